"""Sentences are never cut inside quotation marks; clauses state what happened at a date."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block
from app.domain.selector import Span
from app.extract.clauses import clause_at, cut_sentence, sentences, spoken_sentence


def cut(text: str) -> list[str]:
    """The sentences of a paragraph, as words."""
    return [span.of(text) for span in sentences(text, Block(Span(0, len(text)), "body"))]


def clause(text: str, expression: str) -> str:
    """The clause around *expression* in a paragraph of one sentence."""
    start = text.index(expression)
    return clause_at(text, cut_sentence(text, Span(0, len(text))), Span(start, start + len(expression))).of(
        text
    )


@pytest.mark.parametrize(
    "printed",
    [
        ["The vote passed.", "The mayor left."],
        ["Mr. Lund met Dr. Ode on Oct. 5.", "They talked."],
        ["The U.S. Senate met.", "J. K. Ode spoke."],
        ["It was signed in the U.S.", "The treaty holds."],
        ["He paid 3.5 million.", "“It is enough,” she said."],
        ["“We won. We are glad,” he said.", "The crowd left."],
        ["“Why now?” Ode asked.", "Nobody knew."],
        ["“It was late.”", "She left."],
        ['He wrote "we won. we left" twice.', "Nobody read it."],
        ["She said: “It never ends.", "We go on."],
        ["Wait…", "It began."],
        ["“Enough… of that,” he said."],
    ],
    ids=lambda printed: printed[0][:24],
)
def test_sentences_of_a_paragraph(printed):
    """Abbreviations, initials, quotations and questions."""
    assert cut(" ".join(printed)) == printed


@pytest.mark.parametrize(
    ("text", "expression", "expected"),
    [
        (
            "The port will open, Mayor Ode announced Thursday, saying the work is done.",
            "Thursday",
            "The port will open, Mayor Ode announced Thursday",
        ),
        (
            "While Elm and Oakham have had ties since 1992, the mayor said they were weak.",
            "since 1992",
            "Elm and Oakham have had ties since 1992",
        ),
        (
            "Lund, who has lived there since 1994, agreed.",
            "since 1994",
            "Lund, who has lived there since 1994, agreed",
        ),
        (
            "The pact, made by the mayor on 6 May 2021, ends the quarrel.",
            "on 6 May 2021",
            "The pact, made by the mayor on 6 May 2021, ends the quarrel",
        ),
        (
            "Elm, Oakham, and Ashby all had secret ties for decades.",
            "for decades",
            "Elm, Oakham, and Ashby all had secret ties for decades",
        ),
        ("In 2019, the bridge fell.", "In 2019", "In 2019, the bridge fell"),
        ("In May, Ode fired the clerk.", "In May", "In May, Ode fired the clerk"),
        (
            "In a letter to the Elm Post published Monday, the clerk brought a new plea.",
            "Monday",
            "In a letter to the Elm Post published Monday, the clerk brought a new plea",
        ),
        (
            "Oakham opened its port in 1992, shortly after it gained a charter from the king.",
            "shortly after",
            "Oakham opened its port in 1992, shortly after it gained a charter from the king",
        ),
        (
            "When asked whether the quay would open by the end of the year, Ode nodded.",
            "by the end of the year",
            "When asked whether the quay would open by the end of the year, Ode nodded",
        ),
        (
            "Bo Lund, the mayor’s first clerk, resigned on Friday over the quay.",
            "on Friday",
            "Bo Lund, the mayor’s first clerk, resigned on Friday over the quay",
        ),
        (
            "As he left for Elm on Monday, the mayor said he felt sorry.",
            "on Monday",
            "As he left for Elm on Monday, the mayor said he felt sorry",
        ),
        (
            "He was made clerk on Jan. 20, 2017, and left.",
            "on Jan. 20, 2017",
            "He was made clerk on Jan. 20, 2017",
        ),
        ("The bridge fell in 2019 but nobody was hurt.", "in 2019", "The bridge fell in 2019"),
    ],
)
def test_the_clause_of_a_date_states_what_happened(text, expression, expected):
    """Attributions, relative clauses, participles and lists stay with what they belong to."""
    assert clause(text, expression) == expected


def test_within_a_long_quotation_the_spoken_sentence_is_taken():
    """A quotation of two sentences is cut for a date inside it only."""
    text = "“We met on Friday. It went well,” she said."
    whole = cut_sentence(text, Span(0, len(text)))
    assert spoken_sentence(text, whole, Span(text.index("Friday"), text.index("Friday") + 6)).of(text) == (
        "“We met on Friday."
    )
    assert spoken_sentence(text, whole, Span(text.index("said"), len(text))) == whole.sentence


@given(st.text(alphabet="aB .!?…,“”\"'’;—\n", max_size=200))
def test_sentences_lose_only_white_space(text):
    """In order, without overlap; every cut stands outside closed quotation marks."""
    at = 0
    for span in sentences(text, Block(Span(0, len(text)), "body")):
        assert text[at : span.start].strip() == ""
        assert span.start < span.end
        at = span.end
    assert text[at:].strip() == ""


@given(st.text(alphabet="aB saidwon,;—“”. ", min_size=1, max_size=120), st.data())
def test_a_clause_holds_its_date_and_stays_in_the_sentence(text, data):
    """Whatever the words."""
    start = data.draw(st.integers(0, len(text) - 1))
    at = Span(start, data.draw(st.integers(start + 1, len(text))))
    found = clause_at(text, cut_sentence(text, Span(0, len(text))), at)
    assert found.contains(at)
    assert Span(0, len(text)).contains(found)


@pytest.mark.parametrize("text", ["." * 300_000 + "a", "“" * 100_000, "word, " * 50_000, '" ' * 100_000])
def test_strange_paragraphs_take_linear_time(text):
    """No expression backtracks."""
    start = time.process_time()
    cut(text)
    cut_sentence(text, Span(0, len(text)))
    assert time.process_time() - start < 4
