title: Doctors in Kenya go on strike

## claims
c1 | agreement | date | when the strike began
c2 | conflict | number | how many doctors are on strike
c3 | conflict | number | what pay rise is demanded
c4 | agreement | number | what pay rise the government offers
c5 | conflict | outcome | what the labour court decided
c6 | conflict | status | whether emergency wards are staffed
c7 | conflict | status | whether further talks are agreed
c8 | agreement | name | who leads the union
c9 | agreement | name | who is the health minister
c10 | agreement | number | how many public hospitals are hit
c11 | agreement | number | how many interns wait for a posting
c12 | agreement | number | how long a strike lasted in 2017
c13 | conflict | date | when the disputed pay agreement was signed
c14 | agreement | status | whether nurses take part
c15 | agreement | outcome | what became of a patient turned away in Kisumu
c16 | variant | number | how many people marched in Nairobi
c17 | lone | status | whether army doctors are called in
c18 | agreement | status | whether private hospitals work as usual

## eastafricapress 2031-09-15
Kenyan doctors walk out over pay

NAIROBI, Sept 15 (EAP) - Doctors in Kenya's public hospitals [[c1=Monday 15 September|began an indefinite strike on Monday]], leaving patients to wait in corridors or seek help elsewhere.

[[c2=7,200|About 7,200 doctors have stopped work]], said the Kenya Hospital Doctors' Union. [[c3=30 percent|It wants a pay rise of 30 percent]], while [[c4=8 percent|the government has put 8 percent on the table]].

[[c10=64|The walkout affects 64 public hospitals]] across all 47 counties. [[c6=staffed|Emergency departments are still staffed]], the union said, and a few wards for newborn babies have been kept going as well. [[c18=working|Private clinics were operating normally]], but many Kenyans cannot afford them.

[[c14=not taking part|Nurses have not joined the action]].

