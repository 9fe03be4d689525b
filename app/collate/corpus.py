"""From read articles to everything that holds between them: speakers, quotes, events, claims.

The one entrance for the ingest. Speakers are resolved over all articles; quotes, events and claims are
grouped within a story. The order of the articles changes nothing.
"""

from collections.abc import Iterable

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from app.collate.events import group_events
from app.collate.groups import group_quotes
from app.collate.settle import settle_speakers
from app.collate.speakers import resolve_speakers
from app.domain.groups import Collation
from app.domain.mentions import ReadArticle


def collate(articles: Iterable[ReadArticle]) -> Collation:
    """The collation of *articles*. Raises nothing for any text."""
    ordered = tuple(sorted(articles, key=lambda a: a.article.key))
    speakers = settle_speakers(ordered, resolve_speakers(ordered))
    resolved = resolve(ordered)
    claims = group_claims(ordered, resolved)
    return Collation(
        speakers,
        group_quotes(ordered, speakers),
        group_events(ordered, resolved),
        claims.claims,
        claims.inconsistencies,
    )
