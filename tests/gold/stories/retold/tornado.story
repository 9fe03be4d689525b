title: A tornado hits a town in Kansas

## claims
c1 | conflict | date | at what time the tornado hit the town
c2 | conflict | number | how many homes were destroyed
c3 | conflict | status | whether the sirens sounded
c4 | conflict | place | where the couple died
c5 | conflict | number | how long the tornado's track was
c6 | conflict | status | whether people are still missing
c7 | agreement | number | how many people died
c8 | agreement | number | how many people were injured
c9 | agreement | number | how strong the tornado was
c10 | agreement | status | whether the governor declared an emergency
c11 | agreement | place | where the hospital's patients were taken
c12 | agreement | status | what happened to the elementary school
c13 | agreement | place | where the shelter is
c14 | agreement | date | when the county last had a deadly tornado
c15 | agreement | date | on which day the tornado struck
c16 | variant | number | how many customers are without power
c17 | lone | number | how much the damage costs

## wire 2031-04-15
[[c7=four|Tornado kills four]] in Kansas town, [[c2=more than 100|flattens more than 100 homes]]

TOLLIVER, Kan. - A powerful tornado tore through the small Kansas town of Tolliver [[c15=Monday|on Monday evening]], [[c7=four|killing four people]] and [[c8=41|injuring 41]], authorities said.

The twister [[c1=5:50 p.m.|reached the southwestern edge of town at about 5:50 p.m.]] and crossed it in less than four minutes, according to the National Weather Service office in Wichita. A survey team [[c9=EF3|rated it an EF3]], with peak winds of 150 miles per hour, and [[c5=17 miles|put the length of its path at 17 miles]].

Barrow County Sheriff Dale Hutchens said [[c2=118|118 homes had been destroyed]] and at least as many damaged. Search dogs from Topeka went through the rubble overnight. By midday Tuesday [[c6=nobody missing|everyone had been accounted for]], Hutchens told reporters.

Among the dead were Roy and Ellen Pruitt, both in their seventies. [[c4=their pickup|They were killed in their pickup truck]] when it was thrown off County Road 9. The names of the two other victims, a man and a teenage girl, have not been released.

[[c10=emergency declared|Governor Anita Calloway declared a state of emergency]] and asked Washington for help. She plans to visit Tolliver on Wednesday.

