"""Permanent addresses: twelve characters made from what a mention says and the work it stands in.

An address names a mention; a group is reachable by the key of every member (`docs/adr/0002`). Hashed are
the scheme, the kind, the identity of the work and the folded words. Not hashed: outlet, file name, offsets,
speaker, order of ingest. 60 bits of SHA-256 in Crockford's base 32: among ten million keys a collision has
a chance of about 4e-5, and the ingest stops loudly on one.
"""

import hashlib
import re
import unicodedata
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.domain.text import fold

SCHEME = "verbatim/1"
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_LOOK_ALIKE = str.maketrans({"o": "0", "i": "1", "l": "1", "-": None})
_WELL_FORMED = re.compile(f"[{_ALPHABET}]{{12}}")
_TRACKING = re.compile(r"utm_.*|fbclid|gclid|ec_carp|smid|cmpid|ref|mc_[a-z]+", re.IGNORECASE)


def key_of(kind: str, work: str, text: str = "") -> str:
    """The key of the mention of *kind* in *work* whose words are *text* (folded here)."""
    digest = hashlib.sha256()
    for part in (SCHEME, kind, work, fold(text)):
        raw = part.encode()
        digest.update(len(raw).to_bytes(8, "big") + raw)
    number = int.from_bytes(digest.digest()[:8], "big") >> 4
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(55, -1, -5))


def read_key(typed: str) -> str | None:
    """The key somebody typed or pasted, mended (case, hyphens, look-alikes), or None if it can be none."""
    key = typed.strip().rstrip(".,;:)]>").lower().translate(_LOOK_ALIKE)
    return key if _WELL_FORMED.fullmatch(key) else None


def work_of(explicit: str | None, url: str | None, text: str) -> str:
    """The permanent identity of a work: explicit id, else canonical URL, else the folded full text."""
    if explicit:
        return f"id:{explicit}"
    if url:
        return f"url:{canonical_url(url)}"
    return f"text:{hashlib.sha256(fold(text).encode()).hexdigest()}"


def canonical_url(url: str) -> str:
    """*url* without scheme, default port, fragment, tracking parameters and trailing slash, host folded.

    Raises ValueError if it cannot be taken apart ("http://[", "http://a:99999/").
    """
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").lower().removeprefix("www.")
    if parts.port and parts.port not in (80, 443):
        host += f":{parts.port}"
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k)))
    return urlunsplit(("", host, parts.path.rstrip("/"), query, "")).removeprefix("//")


def slugify(name: str) -> str:
    """A name as a lower-case ASCII slug for addresses.

    Where most letters are of another script, a hash of the folded name tells it from others
    (`unnamed-1f0c9b2e`); `unnamed` alone is a name without letters.
    """
    full = unicodedata.normalize("NFKD", name)
    plain = re.sub(r"['’.]", "", full.encode("ascii", "ignore").decode().lower())
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    letters = sum(unicodedata.category(c) == "Cs" or c.isalnum() for c in full)  # Cs: bytes that are no UTF-8
    if 2 * sum(c != "-" for c in slug) >= letters:
        return slug or "unnamed"
    digest = hashlib.sha256(fold(name).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{slug or 'unnamed'}-{digest[:8]}"
