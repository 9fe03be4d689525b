"""Finding story folders."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest

from app.ingest.discover import discover


def grow(root: Path, *files: str) -> None:
    for file in files:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text("words")


@pytest.mark.parametrize(
    ("files", "stories"),
    [
        (["a.txt", "b.TXT", "facts.json"], {".": ("a.txt", "b.TXT")}),
        (["one/a.txt", "two/b.txt"], {"one": ("a.txt",), "two": ("b.txt",)}),
        (["year/one/a.txt", "year/two/b.txt"], {"year/one": ("a.txt",), "year/two": ("b.txt",)}),
        (["README.txt", "one/a.txt"], {".": ("README.txt",), "one": ("a.txt",)}),
        (["corpus.toml", "a.txt", "deep/b.txt"], {".": ("a.txt", "deep/b.txt")}),
        (["corpus.toml", "a.txt", "own/corpus.toml", "own/b.txt"], {".": ("a.txt",), "own": ("b.txt",)}),
        (["corpus.toml"], {".": ()}),
        ([".git/a.txt", "one/.hidden.txt", "one/a.txt"], {"one": ("a.txt",)}),
    ],
    ids=[
        "one",
        "two",
        "nested",
        "stray file",
        "manifest reaches down",
        "own manifest",
        "bare manifest",
        "hidden",
    ],
)
def test_story_folders_are_found(tmp_path: Path, files: list[str], stories: dict[str, tuple[str, ...]]):
    grow(tmp_path, *files)
    folders, refused = discover([tmp_path])
    assert refused == ()
    assert {str(f.path.relative_to(tmp_path)): f.files for f in folders} == stories


def test_a_folder_named_twice_is_found_once_and_order_means_nothing(tmp_path: Path):
    grow(tmp_path, "one/a.txt", "two/b.txt")
    one, two = tmp_path / "one", tmp_path / "two"
    assert discover([two, one, tmp_path])[0] == discover([one, two])[0]


def test_a_name_no_disk_can_hold_is_refused(tmp_path: Path):
    """The name is shown without its middle."""
    grow(tmp_path, "one/a.txt")
    folders, (error,) = discover([tmp_path / ("y" * 5000), tmp_path / "one"])
    assert len(folders) == 1
    assert error.problem == "there is no way to this folder (File name too long)"
    assert len(error.place) == 199


def test_a_folder_one_may_not_look_into_is_refused(tmp_path: Path):
    """A superuser may look everywhere, so the test is somebody else meanwhile."""
    root = Path(mkdtemp())
    grow(root, "closed/one/a.txt")
    (root / "closed").chmod(0)
    root.chmod(0o755)
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        refused = [discover([root / name])[1][0].problem for name in ("closed", "closed/one")]
    finally:
        os.seteuid(me)
        (root / "closed").chmod(0o755)
        shutil.rmtree(root)
    assert refused == [
        "the folder cannot be read (Permission denied)",
        "there is no way to this folder (Permission denied)",
    ]


def test_links_to_folders_are_not_followed(tmp_path: Path):
    grow(tmp_path, "one/a.txt")
    (tmp_path / "one" / "loop").symlink_to(tmp_path)
    assert len(discover([tmp_path])[0]) == 1


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("none", "none: there is no such folder. Check the name."),
        ("a.txt", "a.txt: this is a file, not a folder. Name the folder it stands in."),
        ("empty", "empty: the folder holds no article. Put .txt files or a corpus.toml into it."),
    ],
)
def test_a_path_that_holds_no_story_is_refused_and_the_others_are_found(
    tmp_path: Path, name: str, sentence: str
):
    grow(tmp_path, "a.txt", "one/b.txt")
    (tmp_path / "empty").mkdir()
    folders, refused = discover([tmp_path / name, tmp_path / "one"])
    assert [str(error) for error in refused] == [f"{tmp_path}/{sentence}"]
    assert len(folders) == 1
