title: A wildfire burns in Talon Creek National Park

## claims
c1 | conflict | date | when the fire was first spotted
c2 | conflict | date | until when the park is closed
c3 | conflict | number | how large the burned area is
c4 | conflict | number | how far the fire is contained
c5 | conflict | status | whether anybody was hurt
c6 | conflict | cause | what started the fire
c7 | agreement | number | how many campers were evacuated
c8 | agreement | number | how many firefighters are deployed
c9 | agreement | outcome | what became of Harlan Lodge
c10 | agreement | status | whether Highway 61 is open
c11 | agreement | place | where the evacuees are lodged
c12 | agreement | number | how strong the wind was
c13 | agreement | outcome | what became of the Old Sentinel pine
c14 | agreement | date | on which day the governor declared an emergency
c15 | agreement | date | when the last big fire in the park was
c16 | variant | number | how many other buildings burned
c17 | lone | status | whether aircraft can fly

## wireone 2031-08-12
Wildfire forces evacuation of Oregon national park

PRUETT, Ore. (WireOne) - A fast-moving wildfire in Talon Creek National Park [[c9=destroyed|destroyed the historic Harlan Lodge]] and [[c7=340|forced 340 campers to leave]], officials said Tuesday, as crews struggled against gusty winds and the driest conditions in eastern Oregon in more than a decade.

[[c3=23,400 acres|The Basin Fire had burned 23,400 acres]] of forest and sagebrush as of Monday night and [[c4=15 percent|was 15 percent contained]], the interagency command team said.

[[c1=Saturday|It was first spotted on Saturday afternoon]] by a lookout on Mount Dunmore. Investigators have concluded that [[c6=lightning|the blaze was started by lightning]] during one of several dry thunderstorms that crossed the area, park superintendent Denise Oakes said.

[[c12=40 mph|Winds of up to 40 miles per hour]] pushed the flames across the creek on Sunday, cutting off the southern entrance. Rangers went from tent to tent with loudspeakers. [[c5=nobody hurt|No injuries have been reported]], either among visitors or crews, Oakes said.

"We got everybody out with an hour to spare," she said. "The buildings we can mourn later."

[[c8=620|About 620 firefighters are on the ground]], among them crews from Idaho, Nevada and British Columbia. [[c14=Monday|Gov. Elaine Marsh declared a state of emergency on Monday]], which frees up money and National Guard helicopters.

[[c10=closed|Highway 61 was closed]] between Pruett and Summit Pass. [[c11=Pruett high school|Evacuees were being put up at the high school in Pruett]], where the Red Cross has set up 200 cots.

[[c2=Sept. 8|The park will stay shut until at least Sept. 8]], after the Labor Day weekend, which normally brings some 30,000 visitors.

The lodge, built of logs in 1927, had 64 rooms and was on the National Register of Historic Places. [[c16=11|Eleven other structures also went up in flames]], including a ranger station. Crews did manage to save the park's best-known sight: [[c13=survived|the Old Sentinel, a ponderosa pine thought to be 800 years old, survived]] after its trunk was wrapped in foil.

[[c15=2019|Talon Creek last saw a major fire in 2019]], when 9,000 acres burned. Across the West, 41 large fires are active, according to the National Interagency Fire Center, which on Friday raised its alert to the highest level for the first time this year. So far in 2031, wildfires have consumed 3.6 million acres nationwide.

## sentinelstar 2031-08-12
[[c9=destroyed|Beloved lodge is lost]] as Basin Fire roars through park

By Tom Garrity, Blue Basin Sentinel-Star

PRUETT - Generations of families from this valley spent their honeymoons there. On Sunday night [[c9=destroyed|Harlan Lodge burned to the ground]] in less than 50 minutes, and on Tuesday only its two stone chimneys were standing.

"My grandfather hauled those logs with mules," said Marv Teague, 81, watching the smoke from his truck.

The fire that took it has now eaten its way through a large part of Talon Creek National Park. [[c3=23,400 acres|By Monday evening 23,400 acres were black, an area of more than 36 square miles]]. [[c4=30 percent|Crews had a line around 30 percent of the perimeter]] by then, fire spokesman Luis Arroyo said.

