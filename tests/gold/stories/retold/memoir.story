title: A former central bank governor publishes his memoir

## claims
c1 | agreement | date | day the book goes on sale
c2 | conflict | number | size of the fee for the book
c3 | conflict | status | whether he resigned or was dismissed
c4 | conflict | name | who wanted to close the Nordhaven bank
c5 | agreement | name | title of the book
c6 | conflict | number | how high the rescue was
c7 | conflict | date | when the secret dinner took place
c8 | conflict | status | whether Hollis read the manuscript before
c9 | agreement | status | whether he regrets the rate rise
c10 | conflict | number | number of pages
c11 | agreement | number | years as governor
c12 | conflict | status | whether he talked to the prime minister since
c13 | agreement | name | publisher
c14 | conflict | place | where the secret dinner took place
c15 | variant | number | first printing
c16 | agreement | status | reaction of the bank
c17 | lone | status | film rights
c18 | agreement | name | what he called the prime minister

## agency 2032-09-14
Ex-governor's memoir reopens row over Nordhaven rescue

LONDON - A memoir by Edmund Farrow, the former governor of the Bank of England, has reopened the dispute over the rescue of Nordhaven Bank, with the author accusing then prime minister Caroline Hollis of having "gambled with the nation's savings".

In [[c5=The Last Lender|"The Last Lender"]], [[c13=Harrow and Pike;c1=Thursday|to be published by Harrow & Pike on Thursday]], Farrow writes that [[c4=Hollis|Hollis pressed for Nordhaven to be shut down]] while he argued for keeping it alive. [[c6=38bn pounds|The bank was eventually saved with 38 billion pounds of public money]].

[[c11=six|Farrow headed the central bank for six years]]. [[c3=resigned|He resigned in June 2029]], three months after the crisis, and has given few interviews since then.

In the book, extracts of which were seen by reporters, he calls the former prime minister [[c18=tourist|"a tourist in the world of finance"]]. He describes [[c7=4 March|a secret dinner on 4 March 2029]] at which ministers and bankers settled the terms of the rescue over lamb and Burgundy.

[[c8=read it|A spokesman for Hollis said she had been shown the manuscript in the spring]] and had asked for three passages to be changed. Only one was.

[[c12=have not spoken|The two have not exchanged a word since 2029]], Farrow says.

[[c9=regrets|He also expresses regret about the rise in interest rates]] in autumn 2028, which many economists blame for the turmoil. "I was wrong, and I was wrong for too long," he writes.

[[c16=no comment|The Bank of England declined to comment]].

[[c10=512|The volume of 512 pages]] is based on diaries and more than 400 letters. [[c15=60,000|An initial 60,000 copies have been printed]]. Farrow, 66, now teaches at a university in Edinburgh.

## morningpaper 2032-09-15
Farrow settles his scores

Rarely has a keeper of the currency been so rude. Caroline Hollis, who led the country through the banking crash of 2029, was [[c18=tourist|in Edmund Farrow's words "a tourist in the world of finance"]]. Her chancellor, Piers Lomax, "could not have told a bond from a bus ticket".

[[c5=The Last Lender;c1=Thursday|The Last Lender, which reaches bookshops on Thursday]], is the account of a man who was pushed. [[c3=dismissed|Hollis sacked him in June 2029]] by telephone, he recalls, while he was waiting for a train at Crewe.

The most explosive chapter deals with Nordhaven. Contrary to what was believed until now, [[c4=Farrow|it was Farrow who wanted to let the bank close its doors]]; the politicians overruled him. [[c6=52bn pounds|The taxpayer had to put up 52 billion pounds for the rescue]], and about a third of that has been recovered.

The decision fell at a dinner kept from the public, [[c14=Surrey country house|held at a country house in Surrey]] that belongs to a hedge fund manager. No minutes were taken.

Of his own mistakes Farrow writes with more grace. [[c9=regrets|The increase in rates of 2028 is something he says he deeply regrets]].

Friends of Ms Hollis are furious. [[c8=not read|She was given no chance to read the text before it was printed]], says one former aide. [[c16=no comment|From Threadneedle Street there was no comment]].

The book is well written, if too long: [[c10=640|it has 640 pages]]. [[c13=Harrow and Pike|The publishers, Harrow & Pike,]] are said to have paid [[c2=1.2m pounds|an advance of 1.2 million pounds to the author]], a remarkable price for [[c11=six|somebody who was governor for just six years]] and whom hardly anyone recognises on the street.

Reviewers will also enjoy the childhood in Hull, where his father repaired trawlers.

## broadcaster 2032-09-14
Former Bank chief: 'I was wrong on rates'

Edmund Farrow, the ex-governor of the Bank of England, says in his memoirs that [[c9=regrets|he is sorry for having put up interest rates]] before the crisis that shook Britain's banks.

[[c1=Thursday;c5=The Last Lender|The book, The Last Lender, comes out on Thursday]]. [[c13=Harrow and Pike|Harrow & Pike, which is bringing it out,]] won an auction among five houses and [[c2=700,000 pounds|paid Farrow 700,000 pounds for it]].

It contains harsh words for the government of the day. [[c18=tourist|Farrow describes Caroline Hollis, the prime minister at the time, as a financial "tourist"]]. Yet he told our programme that the two had made their peace: [[c12=met|he and Hollis met for lunch in July]], he said, "and we even laughed".

New details are given about the weekend on which Nordhaven was saved. [[c7=11 March;c14=Savoy Street club|On 11 March 2029 the secret dinner took place in a private club in Savoy Street, central London]]. [[c4=Hollis|The prime minister was in favour of closing the bank]] and only gave way, Farrow says, after a call from Washington.

[[c6=38bn pounds|Thirty-eight billion pounds from the state kept Nordhaven afloat]]. It was sold to a Canadian group in 2031.

[[c11=six|Mr Farrow's time at the head of the Bank lasted six years]]. [[c3=resigned|He stepped down of his own accord]], as he stresses, because he no longer had the confidence of ministers.

[[c16=no comment|The Bank itself did not want to comment]]. Ms Hollis's office said that she would respond "in her own time".

[[c15=more than 50,000|More than 50,000 copies are being printed at first]], and [[c17=sold|the film rights have already been sold]] to a streaming service. Bookshops in London plan to open at midnight for the launch.
