title: A coalition government collapses in Slovenia

## claims
c1 | conflict | number | how many deputies still back the government
c2 | conflict | status | whether Verlic resigned or was dismissed by the prime minister
c3 | conflict | cause | what the coalition broke over
c4 | conflict | status | whether Koder will ask for a vote of confidence
c5 | conflict | date | on which day Koder sees the president
c6 | conflict | name | which ministry Verlic held
c7 | conflict | superlative | how large the Green Union was among the partners
c8 | conflict | outcome | whether the party council's decision was unanimous
c9 | agreement | date | on which day the coalition fell apart
c10 | agreement | name | which party left
c11 | agreement | number | how many ministers the Green Union withdraws
c12 | agreement | number | how many parties the coalition had
c13 | agreement | name | who leads the opposition National Renewal
c14 | variant | number | how long the government had lasted
c15 | variant | number | how long the party council sat
c17 | conflict | status | whether the party council decided before or after Verlic lost or left her post
c18 | agreement | name | who leads the Green Union
c19 | variant | date | at what hour Koder came before the press
c16 | lone | number | what National Renewal scored in the latest poll

## courier 2031-02-05
Greens walk out and leave Slovenia's government stranded

LJUBLJANA – Slovenia's [[c12=four|four-party coalition]] [[c9=Tuesday|fell apart on Tuesday night]] when [[c10=Green Union|the Green Union]], [[c7=second-largest|the second-largest of its members]], [[c11=three|pulled its three ministers out of the cabinet]] [[c3=water levy|in protest at a planned levy on drinking water]].

The departure leaves Prime Minister Matjaz Koder, a former judge, with [[c1=41|the backing of just 41 deputies]] in a National Assembly of 90. "We were elected to protect rivers, not to send people invoices for them," said [[c18=Hana Verlic|the party's leader, Hana Verlic]], who [[c2=resigned;c6=finance|has resigned as finance minister]].

[[c19=shortly before midnight|Appearing before reporters shortly before midnight]], Koder said he regretted the decision. He [[c4=no|would not, however, ask parliament for a vote of confidence]], which he described as "a theatre ticket nobody has asked for". He [[c5=Thursday|is expected at the palace of President Alenka Rosman on Thursday]] to discuss what happens next.

The rupture had been coming since the autumn, when the draft bill on municipal supply was first leaked. It was sealed by the Green Union's council, [[c15=six hours|which sat for six hours]] in a hotel in Maribor and [[c8=58 to 11|approved the exit by 58 votes to 11]].

Koder's cabinet [[c14=26 months|had been in office for 26 months]] and had survived two motions of no confidence, the latest of them in June, over the purchase of rescue helicopters.

[[c13=Borut Zajec|Borut Zajec, who heads the opposition National Renewal]], called for an election in April. "Every week this goes on costs the country its good name," he said. Under the constitution, 60 days must normally pass between the dissolution of the assembly and polling day.

## sentinel 2031-02-05
[[c2=dismissed|Slovenian PM fires Green leader]]; government loses majority

Slovenian Prime Minister Matjaz Koder [[c2=dismissed;c6=economy|sacked his economy minister, Hana Verlic]], [[c9=Tuesday|on Tuesday]], and before the day was out the [[c10=Green Union;c18=Hana Verlic|Green Union she leads had quit the government]].

Koder told public radio that he had lost patience with a partner that, he said, [[c3=pension age|had brought the alliance down because it would not accept a pension age of 67]]. "I signed her removal, and I would sign it again," he said.

Told of her removal, [[c8=unanimous;c17=after|delegates in Maribor then decided to leave the coalition without a single dissenting vote]], a spokesman for the party said. Besides Verlic, the ministers of the environment and of culture are to clear their desks, [[c11=three|bringing to three the number of Greens leaving the cabinet]].

That [[c1=43|reduces the bloc supporting Koder to 43 lawmakers]], three short of a majority. The prime minister nevertheless [[c4=yes|intends to put the question of confidence to the chamber]] next week, hoping for the votes of a few independents and of the two deputies who represent the Italian and Hungarian minorities.

[[c7=smallest;c12=four|The Greens were the smallest of the four groups that agreed to govern together]] after the last election, in which environmental issues had hardly featured.

The yield on Slovenia's 10-year bonds rose by 12 basis points in early trading. Analysts at a Vienna bank said that they did not foresee any effect on the budget for this year, which was passed in November.

President Alenka Rosman, whose role is largely ceremonial, [[c5=Thursday|will receive the head of government on Thursday]], her office said.

## adriatic 2031-02-06
Koder's long goodbye

When [[c19=11.45 pm|Matjaz Koder came out to the press at a quarter to midnight]] [[c9=Tuesday|on the day his government broke up, Tuesday]], he was holding two sheets of paper and read from neither. [[c10=Green Union|The Green Union had gone]], and with it the arithmetic that had kept him in power [[c14=more than two years|for a little more than two years]].

[[c3=water levy|It was water that drowned the alliance]]: a charge of some 30 cents a cubic metre, which the Greens considered a betrayal of the constitutional right to a free supply and which the other partners wanted for repairing pipes.

Those close to Hana Verlic tell of a woman who had stopped sleeping. The party council [[c15=most of the afternoon|had been in session for most of the afternoon]]; [[c2=resigned;c17=before|only when its vote had been counted did she write her letter of resignation]], by hand, and have a driver take it to the capital. [[c6=finance|She had run the finance ministry]] frugally, her civil servants say, and rarely raised her voice.

What now? [[c12=four|Of the quartet of parties that signed the pact]], the remaining ones can [[c1=41|count on 41 votes]], too few to pass anything contested. [[c5=Friday|The prime minister's audience with President Rosman has been set for Friday]], and nobody in Ljubljana expects him to bring good news.

Filling the gaps will be hard enough. [[c11=three|Three portfolios vacated by the Greens]] must be handed to ministers who already have a full desk, among them the interior minister, Rok Tomsic, 61, who had hoped to retire.

The man who has most to gain is [[c13=Borut Zajec|National Renewal's leader, Borut Zajec]], whose party [[c16=31 per cent|stood at 31 per cent in a survey published last weekend]]. He was once Koder's trainee.
