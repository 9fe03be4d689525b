title: A school bus driver wins the Irish lottery

## claims
c1 | conflict | date | when he found out that he had won
c2 | conflict | date | by when the prize had to be claimed
c3 | conflict | date | since when he has played these numbers
c4 | conflict | number | how much he won
c5 | conflict | number | how many nieces and nephews he has
c6 | conflict | status | whether he goes on working
c7 | agreement | date | date of the draw
c8 | agreement | date | on which day he collected the cheque
c9 | agreement | name | his job
c10 | agreement | place | where the ticket was bought
c11 | agreement | place | where the ticket lay
c12 | agreement | number | sum for the shop
c13 | agreement | cause | where the numbers come from
c14 | agreement | status | what the hurling club gets
c15 | agreement | place | where he wants to travel
c16 | agreement | number | his age
c17 | variant | number | price of the ticket
c18 | variant | number | cost of the club's roof
c19 | lone | status | whether he buys a new car

## irishwire 2032-04-16
[[c9=school bus driver|Irish bus driver]] [[c4=18.6m|finds €18.6m lottery ticket]] [[c11=glove compartment|in glove compartment]]

DUBLIN - [[c9=school bus driver|A school bus driver]] from the west of Ireland [[c8=Friday;c4=18.6m|on Friday picked up a cheque for €18.6 million]], his prize in the national lottery, after the winning ticket had lain for weeks [[c11=glove compartment|in the glove compartment of his car]].

[[c16=57|Finbarr Toland, 57,]] of Ballycrane, County Galway, had all six numbers in [[c7=31 January|the draw of Saturday, 31 January]]. [[c1=last Saturday|He did not check the slip until last Saturday]], when he was looking for a tyre gauge, the lottery company said.

"I read it, I had a cup of tea, and I read it again," he told journalists at the lottery's headquarters on Abbey Street.

It was high time. [[c2=30 April|The prize would have lapsed on 30 April]], as winners have 90 days in which to come forward. The company had appealed twice to players in the area, with posters and on local radio, to look through their pockets.

[[c10=Hennelly's|Toland had bought the ticket at Hennelly's, a grocery in the main street of Ballycrane]], [[c17=8 euros|for eight euros]]. [[c12=25,000 euros|The shopkeeper receives a bonus of €25,000]].

[[c13=birthdays of his brothers and sisters|The numbers are the birthdays of his six brothers and sisters]]. [[c3=1998|He has been playing them since 1998]], without ever winning more than €90.

Toland, who is unmarried and lives with his mother, said he would share with the family, in particular [[c5=seven|his seven nephews and nieces]]. [[c14=new roof|The hurling club of Ballycrane, for which he kept goal in his youth, will be given a new roof]] for its clubhouse, [[c18=240,000|at an estimated cost of €240,000]]. [[c15=Newfoundland|He would also like to see Newfoundland]], where a great-uncle emigrated in 1924.

[[c6=gives up|He has handed in his notice to the bus company]], he said. He had driven the same 31 children to school on weekday mornings, and a retired colleague will take over the route after the May holiday.

The win is the largest in County Galway since 2019 and the third this year of more than ten million. The Irish record is €19.06 million, paid out in January 2022 to a family syndicate in Castlebar. On average, the company says, prizes worth €15 million a year are not collected; the money goes into publicity for the game.

## ballycraneecho 2032-04-17
Finbarr's millions: the whole town is pleased for him

There are worse people for it to happen to, they say in Ballycrane. [[c9=school bus driver|Finbarr Toland, who has brought half the town to school in his bus]], is a rich man. [[c8=Friday|On Friday he was handed the cheque in Dublin]], with his mother Bridie, 84, beside him in her Mass hat.

