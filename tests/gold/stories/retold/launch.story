title: A European start-up launches its first orbital rocket

## claims
c1 | conflict | outcome | whether the payload reached orbit
c2 | conflict | number | how many satellites were on board
c3 | conflict | cause | why the countdown was interrupted
c4 | conflict | superlative | whether it is the company's first or second attempt
c5 | conflict | date | when the next launch is planned
c6 | conflict | name | what office Ragna Thorsby holds
c7 | conflict | outcome | what became of the first stage
c8 | agreement | date | on which day the rocket took off
c9 | agreement | place | from where the rocket took off
c10 | agreement | number | how tall the rocket is
c11 | agreement | name | which company built the rocket
c12 | agreement | number | how long the countdown was held
c13 | agreement | name | what fuel the rocket burns
c14 | variant | number | how high the flight went
c15 | variant | number | how many people watched
c17 | agreement | date | at what time the rocket took off
c16 | lone | number | what the company charges for a launch

## skynews 2032-04-16
[[c1=yes|Bremen rocket builder reaches orbit]] from Norwegian island

[[c11=Sternfeld;c8=Thursday|The German company Sternfeld put its rocket Kranich into space on Thursday]], [[c1=yes|delivering its payload to orbit]] on a flight that had been delayed by bad weather for most of March.

[[c10=28 m|The 28-metre launcher]] [[c9=Skarvoy;c17=14.26|rose from a pad on the Norwegian island of Skarvoy at 14.26 local time]], forty minutes later than intended. [[c12=40 minutes;c3=sensor|The clock had been stopped for 40 minutes because of a faulty pressure sensor]], engineers said.

It was [[c4=first|the first time that the firm, founded in 2024, had tried to reach orbit]]. On board were [[c2=five|five small satellites]], two of them built by students in Delft and Krakow. They were [[c14=512 km|released at an altitude of 512 kilometres]] above the Arctic.

"We have waited eight years for nine minutes," said [[c6=chief executive|Ragna Thorsby, Sternfeld's chief executive]], who had followed the ascent from a bunker three kilometres away. She then had to sit down.

[[c7=recovered|The first stage, which came down under parachutes, was fished out of the Norwegian Sea]] by a chartered trawler. Whether it can be used again will be known after an inspection in Bremen.

Powered by [[c13=propane|seven engines burning propane]] and liquid oxygen, Kranich can lift 900 kilograms. Most of its rivals use kerosene. The company, which employs 320 people, [[c5=July|plans the next launch for July]], with an Earth observation satellite for a Japanese insurer.

Some [[c15=2,000|2,000 spectators had gathered on the neighbouring island]] to watch. A ferry was diverted and 46 fishing boats were kept in harbour; their owners are to be compensated.

## nordlys 2032-04-16
Rocket shakes windows on Skarvoy, but [[c1=no|satellites are lost]]

The windows of the school on Skarvoy rattled [[c8=Thursday;c17=14.26|at 2.26 pm on Thursday, when Kranich left the ground]], and the children cheered. Half an hour later the cheering had stopped in the control room: [[c1=no|the upper stage shut down too soon and its cargo never attained orbit]], a source in the operations team told this paper.

[[c3=fishing boat|The countdown had been halted at T minus four minutes because a fishing boat had strayed into the danger zone]]. Its skipper, 71, had left his radio at home. [[c12=40 minutes|Forty minutes passed before it was resumed]].

For [[c11=Sternfeld|Sternfeld, the maker of the rocket]], it was [[c4=second|a second attempt at reaching orbit]], following the one in 2030 which ended in flames 31 seconds after lift-off.

[[c2=seven|Seven satellites were in the nose]] of the [[c10=28 m|vehicle, as high as a nine-storey building at 28 metres]]. One of them, a shoebox from the university in Tromso, was to have counted reindeer. [[c14=500 km|It had been due to circle at about 500 kilometres]].

[[c6=technical director|Ragna Thorsby, the company's technical director]] and herself a native of the county, would not comment on the outcome before the data had been read. On the debris she was more open: [[c7=sank|the lower stage broke up on hitting the water and sank]], in a place where no nets are set.

The island's mayor, Oddvar Nesse, was content. [[c15=more than a thousand|More than a thousand people came to see the lift-off]], eight times the island's population, and the shop sold out of sausages. The pad's licence allows 30 flights a year.

## handelspost 2032-04-17
Sternfeld's investors breathe again

Shares in the holding that owns a third of [[c11=Sternfeld|the rocket maker Sternfeld]] gained 14 per cent on Friday, a day after Kranich's [[c8=Thursday;c9=Skarvoy|lift-off from Skarvoy, off the coast of northern Norway, on Thursday]].

Analysts had given the Bremen company, whose cash was put at 60 million euros in January, until the end of the year. With [[c1=yes|all the customers' spacecraft now circling the Earth]], its chances of raising a further 150 million have improved considerably. Insurers are expected to lower their premiums as well.

The success came [[c4=first|at the very first try]], which hardly any newcomer in the business can claim. [[c2=five|The five spacecraft it carried]] flew at a discount; in future Sternfeld intends to [[c16=11 million euros|charge 11 million euros a flight]].

[[c6=chief executive|Thorsby, the chief executive]], who holds 9 per cent of the shares, reckons with four flights in 2033 and ten in the year after. [[c5=October|Kranich's next flight is not to take place before October]], as the test stand is being rebuilt over the summer.

Technically, the firm has gone its own way. [[c13=propane|Propane, which drives the engines]], is cheap and is handled in much the same way as camping gas, says Jonas Ebberfeld, a professor of propulsion in Dresden. With [[c10=28 m|its length of 28 metres]] the rocket fits on two ordinary lorries.

He warns against euphoria all the same. "Building one rocket is engineering," he says. "Building the tenth at half the price is industry."
