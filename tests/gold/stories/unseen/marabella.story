title: A freighter with smuggled goods is seized off Ireland

## claims
c1 | conflict | number | how much cocaine was found
c2 | conflict | place | where on board it was hidden
c3 | conflict | outcome | whether the captain resisted
c4 | conflict | list | nationalities of the crew
c5 | conflict | cause | what put investigators on the track
c6 | conflict | place | the port from which the ship had sailed
c7 | conflict | status | whether a boarding soldier was hurt
c8 | conflict | status | whether the ship had been searched before
c9 | agreement | date | the night of the boarding
c10 | agreement | name | the ship's flag
c11 | agreement | number | how many were arrested
c12 | agreement | place | where the ship was taken
c13 | agreement | number | street value
c14 | agreement | name | the owner
c15 | variant | number | how far off the coast it happened
c16 | lone | status | second vessel

## examiner 2028-06-12
Navy storms cocaine ship off Kerry coast

Commandos slid down ropes from a helicopter in a force seven gale to take control of a cargo vessel laden with drugs, in what ministers are hailing as the greatest success of the naval service in a generation.

The Marabella, [[c10=Comoros|a 96-metre bulk carrier registered in the Comoros]], [[c9=Saturday night|was boarded late on Saturday night]] some [[c15=90 nautical miles|90 nautical miles west of the Kerry coast]]. [[c1=2.8 tonnes|Searchers have so far lifted 2.8 tonnes of cocaine]] from [[c2=ballast tank|a ballast tank near the bow, where the bales had been stacked behind a welded plate]]; it will all have been taken off by this evening.

[[c3=resisted|The captain, a man of 58, tried to ram the patrol ship]] and only cut his engines when warning shots had been fired across his bow. [[c7=hurt|One of the soldiers broke an ankle on landing on the deck]] and is being treated in Cork.

[[c11=all 19|All 19 men on board are in custody]]. [[c4=Filipinos, Ukrainians, Turks|They come from the Philippines, Ukraine and Turkey]], gardai said. By first light on Sunday [[c12=Cobh|the ship was being escorted into Cobh]], where some 200 onlookers had gathered on the promenade.

It was [[c5=a tip from US drug agency|a tip-off from the American drug agency that set the operation in motion]] three weeks ago, according to security sources. [[c6=Paramaribo|The vessel had left Paramaribo in Suriname on 24 May]] with a declared load of bauxite.

[[c13=195 million|At street prices the haul would fetch about 195 million euros]], said Detective Superintendent Maeve Corrigan.

## lloydsweekly 2028-06-15
Marabella: a tired ship and its silent owners

The 27-year-old bulker now lying under guard [[c12=Cobh|at the deepwater quay in Cobh, to which the Irish navy brought her]], has had six names and four flags, the latest of them [[c10=Comoros|that of the Comoros, under which she has sailed since January]].

Her registered owner is [[c14=Pelagos Transit|Pelagos Transit, a company with a letterbox in Piraeus]] whose telephone rang unanswered this week. Classification was withdrawn in 2027 because of corrosion in the hold.

Port records show that [[c6=Georgetown|the ship cleared Georgetown, Guyana, on her last voyage]], with 21,000 tonnes of bauxite for Aughinish. She was no stranger to the authorities: [[c8=searched in Rotterdam in 2027|Dutch customs officers had gone through her from stem to stern in Rotterdam last year]], and let her go with a fine for missing papers.

What betrayed her this time, people in the trade say, was [[c5=transponder switched off|her transponder: it was because the set had been off for 31 hours that an analyst in Lisbon first took notice]]. No informer was involved. The analyst's centre, which serves eight European countries, passed the position to Dublin.

When the soldiers came aboard, [[c3=no resistance|the master stopped the engines at the first call and came out on the bridge wing with his hands up]], his lawyer told a court in Cork. He had been assured, she said, that the sealed space in [[c2=engine room|the engine room, in which the drugs were eventually found]], held spare parts.

[[c11=19|Nineteen seafarers have been detained]]. Their union fears that wages for four months will never be paid. Insurance for the hull lapsed in April.

## broadcast 2028-06-13
Irish drugs ship: what we know

Forensic teams were last night still at work on the Marabella, the freighter [[c9=night of Saturday|captured by Irish special forces in the night of Saturday to Sunday]].

How much was on board? [[c1=2.2 tonnes|Exactly 2.2 tonnes of cocaine were found on the ship]], the revenue commissioners announced yesterday evening after the last bale had been weighed, [[c13=just under 200 million|a cargo with a retail value just short of 200 million euros]]. Two rifles and a satellite telephone were also recovered.

Who was on it? [[c4=Filipinos, Georgians, Turks|The crew is made up of Filipinos, Turks and Georgians; there is no Ukrainian among them]], their embassies confirmed. Three of the men have asked for interpreters, and a deckhand of twenty is being treated for dehydration.

Was anyone injured? [[c7=unhurt|Every member of the boarding party came away unhurt]], a defence forces spokesman said, in spite of six-metre waves. The whole action, from the first rope to the bridge, was over in nine minutes.

Where did it take place? [[c15=far out in the Atlantic|Far out in the Atlantic, in international waters]], which is why permission had to be sought from the flag state.

And the owner? [[c14=Pelagos Transit|The Marabella belongs to Pelagos Transit of Greece]], which bought her for 2.1 million dollars. [[c8=never searched|She had never been searched by any customs service before]], a revenue official said.

[[c16=a trawler is sought|A trawler that was to have met her off Bantry is still being looked for]]. Surveillance aircraft have widened their patrols as far as the Scillies.
