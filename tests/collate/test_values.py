"""Which printed values part and which clash: counts, sums, votes, dates, denials and opposites."""

import pytest

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from app.domain.claims import Claim
from tests.collate.test_claims import read, words

TOWN = "The Norland council met in Ostia. The mayor of Ostia is Ana Ruiz. "


def claim_of(first: str, second: str, days: tuple[str | None, str | None] = (None, None)) -> Claim:
    articles = (
        read("gazette", TOWN + first + " The weather was fine all week.", days[0]),
        read("herald", second + " Schools reopen in autumn, the board wrote.", days[1]),
    )
    for claim in group_claims(articles, resolve(articles)).claims:
        if any(first[:-1] in clause for clauses in words(articles, claim).values() for clause in clauses):
            return claim
    raise AssertionError(f"no claim holds “{first}”")


@pytest.mark.parametrize(
    ("first", "second", "slot"),
    [
        (
            "The Ostia bakery lost €310 million in the first half.",
            "The Ostia bakery reported a loss of €301 million for six months.",
            "number",
        ),
        (
            "The Ostia fire left 14 people dead.",
            "The Ostia fire left 10 people dead.",
            "number",
        ),
        (
            "The Norland court ruled 5-2 against the Ostia bakery.",
            "The Norland court ruled 4 to 3 against the Ostia bakery.",
            "number",
        ),
        (
            "The Norland bakery law was passed in 2022.",
            "The Norland bakery law was adopted in 2021.",
            "date",
        ),
        (
            "The Ostia bakery had passed an inspection.",
            "The Ostia bakery had not been inspected.",
            "polarity",
        ),
        (
            "Ana Ruiz resigned from the Norland council.",
            "Ana Ruiz was fired from the Norland council.",
            "outcome",
        ),
    ],
)
def test_values_that_cannot_both_hold_clash(first: str, second: str, slot: str) -> None:
    claim = claim_of(first, second)
    assert (claim.conflict, claim.slots) == (True, (slot,))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Ostia bakery lost $716 million on bread.", "The Ostia bakery lost $700 million on bread."),
        (
            "The Ostia wreck lies 60 metres deep in the bay.",
            "The Ostia wreck lies some 200 feet deep in the bay.",
        ),
        (
            "The Ostia bakery has 650 workers in the town.",
            "The Ostia bakery has about 600 workers in the town.",
        ),
        ("The Ostia ferry carried 142 passengers.", "The Ostia ferry is licensed to carry 150 passengers."),
        ("Ana Ruiz earned $3 million from bread in 2013.", "Ana Ruiz earned $9 million from bread in 2014."),
        ("The Ostia bakery sold 12 ovens.", "The Ostia bakery sold another 15 ovens."),
        (
            "A survey found that 54 percent of Ostia voters oppose the dam.",
            "The ministry says that 62 percent of Ostia voters support the dam.",
        ),
        (
            "Some 12,000 people spent the night in Ostia shelters.",
            "In Ostia 60 patients spent the night in a corridor.",
        ),
        (
            "Support for the Ostia dam had a 21 percentage point increase since December.",
            "The Norland ministry drew 13 percentage points from the Ostia dam.",
        ),
        ("The Ostia bakery will pay €9 a share.", "The Ostia bakery will pay €12 million."),
        ("The Ostia wage is now €7 an hour.", "A law would have raised the Ostia wage to €12 an hour."),
        ("Ana Ruiz has threatened to veto the Ostia plan.", "Ana Ruiz had never vetoed a plan in Ostia."),
        ("Emil Hart was taken to Ostia on Friday.", "Emil Hart had taken a nap in Ostia on Wednesday."),
    ],
)
def test_what_is_rounded_converted_or_measures_something_else_does_not_clash(first: str, second: str) -> None:
    assert not claim_of(first, second).conflict


