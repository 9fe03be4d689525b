title: A ceasefire is announced in Zembar

## claims
c1 | conflict | date | when the ceasefire begins
c2 | conflict | number | how long the ceasefire is to last
c3 | conflict | place | where the deal was signed
c4 | conflict | status | whether the two leaders met face to face
c5 | conflict | number | how many prisoners are to be freed
c6 | conflict | status | whether the rebels must pull back heavy weapons
c7 | conflict | status | which ceasefire it is in the war
c8 | conflict | list | who sends the monitors
c9 | agreement | name | who mediated
c10 | agreement | status | the airport of Tolmery reopens for aid
c11 | agreement | number | how long the war has lasted
c12 | agreement | status | the UN welcomed the deal
c13 | agreement | date | talks on a political settlement
c14 | variant | number | people driven from their homes
c15 | conflict | status | whether shelling went on after the announcement
c16 | lone | name | a splinter group rejects the deal
c17 | agreement | name | who leads the rebels

## agency 2030-05-17
Zembar government, [[c2=30 days|rebels agree 30-day truce]]

MUSCAT - The government of Zembar and the rebel Northern Front [[c2=30 days|agreed on Friday to halt fighting for 30 days]], the most serious effort so far to end [[c11=three years|a war that has gone on for three years]].

The [[c1=midnight Saturday|truce will take effect at midnight on Saturday]], [[c9=Oman|Oman's foreign ministry, which mediated]], said in a statement. It [[c3=Muscat|was signed in Muscat]] after nine days of talks in which the delegations [[c4=did not meet|never sat in the same room]]: Omani diplomats carried papers from one floor of a hotel to another, and [[c4=did not meet;c17=Sefa Daroun|President Idris Valko and rebel commander Sefa Daroun put their names to separate copies without meeting]].

Under the deal [[c5=220|220 prisoners will be freed]] on both sides within a week. The [[c10=reopens|airport at Tolmery will reopen to aid flights]]. The [[c6=must withdraw|Front must withdraw its artillery 20 kilometres from the besieged city]], according to a text seen by the agency. [[c8=African Union and Oman|The African Union and Oman will provide 150 observers]].

Negotiations on a political settlement [[c13=June 10|are to open on June 10]].

"This is a beginning, and only that," said Omani foreign minister Harith al-Busani.

U.N. Secretary-General Marta Ehlers [[c12=welcomed|welcomed the accord]] and urged both sides to respect it.

It is [[c7=third|the third ceasefire of the conflict]]. [[c7=third|The two earlier ones, in 2028 and last August, collapsed]] within days.

[[c15=fell silent|The front line around Tolmery fell silent within an hour of the announcement]], residents reached by telephone said.

The war has killed an estimated 40,000 people and [[c14=1.8 million|displaced 1.8 million]]. It began when army officers loyal to the north refused orders from the capital, Ankerat.

## globalpost 2030-05-18
Guns to fall silent in Zembar as [[c4=met|rivals shake hands]]

After [[c11=three years|three years of bloodshed]], the two men who lead Zembar's warring sides [[c4=met|shook hands on Friday under a chandelier]] in [[c3=Doha|Doha, where they signed a ceasefire]].

President Idris Valko, in a grey suit, spoke first. [[c17=Sefa Daroun|Sefa Daroun, the former colonel who commands the Northern Front]], kept his sunglasses on. Neither took questions.

The ceasefire, [[c9=Oman|brokered by Oman]], is due to [[c1=noon Sunday|begin at noon on Sunday]] and [[c2=60 days|run for 60 days]], with the possibility of an extension. It is [[c7=first|the first truce the two sides have accepted since the war broke out]], and diplomats were careful not to call it peace. [[c13=June 10|Talks about a shared government should follow from 10 June]].

For Tolmery, a city of 300,000 that has been cut off since January, the most urgent point is the [[c10=reopens|airport, from which planes with food and medicine may again fly]]. "We have been eating animal feed," said Leyla Omsk, a nurse. "If one plane lands, I will believe it."

Both sides have promised an exchange in which [[c5=320|320 captives are to go home]]. But the [[c6=need not withdraw|rebels may keep their heavy guns where they are]], a concession that angered members of Valko's party.

Compliance will be watched by [[c8=United Nations alone|observers sent by the United Nations alone]]. The [[c12=welcomed|U.N. chief, Marta Ehlers, praised the agreement]] as "a door that must not close again."

Nearly [[c14=two million|two million people have fled their homes]], most of them to camps across the border in the south.

Oil prices, which had risen on fears that the fighting would reach the coastal terminals, slipped by 2 percent.

## publicradio 2030-05-18
Relief and doubt in Zembar after truce deal

In Ankerat, drivers honked their horns when the news came. In Tolmery there was less to celebrate: [[c15=went on|shells kept landing in the eastern suburbs for hours after the deal was announced]], a hospital doctor told public radio, and seven wounded people were brought in overnight.

The government and the Northern Front of [[c17=Sefa Daroun|rebel leader Sefa Daroun]] have agreed to [[c2=30 days|lay down their arms for thirty days]]. The pause [[c1=midnight Saturday|starts on Saturday at midnight]]. It was [[c9=Oman|negotiated by Omani diplomats]], who had been shuttling between the parties since February.

Our correspondent Jonas Reith says the details are weak. The [[c8=African Union and Oman|observers, from the African Union and from Oman]], are unarmed and will not arrive before the end of the month. [[c5=220|The release of 220 prisoners]] depends on lists that have not been exchanged.

And [[c16=rejected|the Red Valley Brigade, a splinter group with some 2,000 fighters, has rejected the agreement]].

Still, aid agencies are preparing. The World Food Programme has 60 trucks waiting and hopes to [[c10=reopens|use Tolmery's airport as soon as it is open again]]. According to its estimate one child in four in the city is malnourished.

[[c7=third|Two previous truces had broken down]] within a week. This time, Reith says, the money has run out on both sides: soldiers have not been paid since February.

The United Nations has [[c12=welcomed|hailed the deal]]. The next date to watch is the [[c13=June 10|tenth of June, when political talks are supposed to start]].
