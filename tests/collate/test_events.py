"""Mentions of the same happening become one event; others stay apart."""

import json
from itertools import combinations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.collate.chronology import resolve
from app.collate.events import group_events
from app.domain.article import Article
from app.domain.dates import value_of
from app.domain.mentions import Extraction, ReadArticle
from app.extract.dates import find_dates
from app.extract.layout import lay_out
from tests.collate.dated import read

ROOT = Path(__file__).parents[2]
A = "Mayor Ann Ode opened the new quay of Oakham on Thursday before a large crowd of fishermen."
B = "The new quay of Oakham was opened by Ms Ode on Thursday, and fishermen cheered."
C = "A fire destroyed the old mill of Elm on Thursday, the clerk said."


def events(*articles):
    """The events of the articles."""
    return group_events(articles, resolve(articles))


def groups(*articles) -> set[frozenset[tuple[str, int]]]:
    """The events as sets of mentions."""
    return {frozenset(mention.mention for mention in event.mentions) for event in events(*articles)}


def test_the_same_happening_told_twice_is_one_event():
    """Names and head words agree on the same day; the fire is another event."""
    found = groups(read("a", A, "2025-11-06"), read("b", B, "2025-11-07"), read("c", C, "2025-11-06"))
    assert found == {frozenset({("a", 0), ("b", 0)}), frozenset({("c", 0)})}


def test_the_same_words_a_week_apart_are_two_events():
    """Dates must fit."""
    assert len(groups(read("a", A, "2025-11-06"), read("b", B, "2025-11-20"))) == 2


def test_another_story_is_another_event():
    """Nothing is joined across stories."""
    assert len(groups(read("a", A, "2025-11-06"), read("b", B, "2025-11-06", story="other"))) == 2


def test_two_speakers_on_one_day_are_two_events():
    """Who speaks tells sayings apart."""
    one = "Ann Ode said on Thursday that the quay of Oakham in Elm county would be sold."
    two = "Bo Lund said on Thursday that the quay of Oakham would not be sold by Elm county."
    assert len(groups(read("a", one, "2025-11-06"), read("b", two, "2025-11-06"))) == 2


def test_the_date_of_an_event_is_the_most_precise_one():
    """A year beside an open state that begins with it."""
    one = "Oakham and Elm have had full trade relations since 1992, the clerk said."
    two = "Oakham established trade relations with Elm in 1992, shortly after a war."
    (event, *_) = [event for event in events(read("a", one), read("b", two)) if len(event.mentions) == 2]
    assert event.value == value_of("1992")
    assert not event.disputed


def test_two_outlets_with_different_days_are_disputed():
    """The same words and names, one says the 4th, one the 5th."""
    one = "The harbour pact between Oakham and Elm was signed in Ashby by Ann Ode on 4 November 2025."
    two = "The harbour pact between Oakham and Elm was signed in Ashby by Ann Ode on 5 November 2025."
    (event,) = events(read("a", one), read("b", two))
    assert event.disputed
    assert len(event.mentions) == 2


def test_an_announcement_joins_the_event_it_names():
    """ "The announcement came…" belongs to the announcing."""
    text = (
        "Ann Ode announced on Thursday a new quay for Oakham.\n\nThe announcement came after a long quarrel."
    )
    assert groups(read("a", text, "2025-11-06")) == {frozenset({("a", 0), ("a", 1)})}


def test_undated_mentions_are_kept_at_the_end():
    """Nothing is dropped but orders that hang on nothing."""
    text = (
        "Elm kept secret ties with Oakham for decades. The mill closed in 1992. He left after meeting Lund."
    )
    found = events(read("a", text))
    assert [event.value.edtf if event.value else None for event in found] == ["1992", None]


def test_the_title_is_the_clearest_printed_clause():
    """A clause with its subject rather than a pronoun."""
    text = "It was Ms Ode who opened the new quay of Oakham on Thursday, and fishermen cheered."
    found = events(read("a", text, "2025-11-06"), read("b", A, "2025-11-06"))
    assert [(event.label, len(event.mentions)) for event in found] == [(("b", 0), 2)]


