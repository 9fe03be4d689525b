title: An Irish bishop is accused of abuse

## claims
c1 | agreement | number | age of the bishop
c2 | agreement | name | which diocese he leads
c3 | agreement | status | that he gave up his duties, on Thursday
c4 | agreement | status | whether he denies the allegations
c5 | agreement | date | when the complaint was first made
c6 | agreement | place | where the abuse is said to have happened
c7 | agreement | date | since when he is bishop
c8 | agreement | name | who runs the diocese meanwhile
c9 | agreement | name | his office at the time of the alleged acts
c10 | conflict | number | how many men accuse him
c11 | conflict | date | in which years the abuse is said to have happened
c12 | conflict | status | whether the Vatican has opened an inquiry
c13 | conflict | status | whether police have interviewed him
c14 | conflict | date | when he offered his resignation
c15 | conflict | number | how much the diocese paid to one accuser
c16 | variant | number | how many Catholics the diocese has
c17 | lone | status | whether confirmations go ahead
c18 | agreement | status | whether priests were told beforehand

## wireservice 2032-05-14
Irish bishop [[c3=Thursday|steps aside]] after abuse claims

DUBLIN — A Roman Catholic bishop in the west of Ireland [[c3=Thursday|withdrew from his duties on Thursday]] after [[c10=two|two men accused him]] of sexually abusing them when they were training for the priesthood.

[[c2=Dunmara|Martin Keogh, the Bishop of Dunmara]], [[c4=denies|rejected the allegations]] in a statement in which he said that he had "never harmed a student in my care" and that he would cooperate with the authorities.

[[c1=72|Bishop Keogh is 72]] and [[c7=2019|has led the diocese since 2019]]. The abuse is alleged to have taken place [[c6=St Colman's|at St Colman's seminary]] [[c11=1992-1995|between 1992 and 1995]], when [[c9=vice-rector|he was its vice-rector]]. The college, once home to more than 200 students, closed in 2004 and is now a hotel.

A spokesman for An Garda Síochána, the Irish police, confirmed that a complaint had been [[c5=January|received in January]] and that a file would be sent to prosecutors. The bishop was [[c13=interviewed|interviewed by detectives on Monday]], accompanied by his solicitor, and was not arrested.

[[c12=opened|The Vatican has opened an inquiry of its own]] under rules introduced in 2019, the papal nuncio's office said. It will be led by a retired Scottish judge.

In the meantime [[c8=Declan Roche|the diocese will be run by Archbishop Declan Roche]] of Tuam, who asked for prayers "for all who are suffering". Bishop Keogh had [[c14=last week|offered his resignation to the Pope last week]], a church official said, but no decision has been taken on it.

[[c16=118,000|Dunmara has 118,000 Catholics]] in 39 parishes along the Atlantic coast. [[c18=not told|Its priests had no warning]] and learned the news from a letter read at morning Mass.

One of the complainants, now in his fifties and living in Canada, [[c15=€85,000|was paid €85,000 by the diocese]] in 2016 without any admission of liability. The payment was made by an earlier bishop, Thomas Hession, who died two years later.

Ireland has been shaken by revelations of clerical abuse since the 1990s. A state inquiry in 2009 found that church leaders in Dublin had covered up cases for three decades, and a report in 2024 recorded almost 2,400 allegations in schools run by religious orders.

Groups that speak for survivors said that the case would test promises of openness. "We have had statements before," said Noreen Casey of One Voice, which was founded in 2011. "What we want are dates, documents and names."

## irishdaily 2032-05-14
Dunmara in shock as [[c3=Thursday|bishop stands down]] over seminary allegations

The announcement took less than three minutes. At the half-ten Mass in the cathedral on Thursday, Monsignor Fintan Daly read from a single page that [[c3=Thursday|Dr Martin Keogh was standing back from ministry with immediate effect]]. Several parishioners wept.

[[c18=not told|Clergy in the diocese had been kept in the dark]] until that moment, one parish priest said. "I heard it from the altar like everybody else."

[[c10=three|Three former seminarians have made allegations]] of sexual assault against Dr Keogh, The Irish Daily understands. They were [[c6=St Colman's|students at St Colman's College]], [[c9=vice-rector|where he held the post of vice-rector]], and the offences are said to have been [[c11=1996-1998|committed from 1996 to 1998]].

