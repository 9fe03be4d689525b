"""Which day "Thursday" was: counted from a day that is known, or left undated."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate.chronology import resolve
from app.collate.completion import complete
from app.domain.dates import is_day, value_of
from tests.collate.dated import read, words

FULL = "The harbour pact, announced by Mayor Ann Ode on 6 November 2025, gives Oakham a new quay at last."
WEEKDAY = "Oakham will get a new quay in the harbour, Mayor Ann Ode announced on Thursday in the town hall."


def values(*articles) -> dict[str, list[str | None]]:
    """The EDTF values of every article, by key."""
    resolved = resolve(articles)
    return {
        one.article.key: [
            found.value.edtf if (found := resolved[one.article.key, index]).value else None
            for index in range(len(one.found.dates))
        ]
        for one in articles
    }


@pytest.mark.parametrize(
    ("sentence", "published", "edtf"),
    [
        ("The mayor spoke on Tuesday about the harbour.", "2025-11-06", "2025-11-04"),
        ("The mayor spoke on Thursday about the harbour.", "2025-11-06", "2025-11-06"),
        ("The mayor spoke on Friday about the harbour.", "2025-11-06", "[2025-10-31,2025-11-07]"),
        ("The mayor will speak on Tuesday about the harbour.", "2025-11-06", "2025-11-11"),
        ("The mayor is visiting the quay later on Thursday.", "2025-11-06", "2025-11-06"),
        ("The mayor spoke last Thursday about the harbour.", "2025-11-06", "2025-10-30"),
        ("The mayor spoke last Wednesday about the harbour.", "2025-11-06", "[2025-10-29,2025-11-05]"),
        ("The mayor spoke yesterday about the harbour.", "2025-11-01", "2025-10-31"),
        ("The mayor spoke last month about the harbour.", "2025-01-15", "2024-12"),
        ("The mayor spoke last week about the harbour.", "2025-11-06", "[2025-10-26..2025-11-02]"),
        ("The mayor spoke last year about the harbour.", "2025-11-06", "2024"),
        ("The mayor spoke on November 18 about the harbour.", "2025-12-06", "2025-11-18"),
        ("The mayor is expected to speak on January 18.", "2025-12-06", "2026-01-18"),
        ("The mayor spoke in October about the harbour.", "2025-01-15", "2024-10"),
        ("The mayor spoke in June about the harbour.", "2025-01-15", "2024-06"),
        ("The clerk stepped down in February.", "2017-12-04", "2017-02"),
        ("The clerk was to blame in February, they found.", "2017-12-04", "2017-02"),
        ("Lund to leave in January; Ode takes over.", "2018-12-23", "2019-01"),
        ("Lund plans to leave in January, the mayor said.", "2018-12-23", "2019-01"),
        ("Lund to leave as of January 1; Ode takes over.", "2018-12-23", "2019-01-01"),
        ("Lund left on January 1 after a quarrel.", "2018-12-23", "2018-01-01"),
        (
            "Lund, the envoy for the League (LGE), on Saturday accelerated his leave.",
            "2018-12-23",
            "2018-12-22",
        ),
        ("Lund could not be reached on Friday by the press.", "2018-12-23", "2018-12-21"),
        ("He was supposed to leave in February.", "2018-12-23", "[2018-02,2019-02]"),
        ("The mayor said Lund was leaving in February.", "2018-12-23", "2019-02"),
        ("The mayor spoke last summer about the harbour.", "2025-07-15", "2024-22"),
        ("The bridge fell three years ago in a great storm.", "2025-11-06", "2022~"),
        ("The bridge fell two days ago in a great storm.", "2025-11-06", "2025-11-04"),
        ("She wants it done by the end of the year, he said.", "2025-11-06", "[2025-11-06..2025-12]"),
        ("The mayor left earlier this month for the isles.", "2025-11-06", "[2025-11-01..2025-11-06]"),
        ("Other towns may join in the coming months, he said.", "2025-11-06", "[2025-11-06..]"),
        ("The town is now trying to sell its old bridge.", "2025-11-06", "2025-11~"),
        ("12 boats have been lost since Monday, he said.", "2025-11-06", "2025-11-03/.."),
        ("The towns have had secret ties for decades, he said.", "2025-11-06", None),
        ("The mayor spoke on Tuesday about the harbour.", "2025-11", None),
        ("The mayor spoke last month about the harbour.", "2025-11", "2025-10"),
        ("The mayor spoke on Tuesday about the harbour.", None, None),
        ("The two towns set up ties in 1992 after a war.", None, "1992"),
        ("The mayor left on Christmas Eve for the isles.", "2019-01-03", "2018-12-24"),
        ("The mayor will leave on Labor Day for the isles.", "2019-08-03", "2019-09-02"),
        ("The mayor will leave by Thanksgiving, he said.", "2019-08-03", "[..2019-11-28?]"),
        ("The mayor worked overnight to clear the quay.", "2019-08-03", "[2019-08-02..2019-08-03]"),
        ("The mayor will work overnight to clear the quay.", "2019-08-03", "[2019-08-03..2019-08-04]"),
        ("The mayor met them over the weekend in Elm.", "2019-08-07", "[2019-08-03..2019-08-04]"),
        ("The mayor will meet them this weekend in Elm.", "2019-08-07", "[2019-08-10..2019-08-11]"),
        ("The mayor met them this weekend in Elm.", "2019-08-04", "[2019-08-03..2019-08-04]"),
        ("The quay must be cleared by Thursday, he said.", "2019-08-07", "[..2019-08-08]"),
        ("The quay will be closed through Jan. 12, he said.", "2014-12-30", "../2015-01-12"),
        ("The quay was closed until dawn Saturday, he said.", "2019-08-04", "../2019-08-03"),
        ("The quay is to close the Friday after next.", "2018-03-14", "2018-03-23"),
        ("The quay closes this Sunday for the winter.", "2018-03-14", "2018-03-18"),
        ("The quay was closed this past Sunday, he said.", "2018-03-14", "2018-03-11"),
        ("The quay was closed two years ago today, he said.", "2018-03-14", "2016-03-14"),
        ("The quay was closed the day before yesterday.", "2018-03-14", "2018-03-12"),
        ("“The quay was closed two years ago today,” Ode said.", "2018-03-14", "2016~"),
        ("The quay was closed on the last Friday of January.", "2018-03-14", "2018-01-26"),
        ("The quay was closed half a century ago, he said.", "2018-03-14", "[1963..1973]"),
        ("The quay is to close on Friday week, he said.", "2018-03-14", "2018-03-23"),
        ("The quay was closed a fortnight ago, he said.", "2018-03-14", "[2018-02-24..2018-03-04]"),
        ("The quay will be moved in two years, he said.", "2018-03-14", "2020~"),
        ("The quay was closed on the 9th, he said.", "2018-03-14", "2018-03-09"),
        ("The quay will close in the fall, he said.", "2018-03-14", "2018-23"),
        ("The quay was closed in the fall, he said.", "2018-03-14", "2017-23"),
        ("The quay will close in the second half of the year.", "2018-03-14", "2018-41"),
        ("The fair ran from Nov. 28 to Dec. 2 on the quay.", "2019-01-03", "2018-11-28/2018-12-02"),
        (
            "The ferry will return Sunday; the mayor left in it on Friday.",
            "2019-08-07",
            ["2019-08-11", "2019-08-02"],
        ),
        ("They march to City Hall, and on Sunday many came.", "2019-09-05", "2019-09-01"),
        ("On Monday the schools reopen.", "2023-10-01", "2023-10-02"),
        (
            "It shut on 3 March 2015. It opened the following Friday.",
            "2019-08-07",
            ["2015-03-03", "2015-03-06"],
        ),
        (
            "He sued on Dec. 3, 2013, and on Dec. 17 lost.",
            "2014-12-30",
            ["2013-12-03", "[2013-12-17,2014-12-17]"],
        ),
        ("He sued on Dec. 3, 2013, and on Dec. 17 lost.", None, ["2013-12-03", "2013-12-17?"]),
        ("The council approved the budget plan on March 29.", "2012-08-14", "2012-03-29"),
        ("The council plans to vote on March 29.", "2012-08-14", "2013-03-29"),
        ("The mayor left earlier this month.", "2015-01-01", "2015-01-01"),
        ("“He left earlier this month. I sail today,” Ode said.", "2015-01-01", ["2015-01-01", "2015-01-01"]),
        ("He said the quay is open through Feb. 15.", "2019-01-25", "../2019-02-15"),
        ("He said the vote on June 3 was in doubt.", "2014-03-25", "[2013-06-03,2014-06-03]"),
        ("He left on Feb. 15 in a quarrel.", "2019-01-25", "[2018-02-15,2019-02-15]"),
        ("They made the first visit since the Dec. 11 talks.", "2019-01-02", "2018-12-11/.."),
        ("The Sept. 11 victims and the 17 February Brigade were named by the clerk.", "2016-09-28", []),
        ("A ruling on the quay, expected by June, was put off.", "2011-03-29", "[..2011-06]"),
        ("Wednesday’s talks in the room where ships are watched.", "2019-01-03", "[2019-01-02,2019-01-09]"),
        ("The mayor met Lund on Monday. Ode sang during the meeting.", "2019-01-03", ["2018-12-31"] * 2),
        (
            "The mayor met on Monday. They met on Sunday. Ode sang during the meeting.",
            "2019-01-03",
            ["2018-12-31", "2018-12-30", None],
        ),
        (
            "The Elm Quay summit met on Monday. At the Elm Quay event, Ode sang.",
            "2019-01-03",
            ["2018-12-31", "2018-12-31?"],
        ),
        (
            "The talks with Birch in Elm met on Monday. Before going to Elm for talks with Birch, Ode sang.",
            "2019-01-03",
            ["2018-12-31", "[..2018-12-31]"],
        ),
        (
            "The pact was first signed in 1992. Lund negotiated the original pact.",
            "2019-01-03",
            ["1992", "[..1992]"],
        ),
        ("The league began in 1992, beginning with Elm.", "2019-01-03", ["1992", "1992"]),
        (
            "It fell on 6 November 2025. Elm continues to wait. The mayor will sail on November 18.",
            None,
            ["2025-11-06", "2025-11~", "2025-11-18"],
        ),
    ],
)
def test_counted_from_the_day_of_publication(sentence, published, edtf):
    """Tense decides; where two days fit, both are given; a month of publication dates no weekday."""
    assert values(read("a", sentence, published)) == {"a": edtf if isinstance(edtf, list) else [edtf]}


def test_another_article_of_the_story_prints_the_full_date():
    """Same names, same head words, and the calendar agrees: 6 November 2025 was a Thursday."""
    full, bare = read("full", FULL), read("bare", WEEKDAY)
    mention = resolve((full, bare))["bare", 0]
    assert mention.value == value_of("2025-11-06")
    assert mention.anchor == "“on 6 November 2025” in full.txt"
    assert mention.rule == "Thursday: the day printed for the same happening"


def test_the_weekday_must_fit_the_calendar():
    """6 November 2025 was no Wednesday."""
    assert values(read("full", FULL), read("bare", WEEKDAY.replace("Thursday", "Wednesday")))["bare"] == [
        None
    ]


def test_another_happening_lends_no_day():
    """A weekday is not enough: the sentences must be about the same thing."""
    other = "A fire broke out in the old mill on Thursday, and nobody in the street was hurt."
    assert values(read("full", FULL), read("bare", other))["bare"] == [None]


def test_another_story_lends_no_day():
    """Anchors are taken from the same story only."""
    assert values(read("full", FULL, story="elsewhere"), read("bare", WEEKDAY))["bare"] == [None]


def test_two_articles_that_name_different_days_lend_none():
    """Two Thursdays in print: undated rather than guessed."""
    later = read("later", FULL.replace("6 November", "13 November"))
    assert values(read("full", FULL), later, read("bare", WEEKDAY))["bare"] == [None]


def test_one_lent_weekday_dates_the_rest_of_the_article():
    """The same bare Thursday, assumed, and what is counted from the days of writing it leaves open."""
    text = f"{WEEKDAY}\n\nOn Thursday, the clerk also met the press. Last month, the mayor told him to wait."
    assert values(read("full", FULL), read("bare", text))["bare"] == ["2025-11-06", "2025-11-06?", "2025-10"]


def test_a_lent_weekday_says_what_is_assumed():
    """Another happening's Thursday is assumed to be the same, and months are counted from that day."""
    text = f"{WEEKDAY}\n\nOn Thursday, the clerk also met the press. Last month, the mayor told him to wait."
    found = resolve((read("full", FULL), read("bare", text)))
    assert [found["bare", index].rule for index in range(3)] == [
        "Thursday: the day printed for the same happening",
        "the same Thursday as “Ann Ode announced on Thursday” in the article, assumed",
        "counted from the day of “Ann Ode announced on Thursday” in the article",
    ]


