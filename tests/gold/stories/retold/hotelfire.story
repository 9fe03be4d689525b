title: A fire destroys a ski hotel

## claims
c1 | conflict | number | how many people died
c2 | conflict | cause | where or how the fire began
c3 | conflict | status | whether the rear exit was locked
c4 | conflict | date | when the alarm was raised
c5 | conflict | status | whether the sprinklers worked
c6 | conflict | date | when the hotel was last inspected
c7 | conflict | status | whether the owner was arrested
c8 | conflict | name | who was the woman who jumped
c9 | conflict | number | how many guests were in the hotel
a1 | agreement | place | the fire was at the Hotel Belmeken in Sveti Zahari
a2 | agreement | date | the night to Saturday
a3 | agreement | number | 140 firefighters
a4 | agreement | status | guests used sheets to climb down
a5 | agreement | status | the upper floors collapsed
a6 | agreement | status | day of mourning
a7 | agreement | list | the dead include two British teenagers
v1 | variant | number | how many were hurt
l1 | lone | number | price of the renovation

## agency 2032-02-14
Nineteen killed in Bulgarian ski hotel fire

SOFIA - [[c1=19|Nineteen people were killed]] and [[v1=more than 40|more than 40 were injured]] when [[a1=Belmeken, Sveti Zahari|a fire tore through the Hotel Belmeken in the Bulgarian ski resort of Sveti Zahari]] [[a2=early Saturday|early on Saturday]], the interior ministry said.

The blaze [[c2=sauna|broke out in a sauna in the basement]] and climbed the wooden stairwell within minutes, according to the fire service. [[c4=02:10|The alarm was raised at ten past two in the morning]], when most guests were asleep.

Some of them [[a4=sheets|knotted bed sheets together and lowered themselves from the windows]]. A receptionist, [[c8=Radka Ilieva|Radka Ilieva, survived a leap from the fourth floor]] with two broken legs; she was the only one to jump.

[[a3=140|About 140 firefighters from five towns fought the flames]] in temperatures of minus 14 degrees Celsius. [[a5=collapsed|The two top storeys caved in]] shortly before dawn.

Survivors told state television that [[c3=locked|they had found the rear emergency exit locked]]. "We pushed and pushed. Then we turned back into the smoke," said a Romanian guest, Sorin Dobre.

[[a7=two British teenagers|Two teenagers from Britain are among the dead]], the embassy in Sofia confirmed. They were travelling with a school party from Leeds.

[[c9=162|There were 162 guests staying at the hotel]], the highest number since it reopened in 2029. Prosecutors have opened an inquiry and [[c7=arrested|the owner, Plamen Gochev, was arrested]] at his home in Plovdiv in the afternoon.

[[a6=Monday|Prime Minister Desislava Hristova declared Monday a day of national mourning]].

In 2028 a fire in a nightclub in the same region killed four people, after which the government promised stricter checks.

## morningpost 2032-02-15
British pupils among dead in hotel inferno

[[a7=two British teenagers|Two British teenagers died]] in the fire that [[a1=Belmeken, Sveti Zahari|gutted the Belmeken, a 90-room hotel in the Bulgarian resort of Sveti Zahari]], [[a2=early Saturday|in the early hours of Saturday]].

The boys, both 16, were with a group of 23 pupils and three teachers from Leeds. The remaining pupils were taken to a gymnasium and are expected to be flown home today.

[[c1=19|The death toll stood at 19]] last night after two bodies had been recovered from the rubble. [[v1=43|Forty-three people needed treatment]], nine of them for severe burns.

Parents will ask how a hotel with a modern certificate could burn so fast. [[c5=did not work|The sprinklers failed to come on]], according to several guests, although the building had passed [[c6=November|its latest safety inspection in November]]. Investigators believe that [[c2=kitchen|the flames started in the ground-floor kitchen]], where a deep fryer had been left on.

[[c3=unlocked|The emergency door at the back was not locked]], the fire chief, Colonel Anton Vasev, insisted, but it had been blocked from outside by snow.

Hannah Pryce, 34, from Cardiff, described how [[a4=sheets|her husband tied sheets to a radiator so that the family could climb down]]. [[c8=Milena Todorova|A chambermaid, Milena Todorova, jumped from the fourth floor]] and lived, with both her legs broken.

By sunrise [[a5=collapsed|the upper floors had collapsed]] and little but the lift shaft was standing.

[[c7=not arrested|The owner, Plamen Gochev, has been questioned but not arrested]]. His lawyer said he was "shattered" and was helping the inquiry.

Bulgaria will hold [[a6=Monday|a day of mourning on Monday]], and flags at Leeds town hall will be lowered.

## balkanradio 2032-02-15
What we know about the Sveti Zahari fire

Where did it happen? [[a1=Belmeken, Sveti Zahari|The Hotel Belmeken stands at the upper end of Sveti Zahari]], about 120 kilometres south-east of Sofia. It was built in 1974 as a holiday home for railway workers and bought by the Gochev family in 2026, [[l1=6 million euros|which put six million euros into its renovation]].

How did the night unfold? [[c4=03:00|The first emergency call came at three o'clock]] [[a2=early Saturday|on Saturday morning]]. The nearest fire station is eleven kilometres away, and the road was icy. In the end [[a3=140|140 firefighters were deployed]], some of them from as far as Pazardzhik. [[a4=sheets|Guests escaped through windows with the help of bed linen]], as mobile phone pictures show. [[a5=collapsed|Later the roof and the top floors came down]].

How many people were inside? [[c9=118|The hotel had 118 guests that night]], as well as 14 members of staff. [[c1=16|Sixteen people lost their lives]], not more, as had at first been reported. [[a7=two British teenagers|The victims include two youths from the United Kingdom]], a couple from Bucharest and a cook from the village.

Was the building safe? [[c5=worked|Sprinklers were triggered on all floors]], the fire service says, yet the pressure fell after a few minutes. [[c6=2030|No inspector had visited the hotel since 2030]], our reporter learned from the regional administration, which blames a shortage of staff.

What happens next? Experts from the technical university are to examine the ruin from Tuesday. The opposition is demanding the resignation of the interior minister. [[a6=Monday|Flags will fly at half-mast throughout the country on Monday, a day of mourning]].
