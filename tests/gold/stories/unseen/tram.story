title: The council of Ostenburg decides on a tram line

## claims
c1 | agreement | outcome | whether the council backed the tram
c2 | conflict | number | how the vote went
c3 | conflict | status | how the Greens voted
c4 | conflict | place | whether the line crosses the Market Square
c5 | conflict | date | when building is to begin
c6 | conflict | status | whether there will be a referendum
c7 | conflict | status | how the mayor voted
c8 | agreement | number | how long the line will be
c9 | agreement | number | how many stops there are
c10 | variant | number | what the line costs
c11 | agreement | date | when the last tram ran in the city
c12 | conflict | number | what share Berlin pays
c13 | agreement | date | on which day the council voted
c14 | conflict | status | whether trees in Linden Avenue are felled
c15 | agreement | place | where the line ends
c16 | lone | number | how many protesters came

## ostenblatt 2031-05-14
After 67 years, the tram is coming back

Shortly before midnight, after six hours of debate, the bell rang in the great hall of the town hall: [[c1=backed|Ostenburg is to get a tram]]. [[c2=31 to 28;c13=Tuesday|By 31 votes to 28 the council on Tuesday evening adopted]] the plan that has split the city for four years.

The [[c8=7.4 km|line will measure 7.4 kilometres]] and run from the main station to [[c15=university hospital|its terminus at the university hospital]], with [[c9=14|fourteen stops on the way]]. Most controversial to the end was the old town. There, the administration got its way: [[c4=crosses|the tracks will be laid straight across the Market Square]], past the fountain, with the overhead wire dispensed with for 600 metres.

The project owes its success to an unusual alliance. Besides the Social Democrats and the Left, [[c3=in favour|all eleven Greens raised their hands for it]], although some had wished for a cheaper rapid bus. [[c7=in favour|Mayor Henrike Stolp, of the Christian Democrats, voted yes]] against the line of her own party. "I would rather lose friends than another ten years," she said.

[[c10=412 million euros|The costs are put at 412 million euros]]. [[c12=three quarters|Three quarters of that will come from the federal government]], provided that the application is in by the end of the year.

The first [[c5=spring 2033|sod is to be turned in spring 2033]]. Anyone who fears for the limes can be reassured, building director Ansgar Pohl said: [[c14=not felled|not one of the trees in Linden Avenue will be cut down]], as the rails move to the middle of the road.

The [[c11=1964|last tram of the old network had rolled into the depot in October 1964]]. A model of car 17 stood on the mayor's desk throughout the evening.

## dpn 2031-05-14
Ostenburg votes for new tram line

OSTENBURG (dpn) - [[c1=backed|The city of Ostenburg will build a tram again]], more than six decades after scrapping its network. [[c13=Tuesday|The council gave its approval on Tuesday night]], a spokesman said. [[c2=33 to 26|There were 33 votes in favour and 26 against]].

According to the spokesman, the new [[c8=7.4 km|route is 7,400 metres long]] and links the railway station with [[c15=university hospital|the hospital of the university, where it ends]]. [[c9=14|Passengers will be able to get on and off at 14 stops]]. In response to complaints by traders, [[c4=avoids|the trams will go round the Market Square]] by way of Gerber Street, which adds about two minutes to the journey.

Supporters and opponents were found in nearly every group. [[c3=abstained|The Greens abstained en bloc]], saying that the plan did too little for cyclists. [[c7=against|Mayor Henrike Stolp (Christian Democrats) cast her ballot against the proposal]], but announced that she would carry out the decision "without ifs and buts".

[[c5=spring 2033|Construction work should get under way in the spring of 2033]] and take three and a half years. [[c10=some 400 million euros|The city expects expenses of some 400 million euros]], [[c12=60 percent|of which the federal government is to bear 60 per cent]] and the state of Lower Saxony a further fifth.

A citizens' initiative called Free Streets, which says it has collected 9,200 signatures since February, wanted to have the population decide. That is off the table: [[c6=no referendum|a referendum will not take place]] because the list was handed in eight days late, the legal office ruled.

Ostenburg has 214,000 inhabitants. [[c11=1964|Its trams were taken out of service in 1964]] and replaced by diesel buses. Kassel and Ulm had served as models for the planners.

## freiewoche 2031-05-17
The victory that may not last

In the end it was a Tuesday like any other in Ostenburg: the fountain splashed, the pigeons strutted, and outside the town hall [[c16=300|some 300 people were blowing whistles]]. Inside, [[c13=Tuesday;c1=backed|a majority of councillors that night said yes to the tram]].

Whether it will ever run is another matter. [[c6=referendum in September|The citizens will have the last word in a referendum in September]], and the polls are anything but clear: in a survey by the local radio in April, 46 per cent were against, 44 for.

Gerd Hallmann, who founded the initiative Free Streets at his kitchen table, is a retired optician of 72 with no party card. His shop used to be in Linden Avenue. "They talk about the climate, and then [[c14=felled|the limes in the avenue have to go, all 38 of them]]," he says and opens a folder with photographs from his childhood. On one of them he stands beside a conductor; [[c11=1964|when the trams vanished in 1964]], he was five.

The planners reply that [[c15=university hospital|the line, which finishes at the university clinic]], would take 11,000 cars off the road each day. Its [[c9=14|fourteen stations would be reached on foot]] by a third of the population within five minutes.

Time is short. [[c5=2034|The diggers are not due to arrive until 2034]], yet the subsidy hangs by a thread, for [[c12=three quarters|Berlin pays its 75 per cent]] only if there is a legally binding resolution this year.

And the mayor? [[c7=in favour|Henrike Stolp, who sided with the supporters]] in the ballot and has been cut by half her party since, is not standing for office again. She is said to be learning Portuguese.
