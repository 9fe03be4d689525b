"""One article in, its mentions out: quotations with cue and source, names, dates. Finds, never identifies.

Pure and picklable: `extract` can be mapped over a corpus by any engine. Grouping of mentions, over
articles or outlets, is left to `app.collate`.
"""

from app.domain.article import Layout
from app.domain.mentions import Extraction
from app.extract.antecedents import with_antecedents
from app.extract.assertions import find_assertions
from app.extract.dates import find_dates
from app.extract.indirect import find_indirect
from app.extract.layout import lay_out
from app.extract.names import find_names
from app.extract.once import Once
from app.extract.quotations import find_quotations

_READ = ("headline", "deck", "subheading", "body")


def extract(article_body: str, layout: Layout, asserted: bool = True) -> Extraction:
    """Everything found in *article_body*, whose parts are given by *layout*. Furniture is not read.

    Assertions are left out unless *asserted*. Never raises for any text; offsets are code points of
    *article_body*.
    """
    paragraphs = [block.span for block in layout.blocks if block.kind in _READ]
    names = find_names(article_body, paragraphs)
    once = Once(article_body)
    found = find_quotations(article_body, paragraphs, names, once=once)
    dates = find_dates(article_body, layout, once)
    return Extraction(
        layout,
        quotations=found.quotations,
        indirect=find_indirect(article_body, paragraphs, names, once),
        names=names,
        dates=dates,
        unread=found.unread,
        assertions=(
            with_antecedents(
                article_body,
                names,
                found.quotations,
                find_assertions(article_body, layout, found.quotations, dates, once),
                once,
            )
            if asserted
            else ()
        ),
    )


def extract_text(body: str) -> Extraction:
    """`extract` for a text whose layout is not known yet."""
    return extract(body, lay_out(body))
