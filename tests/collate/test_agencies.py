"""The agency an article names for its text, as printed."""

import pytest

from app.collate.agencies import agency_of
from tests.collate.telling import article


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"dateline": "PARIS (Reuters) —"}, "Reuters"),
        ({"dateline": "(AP) —"}, "AP"),
        ({"dateline": "PARIS —"}, None),
        ({"byline": "By Ana Ruiz, Associated Press"}, "Associated Press"),
        ({"byline": "By Ana Ruiz, staff writer"}, None),
        ({"footer": "The-XYZ-Wire"}, "XYZ"),
        ({"footer": "Copyright 2024 The Associated Press. All rights reserved."}, "The Associated Press"),
        ({"footer": "The harbour on Monday (Photo: Ana Ruiz/AFP) ©"}, None),
        ({"footer": "The Associated Press contributed to this report."}, None),
        ({}, None),
    ],
)
def test_the_agency_is_read_where_it_speaks_for_the_text(parts, expected):
    read = article("a", "The harbour closed, Reuters reported.", **parts)
    found = agency_of(read)
    assert (found and found.text) == expected
    assert found is None or found.span.of(read.article.body) == expected


def test_an_outlets_own_name_is_no_agency():
    import dataclasses

    read = article("a", "The harbour closed.", dateline="(AP) —")
    named = dataclasses.replace(read.article, outlet_name="The Associated Press")
    assert agency_of(dataclasses.replace(read, article=named)) is None
