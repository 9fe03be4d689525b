"""What a request needs, joined once at start: the read-only engine, the renderer, the settings.

`Site.page` is the one way from a route to an answer: one connection, the snapshot, 304 where nothing changed,
then the page's own reads.
"""

from collections.abc import Callable
from dataclasses import dataclass

from fastapi import Request
from sqlalchemy import Connection, Engine
from starlette.responses import Response

from app.store import refs
from app.web import words
from app.web.http import is_any, wants_fragment
from app.web.page import Crumb, StoryRef
from app.web.params import without_blanks
from app.web.rendering import Answer, Renderer, moved


class NotFound(Exception):
    """There is nothing at this address; the sentence says what was looked for, never repeating input."""

    status, title = 404, "Nothing at this address"

    def __init__(self, sentence: str, story: StoryRef | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.story = sentence, story


class Gone(NotFound):
    """Something stood at this address and was taken away; the sentence says why."""

    status, title = 410, "No longer at this address"


@dataclass(frozen=True, slots=True)
class Site:
    """The parts every page uses. *full_text* tells whether article texts are shown whole or as excerpts."""

    engine: Engine
    renderer: Renderer
    full_text: bool

    def page(self, request: Request, build: Callable[[Connection], Answer | Response]) -> Response:
        """The answer to *request*; *build* reads the page or gives a redirect."""
        words.DATES.set(self.renderer.look.dates)
        tidy = without_blanks(request.url.query)
        plain = request.state.representation == "html" and not wants_fragment(request.headers)
        if tidy != request.url.query and plain:
            return moved(request.url.path, query=tidy, permanent=False)
        with self.engine.connect() as connection:
            snapshot = refs.snapshot(connection)
            unchanged = self.renderer.unchanged(request, snapshot)
            if unchanged is not None:
                if is_any(request.headers):
                    build(connection)  # raises where nothing is there
                return unchanged
            answer = build(connection)
        if isinstance(answer, Response):
            if answer.status_code == 200 and request.state.representation != "html":
                raise NotFound("This is to be had at its own address only, without a suffix.")
            return in_whole_window(request, answer)
        return self.renderer.respond(request, answer)


def in_whole_window(request: Request, redirect: Response) -> Response:
    """A redirect htmx follows by leaving the page, where it would else put the new page into the old one.

    What is no redirect stays as it is."""
    if not wants_fragment(request.headers) or "location" not in redirect.headers:
        return redirect
    return Response(status_code=200, headers={"hx-redirect": redirect.headers["location"]})


def site_of(request: Request) -> Site:
    """The site a request came to."""
    site = request.app.state.site
    assert isinstance(site, Site)
    return site


def story_at(connection: Connection, slug: str) -> refs.StorySummary:
    """The story with this slug. Raises NotFound."""
    found = refs.story(connection, slug)
    if found is None:
        raise NotFound("There is no story at this address.")
    return found


def story_crumbs(story: refs.StorySummary | StoryRef, *last: str) -> tuple[Crumb, ...]:
    """Stories › the story › *last*."""
    home = Crumb("Stories", "/")
    if not last:
        return (home, Crumb(story.title))
    return (home, Crumb(story.title, f"/s/{story.slug}"), *(Crumb(label) for label in last))
