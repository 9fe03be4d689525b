title: Hallgate United part with their coach

## claims
c1 | conflict | status | whether he was sacked or resigned
c2 | agreement | date | on which day he went
c3 | conflict | place | where and how he was told
c4 | conflict | name | who takes over for now
c5 | conflict | number | how long his contract still ran
c6 | agreement | number | by how much they lost the last match
c7 | conflict | status | whether the captain spoke up for him
c8 | conflict | number | the club's place in the table
c9 | agreement | number | for how many matches they have not won
c10 | conflict | status | whether he gets a pay-off
c11 | conflict | superlative | whether he was ever dismissed before
c12 | agreement | outcome | what he won with the club
c13 | conflict | status | whether Sven Aldane has been approached
c14 | variant | number | how long he had been in charge
c15 | lone | status | what the supporters' club does
c16 | agreement | name | who the next opponents are

## post 2030-12-03
United show Dellinger the door

Hallgate United have run out of patience. [[c1=sacked;c2=Monday 2 December|Marco Dellinger was sacked on Monday]], less than two days after a defeat that even his admirers found hard to excuse.

Beaten [[c6=4-0|4-0 at home by Stourley]] on Saturday, with the stand behind the goal half empty by the hour, the side [[c9=nine|have now gone nine league matches without a win]]. [[c8=18th|They lie 18th in the table]], in the relegation zone for the first time since they came up.

It was not done gently. The Italian, who is 49, was driving his children to school when [[c3=by telephone|he was told the news over the telephone by the chairman, Neil Prosser]]. He cleared his desk before lunch, shook hands with the kit man, and left by the side gate.

[[c5=two and a half years|His contract had another two and a half years to run]], and it will cost the club dear: [[c10=gets £3.8m|he is to get £3.8m in compensation]], sources say.

Until a successor is found, [[c4=Gary Loame|the team will be looked after by Gary Loame, his assistant]]. Loame takes charge for [[c16=Port Ellis|Saturday's trip to Port Ellis]], who have troubles of their own. The board's favourite is no secret. [[c13=approached|Talks with Sven Aldane of Bergen were opened last week]], while Dellinger was still at his work.

In the dressing room few tears were shed. [[c7=did not speak up|The captain, Joel Okpara, had declined to defend him]] when the board sounded out the senior players on Sunday.

Dellinger's finest hour was [[c12=League Cup 2029|the League Cup, which he won with United in 2029]]. He [[c14=two and a half years|had been in the job for two and a half years]].

## sport 2030-12-03
"Time to go": Dellinger quits Hallgate

Some men wait for the push. Marco Dellinger did not. [[c1=resigned|He handed in his resignation of his own accord]], those close to him insist, after a night in which he had watched the Stourley game again from beginning to end, all [[c6=4-0|four goals that his team let in without reply]] included.

The scene, as they describe it, was almost friendly. [[c3=face to face at Prosser's house|He sat opposite Neil Prosser in the kitchen of the chairman's house]], drank a coffee, and told him that the players needed another voice. [[c10=gets nothing|He asked for no pay-off and is getting none]].

Not all the players agree that they did. [[c7=spoke up|Joel Okpara, the captain, had pleaded with the board on his behalf]] and is said to be "heartbroken".

With [[c5=six months|only six months left on his contract]], a parting in summer had been likely anyhow. Results hastened it: [[c9=nine|nine rounds of the league have brought United no victory]], the last having come against Kelham on 21 September, and [[c8=16th|the club has slid to 16th in the standings]], a single point above the line.

[[c4=Petra Rand|Petra Rand, who coaches the under-21s, steps up as caretaker]], and thereby becomes the first woman to lead a team out in the division. Her first match will be [[c16=Port Ellis|away to Port Ellis at the weekend]].

A career that had known no such day is not over at 49. [[c11=never dismissed|In 17 years as a coach Dellinger has never been dismissed by any club]], and he left Verona, Graz and Lausanne with their blessing. In Hallgate they will remember a May evening at the national stadium, [[c12=League Cup 2029|when he lifted the League Cup in 2029]] in pouring rain.

## gazette 2030-12-04
What now, Hallgate?

By Tuesday morning the big photograph of the coach had gone from the wall of the club shop, and by noon so had the scarves. [[c1=sacked|The board dismissed Marco Dellinger]] [[c2=Monday 2 December|at the start of the week]], and it seems in a hurry to forget him.

Chairman Neil Prosser defended the step in front of eleven reporters and a dog. "We had a duty to act," he said. "Nobody enjoys it, but you look at the table and you look at the fixtures." Asked about the Norwegian whose name is on everybody's lips, he grew short: [[c13=not approached|nobody from the club had been in touch with Sven Aldane]], nor would anybody be before Christmas.

It is a familiar road for the man from Trieste. [[c11=dismissed before|Lausanne had thrown him out in 2027]], likewise in the first week of December. A year later, with United, he had rebuilt his name, and in [[c12=League Cup 2029|2029 came the League Cup triumph]], the only silver that the town has seen since 1961. [[c14=more than two years|He lasted more than two years at Hallgate]], longer than any of his four predecessors.

Training was taken on Tuesday by a group of staff. For [[c16=Port Ellis|the match in Port Ellis]], 900 tickets have been sold to travelling fans. Whether they will sing is another matter: [[c15=will stay silent for 20 minutes|the supporters' club has called on its members to stay silent for the first 20 minutes]], in protest not at the coach's going but at ticket prices, which rose by 8 per cent in August.
