title: Quintela beats Amankwah in Manchester

## claims
c1 | agreement | name | who won
c2 | conflict | number | in which round the fight ended
c3 | conflict | name | who stopped the fight
c4 | conflict | number | how often Amankwah was down
c5 | conflict | status | who was ahead on the scorecards
c6 | conflict | status | whether Amankwah went to hospital
c7 | conflict | status | whether the contract provides for a rematch
c8 | conflict | number | how many defeats Amankwah has had
c9 | conflict | place | over which eye Amankwah was cut
c10 | agreement | name | which title was at stake
c11 | agreement | place | where the fight took place
c12 | agreement | date | when the fight took place
c13 | variant | number | how many spectators there were
c14 | agreement | number | how old Quintela is
c15 | conflict | name | whom Quintela challenged after the fight
c18 | conflict | number | in which round Amankwah was cut
c16 | lone | number | what Quintela earns
c17 | agreement | name | who was the referee

## sportdesk 2030-10-06
Amankwah dethroned as Quintela strikes late

MANCHESTER - Joel Amankwah's reign is over. [[c1=Quintela;c10=middleweight|Mexico's Dario Quintela took the world middleweight crown from him]] [[c12=Saturday|on Saturday night]] with a body shot that will be replayed for years, [[c2=11|ending matters with 40 seconds of the eleventh round left]].

The champion, who had been [[c4=twice|floored for the first time in round six and then again]] at the finish, tried to rise on one knee. [[c3=referee;c17=Brunetti|Referee Paolo Brunetti had seen enough and waved it off]] without completing the count.

It was cruel, because Amankwah was on his way to victory. [[c5=Amankwah|All three judges had the Englishman in front]] at the time, one of them by five points. He had boxed beautifully behind the jab, even after [[c9=left;c18=3|a clash of heads opened a gash above his left eye in the third]].

"I knew I was behind, my brother told me every minute," said Quintela, [[c14=29|at 29 three years the younger man]]. Asked for the name of his next opponent, [[c15=Sakhno|he called out the Ukrainian Yevhen Sakhno]], who watched from the front row and nodded.

For Amankwah, a former postman, [[c8=first|this was a first loss as a professional]] in 27 outings. He [[c6=hospital|was taken to Saint Anne's Hospital for a scan]] as a precaution, his promoter Des Varley said, and joked with the nurses.

Varley said that the two would meet again: [[c7=rematch clause|the contract contains a rematch clause]] which the loser can invoke within 60 days.

[[c13=18,412|A crowd of 18,412 saw the bout]] at [[c11=Irwell Dome|the Irwell Dome, the venue]] of his previous four defences.

## manchesterecho 2030-10-06
"I'll be back," vows Joel after night of heartbreak

They sang his name long after the lights went up. [[c11=Irwell Dome|Inside the Irwell Dome nearly everyone had stayed put]] to see Joel Amankwah leave the ring by the steps, a towel over his head and his daughter on his arm.

[[c10=middleweight|The world middleweight belt was no longer his]]. [[c1=Quintela|Dario Quintela had beaten him]] fair and square, and [[c2=9|in the ninth round, with the hall on its feet, it was all over]]. [[c3=corner|It was Amankwah's own corner that threw in the towel]]. "He's got a family. I'd do it again," said trainer Mick Roscoe, who has looked after him since he was eleven.

Some had sensed it early. [[c5=Quintela|The cards, read out afterwards, had the visitor leading]] by two, two and four points. From the moment when [[c9=left|blood began to trickle from the cut over his left eyebrow]], the local man was fighting by instinct. [[c4=once|He went down only once]], in the sixth, off balance as much as hurt.

At the back of the hall the doctor shone a torch into his pupils and was content. [[c6=no hospital|There was no need for a trip to hospital]]; by one in the morning the ex-postman was eating chips in Salford with friends.

[[c8=second|It is the second defeat of his career]], eight years after a points loss in Leeds that he used to call the best lesson he ever had.

Will the pair fight once more? [[c7=no clause|Nothing in the contract obliges the Mexican to grant a return]], as Roscoe admitted. But money talks, and [[c13=more than 18,000|more than 18,000 people had bought tickets]].

Before them, Salford's Kerry Moss, 22, had won on the undercard.

## ringside 2030-10-11
The hook that changed the division

Take away the noise and it was simple. A step to the left, a dip of the shoulder, a hook under the elbow. [[c12=Saturday|Last Saturday]] [[c1=Quintela;c10=middleweight|Dario Quintela became world champion at middleweight]], and he did it with a punch he learned from his uncle in a garage in Torreón.

[[c14=29|The new man is 29]], has lost three times and used to be regarded as a trial horse. He was paid accordingly. [[c16=900,000 dollars|His purse amounted to 900,000 dollars]], less than a quarter of what Joel Amankwah received.

We have looked at the tape again. Amankwah wins four of the first five rounds; he is quick, he is proud, he is bored. In the sixth a right hand puts him on the canvas. [[c18=8|In the eighth he is cut]], and that alters everything, since [[c9=right|the wound is over the right eye]] and he can no longer see what comes from that side. Then comes [[c2=11|the eleventh, and the end]]. [[c4=twice|He falls for the second time]], and [[c17=Brunetti;c3=referee|Brunetti, the Italian referee, spreads his arms to stop it]].

Until that instant [[c5=Amankwah|the titleholder was winning on the judges' tallies]]. It [[c8=first|spoilt a record that had been without blemish]].

What next? Sakhno's people have been on the telephone, in vain. [[c15=Dube|It was South Africa's Lwazi Dube, not he, whom Quintela challenged from the ring that night]], with Monterrey in March in mind, and the champion told us that Sakhno "can wait his turn".

Amankwah, meanwhile, [[c6=hospital|spent the night after the fight in hospital]], where doctors found nothing amiss, and is on holiday in Accra.
