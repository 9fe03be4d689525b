"""Claims: what several articles state about the same matter, and where the printed values part."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.collate.claims import Claims, group_claims
from app.domain.article import Article
from app.domain.claims import Claim
from app.domain.mentions import ReadArticle
from app.extract import extract_text

TOPIC = (
    "Talks on the Norland Pact ended in Ostia. The Norland Pact was signed by Ostia and Sudmark long ago. "
)


def read(outlet: str, text: str, published: str | None = None, extra: str = "") -> ReadArticle:
    body = f"News from the coast today\n\n{text}\n{extra}"
    about = Article(outlet, f"id:{outlet}", "pact", f"{outlet}.txt", "", body, outlet, published=published)
    return ReadArticle(about, extract_text(body))


def grouped(*articles: ReadArticle) -> Claims:
    return group_claims(articles)


def words(articles: tuple[ReadArticle, ...], claim: Claim) -> dict[str, list[str]]:
    bodies = {a.article.key: a for a in articles}
    found: dict[str, list[str]] = {}
    for stance in claim.stances:
        key, index = stance.assertion
        one = bodies[key].found.assertions[index]
        found.setdefault(key, []).append(one.span.of(bodies[key].article.body))
    return found


def claim_with(articles: tuple[ReadArticle, ...], text: str) -> Claim:
    for claim in grouped(*articles).claims:
        if any(text in clause for clauses in words(articles, claim).values() for clause in clauses):
            return claim
    raise AssertionError(f"no claim holds “{text}”")


def stances(claim: Claim) -> dict[str, str]:
    return {stance.assertion[0]: stance.stance for stance in claim.stances}


STORM_A = "The storm killed 12 people in Ostia on Monday. The Ostia ferry company bought new boats."
STORM_B = "At least nine roads were shut. The storm killed 15 people in Ostia, police said."
STORM_C = "The mayor opened a school in Sudmark. The weather was fine all week."


def test_the_same_matter_in_two_articles_is_one_claim_and_the_values_clash() -> None:
    articles = (read("gazette", STORM_A), read("herald", STORM_B), read("times", STORM_C))
    claim = claim_with(articles, "killed 12 people")
    assert set(words(articles, claim)) == {"gazette", "herald"}
    assert (claim.type, claim.conflict, claim.slots) == ("number", True, ("number",))
    values = {s.assertion[0]: [v.norm for v in s.values] for s in claim.stances}
    assert values == {"gazette": ["12"], "herald": ["15"]}
    assert [(a.article, a.reason) for a in claim.absences] == [("times", "silent")]


def test_he_is_compared_with_the_name_another_outlet_prints() -> None:
    sport = "Norport United have signed the striker Daniel Okoro from Velmar. "
    named = f"{sport}The fee was not told. Okoro scored 19 league goals last season."
    articles = (read("gazette", named), read("herald", f"{sport}He scored 21 league goals last season."))
    claim = claim_with(articles, "scored 21 league goals")
    assert set(words(articles, claim)) == {"gazette", "herald"}
    assert claim.clashing == ("number",)


def test_numbers_that_can_both_hold_are_no_conflict() -> None:
    a = read("gazette", "The storm killed at least 12 people in Ostia on Monday.")
    b = read("herald", "The storm killed 15 people in Ostia on Monday.")
    claim = claim_with((a, b), "killed 15 people")
    assert not claim.conflict
    assert claim.slots == ("number",)


def test_numbers_of_different_things_are_not_compared() -> None:
    a = read("gazette", "The storm killed 12 people in Ostia on Monday.")
    b = read("herald", "The storm killed people in Ostia and shut 15 roads on Monday.")
    assert all(not claim.conflict for claim in grouped(a, b).claims)


def test_will_and_has_of_the_same_happening_clash() -> None:
    a = read("gazette", "Norland will join the Coastal Pact. " + TOPIC)
    b = read("herald", "Norland has officially joined the Coastal Pact. " + TOPIC)
    claim = claim_with((a, b), "will join")
    assert claim.conflict
    assert "status" in claim.slots


def test_what_was_to_come_when_an_article_came_out_is_no_conflict() -> None:
    a = read("gazette", "Norland will join the Coastal Pact. " + TOPIC, "2024-03-01")
    b = read("herald", "Norland has officially joined the Coastal Pact. " + TOPIC, "2024-03-09")
    claim = claim_with((a, b), "will join")
    assert not claim.conflict
    assert "status" in claim.slots


def test_what_several_have_done_is_no_value_beside_what_one_will_do() -> None:
    joins = "Norland will join the Coastal Pact"
    articles = (
        read("gazette", f"{joins}, saying the nation will open relations with Vale."),
        read("times", f"{joins}, although the country already has long relations with Vale."),
        read("herald", f"{joins}, under which four island nations have opened relations with Vale."),
    )
    told = {
        value.text
        for claim in grouped(*articles).claims
        for stance in claim.stances
        for value in stance.values
        if value.slot == "status"
    }
    assert "already has" in told and "will open" in told
    assert "have opened" not in told


def test_of_two_doings_told_differently_the_one_of_most_outlets_is_shown() -> None:
    """Who has only announced it is not shown as having done it where the same clause says what was done."""
    articles = (
        read("dawn", "Norland will announce that it will join the Coastal Pact. " + TOPIC),
        read("herald", "Norland has announced that it has joined the Coastal Pact. " + TOPIC),
        read("times", "Norland will join the Coastal Pact soon. " + TOPIC),
        read("mail", "Norland will join the Coastal Pact next year. " + TOPIC),
    )
    claim = claim_with(articles, "will join the Coastal Pact soon")
    told = [v.text for s in claim.stances if s.assertion[0] == "herald" for v in s.values]
    assert told == ["has joined"]


def test_a_list_of_other_members_clashes_unless_it_is_open() -> None:
    one = "The Coastal Pact was first signed by Ostia, Sudmark, Vale and Norland."
    a, b = (
        read("gazette", one),
        read("herald", "The Coastal Pact was first signed by Ostia, Sudmark and Vale."),
    )
    c = read("times", "The Coastal Pact was first signed by states including Ostia and Sudmark.")
    assert claim_with((a, b), "signed by").conflict
    assert not claim_with((a, c), "signed by").conflict


def test_one_outlet_says_after_and_another_during() -> None:
    a = read("gazette", "The announcement came hours after the council meeting in Ostia. " + TOPIC)
    b = read("herald", "The announcement coincided with the council meeting in Ostia. " + TOPIC)
    claim = claim_with((a, b), "hours after")
    assert (claim.conflict, claim.slots) == (True, ("order",))


def test_opposite_poles_clash_only_for_the_same_person() -> None:
    a = read("gazette", "Mary Poe, the younger sister of Liz Poe, criticized the stance on fishing in Ostia.")
    b = read("herald", "Elizabeth Poe criticized by older sister over stance on fishing in Ostia.")
    c = read("times", "Liz Poe, the older sister of Mary Poe, criticized the stance on fishing in Ostia.")
    assert claim_with((a, b), "younger").conflict
    assert not claim_with((a, c), "younger").conflict


def test_an_outlet_whose_text_could_not_be_read_whole_is_never_called_silent() -> None:
    broken = read("times", STORM_C + " “The school is new.\n\nThe pupils came.")
    assert broken.found.unread
    claim = claim_with((read("gazette", STORM_A), read("herald", STORM_B), broken), "killed 12 people")
    assert [(a.article, a.reason) for a in claim.absences] == [("times", "not comparable")]


def test_an_article_of_an_earlier_day_is_not_called_silent() -> None:
    articles = (
        read("gazette", STORM_A, "2024-03-05"),
        read("herald", STORM_B, "2024-03-05"),
        read("times", STORM_C, "2024-03-01"),
    )
    claim = claim_with(articles, "killed 12 people")
    assert [(a.article, a.reason) for a in claim.absences] == [("times", "earlier")]


def test_an_article_that_gives_both_values_is_told_of() -> None:
    text = (
        "Norland will join the Coastal Pact. The mayor of Ostia praised the move. "
        "Norland has officially joined the Coastal Pact, the mayor said."
    )
    (found,) = grouped(read("gazette", text)).inconsistencies
    assert (found.article, found.slot) == ("gazette", "status")
    assert [value for _, value in found.places] == ["will join", "has officially joined"]


def test_a_count_and_a_list_that_part_are_told_of() -> None:
    text = (
        "The pact let four Coastal states open full trade with Ostia. "
        "Norland, Sudmark and Vale opened full trade with Ostia."
    )
    (found,) = grouped(read("gazette", text)).inconsistencies
    assert (found.slot, [value for _, value in found.places]) == ("count", ["4", "3 named"])


def test_stories_are_not_mixed() -> None:
    a, b = read("gazette", STORM_A), read("herald", STORM_B)
    other = Article("herald", "id:herald", "other", "herald.txt", "", b.article.body, "herald")
    claims = grouped(a, ReadArticle(other, b.found)).claims
    assert all(len({s.assertion[0] for s in claim.stances}) == 1 for claim in claims)


@given(st.permutations([read("a", STORM_A), read("b", STORM_B), read("c", STORM_C), read("d", TOPIC)]))
@settings(max_examples=12, deadline=None)
def test_the_order_of_the_articles_changes_nothing(articles: list[ReadArticle]) -> None:
    assert group_claims(articles) == group_claims(sorted(articles, key=lambda a: a.article.key))


@given(st.lists(st.text(max_size=120), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_any_texts_are_compared_and_every_assertion_has_at_most_one_claim_of_its_own(
    texts: list[str],
) -> None:
    articles = tuple(read(str(n), text) for n, text in enumerate(texts))
    owners = [s.assertion for c in group_claims(articles).claims for s in c.stances if not s.is_borrowed]
    assert len(owners) == len(set(owners))


def test_the_slot_that_clashes_is_known_from_one_that_only_differs() -> None:
    a = read("gazette", "In Ostia the first storm of May killed at least 12 people.")
    b = read("herald", "In Ostia the second storm of May killed 15 people.")
    claim = claim_with((a, b), "12 people")
    assert (claim.slots, claim.clashing, claim.type) == (
        ("superlative", "number"),
        ("superlative",),
        "superlative",
    )


def test_which_is_compared_with_the_noun_it_stands_for_and_a_past_with_its_infinitive() -> None:
    a = read("gazette", "The plan goes to the Assembly, which will debate it in May.")
    b = read("herald", "The Assembly is expected to debate the plan next week.")
    assert set(words((a, b), claim_with((a, b), "which will debate"))) == {"gazette", "herald"}
    c = read("gazette", "The guards who drove the trucks had broken the seals.")
    d = read("herald", "Who will drive the trucks is open. The seals were broken.")
    assert set(words((c, d), claim_with((c, d), "The seals were broken"))) == {"gazette", "herald"}


def test_statements_less_than_surely_of_one_matter_are_matched_loosely_unless_a_value_is_compared() -> None:
    late = "A storm shut the schools of Norland on Monday. Ferries were late in Sudmark."
    a = read("gazette", f"The old harbour wall is the pride of the town. {late}")
    b = read("herald", f"The town of Ostia will sell the harbour to a bank. {late}")
    assert [s.is_loose for s in claim_with((a, b), "harbour wall").stances] == [True, True]
    assert [s.is_loose for s in claim_with((a, b), "A storm shut").stances] == [False, False]
    c = read("gazette", f"The wall of Ostia has a height of 12 metres. {late}")
    d = read("herald", f"Fishermen call the wall of Ostia low, at 9 metres. {late}")
    assert [(s.is_loose, len(s.values)) for s in claim_with((c, d), "a height of 12").stances] == [
        (False, 1)
    ] * 2


def test_one_word_joins_statements_whose_sentences_are_alike_and_robbers_are_thieves() -> None:
    a = read("gazette", "The robbers fled over the roofs of Ostia.")
    b = read("herald", "The thieves fled over the roofs.")
    assert set(words((a, b), claim_with((a, b), "thieves fled"))) == {"gazette", "herald"}


def test_orders_around_happenings_of_other_names_are_not_compared() -> None:
    a = read("gazette", "The council trade talks collapsed after the attack on the Lindal harbour. " + TOPIC)
    b = read("herald", "The council trade talks collapsed before the attack on the Vale harbour. " + TOPIC)
    assert not any("order" in claim.slots for claim in group_claims((a, b)).claims)


def test_of_two_values_none_is_what_the_claim_states_and_of_three_the_one_that_two_articles_give() -> None:
    given = (("gazette", 12), ("herald", 15), ("mirror", 15))
    a, b, c = (read(outlet, f"The storm killed {number} people in Ostia.") for outlet, number in given)
    pair = claim_with((a, b), "killed 12")
    assert [one.stance for one in pair.stances] == ["differs", "differs"]
    three = claim_with((a, b, c), "killed 12")
    assert {one.assertion[0]: one.stance for one in three.stances} == {
        a.article.key: "differs",
        b.article.key: "states",
        c.article.key: "states",
    }


def test_a_number_is_shown_with_the_words_that_bound_it() -> None:
    a = read("gazette", "The police made at least 47 arrests in Ostia on Tuesday.")
    b = read("herald", "The police made six arrests in Ostia on Tuesday.")
    values = {v.text for one in claim_with((a, b), "at least 47").stances for v in one.values}
    assert values == {"at least 47", "six"}


def test_a_refusal_is_no_plan() -> None:
    a = read("gazette", "Ann Poe will sign the harbour bill on Friday.")
    b = read("herald", "Ann Poe signed the harbour bill on Friday.")
    c = read("mirror", "Ann Poe said she would not sign the harbour bill without money for Ostia.")
    claim = claim_with((a, b, c), "will sign")
    given = [v.text for one in claim.stances for v in one.values if v.slot == "status"]
    assert given and not any("not" in text for text in given)


def test_letters_that_a_pattern_takes_for_others_are_read_like_them() -> None:
    text = (
        "The minister, Ana Ruiz, then chief executive of Ostia, suspended limited flights on 5 May 2016. "
        "The captain said at least nine of six, six in ten and four fifths of the sixties fell to five "
        "million pounds in the first half of 2016, last spring, and on the last Friday of June 2016. "
    )
    for pairs in (("s", "ſ"), ("i", "ı"), ("I", "İ"), ("k", "\u212a")):
        strange = text.replace(*pairs)
        assert grouped(read("gazette", text), read("herald", strange)).claims
