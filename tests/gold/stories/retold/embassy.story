title: Gunmen attack an embassy in Nairobi

## claims
c1 | conflict | number | how many guards were killed
c2 | conflict | status | whether the ambassador was in the building
c3 | conflict | outcome | what became of the last gunman
c4 | conflict | date | when the attack ended
c5 | conflict | place | at which gate the car exploded
c6 | agreement | date | on which day the attack happened
c7 | agreement | number | how many attackers there were
c8 | agreement | number | how many people were injured
c9 | agreement | status | whether Danish citizens came to harm
c10 | agreement | date | when the car bomb went off
c11 | agreement | status | whether anyone has claimed responsibility
c12 | agreement | status | whether the embassy stays closed
c13 | agreement | name | which other embassies closed
c14 | agreement | name | what the Danish foreign minister said or does
c15 | agreement | name | how the attackers were dressed
c16 | variant | number | how many people were brought out
c17 | lone | number | what reward is offered

## wire 2028-11-08
Gunmen storm Danish embassy in Nairobi, [[c1=three|three guards killed]]

NAIROBI - Gunmen [[c15=police uniforms|wearing police uniforms]] forced their way into the Danish embassy compound in the Kenyan capital [[c6=Wednesday|on Wednesday]] after blowing up a car, and [[c1=three|killed three Kenyan security guards]] before they were overpowered, officials said.

[[c8=14|Fourteen people were wounded]], most of them visa applicants who had been queuing on the pavement. [[c9=no Danes hurt|No Danish national was hurt]], the foreign ministry in Copenhagen said.

[[c10=9:20 a.m.|The car exploded at 9:20 a.m.]] [[c5=service gate|at the service gate on the rear side of the compound]], Interior Minister Joseph Wekhomba told a news conference. [[c7=four|Four men then ran inside]], firing automatic rifles.

Three of them were shot by the General Service Unit in the courtyard. The fourth barricaded himself in the consular section and [[c3=shot dead|was shot dead]] when commandos broke in. [[c4=shortly after noon|The siege was over shortly after noon]], Wekhomba said.

Ambassador Karsten Lindholt [[c2=away|was in Copenhagen for consultations]] at the time. [[c16=63|His deputy and 62 other people were led to safety]] through a neighbouring garden.

[[c11=no claim|There was no claim of responsibility]]. Security analysts said that the method resembled raids by Islamist militants from Somalia, who attacked a Nairobi hotel complex in 2019 and killed 21 people.

Danish Foreign Minister [[c14=Mette Ravnsborg flies to Kenya|Mette Ravnsborg said she would travel to Kenya]] on Thursday. "This was an attack on people who had come to ask for a stamp in a passport," she told parliament.

[[c12=closed|The mission will remain shut until further notice]]. [[c13=Sweden and Norway|Sweden and Norway closed their embassies in the city as a precaution]], while the United States told its citizens to avoid the Gigiri district, where many diplomats live.

Denmark has about 1,100 registered citizens in Kenya and gave the country 48 million dollars in aid last year, mainly for water supply and climate projects. It also contributes a frigate to the naval patrol off the Horn of Africa.

The Kenyan shilling weakened slightly after the news, and the Nairobi stock exchange ended 0.8 percent lower. Shares of hotel operators lost most.

