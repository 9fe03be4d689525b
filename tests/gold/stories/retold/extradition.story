title: A Lisbon court rules on a financier's extradition

## claims
c1 | agreement | outcome | whether the court allows the extradition
c2 | conflict | number | how the judges voted
c3 | conflict | outcome | for which charges the extradition is allowed
c4 | conflict | status | where he is held
c5 | conflict | place | where he was arrested
c6 | conflict | status | whether he will appeal
c7 | conflict | number | how long he has for an appeal
c8 | conflict | number | how much money was lost
c9 | conflict | status | whether the justice minister must approve
c10 | agreement | date | on which day the court ruled
c11 | agreement | number | how old Hallgren is
c12 | agreement | date | when he was arrested
c13 | agreement | number | the longest sentence he faces
c14 | variant | number | how many investors there were
c15 | agreement | outcome | what the court made of his health
c16 | lone | status | what happened to his yacht

## agency 2029-06-22
Portuguese court clears extradition of Corvane founder to U.S.

LISBON - A Portuguese appeals court [[c10=Friday|ruled on Friday]] that [[c1=allowed|Viktor Hallgren, the founder of failed crypto fund Corvane, can be extradited to the United States]], where prosecutors accuse him of having cheated [[c14=12,600|12,600 investors out of their savings]].

[[c2=unanimous|The three judges were unanimous]] in finding that the request satisfied the treaty between the two countries. [[c3=all|They granted it in respect of all the charges]], which include wire fraud, conspiracy and money laundering, a court clerk said.

[[c11=48|Hallgren, a 48-year-old Swede]], [[c12=November 2028;c5=Faro airport|was arrested at Faro airport last November]] as he was about to board a flight to Casablanca. He [[c4=prison|has been in prison in Lisbon]] ever since and will stay there, as the court regards him as likely to abscond.

[[c6=yes|Hallgren will appeal to the Supreme Court]], said his lawyer, Teresa Valadim, who [[c7=10 days|has ten days to lodge the appeal]]. "We consider that the facts have been looked at through American glasses," she told reporters outside the building.

The defence had argued that a heart condition made the journey and detention in the U.S. intolerable. [[c15=rejected|The judges dismissed the plea about his health]], saying that proper care was available.

[[c8=340m|Clients lost about $340 million]] when Corvane stopped withdrawals in the spring of 2027. If convicted, [[c13=20 years|Hallgren faces up to 20 years in jail]]. Two former associates, Niklas Broman and Dee Castellano, have pleaded guilty and are to be sentenced in Chicago in September.

## diario 2029-06-23
Hallgren loses in court, but only just

It was closer than it looked. Of the three judges on the panel of the Lisbon court, [[c2=2-1|one voted against surrendering Viktor Hallgren]], and her dissent fills 14 of the 52 pages which were handed to the parties yesterday. Judge Amélia Quintão considers the assurances from Washington to be "of a merely polite nature". The majority saw it otherwise: [[c1=allowed;c10=Friday|yesterday's ruling permits the Swede to be sent to America]].

Not on every count, however. [[c3=fraud only|For money laundering the court refused extradition]], since the acts described were not punishable in Portugal at the time.

The man himself was not in the room. Since April, when his cardiologist gave evidence, [[c4=house arrest|he has been under house arrest in Cascais]], with a bracelet on his ankle and two policemen at the gate. [[c15=rejected|His heart trouble did not, however, persuade the bench]], which pointed to the excellent prison clinics overseas.

It was in the same town that his flight ended. [[c12=November 2028;c5=Cascais marina|In November 2028 officers took him into custody at the Cascais marina]], where he was having lunch on board the "Solvej". [[c16=seized|The yacht was seized]] and lies on a chain in Setúbal, gathering weed.

And now? [[c7=30 days|An appeal may be filed within 30 days]]. Should that fail too, the matter passes from the judges to the politicians, because [[c9=yes|the extradition requires the signature of the justice minister]], Henrique Sobral, who has been in office for three weeks and has yet to comment.

[[c11=48|Hallgren, who is 48]], lived for years on the Algarve with a residence permit for wealthy foreigners.

## ledger 2029-06-25
Corvane victims scent a trial at last

For Judy Apsley of Duluth, Minnesota, the telephone rang at five in the morning. "They're sending him," her son told her. The retired music teacher is one of [[c14=over 12,000|over 12,000 people who put money into Corvane]] and has not seen a cent of her $86,000.

[[c1=allowed;c10=Friday|Friday's decision by a Lisbon court to hand over Viktor Hallgren]] brings the affair of the failed fund closer to a jury. It may come sooner than expected. [[c6=no|Hallgren will not contest the ruling any further]], a person briefed on his plans told the Ledger on Sunday; he is tired of waiting and believes that he has a good case. Nor is there any hurdle left on the political side: [[c9=no|no minister has to give consent]], a change in the law having removed that step in 2026.

U.S. marshals could fetch him in July. He would be arraigned in the Northern District of Illinois, where a judge, Carlton Meeks, has kept dates open since February. [[c13=20 years|The maximum term is twenty years]], though lawyers think that eight or nine would be nearer the mark.

By the reckoning of the bankruptcy trustee, [[c8=430m|customers were left $430 million out of pocket]], of which 71 million has been recovered so far, mostly from accounts in Malta. Hallgren, a former ski instructor, has always said that he lost his own fortune as well.

He had moved about freely for more than a year after the collapse, until [[c12=November 2028;c5=Faro airport|Portuguese police stopped him at Faro airport in November]] on a warrant from Interpol.
