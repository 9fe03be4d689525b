title: Acid leaks from a tank car into an Ohio river

## claims
c1 | conflict | number | how much acid leaked
c2 | conflict | cause | what caused the leak
c3 | conflict | status | whether the tap water is safe to drink
c4 | conflict | number | how many households were evacuated
c5 | conflict | date | when the leak was noticed
c6 | conflict | status | whether the company had been fined before
c7 | conflict | status | whether residents may go home
c8 | conflict | number | how many people went to hospital
c9 | conflict | name | who is head of the plant
c10 | agreement | name | what chemical leaked
c11 | agreement | place | into which river it flowed
c12 | agreement | date | on which day it happened
c13 | agreement | status | whether fish died
c14 | agreement | name | who owns the plant
c15 | agreement | status | whether schools are closed
c16 | variant | number | how far the plume has moved
c17 | agreement | status | whether anybody was killed
c18 | agreement | number | how many people work at the plant
c19 | lone | status | what a law firm plans

## agency 2028-08-11
Acid spill in Ohio forces evacuations

MARLOW FALLS, Ohio - [[c1=9,000 gallons|About 9,000 gallons of hydrochloric acid spilled]] from a rail car at a chemical plant in southeastern Ohio [[c12=Thursday|on Thursday]], sending a white cloud over the town of Marlow Falls and killing fish in a tributary of the Ohio River, officials said.

[[c2=valve|A faulty valve let the acid escape]] while the tank car was being unloaded, said Brent Okafor, [[c9=Okafor|manager of the plant]], [[c14=Kestrel Chemical|which belongs to Kestrel Chemical of Delaware]]. Workers [[c5=04:40|noticed the leak at 4:40 a.m.]] and alerted the fire department at once, he said.

[[c4=340|Residents of 340 homes were told to leave]]. [[c8=11|Eleven people were taken to hospitals]] with breathing trouble, none of them in serious condition. [[c17=none|No deaths were reported]].

Part of the [[c10=hydrochloric acid;c11=Little Sorrel|hydrochloric acid ran through a storm drain into the Little Sorrel River]], where [[c13=yes|thousands of dead fish have been counted]], the Ohio Environmental Protection Agency said. The plume [[c16=6 miles|had drifted 6 miles downstream]] by Thursday night.

Tests showed that [[c3=safe|the town's tap water was safe to drink]], the agency's regional director, Paula Renner, told reporters. The town draws its water from wells.

The evacuation order [[c7=yes|was lifted on Friday morning]]. [[c15=closed|Schools were to stay closed]] for the day, one week into the new term.

The plant [[c18=210|employs 210 people]] and makes cleaning agents for the steel industry. It [[c6=no|had never been fined for a safety violation]], according to the company. Kestrel's shares fell 3.1%.

## valleytribune 2028-08-12
After the cloud: Marlow Falls counts its fish

The cloud was gone by lunchtime. The smell was not.

Two days after [[c10=hydrochloric acid|hydrochloric acid poured out of a tank car]] behind the Kestrel works, [[c7=no|the people of the lower town are still barred from their houses]]. They sleep on cots at the fairgrounds, [[c4=340|340 families in all who had to clear out]] before dawn [[c12=Thursday|on Thursday]].

"They knocked at five and said take the dog," said Wanda Pruitt, 71, of Canal Street.

What they want to know is who was asleep. According to a night-shift worker, who did not want his name printed, [[c5=02:15|the hissing was first heard at a quarter past two]]. The fire department's log shows a call at 4:43.

County Fire Marshal Ed Lasko blames no valve. In his view [[c2=collision|the car was ripped open when a locomotive bumped into it]] on the siding, and he has photographs of the dent.

[[c1=22,000 gallons|Some 22,000 gallons got out]], he says, before the hole was plugged. Much of it went [[c11=Little Sorrel|into the Little Sorrel]], and [[c13=yes|the fish went belly up]] all the way to the Route 7 bridge. [[c16=to the Ohio|By Friday the acid had reached the Ohio]], in a weak form.

[[c8=11|Eleven residents needed hospital care]], most of them for coughs and burning eyes; [[c17=none|nobody lost his life]].

This was not the first time. [[c6=yes|Kestrel paid a $180,000 fine in 2025]] for leaking drums. At the works, [[c18=210|where 210 men and women earn their living]], the day shift was sent home with pay.

Nobody in town trusts the taps. [[c3=not safe|The mayor, Dot Hanley, has warned people not to drink the water]] until further notice because it is unsafe. A Columbus law firm [[c19=class action|is preparing a class action]].

## tv9 2028-08-11
Chemical leak shuts schools in Marlow Falls

[[c15=closed|Classes are canceled today at all four schools in Marlow Falls]] as crews clean up after a chemical leak that turned the sky white over this river town.

[[c12=Thursday|It happened early Thursday]] at a plant [[c14=Kestrel Chemical|owned by Kestrel Chemical]]. Officials say [[c2=valve|a valve on a rail car failed]] and [[c1=9,000 gallons|roughly nine thousand gallons of acid ran out]].

[[c4=530|More than 530 households were evacuated]], according to county emergency management. A church bus brought residents of a nursing home to safety, and Interstate 77 was closed between two exits for six hours.

Two hospitals in the area tell us [[c8=26|they treated 26 people]] who had inhaled the fumes. [[c17=none|There were no fatalities]].

Our drone flew over [[c11=Little Sorrel|the Little Sorrel River, where the spill ended up]]. [[c13=yes|Dead bass and catfish line the banks]] for miles.

[[c9=Yates|Plant manager Carol Yates apologized]] at a news conference. "We let our neighbors down," she said. She promised $500 for each family that had to pay for a motel room.

State inspectors have been at the scene since Thursday noon. They say readings in the air are back to normal and [[c3=safe|the drinking water is fine]].

So [[c7=yes|families have been allowed back to their homes]] since eight this morning. Anyone with symptoms can call a hotline that is staffed around the clock.

Hydrochloric acid, or [[c10=hydrochloric acid|muriatic acid, which is what leaked]], is used to clean steel. In high doses it can burn lungs and eyes.