[[c4=18.6m|He is richer by €18.6 million]], tax free, and it very nearly went astray. For weeks the ticket lay with parking slips and a bag of mints [[c11=glove compartment|in the glove box of his Toyota]]. [[c1=Easter Sunday|On Easter Sunday, while he waited for his mother outside the church, he took it out and compared it with the results on his phone]]. "I thought the phone was broken," he says.

[[c2=30 April|He could have claimed until 30 April]], so there was time to see a solicitor. In the family he told only his mother and his sister Nuala.

At [[c10=Hennelly's|Hennelly's in Main Street, where he had got the ticket]] along with a pan loaf and the paper, the balloons are up. Marie Hennelly intends to spend [[c12=25,000 euros|the €25,000 that comes to the shop]] on a new cold counter. Her sales of tickets have trebled since it became known that she had sold the numbers that [[c7=31 January|were drawn on the last day of January]].

What numbers they were, everybody knows by now: [[c13=birthdays of his brothers and sisters|the days on which the other six Toland children were born]]. [[c3=2006|He has put them down every week since 2006]], the year in which his father died.

And the bus? [[c6=goes on|Finbarr will not be giving up his job]], and on Monday at twenty to eight he is due behind the wheel again. "Who else knows where they all live?" he asks. The parents had already been getting up a petition. [[c19=no|He does not want a new car]], either.

At the hurling club they had a drink on him. [[c14=new roof|Its clubhouse is to have a new roof at Finbarr's expense]], something that [[c18=about a quarter of a million|will take about a quarter of a million]], chairman Tom Kilroe believes. It has been leaking since the storm of 2029. [[c16=57|The 57-year-old]] was the goalkeeper of the side that won the county junior title in 1997.

[[c15=Newfoundland|In summer he is off to Newfoundland]] to look for the grave of a great-uncle. His mother would prefer Lourdes.

## dublinmail 2032-04-17
Lotto's missing millionaire steps forward at last

The riddle that has kept County Galway busy since winter is solved. The holder of the ticket with the six winning numbers in [[c7=31 January|the Lotto draw of 31 January]] is called Finbarr Toland, is [[c16=57|57 years old]] and [[c9=school bus driver|drives a school bus]].

[[c8=Friday|He called for his money at the offices of the National Lottery on Friday]], dressed in the suit he had last worn at a funeral. [[c4=16.8m|The cheque was made out for €16.8m]]. He plans to put most of it in state bonds and, on the advice of a winners' counsellor, to do nothing rash for six months.

Time had been running short. Although the lottery had advertised for the winner, nobody had replied, and [[c2=7 May|after 7 May the claim would have been void]]. [[c1=last Saturday|It was only last Saturday that Toland came across the ticket]] [[c11=glove compartment|in his glove compartment]]. He rang the hotline the same evening, and was asked by a sceptical operator to read out the number on the back three times.

He had [[c10=Hennelly's|bought it in his home town of Ballycrane, at the Hennelly family's grocer's shop]], which [[c12=25,000 euros|is rewarded with €25,000]]. [[c17=under 10 euros|The outlay was less than ten euros]].

[[c13=birthdays of his brothers and sisters|He had marked the birthdays of his siblings]], six in all, as [[c3=1998|he has done for 34 years]]. They are to have a share, and so are [[c5=nine|nine nephews and nieces, the youngest of them still in her pram]].

Asked whether money would change him, Toland thought for a while. "I might get the heating fixed," he said. [[c6=gives up|Driving the bus is over, though: he has quit]]. [[c15=Newfoundland|A journey to Newfoundland is his one big wish]].

There will be something for the community as well: [[c14=new roof|he is paying for a roof over the heads of the Ballycrane hurlers]].

Statisticians put the odds of hitting all six numbers at one in 10.7 million. Since the game was introduced in 1988, it has made more than 500 people millionaires. Not all came forward. In 2001 a prize of £2.7 million sold in Coolock went unclaimed, one of the largest to be lost.

An unemployed man from Cork, who last month claimed that the ticket had been stolen from him, has withdrawn his story.
