"""Who says what, with which cue: one case a line, in the notation of `tests.extract.marked`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.selector import Span
from app.extract import extract_text
from app.extract.names import find_names
from app.extract.quotations import Found, find_quotations
from tests.extract.marked import unmark


def read(text: str) -> Found:
    """The quotations of a text whose every line is a paragraph."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    return find_quotations(text, paragraphs, find_names(text, paragraphs))


CASES = {
    "after": "“{The bridge will open in May,}Q” {Ana Okafor}S {said}C.",
    "inverted": "“{The bridge will open in May,}Q” {said}C {Ana Okafor}S, the city’s chief engineer.",
    "before": "{Ana Okafor}S {said}C: “{The bridge will open in May.}Q”",
    "split": "“{The bridge,}Q” {Okafor}S {said}C, “{will open in May.}Q”",
    "two sentences": "“{The bridge is safe,}Q” {she}S {said}C. “{It will open in May.}Q”",
    "fragment": "{Ana Okafor}S {called}C the delay “{a disgrace to the city.}Q”",
    "after that": "{Ana Okafor}S {argued}C that “{nobody could have known}Q” about the crack.",
    "according to": "The bridge is “{safe for all traffic,}Q” {according to}C {the city council}S.",
    "apposition": "“{We were lucky,}Q” {said}C {Ana Okafor}S, who led the repair. “{Very lucky.}Q”",
    "body": "“{No further steps are planned,}Q” {the ministry}S {said}C in a statement.",
    "unnamed": "“{It was chaos,}Q” {said}C {a passenger}S, who asked not to be named.",
    "not the object": "“{You will regret this,}Q” {Ana Okafor}S {told}C John Pike.",
    "straight marks": '"{The bridge will open in May,}Q" {Ana Okafor}S {said}C.',
    "single marks": "‘{We’ll be back in May,}Q’ {Ana Okafor}S {said}C.",
    "whose leader": "“{We were lucky,}Q” {said}C the school’s head, {Ana Okafor}S.",
    "with somebody telling": "The council defended the plan, with Senator {Ana Okafor}S {telling}C "
    "reporters that it was “{a new start for all of us.}Q”",
    "not with somebody": "{The council}S met with bankers, {calling}C it “{a new start for all of us.}Q”",
    "who met somebody": "{Ana Okafor}S, who met John Pike in May, {said}C: “{The bridge is safe.}Q”",
    "a participle after a verb": "{John Pike}S alluded to the closure of the bridge during a meeting on "
    "Monday with reporters, {calling}C it a “{new start for all of us}Q” after the vote.",
    "a participle of another clause": "{Ana Okafor}S {said}C the bridge, spanning the river, was “{safe}Q”.",
    "whom a paper reports to have spoken": "The Echo reports {Ana Okafor}S on Monday laid out her plan for "
    "the pier, a long story, {saying}C it was no place for “{men with briefcases in their hands.}Q”",
    "who called it so, the paper reports": "The Echo reported that {John Pike}S, the coach, was unhappy and "
    "had {called}C the pitch “{a swamp for all of us.}Q”",
    "the chairman of whom a paper reports": "The Post reported on Tuesday that the club's chairman, "
    "{John Pike}S, had {told}C his players they were “{finished for good.}Q”",
    "the paper, if nobody is reported to have spoken": "The {Echo}S {reports}C the mayor is “{a disaster for "
    "the town.}Q”",
    "whose view is agreed with": "Ana Okafor told the Echo that her firm {agrees}C with {Pike}S’s view that "
    "the claim is “{entirely without merit.}Q”",
    "with whom somebody agrees": "Ana Okafor seemed to {agree}C with {Pike}S that “{there are others.}Q”",
    "not with whom nobody agrees": "{Ana Okafor}S {said}C she agrees that it is “{without any merit.}Q”",
    "two words a demand leads to": "{The guild}S passed a motion on Tuesday {calling}C for choirs to weed "
    "“{rogue tenors}Q” out of their ranks.",
    "asked right behind it": "Leroy Katz said that it might have been a horn. “{Does it matter to you?}Q” "
    "{Webb}S {asked}C. He shrugged.",
    "whom a paper quotes": "“{The bridge is cold in August,}Q” the paper quoted {Ana Okafor}S as {saying}C.",
    "one word behind a colon": "Asked whether he would resign, {John Pike}S {said}C: “{No.}Q”",
    "her rival by name and role": "Ana Okafor left.\nHer rival, the banker {John Pike}S, {said}C: “{Good.}Q”",
    "in brackets": "It is safe (“{It is safe enough for us,}Q” {corrects}C {Ana Okafor}S, who built it).",
    "what he called": "The speech told of a long decline that {he}S {called}C “{this carnage of ours.}Q”",
    "said by somebody in between": "Her plans, {said}C {John Pike}S, the mayor, are “{without any merit.}Q”",
    "the subject behind an opening participle": "A day after {telling}C reporters that he was “{not going "
    "to talk about this anymore,}Q” {John Pike}S left.",
    "not who stands last before the participle": "{John Pike}S took aim at the bridge for lorries and "
    "cyclists, {saying}C that “{too many feet are being ignored.}Q”",
    "expected to say": "“{We are late and we are many,}Q” {Ana Okafor}S is expected to {say}C on Monday.",
    "said in a year, according to a paper": "“{I am not everybody’s cup of tea,}Q” {Ana Okafor}S {said}C "
    "in 2014, according to the Echo.",
    "whom others mock for saying it": "Two rivals mocked {John Pike}S for {calling}C himself the “{king of "
    "debt and bridges.}Q”",
    "the subject of the last clause": "Ana Okafor rejected it before lunch, and {John Pike}S, the clerk, "
    "{denounced}C the offer as “{not a compromise but a toll.}Q”",
    "who responds behind a clause": "“{You did,}Q” {Ana Okafor}S {said}C.\nMr. {John Pike}S, who had been "
    "away, {responded}C, “{Are you suggesting I’m enjoying this?}Q”",
    "one of several": "{One of the county’s largest and oldest groups}S {said}C it was “{full of tenors.}Q”",
    "doubled marks": "''{The bridge will open in May,}Q'' {Ana Okafor}S {said}C.",
}


