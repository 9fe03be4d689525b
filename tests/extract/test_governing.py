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
