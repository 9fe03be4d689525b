title: Two countries sign a deal on a gas pipeline

## claims
c1 | agreement | name | name of the pipeline
c2 | conflict | number | how long the pipeline is
c3 | conflict | number | what it costs
c4 | conflict | date | when the first gas is to flow
c5 | agreement | place | where the deal was signed
c6 | conflict | status | whether the price of gas is settled
c7 | agreement | number | capacity a year
c8 | conflict | status | whether the deal is binding
c9 | conflict | number | term of the supply contract
c10 | conflict | number | stake of Caspigaz
c11 | agreement | date | day of the signing
c12 | conflict | status | whether the pipeline runs through Georgia
c13 | conflict | name | who lays the offshore section
c14 | agreement | status | whether Russia objects
c15 | variant | number | share of Romania's needs
c16 | lone | number | jobs
c17 | agreement | place | where the pipeline comes ashore
c18 | agreement | status | role of the EU

## agency 2030-10-23
Romania, Turkmenistan sign deal on Amber Line gas pipeline

BUCHAREST - Romania and Turkmenistan [[c5=Bucharest;c11=Tuesday|signed an agreement in Bucharest on Tuesday]] [[c1=Amber Line|to build the Amber Line, a pipeline]] that would bring Central Asian gas to the European Union for the first time without crossing Russia.

[[c2=1,140 km|The 1,140-kilometre link]] [[c12=through Georgia|is to run across Azerbaijan and Georgia]] and under the Black Sea before [[c17=Constanta|reaching the shore near the Romanian port of Constanta]]. [[c3=7.4bn euros|Its construction is estimated at 7.4 billion euros]].

[[c8=binding|The document is legally binding]], Romanian energy minister Dragos Velcea told reporters after the ceremony, and penalties are due if one side withdraws.

[[c7=12 bcm|Up to 12 billion cubic metres of gas can be carried each year]], [[c15=half|enough to cover half of Romania's consumption and leave a large part for export]]. [[c4=2034|Deliveries are to begin in 2034]].

Under the accord, [[c10=40 percent|Turkmen state company Caspigaz takes 40 percent of the operating consortium]], whose seat will be in Vienna. The remaining shares are held by Romania's Carpatgaz and by investors not yet named.

[[c9=20 years|The gas will be supplied under a 20-year contract]]. [[c6=open|The two sides have yet to agree on a price]], Velcea said; talks are to resume in December.

[[c14=objects|Moscow criticised the project]], saying that environmental matters in the Caspian Sea could only be decided by all five coastal states.

[[c18=supports|The European Commission welcomed the agreement]] and held out the prospect of a loan from the EU's investment bank. Brussels wants to stop all imports of Russian gas for good and has looked for other sources since 2022.

Romanian gas futures for next year fell by 3 percent after the news.

## financial 2030-10-24
Amber Line gets the green light, with question marks

Champagne was served in the palace [[c5=Bucharest|in Bucharest, where the ministers put their names to the contract]]. Analysts kept cooler heads. The paper on [[c1=Amber Line|the pipeline project, christened Amber Line,]] is [[c8=not binding|no more than a declaration of intent that binds nobody]], said Mira Holt of the consultancy Northgate.

Most surprising was the money. [[c3=9.8bn euros|At 9.8 billion euros, the cost]] is higher than that of any pipeline begun in Europe in the past ten years. [[c10=25 percent|Caspigaz will own a quarter of the shares in the consortium]] and Carpatgaz 35 percent. [[c13=Ferromar|The Italian group Ferromar has been chosen to lay the section on the seabed]].

At least there is clarity about the tariff: [[c6=settled|the partners have agreed on a gas price]] that is tied to the Dutch trading hub, with a discount of 6 percent.

[[c9=15 years|Turkmenistan commits itself to deliver for 15 years]], which is short for a project of this size. [[c7=12 bcm|Twelve billion cubic metres a year is the maximum]] that will pass through the pipes; [[c15=more than 40 percent|over 40 percent of what Romania uses could be met in this way]].

The route avoids one old trouble spot. [[c12=not through Georgia|No part of the pipeline touches Georgian soil]], since it follows a corridor through Turkey instead. The landing point is [[c17=Constanta|Constanta, where the pipe comes ashore]].

Signed [[c11=Tuesday|on Tuesday]] after six years of negotiations, the deal still needs the approval of both parliaments. [[c18=supports|Brussels has given its blessing]]. [[c14=objects|The Kremlin is against it]] and could block surveys in the Caspian.

Carpatgaz shares gained 4.1 percent. The company, which employs 6,000 people, had lost a fifth of its value since January.

## euronewsdesk 2030-10-23
Gas from Turkmenistan to flow to EU

A new pipeline is to carry gas from Central Asia to Europe. Ministers of Romania and Turkmenistan [[c5=Bucharest;c11=Tuesday|sealed the deal during a ceremony on Tuesday in the Romanian capital]].

[[c1=Amber Line|Known as the Amber Line, the pipeline]] will have [[c2=1,410 km|a length of 1,410 kilometres]], a third of it under water. It starts at the Caspian coast, and [[c17=Constanta|its end point on the Black Sea is Constanta]].

"Today we turn a page," said Romania's president, Ilinca Moraru, who watched the signing. According to her office [[c16=5,500|5,500 jobs will be created]] while work is going on.

[[c4=2036|The first gas is expected in 2036]]. [[c7=12 bcm|Every year as much as 12 billion cubic metres can be pumped]] to the west. [[c9=20 years|The supply contract is to run for two decades]].

[[c3=7.4bn euros|The bill for the building work comes to 7.4 billion euros]], which is shared among the members of a consortium. Its offshore section, which experts regard as the hardest part because of toxic gas in the deep water of the Black Sea, [[c13=Oosterdam Marine|will be laid by the Dutch company Oosterdam Marine]].

[[c14=objects|Russia has voiced its opposition]] to the plan. By contrast, [[c18=supports|the EU Commission spoke in favour of the agreement]], calling it "a milestone for our security".

Environmental groups were critical. They fear for sturgeon and dolphins and say that Europe will need far less gas by the middle of the century. A petition against the pipeline has been signed by 85,000 people in Romania.

Turkmenistan has the fourth-largest gas reserves in the world. Most of its exports go to China, through a pipeline opened in 2009.
