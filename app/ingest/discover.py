"""Finds the story folders below the paths a person names. Opens no file.

A story folder holds `corpus.toml` or `.txt` files. What lies below a folder with a manifest belongs to that
story, unless it has a manifest of its own. Hidden folders and links to folders are passed over.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import PLACE, BadInput, shown

MANIFEST = "corpus.toml"
CURATION = "curation.toml"
ARTICLE = ".txt"


@dataclass(frozen=True, slots=True, order=True)
class Folder:
    """A story folder; *files* are its articles' paths below it, whether the manifest names them or not."""

    path: Path
    files: tuple[str, ...]
    has_manifest: bool
    has_curation: bool = False


def discover(paths: Iterable[Path]) -> tuple[tuple[Folder, ...], tuple[BadInput, ...]]:
    """The story folders below *paths*, each once and in order, and the paths that cannot be used."""
    found: dict[Path, Folder] = {}
    refused = []
    for path in paths:
        try:
            below = {folder.path: folder for folder in _stories(path)}
        except BadInput as error:
            refused.append(error)
        else:
            found |= below
    return tuple(found[path] for path in sorted(found)), tuple(refused)


def _stories(path: Path) -> list[Folder]:
    place = shown(path, PLACE)
    try:
        if not path.exists():
            raise BadInput(place, "there is no such folder", "Check the name.")
        if not path.is_dir():
            raise BadInput(place, "this is a file, not a folder", "Name the folder it stands in.")
        whole = path.resolve()
    except (OSError, RuntimeError) as error:
        why = os.strerror(error.errno or 0) if isinstance(error, OSError) else "it leads to itself"
        raise BadInput(place, f"there is no way to this folder ({why})", "Check the name.") from error
    folders = list(_walk(whole))
    if not folders:
        raise BadInput(place, "the folder holds no article", f"Put {ARTICLE} files or a {MANIFEST} into it.")
    return folders


def _walk(path: Path) -> Iterator[Folder]:
    folders, files = _listed(path)
    has_manifest = MANIFEST in files
    articles = [name for name in files if name.lower().endswith(ARTICLE)]
    if has_manifest:
        articles = list(_below(path, ""))
    if has_manifest or articles:
        yield Folder(path, tuple(sorted(articles)), has_manifest, CURATION in files)
    for name in folders:
        for folder in _walk(path / name):
            if folder.has_manifest or not has_manifest:
                yield folder


def _below(path: Path, prefix: str) -> Iterator[str]:
    folders, files = _listed(path)
    if prefix and MANIFEST in files:
        return
    yield from (prefix + name for name in files if name.lower().endswith(ARTICLE))
    for name in folders:
        yield from _below(path / name, f"{prefix}{name}/")


def _listed(path: Path) -> tuple[list[str], list[str]]:
    """The names of the folders and of all else in *path*, sorted."""
    try:
        with os.scandir(path) as entries:
            kinds = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
    except OSError as error:
        raise BadInput(
            shown(path, PLACE),
            f"the folder cannot be read ({error.strerror})",
            "Give yourself the right to read it, or name the folders beside it one by one.",
        ) from error
    kept = [(name, folder) for name, folder in kinds if not name.startswith(".")]
    return sorted(n for n, folder in kept if folder), sorted(n for n, folder in kept if not folder)
