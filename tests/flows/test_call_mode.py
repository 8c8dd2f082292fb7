"""A call with the screen shared: nobody is called by their name, and what was written is covered."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.journal.selection import Selection
from relbook.store import clients, entries, promises
from relbook.ui.call.lifting import Lifting
from relbook.ui.call.mode import CallMode
from relbook.ui.call.recording import leave_out
from relbook.ui.shared.veil import veil
from relbook.ui.timeline.view import TimelineView
from relbook.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
HIDDEN = ("Marta", "Reyes", "Halden", "cash", "split-invoice", "Walked", "Spring", "Ines", "quieter")


class Witness:
    """Notes every word that is painted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: list[str] = []
        drawn = QPainter.drawText

        def draw(painter: QPainter, *rest: object) -> object:
            self.words += [one for one in rest if isinstance(one, str)]
            return drawn(painter, *rest)  # type: ignore[call-overload]

        monkeypatch.setattr(QPainter, "drawText", draw)

    def look(self, widget: QWidget) -> str:
        """Everything that is painted of a widget, through our own pens."""
        self.words = []
        for timeline in widget.findChildren(TimelineView):
            timeline.card.forget()  # no picture of before, of which nothing is painted
        widget.grab()
        return "\n".join(self.words)


def mode_of(window: MainWindow) -> CallMode:
    return window.rooms.call_mode


def test_one_key_covers_names_and_words_everywhere_and_the_same_key_shows_them(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness = Witness(monkeypatch)
    window.journey.go_client(marta)
    qtbot.wait(50)
    plain = witness.look(window)
    assert all(word in plain for word in ("Marta", "Halden", "split-invoice"))

    QTest.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.rooms.call.isVisible()
    assert "other programs can still record" in window.rooms.call.words.text
    assert not window.frame.right_in_view
    for place in ("today", "promises", "everyone", "insights", "clients"):
        window.journey.go(place)
        qtbot.wait(30)
        seen = witness.look(window)
        assert not [word for word in HIDDEN if word in seen], place
    window.journey.go_client(marta)
    assert "Client A" in witness.look(window) and window.windowTitle() == "relbook"
    window.doing.show_brief()
    assert not [word for word in HIDDEN if word in witness.look(window.sheets.brief)]
    window.sheets.brief.close_sheet()

    window.rooms.call.leave.click()
    assert not window.rooms.call.isVisible() and not veil().on
    assert window.frame.right_in_view
    assert "Marta" in witness.look(window)


def test_it_ends_with_the_book_it_has_other_names_for(
    session: Session, window: MainWindow, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    mode_of(window).enter()
    session.choose(str(tmp_path / "other.relbook"))
    other = session.window
    assert other is not None and other is not window
    other.filling.settle()
    assert not veil().on
    clients.add("Ines Falk")
    other.actions_by_name["call_mode"].trigger()
    assert other.rooms.call.isVisible()
    assert veil().said("Ines Falk") == "Client A"
    other.actions_by_name["call_mode"].trigger()
    assert not veil().on


def test_nothing_that_is_written_meanwhile_is_written_under_another_name(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    window.journey.go_client(marta)
    mode_of(window).enter()
    window.rooms.composer.open_for(text="Call with @Marta\n\n[] Send Marta the deck @fri")
    QTest.keyClick(window.rooms.composer.pad.editor, Qt.Key.Key_Return, CTRL)
    latest = entries.window(Selection(client_id=marta), limit=1)[0]
    assert latest.entry.text.startswith("Call with @Marta") and latest.clients[0].name == "Marta Reyes"
    assert [one.text for one in promises.of_client(marta) if "deck" in one.text] == ["Send Marta the deck"]
    new = clients.add("Beatriz Lima").row_id
    window.desk.perform(partial(clients.amend, new, called="Bea"))
    assert veil().said("Bea and Marta") == "Client B and Client A"
    mode_of(window).leave()
    assert clients.get(marta).name == "Marta Reyes"


def test_a_line_is_lifted_for_a_moment_by_space_and_covered_again(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness = Witness(monkeypatch)
    window.journey.go_client(marta)
    mode = mode_of(window)
    mode.enter()
    view = window.rooms.timeline.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.wait(30)
    assert "split-invoice" not in witness.look(view.viewport())
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not veil().lifted.isNull()
    lifting = next(child for child in mode.children() if isinstance(child, Lifting))
    lifting.cover()
    assert veil().lifted == QRect()
    mode.leave()


def test_nothing_is_dressed_anew_for_it(window: MainWindow, marta: str, qapp: QApplication) -> None:
    window.journey.go_client(marta)
    style = qapp.style()
    seen: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            seen.append(event.type())
            return False

    watch = Watch()
    window.rooms.timeline.installEventFilter(watch)
    mode_of(window).toggle()
    mode_of(window).toggle()
    assert QEvent.Type.StyleChange not in seen  # it would take seconds
    assert qapp.style() is style


def test_what_has_the_keyboard_may_go(window: MainWindow, marta: str, qapp: QApplication) -> None:
    row = QWidget(window)
    field = QLineEdit(row)
    row.show()
    mode_of(window).enter()
    field.setFocus()
    assert qapp.focusWidget() is field
    row.deleteLater()
    qapp.sendPostedEvents(row, QEvent.Type.DeferredDelete.value)  # PySide ended the program here
    assert qapp.focusWidget() is not field


def test_the_veil_goes_with_the_window(window: MainWindow, marta: str) -> None:
    mode_of(window).enter()
    window.close()
    assert not veil().on


def test_a_system_that_cannot_leave_windows_out_says_so(window: MainWindow) -> None:
    assert not leave_out(window, out=True, platform="linux")
