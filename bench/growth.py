"""How the time of the whole extraction grows with one long, strange text.

usage: python -m bench.growth [SIZE]

Each pattern is repeated to SIZE characters (200,000 unless given), most in one paragraph, and to a tenth of
that. The exponent of time over length is printed; 1 is linear. Nothing here needs data from outside. With
10,000,000 a pattern takes about a minute. The garbage collector is set as `verbatim extract` sets it.
"""

import argparse
import math
import time

from app.extract import extract_text
from app.ingest.stream import spare_collections

PATTERNS = {
    "prose": "The mayor opened the bridge on Thursday and said it will close in May 2016, officials said. ",
    "quotations": "“It is late,” Ana Okafor said, and John Pike left the old house by the river. ",
    "opening marks": "“ ",
    "straight marks": '"',
    "single marks": "'",
    "nested marks": "“‘",
    "crossing marks": "“A’s “B’ ",
    "guillemets": "«»",
    "names": "Ana Okafor ",
    "capitals": "A",
    "words in capitals": "AB ",
    "initials": "A.",
    "titles": "Mr. ",
    "joined capitals": "AA and ",
    "a list": "A, B and C, ",
    "digits": "1",
    "numbers": "12 ",
    "counted": "5 people ",
    "years": "1992 ",
    "dates": "May 5, 2016 ",
    "weekdays": "on Thursday, ",
    "relative dates": "two years ago ",
    "dates and numbers": "on May 5, 2016, two people, and Ana Okafor ",
    "commas": ",",
    "stops": ".",
    "blanks": " ",
    "no blanks": "x",
    "dashes": "—",
    "brackets": "[(",
    "said": "said ",
    "he said that": "he said that ",
    "according": "according to Pike, ",
    "with somebody telling": "with Pike telling ",
    "in a statement": "in a statement ",
    "pronouns": "he ",
    "lasting verbs": "has opened ",
    "coming verbs": "will not be ",
    "order": "after ",
    "superlatives": "the first, the largest, ",
    "ranks": "the second-largest city in the ",
    "denials": "denied that she has opened ",
    "objects": "That did not satisfy Ana Okafor. “Yes,” he said. ",
    "senators": "Sen. Ana Okafor, D-Ohio, said “yes.” ",
    "lines": "a\n",
    "turns": "PIKE: We go.\n\n",
    "captions": "Photo: Getty ",
    "bullets": "• a\n",
    "invisible": "\ufeff",
    "combining": "e\u0301",
}


def seconds(text: str) -> float:
    """CPU seconds for the whole extraction of *text*."""
    begin = time.process_time()
    extract_text(text)
    return time.process_time() - begin


def growth(pattern: str, size: int) -> tuple[float, float]:
    """CPU seconds for *size* characters of the pattern, and the exponent from a tenth of that."""
    small, large = (pattern * (length // len(pattern)) for length in (size // 10, size))
    before = min(seconds(small) for _ in range(3))
    after = min(seconds(large) for _ in range(2))
    return after, math.log10(after / max(before, 1e-4))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("size", type=int, nargs="?", default=200_000)
    size = parser.parse_args().size
    spare_collections()
    seconds(PATTERNS["prose"])  # loads the weights
    worst = 0.0
    for name, pattern in PATTERNS.items():
        after, exponent = growth(pattern, size)
        worst = max(worst, exponent)
        print(f"{name:22s} {1e6 * after / size:6.2f} µs a character, exponent {exponent:4.2f}", flush=True)
    print(f"largest exponent {worst:4.2f}")


if __name__ == "__main__":
    main()
