title: A film star and a singer part

## claims
c1 | conflict | number | how long they were married
c2 | conflict | status | who filed for divorce
c3 | conflict | status | whether they have a prenuptial agreement
c4 | conflict | number | what the Malibu house is worth
c5 | conflict | place | where they married
c6 | conflict | status | whether the split is amicable
c7 | conflict | date | which day is given as the day of separation
c8 | conflict | status | whether she goes on with her tour
c9 | conflict | number | how old the twins are
c10 | agreement | date | on which day the papers were filed
c11 | agreement | place | at which court the papers were filed
c12 | agreement | cause | what reason the petition gives
c13 | agreement | status | what custody is sought
c14 | agreement | name | in which film they met
c15 | agreement | number | how many children they have
c16 | agreement | name | who represents him
c17 | agreement | status | whether alimony is asked
c18 | variant | number | how much her last album sold
c19 | lone | status | whether a photographer was charged

## showwire 2032-04-13
Actor Damon Reyle and singer Isaura Lane to divorce

LOS ANGELES - [[c1=nine years|After nine years of marriage]], actor Damon Reyle and pop singer Isaura Lane are divorcing, according to papers [[c10=Monday;c11=Los Angeles County Superior Court|filed on Monday in Los Angeles County Superior Court]].

[[c2=Reyle|Reyle, 46, filed the petition]], [[c12=irreconcilable differences|citing irreconcilable differences]]. It [[c7=3 February|lists Feb. 3 as the date of separation]] and [[c13=joint|seeks joint legal and physical custody]] of [[c15=three|the couple's three children]]: [[c9=five|twins aged five]] and a daughter, 8.

[[c17=no|Neither side is asking for spousal support]], the filing shows. [[c3=yes|A prenuptial agreement is in place]], it says.

"They remain the best of friends and ask for privacy," said a joint statement from their publicists. [[c6=yes|The parting was amicable]], it added.

Reyle won an Academy Award in 2027 for "The Salt Road." He and Lane [[c14=Harbor Lights|met on the set of "Harbor Lights"]], a musical in which she had a small part, and [[c5=Ravello|married in Ravello, Italy]], before 60 guests.

Lane, 39, has won four Grammys. Her latest album, "Undertow," [[c18=2.6 million|has sold 2.6 million copies]]. [[c8=yes|Her tour will continue as planned]], her label, Corona Blue, said, with the next concert due in Dallas on April 17.

[[c16=Marcia Feld|Marcia Feld is acting as Reyle's lawyer]]. She declined to comment. A first conference before a judge has been set for June 8.

## startalk 2032-04-13
It's over! Isaura and Damon call it quits

Hollywood's golden couple is no more. Friends say it was Isaura Lane who had finally had enough, and [[c2=Lane|the singer is the one who filed for divorce]], [[c10=Monday|on Monday morning]], while her husband was shooting a thriller in Prague.

[[c6=no|"It is an ugly, bitter breakup,"]] says an insider who has known the pair for years. "They talk only through lawyers." Damon's is [[c16=Marcia Feld|Marcia Feld, who has taken him on as a client]] and who once got a quarterback's wife $90 million.

And there is plenty to fight over. [[c3=no|The two never signed a prenup]], the insider says, so that under California law everything earned since the wedding could be cut in half. That goes for [[c4=34 million|the Malibu beach house, valued at $34 million]], a ranch in Montana and a vineyard near Paso Robles.

[[c1=seven years|They had been husband and wife for seven years]]. Sparks first flew [[c14=Harbor Lights|during the filming of "Harbor Lights"]], and a wedding followed [[c5=Santa Barbara|under the oaks of a Santa Barbara estate]]. [[c15=three|Three kids came along]], the youngest of them [[c9=five|the twins, now five]].

What went wrong? Official word is [[c12=irreconcilable differences|"irreconcilable differences," as the petition puts it]]. Pals point to the long months apart: she played 71 shows last year.

She will not be playing more soon. [[c8=no|Isaura has scrapped the rest of her tour]] to be with the children, we hear, and fans will get refunds.

## californiaherald 2032-04-14
Reyle, Lane end marriage; house to be sold

Court records made public Tuesday show that the actor Damon Reyle [[c2=Reyle|has asked a judge to dissolve his marriage]] to the singer Isaura Lane.

The papers reached [[c11=Los Angeles County Superior Court|the Superior Court of Los Angeles County]] [[c10=Monday|a day earlier]]. Under them [[c13=joint|the parents would share custody]] of [[c15=three|their three children]], the [[c9=three|twins, who are three]], and their older sister. [[c12=irreconcilable differences|The ground stated is irreconcilable differences]], as in nearly all California divorces. [[c17=no|No alimony is requested]].

According to the petition the couple [[c7=19 December|had separated on Dec. 19]], shortly before Reyle moved to a rented home in Topanga.

He bought the house in Malibu in 2021. It is [[c4=21 million|worth about $21 million today]], county assessor's records indicate, and neighbors say agents have been shown around twice. The property lost a guesthouse in the fire of 2025.

Attorneys who are not involved noted that the division may be simple, since [[c3=yes|the spouses had signed a prenuptial contract]]. "With a contract like that you can be done in six months," said Hollis Grant, who teaches family law in Fresno.

Reyle, a native of Bakersfield, began as a stuntman. Lane, born in Lisbon, became known through a television contest and has since had nine top-ten hits; "Undertow" [[c18=over two million|sold more than two million]].

In March a photographer who had climbed their fence [[c19=yes|was charged with trespassing]]. He has pleaded not guilty.
