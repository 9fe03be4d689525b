title: A chemical warehouse explodes in Belgium

## claims
c1 | conflict | date | at what time the explosion happened
c2 | conflict | number | how many people were injured
c3 | conflict | cause | what set off the fire
c4 | conflict | status | whether anybody has been arrested
c5 | conflict | status | whether the operator had a valid permit
c6 | conflict | date | when the warehouse was built
c7 | agreement | number | how many people died
c8 | agreement | number | how much sodium chlorate was stored
c9 | agreement | number | how many residents had to leave their homes
c10 | agreement | date | when the fire was under control
c11 | agreement | date | day of the explosion
c12 | agreement | date | until when schools stay closed
c13 | agreement | status | whether the air is dangerous
c14 | agreement | name | who is the mayor
c15 | agreement | date | when the warehouse was last inspected
c16 | agreement | number | how many firefighters were among the dead
c17 | variant | number | how far away the blast was heard or felt
c18 | lone | status | whether a night watchman was found alive

## agency 2031-09-19
[[c7=9|Nine dead]] as chemical warehouse explodes in Belgian port

VELMONDE, Belgium - [[c11=Thursday 18 September|An explosion tore through a chemical warehouse in the Belgian port of Velmonde late on Thursday]], [[c7=9|killing nine people]], [[c16=3|three of them firefighters]], and [[c2=63|injuring 63]], the authorities said.

The blast [[c1=22.40|occurred at 10:40 p.m.]] [[c11=Thursday 18 September|on Thursday]], about half an hour after the fire brigade had been called to a small fire in a loading bay of the depot, which belongs to Kessens Logistics. It shattered windows across the old town and [[c17=30 km|was heard 30 kilometres away]].

[[c14=Vanloo|Mayor Griet Vanloo]] said that [[c9=2,400|2,400 people had been taken out of their homes]] overnight and lodged in a sports hall and two hotels. "We have lost neighbours, and we have lost people who ran towards the flames," she told a news conference.

The flames were [[c10=Friday noon|brought under control around noon on Friday]] with the help of crews from Antwerp and the Netherlands. [[c12=Monday|Schools will remain shut until Monday]].

According to the public prosecutor, [[c8=700 tonnes|some 700 tonnes of sodium chlorate was kept in the building]], a salt used for bleaching paper that can explode when it is mixed with oil or sawdust. [[c3=welding|Sparks from welding work had started the fire]], prosecutor Bart Heylen said, adding that a contractor had been repairing a conveyor that evening.

