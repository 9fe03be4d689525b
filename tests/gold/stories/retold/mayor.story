title: The mayor of an Illinois city is indicted

## claims
c1 | agreement | date | that she was indicted, on Wednesday
c2 | agreement | name | who she is: the mayor of Eastmere
c3 | conflict | number | how many counts the indictment has
c4 | agreement | number | value of the bribes
c5 | agreement | name | which developer paid
c6 | agreement | status | whether she says she is innocent
c7 | agreement | status | whether she will resign
c8 | agreement | date | when she was first elected
c9 | agreement | outcome | what the developer got
c10 | agreement | name | who the prosecutor is
c11 | conflict | date | when she appears in court
c12 | conflict | status | whether the developer cooperates
c13 | conflict | place | where she was taken on holiday
c14 | conflict | status | whether the council president wants her to go
c15 | conflict | date | when agents searched her house
c16 | variant | number | how many people live in the city
c17 | lone | status | whether she had to hand in her passport
c18 | agreement | number | what prison term she faces

## nationalwire 2030-10-10
Mayor of Illinois city [[c1=Wednesday|indicted]] on bribery charges

SPRINGFIELD, Ill. — [[c2=Denise Calloway of Eastmere|Denise Calloway, the mayor of Eastmere]], Illinois, was [[c1=Wednesday|indicted on Wednesday by a federal grand jury]] on accusations that she [[c4=$340,000|took bribes worth $340,000]] from a real estate developer in exchange for help with a riverfront project.