NO_SPEECH = {
    "a programme": "Ana Okafor said on the BBC’s “Ely Tonight” that the bridge was safe.",
    "a film": "Ana Okafor said she had seen the film “The Bridge of Sighs” twice.",
    "a show": "Ana Okafor told the host of the “Good Morning Ely” show that it was safe.",
    "a song": "Supporters of Ana Okafor sang “The Water Is Wide Tonight” outside.",
    "what somebody would not call it": "The coach would not call it “rebuilding.”",
    "what nobody says": "Nobody at the club will use the word “closing.”",
    "what guests were shown": "Guests were shown “The African Queen” on a sheet.",
    "a word spoken of": "“{We stand by the word,}Q” {Ana Okafor}S {said}C of “bridge.”",
}


@pytest.mark.parametrize("marked", NO_SPEECH.values(), ids=NO_SPEECH.keys())
def test_what_is_sung_shown_or_spoken_of_is_no_quotation(marked: str) -> None:
    text, expected = unmark(marked)
    assert [q.span for q in read(text).quotations] == [Span(s, e) for k, s, e in expected if k == "Q"]


def test_a_short_paragraph_that_goes_on_with_a_speech_belongs_to_it() -> None:
    text = (
        "Ana Okafor, who built it, said on Sunday:\n“We have prayed for rain and gutters.\n“Bring ladders.”"
    )
    assert [q.span.of(text) for q in read(text).quotations][1:] == ["Bring ladders."]


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_quotation_source_and_cue_are_found(marked: str) -> None:
    text, expected = unmark(marked)
    found = read(text).quotations
    spans = {letter: [Span(s, e) for k, s, e in expected if k == letter] for letter in "QSC"}
    assert [q.span for q in found] == spans["Q"]
    assert {q.source.span for q in found if q.source} == set(spans["S"])
    assert {q.cue for q in found} == set(spans["C"])


@pytest.mark.parametrize(
    "text",
    [
        "The novel “The Long Way Home” sold well.",
        "She appeared on “Morning Report” on Monday.",
        "The so-called “tree tax” takes effect in May.",
        "Ana Okafor spoke. Her book, “Quit Digging at Dawn with Forks,” became a bestseller, and she left.",
        "It came up during a hearing with Ana Okafor on “Harbour Playbook: The Use of Boats and Nets.”",
        "Ana Okafor said it in an interview with “Harbour on Sunday”.",
        "In a Tuesday appearance on “The Late Harbour with Jo Roe,” Mayor Ana Okafor said it was true.",
        "Ana Okafor tweeted a link to a video called “Behind the Scenes with Jo Roe” but took it down.",
    ],
)
def test_titles_and_labels_are_left_out(text: str) -> None:
    assert read(text).quotations == ()


