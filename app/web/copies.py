"""What an article's page tells about its text's kin: near-copies elsewhere, and the agency it names."""

from dataclasses import dataclass
from typing import Any

from app.store.article_copies import CopyRow
from app.web import words


@dataclass(frozen=True, slots=True)
class Copy:
    """A near-copy, and how much of the text it shares in words."""

    row: CopyRow
    share: str


@dataclass(frozen=True, slots=True)
class Kin:
    """The near-copies of an article and its agency, None where it names none."""

    copies: tuple[Copy, ...]
    agency: str | None


NO_KIN = Kin((), None)


def kin(rows: tuple[CopyRow, ...], agency: str | None) -> Kin:
    """What the page tells about *rows* and the *agency*."""
    return Kin(tuple(Copy(row, _share(row)) for row in rows), agency)


def _share(row: CopyRow) -> str:
    percent = 100 * row.shared // row.words
    whose = "its" if row.is_shorter else "this one’s"
    if row.shared == row.words:
        return f"all of {whose} {words.count(row.words, 'word')} outside quotation marks stand in both"
    return (
        f"{percent} % of {whose} {words.count(row.words, 'word')} outside quotation marks stand in both, "
        "in the same runs"
    )


def data(shown: Kin) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "agency": shown.agency,
        "nearly_the_same_as": [
            {
                "article": f"/a/{copy.row.key}",
                "outlet": copy.row.outlet.slug,
                "shared_words": copy.row.shared,
                "words": copy.row.words,
            }
            for copy in shown.copies
        ],
    }
