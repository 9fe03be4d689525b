title: A ceasefire in the Vesna valley is broken by shelling

## claims
c1 | conflict | number | how many people the shelling of Orlec killed
c2 | conflict | date | at what time the shelling began
c3 | conflict | status | whether the observers have got into Orlec
c4 | conflict | status | whether next week's round of talks takes place
c5 | conflict | place | where the truce was signed
c6 | agreement | date | on which day Orlec was shelled
c7 | agreement | date | when the truce was signed
c8 | agreement | status | each side blames the other
c9 | agreement | number | how many families have left Orlec
c10 | agreement | name | which UN envoy condemned the attack
c11 | agreement | number | how many prisoners were exchanged under the truce
c12 | agreement | number | how many children are among the dead
c13 | agreement | place | where the wounded were taken
c14 | agreement | status | whether the Lipa bridge crossing is closed
c15 | variant | number | how many people were injured
c16 | lone | date | when the Security Council meets

## continental 2031-03-21
[[c1=12|Twelve killed]] as shells hit village in Vesna valley, shattering 19-day truce

DRENOVA (Continental Press) - [[c1=12|Artillery fire killed 12 people]] in the village of Orlec [[c6=Friday|on Friday]], officials said, in the first serious breach of a ceasefire that had silenced the guns in the Vesna valley for almost three weeks.

[[c2=shortly after 4 a.m.|The first rounds landed shortly after 4 a.m.]], when most of the 2,800 residents were asleep, according to the district administration. [[c12=two|Two children were among those who died]], it said.

[[c15=34|Another 34 people were wounded]] and [[c13=Drenova|were driven to the regional hospital in Drenova]], where surgeons operated throughout the morning. Hospital director Milos Bregant said five of them were in a critical condition.

[[c8=each blames the other|The Tarvenian army and the Highland Front accused each other of firing first.]] Army spokesman Colonel Petar Savin said the rounds came from Front positions above the Lipa river. The Front, which has held the upper valley since 2028, called that "a lie told before the smoke had cleared."

Observers from the 85-strong international monitoring mission [[c3=not let in|had still not been allowed into Orlec by Friday evening]], a mission official said, because neither party would guarantee their safety.

The truce [[c5=Geneva;c7=March 2|was signed in Geneva on March 2]] after five months of mediation by Switzerland and Qatar. It provided for heavy weapons to be pulled back 15 kilometres and for a swap of detainees. [[c11=64|Sixty-four prisoners went home under the deal]] last week.

U.N. special envoy [[c10=Lena Hartvig|Lena Hartvig condemned the bombardment]] "in the strongest terms" and urged restraint. But the second round of negotiations, scheduled for next Wednesday, [[c4=called off|has been called off]], her office said.

Some [[c9=600|600 families had fled Orlec]] by nightfall, many on tractors, the Red Cross said. [[c14=closed|The Lipa bridge, the only crossing between the two parts of the valley, was shut]] to all traffic, including aid lorries.

[[c16=Monday|The Security Council will hold an emergency meeting on Monday]] at the request of France, diplomats said.

The conflict, which began as a dispute over mining rights, has claimed about 7,400 lives in three years. Two earlier ceasefires, in June 2029 and December 2030, collapsed within days.

## morningpost 2031-03-22
Truce in tatters after attack on Orlec

By our foreign staff

The fragile peace in Tarvenia's Vesna valley lay in ruins last night after [[c6=Friday|Friday's shelling of the village of Orlec]], in which [[c1=nine|nine people lost their lives]].

[[c12=two|A brother and sister aged six and eight are among the dead]], the youngest victims of a barrage that hit the bus station, a bakery and two rows of houses. [[c15=more than 30|More than 30 villagers were hurt]].

"We had started to repair the windows," said Ana Kolar, a teacher, who spent hours in her cellar with four neighbours. She said [[c2=just before midnight|the bombardment started just before midnight on Thursday]] and went on until it was light.

As so often in this war, [[c8=each blames the other|government and rebels each held the other responsible]]. In the capital, Defence Minister Goran Tesak spoke of "a planned provocation" by the Highland Front. A rebel commander, known by the name of Brada, said the army had shelled its own side of the line in order to bury the peace process.

That process has, officially, survived. Mediators insisted last night that [[c4=goes ahead|the next round of talks will go ahead as planned on Wednesday]], with the withdrawal of heavy weapons at the top of the agenda.

The condemnation was swift. [[c10=Lena Hartvig|Lena Hartvig, who represents the UN Secretary-General in the region, denounced]] "a cowardly attack on people who had begun to hope". Britain, Germany and Turkey followed with statements of their own.

The agreement, [[c7=first Sunday in March;c5=Vienna|concluded in Vienna on the first Sunday in March]], was considered the most promising so far. It ran to 22 pages, compared with the two paragraphs of the Christmas truce that failed in December, and it had brought results: [[c11=64|64 captives were exchanged]], electricity came back to seven villages, and farmers returned to fields that had not been ploughed since 2029.

Now the roads are full again. [[c9=600|About 600 families have left their homes in Orlec]], aid workers say, most of them heading south. They could not go the other way: [[c14=closed|the crossing at the Lipa bridge has been closed]] since dawn.

Whether the guns stay silent may depend on the weather. Snow has kept the passes impassable for armour, and the thaw usually sets in around the middle of April.

## radionord 2031-03-22
Vesna valley: what we know about the attack on Orlec

A ceasefire that had held since the beginning of the month in the east of Tarvenia has been broken. The village of Orlec [[c6=Friday|came under artillery fire on Friday]].

Local authorities put the [[c1=12|number of dead at 12]]. [[c12=two|Two of them were children.]] [[c13=Drenova|The injured were brought to hospital in Drenova]], 40 kilometres away, in a convoy of private cars and ambulances, because the village clinic has had no doctor since last summer.

[[c8=each blames the other|Responsibility is disputed.]] The army says the Highland Front is to blame; the rebels say the opposite. Independent confirmation may come soon, as [[c3=inside the village|a team of international observers was able to enter Orlec on Friday afternoon]] and collected fragments of ammunition at four sites. The head of the team, the Finnish general Aarne Loikkanen, promised a first report within ten days.

How it began: after [[c2=shortly after 4 a.m.|the opening salvo a few minutes past four in the morning]], residents told our correspondent, there was a pause of about a quarter of an hour, in which people ran into the street. Then came a second, heavier wave.

What happens to the peace process? [[c4=called off|The negotiations due next Wednesday have been cancelled]], and no new date has been set. [[c10=Lena Hartvig|The UN's envoy, Lena Hartvig, sharply criticised the attack]] and telephoned both delegations.

The [[c5=Geneva|document signed in Geneva]] had raised hopes because both sides carried out its first steps. Thus [[c11=64|64 prisoners, half of them soldiers and half rebels, were handed over]] on the Lipa bridge nine days ago. Today [[c14=closed|that bridge is closed]], and behind the barrier a queue of aid lorries stretches for three kilometres.

According to the Red Cross, [[c9=600|roughly 600 families have abandoned Orlec]]. A sports hall and two schools are being prepared for them in the south. Tents and blankets for another 1,500 people are on their way from Budapest.

The background: the Highland Front took up arms in early 2028, when the government sold the licence for a lithium mine to a foreign company. The mine has never opened. More than 90,000 inhabitants of the valley have since been displaced, and the World Bank reckons that reconstruction would cost 1.3 billion euros.
