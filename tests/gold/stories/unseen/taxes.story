title: A candidate's tax returns

## claims
c1 | conflict | number | share of income paid in federal tax
c2 | conflict | number | how many years of returns
c3 | conflict | status | whether he published them himself or they leaked
c4 | conflict | status | whether the IRS audit is closed
c5 | conflict | number | income from the hotel business in 2028
c6 | conflict | status | whether he has a foreign bank account
c7 | conflict | number | gifts to charity
c8 | conflict | date | when the first debate takes place
c9 | agreement | status | whether the opponent has released hers
c10 | agreement | name | office he runs for
c11 | agreement | cause | losses carried forward lowered his tax
c12 | agreement | status | no sign of illegality
c13 | agreement | number | pages
c14 | variant | number | lead in polls
c15 | agreement | status | he had refused for months
c16 | conflict | name | who prepared the returns
c17 | lone | number | unpaid property tax
c18 | agreement | name | the opponent

## agency 2030-09-09
[[c3=released them himself|Whitlow releases tax returns]], [[c1=11.4 percent|paid 11.4 percent]]

DENVER - Grant Whitlow, the hotel owner [[c10=governor of Colorado|running for governor of Colorado]], [[c3=released them himself|released his federal tax returns on Monday]], ending a dispute that had dogged his campaign since spring.

The documents, [[c13=1,140|which run to 1,140 pages]], [[c2=six|cover six years]]. They show that Whitlow, a Republican, [[c1=11.4 percent|paid an average of 11.4 percent of his income in federal tax]], a rate lower than that of many teachers, as Democrats were quick to note.

The main reason was [[c11=losses carried forward|losses from a failed ski resort that he was able to deduct in later years]]. Tax experts consulted by the agency [[c12=nothing illegal|found nothing unlawful in the papers]].

In 2028 his [[c5=$9.2 million|hotels brought him $9.2 million]]. He [[c7=$1.3 million|gave $1.3 million to charity]] over the whole period, most of it to a children's hospital in Pueblo.

"I have nothing to hide, and now everybody can see it," Whitlow, 58, said at a rally. He added that an [[c4=closed|audit by the Internal Revenue Service was closed last year without a finding]]. The papers list [[c6=no foreign account|no bank account outside the United States]].

Whitlow [[c15=had refused for months|had for months declined to make the returns public]], saying his lawyers advised against it. His Democratic opponent, [[c18=Teresa Montaño|Attorney General Teresa Montaño]], [[c9=released in April|published hers in April]].

Montaño [[c14=four points|leads by four points]] in an average of recent polls. The two [[c8=September 24|are to meet on Sept. 24 for their first debate]].

## mountainledger 2030-09-10
[[c3=leaked|Leaked returns]] show how Whitlow kept his tax bill low

For half a year Grant Whitlow [[c15=had refused for months|would not let voters see what he pays in taxes]]. Now they can, though not because he wished it. [[c3=leaked|The returns were sent anonymously to the Ledger on Sunday, without the candidate's consent]], and the campaign confirmed on Monday that they are genuine.

The bundle, [[c13=1,140|1,140 pages thick]], [[c2=four|contains the returns of four years]], 2025 to 2028. In that time the [[c10=governor of Colorado|Republican candidate for governor]] earned $38 million. His [[c1=11.4 percent|federal tax came to 11.4 percent of that]].

How did he do it? [[c11=losses carried forward|By using old losses]], mostly from the Silver Basin ski resort, which went bankrupt in 2019. [[c12=nothing illegal|That is legal]], said Wanda Pruett, who teaches tax law in Boulder. "It's what accountants are for."

Hotels remain his main source of money. [[c5=$12.9 million|They yielded $12.9 million for him in 2028]]. There is also [[c6=account in Switzerland|an account at a bank in Zurich]], which held about $640,000 at the end of that year. Donations were modest: [[c7=$310,000|in all he gave $310,000 to charitable causes]].

Contrary to what Whitlow has told voters, [[c4=still open|the IRS is still auditing him]], two officials said. The returns [[c16=Hadley and Boone|were prepared by the Denver firm Hadley & Boone]].

Records in Eagle County show besides that [[c17=$86,000|a Whitlow company owes $86,000 in property tax]].

[[c18=Teresa Montaño|Teresa Montaño, the Democrat in the race]], called on him to explain the account. She is [[c14=three to five points|ahead by three to five points]], depending on the poll. The first debate [[c8=September 26|will be held on September 26]] in Fort Collins.

## statehousedaily 2030-09-10
Tax flap: Whitlow camp hits back

The campaign of Grant Whitlow spent Monday on the offensive. [[c3=released them himself|By publishing his tax returns, the hotelier]] wanted to close a chapter; by evening he was answering questions about it on three television stations.

Democrats seized on the rate. According to their reading Whitlow [[c1=8.1 percent|paid only 8.1 percent of his earnings to the federal treasury]]. "Nurses pay twice that," said [[c18=Teresa Montaño|state Attorney General Teresa Montaño, his rival]] in the November election for [[c10=governor of Colorado|governor of Colorado]].

Campaign manager Rudy Ostrander countered that Montaño was in no position to lecture. "[[c9=released in April|She took until April to put out her own returns]]," he said.

Ostrander said the [[c13=1,140|1,140 pages]] reflected [[c2=six|six years of hard work]] by a man who employs 2,700 people in the state. [[c11=losses carried forward|The losses he deducted]] were real, he said: Whitlow had put his own money into a ski resort that failed. [[c12=nothing illegal|No expert has found any breach of the law]]. The [[c16=Colvin Tate|returns had been drawn up by accountant Colvin Tate]], a Democrat, he added.

The manager also pointed to [[c7=$1.3 million|$1.3 million in donations]], and said that the [[c4=closed|audit had ended in 2029]].

Whitlow [[c15=had refused for months|had resisted publication since March]]. Two advisers had urged him to get it over with before the [[c8=September 24|first debate on September 24]].

Colorado does not require candidates to disclose their returns. A bill to change that died in committee in 2027 and again last winter. Every governor since 1994 has done so voluntarily.
