title: A gunman kills shoppers at a Missouri supermarket

## claims
c1 | agreement | number | how many people were killed
c2 | agreement | date | when the shooting took place
c3 | agreement | place | where the shooting took place
c4 | agreement | number | age of the suspect
c5 | agreement | date | time of the first emergency call
c6 | agreement | number | how soon police arrived
c7 | agreement | number | charges against the suspect
c8 | agreement | name | the store manager was among the dead
c9 | agreement | status | whether the motive is known
c10 | conflict | number | how many people were wounded
c11 | conflict | outcome | how the suspect was taken
c12 | conflict | date | when the rifle was bought
c13 | conflict | status | whether police had dealt with the suspect before
c14 | conflict | name | what work the suspect did
c15 | conflict | number | age of the youngest victim
c16 | variant | number | how many shots were fired
c17 | lone | status | whether the chain will reopen the store
c18 | agreement | date | when the vigil took place

## presswire 2030-06-17
[[c1=seven|Seven killed in shooting]] at Missouri supermarket

PELL CREEK, Mo. — A man armed with a semi-automatic rifle [[c1=seven|killed seven people]] and [[c10=11|wounded 11 others]] at a crowded grocery store [[c2=Saturday June 15, afternoon|on Saturday afternoon]], authorities said, in the deadliest attack in the state in more than a decade.

The suspect, identified as [[c4=24|Corey Dunleavy, 24]], has been [[c7=seven counts of first-degree murder|charged with seven counts of first-degree murder]] and is being held without bail at the Tarrant County jail. [[c14=unemployed|Dunleavy had been out of work]] since the autumn and lived with his grandmother about two miles from the scene.