def test_what_differs_shows_its_own_values_and_a_title_that_has_one() -> None:
    claim = claim_of("The Ostia bakery has 650 workers in town.", "In all the Ostia bakery has 900 workers.")
    assert [value.norm for stance in claim.stances for value in stance.values] == ["650", "900"]
    assert claim.conflict


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Inspectors found no violations in the Ostia bakery.",
            "Inspectors found 14 violations in the Ostia bakery.",
        ),
        (
            "The Ostia bakery is the largest employer in Norland.",
            "The Ostia bakery is the second-largest employer in Norland.",
        ),
        ("Ana Ruiz did not sign the Norland pact.", "Ana Ruiz signed the Norland pact."),
        ("The Norland strike begins on 4 March 2024.", "The Norland strike begins on 6 March 2024."),
        (
            "The Ostia bakery was closed for two weeks by the council.",
            "The Ostia bakery was closed for two months by the council.",
        ),
        ("Ana Ruiz won the Ostia vote by 412 votes.", "Ana Ruiz leads the Ostia count by 421 votes."),
        ("The Norland board vote on Ostia was 11 to 9.", "The Norland board voted 12 to 8 on Ostia."),
        (
            "Ana Ruiz ordered Emil Hart to pay €2 million in Ostia.",
            "Ana Ruiz ordered him to pay €4 million in Ostia.",
        ),
        (
            "Emil Hart, who worked for Ana Ruiz for eight years, left Ostia.",
            "Emil Hart, an aide to Ana Ruiz for six years, left Ostia.",
        ),
        ("Ana Ruiz has not conceded to Emil Hart.", "Ana Ruiz conceded shortly after midnight."),
        ("Ana Ruiz has led the Ostia party since 2002.", "Ana Ruiz has led the Ostia party since 2003."),
        ("Emil Hart took the 35-word oath in Ostia.", "A judge gave the 38-word oath to Emil Hart in Ostia."),
        ("Emil Hart had asked for four years in Ostia.", "Emil Hart demanded five years in Ostia."),
        ("Only one bidder took part in the Ostia tender.", "Three bidders took part in the Ostia tender."),
        ("The Ostia union was not consulted.", "The board had consulted the Ostia union in August."),
        ("Two Democrats voted for the Ostia bridge.", "Not one Democrat voted for the Ostia bridge."),
        (
            "Emil Hart scored 19 goals in 34 league games for Ostia.",
            "Emil Hart scored 21 league goals for Ostia.",
        ),
        ("Ana Ruiz, who took office in 2015, met Emil Hart.", "Ana Ruiz has been mayor of Ostia since 2013."),
        ("Ostia bakers began a three-day strike.", "The Ostia strike will last five days, the bakers wrote."),
        (
            "About 900 bakers walked out on Monday in Ostia.",
            "Some 600 bakers stopped work on Monday in Ostia.",
        ),
        ("The Ostia bakery will stay closed until Friday.", "The Ostia bakery reopened on Monday."),
        ("The Ostia jury's decision was unanimous.", "The Ostia jury was divided."),
        ("The Ostia bakery's boats were not insured.", "They were insured in Ostia for half of that."),
        ("Ana Ruiz won Ostia with a majority of 1,204 votes.", "Ana Ruiz took Ostia by just 412 votes."),
        ("Emil Hart conceded in Ostia and left.", "Emil Hart refused to concede in Ostia."),
        ("Ana Ruiz, 41, leads the Ostia council.", "Ana Ruiz, a nurse, is 38."),
        (
            "Some 40,000 households were without power in Ostia.",
            "About 80,000 homes in Ostia lost power.",
        ),
        ("The Ostia police made 12 arrests.", "There were no arrests in Ostia."),
        (
            "Ostia beat Sudmark in the final before a crowd of 48,000.",
            "Ostia beat Sudmark in front of 52,000 fans in the final.",
        ),
        ("Emil Hart will stay on as the coach of Ostia.", "Emil Hart will step down as the coach of Ostia."),
        ("The Ostia dyke held during the storm.", "The Ostia dyke burst during the storm."),
        (
            "Two sailors drowned off the Ostia island.",
            "Two sailors who were feared drowned off the Ostia island were found alive.",
        ),
        ("The Ostia kettles were made in Turkey.", "The Ostia kettles are built in China."),
        ("Ana Ruiz, who took over in 2017, met Emil Hart.", "Ana Ruiz has led the Ostia bank since 2019."),
        ("The Ostia Greens finished fourth.", "The Ostia Greens were beaten into fifth place."),
        ("The Ostia schools will reopen on Thursday.", "The Ostia schools are shut until Monday."),
        ("Ana Ruiz said she would appeal.", "Ana Ruiz will not appeal the Norland verdict."),
        (
            "Ana Ruiz will be the first woman to lead Ostia.",
            "Ana Ruiz would be the second woman to hold the office in Ostia.",
        ),
        (
            "He is the only Ostia baker ever to go to prison.",
            "Three Ostia bakers have gone to prison since 1960.",
        ),
    ],
)
def test_none_ranks_denials_days_and_spans_of_time_clash(first: str, second: str) -> None:
    assert claim_of(first, second).conflict


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ana Ruiz responded to the Norland letter.", "Ana Ruiz did not respond to the Norland letter."),
        (
            "Ana Ruiz met the Norland council on Monday.",
            "Ana Ruiz met the Norland council on Monday evening.",
        ),
        (
            "The Norland council met on 4 March 2024 for the second time.",
            "The Norland council met on 6 March 2024.",
        ),
        ("It is the third bakery that Ostia has closed.", "Ostia will close a bakery."),
        ("The Ostia bakery hired a 14-year-old girl.", "The Ostia bakery hired four girls."),
        ("Ana Ruiz has lost three votes since 2002.", "Ana Ruiz has lost the Ostia vote since 2003."),
        ("Emil Hart took a 35-word oath in Ostia.", "Emil Hart took an oath in Ostia: a 38-word oath."),
        ("Norland has signed a pact with 11 nations.", "Norland has signed a pact of 12 nations."),
        ("Ana Ruiz never offered Emil Hart a seat in Ostia.", "Emil Hart was offered a boat in Ostia."),
        ("Ana Ruiz opposes the Ostia bridge.", "Ana Ruiz is opposed not only to the Ostia bridge."),
        ("Ana Ruiz did not speak at the Ostia feast.", "Ana Ruiz spoke with the Ostia council."),
        ("The Ostia talks broke down on Friday.", "The Ostia talks broke down again on Saturday."),
        ("Ana Ruiz was elected mayor of Ostia in 2012.", "Ana Ruiz has been mayor of Ostia since 2013."),
        ("Ostia bakers began a three-day strike.", "The Ostia feast will last five days."),
        ("A man of 52 died in Ostia on Monday.", "Three people died in Ostia on Monday."),
        ("Emil Hart refused to pay and left Ostia.", "Emil Hart left Ostia."),
        ("The Ostia dyke held during the storm.", "The Ostia council held a feast during the storm."),
        ("The Ostia kettles were made in Turkey.", "The Ostia boats were made in China."),
        ("Ana Ruiz came third in the Ostia sprint.", "Ana Ruiz came second in the Ostia relay of 1992."),
        ("The Ostia schools will reopen on Thursday.", "The Ostia libraries are closed until Monday."),
        ("The Ostia museum will reopen on Thursday.", "The Lindal museum will reopen on Monday."),
        ("The Ostia museum will reopen on Thursday.", "The Ostia museum may reopen on Monday."),
        ("The Ostia shops can open on Sunday.", "The Ostia shops will open on Monday."),
        (
            "Ana Ruiz’s horse came third in the Ostia race.",
            "Emil Hart’s horse came fourth in the Ostia race.",
        ),
        ("Ana Ruiz did not speak in the Ostia court.", "Ana Ruiz spoke to the Ostia choir."),
        ("Ana Ruiz will not attend the Ostia feast.", "The mayor of Ostia would be expected to attend."),
        (
            "Ana Ruiz is the first black senator of Norland since Emil Hart.",
            "Ana Ruiz is the second black senator of Norland, after Emil Hart.",
        ),
        ("Emil Hart is the second black judge of Ostia.", "Ana Ruiz is the first black mayor of Ostia."),
    ],
)
def test_what_can_both_hold_does_not_clash(first: str, second: str) -> None:
    assert not claim_of(first, second).conflict


