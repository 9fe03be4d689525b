"""How the site looks and whom it names: what the settings say of it, ready for the pages.

The accent is the colour of links and of the focus. Whatever is chosen, its hue stays; it is made lighter or
darker until it has the contrast WCAG 2.2 AA asks of text (4.5 to 1) on every ground of the style sheet, in
light and in dark colours. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

import hashlib
from dataclasses import dataclass

LIGHT = ("#fbfaf6", "#ffffff", "#f1eee5")  # the grounds of static/site.css
DARK = ("#161614", "#1f1f1c", "#262622")
ENOUGH = 4.5
_STEPS = 100

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """What the settings give: *accent* is "#rrggbb", *contact* a web or mail address, *dates* a style."""

    accent: str | None = None
    contact: str | None = None
    dates: str = "en-GB"

    @property
    def contact_link(self) -> str | None:
        """The contact as the target of a link."""
        if self.contact is None or self.contact.startswith(("http://", "https://")):
            return self.contact
        return f"mailto:{self.contact}"

    @property
    def digest(self) -> str:
        """Changes with the look, so that no page of the former one is taken for current."""
        return hashlib.sha256(repr((self.accent, self.contact, self.dates)).encode()).hexdigest()[:10]

    @property
    def sheet(self) -> str:
        """The style sheet that sets the accent; empty without one."""
        if self.accent is None:
            return ""
        light, dark = readable(self.accent, LIGHT), readable(self.accent, DARK)
        return (
            f":root {{ --link: {light}; --focus: {light}; }}\n"
            "@media (prefers-color-scheme: dark) {\n"
            f"  :root {{ --link: {dark}; --focus: {dark}; }}\n}}\n"
        )


def readable(colour: str, grounds: tuple[str, ...]) -> str:
    """*colour*, moved toward black or white no further than it must be to stand out from all *grounds*."""
    start = _parts(colour)
    end: Colour = (0, 0, 0) if _luminance(_parts(grounds[0])) > 0.18 else (255, 255, 255)
    for step in range(_STEPS + 1):
        moved = _mixed(start, end, step / _STEPS)
        if all(contrast(_hex(moved), ground) >= ENOUGH for ground in grounds):
            return _hex(moved)
    return _hex(end)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    high, low = sorted((_luminance(_parts(one)), _luminance(_parts(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _parts(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
