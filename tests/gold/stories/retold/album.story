title: A pop singer brings out a new album

## claims
c1 | conflict | number | how many songs are on the album
c2 | conflict | number | how many copies were sold or streamed on the first day
c3 | conflict | place | where the album was recorded
c4 | conflict | name | who produced the album
c5 | conflict | status | whether a tour is planned
c6 | conflict | date | when the singer's last album came out
c7 | conflict | status | whether one song is about her former husband
c8 | conflict | superlative | which number in the row of her albums it is
a1 | agreement | date | on which day the album came out
a2 | agreement | name | title of the album
a3 | agreement | cause | why the release was delayed
a4 | agreement | name | who sings a duet with her
a5 | agreement | status | that streaming services broke down
a6 | agreement | status | what happens with the money from the single
a7 | agreement | number | how long the album plays
v1 | variant | number | how many fans queued
l1 | lone | status | whether she leaves her record label

## agency 2031-10-11
Pop star Liv Aramis returns with "Salt Hours"

LONDON - [[a1=Friday|British singer Liv Aramis released her new album on Friday]], ending months of speculation among fans. [[a2=Salt Hours|"Salt Hours" is the title of the record]], [[c8=fifth|the fifth studio album of her career]].

[[c1=12|It contains 12 songs]] and [[a7=41 minutes|runs for 41 minutes]]. [[c3=Iceland|Aramis recorded it in Iceland]] [[c4=Dekker|with Dutch producer Joost Dekker]], her label, Northlight, said.

[[c2=31 million|The album was streamed 31 million times on its first day]], according to the label. [[a5=crashed|Two streaming services broke down for a time]] shortly after midnight because of the rush.

The release had originally been set for June but [[a3=throat infection|was put off after the singer fell ill with a throat infection]].

"I could not speak for seven weeks, so I listened," Aramis, 32, told BBC radio.

[[a4=Teo Marsh|American rapper Teo Marsh joins her for a duet]], "Low Tide". [[a6=lifeboats|All the income from the single will go to the lifeboat service]], which rescued her father from the sea in 2017.

[[c6=2027|Her previous album appeared in 2027]] and sold nine million copies. [[c5=tour planned|She will go on tour in the spring]], with 38 concerts in Europe and North America.

Outside a record shop in Soho [[v1=about 1,200|about 1,200 fans queued overnight]] for signed copies. One of them, 19-year-old Priya Dunstan, had come from Aberdeen. "It is like Christmas and an exam at once," she said.

## review 2031-10-12
Album of the week: Liv Aramis goes down to the sea

After the glitter, the gale. On [[a2=Salt Hours|"Salt Hours", Liv Aramis's new record]], synthesisers give way to cello, harmonium and the creak of a real boat.

[[c8=fourth|Her fourth album]] is the quietest she has made. [[c3=Scotland|It was recorded in a disused chapel in Scotland]] during a wet February, and you can hear the rain on the roof. [[c4=herself|Aramis produced the record herself]], which shows: nobody has told her where to stop.

[[c1=14|Not all of the 14 songs are needed]]. "Lantern" drags, "Kelp" is a sketch. But [[a4=Teo Marsh|the duet with Teo Marsh]] is a marvel, two tired voices that hardly touch. And "Exit Music for a Kitchen" is the hardest thing she has written. [[c7=about former husband|The song tells of her former husband, the footballer Cal Brandreth]], from whom she was divorced two years ago.

[[a7=41 minutes|The record is over after forty-one minutes]], about the time it takes to walk from one end of a beach to the other. We give it four stars out of five.

Those who hope to hear it on stage will be disappointed. [[c5=no tour|Aramis has ruled out a tour]], saying that the songs are "for kitchens and cars". [[c6=2028|Her last album, released in 2028]], was followed by a year and a half on the road that left her, she said, "a coat on a hanger".

It might have come sooner: [[a3=throat infection|an infection of the throat delayed the release]] by four months.

## entertainment 2031-10-11
Liv Aramis breaks the internet (and a few hearts)

Fans could not wait: [[a5=crashed|streaming platforms crashed]] in the first minutes [[a1=Friday|when Liv Aramis's album came out on Friday]].

[[c2=45 million|On day one it reached 45 million streams]], a record for a British woman, beating the mark set by Jodie Lark in 2029 with 28 million.

Social media were soon full of theories. [[c7=not about him|"Exit Music for a Kitchen" is not about her ex-husband]], the star assured us when we met her at a hotel in Mayfair. "It is about my landlady, honestly."

She also told us about her new life. Aramis has moved to Cornwall, keeps five hens and swims every morning. She has given up alcohol and sold her flat in Chelsea for £3.2 million.

[[c1=12|The 12 tracks on the album]] were written at her kitchen table. [[c4=Dekker|Star producer Joost Dekker was at the controls]], as he was on hits by Rosalie Finn and the band Harbour Lights.

And the heart? [[a6=lifeboats|Proceeds from the single are donated to lifeboat crews]]. There is a man, she admits, but his name stays secret. "He is a baker and he goes to bed at eight."

[[l1=leaves label|She is leaving her record label]] when her contract ends next year, and she wants to found her own.

In London [[v1=well over a thousand|well over a thousand people stood in line]] in the rain for a signed copy. The vinyl edition, which costs £34, had sold out by lunchtime, and was being offered on the internet at four times the price.
