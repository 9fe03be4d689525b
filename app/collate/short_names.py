"""Which printed names can be short for which, and what stands around a name that is no part of it.

Pure functions of names; who is meant in an article is found in `persons`.
"""

from app.collate.names import PersonName, may_be_same, parse


def order(name: PersonName) -> tuple[int, int, tuple[str, ...], str, str]:
    """Fullest first: more names, longer names, then the alphabet."""
    return (-len(name.given), -sum(map(len, name.given)), name.parts, name.suffix, name.sex)


def telling(full: PersonName) -> set[str]:
    """The words one of which ends every name that can be short for *full*, as `fits` has it."""
    return {full.parts[-1], full.given[0]}


def fits(bare: PersonName, full: PersonName) -> bool:
    """True if a name as printed later can be short for a full name: surname, its end, or the first name."""
    if bare.sex and full.sex and bare.sex != full.sex:
        return False
    if bare.given:
        return may_be_same(bare, full) or ends(full, bare)
    if bare.suffix and bare.suffix != full.suffix:
        return False
    return bare.surname == full.surname or ends(full, bare) or bare.surname == full.given[:1]


def is_longer(full: PersonName, name: PersonName) -> bool:
    """True if the whole of *name* is the end of *full*."""
    return len(full.parts) > len(name.parts) and ends(full, name)


def undecorated(names: set[PersonName]) -> dict[PersonName, PersonName]:
    """Names with stray words before or after them ("Chairman Elect Ada Doe", "Ada Doe Festival") -> the name
    they hold: a full name of the same story whose surname is also printed alone."""
    alone = {name.surname for name in names if not name.given}
    full = {name.parts: name for name in sorted(names, key=order) if name.given and name.surname in alone}
    plain = {}
    for name in sorted(names, key=order):
        size = len(name.parts)
        heads = [name.parts[:k] for k in range(2, size)] if name.surname not in alone else []
        held = [
            full[part] for part in (*(name.parts[k:] for k in range(1, size - 1)), *heads) if part in full
        ]
        if held:
            plain[name] = held[0]
    for name in plain:
        while plain[name] in plain:  # what it holds holds another
            plain[name] = plain[plain[name]]
    return plain


def ends(full: PersonName, bare: PersonName) -> bool:
    """True if *bare* is the end of *full*."""
    return len(bare.parts) < len(full.parts) and full.parts[-len(bare.parts) :] == bare.parts


def untitled(text: str, name: PersonName) -> str:
    """The printed form from its first name on, without titles before it and a possessive after it."""
    words = text.strip(" ,;:").split()
    while len(words) > len(name.parts) + bool(name.suffix) and parse(" ".join(words[1:])) is not None:
        rest = parse(" ".join(words[1:]))
        if rest is None or rest.parts != name.parts:
            break
        words.pop(0)
    plain = " ".join(words)
    return plain[:-2] if plain.endswith(("'s", "’s")) else plain
