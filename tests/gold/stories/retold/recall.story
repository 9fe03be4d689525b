title: A carmaker recalls an electric model

## claims
c1 | conflict | number | how many cars are recalled
c2 | conflict | cause | what is faulty
c3 | conflict | outcome | whether people were hurt
c4 | conflict | status | whether the cars may still be driven
c5 | conflict | date | in which years the cars were built
c6 | conflict | name | maker of the faulty part
c7 | conflict | number | cost to the company
c8 | conflict | status | whether the recall was voluntary
c9 | conflict | status | whether the head of the company keeps his post
c10 | agreement | name | model
c11 | agreement | date | day of the recall's announcement
c12 | agreement | number | number of fires
c13 | agreement | status | repair free of charge
c14 | agreement | number | how long the repair takes
c15 | agreement | status | advice to park outdoors
c16 | agreement | outcome | effect on the share price
c17 | variant | number | cars concerned in the United States
c18 | lone | status | compensation

## marketwire 2031-02-27
Halden recalls 310,000 electric cars over fire risk

STUTTGART - Carmaker Halden [[c11=Thursday;c1=310,000|said on Thursday it was recalling 310,000 cars]] worldwide of its best-selling electric model, [[c10=Orsa|the Orsa]], because they may catch fire.

[[c2=battery cells|Defective battery cells]] can overheat while charging, the company said. [[c6=Tanwei|The cells come from the Chinese supplier Tanwei]]. Affected are [[c5=2027 to 2029|vehicles produced between 2027 and 2029]].

Halden knows of [[c12=14|14 fires]], most of them in garages. [[c3=nobody hurt|Nobody was hurt]], a spokesman said.

Owners [[c15=park outdoors|should park their cars in the open]] and charge them to no more than 80 percent. [[c4=may be driven|The cars can still be driven without danger]], the spokesman added.

The work [[c14=about three hours|takes about three hours]] and [[c13=free|costs customers nothing]]. It begins on 17 March at 1,900 workshops.

The company puts [[c7=650 million euros|the cost at 650 million euros]], which will be booked in the first quarter. [[c16=fell 8 percent|Its shares fell by 8 percent]], the steepest drop since 2026.

[[c8=voluntary|Halden stressed that it had decided on the recall of its own accord]]. Germany's motor authority said it would watch over the repairs.

Chief executive Konrad Velten apologised. "We sold a promise and did not keep it," he told analysts. [[c9=stays|He will stay in office]], the supervisory board said after a special meeting.

About [[c17=48,000|48,000 of the cars are in the United States]], 95,000 in Germany and 31,000 in France.

Halden sold 1.4 million vehicles last year, a third of them battery-powered. In January it had recalled 22,000 vans because of loose seat belts.

## morgenblatt 2031-02-28
Authority forces Halden to recall electric cars

Halden must recall [[c10=Orsa;c1=230,000|230,000 cars of its electric model Orsa]] because of the danger of fire, it became known [[c11=Thursday|on Thursday]].

[[c5=2028 to 2030|The cars concerned were built from 2028 to 2030]]. So far [[c12=14|14 of them have caught fire]], most of them in garages. In one case, in Linz, [[c3=two hurt|two children suffered burns]].

According to engineers [[c2=charging control unit|the fault is in the electronic unit that controls the charging]]. [[c6=Brenner Elektronik|The part is supplied by Brenner Elektronik]] of Regensburg, which employs 700 people and declined to comment.

[[c8=ordered|The recall was ordered by Germany's motor authority]] after the eleventh fire. A letter to that effect, dated 12 February, has been seen by this newspaper.

[[c14=about three hours|The repair lasts roughly three hours]] and [[c13=free|is free of charge for owners]]. Until it is done, Halden advises them to [[c15=park outdoors|leave their cars outside]] and to charge them to a maximum of 80 percent.

[[c9=resigns|Chief executive Konrad Velten is resigning]] at the end of March after six years in the post, sources close to the supervisory board said. Head of production Silke Amann, 49, is considered the favourite to succeed him.

On the stock exchange [[c16=fell 8 percent|Halden lost 8 percent]].

At the main plant in Esslingen, where the Orsa is assembled, 5,200 jobs depend on the model. The works council called for calm and pointed out that orders for its successor were good. The state premier, Markus Hohlfeld, is to visit the plant on Monday.

## driverscircle 2031-02-28
Orsa recall: what owners need to know

Drivers of [[c10=Orsa|the Halden Orsa]] have had a worrying message in their inbox since [[c11=Thursday|Thursday, when the manufacturer made its recall public]]. Here is what matters.

Which cars? Those with a chassis number beginning HX4 or HX5, which means [[c5=2027 to 2029|the model years 2027, 2028 and 2029]]. [[c1=310,000|The total comes to 310,000 vehicles]] in 42 countries; [[c17=nearly 50,000|nearly 50,000 were sold to Americans]].

What is wrong? [[c2=battery cells|Some cells of the battery were badly made]] and can short-circuit. [[c12=14|There have been 14 blazes]] since last summer.

Can I use the car? No: the message from Halden says plainly that [[c4=must not be driven|the car must not be driven any more]] until it has been repaired. Until it is fetched, [[c15=park outdoors|it belongs outside, well away from buildings]].

What does it cost? [[c13=free|The owner pays nothing]], not even for the tow truck. [[c14=about three hours|Mechanics need around three hours]] for the exchange. [[c18=40 euros a day|For each day without the car Halden pays 40 euros]], provided that you send in the form.

Will my car lose value? Used prices had already dropped by 12 percent in the past year. Dealers expect a further dip for a few months.

What does it mean for Halden? The bill is heavy: [[c7=1.1 billion euros|the campaign costs the group 1.1 billion euros]], more than it earned in 2029. On the stock exchange [[c16=fell 8 percent|the paper lost a twelfth of its value]]. Rival makers using the same supplier, [[c6=Tanwei|Tanwei of China]], say their models are not affected.
