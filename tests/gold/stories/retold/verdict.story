title: A former minister is convicted of taking bribes

## claims
c1 | conflict | number | how long the prison sentence is
c2 | conflict | outcome | what the court decided about Ines Tavora
c3 | conflict | number | how much money Vilhena took
c4 | conflict | status | whether Vilhena was in the courtroom
c5 | conflict | status | whether the judges were unanimous
c6 | conflict | status | whether the defence will appeal
c7 | conflict | cause | how the money was passed on
c8 | conflict | name | what office Vilhena held
a1 | agreement | date | on which day the verdict was given
a2 | agreement | place | which contract the bribes were for
a3 | agreement | outcome | the verdict on money laundering
a4 | agreement | number | how long he is barred from public office
a5 | agreement | status | whether he goes to prison at once
a6 | agreement | number | how many witnesses were heard
v1 | variant | number | how long the trial lasted
l1 | lone | number | what the builder was fined

## iberiapress 2029-11-05
Lisbon court jails former minister Vilhena over hospital bribes

LISBON - Duarte Vilhena, [[c8=public works minister|who was Portugal's public works minister from 2021 to 2025]], was [[a1=Monday|found guilty of passive corruption on Monday]] and [[c1=six years|sentenced to six years in prison]], in one of the country's most closely watched trials of the decade.

The three judges held that he had [[c3=1.4 million euros|accepted 1.4 million euros]] from the builder Costa Lume [[a2=Ribamonte hospital|to steer the contract for the Ribamonte hospital]] its way. The money [[c7=sham consultancy|reached him, they said, through a sham consultancy run by his brother-in-law]].

[[a3=acquitted|On the charge of money laundering he was acquitted]]. The bench also [[a4=ten years|barred him from public office for ten years]].

Vilhena, 58, [[c4=present|listened standing, his hands on the rail of the dock]], and showed no emotion as the presiding judge, Teresa Mourao, read for almost two hours. "The defendant sold what did not belong to him," she said. Mourao noted that [[c5=unanimous|the panel had been of one mind on every count]].

His co-defendant Ines Tavora, the company's former commercial director, [[c2=suspended sentence|received a suspended sentence of two years]] for having signed the payments.

[[a5=stays free|The former minister remains at liberty until the judgment becomes final]]. His lawyer, Rui Calado, told reporters on the steps that [[c6=will appeal|he would lodge an appeal within the legal limit of 30 days]]. "This is the first half," Calado said.

The trial [[v1=14 months|lasted 14 months]], during which [[a6=83|83 witnesses gave evidence]]. It had been postponed twice, once because of a strike of court clerks and once after a juror in a related case fell ill.

## diariodosul 2029-11-06
[[c5=two to one|Vilhena guilty, but judges split]]

[[c5=two to one|One of the three judges would have let him go]]. That was the surprise hidden on page 340 of the ruling [[a1=Monday|handed down yesterday against Duarte Vilhena]], whose [[c5=two to one|conviction was carried by two votes to one]], with the dissenting magistrate doubting the word of the chief witness.

The man himself did not hear it in person. Recovering from a heart operation, [[c4=absent|Vilhena followed the session over a video link from a clinic in Cascais]], according to his family, who filled the second bench.

The majority saw it as proven that [[a2=Ribamonte hospital|the award of the new hospital at Ribamonte to Costa Lume]] in 2023 had been bought, and that the price was disguised as art: [[c7=sale of paintings|Costa Lume paid him by buying, at absurd sums, seven paintings from his late mother's collection]]. An expert from Porto valued the lot at 9,000 euros.

[[c1=five and a half years|He must serve five and a half years]] if the judgment stands. Until then [[a5=stays free|he keeps his freedom]], though not his passport. [[a4=ten years|For a decade he may hold no public post]]. He [[a3=acquitted|was cleared of laundering the proceeds]], a charge that alone could have brought twelve years.

For Ines Tavora the day ended in tears of relief. The former sales chief of the building firm [[c2=acquitted|left the court without a stain, acquitted on all three counts]], and embraced her father. The company [[l1=3 million euros|was fined 3 million euros]].

In Ribamonte, where the hospital opened two years late and with 60 beds fewer than promised, the news was met with a shrug. "They all go home in the end," said Amelia Neto, 71, who waited for a bus to the outpatients' wing.

## europeanledger 2029-11-06
Portuguese verdict raises pressure on construction firms

Portugal's anti-corruption prosecutors secured their biggest scalp in years [[a1=Monday|with Monday's conviction of Duarte Vilhena]], a result that analysts expect to speed up two pending inquiries into road concessions.

The judges accepted the core of the indictment: that Vilhena, [[c8=health minister|at that time minister of health]], had [[c3=1.9 million euros|pocketed 1.9 million euros]] in return for favouring Costa Lume in [[a2=Ribamonte hospital|the tender for the Ribamonte hospital]], a project of 212 million euros. They [[c1=six years|set the penalty at six years behind bars]], less than the eight that the prosecution had sought.

Shares in Costa Lume, which has changed its board since and was itself in the dock, closed 4.3 per cent lower.

[[v1=more than a year|After more than a year of hearings]] and [[a6=more than eighty|testimony from upwards of eighty witnesses]], the outcome may stand sooner than usual. A person close to the defence said that [[c6=will not appeal|Vilhena had decided against taking the case to a higher court]], preferring to negotiate how and where he serves his time. For now [[a5=stays free|he has not been taken into custody]].

The defence did score one point, since [[a3=acquitted|the accusation of money laundering failed]] for want of bank records from Macau, which were requested in 2027 and never arrived.

"Ministers used to be investigated, not convicted," said Helena Brandt of the consultancy Tagus Risk. "Bidders will read this one carefully." Lisbon plans to tender public works of some 5 billion euros next year, including a second rail bridge over the Tagus.