PRINTED = "Ms Rae gave a sworn interview to the harbour police in July 2016, before the quay was sold."
BARE = "The mayor said his rival Rae had lied in her harbour interview in early July."


def test_a_month_takes_the_year_that_the_story_prints_for_it():
    """Surely where the sentences are alike; assumed where only the interview is; with what contradicts."""
    found = resolve((read("full", PRINTED), read("bare", BARE, "2017-12-04")))["bare", 0]
    assert found.value == value_of("2016-07")
    assert found.rule == (
        "the year printed beside the same month, of the same happening; "
        "counted from the day of writing it is 2017"
    )
    vague = BARE.replace("Rae ", "").replace("harbour ", "police ")
    found = resolve((read("full", PRINTED.replace("harbour", "town")), read("bare", vague, "2017-12-04")))
    assert found["bare", 0].value == value_of("2016-07?")
    assert "assumed" in found["bare", 0].rule
    assert found["bare", 0].anchor == "“in July 2016” in full.txt"


def test_a_month_beside_another_year_leaves_both_open():
    """No other article helps, and the clause names an older year."""
    text = "He said his 2016 rival had lied in her interview in early July."
    assert values(read("a", text, "2017-12-04"))["a"] == ["2016", "[2016-07,2017-07]"]


def test_the_following_month_follows_the_sentence_before():
    """Not the day of writing, and never a month that was still to come."""
    text = "In May, Ode fired the clerk. The following month, the clerk told the council of it."
    assert values(read("a", text, "2017-12-04")) == {"a": ["2017-05", "2017-06"]}
    late = "It came out on December 4, 2017. The following month, the clerk told the council of it."
    assert values(read("a", late, "2017-12-04")) == {"a": ["2017-12-04", None]}


