title: The Pope removes a bishop

## claims
c1 | agreement | name | which bishop lost his office
c2 | conflict | status | whether he resigned or was dismissed
c3 | conflict | number | how old he is
c4 | conflict | date | since which year he had led the diocese
c5 | conflict | number | how much money is missing
c6 | conflict | name | who runs the diocese for now
c7 | conflict | status | whether he will appeal or accept
c8 | agreement | date | on which day the Vatican announced it
c9 | agreement | place | which diocese it is
c10 | conflict | list | who carried out the inspection
c11 | agreement | status | whether prosecutors investigate him
c12 | conflict | status | whether he may keep the title of bishop
c13 | agreement | number | how many Catholics the diocese has
c14 | agreement | cause | why he lost the office
c15 | variant | number | how many priests had written to Rome
c16 | conflict | place | where he is going to live
c17 | agreement | name | who heads the bishops' conference
c18 | lone | number | how many parishes were to be merged

## vaticandesk 2029-02-15
Pope removes German bishop over finances

VATICAN CITY - [[c8=Thursday;c1=Konrad Althoff;c2=dismissed|The Pope on Thursday dismissed Bishop Konrad Althoff]] [[c9=Waldenburg-Lohe|from the leadership of the German diocese of Waldenburg-Lohe]], a rare step that followed a year of quarrels [[c14=handling of diocesan money|over his handling of church money]].

[[c3=64|Althoff, 64,]] had refused to step down of his own accord, the Vatican press office said in an unusually frank statement. [[c12=yes|He will keep the title of bishop]] but may not confirm or ordain without permission.

An inspection in the autumn, [[c10=a cardinal and an archbishop|conducted by a Dutch cardinal and an Austrian archbishop]], had found "serious failings of governance". According to their report, [[c5=4.6 million euros|4.6 million euros from a diocesan foundation cannot be accounted for]]. The money is said to have been put into a hotel project on the Croatian coast.

Until a successor is named, [[c6=Stefan Riedl|auxiliary bishop Stefan Riedl will run the diocese]] as apostolic administrator.

Althoff, [[c4=2019|who had headed the diocese since 2019]], wrote to the faithful that [[c7=accepts|he accepted the decision of the Holy Father]] "with a heavy heart". [[c16=abbey in Tyrol|He will move to an abbey in Tyrol]].

[[c15=more than 60|More than 60 priests had asked Rome in an open letter to act]]. [[c11=yes|The public prosecutor is investigating Althoff]] on suspicion of breach of trust; he denies any offence.

[[c13=410,000|The diocese numbers some 410,000 Catholics]]. [[c17=Georg Immler|The president of the German bishops' conference, Georg Immler,]] expressed the hope that "trust can now grow again".

In 2014, another German prelate had to give up his see after spending too much on his residence.

## lohebote 2029-02-16
"At last": relief in Waldenburg after the bishop's departure

The bells of the cathedral rang at noon as always [[c8=Thursday|on Thursday, when the news from Rome came]], but on the square before it people embraced. [[c1=Konrad Althoff;c9=Waldenburg-Lohe|Konrad Althoff is no longer bishop of Waldenburg-Lohe]].

[[c2=resigned|He offered his resignation himself, and the Pope accepted it]], the cathedral chapter told our newspaper. "He spared all of us something worse," said provost Ludwig Amrein.

[[c3=64|The 64-year-old Althoff]] [[c4=2019|had come to the city in 2019]] as a man of reform. Yet he soon fell out with his closest aides. [[c18=80|He wanted to merge 80 parishes into large units]], and he would discuss [[c14=handling of diocesan money|how he dealt with the assets of the diocese, the question that brought him down]], with nobody.

[[c5=4.6 million euros|A sum of 4.6 million euros has vanished from the Saint Gangolf foundation]], as two visitors sent by the Vatican found out: [[c10=a cardinal and an archbishop|a cardinal from the Netherlands and an archbishop from Austria]] had examined the books for three weeks. [[c11=yes|The prosecutor's office is looking into the matter and treats Althoff as a suspect]].

The one who now has to sweep up is [[c6=Stefan Riedl|Stefan Riedl, the auxiliary bishop, who has been put in charge of the diocese for the interim]]. He wants to hold a "day of listening" in March.

Many of [[c13=410,000|the 410,000 Catholics of the diocese]] feel tired. Last year 9,400 of them left the Church, a record. Teacher Birgit Sommer, who sings in the cathedral choir, is cautious: "One man has gone. Has anything changed?"

Althoff himself [[c16=with his sister in Passau|will live with his sister in Passau]], his secretary said. His residence is to be let.

## nationalnews 2029-02-15
Bishop Althoff loses his office - and wants to fight

[[c9=Waldenburg-Lohe;c1=Konrad Althoff|Konrad Althoff, bishop of Waldenburg-Lohe,]] must go. [[c2=dismissed|The Pope has relieved him of his post against his will]], the Vatican made known [[c8=Thursday|on Thursday]].

His lawyer reacted at once: [[c7=appeals|Althoff would lodge an appeal with the Church's highest court]], since he had never been properly heard. "[[c3=67|My client is 67]] and has served the Church for four decades," he said.

The fall of the churchman began with a newspaper report on a hotel on the Adriatic, into which diocesan funds had flowed. [[c5=6.4 million euros|In all, 6.4 million euros have disappeared]], and [[c14=handling of diocesan money|it was for this conduct in financial affairs that Rome acted]]. [[c11=yes|He is under investigation by state prosecutors as well]].

[[c15=almost half of the clergy|Nearly half of his priests had appealed to the Pope for help]].

A delegation from Rome, [[c10=three bishops and a lay auditor|made up of three bishops and a lay auditor]], inspected the diocese in October. Its findings were devastating.

[[c12=no|Althoff loses even the title of bishop]] and will be a simple priest again, Church sources say, something that has happened only a handful of times in modern history.

For the time being, [[c6=Ludwig Amrein|the diocese will be governed by cathedral provost Ludwig Amrein]], 58. [[c13=410,000|About 410,000 Catholics belong to it]], spread over the hills between two rivers.

[[c4=2021|Althoff had taken over the diocese in 2021]] from the popular Bishop Wendelin Kolb, whose funeral drew 6,000 mourners.

[[c17=Georg Immler|Archbishop Georg Immler, chairman of the bishops' conference]], called for a law that would force all dioceses to publish their accounts.
