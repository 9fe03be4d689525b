title: Canada's House of Commons passes a law on drug prices

## claims
c1 | conflict | number | by how many votes the law was passed
c2 | conflict | date | when the law comes into force
c3 | conflict | number | how many medicines are covered at first
c4 | conflict | status | whether insulin is among them
c5 | conflict | status | whether the industry goes to court
c6 | conflict | name | whose idea the bill was
c7 | agreement | outcome | whether the bill was adopted and where
c8 | agreement | date | on which day it was adopted
c9 | agreement | number | how much the state hopes to save a year
c10 | agreement | name | who is health minister
c11 | agreement | status | how prices are to be set
c12 | agreement | status | how the Conservatives voted
c13 | agreement | number | how high fines can be
c14 | agreement | status | whether the Senate must still approve
c15 | agreement | status | whether one company has put an investment on hold
c16 | variant | number | how much patients pay less on average
c17 | lone | name | who chairs the new price board

## federalwire 2031-11-06
[[c7=adopted in Commons|Commons passes bill to cap prices]] of costly prescription drugs

OTTAWA (Federal Wire) - [[c7=adopted in Commons;c8=Wednesday|The House of Commons adopted a bill on Wednesday]] that allows the government to limit what drugmakers charge for some of their best-selling medicines.

[[c1=171 to 158|Members voted 171 to 158 in favour]] after a debate of almost nine hours. [[c12=against|The Conservatives opposed the measure]], warning of shortages, while the Bloc Québécois allowed its members a free vote.

Under the Fair Medicine Prices Act [[c11=average of seven countries|a medicine may not cost more than the average price in seven comparable countries]], among them France, Britain and Australia. [[c3=60|The cap initially applies to 60 drugs]] that account for two fifths of public spending on prescriptions. [[c4=not included|Insulin is not among them]], as it is already covered by separate agreements with the provinces.

[[c10=Celeste Marchand|Health Minister Celeste Marchand]] said [[c9=2.4 billion dollars|the law would save the public purse $2.4 billion a year]]. "We pay more than almost anyone for the same pill from the same factory," she told reporters.

[[c2=July 1|The act takes effect on July 1, 2032]], provided [[c14=must approve|the Senate gives its approval]], which is expected before Christmas. [[c13=up to 10 million dollars|Manufacturers that break the rules face fines of up to $10 million]] for each product.

The industry association InnoPharm Canada called it a "sad day for research" but said [[c5=not sue|it had decided against legal action]] and would seek talks over the list. [[c15=on hold|Swiss group Valmedis has suspended plans for a $310 million plant]] in Laval, Quebec, where 240 people were to be employed.

The bill goes back to [[c6=Aidan Forsythe|a proposal by New Democrat Aidan Forsythe]], who introduced a first version in 2029 as a private member. That attempt died when Parliament was dissolved.

According to the Patented Medicine Prices Review Board, Canadian list prices were the fourth highest of 31 industrialized nations in 2030. Attempts to change this have a long history: reforms announced in 2017 were watered down after court rulings in Quebec and by an appeals court, and a list of reference countries that left out the United States came into use only in 2022.

## torontomail 2031-11-06
What the new drug price law means for your wallet

By a staff writer

Rosalind Keane of Hamilton pays $612 a month for the tablets that keep her arthritis in check. From [[c2=January 1|the first of January, when the new price law comes into force]], it should be a good deal less.

Following [[c8=Wednesday;c7=adopted in Commons|Wednesday's Yes from the House of Commons]], [[c14=must approve|only the upper chamber still has to agree]]. Senators have rejected few government bills in recent decades, and their Speaker has promised a vote by Dec. 18.

Here is how it works. [[c11=average of seven countries|The mean of what seven other countries pay becomes the ceiling in Canada.]] Ottawa has drawn up [[c3=40|a list of 40 drugs to which the rule applies in the first stage]], most of them for cancer, rheumatism and heart failure. [[c4=included|Diabetics benefit as well, since insulin is on it.]] More are to follow in 2034.

[[c16=about a quarter|Patients can expect to pay about a quarter less on average]], according to the ministry. Economist Paul Ostrander of Queen's University is more cautious: those with a private plan at work may notice nothing for a year or two, since insurers adjust premiums slowly.

[[c10=Celeste Marchand|Celeste Marchand, the minister of health]], expects [[c9=2.4 billion dollars|annual savings of some $2.4 billion]] for federal and provincial plans. A new board with 45 employees is to watch over prices. [[c17=Judith Amsel|It will be chaired by Judith Amsel]], a former judge from Winnipeg. It [[c13=up to 10 million dollars|can impose penalties of as much as $10 million]].

Will companies put up with it? Hardly. [[c5=sue|Drugmakers will challenge the act in Federal Court]], their association InnoPharm announced minutes after [[c1=171 to 158|the vote, which ended 171-158]]. One firm has reacted already: [[c15=on hold|Valmedis is putting its planned factory in Laval on ice]].

[[c12=against|Conservative members, who voted No to a man and woman]], say the government is gambling with supply. Health critic Grant Pelletier pointed to Greece and Portugal, where, he said, 70 new products had been launched late or not at all because of low prices.

The idea came from [[c6=Louise Tremaine|Louise Tremaine, a Liberal backbencher and pharmacist from New Brunswick]], who used to stand behind the counter in her father's shop in Bathurst. "People asked me which of their pills they could skip," she recalled on Wednesday. "I never forgot that."

## northernbroadcast 2031-11-05
[[c7=adopted in Commons|MPs approve limits on the price of medicines]]

[[c7=adopted in Commons|The House of Commons has voted for the Fair Medicine Prices Act]], one of the central promises of the government elected two years ago.

The result [[c8=Wednesday|on Wednesday night]] was clearer than expected: [[c1=178 to 151|178 members said Yes, 151 No]]. [[c12=against|The Conservative Party voted against]]; three Liberals abstained. Applause broke out in the public gallery, where some 60 patients had waited since the morning.

From [[c2=July 1|July 1 of next year the law is to apply]]. From then on, [[c11=average of seven countries|the price in Canada must not exceed the average of seven countries with similar incomes]]. At the start [[c3=60|60 preparations fall under it]], [[c4=not included|though insulin is excluded]], to the disappointment of Diabetes Action. The group had gathered 210,000 signatures.

[[c10=Celeste Marchand|Health Minister Celeste Marchand]] put the [[c9=2.4 billion dollars|relief for public budgets at $2.4 billion each year]]. [[c16=27|Prices at the pharmacy counter are to fall by 27 per cent on average]], she said. The biggest cut, of more than half, is expected for a blood thinner that is taken by one in eleven Canadians over 75.

In the industry there is anger. Companies that charge too much [[c13=up to 10 million dollars|can be fined a maximum of $10 million]]. [[c15=on hold|The manufacturer Valmedis said its investment in a new plant near Montreal was on hold]] until further notice. Quebec's economy minister called on Ottawa to find a compromise, since 30,000 people in the province live off pharmaceuticals.

The parliamentary budget officer has doubts of another sort. In a report last month the office warned that producers could hold back new products; it estimated that up to 14 per cent of them would come on the market a year later. Germany, which introduced price negotiations in 2011, saw about 30 medicines withdrawn in the first five years, although most had rivals that were just as good.

For [[c6=Aidan Forsythe|Aidan Forsythe, the New Democrat on whose draft the law is based]], it was an emotional evening. His sister died in 2026 while waiting for a drug that her plan refused to pay for. He thanked members "on all sides".

[[c14=must approve|The bill now goes to the Senate for approval.]]
