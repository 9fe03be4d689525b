"""What stands around a marked stretch and tells by itself whether it is speech: beside the learned filter.

““No.” after “said:” and “condemned the “rogue hats”” are, “the word “hat”” and “the BBC’s “Ely Tonight”” not.
"""

import re

from app.extract import cues
from app.extract.marks import Marked
from app.extract.tokens import Tokens

_LEADING = 12  # tokens from a verb of judging to the words it leads to
_JUDGING = cues.words("""
condemn condemns condemned condemning denounce denounces denounced denouncing decry decries decried decrying
deplore deplores deplored deploring lament laments lamented lamenting deride derides derided deriding
slam slams slammed slamming blast blasts blasted blasting criticize criticizes criticized criticizing
criticise criticises criticised criticising warn warns warned warning accuse accuses accused accusing
urge urges urged urging demand demands demanded demanding call calls called calling brand brands branded
branding label labels labeled labelled labeling labelling dub dubs dubbed dubbing describe describes described
describing praise praises praised praising hail hails hailed hailing mock mocks mocked mocking dismiss
dismisses dismissed dismissing blame blames blamed blaming
""")
_BEING = cues.words("is are was were be been being commonly often sometimes also known")
_ANSWERING = cues.words("""
said says say saying replied replies reply answered answers answer responded responds added adds asked asks
shouted shouts wrote writes
""")
_OF = cues.words("of about")
_PERFORMED = cues.words("""
sing sings sang sung singing hum hums hummed perform performs performed performing play plays played playing
recite recites recited reciting watch watches watched watching screen screened screening shown
""")
_WORKS = cues.words("""
book books novel novels memoir film films movie movies documentary song songs ballad hymn anthem album albums
single musical opera program programme podcast series sitcom show poem painting biography autobiography
manifesto novella sequel miniseries motto
""")
_NAMED_BESIDE = _WORKS | cues.words(
    "video essay column sketch segment lecture"
)  # before “called “X””, ““X,””
_HEARD = cues.words("""
appearance appearances interview interviews episode episodes edition taping segment host hosts hosted hosting
appeared appearing guest viewers ratings reruns revamping
""")
_TITLED = cues.words("titled entitled nicknamed codenamed")
_SHOWN = cues.words("show program programme podcast series sitcom host")
_USED = re.compile(r"[vn](?:p|m)?(?:dn)?\Z")
_USING = cues.words("say use utter call mention")
_NOT = cues.words("not never nobody")
_ON = re.compile(r"P[NAB]{0,4}[AB](?:s|\*)d?\Z")  # “on Fox News’”, “on the BBC’s”
_LED = re.compile(r"[|.Q][Td]*[NA]{1,4}(?:,P[^|.Qv:]{1,6}|\([^)Q|]{1,4}\))?:\Z")
_TAGGED = re.compile(r"Q(?:(?:[Td]*[NA]{1,4}|h)l?(?P<verb>v)|(?P<first>v)[Td]*[NA])")
_SMALL = 3  # letters of a word that a title may print small


def is_judged(text: str, stretch: Marked, tokens: Tokens, at: int) -> bool:
    """True for small words that a verb of judging, naming or demanding leads to: “condemned the “rogue hats”
    of the town”. Whoever judges uses words of his own.
    """
    if not text[stretch.start].islower():
        return False
    for k in range(at - 1, max(0, at - _LEADING), -1):
        if tokens.classes[k] in "|.,:;Q":
            return False
        if tokens.words[k] in _JUDGING:
            return tokens.words[k - 1] not in _BEING
    return False


def is_answer(text: str, stretch: Marked, tokens: Tokens, at: int) -> bool:
    """True for a short sentence right behind the verb of saying: “Asked again, she said: “No.””"""
    k = at - 1 - (tokens.classes[at - 1] in ",:")
    whole = text[stretch.start].isupper() and text[stretch.end - 1] in ".!?"
    return whole and tokens.words[k] in _ANSWERING


def is_led(text: str, stretch: Marked, tokens: Tokens, at: int) -> bool:
    """True for a sentence behind nothing but a name and a colon: “Doe, on the verdict: “Welcome.””"""
    whole = text[stretch.start].isupper() and text[stretch.end - 1] in ".!?"
    return whole and _LED.search(tokens.classes, max(0, at - 16), at) is not None


def is_tagged(text: str, stretch: Marked, tokens: Tokens, at: int) -> bool:
    """True for a word or two before a plain tag: ““No,” Doe said.”, ““Leave it,” he said.”"""
    opens = (
        tokens.classes[at - 1] in "|." and text[stretch.start].isupper() and text[stretch.end - 1] in ",?!"
    )
    tag = _TAGGED.match(tokens.classes, at) if opens else None
    return tag is not None and tokens.words[max(tag.start("verb"), tag.start("first"))] in _ANSWERING


def is_mentioned(tokens: Tokens, at: int) -> bool:
    """True for words that somebody speaks of: “he said of “nuisance.””"""
    return tokens.words[at - 1] in _OF and tokens.words[at - 2] in _ANSWERING


def is_work(text: str, stretch: Marked, tokens: Tokens, at: int) -> bool:
    """True for the title of what is sung, shown or sent out: capitals, and a word for it beside the marks."""
    words = text[stretch.start : min(stretch.end, stretch.start + 200)].split()
    long = [w for i, w in enumerate(words) if i == 0 or (len(w) > _SMALL and w not in cues.PREPOSITIONS)]
    if not all(w[0].isupper() or w[0].isdigit() for w in long) or words[-1][-1] in "!?":
        return False
    k = at - 1 - (tokens.classes[at - 1] == "d")
    before = tokens.words[k]
    if before in _WORKS or before in _TITLED or tokens.words[at + 1] in _SHOWN:
        return True
    if _ON.search(tokens.classes, max(0, at - 9), at):
        return True
    if len(long) > 1:
        apposed = tokens.classes[k] == "," or before == "called"
        if (
            (apposed and tokens.words[k - 1] in _NAMED_BESIDE)
            or before == "on"
            or tokens.words[k - 1] in _HEARD
        ):
            return True
    return before in _PERFORMED and len(words) > 1


def is_denied(text: str, stretch: Marked, tokens: Tokens, at: int) -> bool:
    """True for a word or two that somebody would not use: “He would not call it “retreat.””"""
    if text.count(" ", stretch.start, stretch.end) > 1:
        return False
    found = _USED.search(tokens.classes, max(0, at - 6), at)
    if found is None or tokens.words[found.start()] not in _USING:
        return False
    before = tokens.words[max(0, found.start() - 6) : found.start()]
    return any(word in _NOT or word.replace("’", "'").endswith("n't") for word in before)