def labels(*articles) -> list[str]:
    """The titles of the events."""
    bodies = {article.article.key: article for article in articles}
    return [
        bodies[event.label[0]].found.dates[event.label[1]].clause.of(bodies[event.label[0]].article.body)
        for event in events(*articles)
    ]


def test_a_title_is_the_main_clause_that_names_who_did_it():
    """Rather than a clause in passing, a question or a fragment."""
    one = "For Oakham, a town that set up trade relations with Elm in 1992, the pact is hardly more."
    two = "Oakham set up trade relations with Elm in 1992, and kept them."
    assert labels(read("a", one), read("b", two)) == ["Oakham set up trade relations with Elm in 1992"]
    led = "More than 20 ships have sunk off Elm since the 2001 U.S.-led survey."
    assert labels(read("a", led)) == ["More than 20 ships have sunk off Elm since the 2001 U.S.-led survey"]


def test_background_and_things_named_in_passing_are_no_events():
    """ "Now", "under way", a term of office, a year of a campaign: nothing happened then in these words."""
    text = (
        "Elm is now trying to sell its bridge. Talks are under way. It was the best of his second term. "
        "It is the first quay since 1992. "
        "He kept a promise of his 2016 campaign. The towns have had ties for decades. Ode spoke on Friday."
    )
    assert labels(read("a", text, "2025-11-08")) == ["Ode spoke on Friday"]


def test_one_clause_is_told_once():
    """Not once dated and once undated, and not twice for a date printed twice."""
    text = "“I sail to Elm tonight, as we will open tonight another quay,” Lund said on 6 November 2025."
    assert [len(event.mentions) for event in events(read("a", text))] == [2]
    both = "Oakham kept the quay for decades and sold it in 1992, the clerk said."
    assert [event.value for event in events(read("a", both))] == [value_of("1992")]


def test_an_outlet_without_a_date_tells_no_year():
    """ "For decades" tells of the state that lasts since 1992, but gives no date of its own."""
    one = "Oakham and Elm kept full trade relations for decades, the clerk said."
    two = "Oakham and Elm have had full trade relations since 1992, the clerk said."
    (event,) = events(read("a", one), read("b", two))
    assert [mention.value for mention in event.mentions] == [None, value_of("1992/..")]
    other = "Oakham and Elm have had a lively quarrel since 1992, the clerk said."
    assert {len(event.mentions) for event in events(read("a", one), read("b", other))} == {1}


def test_those_who_joined_first_and_those_who_joined_later():
    """Two outlets part over who was there from the beginning: the order is disputed, and both are told."""
    one = "The League was founded in 1992. The founding members were Oakham, Elm, and Birch."
    two = "The League was founded in 1992, beginning with Oakham and Elm, and later joined by Birch."
    disputed = [event for event in events(read("a", one), read("b", two)) if event.order_disputed]
    assert [[order.relation for order in event.order] for event in disputed] == [["during", "after"]]
    alike = two.replace("Birch", "Ash")
    assert not any(event.order_disputed for event in events(read("a", one), read("b", alike)))


def test_the_same_undated_weekday_is_one_event():
    """No article is dated, but both tell of the same Thursday."""
    (event,) = events(read("a", A), read("b", B))
    assert (event.value, len(event.mentions)) == (None, 2)


AFTER = "Ann Ode announced the pact of Oakham with Elm on 6 November 2025.\n\nThe announcement came {}."


def test_orders_that_part_are_disputed():
    """One says after the meeting, one during it: both are kept with their words."""
    one = read("a", AFTER.format("hours after his meeting with guild leaders"))
    two = read("b", AFTER.format("as Ode met the guild leaders"))
    (event,) = events(one, two)
    assert event.disputed
    assert event.order_disputed
    bodies = {"a": one.article.body, "b": two.article.body}
    assert [
        (o.mention[0], o.relation, o.words.of(bodies[o.mention[0]]), o.other.of(bodies[o.mention[0]]))
        for o in event.order
    ] == [
        ("a", "after", "came hours after", "his meeting with guild leaders"),
        ("b", "during", "came as", "Ode met the guild leaders"),
    ]


