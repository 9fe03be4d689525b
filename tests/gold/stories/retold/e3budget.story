title: Congressional leaders reach a budget deal

## claims
c1 | agreement | date | when the deal was announced
c2 | agreement | number | size of the spending package
c3 | agreement | date | until when the government is financed
c4 | agreement | date | when current funding runs out
c5 | agreement | name | who negotiated the deal
c6 | agreement | outcome | what became of the child-care tax credit
c7 | conflict | date | when the House votes
c8 | conflict | number | how much new money border agencies get
c9 | conflict | status | whether hurricane relief is part of the bill
c10 | conflict | status | whether Senator Rusk supports the deal
c11 | conflict | number | how many pages the bill has
c12 | agreement | status | whether the president will sign
c13 | agreement | number | how long the last shutdown lasted
c14 | agreement | number | how large the House majority is
c15 | agreement | number | raise for federal workers
c16 | variant | number | how much goes to defense
c17 | lone | status | whether lawmakers' own pay is frozen

## capitolwire 2029-12-19
Congress leaders [[c2=$1.74 trillion|strike $1.74 trillion deal]] to avert shutdown

WASHINGTON — Congressional leaders [[c1=Tuesday night|announced late on Tuesday]] that they had [[c2=$1.74 trillion|settled on a $1.74 trillion spending package]], a compromise that would [[c3=September 30|keep the federal government running through September 30]] and spare both parties a closure over the holidays.

Without it, [[c4=Friday midnight|funding for most departments expires at midnight on Friday]].

The accord was [[c5=Wexford and Kessel|hammered out by House Speaker Dale Wexford and Senate Majority Leader Ruth Kessel]] in nine days of talks that had broken down twice. [[c7=Wednesday evening|The House is to vote on Wednesday evening]], according to a notice sent to members, and the Senate would take up the measure afterwards.

[[c11=1,386 pages|The bill runs to 1,386 pages]] and folds together all 12 annual appropriations acts. [[c16=$921 billion|The Pentagon would receive $921 billion]], while agencies that police the border would [[c8=$2.6 billion|get an additional $2.6 billion]], most of it for 1,900 new officers and for scanners at ports of entry.

[[c9=in the bill|The package also carries $14 billion in relief]] for Gulf Coast states battered in September by Hurricane Odette, a condition set by lawmakers from Louisiana and Mississippi.

Democrats gave up [[c6=dropped|their expanded child-care tax credit, which was removed]] in the final hours. "Nobody got everything, and that is what a deal looks like," Kessel told reporters.

Wexford has little room for error, since [[c14=four seats|his party holds the House by just four seats]]. Members of the conservative Liberty Bloc complained that they had been given too little time to read the text. In the Senate, Colton Rusk of Idaho, who held up a stopgap bill in October, said he [[c10=opposes|would vote against the package]] because it adds to a deficit forecast at $2.1 trillion this fiscal year.

[[c12=will sign|President Harriet Lang will sign the measure]] as soon as it reaches her desk, a White House spokesman said. She had threatened to veto an earlier version that cut rental assistance by 11 percent.

Federal employees would see [[c15=2.5 percent|their wages go up 2.5 percent]] in January. Lawmakers excluded themselves: [[c17=frozen|the salaries of members of Congress stay frozen]] at $174,000, where they have been since 2009.

[[c13=19 days|The most recent shutdown, in early 2027, went on for 19 days]] and furloughed some 740,000 workers. The Congressional Budget Office put the permanent loss to the economy at about $4 billion.

## tribune 2029-12-19
Year-end budget pact faces [[c7=Thursday|House vote Thursday]] as conservatives grumble

A bipartisan agreement on federal spending [[c1=Tuesday night|unveiled Tuesday night]] drew complaints from the right and sighs of relief nearly everywhere else in the Capitol, where many aides had already canceled their Christmas flights.

Negotiators were racing the clock. [[c4=Friday midnight|Government money dries up when Friday turns into Saturday]], and agencies including the Park Service had begun to send workers closure instructions.

Under the plan, [[c2=$1.74 trillion|lawmakers would spend $1.74 trillion]] on the day-to-day operations of government, and [[c3=September 30|departments would be funded until the end of September]], when the fiscal year closes. It amounts to an increase of roughly 2 percent on last year.

