"""Attribution side by side: printed words, compared, and nothing concluded from a doubtful one."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.store.database import open_read_only
from app.store.quote import QuotePage, ReadingRow, quote_page
from app.store.refs import SpeakerRef
from app.web.attributions import Attributions, attributions
from tests.web.small import FULL, build_story, plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("attributions") / "verbatim.db")


@pytest.fixture(scope="module")
def ferry(harbour: Path) -> QuotePage:
    """The quote about the ferry: three readings of three outlets, all “said Ana Ruiz”."""
    found = reading(harbour).get("/s/harbour/quotes.json?speaker=ana-ruiz").json()["quotes"]
    key = next(q["key"] for q in found if q["text"] == FULL)
    engine = open_read_only(harbour)
    with engine.connect() as connection:
        quote = quote_page(connection, key)
    engine.dispose()
    assert quote is not None
    return quote


def told(quote: QuotePage, *changes: dict[str, object]) -> Attributions:
    """The table after the readings were changed, one dict a reading."""
    readings: tuple[ReadingRow, ...] = tuple(
        replace(row, **change)
        for row, change in zip(quote.readings, changes, strict=True)  # type: ignore[arg-type]
    )
    table = attributions(replace(quote, readings=readings))
    assert table is not None
    return table


def outcome(table: Attributions, aspect: str) -> tuple[str, str]:
    return next((one.family, one.words) for one in table.agreements if one.aspect == aspect)


def test_equal_attributions_agree(ferry: QuotePage) -> None:
    table = told(ferry, {}, {}, {})
    assert outcome(table, "Speaker") == ("same", "the same speaker in all")
    assert outcome(table, "Verb") == ("same", "neutral in all")
    assert outcome(table, "Role") == ("single", "stated by no outlet beside these words")


def test_an_evaluative_verb_stands_against_neutral_ones(ferry: QuotePage) -> None:
    table = told(ferry, {}, {"cue": "boasted"}, {"cue": "wrote"})
    assert [c.kind for line in table.lines for c in line.cues] == ["neutral", "evaluative", "neutral"]
    assert outcome(table, "Verb") == ("changed", "evaluative in HERALD, neutral in GAZETTE and COURIER")


def test_verbs_of_no_list_and_missing_ones_are_not_called_neutral(ferry: QuotePage) -> None:
    assert outcome(told(ferry, {}, {"cue": "danced"}, {"cue": None}), "Verb") == (
        "shortened",
        "neutral in 1 of 3 outlets",
    )
    assert outcome(told(ferry, *[{"cue": None}] * 3), "Verb")[0] == "single"


def test_another_speaker_is_a_disagreement_a_missing_one_is_not(ferry: QuotePage) -> None:
    other = SpeakerRef("leo-brandt", "Leo Brandt", "person")
    table = told(ferry, {}, {"speaker": other, "source": "Leo Brandt"}, {})
    assert outcome(table, "Speaker") == ("changed", "another speaker in HERALD")
    assert table.lines[1].other == other
    assert outcome(told(ferry, {}, {"source": None}, {}), "Speaker") == (
        "shortened",
        "named by 2 of 3 outlets",
    )


def test_nothing_is_concluded_from_a_doubtful_attribution(ferry: QuotePage) -> None:
    other = SpeakerRef("leo-brandt", "Leo Brandt", "person")
    doubtful: dict[str, object] = {"speaker": other, "source": "Leo", "cue": "boasted", "confidence": 0.4}
    table = told(ferry, {}, doubtful, {})
    assert table.doubtful == "HERALD" and table.lines[1].doubtful
    assert outcome(table, "Speaker") == ("same", "the same speaker in all others")
    assert outcome(table, "Verb") == ("same", "neutral in all others")
    assert outcome(told(ferry, *[doubtful] * 3), "Speaker") == ("single", "doubtful in all outlets")


@pytest.mark.parametrize(
    ("roles", "family", "said"),
    [
        (("the mayor", "The Mayor", "the mayor"), "same", "the same words in all"),
        (("the mayor", "the mayor of the town", "mayor"), "shortened", "some print fewer words of it"),
        (("the mayor", None, "the mayor"), "shortened", "stated by 2 of 3 outlets"),
        (("the mayor", "the candidate", "the mayor"), "shortened", "the outlets print different words"),
        (("Rep.", "Representative", "the representative"), "same", "the same words in all"),
        (("Mr.", "Mr.", "Ms."), "single", "stated by no outlet beside these words"),
    ],
)
def test_printed_roles_are_compared_as_words(
    ferry: QuotePage, roles: tuple[str | None, ...], family: str, said: str
) -> None:
    assert outcome(told(ferry, *({"role": role} for role in roles)), "Role") == (family, said)


def test_two_mediums_are_a_disagreement_two_words_for_one_are_not(ferry: QuotePage) -> None:
    def said(*places: str) -> tuple[str, str]:
        contexts = [
            f"“{row.exact},” she said {place}." for row, place in zip(ferry.readings, places, strict=True)
        ]
        changes = [
            {"context": context, "inner_start": 1, "inner_end": 1 + len(row.exact)}
            for row, context in zip(ferry.readings, contexts, strict=True)
        ]
        return outcome(told(ferry, *changes), "Medium and occasion")

    assert said("in a statement", "in her statement", "in a statement") == ("same", "the same words in all")
    assert said("in a statement", "in an interview", "today") == (
        "changed",
        "the outlets print different words",
    )
    assert said("in a statement", "here", "today") == ("shortened", "stated by 1 of 3 outlets")


def test_an_equal_name_is_no_other_speaker(ferry: QuotePage) -> None:
    same = SpeakerRef("ana-ruiz-2", "Ana Ruiz", "anonymous")
    assert outcome(told(ferry, {}, {"speaker": same}, {}), "Speaker")[0] == "same"


def test_the_page_shows_the_table_with_sign_and_word(harbour: Path, ferry: QuotePage) -> None:
    page = reading(harbour).get(f"/q/{ferry.key}").text
    table = page.split('id="attributions-heading"')[1].split("</section>")[0]
    assert "● neutral in all" in plain(table)
    assert len(re.findall(r'<td data-label="Verb">“<bdi>said</bdi>”', table)) == 3
    data = reading(harbour).get(f"/q/{ferry.key}.json").json()["attributions"]
    assert data["agreement"]["verb"] == "neutral in all"
    assert 'id="verbs"' in reading(harbour).get("/about").text


def test_one_outlet_alone_has_no_table(harbour: Path) -> None:
    found = reading(harbour).get("/s/harbour/quotes.json?reading=single").json()["quotes"]
    for quote in found:
        assert "attributions-heading" not in reading(harbour).get(quote["address"]).text
        assert reading(harbour).get(f"{quote['address']}.json").json()["attributions"] is None
