title: A data-privacy lawsuit against a health app

## claims
c1 | conflict | number | how much Kinwell pays
c2 | conflict | status | whether Kinwell admitted wrongdoing
c3 | conflict | number | how many users are covered
c4 | conflict | date | when the sharing of data ended
c5 | conflict | status | whether the data contained names
c6 | conflict | name | who brought the lawsuit
c7 | conflict | status | whether the judge has approved the settlement
c8 | conflict | status | whether the chief executive resigned or was dismissed
c9 | conflict | list | what data were passed on
a1 | agreement | name | the company is Kinwell, maker of a sleep and fertility app
a2 | agreement | status | data went to advertisers
a3 | agreement | place | the suit is before the federal court in San Francisco
a4 | agreement | status | Kinwell must delete the data
a5 | agreement | number | independent audits for ten years
a6 | agreement | number | shares rose by 6 %
a7 | agreement | cause | the practice came to light through a former engineer
v1 | variant | number | how much each user gets
l1 | lone | date | deadline for claims

## agency 2031-03-21
Kinwell to pay $92 mln to settle health data lawsuit

SAN FRANCISCO - [[a1=Kinwell health app|Kinwell, whose app tracks the sleep and fertility of its users]], [[c1=92 million|has agreed to pay $92 million]] to settle a class action accusing it of [[a2=advertisers|passing intimate data to advertisers]], court papers showed on Wednesday.

The agreement, [[a3=federal court San Francisco|filed in federal court in San Francisco]], [[c7=not yet approved|still needs the approval of Judge Carolyn Matsuda]], who has scheduled a hearing for April 24.

[[c3=8.6 million|It covers 8.6 million people]] who used the app between 2025 and 2029. [[v1=up to 60|Each could receive up to $60]], depending on how many claims are filed.

[[c2=no admission|Kinwell did not admit any wrongdoing]]. "We settled so that we can concentrate on our members," the company said in a statement. It has maintained that [[c5=no names|the records it shared did not contain names]].

Under the deal [[a4=delete|Kinwell must delete all data it gathered without consent]] and [[a5=ten years|submit to independent audits for ten years]].

The suit was brought in 2029 by [[c6=Joanna Reyes|Joanna Reyes, a nurse from Sacramento]], who noticed advertisements for baby food shortly after a miscarriage. Her complaint relied on [[a7=former engineer|documents supplied by a former Kinwell engineer]].

According to the complaint, [[c9=menstrual, sleep, location|the data included menstrual cycles, sleeping hours and whereabouts]]. Kinwell [[c4=June 2029|stopped the transfers in June 2029]], it says.

[[a6=6 %|Shares of Kinwell rose 6 percent]] in New York. The company, founded in 2021, earned $118 million last year.

[[c8=resigned|Chief Executive Peter Lanning resigned]] in January, citing personal reasons. He has been replaced by the finance chief, Ruth Abara.

## techmonitor 2031-03-19
Kinwell settles, says sorry - and keeps its business

The bill is in. [[c1=112 million|Kinwell will pay 112 million dollars]] over [[a2=advertisers|the sale of its customers' most private details to advertising networks]], and for once a technology company is not hiding behind its lawyers: in the settlement [[c2=admitted|the firm acknowledges that it broke California's privacy law]].

[[a1=Kinwell health app|Kinwell's app, which predicts fertile days and grades your sleep]], was downloaded more than 30 million times. [[c3=6.8 million|The settlement applies to 6.8 million users]], all of them in the United States. [[v1=about 40|Lawyers expect that about 40 dollars will reach each of them]]. [[l1=15 August|Claims have to be submitted by August 15]] on a website.

What was shared? [[c9=menstrual, sleep, no location|Cycle dates and sleeping times, but no location data]], according to the papers [[a3=federal court San Francisco|lodged with the US District Court in San Francisco]]. The records were anything but anonymous, however. [[c5=names included|Names and e-mail addresses were attached to many of them]], an expert for the plaintiffs found.

[[a7=former engineer|The affair became public when an engineer who had left the company went to the press]] in 2028. Even then the data continued to flow; [[c4=January 2030|not until January 2030 was the tap turned off]].

For [[a5=ten years|the next decade outside auditors will check on Kinwell]]. [[a4=delete|Information obtained without permission has to be erased]], along with any software trained on it, a demand that is becoming usual in such cases.

Investors had feared worse: [[a6=6 %|the stock gained six percent]]. Three similar firms are still being sued, two of them in Illinois.

## baycourier 2031-03-21
Judge signs off on Kinwell deal; Oakland teacher "relieved"

"I just wanted them to stop," [[c6=Dana Whitlow|said Dana Whitlow, the Oakland teacher who brought the suit against Kinwell]] and who can now call herself the winner.

[[c7=approved|Judge Carolyn Matsuda approved the settlement]] on Thursday after a hearing of barely 20 minutes [[a3=federal court San Francisco|at the federal courthouse in San Francisco]]. [[c1=92 million|The company is to pay $92 million]], a quarter of which goes to the lawyers.

[[a1=Kinwell health app|Kinwell makes an app for sleep and fertility]] and employs 640 people in Redwood City. Former employee Tomas Birk, [[a7=former engineer|an engineer, had disclosed how the company operated]]: [[a2=advertisers|personal information was handed to at least nine advertising firms]].

Whitlow installed the app in 2026 at the suggestion of her doctor. "There were things in there I had not told my own sister," she said. [[c5=names included|Her full name stood at the top of the file]] that her attorneys obtained from one of the advertisers.

The company [[c2=no admission|denies having done anything illegal]]. But [[a4=delete|it is obliged to wipe the data]], and [[a5=ten years|auditors will watch over it for ten years]].

[[a6=6 %|Its share price climbed by 6 percent]] on the day the deal was announced, which Whitlow called "a slap in the face."

The affair cost the boss his job. [[c8=dismissed|The board fired Peter Lanning as chief executive]] in January, after an internal report had found that he knew of the practice. Lanning, 47, has since started an investment fund.

State lawmakers are working on a bill that would prohibit the trade in health data altogether. A vote is expected in June.
