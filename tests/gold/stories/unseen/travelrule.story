title: A court blocks a travel rule

## claims
c1 | conflict | date | when the rule was to take effect
c2 | conflict | number | size of the deposit
c3 | conflict | number | how many countries are on the list
c4 | conflict | status | whether the order applies nationwide
c5 | conflict | status | whether the government has appealed
c6 | conflict | name | by whom the judge was appointed
c7 | conflict | status | whether students are covered by the rule
c8 | conflict | list | who brought the suit
c9 | agreement | name | the judge
c10 | agreement | cause | why the judge blocked it
c11 | agreement | status | the block is temporary
c12 | agreement | date | next hearing
c13 | agreement | status | the deposit is refunded on departure
c14 | variant | number | travelers affected
c15 | conflict | number | share of visitors who overstay
c16 | agreement | place | court
c17 | lone | status | a similar case in Texas
c18 | agreement | status | whether deposits already collected must be returned

## agency 2029-06-29
U.S. judge blocks [[c2=$10,000|$10,000 visa deposit rule]]

SEATTLE - A federal judge [[c4=nationwide|on Thursday blocked the government everywhere in the country]] from demanding a deposit of [[c2=$10,000|$10,000 from visitors]] from certain countries before they receive a tourist visa.

U.S. District [[c9=Noelle Ferrand|Judge Noelle Ferrand]] [[c16=Seattle|in Seattle]] said the Department of Homeland Security [[c10=no public comment|had failed to give the public a chance to comment on the rule]], as the law requires. Her order [[c11=temporary|will remain in force while the lawsuit goes on]].

The rule, issued in April, [[c1=July 1|was to take effect on July 1]]. It [[c3=34 countries|applies to nationals of 34 countries]], most of them in Africa and Asia. [[c13=refunded|The money is paid back when the traveler leaves]] on time.

The government says that [[c15=9 percent|9 percent of visitors from those countries stay on after their visas run out]]. [[c14=600,000|About 600,000 travelers a year would have to pay]], according to its own estimate.

The [[c8=Washington, Oregon and a hotel association|suit was brought by the states of Washington and Oregon and a hotel association]], which said tourism would lose $1.9 billion a year.

[[c7=exempt|Students are exempt from the rule]], as are diplomats.

Ferrand, [[c6=President Carrow|who was named to the bench by President Carrow]] in 2025, wrote in a 41-page opinion that the officials had "put a price on a handshake."

Homeland Security spokesman Dale Hutchens said on Friday morning that the [[c5=not appealed yet|government had not appealed so far]] and would decide next week.

The next [[c12=August 9|hearing is set for Aug. 9]].

Shares of airlines and hotel chains rose slightly after the ruling.

## sounddispatch 2029-06-29
Seattle judge halts visitor bond, [[c4=only two states|but only for two states]]

Families in Washington who are waiting for relatives from abroad can breathe easier. The controversial travel rule that would have cost each visitor [[c2=$15,000|$15,000 up front]] has been put on ice by a court in Seattle.

The decision of [[c9=Noelle Ferrand|Judge Noelle Ferrand]] [[c4=only two states|has effect only in Washington and Oregon]], whose attorneys general [[c8=Washington and Oregon alone|sued on their own, without any business group]]. Travelers who land elsewhere would still have to pay.

Ferrand found that the [[c10=no public comment|government had skipped the comment period required by law]]. She did not rule on whether the deposit itself is legal. Her [[c11=temporary|order is provisional]] and both sides will be back in court on [[c12=August 9|August 9]].

"My mother is 71 and wants to see her grandson," said Abena Kufuor of Renton, a nurse from Ghana. "Where should she find such a sum? [[c13=refunded|They say you get it back once you go home]]. But first you must have it."

Ghana is one of the [[c3=34 countries|34 countries named in the rule]]. According to the state, [[c15=3 percent|no more than 3 percent of the visitors concerned overstay]].

At the University of Washington there was relief too. [[c7=covered|Students would have had to pay the deposit as well]], and 180 of those admitted for the fall had asked for help.

Attorney General Priya Lofgren called it "a good day for Sea-Tac and for common sense." The rule [[c1=July 1|would have come into force on Sunday, July 1]].

Anyone who has already paid [[c18=must be returned|will get the money back: the judge ordered that deposits collected in a trial run be returned]] within 30 days.

## capitolwire 2029-06-29
Administration fights on after visa bond ruling

WASHINGTON - Within hours of losing in a [[c16=Seattle|Seattle courtroom]], the administration [[c5=appealed|filed an appeal on Thursday evening]] to save its visa deposit.

In a sharply worded brief the Justice Department argues that [[c9=Noelle Ferrand|District Judge Noelle Ferrand]] overstepped her powers. It is "intolerable," the brief says, that [[c4=nationwide|a single judge can suspend the policy for the entire country]].

Ferrand, [[c6=President Odell|an appointee of President Odell]], had held that officials [[c10=no public comment|ought to have invited public comment before they issued the rule]]. Her ban is [[c11=temporary|not final]]; she will hear the parties again [[c12=August 9|on August 9]].

Under the policy, which was [[c1=July 15|due to start on July 15]], tourists and business visitors from [[c3=27 countries|27 countries]] must leave [[c2=$10,000|a $10,000 deposit]], [[c13=refunded|to be refunded on departure]]. The administration considers it a mild measure. "If you go home, it costs you nothing," a senior official said. [[c15=9 percent|Nine in a hundred of these visitors do not leave in time]], the official said.

[[c14=more than half a million|More than half a million people a year are affected]].

Under the order the [[c18=must be returned|authorities have 30 days to refund deposits they have collected]] so far.

Lawyers expect the dispute to end up at the Supreme Court. [[c17=upheld in Texas|A judge in Texas upheld the same rule in May]] in a suit by an airline.

Travel to the United States has been falling since 2027. The U.S. Travel Council expects 71 million foreign visitors this year, three million fewer than last year.
