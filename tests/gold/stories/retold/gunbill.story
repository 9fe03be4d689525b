title: Arizona's governor vetoes a campus gun bill

## claims
c1 | conflict | number | from what age permit holders could have carried guns
c2 | conflict | number | how the Senate voted
c3 | conflict | number | the how manieth veto of this session it is
c4 | conflict | status | whether Republicans will try to override the veto
c5 | conflict | status | where the police chiefs stand on the bill
c6 | conflict | status | whether universities could have opted out
c7 | conflict | date | when a similar bill was vetoed before
c8 | conflict | place | where the governor signed the veto
c9 | agreement | date | on which day she vetoed the bill
c10 | agreement | number | what majority an override needs
c11 | agreement | status | that she signed a safe storage bill as well
c12 | agreement | cause | why she vetoed it
c13 | agreement | name | who sponsored the bill
c14 | agreement | number | how the House voted
c15 | agreement | date | when she stands for re-election
c16 | variant | number | how many people oppose guns on campus in a poll
c17 | lone | number | what gun lockers would have cost the universities

## wire 2029-04-17
Arizona governor vetoes bill allowing guns on college campuses

PHOENIX - Arizona Gov. Marian Kessler [[c9=Monday|vetoed a bill on Monday]] that would have let holders of concealed-carry permits bring handguns onto the campuses of public universities and community colleges, saying that [[c12=would not make students safer|more firearms in lecture halls would not make students safer]].

[[c1=21|The measure, Senate Bill 1214, applied to permit holders aged 21 and over]]. [[c2=17-13|It cleared the Republican-led Senate on a 17-13 vote]] last week after [[c14=31-29|passing the House 31-29]] in March.

[[c8=Capitol|Kessler, a Democrat, signed the veto letter in her office at the Capitol]]. It was [[c3=31st|her 31st veto since the session opened]] in January.

"Parents send their children to college to learn, not to take cover," she wrote.

[[c13=Tillery|The bill's sponsor, Sen. Wade Tillery]], a Republican from Prescott, called the decision "a slap in the face of every law-abiding student." He said [[c4=no|his party would not seek an override]], as it is [[c10=two-thirds|three votes short of the two-thirds majority that is required in the Senate]].

[[c5=against|The Arizona Association of Police Chiefs had urged the governor to reject the bill]], arguing that officers responding to a shooting could not tell an attacker from an armed bystander.

[[c11=yes|On the same day Kessler signed legislation requiring gun owners to store weapons safely]] in homes with children under 14. Retailers will have to supply a trigger lock with each handgun from October.

[[c15=November 2030|Kessler is up for re-election in November 2030]]. [[c16=58%|A survey of 900 voters by Copper Basin Research in February found 58% opposed to guns on campus]], with 34% in favor.

## saguaro 2029-04-17
Kessler blocks campus carry, again

With university presidents and a dozen student leaders looking on, [[c8=Tucson campus|Gov. Marian Kessler put her signature to the veto on the lawn of Old Main in Tucson]] [[c9=Monday|on Monday afternoon]], ending for this year an effort to open Arizona's campuses to concealed handguns.

"Parents send their children to college to learn, not to take cover," the governor said to applause. [[c12=would not make students safer|Students are not protected by putting additional guns into classrooms]], she added.

It is the second time that she has stopped such a plan. [[c7=2027|A near-identical bill died on her desk in 2027]], her first year as governor.

This one would have covered [[c1=18|anybody from the age of 18 with a valid permit]], said [[c13=Tillery|Sen. Wade Tillery, who wrote it]]. Dormitories and stadiums were exempt. [[c6=yes|Universities that did not want weapons could have opted out]] by a vote of their governing board, a concession made to win over two hesitant Republicans from Mesa and Yuma.

[[c14=31-29|The House had approved the bill by 31 votes to 29]], and [[c2=16-14|the Senate by 16 to 14]].

Tillery was defiant. [[c4=yes|Republicans would bring the veto to the floor for an override vote]] before the session ends in June, he told reporters. [[c10=two-thirds|Two thirds of the members of both chambers would have to agree]].

The three state universities had warned that they would need to [[c17=$12 million|spend $12 million on gun lockers]] and additional training. Roughly 160,000 students are enrolled at the three.

Kessler also [[c11=yes|put her name to a law that obliges owners to lock up their firearms]] where young children live.

## liberty 2029-04-18
Governor silences the Second Amendment on campus

A right that ends at the university gate is not much of a right, but that is how Gov. Marian Kessler sees it. [[c9=Monday|On Monday she rejected Senate Bill 1214]], the campus carry measure for which gun owners had worked for two years.

By now nobody is surprised. [[c3=13th|The veto was her 13th of the session]], and [[c7=2028|she had already struck down a similar proposal in 2028]].

[[c13=Tillery|The bill was carried by Wade Tillery]], the Prescott senator, who runs a ranch of 400 acres and chairs the Judiciary Committee. "She [[c11=yes|found time to sign a bill that tells me how to store my rifle]], but not to read ours," he told us.

Had she read it, she would have noticed how modest it was. [[c1=21|Only adults of at least 21 who had passed a background check would have been allowed to carry]]. [[c6=no|No university would have been able to exempt itself]], which spared students a patchwork of rules, but laboratories and hospitals stayed off limits.

[[c5=for|The state's police chiefs were behind the bill]]. So were 11 of the 15 county sheriffs, among them Lyle Amundsen of Mohave County, who testified in March.

The governor prefers to listen to the pollsters, who tell her that [[c16=nearly six in ten|nearly six in ten voters dislike the idea of armed students]]. [[c15=November 2030|In November of next year she has to face these voters]] in her bid for a second term.

A dozen other states already let permit holders carry on campus. None has repealed its law.
