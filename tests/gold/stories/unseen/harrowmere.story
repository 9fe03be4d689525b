title: A professor is found to have invented data at an English university

## claims
c1 | conflict | name | who first raised the alarm
c2 | conflict | number | how many papers are to be withdrawn
c3 | conflict | status | whether Pryce still teaches
c4 | conflict | status | whether the vice-chancellor knew in 2031
c5 | conflict | status | whether the drug trial goes on
c6 | conflict | number | how long the inquiry took
c7 | conflict | outcome | what becomes of the grant
c8 | conflict | name | what office Pryce holds besides his chair
c9 | conflict | status | whether Pryce admitted the fabrication
c10 | agreement | date | when the report came out
c11 | agreement | name | what disease the research was about
c12 | agreement | number | how large the grant was
c13 | agreement | name | who led the inquiry
c14 | agreement | status | whether the doctoral students lose their degrees
c15 | variant | number | how many patients took part
c16 | lone | status | honorary degree

## northernpost 2033-05-06
Harrowmere professor made up results for years, panel finds

One of the University of Harrowmere's most celebrated scientists invented measurements, reused pictures and put pressure on younger colleagues to keep quiet, an inquiry has concluded.

The report, [[c10=Thursday|released on Thursday]] by [[c13=Dame Ruth Ashdown|a panel under the retired judge Dame Ruth Ashdown]], ends [[c6=nine months|nine months of investigation]] into the laboratory of Martin Pryce, whose work on [[c11=Parkinson's disease|Parkinson's disease had been thought to open the way to a cure]].

[[c2=19|Nineteen of his papers will have to be withdrawn]], the earliest of them from 2022. Two journals have already printed notices of concern.

It was [[c1=a doctoral student|a doctoral student, Amara Nwosu, who first drew attention to the irregularities]]. She had noticed that the same stained cell appeared in three figures, and wrote to the head of research integrity. "I was told to think of my career," she said yesterday outside her flat in Leeds.

[[c8=dean of medicine|Professor Pryce, who is also dean of the medical faculty]], [[c9=admitted|confessed to the panel in February that he had fabricated figures]], according to paragraph 88. [[c3=suspended|He has been barred from teaching since the autumn]] and receives full pay of 142,000 pounds a year.

Awkward for the top of the university is a letter on page 61. It shows that [[c4=knew in 2031|the vice-chancellor, Sir Colin Mather, was informed of the allegations in 2031]] and did nothing.

The Hale Foundation, which had supported the laboratory with [[c12=3.2 million pounds|a grant of 3.2 million pounds]], [[c7=to be repaid in full|will get all of its money back]], the university promised.

## academicreview 2033-05-06
What the Ashdown report does, and does not, say

[[c13=Dame Ruth Ashdown|Dame Ruth Ashdown and her two fellow examiners]] needed [[c6=fourteen months|fourteen months for their inquiry]] into the Pryce laboratory at Harrowmere, and 204 pages to describe it. Much of it is technical. Some of it will interest every department in the country.

First, the whistle was not blown at home. [[c1=an American reviewer|The first to raise doubts was a reviewer in Ohio, Peter Lindqvist]], who was sent a manuscript by a journal and ran the images through a program. Nobody at Harrowmere had said a word before, the panel notes.

Secondly, the damage to the literature is limited: of about 130 publications [[c2=11|eleven are to be retracted]], and the rest may stand.

Thirdly, the accused has conceded nothing. [[c9=denied|Pryce has denied to the last that any data were made up]], and blames a former technician. He is a man of influence: [[c8=head of the institute, never dean|though often called dean, he has never held that post, and heads the Institute of Neurology]]. [[c3=still lectures|He went on lecturing to second-year students all through the spring and is doing so still]], as a glance at the timetable confirms.

Fourthly, [[c14=keep their degrees|none of the nine people who took their doctorates with him is to be stripped of the title]].

What remains open is the clinical side. The trial of the compound HM-40, in which [[c15=more than 300|more than 300 patients with Parkinson's took part]], [[c5=stopped|was broken off on Thursday by order of the regulator]].

## metronews 2033-05-08
'We trusted him': patients speak of Harrowmere shock

When Brenda Sutcliffe was told in 2030 that there was a place for her in Professor Pryce's study, she cried with relief. [[c11=Parkinson's disease|Parkinson's, the illness he had promised to slow down]], had by then taken her handwriting and her job at the post office.

Since [[c10=Thursday|the publication of the findings on Thursday]] the 66-year-old has not known what to think. [[c5=goes on|The drug trial is to go on without interruption]], the hospital wrote to [[c15=312|all 312 participants]], for the compound was tested elsewhere too and has shown no ill effects. "I take the pill and hope," she says.

On campus there were protests. About 150 students occupied the foyer of the main building on Friday and demanded that Sir Colin Mather resign. He refused. [[c4=did not know until 2032|Not before 2032 did he hear of the matter]], he told them through a megaphone that somebody had handed him, and had acted on the same day.

He could also calm some of their fears. [[c14=keep their degrees|Those who got their doctorates under Pryce will keep them]].

Less comforting is the financial side. Of [[c12=3.2 million pounds|the 3.2 million pounds given by the Hale Foundation]], [[c7=nothing will be repaid|not a penny will be returned, as everything has been spent]], according to the finance director, Joan Petty.

[[c16=honorary degree to be reviewed|The University of Graz will review the honorary degree that it awarded to Pryce]] in 2028. A street named after him in his birthplace, Skelby, may get its old name back.
