title: A regional train derails in the Welsh borders

## claims
c1 | conflict | number | how many people were hurt
c2 | agreement | date | on which day the train derailed
c3 | conflict | cause | what threw the train off the rails
c4 | conflict | status | whether the driver was hurt
c5 | conflict | place | where the train was going
c6 | conflict | number | how many carriages left the rails
c7 | agreement | outcome | whether anybody died
c8 | agreement | date | until when the line stays shut at least
c9 | conflict | status | whether a speed limit was in force at the cutting
c10 | conflict | date | when the cutting was last inspected
c11 | variant | number | how many people were aboard
c12 | lone | number | how many pupils were on the train
c13 | agreement | name | which company ran the train
c14 | conflict | name | who raised the alarm first
c15 | agreement | name | who investigates

## wire 2029-03-13
Passenger train jumps tracks in Welsh borders, 27 hurt

LONDON - [[c1=27|Twenty-seven people were injured]], four of them seriously, when [[c2=Tuesday|a passenger train derailed on Tuesday morning]] near the village of Aldercombe, close to the border between England and Wales, emergency services said. [[c7=no|There were no fatalities]].

[[c13=Marches & Western|The train, operated by Marches & Western]], [[c5=Shrewsbury|was bound for Shrewsbury]] with [[c11=112|112 people on board]] when [[c3=landslip|it ploughed into earth that had slipped down the side of a cutting]] after two days of heavy rain, according to the fire service. [[c6=3|Three of its five carriages came off the rails]] and one of them ended up leaning against a retaining wall.

"It went dark, and then everybody was on top of everybody," said Oona Pritchett, 29, a pharmacist who travels on the route three times a week.

[[c4=unhurt|The driver, who has 16 years' experience, walked away without injury]], the company's operations director, Lyle Cantrell, told reporters at the scene. Asked whether the train had been travelling too fast, he said [[c9=no|no speed restriction had applied at the cutting]]. The slope [[c10=January|was last inspected in January]] and had been rated as being in fair condition, he added.

[[c14=guard|The guard was the first to call the emergency services]], using her own telephone because the radio in the rear cab had failed.

[[c15=Rail Accident Board|The Rail Accident Board has sent]] five inspectors to the site. Services between Craven Arms and Ludmarsh are suspended, and [[c8=Sunday|the line is not expected to reopen before Sunday]].

The last fatal accident in the area was in 1994, when a goods train hit a lorry on a level crossing.

## borderpost 2029-03-14
"We thought it was thunder": village opens its doors after train crash

Eluned Tarry was carrying feed to her ewes when she heard what she took for thunder. Seconds later the 71-year-old farmer saw a carriage come to rest against the wall at the bottom of her top field. With no sign of life from the train, [[c14=farmer|she was the first person to dial 999]], some four minutes before anybody else.

By lunchtime yesterday Aldercombe's village hall had become a field hospital. [[c1=34|In all 34 passengers and crew were hurt]], the ambulance trust said last night, with four in a serious condition at Hereford County. That [[c7=no|nobody lost their life]] was, in the words of the vicar, the Rev Dilys Oakham, "a mercy we hardly dare talk about".

Among them was the driver, Gethin Prowse, a father of three. [[c4=hurt|He was freed from his crushed cab after fifty minutes with a broken leg]] and bruised ribs.

The train had left Shrewsbury on time and [[c5=Hereford|was heading for Hereford]] when, [[c2=Tuesday|shortly after eight on Tuesday]], [[c3=landslip|a mass of mud and stones knocked it off the track]] below Tarry's land. On it were [[c12=19|19 pupils from Bishop Lacy primary school]], off to see a Roman mosaic; all but two were back home for tea.

Locals say the bank has been on the move for years. Parish councillor Wynn Halloran produced a letter from the track owner, dated 9 February, confirming that [[c9=yes|trains were limited to 20mph past the cutting]] until drains had been renewed. "They knew," he said.

[[c13=Marches & Western|Marches & Western, whose train it was]], has promised to cover taxi fares and hotel bills. Replacement buses will call outside the Drovers Arms every ninety minutes.

## railweek 2029-03-16
Aldercombe: attention turns to a fractured rail

[[c15=Rail Accident Board|Investigators from the Rail Accident Board]] have recovered a 1.4-metre length of track from the site of this week's derailment at Aldercombe, and its broken face tells a different tale from the one first put about. [[c3=broken rail|A rail that had cracked through at a weld derailed the five-car unit]], a source close to the inquiry says; the soil seen in photographs came down afterwards, shaken loose by the impact.

[[c6=2|Only the leading two vehicles left the track]], the remaining trio staying upright and in line. That, and the strength of the new-generation bodyshells delivered in 2026, helps to explain why [[c7=no|the accident claimed no lives]], although [[c11=about 110|some 110 people were travelling]] and [[c1=27|27 of them needed treatment for injuries]].

The unit, one of fourteen [[c13=Marches & Western|in the fleet of Marches & Western]], was eleven minutes into the single-track section at the time. Its recorder has been read and shows 58mph at the moment the brakes went on.

Earthworks staff will be relieved. [[c10=20 February|The most recent examination of the cutting took place on 20 February]], when two engineers walked it from end to end; no defect was noted. Ultrasonic testing of the rails themselves is done by a separate contractor, Tessaly Rail Services, which declined to comment.

A 75-tonne crane was due on site last night. With 300 metres of track to be relaid, [[c8=Sunday|the route will remain closed until Sunday at the earliest]], and freight is being sent by way of Newport in the meantime.
