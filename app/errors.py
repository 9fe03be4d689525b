"""What can go wrong, each with one sentence that says what, where and what to do."""

import unicodedata

PLACE = 200  # characters of a path that a sentence shows


def shown(text: object, most: int = 80) -> str:
    """*text* as a sentence may quote it: what cannot be seen is U+FFFD, what is too long loses its middle."""
    plain = "".join("\ufffd" if unicodedata.category(c)[0] == "C" else c for c in str(text))
    return plain if len(plain) <= most else f"{plain[: most * 2 // 3]}…{plain[1 - most // 3 :]}"


class VerbatimError(Exception):
    """The root of all expected failures; `str(error)` is one sentence for a person."""


class BadInput(VerbatimError):
    """A file, folder or manifest that cannot be used as it is. Carries the place and the cure."""

    def __init__(self, place: str, problem: str, cure: str) -> None:
        super().__init__(f"{place}: {problem}. {cure}")
        self.place, self.problem, self.cure = place, problem, cure


class StoreUnusable(VerbatimError):
    """The database is missing, locked, full, or of another schema than this program's."""


class KeyCollision(VerbatimError):
    """Two different mentions fold to the same address; the ingest stops before it writes."""


class NoStory(VerbatimError):
    """None of the paths holds a story; one sentence a path, each on its line."""


class BadSettings(VerbatimError):
    """A setting that makes no sense; the sentence names it."""


class CannotListen(VerbatimError):
    """The address to serve on is taken, or not this machine's."""


class WorkerLost(VerbatimError):
    """A process that was to extract has been killed."""


class CannotWrite(VerbatimError):
    """The file an export shall go to cannot be written."""