"We have been patient for long enough," [[c8=Faith Wanjala|the union's secretary general, Faith Wanjala]], told a crowd in Uhuru Park. [[c16=about 2,000|About 2,000 people, many in white coats, marched]] from there to the Treasury, where they handed in a petition.

At the heart of the quarrel is [[c13=2027|a collective agreement signed in 2027]], which the doctors say has never been fully carried out. It promised risk allowances, better insurance and the prompt placement of young doctors. [[c11=1,100|Some 1,100 interns are still waiting to be posted]].

[[c9=Joseph Kiprono|Health Minister Joseph Kiprono]] called the strike unlawful. [[c5=suspended the strike|The Employment and Labour Court had ordered it to be suspended]] on Friday, he noted, pending a hearing. Wanjala said the union would ignore the order, whatever the penalty.

No end is in sight. [[c7=no talks agreed|The two sides have not agreed on any further talks]] after a meeting on Sunday night ended in shouting, according to a mediator.

[[c12=100 days|In 2017 a doctors' strike dragged on for 100 days]]. Several union officials were sent to jail during that dispute, and it ended with a deal brokered by church leaders. Another stoppage in 2024 lasted for 56 days.

Kenya has about one doctor for every 5,000 people, well short of the ratio of one to 1,000 often cited as a target. Hundreds leave each year for Britain, Botswana and the Gulf states. The country spends about 11 percent of its budget on health, and the Treasury is under pressure from lenders to rein in its wage bill, which takes up 43 percent of revenue.

## nairobicourier 2031-09-16
Wards fall silent as doctors' strike bites

By Caroline Atieno

Peter Omondi had brought his father 90 kilometres by minibus. At the gate of the referral hospital in Kisumu a guard told him to go home. [[c15=died|The 71-year-old died on the way back]], the family said on Monday evening.

It was [[c1=Monday 15 September|the first day of a strike]] that [[c10=64|has crippled sixty-four public hospitals]]. Not even accident victims were being seen: [[c6=not staffed|casualty wards had no doctors at all]], from Mombasa to Eldoret, as the union had announced.

[[c2=7,200|The strike involves 7,200 doctors]] in county and national service. Their demand is [[c3=30 percent|30 per cent more pay]]; what they have been offered is [[c4=8 percent|eight]].

[[c8=Faith Wanjala|Faith Wanjala, who heads the Kenya Hospital Doctors' Union]], rejected the charge that her members were acting outside the law. [[c5=refused to stop the strike|Judge Ibrahim Noor refused on Friday to halt the strike]], she pointed out, and told the ministry to come back with better arguments.

Wanjala, a kidney specialist of 43, was elected in March. She led [[c16=well over a thousand|well over a thousand protesters through the centre of Nairobi]] with a loudhailer in one hand and an unpaid salary slip in the other.

The union's grievance goes back to [[c13=2027|2027, when the government of the day put its name to a pay agreement]]. Of its 22 clauses, nine have been honoured. One of those that have not concerns interns. [[c11=1,100|There are 1,100 of them without a post]], among them Brian Mutiso, who finished medical school 16 months ago and sells phone cards in Machakos.

Both sides at least remain on speaking terms. [[c7=talks agreed|They have agreed to meet again on Thursday]] at the offices of the Labour Ministry. [[c9=Joseph Kiprono|Kiprono, the health minister]], is expected to attend in person.

[[c14=not taking part|The nurses are at work]], though their leaders warned that they would not take over duties for which they are not trained. [[c18=working|Private hospitals are open as usual]] and report up to 40 per cent more patients.

[[c17=called in|The government has called in 60 military doctors]] to help out at the national hospital.

Bishop Samuel Gitonga, who mediated [[c12=100 days|when doctors stayed away for 100 days in 2017]], offered his services once more. "I still have the telephone numbers," he said. Polls at that time showed that two thirds of the public sided with the doctors.

## worldlens 2031-09-16
Why are Kenya's doctors on strike?

Hospitals in Kenya are running without most of their physicians since [[c1=Monday 15 September|a strike got under way on Monday]]. Here is what you need to know.

Who is striking? The Kenya Hospital Doctors' Union says [[c2=9,700|9,700 of its members have downed tools]], [[c10=64|in 64 state-run hospitals]]. [[c14=not taking part|The strike does not include nurses]] or laboratory staff. [[c18=working|Services at private hospitals go on as before]].

What do they want? Above all money. [[c3=40 percent|The doctors are asking for 40% more]], and [[c4=8 percent|the government's offer stands at 8%]]. A newly qualified doctor earns the equivalent of $1,500 a month, including allowances. They also want jobs for [[c11=1,100|the 1,100 trainee doctors who have not been assigned to a hospital]].

The union says all this was laid down in [[c13=2025|a deal signed in 2025]]. The Treasury argues that the country cannot afford it. Kenya's public debt stands at 67% of its annual economic output.

What does it mean for patients? Planned operations have been cancelled. [[c6=staffed|Emergency units have doctors on duty]], but queues are long. In Kisumu, [[c15=died|an elderly man who had been sent away from a hospital died]] on Monday, his relatives say. Cancer patients are particularly worried, since only 12 public hospitals offer chemotherapy.

Is the strike legal? That is disputed. [[c5=suspended the strike|A labour court suspended the strike]] last Friday, a ruling that the union's leader, [[c8=Faith Wanjala|Faith Wanjala]], has dismissed as "a piece of paper". Those who defy it could be fined or dismissed. [[c9=Joseph Kiprono|Joseph Kiprono, the minister in charge of health]], has said he would prefer not to go that far.

Are there negotiations? [[c7=talks agreed|A new round has been agreed for Thursday]]. Observers do not expect a quick breakthrough. [[c12=100 days|The strike of 2017 went on for 100 days]], and research published afterwards found that the number of births in public hospitals fell by more than half while it lasted.

Is Kenya alone? Far from it. In the past two years doctors have also stopped work in Nigeria, Ghana, Uganda and Zimbabwe, mostly over unpaid wages. The World Health Organization reckons that Africa will be short of 6 million health workers by 2035, even as rich countries recruit ever more of them. Britain alone took on 900 doctors from East Africa last year.