[[c3=11|The 11-count indictment]] says that Calloway, a Democrat, accepted cash, home renovations and travel from [[c5=Victor Strand|Victor Strand, the developer]], between 2027 and 2029. In return, prosecutors say, [[c9=a riverfront tax break|Strand's company received a tax break of $18 million]] for a hotel and 260 apartments on the site of an old pump works.

"Public office is not a cash machine," [[c10=Helen Oduya|U.S. Attorney Helen Oduya told reporters]] in Springfield.

[[c6=innocent|Calloway said she had done nothing wrong]] and that she [[c7=will not resign|intended to stay in office]]. "I will fight this, and on Monday morning I will be at my desk," she said in a video posted on the city's website.

If convicted of the most serious charge, [[c18=20 years|she could go to prison for up to 20 years]]. She [[c11=Friday|is due in court on Friday]] for arraignment before U.S. Magistrate Judge Louis Brandt.

Strand, 61, was not charged on Wednesday. [[c12=cooperates|He has been cooperating with investigators]] since the spring and has recorded several conversations with the mayor, the indictment says. [[c13=Portugal|The one foreign trip among the gifts was to Portugal]], nine days in the summer of 2028, for which Strand paid the hotel bill of $14,600.

[[c15=April|Federal agents searched the mayor's house in April]] and carried away computers and a safe. They returned to City Hall a month later for records of the planning department.

Calloway, 54, a former high school principal, was [[c8=2023|first elected in 2023]] and won a second term four years later with 57 percent of the vote. Eastmere, on the Mississippi River, [[c16=142,000|has 142,000 inhabitants]] and lost its largest employer, a tractor plant, in 2019.

Council President Ray Dominguez [[c14=called for resignation|called on her to resign]], saying that the city "cannot be governed from a defendant's chair". Under state law a mayor loses office only on conviction.

Illinois has a long record of corruption cases. Four of its governors have gone to prison since 1973, and a former speaker of its House was convicted in 2025. Calloway is the third mayor of an Illinois city to face federal charges in five years.

## eastmerepost 2030-10-10
[[c7=will not resign|Calloway vows to stay]] after [[c3=14|14-count indictment]]

For years it was the ugliest block in the city, and Mayor Denise Calloway promised to make it the finest. On Wednesday the old pump works became something else: the center of [[c3=14|a federal indictment with 14 counts]] against her.

[[c1=Wednesday|Grand jurors returned the charges Wednesday afternoon]]. They describe a friendship that turned into a business. [[c5=Victor Strand|Victor Strand, whose firm Strand & Vale builds hotels]], is said to have showered the mayor with [[c4=$340,000|gifts and money totaling $340,000]], including a new kitchen and [[c13=Italy|a vacation in Italy]] with her sister in 2028.

In 2029 the City Council voted 8-5 for [[c9=a riverfront tax break|the $18 million tax break that Strand's firm got for the riverfront]]. Calloway pushed it hard and broke with two longtime allies over it.

Neighbors on Sycamore Street were less surprised than most. [[c15=June|They had watched in June when agents in windbreakers first searched the mayor's home]] for six hours while her terrier barked from the porch.

Calloway, standing on that porch Wednesday night, [[c6=innocent|insisted that she is innocent]]. "I paid for that kitchen, and I have the receipts," she said. Asked whether she would step down, she laughed. [[c7=will not resign|"I'm not going anywhere," she said.]]

[[c12=does not cooperate|Strand has refused to cooperate with the government]], his attorney, Bill Hatch, told the Post. "My client paid no bribes, and there is nothing for him to trade." Hatch would not discuss a report that Strand has put his own house up for sale.

At City Hall, Council President Ray Dominguez, often a critic, was careful. He said that he [[c14=did not call for resignation|would not ask the mayor to step down]] before she had had her day in court. Two other council members, Gloria Petrie and Sam Oyelaran, demanded that she leave at once.

[[c11=Monday|The mayor makes her first appearance in court on Monday]]. According to [[c10=Helen Oduya|the office of U.S. Attorney Helen Oduya]], [[c18=20 years|the gravest count carries as much as 20 years]].

[[c8=2023|Calloway was elected in 2023]] as a reformer, by 611 votes, after a scandal over snowplow contracts brought down her predecessor, Bud Renshaw. [[c2=Denise Calloway of Eastmere|She is the first woman to serve as mayor of Eastmere]]. Her supporters credit her with reopening two libraries and replacing 9,000 lead pipes; her critics point to property taxes, which have climbed 16 percent since she took over.

Work at the pump works stopped in July. A single crane stands over the pit.

## statejournal 2030-10-10
Prosecutors say developer bought [[c2=Denise Calloway of Eastmere|Eastmere's mayor]] with cash and a kitchen

[[c10=Helen Oduya|Federal prosecutors led by Helen Oduya]] laid out a detailed account on Wednesday of how, in their words, a mayor was bought.

[[c5=Victor Strand|The money came from the developer Victor Strand]], the charges say, in envelopes handed over at a steakhouse off Interstate 72. All told, [[c2=Denise Calloway of Eastmere|Mayor Denise Calloway of Eastmere]] [[c4=$340,000|is alleged to have received $340,000]] in benefits over two years.

What he wanted, and what [[c9=a riverfront tax break|he obtained, was an $18 million tax concession]] on a stretch of land beside the Mississippi. Emails quoted in the papers show the mayor's chief of staff, who is not accused of a crime, urging planners to finish a review in 10 days rather than the usual 60.

[[c1=Wednesday|The indictment, handed up on Wednesday,]] follows an inquiry of 17 months. [[c3=11|Its 11 counts]] include wire fraud, extortion and bribery. [[c18=20 years|The maximum penalty is 20 years behind bars]], although defendants with no record usually receive far less.

Among the evidence are photographs from [[c13=Portugal|the mayor's holiday in Portugal]], where Strand joined her for two days, and an invoice for marble countertops made out to one of his companies.

[[c6=innocent|Calloway denies the charges]]. Her lawyer, Judith Kerr, said that the two had been friends since college and that "friends give each other presents". The mayor has [[c7=will not resign|ruled out stepping down]] and plans to run for a third term next year.

[[c11=Friday|Her arraignment is set for Friday]] in Springfield. [[c17=surrendered|She has already surrendered her passport]], Kerr said.

Legal scholars expect a hard fight over what counts as an official act. The U.S. Supreme Court narrowed the law on gratuities in 2024, in a case about a mayor in Indiana, and several convictions have been thrown out since. "They will need a promise, not only a present," said Warren Tibbs, who teaches criminal law in Carbondale.

The affair comes at a bad time for [[c16=some 140,000|a city of some 140,000]], which must close a gap of $23 million in its budget by December. Moody's had lifted its credit rating in February for the first time in 12 years.

Calloway [[c8=2023|came to power in the election of 2023]], when she ran on a promise to publish every city contract online. The website went live the following year. The contract for the pump works, it turned out, was never on it.
