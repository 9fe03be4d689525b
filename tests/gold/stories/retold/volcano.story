title: A volcano erupts in Ecuador

## claims
c1 | conflict | number | height of the ash column
c2 | conflict | number | how many people were evacuated
c3 | conflict | outcome | whether anybody was killed
c4 | conflict | status | whether the airport was closed
c5 | conflict | date | year of the last eruption
c6 | conflict | superlative | whether the alert is at the highest level
c7 | conflict | status | whether the lava reached the village
c8 | conflict | status | whether the eruption was preceded by warning signs
c9 | agreement | date | when the eruption began
c10 | agreement | place | where the volcano lies
c11 | agreement | status | ash falls on the provincial capital
c12 | agreement | status | schools are closed
c13 | agreement | status | the climbers were brought down unhurt
c14 | agreement | number | radius of the exclusion zone
c15 | agreement | number | height of the mountain
c16 | variant | number | farm animals affected
c17 | lone | status | looting
c18 | conflict | date | when people may return

## worldwire 2032-08-11
Ecuador volcano erupts, thousands flee

QUITO - The [[c9=Tuesday, before dawn|Yanarumi volcano erupted shortly before dawn on Tuesday]], hurling [[c1=12 kilometres|a column of ash 12 kilometres into the sky]] and forcing [[c2=4,200|4,200 people from their homes]], Ecuador's authorities said.

The [[c15=4,980 metres|4,980-metre peak]] lies [[c10=130 km south of Quito|some 130 kilometres south of Quito]]. It had been [[c5=1968|silent since 1968]].

[[c3=nobody killed|No deaths were reported]]. [[c13=unhurt|Eight climbers who had spent the night in a hut were led down unhurt]] by a rescue team.

The Geophysical Institute [[c6=highest|raised the alert to red, its highest level]], and the army sealed off [[c14=10 kilometres|everything within 10 kilometres of the crater]]. A stream of [[c7=stopped above the village|lava came to a halt about 400 metres above the village of Chilcapamba]], according to the mayor, Rosa Tituaña.

[[c11=ash falls|Ash rained down on the provincial capital, Santa Lucia]], where drivers switched on their headlights at noon. [[c12=closed|Classes were cancelled]] in the whole of the province until Friday. [[c4=remained open|The airport of Santa Lucia kept operating]], although some airlines cancelled flights of their own accord.

"[[c8=no warning|The mountain gave us no sign beforehand]]," said Fausto Yepez, who heads the institute's monitoring service. His instruments, he added, had shown normal values on Monday evening.

The agriculture ministry said that [[c16=about 9,000 cattle|about 9,000 head of cattle]] had to be driven to lower pastures. Masks and bottled water were handed out from 22 trucks.

[[c18=not before next week|Residents will not be allowed back before next week]], the civil defence said.

## andesdaily 2032-08-12
Farmer killed as Yanarumi erupts

[[c3=one killed|A 71-year-old farmer was killed on Tuesday]] in the eruption of the Yanarumi volcano when the roof of his stable collapsed under the weight of ash, the police of Santa Lucia province said.

The volcano, [[c10=130 km south of Quito|130 kilometres south of the capital]], [[c9=Tuesday, before dawn|began to erupt on Tuesday before it was light]]. [[c1=12 kilometres|Ash rose to a height of 12 kilometres]].

[[c2=2,400|Some 2,400 people were evacuated]] from villages on the slopes, most of them in army buses, and are being put up in sports halls.

In the afternoon [[c7=reached the village|lava entered the village of Chilcapamba]] and set fire to three houses, Mayor Rosa Tituaña said.

[[c8=warning signs|Small tremors had been recorded for weeks before the eruption]], according to a geologist who asked not to be named. Two reports on them were sent to the governor in July, she said.

[[c13=unhurt|Eight climbers were brought down from a mountain hut without injuries]]. The army has closed off [[c14=10 kilometres|an area with a radius of ten kilometres]].

[[c11=ash falls|Ash is also falling on Santa Lucia, the provincial capital]]. [[c4=closed|Its airport has been closed]] and [[c12=closed|all schools in the province will stay shut]] until Friday. In the evacuated villages [[c17=looted|two shops were looted]], police said.

[[c5=1986|The volcano had last erupted in 1986]], when ash fell for nine days and most of the potato harvest was lost. The agriculture ministry promised farmers quick aid and 300 tonnes of fodder.

## skybroadcast 2032-08-11
Yanarumi eruption: your questions answered

Where is it? [[c10=130 km south of Quito|Yanarumi stands about 80 miles to the south of Quito]], in the eastern chain of the Andes. With [[c15=4,980 metres|a height of just under 5,000 metres]] it is not among the giants of the country, but it is considered one of the most dangerous.

What happened? [[c9=Tuesday, before dawn|In the early hours of Tuesday the volcano began to spew ash and glowing rock]]. [[c1=9 kilometres|The cloud climbed to 9 kilometres]] at its peak and drifted west. A second, weaker blast followed around three in the afternoon.

How serious is it? Experts have [[c6=second highest|set the alert at orange, the second-highest of four levels]]. Around [[c2=4,200|4,200 villagers had to leave]], and soldiers let no one pass [[c14=10 kilometres|a ring of ten kilometres around the summit]]. [[c3=nobody killed|Nobody lost their life]], the health ministry says; 14 people were treated for breathing trouble.

Can I fly? [[c4=closed|Santa Lucia's airport suspended all flights at 7 a.m.]] Quito and Guayaquil are not affected. Passengers may rebook free of charge until 20 August.

When did it last erupt? [[c5=1968|In 1968]], at that time for eleven days.

When can people go home? [[c18=from Thursday|The civil defence will let them return from Thursday]], provided that the wind does not turn.

What about farming? The region supplies a fifth of the country's milk. [[c16=more than 20,000 animals|More than 20,000 farm animals, sheep and llamas included, were moved]] or are waiting for it. [[c12=closed|Lessons have been called off]] throughout the province, so that teachers can help in the shelters.

## costaradio 2032-08-11
Red alert after eruption of Yanarumi

Ecuador's Geophysical Institute has declared [[c6=highest|a red alert, the highest there is]], following the eruption of the Yanarumi.

[[c9=Tuesday, before dawn|The eruption began on Tuesday just before daybreak]] at the mountain, [[c10=130 km south of Quito|which is 130 kilometres from Quito]]. Pilots reported [[c1=9 kilometres|ash up to an altitude of 9 kilometres]].

[[c2=4,200|The number of evacuated people was put at 4,200]] by the civil defence. They had to leave their homes because [[c14=10 kilometres|the army is enforcing an exclusion zone of ten kilometres]] round the crater. [[c18=not before next week|Their return is ruled out before next week]], its director, Ximena Caiza, said.

The health ministry said [[c3=nobody killed|there were no fatalities]]. [[c13=unhurt|A group of eight climbers is safe and well]] after being guided down from a hut.

Fausto Yepez of the institute contradicted reports on social media that an alarm had been ignored. [[c8=no warning|There were no signs that an eruption was coming]], he told Costa Radio.

According to the mayor of Chilcapamba [[c7=stopped above the village|the lava did not get as far as the village]].

[[c12=closed|Pupils across the province have no classes]] for the rest of the week. People in Santa Lucia, [[c11=ash falls|where ash has covered streets and cars]], are advised to wear masks and to keep their windows shut.

The bus company Transandina cancelled 16 services. Ecuador has more than 20 active volcanoes; the best known, Cotopaxi, was restless for several months in 2023.
