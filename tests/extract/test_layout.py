"""The parts of an article: what is kept as text, what is furniture, and why."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Layout
from app.extract.layout import lay_out

ROOT = Path(__file__).parents[2]
GOLD = json.loads((ROOT / "tests/gold/seeds/articles.json").read_text())["articles"]
SEEDS = ROOT / "seeds/kazakhstan-abraham-accords"
KEPT = ("headline", "deck", "byline", "dateline", "subheading", "list_marker", "body")
PROSE = "The council voted nine to four on the plan after a debate that lasted most of the night."


def shown(body: str) -> list[tuple[str, str]]:
    """Each block as (kind or reason, words)."""
    return [(b.reason or b.kind, b.span.of(body)) for b in lay_out(body).blocks]


@pytest.mark.parametrize("article", GOLD, ids=lambda a: a["seed"])
def test_the_seeds_are_laid_out_as_read_by_hand(article):
    """Every block has its exact place, and furniture is furniture."""
    body = (SEEDS / article["file"]).read_text()
    expected = [
        (b["start"], b["end"], b["kind"] if b["kind"] in KEPT else "furniture") for b in article["blocks"]
    ]
    assert [(b.span.start, b.span.end, b.kind) for b in lay_out(body).blocks] == expected


@pytest.mark.parametrize("article", GOLD, ids=lambda a: a["seed"])
def test_an_outlet_is_stated_only_where_the_text_names_it(article):
    """The annotator's outlet, or none; no seed prints its own date."""
    layout = lay_out((SEEDS / article["file"]).read_text())
    assert (layout.stated_outlet, layout.stated_date) == (article["outlet"], None)


def test_headline_deck_byline_dateline_and_numbered_paragraphs():
    """A plain article with everything above its text."""
    body = (
        "Council approves harbour plan\n\nNew quay to open in two stages over the coming decade\n\n"
        f"By Ann Ode and Bo Lund, staff writers\nPORT ELM, Maine (AP) — {PROSE}\n\nWhat changes\n\n{PROSE}\n"
    )
    assert shown(body) == [
        ("headline", "Council approves harbour plan"),
        ("deck", "New quay to open in two stages over the coming decade"),
        ("byline", "By Ann Ode and Bo Lund, staff writers"),
        ("dateline", "PORT ELM, Maine (AP) —"),
        ("body", PROSE),
        ("subheading", "What changes"),
        ("body", PROSE),
    ]
    assert [b.paragraph for b in lay_out(body).blocks] == [None, None, None, None, 1, None, 2]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Skip to main content", "navigation"),
        ("Home › World › Europe", "breadcrumb"),
        ("A A A", "font-size control"),
        ("×", "page control"),
        ("* * *", "separator"),
        ("Share this article", "page control"),
        ("4 min read", "page control"),
        ("ADVERTISEMENT", "advertisement"),
        ("lead_image_wide", "image placeholder"),
        ("harbour-2.jpg", "image placeholder"),
        ("Topics: Ports, Shipping", "tags"),
        ("Articles you may like", "related-articles heading"),
        ("READ MORE: Ten harbours in pictures", "link to another article"),
        ("Sign up for our morning newsletter.", "newsletter box"),
        ("New Herald newsletter: Harbour Notes", "newsletter box"),
        ("Follow Ann Ode on Twitter @annode", "social media link"),
        ("© 2024 Elm Herald Ltd. All rights reserved.", "copyright notice"),
        ("The-ELM-Wire", "wire slug"),
        ("Editor's note: the vote count was corrected.", "editor's note"),
        ("This story has been updated with the council's reply.", "editor's note"),
        ("This article was originally published in the Elm Herald.", "republishing notice"),
        ("Bo Lund contributed to this report.", "reporting credit"),
        ("The quay at Elm, seen from the north (Ann Ode/Reuters)", "photo caption"),
        ("The mayor speaks at the opening | AFP", "photo caption"),
        ("FILE PHOTO: The quay at Elm, seen from the north", "photo caption"),
        ("Photograph: Ann Ode", "photo credit"),
        ("Ann Ode/Getty Images", "photo credit"),
        ("Published: 3 May 2021, 10:45", "publication date"),
    ],
)
def test_furniture_between_paragraphs_is_named(line, reason):
    """One line of furniture amid text, with the reason a reader is shown."""
    body = f"Council approves harbour plan\n\n{PROSE}\n\n{line}\n\n{PROSE}"
    assert shown(body)[2] == (reason, line)


