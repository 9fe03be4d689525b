"""What the articles of a corpus are to each other as witnesses: copies, shared origins, unmarked words.

The second entrance for the ingest, after `app.collate.corpus`: it joins and parts nothing that was decided
there.
"""

from collections.abc import Iterable

from app.collate.agencies import agency_of
from app.collate.alike import find_likenesses
from app.collate.copies import find_copies
from app.collate.echoes import find_echoes
from app.collate.hidden import find_hidden
from app.collate.origins import find_origins
from app.domain.groups import Collation
from app.domain.mentions import ReadArticle
from app.domain.spread import Spread


def spread_of(articles: Iterable[ReadArticle], collation: Collation) -> Spread:
    """The spread of words over *articles*, whose *collation* is given. Raises nothing for any text.

    The order of the articles changes nothing.
    """
    ordered = tuple(sorted(articles, key=lambda read: read.article.key))
    agencies = tuple(agency for read in ordered if (agency := agency_of(read)))
    copies = find_copies(ordered)
    return Spread(
        agencies=agencies,
        copies=copies,
        origins=find_origins(ordered, collation.quotes, copies, agencies),
        echoes=find_echoes(ordered, collation.quotes),
        hidden=find_hidden(ordered, collation.quotes),
        likenesses=find_likenesses(ordered, collation.quotes),
    )
