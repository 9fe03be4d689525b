title: A transport minister resigns over a railway contract

## claims
c1 | conflict | status | whether the chancellor asked the minister to go
c2 | conflict | status | whether he repaid the holiday
c3 | conflict | name | who is to succeed him
c4 | conflict | date | when he first learnt of the tender complaint
c5 | conflict | number | what the signalling contract was worth
c6 | conflict | status | whether he keeps his seat in parliament
c7 | conflict | place | where the holiday villa stands
c8 | conflict | name | what Dorn was when the contract was signed
c9 | agreement | date | the day of the resignation
c10 | agreement | name | who won the contract
c11 | agreement | status | whether prosecutors have opened a case
c12 | agreement | number | how long he was in office
c13 | agreement | cause | the reason he gave
c14 | variant | number | how many bidders there were
c15 | lone | outcome | poll figure

## kurier 2030-10-09
Kallmeyer gives up: Vienna loses its transport minister

Austria's transport minister, Josef Kallmeyer, [[c9=Tuesday|stepped down on Tuesday]], a week after it had emerged that a supplier of the state railways paid for his summer holiday. [[c13=protect his family|He wished to spare his family further attacks, he said]] in a statement of barely four minutes, and left without taking questions.

Those close to the chancellor tell the story in another way. [[c1=yes, she demanded it|Chancellor Renate Silber had demanded his departure at a meeting late on Monday]], two participants told this newspaper, and had given him until noon to comply.

At the root of the affair is [[c5=640 million|a signalling order worth 640 million euros]], which [[c10=Traxon|went to the Linz company Traxon]] in the spring of 2029 although it was not the cheapest of [[c14=five|the five bids that were submitted]]. Weeks later the minister and his wife spent twelve days in a villa [[c7=Istria|on the Croatian coast, in Istria, that belongs to a Traxon director]].

[[c2=not repaid|Not a cent of the cost, put at 18,000 euros, has been paid back]], the company's lawyers say.

According to papers seen by the Kurier, [[c4=March 2029|Kallmeyer was told in March 2029 that a losing bidder had complained]], before his signature was on the contract. His former chief of staff, Ulrike Dorn, who [[c8=headed his private office|ran his private office when the deal was signed]], declined to comment.

The department will pass to [[c3=Hannes Prohaska|Hannes Prohaska, the governor's deputy in Styria, who is to be sworn in as his successor]] on Friday. [[c6=gives up seat|Kallmeyer will also surrender his seat in parliament]], his party group said.

[[c12=three years|He had held the post for three years]]. Since last week [[c11=open case|prosecutors have formally been investigating the award on suspicion of corruption]].

## tagespost 2030-10-09
A decent man's exit

Rarely has a politician been hounded from office with so little in hand. Josef Kallmeyer, who [[c9=Tuesday|handed in his resignation on Tuesday]], did so of his own accord: [[c1=no, she tried to keep him|the chancellor had asked him to stay]], a spokesman for her office confirmed, and she heard of his decision with regret.

[[c13=protect his family|It was for the sake of his wife and his two sons that he was going, Mr Kallmeyer explained]]. Photographers had been camped outside their school for days.

What is he accused of? Of having stayed, last year, at a house of a friend. That the friend sits on the board of [[c10=Traxon|Traxon, which had been awarded the railway's signalling job]], was, granted, unwise. But [[c2=repaid|the minister refunded the full rent in August]], as a bank slip shown to our editors proves. Nor was it a palace: [[c7=Lake Garda|the villa, on Lake Garda, has three bedrooms]] and a view of a petrol station.

As for the contract, [[c14=a handful|a handful of firms competed]], and the award was reviewed by the audit court in 2030 without objection. [[c4=autumn 2029|Not until the autumn of 2029 did the minister learn of a rival's complaint]], long after the ink had dried.

Mr Kallmeyer, 54, does not mean to vanish. [[c6=keeps seat|He will stay on as a member of parliament for Wels]], he told this newspaper on the telephone, and may even run in 2032. Over [[c12=three years|three years at the head of the ministry]] he brought two night trains back and lowered the price of the youth ticket to 49 euros.

## bulletin 2030-10-10
Austrian minister's fall leaves rail overhaul in doubt

VIENNA - Austria's government moved quickly on Wednesday to fill the gap left by Josef Kallmeyer, naming [[c3=Marlene Egger|Marlene Egger, a former head of the road-building agency, as the next transport minister]].

Ms Egger, 49, inherits a modernisation programme at the centre of which stands [[c5=460 million|a contract for signals valued at 460 million euros]]. Its holder, [[c10=Traxon|the engineering group Traxon, which secured the order last year]], has equipped about a third of the western line so far; the southern line was to follow in 2033.

[[c11=open case|An investigation into suspected bribery has been opened by the public prosecutor]] in Vienna, a spokeswoman said. It is directed against three persons, whom she would not identify. Among those already heard as witnesses is Ulrike Dorn, [[c8=sat on the railways' board|who had a seat on the board of the state railways, and no post in the ministry, at the time of the signing]].

Mr Kallmeyer has denied any wrongdoing. He [[c9=Tuesday|quit on Tuesday]] after newspapers reported that he had been the guest of a Traxon director. The opposition Greens called the step overdue and asked for a parliamentary inquiry, for which they need 46 votes.

[[c15=27 per cent|Support for the chancellor's party has slid to 27 per cent]], the lowest since she took over, according to a survey taken before the resignation.

Brussels, which contributes 150 million euros to the line, is awaiting what a commission official called "a full account".
