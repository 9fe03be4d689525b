title: A city decides on a new football stadium

## claims
c1 | conflict | number | what the stadium costs
c2 | conflict | number | how many seats it will have
c3 | conflict | status | whether the council approved the plans
c4 | conflict | status | whether taxpayers' money is used
c5 | conflict | date | when the stadium is to open
c6 | conflict | status | what becomes of the old ground
c7 | conflict | name | who designs the stadium
c8 | conflict | status | whether the demonstration outside was peaceful
c9 | conflict | number | how long the debate lasted
a1 | agreement | place | the site is the former gasworks at Pell Quay
a2 | agreement | date | the vote was on Tuesday
a3 | agreement | name | the club is Wexcombe Town
a4 | agreement | number | 450 homes are part of the plan
a5 | agreement | status | the ground is polluted and must be cleaned
a6 | agreement | status | the mayor spoke of a once-in-a-lifetime chance
a7 | agreement | status | residents fear traffic
v1 | variant | number | how many jobs
l1 | lone | number | age of the old ground

## regionalagency 2033-02-23
Wexcombe councillors approve new stadium

[[a3=Wexcombe Town|Wexcombe Town football club]] is to get [[c1=140 million|a new stadium costing £140m]] after [[c3=approved|city councillors gave the plans the go-ahead]] [[a2=Tuesday|on Tuesday night]].

[[c2=24,000|The arena will seat 24,000 people]] and will be built [[a1=gasworks at Pell Quay|on the site of the former gasworks at Pell Quay]]. [[c5=August 2036|It is due to open in August 2036]].

The vote was 31 to 22 after [[c9=five hours|a debate that went on for five hours]]. Mayor Gillian Thorne described the project as [[a6=once in a lifetime|"a once-in-a-lifetime chance for the city"]].

[[a4=450|Four hundred and fifty homes]], a hotel and a primary school are also planned. The club expects [[v1=1,100|the scheme to create 1,100 jobs]].

[[a5=polluted|The soil is contaminated with tar and has to be cleaned up]] before building can start, a job that will take about 18 months.

[[c4=private|The stadium will be paid for entirely by the club's owners and private investors]], with no contribution from the council, the chief executive, Ravi Sandhu, said. The club's current ground, Fennel Lane, [[c6=demolished|will be demolished]] and replaced by a park.

[[c7=Harrow Blyth|The stadium has been designed by the London practice Harrow Blyth]].

Objections had come from 1,340 residents. [[a7=traffic|Many of them fear that traffic will come to a standstill on match days]]. A new tram stop is to be built, but not before 2038.

Town, who play in League One, drew average crowds of 15,200 last season. They were last in the top division in 1979.

## wexcombeecho 2033-02-23
Quay stadium gets nod: Town boss "over the moon"

There were tears, hugs and a burst of song in the public gallery as [[a3=Wexcombe Town|Wexcombe Town]] won [[a2=Tuesday|Tuesday's vote]] on their move to [[a1=gasworks at Pell Quay|the old gasworks at Pell Quay]].

[[c3=approved|Councillors backed the scheme]] by 31 to 22, although [[c9=three hours|it took a three-hour debate]] and tempers were short. [[a6=once in a lifetime|It was an opportunity the city would get only once in a lifetime, Mayor Gillian Thorne had told members]].

Chief executive Ravi Sandhu was "over the moon". He can now press on with [[c1=170 million|a project costed at £170m]]. To that [[c4=public share|the council is adding £35m of public money]], spread over six years.

Fans will have room to breathe. [[c2=24,000|The new home holds 24,000]], compared with 16,500 at present. [[c5=spring 2037|The first match is to be played there in spring 2037]].

And Fennel Lane? The Echo understands that [[c6=kept|the old ground will be kept]], as a home for the women's team and the academy. [[l1=1908|Town have played there since 1908]].

Outside the Guildhall, [[c8=peaceful|some 300 opponents demonstrated peacefully]] with lanterns. "We're not against football," said Maureen Tapp of the Save Our Quay group. [[a7=traffic|Her worry is the cars that would clog the quayside streets]]. She is thinking of going to the High Court.

The plans include [[a4=450|450 flats and houses]], a third of them at affordable rents. [[a5=polluted|Decades of gas-making have left poison in the ground, which must be removed first]]. [[v1=more than a thousand|More than a thousand jobs are promised]].

Town lie fourth in League One, and on Saturday they travel to Marlsea.

## architectsweekly 2033-02-25
Pell Quay: permission deferred, doubts remain

For the designers it was an unsatisfactory evening. [[c3=deferred|Wexcombe's councillors put off their decision on the stadium]] [[a2=Tuesday|on Tuesday]] and asked for a further study of flood risk, to be delivered by May.

The design by [[c7=Studio Kestrel|Studio Kestrel of Rotterdam, the stadium's architects]], places a bowl of timber and glass [[a1=gasworks at Pell Quay|on the derelict gasworks by Pell Quay]]. From the river it resembles an upturned boat. [[c2=28,000|There is seating for 28,000]] under a roof that carries 6,000 square metres of solar panels.

What distinguishes the scheme is the way it is woven into the town. [[a4=450|Around the arena 450 dwellings are to be built]] in blocks of four to seven storeys, and the gasholder frame from 1886 is to be turned into a winter garden. [[a3=Wexcombe Town|The client, Wexcombe Town FC]], accepted a smaller car park, though [[a7=traffic|neighbours still expect jams whenever there is a game]].

Two matters are unresolved. One is the soil: [[a5=polluted|tar and cyanide have seeped into it, and it must be cleansed]] to a depth of four metres. The other is the money. [[c1=140 million|The budget of £140m]] was set two years ago, since when the price of timber has risen by 12 per cent.

Politically the mood is mixed. [[a6=once in a lifetime|"You get this chance once in a lifetime," said the mayor, Gillian Thorne]]. While she was speaking, [[c8=violent|protesters outside hurled bottles and broke two windows of the Guildhall]]; police arrested five.

The practice is also building a concert hall in Gdańsk and a swimming pool in Ghent, both of which are to be finished in 2034.
