title: An avalanche hits ski tourers in the Alps

## claims
c1 | conflict | number | how many people were killed
c2 | agreement | date | day of the avalanche
c3 | agreement | place | mountain where it happened
c4 | conflict | number | how many people were in the group
c5 | conflict | number | danger level that was in force
c6 | conflict | status | whether they carried transceivers
c7 | conflict | status | whether the guide was caught by the avalanche
c8 | conflict | date | what time the alarm was raised
c9 | conflict | cause | what set off the avalanche
c10 | agreement | number | how many helicopters were used
c11 | agreement | name | nationality of the group
c12 | conflict | status | whether the search has ended
c13 | agreement | status | whether prosecutors investigate
c14 | agreement | number | altitude of the release
c15 | variant | number | width of the slab
c16 | lone | number | avalanche deaths this winter in Austria
c17 | agreement | place | where the rescued woman is treated
c18 | conflict | number | how long the woman lay under the snow

## agency 2029-02-19
Four ski tourers killed in Tyrol avalanche

INNSBRUCK - [[c1=4|Four ski tourers were killed]] when they were buried by an avalanche [[c3=Gamskarspitze|on the Gamskarspitze in the Austrian province of Tyrol]], police said on Monday.

A slab [[c15=180 m|some 180 metres wide]] broke loose [[c2=Sunday;c14=2,700 m|on Sunday at an altitude of about 2,700 metres]] and swept part of [[c4=9;c11=Dutch|a group of nine from the Netherlands]] down a steep gully. [[c7=not caught|The local guide who led them was standing on a ridge and was not caught]], a police spokesman said.

[[c8=11.40|The emergency call reached the control centre at 11.40 a.m.]] [[c10=5|Five helicopters]] and about 90 mountain rescuers with dogs took part in the operation, which was hampered by wind and fog.

[[c6=carried|All members of the party had been equipped with avalanche transceivers]], so that they could be located quickly. A woman of 34 [[c18=25 minutes|was dug out alive after 25 minutes under the snow]] and [[c17=Innsbruck|flown to the university hospital in Innsbruck]], where she is in intensive care.

[[c12=ended|The search was called off on Sunday evening]], as nobody else was missing.

[[c5=3|The avalanche warning service had put the danger at level three]] on the five-step scale for the area. [[c9=the tourers|According to first findings the skiers themselves triggered the slab]] when they crossed the slope without keeping enough distance from one another.

[[c13=opened|The Innsbruck public prosecutor has opened an investigation]], as is usual after fatal mountain accidents. [[c16=17|The accident brings to 17 the number of avalanche deaths in Austria]] this winter, the alpine safety board said.

The party had set out from the Larch Hut, owned by the alpine club, at dawn.

## courier 2029-02-20
'The whole mountain was moving': grief after Gamskarspitze disaster

Candles are burning in front of the church of Sankt Veit im Tal. The village in Tyrol mourns [[c1=5|five people who lost their lives]] [[c3=Gamskarspitze|in the avalanche on the Gamskarspitze]] [[c2=Sunday|two days ago, on Sunday]].

"The whole mountain was moving," says Toni Perwanger, the landlord of the Larch Hut, who watched through his binoculars as the snow went down. It was he who [[c8=12.20|raised the alarm at 12.20 p.m.]], he says. Soon afterwards [[c10=5|five helicopters were in the air]].

The visitors, [[c4=12;c11=Dutch|a dozen Dutch members of a ski touring club]], had spent the night in his hut. They wanted to reach the summit by noon, together with a guide from the valley, Markus Eberl. [[c7=caught|Eberl was carried along for 200 metres by the snow]] but could free himself and began to dig with his bare hands.

[[c6=not carried|Several of the buried people had no transceivers on them]], which made the work of the rescuers far harder, according to the head of the local mountain rescue, Georg Stadlober. They had to probe the field in lines.

For one there was a happy outcome: a 34-year-old teacher from Utrecht [[c18=two hours|survived two hours beneath the snow]], thanks to an air pocket. She is now [[c17=Innsbruck|being treated in Innsbruck's university hospital]].

[[c9=unknown|It is still not known what made the slope give way]] [[c14=2,700 m|at roughly 2,700 metres above sea level]]. Stadlober points out that a lot of fresh snow had fallen on a weak layer. [[c5=4|The bulletin for the day spoke of level four, "high"]]. Whether the group should have started at all will be examined by [[c13=opened|prosecutors, who are investigating]].

The mayor, Rosi Hauser, has cancelled the carnival procession planned for Saturday.

## standardnews 2029-02-19
Deadly avalanche in Tyrol: rescuers resume search

A tour [[c3=Gamskarspitze|on the Gamskarspitze in western Austria]] has ended in tragedy for [[c11=Dutch|a group of skiers from the Netherlands]]. [[c1=4|Four of them died]] when an avalanche came down [[c2=Sunday|on Sunday]].

[[c12=goes on|Rescue teams resumed their search on Monday morning]], since it cannot be ruled out that more people are under the snow, a spokeswoman for the district authority said. Drones with thermal cameras are in use as well as dog teams.

The mass of snow came off a north-facing slope [[c14=2,700 m|2,700 metres up]] and [[c15=nearly 200 m|was almost 200 metres wide]], experts who flew over the site reported. [[c9=natural|It released on its own, without any skier having set foot on the slope]], the experts said; warm air and strong wind had put the snowpack under stress.

A fall of 60 centimetres of new snow had been measured in the days before. [[c5=3|Officially the risk on Sunday was rated "considerable", the third of five levels]].

[[c4=9|Nine tourers had been on the way up]] with a guide. Those who were not hurt were brought down to the valley by helicopter, of which [[c10=5|five were deployed]] in all, and are being looked after by a crisis team.

[[c18=25 minutes|A woman was pulled out alive after less than half an hour]] and [[c17=Innsbruck|taken by air to Innsbruck hospital]]. Doctors describe her condition as critical but stable.

[[c13=opened|The prosecutor's office has started an inquiry]] and ordered an expert report on the snow profile.

In Switzerland, too, there were several slides at the weekend. Near Davos two snowboarders escaped with bruises after one of them was buried up to his chest.
