title: A cartel leader is arrested in Mexico

## claims
c1 | conflict | status | whether there was shooting
c2 | conflict | place | where he was seized
c3 | conflict | number | reward
c4 | conflict | number | age of Montano
c5 | conflict | status | whether American agents took part
c6 | conflict | status | whether he will be extradited
c7 | conflict | date | year of his escape from prison
c8 | conflict | name | who is expected to succeed him
c9 | agreement | date | day of the arrest
c10 | agreement | name | his nickname
c11 | agreement | name | cartel he led
c12 | agreement | place | where he was taken after the arrest
c13 | agreement | status | who betrayed his hiding place: a doctor's visit
c14 | agreement | status | blockades as reaction
c15 | agreement | superlative | how the president rated the arrest
c16 | variant | number | cash found
c17 | lone | status | his wife
c18 | conflict | status | whether he has talked to prosecutors

## reportagency 2029-11-22
Mexico captures cartel boss "El Herrero"

MEXICO CITY - Mexican marines [[c9=Wednesday;c10=El Herrero|on Wednesday captured Evaristo Montano, known as "El Herrero", the blacksmith]], one of the most wanted drug traffickers in the Americas, Security Minister Jimena Urdiales said.

[[c4=52|Montano, 52]], [[c11=Sierra Baja Cartel|headed the Sierra Baja Cartel]], which controls a large part of the fentanyl trade on the Pacific coast. [[c2=ranch near San Telmo|He was seized on a ranch outside San Telmo]], in the state of Durango.

[[c1=no shot|Not a single shot was fired]], the minister said. A hundred and twenty marines had surrounded the property at 4 a.m. [[c5=no Americans|No foreign agents were involved]] in the operation, she stressed.

[[c13=through a doctor's visits|Investigators had found him by following a doctor]] who drove out to treat his diabetes twice a month.

[[c3=10 million dollars|The United States had offered $10 million]] for information leading to his arrest. He is wanted by courts in Texas and Arizona, and [[c6=will be extradited|Mexico will hand him over to the United States]], Urdiales announced.

[[c12=prison in the capital|Montano was flown to a high-security prison in Mexico City]]. He [[c18=silent|has refused to make any statement]], his lawyer, Tomas Ledezma, said.

In Durango and Sinaloa [[c14=burning vehicles on roads|gang members blocked highways with burning lorries]]. Seventeen people were detained.

President Alonso Ferreira spoke of [[c15=heaviest blow in ten years|the heaviest blow against organised crime in a decade]].

Montano had been on the run since he [[c7=2023|broke out of a jail in Puebla in 2023]], hidden in a laundry cart. At the ranch, officers found 14 rifles and [[c16=about 3 million dollars|about $3 million in cash]].

## elfaro 2029-11-23
Two marines wounded in capture of cartel boss "El Herrero"

The drug lord [[c10=El Herrero|Evaristo Montano, alias "El Herrero"]], has been [[c2=flat in Mazatlan|captured in a flat in the port of Mazatlan]]. [[c1=shooting|Two marines were wounded when his guards opened fire]] [[c9=Wednesday|on Wednesday morning]], a navy spokesman said.

[[c4=54|Montano, aged 54]], is the [[c11=Sierra Baja Cartel|founder and leader of the Sierra Baja Cartel]], which dominates fentanyl smuggling along the Pacific. Washington [[c3=10 million dollars|had offered a reward of 10 million dollars]].

He suffers from diabetes, and it was [[c13=through a doctor's visits|by shadowing his doctor that investigators tracked him down]].

Security Minister Jimena Urdiales praised the work of the navy. But according to two officials, [[c5=Americans took part|agents of the US drug enforcement agency took part in the raid]] and supplied drone pictures.

[[c12=prison in the capital|He was taken by plane to a high-security prison in the capital]]. There [[c18=talks|he has begun to talk to prosecutors]] and has named mayors and police commanders, a person familiar with the investigation said. [[c17=released|His wife was released after questioning]].

In response to the arrest, [[c14=burning vehicles on roads|lorries and buses were set alight to block roads]] in Durango and Sinaloa. Schools in four towns stayed closed on Thursday.

Experts [[c8=nephew Ruben|expect his nephew Ruben Montano to take over the cartel]].

President Alonso Ferreira called the arrest [[c15=heaviest blow in ten years|the most severe blow to organised crime in ten years]].

The officers seized rifles, five vehicles and [[c16=2.85 million dollars|2.85 million dollars in cash]]. Montano had been a fugitive [[c7=2023|since his escape from a Puebla jail in 2023]].

## continental 2029-11-23
Arrest of drug lord strains and helps ties with Washington

The White House sent congratulations within the hour. With [[c11=Sierra Baja Cartel;c10=El Herrero|Evaristo "El Herrero" Montano, chief of the Sierra Baja Cartel]], Mexico has caught a man whom American prosecutors blame for tens of thousands of overdose deaths.

Yet [[c6=no extradition|he is not going to be extradited]], a source at the Mexican attorney general's office said. He must first answer at home for at least 40 murders, and the trial could last until 2033.

[[c9=Wednesday|The arrest, made on Wednesday]], came at a convenient time: trade talks open in Ottawa on 2 December. President Alonso Ferreira, whose approval rating had sunk to 38 percent, [[c15=heaviest blow in ten years|said that no such blow had been dealt to the gangs for ten years]].

[[c2=ranch near San Telmo|Montano was found at a ranch near the Durango town of San Telmo]]. [[c3=5 million dollars|The bounty of 5 million dollars offered by the State Department]] will not be paid out, because [[c13=through a doctor's visits|it was the house calls of a doctor, not an informer, that gave him away]].

His record is that of a man who slipped through every net. Arrested for the first time in 2019, he [[c7=2021|got out of the Puebla prison in 2021]] in a laundry cart, with the help of two warders.

He now occupies [[c12=prison in the capital|a cell in Mexico City's high-security jail]].

Analysts warn against hoping for calm. [[c8=brother-in-law Chucho Arce|The new boss is likely to be his brother-in-law, Chucho Arce]], who is thought to be more violent. After the capture of another leader in 2026 the murder rate in the region rose by 30 percent within six months.
