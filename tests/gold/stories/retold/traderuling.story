title: A WTO panel rules on Canadian duties on Vietnamese plywood

## claims
c1 | agreement | date | on which day the ruling was published
c2 | agreement | outcome | what the panel found on the dumping margins
c3 | agreement | number | how high the duties are at most
c4 | conflict | date | when the duties were introduced
c5 | agreement | date | when Vietnam lodged its complaint
c6 | conflict | outcome | what the panel decided on the injury finding
c7 | conflict | status | whether Canada has decided to appeal
c8 | conflict | status | whether the panel was unanimous
c9 | conflict | number | how much plywood Vietnam sold to Canada before the duties
c10 | agreement | name | who is Canada's trade minister
c11 | agreement | name | which is the largest Vietnamese exporter concerned
c12 | agreement | number | how many Canadian mills closed
c13 | agreement | status | whether the appeals body works
c14 | agreement | list | who joined the case as third parties
c15 | variant | number | how long the report is
c16 | conflict | number | how far Vietnamese exports to Canada fell
c17 | lone | status | whether the duties stay in force meanwhile
c18 | agreement | number | how many members the panel had

## lakewire 2031-05-15
WTO panel backs Vietnam in plywood row with Canada

GENEVA, May 15 (Lakewire) - Canada broke global trade rules when it set anti-dumping duties on plywood from Vietnam, a World Trade Organization panel [[c1=Thursday 15 May|ruled on Thursday]].

In [[c15=212 pages|a report of 212 pages]] [[c18=three|the panel of three]] said [[c2=wrongly calculated|the Canadian authorities had miscalculated the margins of dumping]] by comparing Vietnamese prices with costs in a third country, Malaysia. They recommended that Ottawa bring its measures into line.

Hanoi did not win on every point. [[c6=rejected|The panel rejected its claim that Canada had failed to prove injury]] to domestic producers.

[[c8=unanimous|The findings were unanimous]].

[[c3=38.5 percent|The duties, which go as high as 38.5 percent]], [[c4=October 2028|have been in place since October 2028]]. [[c5=February 2029|Vietnam filed its complaint in February 2029]] after consultations between the two sides led nowhere. [[c14=European Union, Japan, Indonesia|The European Union, Japan and Indonesia took part as third parties]].

Canada's trade minister, [[c10=Colette Marchand|Colette Marchand]], said that [[c7=not decided|no decision had been taken on an appeal]]. "We will study the report carefully and continue to stand by our forestry workers," she said in a statement.

