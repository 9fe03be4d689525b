title: A rhino calf is born in a zoo

## claims
c1 | agreement | name | which species it is
c2 | conflict | date | day of the birth
c3 | conflict | status | sex of the calf
c4 | conflict | number | weight of the calf
c5 | agreement | name | name of the mother
c6 | conflict | superlative | whether it is the mother's first calf
c7 | conflict | status | whether the mother feeds it herself
c8 | conflict | place | where the father lives
c9 | conflict | status | whether visitors can see the calf
c10 | agreement | number | length of the pregnancy
c11 | conflict | status | whether the calf has a name
c12 | agreement | status | the birth was filmed by a camera
c13 | variant | number | how many of the species are left in the wild
c14 | agreement | status | whether the calf is healthy
c15 | agreement | name | who runs the zoo
c16 | lone | status | whether the calf is to be released into the wild
c17 | agreement | place | which zoo
c18 | conflict | number | how long the birth took

## agency 2027-11-10
Rare black rhino calf born in Czech zoo

PRAGUE - [[c1=black rhino|An eastern black rhino has been born]] [[c17=Havlin|at the zoo of Havlin in the east of the Czech Republic]], adding to the small number of an animal that is threatened with extinction.

[[c3=female|The calf, a female,]] [[c2=Saturday|came into the world on Saturday]] and [[c14=healthy|is in good health]], [[c15=Hlavacek|zoo director Jiri Hlavacek said]] on Wednesday. [[c4=38 kg|She weighed 38 kilograms at birth]].

[[c5=Naima|Her mother is Naima]], who is 11 years old and came from a zoo in Germany in 2021. [[c6=second|It is the second calf she has given birth to]]. [[c10=15 months|Naima had carried the calf for 15 months]].

Keepers followed the delivery [[c12=filmed|on a camera installed in the stable, which recorded the birth]]. [[c18=40 minutes|It was all over within 40 minutes]], Hlavacek said, and an hour later the young one was on its feet.

"[[c7=nursed by mother|She drinks from her mother every hour or so]], and Naima is very patient," he added.

[[c11=not yet|A name has not been given to the calf yet]]; the public will be invited to send in ideas. [[c9=not yet|Visitors will not be able to see it before the spring]], as the animals need quiet.

[[c8=same zoo|The father, a bull called Otieno, lives in the enclosure next door]] and has sired five calves.

[[c13=about 1,000|Only about 1,000 eastern black rhinos survive in the wild]], mostly in Kenya. Poachers kill them for their horns, for which up to 60,000 dollars a kilogram is paid in Asia.

## regional 2027-11-11
Havlin has a new star

Big ears, wrinkled skin and plenty of curiosity: [[c17=Havlin|the zoo in Havlin is happy about offspring]] [[c1=black rhino|among its black rhinoceroses]].

[[c2=Monday|It was shortly after three on Monday morning when the little one was born]]. Keeper Alena Dvorska was at home and watched on her phone [[c12=filmed|the pictures of the birth that the stable camera delivered]]. "I screamed so loud that my husband fell out of bed," she says.

[[c18=four hours|For four hours the mother was in labour]]. [[c5=Naima|Naima, as the mother is called,]] had no experience, for [[c6=first|she had never had a calf before]]. Perhaps that is why [[c7=bottle|she will not let it drink, so that the keepers feed it by bottle]] eight times a day, with two litres of milk each time.

Apart from that, [[c14=healthy|the calf is fit and well]], says veterinary surgeon Petr Smid. [[c4=38 kg|With 38 kilos on the scales]] it weighed about as much as a sack of cement and a half.

[[c11=Zora|The young rhino goes by the name of Zora]], after the sponsor's granddaughter. And good news for all families: [[c9=already|since Wednesday the calf can be seen in the rhino house]] every day between 10 and 12.

[[c10=15 months|Fifteen months the cow had been pregnant]], and the zoo had kept it a secret for most of that time. [[c15=Hlavacek|Jiri Hlavacek, who runs the zoo,]] hopes that the number of visitors, which fell to 310,000 last year because of the rainy summer, will rise again. The town has promised to pay for a larger outdoor enclosure.

## naturesite 2027-11-12
Birth gives hope to a species on the brink

For those who look after [[c1=black rhino|the eastern black rhinoceros, each birth of one]] counts. The latest took place in Central Europe: [[c17=Havlin|Havlin Zoo in the Czech Republic has announced a calf]].

[[c2=Saturday|The birth, on Saturday,]] is the result of the European breeding programme, in which 24 zoos take part. [[c8=Danish park|The father lives in a Danish safari park]], to which he was moved when the pairing had succeeded. [[c5=Naima|Naima, the mother,]] is regarded as genetically valuable, because few of her relatives have bred. [[c6=second|She has one earlier calf]], a male that now lives in France.

[[c3=male|The newborn is a bull]]. [[c4=27 kg|He tipped the scales at 27 kilograms]], and [[c14=healthy|a check by vets showed that he is healthy]]. [[c7=nursed by mother|He is being suckled by his mother]].

Scientists gain from the event too. [[c12=filmed|Since a camera captured the whole delivery]], they can study how cows behave in the final hours of [[c10=15 months|a pregnancy that lasts 15 months, as it did with Naima]].

Might he see Africa one day? [[c16=possible|The calf could be taken to a reserve in Rwanda]] when he is grown, said [[c15=Hlavacek|Jiri Hlavacek, the zoo's director]]. Five zoo-bred rhinos were flown there in 2019.

[[c13=fewer than 1,200|Fewer than 1,200 animals of this subspecies remain in nature]]. In the 1960s there were tens of thousands, but hunting and the loss of their habitat brought them close to the end. Numbers have been growing slowly for some twenty years thanks to armed rangers, and in Kenya poaching fell to a record low last year.
