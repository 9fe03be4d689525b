title: A state treasurer wins a primary for governor

## claims
c1 | conflict | number | by how many points Tennant won
c2 | conflict | status | whether Purvis has conceded
c3 | conflict | number | how much the Purvis campaign spent
c4 | conflict | status | whether there is an automatic recount
c5 | conflict | name | what office Brannigan holds
c6 | conflict | date | when the race was called
c7 | conflict | place | where Tennant addressed her supporters
c8 | conflict | number | turnout
c9 | conflict | superlative | whether she is the first woman nominated
a1 | agreement | outcome | Tennant won the nomination
a2 | agreement | date | the primary was on Tuesday
a3 | agreement | outcome | Osei came third
a4 | agreement | name | she meets Wendell Crace in November
a5 | agreement | cause | polls stayed open longer because of a power failure
a6 | agreement | status | the governor may not run again
a7 | agreement | number | Purvis has served six terms in Congress
v1 | variant | number | how many votes were cast
l1 | lone | number | how many absentee ballots are outstanding

## agency 2030-05-08
Tennant wins Ohio Democratic primary for governor

COLUMBUS, Ohio - [[a1=Tennant won|State Treasurer Marisol Tennant won the Democratic nomination for governor of Ohio]] [[a2=Tuesday|on Tuesday]], narrowly defeating Rep. Dale Purvis in one of the most expensive primaries the state has seen.

With all precincts reporting, [[c1=3.4|Tennant led by 3.4 percentage points]]. [[c6=9:40 p.m.|The race was called at 9:40 p.m.]], a little over an hour after the last polling places closed.

[[c2=conceded|Purvis telephoned his rival to concede]] and wished her "every success," a spokesman said. [[a7=six terms|The six-term congressman]] from the Mahoning Valley [[c3=$14 million|had poured $14 million into the contest]], much of it on television advertising about property taxes.

[[a3=third|Columbus council member Adjoa Osei finished third]] with about 9 percent of the vote.

[[a4=Crace|Tennant will face Republican Wendell Crace in November]], the state's attorney general, who was unopposed. [[a6=term-limited|Gov. Alan Stroud, a Republican, is barred by term limits from seeking re-election]].

"Ohioans are tired of paying for other people's mistakes," [[c7=Dayton union hall|Tennant told a cheering crowd at a union hall in Dayton]], her only appearance of the night. She has promised to repeal a 2027 law that allowed utilities to pass the cost of two coal plants on to customers.

Tennant, 51, is [[c9=first|the first woman ever nominated by the Democrats for the office]]. Her running mate is [[c5=sheriff|Hugh Brannigan, the sheriff of Marlow County]].

[[a5=power failure|Voting was extended by 45 minutes in Tessin County, where a power failure had shut down machines]] in the afternoon.

[[v1=1.1 million|About 1.1 million ballots were cast]], according to the secretary of state's office. [[c8=27 %|Turnout was put at 27 percent]], up from 22 percent four years ago.

## buckeyedaily 2030-05-08
Treasurer edges Purvis; congressman says "not over yet"

[[a1=Tennant won|Democrats chose Marisol Tennant as their candidate for governor]] [[a2=Tuesday|Tuesday]] after a bruising campaign that pitted the state treasurer against [[a7=six terms|Dale Purvis, who has represented the Mahoning Valley for six terms]].

[[c2=not conceded|Purvis declined to concede]]. "Every ballot deserves to be counted, and this is not over yet," he told reporters in Youngstown. His lawyers point to [[l1=18,200|18,200 absentee ballots that have still to be opened]].

They may get their wish. Because of the closeness of the result, [[c4=yes|state law requires an automatic recount]], which county boards expect to finish before the end of the month.

It had been a long night at the party headquarters. Pollsters had shown Purvis ahead until the middle of April, and [[c6=after midnight|it was past midnight before the race was called]]. A delay in the count came from Tessin County, where [[a5=power failure|polls stayed open an extra 45 minutes after the electricity went out]].

By then [[c7=Akron hotel|Tennant had already thanked her volunteers in the ballroom of an Akron hotel]], joined on stage by her husband, her two sons and [[c5=prosecutor|her running mate, Marlow County Prosecutor Hugh Brannigan]].

Her central pledge is to undo the 2027 utility law, under which households pay for two ageing coal plants.

Money did not decide the outcome. [[c3=$11 million|Purvis spent $11 million]], while Tennant relied on small donors and on the teachers' unions.

[[a3=third|Third place went to Adjoa Osei]], a council member in Columbus who campaigned on rents. She endorsed the winner within minutes.

[[a4=Crace|In the fall the treasurer meets Attorney General Wendell Crace]], who had no opponent on the Republican side. Polls taken in March suggested that Crace would start as the slight favorite.

## capitolnews 2030-05-08
Women, suburbs carry Tennant to nomination in Ohio

The suburbs of Columbus and Cincinnati delivered [[a1=Tennant won|victory to Marisol Tennant in the Democratic contest for governor]], an analysis of the county returns shows.

[[c1=4.3|The state treasurer beat Rep. Dale Purvis by 4.3 points]] in [[a2=Tuesday|Tuesday's primary]]. She carried 41 of 88 counties but ran up big leads in those that mattered.

[[c8=31 %|Some 31 percent of registered voters took part]], election officials said, and [[v1=more than a million|more than a million people voted]] in all. Participation among women under 40 rose most sharply.

[[c9=second|Tennant becomes only the second woman to lead the Democratic ticket for governor]]. She would succeed [[a6=term-limited|Alan Stroud, who cannot run again after two terms]].

[[c4=no|The margin was too wide to trigger an automatic recount]]. The state canvasses the returns on May 28, when the result becomes official.

[[a4=Crace|Her Republican opponent in November will be Wendell Crace]]. The attorney general wasted no time, calling her "the most liberal nominee in a generation" in a statement issued overnight.

Strategists in both parties expect the general election to turn on electricity bills. A law adopted in 2027 lets utilities charge customers for two loss-making coal plants; Tennant wants to scrap it, Crace defended it in court.

[[a3=third|Adjoa Osei, the third-placed candidate]], took most of her votes in Franklin County. Had she withdrawn, analysts say, the margin would have been larger still, since her supporters overwhelmingly named Tennant as their second choice.

The evening was not without hitches: [[a5=power failure|an outage knocked out voting machines in Tessin County, and a judge ordered the polls there kept open longer]].
