title: A presidential candidate is shot in Ecuador

## claims
c1 | conflict | number | how many shots were fired at the candidate
c2 | conflict | status | whether the gunman survived
c3 | conflict | place | where the candidate was hit
c4 | conflict | number | the age of the suspected gunman
c5 | conflict | status | whether the candidate wore a protective vest
c6 | conflict | date | the day of the first round of the election
c7 | conflict | number | how many supporters were hurt
c8 | conflict | status | whether the candidate had been threatened before
a1 | agreement | date | on which day the candidate was shot
a2 | agreement | place | where he was when he was shot
a3 | agreement | status | whether the candidate is out of danger
a4 | agreement | number | how long the operation lasted
a5 | agreement | status | whether the campaign is suspended
a6 | agreement | status | how the president reacted
a7 | agreement | number | how many people were arrested
v1 | variant | number | how many people attended the rally
l1 | lone | number | the reward offered

## agency 2029-02-16
Ecuador presidential candidate wounded in shooting after rally

SANTA LUPE, Ecuador - [[a1=Thursday|Presidential candidate Ramiro Valdenegro was shot and wounded on Thursday evening]] [[a2=leaving a school gymnasium|as he walked out of a school gymnasium]] in the coastal town of Santa Lupe, officials said, in the latest act of violence to hit Ecuador's election race.

A man in a delivery rider's jacket stepped out of the crowd and [[c1=5|fired five shots at the candidate]] from a distance of about four metres, Interior Minister Pilar Ocando told reporters. [[c3=left shoulder|One bullet struck Valdenegro in the left shoulder]], she said.

[[c2=killed|Police officers shot the attacker dead]] before he could reach a motorcycle waiting around the corner. He was identified as [[c4=23|Jairo Menchu, a 23-year-old dock worker]] from the port of Guayaquil.

[[c7=4|Four supporters were also injured]], among them a teenage girl who was trampled when the crowd ran for the exits.

Valdenegro, 54, a former prosecutor, was flown by helicopter to Guayaquil, where [[a4=two hours|surgeons operated on him for two hours]]. [[a3=out of danger|His life is not in danger]], said Dr Hugo Almendra, the head of the clinic.

"He is awake and he is asking for the newspapers," Almendra said.

[[a6=condemned the attack|President Teresa Quimbay condemned the attack]] as "a blow against every voter in this country" and ordered extra guards for all seven candidates.

[[a5=suspended|Valdenegro's party, Civic Accord, said it was suspending its campaign]] until further notice. [[c6=March 18|Ecuadorians vote in the first round on March 18]], with a run-off due in May.

[[a7=2|Two people have been arrested]], Ocando said, without giving details. [[c8=no threats|Valdenegro had received no threats]] before the rally, according to the minister.

## daily 2029-02-17
"He fell against me": Valdenegro survives attempt on his life

The man who leads the polls in Ecuador is lying in a Guayaquil clinic under the guard of forty soldiers. [[a3=out of danger|Doctors say Ramiro Valdenegro is out of danger]] after the [[a4=two hours|surgery, which took about two hours]].

The attack came [[a1=Thursday|on Thursday, when Valdenegro was shot]] in Santa Lupe, a fishing town he had never visited before. [[v1=about 600|Some 600 people had come to the rally]], and many of them were still pressing around him [[a2=leaving a school gymnasium|when he left the gymnasium of the local school]].

"He fell against me and I thought he was joking," said Nelly Caicho, a teacher who had been waiting for a photograph. [[c3=neck|Valdenegro was hit in the neck]], a finger's breadth from the artery, his brother Esteban told this newspaper.

Investigators believe that [[c1=7|the gunman fired seven shots]]. [[c7=6|Six supporters were hurt]]; all but one have gone home.

The suspect, [[c4=29|Jairo Menchu, who is 29]], had worked on the docks and, neighbours say, lost his job in the autumn. [[c2=captured alive|He was overpowered by bodyguards and is being questioned]] at a military base outside the city.

His team had urged the candidate to put on body armour, but [[c5=no vest|Valdenegro was not wearing a vest]] because of the heat, according to his brother. [[c8=threatened|The candidate had been threatened several times]] since January, most recently in a letter posted to his daughter's school.

All of the party's meetings are off: [[a5=suspended|Civic Accord has suspended its campaign]], and its volunteers were taking down the stage in Quito yesterday. Whether [[c6=March 25|the first round can be held on March 25]] is a question nobody at party headquarters wanted to answer.

Valdenegro made his name in 2021 as the prosecutor who sent three port directors to prison for smuggling.

## broadcaster 2029-02-16
Shots at candidate: Ecuador's president vows "no surrender"

[[a6=condemned the attack|Ecuador's President Teresa Quimbay has condemned the attack]] on opposition candidate Ramiro Valdenegro, calling it "a blow against every voter".

[[a1=Thursday|Mr Valdenegro was wounded by gunfire on Thursday]] after a rally in the west of the country. [[v1=several hundred|Several hundred people attended]] the event, where he had spoken about port corruption and fuel prices.

Footage verified by our reporters shows the politician waving to the crowd before [[c1=5|five shots ring out]]. Aides then drag him behind a parked van. He appears to be holding his left arm.

[[c5=vest|A bulletproof vest he was wearing]] may have saved him, a police spokesman said. [[c2=killed|The attacker died at the scene]] after officers returned fire.

[[a3=out of danger|The clinic treating the 54-year-old says he will recover]] and could be discharged within ten days.

[[a7=2|Police have detained two suspects]] in connection with the attack, one of them the owner of the motorcycle found nearby. [[l1=$50,000|The government has offered a reward of $50,000]] for information about those who ordered it.

Violence linked to drug gangs has risen sharply in Ecuador. Last year 11 mayors and council members were murdered, and in November a judge was killed by a car bomb in the northern city of Esmeraldas.

Electoral officials will meet on Monday to discuss security. [[c6=March 18|The first round of voting is set for March 18]], and there are no plans to postpone it, the electoral council said.

Two rival candidates said they were cancelling their own appearances for three days out of respect.
