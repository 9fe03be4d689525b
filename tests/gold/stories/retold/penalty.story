title: A disputed penalty decides a league match

## claims
c1 | conflict | number | in which minute the penalty was given
c2 | conflict | status | whether the referee looked at the screen
c3 | conflict | name | who fouled the striker
c4 | conflict | status | whether Hollin Rovers protest against the result
c5 | agreement | number | how many spectators came
c6 | conflict | status | whether the manager was sent off
c7 | conflict | status | how the first goal was scored
c8 | conflict | number | where Hollin are in the table
c9 | conflict | status | whether the goalkeeper touched the penalty
c10 | agreement | number | how the match ended
c11 | agreement | name | who scored the penalty
c12 | agreement | name | who was the referee
c13 | agreement | name | who scored for Hollin
c14 | agreement | status | whether a Hollin goal was disallowed
c15 | agreement | date | on which day it was played
c16 | agreement | place | at which ground it was played
c17 | agreement | number | how many matches without defeat it is for Castleby
c18 | variant | number | how long the stoppage time was
c19 | lone | status | how long Keane will be out
c20 | conflict | date | when Hollin play again

## sportswire 2028-11-18
Late penalty sinks Hollin as Castleby go third

[[c11=Okeke|Victor Okeke converted a hotly disputed penalty]] [[c1=89th|awarded in the 89th minute]] to give Castleby United [[c10=2-1|a 2-1 win over Hollin Rovers]] [[c15=Saturday|on Saturday]] and lift them to third in the league.

[[c12=Marsden|Referee Paul Marsden pointed to the spot]] when Castleby winger Luca Ferri went down in the box under [[c3=Bexton|a challenge from Hollin defender Tom Bexton]]. Marsden [[c2=no|did not go to the pitchside monitor]] after a brief check by the video assistant.

Okeke sent his shot low to the left for his 11th goal of the season. Goalkeeper Sam Ridley [[c9=yes|got a hand to the ball]] but could not keep it out.

[[c7=header|Castleby had gone ahead after 23 minutes with a header]] by Danish midfielder Mads Holt. [[c13=Keane|Rory Keane equalised for the visitors]] shortly after the break with a low drive from 20 metres.

Hollin [[c14=yes|had a second goal ruled out for offside]] in the 71st minute. Their manager, Glenn Farrow, [[c6=yes|was shown a red card for protesting]] after the final whistle, [[c18=nine played|which came after nine minutes of stoppage time]].

"I'm speechless, and that doesn't happen often," he said.

Castleby [[c17=nine|are now unbeaten in nine league games]]. [[c8=17th|Hollin drop to 17th]], a point above the relegation places.

The match [[c16=Quarry Lane;c5=31,400|at Quarry Lane drew a crowd of 31,400]]. [[c20=25 November|Hollin's next match is on Nov. 25]], at home to Thornsea.

## hollinecho 2028-11-20
Robbed! Rovers rage at 'the softest penalty of the year'

There was hardly a touch. Luca Ferri felt the breath of a Hollin shirt on his neck, threw up his arms and fell, and [[c12=Marsden|Paul Marsden, the man with the whistle]], was taken in.

The culprit, if there was one, was [[c3=Dacre|Jamie Dacre, whom the referee booked for the foul]] although the captain was a yard away. [[c1=94th|The award came in the 94th minute]], with Rovers minutes from a deserved point. [[c11=Okeke|Okeke put away the spot kick]], [[c9=no|sending Ridley the wrong way]], and [[c10=2-1|it was 2-1 to Castleby]].

Nor was that all. Twenty minutes from time [[c14=yes|Jordan Pell's strike had been chalked off]], for an offside that no replay could prove.

The afternoon [[c16=Quarry Lane|at Quarry Lane]] had started badly, when [[c7=free kick|Mads Holt curled in a free kick]] midway through the first half. [[c13=Keane|Rory Keane brought Rovers level]] with a fine goal in front of 2,100 travelling fans, before he limped off. He will [[c19=six weeks|be out for six weeks]] with a torn hamstring.

Manager Glenn Farrow kept his temper, just. He [[c6=no|escaped with a yellow card]] for kicking a water bottle. The club did not let it rest: within an hour of the whistle [[c4=yes|chairman Don Haslam had lodged a formal protest with the league]].

It leaves [[c8=18th|Rovers in 18th place]], inside the bottom three, with 11 points from 13 games.

They have little time to brood: [[c20=22 November|they are back in action on Wednesday]], when Thornsea visit the Brickfield. "We'll be up for it," said Dacre, 33.

## matchnight 2028-11-18
Castleby United 2 Hollin Rovers 1: Okeke holds his nerve

A match of few chances ended in uproar as [[c10=2-1|Castleby beat Hollin by two goals to one]] thanks to [[c11=Okeke|a Victor Okeke penalty]].

The hosts, now [[c17=nine|nine league matches without defeat]], were tidy rather than thrilling. [[c7=header|They led through Holt, who headed in]] Ferri's corner. Hollin's answer came in the 52nd minute from [[c13=Keane|Keane, whose shot made it 1-1]].

The visitors even had the ball in the net again, but [[c14=yes|the flag was up and the goal did not stand]].

Then the talking point. Ferri cut inside and tumbled. [[c12=Marsden|Referee Marsden gave the penalty]], and [[c2=yes|watched the scene on the monitor at the touchline]] for almost two minutes before confirming it. Former international Kelly Dunmore, our expert, saw "contact, but not enough."

[[c18=eight added|Eight minutes were added]], most of which Hollin spent in the Castleby half without a shot on target.

There will be no sequel in the offices. [[c4=no|Hollin said they would not appeal against the result]]. "You move on," Farrow said, looking as if he had not.

[[c5=31,400|The attendance was given as 31,400]], the highest of the season at the ground. It rained throughout [[c15=Saturday|on Saturday]], and the kick-off had been put back 15 minutes because of a queue at the turnstiles.

Man of the match: Mads Holt, with 12 kilometres run and 91 per cent of his passes completed. Castleby travel to leaders Ashworth on Sunday week.
