"""Lines that are not the article: what they are, in words for a reader.

A page copied as text brings menus, captions, newsletter boxes and notices along. Each is recognised by the
shape such lines share across outlets, never by what one article says; a line in doubt stays text, because
text thrown away is worse than a menu kept. `app.extract.layout` decides about places (head, middle, tail);
this module looks at one line alone. Lines longer than `LONGEST` are never furniture, and a rule that may
start anywhere in a line is tried only when one of its words occurs, so a text costs linear time.
"""

import re
import unicodedata

LONGEST = 700
_AGENCY = (
    r"AFP|AP|Reuters|REUTERS|Getty|EPA|EFE|ANSA|DPA|dpa|PA|UPI|TASS|Xinhua|Anadolu|Kyodo|Sputnik|PTI|ANI"
    r"|Bloomberg|Shutterstock|Alamy|iStock|Flickr|Wikimedia|Unsplash|Pixabay|NurPhoto|Corbis|ZUMA|Zuma|Rex"
    r"|WireImage|Associated Press|Agence France-Presse|POOL|Pool|Handout|Courtesy|Photos?"
)
_OPENING = (
    r"(?:[Pp]hotos?|[Ii]mages?|[Pp]icture|[Hh]andout|[Cc]ourtesy|[Ff]ile|[Ss]creen ?(?:grab|shot)|[Vv]ia)\b"
)
_LONGEST_CREDIT = 14  # words
_CASED, _ANY_CASE = re.NOFLAG, re.IGNORECASE

