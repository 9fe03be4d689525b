title: A fishing boat sinks off Scotland

## claims
c1 | agreement | number | how many men were on board
c2 | agreement | date | when the boat sank
c3 | agreement | place | home port of the boat
c4 | agreement | name | who the skipper was and his age
c5 | agreement | number | how many were rescued
c6 | agreement | number | how many bodies were recovered
c7 | agreement | number | how many are missing
c8 | agreement | date | when the boat was built
c9 | agreement | number | how strong the wind was
c10 | agreement | status | what the boat was fishing for
c11 | conflict | number | how far off the coast she sank
c12 | conflict | status | whether the search went on through the second night
c13 | conflict | date | when the distress beacon was picked up
c14 | conflict | status | whether a radio call was sent
c15 | conflict | cause | why the boat sank
c16 | conflict | date | when the boat was last inspected
c17 | variant | number | how much money was collected
c18 | lone | status | whether the school stays shut
c19 | agreement | number | depth of the wreck

## newsagency 2028-01-20
[[c7=three|Three still missing]] after trawler sinks off Scotland

[[c7=three|Three fishermen are missing]] and [[c6=one|one is confirmed dead]] after a trawler [[c2=Tuesday night|went down on Tuesday night]] in heavy seas off the west coast of Scotland, the coastguard said.

