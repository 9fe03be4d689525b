"""Says by which name and short code each outlet is shown, over the whole corpus. Pure.

A name comes from the manifest, or from the text itself; an outlet nobody names gets neutral words made from
printed evidence (a section label) or from its file's name, and they never look like a name.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.domain.address import slugify
from app.domain.article import Layout
from app.domain.text import fold
from app.errors import shown
from app.ingest.given import Edition
from app.store.contents import OutletFacts

_BETWEEN_CRUMBS = re.compile(r"[»›>|/]")
_SMALL = frozenset({"the", "of", "and", "for", "a", "an", "&"})
IN_TEXT = "stated in the text"
BY_EDITOR = "stated in the manifest"
BY_NOBODY = "not stated"


@dataclass(frozen=True, slots=True)
class Named:
    """The outlet of one edition."""

    slug: str
    name: str | None
    basis: str


def outlet_of(edition: Edition, layout: Layout) -> Named:
    """The outlet of *edition*: as the manifest says, else as the text states, else one of its own."""
    given = edition.given
    if given.outlet_name:
        slug = given.outlet or slugify(given.outlet_name)
        return Named(slug, given.outlet_name, given.basis.get("outlet", BY_EDITOR))
    if layout.stated_outlet:
        return Named(given.outlet or slugify(layout.stated_outlet), layout.stated_outlet, IN_TEXT)
    own = f"unnamed-{edition.story}-{slugify(str(PurePosixPath(edition.file).with_suffix('')))}"
    return Named(given.outlet or own, None, given.basis.get("outlet", BY_NOBODY))


def show_outlets(editions: Iterable[tuple[Edition, Layout]]) -> tuple[OutletFacts, ...]:
    """The outlets of *editions* with labels and codes, by slug, whatever the order of the editions."""
    members: dict[str, list[tuple[Edition, Layout, Named]]] = {}
    for edition, layout in sorted(editions, key=lambda pair: (pair[0].story, pair[0].file)):
        named = outlet_of(edition, layout)
        members.setdefault(named.slug, []).append((edition, layout, named))
    wanted = {slug: _facts(slug, found) for slug, found in sorted(members.items())}
    explicit = {slug: code for slug, found in members.items() if (code := _code_given(found))}
    codes = _unique(wanted, explicit)
    return tuple(OutletFacts(f.slug, f.name, f.label, codes[f.slug], f.basis) for f in wanted.values())


def code_of(name: str) -> str:
    """A short code for a named outlet: "CNN" → CNN, "Middle East Eye" → MEE, "HuffPost" → HUFF."""
    every: list[str] = re.findall(r"[^\W_]+", name)
    words = [word for word in every if word.lower() not in _SMALL] or every
    if not words:
        return "OUT"
    if words[0].isupper() and len(words[0]) > 1:
        return words[0][:6]
    return (words[0][:4] if len(words) == 1 else "".join(w[0] for w in words[:5])).upper()


def _facts(slug: str, found: list[tuple[Edition, Layout, Named]]) -> OutletFacts:
    named = next((n for _, _, n in found if n.name), None)
    if named and named.name:
        return OutletFacts(slug, named.name, named.name, code_of(named.name), named.basis)
    edition, layout, first = found[0]
    number = _number(edition.file)
    label = _section(edition.body, layout)
    if label:
        shown = f"unnamed outlet, section “{label}”"
        return OutletFacts(slug, None, shown, f"{_initials(label)}·{number}", first.basis)
    return OutletFacts(slug, None, f"unnamed outlet, file {number}", f"UO·{number}", first.basis)


def _section(body: str, layout: Layout) -> str:
    """The section the page names; of a breadcrumb its last part that is not the article."""
    words = layout.outlet_evidence.of(body) if layout.outlet_evidence else ""
    shown = "".join(c for c in words if unicodedata.category(c)[0] != "C" or c.isspace())
    crumbs = [" ".join(crumb.split()) for crumb in _BETWEEN_CRUMBS.split(shown)]
    if len(crumbs) > 1:
        headline = fold(layout.headline.of(body)) if layout.headline else ""
        crumbs = [c for c in crumbs if fold(c) != "home" and not (fold(c) and headline.startswith(fold(c)))]
    return crumbs[-1][:60] if crumbs else ""


def _number(file: str) -> str:
    """The digits a file's name opens with, else the name without its suffix."""
    stem = PurePosixPath(file).stem
    digits = re.match(r"[0-9]{1,6}(?![0-9])", stem)
    return str(digits.group()) if digits else shown(stem)[:12]


def _initials(label: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W_]+", label)[:3]).upper() or "UO"


def _code_given(found: list[tuple[Edition, Layout, Named]]) -> str | None:
    return next((edition.given.code for edition, _, _ in found if edition.given.code), None)


def _unique(wanted: Mapping[str, OutletFacts], explicit: Mapping[str, str]) -> dict[str, str]:
    """A code for every slug: those given first, then those made; the later of two equal ones is counted."""
    codes: dict[str, str] = {}
    taken: set[str] = set()
    for slug in sorted(wanted, key=lambda s: (s not in explicit, s)):
        code = plain = explicit.get(slug) or wanted[slug].code
        count = 2
        while code.casefold() in taken:
            code, count = f"{plain}{'' if plain[-1].isalpha() else '·'}{count}", count + 1
        taken.add(code.casefold())
        codes[slug] = code
    return codes
