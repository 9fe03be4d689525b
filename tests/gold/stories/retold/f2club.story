title: A football club is wound up

## claims
c1 | conflict | date | in which year the club was founded
c2 | conflict | date | when the players were last paid
c3 | conflict | number | how much the club owes altogether
c4 | conflict | status | what becomes of the results of this season
c5 | conflict | cause | why the Danish bidders withdrew
c20 | conflict | status | whether the council would grant a longer lease
c6 | agreement | date | on which day the court wound up the club
c7 | agreement | number | how many employees lose their jobs
c8 | agreement | status | who owns the ground
c9 | agreement | outcome | the last match
c10 | agreement | date | when Hurrell bought the club
c11 | agreement | number | how many league matches were still to be played
c12 | agreement | name | who ruled on the petition
c13 | agreement | status | in which division the new club is to start
c14 | agreement | number | place of the club in the table
c15 | agreement | status | whether season-ticket holders get money back
c16 | variant | number | the tax bill that led to the petition
c17 | variant | number | how many supporters gathered at the ground
c18 | lone | number | how long the hearing lasted
c19 | lone | status | what becomes of the youth players

## northwire 2029-03-05
Brackmoor Town wound up by High Court with [[c3=11.4m|debts of £11.4 million]]

LONDON - Brackmoor Town, one of the oldest clubs in English league football, [[c6=Monday|was wound up by the High Court on Monday]] over an unpaid tax bill after a last attempt to sell it had collapsed.

