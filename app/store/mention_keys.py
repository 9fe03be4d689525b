"""Which mentions the keys of permalinks name, as the contents of a database would be written."""

from dataclasses import dataclass

from app.domain.selector import Ref
from app.store import article_rows, claim_rows, event_rows, quote_rows
from app.store.contents import Contents


@dataclass(frozen=True, slots=True)
class Named:
    """What a key names: *of* is "quote", "claim" or "event", *refs* its mentions in one article."""

    of: str
    refs: tuple[Ref, ...]
    story: str
    words: str
    outlet: str  # its short code


def mentions_by_key(contents: Contents) -> dict[str, Named]:
    """Every key of a quotation, an assertion and a dated mention."""
    frame = article_rows.frame(contents)
    codes = {outlet.slug: outlet.code for outlet in contents.outlets}
    found: dict[str, Named] = {}
    for of, keys in (
        ("quote", quote_rows.arrange(contents, frame).keys),
        ("claim", claim_rows.keys_of(contents, frame)),
        ("event", event_rows.keys_of(contents, frame)),
    ):
        for ref, key in keys.items():
            read = frame.article(ref[0])
            body, index = read.article.body, ref[1]
            span = {
                "quote": lambda r=read, i=index: r.found.quotations[i].span,
                "claim": lambda r=read, i=index: r.found.assertions[i].span,
                "event": lambda r=read, i=index: r.found.dates[i].clause,
            }[of]()
            refs = (*found[key].refs, ref) if key in found else (ref,)
            words = found[key].words if key in found else span.of(body)
            found[key] = Named(of, refs, read.article.story, words, codes[read.article.outlet])
    return found
