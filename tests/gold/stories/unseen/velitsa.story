title: An earthquake strikes a hill town in northern Greece

## claims
c1 | conflict | number | how deep the quake lay
c2 | conflict | status | whether the warning siren sounded
c3 | conflict | name | who pulled the girl out of the rubble
c4 | conflict | status | whether the bell tower of St Paraskevi still stands
c5 | conflict | outcome | whether the Italian offer of rescue dogs was taken up
c6 | conflict | place | where the mayor was when it struck
c7 | conflict | date | in what year the last comparable quake was
c8 | agreement | number | magnitude
c9 | agreement | date | at what hour it struck
c10 | agreement | status | whether the dam was damaged
c11 | agreement | date | until when schools stay shut
c12 | agreement | number | how many people spent the night in tents
c13 | variant | number | how many died
c14 | lone | status | whether the cannery reopens
c15 | agreement | name | the name of the rescued girl

## wire 2029-03-13
Fourteen dead as quake flattens houses in northern Greece

VELITSA, Greece - [[c13=14, rising|At least 14 people were killed]] when an earthquake of [[c8=6.1|magnitude 6.1]] shook the hill town of Velitsa in its sleep, the civil protection service said on Tuesday, adding that the toll was likely to climb.

The tremor, which [[c9=04:52 Monday|struck at 4.52 a.m. on Monday]] and was felt as far away as Skopje, [[c1=8 km|originated only eight kilometres below the surface]], according to the geodynamic institute in Athens. Such shallow shocks tend to do more harm than deeper ones of the same strength.

Residents complained that they had been given no notice. [[c2=silent|The siren on the town hall roof, installed for 90,000 euros in 2026, stayed silent]], an official of the regional government acknowledged.

[[c3=firefighters|Firefighters from Kavala dug a six-year-old girl out of a collapsed stairwell]] after eleven hours. [[c15=Danae Lioti|The child, named as Danae Lioti]], was in a stable condition.

In the old quarter hardly a roof is whole. [[c4=fallen|The bell tower of the church of St Paraskevi, built in 1864, came down across the square]], crushing two parked cars. Engineers who inspected [[c10=undamaged|the Aliki dam, four kilometres upstream, found no cracks]].

Some [[c12=2,300|2,300 inhabitants spent the night under canvas]] on the football pitch, the Red Cross said.

Offers of help came from several neighbours. [[c5=accepted|Athens accepted a team of search dogs from Italy, which landed on Monday evening]]; field kitchens were promised by Bulgaria.

Not since [[c7=1978|1978 has the area known a shock of this size]].

## voice 2029-03-13
"It was only a moment, but it saved us": Velitsa counts its losses

By our reporter in Velitsa

Mayor Stavros Kedros has not slept since [[c9=just before five on Monday|the ground began to move, just before five on Monday morning]]. "[[c6=in his kitchen in Velitsa|I was in my own kitchen, here in Velitsa, putting the coffee on]]," he told the Voice yesterday between two telephone calls. "Then the lamp began to swing."

What many in the upper streets remember first is a sound. [[c2=sounded|The siren on the town hall began to wail]] some seconds before the walls shook, and Eleni Pappa, 71, is convinced she owes her life to it.

By the bakery in Mylou Street people speak of little but [[c15=Danae Lioti|little Danae Lioti, the six-year-old]] whose crying was heard from beneath a staircase. [[c3=a neighbour|It was a neighbour, the plasterer Yannis Roussos, who drew her out]] with a car jack and his bare hands; when the fire engines arrived she was already wrapped in his coat.

Not everything is lost. [[c4=standing|Above the square the tower of St Paraskevi is still upright]], with its clock stopped at eight minutes to five, although the nave behind it is full of tiles. [[c10=undamaged|The dam at Aliki came through unharmed]], too, the water company says.

There will be [[c11=until Easter|no lessons before Easter]] in any of the five schools. [[c14=reopens Thursday|The fish cannery, the biggest employer in the valley, wants to start work again on Thursday]] with one of its three lines.

Older people compared the night with [[c7=1978|the great shock of 1978, the last that was as bad]], when the railway viaduct was lost.

## channel 2029-03-14
Greek quake: questions over the first hours

The official death toll in the Velitsa earthquake was raised this morning, with [[c13=17|17 people now confirmed dead]] and three still missing.

Seismologists have meanwhile revised some early data. While the [[c8=6.1|strength was left at 6.1]], [[c1=18 km|the focus is put at a depth of 18 kilometres]], said Professor Irini Vasou, who heads the monitoring network. It was, she said, the most violent event in the district since [[c7=1987|the one of 1987, when the region was last hit by anything like it]].

Opposition politicians want to know why it took the town hall until eight o'clock to ask for the army. [[c6=at a hotel in Thessaloniki|The mayor, Stavros Kedros, was in a Thessaloniki hotel when the quake struck]], they point out, after attending a congress on tourism there, and his deputy could not be reached. Mr Kedros did not respond to our request for a comment.

There is also irritation abroad. [[c5=declined|Rome had put two dozen search dogs and their handlers on standby, but the offer was turned down]], the Italian interior ministry said, on the ground that enough crews were at work. A plane that had been loaded at Pisa was unloaded again.

On the football ground, where [[c12=about 2,300|about two thousand three hundred people slept in tents]] for a first night, rain has made the paths impassable. Stoves are to be brought by the army today. The education authority confirmed that [[c11=until Easter|classrooms would remain closed until Easter]], and pupils in their final year may sit their examinations in Kavala.

The prime minister is expected in the town on Friday; a visit planned for Monday was dropped because of fog.
