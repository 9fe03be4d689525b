title: A bridge to a Scottish island is opened

## claims
c1 | conflict | date | when construction began
c2 | conflict | date | when the first cars may cross
c3 | conflict | number | what the bridge cost
c4 | conflict | number | how long the bridge is
c5 | conflict | status | whether motorists have to pay a toll
c6 | conflict | status | whether the ferry goes on running
c7 | agreement | date | on which day the bridge was opened
c8 | agreement | name | who opened it
c9 | agreement | number | how many people live on Tarrow
c10 | agreement | number | duration of the crossing by ferry up to now
c11 | agreement | outcome | death of a worker
c12 | agreement | number | height of the towers
c13 | agreement | status | closed to high vehicles in strong wind
c14 | agreement | number | how many people walked over the bridge
c15 | agreement | cause | how the bridge got its name
c16 | agreement | date | until when the builders are responsible for upkeep
c17 | variant | number | how late the bridge is
c18 | variant | number | expected traffic
c19 | lone | name | the first to cross

## scotpress 2030-08-24
[[c8=First Minister Niven;c3=386m|First Minister opens £386m bridge]] to Isle of Tarrow

KILVARRAN - [[c7=Saturday|The Ardvane Bridge linking the Isle of Tarrow with the Scottish mainland was opened on Saturday]], [[c17=14 months|14 months later than planned]].

[[c8=First Minister Niven|First Minister Catriona Niven cut a ribbon of island tweed]] at the eastern tower before [[c14=12,000|12,000 people who had won a place by ballot walked across]]. [[c2=Saturday 6 p.m.|The bridge was to be handed over to motor traffic at six the same evening]].

"For generations the tide decided when you could see a doctor," Niven told the crowd. "From today, you decide."

[[c4=1.9 km|The cable-stayed bridge is 1.9 kilometres long]] and hangs from [[c12=118 m|two towers 118 metres in height]]. [[c3=386m|Its cost has come to £386 million]], according to the transport agency, which had reckoned with £310 million when the contract was signed. Two thirds was paid by the Scottish government and the rest by the UK Treasury.

[[c5=no|Drivers will be able to use it free of charge]], as is the case with all bridges in Scotland since tolls over the Forth and Tay were done away with in 2008.

[[c1=May 2025|Construction started in May 2025]] but was held up by two severe winters and a dispute over steel deliveries from Spain. [[c11=worker killed 2027|A 29-year-old scaffolder fell to his death in 2027]]; a bench in his memory has been placed at the island end. The joint venture of Calder Marine and the Danish firm Brohus [[c16=2040|is to maintain the structure until 2040]].

[[c9=3,400|Tarrow has 3,400 inhabitants]], a third fewer than in 1951. Up to now they have depended on [[c10=40 minutes|a ferry that took 40 minutes]] and was cancelled on 61 days last year. [[c6=goes on|The boat will continue to sail in the summer months]], for cyclists and visitors on foot, operator Sorrin Ferries has agreed.

[[c13=closed above 60 mph|Lorries, buses and caravans will be kept off the bridge when gusts exceed 60 miles an hour]]. [[c18=2,100 vehicles a day|The agency expects 2,100 vehicles a day]].

[[c15=public vote|The name was picked by the public]] in a poll in which 41,000 took part; it recalls a ruined chapel on the shore. A member of the royal family had been invited but sent her regrets.

The Skye Bridge, the last of comparable importance to an island, was inaugurated in 1995 and led to years of protest over its charges.

## kilvarrantimes 2030-08-25
Pipes, tears and traffic jams as bridge brings Tarrow ashore

The oldest went first. [[c19=Effie MacRurie|Effie MacRurie, who will be 99 in October, was pushed over the Ardvane Bridge in her wheelchair]] ahead of everybody else, and behind her came [[c14=12,000|a procession of 12,000]], with dogs, prams and eleven pipe bands.

[[c7=Saturday|Saturday was the day]] for which Tarrow's campaigners had fought since 1968. "I never believed I would live to see it," said Mrs MacRurie, whose father had been drowned in the sound in 1936. [[c8=First Minister Niven|Catriona Niven, the First Minister, declared the bridge open]] at noon, to the sound of ships' horns.

