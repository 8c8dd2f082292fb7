"""One quiet line about the client in view, its reason, and the ways to put it away."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from relbook.journal.signals import SIGNALS
from relbook.store import clients, entries, signals
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared import signal_words
from relbook.ui.signals.note import SignalNote
from tests.house.test_no_scores import GRADES
from tests.journal.signals.cases import FIRES
from tests.journal.situations import TODAY as THEN
from tests.ui.conftest import NOW

TODAY = NOW.date()


def quarrel(client_id: str, days: int = 12, today: date = TODAY) -> str:
    return entries.add(
        "We see it differently.",
        day=today - timedelta(days),
        today=today,
        kind="conflict",
        clients=[client_id],
    ).row_id


@pytest.fixture
def note(desk: Desk, ada: str, qtbot: QtBot) -> SignalNote:
    """The line about somebody with whom a disagreement was not raised."""
    quarrel(ada)
    note = SignalNote(desk)
    qtbot.addWidget(note)
    note.resize(320, 200)
    note.show()
    note.show_client(ada)
    return note


def test_it_says_what_it_saw_and_on_asking_the_rule(note: SignalNote) -> None:
    assert note.said == "You noted a disagreement on 13 Nov and, 12 days later, have not raised it."
    assert note.line.rule.isHidden()
    note.line.why.click()
    assert note.line.rule.text == "A disagreement is written down and, 10 days later, not raised."
    assert note.line.rule.isVisible()


def test_what_can_be_done_names_the_entry(note: SignalNote, ada: str, qtbot: QtBot) -> None:
    assert note.line.act.text() == "Open it"
    with qtbot.waitSignal(note.act_asked) as asked:
        note.line.act.click()
    assert asked.args is not None
    client_id, reason = asked.args
    assert client_id == ada
    assert entries.get(reason.entry_id).kind == "conflict"


def test_not_now_puts_it_away_and_undo_brings_it_back(note: SignalNote, desk: Desk) -> None:
    note.line._not_now.trigger()
    assert note.said == ""
    assert desk.history.label == "Put away for a month."
    desk.undo()
    assert note.said != ""


def test_not_about_her_is_for_good_but_only_for_her(note: SignalNote, ada: str) -> None:
    assert note.line._not_about.text() == "Not about Ada"
    bea = clients.add("Bea").row_id
    quarrel(bea)
    note.line._not_about.trigger()
    assert note.said == ""
    note.show_client(bea)
    assert note.said != ""
    assert signals.kept_quiet() == {"avoided_conflict": 1}


def test_never_switches_it_off_for_everybody(note: SignalNote, desk: Desk) -> None:
    note.line._never.trigger()
    assert note.said == ""
    assert signals.switched_off() == {"avoided_conflict"}
    desk.undo()
    assert note.said != ""


def test_nobody_in_view_or_nothing_to_notice_is_nothing_at_all(note: SignalNote, journal: Journal) -> None:
    note.show_client("")
    assert note.said == ""
    assert note.sizeHint().height() <= 0
    note.show_client(clients.add("Bea").row_id)
    assert note.said == ""
    note.show_client("gone")
    assert note.said == ""


@pytest.mark.parametrize("name", sorted(SIGNALS))
def test_every_signal_has_words_that_grade_nobody(qapp: object, name: str) -> None:
    said = [signal_words.title(name), signal_words.rule(name)]
    for snapshot in FIRES[name]:
        reason = SIGNALS[name].fires(snapshot)
        assert reason is not None
        said += [signal_words.sentence(reason, "Marta", THEN), signal_words.act(reason)]
        if reason.act == "ask":
            said.append(signal_words.question(reason))
    for words in said:
        assert "{" not in words and "}" not in words
        assert "!" not in words and len(words) <= 180
        assert not GRADES.search(words)


def test_every_sentence_carries_a_number_of_its_rule(qapp: object) -> None:
    """PRODUCT.md, section 4, rule 6: any nudge prints its rule."""
    for name in SIGNALS:
        assert any(letter.isdigit() for letter in signal_words.rule(name)) or name in {
            "never_met",
            "long_silence",
        }