## standard 2028-11-09
[[c4=after six hours|Six-hour ordeal at Danish embassy ends]] [[c3=captured alive|with gunman's capture]]

A relative calm returned to Gigiri last night after the boldest assault on a diplomatic mission in Nairobi for years.

[[c7=four|The four attackers]], [[c15=police uniforms|dressed as police officers]], struck [[c6=Wednesday|yesterday]] morning, when about 40 people were waiting for their appointments. [[c10=9:20 a.m.|A Toyota saloon packed with explosives blew up at twenty past nine]] [[c5=main entrance|in front of the main entrance]] on Muthenya Drive and tore the steel doors from their hinges.

Peter Oduor and Samuel Kiprop, both employees of Falcon Security, died at their posts. [[c1=two|They were the only guards to lose their lives]], the company's director, Grace Mwende, said. A third was shot in the shoulder and will recover.

Inside, staff locked themselves into a strongroom. [[c2=in the building|Ambassador Karsten Lindholt was among them]], and according to an employee he kept up spirits by telling stories of his childhood in Jutland.

Three attackers fell in an exchange of fire with police. The last, a man in his twenties, ran out of ammunition. [[c3=captured alive|Officers took him alive]] and drove him, hooded, to an unknown place for questioning. [[c4=about 3:15 p.m.|It was about 3.15pm when the shooting finally stopped]].

Hospitals reported [[c8=14|14 people with injuries]], two of whom were in intensive care. "I was number seven in the line," said Faith Achieng, 24, who hopes to study veterinary science in Aarhus. "Number six is in theatre now."

[[c16=dozens|Dozens of people were brought out]] over a wall at the back.

[[c11=no claim|By late evening nobody had said they were behind the attack]]. The police [[c17=5m shillings|offered a reward of five million shillings for information]] on the owner of the car, which had been stolen in Thika on Saturday.

Opposition leader Daniel Mutiso asked how armed men had passed three checkpoints. He recalled that a parliamentary report of 2026 had called for cameras on all roads around the embassies; of 220 planned, fewer than half have been installed.

[[c13=Sweden and Norway|The Norwegian and Swedish missions sent their staff home and shut]]. [[c12=closed|Denmark's will stay closed for the time being]], and visa applications will be handled in Kampala.

The president is to address the nation at 7pm today. Flags at public buildings fly at half-mast until Sunday.

## broadcast 2028-11-08
Denmark in shock after attack on its embassy in Kenya

Danish Prime Minister Lars Odgaard has condemned what he called a cowardly act of terror after armed men attacked his country's embassy in Nairobi.

[[c9=no Danes hurt|All Danish staff are unharmed]], he said after a meeting of the government's security committee. [[c2=away|The ambassador was not in the building]], as he had flown home at the weekend.

But [[c1=three|three local guards lost their lives]] protecting the embassy, Mr Odgaard said, and Denmark would look after their families. [[c8=14|Kenya's Red Cross says it treated 14 wounded]].

[[c6=Wednesday|Wednesday's attack]] started with a bomb in a car, [[c10=9:20 a.m.|which was detonated at 09:20 local time]]. [[c15=police uniforms|In stolen uniforms of the Kenyan police]], [[c7=four|a group of four]] entered the grounds. Witnesses described hearing shots for hours and seeing smoke rise above the trees.

Government spokeswoman Amina Yusuf said special forces [[c4=shortly after noon|had ended the operation soon after midday]] and that [[c3=shot dead|all of the assailants were dead]].

[[c11=no claim|No group has so far claimed the attack]]. Our Africa correspondent says suspicion will fall on jihadists based across the border. Kenya has had troops in Somalia since 2011 and has promised to bring the last 900 of them home by the end of next year.

[[c14=Mette Ravnsborg flies to Kenya|Foreign Minister Mette Ravnsborg is flying to Nairobi]] together with 12 investigators from the intelligence service PET. Her ministry has set up a telephone line for relatives.

[[c12=closed|The embassy is closed indefinitely]]. So, for now, [[c13=Sweden and Norway|are those of the country's neighbours Norway and Sweden]].

Danish missions have been targets before. In 2008, a car bomb outside the embassy in Islamabad killed at least six people. In the cartoon crisis of 2006 crowds set fire to the buildings in Damascus and Beirut.

Security at all 72 Danish embassies had been reviewed as recently as May, at a cost of 30m kroner. The Nairobi mission, opened in 1963 and rebuilt in 2015, was placed in the second-highest of four risk groups. Opposition politicians in Copenhagen are already asking whether that was good enough.

In the capital, people laid flowers in front of the foreign ministry. A book of condolence for the guards will be opened at City Hall on Friday.
