title: A riot in a prison in Ecuador

## claims
c1 | conflict | number | number of inmates killed
c2 | agreement | place | which prison it was
c3 | agreement | date | day the riot began
c4 | conflict | number | how long the riot lasted
c5 | conflict | status | whether guards were hurt
c6 | conflict | cause | what set off the riot
c7 | conflict | outcome | whether the hostages are free
c8 | conflict | number | how many guards were taken hostage
c9 | conflict | status | whether inmates escaped
c10 | agreement | number | capacity of the prison
c11 | conflict | status | whether the director stays in office
c12 | agreement | status | whether the army went in
c13 | agreement | list | weapons found afterwards
c14 | variant | number | number of inmates held
c15 | agreement | place | where the riot started
c16 | lone | status | state of emergency
c17 | agreement | status | families waiting at the gates
c18 | variant | number | number of injured

## agency 2028-08-24
At least 11 inmates die in Ecuador prison riot

QUITO - [[c1=11|A riot at a prison in western Ecuador has left 11 inmates dead]] and [[c18=38|38 injured]], the state prison service SGP said on Thursday.

The violence [[c3=Tuesday|broke out on Tuesday]] [[c2=Los Ceibos;c15=pavilion C|in pavilion C of the Los Ceibos penitentiary]], some 70 kilometres from Guayaquil. Rival gangs had been fighting over control of the wing, [[c6=gang feud|and the killing of a gang leader earlier that day triggered the clashes]], according to the service.

Prisoners set mattresses on fire and [[c8=9|seized nine guards]]. [[c7=all freed|All of the captives had been released by Thursday morning]] after talks brokered by a Catholic priest.

[[c12=soldiers entered|Some 600 soldiers moved into the complex together with police]], backed by armoured vehicles. [[c4=36 hours|It took 36 hours to bring the prison back under control]].

[[c9=nobody|No prisoner managed to get out]], interior minister Ramiro Salcedo told a news conference. [[c11=removed|He said the prison's director, Fausto Meneses, had been relieved of his post]].

In a search of the cells, officers [[c13=rifles, pistols, grenades|found rifles, pistols and hand grenades]], as well as 210 mobile phones.

[[c10=1,850|Los Ceibos was built for 1,850 prisoners]] but [[c14=3,200|holds about 3,200]]. Outside the gates, [[c17=waiting|hundreds of relatives were waiting for news]], some of them with lists of names in their hands.

Ecuador's prisons have seen repeated massacres since 2021, in which more than 600 people have been killed. President Alba Quiroz has promised to build two maximum-security jails by the end of her term.

## diario 2028-08-24
Soldiers storm Los Ceibos after night of fire

Smoke was still rising on Thursday above [[c2=Los Ceibos|the jail of Los Ceibos, where a riot]] has shown once more who rules in the country's prisons.

[[c1=17|Seventeen prisoners lost their lives]], the forensic institute in Guayaquil told this newspaper, several of them by strangling. [[c18=more than 30|More than thirty were treated]] for burns and stab wounds.

It began [[c3=Tuesday|on Tuesday afternoon]] with something banal. [[c6=visits cancelled|Because visiting hours had been cancelled without notice, the inmates rose]], says a lawyer whose client is held there. [[c15=pavilion C|From pavilion C, where the first shots fell, the revolt spread]] to the kitchen and the workshop.

[[c12=soldiers entered|The army went in]] at dawn with dogs and tear gas. [[c5=two hurt|Two warders suffered knife wounds]] and are in hospital. [[c7=some still held|Three of their colleagues are still in the hands of the rioters]], according to the guards' union, which puts [[c8=14|the number of warders taken hostage at 14]].

In the confusion [[c9=six escaped|six men got away over the eastern wall]]; roadblocks have been set up on the road to the coast.

The opposition calls for heads to roll. But [[c11=stays|the director, Fausto Meneses, keeps his job]] for the time being, his ministry let it be known.

[[c17=waiting|At the entrance, mothers and wives have been waiting for word since Tuesday night]]. "They tell us nothing," says Narcisa Vera, 52, whose son is serving four years for theft.

[[c14=more than 3,000|More than 3,000 men are crowded together]] in the complex, [[c10=1,850|which has room for 1,850]]. On the black market, a mattress costs 40 dollars a month there, and the state spends 3 dollars a day on feeding each man.

## worldradio 2028-08-25
Ecuador: president declares emergency after jail violence

The president of Ecuador, Alba Quiroz, has [[c16=declared|declared a 60-day state of emergency]] in three provinces after [[c2=Los Ceibos|a deadly revolt at Los Ceibos prison]].

[[c1=11|Eleven inmates were killed]] in the unrest, which [[c3=Tuesday|started on Tuesday]] and which, according to the authorities, [[c4=20 hours|was over after 20 hours]].

"There will be no negotiating with criminals," Ms Quiroz said in an address on television. [[c12=soldiers entered|Troops had been sent into the prison]] and would stay there for at least two months, she added.

[[c5=none hurt|None of the prison staff were injured]], the government says. [[c8=9|Nine officers who had been held]] by the rioters [[c7=all freed|were all set free]].

The authorities blame [[c6=gang feud|a feud between two drug gangs, set off by the murder of a gang boss,]] for the bloodshed. It [[c15=pavilion C|originated in Pavilion C]], which houses men convicted of drug crimes.

Weapons were discovered once the fires were out: [[c13=rifles, pistols, grenades|grenades, pistols and rifles had been hidden behind a false wall]].

Human rights groups say overcrowding is at the root of the problem. [[c10=1,850|The jail is designed to take 1,850 people]]. The groups also criticise the poor pay of guards, who earn about 800 dollars a month and are easily bribed.

[[c17=waiting|Families have spent days in front of the prison waiting]] for information. Identification of the dead is expected to be completed at the weekend.

Ecuador lies between Colombia and Peru, the world's two biggest producers of cocaine, and its ports have become a hub for the trade with Europe.
