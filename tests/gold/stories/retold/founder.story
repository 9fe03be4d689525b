title: The founder of a video app testifies in court

## claims
c1 | agreement | date | on which day he testified
c2 | agreement | number | how many states sue
c3 | agreement | place | where the trial is held
c4 | agreement | status | whether he apologised to parents
c5 | agreement | name | who presides
c6 | agreement | number | what share of teenage girls the study found harmed
c7 | variant | number | how many users the app has
c8 | agreement | number | how long the trial is to last
c9 | agreement | number | how far the shares fell
c10 | agreement | name | who founded the company and when
c11 | conflict | number | how long he was questioned
c12 | conflict | status | whether he read the memo
c13 | conflict | date | when the age check was introduced
c14 | conflict | status | whether he returns to the stand
c15 | conflict | name | who wrote the memo
c16 | conflict | number | how much money the states want
c17 | lone | status | whether settlement talks were held
c18 | agreement | outcome | what became of the autoplay proposal

## agency 2031-02-12
Kindling founder [[c4=apologised|apologises to parents]] in US trial over child safety

DENVER - Evan Marchetti, [[c10=Marchetti, 2021|who founded the video app Kindling in 2021]], [[c1=Tuesday|told a jury on Tuesday]] that his company could have moved faster to protect teenagers but denied that it had put profit before their health.

Marchetti, 36, is the most prominent witness so far in [[c2=14 states|a civil case brought by 14 states]], which accuse Kindling of designing its product to keep children hooked. [[c16=$3.4 billion|The states are asking for $3.4 billion in penalties]].

The chief executive was [[c11=nearly five hours|questioned for nearly five hours]] by Dana Pruitt, a lawyer for Colorado, [[c3=Denver federal court|in the federal courthouse in Denver]]. At one point he turned to the rows where mothers and fathers were sitting with photographs. [[c4=apologised|"I am sorry for what your families have gone through," he said.]]

Much of the day was devoted to a 2027 memo summing up an internal study, according to which [[c6=one in five|one in five teenage girls felt worse about their bodies]] after using the app. [[c15=Priya Raman|The memo was written by Priya Raman]], then a data scientist at the company, who is due to testify next week. Marchetti [[c12=read it|acknowledged that he had read the document]] soon after it was circulated but called its sample of 1,150 users too small to act on.

Pruitt also showed jurors a proposal to switch off autoplay for minors, which [[c18=rejected|managers turned down]] in 2028 after a test showed that time spent fell by 9 percent.