def test_an_order_behind_a_date_places_what_was_dated():
    """ "on 6 November 2025, hours after the vote": no other clause is needed; far nouns date nothing."""
    one = read("a", "Ann Ode left Oakham on 6 November 2025, hours after the council vote on the quay.")
    two = read("b", "Ann Ode left Oakham on 6 November 2025 ahead of the council vote, Lund said.")
    (event,) = events(one, two)
    assert [
        (o.relation, o.words.of(r.article.body)) for o, r in zip(event.order, (one, two), strict=True)
    ] == [
        ("after", "hours after"),
        ("before", "ahead of"),
    ]
    assert event.order_disputed
    loose = "Ode spoke for the fishermen ahead of the vote. Fishermen will vote on 11 November 2025."
    assert [len(e.mentions) for e in events(read("a", loose))] == [1]


def test_orders_that_agree_or_tell_of_other_things_are_not_disputed():
    """The same relation; or another relation to something else."""
    one = read("a", AFTER.format("hours after his meeting with guild leaders"))
    same = read("b", AFTER.format("after a meeting with the guild leaders"))
    other = read("b", AFTER.format("as snow fell on Ashby"))
    for two in (same, other):
        (event,) = events(one, two)
        assert (len(event.order), event.order_disputed, event.disputed) == (2, False, False)


@given(st.permutations([("a", A), ("b", B), ("c", C), ("d", C.replace("the clerk", "Bo Lund"))]))
def test_the_order_of_the_articles_changes_nothing(pairs):
    """A pure function of the set."""
    ordered = tuple(read(key, text, "2025-11-06") for key, text in sorted(pairs))
    assert events(*(read(key, text, "2025-11-06") for key, text in pairs)) == events(*ordered)


_WORDS = (
    "on in the last next since 1992 2020 6 November Thursday today announced said Ode Oakham Elm quay . , “ ”"
    " just held before signing the same day after years ago will Last month two weeks later The announcement"
)


@given(st.lists(st.lists(st.sampled_from(_WORDS.split()), max_size=60).map(" ".join), max_size=4))
def test_any_articles_give_events_that_hold_each_mention_at_most_once(texts):
    """Whatever is printed: no fault, no mention twice."""
    articles = tuple(read(f"a{n}", text, "2025-11-06" if n % 2 else None) for n, text in enumerate(texts))
    resolved = resolve(articles)
    members = [mention for event in group_events(articles, resolved) for mention in event.mentions]
    assert len(members) == len({mention.mention for mention in members})


def test_every_mention_is_in_one_event_of_the_seeds_and_their_dates_and_pairs_hold():
    """Against the hand annotation: no two happenings of it are joined, and most of one are found together."""
    reads = []
    for path in sorted((ROOT / "seeds/kazakhstan-abraham-accords").glob("*.txt")):
        body = path.read_text()
        layout = lay_out(body)
        article = Article(path.name[:3], path.name[:3], "s", path.name, "", body, path.name[:3])
        reads.append(ReadArticle(article, Extraction(layout, dates=find_dates(body, layout))))
    articles = tuple(reads)
    found = groups(*articles)
    assert sum(map(len, found)) == len(frozenset().union(*found))
    happenings: dict[tuple[str, int], set[str]] = {}
    for event in json.loads((ROOT / "tests/gold/seeds/events.json").read_text())["events"]:
        for mention in event["mentions"]:
            expression = mention["date_expression"]
            for one in articles:
                for index, ours in enumerate(one.found.dates):
                    if (
                        expression
                        and one.article.key == mention["seed"]
                        and ours.expression.start < expression["end"]
                        and expression["start"] < ours.expression.end
                    ):
                        happenings.setdefault((one.article.key, index), set()).add(event["id"])
    same = {pair for pair in combinations(sorted(happenings), 2) if happenings[pair[0]] & happenings[pair[1]]}
    ours_same = {pair for group in found for pair in combinations(sorted(group & set(happenings)), 2)}
    assert ours_same <= same
    assert len(ours_same) >= 0.75 * len(same)
