"""What crawlers ask for: `robots.txt`, and the sitemap, one file or an index of files.

Permalinks are open to them, combinations of filters are not: those are views of the same things without end.
No `lastmod` is given, because nothing here records when a page last changed. https://www.sitemaps.org
"""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import sitemap
from app.web.site import NotFound, Site, site_of

router = APIRouter()

PART = 5000  # addresses a file; the protocol allows 50,000
ROBOTS = """\
# Every page with a permanent address may be read; filtered lists are the same entries once more.
User-agent: *
Allow: /oembed?
Disallow: /*?
Disallow: /search
Disallow: /export.jsonl

Sitemap: {root}/sitemap.xml
"""


@router.get("/robots.txt")
def robots(request: Request) -> Response:
    """The rules, with where the sitemap is."""
    root = site_of(request).renderer.home(request).root
    return Response(ROBOTS.format(root=root), media_type="text/plain")


@router.get("/sitemap.xml")
def whole(request: Request) -> Response:
    """All addresses where they fit into one file, else the list of the files."""
    site = site_of(request)

    def build(connection: Connection) -> Response:
        sizes = _open(site, connection)
        if sum(sizes.values()) > PART:
            files = [f"/sitemap/{name}.xml" for name in parts(sizes)]
            return site.renderer.document(request, "sitemap.xml", "application/xml", index=True, paths=files)
        paths = ["/", "/about"]
        for kind, size in sizes.items():
            paths += sitemap.addresses(connection, kind, 1, size)
        return site.renderer.document(request, "sitemap.xml", "application/xml", index=False, paths=paths)

    return site.page(request, build)


@router.get("/sitemap/{name}.xml")
def part(request: Request, name: str) -> Response:
    """One file of the index."""
    site = site_of(request)

    def build(connection: Connection) -> Response:
        found = parts(_open(site, connection)).get(name)
        if found is None:
            raise NotFound("The sitemap has no such part.")
        paths = sitemap.addresses(connection, *found)
        return site.renderer.document(request, "sitemap.xml", "application/xml", index=False, paths=paths)

    return site.page(request, build)


def _open(site: Site, connection: Connection) -> dict[str, int]:
    """The kinds of pages that may be indexed, with their sizes: articles only where their text is shown."""
    found = sitemap.sizes(connection)
    return found if site.full_text else {kind: size for kind, size in found.items() if kind != "articles"}


def parts(sizes: Mapping[str, int], most: int = PART) -> dict[str, tuple[str, int, int]]:
    """The files of the index by name, each with its kind and its first and last entry."""
    return {
        f"{kind}-{number}": (kind, first, min(first + most - 1, size))
        for kind, size in sizes.items()
        for number, first in enumerate(range(1, size + 1, most), 1)
    }
