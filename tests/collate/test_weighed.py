"""Values that likely answer one question otherwise: shown as likely, and never against what the words say."""

import pytest

from app.collate.chronology import resolve
from app.collate.matter import matters
from app.collate.printed import Texts
from app.collate.readings import Reading, readings
from app.collate.slots import Comparer
from app.collate.stances import make_claim
from app.collate.weighed import are_apart, has_rival, may_both_hold
from app.domain.claims import Claim
from app.domain.mentions import ReadArticle
from tests.collate.test_claims import grouped, read

DAY, NEXT = "2024-03-05", "2024-03-06"
ABOUT = " The mine lies near Ostia. It has belonged to the Hart family since 1950. Ana Ruiz is its director."


def story(first: str, second: str, days: tuple[str, str] = (DAY, DAY)) -> tuple[ReadArticle, ReadArticle]:
    return read("gazette", first + ABOUT, days[0]), read("herald", second + ABOUT, days[1])


def likely(first: str, second: str, days: tuple[str, str] = (DAY, DAY)) -> list[Claim]:
    """The claims of two texts in which two values likely clash."""
    return [claim for claim in grouped(*story(first, second, days)).claims if claim.weighed]


def printed(claims: list[Claim]) -> set[frozenset[str]]:
    return {
        frozenset(
            value.text for stance in claim.stances for value in stance.values if value.slot in claim.weighed
        )
        for claim in claims
    }


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "The emergency exit of the Ostia mine had been locked with a chain.",
            "The emergency exits of the mine in Ostia were unlocked, a spokesman said.",
            {"locked", "unlocked"},
        ),
        (
            "The bridge in Ostia is open to traffic.",
            "The bridge in Ostia is closed.",
            {"is open", "is closed"},
        ),
    ],
)
def test_values_of_one_question_clash_and_are_called_likely(
    first: str, second: str, values: set[str]
) -> None:
    found = likely(first, second)
    assert any(values <= one for one in printed(found)), printed(found)
    for claim in found:
        assert claim.conflict
        assert set(claim.weighed) <= set(claim.clashing)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Ostia mine hired 30 miners in May.", "The Ostia mine dismissed 12 miners in May."),
        ("The Ostia mine sold 12 pumps.", "The Ostia mine sold another 15 pumps."),
        ("The Ostia mine earned $3 million in 2013.", "The Ostia mine earned $9 million in 2014."),
        ("Ana Ruiz supports the harbour plan.", "Ana Ruiz opposes the airport plan."),
        ("Emil Hart, 24, was found near Ostia.", "Emil Hart and Bo Lee, 26, were found near Ostia."),
        ("Ana Ruiz did not speak at the Ostia feast.", "Ana Ruiz spoke with the Ostia council."),
        ("Ruiz wrote: “If we don’t sell the mine, jobs go.”", "Ruiz wrote: “We must sell the mine, or pay.”"),
    ],
)
def test_what_the_words_tell_apart_is_not_weighed(first: str, second: str) -> None:
    assert not likely(first, second)


def laid_beside(
    first: str, second: str, kind: str, days: tuple[str, str] = (DAY, DAY)
) -> tuple[Texts, Reading, Reading]:
    """The first reading of *kind* in each of two texts."""
    articles = (read("gazette", first, days[0]), read("herald", second, days[1]))
    texts = Texts({one.article.key: one.article.body for one in articles}, resolve(articles))
    found = [one for one in readings(matters(articles), texts) if one.kind == kind]
    x, y = (next(one for one in found if one.article == key) for key in ("gazette", "herald"))
    return texts, x, y


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("The Ostia mine hired 30 clerks.", "The Ostia mine dismissed 12 clerks.", "count"),
        ("The Ostia mine sold 12 pumps.", "The Ostia mine sold another 15 pumps.", "count"),
        ("The Ostia mine sold 12 pumps in 2013.", "The Ostia mine sold 15 pumps in 2014.", "count"),
        ("The ferry is 238 metres long.", "Divers found a gash 30 metres long.", "length"),
        ("The council rejected the harbour plan.", "The council approved the airport plan.", "pole"),
        ("Ana Ruiz is the first mayor since Emil Hart.", "Ana Ruiz is the second mayor of Ostia.", "rank"),
    ],
)
def test_words_around_two_values_tell_them_apart_whichever_comes_first(
    first: str, second: str, kind: str
) -> None:
    texts, x, y = laid_beside(first, second, kind)
    assert are_apart(texts, x, y)
    assert are_apart(texts, y, x)


def test_nothing_tells_apart_what_is_told_alike() -> None:
    texts, x, y = laid_beside("The Ostia mine sold 12 pumps.", "The Ostia mine sold 15 pumps.", "count")
    assert not are_apart(texts, x, y)


def test_another_value_that_is_as_likely_is_a_rival_and_the_same_value_is_none() -> None:
    _, x, y = laid_beside("The mine sold 12 pumps.", "The mine sold 15 pumps.", "count")
    _, same, _ = laid_beside("The mine sold 15 pumps.", "The mine sold 15 pumps.", "count")
    assert has_rival(0.8, y, [(0.8, y), (0.8, x)])
    assert not has_rival(0.8, y, [(0.8, y), (0.7, x)])
    assert not has_rival(0.8, y, [(0.8, y), (0.9, same)])


def as_one_claim(first: str, second: str) -> Claim:
    """The claim that all assertions of two texts would make."""
    articles = story(first, second)
    found = matters(articles)
    bodies = {one.article.key: one.article.body for one in articles}
    return make_claim(found, (), articles, Comparer(bodies, resolve(articles), found))


def test_a_slot_that_surely_clashes_shows_nothing_that_was_only_weighed() -> None:
    locked, unlocked = (
        "The exit of the Ostia mine had been locked.",
        "The exit of the Ostia mine was unlocked.",
    )
    doubtful = as_one_claim(locked, unlocked)
    assert doubtful.weighed == ("state",)
    both = as_one_claim(f"The road to Ostia was dry. {locked}", f"The road to Ostia was wet. {unlocked}")
    assert "state" in both.clashing
    assert not both.weighed
    assert {value.text for one in both.stances for value in one.values} == {"dry", "wet"}


def test_what_was_so_on_one_day_can_be_otherwise_on_the_next_and_is_then_no_difference() -> None:
    first = "The bridge in Ostia is still open to traffic."
    second = "The bridge in Ostia is closed."
    assert likely(first, second)
    assert not any(claim.slots for claim in grouped(*story(first, second, (DAY, NEXT))).claims)


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("The fire killed 12 people.", "The fire killed 15 people.", "people"),
        ("The bridge is still open.", "The bridge is closed.", "pole"),
    ],
)
def test_a_toll_may_have_grown_and_what_passes_may_have_turned_between_two_days(
    first: str, second: str, kind: str
) -> None:
    assert may_both_hold(*laid_beside(first, second, kind, (DAY, NEXT))[1:])
    assert not may_both_hold(*laid_beside(first, second, kind)[1:])


def test_a_clash_that_is_read_from_the_words_is_not_called_likely() -> None:
    claims = grouped(*story("The road to Ostia was dry.", "The road to Ostia was wet.")).claims
    assert any(claim.conflict for claim in claims)
    assert not any(claim.weighed for claim in claims)


def test_the_order_of_the_articles_changes_nothing() -> None:
    one, other = story(
        "The exit of the Ostia mine had been locked.", "The exit of the Ostia mine was unlocked."
    )
    found = grouped(one, other).claims
    assert any(claim.weighed for claim in found)
    assert found == grouped(other, one).claims
