title: A rail strike is called off after a pay deal

## claims
c1 | conflict | date | on which day the strike was to begin
c2 | conflict | date | how long the pay deal runs
c3 | conflict | number | by how much pay rises
c4 | conflict | status | whether the members still have to vote on the deal
c5 | conflict | name | who chaired the talks
c6 | agreement | outcome | whether the strike goes ahead
c7 | agreement | number | how long the strike was to last
c8 | agreement | number | how many workers would have walked out
c9 | agreement | place | where the talks were held
c10 | agreement | number | how much each worker gets as a one-off payment
c11 | agreement | status | what becomes of the overtime ban
c12 | agreement | name | who leads the union
c13 | agreement | date | until when trains keep their guards
c14 | agreement | date | when the last strike was
c15 | variant | number | how large the majority for the strike was
c16 | lone | number | what the deal costs the company

## pressline 2030-11-06
[[c6=called off|Rail union calls off strike]] after overnight pay deal

LEEDS, Nov 6 (Pressline) - [[c6=called off|A walkout that threatened to bring much of northern England's rail network to a halt was called off]] on Wednesday after the Alliance of Rail and Transport Workers (ARTW) and the operator Midland & Coast Railway settled their dispute over pay and staffing.

[[c8=14,000|Some 14,000 drivers, guards and signalling staff had been due to down tools]] [[c1=Friday|from the early hours of Friday]] for [[c7=48 hours|48 hours]].

The agreement was reached shortly before 5 a.m. [[c9=a hotel in Leeds|at a hotel in central Leeds]], after 14 hours of negotiations [[c5=Dame Ruth Calloway|chaired by Dame Ruth Calloway, a former appeal court judge]].

Under its terms [[c3=6.2 percent|basic pay will go up by 6.2 percent]] in January, followed by a smaller increase linked to inflation. [[c2=two years|The settlement covers two years]]. In addition, [[c10=900 pounds|every employee will receive a lump sum of 900 pounds]] before Christmas.

"This is a decent deal, won by the determination of our members," said [[c12=Mick Farrow|Mick Farrow, the ARTW's general secretary]]. [[c4=still have to vote|It must still be approved by the membership in a ballot]] whose result is expected on Dec 2, he added.

Midland & Coast, which carries about 410,000 passengers a day, welcomed the outcome. Its managing director, Priya Nandakumar, said trains would run to the normal timetable throughout the week.

The company also backed down for the time being on its plan to run trains with the driver alone. [[c13=end of 2032|Guards will stay on board until at least the end of 2032]], according to a joint statement.

[[c11=lifted|The union is lifting its ban on overtime]], which has led to the cancellation of around 90 services a day since it was introduced on Oct 14.

The dispute had dragged on since spring. [[c14=September|The last strike, in September]], cost the regional economy an estimated 60 million pounds, business groups say. In the ballot on further action, [[c15=87 percent|87 percent voted in favour]].

Real wages in the rail sector have fallen by 4 percent since 2025, according to the research institute Fieldway, while those in bus companies rose slightly. Unions at two other operators, Solent Line and Cambrian Express, are to open their own pay talks in the new year.

## northernpost 2030-11-07
Relief for commuters as [[c6=called off|trains will run after all]]

By Alison Pryde, transport correspondent

Commuters across the North can breathe again: [[c6=called off|there will be no rail strike this week]]. Union and management shook hands on Wednesday morning [[c9=a hotel in Leeds|in the conference room of a Leeds hotel]], with empty pizza boxes still on the table.

The stoppage [[c1=Thursday|was to have begun today, Thursday,]] and [[c7=48 hours|would have gone on for two full days]]. [[c8=14,000|About 14,000 railway employees would have taken part]], and Midland & Coast had warned that only one train in six would leave the depot.

[[c12=Mick Farrow|Union chief Mick Farrow]], who looked as though he had not slept, spoke of a breakthrough. So did Transport Secretary Owen Trask, [[c5=Owen Trask|who had presided over the negotiations himself]] and who called the result "good for those who run the railway and good for those who ride on it".

What does it say? [[c3=6.8 percent|Staff will see their wages climb by 6.8 per cent]] in the new year. [[c10=900 pounds|A one-off £900 goes to each of them]] in December. [[c2=three years|The contract is to run for three years]], which rules out strikes over pay during that time.

Most important to many on the platforms is another clause. [[c13=end of 2032|The guard remains on every train to the end of 2032]]; what happens then will be examined by a working group. Passenger associations had collected 52,000 signatures against driver-only trains, above all because of late services on the coast line.

[[c4=no vote needed|A further vote by the workforce is not needed]], the union said, since its executive had been given full authority when members decided on the strike. At the time [[c15=almost nine in ten|almost nine in ten had backed industrial action]].

[[c11=lifted|The overtime ban, too, is at an end]]. It had hit the Harrogate and Whitby branches hardest; at Thornby station, 17 evening trains were struck out in one week.

In the station café at Thornby, Sheila Moss, 58, had already booked a hotel room so as not to miss her shift at the hospital. "I'll cancel it and buy myself a decent coat," she said.

[[c14=September|Passengers had last been left stranded by a strike in September]], when the schools in Calderwick closed for a day because teachers could not get in. The longest stoppage in the line's history dates from 1989 and lasted 16 days.

Season tickets are to become 3.9 per cent dearer in March, as announced in summer. The deal has no influence on that, the company says.

## bulletin 2030-11-06
[[c6=called off|Train walkout averted]]: what passengers need to know

The two sides have made peace at the last minute, and [[c6=called off|the strike on Midland & Coast Railway is off]]. Here are the main points.

Will my train run? Yes. [[c1=Friday|The action that would have started on Friday]] [[c7=48 hours|was scheduled to last two days]], but the company has restored all services in its journey planner. Anyone who has already changed a ticket can switch back free of charge until Sunday.

How did it come about? Talks resumed on Tuesday afternoon [[c9=a hotel in Leeds|in a hotel in Leeds]] after a break of nine days. [[c5=Dame Ruth Calloway|In the chair was the retired judge Ruth Calloway]], who already settled the dispute at the port of Immingham Dock in 2028. Twice the talks came close to collapse, participants told us.

What do the workers get? [[c3=6.2 percent|A rise in pay of 6.2%]] as of January and, before the holidays, [[c10=900 pounds|a single payment of £900 per head]]. The union had gone into the dispute demanding 9%, the company had offered 4.5%. Management puts [[c16=74 million pounds|the cost of the deal at £74m]].

How long will there be peace? [[c2=two years|The deal is valid for 24 months]], so the next round is not due before late 2032. [[c13=end of 2032|Until the close of that year trains will also continue to carry a guard]]. Midland & Coast had wanted to do without them on 38 routes.

Is it final? Not quite. [[c4=still have to vote|The last word lies with the members, who will be asked to vote on the package]] in the coming weeks. [[c12=Mick Farrow|Mick Farrow, who heads the ARTW]], recommends a yes. The union's branch in Hull, traditionally the most militant, has already grumbled about the small print on weekend work.

And the evening trains? They come back as well, because [[c11=lifted|the ban on overtime has been dropped]]. It may take until Monday before all rosters are filled again.

How bad would it have been? [[c8=14,000|Around 14,000 staff were being called out]]. [[c14=September|During the previous strike in September]] roughly 1,100 trains a day were cancelled, and the replacement buses could carry no more than a tenth of the usual passengers. Roads around Bradford saw queues of up to 11 miles. Freight firms, which use the same tracks, moved goods to lorries and have yet to get all of that traffic back.

The regulator will publish its yearly report on punctuality on 20 November. Last year Midland & Coast came eleventh among 19 operators.
