title: A river bridge collapses

## claims
c1 | conflict | date | when the bridge fell
c2 | conflict | outcome | what became of the driver of the salt truck
c3 | conflict | status | whether a weight limit was in force
c4 | conflict | cause | why the bridge fell
c5 | conflict | name | who pulled the Dorsey family out
c6 | conflict | number | how many vehicles went into the water
c7 | conflict | status | how the last inspection rated the bridge
a1 | agreement | date | when the bridge was built
a2 | agreement | number | how long the detour is
a3 | agreement | number | how many homes lost their water
a4 | agreement | status | what the governor declared
a5 | agreement | date | when a replacement had been planned
a6 | agreement | number | how long the bridge was
a7 | agreement | date | when the bridge was last inspected
v1 | variant | number | how many vehicles used the bridge daily
l1 | lone | place | where families of the missing are received

## keystoneherald 2030-02-10
Coulter Street Bridge falls into Tollan River

MARROW FALLS, Pa. - The center span of the Coulter Street Bridge [[c1=Saturday before dawn|gave way shortly before dawn on Saturday]], [[c6=three|dropping three vehicles into the icy Tollan River]] and leaving a fourth hanging from the broken deck.

[[c2=died|The driver of a county salt truck, Leonard Kovacik, 52, was pulled from the cab but died at Mercy Hospital]], the coroner said. Seven other people were treated for cold and fractures.

A couple named Dorsey and their two children owe their lives to a passer-by: [[c5=an off-duty nurse|an off-duty nurse, Carla Winn, waded in to her chest and brought them out]] through the rear window, one after the other.

Engineers at the scene pointed to the riverbed. Three weeks of ice had piled up against the eastern pier, and [[c4=scour|the current, forced beneath it, had washed the footing away]], said Paul Ebersole, the county's bridge chief. State records show that [[c7=poor|the crossing was rated "poor"]] [[a7=September 2028|when it was last inspected, in September 2028]]. Even so, [[c3=no limit|it carried no weight restriction]].

Opened in 1931, [[a1=1931|the steel truss had stood since the Hoover years]] and [[v1=7,800|was used by about 7,800 vehicles a day]]. [[a5=2032|The state had meant to replace it in 2032]].

Gov. Anita Reyes-Holt, who flew over the site at noon, [[a4=disaster emergency|signed a declaration of disaster emergency]]. Drivers [[a2=22 miles|face a detour of 22 miles]] by way of Pine Junction. The falling steel also tore a main, so that [[a3=2,300|2,300 homes on the west bank had no water]] on Saturday evening.

## riverdispatch 2030-02-09
[[c4=barge strike|Barge hits pier, downs Marrow Falls bridge]]

[[c4=barge strike|A runaway barge brought down the Coulter Street Bridge]], according to two people who saw it happen from the landing below the old glass works. [[c4=barge strike|A gravel barge that had broken loose upstream struck the middle pier]], they said, and the truss folded "like a lawn chair."

[[c1=Friday late evening|It was a few minutes after 11 on Friday night when the bridge came down]]. Traffic was thin because of the cold, yet [[c6=five|five vehicles ended up in the river]], among them a pizza delivery car and a county truck spreading salt. [[c2=survived|The truck's driver, Leonard Kovacik, swam to a pylon and was in good spirits at Mercy Hospital]], a nephew told this newspaper.

[[c5=a tow-truck driver|It was tow-truck operator Benny Sallow, and he alone, who got the four members of the Dorsey family out of the water]], with his winch line. "I hooked the bumper and prayed," said Sallow, 34. The youngest of the Dorseys is 3 years old.

At First Lutheran, [[l1=church hall|volunteers opened the hall to relatives waiting for word]].

The loss cuts the town in two. Anyone who works at the hospital and lives on the other bank [[a2=22 miles|will have to drive 22 miles around]], the sheriff's office warned. On the west side, [[a3=2,300|taps ran dry in about 2,300 households]].

Residents had complained for years about the [[a6=640 feet|640-foot crossing]]. [[c3=ten-ton limit|Nothing heavier than ten tons has been allowed on it since last spring]], though drivers say the signs were widely ignored. A councilwoman, Jo Petrak, said her petition for a new bridge had gathered 1,900 names in 2027.

## statewideradio 2030-02-11
Questions over inspections after bridge disaster

As cranes began to lift steel from the Tollan River on Monday, attention turned to the paperwork behind the bridge that [[c1=Saturday before dawn|went down at Marrow Falls in the dark, early on Saturday]].

The transport department released a report by the consultant Brandywine Structural, whose [[c7=fair|inspectors judged the bridge to be in "fair" condition]] [[a7=17 months before|at their last visit, 17 months before the collapse]]. They recommended new paint and the sealing of two joints. They did not call for a ban on heavy trucks, and [[c3=no limit|none was imposed]], said the department's spokesman, Ted Amory.

Amory ruled out one theory. [[c4=scour|Rumors of a collision were false]], he said: the only barge on that stretch was moored four miles away. Divers had instead found [[c4=scour|the riverbed hollowed out under the pier, which lost its support]].

[[a1=1931|Built ninety-nine years ago]], the structure [[a6=195 meters|measured about 195 meters from bank to bank]] and [[v1=nearly 8,000|carried nearly 8,000 cars and trucks on a normal day]]. Pennsylvania has some 3,000 bridges on its list of deficient spans. [[a5=2032|A successor was scheduled for two years from now]], at a cost of $88 million, and the governor, who [[a4=disaster emergency|proclaimed a state of disaster emergency over the weekend]], wants the money advanced.

The family of Leonard Kovacik, [[c2=died|who was killed when his salt truck fell]], has hired a lawyer. "He salted that bridge for 20 winters," his sister Irene told us. "He used to say it talked."

A ferry for pedestrians is due to start on Thursday.
