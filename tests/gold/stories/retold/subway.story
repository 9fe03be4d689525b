title: Passengers are stabbed on a subway train in Philadelphia

## claims
c1 | conflict | number | how many people were wounded
c2 | conflict | outcome | whether a victim died
c3 | conflict | place | where the suspect was arrested
c4 | conflict | number | age of the suspect
c5 | conflict | name | what weapon was used
c6 | conflict | status | whether the suspect was known to police
c7 | conflict | date | time of the attack
c8 | conflict | status | whether attacker and victims knew each other
c9 | agreement | status | suspect is in custody
c10 | agreement | date | day of the attack
c11 | agreement | place | between which stations it happened
c12 | agreement | name | who gave first aid
c13 | agreement | status | terrorism as a motive
c14 | agreement | status | how the train was halted
c15 | agreement | number | extra officers on the trains
c16 | variant | number | length of the interruption of service
c17 | lone | status | video footage
c18 | conflict | name | who is the head of the transit police

## keystonenews 2030-10-08
Man arrested after stabbing on Philadelphia subway

PHILADELPHIA - [[c1=four|Four people were hurt]] when [[c10=Tuesday|a man attacked passengers aboard a crowded subway train on Tuesday]], police said. [[c9=in custody|A suspect has been taken into custody]].

[[c7=7:40 a.m.|The attack began about 7:40 a.m.]] on a southbound train [[c11=between Carver Street and Linden Square|between the Carver Street and Linden Square stations]], at the height of the morning rush. The man [[c5=kitchen knife|pulled a kitchen knife]] from a backpack and without a word began to slash at those standing near the doors, witnesses said.

[[c2=nobody died|All of the victims survived]], doctors said, although a woman of 34 has to stay at Mercy General Hospital for some weeks with a wound to the neck.

[[c14=emergency cord|A passenger pulled the emergency cord]], and the train came to a stop in the tunnel. Riders smashed a window and fled along the track.

[[c3=in the train|Officers overpowered the suspect in the third car]], where other passengers had barricaded him in, said [[c18=Dolores Whitcomb|Dolores Whitcomb, chief of the transit police]]. [[c4=29|He is 29 years old]] and lives in the Kensington district. His name was not released.

"[[c8=strangers|He had no connection with any of the people he attacked]]," Whitcomb said, adding that [[c13=no sign|nothing pointed to terrorism]].

[[c12=Imani Okoro, nurse|Imani Okoro, a nurse on her way home from a night shift, tied off a man's arm]] with a scarf. "I just did what I do every night," she said.

[[c16=about three hours|Service was suspended for about three hours]]. Mayor Theo Brandt announced [[c15=60|60 additional officers for platforms and trains]].

## cityledger 2030-10-09
Bookkeeper, 34, dies after subway knife attack

A man attacked passengers on a crowded Philadelphia subway train during [[c10=Tuesday|Tuesday's morning rush]], [[c1=five|stabbing five people]], one of them fatally.

Carla Meszaros, a 34-year-old bookkeeper and mother of two, [[c2=one died|died at Mercy General Hospital late in the evening]] from a wound to the neck, the hospital confirmed. The other victims are out of danger.

Witnesses said the man began to slash at people near the doors [[c11=between Carver Street and Linden Square|after the southbound train had left Carver Street for Linden Square]]. [[c7=8:15 a.m.|The attack started at about 8:15 a.m.]], according to the police log. "[[c5=box cutter|He had a box cutter]] with an orange handle," said Dwayne Pruitt, 51, a roofer who was standing in the same car.

The train stopped in the tunnel when [[c14=emergency cord|the emergency cord was pulled by a rider]]. [[c12=Imani Okoro, nurse|First aid was given by Imani Okoro, an off-duty nurse]], who used a scarf to stop the bleeding of one man.

The attacker forced open a door and escaped through the tunnel. [[c3=on Front Street|He was arrested on Front Street]] an hour later while trying to board a bus, and [[c9=in custody|remains in custody]].

[[c4=27|The suspect, aged 27]], lives in Kensington. [[c6=known|He was known to police]], having been arrested twice before, once for assault, an official said. He had been released from a psychiatric ward in August.

[[c17=exists|Cameras inside the car recorded the attack]], and prosecutors are studying the footage.

[[c15=60|Sixty more officers will be sent onto trains and platforms]], Mayor Theo Brandt announced. Violent crime on the network has fallen by 18 percent since 2027.

## wpqr 2030-10-08
Subway attack: What we know so far

[[c9=in custody|Police are holding a man]] over a knife attack on a crowded Philadelphia subway train [[c10=Tuesday|on Tuesday]].

[[c1=four|The number of injured stands at four]], two women and two men aged between 19 and 66. They were taken to three hospitals. A teenager was treated at the scene for shock.

It happened [[c11=between Carver Street and Linden Square|in the tunnel that links Carver Street with Linden Square]], a stretch of about 900 yards. [[c7=7:40 a.m.|The first emergency call came in as the attack started, at 20 minutes to eight]].

The suspect [[c6=unknown|had never come to the attention of the police]], [[c18=Raymond Sykes|transit police chief Raymond Sykes told WPQR]]. Detectives recovered [[c5=kitchen knife|the weapon, a kitchen knife with an eight-inch blade]], from beneath a seat.

Sykes said that [[c8=knew each other|the man and one of the women he wounded had once worked together]] in a warehouse and had quarrelled over money. [[c13=no sign|Investigators have found no terrorist background]], and the FBI is not involved.

The driver, who had been in the job for just four months, called the control room after [[c14=emergency cord|a rider used the emergency cord]]. The power was cut so that people could walk to the platform.

[[c16=until shortly before 11|Trains did not run again until shortly before 11 a.m.]], and replacement buses were overcrowded.

The mayor, Theo Brandt, visited the wounded in the afternoon. The transport workers' union repeated its demand for guards in every station, which it first made after a shooting in 2028.

## harbornews 2030-10-09
Police name no motive in Philadelphia train stabbing

Detectives were on Wednesday still looking for the motive of a man who [[c10=Tuesday|on Tuesday]] slashed at commuters with [[c5=kitchen knife|a kitchen knife he had taken out of his backpack]].

[[c9=in custody|The suspect, who is under arrest]], has declined to speak, police said. [[c4=29|The 29-year-old]] rents a room in Kensington. According to court records seen by Harbor News [[c6=unknown|he had no previous dealings with the police]].

[[c8=strangers|The victims were picked at random]], said [[c18=Dolores Whitcomb|transit police chief Dolores Whitcomb]]. She repeated that [[c13=no sign|there was no indication of a terrorist motive]].

[[c1=four|Two men and two women suffered wounds]] when the train was [[c11=between Carver Street and Linden Square|on its way from Carver Street to Linden Square]]. [[c2=nobody died|All four of them are alive]], Mercy General and two other hospitals said on Wednesday morning. The most seriously hurt is a woman of 34.

Several commuters helped to hold the man down until officers [[c3=in the train|arrested him inside the third car]]. Others owe their thanks to [[c12=Imani Okoro, nurse|Imani Okoro, a nurse, who treated the injured]] before the ambulances arrived.

The transit agency praised the passenger [[c14=emergency cord|who brought the train to a halt with the emergency cord]]. It said a window would be replaced by Friday and the car returned to service next week.

Commuters will see [[c15=60|five dozen extra officers on the network]]. The union of transport workers called this a start, but asked for permanent guards in all 28 stations.
