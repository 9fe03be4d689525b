title: A dam breaks in the Andes

## claims
c1 | conflict | number | how many people were killed
c2 | conflict | date | at what time the dam gave way
c3 | conflict | cause | why the dam broke
c4 | conflict | status | whether the warning sirens sounded
c5 | conflict | number | how many people were evacuated
c6 | conflict | date | when the dam was built
c7 | agreement | status | whether the road bridge at Santa Rufina stands
c8 | conflict | status | whether the dam passed its last inspection
c9 | agreement | place | where the dam stands
c10 | agreement | name | who operates the dam
c11 | agreement | status | state of emergency declared
c12 | agreement | status | the school was hit but empty
c13 | agreement | number | people still missing
c14 | agreement | status | drinking water cut
c15 | variant | number | homes destroyed
c16 | lone | status | prosecutors search the offices of the operator
c17 | conflict | number | how high the dam was
c18 | agreement | status | the president will visit
c19 | conflict | name | office held by Hernán Ticona
c20 | lone | number | soldiers' reinforcements from Bolivia

## agency 2029-02-07
[[c1=14|14 dead as dam collapses]] in southern Peru

LIMA - A dam burst in southern Peru early on Wednesday and sent a wall of water and mud through a valley of farms. [[c1=14|Fourteen people had been confirmed dead by nightfall]], the civil defence service said.

The Quilcamayo dam, [[c9=above Santa Rufina|above the town of Santa Rufina]], [[c2=3:40 a.m.|gave way at about 3:40 a.m.]] [[c3=overtopping after heavy rain|because days of torrential rain had sent water over its crest]], [[c19=governor|regional governor Hernán Ticona]] told reporters. "It was not a defect. It was more rain in three days than we normally get in the whole of February," he said.

[[c13=nine|Nine people remain missing]], six of them from one family.

The [[c17=31 metres|31-metre earth dam]] [[c6=1974|was completed in 1974]] to irrigate cotton fields and has been [[c10=Hidrosur|run since 2016 by the private utility Hidrosur]]. The company said [[c8=passed in October|the structure had passed a safety inspection in October]].

