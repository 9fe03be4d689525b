title: An oil company is fined over a pipeline spill in Louisiana

## claims
c1 | conflict | number | how high the fine is
c2 | conflict | status | whether the company admits liability
c3 | conflict | number | how much oil leaked
c4 | conflict | cause | why the pipeline leaked
c5 | conflict | date | when the spill happened
c6 | conflict | status | whether the company appeals
c7 | conflict | number | how much coast was fouled
c8 | conflict | status | whether employees are prosecuted
c9 | conflict | superlative | where the fine ranks in the state
c10 | agreement | date | on which day the fine was announced
c11 | agreement | number | within what time it must be paid
c12 | agreement | status | that the pipeline stays shut
c13 | agreement | number | for how long oyster beds were closed
c14 | agreement | name | who heads the company
c15 | agreement | name | which judge decided
c16 | variant | number | how the shares moved
c17 | lone | number | what share goes to the wetlands fund
c18 | agreement | number | for how long the leak went unnoticed

## wire 2028-09-20
Brannock Energy fined $186 million over Louisiana pipeline spill

NEW ORLEANS - [[c10=Tuesday|A U.S. federal judge on Tuesday]] ordered [[c1=$186 million|Brannock Energy to pay a civil penalty of $186 million]] for a pipeline leak that spilled crude oil into the marshes of southern Louisiana.

[[c15=Fontaine|U.S. District Judge Elise Fontaine]] found the Houston-based company had violated the Clean Water Act when [[c3=11,400 barrels|11,400 barrels of oil escaped]] from its Terrebonne line [[c5=March 2027|in March 2027]]. [[c9=largest|The penalty is the largest ever imposed for an oil spill from a pipeline in the state]], the Justice Department said.

[[c18=9 hours|The leak went undetected for nine hours]] because an alarm had been switched off. [[c4=corroded weld|A corroded weld had given way]], according to the ruling, which runs to 94 pages.

[[c7=62 miles|Oil coated 62 miles of shoreline]] and killed some 2,300 birds. [[c13=5 months|Oyster beds were closed for five months]].

Brannock, which had set aside $150 million, said that [[c6=no|it would not appeal the decision]]. "We want to put this behind us," [[c14=Grady Holt|Chief Executive Grady Holt]] said in a statement. The company [[c2=no|did not admit liability]].

[[c11=30 days|The sum is due within 30 days]]. [[c17=40%|Forty percent of it will go to a fund for restoring wetlands]].

[[c8=no|Nobody has been charged with a crime over the spill]], and prosecutors said they had closed their file in June.

[[c12=yes|The pipeline will remain shut]] until federal inspectors have approved repairs. It used to carry 85,000 barrels a day to a refinery near Houma.

[[c16=2.1% up|Shares in Brannock closed up 2.1%]] as investors had feared a penalty of more than $250 million.

## bayou 2028-09-20
Judge makes Brannock pay, fishermen say it's not enough

HOUMA - When word came from the courthouse [[c10=Tuesday|on Tuesday morning]], Dwight Arceneaux was mending a dredge on the dock at Pointe Cocodrie. "[[c1=$168 million|A hundred and sixty-eight million dollars, that is what they've been fined]]," he said. "And I've not seen a dime."

Arceneaux, 63, is one of about 240 oystermen who [[c13=5 months|could not work for five months]] after a Brannock Energy pipeline burst [[c5=January 2027|in January 2027]] and let [[c3=14,000 barrels|14,000 barrels of crude into Terrebonne Bay]]. Many beds have not come back.

[[c15=Fontaine|Judge Elise Fontaine, who heard the case without a jury]], did not mince words. The company had put "throughput before everything else," she wrote. [[c4=valve left open|A valve that a maintenance crew had left open]] sent pressure through the roof, and [[c18=9 hours|nobody noticed for nine hours]].

In a statement of facts filed with the court, [[c2=yes|Brannock accepts that it was liable for the spill]]. The parish hopes that this will help its own suit, in which it is asking for $75 million.

[[c8=yes|Two former managers at the control room in Baytown face criminal charges]] and are to go on trial next spring.

Parish President Yvonne Theriot welcomed [[c9=second largest|what is the second-largest pipeline spill penalty in Louisiana's history]]. She added that nobody in the parish would be sorry to see [[c12=yes|the line, which is to stay closed until it has passed inspection]], closed for good.

[[c11=30 days|Brannock has a month to pay]].

## finledger 2028-09-21
Brannock shrugs off its fine

Few companies see their market value rise on the day they are found to have fouled a coast. Brannock Energy did. [[c16=about 2% up|The stock gained about 2 percent]] [[c10=Tuesday|on Tuesday]] after [[c15=Fontaine|Elise Fontaine, a federal judge in New Orleans,]] [[c1=$186 million|fined it 186 million dollars]], less than half the maximum.

[[c14=Grady Holt|Grady Holt, who has led the company]] since 2024, can afford the bill. Brannock earned 1.9 billion dollars last year. [[c11=30 days|The money has to be handed over inside 30 days]], but the company has 3.4 billion in cash.

It may not come to that soon. [[c6=yes|Brannock will take the ruling to the appeals court]], its general counsel, Priya Raman, told analysts on a call on Wednesday. The judge, she argued, had counted oil that was recovered.

The facts are hardly in dispute. [[c4=corroded weld|A rusted weld broke]] under the marsh south of Houma [[c5=March 2027|in March of last year]], and [[c18=9 hours|it took nine hours before the leak was discovered]]. [[c7=26 miles|Twenty-six miles of coast were soiled]]. Cleaning up cost 310 million dollars, of which insurers bore two thirds.

More painful for shareholders is that [[c12=yes|the Terrebonne line is still out of service and may not reopen before regulators agree]]. Each month without it costs about 7 million dollars in lost tariffs, analysts at Calder Pike estimate.

Brannock is not alone. Four other operators have been fined along the Gulf Coast since 2025, though none of them more than 60 million.
