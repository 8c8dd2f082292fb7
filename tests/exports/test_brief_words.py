"""What a brief says of what is new, of what to begin with, of what counts, and after a long silence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relbook.exports.brief import outline, text
from relbook.exports.voice import Voice
from relbook.journal.boxes import Opening
from relbook.journal.brief import Brief, compose
from relbook.journal.client import Change, Client, Role, State
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.material import Material
from relbook.journal.page import Page
from relbook.journal.promise import Outcome, Promise
from relbook.journal.syntax import gist

TODAY = date(2026, 11, 25)
MARTA = Client("marta", "Marta Reyes", role="Founder", company="Halden Studio")


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def brief(**changes: object) -> Brief:
    made = Material(MARTA, TODAY, last_contact=ago(12), entries=9)
    return compose(replace(made, **changes), gist)  # type: ignore[arg-type]


def part(made: Brief, title: str) -> list[str]:
    """The lines below a heading."""
    return [line for part in outline(made, Voice()) if part.title == title for line in part.lines]


def test_what_is_new_since_the_last_talk_is_said_once_each() -> None:
    learned = Fact("l", "marta", FactKind.PREFERENCE, "Mornings", ago(2))
    over = Fact(
        "o", "marta", FactKind.NEED, "A bigger kiln", ago(90), standing=Standing.CLOSED, closed_on=ago(3)
    )
    kept = Promise("p", "marta", "Two names", mine=True, made=ago(40), outcome=Outcome.KEPT, settled=ago(4))
    made = brief(facts=[learned, over], settled=[kept])
    assert part(made, "Since you last spoke") == [
        "New: Mornings",
        "No longer: A bigger kiln",
        "Kept: Two names",
    ]
    assert text(made).count("Mornings") == 1


def test_a_new_job_and_the_work_that_ended_are_news() -> None:
    roles = [
        Role("a", "marta", "Old House", "Clerk", ago(900), ago(6)),
        Role("b", "marta", "Halden Studio", "Founder", ago(5)),
    ]
    moves = [Change("marta", "state", "current", "dormant", ago(1))]
    said = part(brief(roles=roles, moves=moves), "Since you last spoke")
    assert said == ["Now dormant", "Now Founder, Halden Studio"]


def test_what_was_before_the_last_talk_is_no_news() -> None:
    assert (
        part(
            brief(facts=[Fact("l", "marta", FactKind.PREFERENCE, "Mornings", ago(13))]),
            "Since you last spoke",
        )
        == []
    )


def test_a_drafted_opener_is_for_the_screen_and_the_conflict_for_paper() -> None:
    made = brief(
        conflict=Entry("c", "conflict", ago(5), "We disagreed about the blue"), opener="I like your blue."
    )
    assert made.open_with is not None
    assert (made.open_with.opening, made.open_with.said) == (Opening.OPENER, "I like your blue.")
    assert part(made, "Open with") == ["We disagreed about the blue, not settled since 20 Nov"]
    assert "I like your blue" not in text(made)


def test_two_values_at_most_stand_in_their_world() -> None:
    values = [Fact(f"v{n}", "marta", FactKind.VALUE, f"Value {n}", ago(n)) for n in range(3)]
    assert part(brief(facts=values), "Marta’s world") == ["Values: Value 0", "Values: Value 1"]


@pytest.mark.parametrize(
    ("state", "last", "rhythm", "anew"),
    [
        (State.CURRENT, 61, 30, True),
        (State.CURRENT, 60, 30, False),
        (State.CURRENT, 900, None, False),
        (State.FORMER, 3, 30, True),
        (State.ENDED, 3, None, True),
    ],
)
def test_one_begins_anew_after_twice_the_rhythm_or_when_the_work_is_over(
    state: State, last: int, rhythm: int | None, *, anew: bool
) -> None:
    made = brief(client=replace(MARTA, state=state), last_contact=ago(last), rhythm_days=rhythm)
    assert made.reconnect is anew
    assert bool(part(made, "May have changed")) is anew


def test_after_years_the_page_says_what_the_talk_was_about_and_what_was_promised() -> None:
    made = brief(
        client=replace(MARTA, state=State.FORMER),
        last_contact=ago(1500),
        pages=[Page(Entry("e", Kind.CALL, ago(1500), "The logo on a napkin\nIt began there."))],
        promises=[Promise("p", "marta", "A print of it", mine=True, made=ago(1500))],
    )
    heads = [part.title for part in outline(made, Voice())]
    assert heads[:3] == ["Last spoke 4 years ago", "You promised Marta", "Ask about"]
    assert part(made, "Last spoke 4 years ago") == ["The logo on a napkin"]
    assert part(made, "You promised Marta") == ["A print of it, no day yet."]
    assert part(made, "May have changed") == ["Founder, Halden Studio"]


def test_the_page_of_a_full_client_asks_three_things_and_has_a_line_of_everything() -> None:
    def fact(kind: FactKind, words: str, days: int) -> Fact:
        return Fact(words, "marta", kind, words, ago(days))

    made = brief(
        pages=[
            Page(
                Entry(
                    "1",
                    Kind.CALL,
                    ago(12),
                    "Spring launch, and a quieter worry\nWants the shop live by March.",
                )
            ),
            Page(
                Entry(
                    "2", Kind.IN_PERSON, ago(22), "Half an hour at the café\nNo agenda. Porto half in April."
                )
            ),
            Page(
                Entry("3", Kind.MEETING, ago(34), "We disagreed about the blue\nRegulars know the van by it.")
            ),
        ],
        promises=[
            Promise("a", "marta", "Split-invoice proposal", mine=True, made=ago(12), due=TODAY),
            Promise("b", "marta", "Two names for photography", mine=True, made=ago(12), due=ago(-9)),
            Promise("c", "marta", "Shop analytics from last spring", mine=False, made=ago(12), due=ago(-5)),
        ],
        facts=[
            fact(FactKind.WORRY, "January cash flow, two late payers", 12),
            fact(FactKind.NEED, "Regulars must recognise her at once", 34),
            fact(FactKind.SHARED, "Maybe the Porto 10 km together", 20),
            fact(FactKind.SHARED, "Market café mornings", 90),
            fact(FactKind.SHARED, "Packing up the fair in the rain", 100),
            fact(FactKind.PERSONAL, "Ines starts school in January", 22),
            fact(FactKind.PERSONAL, "Voice notes over email", 300),
        ],
        asked=["What would make the first week of March feel easy?", "Who else is leaning on you?"],
        to_ask={FactKind.WISH: "If this year goes well, what will be different?"},
    )
    assert [line.fact is None for line in made.on_mind] == [False, False, True]
    assert (len(made.talks), len(made.promises), len(made.questions)) == (3, 3, 2)
    assert all(talk.gist for talk in made.talks)
    assert made.openers
    assert made.shared
    assert made.world
