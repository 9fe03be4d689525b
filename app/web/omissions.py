"""What a marked gap between two sentences of a reading may hide: sentences other outlets print at that place.

Gaps inside a sentence are told by the alignment (`app.web.score`). Only what the outlet marks itself counts,
and what is offered stays a possibility: the speaker may have said other words there.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from app.domain.text import folded_words
from app.store.quote import Part, ReadingRow
from app.web import words

_MARK = r"(?:…|\. ?\. ?\.)"
_LAST = re.compile(rf"{_MARK}[\s)\]]*\Z")
_ANY = re.compile(_MARK)
_FIRST = re.compile(rf"[\s(\[]*{_MARK}")
REACH = 24  # characters at a border in which the mark is looked for


def ends_in_gap(text: str) -> bool:
    """True if *text* ends with a mark of omission."""
    return _LAST.search(text[-REACH:]) is not None


def fits_gap(before: str, added: str) -> bool:
    """True if words *added* after *before* stand at a mark of omission there.

    Words that *before* prints after its mark may be the last of *added*: "keep … the bridge" against "keep
    the ferry and the bridge" is aligned as "keep the [ferry and the] bridge".
    """
    marks = list(_ANY.finditer(before))
    if not marks:
        return False
    since = folded_words(before[marks[-1].end() :])
    return not since or folded_words(added)[-len(since) :] == since


def between_sentences(readings: Sequence[ReadingRow]) -> dict[int, tuple[str, ...]]:
    """For each reading id sentences about its marked gaps: which words may belong there, by whom printed."""
    found: dict[int, tuple[str, ...]] = {}
    for row in readings:
        said = []
        parts = sorted(row.parts, key=lambda part: part.start)
        for before, after in pairwise(parts):
            if after.passage - before.passage > 1 and _marked(row.exact, before, after):
                said += [_offer(n, readings) for n in range(before.passage + 1, after.passage)]
        if said:
            found[row.id] = tuple(said)
    return found


def _marked(exact: str, before: Part, after: Part) -> bool:
    end = before.start + len(before.text)
    between = exact[end : after.start]
    return ends_in_gap(before.text) or ends_in_gap(between) or _FIRST.match(after.text[:REACH]) is not None


def _offer(passage: int, readings: Sequence[ReadingRow]) -> str:
    printed = [
        (row.outlet.code, part.text) for row in readings for part in row.parts if part.passage == passage
    ]
    fullest = max((text for _, text in printed), key=len)
    codes = list(dict.fromkeys(code for code, text in printed if text == fullest))
    return (
        f"a sentence left out, with a mark; possibly “{words.brief(fullest)}”, as printed by"
        f" {words.listed(codes)}"
    )
