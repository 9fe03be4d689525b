title: Vice president visits the border

## claims
c1 | conflict | number | which trip to the border it is since she took office
c2 | conflict | status | whether the governor met her
c3 | conflict | number | how much money she announced for the processing center
c4 | conflict | date | when the center is to open
c5 | conflict | status | whether she answered reporters' questions
c6 | agreement | date | day of the visit
c7 | agreement | number | migrants stopped in the sector in February
c8 | agreement | number | how many more agents are to be sent
c9 | agreement | date | when talks with Mexico are held
c10 | agreement | outcome | fate of the border bill in the Senate
c11 | agreement | number | how long she stayed in the town
c12 | agreement | place | where she went afterwards
c13 | agreement | name | who guided her along the river
c14 | agreement | place | what the shelter used to be
c15 | variant | number | how many protesters came
c16 | lone | status | whether she met an injured agent's family

## wire 2029-03-13
Holcombe makes [[c1=first|first border trip as vice president]], pledges [[c3=640 million|$640 million for processing center]]

PIEDRA ALTA, Texas - Vice President Marian Holcombe [[c6=Tuesday 13 March|walked a stretch of the Rio Grande on Tuesday]] and [[c3=640 million|announced $640 million for a new processing center]], in a visit meant to show that the administration is regaining control of one of the busiest sections of the southwestern border.

It was [[c1=first|her first visit to the border since she was sworn in]] in January, and came after weeks of criticism by Republicans in Congress, who had accused her of avoiding the region.

"People here have been patient for a very long time," Holcombe said, standing in front of a row of green-and-white trucks. "They deserve a system that is fast, fair and firm."

The center, to be built on a former airfield 12 miles north of the town, is [[c4=autumn 2030|due to open in the fall of 2030]]. It will have room for 2,800 people and house 40 immigration judges, according to a fact sheet handed out by her office. Until it is finished, [[c8=1,500|another 1,500 Border Patrol agents will be sent to the sector]], the document said.

Agents in the Piedra Alta sector [[c7=41,300|stopped 41,300 migrants in February]], up from 29,700 a year earlier. The all-time monthly record, 58,200, was set in December 2027.

Holcombe [[c13=Amador|was shown the riverbank by Luis Amador]], who has headed the sector since 2026, and later talked to volunteers at the St. Brendan's shelter, which [[c14=bus station|occupies an old bus station]] downtown.

She [[c5=no|left without taking questions]] from the reporters traveling with her.

Gov. Wade Tillery, a Republican who has clashed with Washington over floating barriers in the river, [[c2=no|turned down an invitation to join her]] and spent the day at a cattle fair in Lubbock. "I don't do photo ops," he wrote on social media.

The administration's options are limited without new legislation. [[c10=failed|A border bill failed in the Senate]] in December, when it fell three votes short of the 60 needed to advance. It would have raised the standard for asylum claims and paid for 100 scanners at ports of entry.

[[c15=about 200|About 200 demonstrators gathered outside the shelter]], some calling for more deportations and others for fewer.

After [[c11=four hours|four hours in Piedra Alta]], the vice president [[c12=Houston|flew on to Houston for a fundraiser]]. She is to travel to Mexico City next month for [[c9=9 April|migration talks on April 9]] with the foreign minister, Ernesto Lavalle.

## chronicle 2029-03-14
Vice president gets close look at river crossing as mayor pleads for help

By the time the motorcade reached the boat ramp at Piedra Alta, the fog had lifted and a dozen agents were lined up in the mud. [[c13=Amador|Sector chief Luis Amador led Marian Holcombe down to the water]] and pointed to the island where, he said, smugglers drop off families at night.

