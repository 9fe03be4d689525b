"""Bodies of a corpus: offices, parties, companies, and the statements that speak for one of them.

A body is known by the telling words of its name, over the corpus; a shorter name or an abbreviation means a
longer one only within a story that names just one such body. "The statement" is the body named before it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable

from app.collate.lexicon import DOCUMENTS, GENERIC, PAPERS, SPOKEN_THROUGH, WRITTEN
from app.collate.names import body_words, fold_name, initials, is_abbreviation
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.text import fold

_REACH = 400  # code points before a generic source in which its body must be named
_STOP = re.compile(r"[.!?]['\"’”]?\s+(?=[^\W\d_a-z])")
_MUCH_OFTENER = 2
_OWNER = re.compile(r"(\w+)['’]s? ")
_OPENING = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "that", "one"))


class Bodies:
    """All bodies named in a corpus, and which of them a printed name means in a given article."""

    def __init__(self, articles: Iterable[ReadArticle]) -> None:
        self._printed: dict[str, Counter[str]] = defaultdict(Counter)
        self._known: dict[str, dict[str, str]] = defaultdict(dict)  # story -> folded text -> key
        self._bodies: dict[str, set[str]] = defaultdict(set)  # article -> folded texts named as bodies
        texts: dict[str, set[str]] = defaultdict(set)
        bodies_of: dict[str, list[str]] = defaultdict(list)
        for read in articles:
            for text in _body_names(read):
                texts[read.article.story].add(text)
                self._bodies[read.article.key].add(fold(text))
            bodies_of[read.article.story].append(read.article.body)
        for story, found in sorted(texts.items()):
            for short in sorted(t for t in found if is_abbreviation(t)):
                found.update(_expansions(short, bodies_of[story]))
            self._merge(story, found)

    def kind_of(self, text: str, read: ReadArticle) -> str:
        """ "body" if the article names a body of that name, else "person"."""
        return "body" if fold(text) in self._bodies[read.article.key] else "person"

    def find(self, text: str, span: Span, read: ReadArticle) -> str | None:
        """The key of the body that *text* at *span* means, None if it names none and none is clear."""
        if is_document(text):
            return self._document(text, read)
        if is_generic(text):
            return self._named_before(text, span, read)
        key = self._known[read.article.story].get(fold(text))
        if key is None:
            key = _key(text)
            self._printed[key][_plain(text)] += 1
        return key

    def name_of(self, key: str) -> str:
        """The fullest printed form of a body's name."""
        forms = self._printed[key]
        return min(forms, key=lambda t: (t.isupper(), -len(body_words(t)), -forms[t], len(t), t))

    def _named_before(self, text: str, span: Span, read: ReadArticle) -> str | None:
        """The one body named in its sentence, else in its paragraph, else in the one before, ahead of a
        generic source; of several the one that the article names far oftener. A paper nobody is named for
        is a source of its own."""
        if fold(text).split()[-1] not in SPOKEN_THROUGH:
            return None
        bodies = [n for n in read.found.names if n.kind == "body" and not is_generic(n.text)]
        named = Counter(self.find(n.text, n.span, read) for n in bodies)
        beginnings = _beginnings(read.article.body, span.start)
        for begin in beginnings[: 1 if fold(text).split()[-1] in WRITTEN else 3]:
            near = {self.find(n.text, n.span, read) for n in bodies if begin <= n.span.start < span.start}
            ranked = sorted(near, key=lambda key: (-named[key], key or ""))
            if len(ranked) == 1 or (ranked and named[ranked[0]] >= _MUCH_OFTENER * named[ranked[1]]):
                return ranked[0]
            if ranked:
                break
        return self._document(text, read) if fold(text).split()[-1] in PAPERS else None

    def _document(self, text: str, read: ReadArticle) -> str:
        """A paper that speaks for itself is one source in its story."""
        head = fold(text).split()[-1]
        head = "lawsuit" if head in ("suit", "complaint") else head
        key = f"{read.article.story}\n{head}"
        self._printed[key][head] += 1
        return key

    def _merge(self, story: str, texts: set[str]) -> None:
        """Give each name of a story its key, the longest first; a shorter one takes the key of the one body
        it can be short for."""
        named = sorted((t for t in texts if not is_generic(t)), key=lambda t: (-len(body_words(t)), t))
        known: dict[Hashable, set[str]] = defaultdict(set)
        for text in named:
            words = body_words(text)
            longer = set(known[frozenset(words)])
            if len(words) > 1:
                longer |= known[words]
            if is_abbreviation(text):
                longer |= known[fold_name(text.replace(".", ""))]
            key = longer.pop() if len(longer) == 1 else _key(text)
            self._known[story][fold(text)] = key
            self._printed[key][_plain(text)] += 1
            known[frozenset(words)].add(key)
            for size in range(2, len(words)):
                known[words[:size]].add(key)
                known[words[-size:]].add(key)
            for short in initials(text):
                known[short].add(key)


def _beginnings(body: str, at: int) -> tuple[int, int, int]:
    """Where the sentence, the paragraph and the paragraph before offset *at* begin, near it."""
    near = max(0, at - _REACH)
    paragraph = max(near, body.rfind("\n", 0, at) + 1)
    sentence = max([paragraph, *(m.end() for m in _STOP.finditer(body, paragraph, at))])
    before = body[:paragraph].rstrip().rfind("\n") + 1
    return sentence, paragraph, max(near, before)


def is_generic(text: str) -> bool:
    """True for a source that says what speaks but not whose it is: "the statement", "a company report"."""
    printed = text.split()
    words = fold(text).split()
    if not words or words[-1] not in GENERIC or any(w[:1].isupper() for w in printed[1:]):
        return False
    owner = _OWNER.search(text)
    if owner is not None and owner.group(1).lower() not in GENERIC:
        return False  # “the prosecutor's office”
    return printed[0][:1].islower() or len(words) == 1 or words[0] in _OPENING


def is_document(text: str) -> bool:
    """True for a paper of law without a name: "the lawsuit", "an indictment"."""
    return is_generic(text) and fold(text).split()[-1] in DOCUMENTS


def _expansions(short: str, bodies: Iterable[str]) -> set[str]:
    """What the letters of an abbreviation stand for, as printed in *bodies*."""
    small = r"(?:(?:of|for|the|and|on|in|to)\s){0,3}"
    initials = [rf"{letter}[\w'’-]+" for letter in short.replace(".", "")]
    printed = re.compile(r"\b" + rf"\s{small}".join(initials) + r"\b")
    return {" ".join(m.group().split()) for body in bodies for m in printed.finditer(body)}


def _key(text: str) -> str:
    return " ".join(sorted(set(body_words(text)))) or fold(text)


def _plain(text: str) -> str:
    words = text.strip(" ,.;:").split()
    return " ".join(words[1:] if len(words) > 1 and words[0].lower() in ("the", "a", "an") else words)


def _body_names(read: ReadArticle) -> list[str]:
    found = [n.text for n in read.found.names if n.kind == "body"]
    sources = [q.source for q in read.found.quotations] + [i.source for i in read.found.indirect]
    for source in sources:
        if source and source.antecedent and source.antecedent.kind == "body":
            found.append(source.antecedent.text)
        elif source and source.kind == "body":
            found.append(source.text)
    return found
