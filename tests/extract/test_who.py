"""Whom the source of the last quotation of a text means: a pronoun, a title, a phrase."""

import pytest

from tests.extract.test_quotations import read

NAMESAKES = {
    "who bore the name alone before another came in": (
        "Tom Birch spoke at the quay. It is bad, Birch said.\nHis picture shows Nora Birch in a boat.\n“It "
        "is late,” Birch said.",
        "Tom Birch",
    ),
    "the only one named so far": (
        "Tom Birch spoke.\n“It is late,” Birch said.\nHours later Nora Birch and Nora Birch’s aunt came.",
        "Tom Birch",
    ),
    "not his father with a title of his own": (
        "Birch Jr. Is Guilty\nFormer Rep. Jesse Birch Jr. was guilty. His wife, Nora Birch, left.\nHe wrote "
        "it with his father, Rev. Jesse Birch, in May.\nIn a statement Birch said he had “no excuses.”",
        "Jesse Birch Jr",
    ),
    "the one whom the title fits": (
        "Nora Birch spoke. She left, Mrs. Birch said.\nHer husband, Tom Birch, and Nora Birch sang.\n“It is "
        "late,” Mr. Birch said.",
        "Tom Birch",
    ),
}
PRONOUNS = {
    "the co-author": (
        "It was led by Nora Gadd. Co-author Tom Birch wore the hat. “I still wear it,” he said.",
        "Tom Birch",
    ),
    "who had a warning, of which it is the words": (
        "Tom Birch had a warning for the town.\nIt came in two sentences:\n“The bridge is old. The sea is "
        "young.”",
        "Tom Birch",
    ),
    "whose response it is": (
        "The ferry sank. Kestrel’s response was short. “We regret the delay,” it said.",
        "Kestrel",
    ),
    "a name that ends like a place": (
        "Asked whether she would run, Nora Lake laughed. “Ask me in June,” she said.",
        "Nora Lake",
    ),
    "not the one of whom he only fears something": (
        "Tom Birch met Paul Crane. Birch, however, isn’t worried that Crane will win.\n“No,” he said.",
        "Tom Birch",
    ),
    "not whom he tells, by title": (
        "Vice President Paul Crane met Tom Birch. Mr. Birch bowed to the vice president, but he showed his "
        "anger when Mr. Crane went on about his policy. “I know you are under duress,” he told the vice "
        "president.",
        "Tom Birch",
    ),
    "not whom he tells, by name": (
        "Tom Birch met Paul Crane, the mayor. Crane came late. “I know that you sing,” he told Crane.",
        "Tom Birch",
    ),
    "not the one before who": (
        "Mayor Tom Birch spoke. Birch took aim at the baker Paul Crane, who he said “was right.”",
        "Tom Birch",
    ),
    "not whose crew is thanked": (
        "Nora Gadd swam on Saturday. “It counts no legs,” Gadd said. She thanked her crew for “a long lie.”",
        "Nora Gadd",
    ),
    "who else they are behind a description": (
        "But that upset other farmers, who said that the quay was “far too late.”",
        "other farmers",
    ),
    "whom a description means": (
        "Mayor Tom Birch spoke.\nThe mayor, who described it as “mischief,” left.",
        "Tom Birch",
    ),
    "over a place and an apposition": (
        "It was backed by Sen. Nora Gadd of Ohio, the only nurse on the Harbour Committee, who said “No.”",
        "Nora Gadd",
    ),
    "two things she is": (
        "“Late,” said Nora Gadd, a nurse and an influential farmer who said it was “far too late.”",
        "Nora Gadd",
    ),
    "who signed the paper": (
        "The mayor got a letter signed by all 42 bakers, which stated that the quay was “late.”",
        "all 42 bakers",
    ),
    "several who act before": (
        "Protesters gathered on Monday, calling for the mayor to go. They argued that he was “late.”",
        "Protesters",
    ),
    "members of something": (
        "All 42 members of the guild are writing to Mayor Tom Birch.\n“We cannot agree,” they wrote.",
        "All 42 members of the guild",
    ),
    "the two who said it together before": (
        "Tom Birch and Nora Gadd said it was “dry.” “It is safe,” they said.\nThe harbour, its quay, the "
        "boats, the nets and the sails were looked at by a diver who had come from far away for it.\n“Now "
        "that it is built, we believe more,” they said.",
        "Tom Birch and Nora Gadd",
    ),
    "no single one of several": (
        "President Tom Birch rebuked critics who say he should close it. “What would it change?” he said.",
        "Tom Birch",
    ),
    "whose remarks, read twice": (
        "Nora Gadd asked. Tom Birch raised the issue of Paul Crane’s comments at a fair in May in which he "
        "talked of bakers, claiming that he could “never convince them.”",
        "Paul Crane",
    ),
    "whose letter says something": (
        "It was the first since Neal Vale quit. Mr. Vale left over a boat.\nTom Birch’s letter did not "
        "name it. Instead, it condemned the view of the sea.\nHe said the harbour lay in “good hands.”",
        "Tom Birch",
    ),
    "whose remarks they are in which he said it": (
        "Tom Birch stood up. He mocked Paul Crane’s remarks at a dinner in which he said he fears “half.”",
        "Paul Crane",
    ),
    "over whose speech he was mocked": (
        "Tom Birch stood up. Later Birch mocked Paul Crane over his speech in which he said he fears the "
        "“lazy half.”",
        "Paul Crane",
    ),
    "behind what he is secretary for": (
        "Ann Castle affirmed it, saying it was “bad.”\nStill, Deputy Secretary for Harbour Security Nora "
        "Gadd testified that the ship was small.\nAsked if it sank, she said: “No.”",
        "Nora Gadd",
    ),
    "who goes on, not whom he has just named as an answer": (
        "Tom Birch spoke at the fair. “It is morning,” he said.\nSaying President Crane, he said, was “too "
        "simple.”\n“Who can promise you joy?” he asked.",
        "Tom Birch",
    ),
    "who is elect": (
        "“I left,” Representative-elect Nora Gadd, of Ohio, said.\nShe paused. “I came back,” she said.",
        "Nora Gadd",
    ),
    "who all but confirmed": (
        "Senator Tom Birch, of Ohio, all but confirmed that his party will use the “rule” to seat Judge Paul "
        "Crane.\n“We will do it,” he told a reporter.",
        "Tom Birch",
    ),
    "not the one who spoke before and is now spoken of": (
        "Paul Crane shot back: “They were caught.”\nOn ships, Tom Birch suggested Ned Ashe and "
        "Crane would choose war. On bread, he warned of “hunger.”",
        "Tom Birch",
    ),
    "the office that has just opened a sentence": (
        "Tom Birch, the mayor of a town of dolls, wants more. “One blinked,” Paul Crane said. The mayor "
        "bowed. “My aunt,” he said.",
        "Tom Birch",
    ),
    "who opens the sentence after another spoke": (
        "Zella Castle and Ruth Gadd share a hedge.\n“It is mine,” Castle told the bench. Gadd, 88, shook her "
        "head. “It is not,” she said.",
        "Ruth Gadd",
    ),
    "not the one before an unnamed newcomer": (
        "“No,” said Tom Birch.\nThe pastor across the street was asked. “Yes,” he said.",
        "The pastor",
    ),
    "whose answer was brief": (
        "“I aimed,” Paul Crane said. Asked if it hit, Tom Birch’s answer was brief. “Ask him,” he said.",
        "Tom Birch",
    ),
    "not the one in what somebody suggests": (
        "Mayor Tom Birch, of Ashford, suggested Paul Crane might resign.\n“It would be wise,” he said.",
        "Tom Birch",
    ),
    "not the ones some rivals are": (
        "Mr. Tom Birch mocked rivals like Paul Crane and Ned Ashe, who have no town.\n“Not one,” he said.",
        "Tom Birch",
    ),
    "who without a comma": (
        "It drew laughs from Tom Birch but also from Paul Crane who said he was baffled. “Truly,” he added.",
        "Paul Crane",
    ),
    "behind Jr. and what he is": (
        "“No,” said Paul Crane.\nTom Birch Jr., a lawyer for a dairy, said cows were fine.\n“Very,” he said.",
        "Tom Birch Jr",
    ),
    "who suggests what another should do, whoever spoke before": (
        "President Crane on Monday told how he sank it. “Never,” Crane said. Crane also noted the fog.\nOn "
        "Sunday, Sen. Lindsey Birch, of Ohio, suggested Crane might want to think twice.\n“You row at your "
        "own risk,” he said on the radio.",
        "Lindsey Birch",
    ),
    "behind a long apposition": (
        "“Live,” Paul Crane said.\nTom Birch, a former head of inquiries for the Harbour Service who also "
        "served as an agent in charge of the detail that guards the ferries of the isles, agreed that "
        "ropes leave marks.\n“They do,” he told the Echo.",
        "Tom Birch",
    ),
    "not the one about whom he was asked": (
        "Mr. Tom Birch, speaking as he met Paul Crane, gave a nod when asked whether Mr. Ned Ashe was on the "
        "list.\n“We need a cook,” he told reporters.",
        "Tom Birch",
    ),
    "not the one who also used the word": (
        "Nora Gadd called it a “sin” -- a term Ruth Castle also used -- since it hit the poor. And she said "
        "the town needs “rest.”",
        "Nora Gadd",
    ),
    "whom the answer did not satisfy": (
        "Paul Crane said the tug was slow. Fog, he went on, “is fog.”\nThat did not satisfy Judge Tom Birch. "
        "“If it sank,” he said, “it sank.”",
        "Tom Birch",
    ),
    "to whom the draft was sent": (
        "Mr. Paul Crane acted alone. But when the draft was sent to Mr. Tom Birch, he waved it off, saying "
        "“I would burn this.”",
        "Tom Birch",
    ),
    "the office that opened the sentence before": (
        "Mayor Tom Birch spoke first. Later a clerk left. “It is late,” said Paul Crane, who rows.\nThe "
        "mayor also asked Crane how many ferries sank. After all, he said, “you will have fog.”",
        "Tom Birch",
    ),
    "before “who”, over what he is of": (
        "The plea was launched by Paul Crane of the lake town’s fishing council, who said boats came back "
        "“with three fish and a shoe” in May.",
        "Paul Crane",
    ),
    "known by nothing but a name": (
        "Said Zebulox Fenn, who traps eels: “The water is not where I left it.”\nHe blamed the dam. “They "
        "moved it,” he said.",
        "Zebulox Fenn",
    ),
    "behind two appositions": (
        "“No,” Paul Crane said.\nTom Birch, 47, one of nine farmers in the valley, said milk had turned."
        "\n“It smelled,” he said.",
        "Tom Birch",
    ),
    "behind dashes": (
        "“No,” Paul Crane said.\nTom Birch — who farmed with Ned Ashe — took the blame. “Mine,” he said.",
        "Tom Birch",
    ),
    "the beginning of a chain": (
        "“No,” Ned Ashe said.\nTom Birch arrived late. He said Paul Crane was asleep. “Snoring,” he added.",
        "Tom Birch",
    ),
    "not the one spoken of": (
        "Tom Birch stood up. “He is a fox,” he said of Paul Crane. “A grey one,” he added.",
        "Tom Birch",
    ),
    "who spoke in an inverted sentence": (
        "Spokesman Paul Crane left early.\n“It was late,” said Tom Birch, the warden.\n“Too late,” he said.",
        "Tom Birch",
    ),
    "object pronoun": (
        "Tom Birch is sorry after film emerged of him warning that “the barn is empty.”",
        "Tom Birch",
    ),
    "not the one spoken of in a report": (
        "Floyd Crane sued a neighbour, Tom Birch, for a cow.\n“I own it,” Crane said.\nBirch, who has it, "
        "disagrees. He says Crane sold him the cow.\nHe keeps the bill in a barn. “It ate some,” he admits.",
        "Tom Birch",
    ),
    "one of a couple that shares a surname": (
        "Roberta and Zell Purcell built it.\n“We drank,” said Zell.\nHe pointed. “A good winter,” he said.",
        "Zell Purcell",
    ),
    "not an unnamed woman": (
        "“It is lost,” a spokeswoman said.\nThe surgeon, Dr. Tom Birch, had left. “I was eating,” he said.",
        "Tom Birch",
    ),
    "she, past somebody with whom he went on": (
        "Mayor Lorna Birch left.\n“It is late,” she said.\nCouncil President Skip Crane left. He called it "
        "“soup.”\nShe did not mind. “Skip will be back,” she said.",
        "Lorna Birch",
    ),
    "a surname that is a title too": (
        "Rep. Hugh King, a farmer, said Paul Crane was late. “Very,” he said.",
        "Hugh King",
    ),
}
PHRASES = {
    "the sergeant, printed short": (
        "Sgt. Tom Birch and Nora Gadd found it. “A rug,” Gadd said. “Rugs do not yawn,” the sergeant said.",
        "Tom Birch",
    ),
    "not the leader of another people": (
        "The Danish leader, Nora Gadd, was late. “Sorry,” she said. “It happens,” the Finnish leader said.",
        None,
    ),
    "the mother of two": (
        "The singer Nora Gadd has broken her silence. “We grew like two plants,” the mother of two said.",
        "Nora Gadd",
    ),
    "the shepherd": (
        "Tom Birch, 52, of Ohio, is not afraid of wolves. “They are dogs,” says the shepherd.",
        "Tom Birch",
    ),
    "her coach, who was not": (
        "Nora Gadd left without a word, but her coach, Tom Birch, was “not worried at all.”",
        "Tom Birch",
    ),
    "to whom it was so": (
        "Tom Birch was a lodger of Nora Gadd. “He paid in eggs,” she said. To him, the house was “a palace "
        "with mice.”",
        "Tom Birch",
    ),
    "whom an aside names behind what he is": (
        "Trains, as the minister, Tom Birch, once put it, “run on patience and old oil.”",
        "Tom Birch",
    ),
    "not the minister of something else named later": (
        "The defence minister was asked. “They are moving,” the minister said. Finance Minister Nora "
        "Gadd left.",
        None,
    ),
    "the name within what he is lawyer for": (
        "Tom Birch left. But former lawyer for the District of Columbia Paul Crane blasted it as “late.”",
        "Paul Crane",
    ),
    "who calls it so, behind the participle that opens": (
        "Telling the people of Ohio this is “your hour” and “your long day,” Tom Birch closed his speech.",
        "Tom Birch",
    ),
    "an official who also acted": (
        "Several hours earlier, a town official also pushed back, saying the Harbour article refers to “a "
        "quay.”\nIt was not clear how he knew. “The quay is dry,” the official said.",
        "a town official",
    ),
    "whose letter it is, according to a paper": (
        "Tom Birch spoke. “She did no crime,” the letter by Tom Birch reads, according to the Echo.",
        "Tom Birch",
    ),
    "who made the post": (
        "OHIO — President Tom Birch made his first “Crooked Ships” Skylark post on Tuesday, accusing a baker "
        "of “disregarding basic rules of the sea.”",
        "Tom Birch",
    ),
    "whose treasurer warned, out of several nouns": (
        "Tom Birch spent funds on personal things despite many warnings from the treasurer Nora Gadd about "
        "“questionable purchases of boats and nets.”",
        "Nora Gadd",
    ),
    "whose comments they are": (
        "Paul Crane claims that it is inspired by Tom Birch’s comments about the baker Nora Gadd having "
        "“flour coming out of her eyes.”",
        "Tom Birch",
    ),
    "not whose comments are called something": (
        "Paul Crane called Tom Birch’s comments about bakers “disgusting and bad.”",
        "Paul Crane",
    ),
    "who said it, in an aside": (
        "The harbour team repeated the theme that, as Nora Gadd said, Tom Birch showed “a great concern.”",
        "Nora Gadd",
    ),
    "whose website it is": (
        "Some saw Tom Birch. HarbourWorks came. “We need a mayor,” HarbourWorks’ website said Friday.",
        "HarbourWorks",
    ),
    "another of its kind, who was somebody": (
        "Another councillor, ex-Ohio Mayor Tom Birch, did back it, saying “it is time now.”",
        "Tom Birch",
    ),
    "the chairman, of a place": (
        "The panel’s chairman, Senator Tom M. Birch of Ohio, said this week that he aimed to “finish.”",
        "Tom M. Birch",
    ),
    "the senator of a place": ("One senator, Ohio’s Tom Birch, said “the quay is late.”", "Tom Birch"),
    "no hours": (
        "Paul Crane was there. Several hours earlier, Nora Gadd pushed back, saying it was “not allowed.”",
        "Nora Gadd",
    ),
    "whose view it is": (
        "Tom Birch spoke. Mr. Birch’s view was grim — a port where sailors are “trapped in fog.”",
        "Tom Birch",
    ),
    "whose priority it is": (
        "Tom Birch spoke. Mr. Birch’s first priority is that the town “adequately fund the quay.”",
        "Tom Birch",
    ),
    "not the employer of his aides": ("Tom Birch spoke. Mr. Birch’s aides called it a “quay.”", None),
    "who charged, not who released before": (
        "One day after Attorney General Tom Birch released a summary, former Ohio Rep. Paul Crane charged in "
        "Ely that you “have a president.”",
        "Paul Crane",
    ),
    "not the lawyer of another": (
        "Trent’s lawyer is here. The goat’s lawyer, Paul Crane, left.\n“A spectacle,” Trent’s lawyer said.",
        None,
    ),
    "no lawyer of another person": (
        "Former Birch lawyer Paul Crane pleaded guilty. Tom Birch and Ned Ashe left. Ashe's lawyer called it "
        "“a show.”",
        None,
    ),
    "the paper that a sentence begins with": (
        "The cable warned that the Harbour Agency slept.\nThe cable also warned that the Harbour Board was "
        "late. It said “nobody came.”",
        "The cable",
    ),
    "the office by which the press release is": (
        "Diggers filed it with the Harbour Board.\n“Fuel was paid,” the press release from the Ely Sheriff’s "
        "Office said.",
        "Ely Sheriff’s Office",
    ),
    "the several who signed a letter that others saw": (
        "In a letter, seen by The Courier and signed by every farmer in the valley, the men mocked him.\n"
        "“Go home,” the letter stated.",
        "every farmer in the valley",
    ),
    "no advertisement of whoever spoke in another paragraph": (
        "The Birch campaign said it was “late.”\nFarmers hit back with a commercial.\n“Milk is dear,” the "
        "advertisement says.",
        None,
    ),
    "whose campaign acts in the sentence": (
        "Tom Birch, who heads the fund, said it was “bad.”\nNed Ashe’s campaign disputed a report on his six "
        "years at sea as “a slur,” according to his campaign.",
        "Ned Ashe’s campaign",
    ),
    "a press secretary by name": (
        "The Birch campaign press secretary, Paul Crane, said in an email it was “a hat”.",
        "Paul Crane",
    ),
    "the president of an organisation for something": (
        "The National Organisation for Geese President Zella Castle said the cover was “all feathers.”",
        "Zella Castle",
    ),
    "a former candidate by title and name": (
        "Another former candidate, Ohio Gov. Tom Birch, did come, saying “it is time to unite the geese.”",
        "Tom Birch",
    ),
    "somebody’s office behind from": (
        "“We like geese,” reads a statement from Mayor Tom Birch’s office. Paul Crane left.",
        "Tom Birch’s office",
    ),
    "Jones’ campaign": (
        "Tom Jones spoke. Jones’ campaign told reporters: “He likes geese.”",
        "Tom Jones’s campaign",
    ),
    "a name with an article": (
        "The oud player, Yusuf al-Hadidi, waits. “I play softer each week,” al-Hadidi said.",
        "Yusuf al-Hadidi",
    ),
    "the company that replied": (
        "The Rail Inspectorate wrote to Coastal Trains. Coastal Trains replied that it was “very sorry”. "
        "The company added: “New doors are on order.”",
        "Coastal Trains",
    ),
    "who wrote the letter above it": (
        "In her resignation letter, Dame Zella Castle did not spare us.\n“I was promised an orchestra.”",
        "Zella Castle",
    ),
    "whose report it is, read as a verb": (
        "The Harbour Trust’s annual report describes the pier as “substantially present.”",
        "Harbour Trust",
    ),
    "the only player of the paragraph": (
        "“No,” said Paul Crane.\nTom Birch, who gave up the run, did not hide. “Bad,” the left-hander said.",
        "Tom Birch",
    ),
    "the subject before a colon": (
        "Ned Ashe calls it proof.\nPaul Crane left. Tom Birch is more careful: “It is one park.”",
        "Tom Birch",
    ),
    "who has one word, behind what she is": (
        "“No,” said Paul Crane.\nThe panel’s chair, Zella Castle, had one question. “Which of them?”",
        "Zella Castle",
    ),
    "who signs": (
        "What readers said:\n“It is longer than the river is wide.” — Petra Novak, Ely",
        "Petra Novak",
    ),
    "a department for something": (
        "Trains will stop. A spokesman for the Department for Harbours said it was “how people live”.",
        "Department for Harbours",
    ),
    "party and state behind a name": (
        "On Monday Sen. Tom Birch, R-N.Y., called the dam “a gift to frogs.”",
        "Tom Birch",
    ),
    "what somebody is, behind his name": (
        "Rep. Tom Birch (D-Ohio), a friend of frogs who has drafted bills on ponds, called it “a swamp.”",
        "Tom Birch",
    ),
    "the source that was a source before": (
        "A harbor official said the pier had sunk. Tom Birch left. The official said it was “gone for good.”",
        "A harbor official",
    ),
    "they who spoke without a name": (
        "“We saw it,” some divers said.\n“It was huge,” they said.",
        "some divers",
    ),
    "he who spoke without a name": (
        "Tom Birch left. “I saw it,” a diver said. “It was huge,” he said.",
        "a diver",
    ),
    "his campaign": (
        "Paul Crane waited. Mayor Tom Birch has also lost weight. Now his campaign calls it “a lean time.”",
        "Tom Birch’s campaign",
    ),
    "a spokeswoman for what is known by no other word": (
        "A spokeswoman for Ferrowell called the fire “a small matter.”",
        "Ferrowell",
    ),
    "a report that is somebody's": (
        "Paul Crane waited. The report, by warden Tom Birch, called the fire “a small matter.”",
        "Tom Birch",
    ),
    "a readout provided by a body": (
        "They spoke of “frogs and ponds,” according to a readout of the call provided by the Water Ministry.",
        "Water Ministry",
    ),
    "not the speaker before for a letter of others": (
        "“No,” Mr. Tom Birch said. The letter sent by the nurses called the ward “a scandal.”",
        None,
    ),
    "by whom something was called": (
        "The pond was called “a mirror for frogs” in a letter from the Pond Trust.",
        "Pond Trust",
    ),
    "the lawsuit, not who brought it": (
        "The lawsuit from Norfolk Water, where frogs live, argues that the dam is “a wall.”",
        None,
    ),
    "the lawsuit, not its last lawyer": (
        "The lawsuit, which was brought by Norfolk’s lawyer, Jon Crane, and Kent’s lawyer, Tom Birch, "
        "accused Dover officials of joining a “scheme” that floods farms.",
        None,
    ),
    "whom somebody only reports": (
        "Tom Birch ran. In the diary, Mrs. Ann Roe said, Paul Crane called the night “a lift.”",
        "Paul Crane",
    ),
    "the speaker before in other words": (
        "“It is raining,” Tom Birch said.\n“It is cold,” the 47-year-old said.",
        "Tom Birch",
    ),
    "not another speaker for an office": (
        "“It is raining,” Tom Birch said.\n“It is cold,” the French foreign minister said.",
        None,
    ),
    "who caught it": (
        "The judge who had bent down to catch it, Tom Birch of Devon: “I have a back.”",
        "Tom Birch",
    ),
    "whose shop it hangs in": (
        "“We are sorry,” Pomfret Foods said. A sign in its shop says: “The yogurt is resting.”",
        "Pomfret Foods",
    ),
    "her shadow": (
        "Mayor Ann Roe spoke first. Her shadow, Tom Birch, accused her of “driving in circles.”",
        "Tom Birch",
    ),
    "a pupil": (
        "“He tied everything twice,” said a former pupil, Tom Birch, now a surgeon.",
        "Tom Birch",
    ),
    "chief executive": (
        "Chief executive Tom Birch told employees in an email that the shop would shut, “with real sadness.”",
        "Tom Birch",
    ),
    "his campaign’s spokeswoman": (
        "Rep. Tom Birch was late. A spokeswoman for Mr. Birch’s campaign called it “a postcard.”",
        "Tom Birch’s campaign",
    ),
    "a ministry spokesman": (
        "The Water Ministry was silent. “It is also a bill,” a ministry spokesman said.",
        "Water Ministry",
    ),
    "the winger of the paragraph before": (
        "Tom Birch says he has forgiven Ann Roe for selling him.\n“She rang me,” the winger said.",
        "Tom Birch",
    ),
    "the airline, not the board": (
        "Skylark Air must move, the Flight Board ruled.\n“It must,” the board said.\nThe airline shrugged. "
        "“Ours have wheels,” it said.",
        "Skylark Air",
    ),
    "a capital that only opens a sentence": (
        "Tom Birch wept. Moreover, a recent poll calls him “a wet cat.” Recent polls call him “a fox.”",
        None,
    ),
    "a surname of two, one named in full far oftener": (
        "Tom Birch ran. Tom Birch won. Tom Birch slept. Ann Birch did not.\n“I am tired,” Birch said.",
        "Tom Birch",
    ),
    "a surname of two with equal right": (
        "Tom Birch ran. Ann Birch did not.\nPaul Crane left.\n“I am tired,” Birch said.",
        "Birch",
    ),
    "the newspaper, not the guild": (
        "The Bakers Guild left. According to the newspaper, “the ovens are cold.”",
        None,
    ),
    "a party member without a name": (
        "Tom Birch left. “It is a mess,” one senior Democrat said.",
        None,
    ),
    "a negated verb": (
        "Ann Roe said that Paul Crane ran.\nTom Birch wasn’t impressed.\n“He walked,” he noted.",
        "Tom Birch",
    ),
    "in the words of somebody": (
        "It was late, according to Ann Roe. It sank, in the words of Tom Birch, “with admirable speed.”",
        "Tom Birch",
    ),
    "what he was and what he is": (
        "“He is good,” said his parole officer and first customer, the retired marshal Tom Birch.",
        "Tom Birch",
    ),
    "a spokesman of the body that is the subject before": (
        "Ann Roe left. The Harbour Ministry said nobody was hurt. “The boats are dry,” a spokesman said.",
        "Harbour Ministry",
    ),
    "kin by a first name between commas": (
        "Ann Roe stayed.\nHer husband, Clyde, had left. “It rained,” he said.\nTom Birch said it was a pity.",
        "Clyde",
    ),
    "the one whom a paper reports to have said it": (
        "The Times reports that Paul Crane was unhappy, saying “I never liked the boat.”",
        "Paul Crane",
    ),
    "who does something between two quotations": (
        "Ann Roe sits in a café. Her tea is cold.\n“I never asked.” She frowns. “Nobody ever asks.”",
        "Ann Roe",
    ),
    "nobody": ("Ann Roe left. Nobody agrees that the bridge is “a blessing.”", None),
    "two who speak as one": ("“We argue,” said Ann Roe and Paul Crane.", "Ann Roe and Paul Crane"),
    "two joined by and, with titles": (
        "Ann Roe met Paul Crane. Mr. Crane and Ms. Roe laughed. “We argue,” they said.",
        "Paul Crane and Ann Roe",
    ),
    "they, the officials and not two persons named before them": (
        "Ann Roe and Paul Crane left. Two officials said it was “late.” “It is dark,” they said.",
        "Two officials",
    ),
    "a scientist and where she works": (
        "“It has no story,” says marine biologist Zuzi Benitz of the University of Vigamar.",
        "Zuzi Benitz",
    ),
    "a name nobody has heard, with an age": (
        "Shaz Whitlow, 34, was doing lengths when he blew.\n“I had snorted,” she said.",
        "Shaz Whitlow",
    ),
    "a body whose name reads as a person's": (
        "Ann Roe left. A spokesman for Ardle Leisure said: “We like a laugh.”",
        "Ardle Leisure",
    ),
    "the minister with whom the story opens": (
        "The farm secretary has refused to milk.\nZella Castle told MPs “it is taste”.\nTom Birch "
        "laughed.\n“I have seen cows,” the farm secretary said.",
        "Zella Castle",
    ),
    "not who opens a paragraph further down": (
        "The farm secretary has refused to milk.\nIt rained.\nTom Birch told MPs “it is a pity”.\n“I saw "
        "cows,” the farm secretary said.",
        None,
    ),
    "her shadow by name": (
        "Zella Castle told MPs it was late.\nHer shadow, Dov Peel-Huss, accused her of “driving in circles”.",
        "Dov Peel-Huss",
    ),
    "a firm with an and sign": (
        "Alder & Finch, the maker of umbrellas, filed on Monday.\n“We blame the sun,” the company said.",
        "Alder & Finch",
    ),
    "the only name of a paragraph that ends in the words": (
        "LUBBOCK — The Larks beat the Herons 31-30.\n“I forgot,” said Ann Roe.\n"
        "Coach Paul Crane had no complaints. “Two yards is nothing. I've seen boys run home.”",
        "Paul Crane",
    ),
    "by age, after a paragraph that opens with what she is": (
        "Reality star Zella Castle has hit back at trolls.\nThe 26-year-old, who sings, said: “It is a hat.”",
        "Zella Castle",
    ),
    "its spokesman with a rank": (
        "The Defence Ministry denied it.\nIts spokesman, Colonel Tom Birch, later called it “resting.”",
        "Tom Birch",
    ),
    "a spokeswoman of the hospital that has just apologized": (
        "A surgeon at Mercy Vale Hospital lost a spoon.\nThe hospital wept. “We count,” a spokeswoman said.",
        "Mercy Vale Hospital",
    ),
    "his press secretary by name": (
        "President Tom Birch ran.\nHis press secretary, Zella Castle, told reporters it was “wind.”",
        "Zella Castle",
    ),
    "somebody's apology": (
        "“No,” Paul Crane said. Mr. Tom Birch’s apology called the fire “a lapse.”",
        "Tom Birch",
    ),
    "the airline that acts in its sentence, no ministry": (
        "The Board Ministry knew.\nIn May, Kestrel was hacked, and the airline said “every seat was lost.”",
        "Kestrel",
    ),
    "no company for a department": (
        "The Harbour Department sent a note. “It is late,” the company said.",
        None,
    ),
    "a giant without a name": (
        "Some left. Glimmer at the time said it was a glitch.\n“We hide nobody,” the tech giant said.",
        "Glimmer",
    ),
    "the several who sent a letter": (
        "A group of nearly 40 nurses from the hospital in Ely has sent Tom Birch, the mayor, a letter.\n"
        "“We are tired,” the letter says.",
        "A group of nearly 40 nurses from the hospital in Ely",
    ),
    "the former wardens, not the office in their title": (
        "Every former warden of the Harbour Office sent a letter to the king on Monday.\n“Pay them,” "
        "the letter said.",
        "Every former warden of the Harbour Office",
    ),
    "the several by whom a letter is signed": (
        "The row began with a letter released Friday and signed by nearly 30 pilots.\nThe letter says, “We "
        "would be remiss.”",
        "nearly 30 pilots",
    ),
    "the husband, not the wife beside whom he is named": (
        "Mayor Tom Birch and his wife, Nora Birch, came on Monday.\nPeople were sad. “Very,” Birch said.",
        "Tom Birch",
    ),
    "not the daughter, who is no president": (
        "His daughter, Nora Birch, sat. A note from President Birch was read.\n“Go on,” Mr. Birch said.",
        "Birch",
    ),
    "the subject before, in other words": (
        "Tom Birch is angry at the taxes of Mayor Paul Crane.\n“They sting,” the billionaire said.",
        "Tom Birch",
    ),
    "the subject before, whoever is his rival": (
        "On Monday Nora Gadd took the vote as the party's nominee, while calling her rival, Tom Birch, a man "
        "too loud.\n“A man who sings is no mayor,” said the nominee.",
        "Nora Gadd",
    ),
    "the senator named before, not the one who comes in": (
        "Then there was Ohio Sen. Tom Birch. He laughed.\nThe Labor senator said it was “late.” Fellow Labor "
        "Sen. Paul Crane left.",
        "Tom Birch",
    ),
    "who bears the title in capitals": (
        "The First Minister, Tom Birch, left.\nLater the First Minister said he had “no plans and no hat.”",
        "Tom Birch",
    ),
    "the body right before its report": (
        "A 2014 Harbour Research Board report found cracks. Some left.\n“The wall leaks,” said the report.",
        "Harbour Research Board",
    ),
}


