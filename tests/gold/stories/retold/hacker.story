title: A hacker suspected of an attack on hospitals is arrested

## claims
c1 | conflict | date | when the suspect was arrested
c2 | conflict | date | how long investigators had been after him
c3 | conflict | date | for how long the court ordered custody
c4 | conflict | number | how many patient records were stolen
c5 | conflict | status | whether the suspect has confessed
c6 | conflict | place | where he was arrested
c7 | agreement | number | how old the suspect is
c8 | agreement | name | under what alias he was known
c9 | agreement | number | how many hospitals were hit
c10 | agreement | number | how much ransom was demanded
c11 | agreement | status | whether the ransom was paid
c12 | agreement | list | what was seized
c13 | agreement | number | what sentence he faces
c14 | agreement | name | who helped the Austrian police
c15 | agreement | date | when the attack took place
c16 | agreement | cause | what put the police on his track
c17 | variant | number | what the cryptocurrency found is worth
c18 | lone | status | whether a second suspect is sought

## apex 2028-03-15
Austrian police arrest suspected [[c8=Quillfox|hospital hacker "Quillfox"]]

VIENNA, March 15 (Apex) - Austrian police have arrested [[c7=22|a 22-year-old man]] suspected of having blackmailed [[c9=nine|nine hospitals]] of the Norvita group with stolen patient data, the Federal Criminal Police Office said on Wednesday.

The man, named by prosecutors only as Dario V., is believed to be the person who [[c8=Quillfox|called himself "Quillfox" on the internet]]. [[c1=Monday evening|He was taken into custody on Monday evening]] [[c6=his flat in Graz|in his flat in Graz]] by officers of the special unit Cobra. There was no resistance.

[[c15=June 2027|In the attack in June last year]], intruders encrypted the servers of the clinics and [[c4=410,000|copied the records of 410,000 patients]]. [[c10=4 million euros|They demanded 4 million euros in cryptocurrency]] and threatened to publish the files. [[c11=not paid|Norvita refused to pay]]. More than 1,200 operations had to be postponed, and ambulances were diverted for six days.

