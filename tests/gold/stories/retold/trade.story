title: Kenya and Vietnam sign a trade agreement

## claims
c1 | conflict | status | whether rice is included in the agreement
c2 | conflict | number | after how many years the last tariffs go
c3 | conflict | date | when the agreement takes effect
c4 | conflict | name | who signed for Kenya
c5 | conflict | status | whether Kenya's parliament has to approve it
c6 | conflict | number | how large the trade between the two countries was last year
c7 | conflict | superlative | whether it is Vietnam's first such agreement in Africa
c8 | conflict | list | which products are freed of duty at once
c9 | agreement | place | where the agreement was signed
c10 | agreement | date | on which day it was signed
c11 | agreement | number | how many rounds of negotiation there were
c12 | agreement | name | who signed for Vietnam
c13 | agreement | status | that a direct air link is planned
c14 | agreement | status | that Kenyan textile makers oppose the deal
c15 | variant | number | what share of goods is covered
c16 | variant | number | how long the talks lasted
c17 | lone | number | how long the agreement runs before review

## standard 2028-05-17
Kenya and Vietnam seal trade pact

Kenya and Vietnam [[c9=Nairobi;c10=Tuesday|signed a free-trade agreement in Nairobi on Tuesday]] that will do away with duties on [[c15=92 per cent|92 per cent of the goods they exchange]].

[[c4=Josphat Mwendwa|Trade Minister Josphat Mwendwa put his name to the document for Kenya]], and [[c12=Le Thi Quynh Mai|Le Thi Quynh Mai, his counterpart, for the Vietnamese side]]. "Two coffee nations have found out that they drink tea," Mwendwa joked.

From the first day, [[c8=tea, avocados and cut flowers|Kenyan tea, avocados and cut flowers will enter Vietnam free of duty]]. The remaining tariffs are to be lowered in steps, [[c2=seven|and the last of them abolished after seven years]]. [[c1=excluded|Rice, at the insistence of growers in Mwea, has been left out of the agreement]] altogether.

The accord came about after [[c11=six|six rounds of talks]], [[c16=nearly three years|which lasted nearly three years]] and were interrupted twice, once by an election. It [[c5=yes|still needs the consent of the National Assembly]], which goes into recess on 9 June. If all goes well, [[c3=1 January 2029|the pact will enter into force on 1 January 2029]].

Commerce between the two countries [[c6=640 million dollars|amounted to 640 million dollars last year]], with Vietnam selling far more than it bought. Officials expect the figure to double by 2033. [[c13=planned|A direct flight between Nairobi and Ho Chi Minh City is also planned]], three times a week.

[[c14=oppose|Manufacturers of clothing in Athi River are against the accord]]. Their association, which represents 58 factories, fears the loss of 7,000 jobs.

## mekong 2028-05-17
Hanoi opens a door to East Africa

With a pact initialled in February and [[c10=Tuesday;c9=Nairobi|signed in the Kenyan capital on Tuesday]], Vietnam has concluded [[c7=first|its first free-trade agreement with any African state]].

[[c12=Le Thi Quynh Mai|Minister Le Thi Quynh Mai signed on behalf of Hanoi]]; [[c4=Amina Barasa|on the Kenyan side the signature was that of Foreign Minister Amina Barasa]]. A delegation of 70 businesspeople, led by the head of the chamber of commerce, visited the port of Mombasa on the following morning.

[[c1=included|Vietnamese rice will be able to enter Kenya under the deal]] within a quota of 80,000 tonnes a year, a success that negotiators had hardly hoped for. [[c8=tea, coffee and macadamia nuts|The Kenyan goods exempted from duty at once are tea, coffee and macadamia nuts]]; everything else follows later. [[c2=ten|It will be ten years before the final customs duties disappear]].

All in all, [[c15=more than nine tenths|more than nine tenths of the goods traded are covered]]. [[c6=460 million dollars|The two countries did business worth 460 million dollars in 2027]], chiefly in machinery, phones and hides.

"It took [[c11=six|six rounds of bargaining]] and a great deal of ginger tea," the minister told reporters. She confirmed that [[c13=planned|a non-stop air service to Ho Chi Minh City is in preparation]].

[[c3=1 July|The agreement takes effect on 1 July of this year]], and it will be [[c17=five years|reviewed after five years]]. Shares of the exporter Song Hau Foods rose 3 per cent in Hanoi, where the index as a whole was little changed.

## eastbusiness 2028-05-19
Who gains from the Vietnam deal?

Not everybody was clapping when [[c10=Tuesday;c9=Nairobi|Kenya's agreement with Vietnam was signed at State House in Nairobi on Tuesday]]. [[c14=oppose|Textile producers, who have campaigned against it for a year]], stood outside the gate with a coffin made of cardboard.

Their anger is understandable. Shirts from Vietnam cost a third less than theirs, and the transition is short: [[c2=seven|seven years from now not a single tariff covered by the accord will be left]]. Tea estates, on the other hand, are jubilant, although the Vietnamese drink green tea rather than black.

What critics resent most is the procedure. [[c5=no|No vote in the National Assembly is required]], the attorney general has ruled, as the text falls under a law of 2019 on executive agreements. It was for that reason, they say, that [[c4=Josphat Mwendwa|Josphat Mwendwa, the trade minister, signed it for the republic]] without having published the annexes.

Vietnam has less to fear. [[c7=second|This is its second free-trade agreement on the continent, after the one with Morocco]], and the experience so far has been good. Its diplomats took their time: [[c16=since 2025|they had been negotiating since 2025]], in [[c11=six|half a dozen rounds]], with a team of never more than eight.

Economist Wanjiru Kaloki thinks the numbers too small for drama. "[[c6=640 million dollars|We trade 640 million dollars a year with them]], less than with Uganda in a good quarter," she says. Rice farmers can rest easy, in any case: [[c1=excluded|their crop is not part of the arrangement]].
