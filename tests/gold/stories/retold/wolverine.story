title: A wolverine escapes from a zoo and is caught

## claims
c1 | agreement | date | on which day the animal was caught
c2 | conflict | cause | how it got out
c3 | conflict | place | where it was caught
c4 | conflict | outcome | how it was caught
c5 | conflict | status | whether the animal is male or female
c6 | conflict | outcome | whether it killed poultry
c7 | conflict | date | in which night it escaped
c8 | conflict | status | whether the zoo stayed open
c9 | conflict | number | whether it was the first escape
c10 | agreement | number | how far from the zoo it was found
c11 | agreement | number | how much it weighs
c12 | variant | number | how many calls the hotline had
c13 | agreement | place | where the animal came from
c14 | agreement | number | how long it stays in quarantine
c15 | lone | status | whether the council will seek the costs
c16 | agreement | name | what the animal is called

## agency 2027-08-04
Runaway wolverine recaptured in northern Germany

HOLMSEE, Germany - [[c16=Runa|A wolverine named Runa]] that had kept a region of northern Germany on edge [[c1=Wednesday;c10=11 km|was captured on Wednesday, 11 kilometres from the animal park]] it had escaped from, police said.

The [[c5=female|four-year-old female]] [[c3=boathouse|was tracked down in a boathouse]] on the shore of Lake Dreve that had stood unused since the spring. [[c4=dart|A vet shot her with a tranquilliser dart]] through a gap in the planks, after which she was carried off in a crate, "snoring", as a police spokeswoman, Antje Rickmers, put it.

[[c7=night to Sunday|Runa had broken out during the night to Sunday]]. In the storm that passed over the Baltic coast [[c2=fallen tree|a beech fell on the fence and gave her a way out]], the park said. Up to 40 people, among them foresters and volunteer firefighters, took part in the search, and residents were asked to keep small dogs indoors.

No one was hurt. [[c6=no|The animal did not kill any poultry or pets]] on its travels, according to the district's veterinary office, and seems to have lived on fish remains.

Wolverines, the largest land-dwelling members of the weasel family, can bring down reindeer. [[c11=14 kg|Runa tips the scales at 14 kilograms]]. [[c13=Finland|She came to Holmsee from Finland]] in 2025 as part of a breeding programme involving 31 zoos.

[[c14=2 weeks|She is to spend two weeks in quarantine]]. [[c8=open|The park remained open throughout]], though the northern path with the bear enclosure was cordoned off.

## bote 2027-08-05
Six hens the poorer: how Runa came to Uncle Heini's allotment

Heinrich Plambeck, known to everybody in the Abendruh garden colony as Uncle Heini, counted twice. Then he rang the number from the newspaper. [[c6=yes|The wolverine had killed six of his hens]] and was lying, so full that it could scarcely move, under the nesting boxes.

[[c1=Wednesday|The hunt ended yesterday]] towards half past nine, when [[c3=henhouse|the fugitive was secured in the henhouse of plot 23]]. No gun was needed. [[c4=baited trap|The animal walked into a box trap baited with trout]] that keeper Svenja Ohlsen had set up in front of the hatch, and the flap came down behind [[c5=male|him, for Runa, in spite of the name, is a male]].

How he got away in the first place is a sore point. The storm is not to blame, says Ohlsen's colleague Timo Jarck, who has been suspended. [[c2=gate left unlocked|He himself had left the gate of the enclosure unlocked]] after the evening feed. He is sorry about it, and sorrier still about the hens.

It is an embarrassment with a history. [[c9=not the first|Already in 2026 a wolverine got out of the same enclosure]], although on that occasion it merely went as far as the car park. The Greens on the council want an inquiry. Mayor Birte Stamer has let it be known that [[c15=yes|the town will send the park the bill for the search]], some 18,000 euros.

[[c12=57|57 calls were received on the hotline]] within three days, including one about a badger and two concerning the same brown dachshund. [[c14=2 weeks|For the next fortnight Runa will be kept in isolation]].

## coastradio 2027-08-04
Holmsee breathes again: wolverine back behind bars

Good news for everyone with plans for a picnic: [[c16=Runa|Runa, the wolverine]] from Holmsee animal park, is back. [[c1=Wednesday|The animal was caught this Wednesday morning]] after [[c10=11 km|having got the best part of seven miles away from home]].

Park director Malte Quistorp sounded exhausted when he spoke to our reporter Jana Petrow. "We've hardly slept," he said. [[c7=night to Monday|The escape happened in the night from Sunday to Monday]], he explained; on Sunday evening at closing time the cameras had still shown Runa asleep on her platform. "[[c9=first|Never before has one of our wolverines got out]], and it must not happen again."

What caused it? Quistorp puts it down to the weather. [[c2=fallen tree|A tree that toppled onto the fence opened the way]], he says. It stood outside the grounds, on land that belongs to the forestry service, and he had asked for it to be felled as recently as May.

[[c8=closed|The park shut its gates to visitors for two days]] while the search went on, which in the middle of the holidays cost it about 4,000 admissions. It hopes to make up for that now. The runaway, which [[c11=14 kg|weighs all of fourteen kilos]] and [[c13=Finland|was born in a zoo in Finland]], can't be seen for the moment, as it is being watched by vets for ticks and infections.

[[c12=more than 50|More than 50 listeners and residents rang the hotline]]. Not all of them had seen a wolverine. To the gentleman from Dreve who reported a bear: it was your neighbour's Newfoundland, and it is very well.
