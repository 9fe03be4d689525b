"""What readers are told of an editor's corrections: that there is one, why, and the program's own answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from app.store.corrections import CorrectionRow, corrections_of
from app.web import words
from app.web.rendering import Answer
from app.web.site import Gone, NotFound

DONE = {
    "outlet": "The name of this outlet was given by an editor",
    "alias": "An editor says that these names are one speaker",
    "same": "An editor joined what the program kept apart",
    "apart": "An editor parted what the program had joined",
    "hide": "An editor hid this",
    "title": "The title was chosen by an editor",
}
_PATHS = {"quote": "q", "claim": "c", "event": "e", "speaker": "p", "outlet": "o"}


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction in words; *href* leads to what it is at work on."""

    row: CorrectionRow
    done: str
    href: str


def told(rows: Iterable[CorrectionRow]) -> tuple[Corrected, ...]:
    """*rows* in words."""
    return tuple(Corrected(row, DONE[row.kind], f"/{_PATHS[row.of]}/{row.key}") for row in rows)


def with_corrections(connection: Connection, answer: Answer, of: str, keys: Sequence[str]) -> Answer:
    """*answer*, its page marked with the corrections at work on the thing that has *keys*."""
    found = told(corrections_of(connection, of, keys))
    if not found:
        return answer
    return replace(
        answer,
        page=replace(answer.page, corrected=found),
        data=lambda: {**answer.data(), "corrections": data(found)},
    )


def not_here(connection: Connection, of: str, key: str | None, unknown: str) -> NotFound:
    """That nothing stands at *key*; that an editor hid what stood there, if one did."""
    rows = corrections_of(connection, of, [key]) if key else ()
    hidden = next((row for row in rows if row.kind == "hide"), None)
    if hidden is None:
        return NotFound(unknown)
    note = words.brief(hidden.note, 300).rstrip(".")
    return Gone(f"{DONE['hide']}: {note}. The program had: {words.brief(hidden.machine, 600)}.")


def one_speaker(connection: Connection, slug: str) -> str | None:
    """The slug that an editor says the speaker with *slug* is, if another one."""
    rows = corrections_of(connection, "speaker", [slug])
    return next((row.keys[0] for row in rows if row.kind == "alias" and row.keys[0] != slug), None)


def data(found: Iterable[Corrected]) -> list[dict[str, Any]]:
    """Corrections as JSON."""
    return [
        {
            "kind": one.row.kind,
            "story": one.row.story,
            "line": one.row.line,
            "note": one.row.note,
            "machine": one.row.machine,
            "address": one.href,
        }
        for one in found
    ]
