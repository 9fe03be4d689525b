"""The outermost ASGI layer: what holds for every answer, whatever produced it.

GET and HEAD only; strict security headers; strong ETags; one line a request in the log; no Host that could
not stand in a link; and representations by suffix: `/q/KEY.json` is the address `/q/KEY` asked for as JSON.
Content is made elsewhere, and so is the answer to a representation that a page does not have.
"""

import hashlib
import logging
import re
import time
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("verbatim.web")

REPRESENTATIONS = ("json", "csv", "txt", "md", "bib", "ris", "csl.json", "jsonld", "png", "atom")
_SUFFIX = re.compile(
    rf"\.({'|'.join(re.escape(r) for r in sorted(REPRESENTATIONS, key=len, reverse=True))})$"
)
WHOLE = ("/robots.txt", "/openapi.json")  # names that others give, with their suffix
_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]{1,255}")
ENCODINGS = ("zstd", "br", "gzip")  # as the compressing layer inside names them
FRAMED = "framed"  # the name in a request's state that lets other sites show its answer in a frame
VARY = "HX-Request-Type, HX-History-Restore-Request, Accept-Encoding"

SECURITY_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}

FRAMED_HEADERS = {
    **{name: value for name, value in SECURITY_HEADERS.items() if name != "x-frame-options"},
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
    ),
    "cross-origin-opener-policy": "unsafe-none",
    "cross-origin-resource-policy": "cross-origin",
}


class Face:
    """Wraps the application; *app* sees only GET and HEAD, and paths without a representation suffix."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500
        requested, method = scope["path"], scope["method"]
        inner = _inner(scope)

        async def send_dressed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _dress(inner, message)
            elif method == "HEAD":
                message = {**message, "body": b""}
            await send(message)

        try:
            if method not in ("GET", "HEAD"):
                await _refuse_method(send_dressed)
            else:
                await self.app(inner, receive, send_dressed)
        finally:
            milliseconds = (time.perf_counter() - started) * 1000
            log.info("%s %r %d %.1fms", method, requested, status, milliseconds)


def _inner(scope: Scope) -> Scope:
    """What the application is asked: a copy, because the server answers by its own scope (HEAD, say)."""
    state = {**scope.get("state", {}), "representation": "html"}
    inner = {**scope, "method": "GET", "state": state}
    match = _SUFFIX.search(scope["path"])
    if match and scope["path"] not in WHOLE and not scope["path"].startswith("/static/"):
        state["representation"] = match.group(1)
        inner["path"] = scope["path"][: match.start()]
        inner["raw_path"] = inner["path"].encode()
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    if len(hosts) != 1 or not is_host(hosts[0].decode("latin-1")):  # without one, the server's address counts
        inner["headers"] = [(name, value) for name, value in scope["headers"] if name != b"host"]
    return inner


def is_host(name: str) -> bool:
    """True if *name* is a host, with or without a port, that can stand in an address."""
    if not _HOST.fullmatch(name):
        return False
    try:
        parts = urlsplit(f"http://{name}/")
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _dress(scope: Scope, message: Message) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in (FRAMED_HEADERS if scope["state"].get(FRAMED) else SECURITY_HEADERS).items():
        headers.setdefault(name, value)
    headers["vary"] = VARY
    tag = scope["state"].get("tag")
    if tag and message["status"] == 304:
        headers["etag"] = f'"{scope["state"]["known"]}"'
    elif tag and message["status"] == 200:
        encoding = headers.get("content-encoding")
        headers["etag"] = f'"{tag}-{encoding}"' if encoding else f'"{tag}"'
    if "cache-control" not in headers:
        headers["cache-control"] = "no-cache"


async def _refuse_method(send: Send) -> None:
    body = b"This site is read-only: only GET and HEAD are answered. /about/api says how to read it.\n"
    await send(
        {
            "type": "http.response.start",
            "status": 405,
            "headers": [
                (b"allow", b"GET, HEAD"),
                (b"content-type", b"text/plain; charset=utf-8"),
                (b"content-length", str(len(body)).encode()),
            ],
        }
    )
    await send({"type": "http.response.body", "body": body})


def tag_for(scope: Scope, root: str, snapshot: str, program: str) -> str:
    """The first part of a strong entity tag: what is stored, what is asked for, as what, and below which
    *root* its links stand. `Face` adds how the answer came to be encoded."""
    asked = (scope["path"], scope["query_string"].decode("latin-1"), scope["state"]["representation"])
    parts = (root, snapshot, program, *asked, str(wants_fragment(Headers(scope=scope))))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def known_tag(headers: Headers, tag: str) -> str | None:
    """The entity tag a client has already that says the same as *tag*, whatever its encoding, or None."""
    for given in ",".join(headers.getlist("if-none-match")).split(","):
        plain = given.strip().removeprefix("W/").strip('"')
        if plain == "*":
            return tag
        if plain == tag or plain in {f"{tag}-{encoding}" for encoding in ENCODINGS}:
            return plain
    return None


def is_any(headers: Headers) -> bool:
    """True if a client asks for what is there only if nothing is ("If-None-Match: *")."""
    return headers.get("if-none-match", "").strip() == "*"


def wants_fragment(headers: Headers) -> bool:
    """True if htmx asks for a part of the page, and not to restore a page from the history."""
    return headers.get("hx-request-type") == "partial" and "hx-history-restore-request" not in headers
