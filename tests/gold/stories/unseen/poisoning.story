title: Guests of a charity dinner in Hexbourne fall ill

## claims
c1 | agreement | date | when the dinner took place
c2 | conflict | number | how many people fell ill
c3 | conflict | cause | which germ caused the illness
c4 | conflict | cause | which dish is to blame
c5 | conflict | status | whether anybody has died
c6 | conflict | status | whether the caterer closed of its own accord
c7 | conflict | status | how the caterer fared at its last inspection
c8 | agreement | name | what the caterer is called
c9 | agreement | place | where the dinner took place
c10 | variant | number | how many guests there were
c11 | agreement | name | for whom the dinner raised money
c12 | conflict | status | whether the mayor was among the sick
c13 | conflict | status | whether the kitchen fridge was working
c14 | conflict | status | whether all patients have left hospital
c15 | lone | number | how much the dinner raised
c16 | agreement | name | who speaks for the health agency

## hexmercury 2028-08-08
Dozens laid low after hospice dinner

A feast in aid of a good cause has ended in misery for [[c2=63|63 people who were struck down with sickness]] within hours of leaving their tables.

[[c9=Corn Exchange;c1=Saturday|Guests at Saturday's summer dinner in the Corn Exchange]] complained of cramps and vomiting, and by Sunday lunchtime Hexbourne's out-of-hours surgery had run out of chairs. [[c10=140|About 140 had sat down to the meal]], at which [[c15=£11,600|£11,600 was raised]] for [[c11=St Bride's Hospice|the appeal of St Bride's Hospice]].

Environmental health officers have taken away samples. [[c16=Anita Rowe|Dr Anita Rowe, a consultant with the public health agency]], said yesterday that [[c3=salmonella|salmonella had been identified as the culprit]] and that suspicion fell on one dish in particular: [[c4=chicken|the chicken terrine was what made people ill]], she said, since those who had the vegetarian starter were spared.

Seven were kept in at the Royal Infirmary, most of them elderly. All are on the mend; [[c5=nobody died|there had been no deaths by last night]], a spokeswoman said.

[[c8=Larkfield Kitchens|Larkfield Kitchens, which supplied the food]], has served weddings and school fairs in the county for 16 years. [[c7=top rating|It came through its most recent inspection, in March, with the top mark of five]]. Owner Gail Pettifer said she was "heartsick". [[c6=voluntarily|She had shut the business of her own free will]], she added, and would not reopen until every surface had been tested. Asked about the cold store, she insisted that [[c13=working|the refrigerator had been working perfectly]] all weekend.

Among those who felt the effects was [[c12=ill|the mayor, Cllr Derek Oyelaran, who was sick]] through the night and had to miss Sunday's regatta. His wife, who had eaten only the pudding, was fine.

## regionbroadcast 2028-08-09
Woman dies after suspected food poisoning at charity event

[[c5=one died|An 81-year-old woman died early on Monday]] after attending a fundraising dinner at which dozens of people became unwell, it has been confirmed.

The retired teacher, who has not been named, had been admitted to the Royal Infirmary on Sunday. It is understood that she had a heart complaint.

The meal, [[c11=St Bride's Hospice|held for the benefit of St Bride's Hospice]], took place at [[c9=Corn Exchange|the Corn Exchange, where it was hosted]] by the Rotary Club. [[c2=36|The number of those who fell ill is put at 36]] by the public health agency.

Its consultant, [[c16=Anita Rowe|Anita Rowe, speaking for the agency]], told us that laboratory work was complete. "[[c3=Bacillus cereus|We are dealing with Bacillus cereus]], a germ that likes warm starch," she said. [[c4=rice salad|The rice salad was the source of the outbreak]]; it had stood in a van for some five hours on what was the hottest day of the year.

Inspectors who visited the premises of [[c8=Larkfield Kitchens|the caterer, Larkfield Kitchens]], on Monday found that [[c13=broken|the main fridge had been out of action since Friday]] and the temperature inside was 17C. [[c6=ordered|The firm was made to close under an emergency order by the council]]. It was not the first blemish: [[c7=improvement needed|at its last inspection in March the company was told to improve]] and given two points out of five.

The proprietor, Gail Pettifer, did not wish to comment.

[[c12=not ill|Mayor Derek Oyelaran, who was present but had no symptoms]], said the town was in shock. A book of condolence is to be opened in the library on Thursday.

[[c14=three in hospital|Three other patients are still in hospital]].

## countygazette 2028-08-11
Questions mount over dinner that went wrong

Councillors have called for a full inquiry into how a caterer with a spotless name came to poison half of the town's great and good.

At a stormy meeting on Wednesday night Cllr Maud Treherne demanded to know who had hired [[c8=Larkfield Kitchens|Larkfield Kitchens to do the cooking]]. The Rotary Club has always used it, came the answer. [[c7=top rating|In spring the firm had earned full marks from the hygiene inspector]], and no fewer than four of those present had it down for family parties.

The facts as established so far make grim reading. [[c10=nearly 150|Nearly 150 tickets had been sold]] for [[c1=Saturday|the event last Saturday]], the proceeds of which go to [[c11=St Bride's Hospice|St Bride's, the hospice on Mill Lane]]. [[c2=63|Sixty-three of the diners were taken ill]]. [[c5=one died|One, a pensioner, lost her life on Monday]].

Others were luckier. [[c14=all discharged|The last of the patients had been sent home by Tuesday evening]], the hospital said in a bulletin, and beds on the ward are back in ordinary use.

What was in the food? [[c3=salmonella|Tests have pointed to salmonella]], and [[c4=chicken|it was the chicken that carried it]], council officers told the meeting. In the kitchen on the Brook Street estate, [[c13=broken|a fridge was found to have been out of order on the day of the dinner]].

No one has been accused of an offence. The business has been shut since Monday, [[c6=ordered|when officials served a closure notice on it]]. It employs 22 people, a third of them students.

Elaine Foss, 58, who spent two days in bed, said she bore no grudge. "I shall stick to sandwiches," she remarked.