def test_what_was_followed_came_on_that_day_or_before():
    """ "The declaration followed a call" does not date the call to the day."""
    text = f"{FULL}\n\nThe announcement followed a call between the mayor and the guild."
    assert values(read("a", text)) == {"a": ["2025-11-06", "[..2025-11-06]"]}


def test_shortly_after_is_counted_in_its_own_sentence_only():
    """ "In 1992, shortly after it won" bounds the winning; at the head of a sentence it bounds nothing."""
    text = "Oakham opened its port in 1992, shortly after it won a charter. Shortly after the feast, he left."
    assert values(read("a", text)) == {"a": ["1992", "[..1992]", None]}


def test_a_noun_far_from_the_date_dates_no_order():
    """ "His resignation came as" is not dated by a Wednesday told after "resignation letter"."""
    text = (
        "Lund resigned on Thursday in protest. His resignation came as the council met. He came with his "
        "resignation letter written, but nonetheless made a last attempt to persuade the mayor of the "
        "plan, which Ode announced on Wednesday."
    )
    assert values(read("a", text, "2018-12-20"))["a"][:2] == ["2018-12-20", "2018-12-20"]


def test_the_end_of_the_year_is_counted_from_what_was_told():
    """Value and rule agree."""
    text = (
        "Last month, Ode told the press more. When asked if it would open by the end of the year, he nodded."
    )
    found = resolve((read("a", text, "2025-11-06"),))["a", 1]
    assert found.value == value_of("[2025-10..2025-12]")
    assert found.rule == "between the date told before it in the paragraph and the end named"


