title: An Australian breakfast host is dismissed

## claims
c1 | conflict | date | since when he presented the programme
c2 | conflict | date | until when his contract would have run
c3 | conflict | number | how many employees complained
c4 | conflict | status | whether he gets a pay-off
c5 | conflict | status | whether the report of the inquiry is published
c6 | conflict | name | who takes over the programme
c7 | agreement | date | on which day he was dismissed
c8 | agreement | cause | why he was dismissed
c9 | agreement | name | who led the inquiry
c10 | agreement | number | salary
c11 | agreement | status | he goes to court
c12 | agreement | status | his answer to the accusation
c13 | agreement | date | since when he had been off the air
c14 | agreement | outcome | executive producer leaves too
c15 | agreement | number | how many people work on the programme
c16 | agreement | outcome | fall of the share
c17 | variant | number | how many viewers the programme has
c18 | variant | number | how many people were questioned
c19 | lone | name | sponsor that ends its contract

## auspress 2028-11-08
Channel Meridian sacks breakfast host Garrick Voss

SYDNEY - [[c7=Wednesday|Australian broadcaster Channel Meridian on Wednesday dismissed Garrick Voss]], one of the best-known faces of morning television, [[c8=bullying|over the bullying of colleagues]].

The decision followed an investigation by [[c9=Ferris|barrister Helena Ferris, who had been commissioned by the board]] in September. [[c3=nine|Nine members of staff had lodged complaints]] about shouting, humiliating remarks and, in one case, a thrown coffee mug.

