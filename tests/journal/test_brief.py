"""The page before a call: what comes first, what is left out, and that it stays one page."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.boxes import About, Mind, Opening, Owed
from relbook.journal.brief import Brief, compose
from relbook.journal.client import Client, State, Who
from relbook.journal.confidence import Confidence
from relbook.journal.entry import Entry, Kind, Tier
from relbook.journal.fact import Fact, FactKind, Question, Standing
from relbook.journal.material import Material
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.prices import WORDS
from relbook.journal.promise import Dueness, Outcome, Promise
from relbook.journal.talks import GIST, TALKS

TODAY = date(2026, 11, 25)
MARTA = Client("marta", "Marta Reyes")
BARE = Material(MARTA, TODAY)
TO_ASK = {
    FactKind.WORRY: "What weighs on you?",
    FactKind.CHALLENGE: "What is in your way?",
    FactKind.WISH: "What would make it a good year?",
}


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def gist(text: str) -> str:
    return text.partition("\n")[2]


def page(id: str, days: int, text: str = "A title\nAnd what it was about.", **changes: object) -> Page:
    return Page(replace(Entry(id, Kind.CALL, ago(days), text), **changes))  # type: ignore[arg-type]


def fact(kind: FactKind, days: int, text: str = "", **changes: object) -> Fact:
    made = Fact(f"{kind}{days}", "marta", kind, text or f"a {kind} of {days} days", ago(days))
    return replace(made, **changes)  # type: ignore[arg-type]


def promise(id: str, due: date | None, *, mine: bool = True, **changes: object) -> Promise:
    made = Promise(id, "marta", f"promise {id}", mine, ago(30), due)
    return replace(made, **changes)  # type: ignore[arg-type]


def brief(**changes: object) -> Brief:
    return compose(replace(BARE, **changes), gist)  # type: ignore[arg-type]


def test_a_brief_about_a_stranger_is_a_page_too() -> None:
    made = brief(to_ask=TO_ASK)
    assert (made.owed.owed, made.mind.mind, made.about.about) == (Owed.NOTHING, Mind.UNKNOWN, About.NOTHING)
    assert [(line.kind, line.text) for line in made.on_mind] == [(FactKind.WORRY, "What weighs on you?")]
    assert not made.reconnect


def test_what_i_owe_comes_before_what_is_owed_to_me() -> None:
    theirs, mine = promise("t", ago(9), mine=False), promise("m", TODAY)
    assert brief(promises=[theirs, mine]).owed.promise == mine
    assert brief(promises=[theirs]).owed.owed is Owed.BY_THEM
    assert brief(promises=[promise("later", TODAY + timedelta(9))]).owed.owed is Owed.NOTHING
    assert brief(promises=[mine]).owed.dueness is Dueness.TODAY


def test_a_worry_comes_before_a_need_and_a_need_before_the_unknown() -> None:
    worry, old, need = fact(FactKind.WORRY, 3), fact(FactKind.WORRY, 30), fact(FactKind.NEED, 1)
    assert brief(facts=[old, need, worry]).mind.fact == worry
    assert brief(facts=[need]).mind.fact == need
    closed = replace(worry, standing=Standing.CLOSED)
    assert brief(facts=[closed, fact(FactKind.WISH, 2)]).mind.mind is Mind.UNKNOWN


def test_one_gap_is_shown_the_one_empty_longest() -> None:
    ended = fact(FactKind.WORRY, 30, standing=Standing.CLOSED, closed_on=ago(10))
    made = brief(facts=[ended], to_ask=TO_ASK)
    assert [line.kind for line in made.on_mind if line.fact is None] == [FactKind.CHALLENGE]
    assert made.mind.kind is FactKind.CHALLENGE


def test_a_wish_lasts_until_the_new_year() -> None:
    wish = fact(FactKind.WISH, 20)
    known = [fact(FactKind.WORRY, 2), fact(FactKind.NEED, 2), wish]
    assert brief(facts=known).on_mind[2].fact == wish
    january = compose(replace(BARE, facts=known, today=date(2027, 1, 4), to_ask=TO_ASK), gist)
    assert (january.on_mind[2].fact, january.on_mind[2].text) == (None, TO_ASK[FactKind.WISH])


def test_an_old_worry_is_marked() -> None:
    assert [brief(facts=[fact(FactKind.WORRY, days)]).on_mind[0].stale for days in (90, 91)] == [False, True]


def test_ask_about_the_nearest_day_then_what_was_shared() -> None:
    near = fact(FactKind.PERSONAL, 50, about=TODAY + timedelta(20))
    far = fact(FactKind.PERSONAL, 2, about=TODAY + timedelta(50))
    shared = fact(FactKind.SHARED, 5)
    assert brief(facts=[far, near, shared]).about.fact == near
    undated = fact(FactKind.PERSONAL, 1)
    assert brief(facts=[undated, shared]).about.fact == shared
    lunch = page("lunch", 2, "Lunch by the river", kind=Kind.SHARED)
    assert brief(facts=[undated, shared], pages=[lunch]).about.entry_id == "lunch"
    assert brief(facts=[undated]).about.fact == undated


def test_the_last_three_times_leave_out_what_is_nobodys_business() -> None:
    pages = [
        page("tomorrow", -1),
        page("private", 1, tier=Tier.PRIVATE),
        page("thought", 2, kind=Kind.REFLECTION),
        page("note", 3, kind=Kind.NOTE),
        *(page(str(days), days) for days in range(4, 9)),
    ]
    made = brief(pages=pages)
    assert [talk.entry_id for talk in made.talks] == ["4", "5", "6"]
    assert (made.talks[0].heading, made.talks[0].gist) == ("A title", "And what it was about.")
    assert [talk.entry_id for talk in brief(pages=pages[:4]).talks] == ["note"]


def test_a_note_of_one_line_does_not_say_it_twice() -> None:
    talk = compose(replace(BARE, pages=[page("one", 1, "Only this line.")]), str).talks[0]
    assert (talk.heading, talk.gist) == ("Only this line.", "")


def test_promises_are_mine_first_by_date_and_the_rest_is_counted() -> None:
    theirs = [promise(f"t{day}", ago(day), mine=False) for day in (1, 2)]
    mine = [promise(f"m{day}", TODAY + timedelta(day)) for day in (5, 3, 4)] + [promise("undated", None)]
    made = brief(promises=[*theirs, *mine, promise("kept", TODAY, outcome=Outcome.KEPT)])
    assert [line.promise.id for line in made.promises] == ["m3", "m4", "m5", "undated", "t2"]
    assert made.more_promises == 1


def test_own_questions_come_first_and_the_library_fills_up() -> None:
    own = [Question(str(i), "marta", f"Own {i}?", ago(i)) for i in range(4)]
    asked = ["From the library?", "Another?", "From the library?"]
    texts = [ask.text for ask in brief(questions=own[:1], asked=asked).questions]
    assert texts == ["Own 0?", "From the library?", "Another?"]
    assert len(brief(questions=own, asked=asked).questions) == 3
    done = replace(own[0], asked=ago(1))
    assert [ask.text for ask in brief(questions=[done], asked=asked).questions] == texts[1:]


def test_the_question_of_the_gap_is_not_asked_twice() -> None:
    made = brief(to_ask=TO_ASK, asked=["What weighs on you?", "Another?"])
    assert [ask.text for ask in made.questions] == ["Another?"]


def test_openers_do_not_repeat_the_box() -> None:
    facts = [fact(FactKind.PERSONAL, 1, about=TODAY), fact(FactKind.PERSONAL, 2), fact(FactKind.SHARED, 3)]
    made = brief(facts=facts)
    assert made.about.fact == facts[0]
    assert [line.fact for line in made.openers] == [facts[2], facts[1]]


def test_what_is_shared_may_be_a_fact_a_day_or_a_landmark() -> None:
    pages = [page("fair", 9, "The fair", kind=Kind.SHARED), page("first", 99, "First day", landmark=True)]
    near = fact(FactKind.PERSONAL, 1, about=TODAY)
    made = brief(facts=[fact(FactKind.SHARED, 1, "Market mornings"), near], pages=pages)
    assert [line.text for line in made.openers] == ["Market mornings"]  # and is not said again below
    assert [line.text for line in made.shared] == ["The fair", "First day"]


def test_what_the_box_asks_about_is_not_said_twice() -> None:
    made = brief(facts=[fact(FactKind.SHARED, 1, "Market mornings"), fact(FactKind.SHARED, 9, "The napkin")])
    assert (made.about.text, [line.text for line in made.openers]) == ("Market mornings", ["The napkin"])
    assert made.shared == ()


def test_what_must_not_wait_opens_the_talk() -> None:
    quarrel = Entry("q", Kind.CONFLICT, ago(9), "The blue")
    late = promise("late", ago(3))
    first = brief(conflict=quarrel, promises=[late]).open_with
    assert first is not None
    assert (first.opening, first.entry_id) == (Opening.CONFLICT, "q")
    second = brief(promises=[late, promise("theirs", ago(9), mine=False)]).open_with
    assert second is not None
    assert (second.opening, second.promise) == (Opening.LATE_PROMISE, late)
    assert brief(promises=[promise("today", TODAY)]).open_with is None


def test_however_full_the_page_is_it_says_first_what_not_to_touch() -> None:
    long = "words and more of them " * 12
    known = [fact(kind, days, long) for kind in FactKind for days in range(1, 7)]
    talks = [page(str(days), days, f"A title\n{long}") for days in (1, 2, 3)]
    owed = [promise(str(number), TODAY, text=long) for number in range(9)]
    made = brief(facts=known, pages=talks, promises=owed, asked=[long] * 4, to_ask=TO_ASK)
    assert len(made.boundaries) == 1


@pytest.mark.parametrize(("times", "more"), [(1, 1), (2, 0)])
def test_a_full_page_is_what_happened_is_promised_carried_and_to_be_asked(times: int, more: int) -> None:
    """Behind that comes a line of everything else, where there is room."""
    long = "words and more of them " * times
    ana, ben = Who("ana", "Ana", "Ana"), Who("ben", "Ben", "Ben")
    made = brief(
        client=replace(MARTA, company="Halden", role="Founder"),
        last_contact=ago(900),
        rhythm_days=21,
        meeting=Meeting("m", TODAY, None, "meeting", clients=(ana, ben)),
        told=[Confidence(str(days), ago(days), "Lunch", 1, frozenset({"ana"})) for days in range(6)],
        facts=[fact(kind, days, long) for kind in FactKind for days in range(1, 7)],
        pages=[page(str(days), days, f"A title\n{long}") for days in (1, 2, 3)],
        promises=[promise(str(number), TODAY, text=long) for number in range(9)],
        questions=[Question(str(number), "marta", f"Own {number}?", ago(number)) for number in range(4)],
    )
    assert (len(made.boundaries), len(made.guards), len(made.may_have_changed)) == (1, 2, 2)
    assert (len(made.talks), len(made.promises), len(made.on_mind), len(made.questions)) == (3, 3, 3, 3)
    assert [*map(len, (made.news, made.openers, made.shared, made.world))] == [more] * 4


def test_two_boundaries_stand_on_a_page_with_room() -> None:
    assert len(brief(facts=[fact(FactKind.BOUNDARY, days) for days in (1, 2, 3)]).boundaries) == 2


def test_the_gap_asks_one_of_the_three_questions() -> None:
    own = [Question(str(number), "marta", f"Own {number}?", ago(number)) for number in range(4)]
    made = brief(questions=own, to_ask=TO_ASK)
    assert ([line.fact for line in made.on_mind], len(made.questions)) == ([None], 2)


@pytest.mark.parametrize(
    ("state", "days", "rhythm", "anew"),
    [
        (State.CURRENT, 42, 21, False),
        (State.CURRENT, 43, 21, True),
        (State.CURRENT, 900, None, False),
        (State.FORMER, 1, 21, True),
    ],
)
def test_after_a_long_silence_one_begins_anew(
    state: State, days: int, rhythm: int | None, *, anew: bool
) -> None:
    made = brief(client=replace(MARTA, state=state), last_contact=ago(days), rhythm_days=rhythm)
    assert made.reconnect is anew


def test_dates_of_a_month_before_and_after() -> None:
    dates = [
        ImportantDate("gone", "marta", "Anniversary", 11, 5),
        ImportantDate("a", "marta", "Fair", 12, 20),
        ImportantDate("b", "marta", "Birthday", 5, 9),
    ]
    shown = [(line.known.id, line.day) for line in brief(dates=dates).dates]
    assert shown == [("a", date(2026, 12, 20)), ("gone", date(2026, 11, 5))]


words = st.lists(st.text("abcdefg ", max_size=40), max_size=40).map(" ".join).filter(str.strip)
facts = st.builds(
    Fact,
    id=st.uuids().map(str),
    client_id=st.just("marta"),
    kind=st.sampled_from(FactKind),
    text=words,
    as_of=st.integers(0, 900).map(ago),
    pinned=st.booleans(),
    about=st.none() | st.integers(-90, 90).map(ago),
)
promises = st.builds(
    Promise,
    id=st.uuids().map(str),
    client_id=st.just("marta"),
    text=words,
    mine=st.booleans(),
    made=st.just(ago(30)),
    due=st.none() | st.integers(-30, 30).map(ago),
)
pages = st.builds(
    lambda id, kind, day, head, body: Page(Entry(str(id), kind, day, f"{head}\n{body}")),
    st.uuids(),
    st.sampled_from(Kind),
    st.integers(0, 90).map(ago),
    words,
    words,
)
materials = st.builds(
    lambda facts, promises, pages, asked: replace(
        BARE, facts=facts, promises=promises, pages=pages, asked=asked, to_ask=TO_ASK
    ),
    st.lists(facts, max_size=30),
    st.lists(promises, max_size=9),
    st.lists(pages, max_size=6),
    st.lists(words, max_size=4),
)


def spoken(made: Brief) -> list[str]:
    """Every text on the page."""
    lines = [*made.boundaries, *made.openers, *made.shared, *made.world]
    texts = [line.text for line in (*lines, made.lightly, made.liked) if line]
    texts += [line.text for line in made.promises] + [line.text for line in made.on_mind]
    texts += [line.text for line in made.questions]
    texts += [made.owed.text, made.mind.text, made.about.text, made.open_with.text if made.open_with else ""]
    return texts + [text for talk in made.talks for text in (talk.heading, talk.gist)]


@given(material=materials)
def test_a_brief_stays_one_page(material: Material) -> None:
    made = compose(material, gist)
    assert sum(len(text.split()) for text in spoken(made)) <= WORDS == 220
    assert all(len(talk.gist.split()) <= GIST for talk in made.talks)
    assert sum(len(f"{talk.heading} {talk.gist}".split()) for talk in made.talks) <= TALKS
    assert sum(line.fact is None for line in made.on_mind) <= 1
    assert all("\n" not in text for text in spoken(made))


@given(material=materials)
def test_the_gap_in_the_box_is_the_gap_on_the_list(material: Material) -> None:
    made = compose(material, gist)
    gaps = [line.kind for line in made.on_mind if line.fact is None]
    if made.mind.mind is Mind.UNKNOWN:
        assert gaps == [made.mind.kind]