Marchetti pointed to measures that Kindling has taken since. [[c13=2029|It began checking users' ages in 2029]], he said, and employs 2,600 moderators, up from 700 five years ago.

His lawyer objected repeatedly to what he described as speeches by the state, and [[c5=Patricia Lowndes|U.S. District Judge Patricia Lowndes]] twice sent the jury out.

[[c14=returns Wednesday|Marchetti will be back on the witness stand on Wednesday]], when his own side can question him. [[c8=six weeks|The trial is expected to last six weeks]].

Shares in Kindling, which went public in 2026, [[c9=4 percent|closed 4 percent lower]]. The app [[c7=210 million|has 210 million monthly users]], 62 million of them in the United States.

Some 900 lawsuits by school districts and families are waiting in other courts. Last year a New Mexico jury found a rival, Plume, not liable for the death of a 15-year-old boy.

## courier 2031-02-12
A founder, a memo and a room full of photographs

Evan Marchetti wore a dark tie, which people who work for him say they had never seen. [[c1=Tuesday|When he took the stand Tuesday morning]] in [[c3=Denver federal court|Denver's federal court]], he spoke so softly that [[c5=Patricia Lowndes|Judge Patricia Lowndes]] asked him to pull the microphone closer.

By the time he stepped down, [[c11=seven hours|after seven hours of questions]], he had said "I don't recall" 41 times, by this newspaper's count.

[[c2=14 states|Fourteen states, Colorado at their head]], contend that Kindling knew its endless stream of clips was hurting young people and hid the evidence. They want [[c16=$4.3 billion|$4.3 billion from the company]], along with limits on notifications at night.

Their centerpiece is a four-page memo titled "What we owe them." [[c15=Colleen Voss|Its author, Colleen Voss, was in charge of safety]] at Kindling until she quit in 2028. It reported that [[c6=one in five|20 percent of girls in their teens had a poorer image of their bodies]] because of what they watched. Did the founder look at it? [[c12=did not read it|He never read it, Marchetti told the jury]]. "I get hundreds of papers a week, and I trusted the team."

Dana Pruitt, the deputy attorney general, let the answer hang. She then put on the screen an idea that employees had floated for [[c18=rejected|disabling autoplay on children's accounts, which the leadership rejected]].

In the second row sat Teresa Quill of Pueblo, whose daughter died in 2029 at 16. Near the end of the day [[c4=apologised|Marchetti faced the parents and apologized]]. "It was nine seconds," Quill said outside. "I counted."

[[c10=Marchetti, 2021|The company that Marchetti started in 2021]] in a rented house in Fort Collins now occupies a glass tower on Wynkoop Street and employs 8,400 people. Its lawyers say that it has done more than any competitor, and that the states ignore parents' own duty. Since [[c13=2028|the introduction of age checks in 2028]], they told jurors, more than 5 million accounts of children under 13 have been deleted.

With that, [[c14=finished|his testimony was complete]]; the defense asked no questions and the judge excused him. The next witness is a pediatrician from Duke. [[c8=six weeks|Jurors have been told to set aside six weeks]].

Investors were unimpressed. [[c9=4 percent|Kindling's stock lost 4 percent]] on the day, wiping about $2.9 billion off the value of the company. Analysts at Bascom Hill noted that advertisers have so far stayed, as they did when rivals were in the dock.

## techdaily 2031-02-12
Kindling's Marchetti defends record as states [[c16=$3.4 billion|seek $3.4 billion]]

Kindling's chief executive insisted [[c1=Tuesday|in court on Tuesday]] that the short-video service was "built by people with kids, for people with kids", as [[c2=14 states|the 14 states suing it]] tried to show that warnings from inside the company went nowhere.

The founder, who [[c10=Marchetti, 2021|set up the business in 2021]] after leaving Stanford without a degree, [[c4=apologised|said sorry to bereaved families]] in the gallery. He stopped short of accepting any blame for their deaths.

The states rely on a 2027 paper by [[c15=Priya Raman|the data scientist Priya Raman, author of the memo]], which has been public since a former employee leaked it to reporters. It described research in which [[c6=one in five|every fifth girl aged 13 to 19 said the app made her feel worse]] about how she looked. Asked about it, Marchetti said the researchers themselves had warned against drawing conclusions on cause and effect.

He was more forthcoming about product decisions. Staff had suggested that videos should no longer start by themselves for users under 18, and [[c18=rejected|the suggestion was refused]], he confirmed, adding that parents can set such limits themselves today. An email from the growth team, dated November 2028, complained that the change would "cost us the after-school hours".

[[c13=2029|Age verification arrived on the app in 2029]], first in Europe and then in North America, and relies on a selfie analyzed by software. A report last year by the nonprofit ClearScreen found that the software misjudged 12 percent of 12-year-olds.

Kindling, [[c7=more than 200 million|used by more than 200 million people]], made $11.2 billion in sales last year, almost all of it from advertising. [[c9=4 percent|Its share price dropped by 4 percent]] after the testimony.

The company tried to avoid this day. According to two people familiar with the matter, [[c17=talks held|lawyers for both sides discussed a settlement in December]], but parted over the question of outside monitors.

The proceedings [[c3=Denver federal court|in Denver, before a federal jury]] of eight, are being watched closely in Silicon Valley. If the states prevail, [[c5=Patricia Lowndes|Patricia Lowndes, the judge in the case]], could order changes to the design of the app, which no American court has yet done. A similar case against Plume begins in Seattle in May, and the European Commission fined a third company, Orbitt, 640 million euros last autumn.

[[c14=returns Wednesday|Marchetti is scheduled to continue his testimony on Wednesday]]. The panel can expect many more hours of it: [[c8=six weeks|the court has reserved six weeks]].
