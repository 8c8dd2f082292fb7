"""Meeting mode through the whole window: one page, quiet, with the minutes of its clock."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relbook.journal.selection import Selection
from relbook.store import clients, drafts, entries, meetings, questions
from relbook.ui.today.rows import TalkRow
from relbook.ui.window import MainWindow
from relbook.ui.writing.about import AboutStrip
from relbook.ui.writing.editor import NoteEditor
from tests.flows import conftest
from tests.flows.conftest import NOW

CTRL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


@pytest.fixture
def later(window: MainWindow) -> Iterator[list[datetime]]:
    """The clock on the wall: what stands last is the time."""
    times = [NOW]
    window.desk._clock = lambda: times[-1]
    yield times
    window.desk._clock = conftest.clock


def enter(window: MainWindow, client_id: str) -> None:
    window.journey.go_client(client_id)
    window.actions_by_name["meeting_mode"].trigger()


def test_a_talk_is_kept_with_its_minutes_and_leaves_a_question(
    qtbot: QtBot, window: MainWindow, marta: str, later: list[datetime]
) -> None:
    enter(window, marta)
    mode = window.sheets.meeting_mode
    assert mode.geometry() == window.rect()
    assert mode.name.text == "Marta Reyes"
    qtbot.keyClicks(focus(), "The split went through")
    later.append(NOW + timedelta(minutes=42))
    mode.tick()
    assert mode.clock.text() == "42 min"
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)

    kept = entries.window(Selection(client_id=marta))[0].entry
    assert (kept.text, kept.minutes, kept.at) == ("The split went through", 42, NOW.time())
    assert mode.isVisible()
    assert window.toast.isHidden()
    qtbot.keyClicks(focus(), "Who the second partner is")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert not mode.isVisible()
    assert "Who the second partner is" in [one.text for one in questions.waiting(marta)]
    window.desk.undo()
    assert "Who the second partner is" not in [one.text for one in questions.waiting(marta)]


def test_escape_leaves_and_the_draft_lies_with_the_client(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    enter(window, marta)
    qtbot.keyClicks(focus(), "Half a thought")
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert not window.sheets.meeting_mode.isVisible()
    draft = drafts.get(marta)
    assert draft is not None
    assert draft.text == "Half a thought"
    window.rooms.composer.open_for()
    assert window.rooms.composer.pad.editor.text() == "Half a thought"
    enter(window, marta)  # and what the composer holds goes along
    qtbot.keyClicks(focus(), ", whole")
    window.actions_by_name["meeting_mode"].trigger()
    found = drafts.get(marta)
    assert found is not None
    assert found.text == "Half a thought, whole"


def test_it_is_quiet_and_nothing_else_can_be_opened(window: MainWindow, marta: str) -> None:
    window.journey.go("today")
    enter(window, marta)
    assert not window.actions_by_name["find"].isEnabled()
    assert window.actions_by_name["meeting_mode"].isEnabled()
    window.sheets.ahead.near.emit(marta, "You speak with Marta at 15:00.")
    assert window.banner.isHidden()
    window.desk.perform(partial(clients.amend, marta, town="Porto"), "Changed.")
    assert window.toast.isHidden()
    window.banner.say("The disk is full.", risk=True)
    mode = window.sheets.meeting_mode
    QApplication.processEvents()
    assert mode.geometry().top() == window.banner.height() > 0
    mode.leave()
    assert window.actions_by_name["find"].isEnabled()
    assert not window.news.quiet


def test_enter_stamps_plain_lines_only_when_asked(
    qtbot: QtBot, window: MainWindow, marta: str, later: list[datetime]
) -> None:
    enter(window, marta)
    mode = window.sheets.meeting_mode
    editor = focus()
    assert not mode.stamps.isChecked()
    mode.stamps.click()
    for line in ("The title", "Scope is fine", "[] Send it @fri", "? How is Ines", "Done"):
        qtbot.keyClicks(editor, line)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        later.append(later[-1] + timedelta(minutes=1))
    assert isinstance(editor, NoteEditor)
    lines = editor.text().split("\n")
    assert lines == [
        "The title",
        "14:21 Scope is fine",
        "[] Send it @fri",
        "? How is Ines",
        "14:24 Done",
        "",
    ]
    mode.leave()


def test_nothing_is_asked_about_the_talk_while_it_goes_on(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    enter(window, marta)
    page = window.sheets.meeting_mode.page
    about = page.findChildren(AboutStrip)[0]
    editor = focus()
    qtbot.keyClick(editor, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert about.isHidden()
    assert focus() is editor
    window.sheets.meeting_mode.leave()
    window.rooms.composer.open_for("call")
    assert window.rooms.composer.findChildren(AboutStrip)[0].isVisible()


def test_escape_leaves_although_the_row_it_began_on_was_read_anew_meanwhile(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go("today")
    window.rooms.today.look_again()
    row = window.rooms.today.findChildren(TalkRow)[0].brief
    row.setFocus(Qt.FocusReason.TabFocusReason)
    window.actions_by_name["meeting_mode"].trigger()
    mode, ended = window.sheets.meeting_mode, list[str]()
    mode.ended.connect(partial(ended.append, "ended"))
    window.desk.perform(partial(meetings.plan, [marta], NOW.date(), time(17)))
    window.rooms.today.look_again()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(row)
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert ended == ["ended"]
    assert focus().isVisible()


def test_nothing_below_it_is_painted(window: MainWindow, marta: str) -> None:
    enter(window, marta)
    QApplication.processEvents()
    painted: list[QEvent.Type] = []

    class Seen(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            painted.extend([event.type()] * (event.type() == QEvent.Type.Paint))
            return False

    seen = Seen()
    window.rooms.side.list.viewport().installEventFilter(seen)
    window.sheets.meeting_mode.update()
    QApplication.processEvents()
    assert not painted
