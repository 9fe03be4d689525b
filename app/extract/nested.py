"""Quotations inside a quotation: “She said, ‘We will win,’ and left,” Doe said. “We will win” is one too.

Only words with a cue of their own inside the outer quotation: a verb of saying, naming or claiming beside
them. Titles, words set apart and what is only mentioned stay part of the outer quotation. Who said them is
known if the cue has a subject that names somebody; “I said” is the outer speaker. All else is left open.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from app.domain.mentions import Name, Quotation, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention, find_mentions
from app.extract.marks import Marked, find_marked
from app.extract.roles import sex_of_name
from app.extract.tokens import Tokens, tokenize
from app.extract.units import sentences

_SAYS = cues.words("""
say says said saying tell tells told telling ask asks asked asking shout shouts shouted shouting write writes
wrote writing reply replies replied replying answer answers answered answering argue argues argued arguing
claim claims claimed claiming insist insists insisted insisting declare declares declared declaring announce
announces announced announcing exclaim exclaims exclaimed scream screams screamed screaming yell yells yelled
yelling whisper whispers whispered whispering promise promises promised promising warn warns warned warning
suggest suggests suggested suggesting respond responds responded responding text texted texting tweet tweets
tweeted tweeting post posted posting read reads reading think thinks thought thinking
""")
_TOLD = cues.words("tell tells told telling")  # somebody, then the words
_NAMES = cues.words("""
call calls called calling describe describes described describing label labels labeled labelled labeling
labelling brand brands branded branding dub dubs dubbed dubbing
""")
_ANYBODY = cues.words("they we you people some many what")  # who call a thing by its name
_CLAIMS = cues.words("""
claim claims allegation allegations accusation accusations charge charges assertion assertions suggestion
suggestions argument arguments
""")
_NOT = cues.words("not never cannot can't don't didn't won't wouldn't couldn't shouldn't nobody without")
_OPEN = _NOT | cues.words("if unless whether would could should might may can will must d ll no")  # not said
_TO = r"(?:2?[dsnrNABTkmhpo#]{0,6}(?:P?t{1,2})?)"  # whom one speaks to, and when
_SAID = re.compile(rf"[vg]{_TO}H?[,:]?\Z")
_NAMED = re.compile(r"[vg](?:[dsnrNABTkmhp#]{1,6})(?:P|u)?d?\Z")
_THAT = re.compile(r"[nrv]H[^HQ|:;vg]{1,14}\Z")
_AFTER = re.compile(r"Q(?:[hp]|[Td]?[nrNAB]{1,3})[xl]?(?P<cue>v)|Q(?P<inverted>v)[hdTnrNAB]")
_JOINING = re.compile(r"[.,;]?[&b]?[l,]?\Z")
_FAR = 18  # tokens from a cue to its words
_NEAR = 9  # the same from a subject to its second verb
_SMALL = 3  # letters of a word that a title may print small
_SURE = 0.75  # set, not measured


def find_nested(text: str, found: Sequence[Quotation], names: Sequence[Name]) -> list[Quotation]:
    """The quotations inside those *found*, one layer deep, in order."""
    nested = []
    starts = [name.span.start for name in names]
    for outer in found:
        marked, _ = find_marked(text, outer.span.start, outer.span.end)
        marked = [m for m in marked if m.closed and m.opened]
        if marked:
            own = names[bisect_left(starts, outer.span.start) : bisect_left(starts, outer.span.end)]
            nested += list(_Inside(text, outer, marked, own).read())
    return nested


class _Inside:
    """One quotation with the stretches *marked* and the *names* in it."""

    def __init__(self, text: str, outer: Quotation, marked: Sequence[Marked], names: Sequence[Name]) -> None:
        self._text, self._outer, self._marked = text, outer, marked
        self._tokens: Tokens = tokenize(text, [(outer.span.start, outer.span.end, marked)])
        self._words = [word.replace("’", "'") for word in self._tokens.words]
        self._mentions = {m.last: m for m in find_mentions(self._tokens)}
        self._names = names
        people = [n for n in names if n.kind == "person"]
        one = len({n.text.split()[-1] for n in people}) == 1
        self._only = people[0] if one else None  # the only person named

    def read(self) -> Iterator[Quotation]:
        """Those with a cue of their own."""
        tokens = self._tokens
        before: tuple[int, int] | None = None  # token and cue of the one before, if kept
        for stretch, at in zip(self._marked, tokens.at, strict=True):
            cue = None if self._is_title(stretch) else self._cue(stretch, at)
            if cue is None and before is not None and _JOINING.match(tokens.classes, before[0] + 1, at):
                cue = before[1]
            before = None if cue is None else (at, cue)
            if cue is not None:
                yield self._quotation(stretch, at, cue)

    def _quotation(self, stretch: Marked, at: int, cue: int) -> Quotation:
        tokens = self._tokens
        spoken = tokens.words[cue] in _SAYS and "H" not in tokens.classes[cue:at]
        return Quotation(
            Span(stretch.start, stretch.end),
            Span(stretch.outer_start, stretch.outer_end),
            "direct" if spoken else "mixed",
            tuple(sentences(self._text, stretch.start, stretch.end)),
            Span(tokens.starts[cue], tokens.ends[cue]),
            self._source(cue),
            None,
            _SURE,
        )

    def _cue(self, stretch: Marked, at: int) -> int | None:
        """The token of the verb or noun that makes a stretch somebody's words."""
        tokens, classes = self._tokens, self._tokens.classes
        low = max((k for k in range(max(0, at - _FAR), at) if self._parts(k)), default=0)
        whole = self._is_whole(stretch)
        for cue in range(at - 1, low, -1):
            word = tokens.words[cue]
            told = word not in _TOLD or cue < at - 1
            if word in _SAYS and _SAID.match(classes, cue, at) and told and whole and not self._denied(cue):
                return cue
            named = word in _NAMES and self._words[cue - 1] not in _ANYBODY
            if named and _NAMED.match(classes, cue, at) and not self._denied(cue):
                return cue
            if word in _CLAIMS and _THAT.match(classes, cue, at):
                return cue
        after = _AFTER.match(classes, at)
        if after is None or self._text[stretch.end - 1] not in ",?!…":
            return None
        cue = max(after.start("cue"), after.start("inverted"))
        return cue if tokens.words[cue] in _SAYS else None

    def _parts(self, at: int) -> bool:
        """True for a stop that ends a sentence, not an ellipsis within one; and for other marked words."""
        classes, begin = self._tokens.classes, self._tokens.starts[at + 1]
        after = self._text[begin : begin + 1]
        return classes[at] in "Q|" or (classes[at] == "." and not (after.islower() or after == "."))

    def _denied(self, cue: int) -> bool:
        return not _NOT.isdisjoint(self._words[max(0, cue - 3) : cue])

    def _is_whole(self, stretch: Marked) -> bool:
        """True for three words and more, or words with a stop of their own: “yes,” “No!”."""
        words = self._text[stretch.start : stretch.end]
        return words.count(" ") > 1 or words[-1] in ".,!?…"

    def _is_title(self, stretch: Marked) -> bool:
        """True for words printed like a title: all long ones with a capital, no stop."""
        words = self._text[stretch.start : min(stretch.end, stretch.start + 200)].split()
        long = [w for i, w in enumerate(words) if i == 0 or len(w) > _SMALL]
        return len(words) > 1 and all(not w[0].islower() for w in long) and words[-1][-1] not in "!?…"

    def _source(self, cue: int) -> Source | None:
        """The subject right before the verb, over auxiliaries and adverbs."""
        tokens, classes = self._tokens, self._tokens.classes
        at = cue - 1
        while at > 0 and (classes[at] in "xlt" or tokens.words[at] == "once"):
            at -= 1
        if classes[at] == "&":  # “she signed it and called it”
            at = next((k for k in range(at, max(0, at - _NEAR), -1) if classes[k] in "hp,.:;Q|"), at)
        between = {*self._words[max(0, at - 3) : cue], *self._words[at].split("'")[1:]}
        if classes[cue] != "v" or at < 1 or not _OPEN.isdisjoint(between):
            return None
        if self._words[at].partition("'")[0] == "i":
            return self._outer.source
        mention = self._mentions.get(at)
        if mention is None or classes[at] == "w" or classes[mention.first - 1] in "oP2":
            return None  # “who said”, “the head of the club said”
        return self._printed(mention)

    def _printed(self, mention: Mention) -> Source:
        tokens = self._tokens
        span = Span(tokens.starts[mention.first], tokens.ends[mention.last])
        printed = span.of(self._text)
        if mention.kind == "pronoun":
            return Source(span, printed, "pronoun", self._meant(tokens.words[mention.head]))
        i = bisect_left(self._names, span.end, key=lambda name: name.span.start) - 1
        named = self._names[i] if i >= 0 and self._names[i].span.overlaps(span) else None
        if mention.kind == "name" and named is not None:
            return Source(named.span, named.text, "body" if named.kind == "body" else "name")
        return Source(span, printed, "title")

    def _meant(self, pronoun: str) -> Name | None:
        """Whom he or she means: the only person of that sex named in the outer quotation."""
        sign = {"he": "m", "she": "f"}.get(pronoun)
        fits = self._only is not None and sign is not None and sex_of_name(self._only.text) == sign
        return self._only if fits else None
