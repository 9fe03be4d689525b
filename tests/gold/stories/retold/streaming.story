title: A streaming company raises its prices

## claims
c1 | conflict | date | from when existing customers pay more
c2 | conflict | number | how much the premium plan will cost
c3 | conflict | status | whether the plan with advertising gets dearer
c4 | conflict | number | how many subscribers Lumora has
c5 | conflict | outcome | how the share price reacted
c6 | conflict | name | what office Dana Okrent holds
c7 | agreement | number | how much the standard plan will cost
c8 | agreement | place | in which countries prices go up
c9 | agreement | status | how customers are told
c10 | agreement | cause | what reason the company gives
c11 | agreement | number | how much Lumora spends on programmes this year
c12 | agreement | date | when prices were last raised
c13 | agreement | date | from when Lumora shows football
c14 | agreement | date | when the quarterly results come
c15 | agreement | number | what an extra member costs
c16 | agreement | date | on which day the rise was announced
c17 | variant | number | how much revenue the rise brings
c18 | lone | number | how many employees are to go

## wire 2027-09-16
Streaming service Lumora [[c8=US, Canada, Britain|raises prices in US, Canada and Britain]]

LOS ANGELES - Lumora will charge more for its streaming service in [[c8=US, Canada, Britain|the United States, Canada and Britain]], the company [[c16=Thursday|said on Thursday]], as it prepares to pay for live sports.

In the U.S., [[c7=$17.99|the standard plan goes up by $2 to $17.99 a month]]. [[c2=$25.99|The premium plan, with four screens and ultra-high definition, will cost $25.99]], a rise of $3. [[c3=unchanged|The price of the version with commercials stays at $8.99]].

New customers pay the higher rates immediately. [[c1=1 November|For existing subscribers they take effect on November 1]], and [[c9=e-mail 30 days ahead|each of them will get an e-mail 30 days in advance]].

It is [[c12=January 2026|the first increase since January 2026]]. Lumora said [[c10=programming costs|the additional money was needed for programming]]. [[c11=$9.5 billion|It is spending $9.5 billion on content this year]], up from $8.7 billion in 2026.

"We ask members to pay a bit more only when we have given them a lot more," [[c6=chief financial officer|Chief Financial Officer Dana Okrent]] said in a call with analysts.

[[c5=rose|Lumora shares closed 3.8 percent higher]] at $212.40. Analysts at Brandt Pell estimated that the step [[c17=about $1.1 billion|would add about $1.1 billion to annual revenue]].

The company, founded in 2014 as a rental service for documentaries, [[c4=148 million|had 148 million paying subscribers worldwide]] at the end of June. It is the third-largest platform after two U.S. rivals, one of which raised its own fees in May.

Lumora bought the rights to 38 English Premier League matches a season and [[c13=August 2028|will begin showing them in August 2028]]. It has also signed a six-year contract for women's basketball.

Fees for people who share an account outside their household stay as they are; [[c15=$7.99|an extra member costs $7.99]]. A crackdown on password sharing last year brought in some 6 million new accounts, the company has said.

American households with streaming subscriptions spend an average of $69 a month on them, according to a survey by research firm Tallis, and one in four canceled at least one service in the first half of the year.

[[c14=21 October|Third-quarter results are due on October 21]].

## consumer 2027-09-17
Lumora is getting dearer: what you will pay and when

Another month, another streaming bill going up. Lumora has told customers in [[c8=US, Canada, Britain|Britain, Canada and the US]] that they will have to dig deeper.

