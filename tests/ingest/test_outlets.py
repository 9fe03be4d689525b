"""Names, labels and codes of outlets."""

import itertools

import pytest

from app.domain.article import Layout
from app.domain.selector import Span
from app.ingest.given import Edition, Given
from app.ingest.outlets import code_of, show_outlets


def edition(
    file: str, given: Given | None = None, story: str = "harbour", body: str = "World News\n\nText"
) -> Edition:
    return Edition(story, file, f"id:{file}", file, body, given or Given())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("CNN", "CNN"),
        ("Harbour Daily Eye", "HDE"),
        ("The Old Town Times", "OTT"),
        ("HarbPost", "HARB"),
        ("BBC News", "BBC"),
        ("Journal of the Sea", "JS"),
        ("The", "THE"),
        ("–", "OUT"),
    ],
)
def test_a_code_is_made_from_a_name(name: str, code: str):
    assert code_of(name) == code


def shown(*pairs: tuple[Edition, Layout]) -> list[tuple[str, str | None, str, str, str]]:
    return [(o.slug, o.name, o.label, o.code, o.basis) for o in show_outlets(pairs)]


def test_the_manifest_names_an_outlet():
    given = Given(outlet="gazette", outlet_name="The Gazette", basis={"outlet": "the page's address"})
    assert shown((edition("1.txt", given), Layout((), stated_outlet="Other"))) == [
        ("gazette", "The Gazette", "The Gazette", "GAZE", "the page's address")
    ]


def test_the_text_names_an_outlet_the_manifest_does_not():
    assert shown((edition("1.txt"), Layout((), stated_outlet="Town Wire"))) == [
        ("town-wire", "Town Wire", "Town Wire", "TW", "stated in the text")
    ]


def test_an_unnamed_outlet_is_called_by_its_section_and_file():
    assert shown((edition("007_abc.txt"), Layout((), outlet_evidence=Span(0, 10)))) == [
        ("unnamed-harbour-007-abc", None, "unnamed outlet, section “World News”", "WN·007", "not stated")
    ]


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        ("Home » World » Harbour to close", "unnamed outlet, section “World”"),
        ("Home » Harbour to close", "unnamed outlet, file 7"),
        ("Home / Town  Hall", "unnamed outlet, section “Town Hall”"),
        ("Seas & Ports", "unnamed outlet, section “Seas & Ports”"),
    ],
)
def test_a_breadcrumb_gives_its_section_but_not_the_article_itself(evidence: str, label: str):
    body = f"{evidence}\n\nHarbour to close for the winter\n"
    headline = Span(len(evidence) + 2, len(body) - 1)
    page = Edition("port", "7.txt", "id:7", "7", body, Given())
    (found,) = show_outlets([(page, Layout((), headline=headline, outlet_evidence=Span(0, len(evidence))))])
    assert found.label == label


def test_an_unnamed_outlet_without_evidence_is_called_by_its_file():
    assert shown((edition("002_ab.txt"), Layout(())), (edition("page.txt"), Layout(()))) == [
        ("unnamed-harbour-002-ab", None, "unnamed outlet, file 002", "UO·002", "not stated"),
        ("unnamed-harbour-page", None, "unnamed outlet, file page", "UO·page", "not stated"),
    ]


def test_codes_are_unique_and_a_given_one_is_kept():
    pairs = [
        (edition("1.txt", Given(outlet="old-town", outlet_name="Old Town")), Layout(())),
        (edition("2.txt", Given(outlet="open-tide", outlet_name="Open Tide")), Layout(())),
        (edition("3.txt", Given(outlet="zebra", outlet_name="Zebra", code="OT")), Layout(())),
        (edition("a/9.txt", story="one"), Layout(())),
        (edition("b/9.txt", story="two"), Layout(())),
    ]
    codes = {slug: code for slug, _, _, code, _ in shown(*pairs)}
    assert codes == {
        "zebra": "OT",
        "old-town": "OT2",
        "open-tide": "OT3",
        "unnamed-one-a-9": "UO·9",
        "unnamed-two-b-9": "UO·9·2",
    }


def test_no_order_of_the_articles_changes_a_name():
    """One manifest names the outlet, the other only its slug; two differ: the first by story wins."""
    pairs = [
        (edition("1.txt", Given(outlet="gazette"), "one"), Layout(())),
        (edition("2.txt", Given(outlet="gazette", outlet_name="The Gazette"), "two"), Layout(())),
        (edition("3.txt", Given(outlet="gazette", outlet_name="Gazette, The"), "zoo"), Layout(())),
    ]
    assert {tuple(shown(*order)) for order in itertools.permutations(pairs)} == {
        (("gazette", "The Gazette", "The Gazette", "GAZE", "stated in the manifest"),)
    }
