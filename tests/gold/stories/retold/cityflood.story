title: A river floods an English city

## claims
c1 | agreement | date | in which night the city was flooded
c2 | agreement | number | how many people died
c3 | agreement | number | how many people had to leave their homes
c4 | conflict | number | how many homes were flooded
c5 | conflict | date | at what time the river peaked
c6 | agreement | number | how high the river rose
c7 | conflict | status | whether the flood gate was closed
c8 | conflict | status | whether a phone alert was sent
c9 | conflict | cause | why the hospital was evacuated
c10 | agreement | name | which river burst its banks
c11 | agreement | status | whether the Lendgate Bridge is open
c12 | agreement | number | how many households have no power
c13 | agreement | place | where the dead couple were found
c14 | agreement | date | when the last comparable flood was
c15 | agreement | number | how much money the government offers
c16 | variant | number | how many soldiers help
c17 | lone | status | whether the cathedral was damaged
c18 | agreement | date | until when schools stay closed
c19 | conflict | status | whether the missing man has been found

## britwire 2030-11-11
[[c2=two|Two dead]] and thousands homeless as river swamps Castleby

[[c2=two|Two people have died]] and [[c3=5,000|about 5,000 have been moved out of their homes]] after the worst flooding in the northern English city of Castleby in decades.

[[c10=Wend|The River Wend burst its banks]] [[c1=night to Sunday 10 November|in the early hours of Sunday]] after two days of rain on ground already soaked by Storm Petra. [[c6=6.1 metres|It rose to 6.1 metres]], North Yorkshire Police and the Environment Office said, [[c5=4am|reaching its highest point at 4am]]. [[c4=2,300|Some 2,300 homes were flooded]].

The dead were a couple in their seventies, [[c13=basement flat in Tanner Row|discovered in their basement flat in Tanner Row]] by firefighters. Their names have not been released. [[c19=still missing|A 44-year-old van driver was still missing on Monday]], and divers were searching the water near the sugar factory.

Officials defended their handling of the emergency. [[c7=closed|The Friars Staith flood gate had been shut on Saturday evening]] as planned, said Ruth Ackland, area director of the Environment Office, but water found its way over an older wall upstream. [[c8=sent|A warning was sent to every mobile phone in the city]] at 11.40pm, she said.

At Castleby Infirmary, [[c9=flooded generators|all 212 patients were evacuated because water had entered the generator room]]. They were taken by ambulance and coach to York and Leeds.

[[c12=8,000|Electricity was still off in 8,000 households]] on Monday morning. [[c11=closed|Lendgate Bridge, the main crossing, is closed]] while engineers check its piers, and trains between Castleby and the coast have been replaced by buses. [[c18=Thursday|Schools will not reopen before Thursday]].

[[c16=some 120|Some 120 soldiers have been sent to help]] fill sandbags and carry supplies.

The government has [[c15=£15m|made £15m available in emergency aid]]. Floods minister Callum Reyes, who visited the city, said each affected household could claim up to £800 at once.

[[c14=1987|Not since 1987 has the city seen flooding on this scale]]. In that year the old livestock market was destroyed. Defences worth £42m were built afterwards, the last section being finished in 2009.

More rain is forecast for Wednesday, though in smaller amounts. Nine flood warnings remained in force across the north of England and three in Wales. Scientists say that a warmer atmosphere holds more moisture, making such downpours likelier.

## castlebyecho 2030-11-11
"Nobody told us": anger after Castleby's night of water

By Priya Holt and Neil Garside

Residents of the Fishergates woke [[c1=night to Sunday 10 November|on Sunday to the sound of their own furniture knocking against the ceiling]]. By dawn, [[c4=3,200|3,200 houses and flats were under water]], and the questions had begun.

Why, people ask, [[c7=open|was the gate at Friars Staith left open]]? The Echo has seen a log showing that the duty crew could not get its motor to start. And why did they hear nothing? [[c8=not sent|No alert went out to mobile phones]] at any time during the night, the council has admitted.

