"""Whether two dated mentions tell of the same happening, by what both print.

Precision first: the dates must fit, and names and head words must be shared; who speaks must agree where both
are sayings. Knows no story and no event beforehand. Grouping itself is in `app.collate.events`.
"""

from dataclasses import dataclass

from app.collate.likeness import Likeness, likeness, speaker_of
from app.collate.told import is_spoken
from app.domain.dates import DateMention, DateValue, days_spanned, is_day, may_coincide
from app.domain.groups import EventMention, Ref
from app.domain.mentions import ReadArticle

_CONFLICT_DAYS = 10
STAGES = frozenset(["first", "from"])  # "the founding members", "later joined by"


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated mention with what it is compared by."""

    ref: Ref
    mention: DateMention
    value: DateValue | None
    clause: str
    likeness: Likeness
    speaker: str | None  # last name of whoever the clause says speaks, lower case
    is_only_saying: bool = False  # no other mention of the article has this speaker that day

    @property
    def offset_kind(self) -> str:
        """The first word of the offset, "" without one."""
        return (self.mention.offset or "").split(":")[0].split("|")[0]

    @property
    def is_of_a_day(self) -> bool:
        """True if it is dated to a day, or to a day or earlier by what followed it."""
        if self.value is None:
            return False
        return is_day(self.value) or (self.offset_kind == "event" and self.value.edtf.startswith("[.."))

    @property
    def weekday(self) -> str:
        """The number of the weekday the offset names, "" if it names none."""
        return (self.mention.offset or "").partition("|")[0].removeprefix("weekday:")


def fact_of(read: ReadArticle, ref: Ref, resolved: EventMention) -> Fact:
    """The mention *ref* of *read* with its resolved value, ready to be compared."""
    mention = read.found.dates[ref[1]]
    clause = mention.clause.of(read.article.body)
    speaker = (
        None if is_spoken(read, mention) else speaker_of(clause)
    )  # quoted words are dated, not their saying
    return Fact(ref, mention, resolved.value, clause, likeness(clause), speaker)


def score(a: Fact, b: Fact) -> float:
    """How surely *a* and *b* are the same happening; 0 when they are not, or nothing shows it."""
    if "at" in (a.offset_kind, b.offset_kind):
        return 0.0  # "beginning with" tells of a part of what its clause dates
    if a.offset_kind in STAGES or b.offset_kind in STAGES:
        return _same_stage(a, b)
    if "duration" in (a.mention.form, b.mention.form):
        return _same_state(a, b)
    fits = dates_fit(a, b)
    if not fits and not _may_conflict(a, b):
        return 0.0
    shared = _shared(a, b)
    return shared if fits or (shared >= 12 and _overlap(a, b) >= 0.5) else 0.0


def _same_stage(a: Fact, b: Fact) -> float:
    """Stages of one thing, "founding members" and "later joined by", are joined by the names they share."""
    names = len(a.likeness.names & b.likeness.names)
    both = a.offset_kind in STAGES and b.offset_kind in STAGES and a.ref[0] != b.ref[0]
    return 2.0 * names if both and names >= 2 and dates_fit(a, b) else 0.0


def _same_state(a: Fact, b: Fact) -> float:
    """ "For decades" joins the state that another article dates by its beginning ("since 1992")."""
    names, heads = a.likeness.names & b.likeness.names, a.likeness.heads & b.likeness.heads
    lasts = any(one.value and one.value.edtf.endswith("/..") for one in (a, b))
    alike = lasts and a.ref[0] != b.ref[0] and len(names) >= 2 and len(heads) >= 2
    return 2.0 * len(names) + 3.0 * len(heads) if alike else 0.0


def dates_fit(a: Fact, b: Fact) -> bool:
    """True if both can be the date of one happening, at a like precision."""
    if a.value is None or b.value is None:
        same = a.mention.form == b.mention.form == "weekday" and a.weekday == b.weekday
        return a.value is b.value and same
    if a.offset_kind in STAGES and b.offset_kind in STAGES:
        return may_coincide(a.value, b.value)
    if a.is_of_a_day and b.is_of_a_day and a.value.latest == b.value.latest:
        return True
    if is_day(a.value) and is_day(b.value):
        return a.value.edtf[:10] == b.value.edtf[:10]
    if "coming" in (a.offset_kind, b.offset_kind):
        return a.offset_kind == b.offset_kind
    if "now" in (a.offset_kind, b.offset_kind):
        return a.offset_kind == b.offset_kind and a.value == b.value
    if a.value.edtf.endswith("/..") or b.value.edtf.endswith("/.."):
        return a.value.earliest == b.value.earliest
    widest = max(days_spanned(a.value), days_spanned(b.value))
    narrow = min(days_spanned(a.value), days_spanned(b.value))
    return may_coincide(a.value, b.value) and (widest <= 366 or narrow > 366)


def _may_conflict(a: Fact, b: Fact) -> bool:
    """True for two different days within ten days of each other in two articles: perhaps a dispute."""
    if (
        a.ref[0] == b.ref[0]
        or a.value is None
        or b.value is None
        or not (is_day(a.value) and is_day(b.value))
    ):
        return False
    if a.mention.status != b.mention.status or (a.mention.value is None and b.mention.value is None):
        return False
    low, high = sorted((a.value.edtf, b.value.edtf))
    return days_spanned(DateValue("", low[:10], high[:10])) <= _CONFLICT_DAYS


def _shared(a: Fact, b: Fact) -> float:
    """The weight of what two clauses share; 0 below what precision asks for."""
    names, heads = a.likeness.names & b.likeness.names, a.likeness.heads & b.likeness.heads
    same_speaker = a.speaker is not None and a.speaker == b.speaker
    other_speaker = a.speaker is not None and b.speaker is not None and not same_speaker
    same_article = a.ref[0] == b.ref[0]
    weight = 2.0 * len(names) + 3.0 * len(heads)
    if a.offset_kind == b.offset_kind == "coming":
        return weight if len(heads) >= 2 else 0.0
    if a.value is None or b.value is None:
        return weight if len(names) >= 2 and len(heads) >= 2 else 0.0
    days = a.is_of_a_day and b.is_of_a_day
    if a.value != b.value and not days and not _same_start(a.value, b.value):
        closely = len(names) >= 2 and len(heads) >= 2 and _overlap(a, b) >= 0.4
        return weight if closely and not same_article else 0.0
    if a.mention.form == b.mention.form == "year of a thing":
        return weight if heads and _overlap(a, b) >= 0.4 else 0.0
    if not days:
        begun = a.likeness.begins and b.likeness.begins and (len(names) >= 2 or (names and heads))
        return weight if begun or (names and len(heads) >= 2) or (len(names) >= 2 and heads) else 0.0
    if same_article:
        return weight if len(heads) >= 3 and _overlap(a, b) >= 0.4 and not other_speaker else 0.0
    if same_speaker and ((a.is_only_saying and b.is_only_saying) or (len(names) > 1 and heads)):
        return weight + 5.0
    if other_speaker:
        return 0.0
    return weight if (len(names) >= 2 and heads) or (names and len(heads) >= 2) else 0.0


def _same_start(a: DateValue, b: DateValue) -> bool:
    """True for "since 1992" beside "in 1992"."""
    return a.earliest == b.earliest and (a.edtf.endswith("/..") or b.edtf.endswith("/.."))


def _overlap(a: Fact, b: Fact) -> float:
    """The share of names and heads of the shorter clause that the other has too."""
    mine, other = a.likeness.names | a.likeness.heads, b.likeness.names | b.likeness.heads
    return len(mine & other) / max(1, min(len(mine), len(other)))
