title: Uruguay expels the ambassador of Belarus

## claims
c1 | conflict | number | how long the ambassador has to leave
c2 | conflict | status | whether the ambassador himself came to the ministry to receive the note
c3 | conflict | number | how many other embassy staff must go
c4 | conflict | status | whether the embassy stays open
c5 | conflict | date | in which year the investigation began
c6 | conflict | status | whether Minsk has already retaliated
c7 | conflict | name | who announced the expulsion
c8 | conflict | superlative | when Uruguay last expelled an ambassador
c9 | agreement | status | ambassador declared persona non grata
c10 | agreement | date | day of the announcement
c11 | agreement | cause | why he is expelled
c12 | agreement | status | how Belarus answers the accusation
c13 | agreement | place | where the journalist lives and since when
c14 | agreement | status | attitude of the opposition
c15 | agreement | date | since when the ambassador has been in post
c16 | variant | number | trade between the two countries
c17 | lone | status | a city employee was arrested
c18 | agreement | number | age of the ambassador

## northwire 2029-03-13
Uruguay orders Belarus envoy out over spying on exiles

MONTEVIDEO - Uruguay [[c10=Tuesday;c9=persona non grata|declared the ambassador of Belarus persona non grata on Tuesday]], accusing his embassy of [[c11=spying on exiled journalists|having spied for months on exiled journalists]] in the capital.

[[c1=72 hours|Siarhei Dubovik has 72 hours to leave the country]], [[c7=foreign minister Lucia Ferrand|Foreign Minister Lucia Ferrand told reporters]] at a hastily called briefing. [[c3=three|Three further members of the embassy staff]], among them a military attache, must go as well.

"We will not allow our streets to be turned into a hunting ground," Ferrand said.

[[c2=came in person|Dubovik was summoned to the ministry at 9 a.m. and was handed the note]] in a meeting that lasted under ten minutes, according to a ministry official.

[[c18=58|The 58-year-old career diplomat]], who previously served in Hanoi and Riga, [[c15=2026|has headed the mission since 2026]].

The move follows [[c5=2027|an investigation opened in 2027]] after the reporter Hanna Kulik found a tracking device beneath her car. Kulik, who runs a Belarusian-language news site, [[c13=Montevideo since 2021|has lived in Montevideo since 2021]].

Belarus's foreign ministry [[c12=rejects as invented|dismissed the allegations as a fabrication]]. It promised a "fitting answer" but [[c6=not yet|had taken no countermeasure by Tuesday evening]].

Ferrand said relations would not be broken off. [[c4=stays open|The embassy will go on working under a charge d'affaires]], she added, and visas will still be issued.

The leader of the opposition National Front, Ramiro Etchart, [[c14=supports|backed the government's decision]].

Trade between the two states [[c16=about 90 million dollars|amounts to around $90 million a year]], most of it potash fertiliser and beef. [[c8=1976|Uruguay last threw out an ambassador in 1976]].

## diario 2029-03-14
Uruguay expels Belarusian ambassador, Minsk hits back

The Uruguayan government is expelling the ambassador of Belarus. Siarhei Dubovik, [[c18=58|58]], [[c15=2026|who came to Montevideo in 2026]], [[c9=persona non grata;c10=Tuesday|was declared persona non grata on Tuesday]] because his embassy is alleged to [[c11=spying on exiled journalists|have spied on Belarusian journalists living in exile]].

[[c7=deputy minister Andres Bolano|The decision was made public by Andres Bolano, the deputy foreign minister]], who was standing in for his superior during her trip to Asia. He spoke of a serious breach of trust.

[[c1=48 hours|Dubovik was given 48 hours to depart]]. [[c3=two|Two other members of his staff have to leave]] as well, one of them the military attache.

Bolano said [[c2=did not come|the ambassador had not appeared at the ministry]] although he was summoned for 9 a.m. A first secretary collected the note in his place.

[[c5=2028|Prosecutors opened their investigation in 2028]], after Hanna Kulik, the editor of a Belarusian-language news site, had found a tracking device under her car. Kulik, [[c13=Montevideo since 2021|a resident of Montevideo since 2021]], told this newspaper she felt relieved.

Investigators believe that addresses of exiles were taken from the municipal register. [[c17=arrested|A 41-year-old city hall clerk was arrested on Friday]] on suspicion of having sold them.

Belarus [[c12=rejects as invented|rejected the allegations as "pure fabrication"]]. [[c6=already|It had already ordered Uruguay's consul in Minsk to leave]] by Tuesday afternoon, the state news agency reported.

The National Front, the largest opposition party, [[c14=supports|supports the expulsion]]. Its leader, Ramiro Etchart, called the step overdue.

## globe 2029-03-14
Montevideo and Minsk in deepest crisis yet

After the government in Montevideo [[c9=persona non grata;c10=Tuesday|withdrew ambassador Siarhei Dubovik's accreditation on Tuesday by declaring him persona non grata]], [[c4=closes|the Belarusian embassy is to shut for good]] at the end of the month, diplomats said.

The mission, housed in a villa in the Pocitos quarter, is said to have [[c11=spying on exiled journalists|kept watch on journalists living in exile]]. At least six people were followed, photographed or filmed at their front doors, a report by the domestic intelligence service says.

[[c7=foreign minister Lucia Ferrand|Lucia Ferrand, the foreign minister, announced the step]] before the cameras. [[c1=72 hours|Dubovik must be gone within three days]], and so must [[c3=three|three more of those accredited at the embassy]].

[[c8=1994|Not since 1994 has Uruguay sent an ambassador home]]; in that year it was the envoy of a neighbouring country, over a smuggling affair.

A spokesman in Minsk said [[c12=rejects as invented|there was not a word of truth in the charges]] and accused Uruguay of taking orders from Washington.

Economically, little is at stake. Goods [[c16=88.4 million dollars|worth $88.4 million were exchanged between the two countries]] last year, a fraction of one per cent of Uruguay's foreign trade. Farmers' groups nevertheless asked for talks, since a tenth of their fertiliser comes from Belarusian mines.

About 300 Belarusians live in the country, most of whom came after the protests of 2020. Their association wants police protection for its members.
