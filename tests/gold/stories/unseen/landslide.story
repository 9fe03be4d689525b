title: A landslide hits a village

## claims
c1 | conflict | number | how many bodies have been recovered
c2 | conflict | date | when the slope came down
c3 | conflict | cause | what set off the landslide
c4 | conflict | status | whether villagers had been told to leave
c5 | conflict | number | how many houses were buried
c6 | conflict | status | whether the girl pulled out survived
c7 | agreement | status | whether the road is blocked
c8 | agreement | status | whether the search has been called off for the night
c9 | conflict | place | which part of the village was hit
c10 | agreement | place | province and district
c11 | agreement | status | soldiers help in the search
c12 | agreement | status | school used as shelter
c13 | agreement | number | rain in 24 hours
c14 | agreement | name | village head
c15 | variant | number | missing
c16 | conflict | number | how far the village is from the provincial capital
c17 | agreement | status | foreign aid offered by Australia
c18 | lone | number | compensation per family
c19 | agreement | name | name of the girl
c20 | conflict | name | who found the girl

## agency 2029-11-13
Landslide buries Philippine village, [[c1=23|23 dead]]

MANILA - Rescuers [[c1=23|had recovered 23 bodies by nightfall on Tuesday]] after a landslide crashed into a mountain village in the southern Philippines, the disaster agency said.

The slope above Dalupan, in the [[c10=Davao de Oro|province of Davao de Oro]], [[c2=late Monday|came down late on Monday evening]], when most families were at supper. [[c5=52|Some 52 houses were buried]], spokeswoman Mirasol Ybañez said. [[c15=about 60|About 60 people are missing]].

The landslide [[c3=rain|was triggered by heavy rain]], she said. A weather station nearby [[c13=280 mm|measured 280 millimetres in 24 hours]].

[[c4=ordered to leave|Residents had been ordered to leave on Sunday]], but many stayed to guard their animals, according to Ybañez.

[[c11=soldiers|Some 300 soldiers have joined]] firefighters and miners in the search, digging by hand for fear of setting off further slides. The only [[c7=blocked|road to the village remains blocked]] by boulders, and heavy machinery has not been able to get through. [[c8=suspended|Work was suspended when darkness fell]] and will resume at dawn.

An eight-year-old girl, [[c19=Jonalyn Bautil|Jonalyn Bautil]], [[c6=survived|was pulled out alive after 14 hours and is in stable condition]].

Survivors have been [[c12=school|taken to an elementary school]]. Village captain [[c14=Rodel Mangubat|Rodel Mangubat]] appealed for blankets and drinking water.

Dalupan, a settlement of gold panners, [[c16=35 km|lies 35 kilometres from the provincial capital, Nabunturan]]. [[c17=Australia|Australia has offered]] a search team and $2 million in aid.

Landslides are frequent in the region, where forests have been cleared and slopes are riddled with small mines. In February 2024 nearly 100 people died in one at Masara.

## mindanaosun 2029-11-14
'The mountain roared': Dalupan digs for its own

[[c14=Rodel Mangubat|Rodel Mangubat, captain of Dalupan]], has stopped counting. "I know every name," he said on Tuesday, standing in mud up to his knees in [[c9=lower village|the lower village, of which nothing is left]].

By his list [[c1=31|31 dead had been brought out by Tuesday evening]], and [[c15=more than 50|more than 50 are still under the earth]]. [[c5=38|Thirty-eight houses were covered]], he said, in less than a minute.

It [[c2=before dawn Tuesday|happened before dawn on Tuesday]], while people slept. "The mountain roared like an airplane," said Nenita Sapio, 44, who lost her husband.

The people of Dalupan are angry. [[c4=no order|No one had told them to go]], they say, although rain had been falling since the weekend. And it was not the rain, they insist. "[[c3=blasting in a mine|It was the blasting in the mine that brought the slope down]]," said Mangubat. The Golden Ridge company, which works a tunnel above the village, denied having used explosives this month.

Among the victims is [[c19=Jonalyn Bautil|Jonalyn Bautil, 8]], whose rescue was shown on television. [[c6=died|She died in hospital on Tuesday afternoon]], her uncle said.

