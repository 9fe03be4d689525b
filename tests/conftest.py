"""Databases to test on: each is built once a session; a test that writes gets its own copy."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from app.store.migrate import upgrade
from tests import build

settings.register_profile("laws", deadline=None)  # laws hold however busy the machine is, as in CI
settings.load_profile("laws")

SEEDS = Path(__file__).parent.parent / "seeds" / "kazakhstan-abraham-accords"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database; not to be written to."""
    path = tmp_path_factory.mktemp("migrated") / "verbatim.db"
    upgrade(path)
    return path


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Path:
    """A migrated, empty database of the test's own."""
    return Path(shutil.copy(migrated, tmp_path / "verbatim.db"))


@pytest.fixture(scope="session")
def seeds_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, ingested; not to be written to."""
    from app.ingest.run import ingest

    path = tmp_path_factory.mktemp("seeds") / "verbatim.db"
    report = ingest([SEEDS], path, lambda *_: None)
    assert not report.refused
    return path


@pytest.fixture(scope="session")
def generated_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generated corpus of 20,000 quotations; not to be written to."""
    path = tmp_path_factory.mktemp("generated") / "verbatim.db"
    build.write(path, build.generated(20_000))
    return path