[[c1=Sunday|The first smoke was called in early Sunday]], shortly after sunrise. The cause is no longer in doubt, according to Arroyo: [[c6=campfire|somebody walked away from a campfire without putting it out]] at the Basin Flats campground. Two men from out of state have been questioned. Fires of any kind have been banned there since July 3.

[[c5=two firefighters hurt|Two members of a hotshot crew suffered burns to their hands and faces]] when the wind turned on them near Alder Bridge. They were flown to a hospital in Boise and are expected to recover. [[c12=40 mph|Gusts had reached 40 mph]], stronger than forecast.

[[c8=620|Some 620 men and women are battling the flames]], with 38 engines and nine bulldozers. More help is on its way [[c14=Monday|since the governor proclaimed an emergency Monday]].

At [[c11=Pruett high school|Pruett High School, which has opened its gym to those who had to flee]], volunteers were serving pancakes. [[c7=340|Altogether 340 people had to clear out of the campgrounds]], some leaving trailers and canoes behind. Jenna Holt of Tacoma arrived with three kids and one shoe. "We laughed about it, later," she said.

For locals the greatest comfort was a tree. [[c13=survived|The Old Sentinel is still alive]], Arroyo said, scorched only at the roots.

[[c10=closed|No traffic is allowed on Highway 61]] as far as the pass, and the detour through Corliss adds 70 miles. Motels and outfitters fear for the season. They took in $19 million last summer, a third of it in late August. [[c2=Aug. 22|The Park Service intends to let visitors back in on Aug. 22]], a Friday.

It is [[c15=2019|the first big blaze in the park since that of 2019]], which was put out after 12 days. Old-timers remember a worse one: in 1967, smoke hung over Pruett for seven weeks.

## outdoornet 2031-08-13
Talon Creek: what the fire means for your trip

If you were planning to hike in Talon Creek this month, think again. [[c2=Sept. 8|The gates are to remain closed through Sept. 7 at the earliest]], and permits for the Rim Trail will be refunded in full.

Here is the state of things after the latest briefing. [[c1=Saturday|The Basin Fire was discovered on Saturday]] and has spread on both sides of the creek. [[c3=18,000 acres|It covered 18,000 acres on Monday night]], according to the incident team, of which the greater part lies in the south of the park. [[c4=15 percent|Containment stood at 15 percent]] at that time. [[c6=lightning|A lightning strike set it off]], the park says, as was the case with four of the last five fires in the region.

[[c8=620|The force fighting it numbers 620]]. They are not helped by the weather: [[c12=40 mph|40-mph gusts fanned the flames]] over the weekend, and temperatures are expected to touch 100 degrees on Thursday. [[c17=grounded|Air tankers have been grounded]] because of thick smoke.

What has been lost? [[c9=destroyed|Harlan Lodge, the grand old log hotel, is gone]]. So are [[c16=about a dozen|about a dozen smaller buildings]], among them the boathouse and the photo museum with its 2,300 glass plates, most of which had been scanned. [[c13=survived|The Old Sentinel pine came through]] thanks to a sprinkler line and fireproof wrapping. Biologists are worried about the only breeding pair of wolverines, seen last in June.

What about people? [[c5=nobody hurt|Everyone got away unharmed]]. [[c7=340|The 340 campers who were brought out of the park]] spent the first night on cots [[c11=Pruett high school|in the gymnasium of the Pruett high school]]. Those who left a vehicle behind can register with the ranger office by phone.

How do I get around it? [[c10=closed|Highway 61 remains blocked]]; take Route 9 by way of Corliss. The state parks at Lake Ansel and Juniper Draw are open, but their campgrounds fill up before noon.

Will there be help for businesses? [[c14=Monday|With Monday's declaration of an emergency by Gov. Marsh]], owners can apply for low-interest loans of up to $150,000.

And the forest? It will come back, says fire ecologist Anita Voss. [[c15=2019|Slopes that burned in 2019, in the park's most recent major fire]], are covered in head-high aspen today. Ponderosas need low-intensity fire, she says, and for most of the last century they got none. A program of controlled burning was started in 2024, but has treated only 6 percent of the area so far.
