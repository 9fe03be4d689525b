title: Drinking water in Halbrook is contaminated with a parasite

## claims
c1 | conflict | number | how many homes are under the boil notice
c2 | conflict | date | when the notice is expected to be lifted
c3 | conflict | cause | how the parasite got into the water
c4 | conflict | number | how many cases of illness have been confirmed
c5 | conflict | status | whether the schools are open
c6 | conflict | date | in which year the company was fined for an earlier incident
c7 | agreement | name | which parasite was found
c8 | agreement | date | when the notice was issued
c9 | agreement | number | how much bottled water has been handed out
c10 | agreement | number | how much compensation each household gets
c11 | agreement | name | who is chief executive of the company
c12 | agreement | status | whether she has apologised
c13 | agreement | number | how many people are in hospital
c14 | agreement | status | whether the regulator investigates
c15 | agreement | status | whether the water may be used for washing
c16 | variant | date | when the first people fell ill
c17 | lone | status | whether the food festival takes place

## pressline 2030-06-11
[[c1=17,000|Boil-water notice for 17,000 homes]] stays as [[c4=46|sickness cases rise to 46]]

Residents of Halbrook and four surrounding villages must go on boiling their drinking water after [[c4=46|health officials said on Tuesday that 46 cases of illness had been confirmed]], all linked to a parasite in the mains.

[[c1=17,000|The notice covers 17,000 homes]] and about 900 businesses. It [[c8=Friday|was issued on Friday]], when [[c7=cryptosporidium|routine samples showed traces of cryptosporidium]], a microscopic parasite that causes diarrhoea and stomach cramps. [[c13=three|Three people are being treated in hospital]]; none of them is in danger.

Estuary Water said on Tuesday it [[c2=Saturday at the earliest|did not expect to lift the restriction before Saturday]], since two series of clean tests were needed. Customers [[c15=safe to wash|can still use the tap for washing and showering]] and to flush toilets.

[[c3=damaged air valve|A damaged air valve on a pipe in a field grazed by cattle allowed the parasite into the network]], the company said. The valve had been isolated on Saturday and the 12-kilometre main was being flushed.

[[c11=Joanna Pell;c12=apologised|Chief executive Joanna Pell said she was "truly sorry"]] for the disruption. [[c10=£120|Each household will be credited £120]], she added, while firms could claim for loss of trade. Shares in the parent company, which supplies 1.9 million people in the south-west, fell 3.8 per cent.

[[c14=investigates|The Drinking Water Inspectorate has opened an investigation.]] It has the power to prosecute if water unfit for human consumption has been supplied, and Estuary knows that from experience: [[c6=2027|it was fined £1.2m in 2027]] after chlorine levels in the town of Morwick rose to four times the permitted value.

[[c9=250,000 bottles|More than 250,000 bottles of water have been given out]] at three collection points since the weekend, with 140 volunteers and soldiers of the local reserve unit at work. Vulnerable customers on the priority register, about 2,300 of them, have had theirs delivered.

[[c16=in the last days of May|The earliest symptoms go back to the last days of May]], the UK Health Security Agency said, which is why it is examining whether the notice should have come earlier.

Outbreaks of the kind are uncommon in Britain. The best-known case of recent times, in the Devon port of Brixham in 2024, kept some customers boiling water for eight weeks.

## halbrookecho 2030-06-12
"We're living out of bottles": town's anger over tap water

