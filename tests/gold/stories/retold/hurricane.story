title: Hurricane Odile makes landfall on the coast of Louisiana

## claims
c1 | conflict | date | hour of the landfall
c2 | conflict | number | category at landfall
c3 | conflict | number | number of dead
c4 | conflict | status | whether the Pelican Bend levee held
c5 | conflict | number | how many customers are without power
c6 | conflict | place | where the storm came ashore
c7 | conflict | status | whether evacuation in Saint-Aubin parish was compulsory
c8 | conflict | cause | how the man in Grand Rosier died
c9 | conflict | status | whether the governor has asked for a federal disaster declaration
a1 | agreement | date | day of the landfall
a2 | agreement | status | the storm weakened to a tropical storm
a3 | agreement | status | New Orleans airport is closed
a4 | agreement | number | height of the surge
a5 | agreement | number | how many oil platforms were evacuated
a6 | agreement | status | first hurricane of the season to strike the United States
a7 | agreement | status | schools closed for the week
v1 | variant | number | how many people were rescued
l1 | lone | number | estimate of the damage

## wire 2029-08-30
Hurricane Odile slams into Louisiana, [[c3=three|killing three]]

GRAND ROSIER, Louisiana - Hurricane Odile [[c6=Grand Rosier|came ashore at Grand Rosier]] [[a1=Wednesday|on Wednesday]], tearing off roofs, flooding coastal roads and [[c5=410,000|leaving 410,000 homes and businesses without electricity]].

[[c3=three|Three people were killed]], the state's emergency office said on Thursday.

The storm [[c1=4:20 a.m.|made landfall at 4:20 a.m.]] [[c2=3|as a Category 3 hurricane]] with sustained winds of 120 miles per hour, the National Hurricane Center said. By nightfall it [[a2=weakened to tropical storm|had weakened to a tropical storm]] over Mississippi, and it was expected to bring up to eight inches of rain to Tennessee by Friday.

Odile is [[a6=first of season|the first hurricane to hit the United States this season]].

In Grand Rosier [[c8=falling tree|a 61-year-old man died when a tree fell on his house]], Sheriff Dale Thibault said. Two others lost their lives in a car that was swept off Highway 27.

[[a4=11 feet|A storm surge of 11 feet]] poured into the lower part of Saint-Aubin Parish, whose 23,000 inhabitants [[c7=compulsory|had been ordered to leave]] on Monday. [[c4=held|The levee at Pelican Bend held]], the Army Corps of Engineers said.

Governor Marcia Landrieux, who toured the coast by helicopter, [[c9=asked|said she had asked Washington for a disaster declaration]]. "We will need every bit of help," she told reporters.

[[a3=closed|New Orleans' airport was closed]] and more than 600 flights were cancelled. Oil companies [[a5=94|had evacuated 94 platforms in the Gulf]], shutting in about a third of production.

Rescue teams in boats [[v1=more than 150|brought more than 150 people to safety]].

## bayoucourier 2029-08-30
'We heard the water before we saw it'

Lurleen Babin had put the children to sleep in the bathtub. It was still dark [[a1=Wednesday|on Wednesday]] when [[c6=Port Sabine|Odile's eye crossed the shore at Port Sabine]], 14 miles west of Grand Rosier, and the window frames started to sing.

"Then we heard the water," the nurse said. [[c4=broke|The Pelican Bend levee had given way]] along some 200 feet, and within minutes her street was a river. [[a4=11 feet|The sea rose eleven feet above its normal level]].

Babin's family had stayed, like many in Saint-Aubin Parish, where [[c7=voluntary|the evacuation was voluntary]] and the nearest shelter is 70 miles away. A neighbour took them to the school in his fishing boat. [[v1=162|In all, 162 residents were rescued]], most of them from roofs.

[[c2=3|The hurricane, a Category 3 when it struck]], has [[c3=four|claimed four lives]] so far. In Grand Rosier [[c8=carbon monoxide|a retired welder of 61 was poisoned by the fumes of his generator]], a couple drowned in their car on Highway 27 and a utility worker was electrocuted.

[[a7=closed for week|Schools in six parishes remain shut until Monday]]. Crews from Texas and Alabama have arrived, but the utility Gulf Lumen could not say when power would be back for [[c5=410,000|its 410,000 customers in the dark]].

Residents complain that nobody from the capital has come. Governor Marcia Landrieux [[c9=not asked|has yet to request a federal disaster declaration]], and without it there is no money for temporary housing. The parish still owes 3 million dollars from the storm of 2025.

Odile, [[a2=weakened to tropical storm|by now only a tropical storm]], is moving over Mississippi.

## channelsix 2029-08-30
Odile: what we know so far

Louisiana is counting the cost after [[a6=first of season|the season's first hurricane to reach the US mainland]] hit the state [[a1=Wednesday|on Wednesday]].

[[c1=5:50 a.m.|Landfall was recorded at 5:50 in the morning]] [[c6=Grand Rosier|near the fishing town of Grand Rosier]]. [[c2=4|Odile was then a Category 4 storm]], forecasters say, and had gained strength over unusually warm water. It [[a2=weakened to tropical storm|was downgraded to a tropical storm]] on Wednesday evening.

[[c3=three|The death toll stands at three]]. One victim, a pensioner in Grand Rosier, [[c8=falling tree|was crushed by a falling oak]]; the other two were travelling on Highway 27.

[[c5=540,000|Gulf Lumen puts the number of customers without power at 540,000]]. The company has 7,000 workers in the field and hopes to reconnect hospitals by Saturday.

Travellers should expect delays: [[a3=closed|no planes are taking off from or landing at New Orleans]], and the interstate is under water at two points. [[a7=closed for week|Pupils on the coast will not return to class this week]].

Offshore, [[a5=94|crews were taken off 94 platforms]] before the storm; the operators intend to send them back at the weekend. Insurers [[l1=6 to 9 billion dollars|expect damage of between six and nine billion dollars]].

The worst flooding is reported from Saint-Aubin Parish, where [[c7=compulsory|a mandatory evacuation was declared]] two days before the storm. Engineers inspected the Pelican Bend levee by drone and [[c4=held|found no breach in it]].

President Carla Whitmore spoke by telephone with the governor, [[c9=asked|whose application for a disaster declaration arrived in Washington on Wednesday night]], and promised a swift answer.

Hurricane Odile is the fifteenth named storm in the Atlantic in 2029. The season lasts until 30 November.
