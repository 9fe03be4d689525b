title: A mattress factory burns down in Vilarno

## claims
c1 | conflict | cause | what started the fire
c2 | agreement | number | how many people died
c3 | conflict | status | whether the emergency exit was locked
c4 | conflict | number | how many people were in the building
c5 | conflict | date | when the fire broke out
c6 | conflict | status | whether the building had sprinklers
c7 | conflict | outcome | what became of the foreman
c8 | agreement | date | on which day it happened
c9 | conflict | date | when the last inspection took place
c10 | agreement | place | in which town the factory stands
c11 | agreement | number | how many firefighters were sent
c12 | conflict | place | in which part of the works it began
c13 | agreement | status | residents were told to shut their windows
c14 | variant | number | how high the damage is
c15 | conflict | status | whether the factory will be rebuilt
c16 | lone | name | who leads the criminal inquiry

## jornal 2028-10-18
Seven workers perish in blaze at Vilarno mattress works

The column of smoke could be seen from the coast, 40 kilometres off. At its foot, on the industrial estate of [[c10=Vilarno|the northern Portuguese town of Vilarno]], [[c2=seven|seven people lost their lives]] when [[c8=Tuesday 17 October|the Sonoplume mattress factory burned down on Tuesday]].

[[c4=86|Eighty-six people were inside the works]] at the time, according to the shift list, which was saved by a secretary who ran out with it under her arm. Most got away through the loading bay. Others were not so lucky: behind the sewing room, survivors said, they came upon [[c3=locked|an emergency exit that had been locked with a chain]] to stop cigarette breaks.

[[c5=shortly before 6 am|The fire broke out shortly before six in the morning]], at the change from night to day. The civil protection service believes that [[c1=electrical fault|a short circuit in an old glue press started it]]; [[c12=gluing hall|the flames spread outwards from the gluing hall]] and reached the foam within a few minutes. There was little to hold them back, since, as the fire chief, Rui Valadinho, noted, [[c6=no sprinklers|no sprinklers had ever been fitted]].

Much was owed to Jorge Tello. The foreman, 52, went back twice for his colleagues and led 11 of them to the yard. [[c7=died|Tello himself was found dead]] beneath the stairs at noon.

[[c11=140|A hundred and forty firefighters were deployed]], with 38 vehicles and a helicopter. [[c13=told to keep windows shut|Townspeople were asked to keep their windows closed]], and two schools sent the children home.

The company was founded in 1988 and exports to nine countries. It was last in the news in March, when its workers went on strike for four days.

## atlantic 2028-10-18
Portugal: arson suspected in deadly factory fire

LISBON - Investigators are treating a fire that destroyed a bedding plant in northern Portugal as deliberate, a police source said on Wednesday, [[c1=arson|after traces showed that petrol had been poured out and lit]].

[[c2=seven|The disaster left seven dead]] and 19 injured, three of them critically. Bodies were recovered throughout [[c8=Tuesday 17 October|October 17, the day of the catastrophe]], and all have been identified.

[[c12=foam store|It began in the store for raw foam]], at the far end of the site from the offices, the source said, adding that a camera above the gate had filmed a man climbing the fence. A former employee was being sought.

Sonoplume's owner, the Hartwick Group of Rotterdam, rejected reports of poor safety. [[c3=unlocked|All the emergency exits were unlocked and lit]], it said in a statement, and [[c6=had sprinklers|the sprinklers throughout the plant went off as they should]]. According to the group, [[c9=June 2028|the labour authority had last inspected the site in June this year]] and found nothing amiss. Hartwick, which bought the business in 2024, [[c14=€12 million|puts the damage at 12 million euros]]. [[c15=will rebuild|It will rebuild the factory on the same ground]], its chief executive, Pieter van Loon, promised the mayor by telephone.

Two of the dead were sisters aged 23 and 26. The foreman, who had been reported missing, is among the survivors: [[c7=survived|Jorge Tello is being treated for burns in Porto]], a hospital spokeswoman said.

[[c11=140|The emergency services had sent 140 firefighters]] from six districts, who needed nine hours to put the fire out.

## magazine 2028-10-21
The chain on the door

There are fires that come from nowhere, and there are fires that send a letter beforehand. The letter in this case is dated 4 May 2027. In it eleven seamstresses of the Sonoplume works at [[c10=Vilarno|Vilarno, where the factory stood]], ask the management to remove a chain.

It was never removed. [[c3=locked|The rear exit was chained shut]] when [[c5=around 4 am|the fire started around four in the morning]], in the dead of the night shift, and it is there that [[c2=seven|most of the seven who died]] were found. An officer who has seen the photographs cannot speak of them.

Would an inspector have noticed? Perhaps; but none came. [[c9=2022|The labour authority's last visit to the plant was in 2022]], as its own register shows. The register also lists the building as a warehouse, although [[c4=more than 130|more than 130 people were at work in it]] that night, many hired by the week and on nobody's list.

What lit the foam is still being argued over in the laboratory. [[c16=Teresa Moncalvo|The prosecutor Teresa Moncalvo, who heads the criminal inquiry]], has seized 60 boxes of papers, as well as the glue press. [[c14=between €10m and €15m|The insurers estimate the loss at between 10 and 15 million euros]].

In the town the smell hangs on. On the morning of the blaze, [[c13=told to keep windows shut|loudspeaker vans had warned people to leave their windows shut]]; four days later many still do. Laundry dries indoors. Of work there is little talk, for everybody has heard what was said at the meeting in the sports hall on Thursday: [[c15=will not rebuild|the plant will not be built up again]], the owners' envoy told the 212 employees, and orders will go to Poland.