@pytest.mark.parametrize(
    "line",
    [
        "“Sign up for the newsletter,” the mayor told residents who asked for updates by email.",
        "Sharing the cost was never the plan, she said.",
        "Copyright law was not at issue, the judge found in 2020.",
        "He follows the harbour's fortunes on Twitter.",
        "Photos, she said, were taken.",
        "“No.”",
        "His resignation is effective December 31.",
        "By Friday the troops had left.",
        "- he had never seen the plan",
        "The correction of the coast took years.",
        "She polished his legacy. (That last fact comes courtesy of the memoir of Ann Ode.)",
        "The council (which met in May) voted for the plan (it costs less, says the AP).",
        "The Herald delivers papers to 3,000 homes and nobody pays for them.",
    ],
)
def test_text_is_never_thrown_away_for_looking_like_furniture(line):
    """A sentence of the article stays body."""
    body = f"Council approves harbour plan\n\n{PROSE}\n\n{line}\n\n{PROSE}"
    assert shown(body)[2] == ("body", line)


def test_a_short_sentence_opens_the_body_and_is_no_deck():
    """Decks carry no full stop unless a byline follows them."""
    assert shown(f"Two views of one quay\n\nCall it a quarrel.\n\n{PROSE}")[1] == (
        "body",
        "Call it a quarrel.",
    )
    with_byline = f"Two views of one quay\n\nThe town is split over the plan.\n\nBy Ann Ode\n\n{PROSE}"
    assert shown(with_byline)[1] == ("deck", "The town is split over the plan.")


def test_list_markers_open_their_paragraph():
    """A bullet is cut off; a lone dash is not a list."""
    body = f"Council approves harbour plan\n\n{PROSE}\n\n • One quay is new.\n • One is old."
    blocks = lay_out(body).blocks
    assert [(b.kind, b.paragraph, b.span.of(body)) for b in blocks[2:]] == [
        ("list_marker", 2, "•"),
        ("body", 2, "One quay is new."),
        ("list_marker", 3, "•"),
        ("body", 3, "One is old."),
    ]


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph():
    """Two wrapped paragraphs, each joined."""
    wrapped = "The council voted nine to four\non the plan after a debate that\nlasted most of the night.\n"
    wrapped += "That ended a quarrel which had\nsplit the town."
    body = f"Council approves plan\n\n{wrapped}\n\n{wrapped}"
    assert shown(body) == [("headline", "Council approves plan"), ("body", wrapped), ("body", wrapped)]


@pytest.mark.parametrize(
    ("body", "outlet"),
    [
        (f"A plan\n\n(ELM) — {PROSE}\n\n© 2024 Elm Lake Media, Inc. All rights reserved.", "ELM"),
        (f"A plan\n\n{PROSE}\n\nCopyright 2024 The Elm Herald. All rights reserved.", "The Elm Herald"),
        (f"A plan\n\n{PROSE}\n\nElm Herald provides daily coverage of the coast.", "Elm Herald"),
        (f"A plan\n\nPORT ELM (Reuters) - {PROSE}", None),
        (f"A plan\n\nThe quay at Elm (Ann Ode/Reuters)\n\n{PROSE}", None),
    ],
    ids=["dateline and copyright", "copyright", "about-line", "dateline alone", "picture credit"],
)
def test_the_outlet_a_text_states(body, outlet):
    """A dateline or a picture credit alone names an agency, not the outlet."""
    assert lay_out(body).stated_outlet == outlet


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Published 6 May 2021", "2021-05-06"),
        ("Thursday, May 6, 2021", "2021-05-06"),
        ("2021-05-06T10:30", "2021-05-06"),
        ("May 6, 2021, 10:30 a.m. EST", "2021-05-06"),
        ("Published May 6, 2021 | Updated May 7, 2021", "2021-05-06"),
        ("May 6", None),
    ],
)
def test_the_date_a_page_prints_about_itself(line, edtf):
    """Only a line that is nothing but a date is the page's own."""
    layout = lay_out(f"Council approves harbour plan\n\n{line}\n\n{PROSE}")
    assert layout.stated_date == edtf


@given(st.text(max_size=400) | st.text(alphabet="aB .\n•-“”()|©\ufeff\u2028By1", max_size=400))
def test_any_text_is_covered_by_blocks_in_order_with_only_white_space_left_out(body):
    """Blocks never overlap, never lose a character."""
    at = 0
    for block in lay_out(body).blocks:
        assert body[at : block.span.start].strip() == ""
        assert block.span.start < block.span.end
        at = block.span.end
    assert body[at:].strip() == ""


def test_empty_text_has_an_empty_layout():
    """Nothing in, nothing out."""
    assert lay_out(" \n\t") == Layout(())


@pytest.mark.parametrize(
    "body", [f"{PROSE} " * 20_000, f"{PROSE}\n" * 20_000, "a\n" * 100_000, "(" * 500_000]
)
def test_large_texts_take_linear_time(body):
    """Megabytes in seconds, whatever their shape."""
    start = time.process_time()
    lay_out(body)
    assert time.process_time() - start < 5