Those who had hoped to drive home over it had to be patient. [[c2=Sunday 5 a.m.|The first cars are not to be let on until 5 a.m. on Sunday]], since the barriers and stands have to be cleared away. By nightfall campers were already queuing back to the Kilvarran distillery.

What has been built in [[c1=spring 2026|the four years since work began in the spring of 2026]] is impressive. [[c12=118 m|The twin towers rise 118 metres]] above the water. [[c4=1.9 km|From shore to shore it is 1.9 kilometres]], and a bus will do it in three minutes, compared with [[c10=40 minutes|the forty minutes that islanders are used to spending on the ferry]].

For the ferry it was the last weekend. [[c6=stops|Sorrin Ferries is giving up the service for good]], and its 22 crew have been offered work at Mallaig and Oban. Skipper Donnie Galt, 61, will take early retirement. "Nobody pays for a boat beside a road," he said.

Not everything is settled. [[c3=386m|The £386 million that the bridge has cost]] would have sufficed for 60 years of new ferries, critics say. [[c17=more than a year|It comes more than a year late]]. And [[c13=closed above 60 mph|with winds over 60mph, high-sided vehicles will have to wait]], which according to the harbour master would have happened on 34 days last winter.

Councillor Morag Tulloch recalled [[c11=worker killed 2027|the young scaffolder who lost his life on the site three years ago]]. His parents were among the guests.

House prices on [[c9=3,400|the island, where some 3,400 people live]], have risen by 38 per cent since 2027. The primary school, which was down to 140 pupils, has 19 new ones this month. [[c15=public vote|The bridge owes its name to a popular vote]], in which "Bridgey McBridgeface" came fourth.

## buildingnews 2030-08-26
Ardvane crossing enters service: the figures

Scotland's newest major bridge has been inaugurated. [[c8=First Minister Niven;c7=Saturday|First Minister Catriona Niven performed the opening of the Ardvane Bridge on Saturday]] in front of engineers, islanders and schoolchildren.

The project, a joint venture of Calder Marine and Brohus, was awarded in 2024. [[c1=May 2025|The first piles were driven in May the following year]]. Completion was due in June 2029, which means [[c17=14 months|a delay of 14 months]], most of it attributable to steel plate that failed a test and had to be cast again in Gijon.

[[c4=2.3 km|With a length of 2.3 km the bridge]] ranks fourth in Britain. Its deck, 14.6 m wide, carries two lanes and a path for walkers and cyclists. [[c12=118 m|The pylons reach 118 m]], and 92 stay cables with a total weight of 2,050 tonnes hold the main span of 480 m. Some 64,000 cubic metres of concrete were used.

[[c3=412m|The final bill amounts to £412m]], the contractors' chief executive Ruth Abernethy told Building News. Penalties for late delivery are still being negotiated. [[c16=2040|Calder and Brohus remain in charge of maintenance for ten years, up to 2040]].

To recover part of the outlay, [[c5=yes|cars will be charged £3.50 for each crossing]] by means of number plate recognition, with residents paying half. [[c18=over 2,000 vehicles a day|More than 2,000 vehicles are forecast to use it daily]].

Wind was the main worry of the designers. A model was tested for seven weeks in a tunnel in Milan, and transparent screens three metres high were added as a result. Even so, [[c13=closed above 60 mph|a ban on high vehicles comes into force at wind speeds above 60 mph]]. Sensors in the towers pass on data every two seconds to a control room in Inverness.

The safety record was marred by one fatality, when [[c11=worker killed 2027|a scaffolder died after a fall in 2027]]. The contractors were fined £240,000. There were 14 reportable injuries in all.

For [[c9=3,400|the 3,400 people of Tarrow]] the effect is considerable. An ambulance to the hospital at Kilvarran will need 12 minutes; so far, the passage [[c10=40 minutes|by ship alone took 40]]. A fish farm has announced that it will invest £9m and create 45 jobs.

The next large scheme in the region, a tunnel under Loch Erran, is at the planning stage and will not be decided before the Holyrood election.
