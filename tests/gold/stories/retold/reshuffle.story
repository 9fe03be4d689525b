title: A prime minister reshuffles her cabinet

## claims
c1 | agreement | name | who reshuffled the cabinet
c2 | conflict | number | how many ministers leave
c3 | conflict | status | whether the finance minister was dismissed or resigned
c4 | agreement | name | who becomes finance minister
c5 | conflict | name | the former job of the new foreign minister
c6 | conflict | number | how many women sit in the cabinet
c7 | conflict | date | when the new ministers are sworn in
c8 | conflict | status | whether the coalition partner was consulted
c9 | agreement | date | on which day it was announced
c10 | agreement | status | whether a ministry for housing is created
c11 | conflict | number | the government's lead or lag in the polls
c12 | agreement | name | who leads the opposition
c13 | agreement | status | whether the defence minister stays
c14 | conflict | status | whether an early election is ruled out
c15 | agreement | number | how long before the next election
c16 | agreement | cause | what the row over the budget was about
c17 | lone | number | how many pages the coalition agreement has
c18 | conflict | number | the how manieth reshuffle it is
c20 | variant | number | how high unemployment is
c19 | agreement | name | who becomes foreign minister

## nordicwire 2029-09-04
Finnish PM sacks finance minister in sweeping reshuffle

HELSINKI - [[c1=Kaisa Rautala|Finnish Prime Minister Kaisa Rautala]] [[c9=Tuesday|on Tuesday replaced]] [[c2=four|four of her ministers]], [[c3=dismissed|among them Finance Minister Jukka Pelto, whom she dismissed]] after weeks of dispute [[c16=cuts in care for the elderly|over budget cuts in care for the elderly]].

[[c4=Minna Soikkeli|Pelto's place goes to Minna Soikkeli]], 46, until now chief economist of a pension insurer. [[c19=Aleksi Holm;c5=ambassador in Washington|Aleksi Holm, ambassador in Washington until last week, becomes foreign minister]].

[[c10=yes|A new ministry will be set up for housing]], which is to be headed by the mayor of Kuusijoki, Tiina Vesala.

"The government needs new strength," Rautala told reporters. It is [[c18=second|the second reshuffle of her cabinet]] since she took office in 2027. [[c6=nine|Nine of the 18 posts in the cabinet are now held by women]].

[[c13=yes|Defence Minister Olli Kankare keeps his post]] although he had been tipped to go. [[c7=Friday|The new members are to be sworn in on Friday]] by the president.

The Centre Alliance, the smaller partner in the coalition, [[c8=yes|had been consulted in advance]], according to Rautala. Its leader declined to comment.

[[c12=Harri Tuomola|Opposition leader Harri Tuomola]] spoke of "panic in the wheelhouse" and called for fresh elections. [[c14=yes|Rautala ruled out going to the polls early]]; [[c15=18 months|the next regular election is 18 months away]].

In a survey published last week, [[c11=four points behind|Rautala's party trailed the opposition by four points]]. The economy has hardly grown since spring and [[c20=9.1 percent|unemployment has reached 9.1 percent]].

## helsinkicourier 2029-09-05
Rautala's last card

She smiled, but she had not slept, one could see that. When [[c1=Kaisa Rautala|Prime Minister Kaisa Rautala]] stepped before the cameras [[c9=Tuesday|on Tuesday]] to present her remodelled government, half the country was watching.

[[c2=five|Five ministers have to leave]]. The best known, finance minister Jukka Pelto, was not thrown out, though: [[c3=resigned|Pelto handed in his resignation on Monday evening]], as the letter which he showed to this newspaper proves. In it he says that he cannot bear responsibility for [[c16=cuts in care for the elderly|the cuts to elderly care, the issue on which the budget talks had broken down]].

His successor [[c4=Minna Soikkeli|in the finance ministry, Minna Soikkeli,]] has never sat in parliament. Neither has [[c19=Aleksi Holm|Aleksi Holm, the new man at the head of the foreign ministry]].

The partner in the coalition is seething. [[c8=no|Nobody had asked the Centre Alliance beforehand]], its leader Saara Niemi complained; she had learned of it from the radio. [[c17=212|The coalition agreement, all 212 pages of it,]] demands that such steps be taken jointly.

That [[c13=yes|Olli Kankare can stay on as minister of defence]] is due to the purchase of frigates, which is to be signed in October. And [[c10=yes|housing, so far a mere department, gets a ministry of its own]].

[[c6=ten|Ten women belong to the new cabinet]], more than ever before in this country.

Whether it helps? [[c11=nine points behind|The governing party is nine points behind in last week's poll]]. [[c12=Harri Tuomola|Harri Tuomola, the leader of the opposition,]] can lean back. [[c14=no|Rautala expressly left open whether the people would be called to vote early]].

[[c7=Thursday|The swearing-in takes place on Thursday]].

## tvnow 2029-09-04
New faces in Finland's government

[[c1=Kaisa Rautala|Kaisa Rautala, Finland's head of government,]] has shaken up her team. [[c9=Tuesday|She made the changes known on Tuesday]] after a meeting of several hours at her summer residence.

[[c4=Minna Soikkeli|Economist Minna Soikkeli is to look after the finances]], while [[c19=Aleksi Holm|Aleksi Holm takes charge of foreign affairs]]. [[c5=EU trade negotiator|Holm has been working in Brussels as the EU's chief trade negotiator up to now]] and speaks six languages.

[[c2=four|The heads of four ministries are departing]]: finance, foreign affairs, education and transport. [[c3=dismissed|Finance chief Jukka Pelto was fired by telephone]], according to his aides. The two had clashed because [[c16=cuts in care for the elderly|Pelto did not want to save money on the care of old people]], as the draft budget provides.

[[c18=third|For the third time, Rautala has rearranged her cabinet]]. The last time, in 2028, she had changed only the justice minister.

[[c7=Friday|On Friday the newcomers will take their oath]] in the presidential palace. One of them will have to start from scratch: [[c10=yes|a ministry of housing is being created]], and it does not even have a building.

[[c13=yes|No change is planned at the defence ministry]], where Olli Kankare remains.

The reshuffle comes [[c15=18 months|about a year and a half before the Finns elect their next parliament]]. [[c12=Harri Tuomola|Conservative opposition chief Harri Tuomola]] said that new curtains did not make a new house.

People in the streets of Helsinki were hardly impressed. [[c20=more than 9 percent|More than nine percent of Finns are out of work]], and prices keep rising. "I don't know any of them," said a tram driver. "But my mother needs a nurse."
