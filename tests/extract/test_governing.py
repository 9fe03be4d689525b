"""Who governs the clause a quotation stands in, where another name is nearer."""

import pytest

from tests.extract.test_quotations import read

LAST = {
    "who is said to be the press secretary of another": (
        "Ulla Brandt, the shipping minister, denied it.\n“She was never told of the leak,” said Brandt press "
        "secretary Ida Holm.",
        "Ida Holm",
    ),
    "who spoke, not the paper that passes it on": (
        "“I pay nobody who sues my wife,” Joe Pike said after a match in Ely, according to The Courier.",
        "Joe Pike",
    ),
    "who claims it, not who says that he does": (
        "According to the critic Joe Brill, Ruth Olsen claims that the picture is an “act of love.”",
        "Ruth Olsen",
    ),
    "the subject after a clause of time": (
        "On Friday, a day before the coroner William Hall released a summary, former Kent Rep. Beth Orry "
        "charged on the radio that you “have a mayor who lies.”",
        "Beth Orry",
    ),
    "the subject after a clause of time with two others": (
        "A day before Mr. Hall and Mr. Tolley wrote about the mine, Edith Orry exchanged letters with the "
        "owner and asked, “What is behind this?”",
        "Edith Orry",
    ),
    "to whom it is so": (
        "To Ann Tully, the dam is “a wall with ambitions”. To Ruth Olsen it is all. “I was ten,” she says. "
        "To Joe Pike, the dam is “a wall”.",
        "Joe Pike",
    ),
    "the farmers whose fear it is": (
        "Tom Tully had argued that ships must stay. They left despite the fear by many farmers that “leaving "
        "would strengthen the pike.”",
        "many farmers",
    ),
    "the blogger, not the site": (
        "A blogger on the website Mill Lane said, “Can anyone say that with a straight face?”",
        "A blogger on the website Mill Lane",
    ),
    "whose note it is from": (
        "Ann Tully’s campaign on Friday released a note from her doctor declaring that she is in “good shape "
        "for a rower.”",
        "her doctor",
    ),
    "who is seen in a video": (
        "Mr. Tom Tully said sorry to Mayor Ann Roe after a video emerged of him warning that “a miller who "
        "never saw the sea” could become warden.",
        "Tom Tully",
    ),
    "who told it, not the aides who pass it on": (
        "Some feared the tide.\n“We got soaked in the east,” aides said Mr. Joe Tully told his colleagues "
        "before the vote.",
        "Joe Tully",
    ),
    "who asked before the last sentence": (
        "Judge Joe Pike was angry. “Well, which is it?” Pike asked. Either single millers are free, “or "
        "else the guild tells them what to do.”",
        "Joe Pike",
    ),
    "who warns after the talks of others": (
        "Mayor Ann Tully stood firm on Friday on her demand for a dam after talks with the millers this "
        "week broke up with no deal, warning bakers the fight could last “years on end.”",
        "Ann Tully",
    ),
    "who was raised somewhere": (
        "Tom Tully rows.\nTully, who was raised on fish after his father died, also on Ely News defended his "
        "dam against the guild, saying for instance that the plan is merely “following along the river”.",
        "Tom Tully",
    ),
    "who did so after another said so": (
        "“It is late,” Ned Tully tweeted after Ruth Olsen argued for the second time that “if all rowed so, "
        "we would have sunk.”",
        "Ruth Olsen",
    ),
    "who called them so, not who is sorry": (
        "Harbour minister Ann Tully has apologised after her junior minister Joe Pike called rowers “sheep "
        "with oars”.",
        "Joe Pike",
    ),
    "who is named right behind the words, over what she is": (
        "Millers should vote for Ann Roe because, unlike her rival Tom Tully, she is a “sane, able person,” "
        "Ruth Olsen, the former mayor and owner of three mills, said on Monday.",
        "Ruth Olsen",
    ),
    "whom one is angry at for promising": (
        "In addition, bakers are still angry at Joe Pike for promising to call only “balls and strikes” at "
        "his hearing.",
        "Joe Pike",
    ),
    "the subject before “and said”": (
        "Mr. Tully keeps bees.\nA lover of the river, he is critical of the treatment of Mayor Ann Roe, "
        "and said a planned dam is “madness.”",
        "Tully",
    ),
    "the subject before a dash and a participle": (
        "Mayor Ann Tully on Saturday took aim at bakers for “cheating” farmers and millers -- saying that "
        "“too many loaves are ruined.”",
        "Ann Tully",
    ),
    "the subject before a colon": (
        "Two years earlier, Ann Roe used the same words to beat up on her rival, Councillor John Maddox:\n"
        "“How would your street look under John Maddox?”",
        "Ann Roe",
    ),
    "the only name before a colon": (
        "Few songs come from Councillor John Maddox:\n“How would your street look without me?”",
        "John Maddox",
    ),
    "who sat beside the subject": (
        "Ann Roe sang on Sunday with John Maddox, who said the song was “too long.”",
        "John Maddox",
    ),
    "who wrote it shortly before another acts": (
        "Nora Tolley wrote shortly before John Maddox took the oath that she came to “honor the sea.”",
        "Nora Tolley",
    ),
    "the subject right before “that”": (
        "Port officials said this week that the crew is to leave, and Tom Tripp later tweeted that "
        "“we have won.”",
        "Tom Tripp",
    ),
    "the subject behind “but” and words of another": (
        "Tom Pike's office said the account was “hacked,” but the surgeon Ann Roe has taken to calling it a "
        "“prank.”",
        "Ann Roe",
    ),
    "the subject before “by issuing”": (
        "Ann Tully sang. She did away with the rules of her predecessor, John Maddox, by issuing orders and "
        "telling bakers to “ease off.”",
        "Ann Tully",
    ),
    "nobody for what somebody was asked": (
        "Weeks before the vote, asked if the club was “in cahoots” with Ferrowell, Tom Birch denied it.",
        None,
    ),
    "nobody for words that things were labelled": (
        "Fuel was paid by the club. Theater tickets were listed as “tools.”",
        None,
    ),
}


@pytest.mark.parametrize(("text", "name"), LAST.values(), ids=LAST.keys())
def test_the_speaker_is(text: str, name: str | None) -> None:
    assert _names(text)[-1] == name


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("Asked point-blank,", [None, "Joe Pike"]),
        ("When pressed by Ruth Olsen,", ["Ruth Olsen", "Joe Pike"]),
        ("Asked about the van,", ["Joe Pike", "Joe Pike"]),
    ],
)
def test_a_question_before_the_reply_is_the_asker_s(asked: str, names: list[str | None]) -> None:
    text = f"Warden Joe Pike was evasive.\n{asked} “Is that your van?” Pike replied, “I will not say.”"
    assert _names(text) == names


def _names(text: str) -> list[str | None]:
    return [
        None if q.source is None else q.source.antecedent.text if q.source.antecedent else q.source.text
        for q in read(text).quotations
    ]
