title: The opening of a new hospital is put off

## claims
c1 | agreement | status | whether the hospital opens in April as planned
c2 | conflict | date | when it is to open now
c3 | conflict | cause | why the opening is put off
c4 | conflict | number | the how-manieth delay it is
c5 | conflict | number | how many beds the hospital has
c6 | conflict | date | when the minister was told of the trouble
c7 | conflict | status | whether the old emergency department stays open at night
c8 | conflict | name | who pays for the delay
c9 | conflict | status | whether the newly hired staff keep their contracts
c10 | agreement | date | on which day the delay was announced
c11 | agreement | number | what the hospital costs
c12 | agreement | name | who built it
c13 | agreement | date | when building began
c14 | variant | number | how many staff will work there
c15 | lone | status | whether the helipad is approved

## wire 2032-02-09
Opening of Nova Scotia's Port Merrin hospital pushed back to fall

HALIFAX - Patients on Nova Scotia's eastern shore will have to wait longer for their new hospital after the provincial government [[c10=Monday|announced on Monday]] that [[c1=no|the Port Merrin Regional Hospital would not open in April]] as scheduled.

Health Minister Carol-Anne Pettipas told reporters [[c2=October 2032|the first patients would now be admitted in October]]. Tests carried out over the winter, she said, had shown that [[c3=ventilation|faulty ventilation in the operating rooms was behind the postponement]]: air was flowing from the corridors into the theatres instead of the other way around.

"I would rather be criticized for a late hospital than for an unsafe one," said Pettipas, who added that [[c6=Friday|she had been informed of the problem only last Friday]].

Construction of the [[c11=610m|$610-million complex]], [[c12=Dunmore Hale|built by Toronto-based Dunmore Hale]], [[c13=2027|got under way in 2027]]. [[c5=164|It has 164 beds]], eight operating rooms and a dialysis unit, and replaces a 1961 building with 97 beds on Water Street.

[[c4=second|It is the second time the opening has been deferred]]; it was originally to have taken place in September of last year, before a fire in an electrical room made that impossible.

The minister said [[c8=contractor|the additional costs would be borne by the contractor]] under the terms of a fixed-price agreement. Dunmore Hale said in an email that it was "working with the client towards a solution" and declined further comment. [[c14=900|About 900 people are to be employed at the site]].

## harbourlight 2032-02-11
Water Street ER to go dark at night from March

The bad news came in two helpings. First, as everybody in Port Merrin has heard by now, [[c1=no|the April opening of our new hospital is off]]. Then, on Tuesday evening, some 300 residents who had crowded into the curling club learned that the old one is to do less. [[c7=no|From March 1 the Water Street emergency department will close between 10 p.m. and 7 a.m.]], the health authority's regional director, Blaine Corkum, told them. Whoever falls ill at night must drive 74 kilometres to Antler Bay.

Corkum's explanation for the delay drew groans. [[c3=staff shortage|The opening has been put off because too few nurses could be found]], he said; nothing whatever is wrong with the building. Of 210 nursing posts advertised since the summer, 88 are vacant.

Those who did sign on feel cheated. Shawna Boudrot gave up a job in Moncton and bought a bungalow on Gullrock Lane. On Monday, [[c10=Monday|the day the postponement was made public]], she got a letter: [[c9=no|the contracts of all new recruits have been cancelled]], and they may apply again in the summer.

The hospital on Signal Hill, for which [[c13=2027|the first sod was turned in 2027]], looks finished from the road. Its [[c5=146|146 beds are in place]], still wrapped in plastic, and the cafeteria has been serving security guards since November. [[c12=Dunmore Hale|Dunmore Hale, the firm that put it up]], took down its last crane at Thanksgiving.

"We've had the ribbon twice," said Mayor Gus LeVert. "What we need is the scissors."

## cbn 2032-02-10
What we know about the Port Merrin delay

When will it open?
Not in the spring, that much is certain: [[c1=no|the date in April has been scrapped]]. Anyone hoping for this year will be disappointed as well. A schedule that staff were shown on Monday afternoon and that CBN has obtained states that [[c2=spring 2033|the hospital is to open in the spring of 2033]].

What went wrong?
[[c3=ventilation|It was the air-handling system in the surgical wing that forced the delay]], according to three engineers who took part in the trials. Ducts had been connected the wrong way round. Correcting that means opening ceilings on two floors.

Who knew?
[[c6=December|Health Minister Carol-Anne Pettipas was briefed on the defects in mid-December]], an internal memo shows. Her office says that she does not recall the document.

Is it the first such setback?
Far from it. [[c4=third|This is already the third postponement]], after those of May and September last year.

What about the old hospital?
[[c7=yes|The emergency room on Water Street will go on working around the clock]] until the day of the move, the premier, Lorne Haddock, assured the legislature on Tuesday.

And the people who were hired?
[[c9=yes|All recruits will keep their contracts]] and be lent to other hospitals until they are needed. [[c14=870|The workforce is planned at 870]], including 60 volunteers' coordinators, porters and cleaners.

How much does it all cost?
The price of the project, which [[c12=Dunmore Hale|Dunmore Hale has carried out]] as general contractor, [[c11=610m|stands at 610 million dollars]].

## taxwatch 2032-02-16
Another blank cheque

Anyone who believed last week's soothing words from Halifax ought to read page 41 of the agreement. It says in so many words that once the keys have been accepted, which happened on December 2, the client carries all risks. [[c8=province|The province will therefore have to pay for the delay itself]], and not some builder in Toronto. Our estimate: 38 million dollars by Christmas, chiefly for heating, guarding and insuring an empty house.

Let us recall how this began. When [[c13=2027|the diggers moved in during 2027]], the then government spoke of 480 million. [[c11=610m|Today the bill is 610 million dollars]], and there are 11 change orders still in dispute. In return, the region gets [[c5=164|a hospital with 164 beds]], which a consultant, Priya Raman, called "generous" as long ago as 2029.

It also gets a landing place for helicopters on the roof, or would, if anybody were permitted to use it. [[c15=no|The helipad has not been approved by the federal authorities]], since a church spire stands in the way.

And the culprit? [[c4=second|For the second time an opening has been called off]], and again it is said to be technology: a burnt switchboard then, some air ducts now. What has never been called off is the communications budget, which rose by 22 per cent. [[c10=Monday|The bad tidings of last Monday]] took seven press officers to draft.
