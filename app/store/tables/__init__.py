"""The tables, one module a subject. Schema changes only through `migrations/`; a test proves both equal.

Row ids are handed out in a canonical order at each ingest (stories by slug, articles by work, mentions by
place), so the same inputs give the same database whatever the order of files. They are never shown or linked;
addresses are the `key` columns. Offsets are code points of `article.body`.
"""

from app.store.tables.article import Article, Block, Inconsistency, InconsistencyPlace
from app.store.tables.base import METADATA
from app.store.tables.claim import Claim, ClaimAbsence, ClaimAssertion, ClaimValue
from app.store.tables.event import Event, EventMention
from app.store.tables.quote import Quotation, Quote, QuoteFeature, QuoteOutlet, Unit
from app.store.tables.search import SearchTag, SearchText
from app.store.tables.speaker import Alias, Speaker
from app.store.tables.spread import Agency, ArticleCopy, Echo, HiddenWords, Likeness, QuoteOrigin
from app.store.tables.story import Correction, Outlet, Refusal, Snapshot, Story

__all__ = [
    "METADATA",
    "Agency",
    "Alias",
    "Article",
    "ArticleCopy",
    "Block",
    "Claim",
    "ClaimAbsence",
    "ClaimAssertion",
    "ClaimValue",
    "Correction",
    "Echo",
    "Event",
    "EventMention",
    "HiddenWords",
    "Inconsistency",
    "InconsistencyPlace",
    "Likeness",
    "Outlet",
    "Quotation",
    "Quote",
    "QuoteFeature",
    "QuoteOrigin",
    "QuoteOutlet",
    "Refusal",
    "SearchTag",
    "SearchText",
    "Snapshot",
    "Speaker",
    "Story",
    "Unit",
]
