title: Election commission ends recount in a Philippine province

## claims
c1 | conflict | number | by how many votes the winner leads after the recount
c2 | conflict | number | how the commissioners voted
c3 | conflict | status | whether the loser contests the result further
c4 | conflict | date | when the recount began
c5 | conflict | place | where the ballots were recounted
c6 | agreement | name | who won
c7 | agreement | date | day of the decision
c8 | agreement | number | lead in the first count
c9 | agreement | number | in how many precincts machines failed
c10 | agreement | number | turnout
c11 | agreement | date | when the governor is sworn in
c12 | agreement | number | how much Quintana paid for the recount
c13 | agreement | name | who heads the commission
c14 | agreement | status | whether evidence of fraud was found
c15 | agreement | number | how long Quintana had been governor
c16 | variant | number | how many ballots were recounted
c17 | lone | status | whether a commission official was suspended

## dispatch 2028-06-20
Poll body [[c6=Malvar|proclaims Malvar governor]] after recount

MANILA - The Commission on Elections [[c7=Tuesday 20 June|on Tuesday]] [[c6=Malvar|declared Teresa Malvar the winner of the governor's race]] in Santa Lucia Norte, ending a recount that had kept the province in suspense for weeks.

Malvar, a former schools superintendent running for the Alyansa party, [[c1=412|came out 412 votes ahead of Governor Rodel Quintana]], the commission said in a 37-page resolution. [[c8=1,146|In the first count, her lead had been 1,146 votes]].

[[c2=unanimous|All seven commissioners voted in favor]], chairperson [[c13=Sarto|Amelia Sarto, who leads the poll body]], told reporters. "The paper ballots have spoken, and they have spoken twice," she said.

[[c16=389,214|A total of 389,214 ballots were examined by hand]]. The recount [[c4=29 May|got under way on May 29]] [[c5=Manila|in a convention hall in Manila]], to which 1,021 sealed boxes had been brought under military guard.

Quintana had petitioned for it after [[c9=41|counting machines broke down in 41 precincts]] on election day, May 8, mostly because of overheating. He [[c12=6.2 million pesos|put down a deposit of 6.2 million pesos]], as the rules require of a losing candidate, and will get none of it back.

The resolution attributes the change in the margin to faint or doubtful marks that the machines had read differently. [[c14=no evidence|It found no sign of fraud]].

Quintana, 61, [[c15=six years|had governed the province for six years]]. His lawyer, Dennis Albano, [[c3=contests|said that he would take the case to the Supreme Court]] before the end of the week. "Doubtful marks were all resolved in one direction," Albano said.

A challenge would not by itself keep Malvar out of the provincial capitol. [[c11=30 June|She is to be sworn in on June 30]], together with the other officials elected in May, at a ceremony in the town of San Roque.

[[c10=81 percent|Turnout in the province was 81 percent]], one point below that of 2025. Malvar carried nine of its 16 towns, most of them along the coast, where fishermen have been angry over a quarry permit.

Recounts seldom overturn results in the Philippines. Of the 73 election protests that were filed after the 2025 polls, five succeeded, according to the watchdog group Bantay Balota. The closest governor's race on record was decided by 14 votes, in 1995.

## bulletin 2028-06-21
Quintana bows out: '[[c3=accepts|I will not fight this any longer]]'

SAN ROQUE - In the yard of the house where he was born, with roosters crowing over the microphones, Rodel Quintana [[c3=accepts|conceded defeat on Tuesday evening]].

"I asked for every ballot to be looked at, and every ballot was," the governor of Santa Lucia Norte told some 300 supporters. "My lawyers want to go on. [[c3=accepts|I have told them no]]."

A few hours earlier [[c7=Tuesday 20 June|on June 20]] the Commission on Elections had [[c6=Malvar|confirmed the victory of his challenger, Teresa Malvar]]. [[c8=1,146|Her advantage, 1,146 votes in the original tally]], shrank in the course of the recount, but [[c1=412|she was still 412 votes in front]] when the last box was closed.

For the Quintanas it is the end of an era. [[c15=six years|Rodel held the office for six years]], his father, Emilio, for nine before that; a sister was mayor of San Roque until 2022. The family's critics say that the province, the third poorest of its region, has little to show for it. Its admirers mention the new hospital, the bridge over the Malit river and 140 kilometers of paved road.

The recount [[c5=San Roque|was held in the San Roque gymnasium]], three streets from the capitol, beneath the baskets and the banner of a rice mill. From morning to night, 45 committees of three sat bent over long tables. It [[c4=5 June|had begun on June 5]], and was interrupted for two days when a typhoon cut the power.

The governor had insisted on it because of [[c9=41|the 41 precincts where the machines had given up]] on polling day. It was not cheap: [[c12=6.2 million pesos|he deposited 6.2 million pesos]], raised, he says, by selling a piece of land.

[[c16=more than 380,000|More than 380,000 ballots were unfolded and checked]]. [[c14=no evidence|Of cheating, the commission found no proof]], although it reproached the supplier of the machines, a firm in Taipei, for "careless storage."

[[c10=81 percent|Eighty-one percent of those entitled had cast a vote]], in some hill villages after a walk of two hours.

Malvar, 54, was at her mother's when the news arrived. She promised an audit of the capitol's books and free school lunches from October, and thanked her rival for a "graceful telephone call." Her [[c11=30 June|inauguration takes place on June 30]].

## sentinel 2028-06-21
Narrow win, [[c2=5 to 2|divided commission]]: recount leaves questions

The recount in Santa Lucia Norte has produced a governor. Whether it has produced confidence in the machines is another matter.

[[c7=Tuesday 20 June|On Tuesday]] the election commission ruled that [[c6=Malvar|Teresa Malvar had beaten Rodel Quintana]], the incumbent, though [[c1=241|by no more than 241 votes]]. Measured against the roughly 480,000 registered voters of the province, that is about one in 2,000.

[[c2=5 to 2|Five commissioners supported the ruling, and two dissented]]. The dissenters held that ballots from the island of Pangil, where rain had soaked several boxes, should have been left out altogether. [[c13=Sarto|Chairwoman Amelia Sarto]], a retired appeals judge appointed in 2026, sided with the majority.

Elections in the Philippines have been automated since 2010. The present machines, of which 110,000 were leased for 17.9 billion pesos, were used for the first time in 2025. In Santa Lucia Norte, [[c9=41|they failed in 41 precincts]]; nationwide, the commission counted 2,300 such cases, or about two percent.

"A margin that melts away like this one is no scandal, but it is a warning," said Carmela Dizon, who teaches statistics in Cebu. She wants random checks by hand to cover five percent of precincts, instead of fewer than one percent as at present.

Even those who are critical of the machines admit that [[c14=no evidence|nothing pointing to fraud came to light]]. The shift is explained by ovals not completely filled in. Some 4,900 votes were reclassified, to the benefit of both sides.

The commission did act within its own ranks. [[c17=suspended|Its provincial supervisor was suspended for 60 days]] for failing to keep a log of spare memory cards.

A bill that would make the government, and not the petitioner, pay for recounts in close races has been pending in the House since last year. Quintana [[c12=6.2 million pesos|had to advance 6.2 million pesos]]; a candidate for mayor in Leyte withdrew his protest this month because he could not find 900,000.

Malvar's party will hold 22 of the country's 82 governorships. Analysts had called the province safe for Quintana, [[c15=six years|who had been in power there for six years]], and only one of four polls published before the election gave her a chance.

[[c10=81 percent|Participation was 81 percent]]. The new governor [[c11=30 June|takes the oath of office on the last day of June]].