The vice president, a former prosecutor from Ohio, nodded, asked how deep the water was ("nine feet," came the reply) and shook every hand on offer. [[c6=Tuesday 13 March|Tuesday's tour]] was [[c1=second|her second of the border since taking office]]; in February she had inspected a port of entry in Arizona for less than an hour.

This time [[c11=four hours|she spent some four hours in the town]] of 33,000. [[c2=yes|Gov. Wade Tillery greeted her at the foot of the aircraft stairs]] with a brisk handshake and handed her a letter listing what Texas says it has spent on the border since 2021: more than $13 billion.

Washington, she announced, would [[c3=460 million|put up $460 million for a processing center]] at the disused Camp Lyle airfield, where asylum claims are supposed to be decided within 90 days. At present a case takes four years on average. Construction starts in August, and [[c4=autumn 2030|the doors should open in autumn 2030]].

Mayor Sylvia Ochoa, a Democrat in her third term, said the money was welcome but late. Her city has laid out $6.1 million on buses, food and overtime in the last two years, and got back barely half. "We're not asking for a wall or a parade," she said. "We're asking to be paid."

Nor will relief be quick. [[c8=1,500|The 1,500 extra agents promised to the sector]] have yet to be named, and the union that represents them doubts that enough can be found. The Border Patrol has been losing about 1,100 people a year to retirement.

In February alone, [[c7=41,300|41,300 people were intercepted around Piedra Alta]], most of them from Venezuela, Ecuador and Honduras.

[[c5=yes|Holcombe took four questions from the press]] beside the ramp. Asked whether she would return before the summer, she said, "As often as I'm useful." Asked about [[c10=failed|the border bill that the Senate blocked]] shortly before Christmas, she said it ought to be brought back.

A crowd of protesters [[c15=more than 150|put by police at more than 150]] waited near the shelter with drums and flags. Two were led away and released.

Before leaving, the vice president [[c16=yes|sat down with the parents of Cody Brandt]], an agent who was badly hurt in a boat accident in November.

## beacon 2029-03-14
White House bets on speed at the border

WASHINGTON - Marian Holcombe's trip to south Texas on [[c6=Tuesday 13 March|March 13]] was short on drama and long on numbers, which is how her staff wanted it.

The number that mattered most was [[c3=640 million|the $640 million that the vice president promised for a processing center]] outside Piedra Alta. Officials say the site, modeled on a smaller one in El Paso that was opened in 2027, will [[c4=spring 2030|take in its first migrants in the spring of 2030]], ahead of the midterm campaign. Critics on the left call it a detention camp by another name; critics on the right say that it will only move people into the country faster.

Holcombe's aides insist that quick decisions deter. In El Paso, they point out, the share of applicants who were turned away rose to 71 percent from 54 percent in a year and a half, while crossings declined by a fifth.

It is too early to say the same for Piedra Alta, where [[c7=41,300|41,300 crossers were picked up last month]]. [[c8=1,500|Reinforcements of 1,500 agents are to arrive]] in stages, beginning with 300 in May.

The administration is acting on its own because Congress has not. [[c10=failed|Its immigration bill died in the Senate]] in December, even though two Republicans crossed the aisle, and Majority Leader Carl Renner has no plans for another vote.

That leaves diplomacy. [[c9=9 April|On April 9, Holcombe meets Mexican officials]] in their capital, where she will press for more checkpoints along the southern railroad lines. Mexico returned 87,000 migrants to Guatemala last year, nearly twice as many as in 2027.

Politically, the issue has been a burden to every vice president asked to handle it. Holcombe, 52, was given the task in late January. A poll by Larkin College found last week that 58 percent of Americans disapprove of the government's record on the border, whereas 31 percent approve.

Her visit went off without a hitch. She saw the river, praised the agents and ladled soup at St. Brendan's, [[c14=bus station|once the town's bus depot and now a shelter]] with 220 beds run by the local diocese. [[c2=no|Gov. Tillery stayed away]]; the mayor did not. [[c5=no|The press was kept behind a rope, and no questions were allowed]].

In the evening [[c12=Houston|she was raising money in Houston]], 330 miles to the east, at the home of a pipeline executive. Tickets started at $5,000.
