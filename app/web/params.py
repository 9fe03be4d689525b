"""Query parameters as one frozen value. The address is the state of a page.

Unknown names are ignored (shared links carry tracking parameters), blank fields dropped (a GET form sends
them), and a value that makes no sense is left out with a sentence that says so. Canonical order is
alphabetical, so that equal filters have equal addresses.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_LABELS = {"since": "from", "until": "until"}
MOST_VALUES = 40
LONGEST = 200
LOST = "The place in the list is unknown here; it is shown from the beginning."

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list is narrowed to: *chosen* maps a parameter's name to its values, sorted and distinct."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def all(self, name: str) -> tuple[str, ...]:
        """The values of *name*, empty when it is not filtered."""
        return self.chosen.get(name, ())

    def one(self, name: str) -> str | None:
        """The single value of *name*, or None."""
        return self.all(name)[0] if self.all(name) else None

    @property
    def query(self) -> str:
        """The canonical query string, without the question mark."""
        return urlencode([(n, v) for n in sorted(self.chosen) for v in self.chosen[n]])

    @property
    def active(self) -> bool:
        """True if anything narrows the list (a position in it does not)."""
        return any(name != "after" for name in self.chosen)

    def with_value(self, name: str, value: str, only: bool = False) -> "Filters":
        """These filters with *value* added (or, with *only*, replacing others), back at the first page."""
        values = (value,) if only else tuple(sorted({*self.all(name), value}))
        return Filters({**self._rest("after"), name: values})

    def without(self, name: str, value: str | None = None) -> "Filters":
        """These filters without *value* of *name*, or without *name* at all; back at the first page."""
        left = tuple(v for v in self.all(name) if value is not None and v != value)
        rest = {n: v for n, v in self._rest("after").items() if n != name}
        return Filters({**rest, name: left} if left else rest)

    def left_out(self, name: str, said: str) -> "Filters":
        """These filters without *name*, and the sentence that says so."""
        return Filters(self._rest(name), (*self.problems, said))

    def at(self, after: str) -> "Filters":
        """These filters at the page after the entry with key *after*."""
        return Filters({**self._rest("after"), "after": (after,)})

    def _rest(self, name: str) -> dict[str, tuple[str, ...]]:
        return {n: v for n, v in self.chosen.items() if n != name}


def read_filters(query_string: str, single: Iterable[str] = (), many: Iterable[str] = ()) -> Filters:
    """The filters in *query_string*: of *single* names the last value counts, of *many* all do.

    `since` and `until` must be a year, month or day; anything too long or too many is left out.
    """
    chosen: dict[str, tuple[str, ...]] = {}
    problems: list[str] = []
    single, many = set(single), set(many)
    for name, raw in parse_qsl(query_string, errors="replace"):
        value = " ".join(raw.replace("\x00", "").split())
        if not value or name not in single | many:
            continue
        if len(value) > LONGEST:
            problems.append(f"The value of “{name}” is longer than {LONGEST} characters and was left out.")
        elif name in ("since", "until") and not _DATE.fullmatch(value):
            problems.append(f"“{value}” is no date for “{_LABELS[name]}”: write 2025, 2025-11 or 2025-11-06.")
        elif name in single:
            chosen[name] = (value,)
        elif len(chosen.get(name, ())) < MOST_VALUES:
            chosen[name] = tuple(sorted({*chosen.get(name, ()), value}))
    since, until = chosen.get("since"), chosen.get("until")
    if since and until and since[0] > until[0] + "~":
        problems.append(f"The period ends ({until[0]}) before it begins ({since[0]}): nothing can match.")
    return Filters(chosen, tuple(dict.fromkeys(problems)))


def without_blanks(query_string: str) -> str:
    """*query_string* without fields that carry nothing, as forms send them; itself if there are none."""
    pairs = parse_qsl(query_string, keep_blank_values=True, errors="replace")
    kept = [(name, value) for name, value in pairs if value.strip()]
    return query_string if len(kept) == len(pairs) else urlencode(kept)


def only_known(filters: Filters, name: str, known: Iterable[str], what: str) -> Filters:
    """*filters* with values of *name* outside *known* left out, each with a sentence about it."""
    known = set(known)
    strange = [v for v in filters.all(name) if v not in known]
    if not strange:
        return filters
    kept = tuple(v for v in filters.all(name) if v in known)
    rest = {n: v for n, v in filters.chosen.items() if n != name}
    said = tuple(f"“{v}” is no {what} here and was left out." for v in strange)
    return Filters({**rest, name: kept} if kept else rest, filters.problems + said)


def from_place(
    asked: Filters, read: Callable[[str | None], T | None], name: str = "after"
) -> tuple[Filters, T]:
    """What *read* gives from the place *asked* for under *name*, and the filters.

    Where it gives None, the place is unknown: the list is read from its beginning, and a sentence says so.
    """
    found = read(asked.one(name))
    if found is None:
        asked, found = asked.left_out(name, LOST), read(None)
    assert found is not None
    return asked, found
