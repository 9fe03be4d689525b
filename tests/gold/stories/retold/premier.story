title: A prime minister resigns over a hospital contract

## claims
c1 | conflict | date | when the early election is to be held
c2 | conflict | number | how many seats the coalition was left with
c3 | conflict | status | whether Korvin remains party leader
c4 | conflict | name | who leads the caretaker government
c5 | conflict | number | how large the contract was
c6 | conflict | date | when Korvin became prime minister
c7 | agreement | date | on which day he resigned
c8 | agreement | status | whether he admits wrongdoing
c9 | agreement | name | which party left the coalition
c10 | agreement | date | when the party left the coalition
c11 | agreement | number | how old Korvin is
c12 | agreement | status | whether the health minister had resigned before
c13 | agreement | status | whether the president accepted the resignation
c14 | agreement | number | how strong the opposition is in the polls
c15 | agreement | name | who received the contract
c16 | agreement | status | whether prosecutors investigate Korvin himself
c17 | variant | number | how many people demonstrated
c19 | agreement | status | whether there was a tender
c18 | lone | number | how many messages were exchanged

## wire 2032-03-08
Slovenian PM Korvin quits over hospital contract

LJUBLJANA - Slovenian Prime Minister Matej Korvin [[c7=Monday|resigned on Monday]], [[c10=Friday|three days after a coalition partner deserted him]] over the award of a hospital contract to a friend's company, opening the way to an early election.

"I can no longer give this country the stability it deserves," Korvin said in a televised address. [[c8=denies wrongdoing|He again denied having done anything wrong]].

President Nada Brezar [[c13=accepted|accepted the resignation]] and said she would dissolve parliament this week so that [[c1=25 April|voters could go to the polls on April 25]]. The next regular election was not due until 2033.

Until a new cabinet is formed, [[c4=Korvin himself|Korvin will stay on in a caretaker capacity]], as the constitution provides.

[[c11=51|The 51-year-old]], a former mayor of Celje, [[c6=June 2029|took office in June 2029]] at the head of a three-party government. It lost its majority [[c10=Friday|on Friday]], when [[c9=New Centre|the liberal New Centre walked out]], [[c2=41 seats|leaving the coalition with 41 of the 90 seats]].

At issue is [[c5=84 million euros|a contract worth 84 million euros]] for digital equipment in five public hospitals. [[c15=Medisat|It went to Medisat]], a firm led by Korvin's former campaign treasurer, [[c19=no tender|without a public tender]]. [[c12=had resigned|Health Minister Sonja Turel stepped down over the affair]] three weeks ago.

Prosecutors have opened an inquiry into two officials of the health ministry. [[c16=not a suspect|Korvin is not a suspect]], they said.

Korvin told reporters that [[c3=stays leader|he would remain leader of his Civic Union]] and take it into the election. Polls suggest that it will be hard. [[c14=31 percent|The conservative opposition stands at 31 percent]] in the latest survey by Pulsar, with the Civic Union at 19 and New Centre at 9.

[[c17=about 15,000|About 15,000 people had marched through Ljubljana]] on Saturday to demand that he go.

The euro zone country of 2.1 million has had seven governments since 2012. Its economy grew by 1.4 percent last year, and its bonds barely moved on Monday; the yield on the ten-year paper was 3.2 percent.

The European Commission said it expected no delay to talks about the next EU budget, in which Slovenia leads a group of smaller states.

## continental 2032-03-09
Slovenia's fallen reformer: how a hospital deal undid Matej Korvin

He came in promising to clean up public purchasing. [[c7=Monday|On Monday evening, in a speech of less than nine minutes, Matej Korvin gave up the office of prime minister]] because of a purchase.

[[c11=51|Korvin, 51]], an engineer by training, [[c6=November 2028|had governed Slovenia since November 2028]]. For two years he was among the most popular politicians in the region. He cut the tax on low wages, settled a long row with Zagreb about fishing grounds and survived a dispute over wind farms.