The announcement [[c16=Thursday|came on Thursday]] and hits people who signed up today straight away. If you already have an account, [[c1=15 October|you will pay the new price from 15 October]]. [[c9=e-mail 30 days ahead|Look out for an e-mail: the company has to give you 30 days' notice]].

What are the new prices?

In this country, the standard plan rises from £11.99 to £13.49 and premium from £16.99 to £18.99. Americans [[c7=$17.99|will be charged $17.99 instead of $15.99 for standard]], while [[c2=$23.99|top-tier viewers over there will pay $23.99]].

What about the cheap deal?

Bad news here as well. [[c3=goes up|The plan with adverts goes up by a pound, or a dollar in America]]. Viewers of that plan see about four minutes of advertising an hour and cannot download films. Half of all new British customers choose it.

Can I share my account?

Only with people you live with. [[c15=$7.99|Adding somebody else still costs $7.99 a month in the US]] and £5.49 here.

Why is it happening?

[[c10=programming costs|Lumora points to the cost of making programmes]], [[c11=$9.5bn|for which it has set aside $9.5bn in 2027]]. Big names do not come cheap: the third season of the Viking drama Saltmark is said to have cost $14m an episode. On top of that come football rights. [[c13=August 2028|From next August, the start of the 2028-29 season, Lumora will show Premier League games]].

It is not so long since the last time. [[c12=January 2026|Customers had to swallow an increase in January of last year]], when standard went up by a pound.

How can I save money?

Pause. You can stop your subscription for up to three months and keep your profile. Some mobile contracts include the service; Telvo offers it on tariffs from £27. And check whether you use what you pay for: according to the comparison site Switchly, the average home has 3.2 video services but watches only two of them every week.

Lumora is hardly short of customers. [[c4=184 million|It has 184 million subscribers around the globe]], more than a tenth of them in the UK. The company's [[c6=chief operating officer|chief operating officer, Dana Okrent]], said it remained "the best value in entertainment".

## ledger 2027-09-17
Lumora tests viewers' loyalty with higher fees

Lumora has become the latest streaming group to put up its fees, betting that viewers will stay for football and period drama.

[[c8=US, Canada, Britain|The increases apply in three markets, the US, Canada and the UK]], which together account for 58 per cent of revenue. US customers will see [[c7=$17.99|the monthly price of the standard package climb from $15.99 to $17.99]]. [[c2=$25.99|Premium moves to $25.99]]. [[c3=unchanged|The advertising-supported offer, at $8.99, was left untouched]], in a sign that the group wants to steer people towards it.

Investors were unconvinced. [[c5=fell|The stock ended the day down 2.1 per cent]], and some pointed to the experience of rival Vantio, which lost 900,000 accounts after a similar move in the spring.

[[c6=chief financial officer|Dana Okrent, finance chief since 2024]], played down the danger. Fewer than 2 per cent of members had left after [[c12=January 2026|the previous rise, in January 2026]], she said, and a third of those came back within a year. [[c10=programming costs|She justified the new prices with the rising cost of content]].

[[c11=$9.5bn|Lumora's programming budget stands at $9.5bn this year]]. Most of it goes on series, but sport is the fastest-growing item. The group is paying £410mn a year for its Premier League package, [[c13=August 2028|which starts in August 2028]].

Mark Thessaly, an analyst at Corran Securities, reckons the changes [[c17=$900m to $1.2bn|could lift yearly revenue by between $900mn and $1.2bn]]. That would help to reduce debts of $6.3bn, largely a legacy of the takeover of the film studio Argent in 2023.

The group has also been cutting costs. [[c18=600|It told staff last week that 600 jobs would go]], most of them in marketing. Chief executive Jonas Reitmeier wants to reach an operating margin of 25 per cent by 2029, compared with 19 per cent last year.

Subscriber growth has slowed. [[c4=148 million|At 148mn, the number of customers]] was up by only 3 per cent in June on a year earlier. In Latin America and India, where prices remain unchanged for now, growth was in double digits.

Members of long standing have a little time. [[c1=1 November|The higher charges will apply to them from the start of November]], after [[c9=e-mail 30 days ahead|an e-mailed notice 30 days earlier]]. By then investors will have the next set of figures: [[c14=21 October|Lumora reports on 21 October]].
