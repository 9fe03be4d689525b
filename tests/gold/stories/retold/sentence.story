title: A pharmacist is sentenced for the murder of her business partner

## claims
c1 | conflict | number | length of the prison sentence
c2 | conflict | status | whether the accused confessed
c3 | conflict | number | age of the convicted
c4 | conflict | status | whether the defence will appeal
c5 | conflict | cause | what poison or means was used
c6 | conflict | date | when the victim died
c7 | conflict | number | compensation for the widow
c8 | conflict | outcome | what happened to the co-accused
c9 | conflict | name | who found the body
a1 | agreement | date | day of the judgment
a2 | agreement | name | which court sat
a3 | agreement | cause | motive: debts of the pharmacy
a4 | agreement | status | accused showed no emotion
a5 | agreement | number | number of witnesses heard
a6 | agreement | status | court found particular gravity, no early release
a7 | agreement | place | where the body was found
v1 | variant | number | sum of the life insurance
l1 | lone | status | licence to practise withdrawn

## apn 2030-03-08
Pharmacist jailed for poisoning partner

GRAZ - A court in the Austrian city of Graz [[a1=Thursday 7 March|on Thursday]] [[c1=life|sentenced a pharmacist to life imprisonment]] for the murder of her business partner.

[[a2=Graz regional court|The jury at the Graz regional criminal court]] took five hours to find Silvana Pichelbauer, [[c3=47|47]], guilty of poisoning Edwin Rosskogler, with whom she had run two chemist's shops in the suburb of Andritz since 2019.

According to the prosecution, Pichelbauer [[c5=digitalis|stirred a lethal dose of digitalis into his coffee]] [[c6=12 June 2029|on 12 June last year]]. [[a7=stock room|His body was discovered in the stock room]] the next morning [[c9=cleaner|by a cleaner]].

[[a3=debts|The shops were deep in debt]], and the partners had insured each other's lives [[v1=800,000 euros|for 800,000 euros]]. "She wanted a way out and chose the worst one," prosecutor Lorenz Hirtl told the jury.

[[c2=denied|Pichelbauer, who denied the charge to the end]], [[a4=no emotion|listened to the judgment without visible emotion]]. Her lawyer, Katja Enzinger, [[c4=will appeal|announced that she would appeal]].

[[c8=acquitted|A former assistant who had been charged with helping her was acquitted]]. Judge Renate Moosbrugger said there was no proof that the young man had known what he was ordering.

[[c7=60,000 euros|The court awarded the victim's widow 60,000 euros]]. Over 11 days [[a5=43|it had heard 43 witnesses]], among them four experts.

It was the third murder trial in Graz this year.

## murtalblatt 2030-03-08
Life sentence? No: [[c1=20 years|twenty years for the chemist of Andritz]]

There was a murmur in the public gallery when presiding judge Renate Moosbrugger read out the number. [[c1=20 years|Silvana Pichelbauer must go to prison for 20 years]], and not for life as the prosecutor had demanded.

[[c3=47|The 47-year-old]], pale and in a grey suit, [[a4=no emotion|did not stir]]. Three weeks ago she [[c2=confessed|had admitted the deed before the court]], and the judges counted that in her favour. Even so, [[a6=no early release|an early release is out of the question]] in view of the cold planning, Moosbrugger said.

[[a1=Thursday 7 March|Thursday]] was the twelfth day of a trial that had filled [[a2=Graz regional court|the large chamber of the regional court in Graz]] like none in a decade. [[a5=43|Forty-three people took the witness stand]]: employees, neighbours, a fortune teller and the locksmith.

They drew the picture of two partners who could no longer bear each other and of [[a3=debts|a business that owed its suppliers more than half a million]]. When [[v1=more than 750,000 euros|a life policy of more than three quarters of a million]] came into play, the plan took shape. [[c5=insulin|She injected him with insulin]] as he slept on the couch [[a7=stock room|in the stock room, where he was found lying dead]] [[c9=wife|by his wife]].

That was [[c6=12 June 2029|on the twelfth of June 2029]], a Tuesday, and the shop opened as usual.

The assistant who had ordered the drug [[c8=suspended sentence|got a suspended sentence of 18 months]].

Defence counsel Katja Enzinger [[c4=will not appeal|accepted the judgment and waived an appeal]]. "My client wants peace," she said in the corridor. Maria Rosskogler, the widow, is to receive [[c7=60,000 euros|60,000 euros for her pain]].

## viennatoday 2030-03-09
'Pharmacy murder': guilty verdict in Graz

The trial over the so-called pharmacy murder has ended with [[c1=life|a life term for Silvana Pichelbauer]].

Jurors at [[a2=Graz regional court|the regional court in the Styrian capital]] decided [[a1=Thursday 7 March|on Thursday]], by seven votes to one, that the pharmacist, [[c3=52|who is 52]], had killed Edwin Rosskogler [[c6=21 June 2029|on 21 June 2029]].

Investigators first believed in a heart attack. Only when the insurance company insisted on an autopsy did the forensic institute [[c5=digitalis|find digitalis in the dead man's blood]]. [[c9=cleaner|The cleaning woman had come upon his body]] [[a7=stock room|between the shelves of the storage room]].

[[a3=debts|Money troubles were the reason]], the court held: the bank had threatened to call in its loans. It also saw a special gravity of guilt, so that [[a6=no early release|she cannot be freed ahead of time]].

[[c2=denied|Pichelbauer has always protested her innocence]]. In her closing words she spoke of "a terrible mistake by the laboratory". As the sentence was read, [[a4=no emotion|her face remained blank]]. [[c4=will appeal|Her defence is taking the case to the Supreme Court]] in Vienna.

[[c8=acquitted|Her co-defendant, an assistant of 24, left the court a free man]] and was embraced by his parents.

The family of the murdered man had claimed 150,000 euros; [[c7=90,000 euros|the judges granted the widow 90,000]]. The chamber of pharmacists said it had [[l1=withdrawn|withdrawn Pichelbauer's licence]] on Friday.

Austria counted 71 murders last year, four fewer than the year before.
