title: A pharmacy chain closes stores

## claims
c1 | conflict | number | how many stores will close
c2 | conflict | number | how many jobs are affected
c3 | conflict | date | by when the closures will be complete
c4 | conflict | status | whether staff will be laid off or offered transfers
c5 | conflict | cause | what the company gives as the main cause
c6 | conflict | outcome | how the shares reacted
c7 | conflict | status | whether prescriptions move to other Wellbrook stores or to a competitor
c8 | conflict | number | size of the quarterly loss
c9 | agreement | name | who is chief executive
c10 | agreement | status | online business continues and grows
c11 | agreement | number | how much is to be saved a year
c12 | agreement | place | where the company is based
c13 | agreement | status | list of stores not yet published
c14 | variant | number | total number of stores
c15 | lone | status | a state senator calls a hearing
c16 | conflict | status | whether the dividend is kept
c17 | agreement | date | when the closures were announced

## agency 2029-10-24
[[c1=240|Wellbrook to shut 240 drugstores]], [[c5=lower reimbursement|cites falling reimbursements]]

Wellbrook Pharmacies said [[c17=Wednesday|on Wednesday]] it [[c1=240|would close 240 stores across the United States]] as it reported a third straight quarterly loss.

The Columbus, Ohio-based chain, [[c14=1,912|which operates 1,912 stores]], said the [[c3=end of March|closures would be finished by the end of March]] and would [[c11=$310 million|lower annual costs by $310 million]]. About [[c2=4,100|4,100 jobs will be affected]]. Most of those [[c4=transfers|employees will be offered positions at other locations]], a spokeswoman said.

"[[c5=lower reimbursement|Lower payments from insurers for prescription drugs are the main reason we can no longer keep these stores open]]," [[c9=Dana Kirschner|chief executive Dana Kirschner]] told analysts. She added that shoplifting had played only a minor part.

[[c7=stay with Wellbrook|Prescriptions will be moved to the nearest remaining Wellbrook store]] without any action by customers, the company said. [[c13=not yet published|A list of the stores has yet to be released]].

Wellbrook [[c8=$187 million|lost $187 million in the quarter]] that ended on Sept. 30, compared with a profit of $22 million a year earlier. Revenue slipped 3 percent to $5.4 billion. The company [[c16=kept|left its quarterly dividend of 15 cents unchanged]].

Its [[c6=rose 6 percent|shares rose 6 percent]] on the news, after having fallen by more than half since January.

[[c10=grows|Online sales rose 18 percent]], and Wellbrook plans to add two mail-order centers, in Tulsa and Knoxville, next year.

Drugstore chains have been closing outlets for several years as shoppers turn to discounters and internet retailers. Wellbrook itself shut 95 stores in 2027.

## retailtoday 2029-10-25
Wellbrook's retreat: hundreds of stores, thousands of pink slips

The long-feared cut has come. [[c12=Columbus|Wellbrook, headquartered in Columbus, Ohio]], is taking the axe to its network: [[c1=240|240 drugstores are to disappear]], and with them [[c2=5,600|5,600 jobs]].

[[c4=laid off|The workers concerned will be let go with eight weeks' pay]], according to an internal memo obtained by Retail Today; [[c4=laid off|transfers are not on offer]]. [[c3=end of June|The last of the doomed stores is to lock its doors by the end of June]].

[[c9=Dana Kirschner|Dana Kirschner, who became CEO in 2028]], [[c5=theft|named theft as the biggest cause of the closures]]. "In some of our stores we lose one item in twelve to organized crime," the memo quotes her as saying. Industry analysts were skeptical. "Every chain blames the shoplifter," said Milo Farrant of Beacon Street Research. "Nobody mentions the debt from the Carewell takeover."

The numbers are grim. In the third quarter Wellbrook [[c8=$187 million|posted a net loss of $187 million]], and it has [[c16=scrapped|scrapped its dividend]] to save cash. From the closures it hopes for [[c11=$310 million|savings of $310 million a year]]. Investors were not impressed: the [[c6=fell 9 percent|stock dropped 9 percent on Wednesday]], to $7.40.

A bright spot is the [[c10=grows|web shop, where orders grew by almost a fifth]].

Which branches will go is still a secret. [[c13=not yet published|Wellbrook has not said which addresses are on the list]]. Landlords in Pennsylvania and Michigan say they have received notices.

After the cut the chain, which today has [[c14=about 1,900|about 1,900 outlets]], will be smaller than it was in 2012.

## valleytimes 2029-10-25
Residents worry as Wellbrook plans closures

The Wellbrook on Canal Street is the only drugstore in Perrysboro, and Edna Grogan, 78, walks there twice a week. On [[c17=Wednesday|Wednesday she heard on the radio that the company]] [[c1=210|is closing 210 of its stores]].

"I asked the girl at the counter and she didn't know either," Grogan said.

She is not alone. [[c13=not yet published|The company has so far kept to itself which stores will close]]. In a statement it said only that the work would be done [[c3=end of March|by the end of March]] and that "underperforming and overlapping locations" were concerned. [[c4=transfers|Workers can move to another branch if they wish]], the statement said.

Customers of a closing store [[c7=go to competitor|will have their prescriptions handed over to the rival chain Medifair]], with which Wellbrook has signed a contract, pharmacist Luis Anaya said.

State Sen. Joy Haverkamp, a Democrat, said [[c15=hearing called|she would call a hearing on "pharmacy deserts"]]. In the four counties of the valley, eleven pharmacies have closed since 2024, she said.

Wellbrook, [[c12=Columbus|which has its head office in Columbus]], was founded by two brothers in 1931. It has been in the red for three quarters, and the latest [[c8=$178 million|quarterly loss came to $178 million]]. Under [[c9=Dana Kirschner|CEO Dana Kirschner]] the company wants to [[c11=$310 million|cut spending by $310 million a year]] and put more money into [[c10=grows|delivery of online orders, which is growing]].

Anaya, who has worked on Canal Street for 16 years, blamed the insurers. "We lose money on every third prescription," he said. "But people here can't get their insulin from a website."
