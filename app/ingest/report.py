"""What an ingest did, in numbers and sentences for a person."""

from dataclasses import dataclass

from app.store.contents import RefusalFacts


@dataclass(frozen=True, slots=True)
class Report:
    """Counts are of the stories read in this run; *articles_held* and *stories_held* of the database."""

    stories: int
    articles: int
    furniture: int  # blocks
    quotations: int
    unattributed: int  # quotations without a speaker
    undated: int  # events
    kept: tuple[str, ...]  # articles whose file gave none this time
    refused: tuple[RefusalFacts, ...]
    stories_held: int
    articles_held: int
    changed: bool
    seconds: float

    def lines(self) -> tuple[str, ...]:
        """The report, a line each fact: refusals first, counts last."""
        return (
            *(f"refused  {sentence(refusal)}" for refusal in self.refused),
            *(
                f"kept     {place}: the file gave no article this time, the stored one stays."
                for place in self.kept
            ),
            f"articles           {self.articles} in {_counted(self.stories, 'story', 'stories')}",
            f"furniture removed  {_counted(self.furniture, 'block', 'blocks')}",
            f"quotations         {self.quotations}, {self.unattributed} unattributed",
            f"undated events     {self.undated}",
            f"refused            {len(self.refused)}",
            f"seconds            {self.seconds:.1f}",
            f"The database holds {_counted(self.articles_held, 'article', 'articles')} in "
            f"{_counted(self.stories_held, 'story', 'stories')}"
            + ("." if self.changed else "; nothing has changed."),
        )


def sentence(refusal: RefusalFacts) -> str:
    """Which file or entry was refused, why, and what to do."""
    place = f"{refusal.story}/{refusal.place}" if refusal.story else refusal.place
    return f"{place}: {refusal.problem}. {refusal.cure}"


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
