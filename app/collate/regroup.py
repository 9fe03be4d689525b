"""Applies an editor's corrections to groups and speakers. Pure; without corrections all stays as it is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from app.domain.claims import Claim
from app.domain.curation import Edits, Regrouping
from app.domain.groups import Event, Ref, Speaker, Speakers

T = TypeVar("T")


def regrouped(groups: Iterable[Sequence[T]], ref: Callable[[T], Ref], wanted: Regrouping) -> list[list[T]]:
    """*groups* of mentions (known by *ref*) with those joined, parted and hidden that an editor named.

    The order of groups, and of mentions in each, stays that of the mentions' first group.
    """
    found = [list(group) for group in groups]
    for joined in wanted.joined:
        touched = [group for group in found if any(ref(one) in joined for one in group)]
        for group in touched[1:]:
            touched[0].extend(group)
            found.remove(group)
    for parted in wanted.parted:
        own: list[T] = []
        for group in found:
            own += [one for one in group if ref(one) in parted]
            group[:] = [one for one in group if ref(one) not in parted]
        found.append(own)
    return [group for group in found if group and not any(ref(one) in wanted.hidden for one in group)]


def one_person(speakers: Speakers, persons: Sequence[tuple[str, ...]]) -> Speakers:
    """*speakers* with each of *persons* made one: the first slug is kept, the aliases of all are its own."""
    kept = {slug: same[0] for same in persons for slug in same[1:]}
    known = {speaker.slug: speaker for speaker in speakers.speakers}
    merged: dict[str, Speaker] = {}
    for slug, speaker in known.items():
        target = known.get(kept.get(slug, slug), speaker)
        before = merged.get(target.slug, replace(target, aliases=()))
        merged[target.slug] = replace(before, aliases=(*before.aliases, *speaker.aliases))
    of = {ref: kept.get(slug, slug) for ref, slug in speakers.of.items()}
    return Speakers(tuple(merged.values()), of)


def titled_claims(claims: Iterable[Claim], edits: Edits) -> tuple[Claim, ...]:
    """*claims*, each with the assertion as its title that an editor named."""
    named = [(claim, [ref for ref in _own(claim) if ref in edits.claim_titles]) for claim in claims]
    return tuple(replace(claim, title=refs[0], heading=None) if refs else claim for claim, refs in named)


def _own(claim: Claim) -> list[Ref]:
    return [stance.assertion for stance in claim.stances if not stance.is_borrowed]


def titled_events(events: Iterable[Event], edits: Edits) -> tuple[Event, ...]:
    """*events*, each with the mention as its title that an editor named."""
    return tuple(
        replace(
            event,
            label=next((m.mention for m in event.mentions if m.mention in edits.event_titles), event.label),
        )
        for event in events
    )
