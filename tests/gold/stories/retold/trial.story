title: Results of the trial of a heart drug, velorastat

## claims
c1 | conflict | number | how many patients took part
c2 | conflict | status | with what the drug was compared
c3 | agreement | place | where the results were presented
c4 | conflict | number | by how much hospital stays fell
c5 | conflict | status | whether it lowered mortality
c6 | conflict | cause | why the trial was ended early
c7 | agreement | name | which company makes the drug
c8 | conflict | status | whether the company has applied for approval
c9 | conflict | status | whether deaths are linked to the drug
c10 | agreement | status | how it is taken
c11 | conflict | name | who paid for the trial
c12 | agreement | name | who led the study
c13 | variant | number | the expected price
c14 | conflict | superlative | whether it is the first drug of its class
c15 | agreement | status | its most frequent side effect
c16 | lone | date | when the full paper appears
c17 | agreement | date | when the results were presented

## daily 2033-03-07
New pill keeps heart patients out of hospital

[[c10=by mouth once a day|A tablet swallowed once a day]] could spare many people with a failing heart the ambulance ride they dread, according to findings that were applauded by some 3,000 cardiologists [[c3=Vienna;c17=Sunday 6 March|at a congress in Vienna on Sunday]].

[[c4=38 per cent|Velorastat cut admissions to hospital by 38 per cent]] in people whose heart muscle has grown too stiff to fill properly, a condition for which doctors have had little to offer. More than that, [[c5=lowered mortality|those who were given it were less likely to die]] during the two years in which they were watched.

"I have waited for a slide like this since I was a student," said [[c12=Ingrid Falkmoen|Professor Ingrid Falkmoen of Oslo, who led the study]].

[[c1=6,200|The trial enrolled 6,200 patients]] in 14 countries, whose average age was 71. Half of them received the medicine and [[c2=placebo|the other half a dummy pill that looked the same]]. So clear was the benefit that [[c6=benefit|the safety board called a halt to the trial ten months ahead of time]], since it no longer seemed right to withhold the substance from anybody.

[[c7=Caldera Bio|Velorastat was developed by Caldera Bio, a Basel company]], and [[c14=first of its class|is the first medicine of its kind]]: it acts on a protein, titin kinase, which no drug had ever touched. The most common complaint was mild. [[c15=dizziness|Dizziness was reported more often than any other side effect]], by one patient in nine.

It may not be long before pharmacies stock it. [[c8=applied|Caldera has already applied for a licence in Europe]], its research chief, Tomas Rehn, said. [[c13=about €4 a day|The price is likely to be about four euros a day]].

## medreview 2033-03-09
Velorastat: read the small print

Applause is not evidence. Since the slides shown [[c3=Vienna;c17=Sunday 6 March|in Vienna on 6 March]] have been passed round, it is worth asking what they do and do not contain.

First, the comparison. Patients in the control group were by no means left with an empty pill; [[c2=standard drug|they were given dapafrenone, the standard drug]], at a dose that several colleagues consider too low. Second, the size. After exclusions [[c1=4,100|no more than 4,100 people had ever been enrolled]], a quarter fewer than planned. Third, the outcome. [[c4=22 per cent|The fall in hospital admissions amounted to 22 per cent]], which is welcome, but [[c5=did not lower mortality|on mortality the drug had no effect whatever]]: 211 deaths on the one side, 214 on the other.

And why did it stop so soon? The minutes of the safety board, a copy of which we have read, leave no doubt. [[c6=liver damage|The study was broken off because of liver damage]] in 26 participants. [[c9=linked|Three of them died of it, and the board considers the drug responsible]].

None of this makes the investigators villains. [[c12=Ingrid Falkmoen|Ingrid Falkmoen, under whose direction the work was done]], is known for her care, and nobody disputes that [[c15=dizziness|the commonest adverse effect, dizziness]], is harmless. But she did not pay the bills. [[c11=Caldera Bio|The entire cost of the trial was borne by the manufacturer]], [[c7=Caldera Bio|Caldera Bio, the maker of velorastat]].

Nor is the idea as fresh as it sounds. [[c14=second of its class|An earlier titin kinase inhibitor, orvastin, was on sale in Japan]] until it was withdrawn in 2029.

## finance 2033-03-08
Caldera soars on heart drug data

Shares in Caldera Bio leapt by 31 per cent in Zurich on Monday, adding SFr2.4bn to the value of a company that has never yet made a profit, after it had published encouraging data on velorastat.

The medicine, [[c10=by mouth once a day|which patients take by mouth once daily]], is meant for a form of heart failure that affects about 32mn people worldwide. Analysts at Brandt & Loos believe that sales could reach $5bn a year by 2040, provided that [[c13=$1,200 to $2,000 a year|the price comes out between $1,200 and $2,000 a year]].

Regulators will have to be patient, however. [[c8=not yet applied|No application for approval has been filed so far in any country]], chief executive Maud Terrier told investors on a call; the dossier should be ready "around the turn of the year". [[c16=in May|A full paper on the trial is to come out in May]].

Asked about rumours of fatal liver failure, she was categorical. [[c9=not linked|None of the deaths in the study had been caused by velorastat]], she said, quoting an outside panel.

For a firm with 240 employees, the expense would have been crushing. It was spared it: [[c11=a Norwegian public fund|the trial was paid for in full by a public fund in Norway]], the Nordhjerte Foundation, which will receive 2 per cent of the revenue in return. That also explains [[c12=Ingrid Falkmoen|the choice of Oslo's Ingrid Falkmoen to run it]].

Rivals suffered. Orsay-based Lumen Pharma, whose own compound failed last year, lost 6 per cent.
