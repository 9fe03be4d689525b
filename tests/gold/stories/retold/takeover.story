title: A billionaire bids for a broadcaster

## claims
c1 | agreement | name | who bids for the company
c2 | conflict | number | the price offered per share
c3 | conflict | status | whether the board has rejected the offer
c4 | conflict | number | what stake the bidder holds already
c5 | conflict | cause | how the bid is financed
c6 | conflict | date | until when the offer runs
c7 | conflict | status | whether it is his first bid for the company
c8 | agreement | number | what the company is worth by the offer
c9 | agreement | name | for which company he bids
c10 | conflict | number | how much the shares rose
c11 | agreement | status | whether the headquarters stay in Toronto
c12 | agreement | number | how many people the company employs
c13 | conflict | status | whether he rules out job cuts
c14 | agreement | date | on which day the offer was made public
c15 | variant | number | how rich the bidder is
c16 | lone | number | the loss of the company last year
c17 | agreement | name | who heads the board

## marketwire 2029-05-14
Mining magnate Strand launches C$4.1 bln bid for Corvale Media

TORONTO - [[c1=Gideon Strand|Mining billionaire Gideon Strand]] [[c14=Monday|on Monday offered]] [[c8=4.1 billion|to pay 4.1 billion Canadian dollars]] [[c9=Corvale Media|for Corvale Media]], owner of the country's second-largest television network.

Strand's holding company Ironbark said [[c2=34|it would pay C$34 in cash for each share]], a premium of 26 percent to Friday's close. Corvale [[c10=21 percent|shares jumped 21 percent on the Toronto exchange]].

The board said in a brief statement that [[c3=not yet decided|it would examine the proposal and had not taken a decision]]. Shareholders were advised not to do anything for the time being, [[c17=Anne Thibault|chairwoman Anne Thibault]] said.

Strand, 67, [[c4=9.4 percent|already owns 9.4 percent of Corvale]], which he bought on the market over the winter. [[c6=June 15|His offer is open until June 15]] and depends on acceptance by two thirds of the shareholders.

[[c5=bank loans|The purchase would be financed with loans]] from a group of three banks led by Harbour National, Ironbark said.

It is [[c7=no|the businessman's second attempt to take control of Corvale]], after an approach in 2026 that came to nothing.

[[c12=6,200|Corvale employs about 6,200 people]] and runs 31 television and radio stations as well as a streaming service. It [[c16=88 million|reported a loss of C$88 million last year]] as advertising shrank.

In a letter to employees, Strand pledged that [[c11=yes|the head office would remain in Toronto]] and that [[c13=yes|there would be no layoffs as a result of the deal]].

The takeover needs the consent of the broadcasting regulator, which could take up to a year. Analysts at Pell & Rowe gave it a fair chance.

## ledger 2029-05-15
Corvale board tells Strand: No, thank you

It took the directors of [[c9=Corvale Media|Corvale Media, the target of the bid]], less than a day. Meeting late on Monday, [[c3=rejected|the board turned down the takeover offer]] of Gideon Strand as "opportunistic and far too low".

"Our plan creates more value," said [[c17=Anne Thibault|Anne Thibault, who chairs the board]].

[[c1=Gideon Strand|Strand, who made his billions in nickel and lithium,]] had [[c14=Monday|surprised the market with the bid on Monday morning]]. [[c2=36|He is offering C$36 a share]], [[c8=4.1 billion|which values the broadcaster at C$4.1 billion]].

Unlike other raiders, he would not have to borrow: [[c5=own funds|the whole sum is to come from his own fortune]], people close to him say. Forbes-style rankings [[c15=11 billion|put his wealth at some 11 billion dollars]].

Now he will have to win over the shareholders one by one. [[c6=June 15|They have until the middle of June, the 15th, to tender their shares]]. The largest of them, a teachers' pension fund holding 14 percent, is undecided. Strand himself [[c4=11.4 percent|has gathered 11.4 percent of the shares]].

Staff fear for their jobs. In an interview with this paper, [[c13=no|Strand would not rule out redundancies]]: "Nobody can promise that in this industry." The union which represents most of the [[c12=6,200|roughly 6,200 employees of Corvale]] called on Ottawa to step in. He did repeat, however, that [[c11=yes|the company would keep its seat in Toronto]].

[[c10=21 percent|The stock gained more than a fifth, 21 percent]], and closed above the level of the past two years.

Heritage Minister Paul Desrosiers said the government would look at the matter "very closely".

## newsline 2029-05-15
Billionaire wants to buy TV group

[[c1=Gideon Strand|Gideon Strand, one of Canada's richest men,]] wants to become a media owner. [[c14=Monday|At the start of the week, on Monday, he published an offer]] to shareholders of [[c9=Corvale Media|Corvale Media, the company he wants]], which operates the Channel North network. [[c3=not yet decided|The group's board has still not made up its mind about the offer]], it said on Tuesday.

He is prepared to pay [[c2=34|34 dollars per share]] or [[c8=4.1 billion|4.1 billion dollars in all]]. [[c6=June 30|The offer expires on June 30]].

"I have watched Channel North since I was a boy in Sudbury, and I want it to be there for my grandchildren," the 67-year-old told reporters. Asked about politics, he said he would leave the newsroom alone.

[[c7=yes|Strand had never before tried to buy the group]], though there had been rumours for years. [[c4=9.4 percent|He currently holds 9.4 percent of the company]], making him its third-largest owner.

Investors reacted with enthusiasm: [[c10=12 percent|Corvale shares climbed 12 percent by the close on Monday]], while those of rival Summit Broadcasting hardly moved.

[[c5=bank loans|Three banks are lending him the money]], among them Harbour National, and some experts warn that the debt could weigh on the group. "He will have to cut somewhere," said media professor Lise Amyot.

Strand denied it. [[c12=6,200;c13=yes|None of Corvale's 6,200 staff would be laid off]], and [[c11=yes|Toronto would stay the home of the company]], he said.

[[c15=more than 10 billion|Strand's fortune is estimated at more than 10 billion dollars]]. He owns a hockey team, a vineyard in British Columbia and two islands.

Corvale was founded in 1961 by the Thibault family, [[c17=Anne Thibault|whose last representative, Anne, presides over the board]].