[[c2=nine months|Investigators had been on the suspect's trail for nine months]], [[c14=Europol and the FBI|with support from Europol and the U.S. Federal Bureau of Investigation]]. [[c16=a food delivery order|What gave him away was an order for a food delivery]] that he had placed over the same encrypted connection as one of the blackmail messages, said Petra Hollerich, the head of the cybercrime unit.

[[c12=11 laptops and four phones|Officers seized eleven laptops and four mobile phones]] as well as access codes to digital wallets [[c17=1.8 million euros|containing cryptocurrency worth 1.8 million euros]].

[[c5=silent|The suspect has so far made no statement on the accusations]], a spokesman for the Graz prosecutor's office said. A judge on Wednesday [[c3=14 days|ordered him held for 14 days]]. He is being investigated for aggravated extortion and data theft and [[c13=up to ten years|could be sent to prison for up to ten years]] if convicted.

Attacks on hospitals have multiplied in Europe. The EU agency for cybersecurity counted 309 serious incidents in the health sector in 2027, compared with 212 a year earlier. In most cases the perpetrators operate from countries that do not extradite their citizens; arrests within the European Union are rare.

Norvita, which has its headquarters in Linz and employs 13,500 people, said it was "greatly relieved". The company has since put 27 million euros into protecting its networks.

## tagblick 2028-03-16
From the nursery into the darknet: [[c8=Quillfox|the fall of Quillfox]]

The neighbours knew him as a quiet young man who watered their plants. To the investigators [[c8=Quillfox|he was "Quillfox", a phantom]] who had brought [[c9=nine|nine clinics]] to their knees.

Now [[c7=22|Dario V., aged 22]], is sitting in the Jakomini remand prison. [[c1=Tuesday morning|It was on Tuesday, just after six in the morning, that the handcuffs clicked]]: [[c6=his flat in Graz|special forces broke open the door of his two-room flat in Graz]], where he was asleep on a sofa among energy drink cans. [[c12=11 laptops and four phones|They carried eleven portable computers and four telephones out of the rooms]].

[[c2=two years|For two years detectives had been hunting the man]], who had already come to notice with break-ins into online shops. [[c14=Europol and the FBI|The FBI and Europol assisted them]]. In the end he was caught by his appetite: [[c16=a food delivery order|a noodle dish he had delivered to his home led the police to him]], because he had forgotten to change his connection after sending a threat.

[[c15=June 2027|The raid on Norvita took place in June 2027]], on a long weekend. Within 40 minutes screens in the operating theatres went black. [[c4=410,000|The data of around 410,000 patients fell into the hands of the attackers]], psychiatric findings among them. For their return [[c10=4 million euros|"Quillfox" wanted four million euros]]; [[c11=not paid|the hospital group never transferred a cent]].

According to information obtained by this newspaper [[c5=confessed|V. has made a full confession]]. In an interrogation lasting five hours [[c5=confessed|he is said to have described how he bought a password]] of a former employee for 300 euros. His lawyer, Miriam Stadler, did not want to comment.

V. grew up in the village of Sankt Ulm, the son of a nursery-school teacher and a carpenter. He won a mathematics contest at 14 and gave up his computer studies after three semesters. Former fellow students call him gifted and lonely.

[[c3=14 days|He will remain in custody for two weeks for the time being]]; then a judge must decide anew. [[c13=up to ten years|The law provides for a prison term of up to ten years]]. He has next to nothing to show for it, apart from [[c17=nearly two million euros|crypto holdings of nearly two million euros]], which the state has frozen.

Whether the patients can claim damages is open. A consumer group has collected 8,700 complaints, and the first civil case is to be heard in Linz in September. After a similar leak in Finland in 2020, victims waited years for their money.

## cyberdesk 2028-03-15
Arrest in Norvita breach: what we know about the suspect

[[c15=June 2027|Nine months after one of the worst data leaks in Austrian healthcare]], police have a suspect. [[c7=22|The man is 22 years old]] and a university dropout, and [[c8=Quillfox|he went by the handle Quillfox]] in several forums.

[[c6=Vienna airport|He was picked up at Vienna airport]] as he was about to board a plane to Tbilisi, according to the interior ministry. [[c1=Monday evening|The arrest was made on Monday evening]], but was only made public today so as not to endanger further searches. In all, [[c12=11 laptops and four phones|11 laptops and four phones were confiscated]].

The break-in: [[c15=June 2027|In June of last year the group's network was compromised]] via an old remote maintenance account for which no second factor was required. [[c9=nine|All nine Norvita hospitals were affected]]. [[c4=640,000|A total of 640,000 patient files were siphoned off]], around 2.1 terabytes. A sample of 500 files appeared on a leak site in August and was taken down after two days.

The demand: [[c10=4 million euros|The ransom was set at €4m]], payable in Monero. [[c11=not paid|Norvita did not give in]] and rebuilt its systems from backups, which took seven weeks.

The mistake: Most hackers are caught because of carelessness, and this one was no exception. [[c16=a food delivery order|A meal ordered from a delivery service could be linked to the blackmailer's connection]]. From there it was a matter of matching log files. [[c14=Europol and the FBI|Specialists of Europol and of America's FBI took part in the analysis]].

The interrogation: [[c5=silent;c7=22|The 22-year-old has declined to answer questions]], which is his right. Prosecutors see a danger of flight, and [[c3=one month|the court therefore imposed a month of pre-trial detention]]. [[c13=up to ten years|The maximum sentence for the offences is ten years]].

The accomplice: [[c18=sought|Police are still looking for a second person]], who is thought to have handled the negotiations in fluent English and may be living in Georgia.

The bigger picture: Ransom gangs took in an estimated $940m worldwide in 2027, down from a record of $1.25bn four years before, because fewer victims pay. Insurers have cut their cover and now demand proof of offline backups. Hospitals remain popular targets all the same, since they can hardly afford to stand still. A hospital in Brno had to turn patients away in 2020, and Ireland's health service was paralysed for weeks in 2021.

Austria wants to set up a reporting centre for such incidents by the end of 2028, with a staff of 45.