[[c11=soldiers|Soldiers of the 66th battalion]] are digging with shovels and helmets. [[c8=suspended|They had to stop when it got dark]], for want of floodlights. Two excavators are stuck further down, where [[c7=blocked|rocks the size of jeepneys bar the road]].

About 400 people are sleeping in [[c12=school|the school, which serves as a shelter]]. Governor Alma Dizon, who [[c16=53 km|travelled the 53 kilometers from Nabunturan]] by motorcycle, promised [[c18=50,000 pesos|50,000 pesos for each bereaved family]].

## pacificbroadcast 2029-11-14
[[c6=survived|Girl saved from Philippine mud]] as landslide toll rises

It is the one piece of good news from Dalupan: [[c6=survived|a girl of eight is alive]] after spending more than half a day under the ruins of her home. [[c19=Jonalyn Bautil;c20=police dog|Jonalyn Bautil was found by a police dog]] called Bruno. Doctors say she has a broken leg.

For others hope is fading. [[c1=31|Thirty-one bodies had been found by Tuesday night]] since [[c2=late Monday|the landslide struck late on Monday]], and [[c15=about 60|around 60 people have not been traced]].

The village lies in the [[c10=Davao de Oro|mountains of Davao de Oro]], on the island of Mindanao. The mass of mud and rock, as wide as four football fields, [[c9=upper village|swept over the upper part, sparing the houses further down by the river]]. [[c3=rain|Downpours had loosened the soil]], according to geologists: [[c13=280 mm|28 centimetres of rain fell within a day]]. Hundreds of [[c11=soldiers|troops are helping with the search]].

Canberra is sending help. [[c17=Australia|Australian Foreign Minister Helen Strick said]] a team of 40 specialists with dogs and listening devices was ready to leave.

Authorities say they did what they could. [[c4=ordered to leave|An evacuation order was issued the day before the slide]], the country's disaster agency said, but not all followed it. Those who did are now living in [[c12=school|classrooms of the local school]].

The Philippines is hit by about 20 typhoons and storms a year. Scientists say that warmer seas make the rain they bring heavier. On Mindanao, uncontrolled mining adds to the danger.

## dailybrief 2029-11-14
Rescuers dig by hand after Philippine landslide

Firefighters, miners and [[c11=soldiers|about 300 soldiers]] are digging with their bare hands in the southern Philippines, where a village was buried by a landslide.

[[c15=about 60|Some 60 residents of Dalupan are missing]], the country's disaster agency said. When [[c8=suspended|the search was halted for the night]] on Tuesday, [[c1=23|23 bodies had been found]].

[[c5=52|Fifty-two houses disappeared under mud and rock]] when [[c3=rain|the slope, soaked by heavy rain]], [[c2=late Monday|gave way late in the evening on Monday]] as families were eating. [[c13=280 mm|Rainfall of 280 millimetres in 24 hours]] had been recorded in this part of [[c10=Davao de Oro|Davao de Oro province]].

Agency spokeswoman Mirasol Ybañez said that [[c4=ordered to leave|the village had been told on Sunday to evacuate]]; many people had refused to abandon their livestock.

Trucks with heavy equipment are waiting at the foot of the mountain, as [[c7=blocked|boulders still block the road]]. The [[c16=35 km|drive from Nabunturan, the provincial capital, is 35 kilometres]].

There were cheers on Tuesday when [[c20=gold miners|three gold miners found a girl of eight]], [[c19=Jonalyn Bautil|Jonalyn Bautil]], in a hollow under a roof beam. She had been trapped for 14 hours. [[c6=survived|Her condition is stable]], doctors said.

Blankets and drinking water are needed for the people [[c12=school|housed in an elementary school]], said [[c14=Rodel Mangubat|the village captain, Rodel Mangubat]]. An [[c17=Australia|Australian search team has been offered]], together with aid worth $2 million.

The Philippine Red Cross has opened an account for donations. In a neighbouring valley 1,100 people were moved out as a precaution.