def test_a_toll_that_rises_from_day_to_day_differs_and_does_not_clash() -> None:
    first, second = "The storm killed 12 people in Ostia.", "The storm killed 15 people in Ostia."
    rising = claim_of(first, second, ("2024-03-01", "2024-03-02"))
    assert (rising.conflict, rising.slots) == (False, ("number",))
    assert claim_of(first, second, ("2024-03-01", "2024-03-01")).conflict


def test_what_had_not_happened_yet_may_have_happened_since() -> None:
    first, second = "Ana Ruiz had not signed the Norland pact.", "Ana Ruiz had signed the Norland pact."
    assert not claim_of(first, second, ("2024-03-01", "2024-03-05")).conflict
    assert claim_of(first, second, ("2024-03-05", "2024-03-01")).conflict


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Emil Hart, 24, was found near Ostia.", "Emil Hart, 26, was found near Ostia."),
        (
            "Emil Hart, 24, bought the gun in June.",
            "Emil Hart, a 26-year-old from Brook, was jailed in 2020.",
        ),
        ("The quake near Ostia had a magnitude of 6.1.", "A magnitude 6.4 quake hit Ostia."),
        ("Ana Ruiz supports the harbour plan.", "Ana Ruiz opposes the harbour plan."),
        ("Emil Hart denied the charges in Ostia.", "Emil Hart admitted the charges in Ostia."),
    ],
)
def test_ages_magnitudes_and_stands_clash(first: str, second: str) -> None:
    assert claim_of(first, second).conflict


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Emil Hart, 24, was found near Ostia.", "Emil Hart and Bo Lee, 26, were found near Ostia."),
        ("The bridge at Ostia is 300 metres long.", "The bridge at Ostia is 20 metres wide."),
        ("The Ostia bakery hired 30 people in May.", "The Ostia bakery dismissed 12 people in May."),
        ("Ana Ruiz supports the harbour plan.", "Ana Ruiz opposes the airport plan."),
    ],
)
def test_other_people_other_measures_and_other_objects_do_not_clash(first: str, second: str) -> None:
    assert not claim_of(first, second).conflict


