"""A citation as plain text, BibTeX, RIS and CSL-JSON. What is cited, and with which facts, pages decide.

Names are given as printed, never cut into first and last. No date of access is stated: the one who cites
knows it. BibTeX with biblatex's `date` (https://www.ctan.org/pkg/biblatex) and, for the older styles, `year`
and `month`. RIS: the tags that Zotero, EndNote and JabRef read. CSL-JSON: https://docs.citationstyles.org.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote as percent

from app.web.rendering import Form, address, written

_BIBTEX = {
    **{"\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}"},
    **{"~": r"\textasciitilde{}", "^": r"\textasciicircum{}"},
    **{char: f"\\{char}" for char in "$&#_%"},
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_BY = re.compile(r"^by[\s:]+", re.IGNORECASE)
_URL_SAFE = "!#$%&'()*+,-./:;=?@[]_~"


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited. *kind* is "article" (printed by an outlet) or "page" (a page of this site).

    *container* is the outlet or site, *published* an ISO year, month or day, *words* the quoted words,
    *plain* the whole citation as a sentence.
    """

    id: str
    kind: str
    title: str
    authors: tuple[str, ...]
    container: str
    published: str | None
    url: str
    words: str | None
    note: str
    plain: str


@dataclass(frozen=True, slots=True)
class CitedText:
    """A citation to be copied: its *label*, and *href* of the same as a file, where there is one."""

    suffix: str
    label: str
    text: str
    rows: int  # lines of the field that shows it
    href: str | None


@dataclass(frozen=True, slots=True)
class CiteChoice:
    """One outlet's words that may be cited alone, and the address of the page that does so."""

    label: str
    href: str
    chosen: bool


def texts(citation: Citation, path: str, query: str) -> tuple[CitedText, ...]:
    """*citation* in each form, for copying; *path* and *query* are those of its page."""
    found = [("plain", "Plain text", citation.plain)]
    found += [(suffix, form.label, str(form.make())) for suffix, form in forms(citation).items()]
    return tuple(
        CitedText(
            suffix.partition(".")[0],
            label,
            text.strip(),
            min(16, sum(1 + len(line) // 90 for line in text.strip().splitlines())),
            None if suffix == "plain" else address(f"{path}.{suffix}", query),
        )
        for suffix, label, text in found
    )


def forms(citation: Citation) -> dict[str, Form]:
    """The citation's representations by suffix."""
    return {
        "bib": Form("application/x-bibtex; charset=utf-8", "BibTeX", lambda: bibtex(citation)),
        "ris": Form("application/x-research-info-systems; charset=utf-8", "RIS", lambda: ris(citation)),
        "csl.json": Form(
            "application/vnd.citationstyles.csl+json", "CSL-JSON", lambda: written([csl(citation)])
        ),
    }


def bibtex(citation: Citation) -> str:
    """One entry. Braces are written as commands, so that those of the entry always balance."""
    kind = "article" if citation.kind == "article" else "misc"
    fields = [
        ("author", " and ".join(f"{{{_tex(author)}}}" for author in citation.authors)),
        ("title", f"{{{_tex(citation.title)}}}"),
        ("journal" if kind == "article" else "howpublished", _tex(citation.container)),
        ("date", citation.published or ""),
        ("year", (citation.published or "")[:4]),
        ("url", _address(citation.url)),
        ("abstract", _tex(f"“{one_line(citation.words)}”") if citation.words else ""),
        ("note", _tex(citation.note)),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    month = (citation.published or "")[5:7]
    if month:
        lines.append(f"  month = {_MONTHS[int(month) - 1]},")
    return f"@{kind}{{{citation.id},\n" + "\n".join(lines) + "\n}\n"


def ris(citation: Citation) -> str:
    """One record; every value on one line."""
    published = citation.published or ""
    fields: Iterable[tuple[str, str]] = (
        ("TY", "NEWS" if citation.kind == "article" else "ELEC"),
        ("ID", citation.id),
        *(("AU", author) for author in citation.authors),
        ("TI", citation.title),
        ("T2", citation.container),
        ("PY", published[:4]),
        ("DA", published.replace("-", "/")),
        ("UR", _address(citation.url)),
        ("AB", f"“{one_line(citation.words)}”" if citation.words else ""),
        ("N1", citation.note),
    )
    lines = [f"{tag}  - {one_line(value)}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def csl(citation: Citation) -> dict[str, Any]:
    """One item of CSL-JSON."""
    item: dict[str, Any] = {
        "id": citation.id,
        "type": "article-newspaper" if citation.kind == "article" else "webpage",
        "title": one_line(citation.title),
        "container-title": one_line(citation.container),
        "URL": _address(citation.url),
        "note": one_line(citation.note),
    }
    if citation.authors:
        item["author"] = [{"literal": one_line(author)} for author in citation.authors]
    if citation.published:
        item["issued"] = {"date-parts": [[int(part) for part in citation.published.split("-")]]}
    if citation.words:
        item["abstract"] = f"“{one_line(citation.words)}”"
    return item


def issued(edtf: str | None) -> str | None:
    """A stated date of publication if it is a plain year, month or day; reference managers know no other."""
    if edtf is None or not _DAY.fullmatch(edtf):
        return None
    return None if len(edtf) > 4 and not 1 <= int(edtf[5:7]) <= 12 else edtf


def uncredited(byline: str) -> str:
    """A byline without the "by" before the names."""
    return _BY.sub("", byline)


def one_line(text: str) -> str:
    """*text* without line breaks and control characters; nothing else is altered."""
    kept = (" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    return " ".join("".join(kept).split())


def with_words(url: str, exact: str) -> str:
    """*url* with a text fragment, so that a browser opens the page at the words *exact* and marks them.

    Of long words the first and the last few are given. https://wicg.github.io/scroll-to-text-fragment/
    """
    printed = exact.split()
    runs = [printed[:5], printed[-5:]] if len(printed) > 12 else [printed]
    text = ",".join(percent(" ".join(run), safe="").replace("-", "%2D") for run in runs)
    return f"{_address(url)}{'' if '#' in url else '#'}:~:text={text}"


def _tex(text: str) -> str:
    return "".join(_BIBTEX.get(char, char) for char in one_line(text))


def _address(url: str) -> str:
    """*url* with everything encoded that could end a field or a line."""
    return percent(one_line(url), safe=_URL_SAFE)
