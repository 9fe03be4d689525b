"""Reads story folders: manifest and files together give editions, refusals and the story's title."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.address import slugify, work_of
from app.domain.curation import Correction
from app.errors import PLACE, BadInput, shown
from app.ingest.curation import read_curation
from app.ingest.discover import CURATION, MANIFEST, Folder
from app.ingest.given import Edition, Given
from app.ingest.manifest import Entry, Manifest, read_manifest
from app.ingest.read import read_text
from app.store.contents import RefusalFacts, StoryFacts


@dataclass(frozen=True, slots=True)
class ReadStories:
    """What was read. *facts* has one entry a story, also for those all of whose files were refused."""

    facts: tuple[StoryFacts, ...] = ()
    editions: tuple[Edition, ...] = ()
    refused: tuple[RefusalFacts, ...] = field(default=())
    corrections: tuple[Correction, ...] = ()


def read_stories(folders: Iterable[Folder]) -> ReadStories:
    """The stories in *folders*. Of two folders with one slug the first by path is read, the other refused."""
    facts: dict[str, StoryFacts] = {}
    editions: list[Edition] = []
    refused: list[RefusalFacts] = []
    corrections: list[Correction] = []
    for folder in folders:
        slug, manifest = slugify(folder.path.name), Manifest(None, None, (), ())
        try:
            if folder.has_manifest:
                manifest = read_manifest(_manifest_text(folder))
            slug = manifest.story or slug
            if slug in facts:
                place = shown(f"{folder.path.parent.name}/{folder.path.name}", PLACE)
                problem = f"this folder ({place}) is the story “{slug}” as another folder of this run is"
                cure = f"Give one of them another “story” in its {MANIFEST}, or put them into one."
                raise BadInput(MANIFEST, problem, cure)
        except BadInput as error:
            refused.append(_refusal(slug, error))
            continue
        title = manifest.title or shown(folder.path.name, 255)
        facts[slug] = StoryFacts(slug, title, "manifest" if manifest.title else "folder name")
        found, faults = _read_story(slug, folder, manifest)
        editions += found
        corrected, unfit = _corrections(slug, folder)
        corrections += corrected
        refused += [_refusal(slug, error) for error in (*manifest.refused, *faults, *unfit)]
    return ReadStories(tuple(facts.values()), tuple(editions), tuple(refused), tuple(corrections))


def _corrections(slug: str, folder: Folder) -> tuple[tuple[Correction, ...], tuple[BadInput, ...]]:
    """What the `curation.toml` beside the articles says, if there is one."""
    if not folder.has_curation:
        return (), ()
    try:
        text = read_text(folder.path, CURATION)[0].removeprefix("\ufeff")
    except BadInput as error:
        cure = "Write it in UTF-8 as docs/curation.md shows, or take it away."
        return (), (BadInput(CURATION, error.problem, cure),)
    return read_curation(slug, text)


def _manifest_text(folder: Folder) -> str:
    try:
        return read_text(folder.path, MANIFEST)[0].removeprefix("\ufeff")
    except BadInput as error:
        cure = "Write it in UTF-8 as the README shows, or take it away."
        raise BadInput(MANIFEST, error.problem, cure) from error


def _read_story(slug: str, folder: Folder, manifest: Manifest) -> tuple[list[Edition], list[BadInput]]:
    entries = manifest.entries
    faults: list[BadInput] = []
    if folder.has_manifest:
        named = {entry.file for entry in entries}
        refused_lines = bool(manifest.refused)
        for file in folder.files:
            if file not in named:
                cure = "Mend its entry." if refused_lines else "Add an [[article]] for it, or take it away."
                faults.append(BadInput(file, "corpus.toml does not name this file", cure))
    else:
        entries = tuple(Entry(file, 0, Given()) for file in folder.files)
    editions = []
    for entry in entries:
        try:
            text, sha256 = read_text(folder.path, entry.file)
            entry.file.encode()
        except BadInput as error:
            faults.append(error)
        except UnicodeEncodeError:
            faults.append(BadInput(entry.file, "the file's name is not UTF-8", "Give it another name."))
        else:
            work = work_of(entry.given.id, entry.given.url, text)
            editions.append(Edition(slug, entry.file, work, sha256, text, entry.given))
    return editions, faults


def _refusal(story: str, error: BadInput) -> RefusalFacts:
    return RefusalFacts(story, shown(error.place, PLACE), error.problem, error.cure)