def test_a_sentence_behind_a_name_and_a_colon_is_speech() -> None:
    found = read("Ana Okafor, on the verdict: “Late, but welcome.” John Pike: “A joke.”").quotations
    assert [q.source and q.source.text for q in found] == ["Ana Okafor", "John Pike"]


def test_a_word_or_two_before_a_plain_tag_is_speech() -> None:
    found = read("“No,” Ana Okafor said.\n“Leave it,” he said. The dog left it.").quotations
    assert [q.source and q.source.text for q in found] == ["Ana Okafor", "he"]


def test_parts_of_a_split_quotation_are_linked() -> None:
    first, second, third = read(
        "“The bridge is safe,” Ana Okafor said. “It will open in May.”\n“We were lucky,” John Pike said."
    ).quotations
    assert (first.continues, second.continues, third.continues) == (None, 0, None)


def test_a_quotation_carried_on_in_the_next_paragraph_keeps_its_source() -> None:
    first, second = read("Ana Okafor said: “The bridge is safe.\n“It will open in May.”").quotations
    assert second.source == first.source
    assert second.continues == 0


def test_an_unclosed_quotation_is_reported() -> None:
    found = read("“The bridge is safe, Ana Okafor said.\nNothing else happened.")
    assert found.unread == ("1 quotation mark is never closed",)


def test_whole_sentences_are_direct_and_built_in_words_mixed() -> None:
    found = read("Ana Okafor called it “a scandal for us.” She added: “We will go to court.”").quotations
    assert [q.type for q in found] == ["mixed", "direct"]


def test_units_are_the_sentences_of_the_quotation() -> None:
    [found] = read("“We waited. Nobody came,” Ana Okafor said.").quotations
    text = "“We waited. Nobody came,” Ana Okafor said."
    assert [u.of(text) for u in found.units] == ["We waited.", "Nobody came,"]


def test_the_participle_that_frames_the_words_is_their_cue() -> None:
    text = "The mayor’s office confirmed that the talks were over, framing it as a “natural end” of the war."
    assert [q.cue.of(text) for q in read(text).quotations if q.cue is not None] == ["framing"]


def test_a_nickname_inside_a_name_is_no_quotation() -> None:
    text = "Jim “Iron Dog” Holt said he was “not amused.”"
    assert [q.span.of(text) for q in read(text).quotations] == ["not amused."]


def test_a_name_after_told_is_an_outlet() -> None:
    text = "Mr. Holt told Vantage he was sorry. “Mr. Holt was never sorry,” Vantage wrote."
    assert [q.source.kind for q in read(text).quotations if q.source] == ["body"]


def test_a_participle_between_two_quotations_is_the_cue_of_the_second() -> None:
    text = "Ana Okafor said the bridge was “late but good,” describing the crew as “brave and quick.”"
    assert [q.cue.of(text) for q in read(text).quotations if q.cue is not None] == ["said", "describing"]


def test_a_pronoun_goes_to_the_person_spoken_of() -> None:
    text = "Mr. John Pike met Ms. Ana Okafor on Monday. “The bridge is safe,” she said."
    [found] = read(text).quotations
    assert found.source is not None
    assert found.source.kind == "pronoun"
    assert found.source.antecedent is not None
    assert found.source.antecedent.text == "Ana Okafor"


def test_a_title_goes_to_the_person_printed_with_it() -> None:
    text = "Governor Ana Okafor met Senator John Pike. “The bridge is safe,” the senator said."
    [found] = read(text).quotations
    assert found.source is not None
    assert found.source.kind == "title"
    assert found.source.antecedent is not None
    assert found.source.antecedent.text == "John Pike"


def test_an_unnamed_source_stays_unresolved() -> None:
    [found] = read("“It was chaos in there,” said a passenger familiar with the matter.").quotations
    assert found.source is not None
    assert (found.source.kind, found.source.antecedent) == ("anonymous", None)


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    found = extract_text(text)
    for quotation in found.quotations:
        assert (
            0
            <= quotation.outer.start
            <= quotation.span.start
            < quotation.span.end
            <= quotation.outer.end
            <= len(text)
        )


@given(
    st.lists(
        st.sampled_from(
            ["“", "”", '"', "‘", "’", "'", " said", " he", " Ana", ".", ",", "\n", " a", "«", "A b. "]
        )
    )
)
def test_any_jumble_of_marks_is_read_without_an_exception(parts: list[str]) -> None:
    text = "".join(parts)
    for quotation in read(text).quotations:
        assert quotation.span.of(text)
        assert quotation.continues is None or quotation.continues >= 0
