"""The names of the differences between a reading and the fullest wording (design section 2).

Says what differs, never who is right. Quote marks, apostrophes, dash styles and white space are no
difference, nor is a stop or comma at the closing mark. Words that sound alike (`app.collate.spelling`) are
house style, counted with punctuation.
"""

from collections.abc import Sequence

from app.collate.pairing import Pairing, Region, pair
from app.collate.spelling import currency, fits_mask, sounded
from app.collate.wording import ANY, Token, has_ellipsis, tokens
from app.domain.groups import FAMILY

_GRAVITY = tuple(FAMILY)
_PHRASE = 6  # words up to which one side can be the other in another spelling
_NUMBER = 3  # words that a sum of money may have between its sign and the place of its name


def relations(reading: str, base: str) -> tuple[str, ...]:
    """The relations of *reading* to *base*, gravest last; `("verbatim",)` where nothing differs."""
    return compare(tokens(reading), tokens(base))


def compare(reading: Sequence[Token], base: Sequence[Token]) -> tuple[str, ...]:
    """As `relations`, on words already cut; a base gap of `ANY` is compared with nothing."""
    pairing = pair(reading, base)
    found = _between_words(pairing, reading, base)
    moved_here = {i for i, _ in pairing.moved}
    moved_away = {j for _, j in pairing.moved}
    if pairing.moved:
        found.add("moved")
    for region in pairing.regions:
        printed = [i for i in range(region.i1, region.i2) if i not in moved_here]
        missing = [j for j in range(region.j1, region.j2) if j not in moved_away]
        if _is_sign(region, printed, missing, reading, base) or _is_sum(
            region, printed, missing, reading, base
        ):
            found.add("punctuation")
        elif region.side == "inner":
            found |= _inside(region, printed, missing, reading, base)
        else:
            found |= _at_an_end([reading[i] for i in printed], [base[j] for j in missing])
    return tuple(sorted(found or {"verbatim"}, key=_GRAVITY.index))


def _inside(
    region: Region, printed: list[int], missing: list[int], reading: Sequence[Token], base: Sequence[Token]
) -> set[str]:
    """What happened between two matched words."""
    mark = any(has_ellipsis(t.gap) for t in reading[max(0, region.i1 - 1) : region.i2])
    own = bool(printed) and all(reading[i].marked for i in printed)
    if not missing:
        if not printed or (region.j1 and has_ellipsis(base[region.j1 - 1].gap)):
            return set()
        return {"punctuation"} if own else {"altered"}
    if all(base[j].marked for j in missing):  # the base outlet's own words
        return {"punctuation"} if printed else set()
    if not printed:
        if mark:
            return {"ellipsis"}
        return {"elided", "joined"} if _runs_on(region, reading, base) else {"elided"}
    if _respelled([reading[i] for i in printed], [base[j] for j in missing]):
        return {"punctuation"}
    if own:
        return {"ellipsis"}
    return {"altered", "ellipsis"} if mark else {"altered"}


def _is_sign(
    region: Region, printed: list[int], missing: list[int], reading: Sequence[Token], base: Sequence[Token]
) -> bool:
    """True for "and" on one side and "&" on the other, or "dollars" and a "$" before the number."""
    if len(printed) + len(missing) != 1:
        return False
    if printed:
        word, before = reading[printed[0]].folded, base[max(0, region.j1 - _NUMBER) : region.j1]
    else:
        word, before = base[missing[0]].folded, reading[max(0, region.i1 - _NUMBER) : region.i1]
    if word == "and":
        return bool(before) and "&" in before[-1].gap
    return any(currency(token.folded) == word for token in before)


def _is_sum(
    region: Region, printed: list[int], missing: list[int], reading: Sequence[Token], base: Sequence[Token]
) -> bool:
    """True for a number with a sign of currency on one side, and on the other without but before its name."""
    if len(missing) != 1 or len(printed) != 1:
        return False
    mine, theirs = reading[printed[0]].folded, base[missing[0]].folded
    for signed, bare, after in (
        (mine, theirs, base[region.j2 : region.j2 + _NUMBER]),
        (theirs, mine, reading[region.i2 : region.i2 + _NUMBER]),
    ):
        name = currency(signed)
        if name and signed[1:] == bare and any(token.folded == name for token in after):
            return True
    return False


