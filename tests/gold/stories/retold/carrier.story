title: The aircraft carrier Edmund Hale leaves on deployment

## claims
c1 | conflict | date | on which day the carrier left
c2 | conflict | date | how long the deployment is to last
c3 | conflict | number | how many people are aboard
c4 | conflict | place | where the carrier is bound
c5 | conflict | status | whether the destroyer Carrow goes along
c6 | agreement | place | from which port and pier she left
c7 | agreement | name | who commands the ship
c8 | agreement | cause | why the departure was delayed and by how much
c9 | agreement | status | whether it is the first deployment since the overhaul
c10 | agreement | number | what the overhaul cost
c11 | agreement | number | how many aircraft she carries
c12 | agreement | name | which ship she relieves
c13 | agreement | date | when she was commissioned
c14 | agreement | status | whether there is a link to the tensions with Iran
c15 | agreement | status | whether drone tankers are aboard for the first time
c16 | variant | number | how many relatives came to the pier
c17 | lone | number | how many babies were born or expected

## globalwire 2032-04-13
[[c4=Mediterranean|U.S. carrier Edmund Hale heads for Mediterranean]]

NORFOLK, Virginia, April 13 (Globalwire) - The aircraft carrier USS Edmund Hale [[c6=Pier 12 at Norfolk|has left its berth at Naval Station Norfolk]] [[c4=Mediterranean|for a mission in the eastern Mediterranean]], the U.S. Navy said on Tuesday, [[c9=first since overhaul|the ship's first deployment since the completion of a mid-life overhaul]].

[[c1=Monday|The nuclear-powered vessel put to sea on Monday]], [[c8=two hours, fog|two hours later than planned because of fog]] over Hampton Roads. [[c3=4,600|It has a crew of 4,600]], counting the air wing, and [[c11=about 70|carries some 70 aircraft]], among them four squadrons of fighter jets.

[[c2=seven months|The deployment is expected to last seven months]], the Navy said. [[c4=Mediterranean;c12=USS Marcus Thorne|In the Mediterranean the Hale will take the place of the USS Marcus Thorne]], whose own tour was extended twice.

Officials stressed that [[c14=no link|the move was scheduled long ago and had nothing to do with the recent tensions with Iran]]. "This is a routine rotation," said Rear Admiral Philip Stroud, who leads the strike group.

The carrier is escorted by the cruiser Fort Dalby and [[c5=goes along|the destroyers Anson Reed, Whitlock and Carrow]]; [[c5=goes along|the Carrow joined the group off the coast on the first evening]]. A submarine is generally part of such a formation, though the Navy does not discuss its whereabouts.

[[c13=2001|Commissioned in 2001]], the Hale spent more than four years in a shipyard at Newport News, where its reactors were refuelled and its radar was replaced. [[c10=2.8 billion dollars|The work cost $2.8 billion]], some $300 million above the estimate. [[c7=Laura Mendes|Captain Laura Mendes, the commanding officer]], is the third woman to lead a U.S. carrier.

[[c15=first time|For the first time the ship has unmanned tanker aircraft on board]]. The drones, with a range of 500 nautical miles, are to refuel fighters in the air and so spare piloted jets that task.

The United States operates 11 carriers, of which usually three or four are at sea on missions at any time. Congress has fixed the minimum by law. A report by the Government Accountability Office in February found that maintenance delays had cost the fleet a total of 2,900 days between 2026 and 2031. The next ship of the newest class is to be delivered in 2034, two years behind schedule.

## tidewater 2032-04-13
Tears and flags [[c6=Pier 12 at Norfolk|at Pier 12 as the Hale sails]]

By Denise Rountree, Tidewater Daily

NORFOLK - Six-year-old Caleb Ortiz held up a cardboard sign with the words "Bring back a shell, Dad." Then he waited, and waited some more. [[c8=two hours, fog|Fog held up the Edmund Hale for a good two hours]].

[[c1=Sunday|When the tugs finally pulled her away on Sunday]] [[c6=Pier 12 at Norfolk|from Pier 12 of Naval Station Norfolk]], the sun had come through, and [[c16=some 3,000|some 3,000 relatives were waving]] from behind the barriers.

[[c2=nine months|Their loved ones will be away for nine months]]. "We've done this three times, and you never get used to it," said Tanya Broussard, whose husband repairs catapults. [[c17=112|A total of 112 sailors will become fathers or mothers while they are gone]], the family readiness office has counted.

It has been a long wait for the ship, too. [[c9=first since overhaul|She had not been on deployment since she came out of her overhaul]], a job that [[c10=2.8 billion dollars|swallowed $2.8 billion]] and kept 4,000 people at the Newport News yard in work. Sailors grumbled at the time about living amid dust and noise, and the Navy has since built 600 apartments for crews in the yards.

[[c7=Laura Mendes|Capt. Laura Mendes, the skipper]], grew up an hour from here, in Surrey Mills. "Take care of one another, and we'll take care of them," she told the families. [[c3=4,600|She has 4,600 men and women under her care]], the youngest of whom is 18 years and two weeks old.

[[c4=Mediterranean|Their destination is the eastern Mediterranean]], where [[c12=USS Marcus Thorne|the Marcus Thorne is waiting to be relieved]]. That carrier, based in Norfolk as well, should be home in time for Memorial Day. [[c14=no link|Iran was on many minds, but the Navy insists there is no connection]].

[[c5=stays behind|Three escorts from Norfolk and Mayport go with her, the Fort Dalby, the Whitlock and the Anson Reed]]. Missing is a ship many here know well: [[c5=stays behind|the destroyer Carrow has to stay in port]] with a cracked propeller shaft, so that her 310 sailors got an unexpected spring at home.

On the flight deck, [[c11=about 70|where about 70 planes and helicopters will operate]], something new is to be seen. [[c15=first time|Tanker drones are along, which the Hale has never carried before]].

[[c13=2001|The ship entered service in 2001]], and more than 60,000 people have served in her. The shops on Hampton Boulevard will miss them: when a carrier leaves, the chamber of commerce reckons with $9 million less in sales a month.

## seapower 2032-04-14
Hale strike group gets under way with drones and a new radar

The US Navy has sent the carrier Edmund Hale on patrol. [[c1=Monday|She slipped her moorings on Monday]] [[c6=Pier 12 at Norfolk|at Norfolk's Pier 12]] and is now crossing the Atlantic, [[c9=first since overhaul|making her maiden deployment after the refuelling and overhaul]] that began in 2026.

The schedule. [[c2=seven months|Seven months at sea are planned]], with port calls in Souda Bay and Marseille. [[c8=two hours, fog|The start slipped by two hours owing to fog]]. [[c16=more than 2,500|More than 2,500 family members watched]].

The mission. [[c4=Arabian Sea|She is bound for the Arabian Sea]], via the Mediterranean and the Suez Canal, according to a notice by the Fifth Fleet. [[c12=USS Marcus Thorne|There she will take over from Marcus Thorne]]. The Pentagon says [[c14=no link|the quarrel with Tehran played no role in the decision]], which was taken in autumn 2030.

The crew. [[c3=5,100|On board are 5,100 sailors and aviators]], led by [[c7=Laura Mendes|Laura Mendes as captain]], a former helicopter pilot with 3,200 flight hours. A fifth of the crew has never been to sea.

The air wing. [[c11=about 70|Around 70 aircraft make up the embarked wing]]: F-35C and Super Hornet fighters, Growlers, Hawkeyes and Seahawk helicopters. [[c15=first time|New to this ship are unmanned tankers]], five in number. Until now up to a quarter of all Super Hornet flights were used to pass fuel to others. Two drones were lost in trials in 2030, one of them through a software fault.

The escorts. The cruiser Fort Dalby, in her final year, handles air defence, along with Anson Reed and Whitlock. [[c5=goes along|Carrow, too, is sailing with the group]] and will test a laser weapon of 60 kilowatts.

The ship. [[c13=2001|In commission since 2001]], Hale displaces roughly 100,000 tons and is to serve until about 2052. [[c10=2.8 billion dollars|Her stay in the yard consumed $2.8bn]]. Besides new fuel for both reactors she received a rebuilt island and 1,900 kilometres of cable. The arresting gear, which caused trouble on other carriers, was left unchanged.

The context. Deployments have grown longer: the average was 6.4 months in 2015 and 7.6 months last year. In 2020 one carrier remained at sea for over 200 days without touching land. France and Britain intend to send their own carriers east in the autumn, and a joint exercise with the Italian navy is pencilled in for July. India, too, has been asked to take part.
