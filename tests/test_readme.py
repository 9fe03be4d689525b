"""The README's commands do what it says: read the seeds, serve them, check, export; its links lead on."""

import json
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def verbatim(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_make_run_does_these_steps(tmp_path: Path) -> None:
    """Ingest `seeds`, then serve; the printed address answers with the story."""
    asked = subprocess.run(["make", "-n", "run"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "verbatim ingest seeds" in asked
    assert "verbatim serve" in asked
    database = str(tmp_path / "verbatim.db")
    read = verbatim("ingest", "seeds", "--db", database)
    assert read.returncode == 0, read.stderr
    assert re.search(r"articles +5 in 1 story", read.stdout)
    with subprocess.Popen(
        [sys.executable, "-m", "app", "serve", "--db", database, "--port", "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            address = re.findall(r"http://\S+", server.stdout.readline())[0]
            with urllib.request.urlopen(f"{address}/") as answer:
                assert answer.status == 200
                assert "told in five articles" in answer.read().decode()
        finally:
            server.terminate()
    assert verbatim("check", "--db", database).returncode == 0
    exported = verbatim("export", "--db", database)
    kinds = {json.loads(line)["kind"] for line in exported.stdout.splitlines()}
    assert kinds == {"article", "quotation", "speaker", "quote", "event", "claim", "inconsistency"}


def test_the_manifest_shown_is_one_that_works(tmp_path: Path) -> None:
    manifest = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)[0]
    folder = tmp_path / "bridge"
    folder.mkdir()
    (folder / "corpus.toml").write_text(manifest, encoding="utf-8")
    (folder / "courier.txt").write_text(
        "The bridge is closed\n\n“It is unsafe,” said Ana Ruiz.\n", encoding="utf-8"
    )
    read = verbatim("ingest", str(folder), "--db", str(tmp_path / "v.db"))
    assert read.returncode == 0, read.stdout + read.stderr


def test_the_commands_it_names_exist() -> None:
    commands = set(re.findall(r"bin/verbatim (\w+)", README))
    assert commands == {"ingest", "serve", "export", "check", "extract"}
    for command in sorted(commands):
        helped = verbatim(command, "--help")
        assert helped.returncode == 0
        assert "Example:" in helped.stdout
    for target in re.findall(r"`make (\w+)", README):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_its_links_and_pictures_are_there() -> None:
    for link in re.findall(r"\]\(([^)#]+)\)", README):
        assert link.startswith("http") or (ROOT / link).exists(), link


def test_ci_runs_exactly_the_test_command() -> None:
    assert "make test" in README
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith("exec make test")
