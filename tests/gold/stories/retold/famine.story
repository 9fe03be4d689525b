title: The UN appeals for money against a famine

## claims
c1 | conflict | number | the sum that the UN asks for
c2 | conflict | number | how many people are threatened by hunger
c3 | conflict | number | how many children have died
c4 | conflict | status | whether a famine has been declared
c5 | conflict | cause | what the main cause of the crisis is
c6 | conflict | status | whether the road from the port is open
c7 | conflict | date | when the food stocks will run out
c8 | conflict | number | what share of the last appeal was paid
c9 | conflict | status | whether the UN coordinator visited the camp
a1 | agreement | place | in which region the hunger is worst
a2 | agreement | date | when the donors' conference takes place
a3 | agreement | number | what Britain has pledged
a4 | agreement | status | that rations have been cut in half
a5 | agreement | status | that the rains failed
a6 | agreement | number | by how much the price of maize has risen
a7 | agreement | place | where the camp is
v1 | variant | number | how many people live in the camp
l1 | lone | number | what charities have raised

## agency 2029-08-21
UN seeks $870 million to avert mass starvation in Somalia

NAIROBI - [[c1=$870 million|The United Nations appealed on Monday for $870 million]] to help Somalia, where, it said, [[c2=4.3 million|4.3 million people are threatened by hunger]].

"We are in a race that we are losing," the UN's emergency relief coordinator, Joaquim Tavares, told reporters in Nairobi after [[c9=visited|he visited a camp for displaced families]] [[a7=near Baidoa|outside the town of Baidoa]].

[[a5=rains failed|The rains have failed for the fourth season running]], and [[c5=drought|drought is the main cause of the crisis]], according to the UN. [[a1=Bay region|Bay region in the south is the worst hit]].

[[c4=not declared|A famine has not been declared]] so far, Tavares said, but that could change within weeks. [[c3=1,900|Some 1,900 children have died]] of malnutrition and measles since January.

[[a4=halved|The World Food Programme has had to halve rations]] for lack of money. [[c7=end of September|Its food stocks will be exhausted by the end of September]].

[[a6=doubled|The price of maize has doubled]] in a year, and livestock prices have collapsed as herders sell animals too weak to walk to market.

[[c8=38 percent|Donors paid only 38 percent of the sum requested in the last appeal]], issued in February. [[a3=£40 million|Britain has pledged £40 million]] this time, and Norway and Japan have promised smaller sums.

[[c6=open|The road from the port of Mogadishu is open]] again, the UN said, after a truce between the army and local militias.

[[a2=September 4|A donors' conference is to be held in Geneva on September 4]].

## guardianpost 2029-08-22
"We boil the leaves": in the camp that keeps on growing

Halima Warsame walked for nine days to get here, with four children. She arrived with three.

Her new home is a dome of sticks and plastic in [[a7=near Baidoa|a camp on the edge of Baidoa]], where [[v1=some 70,000|some 70,000 people are living]] and 300 more arrive daily. "We boil the leaves," she says, "and we tell the little ones that it is soup."

The harvest came to nothing because [[a5=rains failed|no rain fell, for the fourth season in succession]]. But aid workers insist that [[c5=fighting|fighting, not the weather, is the main reason for the hunger]]. Militias have burned grain stores and [[c6=blocked|the road from Mogadishu's port is still blocked]], so that lorries have been standing at a checkpoint for three weeks.

[[c4=declared|Famine was declared in two districts last week]] by the panel of experts that advises the aid agencies. In the clinic, paediatrician Dr Yusuf Abdi keeps a school exercise book with names. [[c3=3,400|Across the country hunger and measles have killed 3,400 children this year]], he says.

[[a4=halved|Families now receive half of the usual ration]]: flour, oil, a few beans. [[c7=end of October|The World Food Programme's stocks will last until the end of October]], its head of supplies reckons.

[[c1=$780 million|The UN is asking for $780 million]]. It is not likely to get it; [[c8=half|half of the last appeal was funded]], and many governments have cut their aid budgets.

On Sunday people had swept the paths and put up a flag. But [[c9=did not come|Joaquim Tavares, the UN's emergency chief, called off his visit to the camp]] on account of a sandstorm and flew straight back to Nairobi.

## chronicle 2029-08-21
Britain pledges £40m as hunger spreads in Horn of Africa

[[a3=£40 million|The British government is to give £40 million]] to help the hungry in Somalia, the development minister, Philippa Starling, announced yesterday.

The money will go towards water, nutrition and vaccines. It comes on top of £15 million granted in the spring for refugees in northern Kenya.

[[c2=6.8 million|Hunger threatens 6.8 million people]] in Somalia, Starling said. [[a1=Bay region|The situation is most serious in the region of Bay]], where every third child under five is malnourished.

Labour's spokesman, Ivor Penhale, called the pledge "a drop in a dry well". Britain gave three times as much in 2027, he said, when fewer lives were at stake.

[[a6=doubled|Maize costs twice as much as it did a year ago]], and fuel for water pumps has become scarce.

[[c4=not declared|Experts have yet to declare a famine]], a step for which strict conditions must be met: among others, two deaths a day for every 10,000 inhabitants. The last such declaration in the country dates from 2011, when about 260,000 people perished.

Charities have started their own campaigns. [[l1=£6 million|The Disaster Relief Alliance, which unites 15 organisations, raised £6 million]] within 48 hours of a television broadcast by actor Simon Redfearn.

[[a2=September 4|Governments will meet for a pledging conference on September 4]] in Switzerland. [[c1=$870 million|The UN's appeal is for 870 million dollars]], of which about a third is meant for food.

In the [[a7=near Baidoa|camp near Baidoa]], a British team is to build a field hospital with 80 beds. [[v1=more than 65,000|More than 65,000 people have found shelter there]].
