title: Appeals court rules on a vaccine mandate

## claims
c1 | conflict | date | by when workers must be vaccinated
c2 | conflict | number | how many workers lost their jobs
c3 | conflict | status | whether religious exemptions remain
c4 | conflict | name | who wrote the opinion
c5 | conflict | date | when the rule was issued
c6 | agreement | outcome | what the court decided about the mandate
c7 | agreement | date | day of the ruling
c8 | agreement | number | how the panel voted
c9 | agreement | number | how many workers are covered
c10 | agreement | number | how many plaintiffs sued
c11 | agreement | outcome | what the lower court had decided
c12 | agreement | status | whether the plaintiffs go to the Supreme Court
c13 | agreement | name | who is Michigan's health director
c14 | agreement | number | what share of workers is vaccinated
c15 | variant | number | how many people died in the outbreak in Michigan
c16 | variant | number | how high the fine for hospitals is
c17 | lone | status | whether a hospital chain offers dismissed staff their jobs back

## wire 2030-02-07
Appeals court [[c6=upheld|upholds Michigan vaccine mandate]] for health workers

CINCINNATI - A federal appeals court [[c7=Thursday 7 February|on Thursday]] [[c6=upheld|upheld a Michigan rule that obliges health care workers to be vaccinated]] against the H5 strain of influenza, [[c11=struck down|reversing a lower court that had called it an abuse]] of the state's powers.

[[c8=2-1|The panel split 2-1]]. States have had the authority to require vaccination since long before the present outbreak, [[c4=Prewitt|Judge Alan Prewitt wrote for the majority]], citing a Supreme Court decision of 1905 on smallpox. "The Constitution does not oblige a state to wait until its wards are full," he wrote.

The rule [[c9=310,000|applies to 310,000 employees]] of hospitals, nursing homes and dialysis centers. It [[c5=May 2029|was issued in May 2029]], when the virus was spreading from dairy farms in the west of the state. Those who have not had the shot [[c1=1 March|now have until March 1 to get it]].

[[c10=14|Fourteen nurses had brought the suit]], arguing that the mandate violated their right to bodily integrity and the freedom of religion. Their lawyer, Rebecca Stahl, said that [[c12=will appeal|she would ask the U.S. Supreme Court to take up the case]].

Workers [[c3=remain|may still claim an exemption for religious reasons]], as well as for medical ones; some 6,800 have done so.

[[c11=struck down|A district judge in Grand Rapids had struck the rule down]] in October, and the state stopped enforcing it. By then, [[c2=2,300|2,300 people had lost their jobs for refusing]], according to the Michigan Hospital Association.

