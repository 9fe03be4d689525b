title: A tourist submarine is missing off Madeira

## claims
c1 | conflict | number | how many people are aboard
c2 | conflict | number | how long after diving contact was lost
c3 | conflict | number | for how long the air lasts
c4 | conflict | status | whether sounds have been heard
c5 | conflict | status | whether the vessel was certified
c6 | conflict | name | who steered it
c7 | conflict | number | how deep the sea is at the place
c8 | conflict | date | when the alarm was raised
c9 | conflict | status | whether the French ship has arrived
c10 | agreement | date | on which day contact was lost
c11 | agreement | name | what the vessel is called
c12 | agreement | name | who leads the search
c13 | agreement | number | how large the search area is
c14 | agreement | number | what a place cost
c15 | agreement | name | who owns the vessel
c16 | agreement | place | where the vessel was built
c17 | variant | number | how far off the coast it dived
c18 | lone | status | that earlier passengers complained

## wire 2029-06-13
Search intensifies for tourist submarine missing off Madeira

LISBON - Ships and aircraft combed the Atlantic off Madeira on Wednesday for a tourist submarine that vanished two days ago with [[c1=5|five people on board]].

[[c11=Calypso Ray|The Calypso Ray]] [[c10=Monday;c2=1 h 20|lost contact with its support ship on Monday, an hour and 20 minutes after it had begun to dive]], the Portuguese navy said. The vessel was [[c17=14 nautical miles|about 14 nautical miles south of Funchal]], where [[c7=2,100 m|the seabed lies at a depth of 2,100 metres]].

[[c3=96 hours|It carries enough oxygen for 96 hours]], according to [[c15=Deepwonder|its owner, Deepwonder Expeditions]], meaning supplies would run out on Friday.

[[c12=Captain Rui Sardinha|Navy Captain Rui Sardinha, who is coordinating the search]], told a news conference that [[c13=600 sq km|an area of 600 square kilometres was being covered]]. [[c4=no|Sonar buoys had picked up no sounds so far]], he said.

A French research vessel, the Amiral Keroual, [[c9=under way|was still on its way to the scene with a diving robot]] and was expected on Thursday. Two merchant ships have offered to help.

The passengers, who [[c14=€18,000|paid 18,000 euros each]], have not been named by the authorities. [[c6=Anton Reiss|The submarine is piloted by Anton Reiss]], a German former naval officer, the company said.

Deepwonder said that [[c8=Monday evening|it had alerted the coast guard on Monday evening]], as soon as the boat failed to surface.

[[c16=Vigo|The seven-metre vessel was built in Vigo, Spain]], in 2025. [[c5=yes|It was certified by a classification society]], a spokesman said.

## diario 2029-06-13
A lost night off Funchal

[[c8=Tuesday morning|It was already Tuesday morning when Deepwonder Expeditions first called the coast guard]], a log seen by this newspaper shows. By then nobody had heard from [[c11=Calypso Ray|the Calypso Ray]] for more than half a day.

[[c1=4|Four people are sitting in the small submarine]]: a couple from Antwerp, a dentist from Leeds and [[c6=Sofia Gouveia|the pilot, Sofia Gouveia of Machico]], who had joined the firm in January. Her father, a fisherman, went out himself to look for her.

The boat went down [[c10=Monday|on Monday]] at ten past two, [[c17=25 km|some 25 kilometres from the coast]]. [[c2=about 2 h|Not quite two hours into the dive the line went dead]].

Hope rests on something a Portuguese frigate recorded at dawn: [[c4=yes|banging noises came from below]], at intervals of about half an hour. [[c12=Captain Rui Sardinha|Captain Rui Sardinha, in charge of the operation]], warned against reading too much into them.

The search takes in [[c13=600 sq km|600 square kilometres of sea]], nearly as much as the island itself. [[c7=1,200 m|The bottom is 1,200 metres down there]].

Questions about the operator are growing. [[c14=€18,000|It charged its guests 18,000 euros a head]] for a descent that lasts five hours. [[c18=yes|Earlier passengers had complained about leaking seals]]. The regional government, which paid the firm a grant of 400,000 euros in 2027, has ordered an inquiry.

At the harbour of Funchal, candles burn on the mole. The bishop will say mass on Thursday.

## cbn 2029-06-14
Time running out for missing sub

Rescuers are in a race against the clock as they scour the ocean near Madeira for a tourist submarine with [[c1=5|five people inside]].

[[c3=72 hours|The air on board is thought to last for 72 hours]], which would mean that it is all but used up. [[c15=Deepwonder|Deepwonder Expeditions, the company that owns the boat,]] has spoken of a longer time.

[[c9=arrived|The French ship Amiral Keroual reached the area as early as Tuesday night]], and its remotely operated vehicle, able to work at 4,000 meters, has been lowered six times since without finding a trace.

[[c11=Calypso Ray|The sub, named the Calypso Ray,]] has been missing [[c10=Monday|since Monday, when it fell silent]] while showing its guests a whale feeding ground.

"We will go on until there is no reason to," said [[c12=Captain Rui Sardinha|Captain Rui Sardinha of the Portuguese navy, who heads the search]]. Planes from Spain and Britain are helping to cover [[c13=600 sq km|the 600-square-kilometer zone]], about 230 square miles.

CBN has learned that [[c5=no|the vessel had never been certified by any independent body]]. A former engineer of the company, Pedro Valadas, said he had pressed for it in 2026 and was told it would take too long. [[c16=Vigo|The shipyard in Vigo that made the hull]] went out of business the following year.

Among those on board is Anneke Dhont, a Belgian chocolate maker, her brother confirmed to CBN. She and her husband were celebrating their 25th wedding anniversary. [[c14=€18,000|Each seat cost 18,000 euros]], or roughly $20,000.
