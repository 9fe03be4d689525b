title: An opposition leader is arrested in Ossania

## claims
c1 | conflict | date | at what time she was arrested
c2 | conflict | date | how long she is to stay in custody
c3 | conflict | date | on which day the presidential election is held
c4 | conflict | place | where she was arrested
c5 | conflict | number | how many demonstrators were detained
c6 | conflict | status | whether her lawyer has been able to see her
c20 | agreement | date | on which day the court ruled
c7 | agreement | date | on which day she was arrested
c8 | agreement | cause | what she is accused of
c9 | agreement | number | how much money is in question
c10 | agreement | number | prison term that threatens
c11 | agreement | number | her result in the last election
c12 | agreement | date | since when Ostrand has been in power
c13 | agreement | status | her answer to the accusation
c14 | agreement | status | demand of the European Union
c15 | agreement | list | who else was arrested
c16 | agreement | place | where people protested
c17 | agreement | number | her age
c18 | variant | number | how many people protested
c19 | lone | status | whether the party names another candidate

## worldwire 2031-06-11
Ossanian opposition leader [[c2=30 days|remanded for 30 days]], protesters detained

VELMAR - [[c20=Wednesday;c2=30 days|A court in Ossania on Wednesday ordered opposition leader Darina Kolveny to be held for 30 days]], [[c7=Tuesday|a day after her arrest]] brought thousands on to the streets of the capital.

[[c17=46|Kolveny, 46,]] the chairwoman of the Civic Dawn party and the most serious challenger to President Gavril Ostrand, is [[c8=illegal party funding|accused of having financed her party illegally from abroad]]. Prosecutors say [[c9=2.3m dollars|$2.3 million reached the party]] through a foundation registered in Cyprus. She could be [[c10=8 years|jailed for up to eight years]].

"This case was written in the presidential palace," she called out to reporters as she was led into the courtroom. [[c13=denies|She denies the charges]].

