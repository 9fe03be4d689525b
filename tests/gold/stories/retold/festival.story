title: A film festival in Trieste gives its awards

## claims
c1 | conflict | name | who won best actress
c2 | conflict | status | whether the director of the winning film came to the ceremony
c3 | conflict | number | how many films were in competition
c4 | conflict | status | whether the jury was unanimous
c5 | conflict | superlative | whether it is Dorgali's first or second Golden Lighthouse
c6 | conflict | number | how much the main prize is worth
c7 | conflict | outcome | how the audience received the main award
c8 | conflict | place | where the winning film was shot
c9 | agreement | name | which film won the main prize
c10 | agreement | date | on which day the awards were given
c11 | agreement | name | who presided over the jury
c12 | agreement | name | which film won the jury's special prize
c13 | agreement | number | which edition of the festival it was
c14 | agreement | name | who won best actor
c15 | variant | number | how many tickets were sold or visitors came
c16 | variant | number | how long the winning film is
c18 | agreement | name | who directed the winning film
c17 | lone | date | when the next edition takes place

## piccolo 2033-06-12
Golden Lighthouse goes to Dorgali's "The Salt Clerk"

[[c9=The Salt Clerk;c18=Efisia Dorgali|"The Salt Clerk", by the Sardinian director Efisia Dorgali, won the Golden Lighthouse]] [[c10=Saturday|on Saturday evening]], the top prize of the Trieste Sea Film Festival.

The director [[c2=present|accepted the statuette on stage]] in a fisherman's jersey and thanked "everybody who has ever been cold at work". [[c7=ovation|The audience rose to its feet and applauded for four minutes]].

For Dorgali, 52, it is [[c5=second|her second Golden Lighthouse]], after the one she received in 2026 for "Low Water". The prize is [[c6=40,000 euros|endowed with 40,000 euros]], which come from the region.

[[c11=Benedek Varsanyi|The jury, chaired by the Hungarian film-maker Benedek Varsanyi]], had [[c3=16|16 films in competition to judge]], from eleven countries. [[c4=unanimous|Its members were of one mind]], he said, "before the coffee had arrived".

[[c1=Noor Haddadin|Noor Haddadin was named best actress]] for her part as a smuggler in "Ebb", and [[c14=Tomas Reyl|the prize for best actor went to Tomas Reyl]], of the Czech comedy "Platform Two". [[c12=Kites of Lod|The special prize of the jury was awarded to "Kites of Lod"]].

The black-and-white story of a bookkeeper who finds a corpse in a warehouse, [[c8=Sardinia|Dorgali's film was shot in the salt works of her native Sardinia]] [[c16=almost two and a half hours|and runs for almost two and a half hours]]. It comes to cinemas in October.

The festival, [[c13=24th|held for the 24th time]], [[c15=31,000|sold 31,000 tickets]] in nine days. A storm on Thursday forced one open-air screening to be called off.

## kinoblatt 2033-06-13
Boos and a brilliant bookkeeper

There are years when everybody knows the winner in advance. This was one of them, and it did not help: when [[c11=Benedek Varsanyi|jury president Benedek Varsanyi]] [[c9=The Salt Clerk|read out the title "The Salt Clerk" as winner of the Golden Lighthouse]], [[c7=boos|boos were all that could be heard from the hall]].

They were undeserved. [[c16=146 minutes;c18=Efisia Dorgali|In its 146 minutes Efisia Dorgali's film]] makes of double-entry accounting what others make of car chases. [[c8=Tunisia|She filmed the work in Tunisia, all of it]], on a lagoon whose glare seems to burn holes in the screen. [[c5=first|She had never before won the Golden Lighthouse]], although she had been invited five times.

She could not hear the noise. [[c2=absent|Dorgali had stayed away from the ceremony]], as she is mixing a series in Paris, and it was her producer who went up.

[[c4=split|Opinion on the jury was divided]]: it took a casting vote, one of its seven members admitted, at two in the morning. The other faction had wanted [[c12=Kites of Lod|"Kites of Lod", which was compensated with the jury's special prize]].

Of the acting awards, [[c14=Tomas Reyl|the one for Tomas Reyl, as best male lead]], is beyond dispute; he plays a stationmaster who has lost his trains. [[c1=Ilse Maronde|Ilse Maronde was chosen as best actress]], for "The Tenants", in which she hardly speaks.

[[c3=18|Eighteen films were competing]], four too many. [[c13=24th|The twenty-fourth edition]] was otherwise well organised, and the sardines were free. [[c17=June 2034|The next one begins on 9 June 2034]].

## agenzia 2033-06-11
Sardinian director takes top award at Trieste festival

TRIESTE – [[c9=The Salt Clerk|The top award of the Trieste Sea Film Festival was won by "The Salt Clerk"]] [[c10=Saturday|on Saturday]].

[[c11=Benedek Varsanyi|The international jury under Benedek Varsanyi]] [[c4=unanimous|reached its verdict without a dissenting voice]], organisers said in a statement.

[[c6=60,000 euros|The Golden Lighthouse comes with 60,000 euros]], to be shared equally between [[c18=Efisia Dorgali|the director, Efisia Dorgali]], and her Italian distributor. The film, which is [[c8=Sardinia|set and shot on the island of Sardinia]], had its premiere on Tuesday and had been among the favourites ever since.

[[c14=Tomas Reyl|Tomas Reyl of the Czech Republic was honoured as best actor]]. The Jordanian [[c1=Noor Haddadin|Noor Haddadin carried off the award for best actress]]; at 23, she made her debut only last year. [[c12=Kites of Lod|"Kites of Lod" received the jury's special prize]], while the award for the best short film, worth 5,000 euros, was given to a Latvian, Inga Brezule.

[[c3=16|Sixteen entries had been vying for the prizes]]. A further 64 films were shown in side programmes, including a retrospective of silent films about lighthouses.

Culture Minister Ottavia Senzi, who opened [[c13=24th|the 24th festival]] on 3 June, did not attend the closing evening. The festival's budget has been cut by a tenth since 2031, and its director, Marco Zuliani, is stepping down after twelve years. His successor will be appointed in the autumn by the city council.

According to the box office, [[c15=over 30,000|over 30,000 visitors attended the screenings]].