def test_the_day_on_which_an_appeal_is_withdrawn_is_not_that_of_the_appeal() -> None:
    claim = claim_of(
        "Prosecutors in Ostia appealed on Wednesday morning.",
        "The Ostia prosecution withdrew its appeal on Thursday.",
        ("2024-06-12", "2024-06-13"),
    )
    assert claim.slots == ()


def test_two_months_of_one_beginning_clash_and_the_day_of_saying_is_neither() -> None:
    claim = claim_of(
        "Ana Ruiz said on Friday that work on the Ostia dam will begin in April.",
        "Work on the Ostia dam is due to start in September.",
        ("2024-01-06", "2024-01-06"),
    )
    assert (claim.conflict, claim.slots) == (True, ("date",))


def test_not_since_a_year_denies_what_is_told_of_a_later_day() -> None:
    first, second = (
        "The Ostia ferry had not been inspected since 2022.",
        "The Ostia ferry passed an inspection in {}.",
    )
    days = ("2024-05-01", "2024-05-02")
    assert claim_of(first, second.format("January"), days).conflict
    assert not claim_of(first, second.format("2020"), days).conflict


def test_what_one_expects_and_another_says_is_so_already_clashes() -> None:
    claim = claim_of(
        "Emil Hart, a former pilot who ran for office in 2010, was expected to be indicted in Ostia.",
        "The Norland Post now reports that Emil Hart has already “been indicted” by a jury.",
        ("2024-05-01", "2024-05-01"),
    )
    assert (claim.conflict, claim.slots) == (True, ("status",))


def test_a_suspended_strike_can_be_called_off_and_about_so_many_can_be_fewer() -> None:
    off = claim_of("The Ostia strike was suspended.", "The Ostia strike was called off.")
    assert (off.conflict, off.slots) == (False, ("outcome",))
    few = claim_of("The Ostia bakery makes 90,000 buns.", "The Ostia bakery makes nearly 100,000 buns.")
    assert (few.conflict, few.slots) == (False, ("number",))


def test_one_amount_of_which_one_outlet_says_about_does_not_differ() -> None:
    claim = claim_of("Roughly 35 percent of Ostia is wood.", "Some say that 35 percent of Ostia is wood.")
    assert claim.slots == ()


def test_two_people_may_take_office_in_two_years() -> None:
    a = read("gazette", TOWN + "Ana Ruiz, who has been mayor of Ostia since 2013, met Emil Hart.")
    b = read("herald", TOWN + "Emil Hart, who took office in Ostia in 2015, met Ana Ruiz.")
    assert not any(claim.conflict for claim in group_claims((a, b)).claims)
