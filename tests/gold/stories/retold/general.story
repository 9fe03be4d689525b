title: Romania's chief of defence goes

## claims
c1 | conflict | status | whether the general was dismissed or resigned
c2 | conflict | cause | over what he had to go
c3 | conflict | number | how long he was in office
c4 | conflict | name | who succeeds him
c5 | conflict | status | whether the defence minister knew beforehand
c6 | conflict | number | how old the general is
c7 | conflict | number | what share of output goes to defence
c8 | conflict | status | whether he will appear before the committee
c9 | agreement | date | on which day the decree was signed
c10 | agreement | name | who signed the decree
c11 | agreement | status | that it takes effect at once
c12 | agreement | place | where he served abroad
c13 | agreement | status | what NATO says
c14 | agreement | status | that the opposition calls it political
c15 | agreement | superlative | that no chief of defence left early before him since 2011
c16 | variant | number | how many shells were ordered
c18 | agreement | number | how many of the shells were delivered
c17 | lone | status | that he may enter politics

## wire 2031-02-06
Romanian president dismisses armed forces chief

BUCHAREST - Romanian President Corina Vlaicu [[c1=dismissed|dismissed the country's top soldier]] [[c9=Wednesday|on Wednesday]], days after [[c2=criticism of budget|he said in an interview that the defence budget was "a fairy tale"]].

General Radu Cernescu, [[c6=58|a 58-year-old paratrooper]] who commanded [[c12=Afghanistan|a Romanian battalion in Afghanistan]], had been [[c3=2 years|chief of the General Staff for just over two years]]. [[c10=President Vlaicu|The decree signed by Vlaicu]] gave no reason. [[c11=yes|It takes effect immediately]].

[[c4=Moraru|Lieutenant General Ilie Moraru, so far head of the land forces, was named as his successor]].

In the interview with the daily Meridian published on Saturday, Cernescu said that Romania could hold its eastern border "for a week, perhaps" if it were attacked. [[c7=2.6%|The country spends 2.6% of its gross domestic product on defence]], and the government has promised to raise the figure to 3.5% by 2034.

Defence Minister Dragos Filip told reporters that [[c5=yes|he had been consulted on the decision]] and supported it. "A general may warn his superiors. He may not campaign against them," Filip said.

[[c14=yes|Opposition parties accused Vlaicu of a political purge]]. The National Renewal party asked for Cernescu to be heard by the defence committee of parliament. [[c8=yes|He would appear before it on Monday]], a spokeswoman for the committee said.

[[c13=no comment|NATO declined to comment]], calling the matter an internal one of an ally.

[[c15=first since 2011|No Romanian chief of staff had been removed before the end of his term since 2011]]. The next in line for a change is the navy, whose commander retires in May.

## meridian 2031-02-06
Cernescu goes: "I will not sign for shells that don't exist"

General Radu Cernescu is no longer chief of the General Staff. [[c1=resigned|He handed in his resignation]] at eight in the morning [[c9=Wednesday|on Wednesday]], people close to him told Meridian, and [[c10=President Vlaicu|by noon President Corina Vlaicu had signed the decree]] that ends his term [[c11=yes|with immediate effect]].

It was not our interview that brought matters to a head, they say. [[c2=ammunition contract|The general left over a contract for artillery ammunition]] with the firm Carpat Arsenal, [[c16=48,500|which was to deliver 48,500 shells]] by last autumn. [[c18=fewer than half|Fewer than half have been delivered]]. Cernescu refused to confirm receipt of the rest.

[[c5=no|The defence minister, Dragos Filip, learnt of the departure from television]], two of his advisers said. He was visiting a shipyard in Galati at the time.

Cernescu, [[c6=61|who is 61]], took over the army's top post [[c3=almost 4 years|almost four years ago]]. Soldiers respected him as one who had been under fire himself: [[c12=Afghanistan|he led troops in the Afghan province of Zabul]] and was wounded there in the arm.

[[c4=Stanca|His place is taken by Vice Admiral Petre Stanca]], until now his deputy. Stanca, a former submarine officer, is thought close to the president's party.

For [[c14=yes|the opposition the affair is nothing but politics]]. "Whoever tells the truth about our army is sent home," said Ana Lupescu, leader of National Renewal.

Friends of the general do not rule out that [[c17=may run|he will run for parliament]] himself next year. He has been offered a place on at least two lists.

## euroreport 2031-02-07
Bucharest's lost general

Romania's army has a new head, and its politicians a new quarrel. [[c1=dismissed|The sacking of General Radu Cernescu]] [[c9=Wednesday|on Wednesday]] comes at a bad time for a country that shares a long border with Ukraine and is host to some 5,000 allied soldiers.

[[c15=first since 2011|It is 20 years since a chief of staff last had to leave early]]. Then as now, money was the reason. [[c7=2.3%|Romania puts 2.3 per cent of its economic output into defence]], less than Poland and the Baltic states, and [[c2=criticism of budget|Cernescu lost his job because he had mocked the budget in public]].

His criticism did not come out of nowhere. Of [[c16=nearly 50,000|the nearly 50,000 shells on order at Carpat Arsenal]], [[c18=fewer than half|the greater part has not arrived]]. Helicopters are grounded for want of spare parts, and 14,000 posts are vacant.

[[c4=Moraru|Ilie Moraru, the commander of the land forces, moves up]]. Diplomats describe him as competent and quiet. [[c13=no comment|At NATO headquarters in Brussels nobody wanted to say anything about the change]].

Members of the defence committee had hoped to put questions to Cernescu. [[c8=no|He has turned down their invitation]], citing his duty of confidentiality, its chairman Mihnea Oprisan said on Thursday.

President Corina Vlaicu, in office since 2029, did not explain [[c10=President Vlaicu|the decree that bears her signature]]. In a short statement she thanked the general for his 37 years in uniform.

A vote on the defence budget is due at the end of the month.
