"""Date expressions: found with their words, valued only as far as the words go."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import DateMention, value_of
from app.extract.dates import find_dates
from app.extract.layout import lay_out

HEAD = "Council approves harbour plan\n\n"


def found(sentence: str) -> list[tuple[str, str | None, str | None]]:
    """(expression, EDTF, offset) of each mention in an article of one sentence."""
    body = HEAD + sentence
    return [
        (m.expression.of(body), m.value.edtf if m.value else None, m.offset)
        for m in find_dates(body, lay_out(body))
    ]


def only(sentence: str) -> DateMention:
    """The one mention of a sentence."""
    body = HEAD + sentence
    (mention,) = find_dates(body, lay_out(body))
    return mention


@pytest.mark.parametrize(
    ("sentence", "expression", "edtf"),
    [
        ("The pact was signed on 6 November 2025 in Elm.", "on 6 November 2025", "2025-11-06"),
        ("The pact was signed on Nov. 6, 2025, in Elm.", "on Nov. 6, 2025", "2025-11-06"),
        ("The pact was signed on the 6th of November 2025.", "on the 6th of November 2025", "2025-11-06"),
        ("The record of 2025-11-06 was lost by the clerk.", "2025-11-06", "2025-11-06"),
        ("It opened on Thursday, Nov. 6, 2025, to cheers.", "on Thursday, Nov. 6, 2025", "2025-11-06"),
        ("The talks ran from Nov. 6-8, 2025, in Elm town.", "from Nov. 6-8, 2025", "2025-11-06/2025-11-08"),
        ("The bridge was built in March 1992 by the town.", "in March 1992", "1992-03"),
        ("The two towns set up ties in 1992 after a war.", "in 1992", "1992"),
        ("The two towns have had ties since 1992, he said.", "since 1992", "1992/.."),
        ("The towns had had no ties until 1992, he said.", "until 1992", "../1992"),
        ("The bridge must be rebuilt by 2030, the town said.", "by 2030", "[..2030]"),
        ("They had left before 1992, according to the clerk.", "before 1992", "[..1992]"),
        ("Nothing was built after 1992, the clerk found.", "after 1992", "[1992..]"),
        ("The church was built around 1650 by the monks.", "around 1650", "1650~"),
        ("He served from 1992 to 2001 as the town's mayor.", "from 1992 to 2001", "1992/2001"),
        ("He served between 1992 and 2001 as the mayor.", "between 1992 and 2001", "1992/2001"),
        ("His term of 1992–95 was short, the clerk said.", "1992–95", "1992/1995"),
        (
            "They met between Oct. 28 and Nov. 2, 2013, in Elm.",
            "between Oct. 28 and Nov. 2, 2013",
            "2013-10-28/2013-11-02",
        ),
        (
            "The fair ran from 28 December to 2 January 2013.",
            "from 28 December to 2 January 2013",
            "2012-12-28/2013-01-02",
        ),
        ("Sales fell in the third quarter of 2019, he said.", "in the third quarter of 2019", "2019-35"),
        ("From 2015 on, the mill ran at a loss, he said.", "From 2015 on", "2015/.."),
        ("The gate of the old town dates back to 1302.", "1302", "1302"),
        ("The book covers the years 1940 to 1945 in Elm.", "1940 to 1945", "1940/1945"),
        ("Elm voted on the first Sunday of May 2020.", "on the first Sunday of May 2020", "2020-05-03"),
        ("Sales fell in Q3 2019, the shop's owner said.", "in Q3 2019", "2019-35"),
        ("Sales fell in the first half of 2019, he said.", "in the first half of 2019", "2019-40"),
        ("The letter of 12/29/2014 was lost by the clerk.", "12/29/2014", "2014-12-29"),
        ("The letter of 29/12/2014 was lost by the clerk.", "29/12/2014", "2014-12-29"),
        ("The letter of 3/4/2014 was lost by the clerk.", "3/4/2014", "[2014-03-04,2014-04-03]"),
        ("The letter of 3.4.2014 was lost by the clerk.", "3.4.2014", "2014-04-03"),
        ("The mill closed in ’87 for want of wool.", "in ’87", "1987"),
        ("The mill closed in the summer of '74, he said.", "in the summer of '74", "1974-22"),
        ("The bakery opened on Valentine’s Day 2021 in Elm.", "on Valentine’s Day 2021", "2021-02-14"),
        ("The bakery opened on Thanksgiving Day 2019 in Elm.", "on Thanksgiving Day 2019", "2019-11-28?"),
        ("The bakery opened before Easter Monday 2018.", "before Easter Monday 2018", "[..2018-04-02]"),
        (
            "The record was lost no later than 6 November 2025.",
            "no later than 6 November 2025",
            "[..2025-11-06]",
        ),
        ("The mill closed in the 1990s for want of wool.", "in the 1990s", "199X"),
        ("The mill closed in the ’90s for want of wool.", "in the ’90s", "199X"),
        ("Settlers came in the 1800s to the lonely coast.", "in the 1800s", "18XX"),
        ("The king took the coast in the 19th century.", "in the 19th century", "18XX"),
        ("The king took the coast in the nineteenth century.", "in the nineteenth century", "18XX"),
        ("The mill closed in the spring of 1997, he said.", "in the spring of 1997", "1997-21"),
        ("The 2020 accords were made by the town's envoy.", "The 2020", "2020"),
        ("They have met often since a 2014 defence treaty.", "since a 2014", "2014/.."),
        ("He leads in polls for the 2016 election, she said.", "the 2016", "2016"),
    ],
)
def test_dates_whose_words_suffice(sentence, expression, edtf):
    """Words and value; prepositions that open or close the value are part of it."""
    assert [(words, value) for words, value, _ in found(sentence)] == [(expression, edtf)]


@pytest.mark.parametrize(
    ("sentence", "expression", "offset"),
    [
        ("The mayor spoke on Thursday about the harbour.", "on Thursday", "weekday:4|past"),
        ("The mayor will speak on Thursday about the harbour.", "on Thursday", "weekday:4|future"),
        ("The mayor is visiting the quay later on Thursday.", "later on Thursday", "weekday:4|present"),
        ("The mayor spoke last Thursday about the harbour.", "last Thursday", "weekday:4:last|past"),
        ("A vote set for Thursday night was not announced.", "Thursday night", "weekday:4|future"),
        ("The mayor is expected to visit Elm on November 18.", "on November 18", "day:11-18|future"),
        ("The mayor left the town in November for good.", "in November", "month:11|past"),
        ("The mayor left the town last month for good.", "last month", "shift:month:-1"),
        ("The mayor left yesterday for the northern isles.", "yesterday", "shift:day:-1"),
        ("The town held a vote last summer on the matter.", "last summer", "season:22:last|past"),
        ("The bridge fell three years ago in a great storm.", "three years ago", "about:year:-3"),
        ("The bridge fell twenty-five years ago in a storm.", "twenty-five years ago", "about:year:-25"),
        ("The bridge fell half a dozen years ago in a storm.", "half a dozen years ago", "about:year:-6"),
        ("The bridge fell half a century ago in a storm.", "half a century ago", "about:decade:-5"),
        ("The bridge fell two years ago today in a storm.", "two years ago today", "exact:year:-2"),
        ("The bridge fell a week ago Monday in a storm.", "a week ago Monday", "about:week:-1"),
        ("The bridge fell the day before yesterday.", "the day before yesterday", "shift:day:-2"),
        ("The bridge fell this past Sunday in a storm.", "this past Sunday", "weekday:7:recent|past"),
        ("The bridge will open the Friday after next.", "Friday after next", "weekday:5:week|future"),
        ("The bridge will open as soon as Monday, he said.", "as soon as Monday", "after:weekday:1|future"),
        ("The bridge will be shut through August, he said.", "through August", "until:month:08|future"),
        ("The bridge was shut during March, the clerk said.", "during March", "month:03|past"),
        ("In a Monday interview the mayor spoke of it.", "In a Monday", "weekday:1|past"),
        ("The bridge fell 40 years ago in a great storm.", "40 years ago", "about:year:-40"),
        ("She wants it done by the end of the year, he said.", "by the end of the year", "rest:year"),
        ("She wants it done by year's end, the clerk said.", "by year's end", "rest:year"),
        ("The town grew over the past two years, he said.", "over the past two years", "within:year:-2"),
        ("Other towns may join in the coming months, he said.", "in the coming months", "coming"),
        ("The mayor left earlier this week for the isles.", "earlier this week", "part:week"),
        ("On the same day, the town signed a trade pact.", "On the same day", "same"),
        ("Two weeks later, the bridge fell in a storm.", "Two weeks later", "next:week:2"),
        ("The talks came hours after the mayor's return.", "came hours after", "event"),
        ("The town is now trying to sell its old bridge.", "now", "now"),
        ("12 boats have been lost since Monday, he said.", "since Monday", "since:weekday:1|past"),
        ("The two towns have had secret ties for decades.", "for decades", None),
    ],
)
def test_dates_that_need_an_anchor(sentence, expression, offset):
    """No value, and how an anchor completes it."""
    assert found(sentence) == [(expression, None, offset)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 1,500 people came to the harbour, the clerk said.",
        "The army lost 2020 people at the harbour, he said.",
        "The harbour paid $1990 for the crane, the clerk said.",
        "Flight 1992 landed at the harbour, the clerk said.",
        "You may 5 times ring the bell at the harbour gate.",
        "The march ended at the harbour gate, the clerk said.",
        "The USA Today report was wrong, the clerk said.",
        "She spoke on “Good Morning” and “Today” about it.",
        "The Sunday Times had the story first, the clerk said.",
        "Black Friday was good for the harbour shops, he said.",
        "The harbour is open every Monday to all the boats.",
        "The Sunday Echo and the Friday Club lost their hall.",
        "The bell is rung on a Friday, when the boats come in.",
        "The Good Friday Agreement was read at the harbour.",
        "A crowd of 2021 came to the harbour for the match.",
        "The last two weeks of the trial were hard for the clerk.",
        "He was ill in the last year of his term as clerk.",
        "The talks ended after May resigned, the clerk said.",
        "The book by April Ode was read at the harbour.",
        "Room 2014.5 is at the harbour, the clerk said.",
        "It is as soon as possible that he wants his money.",
        "It was just held that way by habit, the clerk said.",
        "Nobody forgot the Sept. 11 attacks, the clerk said.",
        "At the last minute the harbour was saved, he said.",
        "So now the money is gone, the clerk said of the fund.",
        "The Sunday Courier asked the clerk about the fund.",
        "Highs in the 90s were measured on the town's quay.",
        "The twins, both in their 60s, held a Christmas party.",
        "Turnout was the lowest in 13 years, the clerk found.",
        "The fund rose by 3/4 and the shares by 1.2.20 points.",
        "They moved the vote by a half of the members' wish.",
    ],
)
def test_numbers_and_names_that_are_no_dates(sentence):
    """Counts, prices, titles and papers are not taken."""
    assert found(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The vote was held on Thursday in the town hall.", "has"),
        ("She said on Thursday that the vote will be held.", "has"),
        ("The vote will be held on Thursday in the town hall.", "will"),
        ("The vote is expected to be held on Thursday.", "expected"),
        ("The vote planned for Thursday was cancelled.", "cancelled"),
        (
            "Poe was asked to reflect on the fact that eight years ago, the highest official was a sheriff.",
            None,
        ),
    ],
)
def test_the_status_as_printed(sentence, status):
    """Of the verb the date hangs on."""
    assert only(sentence).status == status


def test_furniture_is_not_read_for_dates():
    """A dated caption is no happening of the article."""
    body = HEAD + "The quay on 7 October 2025 (Ann Ode/Reuters)\n\nThe council voted on Thursday in the hall."
    assert [m.expression.of(body) for m in find_dates(body, lay_out(body))] == ["on Thursday"]


def test_dates_inside_quotations_are_found():
    """With the spoken sentence as their clause."""
    body = HEAD + "“We met on Friday. It went well,” she said of the talks."
    (mention,) = find_dates(body, lay_out(body))
    assert (mention.expression.of(body), mention.clause.of(body)) == ("on Friday", "“We met on Friday")


_VOCABULARY = (
    "on in the last next since 1992 2020 6 November Thursday today ago three years month by end of , . “ ”"
    " said will 19th century 1990s spring – - May soon now just held before the same day é 12/5/1999 99999"
)
_WORDS = st.sampled_from(_VOCABULARY.split())


@given(st.text(max_size=200) | st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_text_gives_mentions_in_order_with_valid_values(text):
    """Expressions never overlap, lie in their clause, and every value is EDTF."""
    at = 0
    for mention in find_dates(text, lay_out(text)):
        assert mention.expression.start >= at
        at = mention.expression.end
        assert mention.clause.contains(mention.expression)
        assert mention.value is None or mention.value == value_of(mention.value.edtf)


@pytest.mark.parametrize(
    "body", ["on Thursday, " * 6_000, "in 1992 " * 6_000, "the last " * 20_000, "“a.” in 1992 " * 5_000]
)
def test_large_texts_take_linear_time(body):
    """A single line of many dates."""
    start = time.process_time()
    find_dates(body, lay_out(body))
    assert time.process_time() - start < 10
