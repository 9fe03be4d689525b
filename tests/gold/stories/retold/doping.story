title: A marathon champion is banned for doping

## claims
c1 | conflict | number | length of the ban
c2 | agreement | name | substance found
c3 | conflict | date | when the positive sample was taken
c4 | conflict | status | whether she admitted the offence
c5 | conflict | status | whether she keeps the Berlin title
c6 | agreement | status | whether she will appeal
c7 | conflict | number | prize money to be paid back
c8 | agreement | number | her age
c9 | conflict | status | whether it is her first offence
c10 | conflict | name | who coached her
c11 | agreement | status | she misses the world championships
c12 | conflict | cause | how the drug got into her body
c13 | agreement | name | body that announced the ban
c14 | agreement | number | her best time
c15 | variant | number | number of Kenyan athletes banned
c16 | lone | outcome | sponsor ends contract
c17 | conflict | status | result of the B sample
c18 | agreement | date | day the ban was announced

## sportswire 2030-07-10
Marathon star Chelagat banned for three years over EPO

MONACO - Kenyan marathon runner Ruth Chelagat [[c1=three years|has been banned for three years]] after [[c2=EPO|testing positive for the blood booster EPO]], [[c13=Track Integrity Agency;c18=Wednesday|the Track Integrity Agency (TIA) said on Wednesday]].

[[c8=29|The 29-year-old]], who won in Berlin last year in [[c14=2:15:48|a personal best of 2:15:48]], [[c3=February 2030|gave the sample in an out-of-competition test on February 17]] at her training base in Iten.

Her suspension was shortened by one year because [[c4=admitted|she admitted the violation]] and accepted the sanction within 20 days of being charged, the agency said in its decision.

Chelagat told investigators that [[c12=injection by doctor|she had been given an injection by a doctor]] in Eldoret whom she had seen about a knee injury. The TIA said it had found no evidence that her management was involved. [[c10=Paul Kimutai|Her coach, Paul Kimutai,]] was questioned as a witness.

[[c5=keeps|Her victory in Berlin is not affected]], as it came before the date of the test. [[c7=85,000 dollars|She must, however, pay back 85,000 dollars in prize and appearance money]] earned since February.

[[c6=will not appeal|The athlete has waived her right to appeal]] to the Court of Arbitration for Sport.

[[c11=misses|The ban rules her out of next month's world championships]] in Nairobi, where she had been tipped for gold before a home crowd, and of the Olympic Games in 2032.

[[c9=first offence|It is the first time that Chelagat has broken anti-doping rules]]. [[c15=more than 140|More than 140 Kenyan athletes have been suspended]] since 2017, most of them long-distance runners. The government in Nairobi has put 5 million dollars a year into testing and education.

## dailypost 2030-07-11
Kenya loses its golden girl

The hopes of a nation for gold on its own streets are over. Ruth Chelagat, [[c8=29|29]], [[c1=four years|may not race for the next four years]]. In a short notice [[c18=Wednesday;c13=Track Integrity Agency|the Track Integrity Agency announced on Wednesday]] that [[c2=EPO|traces of EPO had been detected in her urine]].

The runner herself is fighting for her name. "I have never knowingly taken anything," she said in tears in front of her house near Eldoret; [[c4=denied|she denies the charge to this day]]. Her explanation is that [[c12=contaminated supplement|a food supplement she had bought online was contaminated]].

Yet [[c6=will not appeal|she is not going to take the case to the sports court in Lausanne]], since she lacks the money for lawyers, as her brother and manager Elijah says.

The agency's papers show that [[c3=November 2029|the fateful test took place in November last year]], weeks after her great run in Berlin. [[c14=2:15:48|Her time of 2:15:48 there, the best of her career]], made her the third-fastest woman in history. [[c5=stripped|She has now been stripped of the Berlin crown]], which passes to the Ethiopian Tigist Worku.

[[c17=confirmed|The B sample, opened in March, confirmed the result]].

[[c10=Gianni Moretti|The Italian Gianni Moretti, who coached her until this week]], declined to comment. Her shoe supplier reacted faster: [[c16=ended|Velora ended its contract with Chelagat]] within hours.

[[c11=misses|At the world championships in August she will be absent]], and the Kenyan federation has called up 23-year-old Mercy Tanui in her place.

[[c15=over a hundred|Well over a hundred runners from Kenya have been banned]] in the past decade. In Iten, at 2,400 metres, young athletes say that the temptation is great: a single win on a European road can pay for a house.

## runnersite 2030-07-10
Chelagat ban: what we know

[[c13=Track Integrity Agency;c18=Wednesday|On Wednesday the TIA, the Track Integrity Agency, made public]] its decision in the case of Ruth Chelagat, one of the fastest marathon women ever ([[c14=2:15:48|best time 2:15:48]]). [[c1=three years|A suspension of three years was imposed on the Kenyan]].

What was found? [[c2=EPO|Erythropoietin, known as EPO, was what the laboratory in Lausanne found]]. The hormone increases the number of red blood cells and so the supply of oxygen to the muscles.

Was there a second analysis? No. [[c17=not analysed|The B sample was never analysed]], because Chelagat, [[c8=29|who is 29]], did not ask for it.

Has she been in trouble before? Yes, and that is news to many. [[c9=second offence|She had already served a ban of six months in 2024]] for missing three tests, according to the written decision, which runs to 14 pages.

What happens to her results? Everything since [[c3=February 2030|the day the sample was collected, 17 February,]] is wiped out. That includes second place in the half marathon in Lisbon. [[c7=140,000 dollars|The sum she has to hand back comes to 140,000 dollars]].

[[c5=keeps|The Berlin title from last September stays with her]].

Can she go to court? She could, but [[c6=will not appeal|she has signed a statement that she will not appeal]].

When will she be back? [[c11=misses|She cannot take part in the home world championships in Nairobi]] in August. At the earliest she could return in 2033, by which time she would be in her thirties.

Her training group, which has 16 members, has been dissolved. [[c10=Paul Kimutai|Paul Kimutai, who trained her]], had worked with two other athletes who were later suspended, although he himself was never charged with anything.
