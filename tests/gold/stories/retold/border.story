title: Soldiers of Tarvia and Kordestan clash at the border

## claims
c1 | conflict | number | how many Tarvian soldiers were killed
c2 | conflict | status | who opened fire first
c3 | conflict | number | how long the fighting lasted
c4 | conflict | status | whether artillery was used
c5 | conflict | status | whether the crossing at Sel is open
c6 | conflict | place | on whose side of the line it happened
c7 | conflict | status | whether a ceasefire was agreed
c8 | conflict | number | how many villagers fled
c9 | conflict | status | whether prisoners were taken
c10 | agreement | date | on which day the clash happened
c11 | agreement | place | in which valley it happened
c12 | agreement | number | how many Kordesh border guards were wounded
c13 | agreement | status | whether ambassadors were summoned
c14 | agreement | date | since when the line has been disputed
c15 | agreement | name | who called for restraint
c16 | agreement | number | how many died in the fighting of 2030
c17 | variant | date | at what time the shooting began
c18 | lone | status | whether flights were stopped
c19 | agreement | name | who is Tarvia's defence minister

## worldagency 2033-05-14
Tarvia, Kordestan trade blame after deadly border clash

DOSHAN, Tarvia - Troops from Tarvia and Kordestan [[c10=Saturday|exchanged fire on Saturday]] in the worst violence on their disputed border in three years, with [[c1=four|four Tarvian soldiers killed]], officials in both capitals said.

The fighting [[c11=Arun valley|took place in the Arun valley]], where [[c14=1991|the frontier has been in dispute since 1991]]. It [[c17=04:30|began at about 4:30 a.m.]] and [[c3=five hours|went on for five hours]].

Tarvia's Defence Ministry said that [[c2=Kordestan|Kordesh forces had fired first]], on an engineering unit repairing a road [[c6=Tarvia|well inside Tarvian territory]]. Kordestan's border service [[c12=seven|put the number of its wounded at seven]] and said its men had responded to a provocation.

[[c4=no|Only small arms were used]], with neither side bringing up artillery, a Western diplomat in Doshan told reporters.

Both governments [[c13=yes|summoned the other's ambassador]]. [[c15=Secretary-General|The United Nations Secretary-General urged restraint]] and offered to send an envoy.

By Saturday evening [[c7=yes|commanders had agreed to a ceasefire]], to take effect at midnight, the Tarvian ministry said. [[c5=closed|The Sel crossing, the main road link between the countries, was closed]] until further notice, leaving some 200 trucks stranded.

About [[c8=1,500|1,500 villagers fled their homes]], the Red Crescent said.

[[c16=86|Eighty-six people died]] in ten days of fighting in the spring of 2030. A treaty signed in Vienna that autumn provided for markers along the 310-kilometer line, but work stopped after the first 40.

## doshantimes 2033-05-15
Heroes of the Arun repel attack

The nation is mourning. [[c1=four|Four of our soldiers fell]] [[c10=Saturday;c17=dawn|on Saturday at dawn]] when Kordesh units attacked a road crew in [[c11=Arun valley|the upper Arun valley]].

"They came over the ridge and [[c2=Kordestan|opened fire without warning]]," Lieutenant Dovan Ashti, who led the platoon, said from his bed in the military hospital. He lost three fingers.

Later in the morning [[c4=yes|Kordesh howitzers shelled the village of Mesh]], where the school was hit. It was empty. [[c8=4,000|More than 4,000 inhabitants have left the valley]] and are being housed in Doshan's sports hall and two hotels.

The enemy paid for its adventure. [[c12=seven|Seven Kordesh guards were wounded]] and [[c9=yes|two others were captured]], the General Staff reported. They will be treated in accordance with the Geneva Conventions.

[[c19=Irem Sado|Defence Minister Irem Sado visited the wounded]] yesterday. There would be no talks under fire, she said; reports of a truce were false and [[c7=no|no ceasefire had been agreed]]. The [[c13=yes|ambassador of Kordestan was called in]] for the second time this year.

[[c14=1991|Since 1991 our neighbour has refused to accept the line]] drawn by surveyors of the old federation. [[c16=86|The war of 2030 cost 86 lives]], 52 of them Tarvian.

Sado's ministry also asked parliament for 40 million crowns to finish the road. The session is set for Tuesday. Flags will fly at half-mast for three days and [[c18=yes|all flights between the two capitals have been suspended]].

## meridianbroadcasting 2033-05-15
Border fight kills Tarvian troops: What we know

At least a dozen families in the Tarvian highlands have lost a son or a husband. [[c1=12|Twelve Tarvian soldiers died]] [[c10=Saturday|in Saturday's clash with Kordestan]], hospital staff told Meridian, a figure that the army has not confirmed.

Who started it? Kordestan says that [[c2=Tarvia|the Tarvians shot first]], after crossing a stream [[c6=Kordestan|into land belonging to Kordestan]] with two bulldozers. Satellite pictures show fresh tracks on the eastern bank.

The gunfire [[c17=before dawn|started before dawn]] and [[c3=90 minutes|was over after an hour and a half]], shepherds in [[c11=Arun valley|the Arun valley, scene of the incident]], said by phone. [[c12=seven|Kordestan counts seven wounded among its border guards]]. It [[c9=no|denied that any of its men had been taken prisoner]].

Life goes on. [[c5=open|The crossing at Sel has stayed open throughout]], and our correspondent saw lorries loaded with onions pass on Saturday night. The [[c7=yes|two armies have concluded a truce]], which has held so far.

Abroad there is concern. [[c15=Secretary-General|The head of the United Nations called on both to hold back]]; Turkey, which sells drones to either side, proposed a meeting in Izmir.

Tarvia's president, Halim Orvat, will address the nation tonight. His [[c19=Irem Sado|defence minister, Irem Sado]], has come under pressure because warnings from the scouts went unheeded for a week.

The quarrel goes back to the break-up of the federation [[c14=1991|in 1991, since when both have claimed the valley]]. Beneath it lie about 60 million tonnes of copper ore.
