"""Who is behind the sources of a corpus: names become persons, offices and bodies.

Works on the names and sources that extraction found. A full name stands for one person over the corpus, a
bare surname only for the person whom its own article, or failing that its story, names in full. What stays
unclear stays unresolved: no slug is better than a wrong one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from app.collate.bodies import Bodies, is_document, is_generic
from app.collate.persons import Persons
from app.domain.address import slugify
from app.domain.groups import Alias, Ref, Speaker, Speakers
from app.domain.mentions import Name, ReadArticle, Source
from app.domain.selector import Span
from app.domain.text import fold

Identity = tuple[str, str]  # kind of register ("person", "body", "anonymous") and the key there

_KINDS = ("person", "body", "anonymous")
_SLUG = 40  # characters of a wording before its digest


@dataclass(slots=True)
class _Found:
    """What is known of one identity while the corpus is read."""

    texts: Counter[str] = field(default_factory=Counter)
    aliases: dict[tuple[str, str], Alias] = field(default_factory=dict)
    article: str | None = None


def resolve_speakers(articles: Iterable[ReadArticle]) -> Speakers:
    """All speakers of *articles* and the speaker of each quotation. The order of articles does not matter."""
    ordered = sorted(articles, key=lambda a: a.article.key)
    persons, bodies = Persons(ordered), Bodies(ordered)
    registry: dict[Identity, _Found] = defaultdict(_Found)
    quoted: dict[Ref, Identity] = {}
    for read in ordered:
        for index, quotation in enumerate(read.found.quotations):
            identity = _identify(quotation.source, read, persons, bodies)
            if identity and quotation.source:
                quoted[read.article.key, index] = identity
                _note(registry[identity], quotation.source, read)
        for indirect in read.found.indirect:
            identity = _identify(indirect.source, read, persons, bodies)
            if identity and indirect.source:
                _note(registry[identity], indirect.source, read)
    _add_names(registry, ordered, persons, bodies)
    slugs = _slugs(registry, persons, bodies)
    speakers = [_speaker(slugs[i], i, found, persons, bodies) for i, found in registry.items()]
    return Speakers(
        tuple(sorted(speakers, key=lambda s: s.slug)), {ref: slugs[i] for ref, i in sorted(quoted.items())}
    )


def _identify(source: Source | None, read: ReadArticle, persons: Persons, bodies: Bodies) -> Identity | None:
    """The identity behind a printed source, None where the text does not say it clearly."""
    if source is None:
        return None
    if source.kind == "anonymous":
        return ("anonymous", f"{read.article.key}\n{fold(source.text)}")
    if source.antecedent is not None and not _speaks_for_itself(source):
        return _of_name(source.antecedent, read, persons, bodies)
    if source.kind == "name":
        kind = bodies.kind_of(source.text, read)
        return _of_name(Name(source.span, source.text, kind), read, persons, bodies)
    if source.kind == "body":
        key = bodies.find(source.text, source.span, read)
        return ("body", key) if key else None
    return None


def _speaks_for_itself(source: Source) -> bool:
    """True for a body named in the source itself, and for a paper of law."""
    return source.kind == "body" and (not is_generic(source.text) or is_document(source.text))


def _of_name(name: Name, read: ReadArticle, persons: Persons, bodies: Bodies) -> Identity | None:
    if name.kind == "anonymous":
        return ("anonymous", f"{read.article.key}\n{fold(name.text)}")
    if name.kind == "body":
        key = bodies.find(name.text, name.span, read)
        return ("body", key) if key else None
    person = persons.find(name.text, read.article, name.span.start)
    return ("person", person) if person else None


def _note(found: _Found, source: Source, read: ReadArticle) -> None:
    """Keep the printed form of a source as an alias; pronouns are none."""
    if source.antecedent is not None:
        _alias(found, source.antecedent.text, source.antecedent.role, source.antecedent.span, read)
    if source.kind != "pronoun":
        _alias(found, source.text, None, source.span, read)
    if source.kind == "anonymous" or (source.antecedent and source.antecedent.kind == "anonymous"):
        found.article = read.article.key


def _alias(found: _Found, text: str, role: str | None, span: Span, read: ReadArticle) -> None:
    if " ".join(span.of(read.article.body).split()) != " ".join(text.split()):
        return  # not printed so: “Doe’s campaign” for “his campaign”
    found.texts[text] += 1
    if role and _names_somebody(role, read):
        role = None
    at = (read.article.key, text)
    known = found.aliases.get(at)
    if known is None or span < known.span or (role and not known.role):
        place = span if known is None or span < known.span else known.span
        found.aliases[at] = Alias(text, role or (known.role if known else None), read.article.key, place)


def _names_somebody(role: str, read: ReadArticle) -> bool:
    """True if what looks like a role holds another person's name: "between Doe, Mayor Ann Roe, and"."""
    words = set(role.split())
    return any(
        words.issuperset(name.text.split()) and " " in name.text
        for name in read.found.names
        if name.kind == "person"
    )


def _add_names(
    registry: Mapping[Identity, _Found], ordered: Sequence[ReadArticle], persons: Persons, bodies: Bodies
) -> None:
    """Give each speaker the other forms under which articles name him, with the roles printed there."""
    for read in ordered:
        for name in read.found.names:
            identity = _of_name(name, read, persons, bodies)
            if identity is not None and identity in registry:
                _alias(registry[identity], name.text, name.role, name.span, read)


def _name_of(identity: Identity, found: _Found, persons: Persons, bodies: Bodies) -> str:
    kind, key = identity
    if kind == "person":
        return persons.name_of(key)
    if kind == "body":
        return bodies.name_of(key)
    return min(found.texts, key=lambda text: (fold(text) != key.partition("\n")[2], text), default="")


def _speaker(slug: str, identity: Identity, found: _Found, persons: Persons, bodies: Bodies) -> Speaker:
    name = _name_of(identity, found, persons, bodies)
    kind = identity[0]
    if kind == "body" and "office" in fold(name).split():
        kind = "office"
    aliases = sorted(found.aliases.values(), key=lambda a: (a.article, a.span, a.text))
    return Speaker(slug, name, kind, tuple(aliases), found.article)


def _slugs(registry: Mapping[Identity, _Found], persons: Persons, bodies: Bodies) -> dict[Identity, str]:
    """A slug for each identity, made from its name.

    Of several with the same slug a person goes before a body; the others, names that lose all letters in
    ASCII and anonymous sources carry six digits of a digest of what they are, which no other speaker changes.
    """
    taken: set[str] = set()
    slugs: dict[Identity, str] = {}
    for identity in sorted(registry, key=lambda i: (_KINDS.index(i[0]), i[1])):
        slug = slugify(_name_of(identity, registry[identity], persons, bodies))
        if identity[0] == "anonymous" or slug in taken or slug == "unnamed":
            digest = sha256(repr(identity).encode()).hexdigest()[:6]
            slug = f"{slug[:_SLUG].rstrip('-')}-{digest}"
        taken.add(slug)
        slugs[identity] = slug
    return slugs
