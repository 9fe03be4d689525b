"""Static files: vendored as they say, our own small, nothing from other hosts."""

import base64
import hashlib
import re
from pathlib import Path

STATIC = Path(__file__).parent.parent.parent / "static"


def test_the_vendored_htmx_is_the_one_named_beside_it() -> None:
    digest = hashlib.sha384((STATIC / "vendor" / "htmx-4.0.1.min.js").read_bytes()).digest()
    assert base64.b64encode(digest).decode() in (STATIC / "vendor" / "README.md").read_text(encoding="utf-8")


def test_the_vendored_typefaces_are_those_named_beside_them() -> None:
    named = (STATIC / "vendor" / "README.md").read_text(encoding="utf-8")
    fonts = sorted((STATIC / "vendor" / "fonts").glob("*.ttf"))
    assert len(fonts) == 2
    for font in fonts:
        line = next(line for line in named.splitlines() if f"`fonts/{font.name}`" in line)
        assert base64.b64encode(hashlib.sha384(font.read_bytes()).digest()).decode() in line
        licence = font.name.replace("-Regular.ttf", "-LICENSE")
        assert licence in line and "SIL Open Font License" in (font.parent / licence).read_text(
            encoding="utf-8"
        )


def test_no_file_of_ours_calls_another_host() -> None:
    for path in (STATIC / "site.css", STATIC / "site.js"):
        assert not re.search(r"https?://|//[a-z]+\.", path.read_text(encoding="utf-8").replace("// The", ""))
