"""Reads the texts of an ingest, each by itself: a fault of the program in one of them costs that one."""

import logging
from collections.abc import Callable, Sequence

from app.domain.mentions import Extraction
from app.errors import PLACE, StoreUnusable, shown
from app.extract import extract_text
from app.ingest.given import Edition
from app.ingest.union import Union, unite
from app.store.contents import RefusalFacts

Found = dict[str, Extraction]  # by the SHA-256 of the text
Watch = Callable[
    [str, int, int], None
]  # what is being read ("story/file"), how many are done, how many there are
_log = logging.getLogger(__name__)


def read_through(
    stored: Sequence[Edition], read: Sequence[Edition], stories: frozenset[str], watch: Watch
) -> tuple[Union, Found, tuple[RefusalFacts, ...]]:
    """The union of *stored* and *read* as in `unite`, what was found in each text, and what was left out as
    the extraction fails on it. In place of such a one its stored edition is taken, if that has another text.

    Raises StoreUnusable if it fails on a stored article whose file was not read now: it would be lost.
    """
    found: Found = {}
    broken: dict[str, str] = {}  # by the SHA-256 of the text: the kind of the exception
    while True:
        sound, fresh = ([e for e in editions if e.sha256 not in broken] for editions in (stored, read))
        union = unite(sound, fresh, stories)
        before = len(broken)
        for number, edition in enumerate(union.editions, 1):
            if edition.sha256 not in found:
                _attempt(edition, found, broken)
                watch(shown(f"{edition.story}/{edition.file}", PLACE), number, len(union.editions))
        if len(broken) == before:
            break
    texts = {edition.sha256 for edition in read}
    for edition in stored:
        if edition.sha256 in broken and edition.sha256 not in texts:
            place = shown(f"{edition.story}/{edition.file}", PLACE)
            raise StoreUnusable(
                f"This program fails on the stored article {place} ({broken[edition.sha256]}), which is its "
                "own fault: nothing was changed; please report it with the article."
            )
    return union, found, tuple(_refusal(e, broken[e.sha256]) for e in read if e.sha256 in broken)


def _attempt(edition: Edition, found: Found, broken: dict[str, str]) -> None:
    try:
        found[edition.sha256] = extract_text(edition.body)
    except Exception as error:
        broken[edition.sha256] = type(error).__name__
        _log.debug("failed=%s/%s", edition.story, shown(edition.file, PLACE), exc_info=True)


def _refusal(edition: Edition, fault: str) -> RefusalFacts:
    return RefusalFacts(
        edition.story,
        shown(edition.file, PLACE),
        f"this program fails on the article ({fault}), which is its own fault and not the file's",
        "Please report it with the file; all else is taken in.",
    )
