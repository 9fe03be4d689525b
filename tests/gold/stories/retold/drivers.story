title: Train drivers call strikes at a rail operator

## claims
c1 | conflict | date | on which day the first strike takes place
c2 | conflict | number | how large the company's pay offer is
c3 | conflict | status | whether the members voted on the offer
c4 | conflict | status | whether new talks are arranged
c5 | conflict | number | how many drivers are called out
c6 | conflict | date | when the drivers last had a pay rise
c7 | agreement | number | what share voted to strike
c8 | agreement | number | how high the turnout was
c9 | agreement | date | when the second strike takes place
c10 | agreement | status | whether trains run on the strike days
c11 | agreement | date | from when overtime is refused
c12 | agreement | status | whether tickets are refunded
c13 | agreement | status | what condition the company attaches to the offer
c14 | agreement | name | who leads the union
c15 | agreement | number | how long each strike lasts
c16 | variant | number | how many passengers the company carries a day
c17 | lone | number | how much the company lost

## wire 2030-02-13
Drivers at Crossmoor Trains to strike in pay dispute

LONDON - Train drivers at Crossmoor Trains, one of the biggest commuter operators in northern England, [[c1=Friday 22 February|will walk out on Friday next week, February 22]], and [[c9=4 March|again on March 4]] after pay negotiations collapsed, their union said on Wednesday.

[[c5=1,300|The Locomotive Union said its 1,300 drivers at the company would take part]] in [[c15=24 hours|the two 24-hour stoppages]]. [[c11=18 February|A ban on overtime begins on Monday]].

[[c7=87 percent|In a ballot that closed last week, 87 percent backed industrial action]] [[c8=72 percent|on a turnout of 72 percent]], well above the legal threshold.

The union's executive turned down a company proposal [[c2=4.5 percent|to raise basic pay by 4.5 percent]] this year. [[c3=not put to members|It did not put the offer to its members]], saying there was nothing in it to vote on, because [[c13=Sunday working|the money was tied to compulsory Sunday shifts]].

"You cannot sell people's weekends back to them and call it a rise," said [[c14=Helen Marrack|Helen Marrack, the union's general secretary]].

[[c6=April 2027|Drivers' wages at Crossmoor last went up in April 2027]]. Consumer prices have risen by about 8 percent since then, official data show.

Crossmoor said the offer was fair and that a fully qualified driver would earn 71,400 pounds under it. The company [[c12=refunds|promised refunds to anyone holding a ticket for the days concerned]] and said [[c10=no trains|it would run no trains at all during the walkouts]]. It carries [[c16=around 210,000 a day|around 210,000 passengers on a normal weekday]].

A spokesman said [[c4=meeting arranged|both sides had agreed to meet at the conciliation service Acas next Tuesday]].

Rail unions have staged 14 days of strikes at various British operators since last summer. The longest dispute, at Severn & Wye, was settled in December with a rise of 6 percent spread over 18 months.

Crossmoor's contract with the Department for Transport runs until 2033. Ministers have said that they will not intervene in negotiations at individual companies.

Business groups in Leeds and Bradford estimate that a full day without services costs the regional economy some 9 million pounds.

## mercury 2030-02-14
[[c10=no trains|No trains for two days]] as [[c2=5.4 per cent;c3=rejected by members|Crossmoor drivers say no to 5.4% deal]]

[[c10=no trains|Commuters across the region face a shutdown of their railway]] next week after [[c3=rejected by members|drivers threw out Crossmoor's latest pay deal]].

[[c10=no trains|Not a single Crossmoor train will leave the depots]] [[c1=Thursday 21 February|on Thursday, February 21]], the company said yesterday. The same will happen [[c9=4 March|on the first Monday in March]].

The deal, [[c2=5.4 per cent|worth 5.4 per cent on basic pay]], had been on the table since the middle of January. [[c3=rejected by members|Drivers rejected it by a large majority in a postal vote]], the second they have held this winter. In the first, on strikes, [[c7=87 per cent|87 out of every 100 votes were in favour]], while [[c8=72 per cent|just over a quarter of those entitled, 28 per cent, did not return their papers]].

Crossmoor's managing director Colin Treadgold called the decision "baffling". He said [[c13=Sunday working|the increase depended on Sundays becoming part of the normal working week]], as they already were at most operators. At present the company relies on volunteers and cancelled 1,150 Sunday services last year because it could not find enough of them.

That problem will get worse before it gets better: [[c11=18 February|drivers will refuse all overtime from Monday]].

For passengers at Hallam Bridge station the news came as little surprise. "I've already told my boss I'll be at my kitchen table," said Priya Nair, 29, who travels to Leeds four days a week. Student Owen Clegg said he sympathised with the drivers, but had an exam to sit.

[[c12=refunds|Anyone with a ticket for either day can have the money back]]; season ticket holders have to apply online within 28 days.

[[c14=Helen Marrack|Helen Marrack, who heads the Locomotive Union]], said the company had only itself to blame. Her members, she added, [[c6=autumn 2026|had seen no increase since the autumn of 2026]].

[[c16=more than 200,000 a day|More than 200,000 people use Crossmoor's services every day]] on 19 routes between Carlisle and Sheffield. In 2028, when guards were in dispute with the company for seven weeks, a reduced timetable was kept up with the help of managers. That is not possible this time, as only drivers with route knowledge may take a train out.

Coach firm Dales Express said it would lay on 40 extra vehicles.

## ledger 2030-02-13
Crossmoor braced for first drivers' strike since 2022

Crossmoor Trains is heading for its first strike by drivers in eight years, after [[c5=1,800|1,800 of them were told to stay at home]] for two separate days.

The Locomotive Union announced [[c15=24 hours|the one-day walkouts]] in a letter to the company this morning. They fall [[c1=Friday 22 February|on Friday of next week]] and, ten days later, [[c9=4 March|on Monday 4 March]].

It follows the failure of negotiations that began in September. Crossmoor, owned by the Franco-Canadian group Transvia, [[c2=4.5 per cent|offered 4.5 per cent for the current year]] and a one-off payment of £750. In exchange, [[c13=Sunday working|it wants Sunday duty to become obligatory]].

For the union that is a red line. [[c14=Helen Marrack|Its general secretary, Helen Marrack]], pointed to the result of the strike ballot, in which [[c8=72 per cent|72 per cent of members took part]] and [[c7=87 per cent|fewer than one voter in seven, 13 per cent, opposed a walkout]].

[[c4=no talks arranged|No further talks have been scheduled]], people on both sides said. One person close to Transvia said the group was prepared to sit out a long dispute, since the government bears most of the revenue risk under the present contract.

The finances leave little room for generosity. [[c17=£38m|Crossmoor lost £38mn in the year to last March]], and its subsidy was cut by a tenth in the autumn budget. Passenger numbers are still 6 per cent below the level of 2019, with Mondays and Fridays particularly weak.

Even so, analysts believe a compromise is possible. "The gap is about Sundays, not about money," said Ruth Amberley of the consultancy Railmetrics. She noted that rival Pennine Link had bought out voluntary Sundays in 2025 for an extra 3 per cent.

Wages have been frozen for longer than at any other large operator: [[c6=April 2027|the last increase at Crossmoor took effect in April 2027]], shortly before Transvia took over.

[[c10=no trains|The network will be closed entirely on both strike days]], and disruption is likely on the mornings after. [[c12=refunds|Tickets will be refunded in full]], the company said.

Shares in Transvia slipped 0.6 per cent in Paris. The group, which also runs trams in Lyon and buses in Ottawa, reports annual results on 7 March.
