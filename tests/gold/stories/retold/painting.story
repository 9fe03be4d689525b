title: A German museum hands back a painting

## claims
c1 | agreement | outcome | what the museum does with the painting
c2 | conflict | cause | whether a court or the museum itself brought about the return
c3 | conflict | date | since when the painting had been in the museum
c4 | conflict | outcome | how the museum had come by it
c5 | conflict | status | whether the family will sell it
c6 | conflict | number | for how much the painting was insured
c7 | conflict | name | who the heirs are
c8 | conflict | status | whether the painting had been on show
c9 | conflict | outcome | what became of Julius Mandel
c10 | agreement | date | on which day it was handed over
c11 | agreement | date | when it was painted
c12 | agreement | number | how many works the museum had returned before
c13 | agreement | number | how long the research took
c14 | variant | number | how many people signed the petition
c15 | lone | status | what will hang in its place
c16 | agreement | name | who painted it

## agency 2028-11-08
German museum returns Nazi-era loss to collector's family

AHRENFELD, Germany - A municipal museum in northern Germany [[c10=Wednesday|on Wednesday gave back an Expressionist painting]] that a Jewish dentist had been forced to sell under the Nazis, [[c1=returned to heirs|handing it over to his heirs]] at a ceremony attended by the state's culture minister.

"Woman with Quinces", [[c11=1911;c16=Elias Thorwald|painted by Elias Thorwald in 1911]], belonged to Julius Mandel, who practised in Hamburg and collected about 60 works by artists of his generation. He parted with it in 1938 for a fraction of its worth to pay the levy imposed on Jews who wished to leave the country. Mandel did not get out: [[c9=died in Theresienstadt|he died in the Theresienstadt ghetto in 1943]].

[[c3=1952;c4=bought|The Ahrenfeld Museum bought the picture in 1952]] from a Munich dealer without asking where it came from, its director, Henrike Vossberg, said. [[c13=4 years|After four years of research]] by a specialist there was no doubt left about the circumstances. "Nobody compelled us. [[c2=voluntary|We decided ourselves to return it]], because it was right," she said.

The picture was received by [[c7=two granddaughters|Mandel's two granddaughters, who live in Haifa]]. One of them, Ruth Aviram, 79, said that [[c5=no|the family had no intention of selling it]].

The oil on canvas, which measures 92 by 74 cm, [[c6=4.5m|was insured for 4.5 million euros]]. [[c12=2|Two other works had previously been restituted]] by the museum, a drawing in 2011 and a small bronze in 2022.

## kurier 2028-11-09
Farewell to the Quince Woman

The nail is still in the wall. [[c8=on show|Until last Friday the Quince Woman hung in Room 7]], between a seascape and the fire extinguisher, and generations of Ahrenfeld schoolchildren had to describe her in essays. [[c10=Wednesday|Since yesterday she no longer belongs to the town]].

[[c1=returned to heirs|Ahrenfeld has surrendered the masterpiece]] of [[c16=Elias Thorwald|Elias Thorwald, who created it]] two years after settling in the district. It did not do so gladly. For a long time the council held that nothing unlawful had happened, and in the end [[c2=court order|it was the regional court that ordered the return]], in a judgment delivered in July against which the town did not appeal. [[c14=6,180|A petition to keep the picture had been signed by 6,180 people]].

Mayor Jost Tiedemann spoke of "a bitter day, but not an unjust one". The loss is considerable. [[c6=7m|The insurance value had been put at seven million euros]], more than the museum spends in three years.

According to the town archive, [[c3=1962;c4=bequest|the painting came to the museum in 1962 through a bequest]] of the margarine manufacturer Carl Oetjen. He had acquired it from a Munich dealer and, as letters show, knew whose it had been. The first owner, [[c9=emigrated|the dentist Julius Mandel, managed to flee to Uruguay]], where he opened a practice again and was buried in 1951.

What will become of the work now? [[c5=yes|It is to be auctioned in New York next spring]], the family's lawyer, Dr Nele Harmstorf, said on request. In Room 7, meanwhile, [[c15=a photograph|a full-size photograph will take its place]], accompanied by a panel about Mandel.

## artmonthly 2028-11-14
Restitution: a small museum does it properly

Not every case ends in front of judges. When the Ahrenfeld Museum [[c1=returned to heirs|gave up Thorwald's "Woman with Quinces" to the Mandel family]] last week, [[c2=voluntary|it did so of its own accord]], following a report by Lea Brinkmann, a provenance researcher who, paid by the federal government, [[c13=4 years|had looked into the case from the autumn of 2024 until this October]].

[[c7=great-nephew|The sole heir is a great-nephew of the collector, Daniel Mandel]], a retired engineer in Buenos Aires, whom Brinkmann traced through the membership list of a chess club. He travelled to Ahrenfeld with his wife. "I had only known it in black and white," he said of the picture.

So, for that matter, had most visitors. [[c8=in storage|The canvas had been in storage since 2019]], when cracks were found in the paint layer, and was last lent in 2016, to Basel. [[c11=1911|Dating from 1911]], it marks the moment at which [[c16=Elias Thorwald|Elias Thorwald, its maker]], turned away from the dark manner of his student years; just nine pictures of that phase survive, five of them in American collections.

Local feeling ran high, and [[c14=more than 6,000|more than 6,000 citizens put their names to an appeal]] against the move. Henrike Vossberg, who has led the house since 2020, held firm. [[c12=2|It is the third object that she and her predecessors have handed back]], and it need not be the last: the origins of 14 prints, all bought at a Berlin sale in 1941, are still being looked into.
