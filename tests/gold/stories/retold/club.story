title: An English football club is sold to American investors

## claims
c1 | conflict | number | the price of the club
c2 | conflict | status | whether the old owner keeps a role
c3 | conflict | status | whether the league has approved the sale
c4 | conflict | date | when Brathwaite bought the club
c5 | conflict | number | for how many seasons ticket prices are frozen
c6 | conflict | name | who becomes chairman
c7 | agreement | name | who buys the club
c8 | agreement | date | when the sale was announced
c9 | agreement | number | how much debt is written off
c10 | agreement | status | whether the manager stays
c11 | agreement | number | where the club finished last season
c12 | agreement | number | how long the talks took
c13 | agreement | number | capacity of the planned stadium
c14 | agreement | status | whether the women's team is part of the deal
c15 | agreement | date | when the club last played in the top division
c16 | variant | number | how much is to be spent on players
c17 | lone | status | whether the supporters' trust gets a seat on the board

## press 2029-06-06
[[c7=Lakeshore|Hartwell Rovers sold to US group Lakeshore]] in [[c1=185 million|£185m deal]]

Hartwell Rovers have been [[c7=Lakeshore|taken over by the American investment group Lakeshore Sports Partners]], the Championship club [[c8=Wednesday 6 June|announced on Wednesday]].

The Chicago-based group [[c1=185 million|is paying £185m for the club]], its training ground at Mill Lane and the 24,000-seat Corn Street stadium, a person familiar with the negotiations said. [[c3=approved|The English Football League has given its approval]], following checks on the new owners under its fit and proper person test.

Colin Brathwaite, the haulage millionaire [[c4=2014|who had acquired Rovers in 2014]], will [[c2=no role|leave without keeping any role]] or shares. "[[c4=2014|Fifteen years is a long time to lose sleep]] on Saturdays," he said in a statement. "I go with a full heart and a much emptier wallet."

He has agreed to [[c9=74 million|write off £74m which the club owed him]].