"I was warned by the dog," said Brenda Sykes, 68, of Mill Lane, who spent six hours on a wardrobe.

In [[c13=basement flat in Tanner Row|Tanner Row, a retired couple were found dead in the basement]] where they had lived since 1998. [[c2=two|There were no other deaths]]. There was relief elsewhere: [[c19=found|the van driver who had been missing was found alive]] in a warehouse loft late on Sunday. He had swum there after his vehicle was swept off Quay Street.

[[c5=7am|The Wend did not peak until 7am]], [[c6=6.1 metres|at 6.1 metres, about 20 feet]], and the water has only gone down by an arm's length since. [[c14=1987|Older people compare it with the flood of 1987]]. The mark cut that year in the wall of the Ferryman pub is now a hand's breadth below the new line of mud.

[[c3=5,000|Around 5,000 people had to get out]]. Many went to relatives; 640 slept at the leisure centre in Bootham Road, where the Sikh temple served hot meals. [[c9=gas leak|It was a gas leak that forced the Infirmary to clear its wards]], since the water never got past the car park. Operations have been called off until next week.

[[c11=closed|Nobody can cross Lendgate Bridge]] for now, so the two halves of the city are joined only by the ring road. [[c12=8,000|Eight thousand homes are without electricity]]. [[c18=Thursday|Classes resume on Thursday at the earliest]]; the universities have gone online.

[[c16=more than 100|More than 100 troops arrived]] on Sunday afternoon from the barracks at Thorpe Moor.

[[c17=undamaged|The cathedral escaped without damage]], its dean said, thanks to volunteers who built a wall of sandbags at the west door.

Council leader Martin Oakes has promised an independent review. He called [[c15=£15m|the £15m pledged by ministers]] "a start". The clean-up after Storm Ines in 2024 cost the county three times as much, and that storm spared the city centre.

## nationtoday 2030-11-12
Castleby counts the cost as waters fall

The water is draining away from Castleby, and what it leaves behind is brown, smells of diesel and lies ankle-deep.

Insurers put the damage at between £200m and £260m. [[c4=2,300|In 2,300 homes the water came in]], along with 410 shops, restaurants and offices. A third of the small businesses are thought to have no cover. Premiums in the riverside wards have doubled since 2022.

[[c1=night to Sunday 10 November|It was in the night from Saturday to Sunday that the city went under]]. Within hours [[c10=Wend|the Wend had come over its banks]] in five places. [[c6=6.1 metres|Its level climbed to 6.1m]], four metres above normal for the time of year, [[c5=4am|before it began to fall after 4am]].

[[c2=two|The flood claimed two lives]], those of [[c13=basement flat in Tanner Row|an elderly couple in a basement in Tanner Row]]. [[c3=5,000|Another 5,000 residents were forced out]], and councillors fear that some will not be back before the spring. Hotels as far away as Harrogate are full.

Attention is turning to the defences. A preliminary look suggests that [[c7=open|the Friars Staith gate never closed]]. Built in 1994, it is supposed to be tested twice a year. Unions say that the number of maintenance workers has been cut from 31 to 17. The Environment Office has handed its records to a parliamentary committee, which meets on 26 November.

By contrast the warning system worked, at least on paper. [[c8=sent|Phones across the city buzzed with an alert]] shortly before midnight. But surveys show that one person in five switches such messages off.

[[c9=flooded generators|Castleby Infirmary, emptied after its generators were flooded]], hopes to take some of them back next week. [[c18=Thursday|Pupils are to return on Thursday]]. [[c11=closed|Lendgate Bridge remains shut to all traffic]], and [[c12=8,000|8,000 households have had no power]] since Sunday; engineers must dry out a substation first.

Downing Street points to [[c15=£15m|the £15m relief fund]] and says there may be more. That sum, opposition MPs retort, works out at little more than the cost of a mile of motorway.

Planners had been told. A study in 2026 rated the chance of a flood of this size at one in 60 in any year, twice as high as [[c14=1987|after the last great flood, in 1987]]. It proposed a reservoir on the moors above the city. The land for it was never bought.
