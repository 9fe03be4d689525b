"""Where words stand in a text: W3C Web Annotation's position and quote selectors.

https://www.w3.org/TR/annotation-model/#selectors. Offsets are half-open, in code points of the stored body.
"""

from dataclasses import dataclass

CONTEXT = 32
Ref = tuple[str, int]  # names a mention: article key, index in its extraction


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points, `0 <= start < end`."""

    start: int
    end: int

    def of(self, body: str) -> str:
        """The words of *body* at this span."""
        return body[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """True if *other* lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """True if at least one code point is shared."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Selector:
    """A span with its words and up to 32 code points before and after."""

    span: Span
    exact: str
    prefix: str
    suffix: str


def select(body: str, span: Span) -> Selector:
    """The selector of *span* in *body*. Raises ValueError if the span does not lie inside the body."""
    if not 0 <= span.start < span.end <= len(body):
        raise ValueError(f"span {span.start}-{span.end} is not inside a text of {len(body)} characters")
    return Selector(
        span,
        span.of(body),
        body[max(0, span.start - CONTEXT) : span.start],
        body[span.end : span.end + CONTEXT],
    )
