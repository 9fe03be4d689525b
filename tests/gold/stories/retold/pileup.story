title: A pile-up on a motorway in fog

## claims
c1 | conflict | number | how many vehicles were involved
c2 | conflict | number | how many people were killed
c3 | conflict | date | at what time the crash began
c4 | conflict | cause | what set off the pile-up
c5 | conflict | status | whether the lorry driver survived
c6 | conflict | status | whether the fog warning signs were working
c7 | conflict | status | whether the tanker leaked
c8 | conflict | number | the speed limit on the stretch
a1 | agreement | place | on which motorway and near which town it happened
a2 | agreement | cause | what the visibility was like
a3 | agreement | status | whether the motorway is closed in both directions
a4 | agreement | place | where stranded motorists were taken
a5 | agreement | status | whether children are among the dead
a6 | agreement | number | how many helicopters were used
a7 | agreement | name | who leads the police investigation
v1 | variant | number | how many people were injured
l1 | lone | number | how many fatal crashes there were on the stretch

## wire 2030-11-22
Five dead in motorway pile-up near Harlow Bridge

[[c2=5|Five people were killed]] and dozens injured on Friday when [[c1=64|64 vehicles collided]] in thick fog [[a1=M58 near Ormsgate|on the M58 motorway near Ormsgate]], police said.

The collisions began [[c3=7:20 a.m.|shortly before 7:20 a.m.]], at the height of the morning rush, on a raised section of road known as Harlow Bridge. [[a2=under 30 metres|Visibility was down to less than 30 metres]], according to the highway authority.

[[c4=lorry braked|A lorry carrying timber braked sharply]] as it entered a bank of fog, setting off the chain of crashes, Chief Inspector Moira Teasdale said. "After that, drivers simply had no chance to stop," she told reporters at the scene.

[[c5=died|The lorry's driver, a man of 58, was among the dead]]. [[a5=no children|No children were killed]], police said.

[[v1=41|A total of 41 people were injured]], nine of them seriously. [[a6=3|Three helicopters were sent]] to fly the worst hurt to hospitals in Liverpool and Preston.

A road tanker with 18,000 litres of heating oil was caught up in the wreckage, but [[c7=no leak|the tanker did not leak]], the fire service said.

[[a3=closed both ways|The motorway was shut in both directions]] and was not expected to reopen before Saturday evening. Motorists who were unhurt were [[a4=sports centre|taken to a sports centre in Ormsgate]], where volunteers handed out blankets and tea.

[[a7=Teasdale|Teasdale, who is heading the inquiry]], appealed for dashcam footage.

## echo 2030-11-23
"All I could hear was metal": survivors tell of M58 horror

A grandmother, two students and a nurse on her way home from a night shift are among the [[c2=7|seven people who lost their lives]] in yesterday's crash on the M58.

The nurse, 34-year-old Carys Whitlow, had worked at Ormsgate General for eleven years. "She would have been first out of the car to help," said a colleague.

[[c3=6:50 a.m.|It was 6:50 a.m. when the first cars hit one another]] [[a1=M58 near Ormsgate|on the stretch of the M58 outside Ormsgate]]. Within four minutes [[c1=82|82 cars, vans and lorries were involved]], a tangle that stretched for almost half a mile.

"All I could hear was metal, again and again," said plumber Dean Arkwright, who climbed over the barrier and waited in a field. He said [[a2=under 30 metres|he could see no further than 30 metres]].

[[c5=survived|The driver of the timber lorry walked away unhurt]], and he pulled three people from burning cars, according to witnesses.

Residents have complained about the bridge for years. [[l1=14|Fourteen fatal accidents have been recorded there]] since it opened in 2009. [[c6=not working|The electronic fog warning signs were out of order]], a source at the highway authority admitted to the Echo. [[c8=70 mph|The speed limit on the bridge is 70 mph]], and a petition to lower it drew 4,000 signatures in the spring.

Oil added to the danger: [[c7=leaked|a tanker spilled heating oil]] across two lanes, and firefighters needed until midday to spread foam.

By nightfall some 120 people were still [[a4=sports centre|being looked after at the Ormsgate sports centre]]. The carriageways were silent, for [[a3=closed both ways|the M58 remains closed both ways]] this morning.

## channel 2030-11-22
Motorway closed after fog pile-up leaves several dead

Police are investigating one of the worst road accidents in northern England in a decade, after a multiple collision [[a1=M58 near Ormsgate|on the M58 close to the town of Ormsgate]].

[[c2=5|Five people have died]], and [[v1=more than 40|more than 40 are being treated for injuries]]. [[a5=no children|There were no children among those killed]], officers confirmed this evening.

[[c4=car swerved|It started when a car swerved to avoid a dog]] on the carriageway, according to the first findings. [[a7=Teasdale|Moira Teasdale, the chief inspector in charge of the investigation]], said 60 officers were working on the case.

[[c6=working|Warning signs were working and showed "Fog"]] from six o'clock onwards, National Roads said in a statement. It added that [[c8=50 mph|the limit on the section is 50 miles an hour]] and that cameras had been installed there last year.

[[a6=3|Three air ambulances were in action]] until the early afternoon, landing on a football pitch beside the bridge. One pilot described the approach as the hardest of his career.

The transport secretary, Leonard Fipps, called it "a dreadful day" and promised a report by Christmas.

[[a3=closed both ways|Both carriageways are closed]] between junctions 3 and 5, and drivers are being diverted through Skelby. Tailbacks of nine miles were reported.

The Met Office had issued a yellow warning for fog across Lancashire on Thursday night. Forecasters expect the weather to clear by Sunday.

## tribune 2030-11-23
Police name first victims of fog crash

A retired couple from Skelby and a nurse have been named as the first victims of Friday's [[a1=M58 near Ormsgate|pile-up on the M58 at Ormsgate]].

Arthur and Joan Pennick, both 71, were on their way to the airport for a holiday in Madeira, their son said. They would have been married for fifty years in March.

[[c2=7|The death toll stands at seven]], [[a7=Teasdale|Chief Inspector Moira Teasdale, who leads the investigation]], said this morning. In all [[c1=64|64 vehicles ran into each other]] after [[c3=7:20 a.m.|the first impact at about 7:20 a.m.]]

[[a2=under 30 metres|One could see less than 30 metres]] on the bridge at the time, and the temperature was just above freezing. Investigators have recovered the tachograph of the timber lorry. [[c5=survived|Its driver, who survived]], will be interviewed next week.

The council, meanwhile, defended its part. [[c6=working|The fog signs had been in operation all morning]], councillor Hugh Dunmore said, and the bridge had been gritted twice.

[[a4=sports centre|People who had to leave their cars behind were put up at the Ormsgate sports centre]], where a local bakery supplied breakfast free of charge. A service of remembrance is to be held at St Anne's church on Wednesday, and flags on public buildings will fly at half mast until then.
