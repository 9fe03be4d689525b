title: South Africa imposes a steel tariff

## claims
c1 | conflict | number | the rate of the tariff
c2 | conflict | date | when it takes effect
c3 | conflict | status | whether neighbouring countries are exempt
c4 | conflict | status | whether Vaalstaal will cut jobs
c5 | conflict | status | whether the carmakers support it
c6 | conflict | status | whether the Tembisa furnace is shut or running
c7 | conflict | number | how long the tariff lasts
c8 | conflict | status | what the cabinet vote was
c9 | conflict | name | who is the largest supplier
a1 | agreement | name | minister Nomvula Dhlamini announced it
a2 | agreement | date | announced on Wednesday
a3 | agreement | cause | cheap imports
a4 | agreement | number | imports have doubled since 2026
a5 | agreement | status | China threatens a complaint at the WTO
a6 | agreement | status | stainless steel is excluded
a7 | agreement | number | Vaalstaal shares up 9 %
v1 | variant | number | price increase for builders
l1 | lone | number | tax revenue expected

## agency 2029-06-06
South Africa slaps 25% tariff on steel imports

PRETORIA - [[c1=25 %|South Africa will impose a 25 percent tariff on imported steel]], [[a1=Dhlamini|Trade Minister Nomvula Dhlamini announced]] [[a2=Wednesday|on Wednesday]], in an attempt to [[a3=cheap imports|protect its mills from a flood of cheap imports]].

[[c2=July 1|The duty takes effect on July 1]] and [[c7=three years|will remain in place for three years]]. [[a6=stainless excluded|Stainless steel is not covered]].

[[a4=doubled|Shipments from abroad have doubled since 2026]], according to the ministry. [[c9=China|China is the largest supplier]], with 38 percent of the total.

[[c3=exempt|Countries belonging to the Southern African Customs Union are exempt, as are Zambia and Zimbabwe]].

"We cannot stand by as towns die," Dhlamini told a news conference. [[c8=unanimous|The cabinet had backed the measure unanimously]], she added.

[[a7=9 %|Shares in Vaalstaal, the country's biggest producer, jumped 9 percent]] in Johannesburg. The company, which shut its mill at Newcastle North last year, said that [[c4=no cuts|thanks to the decision none of its 2,400 jobs would be cut]]. [[c6=idle|Its blast furnace at Tembisa has been idle since March]].

Users of steel were less pleased. [[c5=opposed|The association of car manufacturers opposes the tariff]], and builders warned that [[v1=up to 8 %|construction costs could rise by up to 8 percent]].

[[a5=WTO complaint|Beijing said that it might complain to the World Trade Organization]]. A commerce ministry spokesman called the step "naked protectionism."

The United States, the European Union and India all restrict imports of steel, which has diverted cheap material to Africa.

South Africa exported 2.1 million tonnes of steel last year, mainly to its neighbours.

## capebusiness 2029-06-07
Steel users count the cost of Dhlamini's wall

Anyone who builds a warehouse in Cape Town next year will pay for it. [[a1=Dhlamini|The tariff unveiled by Trade Minister Nomvula Dhlamini]] [[a2=Wednesday|on Wednesday]] [[v1=about 5 %|adds about 5 percent to the price of a steel frame]], engineers calculate.

[[c1=22 %|At 22 percent the duty]] is lower than Vaalstaal had asked for, but it will hurt small firms that depend on imported sheet. They have little time to prepare: [[c2=immediately|the levy has applied since midnight]].

The minister speaks of [[a3=cheap imports|dumped foreign steel that is driving local mills into ruin]]. It is true that [[a4=doubled|twice as much comes into the country as in 2026]]. But [[c9=Vietnam|most of it is from Vietnam, the number one among the suppliers]], not from China. [[a6=stainless excluded|Dhlamini left out stainless grades]], which nobody makes here any longer.

The ministry had consulted 71 companies. [[c5=in favour|Carmakers came out in favour of the duty]] because they get a rebate on what they export. The makers of tins and fences get none.

Inside the government there was resistance. [[c8=divided|Four ministers voted against the plan in the cabinet]], among them the minister of finance, Pieter Mocke, two sources said. His officials expect [[l1=1.9 billion rand|the tariff to bring in 1.9 billion rand a year]], too little to outweigh the damage.

The winner is Vaalstaal. [[a7=9 %|Its stock gained 9 percent]]. Even so [[c4=600 cuts|the company is going ahead with cutting 600 posts]], it told the unions, since the furnace in Tembisa needs repairs costing 700 million rand.

[[a5=WTO complaint|China is considering a complaint at the WTO]], which could take years.

## workersvoice 2029-06-08
Vaal towns cheer: at last a wall against dumping

Steelworkers danced at the gates when the news came [[a2=Wednesday|on Wednesday]]: [[a1=Dhlamini|Minister Nomvula Dhlamini has put a duty on foreign steel]].

"For years we have watched the ships come in," said shop steward Lucas Mabena. [[a4=doubled|The volume of imports has grown twofold since 2026]], and [[a3=cheap imports|at those giveaway prices no mill can survive]].

[[c1=25 %|The tariff has been set at 25 percent]]. The union had demanded 35. [[c7=five years|It will stay in force for five years]] with a review after two. [[c3=not exempt|There are no exceptions for neighbouring states]], Mabena pointed out, so that nobody can bring Chinese steel in through Zambia or Zimbabwe.

At Tembisa, [[c6=running|the blast furnace is still running]], if at half its capacity. Management has promised to raise output as soon as orders pick up, and [[c4=no cuts|all 2,400 jobs are now safe and nobody will be laid off]], according to Vaalstaal. The union wants that in writing.

There are gaps. [[a6=stainless excluded|Stainless products can still be brought in freely]], and so can finished goods such as wheelbarrows and gates. A delegation will take the matter up with the minister on 20 June.

Threats from abroad do not impress the workers. [[a5=WTO complaint|China has hinted that it will go to the World Trade Organization]]. "Let them," said Mabena. "They protect their own."

Investors have understood the message: [[a7=9 %|the share price of Vaalstaal went up 9 percent]]. Now it is time, the union says, for the shareholders to give something back. Wage talks begin in August; the demand is for 11 percent.