Residents had some notice. The Weather Service issued a warning 14 minutes before the storm struck, and [[c3=sirens sounded|the town's sirens went off]] shortly afterward. "I heard them, grabbed the kids and got in the tub," said Jolene Marsh, who lives on Fourth Street.

[[c12=roof torn off|The storm ripped the roof off Tolliver Elementary School]], which was empty at the time. The town's 22-bed hospital lost its windows and [[c11=Wichita|its 16 patients were taken to Wichita]], 60 miles to the east.

[[c13=high school gym|A shelter opened in the gymnasium of the high school]]; some 130 people spent the night there. [[c16=about 9,000|About 9,000 customers were without electricity]] on Tuesday morning, utility Prairie Power said.

Tolliver, with 3,900 inhabitants, lies in a part of the state where tornadoes are common in spring, though [[c14=1991|the county had not recorded a death from one since 1991]].

Forecasters warned of further severe weather from northern Oklahoma to Nebraska on Thursday. So far this year 311 tornadoes have been reported in the United States, slightly fewer than the average for mid-April.

## plainsman 2031-04-16
'It sounded like a train that wouldn't stop': Tolliver starts to clean up

Chain saws and generators were the sounds of Tolliver on Tuesday, a day after [[c15=Monday|Monday's tornado]] turned the south side of town into splinters.

[[c7=four|Four residents lost their lives]]. [[c8=41|Another 41 were treated for injuries]], most of them cuts and broken bones; six were still in serious condition.

Mayor Glenn Aldous said [[c2=180|180 houses were gone]] and that some streets could be recognized only by the fire hydrants. Whole blocks between Second and Sixth streets will have to be bulldozed.

Ed Kowalke, who runs the feed store, had just closed up. He said the sky went green and then black. "It sounded like a train that wouldn't stop," he said.

Many here are angry. [[c3=sirens silent|The sirens stayed silent]], residents said at a packed meeting at First Methodist, and the mayor did not dispute it: a lightning strike had knocked out the control unit on Sunday, he said. Phones buzzed with the alert, but not everyone had one at hand.

Roy Pruitt, 74, a retired lineman, and his wife Ellen, 71, [[c4=their mobile home|died in their mobile home]] at Cottonwood Court, where 19 of 26 trailers were overturned. They had been married for 50 years.

[[c6=three missing|Three people were still missing last night]], and volunteers with flashlights were walking the banks of Sand Creek.

School superintendent Karen Voss said the 280 pupils of [[c12=roof torn off|the elementary school, now without a roof]], would be taught at two churches from Monday. [[c13=high school gym|The high school gym is serving as a shelter]], with cots from the Red Cross. Donations of water and diapers can be dropped off at the fairgrounds.

Patients of Tolliver Community Hospital [[c11=Wichita|are now in two hospitals in Wichita]]. Its emergency room is working out of a tent.

Weather Service meteorologist Craig Dunleavy, who walked the site, said the damage [[c9=EF3|was typical of an EF3 tornado]]. Its funnel was up to 600 yards wide. He said [[c1=5:50 p.m.|the first houses had been hit at ten minutes to six]].

Older people remembered [[c14=1991|the storm of 1991, the county's last to take lives]], when two farmhands died near Elbing Corners. Back then the town had no sirens at all; the present four were bought in 2004 with a state grant.

[[c10=emergency declared|The governor has declared an emergency]], which frees up $2 million at once.

## network 2031-04-15
Deadly Kansas tornado: What we know

[[c7=four|At least four people are dead]] after a tornado slammed into Tolliver, Kansas.

When and where did it happen?

The tornado touched down in open country near the Barrow County line [[c15=Monday|on Monday]]. [[c1=shortly before 7 p.m.|It entered Tolliver shortly before 7 p.m.]] local time and moved northeast. It [[c5=9 miles|stayed on the ground for 9 miles]] before lifting. Preliminary findings [[c9=EF3|point to an EF3]], the third-highest category on a scale that runs from 0 to 5.

Who are the victims?

An elderly couple [[c4=their pickup|died in a pickup that was swept off a county road]], officials say. A 15-year-old girl was killed by a falling wall, and a man of 48 had a heart attack in his cellar. [[c8=41|The number of injured stands at 41]], including a firefighter who was hurt while clearing a gas leak.

How bad is the damage?

Drone video shows row after row of bare foundations. The county says [[c2=118|118 homes are beyond repair]]. A grain elevator that had stood since 1926 collapsed. [[c12=roof torn off|The roof of the elementary school was blown away]]. Insurance modeler Riskline [[c17=$95 million|put the damage at about $95 million]].

[[c16=nearly 7,500|Nearly 7,500 homes and businesses were still without power]] on Tuesday night. Prairie Power has 85 crews at work and hopes to reconnect most of them by Friday.

Where are people staying?

[[c13=high school gym|Families who lost their homes can sleep in the high school's gym]]. Hospital [[c11=Wichita|patients were moved by bus and ambulance to Wichita]].

What are officials saying?

[[c10=emergency declared|Gov. Anita Calloway signed an emergency declaration]] late on Monday. "Tolliver will not be alone in this," she said. The White House said that the president had called her and promised federal aid. About 70 members of the National Guard are directing traffic and guarding damaged stores.

Is this unusual?

Kansas sees around 80 tornadoes a year, most of them weak. [[c14=1991|The last one to kill anybody in Barrow County struck 40 years ago]]. The deadliest in the state's recent history, at Greensburg in 2007, destroyed most of that town and led to stricter building rules. Studies suggest that the main zone of activity has been shifting east, toward Missouri and Tennessee, since the 1980s.