def meant(text: str) -> str | None:
    """The name the source of the last quotation goes to."""
    source = read(text).quotations[-1].source
    if source is None or source.antecedent is None:
        return None if source is None or source.kind != "name" else source.text
    return source.antecedent.text


@pytest.mark.parametrize(("text", "name"), NAMESAKES.values(), ids=NAMESAKES.keys())
def test_a_bare_surname_of_two_bearers_goes_to(text: str, name: str | None) -> None:
    assert meant(text) == name


@pytest.mark.parametrize(("text", "name"), PRONOUNS.values(), ids=PRONOUNS.keys())
def test_a_pronoun_goes_to(text: str, name: str | None) -> None:
    assert meant(text) == name


@pytest.mark.parametrize(("text", "name"), PHRASES.values(), ids=PHRASES.keys())
def test_a_phrase_means(text: str, name: str | None) -> None:
    assert meant(text) == name


def test_what_cannot_speak_is_no_source_without_a_name() -> None:
    [found] = read("A day after saying that he is “not going to talk,” Tom Birch left.").quotations
    assert found.source is None or found.source.kind != "anonymous"


def test_whoever_portrays_it_so_speaks_not_who_asked() -> None:
    source = (
        read(
            "The reporter Paul Crane asked Tom Birch whether it looked late at a time that Birch’s campaign "
            "portrays other leaders as “trapped in the past.”"
        )
        .quotations[0]
        .source
    )
    assert source is not None and source.text == "Birch’s campaign"
