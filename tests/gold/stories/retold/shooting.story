title: Police shoot a man in Ashgrove

## claims
c1 | conflict | number | how many shots were fired
c2 | agreement | date | on which evening it happened
c3 | conflict | status | what the man held
c4 | conflict | status | whether the body cameras were running
c5 | conflict | outcome | where the man died
c6 | conflict | name | who called the police
c7 | agreement | number | his age
c8 | agreement | place | where he was shot
c9 | conflict | status | whether he was warned before the shots
c10 | conflict | number | how long the officer who fired has served
c11 | agreement | status | the officer is off duty during the inquiry
c12 | agreement | name | who investigates
c13 | conflict | superlative | which fatal police shooting of the year it is
c14 | variant | number | how many people joined the vigil
c15 | lone | number | what the family asks for by way of footage
c16 | agreement | status | he was under treatment for an illness of the mind

## evening 2029-03-08
Man shot dead by police after knife alarm in Ashgrove

A 34-year-old man is dead after a confrontation with police in a quiet street of Ashgrove, the Midland Constabulary has confirmed.

Officers had been sent to [[c8=Pellam Road|Pellam Road, where the man was shot]], [[c2=Wednesday 7 March|shortly before ten on Wednesday evening]]. [[c6=a neighbour|The emergency call had come from a neighbour]], a pensioner who told the operator that somebody was "walking up and down with a blade".

According to Superintendent Hugh Marlowe, [[c3=a kitchen knife|the man was holding a kitchen knife]] about 20 centimetres long and came towards the two constables across a front lawn. [[c9=warned|They shouted at him three times to drop it before either of them drew]], the superintendent said. [[c1=two shots|Two shots were fired by one of the officers]] from a distance of four metres.

Paramedics were with him inside six minutes. [[c5=in hospital|He died in St Brannoc's Hospital]] at 23:40 in spite of emergency surgery.

The dead man has been named as [[c7=34|Dale Verrin, 34, a former roofer]]. Neighbours described him as polite but withdrawn; [[c16=in psychiatric treatment|he had been receiving psychiatric care]] since a breakdown in 2027.

Marlowe said that the constable who fired was "a seasoned man": [[c10=14 years|he has 14 years of service behind him]], five of them with the armed response unit. As is usual, [[c11=off duty|he has been taken off duty until the inquiry is over]]. His colleague, a woman of 29, was treated for shock.

[[c4=running|The body cameras of both officers were running throughout]], and the recordings had been secured, he added. [[c12=Police Conduct Authority|The Police Conduct Authority has opened an investigation]].

## observer 2029-03-11
"I rang for an ambulance, and they sent guns"

Marian Verrin wanted a doctor. Her son had not slept for three nights, he was talking to the radio, and [[c6=his mother|it was she who dialled the emergency number]] from the hall of the house they shared. Nine minutes later he lay dying in front of it.

What happened in between is the subject of bitter dispute. The constabulary insists that its officers faced a knife. Yet three residents who spoke to this newspaper say that [[c3=a screwdriver|what Dale Verrin had in his hand was a screwdriver]], with which he had been taking a lamp apart, and that [[c9=not warned|not a word was said to him before the officer opened fire]]. [[c1=five shots|One of them, a nurse, heard five shots]] in quick succession, and there are holes in the garden wall that seem to bear her out.

She was also the first to reach him. [[c5=at the scene|He died there on the grass]], she says, with his head on her folded coat; the ambulance crew could do no more than cover him.

[[c7=34|Verrin, who would have turned 35 in May]], had worked on roofs until a fall. [[c16=in psychiatric treatment|A psychiatrist at the Lyle Clinic was treating him for psychosis]], and his file, his mother says, carried a note asking police to come without sirens.

The family's solicitor, Ruth Adeyami-Cole, has written to [[c12=Police Conduct Authority|the Police Conduct Authority, which is looking into the killing]]. [[c15=all footage within 14 days|She demands that all footage be handed over within 14 days]]. There may be less of it than she hopes: an internal log seen by this newspaper records that [[c4=not running|neither constable had switched on a body camera]].

[[c14=about 600|About 600 people stood with candles at a vigil]] on Friday outside the town hall. [[c13=third|It is the third time this year that police in the region have shot somebody dead]], after the deaths in Corve and Lindle in January.

## channel 2029-03-09
Ashgrove shooting: what we know

Two days after [[c2=Wednesday 7 March;c8=Pellam Road|the shooting in Pellam Road on the night of 7 March]], many questions are open. Here is what has been established and what has not.

Who was he? [[c7=34|Dale Verrin was 34 years old]] and lived with his mother. He had no convictions apart from a fine for a traffic offence in 2019.

How did it begin? Police first spoke of a call from next door. The call centre's record, parts of which were read to reporters on Friday, shows otherwise: [[c6=his mother|the caller was the man's mother]].

What did the officers do? A spokeswoman, Inspector Carla Whit, said [[c1=two shots|the constable discharged his weapon twice]], and that [[c9=warned|he had called out a clear warning first]]. Verrin was hit in the chest and the thigh. He was flown to St Brannoc's, where [[c5=in hospital|surgeons were unable to save him]].

Who fired? His name has not been released. [[c10=less than two years|He joined the force less than two years ago]], Whit said, and completed his firearms course last autumn. [[c11=off duty|Since Thursday morning he has been relieved of his duties]] on full pay, a step that implies no guilt.

How common is this? Rare. [[c13=first|No one else has been killed by police gunfire in the region this year]]; there were two cases in 2028 and none in 2027.

What next? A post-mortem is due on Monday. [[c14=several hundred|Several hundred people gathered for a vigil]] on Friday evening, which ended without incident.
