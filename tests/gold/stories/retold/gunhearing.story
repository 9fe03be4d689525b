title: A state senate committee hears testimony on a gun control bill

## claims
c1 | agreement | date | on which day the hearing was held
c2 | agreement | number | from which age the bill would allow rifles to be bought
c3 | agreement | number | how long the waiting period would be
c4 | agreement | number | how many people were killed at the mall
c5 | agreement | number | how old the gunman was
c6 | agreement | date | on which day the mall shooting happened
c7 | agreement | name | who sponsors the bill
c8 | agreement | number | how long the hearing lasted
c9 | agreement | number | how old the killed daughter of the witness was
c10 | agreement | outcome | by how much an earlier bill failed
c11 | conflict | status | whether the gun owners' federation testified
c12 | conflict | status | whether anybody was arrested
c13 | conflict | status | whether the gunman's rifle had been bought legally
c14 | conflict | number | how many witnesses spoke
c15 | conflict | date | when the committee is to vote
c16 | variant | number | how many people demonstrated outside
c17 | lone | status | whether the mall has reopened
c18 | agreement | status | whether the governor has said if he would sign
c19 | conflict | name | what the job of the witness Renee Castellano is

## statewire 2029-03-13
Ohio senators hear from grieving families on rifle bill

COLUMBUS (StateWire) - Relatives of people shot dead at a shopping mall last year urged Ohio lawmakers [[c1=Tuesday 13 March|on Tuesday to pass a bill]] that would [[c2=21|bar anyone younger than 21 from buying a semi-automatic rifle]].

[[c14=46|Forty-six witnesses appeared before the Senate Judiciary Committee]] in [[c8=nine hours|a session that ran for nine hours]] and had to be moved to a larger room at noon. [[c15=March 27|The committee is due to vote on the measure on March 27]], chairman Dale Rushford said.

The bill, [[c7=Marlene Oduya|introduced by Democratic Senator Marlene Oduya]], would also [[c3=72 hours|make buyers of any firearm wait 72 hours]] before they can take it home. Federal law already sets a minimum age of 21 for handguns sold by licensed dealers.

"My daughter had saved up for a winter coat. That's why she was there," said [[c19=librarian|Renee Castellano, a school librarian]] [[c9=16|whose 16-year-old, Abby, was among the dead]] at Dellwood Commons. Several senators wiped their eyes.

[[c5=19|A 19-year-old man]], Curtis Vail, [[c4=nine|killed nine people]] at the mall outside Dayton [[c6=November 17, 2028|on Nov. 17]] before turning the gun on himself. [[c13=legally|He had bought the rifle lawfully at a sporting goods store]] five weeks earlier, the state attorney general's office told the committee in a written report.

Opponents said the measure would punish law-abiding young adults. Glenn Stamper, [[c11=testified|the lobbyist of the Ohio Gun Owners Federation, told senators]] that an 18-year-old who can be sent to war "can be trusted with a rifle at home". He was interrupted twice by shouts from the gallery.

Outside, [[c16=about 400|about 400 people rallied]], most of them in the orange shirts of a gun safety group, and a smaller number with flags and holstered pistols. [[c12=no arrests|The state highway patrol said there had been no arrests]].

Oduya needs at least two Republican votes to get the bill out of committee. [[c10=failed by one vote in 2026|A similar proposal fell one vote short in the full Senate in 2026]], when Republicans held 25 of the 33 seats.

Governor Paul Lindqvist, a Republican, [[c18=has not said|has declined to say whether he would sign it]].

Eight states had set 21 as the minimum age for long guns by the end of last year, according to the Halloran Center, which tracks firearms laws. Courts struck down two of these laws in part.

## riverdispatch 2029-03-14
'She wanted a winter coat': mother pleads for gun limits at Statehouse

By Tamsin Boyle, Statehouse reporter

Renee Castellano brought a photograph, a receipt and four handwritten pages to the Statehouse [[c1=Tuesday 13 March|on Tuesday]]. [[c19=nurse|The nurse from Kettering read them to the end]] without looking up.

