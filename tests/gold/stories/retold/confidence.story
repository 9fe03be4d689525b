title: Bulgaria's government falls in a no-confidence vote

## claims
c1 | conflict | number | how many members voted against the government
c2 | conflict | status | whether the prime minister will run again
c3 | conflict | name | which party brought the government down
c4 | conflict | number | the how manieth no-confidence vote it was
c5 | conflict | number | how long the government was in office
c6 | conflict | date | when an election is held
c7 | conflict | status | whether the budget was passed
c8 | conflict | status | whether the prime minister was present at the vote
c9 | agreement | date | on which day the vote took place
c10 | agreement | status | that the government lost
c11 | agreement | number | how many votes were needed
c12 | agreement | cause | over what the motion was brought
c13 | agreement | name | who leads the opposition that brought the motion
c14 | agreement | status | that the government stays on as a caretaker
c15 | agreement | status | that the president will hold talks
c16 | variant | number | how many people demonstrated
c17 | lone | number | what the opposition has in a poll
c18 | conflict | status | whether the finance minister is deputy prime minister as well
c19 | agreement | name | who is prime minister

## wire 2030-02-27
Bulgarian government toppled in no-confidence vote

SOFIA - [[c10=yes|Bulgaria's government was toppled in a no-confidence vote]] [[c9=Wednesday|on Wednesday]] after a junior coalition partner switched sides in [[c12=electricity prices|a dispute over soaring electricity prices]].

[[c1=124|A total of 124 lawmakers in the 240-seat parliament backed the motion]], [[c11=121|three more than the 121 required]]. [[c3=Agrarian Bloc|The Agrarian Bloc, which has 14 seats, voted with the opposition]].

[[c19=Daskalov|Prime Minister Stefan Daskalov]], a 52-year-old former banker, [[c8=present|followed the count from the government bench]] and left the chamber without a word. [[c14=yes|His cabinet will stay in office as a caretaker]] until a new one is formed.

President Elena Markova [[c15=yes|will begin consultations with all parties]] on Friday. If three attempts to form a government fail, she must call a snap election, [[c6=April 28|which would be held on April 28]], her office said.

It was [[c4=third|the third no-confidence vote against Daskalov's cabinet]], [[c5=14 months|which had been in power for 14 months]].

[[c13=Petkanova|Opposition leader Vesela Petkanova]] told parliament that families had been "left to freeze in the dark." Household electricity bills have risen by 38% since October, when a price cap expired.

Daskalov said in the evening that [[c2=yes|he would lead his Civic Union into the next election]].

[[c7=not passed|The budget for 2030 has not been passed]], and the state is living on monthly allowances. The ratings agency Kreditwerk put the country on watch in January.

Outside, [[c16=8,000|police counted 8,000 demonstrators]].

## balkandaily 2030-02-28
Daskalov falls, and his own friends pushed him

The end came at 4:12 p.m. [[c9=Wednesday|on Wednesday]], with a green number on the board above the speaker's chair: [[c1=121;c10=yes|121 deputies had voted to bring down the government]], [[c11=121|exactly as many as it takes]].

[[c8=absent;c19=Daskalov|Stefan Daskalov, the prime minister, did not see it]]. He was in Plovdiv, opening a bridge, and heard the news by telephone. [[c2=no|He will not stand again]], he told journalists there. "I have done my part."

It was [[c3=Liberal Alternative|the eleven deputies of the Liberal Alternative who tipped the scales]] against their own coalition. Their chairman, Boyan Iliev, had tried until Tuesday night to obtain a new cap on power prices. [[c12=electricity prices|The cost of electricity was what the motion was about]].

[[c18=deputy prime minister|Finance Minister Krasimir Donev, who is also deputy prime minister]], had refused. A cap would cost 900 million euros, he argued. At least [[c7=passed|he got his budget through parliament]] two weeks ago.

[[c13=Petkanova|Vesela Petkanova, who leads the opposition]], was carried through the lobby by her supporters. [[c17=31%|Her party stands at 31 per cent in the latest poll]] by Trakia Data.

[[c14=yes|Until there are successors, the ministers go on as caretakers]]. Few believe that the talks to which [[c15=yes|President Elena Markova has invited the parties]] can produce a majority. The day after tomorrow the price commission meets in any case, and it may raise the price of heating by 6 per cent.

[[c16=20,000|The organisers spoke of 20,000 protesters]] on Independence Square.

## euroreport 2030-02-28
Bulgaria without a government, again

Since 2021 Bulgarians have been called to the polls more often than any other nation in the European Union. Now it is likely to happen once more: [[c10=yes|parliament in Sofia voted the cabinet out]] [[c9=Wednesday|on Wednesday]].

[[c19=Daskalov|Stefan Daskalov, the prime minister]], had lasted [[c5=19 months|19 months]], longer than most of his predecessors. [[c4=fourth|Three such motions he had survived; the fourth was too many]]. [[c3=Agrarian Bloc|The Agrarians deserted him]] after their voters in the north-east, where many heat with electricity, had received bills of 300 euros and more. [[c12=electricity prices|Expensive power was the ground of the motion]].

"This was a revolt of the villages," says Iva Stoeva, a political scientist at the Danube Institute. [[c13=Petkanova|Vesela Petkanova, the leader of the opposition]], had understood this earlier than others.

If no coalition is found, [[c6=May 12|Bulgarians will vote on May 12]]. [[c15=yes|First the president, Elena Markova, is going to talk with the parties]]. In the meantime [[c14=yes|the old government carries on in a caretaker role]], which means that it may not conclude any treaties.

In Brussels there is concern about the money. [[c7=not passed|Bulgaria still lacks a budget for this year]], and 1.1 billion euros from the recovery fund are tied to reforms which the deputies have put off twice. A spokesman for the Commission said that he trusted the country's institutions.

Bulgaria joined the euro in 2026. The central bank sees no danger to the banks.

## sofiaradio 2030-02-27
Parliament ousts cabinet

[[c10=yes|The government has lost the vote of no confidence]] in the National Assembly. [[c1=124|One hundred and twenty-four deputies supported the motion]] [[c9=Wednesday|this Wednesday]], 109 opposed it and seven abstained. [[c11=121|At least 121 votes had been necessary]].

[[c19=Daskalov|Prime Minister Stefan Daskalov]] thanked those who had stood by him. Speaking at party headquarters, he announced [[c2=yes|that he would be a candidate again]]. He rejected the charge that he had done nothing about prices: pensioners had received 120 euros each in December.

The debate on [[c12=electricity prices|the motion, which the opposition had tabled because of the high electricity prices]], lasted seven hours. Forty-three speakers took the floor. Twice the speaker, Rumen Haralampiev, had to interrupt the sitting.

[[c18=no other office|Finance Minister Krasimir Donev, who holds no other post in the cabinet]], defended the decision to let the price cap expire. He was booed.

For [[c5=14 months|the coalition of four parties, it is the end after 14 months]]. [[c14=yes|The ministers remain in office provisionally]].

Traffic on Tsar Osvoboditel Boulevard was blocked until nine in the evening. There were scuffles at the south entrance, where a policeman was slightly hurt. Six people were detained and let go later.

The Sofia stock exchange had already closed when the result was announced. The main index had lost 1.4 per cent during the day.
