"""An editor's corrections: what is read of them, what they do to the database, and how they are undone."""

import json
import shutil
from pathlib import Path

import pytest

from app.domain.curation import Correction
from app.ingest.curation import read_curation
from app.ingest.run import ingest
from app.store.database import open_read_only
from app.store.export import export
from app.store.refs import snapshot
from tests.web.browse import browse

GAZETTE = """The storm in Ostia

The storm killed 12 people in Ostia on Monday. “We were not ready for it at all,” said Mayor Ana Ruiz.

Norland will join the Coastal Pact on 3 March 2024.
"""
HERALD = """Storm hits Ostia

The storm killed 15 people in Ostia, Ana Ruiz said. “The harbour will be built again,” said Ana Ruiz.

“We were never warned,” said fisherman Leo Brandt. Norland will join the Coastal Pact on 4 March 2024.
"""
MANIFEST = """story = "storm"
title = "Storm"

[[article]]
file = "gazette.txt"
id = "gazette"
outlet = "gazette"

[[article]]
file = "herald.txt"
id = "herald"
outlet = "herald"
outlet_name = "The Herald"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "storm"
    path.mkdir()
    for name, text in (("gazette.txt", GAZETTE), ("herald.txt", HERALD), ("corpus.toml", MANIFEST)):
        (path / name).write_text(text, encoding="utf-8")
    return path


def taken(folder: Path, curation: str | None = None, name: str = "v.db") -> tuple[Path, list[str]]:
    """The database after an ingest of *folder* with *curation*, and the sentences of what was refused."""
    file = folder / "curation.toml"
    file.unlink(missing_ok=True)
    if curation is not None:
        file.write_text(curation, encoding="utf-8")
    path = folder.parent / name
    report = ingest([folder], path, lambda *_: None)
    return path, [f"{r.place}: {r.problem}. {r.cure}" for r in report.refused]


def fresh(path: Path, number: int) -> Path:
    """A copy of the database under another name: a client is kept for each name."""
    return Path(shutil.copy(path, path.with_name(f"{number}-{path.name}")))


def digest(path: Path) -> str:
    engine = open_read_only(path)
    with engine.connect() as connection:
        found = snapshot(connection)
    engine.dispose()
    return found


def quotes(path: Path) -> dict[str, dict]:
    """The quotes by their first words."""
    found = browse(path).get("/s/storm/quotes.json").json()["quotes"]
    return {" ".join(q["text"].split()[:3]): q for q in found}


def test_the_outlets_name_is_shown_as_given_by_an_editor(folder: Path):
    path, refused = taken(
        folder, '[[outlet]]\noutlet = "gazette"\nname = "The Gazette"\ncode = "GZ"\nnote = "Its imprint."'
    )
    assert refused == []
    page = browse(path).get("/o/gazette").text
    assert "The name of this outlet was given by an editor" in page and "Its imprint." in page
    assert "<summary>The program’s own answer</summary><p><bdi>unnamed outlet, file gazette" in page
    assert browse(path).get("/o/gazette.json").json()["corrections"][0]["line"] == 1
    assert "GZ" in browse(path).get("/s/storm").text


def test_an_outlet_is_named_once(folder: Path):
    entry = '[[outlet]]\noutlet = "gazette"\nname = "{}"\nnote = "n"\n'
    path, refused = taken(folder, entry.format("Ostia Gazette") + entry.format("Another"))
    assert browse(path).get("/o/gazette.json").json()["title"].startswith("Ostia Gazette")
    assert refused == [
        "curation.toml line 5: “gazette” has an [[outlet]] entry already. Say all of it in one entry."
    ]


def test_quotes_are_joined_and_the_answer_of_the_program_stays_one_click_away(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    first, second = quotes(plain)["We were not"], quotes(plain)["The harbour will"]
    path, refused = taken(
        folder,
        f'[[same]]\nkeys = ["https://x.example/q/{first["key"]}", "{second["key"]}"]\nnote = "One speech."',
    )
    assert refused == []
    client = browse(path)
    (joined,) = [q for q in quotes(path).values() if len(q["outlets"]) == 2]
    assert {o["outlet"] for o in joined["outlets"]} == {"gazette", "herald"}
    page = client.get(joined["address"]).text
    assert "An editor joined what the program kept apart" in page and "One speech." in page
    assert "different quotes: “We were not ready for it at all,” (UO·gazette)" in page
    for key in (first["key"], second["key"]):
        assert client.get(f"/q/{key}").status_code in (200, 301)
    record = client.get("/about/data").text
    assert "Corrected by an editor" in record and "storm</bdi>, line 1</a>" in record


def test_lists_mark_what_is_corrected_and_the_export_holds_it(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    quote, other = quotes(plain)["We were not"], quotes(plain)["The harbour will"]
    claim = browse(plain).get("/s/storm/claims.json").json()["claims"][0]
    events = [e["key"] for e in browse(plain).get("/s/storm/timeline.json").json()["events"]]
    assert not quote["corrected"] and not claim["corrected"] and len(events) > 1
    entries = (
        f'[[same]]\nkeys = ["{quote["key"]}", "{other["key"]}"]\nnote = "One speech."\n'
        f'[[title]]\nkey = "{claim["key"]}"\nnote = "Clear."\n'
        f'[[same]]\nkeys = ["{events[0]}", "{events[1]}"]\nnote = "One day."\n'
    )
    path, _ = taken(folder, entries)
    client = browse(path)
    marked = 0
    for name, listed in (("quotes", "quotes"), ("claims", "claims"), ("timeline", "events")):
        rows = client.get(f"/s/storm/{name}.json").json()[listed]
        known = [bool(client.get(f"{row['address']}.json").json().get("corrections")) for row in rows]
        assert [row["corrected"] for row in rows] == known
        assert client.get(f"/s/storm/{name}").text.count("corrected by an editor</span>") == sum(known)
        marked += sum(known)
    assert client.get("/s/storm/compare").text.count("corrected by an editor</span>") == marked >= 2
    engine = open_read_only(path)
    with engine.connect() as connection:
        lines = [json.loads(line) for line in export(connection)]
    engine.dispose()
    kept = [line for line in lines if line["kind"] == "correction"]
    assert {(line["of"], line["correction"], line["note"]) for line in kept} >= {
        ("quote", "same", "One speech.")
    }
    assert lines[-len(kept) :] == kept
    assert {tuple(line["keys"]) for line in kept if line["of"] == "quote"} == {(quote["key"], other["key"])}


def test_a_claim_is_parted_titled_or_hidden(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    (claim,) = browse(plain).get("/s/storm/claims.json?values=conflict&type=number").json()["claims"]
    whole = browse(plain).get(f"{claim['address']}.json").json()
    other = next(a for a in whole["assertions"] if a["values"] == {"number": "15"})
    parted, refused = taken(folder, f'[[apart]]\nkeys = ["{other["key"]}"]\nnote = "Two tolls."', "parted.db")
    assert refused == []
    assert browse(parted).get("/s/storm/claims.json?values=conflict&type=number").json()["total"] == 0
    for key in (claim["key"], other["key"]):
        page = browse(parted).get(f"/c/{key}")
        assert page.status_code == 200 and "An editor parted what the program had joined" in page.text
    titled, refused = taken(folder, f'[[title]]\nkey = "{other["key"]}"\nnote = "Clearer."', "titled.db")
    assert refused == []
    (found,) = browse(titled).get("/s/storm/claims.json?values=conflict&type=number").json()["claims"]
    assert found["title"] == other["exact"] and found["address"] == claim["address"]
    assert "The title was chosen by an editor" in browse(titled).get(claim["address"]).text
    hidden, refused = taken(
        folder, f'[[hide]]\nkeys = ["{claim["key"]}"]\nnote = "Not about it."', "hidden.db"
    )
    assert refused == []
    assert browse(hidden).get("/s/storm/claims.json?values=conflict&type=number").json()["total"] == 0
    gone = browse(hidden).get(f"/c/{other['key']}")
    assert gone.status_code == 410
    assert "An editor hid this: Not about it. The program had: “" in gone.text
    assert "“The storm killed 12 people in Ostia on Monday” (UO·gazette)" in gone.text


def test_a_quotation_is_hidden_and_all_else_stays(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    before = quotes(plain)
    key = before["We were never"]["key"]
    path, refused = taken(folder, f'[[hide]]\nkeys = ["{key}"]\nnote = "Not said to us."')
    assert refused == []
    assert {q["key"] for q in before.values()} - {q["key"] for q in quotes(path).values()} == {key}
    assert "An editor hid this" in browse(path).get(f"/q/{key}").text


def test_events_are_joined(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    events = browse(plain).get("/s/storm/timeline.json").json()["events"]
    told = [e for e in events if "Norland" in e["label"]]
    keys = [t["key"] for e in told for t in e["tellings"]]
    kind, does = ("same", "joined what") if len(told) > 1 else ("apart", "parted what")
    written = json.dumps(keys if kind == "same" else keys[1:])
    path, refused = taken(folder, f'[[{kind}]]\nkeys = {written}\nnote = "Looked up."')
    assert refused == []
    page = browse(path).get(f"/e/{keys[1]}", follow_redirects=True).text
    assert f"An editor {does} the program" in page


def test_two_names_are_one_speaker(folder: Path):
    path, refused = taken(
        folder, '[[alias]]\nspeaker = "ana-ruiz"\nalso = ["leo-brandt"]\nnote = "A pen name."'
    )
    assert refused == []
    client = browse(path)
    assert {q["speaker"] for q in quotes(path).values()} == {"ana-ruiz"}
    assert client.get("/p/leo-brandt").headers["location"] == "/p/ana-ruiz"
    page = client.get("/p/ana-ruiz").text
    assert "An editor says that these names are one speaker" in page
    assert "different speakers: Ana Ruiz; Leo Brandt" in page


def test_taking_the_file_away_leaves_the_programs_own_answer(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    keys = [q["key"] for q in quotes(plain).values()]
    text = (
        f'[[hide]]\nkeys = ["{keys[0]}"]\nnote = "n"\n'
        '[[outlet]]\noutlet = "gazette"\nname = "G"\nnote = "n"\n'
        '[[alias]]\nspeaker = "ana-ruiz"\nalso = ["leo-brandt"]\nnote = "n"\n'
    )
    path, refused = taken(folder, text)
    assert refused == [] and digest(path) != digest(plain)
    again, _ = taken(folder)
    assert again == path and digest(path) == digest(plain)


def test_the_order_of_entries_changes_nothing_but_their_lines(folder: Path):
    plain, _ = taken(folder, name="plain.db")
    keys = [q["key"] for q in quotes(plain).values()]
    entries = [
        f'[[hide]]\nkeys = ["{keys[0]}"]\nnote = "n"\n',
        f'[[same]]\nkeys = ["{keys[1]}", "{keys[2]}"]\nnote = "n"\n',
    ]
    found = []
    for number, text in enumerate(("".join(entries), "".join(reversed(entries)))):
        path, refused = taken(folder, text, f"{number}.db")
        assert refused == []
        listed = browse(path).get("/s/storm/quotes.json").json()
        found.append(listed)
    assert found[0] == found[1]


def test_corrections_stay_when_another_story_is_read(folder: Path, tmp_path: Path):
    path, _ = taken(folder, '[[outlet]]\noutlet = "gazette"\nname = "The Gazette"\nnote = "n"')
    before = browse(fresh(path, 1)).get("/o/gazette.json").json()["corrections"]
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text("Nothing new\n\nNothing happened in Sudmark.\n", encoding="utf-8")
    assert not ingest([other], path, lambda *_: None).refused
    assert browse(fresh(path, 2)).get("/o/gazette.json").json()["corrections"] == before


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[same", "curation.toml: this is no TOML"),
        ("[[merge]]\nx = 1", "curation.toml line 1: unknown entry “merge”. Known are [[outlet]], [[alias]]"),
        ("same = 3", "curation.toml line 1: “same” is no list of tables. Open each entry with [[same]]."),
        ('\n[[same]]\nkeys = ["a"]\nnote = "n"', "curation.toml line 3: “keys” names fewer than 2."),
        ('[[same]]\nnote = "n"', "curation.toml line 1: [[same]] has no “keys”."),
        (
            '[[hide]]\nkeys = ["7w5wj93q2cps"]',
            "curation.toml line 1: [[hide]] has no “note”. Say in a few",
        ),
        (
            '[[hide]]\nkeys = ["nokey"]\nnote = "n"',
            "curation.toml line 2: “nokey” is no key. Copy",
        ),
        ('[[hide]]\nkeys = "7w5wj93q2cps"\nnote = "n"', "curation.toml line 2: “keys” is no list of texts."),
        ('[[hide]]\nnote = 3\nkeys = ["7w5wj93q2cps"]', "curation.toml line 2: “note” is no line of text."),
        (
            '[[hide]]\nkey = "x"\nnote = "n"',
            "curation.toml line 2: unknown key “key” in [[hide]]. Known",
        ),
        ('[[outlet]]\noutlet = "A B"\nname = "x"\nnote = "n"', "curation.toml line 2: “A B” cannot stand in"),
        (
            '[[outlet]]\noutlet = "a"\nname = "x"\ncode = "A B"\nnote = "n"',
            "curation.toml line 4: “A B” has",
        ),
        ('[[alias]]\nspeaker = "a"\nalso = ["a"]\nnote = "n"', "curation.toml line 3: “also” names no other"),
        (
            '[[same]]\nkeys = ["7w5wj93q2cps", "7W5W-J93Q2CPS"]\nnote = "n"',
            "curation.toml line 2: “keys” names one thing twice",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line_and_a_cure(text: str, sentence: str):
    found, refused = read_curation("storm", text)
    assert found == () and len(refused) == 1
    assert str(refused[0]).startswith(sentence)


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ('[[hide]]\nkeys = ["zzzzzzzzzzzz"]', "no quotation, claim or event has the key “zzzzzzzzzzzz”"),
        ('[[same]]\nkeys = ["{quote}", "{claim}"]', "“keys” names different kinds of things"),
        ('[[apart]]\nkeys = ["{quote}"]', "nothing else stands in this quote. Take the entry out."),
        ('[[title]]\nkey = "{quote}"', "a quote has no title but its fullest wording"),
        ('[[same]]\nkeys = ["{claim}", "{member}"]', "these are one claim already. Take the entry out."),
        ('[[alias]]\nspeaker = "ana-ruiz"\nalso = ["nobody"]', "nobody here has the address /p/nobody"),
        ('[[outlet]]\noutlet = "times"\nname = "The Times"', "this story has no outlet “times”"),
        ('[[outlet]]\noutlet = "gazette"\nname = "The Herald"', "the code “HERA” is another outlet's"),
    ],
)
def test_what_fits_nothing_is_refused_and_the_rest_goes_on(folder: Path, entry: str, sentence: str):
    plain, _ = taken(folder, name="plain.db")
    (claim,) = browse(plain).get("/s/storm/claims.json?values=conflict&type=number").json()["claims"]
    members = browse(plain).get(f"{claim['address']}.json").json()["assertions"]
    names = {
        "quote": quotes(plain)["We were not"]["key"],
        "claim": claim["key"],
        "member": next(m["key"] for m in members if m["key"] != claim["key"]),
    }
    good = '[[outlet]]\noutlet = "herald"\nname = "The Herald of Ostia"\ncode = "HERA"\nnote = "n"\n'
    for name, key in names.items():
        entry = entry.replace(f"{{{name}}}", key)
    path, refused = taken(folder, f'{good}{entry}\nnote = "n"\n')
    assert len(refused) == 1
    assert refused[0].startswith(f"curation.toml line 6: {sentence}"), refused
    assert browse(path).get("/o/herald.json").json()["corrections"]


def test_a_file_that_is_no_text_is_refused_and_the_articles_are_read(folder: Path):
    (folder / "curation.toml").write_bytes(b"\xff\xfe\x00\xd8[[same]]")
    report = ingest([folder], folder.parent / "v.db", lambda *_: None)
    assert report.articles == 2
    assert [r.place for r in report.refused] == ["curation.toml"]


def test_a_correction_is_kept_as_it_was_written():
    one = Correction("storm", 4, "outlet", ("gazette",), "n", "The Gazette", None)
    assert Correction.from_json(one.to_json()) == one


def test_the_seeds_ship_without_corrections():
    assert not list((Path(__file__).parents[2] / "seeds").rglob("curation.toml"))