def test_spoken_today_and_tonight_are_read_alike():
    """Where the speaker stands before the words as where he stands behind them."""
    text = (
        f"{FULL} {'The town was glad. ' * 30}\n\n“A great step,” Ann Ode said. “Today, many towns line up.”"
    )
    assert values(read("a", text)) == {"a": ["2025-11-06", "2025-11-06?"]}


def test_a_day_lent_once_is_lent_on():
    """The third article shares words with the second only."""
    second = (
        "Oakham will get a new quay in the harbour on reclaimed land, Mayor Ann Ode announced on Thursday."
    )
    third = "The people of Elm heard on Thursday that reclaimed land will rise off the cape for Oakham."
    assert values(read("full", FULL), read("third", third))["third"] == [None]
    assert values(read("full", FULL), read("second", second), read("third", third))["third"] == ["2025-11-06"]


def test_a_coming_day_takes_its_year_from_a_full_date_of_its_article():
    """Only forward, and only from the newest year."""
    text = f"{FULL} The mayor is expected to visit Elm on November 18."
    assert values(read("a", text)) == {"a": ["2025-11-06", "2025-11-18"]}
    assert values(read("a", text.replace("is expected to visit", "visited")))["a"] == ["2025-11-06", None]


def test_the_same_day_and_later_are_counted_from_what_was_told():
    """The date told before, in its precision."""
    text = "It was signed on 6 November 2025. On the same day, the clerk left. Two weeks later, he was back."
    assert values(read("a", text)) == {"a": ["2025-11-06", "2025-11-06", "[2025-11-16..2025-11-23]"]}
    assert values(read("a", "The mill closed in 1992. It burnt down the following year, he said.")) == {
        "a": ["1992", "1993"]
    }
    assert values(read("a", "On the same day, the clerk left the town.")) == {"a": [None]}


