"""Persons who speak for a body, by the role printed beside their name.

"The institute called it “a wrong turn”" and "“It is a wrong turn for all of us,” said Ada Okafor, president
of the institute" may be one statement; `app.collate.fragments` decides whether they are.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.collate.lexicon import HEADS, SPOKESPERSONS
from app.collate.names import body_words
from app.domain.groups import Speaker


def spoken_for(speakers: Iterable[Speaker]) -> Mapping[str, frozenset[str]]:
    """Slug of a person -> slugs of the bodies whose name stands in a role printed for that person.

    A spokesperson speaks for any body, a head ("president", "director") for one of several words in its name.
    """
    speakers = list(speakers)
    bodies = {body_words(s.name): s.slug for s in speakers if s.kind in ("body", "office")}
    found: dict[str, set[str]] = defaultdict(set)
    for person in speakers:
        for role in {a.role for a in person.aliases if a.role} if person.kind == "person" else ():
            words = body_words(role)
            least = 1 if SPOKESPERSONS & set(words) else 2 if HEADS & set(words) else len(words) + 1
            for begin in range(len(words)):
                for end in range(begin + least, len(words) + 1):
                    if words[begin:end] in bodies:
                        found[person.slug].add(bodies[words[begin:end]])
    return {person: frozenset(slugs) for person, slugs in found.items()}
