title: A heat wave grips Greece

## claims
c1 | conflict | number | the highest temperature
c2 | conflict | number | how many people have died of the heat
c3 | conflict | status | whether schools stay open
c4 | conflict | number | how long the power cut in Athens lasted
c5 | conflict | status | whether the Acropolis is open
c6 | conflict | date | when the heat is to end
c7 | agreement | place | where the highest temperature was measured
c8 | agreement | date | on which day it was measured
c9 | conflict | date | from which year the old June record was
c10 | agreement | status | whether outdoor work is banned at midday
c11 | conflict | cause | what caused the power cut
c12 | agreement | number | how many cooled rooms Athens has opened
c13 | agreement | cause | where the hot air comes from
c14 | conflict | status | whether the fire on Evia is under control
c15 | variant | number | how many homes had no power
c16 | lone | number | how many heat calls the ambulance had
c17 | agreement | name | who is health minister
c18 | agreement | number | the fine for employers
c19 | lone | number | how far down the lake has fallen

## hellaspress 2031-06-18
Greece swelters as temperature hits June record

ATHENS - Greece recorded its hottest June day ever [[c8=Tuesday|on Tuesday]] when [[c1=45.8;c7=Marathea|the thermometer climbed to 45.8 degrees Celsius in Marathea]], a small town in Thessaly, the national weather service said. [[c9=2007|The previous record for the month dated from 2007]].

[[c2=14|Fourteen people have died from the heat]] since the weekend, most of them elderly and living alone, [[c17=Sofia Lambrou|Health Minister Sofia Lambrou]] said. "Look in on your neighbours," she appealed to the public.

[[c10=yes|Work outdoors is prohibited between noon and five o'clock]]; [[c18=2,000 euros|employers who ignore the rule must pay a fine of 2,000 euros per worker]]. [[c5=closed at midday|The Acropolis is being shut in the hottest hours]] of the day, the Culture Ministry announced.

[[c3=open|Schools remain open]] as final examinations are under way, but lessons may begin earlier.

In Athens, where [[c12=seven|the city has opened seven air-conditioned halls]], [[c15=40,000|40,000 households were left without electricity]] on Tuesday evening. [[c11=overload|The grid had been overloaded by air conditioners]], operator Helgrid said, adding that [[c4=three hours|power was restored after three hours]].

Meteorologists blame [[c13=Sahara|a mass of hot air that has moved in from the Sahara]] and is held in place by high pressure. [[c6=Friday|Relief is not expected before Friday]], when winds turn to the north.

On the island of Evia, 120 firefighters with six aircraft [[c14=yes|brought a forest fire that had threatened two villages under control by Wednesday morning]].

In July 2023, the country lived through a heat wave of sixteen days, the longest on record. Climate researchers say that such spells have become three times as frequent.

## athensdaily 2031-06-19
City without air: the sixth day of the heat wave

Dimitra Kostaki, 82, has put her chair in the library of Kypseli, one of [[c12=seven|the seven cooled rooms made available by the city of Athens]]. "At home it is 36 degrees, at night too," she says.

Not everybody makes it in time. [[c2=14|The heat has killed 14 people across Greece since Saturday]], [[c17=Sofia Lambrou|according to Health Minister Sofia Lambrou]], and the ambulance service had [[c16=1,150|1,150 heat-related calls]] within two days.

Things were made worse by the blackout of Tuesday evening. [[c15=tens of thousands of homes|Tens of thousands of homes sat in the dark]], and [[c4=five hours|it was five hours before the lights came back on]]. The grid company first spoke of excessive consumption, but an engineer in its control room told us that [[c11=fire in a substation|a fire in a substation had caused the outage]].

[[c3=closed|Schools have been closed since Tuesday]], to the delight of pupils and the dismay of working parents. On building sites [[c10=yes|all work has to stop from 12 to 5 pm]]; [[c18=2,000 euros|bosses risk a 2,000-euro fine for each employee]] they send out regardless.

Tourists take it with humour. "We are from Arizona," said Bob and Carol Tillman, who had bought tickets for the Acropolis. [[c5=open all day|The monument stays open all day]], but water is handed out at the gate.

[[c8=Tuesday;c7=Marathea;c1=45.8|On Tuesday Marathea in the plain of Thessaly had 45.8 degrees]], more than anyone had ever measured in June in this country.

[[c13=Sahara|The air comes straight from the Sahara]], says meteorologist Petros Vellis, and it will stay for a while: [[c6=Sunday|the heat will last until Sunday]].

Lake Velanida, from which the capital draws part of its water, [[c19=four metres|has fallen by four metres]].

## globenews 2031-06-18
Heat record in Greece, firefighters battle flames

Never since records began has a June day been so hot in Greece: [[c7=Marathea;c1=46.8|46.8 degrees were registered in Marathea]], in the centre of the country, [[c8=Tuesday|on Tuesday afternoon]]. [[c9=2017|The old June record was set in 2017]].

Firefighters are meanwhile struggling on Evia, north-east of the capital. [[c14=no|The blaze there was still out of control on Wednesday at midday]], a fire service spokesman said, and two villages have had to be evacuated. Crews from Romania and Cyprus are on their way.

[[c17=Sofia Lambrou|Sofia Lambrou, the Greek health minister,]] [[c2=24|put the number of heat deaths so far at 24]]. Hospitals have postponed operations that are not urgent.

Behind it all is [[c13=Sahara|hot desert air flowing north from the Sahara]], which has also brought dust to southern Italy and Malta.

The government has imposed [[c10=yes|a ban on outdoor labour around midday, from noon to 5 pm]], which affects delivery riders, too. [[c18=2,000 euros|Companies that break it are fined 2,000 euros]] for every person concerned. Unions said there were far too few inspectors.

Holidaymakers should check before visiting ancient sites: [[c5=closed at midday|The Acropolis closes from noon until early evening]].

Residents of Athens can cool down in libraries and sports halls, [[c12=seven|seven of which are kept open for them]]. Late on Tuesday the lights went out in several districts because [[c11=overload|so many air conditioners were running that the network could not cope]].

Forecasters hold out hope that [[c6=Friday|it will get cooler from Friday on]]. Until then, travellers are advised to drink at least three litres a day.
