title: A helicopter crashes off the Norwegian coast

## claims
c1 | conflict | number | how many people died
c2 | conflict | date | at what time contact was lost
c3 | conflict | status | whether the flight recorder has been recovered
c4 | conflict | status | whether the pilot is alive
c5 | conflict | date | in which year the helicopter was built
c6 | agreement | number | how many people were aboard
c7 | agreement | place | where the helicopter was heading
c8 | agreement | date | on which day it crashed
c9 | agreement | name | which company operated it
c10 | agreement | status | whether an emergency call was sent
c11 | agreement | status | whether the type is grounded
c12 | agreement | name | who leads the investigation
c13 | agreement | number | how deep the wreck lies
c14 | agreement | status | what the weather was like
c15 | agreement | name | which vessel picked up the survivors
c16 | conflict | number | how long the survivors were in the water
c17 | variant | number | how far from land it came down
c18 | lone | status | whether the King visits the relatives

## norsewire 2030-09-13
[[c1=five|Five killed as offshore helicopter crashes]] off Norway

BERGEN, Norway (Norse Wire) - A helicopter carrying [[c6=14|14 people]] [[c7=Skarvnes platform|to the Skarvnes oil platform]] [[c8=Thursday|crashed into the North Sea on Thursday]], [[c1=five|killing five of those on board]], police said.

The aircraft, operated by [[c9=Fjordair|the offshore carrier Fjordair]], came down [[c17=62 km|62 kilometres west of the island of Sotra]]. [[c2=7:52 a.m.|Radio contact was lost at 7:52 a.m.]], 21 minutes after take-off from Bergen. [[c10=no call|No distress call was received]], air traffic control said.

[[c15=Havdrott|The supply ship Havdrott rescued the survivors]], who [[c16=about 40 minutes|had spent about 40 minutes in the sea]] in survival suits. The water temperature was 13 degrees. They were flown to Haukeland hospital, where two of them were being treated for spinal injuries. [[c4=died|The pilot, a 51-year-old with 9,000 flying hours, was among the dead]], police said.

[[c14=good|Weather conditions were good]], with light winds and visibility of more than 10 kilometres, according to the meteorological institute.

[[c12=Sigrid Aune|Sigrid Aune, who heads the inquiry]] for the safety investigation authority, said it was too soon to speak about causes. [[c13=240 metres|The wreck lies at a depth of 240 metres]], and a vessel with a remotely controlled submarine was on its way. [[c3=not recovered|The flight recorder has not yet been recovered]], she said.

