title: A carmaker's supplier cuts jobs

## claims
c1 | conflict | number | how many jobs are cut
c2 | conflict | status | whether there are compulsory dismissals
c3 | conflict | status | whether the Kassel works is closed
c4 | conflict | number | what the restructuring costs
c5 | conflict | date | by when the jobs are to go
c6 | conflict | status | whether the works council was told beforehand
c7 | conflict | cause | what the company gives as main reason
c8 | conflict | status | whether the dividend is paid
c9 | conflict | number | how the shares moved
c10 | agreement | date | on which day the plan was announced
c11 | agreement | name | who is chief executive
c12 | agreement | number | how many people work for the company
c13 | agreement | number | how much is to be saved a year
c14 | agreement | name | which union opposes the plan
c15 | agreement | status | whether the loss is the first for years
c16 | agreement | place | where the head office is
c17 | variant | number | how many people demonstrated
c18 | agreement | status | whether the factory in Poland is spared
c19 | lone | status | what the state premier offers

## agency 2027-02-10
German parts maker Brandorf to cut 4,200 jobs

FRANKFURT - German auto supplier Brandorf [[c1=4,200|will cut 4,200 jobs]], or about one in seven, [[c7=weak demand for electric cars|mainly because of weak demand for electric cars]], the company [[c10=Wednesday|said on Wednesday]].

[[c12=29,000|The group, which employs 29,000 people worldwide]], aims to [[c13=350 million|save 350 million euros a year]]. The job losses are to be [[c5=end of 2028|completed by the end of 2028]] and [[c2=no|will be achieved without forced redundancies]], through early retirement and voluntary departures, [[c11=Reimers|Chief Executive Anke Reimers told reporters]].

[[c16=Heilbronn|Brandorf, based in the southwestern city of Heilbronn]], will [[c3=yes|close its plant in Kassel]], which makes battery housings. [[c18=yes|Its Polish site at Opole is not affected]].

Brandorf [[c15=yes|posted its first annual loss in 14 years]], a deficit of 126 million euros, on sales of 5.3 billion. It [[c4=480 million|expects restructuring charges of 480 million euros]], most of them this year. [[c8=no|No dividend will be paid for 2026]].

Shares in Brandorf [[c9=up 4.8%|closed up 4.8%]]. "The cuts are deep, but overdue," said Jonas Vierling, an analyst with Hallbank.

The [[c14=IG Metall|IG Metall union called the plan unacceptable]]. "Workers are paying for mistakes made in the boardroom," its regional leader, Sabine Kolb, said. By her count [[c17=3,000|3,000 people joined a protest in Heilbronn]] at nightfall. Germany's car industry has lost more than 90,000 jobs since 2019, according to the industry association.

## neckarzeitung 2027-02-11
Shock at Brandorf: "We heard it on the radio"

Fatma Ersoy was driving to the late shift when the news came on. After 26 years at the press shop she now fears for her place, and for that of her son, who is an apprentice.

[[c1=4,200|Some 4,200 posts are to go]] at Brandorf, [[c16=Heilbronn|whose headquarters stand on the Neckar in Heilbronn]], the board [[c10=Wednesday|announced yesterday]]. And [[c2=yes|compulsory layoffs are part of the plan]], says the head of the works council, Uwe Stahl, who has seen the papers. He himself [[c6=no|had not been informed in advance]]: "I learnt of it at the same minute as the press."

[[c14=IG Metall|IG Metall has vowed to fight the cuts]]. In the evening [[c17=about 2,000|about two thousand people gathered at Gate 3]] with whistles and torches, according to the police.

The management sees no alternative. [[c11=Reimers|Anke Reimers, who has led the company since 2024]], [[c7=energy prices|named the price of electricity in Germany as the main reason]]. By means of the program [[c13=350 million|yearly expenses are to drop by 350 million euros]].

There was one bit of comfort from Hesse: [[c3=no|the Kassel works will be kept open]], with half its staff. The small foundry at Öhringen is to be sold.

[[c12=29,000|Of the 29,000 employees]], 11,400 work in Baden-Württemberg. State Premier Martin Gehrke [[c19=guarantee|offered a state loan guarantee]] if locations were preserved.

Brandorf was founded in 1911 as a maker of bicycle bells. It last [[c15=yes|made a loss 14 years ago]].

## marketdesk 2027-02-10
Brandorf shares react as supplier wields axe

Investors had waited since autumn for Anke Reimers to act. On [[c10=Wednesday|Wednesday she did]], presenting a plan under which [[c1=5,400|5,400 positions disappear]] at the German automotive supplier.

The stock opened higher but turned as the conference call went on, and [[c9=down 6.2%|finished the day 6.2% lower]], at 18.40 euros. What unsettled the market was the bill: [[c4=730 million|the overhaul will cost 730 million euros]], far above the half billion that analysts had pencilled in.

Set against that are [[c13=350 million|annual savings of 350 million]], but only once the programme is through, [[c5=mid-2030|with the last jobs going in mid-2030]].

Shareholders can console themselves with cash. [[c8=yes|Brandorf will pay a dividend of 20 cents]], against 90 the year before, even though [[c15=yes|it has slipped into the red for the first time in 14 years]].

[[c11=Reimers|Ms Reimers, the chief executive]], blamed [[c7=weak demand for electric cars|sluggish orders for electric vehicles above all]]. Two customers, which she did not name, have put off new models. The margin shrank to 1.1% from 4.0%.

Talks with labour may prove less bitter than the slogans suggest. [[c6=yes|The works council had been briefed two weeks ago]], a person close to the supervisory board said, although [[c14=IG Metall|IG Metall is publicly against the plan]].

Production in eastern Europe, where wages are a third of those in Germany, stays as it is; [[c18=yes|Opole in Poland is exempt from the cuts]]. The [[c3=yes|Kassel site is to be shut]].

Full figures are due on March 18. Rival Torvac, which cut 3,000 jobs last year, has since doubled its profit.
