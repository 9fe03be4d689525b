title: Inmates break out of a Belgian prison

## claims
c1 | conflict | cause | how they got out
c2 | conflict | status | whether any of the fugitives has been caught
c3 | conflict | name | who is suspected of having helped
c4 | conflict | date | when the escape was noticed
c5 | conflict | status | whether the cameras were working
c6 | conflict | outcome | what happened to the prison director
c7 | conflict | name | what Bracke was in prison for
c8 | conflict | status | whether a warning came before the escape
c9 | conflict | number | how long the search was concentrated on the wrong road
c10 | agreement | number | how many inmates got away
c11 | agreement | date | the day of the escape
c12 | agreement | place | where the getaway car was found
c13 | agreement | number | reward
c14 | agreement | status | whether the men are armed
c15 | variant | number | how full the prison is
c16 | lone | status | visits suspended

## persdienst 2027-11-15
Three prisoners at large after escape from Hoogvelde

GHENT - Police in Belgium and the Netherlands were on Monday hunting for [[c10=three|three men who had escaped]] from the prison of Hoogvelde, a nineteenth-century building with [[c15=612 inmates|612 inmates in space meant for 430]].

[[c11=Sunday|The breakout took place on Sunday]] during evening recreation. [[c1=sawed bars, rope over wall|The prisoners sawed through the bars of a washroom and let themselves down the outer wall on a rope]] of knotted sheets, the justice ministry said.

[[c4=Sunday evening|Their absence was discovered at the roll call at nine the same evening]]. Roadblocks were set up within twenty minutes.

Best known of the fugitives is [[c7=murder|Dirk Bracke, 44, who was serving 25 years for the murder]] of a jeweller in Antwerp. The others, Tarik Benslama and Luc Vermoere, had been convicted of drug offences. [[c14=armed|The public should not approach them, since they are believed to carry firearms]].

A grey estate car thought to have been used by the men [[c12=car park in Terneuzen|turned up in a car park in Terneuzen]], just across the Dutch border.

The prosecutor's office did not rule out help from inside. [[c8=no warning|No warning of any kind had been received beforehand]], a spokeswoman insisted. [[c13=20,000 euros|A reward of 20,000 euros has been offered]].

## avondblad 2027-11-17
Anger grows over Hoogvelde

It should have been the safest wing in Flanders. Yet three days after [[c10=three|a trio of convicts walked away from it]], more comes to light every hour about what did not work there.

[[c5=out of order|The cameras on the eastern wall had been out of order since August]], as guards confirmed to this newspaper; the repair, estimated at 7,500 euros, had been put off twice. And [[c8=a warning came|a warning had reached the prison on the Thursday before: an informer told the police, who passed it on, that Bracke was about to flee]].

Dirk Bracke is no murderer, as has been written elsewhere. [[c7=armed robbery|He was locked up for a series of armed robberies]], in none of which a shot was fired.

Worse, [[c4=Monday morning|nobody noticed that the men were gone until Monday morning at breakfast]], when a guard pulled back a blanket and found a rolled-up mattress. By then they had a start of ten hours.

The trail of the accomplice leads into the house itself. [[c3=a guard|It was a guard, aged 31 and under arrest since Tuesday, who helped the men]] by smuggling in what they needed, investigators are convinced. Through her lawyer she denies it.

[[c6=suspended|The director, Annelies Rombout, has been suspended]] by the minister, and her deputy is in charge. Meanwhile [[c9=six hours|for six hours the police searched along the coast road, where the fugitives had never been]].

Unions, which count [[c15=seven for every five beds|seven prisoners for every five beds]], plan a strike on Friday.

## nieuwsradio 2027-11-17
One Hoogvelde fugitive recaptured, police say

[[c2=Vermoere caught|Luc Vermoere, one of the men who broke out at Hoogvelde, was seized in a guesthouse in Breda this morning]], Dutch police have announced. He offered no resistance, and a judge will decide next week on sending him back.

That leaves two on the run, both [[c14=armed|in possession of guns, so detectives assume]].

New details have emerged of the events of [[c11=Sunday|Sunday, when the convicts made off]]. It was [[c1=a tunnel|through a tunnel eleven metres long, dug from the boiler room, that they reached the street]], the federal prosecutor, Hilde Maes, told a press conference. The story of the knotted sheets, she said, had been a false trail laid by the men themselves.

[[c5=working|All the cameras were in working order that night]], according to Maes, and their recordings are being analysed.

Investigators no longer think that anyone on the staff was involved. [[c3=a plumber from outside|The man who helped them was a plumber of an outside firm]], who had been at work on the heating for five weeks and has not been seen since.

A car was waiting in Kerkstraat. [[c12=car park in Terneuzen|It was abandoned on a parking lot in the Dutch town of Terneuzen]], 35 kilometres to the north. [[c13=20,000 euros|Whoever provides decisive information can expect 20,000 euros]].

[[c16=visits suspended|Visits to Hoogvelde are suspended until the end of the month]].

## zondag 2027-11-21
A week of shame

When the news reached her, Annelies Rombout was sitting in a train to Bruges with a novel on her knees. She closed it, a companion remembers, and said: "Now they will want my head."

She was mistaken. [[c6=in office, never suspended|Rombout is still in office as director of Hoogvelde, and has not been suspended for a single day]]; the minister has even gone out of his way to praise her. Her budget, she likes to recall, has been cut four times in seven years.

As for the hunt, it has little to show. [[c2=none caught|None of the three has been caught since they got away]]; the man who was led off in Breda on Wednesday turned out to be a Dutch lorry driver with a similar scar, and was released with an apology.

The police admit to mistakes. [[c9=half an hour|It was for no more than half an hour that patrols looked in the wrong direction, along the coast road]], says Commissioner Bart Lievens, and the delay did no harm. Of 340 hints from the public, about fifty concerned Benslama, who is said to have a sister in Lille.

In the cafés around the prison, the affair has become a kind of sport. A brewer has printed a beer mat with a ladder on it. At the Three Kings, bets are accepted on the day when Bracke, [[c7=armed robbery|whose robberies with a pistol in hand earned him his sentence]], will send his first postcard. The landlord, a former guard, has his money on Christmas.
