"""What the page of a claim shows, made ready from its assertions: a pure function of row and choices.

The groups stand in a fixed order: states, states differently (by value), attributes, matched loosely,
silent, published before, not comparable.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.store.claim import AbsentRow, AssertionRow, ClaimPage, GivenValue
from app.store.refs import OutletRef
from app.web import words
from app.web.citation import Citation, CiteChoice, CitedText, texts, with_words
from app.web.claim_citation import of_statement, whole
from app.web.claim_summary import headline
from app.web.claim_values import SlotTable, clash, marked, tables_of
from app.web.claim_words import LIKELY, TYPE_WORDS, WEIGHED_RIGHT, read_as, stood
from app.web.gives_both import Both, both
from app.web.linked import web_address
from app.web.marking import Segment
from app.web.page import Home
from app.web.rendering import address

ABSENT_HEADINGS = {
    "silent": "No matching statement found",
    "earlier": "Published before it could know",
    "not comparable": "Not comparable: the text could not be read whole",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One assertion: its sentence with the values marked, how it stands to the claim, and where it is.

    *values* are those that their mark does not explain. *before* and *after* are what the sentence prints
    around the clause; both are empty where only the clause may be shown. *anchor* is None where an earlier
    line has the same key.
    """

    row: AssertionRow
    anchor: str | None
    before: str
    parts: tuple[Segment, ...]
    after: str
    family: str
    sign: str
    stance: str
    values: tuple[str, ...]
    voice: str
    place: str  # address of the paragraph
    cite_choice: str
    at_source: str | None  # address of these words on the outlet's own page


@dataclass(frozen=True, slots=True)
class Group:
    """Assertions that stand alike to the claim."""

    heading: str
    stance: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Articles without an assertion, for one reason."""

    heading: str
    reason: str
    articles: tuple[AbsentRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The page of one claim. *cited* is the assertion whose words the reader wants to cite alone."""

    claim: ClaimPage
    headline: str
    type: str
    tables: tuple[SlotTable, ...]
    weighed: str  # how often values that clash by likelihood do answer one question; "" where none does
    groups: tuple[Group, ...]
    missing: tuple[Missing, ...]
    both: tuple[Both, ...]
    outlets: tuple[OutletRef, ...]
    cited: AssertionRow | None
    citation: Citation
    citing: tuple[CitedText, ...]
    cite_whole: str
    cite_choices: tuple[CiteChoice, ...]


def claim_view(claim: ClaimPage, full_text: bool, home: Home, cited_key: str | None = None) -> ClaimView:
    """The page ready to print; *cited_key* is that of the assertion to cite."""
    cited = next((row for row in claim.assertions if row.key == cited_key), None)
    path = f"/c/{claim.key}"
    seen: set[str] = set()
    evidence = []
    for row in _shown(claim):
        evidence.append(_evidence(claim, row, None if row.key in seen else f"m-{row.key}", full_text))
        seen.add(row.key)
    missing = (
        Missing(heading, reason, tuple(row for row in claim.absent if row.reason == reason))
        for reason, heading in ABSENT_HEADINGS.items()
    )
    citation = of_statement(claim, cited, home) if cited else whole(claim, home)
    return ClaimView(
        claim=claim,
        headline=headline(claim),
        type=TYPE_WORDS[claim.type],
        tables=tables_of(claim),
        weighed=WEIGHED_RIGHT if claim.weighed else "",
        groups=tuple(_groups(evidence)),
        missing=tuple(one for one in missing if one.articles),
        both=both(claim.gives_both),
        outlets=tuple(dict.fromkeys(row.outlet for row in claim.assertions if not row.loose)),
        cited=cited,
        citation=citation,
        citing=texts(citation, path, f"statement={cited.key}" if cited else ""),
        cite_whole=f"{path}#cite",
        cite_choices=tuple(_choice(one, cited) for one in evidence if one.anchor),
    )


def _shown(claim: ClaimPage) -> Iterator[AssertionRow]:
    """The assertions of *claim*, without clauses matched loosely of a sentence that is shown for another."""
    firm = {row.key for row in claim.assertions if not row.loose}
    yield from (row for row in claim.assertions if not row.loose or row.key not in firm)


