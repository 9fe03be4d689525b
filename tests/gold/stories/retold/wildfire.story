title: A wildfire burns in the hills of northern Portugal

## claims
c1 | conflict | number | how many houses were destroyed
c2 | conflict | cause | how the fire started
c3 | conflict | place | in which village or spot the fire started
c4 | conflict | status | whether the motorway is open or closed
c5 | conflict | outcome | what happened to the firefighter Nuno Caldas
c6 | conflict | status | whether the fire is under control
c7 | conflict | status | whether people were evacuated from the old people's home
c8 | conflict | number | how many firefighting aircraft were in use on Sunday
c9 | agreement | date | on which day the fire broke out
c10 | agreement | number | how many firefighters are deployed
c11 | agreement | number | how many people were evacuated
c12 | agreement | name | who is mayor of Vale de Arcos
c13 | agreement | status | that Spain has sent help
c14 | agreement | status | that no civilians were killed
c15 | variant | number | how large the burnt area is
c16 | variant | number | how strong the wind was
c18 | agreement | number | how many settlements were emptied
c17 | lone | number | how many sheep died

## lusa 2030-08-11
Wildfire forces 600 from their homes in northern Portugal

VALE DE ARCOS, Portugal – A wildfire driven by [[c16=gusts of 70 km/h|gusts of up to 70 kilometres an hour]] [[c1=22|had by Sunday destroyed 22 houses]] in the hills of northern Portugal, civil protection officials said.

The blaze, [[c9=Friday|which began on Friday afternoon]] [[c3=Penedo|near the hamlet of Penedo]], had by Sunday morning [[c15=4,800 hectares|consumed 4,800 hectares of pine and eucalyptus]]. [[c10=450|Some 450 firefighters were trying to halt it]], with support from [[c8=nine|nine aircraft in the air on Sunday]]. [[c13=yes|Two water-bombers on loan from Spain]] arrived at midday.

"[[c6=no|It is not under control, and I will not pretend that it is]]," said the regional commander, Teresa Guimar. She hoped that the humidity forecast for Monday night would help.

About [[c11=600;c18=nine|600 inhabitants have had to leave nine settlements]], spending the night in a sports hall. [[c14=none|There have been no deaths among residents]]. [[c5=slightly hurt|A volunteer fireman, Nuno Caldas, 34, was slightly hurt]] when a branch struck him.

According to the investigating police, [[c2=power line|sparks from a power line set off the fire]]; the grid operator has been asked for its maintenance records. [[c4=closed|The A37 motorway remained closed]] in both directions between junctions 5 and 8.

[[c12=Rui Sardoal|Mayor Rui Sardoal]] urged the government to declare a state of calamity. In 2025, he recalled, the municipality had waited seven months for compensation.

## correio 2030-08-12
"The sky was red at noon": Vale de Arcos counts its losses

Maria do Carmo Frade, 81, took with her a photograph and a canary. Her house in Outeiro is one of [[c1=35|35 homes that the flames had by Saturday evening reduced to rubble]] in the municipality of Vale de Arcos.

She is among the [[c11=600|six hundred or so people brought to safety]] since [[c9=Friday|Friday, when smoke was first seen]] [[c3=Outeiro|rising from the edge of Outeiro itself]], behind the cemetery. The parish priest rang the bells until the rope scorched his hands.

The residents of the Santa Luzia home for the elderly were spared the journey: [[c7=no|none of its 48 residents had to be moved]], because the wind turned when the fire was 300 metres away. "We had the buses ready," said its director.

[[c6=yes|The fire had been brought under control on all fronts late on Saturday]], the district command announced, and on Sunday the [[c10=450|450-strong force of firefighters]] was being relieved in shifts. [[c5=burns|Nuno Caldas, the firefighter, is in intensive care in Porto with severe burns]]; his brother, also a volunteer, went back to the front after visiting him.

[[c13=yes|The help of the Spanish crews]], who came over the border with two planes, was praised by [[c12=Rui Sardoal|Rui Sardoal, the mayor]]. He was less kind to the ministry. [[c8=four|Only four aircraft were flying on Sunday]], he complained, "and one of those was for the television".

Shepherds have lost [[c17=700|around 700 sheep]]. Honey producers expect no harvest before 2033.

## planeta 2030-08-12
How a barbecue became an inferno

Investigators believe they know how one of the largest fires of this Iberian summer began: [[c2=barbecue|it was started by embers of a barbecue]] held by walkers at a picnic site [[c3=Penedo|just outside Penedo]], where lighting fires is forbidden from June to October.

Two men, aged 24 and 27, have been questioned and released. [[c9=Friday|On Friday, the day it all began]], the thermometer had shown 41 degrees.

Since then [[c15=almost 50 sq km|almost 50 square kilometres of forest have been lost]], an area comparable to that of a fair-sized town. [[c10=450|The 450 men and women sent to fight it]] worked in [[c16=strong wind|a strong north-easterly wind]] which, meteorologists say, has become twice as frequent in August as it was in the 1990s.

[[c14=none|That not one villager lost their life]] is put down to early warning: phones were alerted an average of 50 minutes before the flames came. [[c7=yes|The old people's home of Santa Luzia was cleared on Saturday]], its occupants carried to coaches in less than half an hour.

Traffic has suffered less than feared. [[c4=open|The A37 stayed open throughout]], if at reduced speed, thanks to a strip 30 metres wide which had been cleared of vegetation after the disaster of 2025.

Forest engineer Ilda Varejo is not surprised by any of it. "Eucalyptus pays after twelve years, cork oak after forty," she says. "Everybody here can do that sum." She would like to see grazing subsidised.

## norte 2030-08-11
[[c18=nine|Nine villages emptied]] as [[c6=no|fire rages on]]

[[c11=600|More than half a thousand people, 600 by the council's count, were evacuated]] as a forest fire moved through the hills above Vale de Arcos, reaching the first gardens on Saturday at dawn.

It was reported [[c9=Friday|at 15.40 on Friday]], and by dusk it had jumped the river. Among those taken away were [[c7=yes|the elderly people from the Santa Luzia home, who were driven to the neighbouring district]] with their nurses.

Seven units from the south reinforced the local brigades, [[c10=450|taking the number of firefighters on the ground to 450]]. [[c8=nine|Nine planes and helicopters took part on Sunday]], weather permitting; smoke had kept them on the tarmac for part of Saturday.

[[c5=slightly hurt|Firefighter Nuno Caldas, hit by a falling branch, left hospital after an hour]] with a bandaged arm. Three of his colleagues were treated for smoke and sent home.

For the police, [[c2=power line|the trail leads to an electric cable]] that had been touching branches; the electricity company says it last pruned there in May. [[c4=closed|Drivers cannot use the A37]], which the highway authority has shut for an unspecified time, and lorries are queuing on the old national road.

[[c12=Rui Sardoal|Rui Sardoal, mayor for the last nine years]], has not slept since the alarm, his staff say. A concert planned for Thursday, the feast of the Assumption, is cancelled. A fund for victims had by Sunday noon collected 18,000 euros, half of which came from emigrants in Luxembourg.
