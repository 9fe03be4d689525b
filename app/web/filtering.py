"""Filter controls ready to print: choices with counts, and chips that carry their own removal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.store.refs import Facet, OutletRef
from app.web.params import Filters

FIELD_WORDS = {"q": "words", "since": "from", "until": "until"}


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a filter: its words, how many entries it would leave, whether it is chosen."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A filter with its options; a chosen value that would leave nothing is still listed."""

    name: str
    legend: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter in words, with the address of the list without it."""

    words: str
    without: str


def outlets_counted(outlets: Iterable[OutletRef], facets: Iterable[Facet]) -> tuple[Facet, ...]:
    """A facet for every one of *outlets*, in their order, also for those that would leave nothing."""
    counted = {f.value: f.count for f in facets}
    return tuple(Facet(o.slug, o.label, counted.get(o.slug, 0)) for o in outlets)


def choice(
    name: str,
    legend: str,
    facets: tuple[Facet, ...],
    asked: Filters,
    labels: Mapping[str, str] | None = None,
) -> Field:
    """The field *name* from its counted values, in the order of *labels* where these are given."""
    counted = {f.value: f for f in facets}
    missing = {v: Facet(v, v, 0) for v in asked.all(name) if v not in counted}
    every = {**counted, **missing}
    order = [v for v in labels if v in every] if labels else list(every)
    options = (
        Option(v, labels[v] if labels else every[v].label, every[v].count, v in asked.all(name))
        for v in order
    )
    return Field(name, legend, tuple(options))


def story_field(facets: tuple[Facet, ...], asked: Filters) -> tuple[Field, ...]:
    """The field of stories, where there are several to choose from or one is chosen."""
    return (choice("story", "Story", facets, asked),) if len(facets) > 1 or asked.all("story") else ()


def chips(
    path: str, fields: tuple[Field, ...], asked: Filters, but: tuple[str, ...] = ()
) -> tuple[Chip, ...]:
    """The active filters of *asked* *but* those of some names, each with the address that drops it."""
    labels = {(f.name, o.value): o.label for f in fields for o in f.options}
    legends = {f.name: f.legend for f in fields}
    found = []
    for name in sorted(asked.chosen):
        if name in ("after", *but):
            continue
        for value in asked.all(name):
            words = f"{legends.get(name, FIELD_WORDS.get(name, name))}: {labels.get((name, value), value)}"
            query = asked.without(name, value).query
            found.append(Chip(words, f"{path}?{query}" if query else path))
    return tuple(found)
