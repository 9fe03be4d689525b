"""The parts that pages are made of, each shown once: for whoever changes a page or wonders what a sign means.

The samples are invented; the alignment in them is computed, not drawn.
"""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.groups import FAMILIES
from app.store.quote import ArticleRef, Part, ReadingRow
from app.store.refs import OutletRef, SpeakerRef
from app.web import words
from app.web.filtering import Chip
from app.web.page import Crumb, Page
from app.web.rendering import Answer
from app.web.score import Passage, passages
from app.web.site import site_of

router = APIRouter()

COLOURS = (
    ("paper", "the page"),
    ("sheet", "cards and tables"),
    ("ink", "what was printed, and our sentences"),
    ("quiet", "everything that explains"),
    ("line", "rules"),
    ("soft", "under the pointer"),
    ("link", "links and focus"),
    ("same", "same words"),
    ("short", "shortened, stated differently"),
    ("changed", "changed, cannot both hold"),
    ("mark-quote", "a quotation in its article"),
    ("mark-date", "a date in its article"),
)
SPACES = tuple(f"s{n}" for n in range(1, 8))

_GAZETTE = OutletRef("gazette", "GAZ", "The Gazette", "The Gazette")
_HERALD = OutletRef("herald", "HER", "The Herald", "The Herald")
_UNNAMED = OutletRef("unnamed-003", "UO·003", "unnamed outlet, file 003", None)
_SAID = (
    (_GAZETTE, "We will open the harbour and the new market in May, and every ship is welcome."),
    (_HERALD, "We will open the harbour … in May, and every ship is welcome."),
    (_UNNAMED, "We will open the port and the new market in May"),
)


@dataclass(frozen=True, slots=True)
class DesignView:
    """The parts with their samples."""

    colours: tuple[tuple[str, str], ...]
    spaces: tuple[str, ...]
    families: tuple[str, ...]
    outlets: tuple[OutletRef, ...]
    speaker: SpeakerRef
    score: tuple[Passage, ...]
    chips: tuple[Chip, ...]
    certainties: tuple[tuple[str, str], ...]
    signs: tuple[tuple[str, str], ...]


@router.get("/about/design")
def show_design(request: Request) -> Response:
    """The page."""
    return site_of(request).page(request, lambda _: answer(_))


def answer(_: Connection) -> Answer:
    """The page; it reads nothing."""
    view = design_view()
    page = Page(
        title="The parts of these pages",
        description="Colours, type, signs and parts, each shown once with what it means.",
        path="/about/design",
        tab="about",
        crumbs=(Crumb("Stories", "/"), Crumb("About", "/about"), Crumb("Design")),
    )
    return Answer("design.html", page, view, lambda: data(view))


def design_view() -> DesignView:
    """The parts, with an invented sentence laid out word by word."""
    return DesignView(
        COLOURS,
        SPACES,
        (*FAMILIES, "single"),
        tuple(outlet for outlet, _ in _SAID),
        SpeakerRef("ana-ruiz", "Ana Ruiz", "person"),
        passages([_reading(n, outlet, said) for n, (outlet, said) in enumerate(_SAID)]),
        (Chip("Outlet: The Gazette", "/about/design"), Chip("Kind: changed", "/about/design")),
        tuple((words.CERTAINTY_SIGNS[name], said) for name, said in words.CERTAINTY_WORDS.items()),
        tuple((words.SIGNS[name], said) for name, said in words.FAMILY_WORDS.items()),
    )


def _reading(number: int, outlet: OutletRef, said: str) -> ReadingRow:
    return ReadingRow(
        id=number,
        key="",
        outlet=outlet,
        article=ArticleRef("", None, None, None, number),
        exact=said,
        kind="direct",
        family="same",
        relations=(),
        paragraph=1,
        start=0,
        end=len(said),
        context=said,
        inner_start=0,
        inner_end=len(said),
        cue=None,
        source=None,
        source_kind=None,
        antecedent=None,
        role=None,
        confidence=1.0,
        parts=(Part(0, said),),
    )


def data(view: DesignView) -> dict[str, Any]:
    """The page as JSON: the signs with their words, and the names of the colours."""
    return {
        "colours": [{"name": name, "for": purpose} for name, purpose in view.colours],
        "signs": [{"sign": sign, "means": said} for sign, said in view.signs],
        "certainties": [{"sign": sign, "means": said} for sign, said in view.certainties],
    }