The flood [[c15=more than 200|destroyed more than 200 homes]] and damaged a clinic. It also tore through a primary school, [[c12=empty|which was empty at that hour]]. [[c4=sounded|Sirens sounded in the valley some 20 minutes before the water arrived]], Ticona said, and many residents were able to climb to higher ground. Soldiers [[c5=2,300|evacuated 2,300 people]] during the day. The [[c7=still standing|town's road bridge withstood the flood]].

The government [[c11=declared|declared a state of emergency]] in three provinces for 60 days. President Lucía Arrese cancelled a trip to Chile and [[c18=Thursday|will travel to the area on Thursday]], her office said.

Drinking water for [[c14=cut|Santa Rufina has been cut off]] because the treatment plant is buried in mud.

Peru's rainy season lasts from December to March. In 2017 floods and mudslides killed more than 100 people across the country.

## diariosur 2029-02-08
Santa Rufina counts its dead: [[c1=17|17 bodies in the gymnasium]]

By nightfall on Wednesday the [[c1=17|dead numbered 17]], laid out under blankets in the municipal gymnasium of Santa Rufina, where families queued in the rain to identify them. [[c13=nine|Another nine are unaccounted for]].

The town had no chance, survivors say. [[c4=did not sound|The sirens stayed silent]]. "We woke up because the dogs were barking," said Eusebio Callo, a 61-year-old baker who carried his mother up the hill on his back. "Then we heard it come. It was [[c2=ten past five|ten past five when the dam broke]]; I had just lit the oven."

In the lower quarter, San Blas, hardly a wall is standing. The mayor, Nilda Huamaní, puts the number of [[c15=230|houses lost at 230]]. Only the [[c7=still standing|road bridge, an ugly thing of concrete, has held]], and over it [[c5=2,300|2,300 people were brought out by the army]]. The [[c12=empty|primary school was hit as well, though no children were in it]]. Since there is [[c14=cut|no drinking water in the town]], tankers are being sent from Arequipa.

Huamaní said she had written twice to [[c10=Hidrosur|Hidrosur, the dam's operator]], about water seeping from the foot of the [[c17=24 metres|wall, 24 metres tall]], and received no answer. Engineers at the national water authority told this newspaper that [[c3=internal erosion|seepage inside the embankment, not the rain, made the dam fail]].

The reservoir [[c9=above Santa Rufina|lies six kilometres up the valley from Santa Rufina]]. [[c6=1968|It was built in 1968]] under the military government, with rubble from a nearby quarry, and was raised once.

Lima has [[c11=declared|placed the region under a state of emergency]]. [[c18=Thursday|The president is expected here today]]. "Let her come without cameras," said Callo.

Last night [[c16=searched|prosecutors searched Hidrosur's offices in Arequipa]] and took away computers.

## worldnews 2029-02-08
Peru dam disaster: what we know so far

Rescue teams in Peru are digging through mud for survivors after the collapse of the Quilcamayo dam on Wednesday. [[c13=nine|Nine people have not been found]]. [[c1=17|The death toll stood at 17 on Wednesday night]], among them four children.

Where did it happen? [[c9=above Santa Rufina|The dam is in the hills above Santa Rufina]], a farming town of about 8,000 people roughly two hours' drive from the city of Arequipa.

What went wrong? The dam [[c2=3:40 a.m.|burst at 3:40 in the morning]] local time. Officials in the region blame [[c3=overtopping after heavy rain|heavy rainfall, saying that the reservoir overflowed and washed the dam away]]. Opposition politicians point to a report from last year: [[c8=failed|the dam failed its most recent inspection in October]], they say, and the operator was given until July to repair the spillway.

Who is responsible for it? The dam, [[c6=1974|which dates from 1974]], [[c10=Hidrosur|is operated by Hidrosur]], a company majority-owned by a Spanish fund. It has offered its condolences and promised to cooperate with the inquiry.

What is being done? More than 600 soldiers and firefighters are at work with 14 excavators. [[c5=3,200|Some 3,200 people have been evacuated]] to tents and two army barracks. The authorities [[c11=declared|proclaimed a state of emergency]], which allows them to spend money without tenders. [[c18=Thursday|President Lucía Arrese is due to visit on Thursday]].

Is there still danger? Forecasters expect more rain from Friday. A smaller dam further up, at Pallca, is being drained as a precaution. [[c14=cut|Taps in Santa Rufina have run dry]], and health officials have warned of cholera.

## radioandes 2029-02-08
Dam collapse in Peru: rescuers search for nine missing

Rescuers in southern Peru were searching on Thursday for [[c13=nine|nine people missing]] since the Quilcamayo dam collapsed and flooded the valley below.

[[c1=14|Fourteen deaths had been confirmed when night fell on Wednesday]], according to the civil defence service. Six of the missing belong to the same family.

[[c3=overtopping after heavy rain|Water had run over the top of the dam after days of torrential rain]] and [[c2=3:40 a.m.|brought it down at around 3:40 a.m. on Wednesday]], said [[c19=fire chief|Hernán Ticona, who heads the regional fire service]]. He said it was not a defect: the region had received in three days more rain than in an ordinary February.

The [[c4=sounded|alarm was raised by sirens]] and gave many people time to reach the hills, said Ticona. [[c5=2,300|2,300 residents were taken to safety]] by soldiers. A [[c12=empty|school was wrecked, but nobody was inside]]. Radio Andes reporters saw [[c7=still standing|cars crossing the bridge at Santa Rufina]] on Thursday morning.

[[c10=Hidrosur|Hidrosur, the private utility that runs the dam]], said [[c8=passed in October|inspectors had found it to be safe in October]]. The [[c17=31 metres|31-metre dam]], [[c6=1974|finished in 1974]], supplied water to cotton farms.

In three provinces [[c11=declared|a 60-day state of emergency has been declared]]. [[c18=Thursday|President Lucía Arrese was to arrive on Thursday afternoon]]; a visit to Chile was called off.

Bolivia is sending [[c20=80|80 soldiers with rescue experience]], its defence ministry said. In Santa Rufina, where [[c14=cut|the tap water has been cut off]], volunteers were handing out bottles in front of the church.
