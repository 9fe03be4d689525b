"""Makes the rows of stories, outlets, articles and blocks, and hands out their ids in canonical order."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.dates import DateValue, value_of
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.store.contents import Contents

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Frame:
    """What all other rows refer to. *articles* are in canonical order: by story, then work."""

    articles: tuple[ReadArticle, ...]
    story_ids: Mapping[str, int]
    outlet_ids: Mapping[str, int]
    article_ids: Mapping[str, int]  # by key
    published: Mapping[str, DateValue]  # by article key; those with a date

    def article(self, key: str) -> ReadArticle:
        """The article with *key*."""
        return self.articles[self.article_ids[key] - 1]


def frame(contents: Contents) -> Frame:
    """Number stories and outlets by slug, and articles by story and work, each from 1."""
    articles = tuple(sorted(contents.read, key=lambda r: (r.article.story, r.article.work)))
    return Frame(
        articles=articles,
        story_ids=_numbered(sorted(s.slug for s in contents.stories)),
        outlet_ids=_numbered(sorted(o.slug for o in contents.outlets)),
        article_ids=_numbered([r.article.key for r in articles]),
        published={r.article.key: value_of(r.article.published) for r in articles if r.article.published},
    )


def story_rows(contents: Contents, frame: Frame, found: Mapping[str, list[Row]]) -> list[Row]:
    """The stories with what is counted in them; *found* are the rows of quotes, events and claims."""
    rows: list[Row] = []
    for story in sorted(contents.stories, key=lambda s: s.slug):
        number = frame.story_ids[story.slug]
        articles = [r for r in frame.articles if r.article.story == story.slug]
        mine, events, claims = (
            [row for row in found[name] if row["story_id"] == number] for name in ("quote", "event", "claim")
        )
        families = Counter(q["family"] for q in mine)
        days = [frame.published[r.article.key] for r in articles if r.article.key in frame.published]
        rows.append(
            {
                "id": number,
                "slug": story.slug,
                "title": story.title,
                "title_basis": story.title_basis,
                "articles": len(articles),
                "outlets": len({r.article.outlet for r in articles}),
                "quotations": sum(len(r.found.quotations) for r in articles),
                "quotes": len(mine),
                "shared": len(mine) - families["single"],
                "changed": families["changed"],
                "shortened": families["shortened"],
                "events": len(events),
                "undated": sum(e["certainty"] == "undated" for e in events),
                "claims": len(claims),
                "conflicts": sum(c["conflict"] for c in claims),
                "weighed": sum(c["conflict"] and c["clashing"] == c["weighed"] for c in claims),
                "disputed": sum(e["disputed"] for e in events),
                "earliest": min((d.earliest for d in days if d.earliest), default=None),
                "latest": max((d.latest for d in days if d.latest), default=None),
            }
        )
    return rows


def outlet_rows(contents: Contents, frame: Frame) -> list[Row]:
    """The outlets, by slug."""
    return [
        {
            "id": frame.outlet_ids[o.slug],
            "slug": o.slug,
            "name": o.name,
            "label": o.label,
            "code": o.code,
            "basis": o.basis,
        }
        for o in sorted(contents.outlets, key=lambda o: o.slug)
    ]


def article_rows(contents: Contents, frame: Frame) -> list[Row]:
    """The articles with their text."""
    positions = _positions(frame)
    rows: list[Row] = []
    for number, read in enumerate(frame.articles, 1):
        article, layout = read.article, read.found.layout
        headline = layout.headline
        rows.append(
            {
                "id": number,
                "key": article.key,
                "story_id": frame.story_ids[article.story],
                "outlet_id": frame.outlet_ids[article.outlet],
                "position": positions[article.key],
                "work": article.work,
                "file": article.file,
                "sha256": article.sha256,
                "url": article.url,
                "body": article.body,
                "headline": _words(article.body, headline),
                "headline_start": headline.start if headline else None,
                "headline_end": headline.end if headline else None,
                "byline": _words(article.body, layout.byline),
                "published": article.published,
                "published_basis": article.basis.get("published") if article.published else None,
                "given": contents.given.get(article.key, "{}"),
                "warnings": "\n".join(read.found.unread),
                "quotations": len(read.found.quotations),
                "paragraphs": max((b.paragraph or 0 for b in layout.blocks), default=0),
            }
        )
    return rows


def block_rows(frame: Frame) -> list[Row]:
    """The blocks of every article, by place."""
    rows: list[Row] = []
    for number, read in enumerate(frame.articles, 1):
        for block in sorted(read.found.layout.blocks, key=lambda b: b.span):
            checked(read.article.body, block.span)
            rows.append(
                {
                    "id": len(rows) + 1,
                    "article_id": number,
                    "start": block.span.start,
                    "end": block.span.end,
                    "kind": block.kind,
                    "reason": block.reason,
                    "paragraph": block.paragraph,
                }
            )
    return rows


def checked(body: str, span: Span) -> str:
    """The words of *body* at *span*. Raises ValueError if the span does not lie inside the body."""
    if not 0 <= span.start < span.end <= len(body):
        raise ValueError(f"span {span.start}-{span.end} is not inside a text of {len(body)} characters")
    return span.of(body)


def paragraph_at(read: ReadArticle, offset: int) -> tuple[int | None, Span]:
    """The number and span of the block that *offset* stands in; the whole text if it stands in none."""
    for block in read.found.layout.blocks:
        if block.span.start <= offset < block.span.end:
            return block.paragraph, block.span
    return None, Span(0, len(read.article.body))


def _words(body: str, span: Span | None) -> str | None:
    return checked(body, span) if span else None


def _numbered(names: list[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names, 1)}


def _positions(frame: Frame) -> dict[str, int]:
    """The order within each story: by publication, then file name; undated articles last."""
    positions: dict[str, int] = {}
    for story in frame.story_ids:
        mine = [r.article for r in frame.articles if r.article.story == story]
        mine.sort(key=lambda a: (_day(frame, a.key), a.file, a.work))
        positions |= {article.key: number for number, article in enumerate(mine, 1)}
    return positions


def _day(frame: Frame, key: str) -> str:
    value = frame.published.get(key)
    return (value.earliest or value.latest or "~") if value else "~"
