title: The airline Norlanda goes bankrupt

## claims
c1 | conflict | number | how many employees lose their jobs or are affected
c2 | conflict | number | how large the debts are
c3 | conflict | cause | what brought the airline down
c4 | conflict | status | whether holders of tickets bought by card get their money back
c5 | conflict | place | where the last flight landed
c6 | conflict | status | whether staff had been warned beforehand
c7 | conflict | status | whether talks with a buyer are still going on
c8 | conflict | name | who is appointed administrator
c9 | agreement | date | on which day operations ended
c10 | agreement | name | which court declared the airline bankrupt
c11 | agreement | number | how many aircraft the fleet had
c12 | agreement | date | in which year the airline was founded
c13 | agreement | name | who is chief executive
c14 | agreement | status | that passengers should not go to the airport
c15 | variant | number | how many passengers are stranded
c16 | variant | number | how many destinations were served
c17 | lone | number | how many of the passengers stranded are in Malaga

## tidning 2029-10-09
Norlanda Air grounded for good as court declares carrier bankrupt

GOTHENBURG – The regional airline Norlanda [[c9=Monday|ceased flying on Monday evening]] after [[c10=Gothenburg District Court|Gothenburg District Court declared it bankrupt]] at its own request, ending weeks of speculation about its finances.

Around [[c15=9,000|9,000 travellers are stuck abroad]], the company estimates, and anyone booked in the days to come [[c14=should not|is being told to stay away from the airport]]. [[c4=yes|Customers who paid by credit card will be refunded by their bank]], the consumer agency said, although this may take until the new year.

All [[c1=1,140|1,140 employees will lose their jobs]]. Many of them heard the news from colleagues. "[[c6=no|Nobody had told us anything]]," said Moa Lindqvarn, a purser for eleven years, who was in the middle of a shift. "We were selling coffee while they were filing the papers."

In a statement, [[c13=Peder Halvarsen|chief executive Peder Halvarsen]] laid the blame on the price of fuel: [[c3=fuel price|kerosene that has risen by 40 per cent since spring "has broken us"]], he wrote. The airline [[c2=3.2 billion kronor|leaves debts of 3.2 billion kronor]], most of them owed to leasing companies and to the airport operator.

[[c8=Ylva Strandell|The lawyer Ylva Strandell has been named administrator]]. She will meet unions on Wednesday. One of her first tasks is to return the leased part of a [[c11=14|fleet of 14 jets]].

The last plane to carry passengers, flight NL 482 from Nice with 131 people on board, [[c5=Gothenburg|touched down in Gothenburg]] at 21.52. The crew received applause.

Norlanda, [[c12=2009|founded in 2009]], served [[c16=37|37 destinations]] last summer.

## monitor 2029-10-09
Thousands stranded as Swedish airline Norlanda goes under

Thousands of holidaymakers woke up without a flight home on Tuesday, hours after the Swedish carrier Norlanda Air [[c9=Monday|stopped operations the previous evening]].

"[[c14=should not|Please do not travel to your departure airport]]," a notice on its website read. According to the travel agents' federation, [[c15=between 8,500 and 10,000|between 8,500 and 10,000 people are waiting to be brought home]], of whom [[c17=2,300|about 2,300 are in Malaga alone]].

For those who paid with plastic there was bad news too. [[c4=no|Banks will not reimburse card payments]] for tickets, the federation's lawyer, Colm Ardagh, warned, since the terms were altered in August; only buyers of package tours are protected.

The insolvency, [[c10=Gothenburg District Court|pronounced by the district court in Gothenburg]], did not come out of the blue. [[c6=yes|Staff had been informed in writing ten days earlier]] that wages for October could not be guaranteed, a letter seen by this newspaper shows. [[c1=1,410|The closure puts 1,410 people out of work]], 90 of them in Britain.

Industry observers point to [[c3=engine faults|engine defects, rather than fuel, as what finished the company off]]: since March, a third of the planes had been parked for inspection, while rents had to be paid. "They had [[c11=14|fourteen aircraft]] and sold seats for twenty," said the consultant Frida Osterhag.

[[c13=Peder Halvarsen|Peder Halvarsen, who took over as chief executive]] two years ago from a Danish ferry line, did not answer calls. [[c7=over|Negotiations with the Dutch investor Velox Capital have ended]], a spokeswoman for that company said.

On Monday night, its final service [[c5=Copenhagen|came down in Copenhagen]], diverted there because its home airport had withheld permission over unpaid fees.

## fjord 2029-10-10
What is left of Norlanda

The yellow tails are lined up outside hangar 3, and somebody has tied a black ribbon round a nose wheel. [[c12=2009|Twenty years after its founding]] with a single turboprop, Norlanda Air is in the hands of an administrator.

His name is [[c8=Anders Brolund|Anders Brolund, the solicitor whom the judges put in charge of the estate]], and he gave his first interview on Tuesday. Yes, he said, there is hope: [[c7=continuing|talks with Velox Capital, of Rotterdam, are continuing]], "today, as we speak", over part of the business, including the maintenance shop.

The hole is deep. [[c2=2.3 billion kronor|Creditors are owed 2.3 billion kronor]], he calculates, against assets of hardly a tenth of that. [[c3=fuel price|The cause, in his view, was dear fuel]], which had been bought without any hedging, at a time when rivals had secured theirs for a year.

Among the creditors are the workforce, who had [[c6=no|learnt of the collapse without any prior notice]] and who are still due September's overtime. The state wage guarantee covers them up to a ceiling. [[c1=1,140|Those made redundant number 1,140]], and the employment office has opened a counter in the arrivals hall.

[[c13=Peder Halvarsen|Halvarsen, the chief executive]], has not been seen at headquarters since [[c9=Monday|Monday, when the last of the planes was grounded]]. His 2028 bonus, 4 million kronor, is being examined.

Rivals are circling. A Norwegian competitor has already put on eleven extra flights, and from Saturday it will fly on six of the [[c16=nearly 40|nearly 40 routes that Norlanda had offered]]. "It is sad," said its sales director. "It is also a market."