The first of them [[c5=January|went to gardaí in January]], after watching a television documentary about another seminary. Detectives from Galway have since taken 26 statements, some of them abroad. [[c13=not interviewed|They have yet to interview the bishop]], who is expected to present himself by appointment.

[[c1=72|Dr Keogh, 72]], a butcher's son from Ballyrane, [[c4=denies|protests his innocence]]. In a letter to the people of [[c2=Dunmara|the diocese of Dunmara, whose bishop he is]], he wrote that he was "heartbroken but at peace".

He is known as a quiet administrator who sold the episcopal palace within a year of [[c7=2019|his consecration in 2019]] and moved into a bungalow. He had [[c14=March|tendered his resignation to Rome as early as March]], friends say, and was asked to wait.

It is not the first time that money has been mentioned. [[c15=€58,000|A sum of €58,000 went from diocesan funds to one of the men]] in 2016, according to documents seen by this newspaper. A clause obliged him to remain silent.

[[c8=Declan Roche|Archbishop Declan Roche will look after the diocese]] until further notice. [[c17=go ahead|The remaining confirmations will go ahead]] as planned this month, with the archbishop or a vicar general presiding in each of seven parishes.

In the square, opinions were divided. Máire Tuohy, 74, who has done the cathedral flowers since 1998, would not believe a word of it. Her grandson Eoin, 22, shrugged. "Sure who would make that up?" he asked.

The Taoiseach, Aoife Brannigan, called the news "deeply distressing" and said that anyone with information should contact the Garda helpline, which took 48 calls on its first evening. A motion on mandatory reporting, first tabled in 2030, is to return to the Dáil on June 2.

## catholicweekly 2032-05-14
Vatican watches as Bishop Keogh [[c3=Thursday|leaves office temporarily]]

[[c2=Dunmara|The Bishop of Dunmara, Dr Martin Keogh,]] has become the most senior Irish churchman in twenty years to give up his duties because of an allegation against himself. [[c3=Thursday|He stood aside on Thursday, 13 May]], the feast of Our Lady of Fatima.

[[c4=denies|He denies any wrongdoing]], and in canon law he enjoys the presumption of innocence. His decision was voluntary, the diocesan communications office emphasised.

[[c10=two|The accusers, two men]] who later left the seminary, say that they were molested by Dr Keogh [[c6=St Colman's|in his rooms at St Colman's]]. [[c9=vice-rector|He was second-in-command of the college, as vice-rector]], and taught moral theology there. The earliest of the alleged incidents is [[c11=1992-1995|dated to 1992 and the last to 1995]].

A report was [[c5=January|lodged with the civil authorities at the beginning of the year, in January]]. The National Board for Safeguarding Children, set up by the bishops in 2006, was notified within a day.

What will Rome do? For the moment, very little. [[c12=not opened|No investigation has been started by the Vatican]], a source at the Dicastery for Bishops told this paper, because it does not wish to get in the way of the police. That follows a practice seen in Chile and Poland, where church proceedings began only after prosecutors had finished.

[[c8=Declan Roche|The care of the diocese passes to Archbishop Roche of Tuam]] as apostolic administrator. He knows it well, having served as a curate in Ballyrane in the 1990s. [[c16=some 120,000|Some 120,000 Catholics live in it]], although Mass attendance has halved since 2012, and only 31 priests are in active ministry.

[[c1=72|At 72, Dr Keogh]] is three years short of the age at which bishops must offer to retire. [[c7=2019|His appointment to Dunmara came in 2019]], after eleven years as a parish priest in Kilronan. He chaired the bishops' committee on liturgy and was spoken of as a future archbishop.

[[c18=not told|No one had informed the priests of the diocese in advance]], which some of them resent. A meeting has been called for Tuesday at the pastoral centre, where a psychologist will be present.

Similar cases have ended very differently. An auxiliary bishop in Australia was cleared in 2027 when his accuser withdrew, while a Belgian prelate who stood aside in 2029 was defrocked eighteen months later. The Irish bishops meet in Maynooth on 14 June.
