title: Hamburg and its rivals bid for the Olympic Games of 2044

## claims
c1 | conflict | outcome | how the city parliament voted
c2 | conflict | status | whether there will be a referendum
c3 | conflict | place | where the rowing events would be held
c4 | conflict | number | what the games are to cost
c5 | conflict | name | who leads the bid company
c6 | conflict | superlative | which rival handed in its papers first
c7 | conflict | status | whether the federal government guarantees the losses
c8 | conflict | list | which cities are in the race
c9 | agreement | number | seats of the main stadium
c10 | agreement | place | where the village is to stand
c11 | agreement | date | when the decision falls
c12 | agreement | cause | why the earlier bid failed
c13 | agreement | status | whether the cruise terminal goes
c14 | variant | number | share of existing venues
c15 | lone | name | ambassador of the bid
c16 | agreement | date | the day of the vote

## hansepost 2031-09-05
Hamburg says yes to the rings

When [[c16=Thursday|the president of the city parliament read out the figures shortly after nine on Thursday evening]], there was applause in the gallery and, from a corner of it, a whistle. [[c1=passed with two-thirds|The house had approved the bid for the Summer Games of 2044 by the two-thirds majority it required]].

With that the papers can go to Lausanne. [[c11=March 2033|A decision is due from the International Olympic Committee in March 2033]]. [[c8=Hamburg, Montreal, Doha|Hamburg's only opponents are Montreal and Doha]], since Milan withdrew before the summer; [[c6=Montreal first|Montreal was the first of the candidates to file its documents]], as early as June.

At the core of the plan is a new quarter. [[c10=Grasbrook|The athletes' village would rise on the Grasbrook]], south of the Elbe, where 4,100 flats are to remain afterwards. Next door comes [[c9=60,000|the main stadium, designed for 60,000 spectators]] and to be cut down to 20,000 after the closing ceremony. [[c3=Ratzeburg|The rowers would compete on the lake at Ratzeburg]], an hour's drive away, which has had a regatta course since the 1950s.

[[c4=7.4 billion|The senate expects total spending of 7.4 billion euros]], and that [[c7=guaranteed|any shortfall will be made up by the federal government is laid down in a letter of guarantee]] that Berlin signed last week.

Citizens will have the last word: [[c2=yes, in May|a referendum is to be held next May]], Mayor Katrin Ohlendorf promised. In 2015 [[c12=voters rejected it|Hamburg's previous attempt had been stopped by its voters]].

"We have learnt from it," said [[c5=Jens Reemtsen|Jens Reemtsen, managing director of the bid company]], a former hockey player.

## linkeszeitung 2031-09-05
Five rings, one bill

Anybody who wanted to know what Hamburg's Olympic dream is worth had only to [[c16=Thursday|count the hands that were raised in parliament on Thursday night]]. [[c1=short of two-thirds|Seven votes were lacking for the two-thirds majority, and so the bid was left without the approval of parliament]]; the senate nevertheless intends to carry on.

Nor will anyone else be asked. [[c2=no referendum|There will be no referendum]], Mayor Katrin Ohlendorf's spokesman let it be known, because the city had "no time for it". One can see why: [[c12=voters rejected it|it was the people of Hamburg who, at the ballot box, buried the earlier bid]].

And the money? The documents, all 312 pages of them, are full of shining pictures: [[c9=60,000|an arena with sixty thousand seats]], a floating pool, [[c10=Grasbrook|a village for the athletes on the Grasbrook]]. To make room, [[c13=to be moved|the cruise terminal at Steinwerder must move]], at a price nobody mentions. In the appendix we find the sum: [[c4=11 billion|eleven billion euros is what the Games are to cost altogether]], according to the senate's own estimate. [[c7=not guaranteed|The federal finance ministry has refused to stand surety for losses]], so that the debt would stay with the city, which is closing two public libraries this year.

Even the famous sustainability is a matter of words. [[c14=most|Most of the competition sites exist already]], it says, but among them is a velodrome whose roof was condemned in 2029.

On Saturday opponents are to march from the Landungsbrücken to the town hall. Organisers expect 8,000 people.

## sportmagazin 2031-09-11
The race for 2044: who stands where

[[c8=Hamburg, Montreal, Doha, Milan|Four cities are now in the running for the Summer Games of 2044: Hamburg, Montreal, Doha and Milan]], which despite rumours in July has kept its candidacy. They have eighteen months to court the 103 members who will [[c11=March 2033|make their choice in March 2033]] at a session in Nairobi.

Doha is the richest and also the quickest: [[c6=Doha first|no other bidder had submitted its dossier when the Qataris delivered theirs]] in May. Critics point to the heat, although the events would be held in November.

Montreal offers the stadium of 1976, with a new roof for 870 million dollars, and a village on the St Lawrence.

Hamburg sells itself as compact. [[c14=82 per cent|Of all the venues 82 per cent are already built]], and nine out of ten lie within ten kilometres of the Grasbrook. Rowing shows how far the planners go: [[c3=the Dove Elbe|the regatta would be on the Dove Elbe, inside the city limits]], rather than at some distant lake. [[c13=to be moved|The terminal for cruise liners in Steinwerder would be relocated]] downstream.

The bid is short of famous faces. [[c15=Lena Barkholt|The swimmer Lena Barkholt, twice a world champion, has agreed to be its ambassador]], and [[c5=Sabine Thormählen|the bid company is headed by Sabine Thormählen]], a tax lawyer who used to manage the handball league. She is said to be well connected in Africa.

Milan, finally, relies on what remains of the Winter Games of 2026. Its mayor faces an election next spring.
