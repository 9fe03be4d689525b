title: A Belgian wins the final of the Adriatic Open

## claims
c1 | agreement | outcome | who won the final
c2 | conflict | number | the score of the second set
c3 | conflict | number | how long the match lasted
c4 | conflict | superlative | the how-manieth Belgian to win the tournament
c5 | conflict | status | whether the winner faced match points
c6 | conflict | status | whether Quiroga will play in Paris
c7 | conflict | cause | why play was interrupted
c8 | conflict | name | who coaches the winner
c9 | conflict | outcome | whether Vandekeere had beaten Quiroga before
c10 | agreement | date | on which day the final was played
c11 | agreement | number | the winner's prize
c12 | agreement | number | the winner's place in the new ranking
c13 | variant | number | how many spectators there were
c14 | agreement | number | the winner's age
c15 | lone | outcome | who won the doubles

## agency 2031-05-18
Vandekeere outlasts Quiroga to win Adriatic Open

TRIESTE, Italy - [[c1=Vandekeere;c2=3-6;c10=Sunday|Ilse Vandekeere of Belgium defeated top seed Marta Quiroga of Chile 6-4, 3-6, 7-5 on Sunday]] to capture the Adriatic Open, the biggest title of her career.

[[c14=23|The 23-year-old]], seeded 11th, came back from 2-5 in the deciding set, reeling off the last five games. On the way [[c5=yes|she had to save two match points]], one with a second-serve ace and the other when Quiroga netted a backhand volley. [[c3=2h51|The match was over after two hours and 51 minutes]].

"I don't know how I got out of there," said Vandekeere, [[c9=no|who had lost all three of their earlier meetings]], the latest of them in Doha in February. "Against Marta you never feel you have the ball under control."

[[c7=rain|Rain held up play for 35 minutes]] early in the second set, with the Belgian ahead by a break.

Vandekeere, [[c4=second|only the second Belgian woman to lift the trophy]] after Nadine Cools in 2009, [[c11=620,000|receives a cheque for 620,000 euros]] and [[c12=9|will climb to ninth in the world rankings]] when they are published on Monday, up from 16th.

Quiroga, 27, the champion here in 2028 and 2029, had her right thigh strapped at the start of the third set. She played down the problem and said [[c6=yes|she would play in Paris next week]] as planned. "It's nothing, a bit of fatigue," she said.

The doubles title went to [[c15=Sato and Brandvold|Emi Sato and Kaja Brandvold, who beat the Czech pair]] of Ruzickova and Hanak 6-2 6-3.

## vlaamsdag 2031-05-19
From Lokeren with love: Ilse has arrived

They had put up a screen in the canteen of TC De Durme, and at a quarter to seven last night somebody opened the windows so that the whole street could hear. [[c1=Vandekeere|Ilse Vandekeere, the girl from court three, had just won]] the tournament of Trieste. [[c4=first|No Belgian woman had ever done that before]].

It had been anything but easy. After a first set without a wobble, [[c2=4-6|she gave away the second by 4-6]], partly because, on an evening without a drop of rain, [[c7=floodlights|a power cut in the floodlights had kept the players off court for more than half an hour]]. In the third it looked as though the Chilean, hampered by a painful thigh, would yet run away with it. "But she never gave up, that is her mother in her," says Wout Claes, who taught her the game when she was six.

For the last two years [[c8=her brother Joris|she has been coached by her brother Joris]], a former Davis Cup player, who left his job at a bank to travel with her. The two of them embraced for a long time before he let her go to the microphone. In front of [[c13=7,412|7,412 spectators]] she thanked him in Dutch and the crowd in halting Italian.

[[c12=9|Her place on the new world list is number nine]], the highest for a Belgian since 2019. And the [[c11=620,000|620,000 euros that she earned with her victory]]? "First a new roof for our club," laughed [[c14=23|Vandekeere, who turned 23 in March]].

Marta Quiroga, for her part, is going home. [[c6=no|She will not play in Paris]], a decision taken even before the final, her manager Raúl Etxart confirmed to this newspaper.

## courtside 2031-05-21
Five things we learned in Trieste

1. Patience pays. [[c1=Vandekeere|Vandekeere won Sunday's final]] without ever leading the rally count. She hit 21 winners to her opponent's 48 and still walked off with the cup, because those who wait behind the baseline on slow clay make fewer mistakes. What's more, [[c5=no|at no stage did Quiroga hold a match point]], although she served for it at 5-4.

2. It wasn't long, it only felt so. [[c3=under 2h30|The whole thing took just under two and a half hours]], a good forty minutes less than the semi-final in which the Belgian wore down Petra Lindqvist on Saturday.

3. History was no guide, or was it? Much was made of Quiroga's supposed hold over her rival. Yet [[c9=yes|Vandekeere had already beaten her in Doha]] this winter, on a hard court and in straight sets, and knew perfectly well where the weaknesses lay.

4. A good coach sees it first. [[c8=Radek Holub|Radek Holub, Vandekeere's trainer since 2029]], moved her return position back by a metre after the first set was won and went unnoticed on television. The Czech has now steered three different players to titles at this level.

5. Trieste deserves its place. [[c13=more than 7,000|More than 7,000 people filled the stands]] [[c10=Sunday|for the final on Sunday]], the catering was good, the sea breeze a delight. If only the roof promised for 2030 were there: [[c7=rain|a shower sent the finalists back to the locker room]] when the match was at its best.

Next stop for most of the field: Paris, where [[c12=9|Vandekeere goes in as the world number nine]].
