"""Builds articles, collations and databases for tests out of a few words. Every text is invented.

`article` makes a body of sentences such as `“We will sign,” said Ana Ruiz on 3 March 2024.` and the
extraction a reader would want of it; `contents` collates by hand; `generated` makes a corpus of any size.
"""

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.address import key_of, slugify
from app.domain.article import Article, Block, Layout
from app.domain.dates import DateMention, value_of
from app.domain.groups import (
    Alias,
    Collation,
    Event,
    EventMention,
    Quote,
    Reading,
    Ref,
    Speaker,
    Speakers,
    Unit,
    family_of,
)
from app.domain.mentions import Extraction, Quotation, ReadArticle, Source
from app.domain.selector import Span
from app.domain.text import fold
from app.store.contents import Contents, OutletFacts, RefusalFacts, StoryFacts
from app.store.database import open_for_ingest
from app.store.migrate import upgrade
from app.store.writes import replace


@dataclass(frozen=True)
class Said:
    """A sentence of an article: who says which words, on which printed date."""

    words: str
    who: str | None = "Ana Ruiz"
    when: str | None = None  # "3 March 2024"
    edtf: str | None = None


def article(
    said: Sequence[Said],
    *,
    story: str = "harbour",
    outlet: str = "gazette",
    outlet_name: str | None = None,
    file: str | None = None,
    published: str | None = None,
    headline: str = "Harbour to close",
    furniture: str = "Subscribe to our newsletter",
) -> ReadArticle:
    """An article with one paragraph for each of *said*, between a headline and a line of furniture."""
    body, blocks = f"{headline}\n", [Block(Span(0, len(headline)), "headline")]
    quotations, dates = [], []
    for number, part in enumerate(said, 1):
        start = len(body) + 1
        sentence, quotation, date = _sentence(start, part)
        body += f"\n{sentence}\n"
        blocks.append(Block(Span(start, start + len(sentence)), "body", paragraph=number))
        quotations.append(quotation)
        if date:
            dates.append(date)
    body += f"\n{furniture}\n"
    blocks.append(
        Block(Span(len(body) - 1 - len(furniture), len(body) - 1), "furniture", reason="newsletter box")
    )
    file = file or f"{outlet}.txt"
    work = f"id:{story}-{file}"
    about = Article(
        key=key_of("article", work),
        work=work,
        story=story,
        file=file,
        sha256=hashlib.sha256(body.encode()).hexdigest(),
        body=body,
        outlet=outlet,
        outlet_name=outlet_name,
        published=published,
        basis={"published": "stated in the manifest"} if published else {},
    )
    layout = Layout(blocks=tuple(blocks), headline=blocks[0].span)
    return ReadArticle(about, Extraction(layout=layout, quotations=tuple(quotations), dates=tuple(dates)))


def _sentence(start: int, part: Said) -> tuple[str, Quotation, DateMention | None]:
    sentence = f"“{part.words},”"
    span = Span(start + 1, start + 1 + len(part.words))
    outer = Span(start, start + len(sentence))
    cue = source = None
    if part.who:
        sentence += " said "
        cue = Span(start + len(sentence) - 5, start + len(sentence) - 1)
        source = Source(Span(start + len(sentence), start + len(sentence) + len(part.who)), part.who, "name")
        sentence += part.who
    date = None
    if part.when:
        sentence += " on "
        expression = Span(start + len(sentence) - 3, start + len(sentence) + len(part.when))
        sentence += part.when
        value = value_of(part.edtf) if part.edtf else None
        date = DateMention(Span(start, start + len(sentence)), expression, "day month year", value=value)
    kind = "direct" if part.words[:1].isupper() else "mixed"
    quotation = Quotation(span, outer, kind, (span,), cue=cue, source=source, confidence=0.9 if cue else 0.0)
    return sentence + ".", quotation, date


def collation(read: Sequence[ReadArticle], groups: Iterable[Sequence[Ref]] = ()) -> Collation:
    """Quotes of the same folded words and speaker, or as *groups* say (the first reading is the base)."""
    speakers, of = _speakers(read)
    by_key = {r.article.key: r for r in read}
    left = {(r.article.key, i): r for r in read for i in range(len(r.found.quotations))}
    quotes = [_quote(by_key, group, of) for group in groups]
    for quote in quotes:
        for reading in quote.readings:
            del left[reading.quotation]
    alike: dict[tuple[str, str | None], list[Ref]] = defaultdict(list)
    for ref, owner in left.items():
        words = owner.found.quotations[ref[1]].span.of(owner.article.body)
        alike[fold(words) + owner.article.story, of.get(ref)].append(ref)
    quotes += [_quote(by_key, group, of) for group in alike.values()]
    return Collation(Speakers(speakers, of), tuple(quotes), _events(read))


def contents(
    read: Sequence[ReadArticle],
    groups: Iterable[Sequence[Ref]] = (),
    refusals: tuple[RefusalFacts, ...] = (),
) -> Contents:
    """Everything a database needs to hold *read*."""
    stories = sorted({r.article.story for r in read})
    named = {r.article.outlet: r.article.outlet_name for r in read}
    return Contents(
        stories=tuple(StoryFacts(slug, slug.capitalize(), "manifest") for slug in stories),
        outlets=tuple(
            OutletFacts(
                slug, name, name or f"unnamed outlet, file {slug}", slug.upper(), "stated in the manifest"
            )
            for slug, name in sorted(named.items())
        ),
        read=tuple(read),
        given={},
        collation=collation(read, groups),
        refusals=refusals,
    )


