title: A pop star's concert in Munich is called off

## claims
c1 | conflict | cause | why the concert was called off
c2 | conflict | number | how many fans were expected
c3 | conflict | number | how long before the start it was called off
c4 | conflict | status | whether ticket holders get their money back
c5 | conflict | status | whether the concert will be made up for
c6 | conflict | status | whether the Saturday show takes place
c7 | conflict | number | how many fans were treated for the heat
c8 | conflict | number | how old the singer is
c9 | conflict | name | who told the fans first
c10 | agreement | date | on which day the concert was to be
c11 | agreement | place | where it was to be
c12 | agreement | place | where the tour started
c13 | agreement | name | who was to open the evening
c14 | agreement | number | what the dearest tickets cost
c15 | agreement | status | that the singer apologised
c16 | agreement | status | that there were no riots
c17 | variant | number | how many records she has sold
c18 | lone | name | what the fans sang

## wire 2031-07-12
Lyra Vance cancels Munich concert at short notice

BERLIN - U.S. singer Lyra Vance [[c10=Friday|cancelled a concert on Friday]] [[c11=Olympiastadion|at Munich's Olympiastadion]] [[c3=2 hours|two hours before she was due on stage]], disappointing [[c2=68,000|some 68,000 fans]], many of whom had queued since the morning in temperatures above 30 degrees Celsius.

[[c8=27;c1=vocal cords|The 27-year-old had an inflammation of the vocal cords and had been told by doctors not to sing]], promoter Konzertbüro Isar said. [[c15=yes|Vance said she was "so, so sorry"]] in a message on social media, [[c9=Vance|through which most fans first learned of the news]].

[[c6=yes|A second concert planned for Saturday would go ahead]], the promoter said, as a night's rest and medication were expected to suffice.

[[c4=yes|All ticket holders will have their money refunded in full]] within 14 days, it added. [[c14=€240|The most expensive tickets were sold for 240 euros]]. [[c5=no|There will be no replacement date]], as her schedule is full until December.

The Red Cross [[c7=23|treated 23 people for heat exhaustion]], three of whom were taken to hospital. Police said that [[c16=yes|the crowd had left the grounds peacefully]].

[[c12=Madrid|Vance opened her "Paper Moons" tour in Madrid]] in May and has since played 19 shows in nine countries. She is booked to appear in Zurich on Wednesday and in Milan four days later.

The singer, who comes from Tulsa, Oklahoma, [[c17=41 million|has sold 41 million albums]]. [[c13=Brother Tin|The British duo Brother Tin had been due to open the show]].

## isarpost 2031-07-12
68 stairs up and back again: Munich's sad Vance fans

Hanna Zierer had painted paper moons on her cheeks. The 16-year-old from Rosenheim stood in the third row when, [[c3=40 minutes|barely 40 minutes before the show was to begin]], [[c9=stadium announcer|a man's voice came over the loudspeakers and said that it was all off. Nobody had known until then]].

[[c2=62,000|With 62,000 people]] [[c11=Olympiastadion|the Olympic Stadium had been sold out]] [[c10=Friday|for Friday night]]. They had bought T-shirts, sun cream and, [[c14=€240|for the best seats, tickets at 240 euros]].

The reason lay above their heads. [[c1=stage roof|A beam of the stage roof had cracked, and the building inspectors did not let the concert take place]], Munich's fire chief Georg Aumiller said. Workers had noticed the damage at about five o'clock. [[c6=no|Saturday's concert cannot be held either]], Aumiller added, since a new part has to come from Belgium.

The promoter, Konzertbüro Isar, wants to make amends. [[c5=yes|The show is to be held on September 6 instead]]. Those who cannot come then will be disappointed a second time: [[c4=no|they will not get their money back but a voucher]].

Medics looked after [[c7=32|32 visitors who could not cope with the heat]]. The underground ran extra trains until eleven, and [[c16=yes|everything remained calm]], a police spokeswoman said.

[[c13=Brother Tin|Brother Tin, the support act]], played four songs on the lawn outside for those who stayed. Then [[c18=Glass Harbor|the fans sang "Glass Harbor"]] on their own, all six minutes of it.

## popline 2031-07-13
Lyra Vance: what we know about the Munich cancellation

Everything was ready [[c10=Friday|on Friday]], right down to the 12-metre moon. But [[c11=Olympiastadion|the stage in the Munich Olympiastadion]] stayed empty. Here is what we know.

Why did she not sing? [[c1=vocal cords|Because of a throat infection that had spread to her vocal cords]], her management told Popline. Vance had sounded hoarse in Prague on Tuesday and cut two songs.

How are the fans? Sad, but most are kind. [[c15=yes|Her apology]], a video of 38 seconds, has been watched 22 million times. "You travelled so far, and I let you down," she says in it.

What about the tickets? [[c4=yes|Fans will be reimbursed]] by the shop where they bought them. Hotel and train are their own affair, though a consumer group in Bavaria sees this differently.

And Saturday? [[c6=no|That concert was scrapped, too]]. Fans who had come from as far as Oslo and Athens spent the evening in the beer gardens instead.

Is the tour in danger? [[c8=29|At 29, Vance]] is on her longest journey yet, [[c12=Madrid|which began in Madrid]] on May 9 and is to end in Tokyo in December. Zurich is still on. [[c13=Brother Tin|Brother Tin, who were to warm up the crowd in Munich]], will be there as well.

It is not her first trouble with her voice. In 2028 she had an operation and was silent for four months. The album she wrote afterwards, "Quiet Room", became her most successful; in all [[c17=more than 40 million|more than 40 million of her records have been sold]].