def test_an_announcement_has_the_day_of_announcing():
    """ "The announcement came hours after…" hangs on "announced on 6 November 2025"."""
    text = f"{FULL}\n\nThe announcement came hours after the mayor's return from the isles."
    assert values(read("a", text)) == {"a": ["2025-11-06", "2025-11-06"]}


def test_spoken_days_count_from_the_speaking():
    """Dated beside the quotation, else perhaps the day of the speaker's one dated saying, else not at all."""
    beside = "“We sail tonight,” Lund said on 6 November 2025 in the harbour."
    assert values(read("a", beside)) == {"a": ["2025-11-06", "2025-11-06"]}
    far = (
        f"{FULL} {'The town was glad of it. ' * 30}\n\n“I just signed the pact for all of us,” Ann Ode said."
    )
    assert values(read("a", far)) == {"a": ["2025-11-06", "2025-11-06?"]}
    assert values(read("a", "“We sail tonight,” Lund said in the harbour.", "2025-11-06")) == {"a": [None]}


def test_an_undated_mention_says_why():
    """In words for a reader."""
    found = resolve((read("a", "The mayor spoke on Tuesday about the harbour."),))["a", 0]
    assert (found.value, found.rule, found.anchor) == (None, "the day of writing is not known", None)


def test_the_anchor_is_named_with_its_basis():
    """Where the day of writing is known from."""
    found = resolve((read("a", "The mayor spoke on Tuesday about it.", "2025-11-06"),))["a", 0]
    assert found.anchor == "published 2025-11-06 (manifest)"


