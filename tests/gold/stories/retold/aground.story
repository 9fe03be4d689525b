title: A cruise ship runs aground off Norway

## claims
c1 | agreement | name | which ship ran aground
c2 | conflict | number | how many passengers were on board
c3 | conflict | date | at what time it ran aground
c4 | conflict | status | whether anybody was hurt
c5 | conflict | cause | why it ran aground
c6 | conflict | status | whether oil has leaked
c7 | conflict | place | to which port the passengers were taken
c8 | agreement | number | how many crew members
c9 | agreement | place | where it ran aground
c10 | agreement | date | on which day it happened
c11 | agreement | status | whether the passengers have been taken off
c12 | conflict | number | how old the ship is
c13 | conflict | status | whether the captain has been detained
c14 | agreement | name | which company operates the ship
c15 | variant | number | how long the evacuation took
c16 | lone | number | how long the gash is
c17 | agreement | status | whether the ship is in danger of sinking
c18 | lone | number | what compensation passengers get

## wire 2027-09-14
Cruise ship runs aground off Norway, passengers evacuated

OSLO - A cruise ship with [[c2=1,240|1,240 passengers on board]] ran aground off the west coast of Norway [[c10=Tuesday|early on Tuesday]] and had to be evacuated, rescuers said.

[[c1=Nordic Aurelia|The Nordic Aurelia hit rocks]] [[c9=Skarvholm|near the island of Skarvholm]] [[c3=4:20 am|at about 4:20 am]] when most people were asleep in their cabins. The rescue centre said [[c5=engine failure|the ship had lost engine power and drifted onto the reef]] in winds of up to 45 knots.

[[c4=14 hurt|Fourteen people suffered minor injuries]], mainly bruises and sprained ankles, in falls on the stairs.

[[c11=all taken off|All passengers were brought ashore by lifeboats and three ferries]], an operation that [[c15=six hours|lasted some six hours]]. They were [[c7=Bergen|taken to Bergen]], where the city put them up in hotels and two sports halls.

A part of the crew, [[c8=580|which numbers 580]], remained on the vessel. [[c17=no|There is no danger that the ship will sink]], said Marit Osland, who leads the operation. She said [[c6=no|no fuel had escaped so far]] and that booms had been laid out as a precaution.

[[c14=Borealis Voyages|The operator, Borealis Voyages]], apologised to its guests and said it was working with the authorities. Police have questioned the captain, a 52-year-old Italian, but [[c13=no|he is not under arrest]].

[[c12=2019|The Nordic Aurelia was built in 2019]] and is 238 metres long. She had left Hamburg on Saturday for a ten-day cruise to the North Cape, and was to call at two more ports this week.

In 2024 another liner lost power in the same waters, but was able to drop anchor in time.

## coastnews 2027-09-15
"We thought it was the end": Passengers tell of night on the rocks

It was [[c3=5:40 am|twenty to six in the morning when the hull scraped over the reef]], and Helga Brandt, 71, fell out of bed. "There was a bang, then silence, then the alarm," the pensioner from Kiel said [[c10=Tuesday|on Tuesday]] as she sat wrapped in a blanket in a school gym in [[c7=Alesund|Alesund, where the boats with the passengers had arrived]] at noon.

Like Brandt, [[c11=all taken off|every one of the holidaymakers has meanwhile left the ship]]. [[c2=1,240|The liner was carrying 1,240 guests]] and [[c8=580|a crew of 580]] when she struck the rocks [[c9=Skarvholm|off Skarvholm]].

[[c4=nobody hurt|No one was injured]], the rescue centre's operations chief Marit Osland said with relief. "In that wind it could have ended quite differently."

On the shore, however, there is worry. [[c6=yes|Heavy oil has leaked from a damaged tank]] and reached two bays where salmon are farmed. Fish farmer Odd Lervik said he had been told to stop feeding.

Divers found [[c16=30 metres long|a gash 30 metres long]] on the port side. Because the ship is firmly lodged on the reef, [[c17=no|experts do not believe that she could go down]].

[[c1=Nordic Aurelia|The stranding of the Nordic Aurelia]] is being investigated by the accident board, which has secured the voyage data recorder. Her captain, an Italian, [[c13=no|has not been detained]], police said on Wednesday. Pilots here say the channel is narrow but well marked.

For the shipping line it is a heavy blow. [[c14=Borealis Voyages|Borealis Voyages, which runs the ship]], has had to cancel all sailings until November. It is [[c18=2,000 euros|offering each passenger 2,000 euros]] and a free flight home.

## dailyecho 2027-09-15
Captain held after cruise liner hits reef

Norwegian police have [[c13=yes|taken into custody the captain of the cruise liner]] that ran onto a reef [[c9=Skarvholm|off the island of Skarvholm]] [[c10=Tuesday|on Tuesday]], a prosecutor said.

The 52-year-old Italian is suspected of negligent navigation. According to prosecutor Jon Fagerli, [[c5=navigation error|the ship ran aground because the bridge chose a wrong course]]: she was almost a mile outside the channel. The engines had worked without fault, he said.

[[c1=Nordic Aurelia|The Nordic Aurelia struck the rocks]] [[c3=4:20 am|shortly after 4:15 in the morning]] in a gale. [[c2=1,420|Of the 1,420 passengers on her]], two thirds were Germans; there were also Britons, Dutch and Swiss.

[[c11=all taken off|They were all brought to safety]] by ferries and the ship's own boats in [[c15=much of the morning|an operation which kept rescuers busy for much of the morning]], and [[c7=Bergen|buses and boats then carried them to Bergen]]. [[c4=14 hurt|Fourteen were slightly hurt]], according to the health service.

[[c8=580|Among the 580 crew]], most of them Filipinos, about a hundred volunteered to stay aboard with the salvage team.

[[c14=Borealis Voyages|Borealis Voyages, the company operating the vessel]], refused to comment on the arrest. A spokeswoman said only that the captain had been with the firm for eleven years and had an unblemished record.

The ship, [[c12=2021|completed in 2021]] at a yard in Finland, is regarded as one of the most modern of the fleet. A tug from Rotterdam is expected on Thursday to try to pull her free at high tide. The fuel tanks held, and [[c6=no|not a drop of oil has run out]], according to the coastal administration. Salvage experts say [[c17=no|she lies steady and is not about to sink]].