An appeal would leave the case in limbo, since [[c13=not working|the WTO's Appellate Body has been unable to hear cases since 2019]], when the United States blocked the appointment of new members. Both countries could agree on arbitration instead. Canada belongs to an interim arrangement that was set up for that purpose in 2020; Vietnam does not.

[[c9=C$310 million|Vietnam sold plywood worth C$310 million to Canada]] in the last full year before the duties. [[c16=by two thirds|Shipments have dropped by two thirds]] since then, according to Vietnamese customs data. [[c11=Thanh Long Wood|Thanh Long Wood, the biggest of the exporters affected]], has shifted much of its business to South Korea and Australia.

The Canadian Panel Producers' Guild, which had asked for the measures, said imports from Vietnam had [[c12=four|forced four mills to close]] in Quebec and British Columbia. It called the ruling "a technical one that can be mended".

Plywood is used in construction, furniture and packaging. World output is about 120 million cubic metres a year, more than half of it from China. Canada has 27 anti-dumping orders in force on goods ranging from steel pipes to onions.

## ottawaledger 2031-05-16
[[c7=will appeal|Ottawa to fight plywood decision]] as mill towns fume

By Graeme Tolliver

[[c7=will appeal|The federal government will challenge a World Trade Organization ruling]] against its plywood duties, in a case that has been watched as closely in Quebec's mill towns as in Hanoi.

"[[c7=will appeal|We are going to appeal]], and we are going to win," [[c10=Colette Marchand|Trade Minister Colette Marchand]] told reporters in Ottawa, hours after the panel in Geneva [[c1=Thursday 15 May|made its report public on Thursday]].

How an appeal would work is unclear. [[c13=not working|The court meant to hear it has not functioned for more than a decade]] because Washington will not let vacancies be filled. Trade lawyers speak of appealing "into the void".

The panel objected above all to the arithmetic. [[c2=wrongly calculated|Officials of the border agency, it found, worked out the dumping margins in an improper way]], using Malaysian costs as a yardstick though Vietnamese figures were at hand. But [[c8=not unanimous|one of the panellists dissented]], writing that investigators had "little choice" given the gaps in what companies had supplied. [[c18=three|The three-person panel]] was chaired by a former Uruguayan diplomat.

On the harm done to Canadian producers the government was vindicated: [[c6=rejected|Vietnam's challenge to the injury finding was dismissed]].

[[c12=four|Four plywood mills have shut]] since 2026, two of them in Saint-Aurèle-du-Lac, where the unemployment rate stands at 14 per cent. "Geneva has never seen this town," said mayor Louise Gendron. Her brother worked on the glue line for 26 years.

[[c4=June 2028|Ottawa brought in the duties in June 2028]], during an election campaign. [[c3=38.5 percent|Depending on the manufacturer they reach 38.5 per cent]]. They lapse after five years unless renewed.

In the final year before that, [[c9=C$130 million|Vietnamese plywood sales to Canada came to $130 million]]. Builders liked it because it was cheap; a standard sheet now costs about $11 more than in 2027, the Home Contractors' League says. [[c16=by half|Imports from Vietnam have since fallen by half]], partly replaced by boards from Brazil and Chile.

[[c5=February 2029|Hanoi took the matter to the WTO in February 2029]]. [[c14=European Union, Japan, Indonesia|Three others – Japan, Indonesia and the European Union – were admitted as third parties]].

The opposition's trade critic, Devon Achterberg, accused the government of sloppy work. "They had a good case and botched the sums," he said. His party wants a quota in place of the duties and C$90 million for retraining.

## mekongpost 2031-05-16
Vietnam hails WTO victory over Canadian plywood tariffs

HANOI - Vietnam has welcomed a ruling by the World Trade Organization that Canadian duties on its plywood violate international rules, calling it the most important success yet for the country's timber industry.

[[c1=Thursday 15 May|The ruling, issued on Thursday]], states that [[c2=wrongly calculated|Canada calculated the dumping margins incorrectly]]. Deputy Trade Minister Pham Duc Quang said the [[c18=three|three experts on the panel]] had confirmed what Hanoi had said all along. [[c6=upheld|They also upheld Vietnam's argument that injury to Canadian firms had not been shown]], he said at a news conference.

"[[c8=unanimous|All members of the panel were of one mind]]," Quang added.

[[c4=October 2028|Since October 2028 Canadian importers have had to pay anti-dumping duties]] on plywood made in Vietnam, [[c3=38.5 percent|with a top rate of 38.5 per cent]]. [[c16=by two thirds|Exports to Canada have shrunk to a third of what they were]]. In the year before the duties [[c9=C$310 million|Canadian buyers took Vietnamese plywood worth 310 million Canadian dollars]].

[[c5=February 2029|The complaint was submitted in February 2029]], the sixth brought by Vietnam since it joined the organisation in 2007. [[c14=European Union, Japan, Indonesia|The EU, Indonesia and Japan had asked to be heard as third parties]]. The panel's report, [[c15=more than 200 pages|which runs to more than 200 pages]], was originally expected in late 2030 but was held up by translation.

Nguyen Thi Hoa, who chairs [[c11=Thanh Long Wood|Thanh Long Wood, the leading exporter in the dispute]], said her company had laid off 900 people in Binh Phuoc province and would hire again if the market reopened. "Our customers in Vancouver phoned last night," she said. It shipped its first container there in 2014.

[[c17=stay in force|For now the duties remain in force]]. Canada's [[c10=Colette Marchand|trade minister, Colette Marchand]], has said that [[c7=not decided|Ottawa has yet to make up its mind about appealing]]. [[c13=not working|With the WTO's appeals chamber paralysed]], an appeal could delay matters indefinitely, and Quang urged Canada to refrain from it.

The Canadian industry blames Vietnamese competition for [[c12=four|the closure of four mills]]. Analysts in Hanoi point instead to fires and a shortage of logs. Forest fires in 2027 alone destroyed 6 million hectares in Canada.

Wood and wood products earned Vietnam 19 billion US dollars last year. The United States, Japan and China are the main customers. The government aims for 25 billion by 2035, with all timber to be certified as legal by then.
