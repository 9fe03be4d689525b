"""The columns the ranker looks at: which mention can be a subject, and which verb of saying is near."""

from app.domain.selector import Span
from app.extract.grid import Grid, make_grid
from app.extract.quotations import zones_of
from app.extract.ranking import prepare


def grid_of(text: str) -> Grid:
    zones, _ = zones_of(text, [Span(0, len(text))])
    ready = prepare(text, zones)
    return make_grid(text, ready.tokens, ready.mentions, ready.marked)


def test_what_hangs_on_a_preposition_a_verb_or_another_noun_is_no_free_subject() -> None:
    grid = grid_of("The mayor met Ana Pike with a lawyer, and she said the port was “full”.")
    words = grid.tokens.words
    free = {words[m.head]: int(is_free) for m, is_free in zip(grid.mentions, grid.free, strict=True)}
    assert free == {"mayor": 1, "pike": 0, "lawyer": 0, "she": 1, "port": 0}


def test_the_nearest_verbs_of_saying_are_those_of_the_same_sentence() -> None:
    grid = grid_of("Pike warned them. Okafor told the crew it was “late”, and Lund replied. “Go,” he said.")
    words = grid.tokens.words
    left, right = ([words[v] if v >= 0 else None for v in side.tolist()] for side in grid.verbs)
    assert left == ["told", None]
    assert right == ["replied", "said"]


def test_an_article_without_verbs_has_none_near() -> None:
    grid = grid_of("“Full” and “late”.")
    assert [side.tolist() for side in grid.verbs] == [[-1, -1], [-1, -1]]
