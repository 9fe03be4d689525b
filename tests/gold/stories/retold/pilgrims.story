title: A coach with pilgrims crashes in Slovenia

## claims
c1 | conflict | number | how many people were on board
c2 | conflict | cause | why the coach left the road
c3 | conflict | status | what became of the driver
c4 | conflict | date | at what time the crash happened
c5 | conflict | status | whether passengers wore seat belts
c6 | conflict | number | how far the coach fell
c7 | conflict | name | which way the coach was travelling
c8 | conflict | status | whether the tunnel is open again
c9 | conflict | number | age of the coach
a1 | agreement | number | seven people were killed
a2 | agreement | date | on Sunday
a3 | agreement | place | near Podvrh on the Logar pass road
a4 | agreement | name | the passengers were pilgrims from Rzepnica in Poland
a5 | agreement | status | passers-by formed a chain and smashed windows
a6 | agreement | status | a priest is among the dead
a7 | agreement | number | two helicopters
a8 | agreement | status | no other vehicle was involved
v1 | variant | number | how many were injured
l1 | lone | number | distance limit for coaches on the pass

## agency 2031-09-15
Polish pilgrims' coach plunges off Slovenian road, 7 dead

LJUBLJANA - [[a1=seven|Seven people were killed]] [[a2=Sunday|on Sunday]] when [[a4=pilgrims from Rzepnica|a coach carrying Polish pilgrims]] left a mountain road [[a3=Podvrh|near the village of Podvrh]] in northern Slovenia and [[c6=30 metres|plunged 30 metres into a ravine]], police said.

[[v1=31|Thirty-one others were injured]], eight of them seriously. [[c1=46|There were 46 people on board]], including a baby who was unharmed.

The accident happened [[c4=16:20|at around 4:20 p.m.]] as [[c7=homeward|the group was on its way home from the Italian shrine of Santa Orsola]] to [[a4=pilgrims from Rzepnica|Rzepnica, a town in southern Poland]]. [[a6=priest died|Their parish priest, Father Marek Wolny, was among those who died]].

A police spokeswoman said [[c2=brakes|the brakes had failed]] on the descent from the Logar pass. [[a8=no other vehicle|No other vehicle was involved]].

[[c3=died|The driver, a 58-year-old man, died at the scene]]. A second driver is in hospital in Maribor.

[[a7=two helicopters|Two helicopters ferried the injured]] to four hospitals. Before the rescuers arrived, [[a5=passers-by|motorists had climbed down and broken windows to pull people out]].

The road remained closed overnight, but [[c8=open|the Podvrh tunnel has been reopened]], the motorway operator said on Monday.

Poland's president, Irena Kostka, expressed her condolences. The consul in Ljubljana travelled to the scene and a bus with relatives was to leave Rzepnica in the morning.

It was the worst road accident in Slovenia since 2019, when nine workers died in a minibus.

## dziennik 2031-09-15
Rzepnica in mourning: "We were singing, then everything turned over"

They had been singing. "Then somebody shouted, and everything turned over," says Zofia Banach, 71, who escaped with a broken collarbone from the coach in which [[a1=seven|seven of her fellow travellers perished]] [[a2=Sunday|on Sunday afternoon]].

[[a4=pilgrims from Rzepnica|The pilgrims had set out from Rzepnica]] on Saturday night. [[c7=outward|They were heading for the Italian shrine of Santa Orsola]], which most of them had never seen, when the vehicle broke through the barrier [[a3=Podvrh|close to Podvrh, on the road over the Logar pass]].

[[c1=43|Forty-three people were travelling in it]], the organiser confirmed. [[c5=not belted|Hardly anyone was wearing a seat belt]], Mrs Banach recalls, because the driver had announced a stop.

[[a6=priest died|Rzepnica lost its parish priest, Marek Wolny]], as well as a married couple and the organist. [[v1=more than 30|More than 30 parishioners are in hospital]].

[[c3=survived|The driver survived]] and was operated on during the night. His employer, the firm Halny Tours, describes him as reliable, with 25 years of experience. [[c9=four years|The coach was only four years old]] and had been tested in July.

Slovenian drivers who witnessed the accident [[a5=passers-by|smashed the windows with stones and passed the children up the slope from hand to hand]]. [[a7=two helicopters|A pair of rescue helicopters]] shuttled until dark.

In Rzepnica the bells rang for an hour. The mayor cancelled the harvest festival. A Mass will be celebrated on Tuesday by the bishop.

## koroskiglas 2031-09-16
Police: driver fell asleep above Podvrh

The cause of Sunday's accident on the Logar pass has been established: according to the investigators in Slovenj Gradec, [[c2=asleep|the driver of the Polish coach fell asleep at the wheel]]. [[c2=asleep, not brakes|Nothing was wrong with the brakes]].

[[a1=seven|The crash claimed seven lives]] [[a2=Sunday|on Sunday]] and [[v1=31|left 31 people hurt]]. [[c5=belted|Most passengers had their seat belts fastened]], inspector Boris Kralj told our newspaper; otherwise there would have been many more victims.

The tachograph stopped at ten to six, the inspector said, so that [[c4=17:50|the accident can be dated to 5:50 p.m.]]. The vehicle knocked down the barrier on the bend [[a3=Podvrh|above Podvrh]], rolled over twice and [[c6=60 metres|came to rest 60 metres below the road]]. [[a8=no other vehicle|It had not touched any other car]].

Among the first to arrive was Jernej Plesnik, a forester. Together with other [[a5=passers-by|passers-by he broke the panes and dragged the injured out]]. "You do not think," he said. [[a7=two helicopters|The two helicopters landed on a meadow belonging to his brother]].

[[c8=closed|The Podvrh tunnel stays closed]] until Thursday at least because the wreck has to be lifted by crane from there. Diversions lead through Mislinja.

Residents have long asked for stronger barriers. [[l1=12 metres|Since 2025 only coaches shorter than 12 metres may use the pass]], but nobody checks. The firm has been fined twice in Austria. [[c9=14 years|Its coach was 14 years old]], the registration papers show.

The municipality is collecting money for [[a4=pilgrims from Rzepnica|the families of the pilgrims from Rzepnica]]. [[a6=priest died|In memory of the priest who lost his life]], a wooden cross was put up yesterday.

## radiowest 2031-09-16
Crash survivors begin journey home

The first survivors of [[a2=Sunday|Sunday's coach crash]] in Slovenia have flown back to Poland.

Eleven men and women with light injuries landed in Kraków late on Monday in an air force plane. Others will follow in the course of the week; three are still in intensive care in Graz, Austria.

[[a1=seven|Seven members of the group were killed]] [[a3=Podvrh|near Podvrh in the north of the country]]. [[a6=priest died|They include the clergyman leading the pilgrimage]].

The prosecutor's office in Kraków has begun an inquiry of its own, and officers searched the premises of the operator, Halny Tours. [[c3=arrested unhurt|The driver, who got out without a scratch, has been detained]] on suspicion of negligent homicide, said prosecutor Lech Grabiec.

He would not say [[c1=46|how the 46 occupants were seated]], nor whether the toll might rise.

[[c7=homeward|The pilgrims were returning from Italy]], where they had attended the canonisation of a nun.

Transport experts are calling for electronic drowsiness warnings, compulsory in new buses since 2028, to be fitted in older ones as well. The industry estimates the cost at 900 euros a vehicle.
