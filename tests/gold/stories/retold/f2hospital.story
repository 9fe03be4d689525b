title: Expired heart valves at a German clinic

## claims
c1 | conflict | date | when the management was first warned
c2 | conflict | date | at what time the searches began
c3 | conflict | number | how many patients were given expired valves
c4 | conflict | status | what the clinic has done with the surgeon
c5 | conflict | status | whether patients concerned have died
c6 | conflict | name | profession of the person who gave the warning
c7 | agreement | date | on which day the clinic was searched
c8 | agreement | number | how many officers took part
c9 | agreement | date | in which period the valves were implanted
c10 | agreement | date | until when the heart surgery department is closed
c11 | agreement | number | by how much the valves had passed their date
c12 | agreement | outcome | managing director gives up his post
c13 | agreement | status | surgeon denies the accusation
c14 | agreement | cause | accusation against the surgeon
c15 | agreement | status | all patients are to be examined free of charge
c16 | agreement | name | the maker of the valves
c17 | variant | number | how many people rang the hotline
c18 | variant | number | how many files and boxes were taken away
c19 | lone | number | price of a valve

## deutscherdienst 2030-02-14
Police search German clinic over expired heart valves

WELLNAU, Germany - [[c7=Thursday|Investigators searched the St Gereon Clinic in Wellnau on Thursday]] in a widening scandal over heart valves that are alleged to have been implanted long after their use-by date.

[[c8=45|Forty-five officers were involved]] in the operation, which [[c2=6 a.m.|started at 6 a.m.]] and also took in two private homes, prosecutors in Giessen said. [[c18=14 boxes|They carried off 14 boxes of documents]] and several hard disks.

The inquiry is directed against Ansgar Thielmann, 58, the long-standing head of cardiac surgery, who is [[c14=bodily harm and fraud|suspected of dangerous bodily harm and of fraud]]. According to the prosecutors, [[c3=38|38 patients received valves whose shelf life had run out]], in some cases [[c11=up to 4 years|by as much as four years]]. [[c9=2026-2029|The operations took place between 2026 and 2029]].

[[c13=denies|Thielmann rejects the allegations]], his lawyer said. "My client relied on the stock management, as every surgeon in the world does."

[[c4=suspended|The clinic has suspended the professor on full pay]] pending the outcome of the case. [[c12=steps down|Managing director Holger Siebrecht announced his resignation]] on Thursday afternoon. He acknowledged that warnings had not been followed up: [[c1=March 2028;c6=theatre nurse|a theatre nurse had first written to the management in March 2028]], but her e-mail was filed as a "matter of logistics".

Hesse's health minister Karoline Brandeis spoke of an abyss of carelessness. She said [[c5=none|none of those affected had died]], though 11 of them had to undergo a second operation. [[c15=free check|All of them will be offered a check-up at the state's expense]].

[[c10=end of March|The department remains shut until the end of March]]. Planned operations are being transferred to Marburg and Frankfurt.

[[c16=Corvanta|The biological valves, made of bovine tissue by the Swiss company Corvanta]], can be kept for five years in a sterile solution. After that, the maker says, the tissue may harden sooner and germs cannot be ruled out. Corvanta stressed that it had not supplied the clinic since 2025.

The St Gereon Clinic, founded by a religious order in 1871, has 640 beds and is the largest employer in the town. It reported a deficit of 9.3 million euros for 2028.

Germany was shaken by a similar affair in 2013, when manipulated waiting lists for donor organs came to light at several university hospitals. About 36,000 valve operations are performed in the country every year.

