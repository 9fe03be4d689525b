"""Speakers that one article leaves unclear and another one names beside the same words.

A name printed at the quotation stands. A pronoun, a title or "the statement" is only as good as its
antecedent: where another outlet names the speaker of nearly the same eight words and more, that name is
taken, and with it the other quotations of the article that come from the same statement. An anonymous
source is never given a name.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.collate.fits import LONG
from app.collate.joins import join_long
from app.collate.passages import FIRM, Printed, printed_quotations
from app.collate.story import Story, stories
from app.domain.groups import Ref, Speaker, Speakers
from app.domain.mentions import ReadArticle

_ROUNDS = 3  # a name found in one round may decide another article in the next


def settle_speakers(articles: Iterable[ReadArticle], speakers: Speakers) -> Speakers:
    """*speakers* with unclear quotations given to those whom other articles name. A speaker who thereby loses
    all quotations is left out."""
    ordered = sorted(articles, key=lambda a: a.article.key)
    known = {s.slug: s for s in speakers.speakers}
    of = dict(speakers.of)
    for story in stories(*printed_quotations(ordered, of, known)):
        of.update(_settled(story, known))
    lost = set(speakers.of.values()) - set(of.values())
    kept = tuple(s for s in speakers.speakers if s.slug not in lost)
    return Speakers(kept, dict(sorted(of.items())))


def _settled(story: Story, known: Mapping[str, Speaker]) -> dict[Ref, str]:
    printed = list(story.printed)
    found: dict[Ref, str] = {}
    for _ in range(_ROUNDS):
        if all(one.firmness == FIRM for one in printed):
            break
        trial = Story(printed, story.passages)
        join_long(trial)
        changes = _named_elsewhere(trial)
        changes.update(_from_the_same_statement(printed, changes))
        if not changes:
            break
        for q, slug in changes.items():
            printed[q] = replace(printed[q], speaker=slug, kind=known[slug].kind, firmness=FIRM)
            found[printed[q].ref] = slug
    return found


def _named_elsewhere(story: Story) -> dict[int, str]:
    """Unclear quotation -> the one speaker whom others name beside the same words."""
    sets: dict[int, list[int]] = defaultdict(list)
    for i, passage in enumerate(story.passages):
        if len(passage.words) >= LONG:
            sets[story.same.find(i)].append(passage.quotation)
    named: dict[int, set[str]] = defaultdict(set)
    for quotations in sets.values():
        slug = _named(story.printed[q] for q in quotations)
        for q in quotations if slug else ():
            if _is_unclear(story.printed[q]):
                named[q].add(slug)
    return {q: slugs.pop() for q, slugs in sorted(named.items()) if len(slugs) == 1}


def _named(printed: Iterable[Printed]) -> str:
    """The one person named firmly, or the one body if no person is."""
    firm = [one for one in printed if one.firmness == FIRM and one.speaker]
    persons = {one.speaker for one in firm if one.sure}
    bodies = {one.speaker for one in firm}
    chosen = persons or bodies
    return next(iter(chosen)) or "" if len(chosen) == 1 else ""


def _is_unclear(one: Printed) -> bool:
    return one.firmness < FIRM and one.layer == 0 and one.kind != "anonymous"


def _from_the_same_statement(printed: list[Printed], changes: Mapping[int, str]) -> dict[int, str]:
    """What else its article quotes from the same statement, and the other part of a split quotation."""
    statements: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    parts: dict[Ref, str] = {}
    for q, slug in changes.items():
        parts[printed[q].ref] = slug
        if printed[q].is_generic:
            statements[printed[q].ref[0], printed[q].speaker].add(slug)
    more: dict[int, str] = {}
    for q, one in enumerate(printed):
        if q in changes or not _is_unclear(one):
            continue
        slugs = statements.get((one.ref[0], one.speaker), set()) if one.is_generic else set()
        before = parts.get(one.continues) if one.continues else None
        if before or len(slugs) == 1:
            more[q] = before or next(iter(slugs))
    return more
