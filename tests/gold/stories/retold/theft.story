title: Thieves steal silver and paintings from a museum in Ghent

## claims
c1 | conflict | number | how many objects were stolen
c2 | conflict | status | whether the alarm went off
c3 | conflict | status | whether the guard was hurt
c4 | conflict | place | how the thieves got in
c5 | conflict | date | hour of the burglary
c6 | conflict | status | whether anyone has been arrested
c7 | conflict | status | whether the objects were insured
c8 | conflict | number | value of the loot
c9 | conflict | cause | vehicle of the escape
a1 | agreement | name | which museum
a2 | agreement | date | which night
a3 | agreement | number | number of thieves
a4 | agreement | status | the painting "Woman with a Goldfinch" left behind
a5 | agreement | status | the museum stays closed
a6 | agreement | number | duration of the raid
a7 | agreement | status | director says that the pieces cannot be sold
v1 | variant | number | reward
l1 | lone | name | who founded the museum

## belpress 2029-02-06
Burglars take silver from Ghent museum

GHENT - [[a3=three|Three masked thieves]] broke into [[a1=Verhaeghe Museum|the Verhaeghe Museum in Ghent]] [[a2=Sunday to Monday|in the night to Monday]] and [[c1=27|made off with 27 pieces of silver and two small paintings]], Belgian police said.

They [[c4=skylight|entered through a skylight]] [[c5=2:40 a.m.|at 2:40 a.m.]], overpowered the only guard on duty and smashed six display cases. [[a6=nine minutes|The raid lasted nine minutes]]. [[c3=unhurt|The guard, a man of 58, was unhurt]] but is being treated for shock.

[[c2=went off|The alarm went off at once]], but when the first patrol reached the canal-side building the intruders had [[c9=van|fled in a white van]], police spokeswoman Annick Deroover said. [[c6=no arrest|No arrests had been made]] by Monday evening.

The museum [[c8=4.5 million euros|put the value of the stolen objects at 4.5 million euros]]. [[c7=insured|They were insured]], it said.

The best-known work of the collection, [[a4=left behind|"Woman with a Goldfinch" by a pupil of Rubens, was left behind]] in the hall with a damaged frame.

"[[a7=unsaleable|No dealer in the world can sell these things]]," director Barbara Coppieters told journalists. [[a5=closed|The museum will remain closed]] until further notice.

Last year burglars stole a reliquary from a church in Bruges, 45 kilometres away. It was found in a hotel wardrobe in Lille.

## scheldebode 2029-02-06
'They knew exactly where to go'

Behind the police tape lies a shoe. It belongs to Roger Maes, the night watchman of [[a1=Verhaeghe Museum|the Verhaeghe]], who has done his rounds for 22 years and who [[c3=hurt|is now in the university hospital with a broken jaw]].

[[a3=three|Three men, all in black]], were inside for [[a6=nine minutes|just nine minutes]] [[a2=Sunday to Monday|in the night from Sunday to Monday]]. [[c4=cellar|They had come up from the cellar]], whose door to the canal had been forced with a crowbar. [[c2=silent|The alarm stayed silent]]: a technician had switched it off on Friday because of a fault and nobody switched it on again, two employees told this newspaper.

Louise Claes, 71, who lives across the water, woke [[c5=4:15 a.m.|at a quarter past four when the glass was breaking]]. Then she [[c9=boat|saw the thieves escape in a rubber dinghy]]. "No lights, a very quiet motor."

[[c1=31|Thirty-one silver objects are missing]], among them the salt cellar of the brewers' guild, and two paintings. To replace them will be impossible in any case, but [[c7=not insured|the collection was not insured]], as the city found the premium of 190,000 euros a year too high.

A miracle in the disaster: [[a4=left behind|the burglars took the Goldfinch lady off the wall, then abandoned her]] near the stairs.

Director Barbara Coppieters looks tired. [[a7=unsaleable|The loot, she says, will find no buyer]]; she fears the melting pot. The Friends of the Verhaeghe have [[v1=50,000 euros|offered 50,000 euros for a clue]]. [[a5=closed|Visitors will find the doors shut]] for weeks.

## artmonitor 2029-02-07
Ghent: silver theft raises old questions

Two days after the burglary at [[a1=Verhaeghe Museum|Ghent's Verhaeghe Museum]], the investigators have a first success. [[c6=arrest|A 29-year-old man was taken into custody on Monday afternoon]] near Kortrijk, the prosecutor's office told Art Monitor. He denies having taken part.

The museum, [[l1=Augusta Verhaeghe|founded in 1911 by the linen heiress Augusta Verhaeghe]], owns one of the finest collections of Flemish guild silver. [[c1=27|The perpetrators stole 27 silver items]] as well as two paintings on copper. [[c8=7 million euros|The museum's estimate of the loss is seven million euros]], which [[c7=insured|the insurer, a London syndicate, will have to cover]].

[[a3=three|The trio]] came [[c4=skylight|by way of the roof, where they cut open a skylight]]. [[c2=went off|Their entry triggered the alarm]] [[c5=2:40 a.m.|at twenty to three]], and police were there eleven minutes later. By then they were gone: [[a6=nine minutes|nine minutes had been enough for them]]. Surveillance pictures [[c9=van|show them loading a light-coloured van]].

"Woman with a Goldfinch", valued at more than all the silver together, [[a4=left behind|was not taken along]], perhaps because it did not fit through the opening.

Experts warn against optimism. Silver is melted down within hours; of the pieces stolen in the Netherlands in 2024, a fifth has been found. Coppieters, on the other hand, [[a7=unsaleable|is convinced that the works are unsaleable]], since each is in every database.

[[v1=up to 100,000 euros|A reward of up to 100,000 euros]] is being discussed with the city.

## radiovla 2029-02-06
Museum robbery in Ghent: [[c3=hurt|guard in hospital]], city shocked

The mayor of Ghent, Joris Vandewalle, has spoken of "an attack on our memory" after the robbery at [[a1=Verhaeghe Museum|the Verhaeghe Museum]].

[[a2=Sunday to Monday|Overnight to Monday]], [[a3=three|a gang of three]] got into the building on the Leie by way of [[c4=cellar|the cellar, having broken open a water-side door]], police told this station. A neighbour had called the emergency number [[c5=2:40 a.m.|at 2:40 because of the sound of breaking glass]]. [[c3=hurt|The watchman was beaten and suffered a fracture of the jaw]]; he is expected to be discharged on Thursday.

Officers are now examining footage from 60 cameras and looking for the driver of [[c9=van|the white delivery van in which the robbers got away]]. Nobody is in custody: [[c6=no arrest|so far there has been no arrest]], the prosecutor said on Tuesday morning.

[[c1=31|The inventory shows 31 gaps in the silver collection]], plus two missing pictures. [[c8=4.5 million euros|Four and a half million euros is the sum the museum gives for the damage]]. [[c7=insured|An insurance policy covers the whole of it]], according to the alderman for culture, who rejected reports to the contrary.

[[a5=closed|The house is shut]], and school visits booked for February have been cancelled. Tickets for the exhibition of lace in April remain valid for now.

Last autumn the city had approved 1.3 million euros for new locks, cameras and display cases. The work was to start in March.
