title: A Supreme Court nominee is heard by the Senate

## claims
c1 | conflict | number | how long the second day's questioning lasted
c2 | conflict | status | whether she would step aside in the Corvane case
c3 | conflict | number | how old she is
c4 | conflict | status | whether she wrote the 2009 memo herself
c5 | conflict | date | when the committee votes
c6 | conflict | name | who introduced her to the committee
c7 | conflict | number | how many demonstrators were arrested
c8 | conflict | status | whether Senator Petrakis will support her
c9 | agreement | name | whom she would replace
c10 | agreement | place | of which court she is a judge
c11 | agreement | date | on which day the questioning took place
c12 | agreement | status | whether she said how she would rule on presidential power
c13 | agreement | number | how the committee is divided
c14 | agreement | status | what she called precedent
c15 | conflict | number | how many of her rulings were overturned
c16 | variant | number | how many witnesses will be heard
c17 | agreement | place | where she grew up
c19 | agreement | date | until when her husband had Corvane shares
c18 | lone | status | what the bar association's rating is

## wire 2031-06-10
Supreme Court pick Farrow sidesteps questions on presidential power

WASHINGTON - U.S. Supreme Court nominee Helen Farrow [[c12=declined|declined to say on Tuesday how she would rule on the limits of presidential power]], telling the Senate Judiciary Committee that to give "hints or previews" would be unfair to future litigants.

[[c10=8th Circuit|Farrow, a judge on the St. Louis-based 8th U.S. Circuit Court of Appeals]], was nominated in April [[c9=Brandt|to succeed Justice Elias Brandt]], who is retiring after 22 years. The 54-year-old would be the court's youngest member. She [[c3=54|is 54]] and could serve for decades.

[[c1=11 hours|She faced questions for 11 hours]] [[c11=Tuesday|on Tuesday, the second day of her confirmation hearing]]. She called [[c14=bedrock|precedent "the bedrock under everything we do"]] but said some past decisions, such as those upholding segregation, deserved to fall.

Democrats pressed her on a 2009 memorandum defending warrantless searches at the border. Farrow, then a Justice Department lawyer, said [[c4=no|she had not written the memo]] and had merely passed on a colleague's draft.

Asked by Democratic Senator Theo Lindqvist about the oil company Corvane, in which [[c19=2029|her husband owned stock until 2029]], she said she [[c2=yes|would recuse herself from the pending Corvane case]].

[[c13=12-10|Republicans hold 12 of the panel's 22 seats]]. The committee's chairman, Senator Clay Rudd, [[c5=26 June|scheduled a vote for June 26]]. One Republican, Senator Maria Petrakis of Maine, [[c8=undecided|said she had not made up her mind]].

U.S. Capitol Police [[c7=17|arrested 17 protesters]] in the hallway outside the hearing room. Testimony from [[c16=14|14 outside witnesses is planned]] for Thursday.

## washingtondaily 2031-06-11
Under fire, Farrow keeps her calm and her counsel

Judge Helen Farrow emerged from [[c1=11 hours|11 hours of interrogation]] with hardly a hair out of place, having told the Senate Judiciary Committee little that it did not know.

[[c11=Tuesday|Tuesday's session]] was meant to be the hard one. [[c13=12-10|With 10 members to the Republicans' 12]], Democrats on the panel cannot stop her, but hoped to rattle her. On the scope of the president's authority [[c12=declined|she would not be drawn]], citing what she called "the rule of every nominee before me."

The sharpest exchange concerned border searches. Lindqvist, of Minnesota, held up a memorandum of 2009, stamped with her initials. Farrow conceded that [[c4=yes|she was its author]] and said that she "would choose other words today."

There was humor, too. [[c17=Duluth|Farrow, who was raised in Duluth]] as the daughter of a ferry captain, was asked what she does to relax. "I lose at cribbage," she replied.

She was no less firm about Corvane Petroleum. [[c2=no|She saw no reason to step aside from the company's appeal]], she said, because [[c19=2029|the shares had been sold two years ago]].

Democrats pointed to her record on the bench: in nine years, [[c15=six|six of her opinions were reversed by the Supreme Court]]. They included a ruling against striking nurses in Omaha.

Breaking with custom, [[c6=Governor Haas|it was not a senator who presented her to the committee but Gov. Lorna Haas of Minnesota]], her roommate at law school. [[c5=26 June|The panel will vote on June 26]], and the full Senate before the July recess.

She needs 50 votes. [[c8=yes|Petrakis, the Maine moderate, announced that she would vote to confirm]], which all but settled the matter. The American Bar Association [[c18=well qualified|rated Farrow "well qualified"]].

## lakesideherald 2031-06-11
Duluth native faces senators; protesters removed

A Duluth native moved a step closer to the nation's highest court [[c11=Tuesday|Tuesday as senators questioned Helen Farrow]] about guns, abortion, tariffs and her husband's investments.

[[c17=Duluth|Farrow, who grew up in the city's Lakeside neighborhood]] and graduated from East High, [[c3=57|turned 57 last week]]. [[c10=8th Circuit|She sits on the 8th Circuit Court of Appeals]] and was the president's choice for the seat [[c9=Brandt|that Justice Elias Brandt is giving up]] this summer.

Over [[c1=8 hours|eight hours of questions]], she quoted her late father twice. She also described settled law as [[c14=bedrock|"bedrock," a word she used of precedent]] more than a dozen times.

It had been Sen. Owen Tierney who [[c6=Senator Tierney|introduced her when the hearing opened]] on Monday, calling her "the fairest person I ever argued against."

Outside, about 300 people gathered for and against her. [[c7=31|Police led away 31 demonstrators in handcuffs]] for blocking a corridor in the Dirksen building. They were released after paying a $50 fine.

The judge said critics had misread her rulings. Of the more than 400 opinions she has written, she told the committee, [[c15=two|the Supreme Court has overturned only two]].

[[c16=over a dozen|More than a dozen witnesses are to follow]], among them Nina Sorensen, who taught Farrow civics in ninth grade. Then [[c5=19 June|the committee will take its vote on June 19]].

At the Anchor Bar, where the hearing was shown on three screens, Bill Aho, 73, had seen enough. "She didn't answer a thing," he said. "She'll do fine."