[[c4=arrested|The site's manager, aged 51, was arrested]] on Friday morning on suspicion of involuntary manslaughter. He has not been named.

Kessens, a family firm with 640 employees and depots in Ghent, Lille and Duisburg, said it was cooperating with the investigation. Its [[c5=valid|environmental permit is valid until 2033]], a spokeswoman for the Flemish government said, and [[c15=May 2030|inspectors found no serious faults when they last called]] in May 2030.

[[c13=no danger|Measurements showed no danger from the smoke]], the fire service said. People living to the east of the harbour were nevertheless advised to rinse vegetables from their gardens.

It was the deadliest industrial accident in Belgium since 2004, when a gas pipeline blew up at Ghislenghien and 24 people were killed. In Velmonde itself, a grain silo collapsed in 1987; two workers died.

The port, the country's fifth largest, handles about 14 million tonnes of goods a year. Ships were kept waiting in the roads on Friday, and the harbour master expected the northern docks to reopen within 48 hours.

## standard 2031-09-19
'The whole street turned white': a port town counts its dead

Lut Claes was brushing her teeth when the bathroom window came in. "The whole street turned white, then there was no sound at all," said the retired teacher, who lives 600 metres from the Kessens depot in Velmonde.

Her kitchen clock, found on the floor, had stopped at the moment of the explosion; [[c1=21.40|the seismologists in Ukkel also put the blast at 21.40]] and measured a magnitude of 2.1. Their [[c17=45 km|instruments picked up the shock as far as 45 kilometres away]].

On [[c11=Thursday 18 September|the morning after the disaster of Thursday]], Mrs Claes was among [[c9=2,400|the 2,400 inhabitants evacuated]] from the harbour district. She had been given a camp bed, a blanket and, she said, excellent soup.

[[c7=9|Nine people have lost their lives]]. [[c16=3|Three belonged to the Velmonde fire brigade]], which has 48 members, most of them volunteers; four were drivers waiting for their lorries to be loaded. In the hospitals of Velmonde, Bruges and Ghent, [[c2=63|63 wounded were being treated]] on Friday, 11 of them for severe burns.

How it could come to this is a question that many are asking about the company. The depot, [[c6=1994|put up in 1994]] for a timber merchant, was converted for chemicals in 2011 in spite of 312 objections from the neighbourhood. Its [[c5=expired|permit ran out in June]], documents seen by this newspaper show, and an application for renewal is still on a desk in Brussels. A fine of 18,000 euros was imposed in 2027 over blocked escape routes.

The last check [[c15=May 2030|dates from May 2030]]; the next was planned for November. Inspectors then listed [[c8=700 tonnes|a stock of 700 tonnes of sodium chlorate]], close to the maximum allowed.

Investigators searched the company's offices for five hours. [[c4=nobody arrested|Nobody has been arrested so far]], the prosecutor's office said in the evening.

[[c14=Vanloo|Griet Vanloo, the mayor]], walked through the ruined Kaaistraat in rubber boots, embracing people. She has [[c12=Monday|ordered schools not to reopen before Monday]] and called off the herring festival, which drew 20,000 visitors last year. A book of condolence lies open in the town hall.

In the afternoon there was one piece of good news. [[c18=alive|A night watchman was dug out alive]] from beneath a collapsed staircase, 16 hours after the explosion. He had a broken wrist and asked for a cigarette.

## newsline 2031-09-20
Belgian blast: what we know so far

Two days after the explosion that destroyed a warehouse in the port town of Velmonde, the search for victims has ended and the inquiry has begun. Here is what has been established.

What happened? [[c11=Thursday 18 September|On the evening of 18 September]] a fire broke out at the depot of the logistics company Kessens. The first engine had been on the spot for less than 20 minutes when, [[c1=22.40|at 10.40pm, the building blew up]]. It left a crater 22 metres wide.

Who are the victims? [[c7=9|Nine people were killed]]. [[c16=3|The dead include three members of the fire service]], the youngest of whom was 23. [[c2=36|Thirty-six people were hurt]], and seven of them are still in intensive care. King's College Hospital in London has offered places in its burns unit.

What was inside? Mainly [[c8=700 tonnes|sodium chlorate, of which 700 tonnes were stored]] in plastic sacks, besides smaller amounts of paint thinner and fertiliser. After the disaster at Toulouse in 2001 the European Union tightened the rules on how such goods must be separated.

What caused it? [[c3=short circuit|A short circuit in the charger of a forklift truck set off the fire]], prosecutors said on Saturday. Video from a camera on the gate shows smoke coming from the charging point. Why the flames reached the sacks so fast is unclear, since the hall, [[c6=1998|which was built in 1998]], was fitted with sprinklers four years ago.

Is anyone being held? Yes. [[c4=arrested|The manager of the depot is in custody]] and will go before a judge on Tuesday. His lawyer says he denies all blame.

Is the air safe? [[c13=no danger|The smoke has not been found to be harmful]], according to the Flemish environment agency, which has set up nine measuring stations. Fishing in the Leude canal is banned for the time being.

When can people go home? Most already have. Of [[c9=2,400|the 2,400 who had to leave their houses]], 1,900 were allowed back on Friday evening, [[c10=Friday noon|the blaze having been contained by midday]]. About 85 homes are beyond repair. Pupils [[c12=Monday|will be back in class on Monday]].

Who pays? Kessens is insured for up to 120 million euros. An expert at the University of Leuven, Joke Martens, reckons that the damage could be twice as high. The federal government has released five million euros as a first aid, and [[c14=Vanloo|the town's mayor, Griet Vanloo,]] has asked for ten.
