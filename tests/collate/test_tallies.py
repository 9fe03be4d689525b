"""A count and a list of another length: what is shown, and what only looks like it."""

import pytest

from tests.collate.test_clashes import clashes


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "Three cities want to hold the games in 2032: Ostia, Lindal, Marrow and Tull.",
            "count",
            ["3", "4 named"],
        ),
        (
            "He faces three charges: fraud, theft, arson and perjury.",
            "count",
            ["3", "4 named"],
        ),
        (
            "The trio, Ann Ode and Bo Lee, left the band on Monday.",
            "count",
            ["trio", "2 named"],
        ),
        (
            "Norland will send four rowers to the final, Anna Berg, Siri Holm and Kaja Lund, "
            "the federation said.",
            "count",
            ["4", "3 named"],
        ),
        (
            "Foreign ministers of the G4 — Brazil, Germany and India — met in Ostia on Friday.",
            "count",
            ["G4", "3 named"],
        ),
        (
            "The violinists Mia Lund, Otto Krog, Sara Beck and Ida Falk will play. All three "
            "violinists studied in Lindal.",
            "count",
            ["4 named", "3"],
        ),
        (
            "Witnesses Mia Lund, Otto Krog and Sara Beck testified. The four witnesses had seen the crash.",
            "count",
            ["3 named", "4"],
        ),
        (
            "Police arrested three men on Friday. They are Karl Ness, Olaf Brun, Tor Hald and Jon Vik.",
            "count",
            ["3", "4 named"],
        ),
    ],
)
def test_a_count_and_a_list_of_another_length_are_shown(text: str, slot: str, values: list[str]) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Ads will run in nine states: Ohio, Penn, Norland and Florida, where they have run "
        "before, along with Nevada and Iowa.",
        "Five authors are on the list, among them Mia Lund, Otto Krog and Sara Beck. All three "
        "were born in Lindal.",
        "Foreign ministers of the G4 — including Brazil, Germany and India — met in Ostia on Friday.",
        "Leaders of the G5+1 group — Norland, Sudmark, Ostia, Walden and Tessin — met in Ostia on Friday.",
        "Ode bought two courses in Ostia, the Ritz Golf Club and Spa in Tull and the Doral "
        "Golf Resort. The four-course Doral Golf Resort was bankrupt.",
        "He has three wishes: to sing, dance and sleep all day. The trio, Ann Ode, Bo Lee and "
        "Mia Lund, left.",
        "Drivers on the A4 — from Ostia, Lindal and Marrow — waited for hours.",
        "Joining Ness were three who have led towns: Brun and Govs. Mia Lund and Tor Hald.",
        "Ann Ode won votes in five towns. If she wins Ostia, Lindal, Marrow and Tull, nobody "
        "can stop Ann Ode.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
