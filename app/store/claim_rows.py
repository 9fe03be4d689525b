"""Makes the rows of claims, their assertions, values and absences, and of the inconsistencies of an article.

An assertion's key is hashed from its sentence and its work. Clauses of one sentence share it; if they belong
to different claims, the later one's key counts them (kind "claim 2"). A borrowed assertion keeps the key it
has in its own claim.
"""

from collections import defaultdict
from collections.abc import Mapping

from app.domain.address import key_of
from app.domain.claims import Assertion, Claim, Stance
from app.domain.selector import Ref
from app.store.article_rows import Frame, Row, checked, paragraph_at
from app.store.contents import Contents
from app.store.quote_rows import Quotes

_PLAIN = ("number", "date", "polarity", "status")  # slots that a reader grasps at once
Rows = dict[str, list[Row]]


def claim_rows(contents: Contents, frame: Frame, quotes: Quotes) -> Rows:
    """The rows by table: claims by story, rank and key; assertions in the order each claim has them."""
    keys = keys_of(contents, frame)
    order = sorted(
        contents.collation.claims, key=lambda c: (_story(frame, c), rank(frame, c), keys[c.canonical])
    )
    rows: Rows = {name: [] for name in ("claim", "claim_assertion", "claim_value", "claim_absence")}
    for number, claim in enumerate(order, 1):
        title_id = 0
        for stance in claim.stances:
            row = _assertion(contents, frame, quotes, stance, keys)
            row |= {"id": len(rows["claim_assertion"]) + 1, "claim_id": number}
            rows["claim_assertion"].append(row)
            title_id = row["id"] if stance.assertion == claim.title else title_id
            for value in stance.values:
                rows["claim_value"].append(
                    {
                        "id": len(rows["claim_value"]) + 1,
                        "assertion_id": row["id"],
                        "slot": value.slot,
                        "text": value.text,
                        "norm": value.norm,
                    }
                )
        rows["claim"].append(_claim(frame, number, claim, keys, title_id))
        for absence in claim.absences:
            rows["claim_absence"].append(
                {
                    "id": len(rows["claim_absence"]) + 1,
                    "claim_id": number,
                    "article_id": frame.article_ids[absence.article],
                    "reason": absence.reason,
                }
            )
    return rows | _inconsistency_rows(contents, frame)


def rank(frame: Frame, claim: Claim) -> int:
    """What lists are sorted by: conflicts, the sure before the likely, differences, agreement, one outlet; of
    each what tells most first.

    Those of more outlets tell more, statements matched loosely left out; of as many, a number, day or denial
    more than an order or a list.
    """
    outlets = len(_outlets(frame, claim))
    firm = len({frame.article(one.assertion[0]).article.outlet for one in claim.stances if not one.is_loose})
    grade = 1 if claim.likely else 0 if claim.conflict else 2 if claim.slots else 3
    slot = claim.slots[0] if claim.slots else claim.type
    told = max(0, 990 - 4 * firm) + (0 if slot in _PLAIN else 1 if slot != "statement" else 2)
    return (grade if outlets > 1 else 4) * 1000 + told


def _claim(frame: Frame, number: int, claim: Claim, keys: Mapping[Ref, str], title_id: int) -> Row:
    read = frame.article(claim.title[0])
    return {
        "id": number,
        "key": keys[claim.canonical],
        "story_id": frame.story_ids[read.article.story],
        "title": checked(read.article.body, claim.heading or read.found.assertions[claim.title[1]].span),
        "title_id": title_id,
        "type": claim.type,
        "conflict": claim.conflict,
        "slots": " ".join(claim.slots),
        "clashing": " ".join(claim.clashing),
        "weighed": " ".join(claim.weighed),
        "outlets": len(_outlets(frame, claim)),
        "loose": claim.loose,
        "rank": rank(frame, claim),
    }


def _outlets(frame: Frame, claim: Claim) -> set[str]:
    return {frame.article(stance.assertion[0]).article.outlet for stance in claim.stances}


def _story(frame: Frame, claim: Claim) -> str:
    return frame.article(claim.canonical[0]).article.story


def _assertion(
    contents: Contents, frame: Frame, quotes: Quotes, stance: Stance, keys: Mapping[Ref, str]
) -> Row:
    key, index = stance.assertion
    read = frame.article(key)
    body, found = read.article.body, read.found.assertions[index]
    source = found.source
    return {
        "key": keys[stance.assertion],
        "article_id": frame.article_ids[key],
        "speaker_id": _speaker(contents, quotes, key, found),
        "start": found.span.start,
        "end": found.span.end,
        "exact": checked(body, found.span),
        "sentence_start": found.sentence.start,
        "sentence_end": found.sentence.end,
        "sentence": checked(body, found.sentence),
        "paragraph": paragraph_at(read, found.span.start)[0],
        "stance": stance.stance,
        "voice": found.voice,
        "source_start": source.start if source else None,
        "source_end": source.end if source else None,
        "source_text": checked(body, source) if source else None,
        "borrowed": stance.is_borrowed,
        "loose": stance.is_loose,
    }


def _speaker(contents: Contents, quotes: Quotes, key: str, found: Assertion) -> int | None:
    """The speaker of quoted words; reported words are given with their source as printed."""
    if found.voice != "quoted" or found.quotation is None:
        return None
    slug = contents.collation.speakers.of.get((key, found.quotation))
    return quotes.speaker_ids.get(slug) if slug else None


def _inconsistency_rows(contents: Contents, frame: Frame) -> Rows:
    rows: Rows = {"inconsistency": [], "inconsistency_place": []}
    order = sorted(
        contents.collation.inconsistencies, key=lambda one: (frame.article_ids[one.article], one.slot)
    )
    for number, one in enumerate(order, 1):
        read = frame.article(one.article)
        rows["inconsistency"].append(
            {"id": number, "article_id": frame.article_ids[one.article], "slot": one.slot}
        )
        for span, value in one.places:
            rows["inconsistency_place"].append(
                {
                    "id": len(rows["inconsistency_place"]) + 1,
                    "inconsistency_id": number,
                    "start": span.start,
                    "end": span.end,
                    "exact": checked(read.article.body, span),
                    "value": value,
                    "paragraph": paragraph_at(read, span.start)[0],
                }
            )
    return rows


def keys_of(contents: Contents, frame: Frame) -> dict[Ref, str]:
    """The key of every assertion, by the claim of its own or else by the first that borrows it; an assertion
    with two claims of its own is refused."""
    owners: dict[Ref, int] = {}
    for number, claim in enumerate(contents.collation.claims):
        for stance in claim.stances:
            if not stance.is_borrowed and owners.setdefault(stance.assertion, number) != number:
                raise ValueError(f"assertion {stance.assertion} belongs to two claims")
    for number, claim in enumerate(contents.collation.claims):  # some are only borrowed
        for stance in claim.stances:
            owners.setdefault(stance.assertion, number)
    keys: dict[Ref, str] = {}
    alike: dict[str, list[int]] = defaultdict(list)
    for ref in sorted(owners, key=lambda r: (frame.article_ids[r[0]], r[1])):
        read = frame.article(ref[0])
        sentence = checked(read.article.body, read.found.assertions[ref[1]].sentence)
        key = key_of("claim", read.article.work, sentence)
        claims = alike[key]
        if owners[ref] not in claims:
            claims.append(owners[ref])
        nth = claims.index(owners[ref]) + 1
        keys[ref] = key if nth == 1 else key_of(f"claim {nth}", read.article.work, sentence)
    return keys
