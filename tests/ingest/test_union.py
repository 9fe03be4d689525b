"""What is stored and what is read become one corpus, whatever came first."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.ingest.given import Edition, Given
from app.ingest.union import unite


def edition(story: str, file: str, work: str | None = None, text: str | None = None) -> Edition:
    body = text or f"{story} {file} {work}"
    return Edition(story, file, work or f"id:{story}-{file}", body, body, Given())


def places(editions) -> list[str]:
    return [f"{e.story}/{e.file}" for e in editions]


def test_stories_that_are_not_read_now_stay():
    found = unite([edition("one", "a")], [edition("two", "b")], frozenset({"two"}))
    assert places(found.editions) == ["one/a", "two/b"]
    assert (found.kept, found.refused) == ((), ())


def test_an_article_is_replaced_by_its_work_even_under_another_file_name():
    found = unite([edition("one", "a", "id:x")], [edition("one", "b", "id:x")], frozenset({"one"}))
    assert places(found.editions) == ["one/b"]


def test_a_file_with_another_text_replaces_its_article():
    found = unite([edition("one", "a", "text:1")], [edition("one", "a", "text:2")], frozenset({"one"}))
    assert [e.work for e in found.editions] == ["text:2"]


def test_an_article_whose_file_is_gone_is_kept_and_told():
    found = unite([edition("one", "a"), edition("one", "b")], [edition("one", "a")], frozenset({"one"}))
    assert places(found.editions) == ["one/a", "one/b"]
    assert places(found.kept) == ["one/b"]


def test_the_same_work_twice_in_a_story_is_refused_once():
    found = unite([], [edition("one", "b", "id:x"), edition("one", "a", "id:x")], frozenset({"one"}))
    assert places(found.editions) == ["one/a"]
    assert [(r.place, r.problem) for r in found.refused] == [("b", "this is the same article as a")]


def test_the_same_text_twice_in_a_story_is_refused_once():
    found = unite(
        [], [edition("one", "a", "id:x", "same"), edition("one", "b", "id:y", "same")], frozenset({"one"})
    )
    assert places(found.editions) == ["one/a"]


def test_the_same_text_in_two_stories_under_two_ids_is_two_articles():
    found = unite([], [edition("one", "a", "id:x", "same"), edition("two", "b", "id:y", "same")], frozenset())
    assert places(found.editions) == ["one/a", "two/b"]


def test_a_work_of_two_stories_goes_to_the_first_by_name_whichever_was_stored():
    one, two = edition("one", "a", "id:x"), edition("two", "b", "id:x")
    early = unite([two], [one], frozenset({"one"}))
    late = unite([one], [two], frozenset({"two"}))
    assert places(early.editions) == places(late.editions) == ["one/a"]
    assert early.refused == late.refused
    assert early.refused[0].problem == "this is the same article as a of the story one"


_EDITIONS = st.lists(
    st.builds(
        edition,
        st.sampled_from(["one", "two", "zoo"]),
        st.sampled_from("abc"),
        st.sampled_from(["id:1", "id:2", "id:3", "id:4"]),
    ),
    max_size=6,
    unique_by=lambda e: (e.story, e.file),
)


@given(_EDITIONS, st.randoms(use_true_random=False))
def test_no_order_of_files_changes_the_union(editions: list[Edition], chance):
    shuffled = chance.sample(editions, len(editions))
    stories = frozenset(e.story for e in editions)
    assert unite([], shuffled, stories) == unite([], editions, stories)


@given(_EDITIONS)
def test_reading_the_same_again_changes_nothing(editions: list[Edition]):
    stories = frozenset(e.story for e in editions)
    once = unite([], editions, stories)
    again = unite(once.editions, editions, stories)
    assert (again.editions, again.kept, set(again.refused)) == (once.editions, (), set(once.refused))


@given(_EDITIONS)
def test_each_work_is_held_once_and_no_order_of_runs_matters(editions: list[Edition]):
    """Story by story, in every order, the same editions are held at the end as in one run."""
    by_story = {s: [e for e in editions if e.story == s] for s in {e.story for e in editions}}
    at_once = unite([], editions, frozenset(by_story)).editions
    for order in itertools.permutations(sorted(by_story)):
        held: tuple[Edition, ...] = ()
        for story in order:
            held = unite(held, by_story[story], frozenset({story})).editions
        assert held == at_once
    assert len({e.work for e in at_once}) == len(at_once)
