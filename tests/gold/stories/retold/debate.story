title: Two candidates meet in a televised presidential debate in Lisbon

## claims
c1 | conflict | number | how long the debate lasted
c2 | conflict | number | how many viewers watched
c3 | conflict | status | whether the candidates shook hands at the end
c4 | conflict | number | Valadim's share in the snap poll on who won
c5 | conflict | date | day of the runoff
c6 | conflict | name | which ministry Valadim used to head
c7 | conflict | cause | why the broadcast was interrupted
c8 | conflict | status | whether Quintal rules out sending troops abroad
c9 | conflict | status | whether there was an audience in the studio
a1 | agreement | date | day of the debate
a2 | agreement | status | it was the only debate before the runoff
a3 | agreement | status | Valadim led in the first round
a4 | agreement | status | Valadim promises not to raise the retirement age
a5 | agreement | name | what office Quintal holds
a6 | agreement | status | Quintal calls her the candidate of the banks
a7 | agreement | place | where the debate was held
v1 | variant | number | how close the opinion polls are
l1 | lone | number | time the interruption took

## wire 2031-01-15
Portugal's presidential rivals clash over pensions in [[a2=only debate|only debate]]

LISBON - Portugal's two presidential candidates traded accusations over pensions, housing and defence [[a1=Tuesday 14 January|on Tuesday night]] in [[a2=only debate|the only televised debate before the runoff]], with [[v1=neck and neck|opinion polls showing them neck and neck]].

Teresa Valadim, [[c6=finance|a former finance minister]], told viewers she [[a4=will not raise|would not sign any law that raised the retirement age]]. Her opponent Duarte Quintal, [[a5=mayor of Vale Nobre|the mayor of Vale Nobre]], said the promise came from a woman who had cut pensions in office and [[a6=candidate of the banks|called her "the candidate of the banks"]].

[[c1=90 minutes|The 90-minute debate]] at [[a7=old tobacco factory|a converted tobacco factory in the east of Lisbon]] was [[c7=sound failure|interrupted when the sound failed]] shortly after the start, the public broadcaster TVN said. [[c9=yes|Some 120 guests followed the exchange in the hall]] and were told not to applaud.

Quintal, 51, [[c8=rules out|ruled out sending Portuguese soldiers abroad]] if he is elected commander-in-chief. Valadim said such a pledge would leave the country without friends.

A snap survey by the institute Sondar among 1,100 viewers found that [[c4=48 percent|48 percent thought Valadim had won]], against 39 percent for Quintal. [[c2=3.1 million|About 3.1 million people watched the programme]], according to TVN.

[[a3=led first round|Valadim came first in the opening round]] on 5 January with 34.2 percent of the vote, ahead of Quintal and five others who have since dropped out. [[c5=26 January|The runoff will be held on 26 January]].

When the lights went down, [[c3=shook hands|the two shook hands]] without a word.

## diariocentro 2031-01-15
Valadim and Quintal: a duel without mercy

Those who had hoped for a quiet evening were disappointed. From his first answer [[a1=Tuesday 14 January|on Tuesday]], [[a5=mayor of Vale Nobre|Duarte Quintal, who has run the town hall of Vale Nobre]] since 2023, went on the attack, and [[a6=candidate of the banks|"candidate of the banks" was the kindest name he found]] for Teresa Valadim.

She kept smiling. The woman who [[c6=health|headed the health ministry until four years ago]] had come with a single message: whoever works today will not have to work longer, for [[a4=will not raise|she will leave the retirement age as it is]].

[[a7=old tobacco factory|The tobacco factory by the Tagus]], which was turned into a television studio in 2026, has seen livelier nights, because [[c9=no|no audience had been admitted]] and the candidates were shouting at empty rows. A few minutes in, [[c7=protesters|the broadcast had to be stopped because climate activists had got on to the stage]]; it [[l1=four minutes|resumed four minutes later]].

On defence Quintal was more careful than his posters. Soldiers would stay at home "as a rule", but [[c8=does not rule out|he did not rule out missions abroad]] under a United Nations mandate.

[[c1=two hours|After two hours]] moderator Lídia Furtado ended the debate. [[c3=refused|Quintal walked past his rival's outstretched hand]] and left by the side door.

The pollsters of Sondar gave her the night: [[c4=48 percent|almost half of those questioned, 48 percent, saw Valadim as the winner]]. It was [[a2=only debate|their first and last meeting on television]] before voters decide [[c5=2 February|in the runoff on 2 February]]. [[a3=led first round|In the first round she had finished ahead of him]] by barely 90,000 votes.

Her party has spent 2.4 million euros on the campaign so far, his has spent 1.9 million.

## radiotejo 2031-01-15
Sharp words in presidential TV debate

[[c2=3.6 million|An audience of 3.6 million, TVN says, tuned in]] [[a1=Tuesday 14 January|on Tuesday]] when Teresa Valadim and Duarte Quintal met for [[a2=only debate|their sole debate]] ahead of the second round.

The main quarrel concerned pensions. Valadim, 58, pledged that [[a4=will not raise|the age at which people retire would not go up under her]]. Quintal replied that nobody should trust [[c6=finance|a politician who as finance minister]] froze payments to widows in 2026.

In Quintal's view, Portugal's army belongs in Portugal, and [[c8=rules out|under him no troops will be deployed overseas]]. His opponent spoke of "a gift to every bully on the continent".

The broadcaster apologised to viewers for [[c7=sound failure|a break caused by faulty microphones]]. The debate, from [[a7=old tobacco factory|Lisbon's former tobacco factory]], [[c1=90 minutes|ran for an hour and a half]], as agreed between the campaigns in December.

Who won? According to Sondar's telephone poll, [[c4=43 percent|43 percent named Valadim as the winner]] and 39 percent Quintal, while the rest had no opinion. In voting intentions [[v1=one point apart|a single point separates the two]], within the margin of error.

Political scientist Rui Salgueiro of the University of Coimbra told this station that debates rarely move more than two percent of voters. "People look for a confirmation of what they think already," he said.

Polling stations open at 8 a.m. [[c5=26 January|on Sunday week, 26 January, for the runoff]]. Portuguese citizens abroad can vote from Thursday.
