"""Words that one outlet quotes and another prints outside quotation marks, in its own voice or a paraphrase.

Precision comes first: a run counts if at least four of its words say something of their own and are no name
(printed in lower case), or three of a run of five if hardly any of them stands elsewhere in the story. What
the quoting outlet itself prints unmarked, or the other one quotes too, is vocabulary of the story and no
echo, and so is what most outlets print. On 71 stories of three to five outlets this leaves eleven runs, of
which none was there by chance.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from app.collate.lexicon import FUNCTION_WORDS, STOCK_WORDS
from app.collate.prose import Own, own_words
from app.collate.runs import Run, common_runs, holders
from app.domain.groups import Quote, Ref
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.spread import Echo
from app.domain.text import words

_TELLING = 4  # telling words that a run must have
_PLAIN = 3  # of those, the ones that are no names
_RARE_RUN = 5  # words of a run that counts with three telling words, if two of them are rare
_RARE = 2
_EVERYBODY = 4  # outlets from which words that more than half of a story's outlets print are nobody's

Phrase = tuple[str, ...]


def find_echoes(articles: Iterable[ReadArticle], quotes: Iterable[Quote]) -> tuple[Echo, ...]:
    """The echoes of all quotes, by article and place; each place once a quote, for its earliest reading.

    The order of *articles* changes nothing.
    """
    by_story: dict[str, list[ReadArticle]] = defaultdict(list)
    for read in sorted(articles, key=lambda read: read.article.key):
        by_story[read.article.story].append(read)
    order: dict[Ref, tuple[Ref, int]] = {}
    for quote in quotes:
        order |= {reading.quotation: (quote.canonical, n) for n, reading in enumerate(quote.readings)}
    found = [echo for _, reads in sorted(by_story.items()) for echo in _Story(reads, order).echoes()]
    return tuple(sorted(found, key=lambda echo: (echo.article, echo.span, echo.quotation)))


class _Story:
    """The quotations of a story, and what its outlets print outside marks."""

    def __init__(self, reads: Sequence[ReadArticle], order: Mapping[Ref, tuple[Ref, int]]) -> None:
        self._order = order
        self._outlet = [read.article.outlet for read in reads]
        self._keys = [read.article.key for read in reads]
        self._prose = [own_words(read) for read in reads]
        self._held = [[own.folded for own in prose] for prose in self._prose]
        self._frequency = Counter(word for held in self._held for word in held)
        self._quoted = [
            ((read.article.key, number), quotation.span.start, words(quotation.span.of(read.article.body)))
            for read in reads
            for number, quotation in enumerate(read.found.quotations)
        ]
        self._asked = [[word.folded for word in own] for _, _, own in self._quoted]
        outlets = dict(zip(self._keys, self._outlet, strict=True))
        self._quoting = [outlets[ref[0]] for ref, _, _ in self._quoted]

    def echoes(self) -> list[Echo]:
        """Every run that counts, once a quote and place."""
        runs = [
            trimmed
            for run in common_runs(self._asked, self._held)
            if self._quoting[run.text] != self._outlet[run.other]
            and (trimmed := self._trimmed(run))
            and self._says_enough(trimmed)
        ]
        phrases = {self._phrase(run) for run in runs}
        printing = {p: {self._outlet[i] for i in own} for p, own in holders(phrases, self._held).items()}
        quoting = {p: {self._quoting[i] for i in own} for p, own in holders(phrases, self._asked).items()}
        best: dict[tuple[Ref, str, Span], tuple[int, Echo]] = {}
        for run in runs:
            phrase = self._phrase(run)
            if self._is_vocabulary(run, printing[phrase], quoting[phrase]):
                continue
            echo = self._echo(run)
            quote, rank = self._order[echo.quotation]
            known = best.setdefault((quote, echo.article, echo.span), (rank, echo))
            if (rank, echo.words) < (known[0], known[1].words):
                best[quote, echo.article, echo.span] = (rank, echo)
        return [echo for _, echo in best.values()]

    def _trimmed(self, run: Run) -> Run | None:
        """*run* from its first telling word to its last one."""
        own = self._own(run)
        telling = [n for n, word in enumerate(own) if is_telling(word.folded)]
        if not telling:
            return None
        first, last = telling[0], telling[-1]
        return Run(run.text, run.at + first, run.other, run.to + first, last + 1 - first)

    def _says_enough(self, run: Run) -> bool:
        telling = [word for word in self._own(run) if is_telling(word.folded)]
        plain = [word for word in telling if not word.exact[0].isupper()]
        if len(plain) < _PLAIN:
            return False
        rare = sum(self._frequency[word.folded] == 1 for word in plain)
        return len(telling) >= _TELLING or (run.size >= _RARE_RUN and rare >= _RARE)

    def _is_vocabulary(self, run: Run, printing: set[str], quoting: set[str]) -> bool:
        everybody = len(printing) >= _EVERYBODY and 2 * len(printing) > len(set(self._outlet))
        return everybody or self._quoting[run.text] in printing or self._outlet[run.other] in quoting

    def _own(self, run: Run) -> Sequence[Own]:
        return self._prose[run.other][run.to : run.to + run.size]

    def _phrase(self, run: Run) -> Phrase:
        return tuple(self._asked[run.text][run.at : run.at + run.size])

    def _echo(self, run: Run) -> Echo:
        ref, start, own = self._quoted[run.text]
        first, last = own[run.at], own[run.at + run.size - 1]
        there = self._own(run)
        return Echo(
            ref,
            Span(start + first.start, start + last.end),
            self._keys[run.other],
            Span(there[0].start, there[-1].end),
        )


def is_telling(word: str) -> bool:
    """True for a word that says something of its own."""
    return word not in FUNCTION_WORDS and word not in STOCK_WORDS
