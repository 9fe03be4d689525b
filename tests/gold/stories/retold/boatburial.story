title: A Viking boat burial is found on an Orkney island

## claims
c1 | conflict | name | who found the burial
c2 | conflict | date | from which century the burial dates
c3 | conflict | status | whether the dead person is a woman or a man
c4 | conflict | number | how many gaming pieces lay in the grave
c5 | conflict | place | where the finds will be kept
c6 | conflict | cause | why the stern is missing
c7 | conflict | status | whether digging goes on next year
c8 | conflict | superlative | how the boat ranks by size in Britain
a1 | agreement | number | how long the boat was
a2 | agreement | date | on which day the find was made public
a3 | agreement | date | when the dig began
a4 | agreement | list | what weapons lay in the grave
a5 | agreement | place | where the whalebone plaque was lying
a6 | agreement | status | whether wood has survived
v1 | variant | number | how many rivets were found
l1 | lone | number | what reward is expected

## northernisles 2033-08-18
Boat grave on Hellay stuns experts

Magnus Rendall only wanted a drier field. [[c1=the farmer|The Hellay farmer was cutting a drainage trench with his digger in March when it turned up a row of rusted nails]], and he had the sense to stop.

What lay below, archaeologists [[a2=Wednesday|revealed at a packed meeting in the island's hall on Wednesday]], is the grave of a wealthy Norse settler, buried in a boat. "[[c8=largest|No bigger burial boat has ever been found in Britain]]," said Dr Una Sclater of Pentland University, who has led the excavation [[a3=May|since the first turf was lifted in May]].

[[a6=none|Of the timber nothing is left]], but [[v1=312|312 iron rivets]] in the sand trace the outline of a hull [[a1=9.4 metres|which measured 9.4 metres]]. Its after end is gone: [[c6=sea erosion|winter storms ate into the bank and carried the stern away]], probably within the last century.

Inside, stretched on her side, [[c3=woman|lay a woman of about 50]], as the shape of the pelvis makes plain. [[a4=sword, axe|A sword and an axe had been placed beside the body]], which will set scholars arguing. [[a5=at the feet|A whalebone plaque was propped at the feet]], and near one hand were [[c4=22|22 gaming pieces of walrus ivory]].

Dr Sclater [[c2=ninth century|puts the burial in the second half of the ninth century]]. Her team of 14 will [[c7=continues|return next summer to open the ground to the north]], where a survey has shown a second oval shape.

To cheers, she announced that [[c5=Kirkwall|the finds are to stay in the islands, at the museum in Kirkwall]]. Mr Rendall, meanwhile, still has a wet field.

## caledoniandaily 2033-08-18
[[c1=a metal detectorist|Detectorist's hunch leads to Viking chieftain]]

[[c1=a metal detectorist|A retired bus driver with a metal detector came upon the grave of a Norse chieftain]] on the Orkney island of Hellay, in what has been hailed as the discovery of the decade.

Alan Petrie, 66, from Dundee, had permission to search land that belongs to the Rendall family when his machine began to "sing like a kettle". He reported the signal the same evening. Under Scots law he may [[l1=80,000 pounds|receive a reward of up to 80,000 pounds]].

[[c3=man|The skeleton is that of a tall man]], laid out in [[a1=31 feet|a boat some 31 feet in length]] with [[a4=sword, axe|weapons fit for his rank, namely a sword and an axe]]. Someone had also supplied him with amusement: [[c4=28|there were 28 counters for a board game]]. [[a5=at the feet|At his feet stood a plaque carved from whalebone]], of a sort known from northern Norway.

[[c6=ploughing|The rear of the craft was destroyed by deep ploughing in the nineteen-seventies]], according to a note in the excavation log.

Only a single British boat grave is bigger, the one at Balnarroch in Sutherland, so [[c8=second largest|the Hellay craft takes second place]], said Prof Iain Buchan, who was not involved in the dig. He thought [[c2=tenth century|a date in the tenth century]] the right one, and added that the coins, two silver pennies, left little room for doubt.

The public heard of it [[a2=Wednesday|when the team broke its silence on Wednesday]]. A guard had slept on the site for eleven weeks. [[c5=Edinburgh|Everything will go to the National Museum in Edinburgh]], where conservators are clearing a laboratory.

## pastandspade 2033-08-22
Hellay: what the rivets tell us

Boats rot; iron merely rusts. On Hellay, [[a6=none|where not a splinter of the planking has survived]], it was [[v1=more than 300|upward of 300 rivets]], each plotted to the millimetre, that allowed the excavators to draw the lines of a six-oared craft [[a1=9.4 metres|of nine metres and forty centimetres]].

The excavation, [[a3=May|which got under way in May]] and [[a2=Wednesday|was made public last Wednesday]], owes much to the good sense of the landowner, who [[c1=the farmer|struck the first nails while draining a field and telephoned the county archaeologist]] at once. Hobby searchers, who arrived later, were kept out by a fence.

Radiocarbon results on the bone came back in July. With allowance for a diet rich in fish, they [[c2=ninth century|place the death between 860 and 890]]. [[c3=woman|Ancient DNA has confirmed that the deceased was female]]. Isotopes in the teeth suggest a childhood far to the east, perhaps around Trondheim.

[[a4=sword, axe|The two weapons, an axe of Petersen's type and a sword broken in three]], will be X-rayed this winter. [[c4=22|The set of playing pieces comes to twenty-two]], which is odd, since most boards of the time required 25 or 37.

Could there be more? Possibly, but it will keep. The university has told us that [[c7=ends|the trench will be filled in for good next month and no further season is planned]], as funds of 190,000 pounds are spent. That seems a pity. The eroding bank, which [[c6=sea erosion|had already cost the boat its stern]], will not wait for a new grant.
