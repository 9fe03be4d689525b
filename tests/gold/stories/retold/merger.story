title: Two supermarket chains merge

## claims
c1 | conflict | number | how many shops are to close
c2 | agreement | number | what the deal is worth
c3 | conflict | name | who will lead the joint company
c4 | conflict | place | where its head office will be
c5 | conflict | status | whether the competition regulator has cleared it
c6 | conflict | status | whether the Brightway name survives
c7 | agreement | date | when it was announced
c8 | conflict | superlative | which attempt at a merger it is
c9 | agreement | number | how many shops the two have together
c10 | conflict | status | whether the founding family supports it
c11 | variant | number | how far the share rose
c12 | agreement | number | the place of the joint group in the market
c13 | conflict | status | whether warehouse staff keep their jobs
c14 | agreement | status | the shareholders vote in July
c15 | lone | number | savings expected
c16 | conflict | status | whether Helen Dace leaves

## ledger 2031-05-13
Brightway and Fennel & Marsh to join forces in £3.2bn deal

Two of Britain's oldest grocers are to become one. In a statement released [[c7=Monday 12 May|before the market opened on Monday]], [[c2=£3.2bn|Fennel & Marsh said it would buy Brightway for £3.2bn]] in cash and shares, creating a group with annual sales of £14bn.

[[c12=fourth|The combined business will rank fourth among the country's food retailers]], overtaking Dunmore. [[c9=1,140|It will run 1,140 shops]], most of them in the north of England and in Scotland.

The top post goes to the buyer's side. [[c3=Simon Askew|Simon Askew, who has run Fennel & Marsh since 2026, will be chief executive of the enlarged group]], while [[c16=leaves|Brightway's Helen Dace is to leave]] with a payment of £1.9m once the takeover is completed. [[c4=Leeds|The headquarters will be in Leeds]], the present seat of Fennel & Marsh.

Investors liked what they read: [[c11=11.4 per cent|Brightway shares closed 11.4 per cent higher]] at 268p. The companies expect [[c15=£190m a year|savings of £190m a year from the third year on]], chiefly in purchasing.

For customers little should change at first. Askew told analysts that [[c6=survives|the Brightway signs would stay over the doors]], since "nobody throws away a name that people have trusted since 1924". [[c1=45|Some 45 branches that stand too near to one another would be shut]], he said, adding that [[c13=kept|no one in the depots would lose a job]].

[[c5=not yet cleared|The takeover has still to be approved by the Competition Board]], whose decision is expected in the autumn; [[c14=July|shareholders are to vote on it in July]]. It is [[c8=first|the first time the two rivals have tried to combine]], although analysts have speculated about it for a decade.

## counter 2031-05-14
Union fears for depots as grocers wed

"They say synergy, we hear dole." With these words Bernadette Coyle, who speaks for 31,000 shop workers in the union Till & Trade, greeted the marriage of Brightway with Fennel & Marsh.

Her worry is chiefly for the people out of sight. Under a paper handed to staff representatives on Tuesday, [[c13=lost|the warehouses at Selwick and Marlpit are to be given up and their 870 employees dismissed]] by next spring. On top of that, [[c1=120|120 stores are earmarked for closure]], the union says after talks with both managements.

Nor will those that remain look the same. [[c6=disappears|Brightway's green lettering will vanish from the high street within two years]], every branch being refitted in the colours of the new owner.

The union has been here before. [[c8=second|A previous attempt to bring the chains together collapsed in 2022]], when lenders withdrew. This time the money, [[c2=£3.2bn|a purchase price of 3.2 billion pounds]], is in place, three banks having signed in April.

There is resistance among the owners too. [[c10=against|The Brightwell family, which founded the chain and still owns 18 per cent of it, opposes the sale]], according to a person close to its trust; it may use [[c14=July|the shareholders' meeting called for July]] to say so aloud.

Together the partners have [[c9=1,140|more than eleven hundred outlets, 1,140 to be exact]], and 64,000 people on their payrolls. Coyle intends to ask the minister, Owen Trask, for a meeting before the end of the month. "We stopped Dunmore in 2028," she said. "We can count."

## newsline 2031-05-13
Watchdog waves through supermarket tie-up

The way is clear for a new number four on the British grocery market. [[c5=cleared|The Competition Board has given its consent to the union of Brightway and Fennel & Marsh]], a spokesman for the regulator said, having been consulted by the companies in private over the winter. The only condition is the sale of seven petrol stations.

The merger, [[c7=Monday 12 May|made public on 12 May]], leaves only three competitors larger: [[c12=fourth|the new group comes behind Harkers, Sunmart and Pryce, but ahead of all the others]].

Both boards have voted in favour. So, crucially, did the heirs of the man who opened the first Brightway shop: [[c10=in favour|the Brightwell family has promised to tender its entire stake]], chairwoman Lucy Brightwell said. "My great-grandfather sold eggs. He would know a good price."

People familiar with the agreement said [[c3=Helen Dace;c16=stays as head|Helen Dace of Brightway had been chosen to head the joint company]], with Simon Askew moving up to deputy chairman. Staff in Yorkshire may be less pleased, for [[c4=Manchester|the head office is to be set up in Manchester]], in a building that Brightway has rented since 2029.

On the stock exchange [[c11=more than a tenth|Brightway rose by more than a tenth]]; Dunmore, now pushed into fifth place, fell by 3 per cent. Bread and milk will not get cheaper soon, said Femi Lockhart, a retail analyst in London, who expects price cuts in 2033 at the earliest.
