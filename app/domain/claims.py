"""Claims: what articles state, with the printed values that can be compared, and where these part.

An assertion is a mention: a clause of one article, immutable. A claim is a group of assertions of one story
about the same matter, derived and replaced whole at each ingest. Nobody's truth is judged: a claim says who
states what, and which printed values cannot both hold.
"""

from dataclasses import dataclass

from app.domain.selector import Ref, Span

SLOTS = (
    "number",
    "age",
    "date",
    "hour",
    "list",
    "order",
    "status",
    "polarity",
    "outcome",
    "state",
    "extent",
    "place",
    "cause",
    "superlative",
    "comparison",
    "actor",
    "medium",
    "name",
    "office",
)


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number with its unit. *unit* holds the stems of the words after it ("nation", "arab nation").

    *bound* is "about", "over", "under" or "" (exact); *value* is the number meant ("two" is 2.0, "$3
    million" is 3000000.0 with the unit "$"). *state* is what became of people counted: "dead", "missing",
    "hurt", "safe", "held" or "". Of a vote or score ("5-2") *other* is the second figure.
    """

    span: Span
    value: float
    unit: tuple[str, ...]
    bound: str = ""
    state: str = ""
    other: float | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """ "A, B and C": two members or more, as printed. *is_open*: "including", "such as", "and others"."""

    span: Span
    members: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """A happening as a clause puts it: its verb, and whether it has, will or may happen.

    *status*: "has", "already", "now", "will", "expected", "possible"; *negated*: "has not joined".
    """

    span: Span
    word: str
    status: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """ "after", "before" or "during" what the words of *other* tell."""

    span: Span
    relation: str
    other: Span


@dataclass(frozen=True, slots=True)
class Superlative:
    """ "the first country since…": *word* as compared ("first"), *scope* the words it is said of."""

    span: Span
    word: str
    scope: Span
    is_one_of: bool = False  # "one of the largest"


@dataclass(frozen=True, slots=True)
class Comparison:
    """ "the younger sister": *word* is the pole ("young"), *head* the stem of the noun it stands with."""

    span: Span
    word: str
    head: str


@dataclass(frozen=True, slots=True)
class Assertion:
    """A clause that states something. *sentence* is the sentence it stands in, for evidence and context.

    *voice*: "own" (the outlet's), "reported" (a speaker's, in the outlet's words) or "quoted". *source* is
    the speaker as printed, *quotation* the index in `Extraction.quotations` of the marked words that lie in
    the clause or hold it. *dates* are indices in `Extraction.dates`. *is_whole*: it has its own subject and
    verb and can be read alone. *antecedent* is the name that “he”, “she” or “it” as its subject stands for.
    """

    span: Span
    sentence: Span
    voice: str
    kind: str = "body"  # of its block: headline, deck, body
    subject: Span | None = None
    source: Span | None = None
    quotation: int | None = None
    numbers: tuple[Number, ...] = ()
    dates: tuple[int, ...] = ()
    lists: tuple[Listing, ...] = ()
    verbs: tuple[Verb, ...] = ()
    orders: tuple[Order, ...] = ()
    superlatives: tuple[Superlative, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    hedges: tuple[Span, ...] = ()
    negated: bool = False
    is_whole: bool = False
    antecedent: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """What an assertion gives in one slot (see SLOTS): *text* as printed, *norm* as compared."""

    slot: str
    text: str
    norm: str


@dataclass(frozen=True, slots=True)
class Stance:
    """How one assertion stands to its claim: "states", "differs" or "attributes", with its values."""

    assertion: Ref  # index in Extraction.assertions
    stance: str
    values: tuple[Value, ...] = ()
    is_borrowed: bool = False  # it belongs to another claim and is shown here too
    is_loose: bool = False  # less than surely of the matter, and no value compared


@dataclass(frozen=True, slots=True)
class Absence:
    """Why an article of the story has no assertion in a claim.

    "silent" (no matching statement was found), "earlier" (published before the claim's first mention could
    be known) or "not comparable" (its text could not be read whole).
    """

    article: str  # key
    reason: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Assertions of a story about the same matter.

    *title* is the assertion that its title is of, *heading* its sentence where the clause
    cannot be read alone. *canonical* is the assertion whose key is its address. *slots* are those
    whose values differ, the *clashing* ones first: those in which two values cannot both hold. *type* is the
    slot compared, or "statement".
    """

    title: Ref
    canonical: Ref
    type: str
    slots: tuple[str, ...]
    clashing: tuple[str, ...]
    stances: tuple[Stance, ...]
    absences: tuple[Absence, ...]
    heading: Span | None = None
    weighed: tuple[str, ...] = ()  # of the clashing slots: those whose values only likely answer one question

    @property
    def loose(self) -> bool:
        """True if several articles state it, and the statements of all are matched loosely."""
        return all(stance.is_loose for stance in self.stances)

    @property
    def conflict(self) -> bool:
        """True if two values of one slot cannot both hold."""
        return bool(self.clashing)

    @property
    def likely(self) -> bool:
        """True if it is a conflict, and every clash of it rests on likelihood alone."""
        return self.conflict and set(self.clashing) <= set(self.weighed)


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Values of one article that clash: "this article gives both". *places* are in order of the text.

    *slot* is one of SLOTS, or "count" (a number and a list), "spelling" (of a name), "repeat" (words quoted
    twice, the second time as an addition) or "sources" (how many there are).
    """

    article: str  # key
    slot: str
    places: tuple[tuple[Span, str], ...]  # place and value as printed
