title: The Lisbon marathon

## claims
c1 | conflict | number | the men's winning time
c2 | conflict | name | who came second among the men
c3 | conflict | status | whether the course record fell
c4 | conflict | number | how many runners started
c5 | conflict | status | what became of the runner who collapsed
c6 | conflict | number | what the winner is paid
c7 | conflict | place | where the winner broke away
c8 | conflict | status | the how manieth marathon it was for the women's winner
c9 | agreement | name | who won the men's race
c10 | agreement | name | who won the women's race
c11 | agreement | number | the women's winning time
c12 | agreement | place | from where to where the course led
c13 | agreement | number | how the best Portuguese man finished
c14 | agreement | name | who won the wheelchair race
c15 | agreement | date | on which day it was run
c16 | variant | number | how warm it was
c17 | lone | date | when the next edition is
c18 | conflict | number | how old the men's winner is

## wire 2032-10-10
Athletics-Kenyan Kiprugut wins Lisbon marathon in record time

LISBON - [[c9=Kiprugut|Kenya's Josphat Kiprugut won the Lisbon marathon]] [[c15=Sunday|on Sunday]], pulling clear of the field [[c7=km 35|at the 35-kilometre mark]] and finishing [[c1=2:05:18|in two hours, five minutes and 18 seconds]] for [[c3=yes|a course record]].

[[c18=24|The 24-year-old]], who finished fourth in Rotterdam in April, beat [[c2=Desta Gemeda|Ethiopia's Desta Gemeda into second place]] by 41 seconds. Compatriot Amos Cheruto was third.

"I felt strong and the people pushed me," said Kiprugut, who trains in Iten with a group of 12 runners. He [[c6=€50,000|collected 50,000 euros for the victory]].

[[c10=Wolde|Ethiopian Hirut Wolde took the women's race]] [[c11=2:22:37|in 2:22:37]], more than a minute ahead of Kenya's Mercy Jelagat. [[c8=first|It was Wolde's first race over the distance]].

[[c4=21,000|Some 21,000 runners set off]] from the start in Cascais. The race [[c12=Cascais to Praca do Comercio|followed the coast from Cascais to Lisbon's Praca do Comercio]] [[c16=24 degrees|in temperatures of up to 24 degrees Celsius]].

[[c13=7th|Portugal's Tiago Salgueiro was the best of the home runners in seventh]]. [[c14=Nuno Barreto|Nuno Barreto won the wheelchair race]] for the third time in four years.

A 46-year-old man [[c5=alive|who collapsed near the finish was in a stable condition]] in hospital, organisers said. A further 31 participants received medical attention along the course, mostly for dehydration.

## tejo 2032-10-11
Death casts shadow over marathon of the masses

[[c5=dead|A runner has died after collapsing 600 metres before the finish]] of the Lisbon marathon. The man, a 46-year-old teacher from Setúbal, was taken to São José hospital [[c15=Sunday|on Sunday]] shortly after one o'clock; doctors could not save him. The organisers cancelled the evening concert at Rossio.

Until then it had been a feast. [[c4=18,000|Eighteen thousand people from 84 countries were at the start]], and they [[c12=Cascais to Praca do Comercio|ran from Cascais along the sea and the river to Praça do Comércio]] [[c16=nearly 25 degrees|in sunshine and at nearly 25 degrees]].

The warmth did not bother [[c9=Kiprugut|Josphat Kiprugut. The Kenyan came in first]] [[c1=2:05:48|after 2 hours, 5 minutes and 48 seconds]]. [[c3=no|He missed the course record]], set in 2029, by only three seconds. "I looked at my watch too late," the [[c18=27|27-year-old winner]] said with a smile.

He had decided the race [[c7=km 38|at kilometre 38, where he left his last rival behind]] on the slope at Alcântara. [[c2=Amos Cheruto|Amos Cheruto, also from Kenya, came second]].

[[c10=Wolde;c11=2:22:37|Among the women Hirut Wolde of Ethiopia won in 2:22:37]]. The former 10,000-metre specialist cried at the finish.

Loud cheers greeted Tiago Salgueiro, a postman from Viseu and, [[c13=7th|in seventh place, the fastest Portuguese]]. Less noticed was [[c14=Nuno Barreto|the victory of Nuno Barreto from Braga in the wheelchair event]], half an hour earlier.

Trains on the Cascais line were running again by four in the afternoon. [[c17=9 October 2033|The next marathon will be held on 9 October 2033]].

## trackside 2032-10-12
What Lisbon tells us about Kiprugut

Six months ago few people outside Iten knew his name. Now [[c9=Kiprugut|Josphat Kiprugut is a marathon winner]], and [[c3=yes|owner of the fastest time ever run on Lisbon's course]].

[[c15=Sunday|Sunday's race]] was a lesson in patience. The pacemakers reached halfway in 62:55 with nine men behind them. Only [[c7=km 35|after 35 kilometres did Kiprugut go]], covering the next five in 14:31. [[c2=Desta Gemeda|Runner-up Desta Gemeda of Ethiopia]] never saw him again.

The reward is modest by the standards of the great city races: [[c6=€40,000|the winner takes home 40,000 euros]], plus 15,000 in appearance money that his agent, Wim Hoekstra, negotiated in August. Berlin and Chicago have already rung.

The women's race was better still. [[c10=Wolde|Hirut Wolde, the winner]], had [[c8=third|run two marathons before]], in Hamburg and Daegu, without reaching the podium in either. [[c11=2:22:37|Her 2:22:37 here]] makes her a candidate for the Ethiopian team at next year's world championships. She ran the second half alone.

Lisbon itself remains a tempting place. [[c12=Cascais to Praca do Comercio|The course, which begins in Cascais and ends at Praça do Comércio]], is flat but exposed to the wind. This time there was hardly any. And the scare of the day ended well, as [[c5=alive|the man who had collapsed near the line survived and went home from hospital on Monday night]].

For the hosts, [[c13=7th|Tiago Salgueiro came home seventh]] in a personal best of 2:10:54, which puts him sixth on the national all-time list.
