title: A teachers' strike ends

## claims
c1 | conflict | number | how many school days were lost
c2 | conflict | number | how large the pay rise is
c3 | conflict | date | when classes resume
c4 | conflict | status | whether the lost days are made up
c5 | conflict | name | who brokered the deal
c6 | conflict | status | whether the members have approved the deal
c7 | conflict | outcome | whether class sizes are capped
c8 | conflict | status | whether the superintendent stays
a1 | agreement | date | when the deal was reached
a2 | agreement | number | how many teachers were on strike
a3 | agreement | number | how many pupils were affected
a4 | agreement | outcome | what was agreed on counselors
a5 | agreement | date | when the district last had a strike
a6 | agreement | outcome | who pays for health insurance
v1 | variant | number | what the contract costs
l1 | lone | number | how many meals were given out

## harlowbaychronicle 2032-10-04
Schools and teachers settle; [[c3=Tuesday|bells ring again Tuesday]]

The longest three weeks in the recent history of Harlow Bay's schools are over. Negotiators for the district and the Harlow Bay Education Association [[a1=Sunday early|shook hands at twenty to four on Sunday morning]], in a hotel conference room that smelled, by every account, of cold pizza.

[[c3=Tuesday|Lessons start again on Tuesday]] for [[a3=19,500|the district's 19,500 students]], who have [[c1=13|missed 13 days of instruction]].

Under the three-year contract, [[c2=12 percent|salaries will go up by 12 percent in all]], four in each year. [[c7=cap of 26|No elementary class may have more than 26 children]], the point on which talks had foundered in September. [[a4=one in every elementary school|Every elementary school will have a counselor of its own]], and [[a6=district|the district goes on paying the full health insurance premium]].

[[c6=approved|Union members ratified the agreement on Sunday evening]] by show of hands in the Memorial Gymnasium. "I would have liked more, but I also like my mortgage paid," said Denise Falk, who teaches seventh-grade science at Orca Point.

Both sides credited [[c5=Walter Imada|Walter Imada, the retired judge who steered the final 22 hours of bargaining]].

Families should not cancel their summer plans yet, though perhaps move them: [[c4=made up in June|the school year is to be extended into late June to recover the lost time]]. Seniors will graduate on the original date.

Superintendent Carol Vance, who had been booed at two board meetings, said that [[c8=stays|she intended to serve out her term through 2034]]. It was the first walkout here [[a5=2004|since the strike of 2004]], when Vance herself carried a sign.

## pugetwire 2032-10-03
Harlow Bay teachers reach tentative deal

HARLOW BAY, Wash. - [[a2=1,240|A strike by 1,240 public school teachers]] in this port city north of Seattle appeared to be ending after their union and the school board [[a1=Sunday early|announced a tentative agreement in the small hours of Sunday]].

[[c6=not yet approved|Members will not vote until Monday afternoon]], and if they consent, [[c3=Wednesday|classrooms will reopen on Wednesday]], the district said in a message to parents.

The two sides came together under [[c5=Pilar Esquivel|state labor mediator Pilar Esquivel, who brokered the compromise]] after the governor's office offered her services on Thursday.

According to a summary seen by Puget Wire, [[c2=14 percent|pay would climb a total of 14 percent over three years]]. The union had asked for 18, the board had opened at 9. A demand that had brought many parents to the picket lines was given up: [[c7=no cap|the text contains no limit on the number of pupils in a class]], only a committee that is to study the matter by 2034. [[a4=one in every elementary school|The union did win its call for a counselor at each primary school]].

The board's finance officer, Greg Tollefson, put [[v1=$31 million|the price of the contract at $31 million]], a sum that he said could be met without layoffs.

The walkout, which began on September 15, [[c1=13|has wiped out 13 school days]]. Teachers in the district [[a5=2004|had last gone on strike 28 years ago]]. Elsewhere in the state, four smaller districts have settled since August, and bus drivers in Tacoma remain in dispute with their employer.

## westsoundradio 2032-10-05
After the strike: who won, and who is leaving

Now that the signs have been stacked behind the union hall, people in Harlow Bay are counting what the dispute cost and what it brought.

Start with the children. [[a3=19,500|Close on twenty thousand youngsters, 19,500 to be exact, were shut out]], [[c1=11|for eleven days of classes in all]]. The state has granted a waiver, so [[c4=not made up|those days will not be made up]], officials confirmed on Monday. The food bank on Pier Street [[l1=6,200 lunches|handed out 6,200 lunches]] to families who rely on the cafeterias.

Then the staff. [[a2=1,240|Twelve hundred and forty teachers walked out]] and lost about $3,900 each in wages. They have kept [[a6=district|a health plan whose premiums are paid entirely by the employer]], which the board had wanted to change. [[c2=12 percent|Their raise amounts to 12 percent by the third year]]. [[a4=one in every elementary school|Counselors, today shared by two or three elementary schools, will be posted in all of them]].

And the administration? [[c8=leaves|Superintendent Carol Vance is resigning]], two board members told us, and will be gone by Christmas. Her deputy, Luis Arce, is likely to fill in.

The taxpayer gets a bill as well. [[v1=just over $30 million|The settlement will cost just over $30 million]], and a levy is expected on the ballot in February.

Retired Judge Walter Imada, [[c5=Walter Imada|who was called in as go-between and got the two camps to yes]], said he had done very little. "I took away their phones," he said, "and I would not let them order dinner."
