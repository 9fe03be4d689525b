"""From read articles to everything that holds between them: speakers, quotes, events, claims.

The one entrance for the ingest. Speakers are resolved over all articles; quotes, events and claims are
grouped within a story. The order of the articles changes nothing.
"""

from collections.abc import Iterable

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from app.collate.events import group_events
from app.collate.groups import group_quotes
from app.collate.regroup import one_person, titled_claims, titled_events
from app.collate.settle import settle_speakers
from app.collate.speakers import resolve_speakers
from app.domain.curation import NO_EDITS, Edits
from app.domain.groups import Collation
from app.domain.mentions import ReadArticle


def collate(articles: Iterable[ReadArticle], edits: Edits = NO_EDITS) -> Collation:
    """The collation of *articles*, as corrected by *edits*. Raises nothing for any text."""
    ordered = tuple(sorted(articles, key=lambda a: a.article.key))
    speakers = one_person(settle_speakers(ordered, resolve_speakers(ordered)), edits.persons)
    resolved = resolve(ordered)
    claims = group_claims(ordered, resolved, edits.claims)
    return Collation(
        speakers,
        group_quotes(ordered, speakers, edits.quotes),
        titled_events(group_events(ordered, resolved, edits.events), edits),
        titled_claims(claims.claims, edits),
        claims.inconsistencies,
    )
