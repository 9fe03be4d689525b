"""Speakers that one article leaves unclear and another one names beside the same words.

A name printed at the quotation stands. A pronoun, a title or "the statement" is only as good as its
antecedent: where another outlet names the speaker of nearly the same seven words and more (or of exactly the
same few telling ones), that name is taken, and with it the other quotations of the article that come from the
same statement or hang on the same pronoun next to it. An anonymous source is never given a name.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.collate.fits import LONG, content
from app.collate.joins import join_all
from app.collate.lexicon import DOCUMENTS
from app.collate.passages import FIRM, Printed, printed_quotations
from app.collate.story import Story, stories
from app.domain.groups import Ref, Speaker, Speakers
from app.domain.mentions import ReadArticle

_TELLING = 3  # telling words of a shorter passage that must be equal throughout
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
        join_all(trial)
        changes = _named_elsewhere(trial)
        changes.update(_from_the_same_statement(printed, changes))
        if not changes:
            break
        for q, slug in changes.items():
            printed[q] = replace(printed[q], speaker=slug, kind=known[slug].kind, firmness=FIRM)
            found[printed[q].ref] = slug
    return found


def _named_elsewhere(story: Story) -> dict[int, str]:
    """Unclear quotation -> the one speaker whom others name beside the same words, or, if its own article
    says nothing of its speaker, in the same utterance."""
    same: dict[int | tuple[str, ...], list[int]] = defaultdict(list)
    for i, passage in enumerate(story.passages):
        if len(passage.words) >= LONG:
            same[story.same.find(i)].append(passage.quotation)
        elif len(content(passage.words)) >= _TELLING:
            same[tuple(passage.words)].append(passage.quotation)
    utterances: dict[int, list[int]] = defaultdict(list)
    for q in range(len(story.printed)):
        utterances[story.utterances.find(q)].append(q)
    named: dict[int, set[str]] = defaultdict(set)
    for sets, most in ((same.values(), FIRM - 1), (utterances.values(), 0)):
        for quotations in sets:
            printed = [story.printed[q] for q in quotations]
            slug = _named(printed)
            for q in quotations if slug else ():
                one = story.printed[q]
                if _is_unclear(one) and one.firmness <= most and _is_outweighed(one, slug, printed):
                    named[q].add(slug)
    return {q: slugs.pop() for q, slugs in sorted(named.items()) if len(slugs) == 1}


def _named(printed: Iterable[Printed]) -> str:
    """The one person named firmly, or the one body if no person is."""
    firm = [one for one in printed if one.firmness == FIRM and one.speaker]
    persons = {one.speaker for one in firm if one.sure}
    bodies = {one.speaker for one in firm}
    chosen = persons or bodies
    return next(iter(chosen)) or "" if len(chosen) == 1 else ""


def _is_outweighed(one: Printed, slug: str, printed: Iterable[Printed]) -> bool:
    """True if no more articles name the speaker of *one*, be it by a pronoun, than name *slug*."""
    articles: dict[str | None, set[str]] = defaultdict(set)
    for other in printed:
        articles[other.speaker].add(other.ref[0])
    return one.firmness == 0 or len(articles[one.speaker]) <= len(articles[slug])


def _is_unclear(one: Printed) -> bool:
    return one.firmness < FIRM and one.layer == 0 and one.kind != "anonymous"


def _from_the_same_statement(printed: list[Printed], changes: Mapping[int, str]) -> dict[int, str]:
    """What else its article quotes from the same statement, and what hangs on the same pronoun or title right
    before or after."""
    alike: dict[tuple[str, str, str | None], set[str]] = defaultdict(set)
    for q, slug in changes.items():
        (article, index), old = printed[q].ref, printed[q].speaker
        generic = printed[q].generic
        if generic in DOCUMENTS:
            continue  # an indictment quotes many; what one of them said tells nothing of the rest
        for hangs_on in (generic,) if generic else (str(index - 1), str(index + 1)):
            alike[article, hangs_on, old].add(slug)
    more: dict[int, str] = {}
    for q, one in enumerate(printed):
        if q in changes or not _is_unclear(one):
            continue
        article, index = one.ref
        slugs = alike.get((article, one.generic or str(index), one.speaker), set())
        if len(slugs) == 1:
            more[q] = next(iter(slugs))
    return more
