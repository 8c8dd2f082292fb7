"""The panes stand as they were left, on whatever screens there are, and nothing moves that shall be still."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.frame import RAIL, Frame
from relbook.ui.shared.in_view import bring_back
from relbook.ui.shared.theme import Light, theme
from relbook.ui.shared.tokens import tokens
from tests.house.reading import HOUSE, files


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    theme()
    made = Frame(QWidget(), QWidget(), QWidget(), QWidget())
    qtbot.addWidget(made)
    made.setMinimumSize(*tokens().layout["window_min"])
    made.resize(1400, 700)
    made.show()
    return made


def pull(frame: Frame, handle: int, to: int) -> None:
    """Move what parts two panes."""
    frame.splitter.moveSplitter(to, handle)


def test_sides_stand_as_they_were_left(frame: Frame, qtbot: QtBot) -> None:
    pull(frame, 1, 310)
    assert frame.splitter.sizes()[0] == 310
    later = Frame(QWidget(), QWidget(), QWidget(), QWidget())
    qtbot.addWidget(later)
    later.stand(frame.widths())
    later.resize(1400, 700)
    later.show()
    assert later.splitter.sizes() == frame.splitter.sizes()


@pytest.mark.parametrize("width", [820, 1100, 1400])
def test_told_how_wide_it_will_be_it_is_laid_out_in_that_width_alone(width: int, qtbot: QtBot) -> None:
    theme()
    widths: list[int] = []

    class Middle(QWidget):
        def resizeEvent(self, event: QResizeEvent) -> None:
            widths.append(event.size().width())

    window = QMainWindow()
    qtbot.addWidget(window)
    middle = Middle()
    frame = Frame(QWidget(), middle, QWidget(), QWidget())
    window.setCentralWidget(frame)
    window.resize(width, 700)
    frame.get_ready(window.size())
    window.show()
    qtbot.waitExposed(window)
    QCoreApplication.processEvents()
    assert max(widths) - min(widths) <= 1  # the line between two panes
    assert widths[-1] == middle.width()


def test_a_narrow_window_has_widths_of_its_own(frame: Frame) -> None:
    pull(frame, 1, 310)
    frame.resize(1000, 700)
    pull(frame, 1, 245)
    frame.resize(1400, 700)
    assert frame.splitter.sizes()[0] == 310
    frame.resize(1000, 700)
    assert frame.splitter.sizes()[0] == 245


@pytest.mark.parametrize("said", ["", "300", "wide", "1 2 x", "99999 1 1", "-4 2 2"])
def test_what_cannot_be_read_is_as_at_first(frame: Frame, said: str) -> None:
    before = frame.splitter.sizes()
    pull(frame, 1, 310)
    frame.stand(said)
    assert frame.splitter.sizes() == before


def test_a_double_click_on_what_parts_them_puts_the_sides_back(frame: Frame) -> None:
    before = frame.splitter.sizes()
    pull(frame, 1, 330)
    QTest.mouseDClick(frame.splitter.handle(1), Qt.MouseButton.LeftButton)
    assert frame.splitter.sizes() == before


def test_larger_words_fold_a_pane_where_they_would_be_cut_off_in_it(frame: Frame) -> None:
    frame.resize(1440, 900)
    pull(frame, 1, 310)
    said = frame.widths()
    theme().choose(zoom=1.5)
    assert not frame.right_in_view
    frame.open_drawer()
    assert frame.right_in_view
    frame.close_drawer()
    assert frame.splitter.sizes()[0] == 390  # 260 of a narrow window
    frame.resize(1300, 900)
    assert frame.splitter.sizes()[0] == RAIL
    theme().choose(zoom=1.0)
    frame.resize(1440, 900)
    assert frame.right_in_view
    assert frame.splitter.sizes()[0] == 310
    assert frame.widths() == said


@pytest.mark.parametrize("wide", [1400, 1000])
def test_what_brings_the_right_back_has_the_keyboard_once_it_is_put_away(wide: int, qtbot: QtBot) -> None:
    theme().still = True
    window, side, right, rail = QMainWindow(), QPushButton("Lock"), QWidget(), QWidget()
    field, lamp = QLineEdit(right), QPushButton(rail)
    rail.setFocusProxy(lamp)
    qtbot.addWidget(window)
    frame = Frame(side, QWidget(), right, rail)
    window.setCentralWidget(frame)
    window.resize(wide, 700)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    frame.open_drawer()
    field.setFocus()
    assert field.hasFocus()
    frame.toggle_right()
    assert lamp.hasFocus()


def test_a_window_beyond_every_screen_comes_back(frame: Frame) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    for x, y in ((room.right() + 900, 40), (40, room.bottom() + 500), (40, -room.height() - 900)):
        frame.move(x, y)
        bring_back(frame)
        assert room.contains(frame.geometry())
    frame.move(20, 20)
    bring_back(frame)
    assert (frame.x(), frame.y()) == (20, 20)


def test_the_window_is_laid_out_anew(frame: Frame) -> None:
    pull(frame, 1, 330)
    frame.move(4000, 4000)
    frame.lay_out_anew()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(frame.geometry())
    frame.resize(1400, 700)
    assert frame.splitter.sizes()[0] == 284


def test_a_drawer_is_there_at_once_where_nothing_shall_move(frame: Frame) -> None:
    frame.resize(1000, 700)
    theme().still = True
    frame.open_drawer()
    assert frame.drawer_open
    assert running(frame) == []
    frame.close_drawer()
    theme().still = False
    frame.open_drawer()
    assert len(running(frame)) == 1


def test_whatever_moves_asks_whether_it_may() -> None:
    moving = [
        file for file in files("ui") if "Animation(" in (text := file.read_text()) or "QTimeLine(" in text
    ]
    assert {file.relative_to(HOUSE).as_posix() for file in moving} == {"ui/frame.py", "ui/timeline/view.py"}
    for file in moving:
        text = file.read_text()
        assert text.count(".setDuration(") == text.count(".start()") > 0
        assert "setDuration(theme().ms(" in text or "setDuration(0 if theme().still" in text


def running(frame: Frame) -> list[QAbstractAnimation]:
    """What moves now."""
    state = QAbstractAnimation.State.Running
    return [one for one in frame.findChildren(QAbstractAnimation) if one.state() == state]


def test_the_drawer_goes_where_the_keyboard_comes_to_what_it_covers(qtbot: QtBot) -> None:
    theme().still = True
    window, middle, right, rail = QMainWindow(), QWidget(), QWidget(), QWidget()
    rail.setFocusProxy(QPushButton(rail))
    near, below = QPushButton("Journal", middle), QPushButton("Brief", middle)
    qtbot.addWidget(window)
    frame = Frame(QPushButton("Lock"), middle, right, rail)
    window.setCentralWidget(frame)
    window.resize(1000, 700)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    below.move(middle.width() - 60, 10)
    frame.open_drawer()
    near.setFocus(Qt.FocusReason.TabFocusReason)
    assert frame.drawer_open
    below.setFocus(Qt.FocusReason.TabFocusReason)
    assert not frame.drawer_open


def test_a_line_parts_the_drawer_from_what_it_covers(qtbot: QtBot) -> None:
    theme().still = True
    right = QWidget()
    frame = Frame(QWidget(), QWidget(), right, QWidget())
    qtbot.addWidget(frame)
    frame.resize(1000, 700)
    frame.show()
    frame.open_drawer()
    drawer = right.parentWidget()
    assert drawer is not None
    assert drawer.grab().toImage().pixelColor(0, 300) == theme().color("line")


@pytest.mark.parametrize("light", [Light.LIGHT, Light.DARK])
def test_an_open_drawer_casts_a_shadow_on_what_it_covers(frame: Frame, light: Light) -> None:
    theme().still = True
    theme().choose(light=light)
    frame.resize(1100, 700)
    frame.open_drawer()
    edge = frame._drawer.x()
    seen = frame.grab().toImage()
    levels = [seen.pixelColor(x, 350).lightness() for x in (edge - 70, edge - 30, edge - 1)]
    assert levels[0] > levels[1] > levels[2], levels
    frame.close_drawer()
    assert frame.grab().toImage().pixelColor(edge - 1, 350).lightness() == levels[0]
