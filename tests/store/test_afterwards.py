"""Closing the loop in one write, and taking it back in one."""

from datetime import date, datetime, time

import pytest

from relbook.errors import BlankTextError
from relbook.journal.afterwards import Loop, Next
from relbook.journal.fact import FactKind
from relbook.store import afterwards, briefs, clients, entries, facts, meetings, notes, promises, questions
from tests.store.shelf import rows

TODAY = date(2026, 11, 25)
LOOP = Loop(
    mine=("send the deck @fri",),
    theirs=("look at the offer",),
    learned=((FactKind.WORRY, "January payroll"),),
    energy=1,
    next=Next(date(2026, 12, 2), time(15, 0), "meeting"),
)


def talk(client: str, text: str = "A good talk") -> str:
    return entries.add(text, day=TODAY, today=TODAY, kind="call", clients=[client]).row_id


def test_everything_is_put_down_at_once_and_linked_to_the_entry(ada: str) -> None:
    key = talk(ada)
    afterwards.close(key, LOOP, today=TODAY)
    entry = entries.get(key)
    assert entry.text == "A good talk\n[] send the deck @fri\n[Ada] look at the offer\n!worry January payroll"
    assert entry.energy == 1
    mine, theirs = sorted(promises.of_client(ada), key=lambda one: not one.mine)
    assert (mine.text, mine.due, mine.entry_id, mine.mine) == ("send the deck", date(2026, 11, 27), key, True)
    assert (theirs.text, theirs.mine, theirs.sentence) == (
        "look at the offer",
        False,
        "[Ada] look at the offer",
    )
    known = facts.of_client(ada)[0]
    assert (known.kind, known.text, known.entry_id) == (FactKind.WORRY, "January payroll", key)
    planned = meetings.next_of(ada, TODAY)
    assert planned is not None and (planned.day, planned.at, planned.kind) == (
        date(2026, 12, 2),
        time(15, 0),
        "meeting",
    )


def test_one_undo_takes_all_of_it_back(ada: str) -> None:
    key = talk(ada)
    before = rows()
    edit = afterwards.close(key, LOOP, today=TODAY)
    edit.revert()
    assert rows() == before


def test_nothing_answered_is_nothing_to_keep(ada: str) -> None:
    with pytest.raises(BlankTextError):
        afterwards.close(talk(ada), Loop(), today=TODAY)


def test_a_feeling_alone_leaves_the_words_as_they_are(ada: str) -> None:
    key = talk(ada)
    afterwards.close(key, Loop(energy=-2), today=TODAY)
    assert (entries.get(key).text, entries.get(key).energy) == ("A good talk", -2)


def test_the_newest_talk_is_the_one_to_close(ada: str) -> None:
    assert afterwards.latest(ada, TODAY) == ""
    entries.add("Old", day=date(2026, 11, 1), today=TODAY, kind="call", clients=[ada])
    newest = entries.add("New", day=date(2026, 11, 20), today=TODAY, kind="in person", clients=[ada]).row_id
    entries.add("A note", day=TODAY, today=TODAY, kind="note", clients=[ada])
    entries.add("A message", day=TODAY, today=TODAY, kind="message", clients=[ada])
    assert afterwards.latest(ada, TODAY) == newest


def test_ticked_questions_are_asked_when_the_note_is_kept_and_the_others_wait(ada: str) -> None:
    talk(ada, "Before\n? How is Ines?\n? What about the shop?\n? And the van?")
    asked = [ask.text for ask in briefs.brief(ada, datetime(2026, 11, 25, 14, 20)).questions]
    assert asked == ["How is Ines?", "What about the shop?", "And the van?"]
    edit = notes.keep(
        "The call\n- How is Ines? Fine.\n- And the van?", day=TODAY, today=TODAY, kind="call", clients=[ada]
    )
    assert [one.text for one in questions.waiting(ada)] == ["What about the shop?"]
    edit.revert()
    assert len(questions.waiting(ada)) == 3


def test_a_joint_note_ticks_off_for_everybody_it_is_about(ada: str) -> None:
    bob = clients.add("Bob").row_id
    questions.ask_later(ada, "How is Ines?", TODAY)
    questions.ask_later(bob, "And the van?", TODAY)
    notes.keep("- How is Ines?\n- And the van?", day=TODAY, today=TODAY, kind="call", clients=[ada, bob])
    assert (questions.waiting(ada), questions.waiting(bob)) == ([], [])