Shots were first reported inside [[c3=Pell Creek supermarket|Farrow's, a supermarket on the western edge of Pell Creek]], when [[c5=2:12 p.m.|a cashier dialed 911 at 2:12 p.m.]], Police Chief Ramon Eddings told a news conference on Sunday. [[c6=four minutes|Officers reached the parking lot four minutes later]].

As they moved along the frozen food aisle, [[c11=surrendered unhurt|the gunman laid down his weapon and surrendered]], Eddings said. [[c11=surrendered unhurt|He was not injured]].

Investigators have collected [[c16=83|83 spent casings]]. [[c12=March|The rifle had been bought legally in March]] at a dealer in Joplin, according to the Bureau of Alcohol, Tobacco, Firearms and Explosives.

The chief said that [[c13=no earlier contact|his department had never had any contact with Dunleavy]] before the weekend. [[c9=unknown|No motive has been established]], he added, and agents of the FBI were examining two phones and a laptop.

[[c8=Lucille Odom|The dead include Lucille Odom, 58, who managed the store]] and was shot while holding open a rear door for customers. [[c15=9|The youngest victim was a nine-year-old girl]] who had come in with her father to buy a birthday cake.

"She got maybe 20 people out of that door, and she didn't go herself," said Odom's brother Wendell, a retired firefighter.

Of those taken to St. Brendan's Hospital, three remained in critical condition on Sunday night.

Several hundred people [[c18=Sunday evening|attended a vigil on Sunday evening]] at the First Methodist Church. Governor Anita Bell ordered flags lowered for a week and said she would meet families on Tuesday.

The attack was the 14th mass killing by gunfire in the United States this year, according to a count kept by Ridley University. Missouri allows adults to carry firearms without a permit, and a bill that would let judges disarm people deemed dangerous failed in the state Senate in 2028 by two votes.

## dispatch 2030-06-17
'We hid behind the flour': town mourns [[c1=seven|seven dead]] at Farrow's

They came with candles in jam jars and stood on the lawn of First Methodist until after dark. At [[c18=Sunday evening|the vigil on Sunday evening]], Pell Creek, a town of 13,400 people, read out the names of [[c1=seven|the seven who did not come home]] from the supermarket.

[[c8=Lucille Odom|Among those killed was Lucille Odom, the manager of Farrow's]], known to two generations of teenagers who bagged groceries for her. The others were between [[c15=6|six, the age of the youngest victim]], and 81.

[[c10=13|Another 13 people were hit by bullets and survived]], county officials said. The blood center on Grant Street turned donors away by noon on Sunday.

The horror [[c2=Saturday June 15, afternoon|began on Saturday afternoon]], the busiest hours of the week at [[c3=Pell Creek supermarket|the Farrow's store on Route 9, on the west side of town]]. Marcy Teller, 37, was comparing prices of baking powder. "We hid behind the flour, me and a boy I'd never met," she said. "He asked me whether it was fireworks."

[[c5=2:12 p.m.|It was twelve minutes past two when the first call came in]] to dispatchers, and [[c6=four minutes|the first patrol car pulled up within four minutes]]. Sgt. Paul Renner and a rookie went in without waiting for the tactical team. [[c11=shot by an officer|Renner shot the gunman in the thigh]] near the freezers, and [[c11=shot by an officer|he was treated for that wound]] before being taken to jail.

The suspect is [[c4=24|24-year-old Corey Dunleavy]], a graduate of Pell Creek High who played trombone in the marching band. [[c14=apprentice electrician|He had a job as an apprentice electrician]], neighbors said, and seldom spoke to anybody. Prosecutor Janet Moy has filed [[c7=seven counts of first-degree murder|seven first-degree murder charges]] and would not say whether she will seek the death penalty.

Neighbors on Cutler Lane were not entirely surprised. [[c13=earlier contact|Police had been called to the Dunleavy house twice]] last winter, records obtained by the Dispatch show, after arguments in which a window was broken. No arrest was made on either occasion.

Nobody can yet [[c9=unknown|say why he did it]]. Detectives found no letter in his room, only notebooks filled with drawings of bridges.

Farrow's, a family-owned chain with 22 stores in Missouri and Kansas, will pay for the funerals. Its chief executive, Hugh Farrow, said that [[c17=will not reopen|the Pell Creek store would never open again]]. The company is looking at a site next to the fairground.

Schools begin their summer program a week late. Counselors are available at the library from 8 a.m.

## broadcaster 2030-06-16
[[c9=unknown|Police search for motive]] after supermarket shooting leaves [[c1=seven|seven dead]] in Missouri

Detectives in the US state of Missouri say they [[c9=unknown|do not know what drove a young man to open fire]] on weekend shoppers, [[c1=seven|killing seven]] and [[c10=11|leaving 11 injured]].

The attack took place [[c2=Saturday June 15, afternoon|on the afternoon of Saturday 15 June]] in [[c3=Pell Creek supermarket|a supermarket in Pell Creek]], some 140 miles south of Kansas City. [[c5=2:12 p.m.|Emergency services were alerted at 14:12 local time]], and [[c6=four minutes|police were there four minutes after that]].

A suspect named as Corey Dunleavy, [[c4=24|who is 24]], appeared by video link before a judge on Sunday morning and spoke only to confirm his name. He faces [[c7=seven counts of first-degree murder|a count of first-degree murder for each of the seven victims]]. His court-appointed lawyer asked for a psychiatric examination.

Witnesses described a man in a grey raincoat who walked in through the garden section and [[c16=more than 80|fired more than 80 rounds]] in all. One of them, the pharmacist Leon Abara, told an American network that it "went on for ever and then it was just quiet".

According to federal agents, [[c12=June|the suspect purchased the rifle at the start of June]], from a licensed shop, and passed the background check. It is a type of weapon that was banned nationwide between 1994 and 2004.

The victims have not all been named. Relatives confirmed that [[c8=Lucille Odom|the store's manager, Lucille Odom, lost her life]], as did a retired schoolteacher and a couple who had married in April. Two of the injured were airlifted to a trauma centre in Springfield.

A service of remembrance is being [[c18=Sunday evening|held in a Methodist church this Sunday evening]].

The president called the killings "a wound that this country keeps reopening" and urged Congress to act. Gun control groups want the minimum age for buying such rifles raised from 18 to 21 in all states. Only nine have done so.

Opponents say that new laws would not have helped. "He filled in every form," said Dale Ruckert of the Missouri Sportsmen's League, which has 46,000 members.

It is the worst shooting in a US food store since 2026, when two brothers murdered eight people in a market hall in Oregon.
