title: A police officer goes on trial over a death after a Taser was used

## claims
c1 | conflict | number | for how many seconds the Taser was discharged
c2 | conflict | date | when Adeyi died
c3 | conflict | status | whether the officer's body camera recorded the encounter
c4 | conflict | status | whether Harrow is still in the police
c5 | conflict | name | what Adeyi's job was
c6 | agreement | status | how Harrow pleads
c7 | agreement | number | how old Harrow is
c8 | agreement | date | on which day the encounter took place
c9 | agreement | place | where the Taser was used
c10 | agreement | number | how many women and men are on the jury
c11 | agreement | status | whether the colleague is prosecuted
c12 | agreement | number | how old Adeyi was
c13 | agreement | date | how long the trial is to last
c14 | agreement | status | whether Adeyi was armed
c15 | agreement | name | who gives evidence next
c16 | variant | number | how many people demonstrated outside the court
c17 | lone | status | whether the judge banned pictures of the colleague

## wire 2029-10-09
UK officer [[c1=33 seconds|held Taser on man for 33 seconds]], manslaughter trial hears

LEEDS, England - A British police constable [[c1=33 seconds|kept the current of his Taser running for 33 seconds]] into a man who was already lying on the ground, prosecutors told a court on Tuesday.

[[c7=34|Daniel Harrow, 34]], of Penmoor Police, [[c6=not guilty|denies the manslaughter of Marcus Adeyi]], [[c12=26|a 26-year-old]] [[c5=warehouse worker|who worked in a warehouse]] on the edge of Wexborough in northern England.

