title: The pump maker Halvorsen Krane reports its third quarter

## claims
c1 | conflict | number | net profit in the quarter
c2 | conflict | number | growth of sales in percent
c3 | conflict | status | what happens to the forecast for the year
c4 | conflict | number | how many jobs will go
c5 | conflict | status | how the finance chief leaves
c6 | agreement | status | whether a dividend is paid
c7 | conflict | place | where the new factory will be built
c8 | conflict | status | how the share price reacted
c9 | conflict | cause | what lay behind the weaker margin
a1 | agreement | date | day of the report
a2 | agreement | superlative | Asia was the strongest region
a3 | agreement | number | order book
a4 | agreement | status | the takeover of Calder Valves is complete
a5 | agreement | name | name of the chief executive
a6 | agreement | number | operating margin
a7 | agreement | status | profit below analysts' expectations
v1 | variant | number | sales in the quarter
d1 | conflict | date | when the takeover of Calder Valves was completed
l1 | lone | date | capital markets day

## finwire 2030-10-24
Halvorsen Krane profit falls short as costs bite

OSLO - Norwegian pump maker Halvorsen Krane [[a1=Thursday 24 October|on Thursday]] reported [[c1=412 million kroner|a third-quarter net profit of 412 million kroner]], [[a7=below expectations|less than analysts had expected]], as [[c9=steel prices|higher steel prices squeezed its margin]].

[[c2=6 percent|Sales rose 6 percent]] [[v1=5.83 billion kroner|to 5.83 billion kroner]] from a year earlier. [[a6=9.1 percent|The operating margin slipped to 9.1 percent]] from 10.4.

The company [[c3=cut|cut its forecast for the year]] and now sees operating profit of between 2.1 and 2.2 billion kroner. It will [[c4=650|cut 650 jobs]], mostly in Stavanger and Bremen, and has [[c6=no dividend|scrapped its interim dividend]].

[[c5=resigned|Finance chief Ingunn Rødland handed in her resignation]] on Wednesday, [[a5=Tore Bakkevig|Chief Executive Tore Bakkevig]] said. She will be succeeded by treasurer Anders Lie.

[[a2=Asia|Business was best in Asia]], where desalination plants drove demand. [[a3=14 billion kroner|Orders on hand amounted to 14 billion kroner]] at the end of September.

[[c8=fell|Shares in Halvorsen Krane closed 7 percent lower]] on the Oslo exchange. They have lost a fifth of their value since January.

The group [[a4=completed;d1=August|completed the purchase of Britain's Calder Valves in August]] for 340 million pounds. A new factory for large pumps will [[c7=Gdansk|be built in Gdansk]], Poland, by 2033.

## vestlandposten 2030-10-25
Halvorsen Krane: [[c4=900|900 must go]]

Bad news for Stavanger: [[c4=900|nine hundred employees of Halvorsen Krane will lose their jobs]], four in ten of them here. They heard it from [[a5=Tore Bakkevig|group head Tore Bakkevig]] in the canteen [[a1=Thursday 24 October|on Thursday]], minutes before the quarterly figures were sent out.

These are not even bad. Between July and September [[c1=412 million kroner|the company earned 412 million kroner after tax]], though [[a7=below expectations|the stock market had hoped for more]]. [[c2=9 percent|Turnover was up by 9 percent]], and [[a3=14 billion kroner|the order books are filled with work worth 14 billion]].

"They earn money and throw us out," said Solveig Aarre of the metalworkers' union. That [[c6=no dividend|no interim dividend will be paid]] either is no comfort to her: the family foundation that holds 38 percent of the shares has lived well for a century.

Bakkevig spoke of [[c9=strike at Bremen|the ten-day strike in Bremen, which had cost the group its margin]]. It also weighed that a large part of the future lies abroad. [[c7=Izmir|The new plant for large pumps will rise in Izmir]], not at Forus, as the municipality had hoped until last week.

One of those leaving is at the top. According to two members of the board, [[c5=dismissed|Ingunn Rødland was dismissed as finance director]] after a quarrel over [[a4=completed|the takeover of Calder Valves, which has gone through]].

The company was founded in 1924 in a boathouse and made bilge pumps for herring boats. At its peak, in 2009, it employed 3,400 people in the city; today there are 1,900.

## markettoday 2030-10-25
Pump maker keeps its nerve

Investors in Halvorsen Krane needed only a morning to recover from the shock. After an early slide, [[c8=rose|the shares closed Thursday's trading 2 percent higher]].

[[a1=Thursday 24 October|The results published on Thursday]] were mixed. [[c1=421 million kroner|Net income came to 421 million kroner]], [[a7=below expectations|missing the consensus of 455 million]]. At [[v1=about 5.8 billion kroner|about 5.8 billion kroner]], [[c2=6 percent|revenue was six percent up on the year]]. [[a6=9.1 percent|Of every 100 kroner in sales, 9.10 remained as operating profit]].

What calmed the market was the outlook: management [[c3=unchanged|left its full-year guidance unchanged]]. "The fourth quarter will make up for a lot," [[a5=Tore Bakkevig|Bakkevig, the chief executive]], told analysts. For the dip in profitability he [[c9=steel prices|blamed the price of steel]].

[[a2=Asia|Asia again grew faster than every other region]], with sales in India up 31 percent; North America was flat. [[a4=completed;d1=October|The acquisition of Calder Valves, concluded at the beginning of October]], should add 0.5 points to the margin from 2032.

Saving is on the agenda nevertheless. [[c4=650|Some 650 positions are being eliminated]], and [[c6=no dividend|shareholders will go without an interim payout]]. The finance department gets a new head, since [[c5=resigned|Ingunn Rødland is leaving at her own request]].

Analyst Maud Eriksen of Fjordkapital rates the stock a "hold". She likes the decision to [[c7=Gdansk|put the new large-pump works in Gdansk]], where wages are half as high as in Bremen. More details are promised for [[l1=3 December|the capital markets day on 3 December]].