Speaker Dale Wexford, [[c5=Wexford and Kessel|who struck the bargain with the Senate's majority leader, Ruth Kessel]], told Republicans in a closed meeting that [[c7=Thursday|he would bring it to the floor on Thursday]] so that members had a full day to study [[c11=1,683 pages|its 1,683 pages]]. A rule adopted in 2025 calls for 72 hours, but leaders intend to waive it.

The speaker can hardly afford rebels: [[c14=four seats|Republicans have a majority of only four]] in the chamber. At least a dozen have said they will break ranks, which means that he will again depend on Democratic votes, as he did on the debt limit in March.

He did receive help from an unlikely quarter. Sen. Colton Rusk, the Idaho Republican who blocked a temporary spending bill two months ago, [[c10=supports|said he would back the compromise]], citing the $6.3 billion it takes away from foreign aid.

Immigration hard-liners can point to [[c8=$2.1 billion|$2.1 billion in fresh cash for border enforcement]]. On the other side of the ledger, Democrats protected food assistance and won [[c15=2.5 percent|a pay raise of two and a half percent for the civil service]]. They lost a priority of their own: [[c6=dropped|a bigger tax break for child care did not survive]] the negotiations.

[[c16=more than $900 billion|Defense spending would top $900 billion]], including money for two additional submarines.

"I have seen sausage made more gracefully," said Rep. Nadine Falk, an Oregon Democrat who sits on the Appropriations Committee.

At the White House, officials said [[c12=will sign|Lang would put her name to the bill]], although it contains barely half of what she requested for public housing.

Past failures have weighed on both sides. When talks collapsed at the beginning of 2027, [[c13=19 days|the government was partly closed for 19 days]], airport lines stretched for hours and Wexford's predecessor lost his job.

## newsnetwork 2029-12-19
What is in the budget deal, and what was left out

Congress appears to have found a way around a Christmas shutdown. Here is what we know about the agreement that leaders of both chambers [[c1=Tuesday night|presented on Tuesday night]].

How big is it? [[c2=$1.74 trillion|The package is worth 1.74 trillion dollars]], divided among 12 spending bills that should have been passed before October 1. Since then the government has lived on two stopgaps, the second of which [[c4=Friday midnight|lapses at the end of Friday]].

How long does it last? If it passes, [[c3=September 30|there is money through the last day of September]], which carries Congress well into the campaign for the midterm elections.

Who made the deal? [[c5=Wexford and Kessel|Kessel and Wexford, who lead the Senate and the House, negotiated it]] largely by phone after a meeting in the Speaker's office ended in shouting on December 10.

Who wins? [[c8=$2.6 billion|Border agencies will have $2.6 billion more]] to spend, a sum that Republicans had wanted to be twice as large. Government workers [[c15=2.5 percent|will be paid 2.5 percent more]] from January. Medical research receives $48 billion.

Who loses? Parents who had hoped for help with nursery bills, because [[c6=dropped|the enlarged child-care credit has been cut from the text]]. So do towns along the Gulf. [[c9=not in the bill|Aid for victims of Hurricane Odette is not included]], and leaders promised only to return to the matter in the new year. The storm killed 61 people and damaged 90,000 homes.

Will it pass? Probably. [[c7=Thursday|Representatives will cast their votes on Thursday]], and the Senate could follow within a day if no member objects. With [[c14=four seats|a House majority of four]], Republican leaders count on support across the aisle. The Liberty Bloc, a group of about 30 conservatives, called the [[c11=1,386 pages|1,386-page bill]] "a brick thrown at taxpayers".

And the president? [[c12=will sign|Lang has promised her signature]], her press office confirmed.

Why the hurry? Memories of the last standoff are fresh. [[c13=19 days|It took 19 days to reopen the government in 2027]], and a survey taken that spring by Merrion College found that 58 percent of Americans blamed both parties equally. Since 1976 there have been more than 20 funding gaps, though most lasted only a few days.

Economists are relieved for now. "This removes a risk, it does not solve a problem," said Piers Hadley of Corwin Bank, who expects the national debt to pass $45 trillion by summer.