# (reason, words one of which must occur, flags, expression matched at the start of the line)
_SHAPES: tuple[tuple[str, tuple[str, ...], re.RegexFlag, str], ...] = (
    (
        "navigation",
        (),
        _ANY_CASE,
        r"(?:(?:skip|jump|go|back) to (?:the )?(?:main )?(?:content|navigation|top|search|menu)\.?"
        r"|(?:site |main |mobile |global ){0,3}(?:navigation|menu)"
        r"|(?:next|previous) (?:article|story|post))$",
    ),
    ("breadcrumb", (), _ANY_CASE, r"home\s{0,5}(?:[»›>/|→]|::)"),
    (
        "font-size control",
        (),
        _CASED,
        r"(?:(?:A\s?){2,3}|A\s?[+-](?:\s?A\s?[+-])?|Aa|[Tt]ext size.{0,20}|[Ff]ont size.{0,20})$",
    ),
    (
        "page control",
        (),
        _ANY_CASE,
        r"(?:share|print|e-?mail|save|listen|play|pause|close|search|subscribe|sign in|log in|register"
        r"|comments?|tweet|facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest"
        r"|copy link|bookmark|share this (?:article|story|page|post)|share on \w+"
        r"|\d{1,6} (?:comments?|shares?)|load more|show more|(?:leave a|view|post a) comments?|read aloud"
        r"|\d{1,3} min(?:ute)?s? (?:read|listen))[.:]?$",
    ),
    (
        "advertisement",
        (),
        _ANY_CASE,
        r"[\[(]?(?:advertise?ment|ad|sponsored(?: content)?|promoted)[\])]?$"
        r"|(?:story|article|content) continues (?:below|after)\b.{0,40}$",
    ),
    (
        "image placeholder",
        (),
        _ANY_CASE,
        r"(?:[a-z][a-z0-9]*(?:_[a-z0-9]+){1,6}|\S{1,120}\.(?:jpe?g|png|gif|webp|svg|mp4)"
        r"|[\[(](?:image|photo|video|gallery|embed|caption)[^\])]{0,60}[\])])$",
    ),
    (
        "tags",
        (),
        _ANY_CASE,
        r"(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|related (?:tags|topics))\s?:.{0,400}$",
    ),
    (
        "related-articles heading",
        (),
        _ANY_CASE,
        r"(?:related(?: (?:articles?|stories|news|content|coverage|links|posts|reading))?"
        r"|recommended(?: for you)?|(?:(?:more )?(?:articles?|stories|news|posts?) )?(?:that )?you "
        r"(?:may|might|could|will) (?:also |have )?(?:like|love|miss(?:ed)?|be interested in|enjoy)"
        r"|also read|see also|read (?:also|next|more)|more (?:stories|news|on this(?: story)?)"
        r"|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)"
        r"|what to read next|up next|in case you missed it)\s?:?$",
    ),
    (
        "link to another article",
        (),
        _ANY_CASE,
        r"(?:read more|read also|also read|see also)\s?: ?\S.{0,200}$",
    ),
    (
        "newsletter box",
        ("newsletter", "inbox", "sign up", "subscribe"),
        _ANY_CASE,
        r"(?:sign up|subscribe|get|join|receive|enter your e-?mail)\b.{0,200}\b(?:newsletters?|inbox"
        r"|e-?mail(?: address)?|latest (?:insights|news|updates|headlines)|updates|alerts)\b.{0,200}$"
        r"|(?:new|our|daily|weekly|morning|evening|free)\b[^.!?\"“”]{0,50}\bnewsletters?\b[^.!?\"“”]{0,50}$"
        r"|newsletters?$",
    ),
    (
        "social media link",
        ("follow ", "like us", "find us", "join us"),
        _CASED,
        r"(?:Follow|Like|Find|Join) (?:us|him|her|them|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})\b.{0,40}?"
        r"(?:\b(?:[Tt]witter|[Ff]acebook|[Ii]nstagram|[Tt]elegram|[Ww]hats[Aa]pp)\b|@\w).{0,80}$",
    ),
    (
        "copyright notice",
        ("©", "(c)", "copyright", "rights reserved", "may not be"),
        _ANY_CASE,
        r"(?:[™®]\s?(?:&|and|,)?\s?)?(?:©|\(c\)|copyright\b)\s?(?:©|\(c\))?\s?\d{4}\b.{0,400}$"
        r"|.{0,300}\ball rights reserved\b.{0,200}$"
        r"|this (?:material|article|content) may not be (?:published|reproduced|copied)\b.{0,300}$",
    ),
    (
        "wire slug",
        (),
        _CASED,
        r"(?:(?:The-)?[A-Z][A-Za-z]{1,30}-(?:Wire|Wires|News|Service)"
        r"|[-–—(]{1,2}\s?(?:AFP|AP|Reuters|UPI|EFE|dpa|DPA|ANI|PTI|IANS|TASS|Xinhua|Bernama)\)?)$",
    ),
    (
        "editor's note",
        ("this ", "the ", "note", "correction", "clarification", " error"),
        _ANY_CASE,
        r"(?:editor['’]?s? note|correction|clarification|note to readers)\s?(?::|--?|–|—).{0,600}$"
        r"|(?:this|the) (?:story|article|post|piece|report|headline)(?: and (?:its )?(?:headline|story))?"
        r" (?:has been|have been|was|were) (?:updated|corrected|revised|amended|clarified|edited|modified)\b"
        r"|(?:(?:because of|due to) an? (?:editing|reporting|production) error, )?"
        r"an? (?:earlier|previous) version of this (?:story|article|post|report|headline)\b",
    ),
    (
        "republishing notice",
        ("republish", "reprinted", "originally ", "first "),
        _ANY_CASE,
        r".{0,300}\b(?:republishing this|republished (?:with|from|under)|reprinted with permission"
        r"|this (?:article|story|post) (?:was )?(?:first|originally) (?:appeared|published)).{0,300}$",
    ),
    (
        "reporting credit",
        ("contributed ", "reporting by"),
        _ANY_CASE,
        r"[^\"“”]{3,200}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,80}$"
        r"|\(?(?:additional )?reporting by [^\"“”]{3,200}(?:editing|writing) by.{0,120}$",
    ),
    (
        "photo caption",
        (),
        _ANY_CASE,
        r"(?:file photo|file|in this (?:[\w.,’' ]{0,40} )?(?:file )?(?:photo|image|picture)"
        r"|(?:photo|image|video) caption)\s?(?::|,| -| –| —|--)\s?\S.{0,500}$",
    ),
    (
        "photo credit",
        (),
        _ANY_CASE,
        r"(?:(?:photo(?:graph)?s?|image|picture|illustration|credit)(?: credit| source| by| courtesy)?\s?:"
        r"|(?:image|video) source,) ?.{1,120}[^.!?]$"
        r"|(?:[^.!?\"“”]{1,60}/)?(?:AFP|AP|Reuters|EPA|Getty Images|Shutterstock|Alamy)"
        r"(?:/[^.!?\"“”]{1,60}| Photo)?$",
    ),
)
_RULES = tuple((reason, needles, re.compile(shape, flags)) for reason, needles, flags, shape in _SHAPES)
_ANYWHERE = frozenset(
    ("copyright notice", "republishing notice", "reporting credit")
)  # not by their first words
_BEGINNING = re.compile(  # the shapes of all others in one, as nearly every line has none of them
    "|".join(
        f"(?i:{shape})" if flags else f"(?:{shape})"
        for reason, _, flags, shape in _SHAPES
        if reason not in _ANYWHERE
    )
)
_NEEDLES = tuple(needle for reason, needles, _, _ in _SHAPES if reason in _ANYWHERE for needle in needles)
_READABLE = re.compile(r"[^\W_]")
_CREDIT = re.compile(rf"{_OPENING}|(?:.{{0,90}}[/ ,])?(?:{_AGENCY})(?:[/ ,].{{0,60}})?$")


def reason_for(line: str) -> str | None:
    """Why *line* (stripped, any text) is furniture, or None when it is not plainly so."""
    if not _READABLE.search(line, 0, LONGEST):
        return "page control" if unicodedata.category(line[0])[0] == "S" else "separator"
    if len(line) > LONGEST:
        return None
    lowered = line.lower()
    if _BEGINNING.match(line) or any(map(lowered.__contains__, _NEEDLES)):
        for reason, needles, shape in _RULES:
            if (not needles or any(map(lowered.__contains__, needles))) and shape.match(line):
                return reason
    return "photo caption" if is_credited(line) else None


def is_credited(line: str) -> bool:
    """True if *line* ends like a caption: a picture credit in parentheses or after a bar."""
    start = line.rfind("(") if line.endswith(")") else line.rfind("|")
    if start <= 0 or len(line) > LONGEST:
        return False
    credit = line[start + 1 :].removesuffix(")").strip()
    if len(credit.split()) > _LONGEST_CREDIT or credit.endswith((".", "?", "!")):
        return False
    return _CREDIT.match(credit) is not None
