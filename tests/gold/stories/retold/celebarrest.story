title: A pop singer is arrested in Miami

## claims
c1 | agreement | date | on which day the singer was arrested
c2 | conflict | status | whether he was alone in the car
c3 | conflict | status | whether it was his first arrest
c4 | conflict | status | whether he took a breath test
c5 | conflict | number | how high the bail was
c6 | conflict | date | when he must appear in court
c7 | agreement | list | what he is charged with
c8 | agreement | number | how old he is
c9 | agreement | number | how fast the car was driven
c10 | agreement | number | what the speed limit was
c11 | agreement | outcome | whether he was released
c12 | agreement | name | who is his lawyer
c13 | agreement | number | how many concerts the tour has
c14 | agreement | date | when the tour starts
c15 | agreement | name | which record won him the award
c16 | conflict | name | what make of car he drove
c17 | variant | number | how long he was in custody
c18 | lone | status | whether the tour goes ahead

## coastwire 2032-06-12
Pop star Jace Hollander arrested in Miami

MIAMI (Coastwire) - Singer Jace Hollander was [[c1=Saturday 12 June|arrested early on Saturday]] after police stopped his car in Miami, authorities said.

[[c8=29|The 29-year-old]] was [[c7=drunk driving, resisting an officer|charged with driving under the influence and with resisting an officer without violence]], both misdemeanors, according to jail records.

An officer on patrol saw [[c16=Porsche|a black Porsche]] on Calder Avenue shortly after 3 a.m. [[c9=71 mph|It was travelling at 71 miles an hour]] in [[c10=35 mph|a zone where 35 is allowed]], the arrest report says. [[c2=alone|Hollander was alone in the car]], his eyes were bloodshot and he "swayed like a man on a boat", the officer wrote. [[c4=refused|The singer refused to take a breath test]], which under Florida law can cost a driver his license for a year.

He became agitated when he was told to put his hands behind his back, the report adds, and asked whether the officers knew who he was.

[[c11=released|Hollander was set free]] [[c17=nine hours|after nine hours in custody]], once [[c5=$5,000|bail of $5,000 had been posted]]. He left through a side door with a towel over his head. [[c6=July 8|A first court date was set for July 8]].

[[c12=Andrea Pellmann|His lawyer, Andrea Pellmann]], said that her client was embarrassed to have caused a fuss but would plead not guilty. "There are two sides to every traffic stop," she said.

[[c3=first arrest|Hollander had never been arrested before]], she added.

Born in Tulsa, Hollander became known at 17 through homemade videos and has sold more than 20 million records. [[c15=Paper Lanterns|His album "Paper Lanterns" won him a Grammy]] in 2030, and he has since acted in two films. The second of them, a comedy about a failed astronaut, opened in March to poor reviews.

He is about to go on a world tour. [[c13=48|It consists of 48 concerts]] in 21 countries and [[c14=July 16|opens on July 16 in Lisbon]]. His record company, Northlight, had no immediate comment.

Miami police make about 1,900 arrests for drunk driving a year. Last winter they stepped up patrols near the beach after a crash that killed four college students on Collier Causeway.

## sunbeat 2032-06-13
Jace Hollander in handcuffs: what we know about singer's wild night

He went out for sushi and ended up in a cell.

[[c1=Saturday 12 June|Pop heartthrob Jace Hollander was hauled off to jail in the small hours of Saturday]], and his mugshot, with a lopsided grin, had 30 million views by lunchtime.

Cops say [[c8=29|Hollander, 29]], was at the wheel of [[c16=Bentley|a black Bentley]] that [[c9=71 mph|was clocked at 71 mph]], [[c10=35 mph|on a street with a 35 mph limit]]. [[c2=with others|Two women were in the car with him]], one of them the model Ivana Brandt, 26, who filmed part of the scene on her phone. Neither is accused of anything.

The party had begun at Koi Palace, where the singer's table of nine ran up a bill of $4,300. From there he went to a club, Velvet Dock, and stayed until closing time.

Asked to blow into the tube, [[c4=refused|the star said no]], three times. He now faces [[c7=drunk driving, resisting an officer|one count of drunk driving and one of resisting an officer]]. If convicted he could get up to six months in jail on the first and a year on the second.

Fans with long memories will feel they have seen this before. [[c3=not first arrest|Hollander was already arrested in Las Vegas in 2028]], over a broken hotel door, though that case was dropped.

[[c11=released|He walked out of jail]] around noon, [[c17=the night and the morning|having spent the rest of the night and the morning behind bars]], after a friend [[c5=$15,000|put up $15,000 to bail him out]]. A judge wants to see him again [[c6=July 8|on July 8]], just over a week before [[c14=July 16|the first show of his tour on July 16]]. [[c13=48|Forty-eight dates are planned]], and tickets for the London shows sold out in 11 minutes.

[[c18=goes ahead|The tour will go ahead]], an insider at his management insisted. "Jace is gutted, but he's going to sing."

[[c12=Andrea Pellmann|Attorney Andrea Pellmann, who represents him]], asked the media to respect his privacy. She has defended a quarterback, a talk show host and two reality stars over the past five years and has lost only once.

The singer split from actress Dina Marlowe in January after three years. Friends say he has been throwing himself into work since then. The follow-up to [[c15=Paper Lanterns|the Grammy-winning "Paper Lanterns"]] is due out in the fall and was recorded in Iceland.

## miamitribune 2032-06-13
Police release report on singer's arrest near beach

The police department on Sunday released its report on the arrest of Jace Hollander, the pop singer who was [[c1=Saturday 12 June|taken into custody on Saturday morning]] near the waterfront.

According to the six-page document, Officer Luis Carranza pulled over [[c16=Porsche|Hollander's Porsche]] at 3:12 a.m. Radar showed [[c9=71 mph|a speed of 71 miles per hour]], [[c10=35 mph|more than double the permitted 35]]. [[c2=alone|There was nobody else in the vehicle]].

Carranza noted a smell of alcohol. [[c4=took the test|Hollander agreed to a breath test]] at the station, [[c4=took the test|which gave a reading of 0.14 percent]]; the legal limit in Florida is 0.08. Before that, the report states, he pulled his arm away twice while being handcuffed, hence [[c7=drunk driving, resisting an officer|the second charge, resisting without violence, in addition to driving under the influence]].

Hollander, who [[c8=29|turned 29 in April]], owns a house on Palmetto Key that he bought in 2029 for $11.4 million. Neighbors have complained to the city about noise seven times, records show, but no fine was ever imposed. [[c3=first arrest|He had no previous arrests]], in Florida or elsewhere.

[[c11=released|He has been free]] since Saturday noon, [[c5=$5,000|when his $5,000 bond was paid]]. [[c6=July 28|His arraignment is scheduled for July 28]] before Judge Monica Estévez at the county courthouse. He need not attend in person if his lawyer, [[c12=Andrea Pellmann|Andrea Pellmann]], does so on his behalf, and Pellmann said she would ask for a trial by jury.

First offenders in such cases are often admitted to a program that includes 50 hours of community service, a course and an ignition lock. About 700 drivers went through it in the county last year. State Attorney Renata Cole said the singer would be treated "like anyone else".

The case has revived a debate about nightlife. Bars in the district may serve until 5 a.m., and Commissioner Otis Grange wants to bring that forward to 2. The hotel owners' association opposes the plan, saying it would cost 3,000 jobs.

Hollander, [[c15=Paper Lanterns|honored with a Grammy for "Paper Lanterns"]], performed at the city's New Year's concert before 60,000 people. He is due to leave for Europe for [[c13=48|a tour of 48 shows]] [[c14=July 16|starting July 16]].
