title: A hantavirus outbreak in the Chilean town of Puerto Lobos

## claims
c1 | conflict | number | how many people have died
c2 | conflict | number | how many infections are confirmed
c3 | conflict | cause | where the infections came from
c4 | conflict | name | who fell ill first
c5 | conflict | status | whether the virus passes from person to person here
c6 | conflict | status | whether the town is sealed off
c7 | conflict | number | longest incubation time
c8 | conflict | status | whether the WHO team has arrived
c9 | agreement | status | whether the shearing festival takes place
a1 | agreement | name | which disease it is
a2 | agreement | status | schools are closed
a3 | agreement | status | there is no vaccine
a4 | agreement | place | seriously ill are flown to Temuco
a5 | conflict | date | when the first patient sought help
a6 | agreement | number | inhabitants of the town
a7 | agreement | status | a nurse is among the dead
v1 | variant | number | people under observation
l1 | lone | number | cost of the emergency programme

## wire 2030-05-17
[[c1=five|Hantavirus kills five]] in southern Chile

TEMUCO - An outbreak of [[a1=hantavirus|hantavirus, a rare disease carried by rodents]], has [[c1=five|killed five people]] in the southern Chilean town of Puerto Lobos, the Health Ministry said on Friday.

[[c2=19|Nineteen infections have been confirmed by laboratories]], and [[v1=about 240|about 240 people are under observation]]. [[a7=nurse died|The dead include a nurse]] at the local clinic.

The first patient, [[c4=shepherd|a shepherd of 34]], [[a5=2 May|came to the clinic on 2 May]] with fever and pain in the limbs. He and several others [[c3=mountain hut|caught the virus in a mountain hut]] infested with long-tailed rice rats, according to Health Minister Paulina Echeñique. She said [[c5=person to person|tests had shown that the virus was passing from one person to another]].

[[a6=8,000|Puerto Lobos, with its 8,000 inhabitants]], [[c6=sealed off|has been sealed off since Wednesday]], with soldiers manning the two roads out. [[a2=closed|Schools are closed]] and church services banned.

[[a4=Temuco|The seriously ill are flown to the regional hospital in Temuco]], where seven patients are on ventilators. [[a3=no vaccine|There is no vaccine against hantavirus]], and treatment is limited to supporting the lungs and heart.

Because [[c7=six weeks|the disease can take up to six weeks to break out]], the ministry expects more cases. [[c8=arrived|A team from the World Health Organization arrived in the town on Thursday]].

About 60 cases of the disease are recorded in Chile in an ordinary year.

## elaustro 2030-05-17
Puerto Lobos holds its breath

At the bakery on the square the talk is of nothing else. Everyone knew Nancy Huaiquil, [[a7=nurse died|the nurse who died of the disease on Tuesday]], and everyone knows somebody among the [[c2=23|23 whose infection has been confirmed]].

[[c1=five|Five families are in mourning]]. In the fire station, beds have been set up for [[v1=238|the 238 residents under observation]].

[[a1=hantavirus|It is the hantavirus]], known in these valleys since the nineties. It began with Marisol Cayupán. [[c4=teacher|The primary school teacher was the first to fall ill]]; [[a5=22 April|on 22 April she asked for help at the clinic]] and was sent home with tablets. As far as the town is concerned, [[c3=grain store|the cooperative's grain store, where the rats were dancing on the sacks, is to blame]].

"Nobody should be afraid of his neighbour," says Dr Ernesto Villouta, director of the clinic. [[c5=not person to person|Transmission between people has been ruled out]], according to him; the sick all breathed in the same dust.

[[c6=open|The roads remain open]], though few use them. A bus still leaves for the coast twice a day, half empty. [[a2=closed|No lessons are being held]] until June.

The helicopter came again on Thursday and [[a4=Temuco|took two badly ill patients to Temuco]]. Those who help are waiting for help themselves: [[c8=not arrived|the specialists of the World Health Organization are not here yet]], held up in Santiago by fog.

As for the shearing festival on 25 May, Mayor Gladys Oyarzo does not give in. [[c9=takes place|The festival will take place]], "in the open air and with masks".

## healthdesk 2030-05-18
What is known of the Chilean hantavirus outbreak

[[a1=hantavirus|Hantavirus pulmonary syndrome]] is rare but dangerous: on average, more than a third of patients die. In Puerto Lobos, a [[a6=8,000|town of some 8,000 people]] in southern Chile, [[c1=seven|seven of those infected had died]] by Friday, the Health Ministry reports. [[c2=19|The number of confirmed cases stands at 19]].

How did it begin? [[c4=shepherd|A shepherd was the first patient]]; he [[a5=2 May|turned to doctors on 2 May]]. Investigators found rat droppings [[c3=mountain hut|in a hut in the mountains and regard it as the source of the infections]].

Is it contagious? Most hantaviruses are not, but genetic analyses in Santiago [[c5=person to person|prove that this one is being passed on among humans]], as in Argentina in 2018.

How long must contacts wait? [[c7=three weeks|After three weeks at the latest the disease has broken out]], says virologist Henrike Solberg of the University of Bergen. [[a3=no vaccine|A vaccine does not exist]]; one developed in Seoul protects against other types only.

What is being done? [[c6=sealed off|The army has cordoned off the town]]. [[a2=closed|Pupils are staying at home]], though [[c9=takes place|the yearly shearing festival is to go ahead]] outdoors. [[c8=arrived|WHO experts have been on the spot since Thursday]] and are training the staff of the clinic. The government has set aside [[l1=12 million dollars|12 million dollars for emergency measures]].

Travellers to other parts of Chile need not change their plans, but should not sleep in abandoned cabins.