def _runs_on(region: Region, reading: Sequence[Token], base: Sequence[Token]) -> bool:
    """True if words of two sentences now stand in one."""
    ended = any(t.ends for t in base[max(0, region.j1 - 1) : region.j2])
    return ended and not any(t.ends for t in reading[max(0, region.i1 - 1) : max(region.i2, region.i1)])


def _at_an_end(printed: Sequence[Token], missing: Sequence[Token]) -> set[str]:
    """Missing words are a cut; printed ones alone mean that the base begins later or stops earlier."""
    if not missing:
        return set()
    if not printed:
        return {"truncated"}
    if _respelled(printed, missing) or all(t.marked for t in missing):
        return {"punctuation"}
    found = {"ellipsis"} if all(t.marked for t in printed) else {"altered"}
    return found | {"truncated"} if len(missing) > len(printed) + _contracted(printed, missing) else found


def _respelled(printed: Sequence[Token], missing: Sequence[Token]) -> bool:
    """True for what sounds alike: words divided in another way ("co-operation", "cooperation"), a title
    written out or not, a number in words or digits, masked letters."""
    if len(printed) > _PHRASE or len(missing) > _PHRASE:
        return False
    mine, theirs = (sounded(t.folded for t in side) for side in (printed, missing))
    return mine == theirs or fits_mask(mine, theirs) or fits_mask(theirs, mine)


def _contracted(printed: Sequence[Token], missing: Sequence[Token]) -> int:
    """How many words of *missing* are drawn together with the one before ("we've" for "we have")."""
    whole = {t.folded for t in missing}
    short = [t.folded for t in printed if not t.exact.isalpha()]
    return sum(any(word.startswith(w) and word != w for w in whole) for word in short)


def _between_words(pairing: Pairing, reading: Sequence[Token], base: Sequence[Token]) -> set[str]:
    """Case and punctuation inside the matched runs, and at the reading's last word."""
    found: set[str] = set()
    for i, j, size in pairing.blocks:
        for step, (mine, theirs) in enumerate(zip(reading[i : i + size], base[j : j + size], strict=True), 1):
            if mine.exact == theirs.exact and mine.gap == theirs.gap and mine.marked == theirs.marked:
                continue
            if mine.marked == "[" and not theirs.marked:
                found.add("ellipsis")
                continue
            found |= spelling(mine, theirs)
            if step < size:
                found |= punctuation(mine, theirs)
    if pairing.blocks:
        i, j, size = pairing.blocks[-1]
        if i + size == len(reading):
            found |= _terminal(reading[-1].gap, base[j + size - 1].gap)
    return found


def spelling(mine: Token, theirs: Token) -> set[str]:
    """How the same word is printed differently: "case", "punctuation" ("F.B.I.", "FBI"; "colour", "color"),
    both or nothing."""
    if mine.exact == theirs.exact:
        return set()
    a, b = _letters(mine.exact), _letters(theirs.exact)
    alike = a.casefold() == b.casefold()
    found = {"case"} if a != b and (alike or a[:1].swapcase() == b[:1]) else set()
    styled = (
        not alike
        or "*" in mine.folded
        or any((sign in mine.exact) != (sign in theirs.exact) for sign in ".,")
    )
    return found | {"punctuation"} if styled else found


def punctuation(mine: Token, theirs: Token) -> set[str]:
    """What differs between a matched word and the next, matched as well."""
    if mine.gap == theirs.gap or ANY in (mine.gap, theirs.gap):
        return set()
    if has_ellipsis(mine.gap) and not has_ellipsis(theirs.gap):
        return {"ellipsis"}
    if mine.gap.lstrip(".") == theirs.gap.lstrip(".") and ("." in mine.exact) != ("." in theirs.exact):
        return {"punctuation"}
    if theirs.ends and not mine.ends:
        return {"joined"}
    return {"punctuation"}


def _terminal(mine: str, theirs: str) -> set[str]:
    """A question or exclamation mark at the closing mark on one side and a stop on the other; a comma is the
    outlet's own."""
    if theirs == ANY:
        return set()
    if any(c in mine for c in "?!"):
        return set() if any(c in theirs for c in "?!" if c in mine) else {"punctuation"}
    return {"punctuation"} if mine == "." and any(c in theirs for c in "?!") else set()


def _letters(exact: str) -> str:
    return "".join(c for c in exact if c.isalnum())
