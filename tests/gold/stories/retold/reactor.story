title: A nuclear plant is shut down after a leak

## claims
c1 | conflict | date | at what time the reactor was shut down
c2 | conflict | number | how much water leaked
c3 | conflict | status | whether the reactor shut down automatically or was shut down by hand
c4 | conflict | status | whether radioactivity got outside
c5 | conflict | number | how long the plant will stay off the grid
c6 | conflict | cause | what caused the leak
c7 | conflict | status | whether workers were contaminated
c8 | conflict | number | the age of the plant
c9 | conflict | status | whether the neighbouring state was informed at once
a1 | agreement | place | which reactor at which plant was shut down
a2 | agreement | date | on which day it was shut down
a3 | agreement | number | the level on the international scale
a4 | agreement | status | whether the second reactor keeps running
a5 | agreement | number | how many households the plant supplies
a6 | agreement | status | whether residents had to leave
a7 | agreement | status | that inspectors were sent
v1 | variant | number | the capacity of the reactor
l1 | lone | number | what the standstill costs a week

## agency 2032-10-07
Czech nuclear plant shuts down reactor after coolant leak

PRAGUE - [[a1=unit 1 Dolany|Unit 1 of the Czech nuclear plant at Dolany]] [[a2=Wednesday|was taken off line on Wednesday]] after a leak was found in its cooling system, operator Morava Energie said.

[[c3=automatic|The reactor shut itself down automatically]] [[c1=4:12 a.m.|at 4:12 a.m.]] when sensors recorded a fall in pressure, the company said in a statement. [[c2=900 litres|About 900 litres of coolant water escaped]] into the reactor building.

[[c4=nothing outside|No radioactivity was released into the environment]], the State Office for Nuclear Safety said. [[a3=1|It rated the incident at level 1]] on the seven-point international scale.

[[c6=worn seal|A worn seal on a pump caused the leak]], according to the operator. [[c7=none contaminated|None of the 46 workers on shift was contaminated]].

[[a4=keeps running|The second reactor continues to operate]] at full power, and there was no shortage of electricity. [[a5=1.1 million|The plant provides power for 1.1 million households]].

[[c5=3 weeks|Unit 1 is expected to be out of service for three weeks]], Morava Energie said. [[v1=1,000 MW|The unit has a capacity of 1,000 megawatts]].

Dolany, which lies 35 kilometres from the Austrian border, has long been a source of friction between Prague and Vienna. [[c9=informed at once|Austria was informed within an hour]] under a bilateral agreement of 2001, the Czech foreign ministry said.

[[a7=inspectors sent|The safety authority has sent four inspectors]] to the site. Shares in Morava Energie fell by 3.2 percent in early trading.

## standard 2032-10-08
Vienna demands answers over breakdown at Dolany

Austria's environment minister, Karin Stadlhofer, has summoned the Czech ambassador over the incident at the Dolany nuclear power station. [[c9=informed after 9 hours|Vienna was told only nine hours later]], she complained yesterday, and then by e-mail.

According to a report seen by this newspaper, [[c2=9,000 litres|9,000 litres of water ran out]] of the primary circuit before technicians found the spot. [[c3=by hand|Operators shut the reactor down by hand]], since an alarm had been ignored during the night.

[[c4=slight release|Slightly radioactive steam escaped through the chimney]], the report says, though in quantities far below the legal limit. Measuring stations in Lower Austria recorded nothing unusual. [[c7=two contaminated|Two technicians were contaminated]] and had to be washed down; neither fell ill.

[[c6=cracked weld|The leak was caused by a crack in a weld]], of the kind that critics have warned about for years. [[c8=41 years|The plant is 41 years old]], and its licence runs until 2042.

"This is not a coffee machine," said Ewald Prinz of the group Atomstopp. "You do not just change a gasket and switch it on again."

[[a6=no evacuation|Nobody living nearby had to be evacuated]], but pharmacies in the border town of Retzbach sold out of iodine tablets by noon.

[[a3=1|On the international scale the event counts as level 1]], an "anomaly". [[a4=keeps running|Block two is still in operation]]. Stadlhofer wants it switched off as well until [[a7=inspectors sent|the inspectors dispatched by the safety office]] have finished their work.

## radio 2032-10-07
Reactor at Dolany halted, no danger to public

A fault in the cooling system has brought [[a1=unit 1 Dolany|reactor one at the Dolany power station]] in southern Moravia to a standstill.

[[a2=Wednesday|The shutdown took place on Wednesday]] [[c1=2:40 a.m.|at 2:40 in the morning]], a spokeswoman for the plant, Lenka Burianova, told our programme. Night-shift staff followed the manual "step by step", she said.

[[a6=no evacuation|People in the surrounding villages did not have to leave their homes]], said the regional governor. Sirens were not sounded, and the primary school in Dolany opened as usual, although 30 parents kept their children at home.

The authority for nuclear safety spoke of a minor incident, [[a3=1|classed as level one]]. The last such event at the plant was in 2027, when a transformer caught fire.

[[c6=worn seal|A seal in a pump had worn out]], Burianova explained. Spare parts have to be made to order in Plzen, so [[c5=2 months|the reactor will be off the grid for two months]]. [[l1=90 million crowns|That could cost the company up to 90 million crowns a week]], analysts reckon.

[[a5=1.1 million|Dolany supplies 1.1 million homes]] in Moravia. [[v1=1,020 MW|Reactor one can deliver 1,020 megawatts]]. To make up for the loss, two gas-fired stations have been started up near Brno.

[[c8=37 years|The station, now 37 years old]], is to be joined by a third reactor, on which the government in Prague is to decide next spring. A poll in August put support for nuclear power at 68 percent of Czechs.