def _groups(evidence: list[Evidence]) -> Iterator[Group]:
    """States, states differently by value, attributes, matched loosely; each only where there is any."""
    loose = tuple(one for one in evidence if one.row.loose)
    evidence = [one for one in evidence if not one.row.loose]
    states = tuple(one for one in evidence if one.row.stance == "states")
    if states:
        yield Group("States", "states", states)
    differing: dict[tuple[str, ...], list[Evidence]] = {}
    for one in evidence:
        if one.row.stance == "differs":
            differing.setdefault(tuple(value.norm for value in one.row.values), []).append(one)
    for number, found in enumerate(differing.values(), 1):
        which = f" ({number})" if len(differing) > 1 else ""
        how = "Likely states differently" if found[0].stance.startswith(LIKELY) else "States differently"
        yield Group(f"{how}{which}: {_values(found[0].row)}", "differs", tuple(found))
    attributes = tuple(one for one in evidence if one.row.stance == "attributes")
    if attributes:
        yield Group("Says that a speaker states it", "attributes", attributes)
    if loose:
        yield Group("Matched loosely: may tell of another matter", "loose", loose)


def _evidence(claim: ClaimPage, row: AssertionRow, anchor: str | None, full_text: bool) -> Evidence:
    family, sign, said = stood(row.stance, clash(claim, row), row.loose)
    before, after = _around(row) if full_text else ("", "")
    url = web_address(row.article.url)
    parts = marked(row.exact, [value.text for value in row.values], f"value {family}")
    shown = " ".join(" ".join(part.text for part in parts if part.mark).split())
    return Evidence(
        row=row,
        anchor=anchor,
        before=before,
        parts=parts,
        after=after,
        family=family,
        sign=sign,
        stance=said,
        values=tuple(dict.fromkeys(_value(v, shown) for v in row.values if not _is_plain(v, shown))),
        voice=_voice(row),
        place=f"/a/{row.article.key}" + (f"#p{row.paragraph}" if row.paragraph else ""),
        cite_choice=f"{address(f'/c/{claim.key}', f'statement={row.key}')}#cite",
        at_source=with_words(url, row.exact) if url else None,
    )


def _around(row: AssertionRow) -> tuple[str, str]:
    """What the sentence prints before the clause and after it."""
    at = row.start - row.sentence_start
    if at < 0 or row.sentence[at : at + len(row.exact)] != row.exact:
        return "", ""
    return row.sentence[:at], row.sentence[at + len(row.exact) :]


def _voice(row: AssertionRow) -> str:
    """Whose words they are, for the beginning of a sentence; a source stands behind it as printed."""
    if row.voice == "own":
        return "In the outlet’s own voice"
    words_of = "Quoted words" if row.voice == "quoted" else "A speaker’s words as the outlet tells them"
    return words_of if row.source or row.speaker else f"{words_of}, nobody named beside them"


def _values(row: AssertionRow) -> str:
    """The values of *row* in short, for a heading."""
    return words.listed(
        [read_as(v.slot, v.norm) or words.quoted(words.brief(v.text, 60)) for v in row.values]
    )


def _is_plain(value: GivenValue, shown: str) -> bool:
    """True if the mark in the sentence says all there is to say of *value*."""
    return " ".join(value.text.split()) in shown and read_as(value.slot, value.norm) is None


def _value(value: GivenValue, shown: str) -> str:
    """What a value is read as in words; its printed words too where they could not be marked."""
    read = read_as(value.slot, value.norm)
    printed = f"{TYPE_WORDS[value.slot]}: {words.quoted(words.brief(value.text, 90))}"
    if " ".join(value.text.split()) in shown:
        return read or printed
    return f"{printed}, {read}" if read else printed


def _choice(one: Evidence, cited: AssertionRow | None) -> CiteChoice:
    place = f", ¶{one.row.paragraph}" if one.row.paragraph else ""
    chosen = cited is not None and cited.key == one.row.key
    return CiteChoice(f"{one.row.outlet.code}{place}", one.cite_choice, chosen)