@given(st.permutations([("full", FULL), ("bare", WEEKDAY), ("dull", "A fire broke out on Thursday in Elm.")]))
def test_the_order_of_the_articles_changes_nothing(pairs):
    """A pure function of the set."""
    ordered = sorted(pairs)
    assert resolve(tuple(read(*pair) for pair in pairs)) == resolve(tuple(read(*pair) for pair in ordered))


OFFSETS = (
    [
        f"weekday:{n}{mode}{tense}"
        for n in (1, 7)
        for mode in ("", ":last", ":next")
        for tense in ("", "|past")
    ]
    + [
        "day:02-29|past",
        "day:12-31|future",
        "day:11-06/08|past",
        "month:02|past",
        "month:12",
        "season:22:last",
    ]
    + [
        f"{kind}:{unit}:{n}"
        for kind in ("shift", "about", "within")
        for unit in ("day", "week")
        for n in (-3, 2)
    ]
    + [
        f"{kind}:{unit}:{n}"
        for kind in ("shift", "about")
        for unit in ("month", "year", "decade")
        for n in (-40, 1)
    ]
    + [
        "feast:12-24|past",
        "feast:nth:02:1:5|future",
        "exact:year:-2",
        "exact:month:-1",
        "weekday:7:recent|past",
        "weekday:7:this",
        "weekend:",
        "weekend:next",
        "overnight|past",
        "dom:31|past",
    ]
    + [
        "part_of_year:35:0",
        "upto:weekday:3",
        "until:day:02-29|future",
        "after:weekend:",
        "day:12-28/01-02|past",
    ]
    + ["rest:week", "rest:decade", "part:month", "coming", "now", "since:weekday:3|past", "event"]
)


@given(st.sampled_from(OFFSETS), st.dates())
def test_every_offset_gives_edtf_or_nothing(offset, day):
    """On any day of the calendar, its ends included."""
    edtf = complete(offset, day)
    assert edtf is None or value_of(edtf)


@given(st.integers(1, 7), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_single_weekday_is_that_weekday_within_a_week(number, day):
    """Past ones not after, future ones not before the day of writing."""
    for tense in ("past", "future"):
        value = value_of(complete(f"weekday:{number}|{tense}", day) or "")
        if is_day(value):
            found = date.fromisoformat(value.edtf)
            assert found.isoweekday() == number
            assert 0 <= ((day - found) if tense == "past" else (found - day)).days < 7


def test_expressions_keep_their_words():
    """The helper reads what is printed."""
    assert words(read("a", WEEKDAY), 0) == "on Thursday"


_PHRASES = (
    "earlier this month|today|tonight|“|”|, Ode said on Friday.|the same day|the next day|by Friday"
    "|the following Monday|on Jan. 1|Dec. 31, 2014|in 1992|since 1992|for decades|during the meeting"
    "|They met on Friday."
    "|hours after the vote|the founding members were Elm, and Birch.|beginning with Elm|overnight|just met"
    "|and later joined by Birch|later this week|over the weekend|on the 31st.|in the next two months"
    "|until Feb. 29|now|continues to|before Christmas"
)


@given(
    st.lists(st.sampled_from(_PHRASES.split("|")), max_size=12).map(" ".join),
    st.none()
    | st.dates(date(1990, 1, 1), date(2030, 12, 31)).map(str)
    | st.sampled_from(["2015", "2015-01"]),
)
def test_any_words_have_a_value_or_none(text, published):
    """Whatever stands together, and on the first and last days of months and years too."""
    for found in values(read("a", text, published))["a"]:
        assert found is None or value_of(found)


@pytest.mark.parametrize("published", [None, "2016-05-06", "2017"])
def test_a_day_before_the_full_date_beside_it_is_of_no_year_that_is_told(published: str | None) -> None:
    article = read("a", "Sales of the harbour began on 5 May 2016 and ended on March 15.", published)
    assert "2016-05-05" in values(article)["a"]
