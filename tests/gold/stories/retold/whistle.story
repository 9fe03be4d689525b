title: A whistleblower testifies about a car maker

## claims
c1 | conflict | number | how many cars have the faulty brakes
c2 | conflict | date | since when the company knew of the fault
c3 | conflict | status | whether the whistleblower was dismissed or resigned
c4 | conflict | number | how many deaths are linked to the fault
c5 | conflict | status | whether the chief executive read the report
c6 | conflict | name | the job of the whistleblower
c7 | conflict | status | whether the company has agreed to a recall
c8 | conflict | number | how long the testimony lasted
c9 | conflict | number | the cost of a repair per car
a1 | agreement | name | who testified
a2 | agreement | name | before which committee she testified
a3 | agreement | cause | what is wrong with the brakes
a4 | agreement | status | that the company denies wrongdoing
a5 | agreement | status | that she handed over documents
a6 | agreement | date | when the chief executive is to be heard
a7 | agreement | number | how far the share price fell
v1 | variant | number | how many pages she handed over
l1 | lone | status | whether she gets police protection

## wire 2030-04-24
Carmaker hid brake fault, whistleblower tells senators

WASHINGTON - [[a1=Tamsin Okoro|A former employee of electric carmaker Vantera, Tamsin Okoro, testified on Tuesday]] that the company had concealed a dangerous fault in its brakes for years.

[[a2=Senate Commerce Committee|Okoro told the Senate Commerce Committee]] that [[c2=2026|managers had known about the problem since 2026]] but decided that a recall would be too expensive. [[c1=620,000|About 620,000 cars are affected]], she said.

[[a3=software fault in the cold|The brakes can fail at low temperatures because of an error in the control software]], Okoro, 38, said under oath. [[c4=11|Eleven deaths have been linked to the fault]], according to documents she gave to the committee.

[[a4=denies|Vantera denied the allegations]]. "Our vehicles are among the safest on the road," it said in a statement, adding that Okoro was "a disgruntled ex-employee".

[[c6=software engineer|Okoro worked as a software engineer]] at the company's plant in Tennessee. [[c3=dismissed|She was fired in September]] after writing to the board, she said.

[[c5=read it|Chief executive Dale Sorrentino read her report]], she told the senators. "He wrote one word on it: Later."

[[a5=documents handed over|She handed over internal documents]] that filled [[v1=1,400 pages|more than 1,400 pages]]. [[c8=3 hours|Her testimony lasted three hours]].

[[a6=May 7|Sorrentino has been called to appear on May 7]]. [[a7=8 percent|Vantera shares fell 8 percent]] in New York.

[[c7=no recall|The company has refused to recall the cars]]. The road safety agency opened an inquiry in March after 270 complaints from drivers.

## journal 2030-04-25
The engineer who would not be quiet

She had brought a thermos flask and two fat binders. For [[c8=5 hours|five hours Tamsin Okoro answered the questions]] of the senators, rarely raising her voice.

What she described was a company that could not bear bad news. [[c2=2028|Vantera's management first learned of the brake trouble in 2028]], she said, when a test driver slid through a barrier in Minnesota. [[a3=software fault in the cold|In severe cold a bug in the software delays the brakes]] by up to two seconds.

[[c6=head of quality control|Okoro was head of quality control]], with a staff of 25. She drew up a report of 60 pages and sent it upstairs. [[c5=never read it|The chief executive never read it]], she believes; it was stopped by his legal adviser, Morton Eberly.

"I counted the families," she said. Her papers list the cases: [[c4=17|17 deaths have been linked to the defect]], the latest in Vermont in January.

[[c9=$90|Fixing each car would have cost $90]], by her reckoning. [[c3=resigned|In the autumn she resigned]] and moved with her two sons to her mother's house in Ohio.

[[a4=denies|The company rejects the accusations]] and hints at a suit for breach of confidence. All the same, [[c7=recall agreed|Vantera has agreed to a recall]], which is to begin in June, a spokesman said.

Senator Phyllis Granger, a Republican of Iowa, called the testimony "the most convincing I have heard in twenty years". [[a6=May 7|The company's chief is due before the committee on May 7]].

## newssite 2030-04-24
Five things we learned from the Vantera hearing

The hearing that shook the car industry began with an apology: the microphone did not work. Then [[a1=Tamsin Okoro|whistleblower Tamsin Okoro gave her testimony]], and [[a7=8 percent|Vantera's stock lost 8 percent of its value]] by the closing bell.

The scale. [[c1=260,000|Some 260,000 vehicles have the defective brakes]], most of them of the Lyra model built since 2025. Vantera sold 1.3 million cars worldwide last year.

The price. [[c9=$190|A repair would cost $190 per car]], Okoro said, less than the company spends on the floor mats and the sound system.

The papers. [[a5=documents handed over|Okoro gave the senators confidential documents]], [[v1=about 1,500 pages|roughly 1,500 pages in all]], among them e-mails in which engineers joked about "ice skating".

The person. [[c3=dismissed|Okoro lost her job when the company dismissed her]] last fall. [[l1=police protection|She has been under police protection]] since February, when a brick was thrown through her kitchen window.

The next step. [[a2=Senate Commerce Committee|The Senate's commerce committee]] will hear [[a6=May 7|chief executive Dale Sorrentino on May 7]]. The committee's chairman, Senator Ruben Castellane, said he might also summon the heads of two suppliers.

[[a4=denies|Vantera says the claims are untrue]]. Consumer groups want the sale of the model halted. In Germany and Norway, where the Lyra is popular among taxi firms, the authorities said they were following the case but saw no reason to act.

## localpaper 2030-04-25
Vantera town holds its breath after hearing

MARLOW CREEK, Tenn. - The diner opposite the Vantera works had the television on all morning, and for once nobody asked for the baseball.

[[a1=Tamsin Okoro|Tamsin Okoro, who testified in Washington on Tuesday]], used to eat here. [[c6=software engineer|She was a software engineer at the plant]] for six years, and the waitresses remember her tips.

[[c8=3 hours|In three hours on the witness stand]], Okoro told senators that the firm kept silent about [[a3=software fault in the cold|brakes which fail in cold weather because of faulty software]]. [[c2=2026|The management had been aware of it since 2026]], she said.

"If there is a recall, they will cut the night shift," said Wade Pickering, 44, who fits doors. For now, [[c7=no recall|the company will not call the cars back]], plant manager Erin Soames told a staff meeting. The works employ 5,200 people, one in four of the town's workforce.

[[a4=denies|Soames dismissed the charges as false]]. Outside the gates, though, a woman from Knoxville held up a picture of her brother. [[c4=11|He is one of the eleven people whose deaths are tied to the defect]].

Mayor Clyde Hennessy, who helped to bring the company here with a tax break of $80 million in 2021, declined to comment. The union is to meet on Sunday.
