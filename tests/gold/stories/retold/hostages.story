title: Aid workers held hostage in Mali are released

## claims
c1 | conflict | status | whether a ransom was paid
c2 | conflict | number | how long they were held
c3 | conflict | name | which country mediated
c4 | conflict | place | where they were handed over
c5 | agreement | number | how many hostages came free
c6 | agreement | date | on which day they were released
c7 | conflict | status | whether Anton Reuss is well or ill
c8 | conflict | list | of which countries they are citizens
c9 | conflict | status | what Claire Vauquelin's work was
c10 | agreement | name | for which organisation they worked
c11 | conflict | status | whether they were kept together or apart
c12 | agreement | place | where they were seized
c13 | agreement | outcome | what became of their driver
c14 | variant | number | how many prisoners Mali set free
c15 | conflict | status | whether Reuss will return to Mali
c16 | lone | name | who greeted them at the airport

## monde 2032-02-18
Freed in the desert: Vauquelin and her colleagues on their way home

The telephone rang at 4 in the morning in a flat in Lyon. "They have them," a voice from the ministry said, and Hélène Vauquelin, who had not gone to bed without her mobile for more than a year, woke up the whole house.

[[c5=three|Her daughter Claire and two fellow captives regained their freedom]] [[c6=Tuesday 17 February|in the night to Tuesday]]. [[c4=near Tessalit|They were handed over at a dried-up well near Tessalit]], in the north of Mali, to a convoy of four vehicles. [[c3=Algeria|The negotiations had been led by Algeria]], whose envoy, General Said Bouhired, had met the kidnappers on five occasions since September.

[[c2=13 months|For 13 months the three had been prisoners]] of a group that calls itself the Banner of the Sands. [[c12=near Gao|They had been dragged from their car near Gao]] by men on motorcycles; [[c13=killed|their driver, Ibrahim Maïga, was shot on the spot]], leaving four children.

[[c10=Puits Ouverts|All were employed by Puits Ouverts]], a charity that repairs wells. [[c9=engineer|Claire Vauquelin, an engineer, was in charge of its drilling]]; [[c8=France, Germany, Belgium|a German, Anton Reuss, and a Belgian, Koen Daems, were taken with the Frenchwoman]].

She is thin but calm, her mother said after they had spoken for six minutes. Reuss, on the other hand, [[c7=ill|is suffering from severe malaria and had to be carried to the aircraft]]. What helped, Claire told her, was company: [[c11=together|the three had shared one tent from the first day to the last]].

Paris repeated on Tuesday that [[c1=not paid|no money had been handed over for their release]]. Mali, for its part, [[c14=nine|let nine imprisoned fighters go]].

## standard 2032-02-18
Ten million for three lives: how the Sahel deal was done

Governments never pay. That is the official line, and the foreign ministries in Paris and Berlin held to it yesterday. Two officials with direct knowledge of the affair tell a different story: [[c1=paid|a ransom of €10m was paid for the aid workers in two instalments]], the second of them last Friday.

The bargain was brokered neither by the French nor by their Algerian friends, the officials say. [[c3=Qatar|It was Qatar that acted as go-between]], using a former minister with relatives in the region, after Algiers had been shut out of the talks in the summer.

[[c5=three|The three hostages]], who [[c10=Puits Ouverts|belonged to the water charity Puits Ouverts]], were brought by lorry over the border and [[c4=in Niger|were handed over on an airstrip in Niger]]. From there a military aeroplane took them to Niamey.

Doctors who saw them were relieved. [[c7=well|Anton Reuss, 58, the oldest, is in good health]], one said, apart from a broken tooth. He seems unbroken in another sense too: [[c15=will return|he has told friends that he will go back to Mali]] as soon as he is allowed to.

The ordeal had begun on the road between Ansongo and [[c12=near Gao|Gao, a few kilometres short of which their car was ambushed]]. [[c13=killed|The Malian at the wheel did not survive]]. [[c2=nearly two years|It lasted nearly two years]], in which the kidnappers moved camp, by the captives' own count, 31 times. [[c11=apart|The woman was separated from the men at the outset and saw them again only on the day of the release]].

Besides cash, the Banner of the Sands obtained men. [[c14=at least seven|At least seven of its members have been released from prison in Bamako]].

## bulletin 2032-02-19
Charity staff back in Europe after captivity in Mali

PARIS - [[c5=three|Two men and a woman kidnapped in Mali landed]] at a military airfield south-west of Paris on Wednesday, a day after [[c6=Tuesday 17 February|their captors let them go on February 17]].

[[c16=Jeanne Ostrand|They were met by Foreign Minister Jeanne Ostrand]], who embraced each of them but took no questions. Relatives had been flown in from three cities.

The government named them as [[c8=France, Germany, Switzerland|Claire Vauquelin of France, Anton Reuss of Germany and Koen Daems, a Swiss national]]. [[c9=nurse|Vauquelin, 36, had been working as a nurse]] at a mobile clinic attached to the well-building programme of [[c10=Puits Ouverts|Puits Ouverts, the employer of all three]].

A short statement was read out by Daems. "We think first of Ibrahim, [[c13=killed|our driver, who was murdered before our eyes]]," he said. "[[c11=together|We were never parted, not for a single night]], and that is why we are sane." He thanked [[c3=Algeria|Algeria for having acted as mediator]].

Reuss, who has worked in the Sahel since 2009, spoke a few sentences in German. [[c15=will not return|He would not be going back to Mali]], he said; "that book is closed".

Asked about reports of a payment, a spokesman for the minister said that [[c1=not paid|France had not paid, nor had anybody else]]. In the past four years 22 Europeans have been abducted in the region. Two of them, both Italian priests, are still missing.
