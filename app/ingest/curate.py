"""Applies the corrections of `curation.toml` to what the program found, and keeps the program's own answer.

Pure. What a correction names must be there, in its own story; what does not fit is refused with its line, and
the rest goes on. The same corrections give the same contents in whatever order they are written.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.collate.corpus import collate
from app.collate.witnesses import spread_of
from app.domain.curation import AS_FOUND, NO_EDITS, Applied, Correction, Edits, Regrouping
from app.domain.mentions import ReadArticle
from app.domain.selector import Ref
from app.errors import BadInput
from app.ingest.discover import CURATION
from app.ingest.look import Look, look_at
from app.ingest.outlets import code_of
from app.store.contents import Contents, RefusalFacts
from app.store.mention_keys import Named

BY_CURATION = "stated by an editor"
COPY = "Copy the address from its page anew, or take the entry out."
_GROUPED = ("quote", "claim", "event")


class _Unfit(BadInput):
    """Why a correction cannot be applied; its place is added where it is refused."""

    def __init__(self, problem: str, cure: str = COPY) -> None:
        super().__init__("", problem, cure)


@dataclass(slots=True)
class _Work:
    """The contents so far, what is to be done with them, the corrections at work, and those refused."""

    contents: Contents
    applied: list[Applied] = field(default_factory=list)
    refused: list[RefusalFacts] = field(default_factory=list)
    persons: list[tuple[str, ...]] = field(default_factory=list)
    groups: dict[str, Regrouping] = field(default_factory=lambda: dict.fromkeys(_GROUPED, AS_FOUND))
    titles: dict[str, frozenset[Ref]] = field(default_factory=lambda: dict.fromkeys(_GROUPED, frozenset()))

    def collate(self, edits: Edits = NO_EDITS) -> None:
        """Decide anew what belongs together."""
        read = self.contents.read
        collation = collate(read, edits)
        self.contents = replace(self.contents, collation=collation, spread=spread_of(read, collation))

    def each(self, corrections: Iterable[Correction], apply: Callable[["_Work", Correction], None]) -> None:
        """Apply each of *corrections*; those that do not fit are refused."""
        for one in corrections:
            try:
                apply(self, one)
            except _Unfit as error:
                place = f"{CURATION} line {one.line}"
                self.refused.append(RefusalFacts(one.story, place, error.problem, error.cure))


def curate(contents: Contents, corrections: Sequence[Correction]) -> Contents:
    """*contents* as corrected, with every correction at work; those refused are among its refusals."""
    if not corrections:
        return contents
    work = _Work(contents)
    ordered = sorted(corrections, key=lambda c: (c.story, c.line, c.kind, c.keys))
    of = {kind: [one for one in ordered if one.kind == kind] for kind in {one.kind for one in ordered}}
    work.each(of.get("outlet", ()), _name_outlet)
    if work.applied:
        work.collate()
    look = look_at(work.contents)
    gone: set[Ref] = set()
    work.each(of.get("hide", ()), lambda work, one: _hide(work, one, look, gone))
    if gone:
        work.contents = replace(work.contents, read=tuple(_without(r, gone) for r in work.contents.read))
        work.collate()
        look = look_at(work.contents)
    work.each(of.get("alias", ()), _one_person)
    work.each(of.get("same", ()), lambda work, one: _join(work, one, look))
    work.each(of.get("apart", ()), lambda work, one: _part(work, one, look))
    work.each(of.get("title", ()), lambda work, one: _title(work, one, look))
    groups, titles = work.groups, work.titles
    work.collate(
        Edits(
            persons=tuple(work.persons),
            quotes=groups["quote"],
            claims=groups["claim"],
            events=groups["event"],
            claim_titles=titles["claim"],
            event_titles=titles["event"],
        )
    )
    order = sorted(set(work.applied), key=lambda a: (a.correction.story, a.correction.line, a.of, a.key))
    refusals = (*contents.refusals, *work.refused)
    return replace(work.contents, refusals=refusals, corrections=tuple(order))


def _name_outlet(work: _Work, one: Correction) -> None:
    (slug,) = one.keys
    contents = work.contents
    known = {outlet.slug: outlet for outlet in contents.outlets}
    mine = {r.article.outlet for r in contents.read if r.article.story == one.story}
    if slug not in mine:
        raise _Unfit(f"this story has no outlet “{slug}”", "Take the slug from its address /o/….")
    if any(applied.correction.story == one.story and applied.key == slug for applied in work.applied):
        raise _Unfit(f"“{slug}” has an [[outlet]] entry already", "Say all of it in one entry.")
    before = known[slug]
    name = one.name or before.label
    code = one.code or (before.code if before.name == name else code_of(name))
    if any(o.code.casefold() == code.casefold() for o in contents.outlets if o.slug != slug):
        raise _Unfit(f"the code “{code}” is another outlet's", 'Give it one of its own: code = "…".')
    after = replace(before, name=name, label=name, code=code, basis=BY_CURATION)
    read = tuple(_of_outlet(r, slug, name, code) for r in contents.read)
    outlets = tuple(after if outlet.slug == slug else outlet for outlet in contents.outlets)
    work.contents = replace(contents, read=read, outlets=outlets)
    machine = f"{before.label} ({before.code}): {before.basis}"
    work.applied.append(Applied(one, "outlet", slug, machine))


def _of_outlet(read: ReadArticle, slug: str, name: str, code: str) -> ReadArticle:
    """*read* with the name and code of its outlet, if that is the one with *slug*."""
    article = read.article
    if article.outlet != slug:
        return read
    basis = {**article.basis, "outlet": BY_CURATION}
    return replace(read, article=replace(article, outlet_name=name, code=code, basis=basis))


def _hide(work: _Work, one: Correction, look: Look, gone: set[Ref]) -> None:
    for named in _named(one, look):
        members = look.at(named.of, named.refs)
        if named.of == "quote":
            gone.update(members)
        else:
            before = work.groups[named.of]
            work.groups[named.of] = replace(before, hidden=before.hidden | set(members))
        _apply(work, one, look, named.of, members, look.words(named.of, members))


def _without(read: ReadArticle, gone: set[Ref]) -> ReadArticle:
    """*read* without the quotations in *gone*; what else was found keeps its order."""
    found, key = read.found, read.article.key
    kept = [i for i in range(len(found.quotations)) if (key, i) not in gone]
    if len(kept) == len(found.quotations):
        return read
    new = {old: number for number, old in enumerate(kept)}
    quotations = tuple(
        replace(q, continues=None if q.continues is None else new.get(q.continues))
        for q in (found.quotations[i] for i in kept)
    )
    assertions = tuple(
        replace(a, quotation=None if a.quotation is None else new.get(a.quotation)) for a in found.assertions
    )
    return replace(read, found=replace(found, quotations=quotations, assertions=assertions))


def _one_person(work: _Work, one: Correction) -> None:
    known = {speaker.slug: speaker for speaker in work.contents.collation.speakers.speakers}
    for slug in one.keys:
        if slug not in known:
            raise _Unfit(f"nobody here has the address /p/{slug}", "Take the slug from its address.")
        if any(slug in same for same in work.persons):
            raise _Unfit(f"“{slug}” is in another [[alias]] already", "Name all its slugs in one entry.")
    work.persons.append(one.keys)
    names = "; ".join(known[slug].name for slug in one.keys)
    work.applied += [Applied(one, "speaker", slug, f"different speakers: {names}") for slug in one.keys]


def _join(work: _Work, one: Correction, look: Look) -> None:
    named = _named(one, look)
    of = named[0].of
    if any(other.of != of for other in named):
        raise _Unfit("“keys” names different kinds of things", "Name quotes, claims or events only.")
    refs = [ref for other in named for ref in other.refs]
    if len({look.at(of, [ref]) for ref in refs}) == 1:
        raise _Unfit(f"these are one {of} already", "Take the entry out.")
    before = work.groups[of]
    work.groups[of] = replace(before, joined=(*before.joined, frozenset(refs)))
    _apply(work, one, look, of, look.at(of, refs), f"different {of}s: {look.words(of, refs)}")


def _part(work: _Work, one: Correction, look: Look) -> None:
    named = _named(one, look)
    of = named[0].of
    refs = {ref for other in named for ref in other.refs}
    if any(other.of != of for other in named):
        raise _Unfit("“keys” names different kinds of things", "Name quotes, claims or events only.")
    left = [ref for ref in look.at(of, refs) if ref not in refs]
    if not left:
        raise _Unfit(f"nothing else stands in this {of}", "Take the entry out.")
    before = work.groups[of]
    work.groups[of] = replace(before, parted=(*before.parted, frozenset(refs)))
    _apply(work, one, look, of, (*sorted(refs), *left), f"one {of} with: {look.words(of, left)}")


def _title(work: _Work, one: Correction, look: Look) -> None:
    (named,) = _named(one, look)
    if named.of == "quote":
        raise _Unfit("a quote has no title but its fullest wording", "Name a claim or an event.")
    members = look.at(named.of, named.refs)
    found = work.contents.collation
    titles = {"claim": {c.title for c in found.claims}, "event": {e.label for e in found.events}}
    old = [ref for ref in members if ref in titles[named.of]]
    work.titles[named.of] = work.titles[named.of] | {named.refs[0]}
    _apply(work, one, look, named.of, members, f"the title {look.words(named.of, old)}")


def _named(one: Correction, look: Look) -> list[Named]:
    """What the keys of *one* name. Raises _Unfit if one of them names nothing in its story."""
    found = []
    for key in one.keys:
        named = look.named.get(key)
        if named is None:
            raise _Unfit(f"no quotation, claim or event has the key “{key}”")
        if named.story != one.story:
            raise _Unfit(f"“{key}” is of the story {named.story}", f"Put the entry into its {CURATION}.")
        found.append(named)
    return found


def _apply(work: _Work, one: Correction, look: Look, of: str, members: Iterable[Ref], machine: str) -> None:
    """Note that *one* is at work on all *members*, so that each of their keys leads to it."""
    keys = dict.fromkeys(look.keys[of, ref] for ref in members)
    work.applied += [Applied(one, of, key, machine) for key in keys]
