"""Labelled stories: folders of texts with `labels.json`, and `.story` files with the labels in the text.

A `.story` file begins with `title: …`, then `## claims`, a line a claim: `c1 | conflict | number | how many`,
and for each article `## outlet day` with its text, in which `[[c1=483|Thieves stole 483 coins]]` marks the
words that answer c1, here by 483. The terms are those of `tests/gold/stories/README.md`.
"""

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.article import Article
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.extract import extract_text

_MARK = re.compile(r"\[\[(?P<claims>[^|\]]+)\|(?P<words>.*?)\]\]")
Gold = dict[str, Any]
Places = dict[str, list[Span]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A story as read, and its labels in the shape of the seeds' `claims.json`."""

    articles: tuple[ReadArticle, ...]
    claims: list[Gold]
    inconsistencies: list[Gold]


def stories_of(parent: Path) -> list[Labelled]:
    """The labelled stories in *parent*: its folders and its `.story` files, in order of their names."""
    return [read_story(path) for path in sorted(parent.iterdir()) if path.is_dir() or path.suffix == ".story"]


def read_story(path: Path) -> Labelled:
    """The story in the folder or `.story` file *path*; raises ValueError where a file is not well formed."""
    return _read_labelled_folder(path) if path.is_dir() else _read_marked(path)


def read_folder(folder: Path) -> tuple[ReadArticle, ...]:
    """Every text of *folder* as read, dated by its manifest; the key is the first part of the file's name."""
    manifest = folder / "corpus.toml"
    stated = tomllib.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    days = {row["file"]: row.get("published") for row in stated.get("article", ())}
    return tuple(
        _read(folder.name, path.stem.split("_")[0], path.read_text(encoding="utf-8"), days.get(path.name))
        for path in sorted(folder.glob("*.txt"))
    )


def evidence(claim: Gold) -> Places:
    """The places of a gold claim by outlet."""
    places: Places = {}
    for key, outlet in claim["seeds"].items():
        for one in outlet["evidence"]:
            places.setdefault(key, []).append(Span(one["start"], one["end"]))
    return places


def _read(story: str, key: str, body: str, day: str | None) -> ReadArticle:
    about = Article(key, f"id:{key}", story, f"{key}.txt", "", body, key, published=day)
    return ReadArticle(about, extract_text(body))


def _read_labelled_folder(folder: Path) -> Labelled:
    """A story of several files, its labels brought into the seeds' shape."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    claims = []
    for one in labels["claims"]:
        outlets: dict[str, Gold] = {}
        for place in one["readings"]:
            outlets.setdefault(place["file"].removesuffix(".txt"), {"evidence": []})["evidence"].append(place)
        claims.append({**one, "seeds": outlets})
    clashes = [
        {**one, "seed": one["file"].removesuffix(".txt"), "evidence": one["places"]}
        for one in labels["inconsistencies"]
    ]
    return Labelled(read_folder(folder), claims, clashes)


def _read_marked(path: Path) -> Labelled:
    """A story of one file, its labels in the text."""
    _, *blocks = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    claims: dict[str, Gold] = {}
    articles = []
    for block in blocks:
        head, text = block.split("\n", 1)
        if head.strip() == "claims":
            for line in text.strip().splitlines():
                name, comparison, kind, question = (part.strip() for part in line.split("|", 3))
                claims[name] = {
                    "id": name,
                    "claim": question,
                    "kind": kind,
                    "comparison": comparison,
                    "seeds": {},
                }
            continue
        outlet, day = head.split()
        body = _unmarked(path, outlet, text.strip("\n") + "\n", claims)
        articles.append(_read(path.stem, outlet, body, day))
    return Labelled(tuple(articles), list(claims.values()), [])


def _unmarked(path: Path, outlet: str, marked: str, claims: dict[str, Gold]) -> str:
    """The text of an article without its marks, whose places are added to *claims*."""
    body, end = "", 0
    for match in _MARK.finditer(marked):
        body += marked[end : match.start()]
        place = {"start": len(body), "end": len(body) + len(match["words"])}
        body, end = body + match["words"], match.end()
        for part in match["claims"].strip(";").split(";"):
            name = part.partition("=")[0].strip()
            if name not in claims:
                raise ValueError(f"{path}: {outlet} marks {name}, which is no claim; add it under ## claims")
            claims[name]["seeds"].setdefault(outlet, {"evidence": []})["evidence"].append(place)
    body += marked[end:]
    if "[[" in body or "]]" in body:
        raise ValueError(
            f"{path}: a mark in {outlet} is not closed; write [[c1=value|words]] within one line"
        )
    return body
