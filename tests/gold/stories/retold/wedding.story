title: Crown Prince Anders of Astmark marries Leonie Hartwig

## claims
c1 | conflict | date | in which year the couple met
c2 | conflict | date | at what time the ceremony began
c3 | conflict | number | how many people lined the route
c4 | conflict | status | whether the bride goes on working as a doctor
c5 | conflict | status | whether the bride's father was at the wedding and led her to the altar
c6 | agreement | place | in which church the wedding was held
c7 | agreement | name | who married the couple
c8 | agreement | date | when the engagement was announced
c9 | agreement | name | who designed the dress
c10 | agreement | name | whose tiara the bride wore
c11 | agreement | status | what the couple asked for instead of presents
c12 | agreement | date | when the last royal wedding in the capital took place
c13 | agreement | number | how long the train was
c14 | agreement | number | how old the groom is
c15 | variant | number | how many guests were in the church
c16 | lone | number | how many people were arrested

## nordpress 2029-06-09
Crown Prince Anders of Astmark weds German doctor before cheering crowds

VESTRUP, June 9 (Nordpress) - Crown Prince Anders, the heir to the throne of Astmark, [[c6=St Olaf's Cathedral|married the German paediatrician Leonie Hartwig in St Olaf's Cathedral]] on Saturday, in [[c12=1998|the first royal wedding held in the capital since 1998]].

[[c2=14.30|The service got under way at half past two in the afternoon]], after a morning of rain, and lasted just under an hour. [[c7=Karin Tolstad|Bishop Karin Tolstad pronounced the couple man and wife]] in front of [[c15=612|612 guests]], among them members of nine foreign royal houses and the presidents of Germany and Finland.

[[c3=120,000|Police estimated that 120,000 people had lined the two-kilometre route]] from the cathedral to Holm Palace, where the newlyweds later appeared on the balcony.