[[c4=home;c7=Tuesday;c1=shortly after 5 a.m.|Masked members of the security service took her from her flat in Velmar shortly after 5 a.m. on Tuesday]], according to her husband, Pavel, who said the door had been broken open in front of their two children. [[c15=manager and treasurer|Her campaign manager, Lev Ambarov, and the party's treasurer, Nina Stroy, were also taken into custody]].

Her lawyer, Irma Vost, said [[c6=no|she had been refused access to her client]] both at the security service's headquarters and in the court building. "[[c6=no|I have not been able to exchange a single word with her]]," Vost said.

[[c18=about 8,000|About 8,000 people protested]] on [[c16=Liberation Square|Liberation Square]] on Tuesday night. [[c5=112|Police detained 112 of them]], the human rights group Open Cell said. Tear gas was used around midnight.

[[c3=14 September|Ossanians are due to elect a president on 14 September]]. Ostrand, a former general who [[c12=2017|has ruled the country since 2017]], is seeking a third term after having the constitution changed in 2029. [[c11=41 percent|Kolveny won 41 percent of the vote]] against him five years ago, and polls this spring put the two almost level.

[[c14=release|The European Union called for her immediate release]] and said talks about easier visas would be suspended. The United States said it was "deeply concerned". Russia and Turkey declined to comment.

Ossania, a mountainous country of 5.4 million people, lives chiefly from copper and from money sent home by workers abroad. The central bank sold some $90 million on Tuesday to support the currency, the dram, dealers said.

Two other politicians who had wanted to stand against Ostrand left the country in 2030. A third, the banker Tomas Herel, is serving a sentence of six years for tax evasion.

## velmarherald 2031-06-12
Court orders pre-trial detention in Civic Dawn funding case

[[c20=Wednesday|The Second District Court of Velmar yesterday granted the request]] of the Prosecutor General and [[c2=two months|placed Darina Kolveny in pre-trial detention for two months]]. The judge, Arno Semmel, found that there was a danger of flight.

The leader of Civic Dawn had been [[c4=airport;c1=about 10 a.m.|detained at Velmar airport at about ten in the morning]], when she was about to board a plane for Vienna, the Prosecutor General's office announced. [[c15=manager and treasurer|The head of her campaign, Lev Ambarov, and treasurer Nina Stroy were detained]] separately. The operation on [[c7=Tuesday|Tuesday]] was carried out by 40 officers, it said.

The case concerns [[c8=illegal party funding|the unlawful funding of a political party by foreign sources]]. Investigators have traced [[c9=2.3m dollars|payments of 2.3 million dollars]] made in 17 instalments between 2028 and 2030. The law, adopted in 2024, provides for [[c10=8 years|a sentence of no more than eight years]].

Interior Minister Stepan Ruhl told parliament that [[c17=46|the 46-year-old suspect]] was being treated like any other citizen. "[[c6=yes|She spoke with her lawyer for an hour]] and was given a medical examination," he said. [[c13=denies|Kolveny told the investigators that she was innocent]] and otherwise made use of her right to remain silent.

On Tuesday evening [[c18=some thousands|a few thousand supporters of the opposition assembled]] on [[c16=Liberation Square|Liberation Square]], where they blocked two tram lines. [[c5=87|Eighty-seven participants were taken to police stations]] for disobeying orders, the city police reported; six officers were hurt by stones.

President Ostrand, opening a cement works at Lower Brin, did not mention the matter. He has been [[c12=2017|head of state since 2017]] and is regarded as the favourite for [[c3=14 September|the election on the second Sunday of September]].

Kolveny, a former professor of administrative law, entered politics in 2022 as a member of the city council. In the presidential election of 2026 she was [[c11=41 percent|runner-up with 41 per cent]].

Foreign reactions were not long in coming. [[c14=release|Brussels demanded that she be set free at once]]. The Foreign Ministry summoned the ambassador of the Union and spoke of gross interference. It pointed out that in France and Romania, too, courts had dealt with candidates' finances before elections.

The Central Electoral Commission stated that candidates may be registered until 15 July. Persons in custody are not excluded so long as there is no final conviction, its secretary said.

## continentalradio 2031-06-12
"They are afraid of her": Ossania after the arrest of Darina Kolveny

Candles are burning in front of the Civic Dawn office in Velmar this morning. Beside them stands a cardboard figure of the woman whom many here had seen as the next president. [[c7=Tuesday|Since Tuesday Darina Kolveny has been under arrest]].

It was [[c1=shortly after 5 a.m.|just past five in the morning when the men came]]. Neighbours in the quiet street behind the opera filmed how [[c4=home|she was led out of the house]] in a tracksuit, her hands tied. The pictures have been viewed four million times since.

The accusation: [[c8=illegal party funding|her party is said to have taken money illegally from foreign donors]], [[c9=2.3m dollars|2.3 million dollars in all]]. [[c13=denies|Kolveny says not a word of it is true]]. The sum, her people explain, paid for scholarships. If convicted she must reckon with [[c10=8 years|a maximum of eight years behind bars]].

"They are afraid of her," says a student who does not want to give her name. She was among [[c18=about 8,000|some 8,000 people who came together]] on [[c16=Liberation Square|Liberation Square]] on Tuesday evening. [[c5=112|The police took away 112 of them]]; her brother is still missing, she says.

Support also comes from outside. [[c14=release|The EU insists that the opposition leader be freed without delay]]. But its influence is limited: only a fifth of Ossania's exports go to the Union, whereas China has lent the government 1.1 billion dollars since 2027.

For the president a great deal is at stake. Gavril Ostrand [[c12=2017|came to power 14 years ago]] as the hope of a country weary of corruption. Last time he had to struggle: [[c11=41 percent|41 out of every hundred voters chose Kolveny]]. [[c3=21 September|The next presidential election takes place on 21 September]], and the price of bread has doubled in a year.

Kolveny, [[c17=46|46 years old]] and the mother of two, taught law at the university until 2022. She became known with videos in which she explained the budget with the help of apples. Those who work with her describe her as stubborn and never unprepared.

What now? [[c15=manager and treasurer|Her closest helpers, campaign manager Ambarov and treasurer Stroy, are in prison as well]]. Yet [[c19=no|the party does not want to put up anybody in her place]], deputy leader Jana Mirel told us. "Our candidate has a name, and it will be on the ballot paper."

[[c2=30 days|For the next thirty days she must stay in custody]], the court has ruled. An appeal has been lodged. In the cell block on Quarry Street, built for 300 prisoners, there are 470 at present.