Then, in January, the weekly Odmev reported that [[c15=Medisat|Medisat had been given an order]] for scanners and software [[c5=48 million euros|costing 48 million euros]], [[c19=no tender|for which no other company was asked to bid]]. Its chief executive, Boris Hafner, had looked after the money in Korvin's campaign. According to the weekly, [[c18=more than 200|the two men had exchanged more than 200 messages]] in the months before the signature.

[[c12=had resigned|His health minister, Sonja Turel, took the blame and left in February]]. It did not help. [[c10=Friday|At the end of last week]] [[c9=New Centre|New Centre withdrew from the government]], and with [[c2=44 seats|only 44 deputies out of 90 still behind it]] the cabinet could no longer pass a law.

Korvin insists that he never intervened. [[c8=denies wrongdoing|"My conscience is clear," he said]]. The judiciary has so far given him no reason to worry: [[c16=not a suspect|prosecutors are not investigating the prime minister himself]].

Yet he draws a complete line. [[c3=gives up leadership|He is giving up the chairmanship of the Civic Union too]], and a congress in Maribor will choose a new head on 20 March.

Nor will he mind the shop. [[c4=Irena Golob|The caretaker government will be led by Irena Golob]], the finance minister, a quiet economist who worked for the central bank for 16 years.

President Nada Brezar, who [[c13=accepted|has accepted his departure]], wants a quick vote. [[c1=9 May|The country is to elect a new parliament on 9 May]]. If the polls are right, it will turn to the right: [[c14=31 percent|the conservatives of the National Alliance can count on 31 percent]]. Their leader, Jure Kavčnik, was already prime minister between 2023 and 2025.

In Brussels, where Korvin was well liked, diplomats spoke of a loss. "He did his homework," said one. Austria's chancellor thanked him for his work on border controls.

## broadcast 2032-03-08
Slovenia heads for early vote as prime minister steps down

Slovenia's prime minister, Matej Korvin, has announced his resignation after weeks of pressure over a contract for hospital equipment.

[[c7=Monday|He told viewers of public television of his decision on Monday]], shortly after seven in the evening. Mr Korvin said that [[c8=denies wrongdoing|he had broken no law]] but that he had been too slow to answer questions.

The scandal concerns [[c5=84m euros|a deal of €84m]] between the health ministry and [[c15=Medisat|the company Medisat]], which is run by an associate of the prime minister. It was signed in May last year under emergency rules brought in during a flu epidemic. The state audit office has called the use of those rules "difficult to understand".

[[c16=not a suspect|Investigators say Mr Korvin is not among the suspects]]. Two civil servants have been questioned.

What happens now?

[[c13=accepted|President Nada Brezar has accepted the resignation]]. She has to set a date within 60 days, and her office said [[c1=25 April|Slovenians would vote on the last Sunday in April]]. In the meantime [[c4=Korvin himself|Mr Korvin and his ministers stay on to deal with day-to-day business]].

He has led the country [[c6=June 2029|since the summer of 2029]]. In a brief exchange with journalists [[c3=stays leader|he said he would carry on as chairman of the Civic Union]].

His position had become hopeless when [[c9=New Centre|New Centre pulled out of the coalition]] [[c10=Friday|on Friday]]. Its leader, Petra Zupin, said trust was used up. That left the government [[c2=41 seats|with 41 seats, five short of a majority]] in the National Assembly.

Who could follow?

The National Alliance, the main opposition force, is clear favourite. [[c14=31%|It has 31% in a poll]] published on Sunday, although it would need partners. A new green list headed by the mountaineer Ana Lesjak is hoping to enter parliament for the first time; it needs 4%.

There were cheers on Republic Square when the news came through. [[c17=more than 10,000|More than 10,000 people had taken part in a protest]] there at the weekend.

[[c11=51|Mr Korvin is 51]] and married with three children. Before politics he built bridges. He is the fourth Slovenian head of government in a row not to complete a full term, and the second this year in central Europe to fall over public contracts, after Slovakia's Peter Dolinay in January.

Trade unions said planned talks on nurses' pay must go ahead on 15 March regardless. Former health minister Sonja Turel, who [[c12=had resigned|quit last month]], declined to comment.
