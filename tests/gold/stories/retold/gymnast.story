title: A gymnast wins a medal on her comeback

## claims
c1 | conflict | number | her score on the beam
c2 | conflict | date | when she had last competed
c3 | conflict | cause | which injury had put her out
c4 | conflict | status | whether she takes part in Sunday's floor final
c5 | conflict | number | how many operations she has had
c6 | agreement | outcome | which medal she won and on which apparatus
c7 | agreement | place | where the championships are held
c8 | agreement | date | on which day the beam final was held
c9 | agreement | name | who won gold
c10 | agreement | number | her age
c11 | agreement | name | who coaches her
c12 | agreement | status | whether she fell or stayed on the beam
c13 | agreement | status | whether she aims for the Olympic Games
c14 | agreement | status | whether she studies and of what
c15 | agreement | number | how many European titles she has
c16 | variant | number | how many spectators were in the hall
c17 | lone | status | whether her contract with a sponsor ends

## sportwire 2031-04-19
Gymnastics-Comeback [[c6=silver on beam|queen Verhaegen takes beam silver]] at Europeans

LEIPZIG, April 19 (Sportwire) - Belgium's Noor Verhaegen, who had been told by doctors that she would never compete again, [[c6=silver on beam;c8=Saturday|won silver on the balance beam on Saturday]] at the European Championships.

The [[c10=27|27-year-old]] [[c1=14.466|scored 14.466 points]] for an exercise [[c12=stayed on|without a fall]], beaten only by [[c9=Ioana Dragan|Ioana Dragan of Romania, who retained her title]] with 14.700. Bronze went to Italy's Chiara Lombroso, who is ten years younger than Verhaegen.

"I came here to finish a routine, and I'm leaving with a medal," Verhaegen said.

It was her first international final since [[c3=torn Achilles tendon|she tore her left Achilles tendon]] on landing a vault in training. [[c2=October 2028|She had not competed since the world championships in October 2028]], and in between came [[c5=three|three operations]], the last of which was performed in Antwerp in the autumn of 2029.

[[c15=four|Verhaegen has won four European titles]], the first of them in Munich as an 18-year-old. In [[c7=Leipzig|the Leipzig arena]], [[c16=about 9,000|a crowd of about 9,000]] rose to its feet before her score came up.

[[c4=will compete|She will be back on Sunday for the floor final]], for which she qualified in seventh place with 13.333. The favourite there is Britain's Tamsin Ojo, the all-around champion.

Her coach [[c11=Piet Lauwers|Piet Lauwers, who took her on]] when she was nine, said the beam exercise had been made easier by two tenths in order to protect the leg. "She can put that back by summer," he said.

Verhaegen, [[c14=physiotherapy student|who is studying physiotherapy]] in Ghent, left no doubt about her plans. [[c13=aims for the Games|Her goal is the Olympic Games next year]], which would be her third. Belgium sent a team of five to Los Angeles and finished sixth.

In the men's events on Saturday, Ukraine's Danylo Rudenko took the vault title ahead of two Armenians, and the Swiss Luca Ammann won on the parallel bars. Germany, the hosts, are still waiting for their first gold.

## scheldedaily 2031-04-20
Noor is back: [[c6=silver;c7=Leipzig|tears and silver in Leipzig]]

From our correspondent in Leipzig

For a long moment [[c7=Leipzig;c8=Saturday|on Saturday evening in Leipzig]] Noor Verhaegen stood beside the mat with both hands over her face. [[c12=stayed on|Eighty-four seconds on ten centimetres of wood, and she had not come off once.]]

The reward: [[c6=silver on beam|second place in the beam final]], [[c1=14.566|with a mark of 14.566]]. Only [[c9=Ioana Dragan|the Romanian Ioana Dragan was better and took the gold]], as she had done a year earlier in Zagreb.

Nobody in the Belgian camp had counted on that. [[c2=spring 2029|The gymnast from Temse last took part in a competition in the spring of 2029]], at a World Cup meeting in Baku. Then came the evening on which [[c3=cruciate ligament|the cruciate ligament in her left knee snapped]], and with it, it seemed, her career.

"I couldn't climb the stairs at home for eleven weeks," she says. She [[c5=two|was operated on twice]]. In between [[c14=physiotherapy student|she began to study physiotherapy]], partly, she jokes, to check on those who were treating her.

That she returned to the gym owes much to [[c11=Piet Lauwers|Piet Lauwers, her trainer since childhood]]. The 61-year-old had retired and was keeping bees near Bruges when she rang him in January of last year. They started with twenty minutes a day. Today it is four hours, a good third less than the girls of the national team put in.

At [[c10=27|27 she was the oldest of the eight finalists]], two of whom were not yet born when she did her first cartwheels. The [[c16=8,750|8,750 people in the sold-out hall]] gave her the longest applause of the day.

[[c4=withdrew|She has pulled out of the floor final on Sunday]] all the same: the landings are too hard on the leg, and there is nothing to prove. Her place goes to the first reserve, a Hungarian.

The cabinet at her parents' house already holds [[c15=four|the gold medals of four European championships]], two of them on beam. The medal she has never had is an Olympic one: fourth in Paris, fifth in Los Angeles. [[c13=aims for the Games|She means to try once more at next year's Games.]] "After that," she says, "I'll treat other people's legs."

[[c17=ends|Her contract with the dairy group Melkhof runs out in June]]; the federation pays her a grant of 1,450 euros a month.

## arenaonline 2031-04-20
Verhaegen makes podium on [[c3=torn Achilles tendon|return after Achilles nightmare]]

[[c2=October 2028|Two and a half years out]], [[c5=three|three times under the surgeon's knife]], and then this: Noor Verhaegen is [[c6=silver on beam|a European silver medallist on the beam]].

The Belgian showed no nerves as sixth starter [[c8=Saturday|in Saturday's final]]. [[c12=stayed on|She kept her balance throughout]], with only a small wobble after the side somersault, and the judges [[c1=14.466|rewarded her with 14.466]]. Only [[c9=Ioana Dragan|defending champion Ioana Dragan finished ahead of her]]. The Romanian's difficulty value of 6.2 was the highest in the field.

The story behind it is remarkable. [[c2=October 2028|Verhaegen's last competition before the break was the world championships in October 2028]]. A fortnight later [[c3=torn Achilles tendon|her left Achilles tendon ruptured]] in training, and when the wound became infected, there was even talk that she might lose part of the foot.

"The doctors said I'd walk, and that I should be happy with that," she told Arena. She credits [[c11=Piet Lauwers|coach Piet Lauwers]] and a sports psychologist with whom she still speaks every Thursday.

How rare is such a return? Of the women who competed in the beam finals of the past five Europeans, only three were older than 25. Oksana Chusovitina, who was still vaulting in her late forties, remains the exception to every rule. Verhaegen, [[c10=27|now 27]], does not want to go on that long. [[c13=aims for the Games|She is targeting the Olympics next year]], and then she wants to complete her [[c14=physiotherapy student|degree course in physiotherapy]].

The silver is her ninth medal at continental level, and [[c15=four|she has been European champion four times]]. In the national ranking of the most successful gymnasts she now stands second.

The next chance comes at once: [[c4=will compete|on Sunday Verhaegen lines up in the floor final]] (3.40 p.m.), to music by a Flemish folk band. Her coach has taken the most demanding tumbling pass out of the programme.

The championships at [[c7=Leipzig|Leipzig's trade fair arena]] end on Sunday with four finals. Next year's edition goes to Porto. For Belgium it is already the best result since 2023, with one silver, two bronze and a fourth place for the team. The British lead the medal table with three golds, ahead of Italy.
