title: An Ohio town three weeks after a shooting at its high school

## claims
c1 | agreement | number | how many people were killed
c2 | conflict | number | how many of the wounded are still in hospital
c3 | conflict | date | when classes resume
c4 | conflict | status | whether the west door was locked
c5 | conflict | status | how the school's police officer left his post
c6 | conflict | status | whether the school had been warned of the suspect
c7 | conflict | number | how much has been donated
c8 | conflict | name | to whom the gun belonged
c9 | conflict | number | how long police took to enter
c10 | agreement | number | how old the suspect is
c11 | agreement | status | whether he is tried as an adult
c12 | agreement | status | what happens to the science wing
c13 | agreement | status | that metal detectors will be installed
c14 | agreement | date | when the shooting happened
c15 | variant | number | how many students the school has
c16 | agreement | name | who the killed teacher was
c17 | lone | status | that therapy dogs come
c18 | conflict | status | whether the suspect has entered a plea

## wire 2030-11-12
Ohio school where four were killed sets date for return to class

HARLAN CREEK, Ohio - Students at Westbrook High School [[c3=November 18|will return to their classrooms on Nov. 18]], the school board decided on Monday night, almost four weeks after [[c1=4|a gunman shot dead three students and a teacher]].

Superintendent Carol Dietz told a meeting of about 300 parents that [[c13=yes|metal detectors would be in place at all entrances]] and that a second armed officer had been hired. [[c12=to be torn down;c14=October 22|The science wing, where most of the shots were fired on Oct. 22, is to be demolished]] next summer.

[[c2=2|Two of the nine people who were wounded remain in hospital]], both in stable condition, Dietz said.

[[c10=16;c11=yes|The suspect, a 16-year-old student, has been charged as an adult]] with four counts of aggravated murder. [[c18=not guilty|He pleaded not guilty at a hearing]] in Marlow County court last week. Prosecutors say that he used [[c8=father|a semi-automatic pistol owned by his father]], who had bought it at a gun show in Dayton.

The board also [[c5=resigned|accepted the resignation of Deputy Kyle Brandt]], the officer assigned to the school, who has been criticized for waiting outside. According to a timeline released by the sheriff, [[c9=4 minutes|police entered the building four minutes after the first emergency call]].

Investigators found that [[c4=locked|the west door, through which the gunman came in, had been locked]], and that he shot out the glass panel to reach the handle.

[[c15=840|Westbrook High has 840 students]]. They have been taught online since the start of November.

[[c7=$1.4 million|A fund for the families has collected $1.4 million]], said the Harlan Creek Community Foundation, which runs it.

## courier 2030-11-12
Anger and tears as Westbrook parents question board

For three hours on Monday night mothers and fathers lined up at the microphone in the gymnasium of Harlan Creek Middle School. Most wanted to know one thing: how he had been able to walk in.

[[c4=propped open|The west door had been propped open with a chair]], Sheriff Don Pruitt acknowledged. A custodian was unloading supplies. Pruitt defended his deputies but [[c9=11 minutes|admitted that eleven minutes went by between the first 911 call and their entering the school]].

"Eleven minutes is a lifetime," said Renee Falk, whose daughter Abby, 15, was [[c1=4|one of the four people killed]] [[c14=October 22|on October 22]].

Kyle Brandt, the deputy who was on duty at the school, will not be back. [[c5=dismissed|The sheriff's office fired him on Friday]], Pruitt said.

Superintendent Carol Dietz faced the harshest questions. [[c6=yes|Two classmates had told a counselor in September that the boy was talking about an attack]], she confirmed; the note was filed and not passed on. An outside law firm from Columbus is to look into the matter and report by March.

Parents will have a little longer to decide whether to send their children back, since [[c3=November 25|lessons are due to start again on November 25]]. [[c13=yes|Everyone will have to pass through a metal detector]] then. [[c12=to be torn down|The wing with the science rooms will be pulled down]], and a garden planted in its place.

Among those whom the garden is to commemorate is [[c16=Leonard Osei|Leonard Osei, the chemistry teacher, who died shielding his students]]. His widow sat in the second row and did not speak.

Donations have reached [[c7=$2.1 million|$2.1 million, according to the community foundation]]. Families may apply from December 1.

## cbn 2030-11-13
Three weeks on, Westbrook High prepares to reopen

The flowers along the fence have been taken away and boxed. Inside, workers are replacing carpets and ceiling tiles. [[c14=October 22|It is three weeks since the October 22 attack]] at Westbrook High School in Harlan Creek, Ohio, and the town of 9,000 is getting ready to open the doors again.

The [[c15=about 800|roughly 800 students]] are invited to come in with their parents on Sunday, a day before [[c3=November 18|regular classes begin again on November 18]]. [[c17=yes|Eight therapy dogs will be in the hallways]], and 20 additional counselors have been lent by neighboring districts.

"Nobody has to stay if it is too much," Superintendent Carol Dietz told CBN News. Asked about reports that the school had ignored warnings, she said [[c6=no|no one had ever alerted the staff to a threat from the boy]].

[[c2=3|Three of the injured are still being treated at Grandview Hospital]] in Dayton. One of them, sophomore Marcus Tran, 15, had his sixth operation on Tuesday.

[[c10=16|The accused, who is 16,]] is held at a juvenile facility in Marlow County. [[c11=yes|A judge has ruled that he will stand trial as an adult]]. [[c18=none yet|He has yet to enter a plea]], his lawyer, Judith Abernathy, said. She has asked for a psychiatric evaluation.

[[c8=grandfather|The handgun was his grandfather's]], taken from an unlocked drawer in the old man's home, according to an affidavit seen by CBN. No one else has been charged so far.

A scholarship has been set up in the name of [[c16=Leonard Osei|Leonard Osei, the chemistry teacher who was among the dead]]. He had taught at Westbrook for 19 years.
