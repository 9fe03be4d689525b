title: A Nebraska senator speaks on the government shutdown

## claims
c1 | conflict | number | how many federal employees are furloughed
c2 | conflict | status | whether Whitcombe will vote for the House bill
c3 | conflict | number | how long he spoke
c4 | conflict | name | whom he blamed for the shutdown
c5 | conflict | date | when the Senate votes next
c6 | conflict | number | what the shutdown costs a week
c7 | conflict | status | whether he took questions afterwards
c8 | conflict | status | whether the two leaders have met since the shutdown began
c9 | agreement | date | on which day he spoke
c10 | agreement | number | which day of the shutdown it was
c11 | agreement | number | how the last vote went
c12 | agreement | name | which committee he chairs
c13 | agreement | date | until when his stopgap would fund the government
c14 | agreement | status | what he called the shutdown
c15 | agreement | cause | why the money ran out
c16 | agreement | status | whether the national parks are open
c17 | variant | number | how many senators back his plan
c18 | lone | status | whether he runs again

## agency 2029-10-16
Whitcombe calls shutdown 'a tax on the innocent,' urges stopgap

WASHINGTON - Republican Sen. Dale Whitcombe of Nebraska [[c14=tax on the innocent|called the government shutdown "a tax on the innocent"]] [[c9=Tuesday|in remarks on the Senate floor on Tuesday]], breaking with party leaders who have ruled out a short-term deal until Democrats drop their demands on rural hospital aid.

[[c12=Appropriations|Whitcombe, who chairs the Senate Appropriations Committee]], [[c3=40 minutes|spoke for 40 minutes]] on [[c10=16th|the 16th day of the funding lapse]]. He proposed [[c13=14 December|a stopgap that would keep agencies running through Dec. 14]].

"Nobody in Scottsbluff cares which of us blinks," he said.

The senator [[c4=Speaker Lyle|placed the blame on House Speaker Warren Lyle]], saying the lower chamber had walked away from an agreement reached in September. He told reporters, [[c7=yes|answering questions in the corridor after the speech]], that he [[c2=no|would vote against the House measure]] if it came up again unchanged.

[[c1=620,000|Some 620,000 federal workers have been sent home without pay]] since Oct. 1, when [[c15=no deal on hospital aid|lawmakers failed to agree on rural hospital aid and funding expired]]. The Congressional Budget Office [[c6=7 billion|puts the cost to the economy at $7 billion a week]]. About 1.3 million service members remain on duty.

The House bill failed for the fourth time on Monday, when [[c11=53-45|senators voted 53 to 45 in its favor]], short of the 60 needed. [[c5=Thursday|Another vote is scheduled for Thursday]].

[[c17=nine|Nine senators have signed on to Whitcombe's plan]], five of them Democrats, his office said. [[c8=no|Majority Leader Ruth Castellan and Minority Leader Peter Amadi have not met]] since the lapse began, aides to both said.

[[c16=closed|National parks remain shut]], and lines at several airports stretched past two hours over the holiday weekend.

## plainsjournal 2029-10-17
Nebraska senator pleads for end to shutdown

Sen. Dale Whitcombe took to the Senate floor [[c9=Tuesday|Tuesday afternoon to plead]] with his colleagues to reopen the federal government, describing farmers who cannot get a loan and guards at the Chadron weather station who have gone without a paycheck.

[[c14=tax on the innocent|"This shutdown is a tax on the innocent,"]] the 68-year-old Republican said. "And I am ashamed to be one of those collecting it."

By the time he yielded the floor [[c3=nearly two hours|he had been on his feet for close to two hours]], according to his staff, who said it was the longest address of his three terms. Only four colleagues were in the chamber when he finished. He [[c7=no|left through a side door without speaking to the press]].

Whitcombe wants Congress to pass a bridge bill under which [[c13=14 December|the government would be funded until the middle of December, Dec. 14 to be exact]]. As [[c12=Appropriations|chairman of the Appropriations panel]] he can bring such a text to the floor, but only with the consent of his party's leaders.

While he urged both parties to give ground, [[c4=budget director|the one person he held responsible was the White House budget director, Colin Strand]], who in his words "wanted this from the start." He spared the Speaker of the House, an old friend.

In the meantime, he said, [[c2=yes|he would go on supporting the House bill]] each time it is called up. [[c11=53-45|It fell seven votes short again Monday, getting 53 with 45 opposed]].

In Nebraska about 4,900 people work for closed agencies. Nationally, [[c1=760,000|760,000 government employees are on furlough]]. Scotts Bluff National Monument has been closed for two weeks because [[c16=closed|all the national parks are off limits to visitors]].

Asked last week in Kearney, Whitcombe said [[c18=no|he would not seek a fourth term in 2032]].

## capitalbrief 2029-10-17
Shutdown enters third week: What Whitcombe's speech changes, and what it does not

Day [[c10=16th|sixteen of the shutdown brought]] the first open crack in the Republican ranks. On [[c9=Tuesday|Tuesday, Dale Whitcombe of Nebraska rose]] to denounce a stalemate that he [[c14=tax on the innocent|likened to a tax levied on innocent people]].

The speech, [[c3=40 minutes|about forty minutes long]], offered a way out: [[c13=14 December|temporary money lasting to Dec. 14]] and a separate vote on the aid to rural hospitals, [[c15=no deal on hospital aid|the dispute over which had let funding lapse]] at midnight on Sept. 30.

Does it have the numbers? Not yet. [[c17=about a dozen|About a dozen senators are said to be sympathetic]]. Whitcombe himself has made clear that [[c2=no|he is a no on the House version]] from now on.

The [[c5=Friday|next roll call in the Senate is set for Friday]], leadership aides say. Before that the two sides will keep talking. [[c8=yes|Castellan, the majority leader, and Amadi, her Democratic counterpart, sat down together last Wednesday]] for 25 minutes in her office, the first such session of the shutdown. It ended with no progress.

The pressure is growing. Air traffic controllers missed their first full paycheck on Friday. Economists at the budget office reckon that [[c6=11 billion|every week of closure takes $11 billion out of the economy]]; the 2025 shutdown, by comparison, lasted 43 days. A poll by Harrow Research found 47% of voters faulting Republicans, 34% Democrats and the rest both.

The administration shrugged. "The senator from Nebraska is entitled to his opinion," the White House press secretary, Dana Pruitt, said, adding that the president would sign the House bill "tonight" if it reached his desk.
