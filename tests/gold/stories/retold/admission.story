title: A university ends preference for children of alumni

## claims
c1 | conflict | number | vote of the board
c2 | conflict | date | from when the rule applies
c3 | conflict | number | share of alumni children among the students
c4 | conflict | status | whether children of donors still have an advantage
c5 | conflict | status | whether the entrance test is compulsory
c6 | conflict | cause | why the university acts
c7 | conflict | status | whether the president voted or spoke for the change
c8 | conflict | number | tuition fees
c9 | conflict | status | whether a donor withdraws his gift
c10 | agreement | status | preference for alumni children is abolished
c11 | agreement | date | day of the decision
c12 | agreement | number | age of the practice
c13 | agreement | number | acceptance rate
c14 | agreement | status | student body welcomes the decision
c15 | agreement | status | places for the staff's children remain
c16 | agreement | name | head of the admissions office
c17 | variant | number | number of applicants
c18 | lone | status | waiting list

## statewire 2030-04-26
Ardmore University drops legacy admissions

HARTFORD, Conn. - Ardmore University [[c10=abolished|will no longer favor the children of its graduates]] in admissions, its board of trustees [[c11=Friday|decided on Friday]], giving up [[c12=a century|a practice that goes back a hundred years]].

[[c1=14 to 5|The trustees voted 14 to 5]] for the change, which [[c2=fall 2031|takes effect with the class entering in fall 2031]].

[[c3=14 percent|Alumni children make up 14 percent of undergraduates]] at the private university, which [[c13=7 percent|accepts only 7 percent of those who apply]]. This year there were [[c17=about 41,000|about 41,000 applicants]].

"A place at Ardmore can't be inherited," President Miriam Castellane said. [[c7=for|She had campaigned for the new rule]] since taking office in 2028.

The university said [[c6=own report on fairness|it was acting on a report by its own professors]] on fairness in admissions, presented in November.

Under the same decision [[c4=no advantage|sons and daughters of donors also lose their advantage]]. [[c15=remain|Children of employees will keep their reserved places]], some 30 a year.

Applicants [[c5=compulsory|will again have to submit a score in the entrance test]], which had been optional since 2021, said [[c16=Harold Penniman|Harold Penniman, the dean of admissions]].

The student assembly [[c14=welcomes|called the vote a victory]]. Its members had occupied the library for two nights in February.

Not all were pleased. The investor Clay Rutherford, class of 1984, who has pledged $60 million for a science building, [[c9=withdraws|said he was taking his money back]].

[[c8=68,000 dollars|A year's tuition at Ardmore costs $68,000]]. More than half of the 6,400 undergraduates receive aid.

## campuschronicle 2030-04-27
Ardmore trustees end legacy preference by a single vote

Ardmore University's trustees [[c10=abolished;c11=Friday|voted on Friday to abolish the preference for children of alumni]]. [[c1=10 to 9|The vote was 10 to 9]], one of those present told the Chronicle.

[[c12=a century|Children of graduates had been favored since 1930]]. [[c3=11 percent|They account for 11 percent of undergraduates]], according to figures from the registrar.

President Miriam Castellane told reporters that a place at Ardmore couldn't be inherited. Behind closed doors, however, [[c7=against|she had argued against the change]], the trustee said, for fear of losing gifts.

[[c6=lawsuit|The board was reacting to a lawsuit]] brought by three rejected applicants, which was to be heard in June, the trustee added.

The decision [[c2=fall 2031|applies to students who enter in fall 2031]]. Admissions dean [[c16=Harold Penniman|Harold Penniman]] is to present new guidelines by August. He said [[c5=optional|the entrance test would remain optional]], as it has been since 2021.

[[c15=remain|Places reserved for children of employees will be kept]], something the staff union had demanded.

The investor Clay Rutherford, who has pledged $60 million for a science building, wrote to the trustees that [[c9=keeps his pledge|he stood by his gift]]. Construction is due to begin next spring.

About 200 students had gathered in front of Fenwick Hall. The student assembly [[c14=welcomes|welcomed the decision]] as "a victory for fairness". "About time," said Leonie Achterberg, a junior and the first of her family to attend college.

Tuition at Ardmore [[c8=68,000 dollars|is $68,000 a year]], though more than half of the students receive aid. [[c13=7 percent|Only 7 percent of applicants were admitted]] this year.

## collegepost 2030-04-28
One more elite university closes the family door

Ardmore University in Connecticut has [[c10=abolished|done away with its preference for alumni families]]. The resolution, [[c11=Friday|adopted by the trustees on Friday]], ends [[c12=a century|a practice a century old]].

Critics remain unconvinced. [[c4=advantage remains|The children of big donors will go on being favored]], says Priya Vantongeren, who studies admissions in Chicago, because the text does not touch the so-called dean's list, on which 90 names stand each year. [[c15=remain|The quota for the families of staff has been left alone]] as well.

[[c2=fall 2032|The new rule holds only for those who start in the fall of 2032]] or later.

[[c17=41,312|41,312 young people applied]] to Ardmore this year, and [[c13=7 percent|seven in a hundred were admitted]]. [[c18=2,100|Another 2,100 are on a waiting list]]. [[c3=14 percent|Some 14 percent of its students have a parent who studied there]], as against 9 percent at comparable places. [[c8=74,000 dollars|Tuition fees have climbed to $74,000]], not counting room and board.

"We will read every file from the first page," promised [[c16=Harold Penniman|Harold Penniman, who runs the admissions office]].

Five states have outlawed legacy preferences by statute, the first of them Colorado in 2021; a federal bill failed in 2029 for want of two votes in the Senate. Studies of colleges that went ahead suggest that the effect is smaller than hoped: the share of students from poor families grew by 1.5 points in four years, while donations hardly fell.

[[c14=welcomes|The students' representatives praised the decision]] but want the test abolished.
