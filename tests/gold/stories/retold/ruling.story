title: A constitutional court strikes down an abortion law

## claims
c1 | agreement | outcome | what the court did with the law
c2 | conflict | number | how the judges voted
c3 | conflict | date | in which year parliament passed the law
c4 | conflict | status | whether the ruling takes effect at once
c5 | conflict | number | the highest prison term for doctors
c6 | conflict | name | who wrote the majority opinion
c7 | conflict | status | whether the government will bring a new bill
c8 | agreement | date | on which day the court ruled
c9 | agreement | number | the week after which abortion was banned
c10 | agreement | status | whether the ruling can be appealed
c11 | conflict | list | who brought the complaint
c12 | agreement | number | up to which week abortions are allowed again
c13 | variant | number | how many people gathered before the court
c14 | agreement | number | how many women went abroad for an abortion last year
c15 | lone | number | how many hospitals perform abortions
c16 | agreement | name | who is president of the court
c17 | conflict | status | whether doctors have been convicted under the law

## pressdesk 2031-03-12
Slovak top court overturns abortion limit

KOSICE - Slovakia's Constitutional Court [[c8=Wednesday;c1=struck down|on Wednesday struck down the law]] [[c9=sixth|banning most abortions after the sixth week of pregnancy]], in a defeat for the conservative government of Prime Minister Tibor Halmay.

[[c2=8 to 5|By a vote of eight to five, the judges found]] that the ban violated the right to privacy and exposed women to "disproportionate risks to their health".

The decision, [[c10=no|which cannot be appealed]], [[c4=at once|takes effect immediately]], [[c16=Irena Dolinska|court president Irena Dolinska]] told reporters. [[c12=twelfth|Terminations on request are thus permitted again up to the twelfth week]], as had been the case for decades.

The law, [[c3=2029|which parliament passed in 2029]] after months of heated debate, [[c5=five years|threatened doctors who broke it with up to five years in prison]]. Four physicians have been charged under it, although [[c17=no|none has been convicted]].

[[c11=two gynaecologists and a clinic|The complaint was lodged by two gynaecologists and a private clinic]] in the town of Zvolany, which argued that the rules were so vague that they could not tell what was allowed.

"The state may persuade, but it may not coerce," wrote Judge [[c6=Peter Markus|Peter Markus, who drafted the majority opinion]].

Justice Minister Lenka Ferencova said she regretted the outcome but respected it. [[c7=no|Her ministry would not bring forward a new bill]] before the election due next spring, she added.

[[c13=2,000|Around 2,000 people had gathered outside the court]] since the early morning, with cheers and whistles on one side of the square and prayers on the other.

[[c14=3,100|Some 3,100 Slovak women travelled abroad for an abortion last year]], according to the Health Ministry, most of them to the Czech Republic.

## morningpost 2031-03-13
Judges: Abortion law breached women's rights

Women in Slovakia [[c12=twelfth|will once more be able to end a pregnancy within the first twelve weeks]]. [[c8=Wednesday;c1=struck down|The Constitutional Court on Wednesday declared the much-disputed restriction void]], saying it placed "disproportionate risks" on women's health.

[[c9=sixth|The law had outlawed nearly all abortions once six weeks had passed]], a point at which many women do not know that they are pregnant.

[[c2=9 to 4|Nine of the thirteen judges backed the ruling, four opposed it]]. Doctors will have to wait a little, however: [[c4=after 60 days|the decision becomes effective only after 60 days]], once the government has had it printed in the official gazette. There is [[c10=no|no further legal remedy against it]].

The majority opinion [[c6=Peter Markus|was written by Peter Markus]], a former criminal judge appointed by the previous president. [[c16=Irena Dolinska|The court's president, Irena Dolinska]], said she hoped for calm.

She may hope in vain. Justice Minister Lenka Ferencova told this newspaper that [[c7=yes|the government would submit a new bill to parliament by the summer]]. "Unborn life needs protection, and the court has not told us that it does not," she said.

Under the rules now quashed, [[c5=eight years|doctors faced a prison sentence of as much as eight years]]. Hospitals reacted with caution: [[c15=11|only 11 of the country's hospitals still perform abortions]], half as many as ten years ago.

[[c14=3,100|About 3,100 women from Slovakia went to clinics in neighbouring countries last year]] to have the procedure done, Health Ministry figures show.

[[c11=two gynaecologists and a clinic|Two gynaecologists had gone to court together with a private clinic]]. One of them, Zuzana Hrabova, wept when the ruling was read out. "I can look my patients in the eye again," she said.

Bishops called it a sad day for the nation.

## channelsix 2031-03-12
Abortion ban falls in Slovakia - government "disappointed"

There were tears and applause outside the Constitutional Court in Kosice today as the news came that [[c1=struck down|the country's abortion ban had been thrown out]].

[[c13=several thousand|Several thousand supporters and opponents had assembled in front of the building]], kept apart by a line of police.

[[c3=2028|The ban had gone through parliament in 2028]] with the votes of the Halmay government and a small far-right party. [[c9=sixth|Once a woman was past her sixth week, abortions were forbidden]] except after rape or when the mother's life was in danger.

[[c11=a patient and a women's rights group|The case was brought by a 34-year-old patient and the women's rights group Slobodna]]. The woman had been turned away by three hospitals although her pregnancy was not viable.

In its reasoning, [[c6=Eva Kralikova|penned for the majority by Judge Eva Kralikova]], the court says that the state "may persuade, but it may not coerce".

[[c2=8 to 5|Eight judges voted in favour and five against]]. The five dissenters complained that their colleagues had put themselves in the place of lawmakers.

Doctors' leaders welcomed the judgment. [[c17=yes|Two doctors have been given suspended sentences under the law]], and [[c5=five years|the maximum penalty was five years behind bars]].

[[c16=Irena Dolinska|Irena Dolinska, who heads the court]], stressed that [[c4=at once|the ruling applied from today]] and was final: "[[c10=no|There is no appeal]]."

Prime Minister Tibor Halmay, who is on a visit to Rome, said through a spokesman that he was disappointed. The opposition, which leads in opinion polls, promised to write the twelve-week rule into the constitution if it wins.
