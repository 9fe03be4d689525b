title: Senator Walt Hensley announces his retirement

## claims
c1 | conflict | date | when he was first elected to the Senate
c2 | conflict | date | when he made the decision
c3 | conflict | number | by how much he won the last election
c4 | conflict | status | whether he endorses a successor
c5 | conflict | status | whether he serves out his term
c6 | agreement | status | whether he runs again in 2030
c7 | agreement | number | how old he is
c8 | agreement | place | where he made the announcement
c9 | agreement | name | which committee he chairs
c10 | agreement | date | when the farm bill was passed
c11 | agreement | number | how many senators have announced their retirement
c12 | agreement | cause | why he leaves
c13 | agreement | number | how much money is in his campaign account
c14 | agreement | status | how he voted on the tax bill
c15 | agreement | name | what he did before he went into politics
c16 | variant | number | how many people came to hear him
c17 | lone | name | what he plans to do

## unionwire 2029-01-17
Sen. Hensley of Nebraska says [[c6=will not run|he will not seek reelection in 2030]]

WASHINGTON (Union Wire) - Sen. Walt Hensley, a Nebraska Republican who [[c9=Agriculture Committee|chairs the Senate Agriculture Committee]], said Wednesday that [[c6=will not run|he would not run for another term next year]], adding to a string of departures that could reshape the chamber.

[[c7=74|Hensley, 74]], told supporters [[c8=high school gym in Kearley|in the high school gymnasium of Kearley, his hometown]], that [[c12=more time with his wife and grandchildren|he wanted to spend more time with his wife, Joan, and their nine grandchildren]].

"I have missed enough birthdays," he said.

[[c1=2006|First elected to the Senate in 2006]], Hensley became one of the most influential voices on farm policy. He was a principal author of [[c10=2027|the farm bill that Congress passed in 2027]], which tied crop insurance subsidies to soil conservation for the first time.

Aides said [[c2=Thanksgiving|he had reached the decision with his family over Thanksgiving]] but kept it to himself until the new Congress was sworn in. [[c5=serves out|He will serve out the rest of his term]], which ends in January 2031.

Nebraska has not sent a Democrat to the Senate in well over a decade, and Republicans are favored to hold the seat. Still, his last race was closer than expected: [[c3=4 points|Hensley won in 2024 by just 4 percentage points]] against an independent backed by labor unions.

[[c4=no endorsement|He declined to endorse anyone]] in the primary, which will be held in May 2030. Attorney General Lena Ortman and Rep. Chad Wickersley are considered likely candidates. [[c13=3.1 million dollars|Hensley has $3.1 million in his campaign account]], which he can hand over to the party.

[[c11=six|He is the sixth senator to announce a retirement]] in this election cycle, after four Democrats and one fellow Republican. Republicans hold the chamber 52 to 48.

