title: Trapped miners are brought up in Chile

## claims
c1 | agreement | number | how many miners were rescued
c2 | agreement | outcome | whether all came out alive
c3 | agreement | date | on which day they were brought up
c4 | conflict | date | when the gallery collapsed
c5 | conflict | number | how deep the men were trapped
c6 | agreement | name | which company runs the mine
c7 | agreement | name | who came up first
c8 | conflict | status | whether the mine had a second way out
c9 | conflict | status | whether any of the miners was injured
c10 | conflict | status | whether the president was at the mine
c11 | agreement | number | how long the lifting took
c12 | agreement | number | how old the youngest miner is
c13 | agreement | date | when the first sign of life was received
c14 | agreement | place | from where the drilling rig was brought
c15 | agreement | status | whether the mine stays closed
c16 | variant | number | how many relatives waited
c17 | lone | status | whether the union calls a strike
c18 | agreement | status | whether prosecutors have opened an investigation

## andina 2030-08-20
[[c1=14|All 14 trapped Chilean miners brought to surface]]

SAN EUSTAQUIO, Chile, Aug 20 (Andina) - [[c1=14|Rescuers lifted 14 miners]] from a collapsed copper mine in northern Chile [[c3=Tuesday 20 August|on Tuesday]], ending a wait of nearly two weeks that had gripped the country.

[[c2=all alive|All of the men are alive]], Mining Minister Claudio Berríos told reporters at the La Paloma mine in the Atacama region. [[c11=seven hours|The operation took seven hours]], he said, with a steel capsule little wider than a man's shoulders making the trip again and again.

[[c7=Rolando Pizarro|Shift foreman Rolando Pizarro, 52, was the first to step out]], shortly after midday. He knelt, crossed himself and was led to a tent. [[c9=none injured|Doctors said none of the miners had been injured]], though most had lost weight and several were being treated for eye irritation.

[[c5=540 metres|The group had been stuck 540 metres below ground]] since [[c4=August 8|a gallery caved in on August 8]]. Nothing was heard from them until [[c13=August 13|August 13, when a probe sent up the sound of hammering]]. Food, medicine and a telephone line were passed down through that narrow hole.

A wider shaft was then drilled by [[c14=Canada|a rig flown in from Canada]] on two cargo planes. It broke through on Sunday, three days ahead of schedule.

[[c10=present|President Isabel Traverso, who waited by the shaft]] in a white helmet, embraced each man as he emerged. "Chile went down to get them and Chile brought them back," she said.

[[c16=some 150|Some 150 family members had camped]] beside the access road in tents supplied by the army.

[[c8=no second exit|The mine did not have a second exit]], a breach of rules brought in after earlier accidents, the Sernavia safety agency has said. [[c6=Minera Altiva|Its operator, Minera Altiva]], has been fined four times since 2024 for other shortcomings.

[[c18=opened|Prosecutors in Copiapó have opened a criminal investigation]]. [[c15=stays closed|La Paloma will remain shut]] until it is concluded, Berríos said.

Chile is the world's largest copper producer. Small and medium-sized pits such as La Paloma account for only about 5% of output but for more than half of fatal accidents, according to industry figures. Last year 17 people died in the country's mines, down from 22 in 2028.

The pit produced about 9,000 tonnes of copper last year. It was bought by its present owner in 2021.

## globalmorning 2030-08-21
Joy in the Atacama as miners return to daylight

By Hugo Lasalle in San Eustaquio

The sirens began at noon and went on until dusk. Each time the winch stopped, a name was called out, and each time another family ran.

It took [[c11=seven hours|seven hours to hoist everyone from the La Paloma copper mine]] [[c3=Tuesday 20 August|on Tuesday]]. When the last capsule had been opened, [[c1=14;c2=all alive|fourteen men had come back alive]].

[[c12=19|The youngest, Matías Ferrada, is 19]] and had been in the job for five weeks. "I am not going down again, my mother has decided," he said, laughing, from behind dark glasses. [[c7=Rolando Pizarro|Ahead of everybody else came Rolando Pizarro]], the foreman who had shared out two tins of tuna a day until help arrived.

