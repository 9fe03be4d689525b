title: An airliner makes an emergency landing in Newfoundland

## claims
c1 | conflict | number | how many people were on board
c2 | conflict | cause | why the crew turned to Gander
c3 | conflict | status | whether anybody was hurt
c4 | conflict | number | how old the aircraft was
c5 | conflict | status | whether the captain declared a mayday
c6 | conflict | status | how the passengers left the aircraft
c7 | conflict | date | at what time the plane touched down
c8 | conflict | place | whither the flight was bound
c9 | conflict | status | whether the flight recorders have been taken out
c10 | agreement | date | on which day it happened
c11 | agreement | place | where the plane landed
c12 | agreement | name | what type of plane it was
c13 | agreement | place | where the flight had started
c14 | agreement | name | who investigates
c15 | agreement | status | whether the runway was closed
c16 | agreement | status | whether the plane landed on one engine
c17 | variant | number | how long the passengers waited for the relief plane
c18 | lone | number | what compensation passengers may claim

## newswire 2030-03-03
Transatlantic jet lands safely in Newfoundland after engine trouble

GANDER, Newfoundland - A passenger jet operated by the British carrier Albany Atlantic [[c11=Gander|made an emergency landing at Gander International Airport]] [[c10=Saturday|on Saturday]] after [[c2=oil pressure|a loss of oil pressure forced the pilots to shut down the left engine]] over the ocean, the airline said.

Flight AL 218, [[c12=Airbus A330|an Airbus A330]] carrying [[c1=247|247 passengers and crew]], [[c13=Manchester|had taken off from Manchester]] at 11:50 a.m. and [[c8=Toronto|was on its way to Toronto]]. It [[c7=13:52|touched down at 1:52 p.m. local time]] [[c16=one engine|with only its right engine running]].

[[c3=no|No one was injured]], airline spokesman Gareth Inskip said. [[c6=stairs|Passengers walked down mobile stairs]] and were taken by bus to the terminal, where volunteers served soup and sandwiches.

The captain [[c5=yes|issued a mayday call about 340 kilometers east of the island]], according to Nav Canada, the air traffic control operator. Fire trucks were waiting beside the runway but were not needed.

[[c14=TSB|The Transportation Safety Board of Canada said it was sending three investigators]]. [[c9=yes|The cockpit voice recorder and flight data recorder have been removed]] and will be flown to the board's laboratory in Ottawa.

[[c15=closed|The main runway was closed for three hours]]. A replacement aircraft [[c17=15 hours|picked up the travelers 15 hours later]].

[[c4=18|The plane is 18 years old]], Inskip said, and it passed its last heavy inspection in November. Albany Atlantic, founded in 2023, flies seven long-haul jets from northern England. Shares in its parent, Tarn Group, are not traded.

## eastcoastbroadcasting 2030-03-03
'We saw flames': Passengers tell of landing at Gander

Passengers on a holiday flight from England say they feared for their lives when [[c2=bird strike|the jet ran into a flock of geese]] and one of its engines began to bang and spit fire.

The Albany Atlantic plane, [[c12=Airbus A330|a wide-body A330]] [[c8=Orlando|bound for Orlando, Florida]], [[c11=Gander|came down at Gander]] [[c10=Saturday|on Saturday afternoon]] [[c16=one engine|on its one remaining engine]].

"There was a bang, then flames as long as a bus," said Priya Calder, 34, who [[c13=Manchester|had boarded in Manchester]] with her two sons. "My youngest asked if we were going to swim."

As smoke entered the rear cabin, [[c6=slides|the crew opened the doors and sent people down the emergency slides]] into ankle-deep snow. [[c3=yes|Four people were treated for sprains and bruises]] at James Paton Memorial Hospital, the regional health authority said. All were discharged by evening.

In all, [[c1=274|274 people were aboard]], among them a school choir from Bolton. The wheels [[c7=14:25|met the runway at 2:25 p.m.]], airport manager Leo Noseworthy said, and [[c15=closed|traffic on it was halted until five o'clock]].

Townspeople arrived with blankets and boxes of doughnuts, a reminder of September 2001, when 38 airliners were diverted here. The gym of Gander Academy was opened for the night, but most passengers preferred to stay in the lounge. They [[c17=overnight|had to spend the night waiting for another plane]].

[[c14=TSB|Federal safety board investigators are expected today]]. [[c9=no|The flight recorders are still on board]], Noseworthy said, and nobody may touch the aircraft before the team comes.

## mancherald 2030-03-04
Relief at Ringway as stranded passengers tell their story

Holidaymakers whose plane limped into a small Canadian airport at the weekend have praised the "ice-cool" pilot who brought them down.

Captain Joanne Threlfall, 51, a former RAF navigator, [[c16=one engine|landed the crippled jet on a single engine]] [[c10=Saturday|on Saturday]], some five and a half hours after [[c13=Manchester|leaving Manchester Airport]]. Albany Atlantic said [[c2=oil pressure|the other had been switched off because its oil pressure had dropped]]. Reports of a bird strike were "simply wrong", a spokesman said.

The airline also insisted that there had been no panic. Captain Threlfall [[c5=no|never sent out a mayday]] but told controllers of "a technical problem" and asked for priority. [[c6=stairs|Everyone got off by the steps in the normal way]] and [[c3=no|all of them were unhurt]], it said.

[[c1=247|Of the 247 on board]], 12 were crew. Most had been [[c8=Toronto|heading for Toronto]], where many planned to join a cruise on the Great Lakes.

The aircraft, [[c12=Airbus A330|an A330 of the older series]], [[c4=23|was built 23 years ago]] for a Gulf airline and came to Albany in 2027. Its right-hand engine was replaced last summer after a leak was found at Barbados.

"You can't fault the crew," said Alan Birtles, 66, from Stockport. "You can fault the age of the plane."

Under British rules [[c18=520 pounds|each traveller could be owed £520 for the delay]], unless the carrier proves extraordinary circumstances.

[[c14=TSB|Canada's Transportation Safety Board has opened an inquiry]], in which Britain's Air Accidents Investigation Branch will take part. A first report is due in 30 days.
