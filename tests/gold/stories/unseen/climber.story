title: A Slovak climber goes missing on Piz Valmora

## claims
c1 | agreement | number | how old the climber is
c2 | conflict | status | what the climber does for a living
c3 | conflict | name | who raised the alarm
c4 | conflict | date | on which day he was last seen
c5 | conflict | status | whether anything of his has been found
c6 | conflict | status | whether a helicopter flew on Monday
c7 | conflict | date | when the search began
c8 | conflict | status | whether he carried an emergency beacon
c9 | conflict | outcome | whether he reached the summit
c10 | agreement | place | on which side of the mountain the search takes place
c11 | agreement | number | the avalanche danger level
c12 | agreement | status | that he was climbing alone
c13 | variant | number | how high the mountain is
c14 | lone | list | which other country sends dogs
c15 | agreement | name | what the missing man is called
c16 | agreement | date | when the search is to continue

## alpenwire 2029-02-13
Hopes fade for Slovak missing on Piz Valmora

Rescuers were [[c7=Sunday|combing the slopes for a third day on Tuesday]] in the hope of finding [[c1=34|a 34-year-old Slovak climber]] who has not come back from an ascent of Piz Valmora in eastern Switzerland.

[[c15=Marek Toldy|Marek Toldy]], [[c2=dentist|a dentist from the town of Lipnava]], had signed the book at the Serna hut on Friday evening and left before dawn. [[c12=alone|He was climbing without a partner]], something that friends say he had done on many peaks in the Tatras.

[[c4=Saturday|Two Italian ski tourers were the last to see him, on Saturday afternoon]], close to the Bocca saddle, police in the canton of Grisons said. When his bunk was still empty at nightfall, [[c3=hut warden|Beat Caduff, who runs the hut, alerted the mountain rescue]].

A first clue came on Monday. [[c6=flew|A helicopter managed to get into the air for almost two hours]] that day through a gap in the clouds, and its crew spotted something red at the foot of a gully. It proved to be [[c5=rucksack found|Toldy's rucksack, which a team on the ground recovered]] shortly before dark. Inside were a stove, a rope of 40 metres and a spare pair of gloves.

"We know now where to look, but we also know what a fall from there means," said the head of operations, Reto Jenal.

[[c10=north|Work is concentrated on the northern flank]] of the [[c13=3,412 metres|3,412-metre peak]]. The avalanche service has set [[c11=4|the danger at four on its scale of five]], so that only small groups may go out. Teams were called back at 4 p.m. and [[c16=Wednesday morning|are to set off again on Wednesday morning]] if the wind allows.

Six people have died on the mountain since 2019.

## bote 2029-02-13
Where is Marek T.? Valmora keeps its secret

SERNA – The snow lies two metres deep in front of the church, and in the fire station the maps have been spread out again. [[c7=Monday|Since Monday, when the first men set out]], the valley has been searching for a man whom hardly anyone here had met.

What is known is quickly told. [[c15=Marek Toldy|Marek Toldy]], [[c1=34|who is 34]] and [[c2=vet|works as a vet in the Slovak town of Lipnava]], came by bus on Friday. [[c12=alone|Nobody accompanied him]] when he left the hut with light luggage. [[c4=Sunday|The last sighting dates from Sunday]], when a snowshoe guide greeted him below the Bocca saddle around noon.

According to the guide, Toldy was in good spirits but had abandoned his plan. "[[c9=turned back|He said he had turned round an hour short of the top]] because the cornice scared him," Flurina Candreia told this newspaper. He wanted to be down for the evening meal.

He was not. [[c3=sister|It was his sister in Bratislava who rang the emergency number]] after several calls to his telephone had gone unanswered; the hut, she was told, had assumed that he had gone on to the next valley.

Bad weather has hampered everything since. [[c6=grounded|On Monday the rescue helicopter had to stay on the ground all day]], and with [[c11=4|avalanche warning level four in force]], those on foot are confined to [[c10=north|the lower part of the north side]].

It does not help that Toldy was hard to trace. He owned a beacon, his sister said, but [[c8=not carried|he had left the device at home]] in a drawer, with a flat battery. Today, Wednesday's operation is being prepared: [[c16=Wednesday at first light|the men will start out again at first light tomorrow]].

## courier 2029-02-14
British guide joins hunt for lost mountaineer

A guide from Cumbria is among those who are looking for a Slovak mountaineer lost on one of Switzerland's more remote summits.

Tom Airey, 51, who has lived in Serna for nine winters, said the conditions on Piz Valmora, which is [[c13=some 3,400 metres|some 3,400 metres high]], were the worst he could remember. "You put a foot down and the whole slope mutters at you," he said by telephone.

[[c15=Marek Toldy|The missing man, Marek Toldy]], [[c1=34|turned 34 in January]]. A keen [[c12=alone|soloist, he had gone up on his own]] despite [[c11=4|a warning of "high" avalanche risk, the second-highest of five grades]]. Swiss police believe that the accident happened on his way down, for [[c9=reached summit|he had reached the summit, as a photograph sent to a friend shows]].

That picture was posted at 11.20 on Saturday. [[c4=Saturday|Later the same day a pair of skiers from Italy saw him]] on a ridge, and after them no one did.

Why he has not been located is a puzzle, for [[c8=carried|Toldy was carrying a satellite beacon]] that ought to have sent out a signal every ten minutes. Either it was smashed or it is buried too deep, Mr Airey thinks. Until now [[c5=nothing found|the searchers have not come across a single item of his equipment]], he added, "not so much as a glove".

[[c10=north|The teams have been working their way up the north face]] with probes. [[c14=Austria|Dogs from Austria were due to arrive]] on Wednesday.

The climber's parents, both teachers, reached the village on Tuesday night. His mother told a Slovak channel that she had not given up. In 2026 her son survived two nights in a crevasse in Georgia.