[[c15=veterinarian|A large-animal veterinarian before he entered politics]], Hensley served two terms in the state legislature and one as lieutenant governor. In Washington he was known for a dry wit and an independent streak. [[c14=against|Last year he voted against his own party's tax bill]], saying it would add $1.9 trillion to the debt.

Senate Majority Leader Dale Prentiss called him "the conscience of farm country." Democrats praised his work on rural hospitals, 14 of which have closed in the Great Plains since 2020.

## prairieledger 2029-01-18
[[c6=will not run|Hensley bows out]]: 'I have missed enough birthdays'

By Kathy Nemec, Prairie Ledger

KEARLEY - The bleachers were full, the band played the fight song, and then the man they still call Doc stepped up to the microphone to say goodbye.

After weeks of rumors, U.S. Sen. Walt Hensley made it official Wednesday [[c8=high school gym in Kearley|in the gym where he once played point guard for Kearley High]]: [[c6=will not run|His name will not be on the ballot in 2030]]. [[c16=about 700|About 700 people had come]], many in seed caps.

[[c12=more time with his wife and grandchildren|Joan and the grandchildren deserve more of him]], [[c7=74|the 74-year-old]] said, his voice breaking only once. [[c2=last week|He had made up his mind no earlier than last week]], he told this newspaper afterward, on a long drive home from the stock show in Denver. "Until then I honestly thought I'd go again."

Before politics there were cows. [[c15=veterinarian|Hensley had run a veterinary practice]] on Depot Street for 19 years when neighbors talked him into a race for the Legislature in 1994. [[c1=2006|His election to the Senate came in 2006]], in a year that was otherwise dismal for Republicans.

As [[c9=Agriculture Committee|chairman of the agriculture panel]] he steered [[c10=2027|the 2027 farm bill]] through after three failed attempts. Corn growers here credit it with saving some 400 family operations in the state. Not all have forgiven him for what came next: [[c14=against|his no to the tax package in 2028]] brought a censure from 11 county committees.

Voters did. In his last campaign he was thought to be in trouble, but [[c3=11 points|he finished 11 points ahead of independent Rob Kessing]], carrying 88 of 93 counties.

[[c5=serves out|He intends to stay in office until the last day of his term]]. And he leaves no doubt about whom he wants in his chair. [[c4=endorses Ortman|He gave his blessing to Attorney General Lena Ortman]], who was sitting in the second row. "Lena knows a heifer from a steer," he said to laughter. Ortman, 48, said she would decide by spring.

[[c13=3.1 million dollars|What remains in his war chest, $3.1 million]], may come in handy for her. [[c11=six|Six senators have now said they are leaving]], and television time is likely to be expensive.

And then? [[c17=a book about the drought|He wants to write a book about the drought of the 2010s]], and to teach the youngest of the nine grandchildren to fish.

The school's cafeteria served chili and cinnamon rolls, a Nebraska custom. Other politicians from the state have left with less fuss: in 2010 one longtime legislator quit by fax after 32 years.

## capitolbrief 2029-01-17
Hensley retirement opens a scramble in Nebraska

[[c6=will not run|Walt Hensley is calling it quits]]. The Nebraska Republican [[c6=will not run|won't be a candidate next year]], he announced on Wednesday [[c8=high school gym in Kearley|before a crowd in the gymnasium of the high school in Kearley]], the farm town where he was born. His office put [[c16=more than 600|attendance at more than 600]].

Why it matters: [[c9=Agriculture Committee|Hensley holds the gavel of the Agriculture Committee]], and with him goes much of the know-how behind [[c10=2027|the farm law of 2027]]. The next one is due in 2032. Sens. Marcy Dell of Kansas and Roy Tolliver of Arkansas are both maneuvering for the succession.

The reasons: [[c12=more time with his wife and grandchildren|His family, he says; he wishes to be with his wife and the grandkids]]. [[c7=74|At 74]] he is still younger than 17 of his colleagues. People close to him say [[c2=Thanksgiving|the choice was made at Thanksgiving]], around the kitchen table.

The timing: Here it gets interesting. [[c5=leaves early|Hensley is not going to complete his term but plans to step down this summer]], according to two people familiar with his thinking. That would allow Gov. Beth Aldous, a Republican, to appoint someone until a special election.

The field: Attorney General Lena Ortman, Rep. Chad Wickersley and meatpacking executive Grant Loomis are looking at the race. [[c4=no endorsement|Hensley is staying neutral]], at least for now. Democrats may not field anyone and support an independent instead, as they did in 2024, when [[c3=4 points|the incumbent survived with a margin of four points]].

The money: [[c13=3.1 million dollars|His campaign fund stood at $3.1 million]] at the end of December. Wickersley has $1.4 million on hand, Ortman can draw on only $260,000 in a state account.

The trend: [[c11=six|With Hensley, the number of senators heading for the exit rises to six]]. By the same point two years ago there had been three. The record, 13, dates from 1996.

The record: [[c15=veterinarian|A country vet by training and for many years by profession]], [[c1=2012|he came to the Senate by winning the election of 2012]]. He broke with the leadership rarely but at the worst possible moments, most of all [[c14=against|when he opposed the tax bill last year]]; it passed with the vice president's vote. The White House took its revenge and held up a research lab in Lincoln for five months.

What's next: Wickersley is holding a "listening tour" of 20 counties starting on Feb. 3. Handicappers at the Ballot Almanac moved the seat from "safe" to "likely Republican."