[[c9=16|Castellano's daughter Abby was 16]] when she was shot at Dellwood Commons, [[c6=November 17, 2028|on the Friday before Thanksgiving]]. [[c4=nine|Eight others died with her]]. The killer, [[c5=19|Curtis Vail, had turned 19]] that summer.

State investigators have since found that [[c13=illegally|the rifle was acquired illegally, in a parking-lot sale]] for which no papers exist, and some senators seized on that. "Tell me which line of this bill would have stopped him," said Sen. Howard Beech, a Republican from Lima.

The answer from [[c7=Marlene Oduya|Sen. Marlene Oduya, the Toledo Democrat whose bill it is]], was that no single law stops everything. Her text [[c2=21|lifts the age for purchasing semi-automatic rifles from 18 to 21]] and [[c3=72 hours|imposes a three-day wait on all gun sales]].

By the time chairman Dale Rushford brought down the gavel, [[c8=nine hours|nine hours had gone by]] and [[c14=64|64 people had been at the microphone]]: parents, two trauma surgeons, a retired sheriff, hunters, a high school debating team from Athens. One group was conspicuously missing. [[c11=did not testify|The Ohio Gun Owners Federation refused to send a speaker]], calling the hearing "theater" in a statement emailed on Monday night.

The mood was tense in the corridors, too. [[c12=two arrests|Troopers led away two men in handcuffs]] after a scuffle near the rotunda; [[c12=two arrests|both were booked on disorderly conduct charges]]. Out on the lawn, where [[c16=several hundred|several hundred demonstrators gathered]], things stayed calm.

Statehouse veterans remember [[c10=failed by one vote in 2026|the 2026 attempt, which died on the Senate floor for want of a single vote]]. Of the senators who were against it at the time, six have left office. Two of their successors are Democrats.

[[c15=March 22|Members will cast their votes in committee on March 22]], according to the schedule handed out after the session. If the bill clears that hurdle it goes to the floor in April.

Then there is the governor. [[c18=has not said|Paul Lindqvist has kept his own counsel on the bill]]; his spokeswoman said on Tuesday that he "follows the debate closely".

[[c17=reopened|Dellwood Commons opened its doors again in January]]. The shoe store where Abby died is boarded up, and the mall's owner plans a garden in its place.

## channelseven 2029-03-14
Marathon hearing on Ohio gun bill ends, vote expected this month

Lawmakers in Columbus have heard hours of emotional testimony on a bill that would change who can buy a rifle in Ohio.

The Senate Judiciary Committee [[c1=Tuesday 13 March|took up the bill on Tuesday]] at 9:30 in the morning and [[c8=nine hours|did not adjourn until nine hours later]]. Under the proposal [[c2=21|buyers of semi-automatic rifles would have to be at least 21]]. [[c3=72 hours|There would also be a 72-hour gap between paying for a gun and receiving it]].

[[c14=46|A total of 46 people testified]], the committee clerk told Channel Seven. Among them was the mother of [[c9=16|a 16-year-old girl killed]] in the Dellwood Commons mall shooting.

[[c6=November 17, 2028|The shooting on November 17]] [[c4=nine|left nine people dead]] and eleven wounded. [[c5=19|Police identified the shooter as 19-year-old Curtis Vail]], who worked at a warehouse nearby. [[c13=legally|Vail passed a background check and purchased the weapon legally]], according to the attorney general's report.

[[c7=Marlene Oduya|The bill's author, State Senator Marlene Oduya]], said she was confident. "Three years ago we were told it could never happen, and [[c10=failed by one vote in 2026|we lost by one vote]]," she said.

Gun rights supporters see it differently. Shop owner Wade Pruitt of Zanesville said sales to people under 21 make up a tenth of his business. Glenn Stamper, [[c11=testified|who spoke for the Ohio Gun Owners Federation at the hearing]], said his group would sue if the bill became law. The federation counts some 85,000 members.

Security was heavy, with metal detectors at both entrances. [[c12=two arrests|Two people were arrested inside the building]] following an argument between rival groups, a trooper on the scene said.

What happens next? [[c15=March 27|The committee votes on March 27]]. Thirteen senators sit on it, eight of them Republicans. Should it pass, the full Senate could take it up after Easter, and the House would follow before the summer recess.

[[c18=has not said|It is not known whether Governor Lindqvist would put his name to it]]. In 2027 he signed a law that gave schools money for door locks and panic buttons, but he has vetoed nothing on firearms so far.

A poll by Wright Lake College in February found that 61 percent of Ohioans support a higher age limit for rifles, while 33 percent are opposed. Support was strongest among women and in the suburbs.
