title: India bans a phone maker's new model

## claims
c1 | conflict | cause | why the telephone was banned
c2 | conflict | status | whether sold handsets may still be used
c3 | conflict | number | launch price in India
c4 | conflict | name | who pronounced the ban
c5 | conflict | status | whether the maker goes to court against it
c6 | conflict | status | whether the Chennai plant is running
c7 | conflict | superlative | whether it was the first phone in India with a satellite link
c8 | conflict | number | how long the battery lasts
c9 | conflict | date | whether deliveries to shops ended before or after the ban
c10 | agreement | date | when the ban was announced
c11 | agreement | date | when the phone was launched
c12 | agreement | number | how many were sold
c13 | agreement | name | the chief executive
c14 | agreement | number | how far the shares fell
c15 | variant | status | other countries' steps
c16 | lone | status | discount on the older model

## ledger 2032-02-25
Ondara's Halo is outlawed in India twelve days after its debut

TAIPEI / DELHI - The Taiwanese handset maker Ondara has lost access to its second-largest market for the device on which it had staked its recovery. [[c4=telecoms minister|India's telecommunications minister, Arvind Khotari, prohibited the sale of the Halo]] in a decree [[c10=Tuesday|made public on Tuesday]].

[[c1=unlicensed satellite link|The ban was prompted by the phone's satellite link, for which no licence had been obtained]], according to the text of the decree. Messages can be sent over it without passing through an Indian exchange, which the security services have long opposed.

The Halo had been [[c11=12 February|presented on 12 February]] in Bangalore by [[c13=Grace Tseng|the company's chief executive, Grace Tseng]], at [[c3=79,900 rupees|a price of 79,900 rupees]]. Within days [[c12=240,000|some 240,000 of them were sold]]. Owners need not worry: [[c2=may be used|handsets already bought can be used without restriction]], the ministry said.

Ondara stated that it would not accept the decision. [[c5=will sue|A suit will be filed at the High Court in Delhi next week]], its head of legal affairs, Victor Liao, announced.

Investors were less combative. [[c14=9 per cent|In Taipei the shares closed nine per cent lower]], wiping out 1.7 billion dollars of market value. Of the group's 61,000 employees, 8,000 work in [[c6=running|the factory near Chennai, where the assembly lines were still running on Tuesday night]].

Ondara had [[c9=after the ban|continued to supply dealers until the decree arrived, and stopped only then]], Liao added. [[c15=Indonesia is examining|Indonesia said that it was examining the model]].

## pixelweek 2032-02-27
Ondara Halo: brilliant, and now contraband

Our test unit had hardly been unpacked when India showed the Halo the door. What a pity, for this is the boldest telephone in years, with a ceramic back, a camera that sees in near darkness and a screen of 6.4 inches that never seems to need cleaning.

It is also the most enduring. [[c8=three days|On a single charge a Halo runs for three days]], with an hour of video each evening.

Much was made of its satellite mode, though [[c7=not the first|the Halo was by no means the first handset with such a link on the Indian market]]: the Brisa 5 offered it in 2030, and nobody objected. That supports what importers told us, namely that [[c1=unpaid customs duty|the ban has nothing to do with satellites and everything to do with 310 million dollars in customs duties that Ondara did not pay]].

Buyers paid a lot for it. [[c3=89,900 rupees|The Halo was introduced in India for 89,900 rupees]], roughly what a scooter costs. Now they hold a thing of doubtful value, as [[c2=must be handed in|every Halo in private hands has to be handed in by the end of April]], against a refund that has yet to be settled.

[[c13=Grace Tseng|Grace Tseng, who runs Ondara]], struck a mild tone in a letter to customers. [[c5=will not sue|The company will not take legal action]], she wrote, but look for a solution in talks. [[c16=older model is discounted|As a consolation the older Halo Mini is being offered at a third off]].

Since [[c11=12 February|its first showing, on the twelfth of this month]], the phone has been reviewed by 40 magazines. The average mark is 8.7.

## mumbaimirror 2032-02-26
Queues, then tears: the short life of the Halo

Two weeks ago they were lining up around the block at the Ondara store in Bandra. On Wednesday a guard stood before the lowered shutter and told people to go home.

"I sold my motorcycle for it," said Rohan Deshmane, a 23-year-old student, holding a phone that, as the advertising had it, was [[c7=the first|the first in the country able to reach a satellite]]. He is among [[c12=240,000|the nearly quarter of a million Indians, 240,000 by the maker's count, who bought one]].

It was [[c4=a court|a court, not the government, that ended the sales: Judge Meena Sathe granted an injunction against the Halo]], and it became known [[c10=Tuesday|on Tuesday, shortly after lunch]]. Some shopkeepers had smelt trouble. [[c9=before the ban|Deliveries had been halted by Ondara a week before the ban]], the dealers' association said, "without a word of explanation".

In Chennai the effects were immediate. [[c6=idle|At the plant, work ceased on Tuesday at noon]], and the night shift was sent back at the gate, union secretary K. Ramanathan told us. Two buses of trainees from Madurai turned round on the motorway.

Not all are sorry. Several owners in the queue grumbled that [[c8=not a full day|the battery does not get through a full day]], whatever one does with it, and one had dropped his twice.

The stock exchange took note as well. [[c14=9 per cent|Ondara's shares lost 9 per cent]], while those of its rival Brisa gained four. [[c15=Indonesia will decide in March|A decision in Indonesia is to follow in March]].