Hartwig, 33, was [[c5=present, led her|led to the altar by her father, Joachim Hartwig]], a retired harbour pilot from Bremen. She wore an ivory silk gown with long sleeves, [[c9=Sofie Ravn|designed by Sofie Ravn]], and [[c10=Queen Margit|a pearl tiara that had belonged to the groom's late grandmother, Queen Margit]]. [[c13=4 metres|The train measured four metres]].

[[c14=34|The crown prince, who is 34]], wore the dress uniform of a naval lieutenant commander.

[[c1=2023|The pair met in 2023]] at a charity dinner for a children's hospital in Hamburg. They kept the relationship out of the public eye for a long time, and [[c8=October 2028|their engagement was announced last October]].

The palace said the bride, who has worked at the University Clinic of Vestrup for two years, [[c4=goes on|would keep her job on the children's ward]], although with fewer night shifts. "She has trained eleven years for this and sees no reason to stop," the palace spokesman, Henrik Aas, told reporters.

[[c11=donations to children's hospitals|In place of wedding presents the couple had asked for donations to children's hospitals]].

Some 1,400 police officers were on duty in the city centre. The security operation cost 38 million crowns, according to the interior ministry, which will share the bill with the court. A small republican demonstration near the town hall passed off peacefully.

Astmark's monarchy dates back to 1174. King Valdemar, 67, has reigned since 2011 and has repeatedly denied that he plans to abdicate. In an opinion poll published in May, 71 percent of those questioned wanted to keep the crown, up from 64 percent five years earlier.

## courier 2029-06-10
A yes, a tear and a wave: Anders and Leonie are husband and wife

By Birgit Sommer in Vestrup

When the bells of [[c6=St Olaf's Cathedral|St Olaf's fell silent and the organ began, it was clear this would be the wedding]] of a modern couple with a taste for tradition. [[c14=34|Anders, 34 and next in line to the crown of Astmark]], dabbed his eyes. His bride squeezed his hand and grinned.

[[c2=15.00|The ceremony started on the stroke of three]], as planned. Leonie Hartwig walked up the nave on the arm of her elder brother Jonas; [[c5=absent|her father, who is recovering from a heart operation, had to follow the service on television from a clinic in Bremen]]. "Papa, this is for you," she said softly as she passed the camera.

[[c7=Karin Tolstad|Karin Tolstad, the bishop who conducted the marriage]], had baptised none of the guests but, as she joked in her sermon, had "probably treated half of them to coffee". [[c15=more than 600|More than 600 people had been invited into the church]], from cabinet ministers to two bus drivers and the bride's former landlady.

The gown was [[c9=Sofie Ravn|the work of Sofie Ravn, the Vestrup fashion designer]], who also dressed the queen for the jubilee of 2021. Sixteen seamstresses spent five months on it, and [[c13=4 metres|six page boys and girls carried the four-metre train]]. On her head Hartwig wore pearls: [[c10=Queen Margit|the tiara was once Queen Margit's, the grandmother Anders lost]] when he was a student.

Theirs is not a story of palaces. [[c1=2024|They first ran into each other in 2024]], at a fundraising dinner in Hamburg, where she had been seated next to him because another guest was stuck in traffic. Four years of weekend flights followed, [[c8=October 2028|until the court made the engagement public in October]].

What will become of the doctor? [[c4=gives up|Hartwig is to give up her post at the university clinic at the end of June]] in order to devote herself to official duties, a court official confirmed on Saturday. She will become patron of three foundations, one of them for premature babies.

[[c11=donations to children's hospitals|Gifts were not wanted; whoever wished to give something was invited to support hospitals for children]]. By Saturday evening 6.3 million crowns had come in.

[[c12=1998|Vestrup had last seen a royal wedding 31 years ago]], when Princess Astrid, the king's sister, wed a Danish banker; that marriage ended in divorce in 2007. Anders's own younger sister, Princess Ida, married on the island of Soro in 2026.

In the evening 280 people sat down to trout, venison and a lemon cake of seven tiers.

## channelsix 2029-06-10
Royal wedding in Astmark: the day as it happened

Flags, fanfares and a very long kiss. The tiny northern kingdom has a new crown princess after [[c6=St Olaf's Cathedral|Anders and Leonie exchanged vows at the Cathedral of St Olaf]] in Vestrup.

[[c3=85,000|A crowd put by police at 85,000 stood along the route]] to Holm Palace, many since the early hours. "We slept in the car and it was worth every minute," said Lotte Brandal, a teacher who had driven 300 kilometres with her twin daughters.

The bride arrived in a 1936 limousine that her husband's great-grandfather had bought. [[c2=14.30|It was 2.30 p.m. when the service opened]] with a hymn sung by the boys' choir. Broadcasters in 21 countries carried it live.

There was much talk about the outfit. [[c9=Sofie Ravn|Designer Sofie Ravn had created a plain ivory dress]], to which [[c13=4 metres|a train of four metres was attached]]. Sparkle came from [[c10=Queen Margit|the pearl tiara, an heirloom from the late Queen Margit]]. The bouquet of lilac and lily of the valley was laid at the tomb of the unknown sailor afterwards.

[[c5=present, led her|Joachim Hartwig, father of the bride, walked his daughter down the aisle]] and got a hug from the king. Then [[c7=Karin Tolstad|Bishop Tolstad joined the two in matrimony]], and [[c14=34|the 34-year-old prince]] needed two attempts to push the ring on.

The couple's friends describe them as down-to-earth. She plays handball, he repairs old radios. [[c8=October 2028|Since they announced in October last year that they were engaged]], both have taken the tram to work more than once.

Colleagues will be seeing less of her now: [[c4=gives up|the new crown princess is leaving the hospital for good]], the palace said, and will be travelling through all eight provinces with her husband from August.

For residents of Vestrup it was a rare event, as [[c12=1998|the city had not hosted a wedding of the royal family since 1998]]. Hotels had been full for weeks, with single rooms going for as much as 4,200 crowns a night. Tourism officials hope for a boost like the one in neighbouring Denmark after 2004.

[[c11=donations to children's hospitals|Instead of gifts, Anders and Leonie had requested contributions to children's hospitals]].

Not everyone was celebrating. About 200 opponents of the monarchy gathered outside the town hall with whistles. Otherwise the day was calm, and [[c16=7|seven people were arrested]], most for drunkenness.

The honeymoon begins on Monday. Where it leads, the palace will not say.