def write(path: Path, what: Contents) -> str:
    """Write *what* into a database at *path*, created if it is missing; return the digest."""
    upgrade(path)
    engine = open_for_ingest(path)
    try:
        with engine.begin() as connection:
            return replace(connection, what, "test")
    finally:
        engine.dispose()


def generated(quotations: int, seed: int = 7) -> Contents:
    """A corpus of about *quotations* quotations in stories of eight outlets, always the same for a *seed*.

    Each story has 20 sayings; every outlet prints most of them: whole, cut short or with another word.
    """
    chance = random.Random(seed)
    read: list[ReadArticle] = []
    groups: list[list[Ref]] = []
    number = 0
    while sum(map(len, groups)) < quotations:
        number += 1
        _story(number, chance, read, groups)
    return contents(read, groups)


def _story(number: int, chance: random.Random, read: list[ReadArticle], groups: list[list[Ref]]) -> None:
    sayings = [_saying(number, n, chance) for n in range(20)]
    printed: dict[int, list[Ref]] = defaultdict(list)
    for outlet in range(8):
        chosen = [n for n in range(20) if chance.random() < 0.8]
        parts = []
        for n in chosen:
            words, who, day = sayings[n]
            shown = words if outlet < 3 else _retold(words, chance)
            parts.append(Said(shown, who, f"{day} March 2024", f"2024-03-{day:02d}"))
        made = article(
            parts,
            story=f"story-{number:04d}",
            outlet=f"outlet-{outlet}",
            outlet_name=f"Outlet {outlet}",
            file=f"{outlet}.txt",
            published=f"2024-03-{outlet + 10}",
            headline=f"What was said in case {number}",
        )
        for place, n in enumerate(chosen):
            printed[n].append((made.article.key, place))
        read.append(made)
    groups += printed.values()


_LEXICON = [
    "harbour",
    "council",
    "bridge",
    "budget",
    "winter",
    "railway",
    "teachers",
    "minister",
    "vote",
    "island",
    "storm",
    "repair",
    "court",
    "ferry",
    "engine",
    "market",
    "signal",
    "garden",
    "promise",
    "border",
    "season",
    "charter",
    "tunnel",
    "witness",
    "letter",
    "summer",
]


def _saying(story: int, number: int, chance: random.Random) -> tuple[str, str, int]:
    words = " ".join(chance.choices(_LEXICON, k=chance.randint(8, 20)))
    who = f"Speaker {chance.choice('ABCDEFGHIJ')}{(story + number) % 40}"
    return f"In case {story} part {number} the {words} stands", who, chance.randint(1, 28)


def _retold(words: str, chance: random.Random) -> str:
    parts = words.split()
    if chance.random() < 0.5:
        return " ".join(parts[: max(7, len(parts) - 3)])
    parts[-2] = chance.choice(_LEXICON)
    return " ".join(parts)


def _speakers(read: Sequence[ReadArticle]) -> tuple[tuple[Speaker, ...], dict[Ref, str]]:
    of: dict[Ref, str] = {}
    aliases: dict[str, list[Alias]] = defaultdict(list)
    names: dict[str, str] = {}
    for r in read:
        for i, quotation in enumerate(r.found.quotations):
            if quotation.source:
                slug = slugify(quotation.source.text)
                of[r.article.key, i] = slug
                names[slug] = quotation.source.text
                if all(a.article != r.article.key for a in aliases[slug]):
                    aliases[slug].append(
                        Alias(quotation.source.text, None, r.article.key, quotation.source.span)
                    )
    return tuple(Speaker(s, n, "person", tuple(aliases[s])) for s, n in sorted(names.items())), of


def _quote(by_key: dict[str, ReadArticle], group: Sequence[Ref], of: dict[Ref, str]) -> Quote:
    base = _words(by_key, group[0])
    readings = []
    for ref in group:
        words = _words(by_key, ref)
        relation = "verbatim" if words == base else "truncated" if base.startswith(words) else "altered"
        readings.append(Reading(ref, (relation,), family_of((relation,))))
    return Quote(
        speaker=of.get(group[0]),
        base=group[0],
        canonical=min(group),
        readings=tuple(readings),
        units=tuple(Unit(ref, 0, 0) for ref in group),
    )


def _words(by_key: dict[str, ReadArticle], ref: Ref) -> str:
    read = by_key[ref[0]]
    return read.found.quotations[ref[1]].span.of(read.article.body)


def _events(read: Sequence[ReadArticle]) -> tuple[Event, ...]:
    events = []
    for r in read:
        for i, date in enumerate(r.found.dates):
            ref = (r.article.key, i)
            rule = "as printed" if date.value else "no anchor"
            events.append(Event(ref, date.value, False, (EventMention(ref, date.value, rule),)))
    return tuple(events)
