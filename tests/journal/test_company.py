"""Whom a gathering could bring together: the reason is said, and nothing told in confidence is one."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Client, State
from relbook.journal.company import (
    Company,
    Ground,
    Wanted,
    by_hand,
    candidates,
    interests,
    limits,
    may_propose,
)
from relbook.journal.fact import Fact, FactKind, Standing
from tests.journal.situations import TODAY

MARTA = Client("m", "Marta Reyes", circle=Circle.CLOSE, town="Lisbon")
JONAS = Client("j", "Jonas Lind", circle=Circle.STEADY, town="Lisboa")
ADA = Client("a", "Ada Byron", circle=Circle.PROFESSIONAL, town="Lisbon")
LEO = Client("l", "Leo Costa", circle=Circle.GROWING, town="Porto")


def fact(client: Client, text: str, kind: FactKind = FactKind.PERSONAL, **more: object) -> Fact:
    return Fact(f"{client.id}:{text}", client.id, kind, text, TODAY, **more)  # type: ignore[arg-type]


def company(*facts: Fact) -> Company:
    works = {"j": ("Halden Studio", "Lisbon")}
    return Company((MARTA, JONAS, ADA, LEO), works, interests(facts), limits(facts))


def test_a_town_names_who_lives_and_who_works_there() -> None:
    found = candidates(company(), Wanted(town="lisbon"))
    assert [(one.client.first, one.reasons[0].ground, one.reasons[0].said) for one in found] == [
        ("Marta", Ground.LIVES, "Lisbon"),
        ("Jonas", Ground.WORKS, "Halden Studio"),
    ]


def test_a_shared_word_names_with_whom_it_is_shared() -> None:
    both = (fact(MARTA, "Loves sailing in autumn"), fact(LEO, "sailing with his sister"))
    found = candidates(company(*both), Wanted(word="Sailing"))
    assert [(one.client.first, one.reasons[0].others) for one in found] == [
        ("Marta", ("l",)),
        ("Leo", ("m",)),
    ]


def test_nobody_of_the_professional_circle_is_proposed_but_anybody_can_be_picked() -> None:
    assert "a" not in {one.id for one in candidates(company(), Wanted())}
    picked = by_hand(ADA, company(fact(ADA, "No evenings", FactKind.BOUNDARY)))
    assert picked.limits == ("No evenings",)


def test_a_line_somebody_drew_stands_beside_the_name() -> None:
    told = (
        fact(MARTA, "No private meetings", FactKind.BOUNDARY),
        fact(MARTA, "I keep Sundays", FactKind.BOUNDARY, mine=True),
    )
    found = candidates(company(*told), Wanted(town="Lisbon"))
    assert found[0].limits == ("No private meetings", "I keep Sundays")


def test_a_circle_asks_for_that_circle_alone() -> None:
    assert [one.id for one in candidates(company(), Wanted(circle=Circle.GROWING))] == ["l"]


def test_the_nearer_circles_come_first() -> None:
    assert [one.id for one in candidates(company(), Wanted())] == ["m", "l", "j"]


def test_towns_are_offered_where_two_or_more_could_be_asked() -> None:
    assert company().towns() == ["Lisbon"]


def test_an_organisation_and_a_parted_way_are_not_proposed() -> None:
    assert not may_propose(Client("o", "Halden", being=Being.ORGANISATION))
    assert not may_propose(Client("e", "Eve", state=State.ENDED))
    assert may_propose(Client("f", "Finn", state=State.FORMER))


WORDS = st.sampled_from(("sailing", "pottery", "chess", "divorce", "choir"))
KEPT = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(list(FactKind)),
        "standing": st.sampled_from(list(Standing)),
        "mine": st.booleans(),
        "sensitive": st.booleans(),
    }
)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from((MARTA, JONAS, ADA, LEO)), WORDS, st.booleans(), KEPT), max_size=12)
)
def test_nothing_told_in_confidence_is_ever_a_reason(
    rows: list[tuple[Client, str, bool, dict[str, object]]],
) -> None:
    facts = [
        Fact(str(at), who.id, text=f"!secret {word}" if secret else word, as_of=date(2026, 1, 1), **kept)  # type: ignore[arg-type]
        for at, (who, word, secret, kept) in enumerate(rows)
    ]
    open_words = {
        (one.client_id, one.text)
        for one in facts
        if not one.sensitive and not one.text.startswith("!secret") and not one.mine
    }
    for candidate in candidates(company(*facts), Wanted()):
        assert candidate.client.circle is not Circle.PROFESSIONAL
        assert candidate.reasons
        for reason in candidate.reasons:
            if reason.ground is Ground.SHARES:
                assert (candidate.id, reason.said) in open_words
                assert reason.others
                assert all((other, reason.said) in open_words for other in reason.others)
                assert "a" not in reason.others
        assert not any("secret" in line for line in candidate.limits)
