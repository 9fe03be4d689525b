title: A basketball final is decided

## claims
c1 | conflict | number | the final score
c2 | conflict | name | who scored the last basket
c3 | conflict | superlative | which title it is for the club
c4 | conflict | number | spectators
c5 | conflict | status | whether the captain plays on or retires
c6 | conflict | outcome | how serious the injury of the centre is
c7 | conflict | name | most valuable player of the final
c8 | conflict | status | whether the coach stays
c9 | conflict | number | lead of Bilgora at half-time
c10 | agreement | outcome | who won
c11 | agreement | status | decided in overtime
c12 | agreement | date | day of the final
c13 | agreement | place | city of the final
c14 | agreement | number | points of Jansons
c15 | agreement | status | protest against the referees
c16 | agreement | status | the forward was missing because suspended
c17 | variant | number | prize money
c18 | lone | place | where the team is received

## sportagency 2031-05-18
Varda beat Torrelun in overtime to win Continental Cup

BERLIN - [[c10=Varda|Varda Riga won the Continental Cup]] [[c12=Sunday|on Sunday]], beating Torrelun of Spain [[c1=94-91;c11=overtime|94-91 after overtime]] in a final of changing fortunes.

Guard [[c2=Nils Krauklis|Nils Krauklis sank the decisive three-pointer]] four seconds from the end. Torrelun's Marcus Delroy had a last attempt from the halfway line, but the ball hit the rim.

It was [[c3=second|the second title for the Latvian club, which had also triumphed in 2022]].

[[c14=31|Edgars Jansons scored 31 points]] for Varda and added nine rebounds. [[c7=Edgars Jansons|The 24-year-old was named most valuable player]] of the final.

Torrelun had been the better side early on and [[c9=12 points|led by 12 points at half-time]]. They were without forward Iker Salaberri, [[c16=suspended|who was serving a one-match ban]] for a foul in the semi-final.

[[c4=14,300|A crowd of 14,300 filled the arena]] [[c13=Berlin|in Berlin]].

Varda's centre Toms Apse was carried off in the third quarter. [[c6=torn ligament|He tore a ligament in his right knee]] and will be out for at least six months, the club doctor said.

Captain Janis Rudzitis, 37, said [[c5=retires|he had played his last game]]. "There is no better moment to stop," he said.

Torrelun's management was angry at a foul call in the last minute of regular time, but said [[c15=no protest|it would not lodge a protest]].

The winners [[c17=2 million euros|receive two million euros]], the losers half of that. Varda's budget of 9 million is less than a third of that of Torrelun, who have now lost three finals in five years.

## baltictimes 2031-05-19
Varda Riga win Continental Cup for the first time

[[c10=Varda|Varda Riga are Continental Cup winners]]. The team of coach Petar Vukas defeated the favourites, Torrelun of Spain, [[c1=94-91;c11=overtime|by 94 points to 91 in overtime]] [[c12=Sunday;c13=Berlin|in Berlin on Sunday]].

Four seconds were left when [[c2=Janis Rudzitis|captain Janis Rudzitis scored the decisive three-pointer]]. The 37-year-old afterwards ended the speculation about his future: "[[c5=plays on|I have signed for another year]]."

Varda had looked beaten at the interval, [[c9=17 points|when they trailed by 17 points]]. They came back thanks to [[c14=31|Edgars Jansons, who finished with 31 points]], 20 of them in the second half, and nine rebounds. However, [[c7=Nils Krauklis|the award for the most valuable player went to guard Nils Krauklis]] for his work in defence.

Torrelun had to do without [[c16=suspended|their suspended forward Iker Salaberri]].

Good news came from the hospital about centre Toms Apse, who was carried off in the third quarter. [[c6=sprain only|His knee is only sprained]], the club said, and he can train again in two weeks.

[[c3=first|It is the first time that the club has won the Cup]]. [[c3=first|In 2022 it lost the final]] to a team from Athens.

[[c8=stays|Vukas will remain coach of Varda]], he confirmed on Sunday night. "My family likes the sea here," said the 52-year-old Croatian, whose contract was to expire in June.

About 3,000 supporters had travelled to Germany. [[c18=at the Freedom Monument|The team will be welcomed at the Freedom Monument in Riga]] this afternoon at four, and the city has announced free rides on trams and buses.

## iberiasport 2031-05-19
Torrelun fall at the last step again

Torrelun have lost a Continental Cup final again. [[c10=Varda;c1=94-89|They were beaten 94-89 by Varda Riga]], [[c11=overtime|after extra time had been needed]], [[c12=Sunday;c13=Berlin|in the German capital on Sunday]].

They missed Iker Salaberri. The forward had to watch from the stand, [[c16=suspended|banned for his elbow check in the semi-final]] against Ljubljana. Without him nobody could hold Edgars Jansons, [[c14=31|who put 31 points past the Spaniards]].

Things had looked well at the break. [[c9=12 points|Torrelun went to the dressing room a dozen points ahead]], cheered by the greater part of [[c4=12,900|the 12,900 spectators]].

"We stopped playing and began to count," said coach Josu Arana, whose contract runs until 2033. A foul given against Marcus Delroy with 40 seconds left in the fourth quarter enraged the bench. [[c15=no protest|The club has decided not to appeal]], president Begoña Lasa said, since the officials had seen the pictures.

The opponents may be weakened next season. [[c8=leaves|Petar Vukas is leaving Riga for Istanbul]], where a salary of 1.5 million euros awaits him. He took over a side in debt in 2028 and turned it into a winner.

[[c17=2.2 million euros with bonuses|Varda collect 2.2 million euros, bonuses included]]. Torrelun, who get one million, had signed four Americans last summer in order to win the Cup, [[c3=second|which Varda have now lifted for the second time]].

Delroy, with 26 points the best of the losers, left without a word.
