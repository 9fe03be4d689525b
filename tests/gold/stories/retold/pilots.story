title: Norvane pilots ratify a contract

## claims
c1 | conflict | number | share of pilots voting for the contract
c2 | conflict | number | how big the immediate raise is
c3 | conflict | status | whether back pay is included
c4 | conflict | outcome | how the shares moved
c5 | conflict | date | until when the contract runs
c6 | agreement | outcome | whether the contract was ratified
c7 | agreement | number | turnout of the vote
c8 | agreement | number | how many pilots are covered
c9 | agreement | date | when talks began
c10 | agreement | number | how much the contract costs the company
c11 | agreement | date | when the contract takes effect
c12 | agreement | date | when pilots authorized a strike
c13 | agreement | name | who leads the union
c14 | agreement | number | total raise over the term
c15 | agreement | number | days' notice for schedule changes
c16 | variant | number | what a senior captain will earn
c17 | lone | status | whether flight attendants get a raise

## newswire 2029-10-12
[[c6=ratified|Norvane pilots approve contract]] with [[c14=34 percent|34 percent raise]]

CHICAGO - [[c6=ratified|Pilots at Norvane Airlines ratified a new labor contract]] on Friday that will [[c14=34 percent|lift their pay by 34 percent over its term]], averting the threat of a strike during the holiday season.

The agreement [[c1=71 percent|was backed by 71 percent of those who voted]], the Norvane Pilots Guild said. [[c7=94 percent|Turnout was 94 percent]].

It [[c8=8,700|covers 8,700 pilots]] and [[c10=4.1 billion|will cost the company about $4.1 billion]], according to a regulatory filing. Pay [[c2=18 percent|goes up by 18 percent at once]], with further steps each autumn.

"This contract recognizes what our members did for the airline in its hardest years," [[c13=Olsen|Karen Olsen, the guild's president]], said in a statement. Chief Executive Paul Redding said the deal gave pilots "well-earned improvements" and the company certainty.

[[c9=February 2027|The two sides had been negotiating since February 2027]]. A federal mediator joined them in March of this year, and [[c12=June|in June the pilots voted to authorize a strike]], with 98 percent in favor. Under the Railway Labor Act, they could not have walked out before being released by the National Mediation Board.

The contract [[c11=1 November|takes effect on Nov. 1]] and [[c5=2033|runs through October 2033]]. [[c3=included|It also provides for back pay]], worth $410 million in all, for the period since the last one became amendable.

Among the other terms are eight more weeks of parental leave and a rule under which schedules [[c15=10 days|can be altered only with 10 days' notice]], except in bad weather. The company's contribution to retirement accounts rises to 18 percent of salary in 2031 from 16 percent.

By the end of the term, a senior captain of a wide-body jet [[c16=about 460,000|will earn about $460,000 a year]].

Norvane [[c4=rose|shares closed up 2.4 percent]] at $38.15. They have lost 11 percent since January, hurt by the price of fuel and by engine inspections that have kept 27 jets on the ground.

Pilots' pay has climbed across the industry since 2023, when the largest U.S. carriers granted raises of up to 40 percent. Smaller airlines have struggled to keep up, and two regional partners of Norvane's gave up a total of 31 routes last year.

The last strike by pilots of a big American passenger airline was in 2010, at Spirit, and lasted five days.

## courier 2029-10-13
[[c6=ratified|Pilots say yes]], but many wanted more

For Captain Joe Marchetti, who has flown for Norvane since 2004, it was a matter of sleep. "The money's fine," he said in the crew room at O'Hare on Friday evening. "What I wanted was to know on Monday where I'd be the week after."

He will, more or less. Under [[c6=ratified|the contract that Norvane's pilots accepted]] this week, the company [[c15=10 days|has to announce changes of schedule 10 days ahead]]. It was three days under the old one, which dates from 2021.

The result was closer than the union's leaders had predicted: [[c1=61 percent|61 percent said yes]], though [[c7=94 percent|94 out of 100 members took part]]. Opposition was strongest at the Denver and Newark bases, where younger first officers complained that most of the gains go to captains with 12 years and more.

They were especially sore about one point. [[c3=not included|The contract contains no back pay]] for the years of bargaining, which [[c9=February 2027|had dragged on from February 2027]]. A tentative deal reached in November 2028 was rejected by the union's own board, by 14 votes to 9.

[[c13=Olsen|Karen Olsen, who heads the pilots' guild]] and flies the Airbus A321, defended the outcome. Members [[c2=18 percent|get 18 percent more right away]], she noted, and [[c14=34 percent|34 percent in all]] by the last step. A captain at the top of the scale [[c16=more than 450,000|can look forward to more than $450,000 a year]].

The guild was founded in 1948 and has struck twice: for 15 days in 1978, and for a single morning in 1998. Nobody at O'Hare seemed to regret that it did not come to a third time, even though [[c12=June|a strike had been approved by the members in June]] and picket signs were stacked in a rented garage.

Travelers will notice little, analysts think. The airline added two dollars to the average fare in the summer, and a further increase is not expected before spring. Norvane carried 71 million passengers last year, which makes it the country's fifth-largest carrier, and employs 39,000 people, [[c8=8,700|including the 8,700 pilots under the contract]].

Next in line are the mechanics, whose talks open in Dallas on Dec. 3. As for the flight attendants, [[c17=raise|they received a raise of 22 percent in April]], after a vote that went to a second round.

The pilots' new terms [[c11=1 November|apply from the first of November]].

## ledger 2029-10-13
Norvane buys labor peace, at a price

Norvane Airlines has got what investors wanted, peace in the cockpit until well into the next decade. They did not look happy about the bill. The [[c4=fell|stock slid 2.4 percent on Friday]], after it became known that [[c6=ratified|the pilots had ratified their new contract]].

The airline [[c10=4.1 billion|puts the cost at $4.1 billion]], half a billion more than analysts had penciled in. Next year alone, expenses per seat-mile will rise by 3 percent, the chief financial officer, Dale Whitcomb, told analysts on a call.

A large part is due at the start. Wages [[c2=16 percent|increase by 16 percent immediately]], then in annual steps, until [[c14=34 percent|the total of 34 percent is reached]]. Rivals' contracts were spread more evenly; Calder Air's, concluded in 2028, began with 11 percent.

On the other hand, the company won time. The contract [[c5=2034|does not expire until October 2034]], and [[c11=1 November|starts on November 1]] this year. It also obtained more freedom to have partner airlines fly jets with up to 90 seats, a demand it had pursued for a decade and for which it had to pay elsewhere.

[[c1=71 percent|Seventy-one percent of the voters endorsed the package]]. For [[c13=Olsen|Karen Olsen, the union leader]], who faces reelection in January, that is a comfortable cushion. She had promised to get a deal "within a year" when she took over in 2027.

[[c9=February 2027|Bargaining started in February 2027]], under Louise Tam, Paul Redding's predecessor as chief executive, and went through two mediators. The tone sharpened when [[c12=June|pilots gave their leaders a strike mandate in June]] and picketed the shareholders' meeting.

[[c8=8,700|The contract applies to 8,700 pilots]]. Norvane intends to hire 600 more in 2030, when it is due to receive 34 new Boeing 737s, and to retire its last 767s the year after.

Can it afford all this? Profit fell to $212 million in the third quarter from $305 million a year earlier, on sales of $4.6 billion. Debt stands at $9.8 billion. "They had no choice," said Miriam Falk of Brightwater Research. "A strike over Thanksgiving would have cost them $60 million a day."

She has cut her price target to $41 from $45, and advises clients to hold the shares.