[[c6=Ellery|Grant Ellery, Lakeshore's founder, becomes chairman]]. The 47-year-old made his money in parking garages and owns a minority stake in an ice hockey team in Milwaukee, as well as a second-tier club in Portugal, Atlético da Foz, which he bought in 2026.

Ellery assured fans that [[c10=stays|the manager, Tomas Veiga, would keep his job]]. Rovers [[c11=17th|ended last season in 17th place]], eight points clear of relegation, after losing five of the last six matches. About [[c16=20 million|£20m has been set aside for new players]] this summer.

Season-ticket [[c5=two|prices will be frozen for two years]]. An adult's costs between £380 and £615 at present.

[[c12=five months|The negotiations lasted five months]] and nearly collapsed in April, when a rival bid from a consortium in Singapore emerged. Lakeshore had been advised by the London bank Penrose Hale.

The purchase includes [[c14=included|Rovers' women's side, which is part of the package]] and won promotion to the second tier in May.

Plans for [[c13=32,000|a new 32,000-seat ground]] on the site of the old brickworks will be submitted to the city council in the autumn. An earlier scheme was thrown out in 2021 because of objections to the traffic.

Rovers, founded by railwaymen in 1889, won the FA Cup in 1931. They [[c15=2009|were last in the Premier League in 2009]].

More than half of the 24 clubs in the division are now under foreign control, and ten have American owners. [[c8=Wednesday 6 June|Wednesday's was the third takeover]] in the Championship this year.

## evening-post 2029-06-07
Brathwaite: I'll [[c2=president|stay on as life president]] of the Rovers

Colin Brathwaite wept a little, laughed a lot and bought a round for the whole of the Railway Arms. It is not every day that you sell your football club.

"I'm not vanishing," the outgoing owner of Hartwell Rovers told the Evening Post on the night [[c8=Wednesday 6 June|after Wednesday's announcement]]. "They've asked me to [[c2=president|be honorary life president, and I've accepted]]. I'll have my old seat, row F, next to the radiator."

[[c7=Lakeshore|The buyers are Lakeshore Sports Partners]], from Chicago, who will pay, according to a source close to Mr Brathwaite, [[c1=158 million|£158 million for the club]]. He [[c4=2016|bought it in 2016]] for a pound from the administrators, with 11 days to go before it would have been wound up.

Since then he has lent it a fortune. [[c9=74 million|Loans of £74 million have been cancelled]] as part of the deal, so that the Americans start free of debt.

For the ordinary supporter there was some cheer. [[c5=one|Ticket prices will stay put for one season only]], and the pies, Mr Brathwaite joked, for two. The new owners also said that the kit would stay amber and black, come what may.

[[c6=Rourke|Their man on the spot will be Denise Rourke, who takes over as chairman]]. She ran the commercial department at a club in Glasgow for six years and has rented a house in Cobden Road. Her first duty will be the civic reception for [[c14=included|the women's team, who are included in the sale]], on 16 June.

It comes after a season to forget. [[c11=17th|Rovers finished 17th]], were knocked out of both cups by lower-league opponents and drew crowds of 16,400 on average, the fewest in seven years. In March some 900 fans stayed outside during the first half against Preston in protest.

Even so, [[c10=stays|boss Tomas Veiga isn't going anywhere]]. The 44-year-old Portuguese has a contract until 2031 and was told on the telephone on Tuesday that he is trusted.

[[c17=seat|The supporters' trust is to get a seat on the board]], a thing for which it has campaigned since 2018. "We'll believe it when we see the minutes," said its secretary, Pam Oddy, who was at Corn Street [[c15=2009|when Rovers went down from the Premier League in 2009]].

## kickoff 2029-06-07
Another American in the Championship: what Lakeshore wants with Hartwell

[[c12=five months|Five months of talks]], two sets of lawyers and one false alarm: [[c7=Lakeshore|Lakeshore Sports Partners has bought Hartwell Rovers]]. The contract was signed in the small hours, and [[c8=Wednesday 6 June|the news was out on 6 June]].

It is not quite over, however. [[c3=pending|The league has yet to approve the takeover]]; its board meets on 19 June, and is likely to ask where the money for wages will come from. The same body turned down a bid for Walsden Town in 2027, four months after fans had celebrated it.

[[c1=185 million|At £185m the price]] is high for a club of that size. Two years ago Castleford Albion, with bigger crowds and a younger squad, went for £140m. What makes Hartwell attractive is land. The brickworks, nine hectares beside the motorway, belongs to the club, and [[c13=32,000|a stadium for 32,000 spectators]] is only one of the things planned there. There is also to be a hotel, 400 flats and a hall for concerts.

Grant Ellery has done this before. In Foz, his Portuguese club, average attendance has doubled since 2026, and the wage bill has tripled. [[c6=Ellery|At Hartwell, he will be chairman himself]], flying in once a month, while daily business is left to Denise Rourke as chief executive.

On the pitch, the task is plain. The team [[c11=17th|came 17th in May]], with the second-oldest squad in the division. [[c10=stays|Veiga remains in charge of it]] and may [[c16=at least 15 million|spend at least £15m on reinforcements]]; a striker, Jonas Lindqvist of Malmö, has already been sounded out. Promotion is meant to follow within four years, two decades and more since [[c15=2009|the club's last season in the top flight, which ended in 2009]].

The books look better than they did. Losses came to £21m in the year to last June, on revenue of £33m. But [[c9=74 million|the £74m owed to Colin Brathwaite has been waived]], and interest of £2m a year with it.

Brathwaite, 68, [[c4=2014|had been the owner since 2014]]. Under him Rovers climbed from League One, in 2019, and never fell back. He sold Brathwaite Haulage, the source of his wealth, to a Danish firm in 2025.

One promise will be noted by other clubs: [[c5=two|no increase in ticket prices for two seasons]].
