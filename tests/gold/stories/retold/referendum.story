title: Denmark votes on lowering the voting age to 16

## claims
c1 | conflict | number | what share of voters said Yes
c2 | conflict | date | from which election 16-year-olds may vote
c3 | conflict | status | whether the opposition will contest the result
c4 | conflict | place | which region voted No most clearly
c5 | conflict | status | whether 16-year-olds may also stand for election
c6 | conflict | date | in which year the previous referendum on the voting age failed
c7 | agreement | outcome | which side won
c8 | agreement | date | on which day the vote took place
c9 | agreement | number | how many new voters are added
c10 | agreement | name | who is prime minister
c11 | agreement | status | whether the required share of the electorate was reached
c12 | agreement | name | who led the No campaign
c13 | agreement | status | what the capital voted
c14 | agreement | number | to which age the limit is lowered from which
c15 | agreement | status | whether the polls had foreseen the result
c16 | variant | number | how high turnout was
c17 | lone | status | whether a minister leaves office

## nordagency 2032-05-24
[[c7=Yes;c14=16|Danes vote to lower voting age to 16]] in close referendum

COPENHAGEN (Nord Agency) - [[c7=Yes;c14=from 18 to 16|Danish voters approved a cut in the voting age from 18 to 16]] in a referendum [[c8=Sunday|on Sunday]], making the country the latest in Europe to let teenagers take part in national elections.

[[c1=51.4|The Yes side won 51.4 percent of the vote]], the interior ministry said after all 92 constituencies had been counted. [[c16=67.3|Turnout was 67.3 percent]]. [[c11=reached|The result also cleared the constitutional hurdle]], which demands that a proposal be backed by at least 30 percent of all those entitled to vote.

"Denmark has shown confidence in its young people," [[c10=Karen Bjerregaard|Prime Minister Karen Bjerregaard told supporters]] in the capital, [[c13=Yes|where the Yes camp was clearly ahead]].

[[c12=Mads Thorlund|Mads Thorlund, the leader of the No campaign]], conceded defeat shortly before 11 p.m. His National Alliance, the largest opposition party, [[c3=will not contest|would not challenge the outcome]], he said. "You can dislike a result and respect it."

The reform [[c9=130,000|adds about 130,000 people to the electoral roll]] and [[c2=2033 local elections|takes effect with the municipal elections of November 2033]]. It does not alter the age for candidates: [[c5=not eligible|only those over 18 can stand for election]].

The [[c4=North Jutland|strongest opposition came from North Jutland]], where 58 percent were against.

[[c15=foreseen|Opinion polls had forecast a narrow victory]] for the government since the beginning of May, after it had trailed by nine points at Christmas. Analysts put the turnaround down to a series of televised debates in schools.

Denmark last lowered the limit in 1978, when it went from 20 to 18. [[c6=2024|An earlier attempt to bring it down to 16 was rejected by voters in 2024]], with 56 percent against.

In Europe, Austria was the pioneer in 2007; Malta followed in 2018. In Britain, the change was announced in 2025. Studies from Vienna suggest that those who vote first at 16 go to the polls more regularly later than those who start at 18 or 19.

## kobenhavnpost 2032-05-25
[[c7=Yes|A close Yes]], and a divided country

By our political editor

It was past ten on [[c8=Sunday|Sunday evening when the last big boxes]] from the suburbs came in and the hall of the trade union house erupted. [[c7=Yes|Denmark has said Yes]] to letting its [[c14=16|16-year-olds vote]].

The margin is thin: [[c1=51.4|51.4 per cent of the ballots were in favour]]. Yet thin is enough. With [[c16=over two thirds|more than two thirds of the electorate taking part]], [[c11=reached|the threshold of 30 per cent of all eligible voters was comfortably passed]].

For [[c10=Karen Bjerregaard|Karen Bjerregaard, who has headed the government since 2030]], it is the greatest success so far. She had staked much on the vote against the advice of her own party. [[c17=leaves|Her interior minister, Jonas Lind, steps down at the end of the month]], for family reasons, as he stresses.

[[c2=2033 local elections|The new voters get their first chance in the local elections in the autumn of next year.]] [[c9=130,000|There will be some 130,000 of them]], hardly more than the inhabitants of one constituency in the capital area, as critics of the whole exercise like to point out. They will also be able to be voted for: [[c5=eligible|candidates, too, need only be 16 in future]].

The map of results shows two countries. [[c13=Yes|Copenhagen voted in favour]], by 64 to 36, and so did Aarhus and Odense. In the countryside it was otherwise, and nowhere so markedly as [[c4=Zealand|in Region Zealand, which returned the highest share of No votes]].

There, [[c12=Mads Thorlund|Mads Thorlund, who headed the opponents' campaign]], had filled one village hall after another since February. On the night of the vote the member for Holbæk was in a fighting mood. Ballot papers had been handed out too late on four islands, he said, and [[c3=will contest|his party would appeal against the result]] to the election board.

[[c15=foreseen|The pollsters can be pleased: all five institutes had predicted a narrow Yes.]] In [[c6=2022|the referendum of 2022, when the same proposal failed]], they had been wrong by seven points.

What now? Parliament must adopt the implementing act by the autumn, for which 90 of the 179 seats suffice. The schools get 40 million kroner for civic lessons. And the parties are looking for youth: the Liberals' youth wing has taken in 2,100 members since January.

## eurobroadcast 2032-05-24
Denmark: [[c7=Yes|teenagers get the vote]]

In a referendum held [[c8=Sunday|on Sunday]], [[c7=Yes;c14=from 18 to 16|a majority in Denmark supported reducing the minimum age for voters from 18 to 16 years]].

According to the final count, [[c1=53.4|53.4 per cent were for the change]]. [[c11=reached|The minimum level of support that the constitution lays down was achieved.]] [[c15=foreseen|The outcome is in line with the surveys taken before the vote]], which had seen the supporters slightly in front.

[[c10=Karen Bjerregaard|Head of government Karen Bjerregaard]] spoke of a "good day for democracy". [[c12=Mads Thorlund|Mads Thorlund, the chief campaigner against the reform]], congratulated her in a brief telephone call and said that [[c3=will not contest|he had no intention of contesting the result]].

[[c9=130,000|Around 130,000 young people gain the right to vote]], three per cent of the electorate. They will be able to use it [[c2=next European election|for the first time at the European election in June 2034]]. The European Parliament already leaves it to member states at what age their citizens vote, and in Germany, Belgium and Austria 16-year-olds took part in 2024.

[[c13=Yes|In the capital, Copenhagen, the supporters had a clear lead]]; [[c4=North Jutland|the greatest resistance was in North Jutland]], a region with an ageing population. Our reporter in Hjørring met many who asked why people should vote who are not allowed to buy spirits or drive a car.

Others found the debate overdue. "I've been paying tax since I was 15," said Freja Holm, an apprentice carpenter. She handed out leaflets on 40 evenings in a row, though she was too young to vote herself.

The mood of the campaign was often irritable. In the final week a television duel was interrupted by protesters; a hall in Vejle was evacuated after a bomb threat that proved empty.

Political scientists do not expect any great shift of power. In school elections, in which 88,000 pupils took part last year, the parties of the left and of the right came out almost level. Other governments are watching, too: in Finland and Portugal bills with the same aim are before parliament, and Norway, which tried it in 20 municipalities in 2011, dropped the idea afterwards.
