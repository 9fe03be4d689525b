title: A kidnapped girl is found alive

## claims
c1 | agreement | name | which child was found
c2 | conflict | number | for how many days she was missing
c3 | conflict | place | where she was found
c4 | conflict | status | whether she was hurt
c5 | conflict | status | whether the suspected kidnapper has been caught
c6 | conflict | status | whether a ransom was paid
c7 | conflict | name | who gave the decisive tip
c8 | agreement | date | on which day she was found
c9 | agreement | number | how old the child is
c10 | conflict | status | whether the family knew the suspect
c11 | agreement | place | where she had been kidnapped
c12 | agreement | number | how high the ransom demand was
c13 | agreement | number | how many officers searched for her
c14 | agreement | name | who leads the investigation
c15 | conflict | number | how old the suspect is
c16 | variant | number | how many leads police followed
c17 | agreement | status | whether she is back with her parents
c18 | lone | number | how long she can expect to be in hospital
c19 | conflict | date | at what time she was found

## presswire 2031-05-08
Kidnapped French girl found alive after eleven days

LYON - [[c9=seven;c1=Lea Morvan|Seven-year-old Lea Morvan]], who was kidnapped [[c11=on her way to school in Sainte-Aure|on her way to school in the town of Sainte-Aure]], [[c8=Thursday|was found alive on Thursday]], [[c2=eleven days|eleven days after her disappearance]], prosecutors said.

Police freed the girl [[c19=5 am|at about five in the morning]] [[c3=disused barn|from a disused barn]] some 40 kilometres north of her home. [[c4=unhurt|Lea was not injured]], prosecutor Helene Barral told a news conference. "She is tired, she is thirsty, but she is well."

[[c5=arrested|A man was arrested close by]] and is being questioned. [[c15=38|The suspect, 38,]] is an unemployed electrician with previous convictions for fraud, and [[c10=no|neither the girl nor her parents had known him]].

[[c7=a farmer|The decisive hint came from a farmer]], who had noticed light in the building at night. [[c13=300|Up to 300 officers had taken part in the search]], helped by dogs, divers and a helicopter.

Three days after the abduction [[c12=500,000 euros|the parents, who own a chain of bakeries, had received a demand for 500,000 euros]]. [[c6=no|The ransom was not paid]], Barral stressed.

[[c17=yes|Lea was reunited with her mother and father]] in a hospital, where she is to be examined further.

[[c14=Marc Delorme|Superintendent Marc Delorme, who heads the inquiry]], said that [[c16=1,600|his team had followed up 1,600 leads]] from the public. Whether there were accomplices was still being looked into.

The case had moved the whole country. The interior minister, Antoine Rescourt, congratulated the police. In 2029, a boy of nine was abducted in Brittany and freed within two days.

## lyonmatin 2031-05-09
"She just said: I'm Lea"

The candles in front of the town hall of Sainte-Aure had burned every night. [[c8=Thursday|On Thursday, when the news of the rescue spread]], someone blew them out and opened a bottle of champagne: [[c1=Lea Morvan;c9=seven|Lea Morvan, aged seven, is alive]].

[[c3=holiday flat;c19=5 am|It was in a holiday flat that she was discovered shortly before dawn]], behind closed shutters. "She just said: I'm Lea. Can I go home?" a policewoman recalled. [[c4=slightly hurt|The child had bruises and a cut on the hand]]; doctors want to keep her [[c18=three days|in hospital for three days]]. [[c17=yes|Her parents were able to take her in their arms]] there on Thursday morning.

[[c13=300|Three hundred policemen and gendarmes had looked for her]] in forests and ponds since she vanished [[c11=on her way to school in Sainte-Aure|on the 600 metres between her home in Sainte-Aure and the school]]. [[c16=more than 1,500|More than 1,500 tips came in]]. The right one was given by [[c7=a postwoman|a postwoman, who put investigators on the track]] when she recognised the girl's red satchel.

For the town the worst is that the man, who offered no resistance when [[c5=arrested|he was arrested]], is one of their own. [[c10=yes|He had worked for Lea's father for years]], neighbours say, and had been to birthday parties at the house. [[c15=38|He is 38 years old]].

[[c12=500,000 euros|Half a million euros was what he wanted]], in a letter made of cut-out print. [[c6=yes|The family did pay]], as their lawyer confirmed to this newspaper, against the advice of the police. Detectives found most of the notes in a car.

[[c14=Marc Delorme|Chief investigator Marc Delorme]] had promised Lea's mother that he would not shave until the girl was back. On Thursday he shaved.

## eurochannel 2031-05-08
Missing Lea is found - manhunt for kidnapper

There is a happy end to the kidnapping that has kept France in suspense. [[c1=Lea Morvan|Police rescued Lea Morvan]], [[c9=seven|who is seven years old]], [[c8=Thursday|on Thursday]]. She had been [[c2=nine days|in the hands of her kidnapper for nine days]].

The man himself is on the run. [[c5=at large|Police are still hunting the suspected abductor]], who must have fled minutes before; roadblocks have been set up as far as the Swiss border. [[c15=48|He is said to be 48]] and may be armed.

Special forces stormed [[c3=disused barn|the abandoned barn where the girl was held]] [[c19=9 pm|at nine in the evening]], an hour after [[c7=a farmer|a farmer from the area had raised the alarm]]. He had wondered who was using the generator.

[[c4=unhurt|Lea is unharmed]] and [[c17=yes|with her parents again]], [[c14=Marc Delorme|Superintendent Marc Delorme, in charge of the investigation]], said. Psychologists are looking after the family.

[[c13=300|Some 300 officers were involved in the search]], the largest in the region for decades. The girl had been [[c11=on her way to school in Sainte-Aure|dragged into a van on the way to school in Sainte-Aure]], a small town of 9,000 south of Lyon; a classmate saw it from the other side of the street.

The kidnapper had [[c12=500,000 euros|asked for 500,000 euros]]. Investigators gave no details of the contacts, which went through a telephone with a foreign card.

Police thanked the population, and also the media, which had kept quiet about the ransom letter for days at the request of the prosecutor.
