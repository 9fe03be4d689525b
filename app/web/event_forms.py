"""An event as citation and linked data: its date as given, and every passage that tells it."""

from collections.abc import Iterator

from app.store.events import EventPage
from app.store.quote import ArticleRef
from app.web import linked, words
from app.web.citation import Citation, issued, one_line
from app.web.citation import forms as citation_forms
from app.web.page import Home
from app.web.picture import Poster, picture
from app.web.rendering import Form
from app.web.tellings import dates_part, tellers, versions


def forms(event: EventPage, date: str, home: Home) -> dict[str, Form]:
    """The representations of *event*, whose *date* is given in words, by suffix."""
    return {
        **citation_forms(citation(event, date, home)),
        "jsonld": linked.form(lambda: graph(event, date, home)),
        "png": Form("image/png", "Picture", lambda: picture(poster(event, date, home)), embeddable=True),
    }


def poster(event: EventPage, date: str, home: Home) -> Poster:
    """What the picture of the event says: an outlet that gives another date than the first one is marked."""
    told = versions(event.tellings)
    first = set(told[0].outlets) if told else set()
    apart = dates_part(event.tellings)
    what = "date" if apart and not event.order_disputed else "date and order" if apart else "order"
    by = words.count(event.outlets, "outlet")
    return Poster(
        words=event.label,
        speaker=f"as printed by {event.label_outlet.label}: {date}",
        outlets=tuple(
            (outlet.code, "changed" if apart and outlet not in first else "same" if apart else "plain")
            for outlet in tellers(event.tellings)
        ),
        family="changed" if event.disputed else "plain",
        difference=f"Told by {by}, which give another {what}." if event.disputed else f"Told by {by}.",
        site=home.title,
        below="when it happened, as each outlet tells it",
    )


def citation(event: EventPage, date: str, home: Home) -> Citation:
    """The page of the event; its title is what one outlet prints of it, which is named."""
    here = f"{home.root}/e/{event.key}"
    label = words.quoted(one_line(event.label))
    by = f"The title is a clause of {event.label_outlet.label}."
    parts = dates_part(event.tellings) or not event.order_disputed
    dispute = " The outlets give different dates." if event.disputed and parts else ""
    dispute += " The outlets tell it in different order." if event.order_disputed else ""
    return Citation(
        id=f"verbatim-event-{event.key}",
        kind="page",
        title=label,
        authors=(),
        container=home.title,
        published=None,
        url=here,
        words=None,
        note=f"Date: {date}.{dispute} {by}",
        plain=f"{label} ({date}), as told by {words.count(event.outlets, 'outlet')}: {here}",
    )


def graph(event: EventPage, date: str, home: Home) -> Iterator[linked.Node]:
    """The event, and each passage of this page with its article and its place in it.

    A date that is no plain year, month or day has no machine form here; its EDTF is in the page's JSON.
    """
    here = f"{home.root}/e/{event.key}"
    node = {"@type": "Event", "@id": here, "name": event.label, "description": f"Date as told: {date}."}
    start = issued(event.edtf)
    articles = {
        row.article: linked.news_article(
            home, ArticleRef(row.article, row.headline, None, None, row.position), row.outlet
        )
        for row in event.tellings
    }
    about = [{"@id": article["@id"]} for article in articles.values()]
    yield {**node, **({"startDate": start} if start else {}), "subjectOf": about}
    yield from articles.values()
    for row in event.tellings:
        source = f"{home.root}/a/{row.article}"
        place = (row.start, row.start + len(row.exact))
        identity = f"{here}.jsonld#{row.article}-{row.start}"
        yield linked.annotation(identity, here, source, None, place, {"exact": row.exact})
