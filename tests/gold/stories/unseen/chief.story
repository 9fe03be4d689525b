title: A police chief resigns after a shooting video

## claims
c1 | conflict | number | how long Mabry led the department
c2 | conflict | status | whether he left of his own accord or was dismissed
c3 | conflict | number | how many shots Officer Stroud fired
c4 | conflict | status | whether Stroud has been charged
c5 | conflict | name | who takes over as interim chief
c6 | conflict | date | when the departure takes effect
c7 | conflict | status | whether he gets severance pay
c8 | conflict | number | how long Pruitt lay without first aid
c9 | agreement | date | when the video was released
c10 | agreement | status | Pruitt had no weapon
c11 | agreement | outcome | Pruitt survived
c12 | agreement | status | nationwide search for a successor
c13 | agreement | outcome | council vote of no confidence
c14 | variant | number | how many people marched
c15 | lone | number | size of the lawsuit
c16 | agreement | number | age of Pruitt

## agency 2029-03-12
[[c2=resigned on his own|Ohio police chief steps down]] days after shooting video

HARLAN FERRY, Ohio - The police chief of Harlan Ferry [[c2=resigned on his own|resigned of his own accord on Monday]], three days after the release of body-camera footage showing one of his officers shooting a motorist during a traffic stop.

In a two-page letter to Mayor Corinne Adeyemi, Chief Leland Mabry said he had become "a distraction from the work of 180 good men and women." [[c6=Friday|His departure takes effect on Friday]].

Mabry, 57, [[c1=six years|had led the department for six years]]. He came to the Ohio River city from Toledo, where he commanded the narcotics unit.

The [[c9=Friday|footage was made public on Friday]] by the state Bureau of Investigation. It shows Officer Kyle Stroud stopping a grey sedan on Dover Street on Feb. 17 and, after a brief argument, [[c3=three|firing three shots through the driver's window]]. The driver, [[c16=24|24-year-old Devon Pruitt]], [[c10=unarmed|was unarmed]]. He [[c11=survived|survived]] and was released from hospital last week.

Stroud is on unpaid leave. [[c4=not charged|No charges have been filed against him]], and a spokesman for the county prosecutor said the case would go to a grand jury in April.

[[c5=Rosa Lindqvist|Deputy Chief Rosa Lindqvist will run the department]] in the interim, the mayor said, adding that [[c12=national search|the city would look nationwide for a permanent successor]].

The [[c13=passed unanimously|city council had voted unanimously on Saturday to declare it had no confidence in Mabry]]. That evening [[c14=about 400|about 400 people marched]] to police headquarters. There were no arrests.

Under the terms of his contract Mabry [[c7=no severance|will receive no severance]], according to city attorney Paul Denholm.

## courier 2029-03-13
Mabry out as chief; mayor promises 'a clean start'

Police Chief Leland Mabry, under fire since the weekend over the [[c10=unarmed|shooting of an unarmed driver]] on Dover Street, is leaving the Harlan Ferry department [[c1=four years|after four years at its head]].

Mayor Corinne Adeyemi received his letter shortly before 9 a.m. Monday. "[[c2=resigned on his own|Nobody at City Hall asked for it, the decision was the chief's alone]]," she told reporters. "But it gives this city a clean start."

Mabry [[c6=end of the month|will stay on until the end of the month]] to hand over his files, the letter says. As his temporary replacement the mayor named [[c5=Rosa Lindqvist|Rosa Lindqvist, the deputy chief]], who joined the force as a cadet in 2004. A consulting firm [[c12=national search|will be hired to find candidates across the country]], a process expected to last until autumn.

The city and the chief have also agreed on a payout. He [[c7=severance of $142,000|is to get $142,000 in severance]], about nine months' salary, according to a document seen by the Courier.

The pressure on Mabry grew after [[c9=Friday|state investigators posted the video online last Friday]]. On it, Stroud is heard shouting at the driver to show his hands before he [[c3=five|pulls the trigger five times]]. Two bullets hit Devon Pruitt, [[c16=24|24]], in the shoulder and the arm. He was then [[c8=nearly four minutes|left on the pavement for nearly four minutes before anyone gave him first aid]].

Pruitt, a warehouse worker with two small daughters, [[c11=survived|has since gone home from the hospital]]. His family [[c15=$15 million|is suing the city for $15 million]].

On Saturday [[c13=passed unanimously|all seven council members backed a motion of no confidence in the chief]]. "We could not unsee what we saw," said Councilwoman Bea Tolliver, who had supported Mabry's appointment.

The police union called the vote a rush to judgment.

## channelseven 2029-03-13
Harlan Ferry's top cop is gone, and protesters say it is not enough

There were cheers outside City Hall Monday as word spread that Chief Leland Mabry was out.

[[c2=dismissed|The mayor fired Mabry]] in a short meeting in her office, two people with knowledge of the conversation told Channel Seven. [[c6=immediately|He handed over his badge on the spot and is no longer chief]], they said.

The shake-up comes after a body-camera video that has been watched more than six million times [[c9=Friday|since it came out on Friday]]. It shows Kyle Stroud, an officer with two years on the job, opening fire on [[c16=24|Devon Pruitt, who is 24]] and [[c10=unarmed|had no weapon on him]]. [[c3=three|Three shots can be heard]]. Other officers arrive within moments, but [[c8=eleven minutes|nobody gives Pruitt first aid for eleven minutes]].

Pruitt's mother, Sheila Pruitt, said her son [[c11=survived|is recovering at home]] and sleeps badly. "One man losing a job doesn't fix my boy's arm," she said.

Stroud, 29, [[c4=charged|was charged with felonious assault]] over the shooting and is due before a judge on Thursday. His lawyer did not return our calls.

The department will be in the hands of [[c5=Theo Marsh|Captain Theo Marsh as acting chief]] while the city [[c12=national search|conducts a national search]]. Marsh, who heads the patrol division, was booed by some of the protesters when he came out to speak to them.

[[c14=hundreds|Hundreds marched]] through downtown over the weekend, the biggest demonstration in Harlan Ferry since a paper mill closed in 2011. Organizers want the council, [[c13=passed unanimously|which on Saturday unanimously withdrew its confidence in the chief]], to set up a civilian review board.

The council meets again on March 20.
