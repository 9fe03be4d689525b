title: A refugee camp is flooded and moved

## claims
c1 | conflict | number | how many people live in the camp
c2 | conflict | number | how many shelters were destroyed
c3 | conflict | status | whether there is cholera in the camp
c4 | conflict | number | by how much the food ration is cut
c5 | conflict | status | whether refugees may be moved against their will
c6 | conflict | date | when the camp was opened
c7 | conflict | place | where the new site is
c8 | conflict | status | whether the road is passable
c9 | conflict | name | who Ouafa Brahim is
a1 | agreement | place | the camp is Am Dagour in eastern Chad
a2 | agreement | date | the flood came on Sunday
a3 | agreement | number | four children drowned
a4 | agreement | cause | the wadi burst its banks after heavy rain
a5 | agreement | status | the clinic was evacuated
a6 | agreement | number | the UN asks for 38 million dollars
a7 | agreement | cause | most people fled the fighting in Darfur
v1 | variant | number | how many people lost their shelter
l1 | lone | number | how many children go to school in the camp

## agency 2029-08-15
Floods force relocation of Chad refugee camp

N'DJAMENA - The United Nations refugee agency said on Wednesday that it would relocate [[a1=Am Dagour, eastern Chad|the Am Dagour camp in eastern Chad]] after floods killed four children and swept away [[c2=3,200|some 3,200 shelters]].

[[a4=wadi burst banks|The wadi beside the camp burst its banks]] [[a2=Sunday|on Sunday]] following two days of torrential rain. [[a3=four drowned|The four children, all from one family, drowned]] as they slept, camp leaders said.

[[c1=61,000|Am Dagour is home to 61,000 refugees]], [[a7=Darfur fighting|most of whom fled fighting in Sudan's Darfur region]]. [[c6=2024|It was opened in 2024]] as a transit centre for a few thousand people.

[[v1=about 17,000|About 17,000 people have been left without a roof]] and are sheltering in schools or under trees. [[a5=evacuated|The camp's only clinic had to be evacuated]], with 46 patients carried to higher ground on stretchers.

[[c3=no cases|No cases of cholera have been recorded]], but health workers fear an outbreak because latrines have overflowed.

[[c7=Goz Tamar|The new site is at Goz Tamar]], on a plateau. "[[c5=voluntary|Nobody will be moved against their will]]," said [[c9=UN camp coordinator|Ouafa Brahim, who coordinates the camp for the refugee agency]].

The agency [[a6=38 million dollars|appealed for 38 million dollars]] to pay for tents, water pumps and the transfer. Its operation in Chad is only 29 percent funded this year. A lack of money has already forced the World Food Programme to [[c4=40 %|reduce rations by 40 percent]] from September.

[[c8=cut off|The only road to the camp remained impassable for trucks]] on Wednesday, and helicopters brought in water tablets.

## dailychronicle 2029-08-16
"The water came like a wall": camp drowned in the desert

Halima Adam was baking bread when the water came. "Like a wall," she says. [[a4=wadi burst banks|Swollen by the rain, the wadi had broken over its banks]], and within half an hour her corner of [[a1=Am Dagour, eastern Chad|Am Dagour, a refugee camp in the east of Chad]], was gone.

That was [[a2=Sunday|on Sunday night]]. [[a3=four drowned|Four brothers and sisters from the next row of tents were drowned]]. They were buried the following day on the only dry hill.

Like [[a7=Darfur fighting|most of the people here, Mrs Adam escaped the war in Darfur]], walking for nine days with three children. She has been in the camp since [[c6=2023|its opening in 2023]].

[[c1=48,000|Some 48,000 people live in Am Dagour]]. [[c2=1,900|The Chadian Red Cross counted 1,900 wrecked shelters]] in all, and [[v1=thousands|thousands of people are sleeping in the open]].

What the flood left behind is now the greater danger. In a tent serving as a ward, after [[a5=evacuated|the evacuation of the flooded clinic]], lie patients on drips. [[c3=confirmed cases|Eleven cases of cholera have been confirmed]], said [[c9=doctor with medical charity|Ouafa Brahim, a doctor working for the medical charity Santé Sahel]], "and those are only the ones who reached us."

Food is short as well. Starting next month, [[c4=half|families will receive only half of their present ration]].

Relief is beginning to get through. [[c8=open|The road from Abéché was passable again]] on Wednesday and a convoy of 14 lorries arrived in the evening with plastic sheeting. [[a6=38 million dollars|The UN has asked donors for 38 million dollars]]. Britain pledged two million pounds.

## sahelobserver 2029-08-17
Am Dagour to be cleared, governor says

The authorities intend to [[a1=Am Dagour, eastern Chad|close the refugee camp of Am Dagour, in the east of the country]], before the next rainy season, and [[c5=compulsory|those who refuse to leave will be removed by force]], Governor Idriss Mahamat Saleh announced on Thursday.

"It is a death trap. We cannot bury more children," he said, referring to [[a3=four drowned|the four young victims who drowned]] [[a2=Sunday|in Sunday's flood]].

[[c7=Bir Kedada|The residents are to be taken to Bir Kedada]], 35 kilometres from the border, where the state has set aside 400 hectares. Wells have yet to be drilled there. Local farmers complain that they were not consulted and that the land serves as winter pasture.

Aid organisations reacted cautiously. The UN refugee agency supports a move and [[a6=38 million dollars|needs 38 million dollars for it]], but it has not agreed to a timetable.

[[c1=61,000|With 61,000 inhabitants the camp]] is larger than the provincial capital. [[a7=Darfur fighting|Nearly all arrived from Darfur, driven out by the fighting there]]. [[l1=9,400|Its six schools teach 9,400 children]], and the market, burnt down in 2027, had only just been rebuilt.

[[a4=wadi burst banks|The flood occurred after the wadi overflowed]] following heavy rain upstream. The weather service had issued a warning 36 hours before, but it never reached the camp. [[a5=evacuated|Patients were brought out of the health centre]] by volunteers, who formed a human chain.

[[c8=cut off|Lorries still cannot get through to the camp by road]], the governor conceded on Thursday. The army has been told to repair two culverts.

The ration cut decided by the World Food Programme would go ahead, he added: [[c4=40 %|refugees would get 40 per cent less from September]].
