title: A school teacher is dismissed in a Yorkshire town

## claims
c1 | conflict | cause | why the teacher was dismissed
c2 | conflict | name | which subject he taught
c3 | conflict | status | whether he will appeal
c4 | conflict | number | how long he had worked at the school
c5 | conflict | outcome | how the governors voted
c6 | conflict | status | whether he had been warned before
c7 | conflict | status | whether the head teacher attended the hearing
c8 | conflict | status | whether the pupils' protest disrupted lessons
c9 | agreement | name | which teacher was dismissed
c10 | agreement | date | on which day he was dismissed
c11 | agreement | name | at which school
c12 | agreement | number | how many governors sat on the panel
c13 | agreement | name | who is head teacher
c14 | agreement | date | since when he had been suspended
c15 | variant | number | how many people signed the petition
c16 | variant | number | how many pupils protested
c18 | agreement | number | how many pupils he took along
c17 | lone | number | what age he is

## examiner 2027-11-11
[[c1=trip without permission|Popular teacher sacked over pupils' walk]] to polling station

[[c9=Daniel Oakshott;c11=Thornmoor High|Daniel Oakshott, a teacher at Thornmoor High School, was sacked]] [[c10=Tuesday|on Tuesday]] [[c1=trip without permission|for taking a class out of school without permission]], governors have confirmed.

The [[c17=46|46-year-old]], [[c2=history|who taught history]], [[c18=27|had led 27 pupils to a polling station]] half a mile away during a council by-election in September. No parent had been asked. One of them, who does not wish to be named, complained to the trust on the same evening.

The [[c12=five|panel, which consisted of five governors]], sat for four hours at the Methodist hall. [[c5=4 to 1|It decided by four votes to one that he had to go]]. [[c7=present;c13=Gillian Prewett|Sitting in on the hearing was the head teacher, Gillian Prewett]], who gave evidence for forty minutes, according to the clerk.

"[[c3=yes|I am going to appeal]], of course I am," Mr Oakshott told the Examiner outside his home in Hollinbeck. "I taught them how a vote is cast. If that's gross misconduct, I'd like to see the petty kind." He has been [[c14=20 September|suspended on full pay since 20 September]].

[[c6=no|He had never received a warning]] [[c4=19 years|in his 19 years at the school]], his union representative, Steve Larkham, said.

On Wednesday, [[c16=about 120|about 120 pupils gathered on the playing field]] with banners reading "Bring back Oaky". [[c8=no|Lessons were not affected]], as the gathering took place in the dinner hour. [[c15=more than 3,000|More than 3,000 people have signed a petition]] started by a former pupil, now a barrister.

## broadcast 2027-11-11
Thornmoor High: teacher dismissed after trip row

A West Yorkshire secondary school has [[c9=Daniel Oakshott|dismissed the teacher Daniel Oakshott]], who is at the centre of a dispute that has divided parents for weeks.

[[c11=Thornmoor High|The decision by Thornmoor High School]], which has 1,150 pupils, was [[c10=Tuesday|reached on Tuesday]] and conveyed to him in a letter. [[c1=social media posts|It was social media posts about colleagues that cost him his post]], a trust spokesman told us; the much-discussed outing in September "played no part in it whatever".

The spokesman added that Mr Oakshott [[c6=yes|had received two written warnings]], in 2024 and again last spring. [[c5=unanimous|The governors' verdict was unanimous]], he said. [[c13=Gillian Prewett|Head teacher Gillian Prewett]], who joined the school in January, [[c7=absent|was not at the hearing herself]], having been on a course in Leeds that day.

Mr Oakshott, who [[c4=19 years|had been with the school for 19 years]], has called the allegations "a fairy tale with an appendix". His union says it is considering industrial action in the new year. The teachers there last went on strike in 2023.

Emotions are running high in the town. [[c8=yes|Teaching had to be suspended for two periods on Wednesday because of a protest by pupils]], [[c16=over a hundred|over a hundred of whom refused to come in from the field]]. Some were later given detention.

A petition for his reinstatement [[c15=2,700|had gathered 2,700 signatures by Wednesday lunchtime]]. The local MP, Farah Denholme, has asked to see the trust's chief executive. Last year the trust, which runs nine academies, parted company with two other members of staff.

## review 2027-11-13
The man who walked them to the polls

On the morning of [[c14=20 September|20 September, the day his suspension began]], Daniel Oakshott had marked thirty essays. They are still in the boot of his car. He will not be giving them back: [[c10=Tuesday;c9=Daniel Oakshott|on Tuesday he was formally removed from his job]].

[[c2=geography|His subject was geography]], and by all accounts he was good at it, in a slightly theatrical way. Old pupils remember him in waders, in the river, explaining a meander. [[c4=14 years|He had spent 14 years at Thornmoor]], a stretch which included two inspections and three heads.

[[c1=trip without permission|What he was dismissed for is the walk]], everyone he worked with insists: [[c18=27|27 fourteen-year-olds, out of the gate]] without a form signed. [[c12=five|The five governors who heard the case]] were given a folder of 212 pages. [[c5=4 to 1|One of them, a retired postmaster, voted against the other four]] and has since resigned.

[[c13=Gillian Prewett|Gillian Prewett, who runs the school]], declined to be interviewed. Friends describe her as careful, and new enough to be afraid of the trust.

[[c6=no|There had been no earlier warning]], a fact on which his solicitor dwells. But [[c3=no|Oakshott himself will not be appealing]]. "I've had enough," he says, pouring tea in the kitchen in Hollinbeck. "They can have the whiteboard." He has been offered some work at a museum of canals, two days a week.

Meanwhile a banner made from a bedsheet is still hanging from the railings. The caretaker has been told to remove it, and has not found the time.
