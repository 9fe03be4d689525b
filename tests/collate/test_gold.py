"""The gold annotation of the seeds, from its own quotations: what collation alone makes of it."""

from collections import Counter

import pytest

from app.collate.corpus import collate
from bench.collation import match, score, seeds


@pytest.fixture(scope="module")
def counts() -> tuple[Counter[str], list[str]]:
    labels = seeds()
    read = labels.read()
    errors: list[str] = []
    return score(labels, collate(read), match(labels, read), errors), errors


def test_all_groups_form_and_no_forbidden_pair_is_joined(counts: tuple[Counter[str], list[str]]) -> None:
    n, errors = counts
    assert (n["groups whole"], n["near misses joined"], n["near misses"]) == (7, 0, 7), errors
    assert n["pairs joined"] == n["pairs right"] == n["pairs wanted"] == 32, errors


def test_every_speaker_and_every_relation_is_the_annotated_one(
    counts: tuple[Counter[str], list[str]],
) -> None:
    n, errors = counts
    assert n["name right"] == n["named"] == 36, errors
    assert n["relations right"] == n["related"] == 21, errors