Adeyi was stunned [[c9=bus station|in the ticket hall of the town's bus station]] [[c8=14 June 2028|on the evening of June 14 last year]] after staff had reported a man shouting at passengers. [[c2=two days later|He died in hospital two days later]] without regaining consciousness.

Prosecutor Fiona Galbraith told [[c10=7 women, 5 men|the jury of seven women and five men]] that the first use of the weapon had been lawful. "What followed was not," she said. "[[c14=unarmed|Marcus Adeyi carried no weapon]], he was on his back, and he was begging for it to stop."

The standard cycle of the device lasts five seconds and can be prolonged by holding the trigger. Training guidance in force since 2024 tells officers to reassess after each cycle.

Galbraith said [[c3=camera was not on|Harrow's body-worn camera had not been switched on]], so that the prosecution would rely on the station's security cameras, which have no sound, and on the log stored in the Taser itself.

Defence lawyer Adrian Stopes has yet to address the jury. In papers lodged with the court he argues that Harrow feared for a passenger standing nearby and lost track of time.

The constable, who joined the force in 2017, [[c4=suspended on full pay|has been suspended on full pay]] since the week of the death.

A second officer, Laura Finch, was questioned under caution at the time, but [[c11=not prosecuted|prosecutors decided not to charge her]]. [[c15=Finch on Wednesday|She is to testify on Wednesday]].

Manslaughter cases against on-duty police are rare in Britain. Of nine officers tried over deaths following contact with the police in the past 25 years, two were convicted, according to the campaign group Custody Watch.

[[c16=about 60|About 60 people demonstrated outside the courthouse]], some of them holding photographs of Adeyi.

[[c13=six weeks|The trial is expected to last six weeks]].

## courier 2029-10-10
'He was begging for it to stop': Wexborough constable in the dock over Taser death

The mother of Marcus Adeyi left Court Four in tears yesterday as jurors were shown the first pictures of the night on which her son was stunned [[c9=bus station|at Wexborough bus station]].

[[c6=not guilty|PC Daniel Harrow has pleaded not guilty to manslaughter]]. [[c7=34|The 34-year-old]], a father of two from Kelby, spoke only to confirm his name.

Opening the case at Leeds Crown Court, Fiona Galbraith KC said an argument over a lost bus pass had been almost over when two officers arrived just after 8.30pm [[c8=14 June 2028|on Wednesday, 14 June 2028]]. Within a minute [[c14=unarmed|Mr Adeyi, who was unarmed]], had been brought down by the Taser. According to the data log, she said, [[c1=33 seconds|the trigger was then held for a little over half a minute, 33 seconds in all]].

Ms Galbraith told the court that [[c3=camera recorded everything|the whole encounter had been recorded by the defendant's own body camera]] and warned the jury that the film, to be played tomorrow, was distressing.

[[c12=26|Mr Adeyi, aged 26]], was taken by ambulance to St Wilfrid's Hospital, where [[c2=two days later|he was pronounced dead on 16 June]]. A post-mortem examination found a heart rhythm disorder that had never been diagnosed. The defence is expected to make much of it.

Friends remember a keen amateur boxer who coached children on Saturdays. [[c5=electrician|He earned his living as an electrician]] with the local firm Brack & Sons and had been due to move into his first flat that August.

PC Harrow has been trained in the use of the Taser since 2021. [[c4=suspended on full pay|He remains suspended on full pay]], a spokeswoman for Penmoor Police confirmed; [[c4=suspended on full pay|disciplinary proceedings will be held after the trial]].

His partner on the shift, PC Laura Finch, [[c11=not prosecuted|will face no charges]] and [[c15=Finch on Wednesday|is due in the witness box today]]. [[c17=pictures banned|The judge, Mrs Justice Ormerod, forbade the publication of any picture of PC Finch]].

[[c10=7 women, 5 men|Five men and seven women were sworn in]] on Monday. They were told to keep themselves free [[c13=six weeks|for a hearing of six weeks]].

Outside, [[c16=several dozen|several dozen supporters of the family held a silent vigil]]. A smaller group from the Police Families Association stood across the road. There were no arrests.

Penmoor Police, which covers 640,000 people, drew its Tasers 412 times last year and discharged them on 57 occasions. Both figures were lower than in 2027.

## channel 2029-10-09
Police officer on trial over Wexborough Taser death

A jury has begun hearing the case of a police officer accused of unlawfully killing a man with a Taser.

Marcus Adeyi collapsed [[c9=bus station|at the bus station in Wexborough]] [[c8=14 June 2028|in mid-June 2028]]. An ambulance reached him in seven minutes but [[c2=the same evening|he died later that evening]].

[[c6=not guilty|Daniel Harrow says he is not guilty of manslaughter]].

Leeds Crown Court heard that paramedics were called by a bus driver rather than by the police. The prosecution said [[c1=23 seconds|Mr Harrow had discharged the stun gun for 23 seconds without a break]], several times the usual length.

"You may think that anyone in that hall could see that this man was no threat," prosecuting barrister Fiona Galbraith said. [[c14=unarmed|A search found no weapon on Mr Adeyi]], only a phone and his keys.

She added that [[c3=camera was not on|the officer never turned on the camera fixed to his vest]], although force policy required it.

[[c7=34|Mr Harrow, who is 34]], sat in the glass dock in a dark suit. [[c4=dismissed|He was dismissed from the Penmoor force]] in March after a misconduct hearing that sat in private.

[[c12=26|Mr Adeyi was 26]], [[c5=warehouse worker|had a job in a parcel warehouse]] and lived with his mother and younger sister. The family's solicitor, Imran Sheikh, said they had waited 16 months for this day and would attend every session.

[[c10=7 women, 5 men|Seven of the 12 jurors are women]]. [[c13=six weeks|They may not reach a verdict until the third week of November]], the judge told them.

What happens next?

[[c15=Finch on Wednesday|Laura Finch, the officer who was on patrol with the defendant, will give evidence on Wednesday]]. [[c11=not prosecuted|She is not being prosecuted]]. Later in the week the court will hear from two heart specialists and from an engineer who examined the weapon.

An inquest into the death was opened and adjourned in 2028 and will not resume before the criminal case is over.

The police watchdog carried out a ten-month investigation and passed its file to prosecutors in April. It has also recommended that Tasers be fitted with an alarm that sounds after two cycles, a proposal the Home Office says it is studying. Scotland's police began testing such an alarm in January with 200 devices.
