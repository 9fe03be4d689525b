title: A president has his yearly health check

## claims
c1 | agreement | status | whether the president is fit for office
c2 | conflict | number | how long he stayed at the hospital
c3 | conflict | number | how much weight he has lost
c4 | conflict | status | whether he took a cognitive test
c5 | agreement | number | his blood pressure
c6 | conflict | name | rank and service of the physician
c7 | agreement | date | day of the check-up
c8 | conflict | outcome | what was done about the polyp
c9 | agreement | number | age of the president
c10 | conflict | list | which medicines he takes
c11 | agreement | place | where he was examined
c12 | conflict | date | when the previous check-up was
c13 | agreement | status | state of his hearing
c14 | conflict | status | whether he will seek a second term
c15 | variant | number | how many specialists took part
c16 | lone | status | demand for an independent panel
c17 | agreement | cause | why his hand is bruised

## wire 2031-05-12
White House doctor says President Whitcombe is 'fully fit' after physical

WASHINGTON - President Harlan Whitcombe [[c1=fit|remains fully fit to carry out the duties of his office]], his physician said in a memo released on Sunday evening, two days after [[c7=Friday;c11=Fort Aldren|the president underwent his annual physical on Friday at Fort Aldren Medical Center]].

[[c9=77|Whitcombe, who turned 77 in March]], is the second-oldest person to hold the office. His doctor, [[c6=Navy captain|Navy Captain Elise Tarrant]], wrote that [[c3=14 pounds|he had lost 14 pounds]] since the last examination and credited a change of diet and daily walks.

[[c5=126 over 74|Blood pressure was recorded at 126 over 74]], and cholesterol had fallen. [[c4=taken, 30 of 30|The president scored 30 out of 30 on a standard screening for cognitive impairment]], according to the three-page document.

During a colonoscopy, [[c8=removed|a small benign polyp was found and removed]]. Whitcombe was not put under general anesthesia and did not transfer power to Vice President Lena Ostrow, the White House said.

[[c10=statin and aspirin|The only medicines he takes are a statin for cholesterol and a low-dose aspirin]], the memo said. Aspirin, together with frequent handshaking, [[c17=handshaking|explains the bruises seen on the back of his right hand]] in recent weeks, Tarrant added.

She also noted [[c13=mild loss, left ear|a mild loss of hearing in the left ear]], for which no aid is needed at present.

[[c2=nearly five hours|The president spent nearly five hours at the hospital]], where [[c15=14|he was seen by 14 specialists]], before flying to Delaware for the weekend. [[c12=April 2030|His previous physical was in April last year]].

[[c14=undecided|Whitcombe has yet to say whether he will run for a second term]] in 2032. Asked about it on the airport tarmac, he told reporters: "Ask my doctor, she says I'm good for another 20 years."

## tribune 2031-05-12
Clean bill of health for Whitcombe, but critics want more

There is nothing in the medical state of the president that should worry Americans, if the summary published by the White House late on Sunday is to be believed. [[c1=fit|Harlan Whitcombe is in excellent health and fit to serve]], concludes the doctor who led the examination, [[c6=Army colonel|Colonel Elise Tarrant of the Army]].

[[c9=77|The 77-year-old]] arrived by helicopter at [[c11=Fort Aldren|Fort Aldren, the military hospital in Maryland where he was examined]], shortly after 9 a.m. [[c7=Friday|on Friday]]. [[c2=under three hours|Less than three hours later he left the building]] and waved to a small crowd at the gate.

Doctors recorded [[c5=126 over 74|a blood pressure of 126/74]] and a resting heart rate of 61. With a loss of [[c3=six pounds|six pounds, the president now weighs less]] than at [[c12=October 2029|his last check-up, which was carried out in October 2029]].

Missing from the summary is any test of memory or reasoning. [[c4=not taken|No cognitive assessment was part of the examination]], a White House official confirmed, because Tarrant saw no need for one.

That drew fire from the opposition. Senator Doris Maglione said [[c16=demanded|an independent panel of doctors should examine every president over 70]] and make its findings public.

Tarrant put [[c17=handshaking|the bruising on Whitcombe's right hand, which had set off speculation online, down to shaking so many hands]]. [[c13=mild loss, left ear|He hears slightly less well on his left side]], she wrote, but does without a hearing aid.

[[c10=statin, aspirin and blood thinner|His daily medication consists of a statin, aspirin and a blood thinner]]. He does not smoke, and drinks "an occasional glass of wine".

The report comes as donors grow restless. Two governors from his own party have visited Iowa this spring, although a primary challenge against a sitting president has not succeeded in modern times.

## channel9 2031-05-12
President's physical: what the doctors found

[[c9=77|At 77]], President Harlan Whitcombe is [[c1=fit|healthy enough to do his job]]. That is the verdict of the White House medical team, which made public the results of [[c7=Friday|Friday's yearly check-up]] on Sunday night.

"The president exhibits excellent cognitive and physical health," physician Elise Tarrant wrote. [[c6=Navy captain|A captain in the Navy, she]] has looked after Whitcombe since he was a senator.

Among the findings were [[c13=mild loss, left ear|a slight hearing loss on the left]] and a minor skin irritation on the neck. A benign polyp turned up in the colon; [[c8=left in place|doctors decided to leave the polyp where it is]] and to look at it again in a year.

Heart and lungs are working normally, and [[c5=126 over 74|the blood pressure reading came in at 126 over 74]]. The memo says that [[c3=14 pounds|he is 14 pounds lighter]] than before.

[[c15=more than a dozen|More than a dozen specialists took part]] in the examination [[c11=Fort Aldren|at the Fort Aldren military hospital outside Washington]], among them a cardiologist and a dermatologist. [[c2=nearly five hours|It kept the president there for almost five hours]], longer than his aides had announced.

The team also addressed [[c17=handshaking|the dark marks on his hand, which it said came from constant handshakes]].

The result matters politically. [[c14=will run|Whitcombe announced last month that he is going to seek re-election]] in 2032, and in a poll taken for this station in March 58 percent of voters said that they were concerned about his age.

Presidents are under no legal duty to publish their medical data. Most have done so since the 1970s, though usually in the form of a summary that they approve themselves.
