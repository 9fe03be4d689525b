title: Chile passes a minimum age for social media

## claims
c1 | conflict | number | the minimum age
c2 | conflict | date | when the law takes effect
c3 | conflict | number | the highest fine
c4 | conflict | status | whether messaging services are covered
c5 | conflict | status | whether parents can give consent to earlier use
c6 | conflict | number | how many deputies voted for it
c7 | conflict | status | whether the platform company goes to court
c8 | conflict | status | what happens to existing accounts
c9 | agreement | status | the chamber passed the law finally
c10 | agreement | date | day of the vote
c11 | agreement | status | who is responsible for checking the age
c12 | agreement | status | no punishment for children and parents
c13 | agreement | name | the minister behind the bill
c14 | agreement | number | share of ten-year-olds with an account
c15 | agreement | superlative | first in Latin America
c16 | agreement | status | whether the president will sign
c17 | variant | number | length of the debate
c18 | lone | number | money for schools

## agenciasur 2030-06-05
Chile bars under-16s from social media

SANTIAGO - Chile's lower house [[c9=passed;c10=Wednesday|gave final approval on Wednesday]] to a law [[c1=16|that keeps children under 16 off social networks]], [[c15=first in Latin America|the first of its kind in Latin America]].

[[c6=84|Eighty-four deputies voted in favour]] and 51 against, with nine abstentions, after [[c17=eleven hours|a debate of eleven hours]]. The Senate had adopted the text in April.

[[c11=companies|It will be up to the companies to check the age of their users]]. Those that fail to do so [[c3=4 percent|face fines of up to 4 percent of their annual sales]] in the country. [[c12=no punishment|Neither minors nor their parents will be punished]] for violations.

[[c2=1 January 2031|The ban comes into force on 1 January 2031]]. [[c8=deleted|Accounts that already belong to younger children must be deleted]] by then, the law says.

[[c4=not covered|Messaging services such as chat apps are exempt]], as are learning platforms and online games without a public feed.

"Today childhood has won," said [[c13=Paloma Iriarte, education minister|Education Minister Paloma Iriarte, who drafted the bill]]. She cited a study by her ministry according to which [[c14=six in ten|six out of ten ten-year-olds have a profile]] on at least one network.

The video platform Lumo, which has seven million users in Chile, called the law "well meant and badly made". [[c7=sues|It will challenge the measure before the Constitutional Court]], a spokeswoman said.

President Gonzalo Arriagada [[c16=will sign|has said he will sign the law]] within the week.

Digital rights groups fear that adults too will have to show an identity card. The law leaves the method open, and a commission of nine experts is to report on it in September.

## tribuna 2030-06-06
Chamber passes age limit of 15 for social networks

Children in Chile [[c1=15|will have to be at least 15 to use social networks]]. The Chamber of Deputies [[c9=passed;c10=Wednesday|passed the disputed law in its final reading on Wednesday evening]], almost three years after it was first proposed.

[[c6=81|The bill was approved with 81 votes]], several of them from the opposition Christian Democrats, [[c17=more than ten hours|after more than ten hours of debate]]. The Senate had already agreed in April.

"Today childhood has won," [[c13=Paloma Iriarte, education minister|said Paloma Iriarte, the minister of education and author of the bill]]. According to a study by her ministry, [[c14=six in ten|60 percent of ten-year-olds own an account]], most of them with a false date of birth.

The law contains an exception: [[c5=possible|children may join from the age of 13 if a parent agrees]] in writing. [[c8=may be kept|Accounts opened before the law begins may be kept]], whatever the age of the owner.

[[c11=companies|Responsibility for verifying the age lies with the platforms]]. Companies that break the rules [[c3=6 percent|risk fines of up to 6 percent of their annual sales]] in Chile. [[c12=no punishment|No sanctions are foreseen for children or parents]].

The video platform Lumo, which says it has seven million users in the country, regretted the vote. However, [[c7=does not sue|it will not take the law to court]], its country head, Matias Oyarzun, said.

The government also [[c18=12 million dollars|plans to spend 12 million dollars on media lessons in schools]].

[[c2=1 January 2031|The rules take effect on New Year's Day]], provided that President Gonzalo Arriagada, who [[c16=will sign|has announced his signature]], does so by the end of June.

## techdesk 2030-06-06
Chile sets age limit of 16 for social apps

Chile has become [[c15=first in Latin America|the first Latin American country to set a legal age for social media]]. The lower chamber [[c9=passed;c10=Wednesday|adopted the law on Wednesday]], and it now goes to President Gonzalo Arriagada, who [[c16=will sign|intends to put his signature to it]].

Under the rules, [[c1=16|nobody who has not turned 16 may hold an account]]. [[c5=not possible|Parental permission makes no difference]]: the authors struck out a clause to that effect in committee.

[[c2=1 July 2031|The law will apply from 1 July next year]], which leaves developers a little over twelve months. [[c11=companies|Operators must make sure themselves that users are old enough]], be it by face scan, bank data or a state app. They may not keep the data for more than 24 hours.

Who is affected? Lawyers read the text broadly. [[c4=covered|Chat apps fall under the ban too]], no matter how large the groups are that they allow. Only e-mail and sites run by schools are left out.

The watchdog, a new agency with a staff of 45, [[c3=4 percent|can impose fines amounting to 4 percent of a company's yearly revenue]] in Chile. Repeat offenders may be blocked for as long as 30 days.

Industry is split. The market leader Lumo, with about seven million Chilean customers, [[c7=sues|plans a complaint to the Constitutional Court]]. Its smaller rival Pixra says it has been checking ages since 2029.

Australia set the example with a limit in 2025, and a number of European states have followed it. Researchers disagree on the benefit: an analysis of 31 studies found only weak effects on sleep and mood.
