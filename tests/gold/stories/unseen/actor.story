title: The actor Leonard Ashgrove dies

## claims
c1 | agreement | number | how old he was
c2 | conflict | date | on which day he died
c3 | conflict | place | where he died
c4 | conflict | cause | of what he died
c5 | conflict | status | whether he won an Oscar
c6 | conflict | place | where he was born
c7 | conflict | number | how often he was married
c8 | conflict | list | which children survive him
c9 | conflict | name | what his last film was
c10 | agreement | name | who announced the death
c11 | agreement | name | for which part he was best known
c12 | agreement | date | when he was knighted
c13 | variant | number | how many films he made
c14 | conflict | status | what the funeral will be like
c15 | conflict | status | what his father did
c16 | lone | name | what his memoirs are called
c17 | agreement | name | in which film he was first seen

## londonwire 2033-01-11
Leonard Ashgrove, star of "Harbour Watch", dies at 87

LONDON - Sir Leonard Ashgrove, whose gravelly voice and drooping eyelids made him one of the most recognisable faces of British cinema, [[c1=87|has died at the age of 87]].

[[c2=Sunday;c3=home in Sussex|He passed away on Sunday at his house in Sussex]], [[c10=Miriam Kell|his agent, Miriam Kell, said in a statement]] on Monday. [[c4=pneumonia|The cause was pneumonia]], with which he had been struggling since Christmas.

Audiences on five continents [[c11=Inspector Crane|knew him as Inspector Crane]], the insomniac policeman of six thrillers set in a decaying port. He appeared in [[c13=84|84 feature films in all]], as well as on stage in London, Dublin and New York.

[[c6=Cork|Ashgrove was born in Cork]] in 1945, [[c15=trawlerman|the son of a trawlerman]], and came to England as a boy of nine. A scholarship took him to drama school. [[c17=The Salt Road|His first role on the screen was a deserter in "The Salt Road"]] (1968), for which he was paid 90 pounds.

[[c5=won|He won an Academy Award as best supporting actor]] for "The Cartographer" in 1991 and kept it, he used to say, in the room with the boiler. [[c12=2009|A knighthood followed in 2009]].

Ashgrove, who was [[c7=three|married three times]], [[c8=two sons|leaves two sons, Patrick and Rory]], and five grandchildren. [[c14=private|The funeral is to be private]], with nobody but the family present, Kell said.

"He never learned a line until the night before, and never forgot one," said director Beatrix Olander, for whom he made [[c9=Late Ferry|what turned out to be his final picture, "Late Ferry"]], two years ago.

## evening 2033-01-11
Farewell to the man who couldn't sleep

All day long they left things at the stage door: flowers, a trilby, a packet of the peppermints that [[c11=Inspector Crane|Inspector Crane, his most famous creation]], was for ever unwrapping. Sir Leonard Ashgrove would have grumbled about the mess.

The great man [[c3=hospital in London|died in a London hospital]] [[c2=Monday|early on Monday]], with his daughter holding his hand. [[c4=stroke|He had suffered a stroke, from which he did not recover]]. [[c1=87|He was 87]].

The news was broken by [[c10=Miriam Kell|Miriam Kell, who had been his agent and who made it public]] at noon, in two sentences.

"Dad asked for the cricket score and then he slept," said Orla Ashgrove, 49, a cellist. [[c8=son and daughter|She and her brother Patrick are his only children]]; their mother, the dancer Ines Corrigan, died in 2014. There was another [[c7=two|wedding, his second and last]], to the designer Fay Lomax.

For all the prizes that he collected on the stage, [[c5=never won|Hollywood's most coveted statuette always eluded him]]. He was put forward for it twice and on both occasions went home with what he called "a very good dinner". At least there was the Queen. [[c12=2009|She dubbed him a knight in 2009]], and he nearly lost his balance.

[[c6=Liverpool|He came into the world in Liverpool]], [[c15=clergyman|where his father was a clergyman]], and never quite lost the accent. Everything began with [[c17=The Salt Road|"The Salt Road", in which a cinema audience first set eyes on him]]. It ended with [[c9=A Winter Guest-House|"A Winter Guest-House", which was to be his last film]], shown at Venice in September.

The public can say goodbye too: [[c14=open to the public|the funeral at St Paul's in Covent Garden will be open to all]].

## filmmonthly 2033-02-01
Leonard Ashgrove 1945-2033

It is tempting to begin with the eyes. Cameramen lit them from below, directors waited for them, and in the six films where [[c11=Inspector Crane|he played Inspector Crane, the part that made his name]], they do most of the detecting.

Yet Ashgrove, [[c1=87;c2=Sunday|who died at 87 on Sunday 9 January]], was more than a pair of tired eyes. His list of credits runs to [[c13=over 80|over eighty pictures]], and not a few of them are worth digging out. Start at the beginning. [[c17=The Salt Road|He made his debut in "The Salt Road"]] with four lines and a limp; some two decades later he stole "The Cartographer" from two better paid colleagues, and [[c5=won|it earned him his Oscar]]. Avoid the musicals.

There was nothing in his origins to suggest it. [[c6=Cork|In Cork, his birthplace]], the family had one room above a chandler's. [[c15=trawlerman|The father went out with the trawlers]] and was lost with the "Mary Devane" when the boy was eight.

He was not an easy man. [[c7=three|Three wives put up with him]], in succession, the last of them, Fay Lomax, for 22 years. She was with him [[c3=home in Sussex|in the Sussex farmhouse when he died]]. In his memoirs, [[c16=Sleeping Badly|which were published as "Sleeping Badly"]], he calls himself a coward, a glutton and a fair hand at chess.

Late in life he grew lighter. [[c9=Late Ferry|"Late Ferry", after which he did not act again]], has him dancing with a broom on an empty car deck, alone, for nearly three minutes. There is no dialogue. Whoever wants to know what screen acting is should look at his feet.