[[c13=Greer|The state's health director, Dr. Anita Greer,]] welcomed the decision. [[c14=93 percent|Ninety-three percent of the workers concerned are vaccinated]], she said, against 58 percent before the mandate.

Hospitals that do not comply [[c16=10,000 a day|risk fines of $10,000 a day]].

The outbreak, which began in the winter of 2028, has [[c15=412|killed 412 people in Michigan]] and about 5,100 in the nation. New cases have fallen for nine weeks in a row, federal data show.

Similar mandates exist in 11 states. Courts in Oregon and Connecticut have let them stand, while a judge in Louisiana suspended one in November. During the COVID-19 pandemic, the Supreme Court allowed a federal mandate for health workers in 2022, but blocked another that was aimed at large employers.

## freepress 2030-02-08
Nurses who said no face a new deadline

KALAMAZOO - Jill Vandermeer learned from a text message that she had lost. "I read it in the parking lot, and then I went in and did my shift," said the intensive-care nurse, [[c10=14|one of the 14 who took Michigan to court]].

[[c7=Thursday 7 February|Thursday's ruling]] by the 6th U.S. Circuit Court of Appeals means that [[c6=upheld|the state may again insist on flu shots for its health workers]]. [[c8=2-1|Two of the three judges found nothing wrong with the mandate]]. The case had come to them from Grand Rapids, [[c11=struck down|where the requirement had been thrown out]] last fall.

Vandermeer, who has 19 years on the job and three children, kept her job without the shot because her hospital put off the decision. Now she [[c1=15 March|has until March 15 to roll up her sleeve]].

Statewide, [[c2=3,200|3,200 employees were let go over the mandate]], a survey by the nurses' union found, many of them in the Upper Peninsula, where there was a shortage even before. Marquette's biggest hospital closed its maternity ward for 17 days in August for want of staff.

Some may return. [[c17=offered|Lakeland Mercy, with nine hospitals, has offered those it fired their old jobs]], provided that they wear masks and are tested twice a week, at their own cost of about $30.

There is little time to think it over, and one way out has gone. The court also [[c3=struck|did away with the exemption on religious grounds]], which it said had been handled so loosely as to be meaningless; [[c3=struck|a doctor's certificate is the only excuse left]].

That astonished even the mandate's defenders. [[c13=Greer|Anita Greer, who runs the state health department]], said that she would "read all 61 pages twice" before issuing instructions. Her officials count [[c14=93 percent|93 percent of the workforce as vaccinated]].

In this city, people remember the spring of 2029. The county fairground was turned into a field hospital with 120 beds, and a dairy farmer, Roy Teller, was the first in the state to die. [[c15=more than 400|More than 400 Michigan residents have followed]].

The fight isn't over. [[c12=will appeal|The nurses intend to go to the Supreme Court]], said Stahl, their lawyer, who has raised $270,000 for the purpose, chiefly through small donations. "I'm not against vaccines," Vandermeer said. "My kids have all of them. I'm against being told."

## observer 2030-02-08
Old smallpox case carries the day in mandate fight

A quarrel over a five-dollar fine in Cambridge, Massachusetts, has once again decided what a government may ask of its citizens in an epidemic.

Jacobson v. Massachusetts, from 1905, is mentioned 23 times in the opinion with which the federal appeals court in Cincinnati [[c6=upheld|restored Michigan's vaccine mandate]] [[c7=Thursday 7 February|on Feb. 7]]. It was [[c4=Ostrow|written by Judge Helen Ostrow]], a former law professor, who devotes a whole chapter to the unlucky Pastor Jacobson. [[c8=2-1|She was joined by one colleague; the other dissented]].

In dispute was [[c5=July 2029|an order that Michigan put out in July 2029]]. It [[c9=310,000|concerns 310,000 people who work in health care]], from surgeons to kitchen hands, and [[c16=10,000 a day and 25,000|threatens institutions with penalties of $10,000 a day, and $25,000 in case of repetition]].

[[c11=struck down|The district court in Grand Rapids had annulled the order]], holding that so deep an intervention needed a law passed by the legislature. The appeals court disagrees: Michigan's public health code, adopted in 1978, gave the health department all the power it required.

The judges were less sure about faith. In the end [[c3=remain|they left the exemption for religious believers untouched]], remarking that only about one worker in 50 has asked for it. The dissenting judge would have gone further, and obliged employers to offer such workers a different post.

The majority relies heavily on statistics. After the order, infections among patients in the state's hospitals dropped by 44 percent in six months; in Ohio, which has no mandate, they went down by 12 percent. The plaintiffs' experts had explained the gap by the weather.

What are the limits? Prof. Ida Kessler of Wayne State University sees one in the wording. "They say 'those who care for the sick' on almost every page," she said. "Nobody should think that this covers teachers or truck drivers." Bills to that effect have failed in Minnesota and Illinois.

A last word may come from Washington. [[c12=will appeal|The plaintiffs have announced that they will turn to the Supreme Court]], which took up about 60 of the 4,000 petitions it was sent in its last term. Should it refuse, the mandate will continue until the health emergency ends. [[c2=2,300|The 2,300 workers who were dismissed]] could then still sue for compensation, though Kessler gives them little hope.
