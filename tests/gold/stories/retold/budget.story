title: A government presents its budget

## claims
c1 | agreement | name | who presented the budget
c2 | conflict | number | new borrowing
c3 | conflict | status | whether VAT is raised
c4 | agreement | number | total spending
c5 | conflict | date | when parliament votes
c6 | conflict | number | rise of defence spending
c7 | conflict | status | whether the Greens will vote for it
c8 | agreement | status | fuel subsidy ends
c9 | conflict | status | whether pensions are frozen
c10 | conflict | number | growth assumed for next year
c11 | agreement | date | day of presentation
c12 | conflict | list | which ministries must save
c13 | agreement | number | rise in child benefit
c14 | variant | number | public debt
c15 | agreement | status | the union calls a strike
c16 | conflict | superlative | whether it is the first deficit
c17 | lone | number | cost of the new hospital
c18 | agreement | cause | why the money is short

## agency 2029-10-10
Danish government unveils budget with higher defence spending

COPENHAGEN - [[c1=Mette Lundgaard;c11=Tuesday|Danish finance minister Mette Lundgaard presented the budget for 2030 on Tuesday]], proposing more money for the armed forces and an end to aid for motorists.

[[c4=1,480bn kroner|Spending is to reach 1,480 billion kroner]]. To finance it, [[c2=38bn kroner|the state plans to take up 38 billion kroner in new loans]]. [[c16=first since 2016|It would be the first deficit since 2016]].

[[c6=12 percent|The defence budget grows by 12 percent]], to be spent on frigates, air defence and a longer military service. [[c13=5 percent|Child benefit goes up by five percent]] from January.

[[c3=unchanged|Value added tax will stay at 25 percent]], Lundgaard said. However, [[c8=ends|the subsidy on petrol and diesel that was brought in two years ago will be abolished]] on March 1.

[[c12=culture and transport|The ministries of culture and transport are the only ones that have to make savings]].

She explained [[c18=weak exports|the gap in the budget with falling tax revenue as a result of weak exports]]. [[c10=1.1 percent|The government reckons with economic growth of 1.1 percent next year]], after 0.7 percent this year.

[[c14=34 percent|Public debt would come to 34 percent of gross domestic product]], among the lowest levels in the European Union.

The minority government depends on support from outside. [[c7=will vote for|The Greens have promised to vote for the bill]], their leader Asger Holm said. [[c5=12 December|Parliament will hold its final vote on December 12]].

The trade union federation LFO said the plan was a blow to commuters. [[c15=called|It called on its members to strike]] for a day on Friday.

## dagligt 2029-10-10
Lundgaard's gamble

Nobody can accuse [[c1=Mette Lundgaard|Mette Lundgaard, the finance minister who laid her budget before the Folketing]] [[c11=Tuesday|on Tuesday]], of lacking courage. She takes from drivers and gives to soldiers.

[[c8=ends|Cheaper fuel at the state's expense is coming to an end]]. And that is not all: [[c3=raised|VAT rises by one point to 26 percent]] in July. Families get a sweetener, for [[c13=5 percent|child benefit is going to be 5 percent higher]].

[[c9=frozen|Pensioners go away empty-handed, as their pensions are frozen]] for a year. "We have been forgotten," says Bodil Krag, chair of the pensioners' association.

[[c6=18 percent|Eighteen percent more is set aside for defence]]. Elsewhere red pencils have been at work: [[c12=culture, transport and education|culture, transport and also education have been told to cut their spending]].

And yet the sums do not add up. [[c2=52bn kroner|The hole is filled with fresh debt of 52 billion kroner]]. [[c16=third in a row|For the third year running the state spends more than it takes in]]. [[c18=weak exports|Exports are in the doldrums, hence the shortage of tax money]], and the ministry trusts in a recovery: [[c10=1.9 percent|next year the economy is supposed to grow by 1.9 percent]].

[[c4=1,480bn kroner|In all, the state wants to spend 1,480 billion kroner]]. [[c17=6bn kroner|Among the items is a hospital in Aalborg, which costs 6 billion kroner]].

Will it pass? [[c7=undecided|The Greens have left open how they will vote]]. Without their nine seats there is no majority, and the last government to lose a budget vote, in 1983, was out of office within weeks.

[[c15=called|The unions have called a one-day strike]] against the plans for the end of the week.

## nordicnews 2029-10-11
Denmark: strike looms over budget plans

Trains and buses could stand still in Denmark on Friday, [[c15=called|after the biggest union federation called for a walkout]] in protest at the government's budget.

[[c1=Mette Lundgaard;c11=Tuesday|The draft, which finance minister Mette Lundgaard had introduced on Tuesday,]] does away with help for car owners. [[c8=ends|Drivers will no longer have their fuel subsidised]]. "People in the countryside have no metro," said the federation's chairwoman, Lone Kjaer.

The minister defended herself on public radio. [[c3=unchanged|She was not touching VAT]], she said, and [[c9=raised|pensions would rise by 2.4 percent]]. [[c13=5 percent|Parents would receive 5 percent more in child benefit]].

[[c18=weak exports|The squeeze on revenue came from poor exports]], above all of medicines and wind turbines, according to Lundgaard.

[[c4=1,480bn kroner|Next year's expenditure totals 1,480 billion kroner]], the equivalent of about 198 billion euros. [[c2=38bn kroner|Thirty-eight billion kroner of that has to be borrowed]]. [[c14=just over a third|Total state debt will then stand at just over a third of annual output]].

A large part goes to the military. [[c6=12 percent|Its funds are increased by 12 percent]], in line with what was promised to NATO in the summer.

[[c7=will vote for|Support from the Greens is assured]], whereas the Liberal Union, with 41 members the largest opposition party, will reject the bill. [[c5=19 December|The decisive vote in the Folketing is on 19 December]].

Economists were divided. Karsten Bruun of the University of Aarhus called the budget "solid craftsmanship". A bank in Copenhagen warned that interest payments, now at 9 billion kroner a year, would double by 2034.
