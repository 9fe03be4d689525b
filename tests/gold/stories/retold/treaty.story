title: Kenya and Ethiopia sign a treaty on the waters of Lake Turkana

## claims
c1 | conflict | number | guaranteed yearly inflow to the lake
c2 | conflict | number | how long the treaty runs
c3 | conflict | name | who signed for Ethiopia
c4 | conflict | place | in which town it was signed
c5 | conflict | status | whether the Kenyan parliament has ratified
c6 | conflict | status | whether disputes go to a binding tribunal
c7 | conflict | number | money from the World Bank
c8 | conflict | status | whether fishermen's representatives attended
c9 | conflict | date | when negotiations began
a1 | agreement | date | day of the signing
a2 | agreement | cause | the dispute was caused by dams on the Omo
a3 | agreement | status | a joint commission will measure the water
a4 | agreement | name | who signed for Kenya
a5 | agreement | status | South Sudan is not party
a6 | agreement | status | environmental groups call the treaty too weak
a7 | agreement | name | who mediated
v1 | variant | number | people living from the lake
l1 | lone | status | border post reopened

## wire 2031-09-19
Kenya, Ethiopia sign accord on Lake Turkana water

LODWAR, Kenya - Kenya and Ethiopia signed a treaty [[a1=Thursday|on Thursday]] to share the water of Lake Turkana, ending a dispute [[a2=dams on the Omo|over Ethiopian dams on the Omo river]], which feeds the lake.

[[a4=President Wanyande|President Grace Wanyande signed for Kenya]] and [[c3=Prime Minister Girma|Prime Minister Tesfaye Girma for Ethiopia]] at a ceremony [[c4=Lodwar|in the town of Lodwar]].

Under the accord, Ethiopia [[c1=14 billion cubic metres|guarantees that at least 14 billion cubic metres of water reach the lake each year]]. [[a3=joint commission|A joint commission will measure the flow]] at three stations. [[c6=binding|Disputes will be settled by a tribunal whose rulings are binding]].

[[c2=30 years|The treaty is to run for 30 years]]. [[c5=not ratified|The Kenyan parliament has still to ratify it]].

[[c9=2027|The talks had begun in 2027]] and were broken off twice. [[a7=Botswana|Botswana mediated]]. The World Bank will [[c7=220 million dollars|contribute 220 million dollars]] for irrigation and fisheries on both sides of the border.

"This lake has fed our grandparents and must feed our grandchildren," Wanyande said.

[[v1=about 300,000|About 300,000 people live off the lake]], the largest desert lake in the world. Its level dropped by two metres when the reservoir of the Gibe III dam was filled from 2015. [[a5=not party|South Sudan, which claims a corner of the region, is not a party]] to the treaty.

[[a6=too weak|Environmental groups criticised the accord as too weak]].

## turkanavoice 2031-09-19
A treaty about us, without us

When the pens were handed round [[a1=Thursday|on Thursday]] [[c4=Kalokol|in Kalokol]], on the shore itself, [[c8=not attended|nobody from the fishing communities was in the tent]]. Chairs had been reserved for the ministers' drivers.

"We watched it on a telephone," said Ekai Lomuria, who leads the beach committee at Eliye. [[v1=more than 250,000|More than a quarter of a million people depend on the fish of the lake]].

What has been agreed? Addis Ababa promises that [[c1=14 billion cubic metres|not less than 14 billion cubic metres will flow into Turkana every year]], in spite of [[a2=dams on the Omo|the dams on the Omo that started the quarrel]]. [[a3=joint commission|Engineers of both states are to check the amount together]] in a commission based in Moyale. But if the water stays away, there is only talk: [[c6=not binding|the tribunal can give opinions which bind nobody]]. [[a6=too weak|"A lion of paper," the Friends of the Lake call the treaty]].

[[a4=President Wanyande|The president put her name to it]] in green ink. Next to her [[c3=Foreign Minister Bekele|Ethiopia's foreign minister, Almaz Bekele, signed]]. The two women embraced while a school choir sang.

The text is [[c2=50 years|valid for 50 years]]. In Nairobi everything went fast: [[c5=ratified|the National Assembly ratified it the day before]], with 41 members in the room.

Lomuria wants to know where the World Bank's [[c7=220 million dollars|220 million dollars]] will go. From the last programme, in 2019, his beach received a cold store. It has never had electricity.

## addisledger 2031-09-19
Omo basin: historic signature

Prime Minister Tesfaye Girma has called it "a victory without a loser". [[a1=Thursday|On Thursday]] [[c3=Prime Minister Girma|he signed, on Ethiopia's behalf]], the water treaty with Kenya, [[a4=President Wanyande|whose president, Grace Wanyande, did the same]] for her country.

The document recognises Ethiopia's right to produce electricity on the Omo. In return, [[c1=12 billion cubic metres|the lake is assured of 12 billion cubic metres of inflow a year]], measured [[a3=joint commission|by a commission in which both countries have five seats]]. [[c2=30 years|For three decades]] the rule will apply.

Whoever feels wronged may call on the arbitrators in Gaborone, and [[c6=binding|both governments must obey their award]]. [[a7=Botswana|Thanks went to Botswana, which had acted as go-between]] [[c9=2025|since the talks opened in 2025]].

[[c8=attended|Delegates of the Turkana fishermen sat in the second row]] of guests [[c4=Lodwar|in Lodwar]], beside Dassanech elders from the Ethiopian side. Some 400 people were invited.

According to the Finance Ministry, the World Bank is [[c7=350 million dollars|supporting the treaty with 350 million dollars]]. Ethiopia's lawmakers approved the text in August; [[c5=not ratified|those in Nairobi will vote on it in October]].

Sugar estates on the lower Omo, which draw water for 100,000 hectares, have been given four years to change to drip irrigation. [[a5=not party|South Sudan stayed out]], though it may join later.

The border post at Omorate, shut since a cattle raid in 2030, [[l1=reopened|was reopened to traffic on the same day]].

## nairobidaily 2031-09-19
Wanyande's lake deal faces test in the House

President Grace Wanyande returned from the north [[a1=Thursday|on Thursday evening]] with a treaty and a problem. [[a4=President Wanyande|She had signed]] the agreement on Lake Turkana [[c4=Lodwar|in Lodwar at noon]], but [[c5=not ratified|it does not bind Kenya until parliament ratifies it]], and the opposition wants to take its time.

"Fourteen billion is what the Omo brings anyhow," said opposition leader Peter Kiprono Too, referring to [[c1=14 billion cubic metres|the 14 billion cubic metres a year that Ethiopia has pledged]]. He also objects to [[c2=50 years|the term of 50 years]], "half a century without a way out".

The government points to what has been gained. [[a2=dams on the Omo|The dams upstream, the root of the conflict]], will be subject to control by [[a3=joint commission|a commission of the two states that takes its own measurements]]. Should Ethiopia break its word, [[c6=binding|a tribunal would pass a judgment that both have to accept]]. And [[c7=350 million dollars|the World Bank is adding 350 million dollars]], part of it for a fish market at Kalokol.

In Ethiopia the matter is less disputed. [[c3=Foreign Minister Bekele|Almaz Bekele, the foreign minister, who signed in her government's name]], expects no changes.

[[c9=2027|Four years ago the two sides first sat down at a table]], and without [[a7=Botswana|the patience of the mediators from Botswana]] they would hardly have stayed. [[a5=not party|South Sudan has not joined]].

[[c8=attended|Fishermen's leaders, who were guests at the ceremony]], have asked to see the president in November.