Not everyone walked away unaided. [[c9=some injured|One miner, Sergio Oyarzo, has a broken arm]] and was taken by helicopter to the hospital in Copiapó, where surgeons were to operate overnight.

The ordeal began [[c4=August 9|on August 9, when the roof of the main gallery fell in]]. [[c5=450 metres|The men found shelter 450 metres down]], in a workshop with a water tank. For days there was silence. [[c13=August 13|On August 13 drillers felt blows on their probe]], and the camp above, where [[c16=more than 100|more than a hundred relatives were sleeping]] in tents, erupted.

What made the difference, engineers say, was [[c14=Canada|the Canadian drilling machine]] and a crew of nine that came with it. It cut through granite at up to 110 metres a day.

Politics was never far away. [[c10=absent|President Isabel Traverso stayed in Santiago]] and followed the rescue on a screen, leaving the cameras to her mining minister. Her approval ratings had slipped to 31 per cent in July.

Hard questions are now being put to [[c6=Minera Altiva|Minera Altiva, which owns and operates La Paloma]]. [[c8=second exit existed|The mine had a second way out, a ventilation shaft with ladders]], but it lay behind the rockfall. Former workers say they complained about the roof in May. The company said it would pay all wages and treatment and would not comment further.

[[c15=stays closed|The pit stays closed for the time being]]. [[c17=strike called|The miners' union has called a one-day strike]] for Friday to demand more inspectors; there are 18 for the whole of the north.

Many here thought of 2010, when 33 men were hauled out of the San José mine after 69 days. Some of those survivors had travelled to San Eustaquio to sit with the families.

## canalnorte 2030-08-21
Minister promises tougher checks after La Paloma rescue

The government will double the number of mine inspectors by 2032, Mining Minister Claudio Berríos said on Wednesday, a day after [[c1=14|the rescue of the 14 workers trapped at La Paloma]].

Berríos praised the 300 people who had taken part. [[c2=all alive|Not one of the trapped men lost his life]], he noted, and [[c9=none injured|all were uninjured]]. Twelve could be discharged from hospital by the weekend once their eyes have adapted to the light.

[[c12=19|Among those recovering is 19-year-old Matías Ferrada, the youngest of the group]], whose father also works in the mine but was off duty. Foreman [[c7=Rolando Pizarro|Pizarro had been the first to be winched up]] because he had a heart condition, the minister disclosed.

[[c3=Tuesday 20 August;c11=seven hours|Tuesday's operation was completed in seven hours]], far more quickly than the 20 that had been planned for.

The collapse [[c4=August 8|on August 8 blocked the main gallery]] and [[c5=540 metres|cut the men off at a depth of 540 metres]]. Two earlier boreholes missed the refuge before a third reached it [[c13=August 13|on August 13, bringing the first evidence that there were survivors]]. The main shaft was sunk with [[c14=Canada|equipment lent by a Canadian contractor]] free of charge.

The total bill has been put at 21 million dollars, most of which the state intends to recover from [[c6=Minera Altiva|the operating company, Minera Altiva]]. [[c15=stays closed|Its licence is suspended and no work is permitted at the site]]. About 260 people are employed there. They will receive a monthly allowance until December.

As to blame, it is early days. [[c18=opened|A criminal inquiry is under way at the regional prosecutor's office]], which said it would first study the report of the safety agency. That report is expected in about six weeks. Deputies of the opposition want a parliamentary commission as well.

[[c8=no second exit|Miners had no alternative escape route]], which the law has required since 2013 of every underground operation with more than 10 workers. Berríos admitted that inspectors had last been there 14 months ago.

[[c10=present|President Traverso, who had been at the shaft]] throughout, has invited the rescued men and their families to the La Moneda palace in September, on the eve of the national holiday. San Eustaquio, a town of 4,100 inhabitants, plans a celebration of its own this Saturday with a mass and a football match.