[[c12=Askew|Judge Miriam Askew granted the petition]] brought by the tax authority, which [[c16=2.9m|was owed £2.9 million in income tax and VAT]]. [[c3=11.4m|The League Two club's liabilities total £11.4 million]], according to papers lodged with the court, of which £4.2 million is due to companies of the owner himself.

"There is no prospect of this company paying its debts within a reasonable time," the judge said at the end of [[c18=15 minutes|a hearing that took 15 minutes]].

[[c7=61|All 61 employees, among them 24 professionals, lose their jobs]]. [[c2=end of November|The players have had no wages since the end of November]], the Professional Footballers' Association said, adding that it had lent money to nine of them.

The English Football League said Brackmoor's membership had been withdrawn with immediate effect. [[c4=wiped out|All results of the club in the current season will be struck from the records]], it said, and only one team instead of two will be relegated. [[c11=11|Brackmoor had 11 league games left]] and [[c14=23rd|stood 23rd among the 24 sides]] following [[c9=0-3 at Tarnford|a 3-0 defeat at Tarnford on Saturday]].

Desmond Hurrell, a builders' merchant who [[c10=2023|acquired the club in 2023]] for a nominal sum, had hoped to hand it over to a group around the Danish investor Mads Terkelsen. The Danes pulled out on Friday. [[c5=lease;c20=no|They gave up because the borough council would not extend the lease on the ground]] beyond 2034, a spokesman for the group said.

[[c8=council|The Kiln Lane stadium has belonged to the council]] since 1996 and can seat 7,200 people.

[[c1=1887|Founded by pottery workers in 1887]], Brackmoor reached the quarter-finals of the FA Cup in 1951 and spent six seasons in the second tier during the 1970s. They dropped out of League One two years ago.

Supporters plan to form [[c13=ninth tier|a successor club that would enter the ninth tier]] in August. Bury in 2019 and Macclesfield in 2020 are the best known clubs to have gone the same way; both came back under their supporters or new owners.

[[c15=no|Holders of season tickets cannot expect a refund]], the official receiver said, as they rank behind banks and the tax office.

## brackmoorpost 2029-03-06
"We buried a friend today": tears at Kiln Lane as Town are no more

When the news came through from London at ten past eleven, nobody at the gates of Kiln Lane said anything for a while. Then somebody began to sing. [[c17=about 400|About 400 people stood outside the ground]] on Monday, many in the amber scarves of a club that [[c1=1889|would have celebrated its 140th birthday this year]].

Brackmoor Town no longer exist. [[c6=Monday|The High Court made a winding-up order on Monday morning]], and [[c7=61|61 people, from the centre forward to the tea lady, are out of work]].

"We buried a friend today," said Gwen Latchford, who chairs the supporters' trust. "But we are going to start again." The trust has called a meeting at the Corn Hall on Thursday. It wants [[c13=ninth tier|a new team to kick off in the ninth division]] of the English game next August, on the council's pitch at Fenner Road if need be.

Where that leaves Kiln Lane is unclear. [[c8=council|The borough is the owner of the stadium]] and has received no rent for a year. Council leader Paul Strudwick rejected the charge that the town hall had frightened off the Danish businessman Mads Terkelsen, who wanted to take over. "[[c20=yes|The lease was never a problem, we had offered him 25 years]]," he said. [[c5=hidden loan|Mr Terkelsen walked away because his accountants had come upon a loan nobody had told him about]], he said.

Desmond Hurrell, [[c10=2023|owner since 2023]], was not to be seen. In a letter to staff he wrote that he had put his own money into Town and was "heartbroken".

Goalkeeper Jamie Ockenden, 34, said he had moved back in with his parents. "[[c2=late December|Our last wages came four days before Christmas]]. Since then, promises," he said. He had played in [[c9=0-3 at Tarnford|Saturday's game at Tarnford, lost by three goals to nil]], with his boots held together by tape.

[[c15=no|Those who bought season tickets will not see their money again]]; an adult seat in the main stand cost £345. There is better news for the youngsters: [[c19=go to Wexcombe|the 83 boys and girls of the academy will be taken on by Wexcombe Rovers]], 14 miles away.

Town had been struggling on the field as well. They were [[c14=23rd|last but one in League Two]], with five wins since August and [[c11=11|eleven fixtures to go]]. Manager Colin Brade, the third this season, learned of the court's decision from a reporter.

Older fans prefer to recall February 1951, when 19,860 squeezed into the ground for the cup tie with Sunderland.

## sportsheet 2029-03-06
What next after Brackmoor? Five questions

The Football League has lost one of its members. [[c6=Monday|Brackmoor Town were put into liquidation in London on Monday]]. We answer the most important questions.

What happened in court?
The tax authorities had asked for the club to be wound up over [[c16=nearly 3m|arrears of nearly £3m]]. Two adjournments had been granted in January and February; a third was refused. [[c12=Askew|The decision was taken by Miriam Askew]], who specialises in insolvency and had already dealt with two rugby clubs.

How deep was the hole?
Deeper than the accounts suggested. [[c3=14.1m|Creditors are owed £14.1m in all]], including £310,000 to a coach firm and £57,000 to a local butcher. The wage bill alone swallowed 118 per cent of turnover last year. Desmond Hurrell, to whom [[c10=2023|the previous chairman had sold the club six years ago]], kept it afloat with loans from his companies until autumn. [[c2=end of November|November's salaries were the last that the squad received]].

Was there no buyer?
There was one: Danish financier Mads Terkelsen, who also holds shares in clubs in Odense and Bruges. He had been in talks since the new year and visited two home games. [[c5=lease;c20=no|He broke off the negotiations after failing to obtain a longer lease]] for Kiln Lane, where [[c8=council|the local authority is the landlord]].

What does it mean for the table?
Less than many feared. [[c4=stand|The points that other teams have won or lost against Brackmoor will stand]], the league has decided; [[c11=11|the eleven opponents still to come]] will each be credited with a 3-0 win. The side, [[c14=23rd|second from bottom]], will be placed last. That makes [[c9=0-3 at Tarnford|Saturday's 3-0 loss at Tarnford their final appearance]], watched by 2,914.

And the fans?
They began to lay down flowers as soon as the verdict was known: [[c17=several hundred|several hundred gathered at the stadium]]. The supporters' trust has raised £86,000 and can apply for [[c13=ninth tier|a place in tier nine for a new club, five levels further down]]. AFC Wimbledon needed nine years to climb from there to the league.

For those on the payroll the outlook is worse. [[c7=61|Sixty-one jobs are gone]]. Players may sign for other clubs at once although the transfer window closed on 31 January, and the captain, Lee Sumpter, is said to have offers from Scotland.

Brackmoor won the Fourth Division in 1968 and lost a play-off final at Wembley in 2013.
