title: Hungary's central bank raises its interest rate

## claims
c1 | agreement | number | by how much the rate rises
c2 | agreement | number | the new level of the rate
c3 | conflict | status | whether the decision was unanimous
c4 | conflict | superlative | whether it was the first rise of the cycle
c5 | conflict | outcome | how the forint moved after the decision
c6 | conflict | number | inflation in February
c7 | conflict | status | what the governor said about further rises
c8 | conflict | status | whether analysts had expected the move
c9 | conflict | cause | what chiefly drives inflation according to the bank
c10 | agreement | name | who is governor
c11 | agreement | date | when the council meets next
c12 | variant | number | the bank's growth forecast for this year
c13 | conflict | status | whether the government criticised the step
c14 | agreement | number | the bank's inflation target
c15 | lone | number | what a mortgage will cost more

## finwire 2031-03-19
Hungary lifts key rate half a point in surprise move

BUDAPEST, March 19 (Finwire) - [[c1=0.5 points|Hungary's central bank raised its benchmark rate by 50 basis points]] on Wednesday, [[c8=unexpected|wrong-footing analysts, who had all pencilled in no change]], and said that it stood ready to act again.

The step, which [[c2=6.75 percent|takes the base rate to 6.75%]], is [[c4=first since 2028|the first increase since autumn 2028]]. [[c3=split|Seven members of the Monetary Council voted for it while two wanted to leave borrowing costs alone]], [[c10=Zsofia Berenyi|Governor Zsofia Berenyi]] told a news conference.

"Those who think we have finished should think again," she said. "[[c7=more to come|Further tightening will be needed]] before the summer."

[[c5=rose|The forint jumped 0.8% against the euro within minutes of the announcement]], its best showing in five months, and traded at 409.30 by 1430 GMT. Two-year yields climbed 22 basis points.

[[c6=6.4 percent|Consumer prices rose 6.4% in February from a year earlier]], official figures showed last week, more than double [[c14=3 percent|the bank's target of 3%]]. Berenyi [[c9=wages|put the blame above all on wage growth]], which came to 11% in January and which she described as "plainly out of step with what factories turn out".

The bank cut [[c12=1.9 percent|its forecast for economic growth this year to 1.9%]] from 2.6%. It raised its projection for the budget deficit.

"They looked at the wage numbers and they panicked a little," said Oskar Lindqvist, an economist with the Nordhav group in Stockholm, who sees the rate at 7.5% by December.

The [[c11=23 April|next rate-setting meeting is scheduled for April 23]]. Poland and Romania kept their rates on hold this month.

## budapestpost 2031-03-20
Loans to become dearer as bank turns the screw again

Home buyers and small firms will feel it first. [[c4=second this year|For the second time this year the central bank has made money more expensive]], and on Wednesday it did so with a vigour that made some bankers wince: [[c1=0.5 points|the base rate goes up by half a percentage point]].

At [[c2=6.75 percent|six and three-quarter per cent, it now stands]] higher than in any neighbouring country save Romania. On a typical floating-rate mortgage of 25 million forints, brokers reckon, [[c15=8,400 forints|the monthly instalment will increase by about 8,400 forints]].

[[c10=Zsofia Berenyi|Zsofia Berenyi, at the helm of the bank]] since 2029, tried to soothe. Barring a shock from abroad, she said, [[c7=no more|there would be no more increases this year]]. [[c3=unanimous|The council had been of one mind, with not a single dissenting voice]].

Few in the market were taken aback. [[c8=expected|Most analysts had seen the half-point rise coming]] ever since the statistics office reported last week that [[c6=6.1 percent|inflation had reached 6.1 per cent in February]]. According to the governor, [[c9=food|food is the chief culprit]]: after the drought, flour and dairy products cost a fifth more than they did last spring. Fuel, by contrast, has become cheaper.

The reaction of the government was frosty. [[c13=criticised|Finance Minister Akos Rabai called the decision "a blow to every family with a loan"]] and hinted at a new cap on interest for those with children.

On the foreign exchange desks there was little joy either. [[c5=fell|The forint lost ground after the announcement]], slipping in thin trade all afternoon, as dealers had hoped for a firmer message.

The [[c11=23 April|council will sit again on 23 April]], ten days after Easter.

## euroradio 2031-03-19
Hungarian rate rise: what you need to know

What has happened? [[c10=Zsofia Berenyi|Hungary's central bank, which is led by Zsofia Berenyi]], decided on Wednesday to charge commercial banks more. [[c2=6.75 percent|Its main rate is 6.75 percent as of Thursday]], up from 6.25.

Why now? Because prices are running away. [[c6=6.4 percent|In February life was 6.4 percent more expensive than twelve months before]], and [[c14=3 percent|the bank is bound by law to aim at three]]. In the statement that was published at two o'clock, [[c9=wages|rapidly rising pay is named as the principal reason]]; energy is mentioned only in a footnote.

Is it a big step? It is, for a country in which nothing had moved for a long time. [[c4=first since 2028|Not since 2028 had the bank put up rates]]. Yet opinions in the nine-strong council differed. [[c3=split|Two of its members, among them deputy governor Gabor Lantos, were outvoted]].

What do politicians say? Less than one might think. [[c13=not criticised|The government refrained from any criticism]], and finance minister Akos Rabai even spoke of "a decision I can understand". The opposition demanded help for tenants.

Will it hurt? Probably. The bank now thinks that [[c12=barely 2 percent|the economy will expand by barely two percent this year]]. Unemployment, at 4.3 percent, is likely to creep up.

And is it over? That was the question reporters put to the governor three times. She smiled, and then she replied that [[c7=more to come|another rise was on its way]] unless pay deals became more modest. Investors liked what they heard: [[c5=rose|the Hungarian currency strengthened noticeably]] in the course of the afternoon. The Czech koruna gained as well.
