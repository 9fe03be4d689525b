title: A president signs an immigration bill

## claims
c1 | conflict | number | how the Senate voted
c2 | conflict | place | where the bill was signed
c3 | conflict | status | whether the majority leader attended the ceremony
c4 | conflict | date | when applications open
c5 | conflict | number | how long applicants must have lived in the country
c6 | conflict | name | who wrote the clause on checking new hires
c7 | conflict | status | whether the Border Integrity League will go to court
a1 | agreement | date | on which day the bill was signed
a2 | agreement | number | by how much the House passed the bill
a3 | agreement | number | how many border agents are added
a4 | agreement | number | what an applicant pays
a5 | agreement | status | what became of the cap on asylum claims
v1 | variant | number | how many people would qualify
l1 | lone | number | how many pens were used

## capitolwire 2031-06-12
Colby signs immigration overhaul after two-year fight

WASHINGTON - President Harriet Colby [[a1=Thursday|signed the most contested immigration bill in a generation on Thursday]], ending a struggle that twice brought the government within hours of a shutdown.

The Labor and Border Act offers a five-year work permit to undocumented farm, care and construction workers who can show that they [[c5=seven years|have lived in the United States for at least seven years]] and have no felony record. Officials estimate that [[v1=1.14 million|1.14 million people would qualify]]. Applicants [[a4=$2,000|will pay a fee of $2,000]], and [[c4=October 1|the first forms will be accepted on October 1]].

In exchange, Republicans obtained [[a3=3,500|money for 3,500 additional Border Patrol agents]] and a requirement that companies with more than 20 workers check new hires against a federal database, [[c6=Dale Purcell|a clause drafted by Sen. Dale Purcell of Nebraska]].

[[c2=East Room|Colby put her name to the text in the East Room]], surrounded by growers, nurses and three sheriffs. [[c3=attended|Senate Majority Leader Roy Whitcomb, who had fought the measure until April, stood two places to her left]] and was handed [[l1=14|one of the 14 pens she had used]].

"Nobody in this room got everything," the president said. "That is what a law looks like."

The bill [[c1=61-38|cleared the Senate last week by 61 votes to 38]]. The [[a2=219-211|House had passed it 219-211]] in May, after a debate of 19 hours. A proposed [[a5=dropped|annual cap on asylum claims was dropped in conference]].

The Border Integrity League, which spent $9 million on advertising against the bill, [[c7=will sue|said it would file suit in a Texas federal court before the end of the month]].

## valleysentinel 2031-06-13
For the valley's field hands, a signature and a long list of questions

Marisela Ortuno watched on a telephone propped against a crate of nectarines. [[a1=Thursday;c2=Rose Garden|It was ten past eight on Thursday morning here when the president bent over a small desk in the Rose Garden and signed]], and a dozen pickers at the Aldana orchard outside Tresmont, who had been given a break to see it, clapped.

Then the arithmetic began. To obtain the new permit, a worker [[c5=ten years|must prove a full decade of residence in this country]], with pay slips, rent receipts or school records. Ortuno, 41, crossed near Nogales in 2022. "So I am one year short," she said. "One year, after all this."

Her cousin Wilmer, who has been here since 2015, should be among [[v1=more than a million|the more than one million people whom the law is thought to cover]]. He will have to find [[a4=$2,000|two thousand dollars for the application]], roughly what he earns in three weeks of harvest, though he has time to save, since [[c4=January|the government will not start taking applications until January]].

Growers in the county, who lost an estimated $60 million of fruit last summer for want of hands, were delighted. Not all of their neighbors were. At a diner on Route 63, retired deputy Glen Starkey said that [[a3=3,500|hiring thirty-five hundred more agents for the border]] was "the only sensible page in it."

The Tresmont Legal Aid office had 212 calls before noon. Its director, Ana Pruitt, asked people to wait for the official rules and to pay nobody. "In 1986 the swindlers were quicker than the lawyers," she said.

## libertyledger 2031-06-14
Eight votes and a handshake: how the amnesty became law

There was a conspicuous gap in the front row when President Colby signed her Labor and Border Act [[a1=Thursday|before the cameras the day before yesterday]]. [[c3=absent|Roy Whitcomb, the majority leader, had stayed away from the ceremony]], and so had every member of his staff.

One understands why. The measure squeaked through the lower chamber [[a2=eight votes|with a margin of eight votes in the House]], and nobody expected it to fare better across the Capitol. Instead, [[c1=63-36|63 senators, a dozen Republicans among them, gave it their blessing against 36]]. What the dozen received for their trouble is modest: a promise of [[a3=3,500|another 3,500 Border Patrol officers]], to be recruited by an agency that could not fill the posts it had in 2029, and a mandatory check of newly hired employees. Even that [[c6=Nora Quist|provision was the work not of a senator but of Rep. Nora Quist, the Minnesota Democrat]].

The one serious restriction in the draft, [[a5=dropped|a yearly limit on asylum applications, did not survive the negotiations]].

Could the judges undo it? Do not count on them. The Border Integrity League, whose lawyers won two cases against the previous administration, [[c7=will not sue|has told donors that it will not challenge the act in court]], because it sees no plaintiff with standing. It prefers to spend on next year's primaries, in which six of the twelve must defend their seats.

Supporters insist that permit holders will pay taxes worth $4 billion a year. Perhaps they will. They said much the same, in much the same garden of good intentions, a generation ago.
