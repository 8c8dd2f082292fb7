"""Entries with a life of their own: every step is a write that can be taken back, row for row."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import starmap
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from relbook.errors import GoalMissingError, StepDayError
from relbook.exports.json_book import pieces
from relbook.exports.markdown import folder
from relbook.imports import json_book, markdown
from relbook.imports.given import Member
from relbook.journal.entry import Kind, Tier
from relbook.journal.lives import course
from relbook.journal.lives.parts import CLOSING, Life, Part, Step
from relbook.journal.promise import Outcome
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import arrivals, clients, details, dumping, entries, gathering, lives, promises
from relbook.store.edit import Edit
from relbook.store.gathering import snapshot
from relbook.store.opening import open_journal
from tests.store.shelf import TODAY, note, rows


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def life(**texts: str) -> Life:
    return Life(tuple(sorted((Part[name.upper()].value, text) for name, text in texts.items())))


def stepped(begun: Life, step: Step, day: date = TODAY) -> Life:
    return course.reach(begun, step, day)


@pytest.fixture
def fight(ada: str) -> str:
    return note("The scope grew again", ada, day=ago(12), kind=Kind.CONFLICT)


def test_parts_and_steps_are_kept_and_read_again(fight: str) -> None:
    known = stepped(life(goal="A shop that opens in March", opener="I would like to understand"), Step.RAISED)
    lives.keep(fight, known, today=TODAY)
    assert lives.of_entry(fight) == known
    assert entries.page(fight).life == known


def test_a_disagreement_is_not_settled_without_a_shared_goal(fight: str) -> None:
    before = rows()
    with pytest.raises(GoalMissingError):
        lives.take(fight, Step.SETTLED, TODAY, today=TODAY)
    with pytest.raises(GoalMissingError):
        lives.keep(fight, stepped(life(goal="   "), Step.SETTLED), today=TODAY)
    assert rows() == before
    lives.take(fight, Step.SETTLED, TODAY, today=TODAY, parts={Part.GOAL: "Both get paid on time"})
    assert lives.of_entry(fight).day(Step.RAISED) == TODAY


def test_no_step_lies_before_the_one_it_follows_on_or_ahead(fight: str) -> None:
    lives.take(fight, Step.RAISED, ago(3), today=TODAY)
    for step, day in ((Step.WORKING, ago(4)), (Step.WORKING, ago(-1)), (Step.RAISED, ago(13))):
        with pytest.raises(StepDayError):
            lives.take(fight, step, day, today=TODAY)


def test_everything_an_act_changed_comes_back_at_once(fight: str) -> None:
    before = rows()
    known = stepped(life(goal="Rest", my_view="Tired", tone="warm", severity="real"), Step.WORKING)
    edit = lives.keep(fight, known, today=TODAY)
    after = rows()
    back = edit.revert()
    assert rows() == before
    back.revert()
    assert rows() == after


def test_changing_the_kind_loses_nothing(fight: str) -> None:
    known = stepped(life(goal="Rest", opener="Hello"), Step.SETTLED)
    lives.keep(fight, known, today=TODAY)
    entries.amend(fight, kind=Kind.NEGOTIATION)
    lives.keep(fight, stepped(replace(known, steps=()), Step.AGREED), today=TODAY)
    entries.amend(fight, kind=Kind.CONFLICT)
    found = lives.of_entry(fight)
    assert found.parts == known.parts
    assert set(known.steps) <= set(found.steps)


def test_agreed_terms_become_promises_in_the_same_write(ada: str) -> None:
    deal = note("We spoke about the spring", ada, day=ago(2), kind=Kind.NEGOTIATION)
    before = rows()
    terms = life(terms="Half up front.\n[] Send the contract @2026-05-08\n[Ada] pays in 14 days @2026-05-20")
    lives.keep(deal, terms, today=TODAY)
    assert promises.of_client(ada) == []
    edit = lives.keep(deal, stepped(terms, Step.AGREED, ago(1)), today=TODAY)
    found = {(one.text, one.mine, one.due, one.made) for one in promises.of_client(ada)}
    assert found == {
        ("Send the contract", True, date(2026, 5, 8), ago(1)),
        ("pays in 14 days", False, date(2026, 5, 20), ago(1)),
    }
    edit.revert()
    assert promises.of_client(ada) == []
    lives.keep(deal, Life(), today=TODAY)
    assert rows() == before


def test_a_promise_from_terms_follows_them_and_keeps_what_became_of_it(ada: str) -> None:
    deal = note("Spring", ada, kind=Kind.NEGOTIATION)
    both = "[] Send the contract\n[] Call the printer"
    lives.keep(deal, stepped(life(terms=both), Step.AGREED), today=TODAY)
    sent = next(one for one in promises.of_client(ada) if one.text == "Send the contract")
    promises.settle(sent.id, Outcome.KEPT, TODAY)
    lives.keep(deal, stepped(life(terms="[] Call the printer"), Step.AGREED), today=TODAY)
    assert {(one.text, one.open) for one in promises.of_client(ada)} == {
        ("Send the contract", False),
        ("Call the printer", True),
    }
    entries.rewrite(deal, "Spring, once more", today=TODAY)
    assert len(promises.of_client(ada)) == 2


def test_a_truth_that_is_said_is_one_write_with_how_they_took_it(ada: str) -> None:
    truth = note("The logo does not work", ada, day=ago(9), kind=Kind.TRUTH)
    assert [one.id for one in lives.unsaid(ada, TODAY)] == [truth]
    before = rows()
    edit = lives.say(truth, TODAY, today=TODAY, reaction="Quiet first, then glad", kind=Kind.CALL)
    assert lives.unsaid(ada, TODAY) == []
    newest = entries.window(Selection(client_id=ada), limit=1)[0]
    assert (newest.entry.text, newest.entry.kind, newest.id) == (
        "Quiet first, then glad",
        Kind.CALL,
        edit.row_id,
    )
    edit.revert()
    assert rows() == before


def test_a_truth_is_nobody_elses_to_see(ada: str) -> None:
    truth = note("The logo does not work", ada, kind=Kind.TRUTH)
    assert entries.get(truth).tier is Tier.SHAREABLE
    assert entries.window(Selection(client_id=ada, private=False)) == []


def test_good_openers_of_this_client_are_offered_again(ada: str, fight: str) -> None:
    old = note("Late files", ada, day=ago(60), kind=Kind.CONFLICT)
    known = life(goal="Rest", opener="May I say how it looks from here?")
    lives.keep(old, stepped(known, Step.SETTLED, ago(50)), today=TODAY)
    lives.keep(fight, life(opener="You always"), today=TODAY)
    assert lives.openers(ada, but=fight) == ["May I say how it looks from here?"]
    assert lives.openers(ada, but=old) == []


def test_a_ledger_lists_what_lies_between_and_sums_nothing(ada: str, fight: str) -> None:
    grace = clients.add("Grace Hopper").row_id
    note("Sent a card", ada, kind=Kind.APPRECIATION_GIVEN)
    note("She said it helped", ada, kind=Kind.APPRECIATION_RECEIVED)
    note("Walked the market", ada, kind=Kind.SHARED, landmark=True)
    note("Lent a projector", grace, kind=Kind.FAVOUR_GIVEN)
    assert [group.name for group in lives.ledger(ada)] == [
        "conflicts",
        "thanks given",
        "kind words",
        "landmarks",
    ]
    assert [item.id for item in lives.ledger(ada)[0].items] == [fight]
    assert "favours given" in [group.name for group in lives.ledger()]


def test_a_long_list_says_that_there_is_more(ada: str) -> None:
    for number in range(4):
        note(f"Card {number}", ada, day=ago(number), kind=Kind.APPRECIATION_GIVEN)
    (group,) = lives.ledger(ada, most=3)
    assert [item.entry.text for item in group.items] == ["Card 0", "Card 1", "Card 2"]
    assert group.more


def test_only_the_first_time_in_one_room_is_the_first(ada: str) -> None:
    first = note("Coffee at last", ada, day=ago(3), kind=Kind.IN_PERSON)
    assert lives.is_first_in_person(first)
    second = note("Coffee again", ada, kind=Kind.IN_PERSON)
    assert not lives.is_first_in_person(second)
    assert not lives.is_first_in_person(note("A call", ada, kind=Kind.CALL))


class Disagreement(RuleBasedStateMachine):
    """However one goes about it: nothing settles without a goal, no day goes back, each step undoes."""

    def __init__(self) -> None:
        super().__init__()
        self.today = TODAY
        self.undone: list[tuple[Edit, object]] = []

    @initialize(kind=st.sampled_from([Kind.CONFLICT, Kind.NEGOTIATION, Kind.REPAIR, Kind.TRUTH]))
    def begin(self, kind: Kind) -> None:
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.journal = open_journal(Path(self.folder.name) / "book.relbook", device="test", shared=True)
        self.kind = kind
        self.since = ago(30)
        who = clients.add("Ada Lovelace").row_id
        self.entry = note("What happened", who, day=self.since, kind=kind)

    @rule(step=st.sampled_from(Step), days=st.integers(-2, 40))
    def step_on(self, step: Step, days: int) -> None:
        if step in course.COURSES[self.kind]:
            self._do(course.reach(lives.of_entry(self.entry), step, ago(days)))

    @rule(step=st.sampled_from(Step))
    def step_back(self, step: Step) -> None:
        self._do(course.leave(lives.of_entry(self.entry), step))

    @rule(
        part=st.sampled_from(Part), text=st.sampled_from(["", "  ", "Rest", "[] Send it @fri", "!secret x"])
    )
    def write(self, part: Part, text: str) -> None:
        known = lives.of_entry(self.entry)
        texts = dict(known.parts) | {part.value: text}
        self._do(replace(known, parts=tuple(sorted(texts.items()))))

    @precondition(lambda self: self.undone)
    @rule()
    def undo(self) -> None:
        edit, before = self.undone.pop()
        edit.revert()
        assert rows() == before

    @invariant()
    def is_sound(self) -> None:
        if not hasattr(self, "entry"):
            return
        known = details.of_entry(self.entry)
        course.check(self.kind, known, self.since, TODAY)
        assert known.has_goal or not CLOSING & {step for step, _ in known.steps}
        assert all(self.since <= day <= TODAY for _, day in known.steps)

    def _do(self, wanted: Life) -> None:
        before = rows()
        try:
            edit = lives.keep(self.entry, wanted, today=TODAY)
        except (GoalMissingError, StepDayError):
            assert rows() == before
        else:
            self.undone.append((edit, before))

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.leave()
            self.folder.cleanup()


TestDisagreement = Disagreement.TestCase
TestDisagreement.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)


def test_a_life_survives_the_journal_as_json_and_as_markdown(tmp_path: Path) -> None:
    book = open_journal(tmp_path / "one.relbook", device="one", shared=True)
    ada = clients.add("Ada Lovelace").row_id
    fight = note("The scope grew", ada, day=ago(12), kind=Kind.CONFLICT)
    known = stepped(life(goal="Rest: and\nmore rest", opener="May I?", severity="real"), Step.SETTLED, ago(2))
    lives.keep(fight, known, today=TODAY)
    entries.amend(fight, kind=Kind.REPAIR)
    lives.keep(fight, stepped(Life(), Step.TOLD, ago(1)), today=TODAY)
    whole, before = lives.of_entry(fight), rows()["entry_detail"]
    with snapshot():
        tables = dumping.dump(EVERYTHING, private=True, secrets=True)
        text = "".join(pieces(tables, (), schema=dumping.schema(), whole=True))
        kept = gathering.book(EVERYTHING, private=True, today=TODAY, secrets=True)
        sheets = [(name, words.encode()) for name, words in folder(kept) if isinstance(words, str)]
    book.leave()

    for number, parcel in enumerate(
        (json_book.read(text.encode()), markdown.read(starmap(Member.holding, sheets), today=TODAY))
    ):
        book = open_journal(tmp_path / f"other{number}.relbook", device="two", shared=True)
        arrivals.apply(parcel, today=TODAY)
        assert lives.of_entry(fight) == whole
        if number == 0:
            assert rows()["entry_detail"] == before
        book.leave()
