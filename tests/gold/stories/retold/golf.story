title: A golfer wins a tournament in a play-off

## claims
c1 | conflict | number | the winner's final score
c2 | conflict | number | how many holes the play-off took
c3 | conflict | number | the prize money
c4 | conflict | superlative | whether it is the winner's first victory on the tour
c5 | conflict | status | whether the runner-up holed her short putt on the last green of regular play
c6 | conflict | date | when the winner had her wrist operated on
c7 | conflict | name | who carried the winner's bag
c8 | conflict | status | whether the winner will play at the next tournament
a1 | agreement | name | who won the tournament
a2 | agreement | name | whom she beat in the play-off
a3 | agreement | cause | why play was interrupted
a4 | agreement | number | how far behind she was before the last round
a5 | agreement | place | where she is from
a6 | agreement | name | who finished third
a7 | agreement | number | the winner's last-round score
a8 | agreement | number | the length of the winning putt
v1 | variant | number | how many spectators came
l1 | lone | number | the winner's place in the money list

## wire 2028-09-11
Golf: Haldorsen wins Lakeland Open after play-off

[[a1=Haldorsen|Norway's Ingrid Haldorsen won the Lakeland Open]] on Sunday, [[a2=Yoo|beating South Korea's Yoo Min-ah]] [[c2=2|at the second hole of a sudden-death play-off]].

The 26-year-old [[a5=Norway, Bergen|from Bergen]] holed [[a8=4 metres|a four-metre putt for birdie]] on the 18th green at Crane Valley to [[c4=first|claim her first title on the tour]] and a [[c3=$450,000|winner's cheque for $450,000]].

[[a4=5|Haldorsen had started the day five strokes behind Yoo]], the overnight leader, but [[a7=65|carded a final round of 65]] that included seven birdies. She [[c1=14 under|finished on 14 under par]], level with the Korean.

"I kept telling myself that it was only a walk in the woods," Haldorsen said. "Then I looked at the board on the 16th and my knees began to shake."

Yoo, the world number three, could have won in regular play but [[c5=missed short putt|missed a putt from less than a metre]] on the last green.

[[a3=lightning|Play was halted for 90 minutes because of lightning]], with the leaders on the tenth hole. [[a6=Marchetti|Italy's Giulia Marchetti took third place]], two shots back, after a round of 68. [[v1=more than 20,000|More than 20,000 spectators had come]] at the weekend.

Haldorsen, who turned professional in 2022, [[c6=last winter|had an operation on her left wrist last winter]] and missed the first four events of the season. [[c8=will play|She will tee off at the Ontario Classic on Thursday]].

Defending champion Beth Carraway of the United States tied for ninth.

## gazette 2028-09-12
Haldorsen's long wait ends in the Crane Valley dusk

Darkness was creeping over the lake when Ingrid Haldorsen finally dropped her putter and covered her face. [[c2=4|It had taken four extra holes]] to separate her from Yoo Min-ah, and [[a8=4 metres|a putt of some 13 feet]] to settle it.

[[a1=Haldorsen|The Norwegian's victory at the Lakeland Open]] was built on a faultless afternoon. [[a4=5|She trailed by five when the last round began]]; [[a7=65|a 65 brought her back]], and a chip-in at the 15th brought the crowd to its feet. [[v1=21,000|Organisers counted 21,000 spectators]] over the weekend.

[[c4=second|It is the second tour win of her career]], after Portugal in 2025, and easily the most lucrative: [[c3=$540,000|she collects $540,000]].

Beside her all week [[c7=brother|was her brother Lars, who carried the bag]]. "He talked about fishing on every tee," she said with a laugh.

Whether her body will allow more is another matter. The wrist, [[c6=three years ago|operated on just once, three years ago]], was strapped again on Sunday night, and [[c8=will not play|she has withdrawn from this week's Ontario Classic]].

Yoo was gracious. She had [[c5=holed out for par|rolled in her short putt on the 72nd green]] to force the play-off, and congratulated the winner with a long embrace. [[a6=Marchetti|Third was Giulia Marchetti]], who now leads the season's rankings.

Earlier, [[a3=lightning|a thunderstorm with lightning had forced the players off the course]] for an hour and a half.

## sportsnews 2028-09-11
Bergen celebrates: Haldorsen triumphs in Minnesota

[[a5=Norway, Bergen|Bergen native Ingrid Haldorsen]] is the new queen of Crane Valley. [[a2=Yoo|She defeated Yoo Min-ah in the play-off]] of the Lakeland Open, one of the richest events outside the majors.

The tournament began badly for her. A 72 on Thursday left her in 61st place, and only a 66 on Friday got her through the cut. Nobody at the club where she learned the game, a nine-hole course beside a sheep farm, had expected to stay up all night.

On the final day almost everything worked. Seven birdies and a single bogey, at the fourth, meant that [[c1=12 under|she ended the tournament at 12 under par]]. Yoo, playing behind her, dropped shots at 13 and 17.

[[c2=2|Two play-off holes were needed]]. At the first, both women made par from the sand.

[[c7=coach|Her coach Petra Nilsen, who caddied for her]], was in tears. "Two years ago she wanted to give up," Nilsen said.

[[c3=$450,000|The prize of 450,000 dollars]] [[l1=11|lifts Haldorsen to eleventh place in the money list]]. [[c4=first|She had never won on the tour before]], though she was runner-up three times.

[[a6=Marchetti|Marchetti of Italy came third]]. Sweden's Maja Ekdahl, last year's runner-up, retired on Saturday with a back injury.

The tour moves on to Canada, where the Ontario Classic starts on Thursday with a field of 132 players and a new sponsor, after the former one withdrew in the spring. The last event of the season is played in Dubai in November.
