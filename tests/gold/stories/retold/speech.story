title: Nora Castellane gives a campaign speech in Coldbrook

## claims
c1 | conflict | number | how many people came
c2 | agreement | date | on which evening the speech was given
c3 | conflict | status | whether she rules out a higher fuel tax
c4 | conflict | name | who introduced her
c5 | conflict | number | how long she spoke
c6 | conflict | status | whether the protesters were removed before or during the speech
c7 | conflict | status | whether she named her opponent
c8 | agreement | number | how many homes she promises, by when
c9 | agreement | place | where the rally was held
c10 | agreement | status | free school meals are promised to primary pupils
c11 | variant | number | her lead in the latest poll
c12 | conflict | status | what she was before politics
c13 | agreement | name | which union endorses her
c14 | lone | status | a debate is agreed

## herald 2030-09-13
Castellane packs the cattle hall with a promise of homes

The folding chairs had run out by half past six. When Nora Castellane finally stepped up to a lectern that normally belongs to the auctioneers, [[c1=4,000|some 4,000 people had squeezed into the livestock hall]], and several dozen more were listening through the open doors.

The Democrat, who wants to be the state's next governor, used [[c2=Thursday 12 September;c9=Coldbrook fairgrounds|Thursday night's rally at the Coldbrook fairgrounds]] to set out what she called "a plan you can hold me to". At its heart is housing: if elected, [[c8=30,000 by end of 2034|she would see 30,000 affordable homes built by the end of 2034]], a third of them in farming counties.

[[c4=Lena Ortway|She was introduced by Lena Ortway, her running mate]], who recalled how the two of them had picked apples together as schoolgirls. [[c12=county prosecutor|Castellane spent 11 years as a county prosecutor before she turned to politics]], a past she came back to when she spoke of opioids.

Not everybody had come to cheer. A handful of protesters in yellow vests [[c6=before the speech|were led out by deputies before the candidate had come on stage]], and the evening then passed off peacefully.

On money she was plain. [[c3=ruled out|Castellane ruled out any increase in the fuel tax]] during her four years, and she said that [[c10=free meals for primary pupils|children in primary school would no longer have to pay for lunch]]. Her Republican opponent, Lieutenant Governor Grant Weddell, [[c7=not named|was not once mentioned by name]].

Among those on the front benches were members of [[c13=State Teachers' Union|the State Teachers' Union, which gave her its backing]] in August.

A Linden Research survey released on Monday [[c11=six points|puts her six points ahead]]. Early voting starts on 5 October.

## tribune 2030-09-14
Rival mocks Weddell in bruising night among the cattle pens

If anybody had expected good manners, they did not last long. [[c7=named|Nora Castellane named Grant Weddell nine times]] in the course of a combative address, accusing the lieutenant governor of "hiding behind a tractor he has never driven".

The audience was smaller than her staff had hoped. Although 5,000 tickets had been handed out, [[c1=under 2,500|the fire marshal counted just under 2,500 people in attendance]], and the upper stand stayed roped off.

About a third of the way in, chanting about the closure of the Harl mine rose from the back rows. [[c6=during the speech|Castellane broke off her speech while the demonstrators were marched to the exit]], then joked that the auction rules forbade late bids.

The Democrat's most expensive promise is a building programme under which [[c8=30,000 by end of 2034|thirty thousand homes within reach of ordinary earners would be finished before 2035]]. How it would be paid for remained vague. Pressed from the floor about petrol, [[c3=left open|she would not exclude a higher fuel tax]]: "Bridges do not pay for themselves," she answered.

Weddell's team reacted within the hour. "[[c12=public defender|She was a public defender who never prosecuted a single criminal]], and now she wants to lecture us about drugs," said a spokesman, Kyle Brandt.

The venue, [[c9=Coldbrook fairgrounds|Coldbrook's old showground hall, which hosted the rally]], was last used for a political meeting in 2018, when the present governor launched his first campaign there. Weddell is expected at the same spot on 3 October.

Linden Research, whose interviewers spoke to 1,204 likely voters, now [[c11=5.8 points|gives Castellane a lead of 5.8 points]].

## wire 2030-09-13
Castellane pledges homes, free school lunches in governor's race

COLDBROOK, Sept 13 - Democratic candidate Nora Castellane promised a large public building drive and free school lunches [[c2=Thursday 12 September|in a speech she gave on the evening of September 12]], less than eight weeks before the election for governor.

Under her proposals [[c10=free meals for primary pupils|lunch would be free for every primary pupil]] from next autumn, at an annual cost that her campaign puts at $210 million. Secondary schools would follow "when the budget allows".

[[c5=an hour and ten minutes|The address went on for an hour and ten minutes]], far beyond what the programme had foreseen, and touched on rural hospitals, broadband and the state's water dispute with its neighbours. [[c4=Amos Pell|Retired judge Amos Pell, who introduced the candidate]], called her "the most stubborn person ever to stand in my court".

Castellane, 51, has been mayor of Tarrow since 2023. Her candidacy [[c13=State Teachers' Union|has been endorsed by the teachers' union of the state]], though the miners' federation has stayed neutral.

The Republican nominee, Grant Weddell, was campaigning in the north and did not comment directly. His office confirmed, however, that [[c14=debate agreed for 22 October|he has agreed to a televised debate on October 22]].

## courier 2030-09-15
Sunday notebook: what a lectern tells you

Politicians talk too long; it is the one thing on which voters of all parties agree. So let it be recorded that [[c5=48 minutes|Nora Castellane was done after 48 minutes]] by my watch when she spoke among the cow stalls last week, and that nobody near me had left.

I had gone with my neighbour, a dairy farmer who has voted Republican since 1992. He liked the warm-up better than the main act: [[c4=Lena Ortway|Lena Ortway, who had the task of presenting her to the crowd]], can tell a story, and she told the one about the orchard.

What stuck with him on the drive home, though, was diesel. He fills two tanks a week, and he had heard [[c3=ruled out|the candidate give her word that the fuel tax would not go up]]. He wrote it on the back of his parking stub and put it in the glove box, next to a stub from 2018 with another promise on it.

As for the noise, there was little. Five or six people in yellow vests had been shouting in the yard and for a moment in the aisle, but [[c6=before the speech|they had been put outside by the time the speech began]].

Will it be enough? The homes sound fine. We have heard of homes before: in 2026 we were told of 8,000, of which the county has so far seen 61. My neighbour says he will decide in the last week. He always does.
