title: A health-care bill passes the Senate

## claims
c1 | conflict | number | the vote by which the bill passed
c2 | conflict | number | how many uninsured people would gain cover
c3 | conflict | number | the cost of the bill over ten years
c4 | conflict | status | whether the governor will sign the bill
c5 | conflict | date | when the law takes effect
c6 | conflict | list | whether dental care is covered
c7 | conflict | status | whether the hospital association supports the bill
c8 | conflict | name | who sponsored the bill
c9 | conflict | number | how long the debate lasted
a1 | agreement | date | on which day the Senate voted
a2 | agreement | number | how many Republicans voted for it
a3 | agreement | cause | how the bill is paid for
a4 | agreement | status | whether the House has to vote again
a5 | agreement | number | the ceiling on the price of insulin
a6 | agreement | status | whether opponents will go to court
a7 | agreement | status | that the bill failed before
v1 | variant | number | how many people demonstrated
l1 | lone | number | how many voters favour the bill

## agency 2031-06-12
Colorado Senate passes sweeping health-care bill

DENVER - [[a1=Wednesday|The Colorado Senate on Wednesday passed a bill]] that would create a public health insurance plan, handing Governor Luisa Brandvold the biggest victory of her first term.

[[c1=19-16|Senators approved the measure by 19 votes to 16]] [[c9=14 hours|after a debate that lasted 14 hours]]. [[a2=2|Two Republicans joined the Democrats]] in voting for it.

The Open Door Health Act, [[c8=Kessing|sponsored by Senator Dora Kessing]] of Pueblo, would [[c2=280,000|extend cover to 280,000 residents]] who have no insurance at present, according to the legislature's budget office. [[c3=$3.4 billion|It would cost $3.4 billion over ten years]], the office estimates.

[[a3=tobacco and vaping tax|The plan is to be financed by a higher tax on tobacco and vaping products]] and by federal matching money. [[a5=$35|It caps the price of insulin at $35 a month]] for all insured patients and obliges insurers to publish the prices they pay to hospitals.

[[a4=House must vote again|The bill now goes back to the House]], which must agree to eleven amendments. [[c4=will sign|Brandvold said she would sign it]] "the minute it lands on my desk".

If enacted, [[c5=January 1, 2032|the law would take effect on January 1, 2032]].

Republican leader Grant Ostrander called the bill "a blank check written on the backs of small businesses". [[a6=will sue|His party would challenge it in court]], he said.

[[c7=supports|The state's hospital association backed the bill]] last week after winning higher payments for rural clinics. [[v1=about 2,000|About 2,000 nurses and patients rallied]] outside the Capitol before the vote.

## post 2031-06-13
After years of trying, public insurance plan clears its highest hurdle

[[a1=Wednesday|It was close to ten on Wednesday evening when the clerk read out the result]]. [[c1=18-17|The Open Door Health Act had passed, 18 to 17]], and in the gallery a woman in a wheelchair began to sing.

[[a7=failed before|Twice before, in 2025 and 2028, the bill had died in committee]]. This time [[a2=2|two Republican senators crossed the aisle]]: Pete Lindqvist of Durango, a family doctor, and Ann Rohrer of Grand Junction.

[[c8=Abeyta|The bill's sponsor, Senator Miguel Abeyta]], wiped his eyes as colleagues embraced him. His brother died in 2019 after rationing insulin. [[a5=$35|Under the bill nobody with insurance would pay more than $35 a month for insulin]].

[[c2=410,000|Some 410,000 uninsured Coloradans would gain cover]], the legislature's budget experts say. Premiums would be tied to income, and [[c6=dental included|the plan includes dental care]] as well as mental health treatment and prescriptions.

The money is to come from smokers. [[a3=tobacco and vaping tax|A levy on cigarettes and vapes would rise]] by 40 cents a pack in each of the next three years. Even so, [[c3=$5.1 billion|the price tag is put at $5.1 billion over a decade]].

[[c7=opposes|Hospitals remain opposed to the bill]], said Warren Tulley, president of the hospital association, who fears that a dozen small houses will have to close.

Nor is the fight over. [[a4=House must vote again|The House has to vote once more]], probably on Monday. And [[c4=undecided|the governor has not said whether she will sign]]. "I want to read every page," she told reporters.

## sun 2031-06-12
What the Senate's health vote means for you

[[a1=Wednesday|State senators voted on Wednesday]] for the most far-reaching change to health insurance in Colorado in two decades. Here is what we know.

The vote was tight, [[c1=19-16|19 in favor and 16 against]], and came at the end of [[c9=9 hours|a nine-hour debate]] in which Republicans tabled 63 amendments, most of them unsuccessful.

People who earn too much for Medicaid but are not insured through an employer could buy into the public plan [[c5=July 1, 2032|when the law takes effect on July 1, 2032]]. Visits to a family doctor would be free. [[c6=dental excluded|Dental care is not covered]], and neither are glasses, although both could be added by a later bill.

For diabetics the change would be felt at once: [[a5=$35|insulin would cost no more than $35 a month]].

[[a3=tobacco and vaping tax|Taxes on tobacco and e-cigarettes would go up]] to pay for it. A pack of cigarettes now costs $9.80 on average in Denver.

Will it survive? [[a6=will sue|Republicans have announced a lawsuit]], arguing that the state constitution requires a referendum on new taxes. Legal scholars are divided. A similar law in Oregon was upheld in 2029 by a 5-2 ruling, while a judge in Nevada struck one down.

[[a7=failed before|Earlier versions of the bill failed in 2025 and 2028]]. Polls show [[l1=57 percent|57 percent of voters in favor of the present one]].

Supporters had packed the lawn in front of the Capitol since the morning. [[v1=2,300|The State Patrol counted 2,300 demonstrators]], more than at any protest this year.
