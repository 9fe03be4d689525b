"""What one outlet tells as done and another as to come."""

from pathlib import Path

from app.store.database import open_read_only
from app.store.pending import Pending, told_both_ways
from tests import build
from tests.store.test_claims import contents, read, weighing

COMING = "Norland will join the Coastal Pact. The mayor of Ostia praised the move."
DONE = "Norland has joined the Coastal Pact. The weather in Ostia was fine."
SAID = "“Norland has joined the Coastal Pact,” the mayor of Ostia said. The weather was fine."


def told(database: Path, *weighed: str, **texts: str) -> tuple[Pending, ...]:
    made = contents(*(read(outlet, text) for outlet, text in texts.items()))
    build.write(database, weighing(made, *weighed))
    engine = open_read_only(database)
    try:
        with engine.connect() as connection:
            return told_both_ways(connection, 1, 6)
    finally:
        engine.dispose()


def test_two_outlets_that_part_in_their_own_voice_are_found(database: Path) -> None:
    (one,) = told(database, gazette=COMING, herald=DONE)
    found = [(each.outlet.slug, each.status, each.text) for each in one.told]
    assert found == [("gazette", "will", "will join"), ("herald", "has", "has joined")]


def test_what_was_only_weighed_is_named_so(database: Path) -> None:
    assert [one.weighed for one in told(database, "status", gazette=COMING, herald=DONE)] == [True]


def test_what_was_read_from_the_words_is_not(database: Path) -> None:
    assert [one.weighed for one in told(database, gazette=COMING, herald=DONE)] == [False]


def test_what_a_speaker_says_is_not_the_outlets_own_voice(database: Path) -> None:
    assert told(database, gazette=COMING, herald=SAID) == ()


def test_an_outlet_that_tells_both_parts_from_nobody(database: Path) -> None:
    assert told(database, gazette=COMING, herald=f"{DONE} {COMING}") == ()
