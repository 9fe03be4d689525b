title: Peace talks between Ardania and Sorvia break down in Geneva

## claims
c1 | agreement | place | where the talks were held
c2 | conflict | name | which delegation walked out
c3 | conflict | cause | over what the talks failed
c4 | conflict | number | how long the talks lasted
c5 | conflict | status | whether the truce is still in force
c6 | conflict | name | who led the Sorvian delegation
c7 | conflict | status | whether there is a date for a new round
c8 | conflict | status | whether an exchange of prisoners was agreed
c9 | agreement | name | who mediated
c10 | agreement | date | when the war began
c11 | variant | number | how many people the war has killed
c12 | agreement | date | on which day the talks broke down
c13 | conflict | status | whether the two delegations ever sat in one room
c14 | conflict | status | whether shells fell on Port Mirna after the collapse
c15 | lone | number | how many displaced people Sorvia counts

## worldwire 2032-06-03
Ardania-Sorvia talks collapse in Geneva

GENEVA, June 3 (Worldwire) - [[c1=Geneva|Negotiations in Geneva to end the war between Ardania and Sorvia]] [[c12=Thursday|broke down on Thursday]] when [[c2=Sorvia|the Sorvian side left the table]] and drove to the airport without speaking to the press.

The mediator, [[c9=Salim al-Harthy|Omani envoy Salim al-Harthy, who had shuttled between the parties]], said the gap had proved too wide. [[c3=dam|Agreement foundered on the Kelme dam]], whose turbines feed both countries and which Ardanian troops have held since last August.

"Everything else was within reach," al-Harthy told reporters in a hotel lobby. He disclosed that [[c8=agreed|the two sides had reached agreement on swapping 640 prisoners]], and that this would go ahead whatever happened.

[[c4=four days|Over four days of talks]] [[c13=never|the delegations did not once meet face to face]]; papers were carried from the second floor to the fifth by Omani and Swiss diplomats. Ardania sent its foreign minister, Ilian Dobrev-Casta. [[c6=deputy foreign minister Petra Vlasic-Horn|Sorvia was represented by a deputy foreign minister, Petra Vlasic-Horn]], which had been read by some as a sign of lukewarm interest.

The envoy said that [[c7=5 July|a fresh round would open on July 5]], in Muscat this time.

Regardless of the outcome [[c5=in force|the truce that was concluded in April stays in force until the end of September]], both defence ministries confirmed. Monitors have recorded 31 breaches since then, most of them minor.

[[c10=2029|The conflict broke out in March 2029]] after a dispute about water rights and has [[c11=about 11,000|cost about 11,000 lives]], according to the United Nations. Oil was little changed on the news.

## ardanianherald 2032-06-04
How Geneva was lost

In the corridor on the second floor the flowers were still fresh when the suitcases came down. [[c2=Ardania;c12=Thursday|On Thursday at ten past four our delegation broke off the talks and withdrew]], "with a heavy heart", as Foreign Minister Ilian Dobrev-Casta put it.

He had no choice, he told this paper on the flight home. [[c3=prisoners|It was the question of the captives that wrecked everything]]: Sorvia demanded the release of eleven officers who have been convicted of crimes in the Tolna valley. On the dam, by contrast, a compromise had been found as early as the second day. [[c8=not agreed|No deal about prisoners was struck]], the minister stressed, and reports to the contrary were a fairy tale.

[[c4=five days|Five days had been spent on the negotiations]], two more than planned. The mood had not always been bad. [[c13=met|The two teams shared a table on the opening evening]], and the leader of the Sorvians, [[c6=foreign minister Tomas Rehak-Bari|their foreign minister Tomas Rehak-Bari]], asked after the health of Dobrev-Casta's father.

That was before the maps came out. [[c9=Salim al-Harthy|Salim al-Harthy, the Omani go-between]], is reported to have pleaded with both men until the last.

What now? [[c7=no date|No date has been fixed for another meeting]], nor is anyone in the capital in a hurry. And the guns? [[c5=lapsed|The ceasefire ran out at midnight on Thursday]], as its terms provided should the talks fail. In Port Mirna the night nevertheless passed quietly; [[c14=no shells|not one shell landed on the town]], the mayor said.

[[c10=2029|The war is now in its fourth year, having begun in the spring of 2029]].

## lakeside 2032-06-04
Delegates gone, questions stay

The Swiss hosts had kept the hotel for a fortnight. It will stand empty from Saturday, because [[c12=Thursday;c1=Geneva|Thursday saw the end of the Geneva talks between Ardania and Sorvia]].

There are two versions of how it came about. Swiss diplomats who were present say that [[c2=Sorvia|it was the Sorvians who got up and went]], at about four in the afternoon, after a telephone call from home. Nor do they doubt the reason. [[c3=dam|Control of the Kelme dam was the stumbling block]] from the first day to the last, they say.

Yet there was progress. [[c13=met|On the first evening the negotiators sat down together for two hours]], something that had not happened since the war started. And [[c8=agreed|an accord on the exchange of captured soldiers was initialled]] on Tuesday, though it is anyone's guess whether it will be honoured.

[[c9=Salim al-Harthy|Salim al-Harthy, who mediated on behalf of Oman]], looked worn out. [[c4=four days|The four days of bargaining]] had left him hoarse. In a farewell letter he thanks [[c6=deputy foreign minister Petra Vlasic-Horn|Petra Vlasic-Horn, head of the Sorvian team]], for her candour.

While he was flying home, bad news came from the coast. [[c14=shells|Shells struck the harbour of Port Mirna in the night to Friday]], aid workers reported, and a grain store burned down. Nobody was hurt.

[[c11=more than 10,000|More than 10,000 people have been killed]] so far, and [[c15=380,000|Sorvia alone counts 380,000 displaced]]. Many of them are living in schools. At the Place des Nations about fifty exiles from both countries had gathered with candles on Thursday evening.