[[c11=grounded|Norway's aviation authority grounded all helicopters of the type]], the twin-engined Corvane 92, as a precaution. Some 18 of them fly to installations on the Norwegian shelf; Britain's regulator said it was considering a similar step. [[c5=2019|The machine that crashed was built in 2019]] and had undergone a major inspection in May.

Manufacturer Corvane, based in Marseille, said it had sent three experts. Its shares closed 6.1 percent lower.

It is the worst accident in the Norwegian offshore industry since April 2016, when 13 people died at Turøy after the main rotor came off a helicopter on its way in from the Gullfaks B platform. A crash off Sotra in February 2024 claimed one life.

## vestlandet 2030-09-14
Sotra in mourning after helicopter disaster

Candles were burning in front of the church of Fjell on Friday evening. Of [[c6=14|the 14 men and women who boarded the helicopter]] at Flesland [[c8=Thursday|on Thursday morning]], four lived in the parish; two will not come home.

In all, [[c1=six|six people perished on the spot]] in the accident, which happened [[c7=Skarvnes platform|on the way to the Skarvnes platform]]. Most of the passengers were due to begin a two-week shift.

[[c14=good|It was a clear, almost windless morning.]] Fisherman Odd Harald Telle, who was hauling pots, heard "a bang like a slammed door" and saw smoke. [[c2=8:12|The connection with the tower broke off at 8.12]], it later turned out; [[c10=no call|the crew had not sent a mayday]].

Eight people owe their lives to the crew of [[c15=Havdrott|the Havdrott, which pulled them from the sea]]. [[c16=an hour and a half|For an hour and a half they had drifted]], holding on to one another and to an upturned raft. "They were singing when we found them," says first mate Kjersti Moe.

[[c4=alive|The pilot survived with severe injuries]] and is in an artificial coma at Haukeland. Detectives hope to be able to question him next week.

What went wrong is being investigated by a team of eleven under [[c12=Sigrid Aune|chief investigator Sigrid Aune]]. She warned against speculation. The helicopter [[c5=2016|had left the factory in 2016]], four years after the oldest of its type, and in July a warning light in the gearbox had come on, as the union Safe reported. A bearing was changed.

[[c13=240 metres|The wreckage is 240 metres below the surface]], in an area where trawlers have been asked to keep away. [[c3=not recovered|The search for the flight recorder goes on]]; its battery will send signals for 90 days.

[[c9=Fjordair|Fjordair, the operator]], has opened a telephone line for families and cancelled 26 departures. As [[c11=grounded|the whole type must stay on the ground]], platforms are being supplied by ship, which takes nine hours instead of fifty minutes.

[[c18=visits|The King will meet the bereaved on Sunday]] in Bergen Cathedral.

Mayor Tom Solheim recalls the disaster at Turøy in 2016, when he was a volunteer with the Red Cross. "We said then: never again," he says. "Now we stand here once more, with the same candles."

## oceanbroadcast 2030-09-13
North Sea crash: [[c3=recovered|flight recorder found]]

Investigators looking into the helicopter crash off western Norway have [[c3=recovered|brought the flight recorder to the surface]], a spokesman said on Friday. It was taken to a laboratory at Lillestrøm, where specialists expect first data over the weekend.

The Corvane 92, belonging to [[c9=Fjordair|the company Fjordair]], [[c8=Thursday|had plunged into the sea on Thursday]] with [[c6=14|two crew and twelve passengers on board]]. [[c1=five|Five of them lost their lives]], including [[c4=died|the pilot, whose body was found on Thursday evening]]. Names have not been released.

The flight had left Bergen [[c7=Skarvnes platform|for the Skarvnes oil platform]], which stands 150 kilometres out. [[c2=7:52 a.m.|Shortly before eight o'clock contact broke off]]. [[c10=no call|The crew gave no alarm before that]]. An automatic beacon guided the rescuers to the site, [[c17=about 60 km|some 60 kilometres off the coast]].

The vessel nearest to it was [[c15=Havdrott|the Havdrott, a supply ship, and its sailors brought the survivors on board]]. [[c16=about 40 minutes|They had been in the water for roughly 40 minutes]]. Doctors say most of them may leave hospital within days.

As for the cause, attention is turning to technology, for [[c14=good|the weather was fine]]. [[c12=Sigrid Aune|The head of the investigation, Sigrid Aune]], says that every component will be examined, and that sabotage is considered "highly unlikely". The remains of the fuselage lie [[c13=240 metres|on the seabed at 240 metres]] and are to be raised by a crane ship from Stavanger.

[[c11=grounded|Until further notice no helicopter of this kind may take off in Norway.]] For the oil companies that is a considerable problem: the Corvane 92 handles a third of the 600,000 passenger trips a year. Older machines have been hired from Scotland and Denmark.

The type first flew in 2012 and was regarded as reliable; worldwide, about 120 are in service, a dozen of them with coastguards in Asia. There had been one fatal accident before, in Brazil in 2025, which was put down to a collision with a bird. [[c5=2019|The helicopter concerned here was delivered new in 2019]] and had logged 7,400 hours.

Unions demand consequences. Since 1973, the federation Industri Energi points out, 12 helicopter accidents in the Norwegian sector have claimed lives, and it wants an independent commission, as there was in 2002.
