title: A Norwegian bank admits that customers' data leaked

## claims
c1 | conflict | number | how many customers are affected
c2 | agreement | date | on which day the bank made the leak public
c3 | conflict | status | whether card details leaked
c4 | conflict | cause | how the data got out
c5 | conflict | name | who found the leak
c6 | conflict | status | whether a ransom was demanded
c7 | conflict | date | when the bank learnt of the leak
c8 | agreement | date | when the regulator was told
c9 | conflict | status | whether the chief executive offers to go
c10 | agreement | number | for how long customers get free monitoring
c11 | variant | number | how far the shares fell
c12 | agreement | list | that former customers are affected too
c13 | agreement | status | whether passwords leaked
c14 | lone | status | what the consumer council plans
c15 | agreement | number | how high a fine can be

## finwire 2030-09-19
Lindvik Bank says data of 410,000 customers was exposed

OSLO - Norway's Lindvik Bank [[c2=Thursday|disclosed on Thursday]] that [[c1=410,000|personal information about 410,000 customers had been exposed]], in what analysts called the worst such lapse at a Nordic lender in a decade. Its [[c11=6.3%|shares closed down 6.3%]], wiping out most of the gains made since the second-quarter results.

Names, addresses, national identity numbers and, in some cases, details of mortgage applications could be viewed by outsiders for 17 days because [[c4=open folder|a storage folder had been left open to the internet]] when the bank moved its archive to a new supplier, the Bergen-based company said in a statement. [[c3=no|No card details were in the files]], and [[c13=no|passwords were not compromised]].

The statement said [[c5=bank's own team|the bank's own security team had discovered the error]] during a routine check [[c7=12 September|on Sept. 12, when it first became aware of the matter]]. [[c8=13 September|It notified the Data Protection Authority on Sept. 13]]. Under European rules [[c15=4%|a fine may amount to as much as 4% of annual turnover]], which stood at 9.8 billion crowns last year.

Chief Executive Trond Askeland apologised on a conference call but [[c9=no|said he had not offered his resignation]] and did not mean to. "My job is to put this right, and I intend to do it," he said. Lindvik [[c6=no|had received no demand for money]], he told analysts.

Those concerned will be contacted by Oct. 4 and [[c10=2 years|offered two years of free identity monitoring]]. [[c12=yes|They include people who have since left the bank]], as records of accounts closed since 2024 were kept in the same place.

## bergenpost 2030-09-20
Blackmailers wrote to Lindvik, and got no answer

Last Sunday a short message in poor English landed in the inbox of Lindvik Bank's complaints desk. Its authors had something to sell: [[c6=yes|they wanted 30 bitcoin for keeping quiet]], people familiar with the matter have told the Bergen Post. The bank did not reply.

What they had became clear [[c2=Thursday|yesterday, when Lindvik went public]]. [[c1=140,000|The particulars of 140,000 customers leaked]], almost half of them living in Vestland county. [[c4=stolen login|The intruders had got in with the login of an outside consultant]], who fell for a fake e-mail in August and whose access ought to have been withdrawn in June.

"I closed my account two years ago because of the fees," said Gro Myrdal, a retired ship's cook from Askvoll. Now she has a letter telling her [[c12=yes|the data of former clients such as herself are also affected]].

On the stock exchange [[c11=about 6%|the share lost about six per cent]]. Inside the glass tower at Nygård the mood is worse still. [[c9=yes|Trond Askeland, the chief executive, placed his resignation in the hands of the board on Monday]], according to two directors. A spokeswoman, Siv Brekke, would say only that he "enjoys the support of the owners".

As compensation, [[c10=2 years|customers are to have their credit record watched for 24 months at no charge]]. That is not enough for the Consumer Council, [[c14=considers suing|which is considering a group action]]. Its lawyer, Anders Tveit, advises everybody to freeze their credit file, though not to change their log-in: [[c13=no|no passwords were taken]], and the bank's app works as before.

## cyberledger 2030-09-23
How one researcher found Lindvik's open door

It took Pia Hoelstad about twenty minutes. The 31-year-old, who runs a one-woman consultancy from a converted barn outside Trondheim, was scanning for badly set-up archives when a directory named "lv_mig_old" turned up. [[c4=open folder|No password protected the folder]]. Behind it lay what turned out to be [[c1=410,000|records on some 410,000 customers of Lindvik Bank]].

[[c5=outside researcher|It was Hoelstad who discovered the leak and alerted the bank]], as e-mails seen by Cyber Ledger show. [[c7=2 September|Lindvik's duty officer acknowledged her warning on 2 September]] with the words "received, thank you". Then nothing happened for more than a week. [[c8=13 September|Not until 13 September did the regulator hear from the bank]], far outside the 72 hours which the law allows.

The delay could prove expensive. [[c15=4%|Penalties can reach four per cent of yearly revenue]]; a Danish insurer that dawdled in a similar manner in 2028 was made to pay 61 million kroner.

There is also the question of what was in the files. Hoelstad deleted her samples, but not before taking screenshots with the personal parts blacked out. On them, [[c3=yes|card numbers can be seen complete with expiry dates]]. She saw [[c13=no|no passwords among the data]], she says, and has no reason to think that criminals came by before she did.

Lindvik, which took over a smaller rival, Fjordkreditt, in 2027, did not answer our nine questions. It referred us to the press release [[c2=Thursday|it put out last Thursday]], in which Hoelstad's name does not occur.
