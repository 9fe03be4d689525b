title: Hackers paralyse a city

## claims
c1 | conflict | date | when the attack began
c2 | conflict | status | whether the city paid
c3 | conflict | number | how much the hackers demanded
c4 | conflict | cause | how the hackers got in
c5 | conflict | status | whether the emergency line kept working
c6 | conflict | status | whether residents' data were taken
c7 | conflict | name | which group was behind it
c8 | conflict | date | when systems will be restored
a1 | agreement | number | how many people live in the city
a2 | agreement | date | until when property tax may be paid
a3 | agreement | number | how many computers were disconnected
a4 | agreement | date | when the council held its emergency session
a5 | agreement | status | whether the water supply was touched
a6 | agreement | status | how city workers are paid
v1 | variant | number | how much the insurance covers
l1 | lone | name | who is hired to investigate

## kelmoreexaminer 2027-03-16
City hall goes back to pencils

KELMORE, Ont. - At the counter where Kelmore residents pay parking fines, Joyce Lambton has found a use for the carbon paper that her predecessor left in a drawer. Her screen has been dark [[c1=Friday night|since hackers broke into the city's network on Friday night]].

So have the others. [[a3=1,400|Technicians unplugged 1,400 municipal computers]] over the weekend, and [[a4=Sunday|councillors met behind closed doors on Sunday in emergency session]]. Mayor Brent Sokoloski said that [[c7=Grey Heron|a gang calling itself Grey Heron had claimed responsibility]] and that [[c3=$3.5 million|its first message had named a price of $3.5 million]].

"[[c2=not paid|We have not given them a cent and we will not]]," he said.

[[a1=96,000|The 96,000 people who live in Kelmore]] will notice it in small ways. Library books cannot be borrowed, building permits are frozen, and [[a6=paper cheques|the city's staff will get their wages by paper cheque]]. The [[a2=April 30|deadline for property tax has been moved to April 30]]. [[a5=not affected|Drinking water was never at risk]], because the treatment plant runs on separate equipment. [[c5=kept working|Calls to 911 went through without interruption]], police chief Marie Oduya said.

How it happened is known, at least in outline: [[c4=phishing email|an employee of the parks department opened an attachment in a message that posed as an invoice for mulch]].

Residents who fear for their bank details may breathe easier for the moment, for [[c6=no data taken|no personal information left the city's servers]], according to the mayor. [[c8=end of March|He promised that all services would be back by the end of this month]].

## ontarioledger 2027-03-18
[[c2=paid|Kelmore paid hackers]], sources say

The city of Kelmore has quietly [[c2=paid|transferred a ransom to the criminals who crippled its computers]], two people with knowledge of the matter told the Ontario Ledger, contradicting public assurances by the mayor.

Negotiators working for the insurer brought the price down, the sources said, after [[c3=$5 million|the attackers had opened with a demand for $5 million]]. They did not disclose the final figure. [[v1=$2 million|The city's policy covers $2 million]], with a deductible of $150,000.

A confidential briefing for councillors, prepared for [[a4=Sunday|their special sitting last Sunday]], sheds light on the days before. It states that [[c1=Thursday morning|the intrusion began on Thursday morning]], well before anybody raised the alarm, and that the door was left open by a third party: [[c4=stolen contractor password|the hackers logged in with a password stolen from the firm that maintains the city's elevators]].

The document is blunt about the consequences. [[c6=data taken|Files on some 31,000 residents, including health cards, were copied]]. [[c5=went down|Emergency dispatch was out of service for four hours]] in the night, when callers heard a busy signal and fire crews relied on radios.

It names no culprit. But Fatima Lindqvist, a researcher at the security company Boreal Shield, recognised the handwriting. "[[c7=Saltmarsh|This is the work of Saltmarsh]]," she said. "Grey Heron is a name that others hide behind."

A spokesperson for the mayor called the report "speculation" and pointed to what had been saved. [[a5=not affected|The water system, she noted, had been untouched]], and the city had been able to isolate [[a3=1,400|its fourteen hundred machines]] quickly.

## northernbroadcast 2027-03-17
Cyber attack: what Kelmore residents need to know

Five days after the digital break-in [[c1=Friday night|that hit Kelmore's city hall late last Friday]], many services are still down. Here is what we know.

Can I pay my taxes? Yes, in person and by cheque. There is no hurry, as [[a2=April 30|property owners have been given until the last day of April]].

Is the water safe? [[a5=not affected|The waterworks were not affected]], the health unit says.

What about buses? They run, and until further notice nobody checks the fare cards. The arena and both pools are closed.

When will it be over? Not soon. [[c8=mid-May|The city's technology director, Owen Trask, does not expect to have everything running again before the middle of May]]. His team of 18 is rebuilding the network piece by piece. The cybersecurity firm [[l1=Halvard Stone|Halvard Stone has been hired to trace the intruders]].

Who did it? [[c7=Grey Heron|Grey Heron, a group already known from an assault on a Belgian port, is behind the attack]], the provincial police believe. It [[c3=$3.5 million|has asked for three and a half million dollars]], of which [[v1=about half|insurance would bear somewhat more than half]].

I work for the city; what happens on payday? [[a6=paper cheques|Cheques printed on paper will be handed out]] on Friday at the Legion hall.

Kelmore, [[a1=96,000|a city of just under a hundred thousand]], is the fourth Ontario municipality to be struck since last summer. A similar incident at Port Dessen in 2025 cost that town $1.1 million, mostly for consultants, and took nine weeks to clear up.
