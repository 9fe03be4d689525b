title: The Danish parliament adopts a new tax on sugared drinks and snacks

## claims
c1 | conflict | number | votes in favour
c2 | conflict | date | when the law takes effect
c3 | conflict | number | tax per litre of soft drink
c4 | conflict | number | expected yearly revenue
c5 | conflict | status | whether fruit juice is taxed
c6 | conflict | status | how the Rural Party voted
c7 | conflict | status | whether the brewery Holmegren will close its plant
c8 | conflict | cause | purpose of the revenue
c9 | conflict | name | who introduced the bill / responsible minister
a1 | agreement | date | day of the vote
a2 | agreement | status | small producers are exempt
a3 | agreement | number | how long the sitting or debate took
a4 | agreement | date | an earlier sugar tax was abolished in 2014
a5 | agreement | status | retailers fear trade across the German border
a6 | agreement | status | doctors welcome it
a7 | agreement | number | share of overweight children
v1 | variant | number | price effect on a bottle
l1 | lone | date | review of the law

## wire 2028-11-29
Denmark brings back tax on sugary drinks

COPENHAGEN - Denmark's parliament [[a1=Tuesday 28 November|on Tuesday]] approved a tax on sugared drinks and snacks, 14 years after [[a4=2014|a similar levy was scrapped in 2014]].

[[c1=93|The bill was passed by 93 votes]] to 78 following [[a3=nine hours|a nine-hour debate]]. [[c2=1 July 2029|It will come into force on 1 July next year]].

Manufacturers will [[c3=2.50 kroner|pay 2.50 kroner on each litre of soft drink]] with more than five grams of sugar per 100 millilitres, and 18 kroner on each kilo of sweets. [[c5=exempt|Fruit juices are exempt]], as are [[a2=exempt|producers that bottle less than 50,000 litres a year]].

Health Minister Birgitte Lauenborg, [[c9=Lauenborg|who drew up the law]], [[a7=one in five|said one child in five was overweight]]. [[c8=dental care|The money will be spent on free dental care]] for young people up to 25. Her ministry [[c4=1.4 billion kroner|expects the tax to yield 1.4 billion kroner a year]].

[[c6=against|The Rural Party voted against the bill]] although it supports the minority government on other matters.

The trade association Dansk Detail said [[a5=feared|shoppers would flock to supermarkets across the German border]], as they did until 2014. Drinks maker Holmegren, which employs 340 people at Ribersund, said it [[c7=will close|would shut its plant there]] by the end of 2029.

[[a6=welcomed|The doctors' federation welcomed the decision]] as overdue.

## jyskavis 2028-11-29
Dearer lemonade: what the sugar law means for you

How much more will a bottle of cola cost? [[v1=nearly 5 kroner|Nearly five kroner for a bottle of a litre and a half]], VAT included, if the producer passes on everything.

After [[a3=nine hours|nine hours of speeches]] [[a1=Tuesday 28 November|on Tuesday]], [[c1=93|ninety-three members said yes]] to the plan, while 78 said no and eight were absent. [[c2=1 January 2030|The tax will be charged from 1 January 2030]], so that the shops have a year to prepare.

What is taxed? [[c3=2.50 kroner|Two and a half kroner a litre is due on soft drinks]] with added sugar. [[c5=taxed|Fruit juice is taxed as well]], to the annoyance of apple growers on Funen. Milk drinks are left out, and so is [[a2=exempt|the village brewer who fills fewer than 50,000 litres]].

Who wanted it? The law bears the signature of [[c9=Damsgaard|Tax Minister Poul Damsgaard, who put it before parliament]] in May. To general surprise [[c6=for|the Rural Party's eleven members supported the law]] in return for a cut in diesel duty.

Where does the money go? [[c8=hospitals|The proceeds are meant for hospitals in the provinces]]; the ministry [[c4=2.1 billion kroner|reckons with 2.1 billion kroner annually]].

And jobs? At Holmegren in Ribersund the shop steward, Kaj Winther, was able to calm his colleagues on Tuesday evening: [[c7=stays open|the management has assured him that the factory will stay open]].

Merchants in South Jutland are gloomy. [[a5=feared|"Our customers will drive to Flensburg,"]] said grocer Inge Thomsen in Tønder. She still remembers [[a4=2014|the old sugar duty, which was done away with in 2014]].

[[a7=one in five|Every fifth Danish child weighs too much]], the health authority says.

## nordicbusiness 2028-11-30
Sweet revenue: Copenhagen taxes sugar again

Shares of Holmegren fell 6 percent on Wednesday, a day after [[a1=Tuesday 28 November|Tuesday's vote]] in the Folketing for a levy on sugar in drinks and confectionery.

[[c7=will close|The company confirmed that production at Ribersund will end]] late next year and move to Poland. Chief executive Mads Ullerup blamed "a tax on one industry".

From [[c2=1 July 2029|July 2029, when the act takes effect]], makers of soft drinks [[c3=3.50 kroner|will owe the state 3.50 kroner a litre]]. Analysts at Sundbank think [[v1=3 to 5 kroner|a large bottle will become three to five kroner more expensive]]. [[c5=exempt|Pure juice escapes the levy]].

For the treasury the gain is modest. [[c4=1.4 billion kroner|Officials forecast annual receipts of 1.4 billion kroner]], or 0.1 percent of tax revenue, [[c8=dental care|earmarked for dentistry for the young]].

[[c1=96|With 96 votes in favour]] the majority was more comfortable than expected, although [[c6=against|the Rural Party refused its support]]. The bill's author, [[c9=Lauenborg|Health Minister Birgitte Lauenborg, tabled it]] in the spring against the advice of the competition authority.

Denmark had taxed sugar from the 1930s; [[a4=2014|the duty disappeared in 2014]] [[a5=feared|because of shopping trips to Germany, which retailers now fear again]]. Norway and Finland have comparable taxes.

[[a6=welcomed|Physicians applauded]]. "[[a7=one in five|Twenty percent of our children are too heavy]]," said Sofie Krabbe, who chairs the doctors' federation. Parliament [[l1=2032|will review the law in 2032]].
