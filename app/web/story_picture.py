"""The picture shown where a story is shared: its title, its outlets, where they part."""

from collections.abc import Sequence

from app.store.refs import OutletRef, StorySummary
from app.web import words
from app.web.page import Home
from app.web.picture import Poster, picture
from app.web.rendering import Form


def form(story: StorySummary, outlets: Sequence[OutletRef], home: Home) -> Form:
    """The picture of *story* as a representation."""
    return Form("image/png", "Picture", lambda: picture(poster(story, outlets, home)), embeddable=True)


def poster(story: StorySummary, outlets: Sequence[OutletRef], home: Home) -> Poster:
    """What the picture says."""
    parted = (
        [f"{story.changed} of {words.count(story.shared, 'shared quote')} changed"] if story.changed else []
    )
    if story.conflicts:
        parted.append(words.in_conflict(story.conflicts, story.weighed))
    told = f"{words.count(story.articles, 'article')} of {words.count(story.outlets, 'outlet')}"
    return Poster(
        words=story.title,
        speaker=told,
        outlets=tuple((outlet.code, "plain") for outlet in outlets),
        family="changed" if story.changed or story.conflicts else "plain",
        difference=words.listed(parted) or "No words changed, no claims in conflict",
        site=home.title,
        below="how different outlets report the same story",
        printed=False,
    )
