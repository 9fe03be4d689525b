title: A protest march in Lisbon ends in clashes

## claims
c1 | agreement | cause | what the march was against
c2 | variant | number | how many people marched
c3 | conflict | number | how many were arrested
c4 | conflict | status | whether police used tear gas
c5 | conflict | place | where the march ended
c6 | conflict | status | whether the minister received a delegation
c7 | conflict | number | how many police officers were hurt
c8 | agreement | date | on which day the march took place
c9 | agreement | list | who called the march
c10 | conflict | number | by how much tariffs have risen
c11 | conflict | date | when the next march will be
c12 | agreement | place | where the march began
c13 | conflict | number | the how manieth march it was
c14 | agreement | status | whether the government will withdraw the plan
c15 | agreement | name | who is environment minister
c16 | lone | number | how many buses came from the north
c17 | agreement | date | when parliament votes on the plan
c18 | conflict | cause | what set off the clashes

## agencia 2031-10-12
Tens of thousands march in Lisbon against sale of water utilities

LISBON - [[c2=tens of thousands|Tens of thousands of people marched through Lisbon]] [[c8=Saturday|on Saturday]] [[c1=sale of water utilities|in protest at the planned sale of public water companies]]. Clashes broke out at the end of the rally and [[c3=27|27 people were arrested]], police said.

[[c9=two unions and the network Agua Nossa|Two trade union federations and the citizens' network Agua Nossa had called for the demonstration]], [[c13=third|the third since the summer]].

The procession [[c12=Marques de Pombal square|set off from Marques de Pombal square]] in the early afternoon and [[c5=in front of parliament|finished in front of parliament]], where speakers accused the government of selling "what falls from the sky".

Shortly after 6 pm, [[c18=bottles thrown by masked men|about a hundred masked men began to throw bottles at police, which set off the clashes]]. Officers pushed them back with shields and [[c4=yes|fired tear gas]]. [[c7=nine|Nine officers were injured]], one of them seriously. Several shop windows were smashed and two rubbish containers were set on fire.

[[c15=Rui Calado|Environment Minister Rui Calado]] condemned the violence. [[c14=no|The government would stick to its plan]], he said. In the morning [[c6=yes|he had met four representatives of the protesters]], but the hour-long talk brought no result.

Under the plan, private investors may acquire up to 49 percent of nine regional utilities. [[c17=November 20|Parliament is to vote on it on November 20]].

Water tariffs in towns that already have private operators [[c10=38 percent|have risen by 38 percent in five years]], according to the consumer association Preco Justo. The government disputes the method of that study.

[[c11=November 8|The organisers want to march again on November 8]], then in Porto as well.

## diariocidade 2031-10-12
"Water is not for sale"

Grandparents, schoolchildren, firemen in uniform: It was a colourful crowd that [[c12=Marques de Pombal square|gathered on Marques de Pombal square]] [[c8=Saturday|yesterday, Saturday,]] [[c1=sale of water utilities|to say no to the sale of the water companies]]. [[c2=60,000|Organisers counted 60,000 marchers]], and [[c16=140|140 buses had come from the north alone]].

Singing and drumming, they walked down the Avenida, and [[c5=at the river|the march came to its end at the riverside]], on the broad Terreiro square, where the singer Marta Abrunhosa gave a concert.

The day was clouded by scuffles in the evening, when most families had left. Witnesses told this newspaper that [[c18=police charge on a sit-in|the trouble started after police charged at young people sitting on the road]]. [[c3=17|Seventeen people were taken into custody]]. [[c7=four|Four policemen were hurt]], a spokesman for the force said; he stressed that [[c4=no|no tear gas had been used]].

"We came with our children and we go home with our children," said Joana Sereno of Agua Nossa, [[c9=two unions and the network Agua Nossa|the network which organised the march together with two union federations]]. She was bitter that [[c6=no|the minister had refused to see a delegation]].

[[c15=Rui Calado|Rui Calado, who holds the environment portfolio]], let it be known that [[c14=no|there was no question of dropping the bill]]. It [[c17=November 20|comes before the deputies for a vote on 20 November]].

It was [[c13=second|the second big demonstration against the plan]], after one in July.

The anger has reasons. Where water has been privatised already, [[c10=38 percent|bills have gone up by 38 percent within five years]], as a study by consumer advocates shows. In the small town of Vale Redondo a family of four now pays 61 euros a month.

## radiosul 2031-10-11
Arrests after water protest in Lisbon

A largely peaceful protest [[c1=sale of water utilities|against the part-privatisation of Portugal's water companies]] has ended with riots in the centre of Lisbon.

[[c3=27|Police detained 27 demonstrators]] [[c8=Saturday|on Saturday evening]], most of them for resisting officers. Streets around the parliament building, [[c5=in front of parliament|where the march had ended]], were [[c4=yes|filled with tear gas from police canisters]], our reporter said.

The fire brigade put out two burning containers. [[c7=nine|Nine members of the security forces needed treatment]].

The demonstrators [[c12=Marques de Pombal square|had started out at Marques de Pombal]] around 2.30 in the afternoon. [[c2=35,000|Police put the turnout at 35,000]]. [[c9=two unions and the network Agua Nossa|The call had come from Agua Nossa, a citizens' network, and two union federations]].

Among those who marched was 58-year-old plumber Henrique Vaz from Setubal. "First it was electricity, then the post office, now this," he said. Consumer advocates say that private operators [[c10=28 percent|have raised their prices by 28 percent over five years]].

The government says it needs the money to repair old pipes, through which almost a third of the drinking water is lost. [[c15=Rui Calado|Environment Minister Calado]] rejected calls for a referendum. "[[c14=no|We are not going to withdraw the bill]]," he said, "but we are listening." He pointed out that [[c6=yes|he had sat down with a delegation of the protesters]] before the march.

Members of parliament [[c17=November 20|will decide on November 20]]. The protest movement does not want to wait that long: [[c11=November 15|its next march is planned for November 15]].
