title: A swimming championship

## claims
c1 | conflict | number | winning time in the 200 metres butterfly
c2 | conflict | status | whether it was a world record
c3 | conflict | number | which gold medal it was for Halvorsen in Lyon
c4 | conflict | name | who won silver
c5 | conflict | status | whether Halvorsen led or trailed at the last turn
c6 | conflict | status | whether she will swim the relay
c7 | conflict | number | Halvorsen's age
c8 | conflict | outcome | the result of the appeal over Sato's disqualification
c9 | agreement | place | where the championships are held
c10 | agreement | name | coach
c11 | agreement | status | shoulder injury in spring
c12 | agreement | name | bronze medallist
c13 | agreement | outcome | Italy won the men's 4x200 relay
c14 | agreement | date | the event was on Thursday
c15 | variant | number | spectators
c16 | conflict | date | when she moved to train in Bergen
c17 | lone | status | a false start by an announcer

## agency 2029-07-26
Swimming: [[c2=world record|Halvorsen smashes 200 fly world record]]

LYON - Norway's Ingrid Halvorsen [[c2=world record|broke the world record]] to win the 200 metres butterfly at the [[c9=Lyon|world championships in Lyon]] [[c14=Thursday|on Thursday]], her [[c3=third|third gold medal of the meet]].

The [[c7=21|21-year-old]] [[c1=2:01.46|touched in two minutes 01.46 seconds]], [[c2=world record|taking 0.12 off the previous mark]]. Australian [[c4=Keira Dunmore|Keira Dunmore took silver]] in 2:02.90 and [[c12=Lin Yuexi|China's Lin Yuexi the bronze]].

Halvorsen [[c5=trailed|was still third at the final turn]] but produced an astonishing last 50 metres. "I saw nothing, I heard nothing, I just counted strokes," she said.

She had missed two months of training this spring [[c11=shoulder|because of an inflamed shoulder]]. Her coach, [[c10=Pieter Claes|Belgian Pieter Claes]], said he had not expected a record before the Olympics.

Halvorsen, who won the 100 butterfly on Monday and the 400 medley on Wednesday, [[c6=will not swim|will not take part in Saturday's medley relay]], the Norwegian federation said, to protect the shoulder.

Japan's Rina Sato, the defending champion, was disqualified in her semi-final for an early take-off. [[c8=rejected|A protest by the Japanese team was turned down]].

[[c13=Italy|Italy won the men's 4x200 freestyle relay]] ahead of Britain and the United States. In the men's 50 backstroke, Poland's Marek Sowa won his second world title.

A [[c15=13,500|crowd of 13,500 watched the evening session]], the organisers said. The championships end on Sunday.

## nordavisen 2029-07-27
Gold again for Halvorsen, and [[c2=missed world record|a record missed by a hair]]

For the [[c3=second|second time this week]] they played the Norwegian anthem [[c3=second|for Ingrid Halvorsen]] at the pool in Gerland. She sang along, off key, and laughed.

It was a race she [[c5=led|led at every turn]] and never looked like losing. At the last wall the [[c7=22|22-year-old from Molde]] was a body length clear. Only the clock beat her: she [[c1=2:01.64|finished in 2:01.64]], and [[c2=missed world record|missed the world record by six hundredths of a second]]. "Next time," she said. "I'll cut my nails less."

Behind her [[c4=Keira Dunmore|Australia's Keira Dunmore came in second]]; [[c12=Lin Yuexi|third place went to Lin Yuexi of China]].

In March Halvorsen could hardly lift a glass. [[c11=shoulder|An inflammation in the shoulder]] kept her out of the water for eight weeks and out of the national championships. "We rebuilt her stroke from nothing," said [[c10=Pieter Claes|her trainer Pieter Claes]]. It was for him that [[c16=2026|she moved to Bergen in 2026]], leaving school with a year to go.

The next start is on Saturday: Halvorsen [[c6=will swim|will swim the butterfly leg in the medley relay]], she confirmed afterwards. Norway has never won a relay medal at world championships.

The evening had begun with a dispute. Rina Sato of Japan, who had been thrown out after the semi-final, [[c8=upheld|was reinstated on appeal and started in lane eight]]. She finished sixth.

The [[c15=more than 13,000|hall was sold out, with more than 13,000 in the stands]], several hundred of them from Norway. They also gave a warm hand to the [[c13=Italy|Italians, winners of the men's 4x200 metres freestyle]].

[[c17=mistake|The stadium announcer at first named Dunmore as the winner]] and apologised.

## aquasport 2029-07-27
Five things from day five in Lyon

1. Halvorsen is in a class of her own. The Norwegian [[c2=world record|set a world record in the 200 fly]] [[c14=Thursday|on Thursday night]], going under a mark that had stood since 2023. Her [[c1=2:01.46|time of 2:01.46]] would have won any final in history. At [[c7=21|just 21]], she may have her best years ahead.

2. The duel that wasn't. Everybody expected Sato against Halvorsen, but the Japanese was not in the final. [[c8=rejected|Her federation appealed against the disqualification and lost]]. That opened the door for [[c4=Molly Prather|American Molly Prather, who grabbed the silver]] with a personal best. [[c12=Lin Yuexi|Lin Yuexi was third]] for China, at only 17.

3. Coaching matters. [[c10=Pieter Claes|Pieter Claes, Halvorsen's Belgian coach]], used to be a rower. [[c16=2024|She moved to Bergen in 2024 to join his group]], and he has turned a medley swimmer into the best butterflyer in the world, in spite of the [[c11=shoulder|shoulder trouble she had in spring]].

4. Italy are back. [[c13=Italy|Gold in the men's 4x200 relay went to the Italians]], who swam the last leg without their injured captain Davide Oresti. Britain led for 600 metres and faded.

5. Lyon loves swimming. The temporary [[c9=Lyon|pool in Lyon]], built inside a former slaughterhouse in five months, has been full every night. It will be taken apart in August and given to three towns in the region, a first for a world championship.
