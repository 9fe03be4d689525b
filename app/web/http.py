"""The outermost ASGI layer: what holds for every answer, whatever produced it.

GET and HEAD only; strict security headers; strong ETags; one line a request in the log; and representations
by suffix: `/q/KEY.json` is the address `/q/KEY` asked for as JSON. Content is made elsewhere, and so is the
answer to a representation that a page does not have.
"""

import hashlib
import logging
import re
import time

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("verbatim.web")

REPRESENTATIONS = ("json", "csv", "txt", "md", "bib", "ris", "csl.json", "jsonld", "png")
_SUFFIX = re.compile(
    rf"\.({'|'.join(re.escape(r) for r in sorted(REPRESENTATIONS, key=len, reverse=True))})$"
)
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

        async def send_dressed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _dress(scope, message)
            elif method == "HEAD":
                message = {**message, "body": b""}
            await send(message)

        try:
            if method not in ("GET", "HEAD"):
                await _refuse_method(send_dressed)
            else:
                scope["method"] = "GET"
                await self.app(_without_suffix(scope), receive, send_dressed)
        finally:
            milliseconds = (time.perf_counter() - started) * 1000
            log.info("%s %r %d %.1fms", method, requested, status, milliseconds)


def _without_suffix(scope: Scope) -> Scope:
    state = scope.setdefault("state", {})
    state["representation"] = "html"
    match = _SUFFIX.search(scope["path"])
    if match and not scope["path"].startswith("/static/"):
        state["representation"] = match.group(1)
        scope["path"] = scope["path"][: match.start()]
        scope["raw_path"] = scope["path"].encode()
    return scope


def _dress(scope: Scope, message: Message) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in SECURITY_HEADERS.items():
        headers.setdefault(name, value)
    headers["vary"] = VARY
    tag = scope.get("state", {}).get("tag")
    if tag and message["status"] in (200, 304):
        headers["etag"] = f'"{tag}"'
    if "cache-control" not in headers:
        headers["cache-control"] = "no-cache"


async def _refuse_method(send: Send) -> None:
    body = b"Verbatim is read-only: only GET and HEAD are answered.\n"
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


def tag_for(scope: Scope, snapshot: str, program: str) -> str:
    """A strong entity tag: what is stored, what is asked for, as what, and how it may be encoded."""
    headers = Headers(scope=scope)
    encodings = ",".join(e for e in ("br", "gzip", "zstd") if e in headers.get("accept-encoding", ""))
    asked = (scope["path"], scope["query_string"].decode("latin-1"), scope["state"]["representation"])
    parts = (snapshot, program, *asked, str(wants_fragment(headers)), encodings)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def wants_fragment(headers: Headers) -> bool:
    """True if htmx asks for a part of the page, and not to restore a page from the history."""
    return headers.get("hx-request-type") == "partial" and "hx-history-restore-request" not in headers