PARENTS queued in the rain outside the Corn Exchange yesterday for their daily ration of bottled water, while [[c5=closed|all six of Halbrook's schools remained shut]] for a second day because their kitchens and fountains cannot be used.

"My youngest has been poorly for a week and nobody told us a thing," said Gemma Treloar, a mother of three from Quay Street. Her son is [[c4=64|one of the 64 cases that had been confirmed by Tuesday]]. [[c13=three|Three patients have had to be admitted to hospital]], among them a woman of 81.

The order to boil water before drinking it [[c8=Friday|came on Friday evening]], five days after the parish council of Little Stoke had reported "murky" water to the supplier. [[c1=14,500|It applies to 14,500 homes]] between the harbour and the bypass.

[[c7=cryptosporidium|The culprit is cryptosporidium]], a parasite commonly carried by livestock. [[c3=failed ultraviolet unit|It slipped through when an ultraviolet unit failed at the Tor Hill treatment works]], according to Estuary Water, whose engineers have been working there round the clock.

At a packed meeting in the Methodist hall, [[c11=Joanna Pell;c12=apologised|company boss Joanna Pell apologised in person]] and was heckled for 20 minutes. She promised that [[c10=£120|every customer affected would get £120]], without having to apply. "That doesn't pay for one weekend's cancelled bookings," said hotel owner Brian Coad, who has lost 31 guests.

[[c9=quarter of a million bottles|A quarter of a million bottles have been distributed so far]], Estuary says. They may be needed for a while: Ms Pell said [[c2=Saturday at the earliest|Saturday was the earliest day on which the notice could go]].

Doctors point out that it is [[c15=safe to wash|safe to bathe or shower]], provided that nobody swallows the water. Dr Helen Rowse of the Quay Surgery said she had seen [[c16=late May|the first patients with symptoms in late May]] and had thought of a winter bug that was late.

MP Daniel Curnow demanded that bosses' bonuses be stopped. Ms Pell received £410,000 on top of her salary last year. "[[c6=2028|They were fined in 2028 over the chlorine at Morwick]], and they learned nothing," he said. [[c14=investigates|The Drinking Water Inspectorate is looking into the matter.]]

[[c17=cancelled|The Halbrook Crab Festival, planned for the weekend, has been called off]], for the first time since 2021. It usually brings 25,000 visitors into the town.

## channelwest 2030-06-11
Parasite in the tap: [[c2=Thursday|notice in Halbrook could end on Thursday]]

People in Halbrook [[c2=Thursday|could be drinking from the tap again by Thursday, when the boil notice is due to be lifted]], Channel West has learned.

[[c1=17,000|Some 17,000 households have had to boil their water]] since [[c8=Friday|the warning went out on Friday]]. Tests had revealed [[c7=cryptosporidium|the presence of cryptosporidium, a bug]] that can make people ill for up to a month and is dangerous for those with weak immune systems.

[[c4=46|Forty-six infections have been confirmed in the laboratory]], and more than 100 other people have reported symptoms. [[c13=three|Three of the sick are in hospital.]]

How did it happen? Estuary Water blames [[c3=damaged air valve|a broken air valve beneath a cow pasture, through which contaminated water seeped into the main]]. Professor Alan Whitty, a microbiologist at Exeter, calls that plausible: there are about 5,000 such valves in the county, he says, and many date from the 1970s.

At Halbrook Primary the day began as usual. [[c5=open|Schools in the town have stayed open]], with pupils asked to bring two bottles each, and lunches are cooked elsewhere and driven in. Head teacher Marie Opie says attendance was 91 per cent, only slightly below normal.

For cafés it is harder. Tom Bassett, who runs a coffee bar by the harbour, has switched off his machine and sells cans. He reckons his takings are down by two thirds.

The company has put [[c10=£120|compensation at £120 for each home]]. "I want to say sorry to everyone in Halbrook," [[c11=Joanna Pell;c12=apologised|said its chief executive, Joanna Pell, in an apology broadcast on Tuesday]]. She has been in the post since 2029, and she refused to answer whether she would give up her bonus.

[[c6=2027|The supplier was last punished in 2027]], with a seven-figure fine over an excess of chlorine in Morwick. Now [[c14=investigates|the Drinking Water Inspectorate has launched an inquiry]], which usually takes about a year.

Advice to residents: let the water come to a full boil and then cool before you drink it, brush your teeth with it or wash salad. [[c15=safe to wash|For showers, baths and laundry it can be used as it is.]] Bottles, [[c9=250,000 bottles|of which over 250,000 have been handed out]], are available at the Corn Exchange, the rugby club and the park-and-ride, from 7am to 9pm.
