title: A convicted spy is exchanged at the border

## claims
c1 | conflict | number | the length of Sorvali's sentence
c2 | conflict | status | whether Finland paid or released more than one person
c3 | conflict | date | when the exchange took place
c4 | conflict | number | how long Ranta had been held
c5 | conflict | name | what Sorvali's job was
c6 | conflict | status | whether Sorvali had confessed
c7 | conflict | status | Ranta's health
c8 | conflict | name | which country mediated
c9 | conflict | status | whether Sorvali may come back to Finland
a1 | agreement | place | the exchange was at Vaalinkoski
a2 | agreement | date | on Thursday
a3 | agreement | name | Ranta is a land surveyor
a4 | agreement | status | the president pardoned Sorvali
a5 | agreement | status | both walked over the bridge
a6 | agreement | place | Ranta was flown to Helsinki
a7 | agreement | status | the opposition criticises the deal
v1 | variant | number | how long the talks lasted
l1 | lone | number | how many Finns are still in prison in Russia

## agency 2030-10-24
Finland, Russia exchange spy and surveyor on border bridge

HELSINKI - Finland handed a convicted spy to Russia [[a2=Thursday|on Thursday]] in return for a Finnish citizen, [[a3=surveyor|the surveyor Petri Ranta]], the government said.

[[a1=Vaalinkoski|The exchange was carried out at the closed border crossing of Vaalinkoski]] [[c3=06:00|at six in the morning]]. [[a5=bridge|The two men crossed the bridge on foot]] from opposite ends and did not look at each other, an official present said.

[[c1=nine years|Aleksi Sorvali was sentenced to nine years in prison]] in 2028 for having supplied plans of radar stations to Russian military intelligence. [[c5=army engineer|Sorvali had worked all his life as an engineer in the army]]. [[c6=denied|He has always denied the charges]].

[[a4=pardoned|President Kaarina Lehtola signed a pardon for him]] on Wednesday evening.

[[c4=14 months|Ranta had spent 14 months in Russian custody]] after being stopped near Vyborg with measuring instruments in his car. A court found him guilty of gathering secret information, which Finland called absurd.

"[[c7=well|He is in good health]]," Foreign Minister Joonas Hietala told reporters. [[a6=Helsinki|Ranta was taken by plane to Helsinki]], where his wife and daughter met him.

[[v1=nearly a year|Negotiations had gone on for nearly a year]]. Hietala thanked [[c8=Hungary|Hungary, which alone had mediated between the two sides]].

[[c2=nothing else|Nothing else was given in return]], he stressed. "One man for one man."

[[a7=critical|The opposition Centre Alliance criticised the deal]], saying that it would encourage the arrest of other travellers.

Finland closed its land border with Russia in 2023. The last known exchange between the countries took place in 1984.

## helsinkimail 2030-10-25
Home after a lost year: Petri Ranta steps out of the fog

Fog hung over the river when [[a5=bridge|Petri Ranta walked across the bridge]] at [[a1=Vaalinkoski|Vaalinkoski]] [[a2=Thursday|on Thursday]], a plastic bag in his hand. Halfway, by the white line, he passed the man for whom he was being traded. It was [[c3=09:30|half past nine in the morning]].

Three hours later [[a6=Helsinki|an air force jet brought him to Helsinki]]. [[c7=ill|Ranta is seriously ill]], his brother told this newspaper: he had lost 22 kilos and was admitted to Meilahti hospital straight from the airport with pneumonia.

[[c4=19 months|For 19 months Ranta, 44, was imprisoned]], most recently in Vologda. [[a3=surveyor|The land surveyor from Lappeenranta]] had gone to Vyborg to look at the farm of his grandparents.

The price was Aleksi Sorvali. [[c5=customs officer|The former customs officer]] had photographed radar stations for Moscow, and [[c6=confessed|he confessed during his trial]]. He was paid about 60,000 euros. The judges [[c1=nine years|gave him nine years]].

[[a4=pardoned|He owed his freedom to a presidential pardon]]. It comes with a condition, however: [[c9=banned|Sorvali may never set foot in Finland again]].

According to diplomats the breakthrough came in August in Ankara. [[c8=Turkey|Turkey had acted as the go-between]] and lent the aircraft for one of the meetings. [[v1=ten months|It took ten months of talks]], several of them broken off in anger.

[[a7=critical|The Centre Alliance, which is in opposition, spoke of "blackmail rewarded."]] Its leader, Satu Korpi, wants the foreign minister to appear before parliament next week.

Ranta's employer has kept his desk for him. "Even the coffee cup is where he left it," a colleague said.

## eastreview 2030-10-26
What the swap at Vaalinkoski tells us

Exchanges of this kind have rules, and one is that both sides play down the price. Helsinki says it gave one man for one. In fact [[c2=two more|Finland also released two Russian sailors]] who had been held since the cutting of a cable in 2029, as their lawyer confirmed on Friday.

[[a1=Vaalinkoski|The scene of the exchange, Vaalinkoski]], was well chosen. The crossing has been shut for years, no houses stand nearby, and [[a5=bridge|the bridge across which the prisoners walked]] can be sealed off with two cars. [[a2=Thursday|By Thursday noon]] nothing was to be seen there any more.

Aleksi Sorvali is no master spy. [[c1=12 years|His sentence of twelve years]] was harsh by Finnish standards, all the more since [[c6=confessed|he had made a full confession]]. Yet Moscow wanted him, as it wants all those who have served it, to show others that nobody is forgotten. [[a4=pardoned|The pardon by President Lehtola]] was therefore the key. [[c9=free to return|It leaves Sorvali free to return to Finland]] whenever he likes, since he keeps his citizenship.

[[a3=surveyor|Petri Ranta, the surveyor]], was a hostage from the start. Whoever carries a measuring instrument near a border is easily accused. [[l1=five|Five other Finns are still imprisoned in Russia]], two of them with dual nationality.

Is the criticism justified? [[a7=critical|The opposition argues that the deal invites new arrests]]. That may be so. But a state that cannot bring home its citizens loses something too, and a poll of 1,020 people published on Friday shows 68 percent in favour.

[[a6=Helsinki|The plane that carried Ranta to Helsinki]] was in the air for less than an hour. For such an hour governments have paid more.
