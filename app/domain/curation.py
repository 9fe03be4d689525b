"""An editor's corrections: what is to be told otherwise than the program found it, and why.

A correction names mentions by their permalink keys, speakers and outlets by their slugs. It is applied to
what the program decides anew at each ingest, so taking it away leaves the program's own answer.
"""

import json
from dataclasses import asdict, dataclass

from app.domain.selector import Ref

KINDS = ("outlet", "alias", "same", "apart", "hide", "title")


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of `curation.toml`: *kind* of KINDS, the *line* it begins at, *note*: the editor's reason.

    *keys* are permalink keys (same, apart, hide, title) or slugs (alias: the speaker to keep, then the
    others; outlet: its slug). *name* and *code* are an outlet's.
    """

    story: str
    line: int
    kind: str
    keys: tuple[str, ...]
    note: str
    name: str | None = None
    code: str | None = None

    def to_json(self) -> str:
        """One line, keys in order: equal corrections give equal text."""
        said = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(said, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Correction":
        """The correction that `to_json` wrote."""
        said = json.loads(text)
        return cls(**{**said, "keys": tuple(said["keys"])})


@dataclass(frozen=True, slots=True)
class Regrouping:
    """What holds of the groups of one kind of mention.

    The mentions of a set in *joined* belong to one group, with all that their groups hold; those of a set in
    *parted* make a group of their own; a group with one of *hidden* is left out.
    """

    joined: tuple[frozenset[Ref], ...] = ()
    parted: tuple[frozenset[Ref], ...] = ()
    hidden: frozenset[Ref] = frozenset()

    @property
    def together(self) -> frozenset[Ref]:
        """All mentions that were joined."""
        return frozenset(ref for refs in self.joined for ref in refs)

    @property
    def named(self) -> frozenset[Ref]:
        """All mentions that were joined or parted."""
        return self.together | self.apart

    @property
    def apart(self) -> frozenset[Ref]:
        """All mentions that were parted from their groups."""
        return frozenset(ref for refs in self.parted for ref in refs)


AS_FOUND = Regrouping()


@dataclass(frozen=True, slots=True)
class Edits:
    """All corrections in the terms of collation. *persons* are slugs of one speaker, the one to keep first;
    *titles* are assertions and dated mentions whose words are to be the title of their group."""

    persons: tuple[tuple[str, ...], ...] = ()
    quotes: Regrouping = AS_FOUND
    claims: Regrouping = AS_FOUND
    events: Regrouping = AS_FOUND
    claim_titles: frozenset[Ref] = frozenset()
    event_titles: frozenset[Ref] = frozenset()


NO_EDITS = Edits()


@dataclass(frozen=True, slots=True)
class Applied:
    """A correction at work on one thing. *of* is what it is ("quote", "claim", "event", "speaker", "outlet"),
    *key* its key or slug, *machine* the program's own answer in words."""

    correction: Correction
    of: str
    key: str
    machine: str
