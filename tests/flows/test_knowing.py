"""What is learned in a talk, doubted months later, and how it ended: by keyboard, in the whole window."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.fact import Standing
from relbook.journal.selection import Selection
from relbook.store import briefs, entries, facts, promises
from relbook.ui.knowing.gap import GapBox
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.knowing.row import FactRow
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW, TODAY

KNOWN, JOURNAL = 2, 0


def known(window: MainWindow, client_id: str) -> KnowingPane:
    """Turn to what is known about somebody."""
    window.journey.go_client(client_id)
    window.rooms.timeline.tabs.choose(KNOWN)
    return window.rooms.knowing


def press(qtbot: QtBot, key: Qt.Key) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClick(here, key)


def test_an_old_worry_is_doubted_ends_well_and_is_taken_back_in_one_step(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    fact = facts.of_client(marta)[0]
    window.desk.perform(lambda: facts.confirm(fact.id, TODAY - timedelta(days=95)))
    pane = known(window, marta)
    assert pane.page is not None
    row = pane.page.place_of(fact.id)
    assert isinstance(row, FactRow)
    assert "maybe no longer true" in row.line.accessibleName()

    row.line.setFocus()
    press(qtbot, Qt.Key.Key_X)
    form = pane.form
    assert form is not None
    qtbot.keyClicks(form.field, "Both accounts paid")
    form.note.setChecked(True)
    form.congratulate.setChecked(True)
    press(qtbot, Qt.Key.Key_Return)
    assert facts.get(fact.id).standing is Standing.CLOSED
    assert entries.window(Selection(client_id=marta))[0].entry.text.endswith("Both accounts paid")
    assert "Congratulate Marta: Both accounts paid" in [one.text for one in promises.of_client(marta)]
    assert window.toast.isVisible()

    window.doing.undo()
    assert facts.get(fact.id).standing is Standing.KNOWN
    assert "Congratulate Marta: Both accounts paid" not in [one.text for one in promises.of_client(marta)]


def test_a_fact_leads_to_the_words_it_came_from_and_back(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    pane = known(window, marta)
    fact = facts.of_client(marta)[0]
    assert pane.page is not None
    place = pane.page.place_of(fact.id)
    assert place is not None
    place.line.setFocus()
    press(qtbot, Qt.Key.Key_O)
    timeline = window.rooms.timeline
    assert timeline.tabs.current == JOURNAL
    page = timeline.view.current_page()
    assert page is not None
    assert page.id == fact.entry_id
    assert timeline.view.card.hot is not None
    assert timeline.view.card.hot.key == fact.id


def test_what_is_not_known_is_asked_in_the_next_brief(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    pane = known(window, marta)
    assert pane.page is not None
    wish = pane.page.place_of("wish")
    assert isinstance(wish, GapBox)
    wish.line.setFocus()
    press(qtbot, Qt.Key.Key_A)
    assert wish.question in [ask.text for ask in briefs.brief(marta, NOW).questions]


def test_editing_the_note_keeps_what_was_said_of_its_fact(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    fact = facts.of_client(marta)[0]
    pane = known(window, marta)
    assert pane.page is not None
    place = pane.page.place_of(fact.id)
    assert place is not None
    place.line.setFocus()
    press(qtbot, Qt.Key.Key_P)
    press(qtbot, Qt.Key.Key_C)
    text = entries.get(fact.entry_id).text
    rewritten = text.replace("January cash flow", "January cash flow, two payers")
    window.desk.perform(lambda: entries.rewrite(fact.entry_id, rewritten, today=TODAY))
    after = facts.get(fact.id)
    assert (after.text, after.pinned, after.as_of) == ("January cash flow, two payers", True, TODAY)
    assert pane.page.place_of(fact.id) is not None


def test_one_thing_more_is_added_from_wherever_one_is(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.actions_by_name["know"].trigger()
    here = QApplication.focusWidget()
    assert here is window.rooms.knowing.add.field
    qtbot.keyClicks(here, "!value we both like quiet mornings")
    press(qtbot, Qt.Key.Key_Return)
    assert "we both like quiet mornings" in [fact.text for fact in facts.of_client(marta)]


def test_a_chip_of_the_journal_leads_to_what_is_known(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    fact = facts.of_client(marta)[0]
    window.journey.go("everyone")
    view = window.rooms.timeline.view
    view.show_entry(fact.entry_id)
    page = view.current_page()
    part = next(part for part in view.parts() if part.key == fact.id)
    view.part_chosen.emit(page, part)
    assert window.journey.client_id == marta
    pane = window.rooms.knowing
    assert pane.page is not None
    place = pane.page.place_of(fact.id)
    assert place is not None
    assert QApplication.focusWidget() is place.line
