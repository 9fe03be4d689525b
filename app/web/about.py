"""How the site was made, what its words mean, what its limits are. The record is `app.web.about_data`."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app import __version__
from app.domain.address import SCHEME
from app.store import about as store
from app.store.about import Holdings
from app.web import about_data, design
from app.web.about_data import holdings_data
from app.web.claim_words import LOOSE, STANCE_MEANINGS, STANCE_WORDS, WEIGHED_RIGHT
from app.web.page import Crumb, Page
from app.web.rendering import Answer
from app.web.reporting import listed_verbs
from app.web.site import site_of
from app.web.vocabulary import Family, families

router = APIRouter()
router.include_router(about_data.router)
router.include_router(design.router)


@dataclass(frozen=True, slots=True)
class AboutView:
    """The page about the site."""

    holdings: Holdings
    families: tuple[Family, ...]
    version: str
    scheme: str
    full_text: bool
    verbs: tuple[tuple[str, tuple[str, ...]], ...]
    stances: tuple[tuple[str, str], ...]
    weighed: str  # how often clashes found by likelihood are right


@router.get("/about")
def show_about(request: Request) -> Response:
    """How it was made, what the words mean."""
    site = site_of(request)

    def build(connection: Connection) -> Answer:
        view = AboutView(
            holdings=store.holdings(connection),
            families=families(),
            version=__version__,
            scheme=SCHEME,
            full_text=site.full_text,
            verbs=listed_verbs(),
            stances=tuple(
                (STANCE_WORDS.get(name, LOOSE), meaning) for name, meaning in STANCE_MEANINGS.items()
            ),
            weighed=WEIGHED_RIGHT,
        )
        page = Page(
            title="How this was made, and what its words mean",
            description="The method, its limits, and every term of the site with an example.",
            path="/about",
            tab="about",
            crumbs=(Crumb("Stories", "/"), Crumb("About")),
        )
        return Answer("about.html", page, view, lambda: data(view))

    return site.page(request, build)


def data(view: AboutView) -> dict[str, Any]:
    """The page as JSON: versions, counts, and the terms with their examples."""
    return {
        "version": view.version,
        **holdings_data(view.holdings),
        "address_scheme": view.scheme,
        "stances": dict(view.stances),
        "reporting_verbs": {kind: list(verbs) for kind, verbs in view.verbs},
        "families": [
            {
                "name": family.name,
                "meaning": family.meaning,
                "relations": [
                    {
                        "name": relation.name,
                        "meaning": relation.meaning,
                        "fullest": relation.fullest,
                        "reading": relation.reading,
                    }
                    for relation in family.relations
                ],
            }
            for family in view.families
        ],
    }