[[c17=260|The clinic's hotline had received 260 calls]] by Thursday evening, a spokeswoman said.

## hessenbote 2030-02-15
"We were told to be quiet": how the valve scandal came about

Wellnau. It was still dark and the early shift was handing out breakfast when the blue vans drew up outside St Gereon. [[c2=6 a.m.|At six o'clock the first officers walked past the porter's lodge]]; by noon [[c18=dozens of folders|they had loaded dozens of folders and a server into their vans]]. [[c8=45;c7=Thursday|45 policemen and prosecutors took part in the raid on Thursday]], the biggest the town has known.

For Prof. Ansgar Thielmann, once celebrated as the man who brought heart surgery to the province, it is probably the end. [[c4=dismissed|The supervisory board had dismissed him without notice]] the evening before, its chairman, Dean Ulrich Mertz, told this newspaper. [[c12=steps down|Holger Siebrecht, the clinic's managing director, goes too]], at his own wish.

The facts, as far as they are known: over some three years, [[c9=2026-2029|from 2026 until 2029]], valves from an old store were used up in operating theatre 4 instead of being thrown away. The date on the packing was [[c11=up to 4 years|in the worst cases four years past]]. A list that this newspaper has seen contains [[c3=43|the names of 43 patients in whose hearts such valves were placed]], the youngest 31, the oldest 88. [[c5=two|Two of these patients are no longer alive]]; the public prosecutor wants to have one of them exhumed.

[[c19=4,800 euros|A new valve costs about 4,800 euros]]. Whether that was the motive is one of the things the investigators, who [[c14=bodily harm and fraud|accuse the surgeon of fraud and dangerous bodily harm]], have to find out. [[c13=denies|Thielmann himself says he did nothing wrong]]. [[c16=Corvanta|The manufacturer, Corvanta of Switzerland]], refers to its instructions for use.

It might all have been noticed earlier. [[c1=summer 2028;c6=pharmacist|The first warning to the management came in the summer of 2028 from a hospital pharmacist]], who had compared the serial numbers. "We were told to be quiet and to think of the good name of the house," she says today. She now works in Kassel.

In the wards there is bewilderment. Works council chairwoman Petra Lohnert fears for 1,500 jobs. [[c10=end of March|Heart surgery will be closed until 31 March]], and 90 operations have been called off.

Patients are uneasy as well. [[c17=over 250|More than 250 callers have rung the emergency number]] since Wednesday. Everyone who was given one of the valves [[c15=free check|is to be examined without charge]], in Marburg or, on request, in Mainz.

The district council is to debate the matter on 26 February. It holds 49 per cent of the clinic; the rest belongs to the order's foundation.

## medmonitor 2030-02-15
Valve affair: German surgeon's clinic raided, [[c12=steps down|chief executive to leave]]

Police and prosecutors have raided a hospital in central Germany where surgeons appear to have used biological heart valves that were out of date.

[[c7=Thursday|The raid on the St Gereon Clinic in Wellnau took place on Thursday]]. [[c2=shortly before 8 a.m.|Officers arrived shortly before eight in the morning]], a spokesman for the clinic told MedMonitor, and seized [[c18=14 boxes|fourteen boxes of paperwork]] as well as data from the stock-keeping system. Homes in Wellnau and Bad Nauheim were visited at the same time.

At the centre is the head of heart surgery, Ansgar Thielmann. He is being investigated [[c14=bodily harm and fraud|for fraud and dangerous bodily harm]], [[c13=denies|charges that he disputes]]. [[c4=suspended|He has been released from his duties but continues to draw his salary]], the clinic said.

Prosecutors put [[c3=38|the number of people who were fitted with an expired valve at 38]]. [[c9=2026-2029|The earliest case dates from 2026, the latest from 2029]]. [[c16=Corvanta|The devices came from the Swiss maker Corvanta]], and [[c11=up to 4 years|some had exceeded their date by up to four years]]. [[c5=none|All the patients are alive]], the health ministry in Wiesbaden says, but a number of them have suffered from inflammation of the inner lining of the heart.

The affair raises questions about supervision. Under European rules hospitals have to record the identification number of every implant. At Wellnau this was done by hand, on paper. [[c6=theatre nurse|It was a nurse in the operating theatre who alerted the management]], and [[c1=March 2028|she did so almost two years ago, in March 2028]]. Nothing happened until a health insurer checked 70 bills last November.

"A bar code scanner for 200 euros would have prevented this," said Birgit Aumann of the patients' association Herzblick, which is calling for a national implant register with compulsory reporting. Sweden has kept one since 1992.

Chief executive [[c12=steps down|Holger Siebrecht is to leave his post]], and [[c10=end of March|the heart unit will stay closed up to the end of next month]]. Minister Karoline Brandeis has promised that [[c15=free check|those concerned can have themselves checked at no cost]]. She also wants to inspect the stores of all 14 heart centres in the state by June.

Corvanta, which had sales of 610 million francs in 2028, said that it would take back old stock from all its customers. Its shares lost 3.6 per cent in Zurich.

If convicted, the surgeon faces between six months and ten years in prison. Similar proceedings in Italy in 2002, over faulty valves from Brazil, ended with several convictions in Turin and Padua.
