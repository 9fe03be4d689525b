"""Dates with their doubt: EDTF (ISO 8601-2) values with earliest and latest day, and dated mentions."""

from dataclasses import dataclass

from app.domain.selector import Span


@dataclass(frozen=True, slots=True)
class DateValue:
    """An EDTF expression with its bounds as ISO days; None for an open side ("1992/..")."""

    edtf: str
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A clause with a date expression, before anything outside the article is consulted.

    *clause* is the happening in the article's words. *expression* is the date as printed ("on Thursday").
    *form* names the grammar rule that read it ("day month year", "weekday", "month ago"…); *value* is set
    when the words alone suffice (absolute dates), else None and *offset* says how an anchor completes it
    (form-specific text such as "weekday:4:past", documented in `app.extract.dates`).
    *status*: "has", "will", "expected", "cancelled" as printed, else None.
    """

    clause: Span
    expression: Span
    form: str
    value: DateValue | None = None
    offset: str | None = None
    status: str | None = None
