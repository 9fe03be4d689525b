"""The home page: all stories with their outlets, their days, and how much the outlets differ."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import refs
from app.store import stories as store
from app.store.refs import OutletRef, StorySummary
from app.web import words
from app.web.filtering import Chip, chips
from app.web.page import Page
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.rendering import Answer, Table, address, moved
from app.web.site import site_of

router = APIRouter()

ORDER_WORDS = {
    "title": "by title",
    "newest": "newest first",
    "differing": "most differences first",
}
SHOWN_OUTLETS = 12


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A story with its first outlets, how many more there are, and its days in words."""

    story: StorySummary
    outlets: tuple[OutletRef, ...]
    more: int
    days: str


@dataclass(frozen=True, slots=True)
class Order:
    """A way to order the list."""

    name: str
    label: str
    path: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StoriesView:
    """The list ready to print; *several* is False where the database holds one story or none."""

    cards: tuple[StoryCard, ...]
    several: bool
    orders: tuple[Order, ...]
    filters: Filters
    chips: tuple[Chip, ...]
    status: str
    next_page: str | None


@router.get("/")
def show_stories(request: Request) -> Response:
    """The list of stories, or, where there is only one, the way to it."""
    asked = read_filters(request.url.query, ("q", "order", "after"))

    def build(connection: Connection) -> Answer | Response:
        first = refs.stories(connection, most=2)
        if len(first) == 1 and not asked.chosen and request.state.representation == "html":
            return moved(f"/s/{first[0].slug}", permanent=False)
        return answer(connection, asked, len(first) > 1)

    return site_of(request).page(request, build)


def answer(connection: Connection, asked: Filters, several: bool) -> Answer:
    """The list for what is *asked*."""
    asked = only_known(asked, "order", store.ORDERS, "order of stories")
    order = asked.one("order") or "title"
    text = asked.one("q")
    asked, found = from_place(asked, lambda after: store.story_list(connection, text, order, after))
    view = stories_view(found, asked, several)
    page = Page(
        title="Stories",
        description="How different outlets report the same story: whom they quote, and in which words.",
        path="/",
        tab="stories",
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("stories.html", page, view, lambda: data(view), lambda: table(view))


def stories_view(found: store.StoryList, asked: Filters, several: bool) -> StoriesView:
    """The page's view of *found*."""
    order = asked.one("order") or "title"
    narrowed = {name: values for name, values in asked.chosen.items() if name == "q"}
    following = asked.at(found.stories[-1].slug).query if found.more else None
    number = words.count(found.total, "story", "stories")
    return StoriesView(
        cards=tuple(_card(story, found.outlets[story.id]) for story in found.stories),
        several=several,
        orders=tuple(
            Order(
                name,
                label,
                address("/", Filters({**narrowed, **({} if name == "title" else {"order": (name,)})}).query),
                name == order,
            )
            for name, label in ORDER_WORDS.items()
        ),
        filters=asked,
        chips=chips("/", (), asked, but=("order",)),
        status=f"{number} with these words in the title" if asked.one("q") else number,
        next_page=address("/", following) if following else None,
    )


def _card(story: StorySummary, outlets: tuple[OutletRef, ...]) -> StoryCard:
    first, last = (words.dated(day, day, day).words if day else "" for day in (story.earliest, story.latest))
    days = "dates of publication not stated"
    if first or last:
        days = first if first == last else f"{first or 'not stated'} – {last or 'not stated'}"
    return StoryCard(story, outlets[:SHOWN_OUTLETS], len(outlets[SHOWN_OUTLETS:]), days)


HEADER = tuple(StorySummary.__dataclass_fields__)[1:]
_NAMES = {  # in JSON a story's overview lists what is counted under the short name
    "disputed": "disputed_events",
    "claims": "claims_counted",
    "conflicts": "claims_in_conflict",
    "weighed": "claims_in_conflict_weighed",
}


def story_data(story: StorySummary) -> dict[str, Any]:
    """A story as JSON."""
    counted = {_NAMES.get(name, name): getattr(story, name) for name in HEADER}
    return {"address": f"/s/{story.slug}", **counted}


def data(view: StoriesView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "stories": [
            {**story_data(card.story), "outlet_slugs": [outlet.slug for outlet in card.outlets]}
            for card in view.cards
        ],
        "next": view.next_page,
    }


def table(view: StoriesView) -> Table:
    """The list as CSV."""
    header = tuple(_NAMES.get(name, name) for name in HEADER)
    return header, (tuple(getattr(card.story, name) for name in HEADER) for card in view.cards)