[[c1=six|The Guiding Dawn had six men on board]] when she [[c11=22 miles|sank about 22 miles west of the island of Carna Mhor]]. [[c5=two|Two of them were winched to safety]] from a life raft by a helicopter from Stornoway and are being treated for hypothermia. [[c6=one|A body was recovered]] on Wednesday morning by the lifeboat from Portlennan, [[c3=Portlennan|the vessel's home port]].

[[c13=9.40pm|The signal of an emergency beacon was received at 9.40pm]], and the helicopter was over the position 55 minutes later. [[c14=no radio call|No mayday was sent by radio]], a coastguard spokeswoman said, which suggested that events had overtaken the crew very quickly.

Winds in the area [[c9=force nine|had reached force nine]], with waves of up to seven metres.

The search, in which four lifeboats, a fisheries patrol ship and an aircraft took part, covered 640 square miles. [[c12=suspended|It was called off at dusk on Wednesday]] and will start again at first light.

The skipper was named locally as [[c4=Alasdair Munro, 52|Alasdair Munro, 52]], a father of three. He is not among the survivors. The others come from Scotland, Ghana and the Philippines.

The steel-hulled boat, [[c8=1994|built in 1994]] in Macduff, had left harbour on Sunday to [[c10=prawns|trawl for prawns]]. Official records show that [[c16=October|she passed her last inspection in October]], when a faulty bilge alarm was replaced.

The wreck is believed to be [[c19=90 metres|lying in 90 metres of water]]. The Marine Accident Investigation Branch is sending three inspectors and may use a remotely operated vehicle to film it.

One of the men who were saved told rescuers that [[c15=snagged net|the net had snagged on the seabed and pulled the boat over]], according to a person briefed on the operation. Investigators said it was too soon to comment.

Scotland's First Minister, Moira Tennant, said that the thoughts of the nation were with families "waiting for news that no family should have to wait for".

Eleven fishermen lost their lives in British waters in 2026, the highest number for eight years. The industry employs about 10,000 people in the United Kingdom, and unions have long complained of fatigue and old vessels.

## westcoast 2028-01-20
Portlennan waits for the men of the Guiding Dawn

There was no one on the pier at [[c3=Portlennan|Portlennan, where the Guiding Dawn was based]], who did not know at least one of [[c1=six|her crew of six]].

[[c4=Alasdair Munro, 52|Her skipper, 52-year-old Alasdair Munro]], took over the boat from his uncle in 2009 and had run the harbour gala for the last ten summers. He is [[c7=three|one of three men who have not been found]].

[[c2=Tuesday night|The trawler was lost on Tuesday night]] in weather that had kept most of the local fleet tied up. [[c9=force nine|It was blowing a severe gale, force nine]], when the first alarm was raised. [[c14=radio call|Mr Munro came on the radio to say that they were taking water]], said Ina Galbraith, who listens in most evenings at her kitchen table on the headland. "He was calm. He gave his position and then there was nothing."

[[c13=11.40pm|The beacon was heard at 11.40pm]]. Volunteers of the Portlennan lifeboat, among them two of the skipper's cousins, launched at once and [[c11=32 miles|made for the spot, 32 miles west of Carna Mhor]]. On Wednesday they brought home [[c6=one|the body of one crewman]], who has not been named.

[[c5=two|Two others were picked up alive]] by helicopter and are in hospital in Stornoway. Relatives of one of them, the deckhand Kwame Asante, 29, said he had spoken to them by phone. He told them that [[c15=wave|a great wave had broken over the stern and swamped the boat]].

[[c12=continued|The lifeboats stayed out all through Wednesday night]], with flares lighting the water, and were relieved at breakfast by crews from Mallaig and Oban.

[[c10=prawns|The Guiding Dawn fished for prawns]], most of which went by lorry to Spain. [[c8=1994|She dated from 1994]] and was repainted last spring in the blue that she was known for. [[c16=July|Her latest survey was in July]], said Donald Rennie of the harbour trust, and she "wanted for nothing".

A collection begun by the Fishermen's Mission had [[c17=£41,000|raised £41,000 by Thursday morning]]. [[c18=closed|The primary school remains closed until Monday]], since eleven of its 38 pupils are related to someone on the boat. The church has been open day and night, and soup is served in the hall.

The village has been here before. In February 1983 the Silver Harvest was lost with all hands within sight of the lighthouse, and a granite stone above the slipway bears five names. It was Mr Munro who cleaned the letters every year.

Divers cannot easily reach the wreck, [[c19=90 metres|which rests some 90 metres down]].

## morningpost 2028-01-20
Hopes fade for missing trawlermen as questions raised over ageing fleet

Hopes were fading last night for [[c7=three|three men unaccounted for]] since their trawler [[c2=Tuesday night|foundered in the Atlantic late on Tuesday]].

The accident has revived questions about the age of the British fishing fleet. [[c8=1994|Launched in 1994]], the Guiding Dawn was typical of it: more than half of the larger vessels registered in Scotland are over 25 years old, according to a study published in November by the Nautical Trades Union.

She was [[c10=prawns|in pursuit of prawns]], a fishery worth £90 million a year, with [[c1=six|half a dozen men aboard]] and, by the standards of the trade, an experienced captain. [[c4=Alasdair Munro, 52|Alasdair Munro, who is 52]], had been at sea since the age of 16.

[[c5=two|A pair of survivors was lifted from a raft]], and [[c6=one|one man was found dead]] in a survival suit. The coastguard said that it [[c13=9.40pm|had detected the distress beacon at 9.40pm]], [[c11=22 miles|22 miles from the nearest land]], in [[c9=force nine|winds of force nine]]. [[c12=suspended|The search was halted when darkness fell on Wednesday]].

What happened on deck is unclear. A source close to the inquiry said that the survivors had spoken of [[c15=snagged net|fishing gear catching on an obstruction, which dragged her down]]. Similar circumstances were blamed in 2019 for the loss of the Boy Callum, whose nets fouled a submarine cable and whose four crew were all rescued.

Stability is another issue. Winches and refrigeration added over the years make boats top-heavy, says Professor Edith Lamb, a naval architect at Clydebank, who has called since 2024 for a fresh tilt test after every refit. The government rejected the idea as too costly for small owners.

Ministers promised yesterday to look again. A new code of practice, due in April, will require vessels longer than 15 metres to carry two life rafts rather than one.

In [[c3=Portlennan|Portlennan, the village from which she sailed]], people left flowers by the ice plant. An online appeal for the families [[c17=£26,000|had brought in £26,000 by Wednesday evening]].

Raising the boat is thought to be difficult. [[c19=90 metres|She is on the bottom at a depth of nearly 300 feet]], in strong tides. The owners of the Boy Callum paid for a private survey, which cost £70,000 and took five months.