"The conduct described to us falls far short of what we expect," chief executive Duncan Pell said in a statement. He added that [[c5=no|Ferris's report would remain confidential]] in order to protect witnesses, of whom [[c18=34|34 were interviewed]].

[[c1=2015|Voss, 52, had fronted "Morning Terrace" since 2015]]. His agent said [[c12=denies|he denied having bullied anyone]] and [[c11=yes|would take the broadcaster to the Federal Court for unfair dismissal]]. The presenter [[c10=A$1.8m|earned A$1.8 million a year]], a figure that came to light in a divorce case in 2026. [[c2=end of 2029|His contract was not due to expire until the end of 2029]].

[[c4=no|He will leave without any severance payment]], Meridian said.

[[c13=18 September|Voss was taken off air on 18 September]], when the Sydney newspapers first reported the complaints. Since then newsreader Imogen Sayle has stood in for him. [[c6=Oakley|The programme is to be presented by Tamsin Oakley]], 38, at present the channel's Canberra correspondent, from 15 January.

[[c14=resigns|Executive producer Craig Ballantine has also resigned]]. According to people familiar with the report, he had put off dealing with a complaint by a young researcher for seven months.

"Morning Terrace", which is broadcast from a glass studio on Darling Harbour, [[c17=430,000|attracted an average of 430,000 viewers]] in the year to June and took in advertising worth A$64 million. [[c15=70|It employs 70 people]]. Its chief rival, "Day One", overtook it in three of the last eight weeks.

[[c16=4.2%|Shares in Meridian's parent company dropped 4.2 percent]] on the Sydney exchange. [[c19=Brightwell|Brightwell, a maker of breakfast cereals, said it was ending its sponsorship]].

The Australian media have had several such cases. In 2027 a radio presenter in Perth was sacked over messages to a trainee, and in 2024 the Nine network was rocked by a review of its newsroom culture. The communications minister said on Wednesday that she was considering a code of conduct for all licensed stations.

## harbourdaily 2028-11-09
The mug, the tears, the end: how Garrick Voss lost his job

The makeup room was free, as it had been for seven weeks. At 5.30 [[c7=Wednesday|on Wednesday morning the crew of "Morning Terrace" learned that Garrick Voss had been fired]].

It was the end of a career that had begun on a country radio station in Dubbo. [[c1=2017|Eleven years ago, in 2017, he took over the morning show]] from Judy Marchant, and made it into what it is: [[c17=over 400,000|a programme that more than 400,000 Australians have on while they look for their socks]].

Yet behind the scenes another Voss was known. [[c3=nine|Nine colleagues had written down what they experienced with him]], a make-up artist and two directors among them. They talk of tears in the corridor and of nicknames. [[c8=bullying|Bullying was what it came down to]], the board was told by [[c9=Ferris|Helena Ferris, the lawyer in charge of the inquiry]], who [[c18=more than 30|had spoken with more than 30 people]].

[[c12=denies|Voss rejects that]]. "I have been demanding, and I have been loud. I have never been a bully," he told reporters outside his house in Mosman, with his daughter at his side. [[c11=yes|He intends to sue]].

His lawyers have reason to bargain, for [[c2=mid-2030|he had a contract up to the middle of 2030]]. At [[c10=A$1.8m|1.8 million dollars a year]] it was one of the most expensive in the country. [[c4=yes|The station is paying him a year's salary as compensation]], according to a letter to the board that the Harbour Daily has seen.

Who follows him? [[c6=Hale|Sports presenter Reuben Hale gets the chair]], insiders say, and he is to begin in the middle of January after the summer break. In the canteen, we hear, there was applause.

[[c15=70|For the team of 70]] the past weeks have been an ordeal. [[c13=18 September|The last show with Voss went out on 15 September, a Friday, and on the Monday after it he was told to stay away]]. Presents from viewers are piling up at the reception. [[c14=resigns|Producer Craig Ballantine is clearing his desk as well]]; he had been with Meridian for 21 years.

The union is not satisfied. "One man goes, the system stays," said its secretary, Lou Petrakis. She demands a complaints office that does not report to the management, and an end to contracts from week to week.

Voss won the Silver Microphone, the viewers' prize, in 2019, 2021 and 2022. His memoirs, planned for March, have been put on hold by the publisher.

## mediawatcher 2028-11-09
Voss out at Meridian: board acts after Ferris inquiry

After seven weeks of speculation, Channel Meridian has parted company with its star presenter. [[c7=Wednesday|Garrick Voss was given notice on Wednesday]], effective at once, [[c8=bullying|because he had bullied members of his team]].

The board met for five hours the night before, and voted six to one. The dissenter is thought to have been former tennis player Brett Lomas, a friend of the host.

It had before it 118 pages by [[c9=Ferris|Helena Ferris, the barrister entrusted with the investigation]]. [[c18=34|She had heard 34 current and former employees]]. [[c3=six|Six of them had made formal complaints]], the oldest of which goes back to 2023. [[c5=yes|The broadcaster will put the report on its website]] before Christmas with the names blacked out, chairwoman Adele Rushworth told Media Watcher. "Sunlight is the only thing that helps," she said.

There is a price to be paid for that. [[c16=4.2%|Investors marked the group's shares down by 4.2 per cent]], or A$38 million. It must also reckon with a lawsuit: [[c11=yes|Voss's agent announced an action for unfair dismissal]]. The host, who [[c10=A$1.8m|was on an annual A$1.8 million]] and [[c2=end of 2029|under contract until December 2029]], [[c12=denies|maintains that he never bullied anybody]].

[[c14=resigns|Craig Ballantine, the executive producer, is going of his own accord]]. He had failed to pass on a complaint. His deputy, Yasmin Durrant, is to lead [[c15=70|the editorial staff of 70]] until a successor is found.

On screen, too, there will be a new beginning. [[c6=Oakley|Tamsin Oakley moves from Canberra to the sofa]] in January. The 38-year-old made a name for herself with an interview in which a treasurer walked out. Until then Imogen Sayle, who [[c13=18 September|has been filling in since Voss was stood down on 18 September]], will carry on.

[[c1=2015|Voss had been the host of the programme for thirteen years]]. When he started, breakfast television was a three-way contest and Meridian a distant third. It led the ratings from 2018 until this spring. In the age group under 40, however, it lost a quarter of its audience last year, and advertisers have been drifting to podcasts.

The affair comes at an awkward moment for the group, which is in merger talks with the New Zealand broadcaster Kauri Media. The competition authority is to decide in February.
