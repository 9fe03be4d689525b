title: A Ghanaian president visits Ireland

## claims
c1 | conflict | place | where she laid a wreath
c2 | conflict | number | what the trade agreements are worth
c3 | conflict | status | whether she met the cocoa campaigners
c4 | conflict | superlative | whether it is the first state visit by a Ghanaian leader
c5 | conflict | name | who of her family travelled with her
c6 | conflict | list | which cities she sees after Dublin
c7 | conflict | status | what became of the student visa accord
a1 | agreement | date | on which day she arrived
a2 | agreement | number | how long the visit lasts
a3 | agreement | name | what she studied at Trinity College
a4 | agreement | date | when direct flights begin
a5 | agreement | number | how many guests came to the dinner
v1 | variant | number | how many Ghanaians live in Ireland
v2 | variant | status | how her salute was described
l1 | lone | name | what gift she brought

## liffeytimes 2028-05-17
Boadi returns to Dublin with fond memories and a trade list

It rained, as she had told her staff it would. President Efua Boadi of Ghana [[a1=Tuesday|stepped off her aircraft at Baldonnel on Tuesday morning]] under a borrowed umbrella, [[c5=husband|her husband, the surgeon Kofi Boadi, a pace behind her]], and remarked to President Maeve Considine that nothing had changed since 1994.

That was the year in which Dr Boadi [[a3=engineering|took her engineering degree at Trinity College]], where she will be given an honorary doctorate today. Hers is, officials in both capitals say, [[c4=first|the first state visit by a Ghanaian head of state to this country]]. [[a2=three days|It runs for three days]].

After [[v2=21-gun salute|a salute of 21 guns]] at Aras an Uachtarain, the guest [[c1=Garden of Remembrance|laid a wreath in the Garden of Remembrance]] and went on to Government Buildings. There she and the Taoiseach, Donal Rafferty, witnessed the signing of [[c2=240 million euro|contracts which the Department of Enterprise valued at 240 million euro]], chiefly in dairy, software and medical devices. [[c7=signed|An accord to ease visas for students was concluded at the same table]]. From next March, [[a4=March|a direct air link will connect Dublin and Accra]] three times a week.

Outside, some 60 campaigners held up placards about child labour on cocoa farms. To the alarm of her guards, [[c3=met them|the president crossed the road and talked with them for ten minutes]]. "She listened, I will say that," said Niamh Tuohy of the group Fair Bean.

In the evening, [[a5=140|140 guests sat down to a state dinner]] of Wicklow lamb. The travelling party [[c6=Cork and Galway|goes on to Cork and Galway]] before flying home on Thursday night.

## accrastandard 2028-05-17
Irish firms pledge millions as Boadi begins Dublin tour

Ghana [[c2=340 million euros|has come away with Irish business worth 340 million euros]] on the opening day of President Efua Boadi's journey to Dublin, the Trade Ministry announced.

The president, who [[a1=Tuesday|landed in the Irish capital on Tuesday]], was received with full military honours and [[v2=artillery salute|an artillery salute]]. Travelling with her is [[c5=daughter|her daughter Abena, 24, since the First Gentleman stayed in Accra]] for a medical congress.

Her first act was one of homage. Visitors are usually led to the Garden of Remembrance, but [[c1=Glasnevin Cemetery|she chose instead to lay her wreath at Glasnevin Cemetery]], for Roger Casement, whose reports from the Congo she called "a lamp for our continent".

Mr Rafferty, the Taoiseach, praised the contribution of [[v1=some 9,000|the roughly 9,000 Ghanaians who have made Ireland their home]]. He regretted, however, that [[c7=postponed|the agreement on student visas could not be signed and was put off to the autumn]], because Irish lawyers had asked for a further reading. Students' unions in Kumasi reacted with disappointment.

There was better news for travellers: [[a4=March|non-stop flights to Dublin are to start in March 2029]], ending the need to change in London or Amsterdam.

It is not a strange city to Her Excellency, [[a3=engineering|who was trained as an engineer at Trinity College]] and rowed for its ladies' eight. Speaking off the cuff at the banquet, before [[a5=140|an audience of seven score]], she confessed that she had learned there "to debate, to row, and to queue".

The programme [[a2=three days|ends on Thursday, its third day]], after [[c6=Limerick and Galway|stops in Limerick and Galway]], where she will open a Ghanaian film season.

## emeraldbroadcasting 2028-05-18
[[c3=did not meet them|Campaigners say Ghana's leader snubbed them]]

A group protesting against child labour in cocoa growing says that it was ignored during this week's state visit by the president of Ghana, Efua Boadi.

Fair Bean had asked for a meeting in March. Its chairman, Cathal Breen, told this station that [[c3=did not meet them|the president refused to receive them on Tuesday and was driven past without stopping]]. "We had a letter from 4,000 schoolchildren," he said. "A guard put it in a bin."

The embassy declined to comment. Dr Boadi, who [[a1=Tuesday|flew in two days ago]], ends [[a2=three days|her three-day stay]] this evening.

The historian Grainne Lawlor of the University of Shannonside said that the visit had been somewhat oversold. It is in fact [[c4=second|the second time that a Ghanaian leader has paid a state visit to Ireland]], she pointed out, the earlier one having taken place in the nineteen-sixties, with far larger crowds.

Still, the guest charmed many. At Trinity, [[a3=engineering|where she studied engineering]], she received an honorary doctorate and gave the library [[l1=a carved stool|a carved stool, a gift from the Asante court]]. [[c6=Cork and Galway|Cork and Galway were on her itinerary as well]], and in both cities schoolchildren lined the quays.

[[v1=8,650|Ireland's Ghanaian community numbered 8,650 at the last census]]. For Yaw Darko, a nurse in Tallaght, one result outweighs the rest. "[[a4=March|A direct plane from next March]] means I can bury my people," he said. His last journey home, in 2026, took 31 hours.
