"""Settings take effect at once and are there again tomorrow; all keys are on one sheet."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.store import clients
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.preferences.caps import Caps
from relbook.ui.preferences.keys import KeysSheet
from relbook.ui.preferences.look import ALWAYS_STILL, apply
from relbook.ui.preferences.sheet import PreferencesSheet
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    theme()
    made = QWidget()
    made.resize(1100, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(partial(datetime, 2026, 11, 25, 12))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def sheet(window: QWidget, desk: Desk, file: Path, journal: Journal) -> Iterator[PreferencesSheet]:
    settings = Settings(file)
    settings.put(remembered.JOURNAL, str(journal.path))
    background = Background(journal.connect, journal.close)
    made = PreferencesSheet(settings, desk, background, window)
    made.open()
    yield made
    background.finish()


def test_the_light_changes_at_once_and_is_remembered(
    sheet: PreferencesSheet, qtbot: QtBot, file: Path
) -> None:
    sheet.light.setFocus()
    for _ in range(2):
        qtbot.keyClick(sheet.light, Qt.Key.Key_Right)
    assert theme().dark
    assert Settings(file).get(remembered.LIGHT) == "dark"
    theme().choose(light=Light.LIGHT)
    apply(Settings(file))
    assert theme().dark


def test_text_size_letters_and_motion(sheet: PreferencesSheet, qtbot: QtBot, file: Path) -> None:
    sheet.zoom.choose(4)
    sheet.reading.choose(1)
    sheet.motion.choose(1)
    assert (theme().zoom, theme().reading, theme().still, theme().ms("slow")) == (1.5, "sans", True, 0)
    assert not sheet.grab().isNull()
    kept = Settings(file)
    assert (kept.get(remembered.ZOOM), kept.get(remembered.STILL)) == (1.5, ALWAYS_STILL)
    sheet.motion.choose(0)
    assert not theme().still


def test_a_click_on_a_segment_chooses_it(sheet: PreferencesSheet, qtbot: QtBot) -> None:
    place = sheet.light.boxes()[2].center().toPoint()
    with qtbot.waitSignal(sheet.light.chosen) as chosen:
        qtbot.mouseClick(sheet.light, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["dark"]
    assert sheet.light.accessibleName() == "Light: Dark"


def test_what_a_key_changed_is_shown(sheet: PreferencesSheet) -> None:
    sheet.close_sheet()
    sheet._settings.put(remembered.ZOOM, 1.15)
    sheet.open()
    assert sheet.zoom.value == 1.15


def test_the_order_is_said_and_remembered(sheet: PreferencesSheet, qtbot: QtBot, file: Path) -> None:
    with qtbot.waitSignal(sheet.order_changed) as changed:
        sheet.order.setCurrentIndex(1)
    assert changed.args == ["name"] == [Settings(file).get(remembered.ORDER)]


def test_a_circle_is_changed_in_the_journal_and_can_be_taken_back(
    sheet: PreferencesSheet, qtbot: QtBot, desk: Desk
) -> None:
    capacity, rhythm = sheet.circles.fields[Circle.CLOSE]
    assert (capacity.value(), rhythm.value()) == (5, 21)
    rhythm.selectAll()
    qtbot.keyClicks(rhythm, "15")
    qtbot.keyClick(rhythm, Qt.Key.Key_Down)
    qtbot.keyClick(rhythm, Qt.Key.Key_Return)
    assert clients.circle_rules()[Circle.CLOSE].rhythm_days == 14
    desk.undo()
    assert clients.circle_rules()[Circle.CLOSE].rhythm_days == 21
    assert rhythm.value() == 21


def test_nothing_in_a_field_means_no_limit(sheet: PreferencesSheet, qtbot: QtBot) -> None:
    capacity, _ = sheet.circles.fields[Circle.GROWING]
    capacity.clear()
    qtbot.keyClick(capacity, Qt.Key.Key_Return)
    assert clients.circle_rules()[Circle.GROWING].capacity is None
    assert capacity.placeholderText() == "no limit"


def test_where_the_journal_lies_is_said_plainly(sheet: PreferencesSheet, journal: Journal) -> None:
    assert sheet.where.text == str(journal.path)
    assert sheet.folder.isEnabled()


def test_escape_closes(sheet: PreferencesSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(sheet.light, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_of_keys_is_made_from_the_actions(window: QWidget, qtbot: QtBot) -> None:
    write, larger, silent = (
        QAction("&Write…", window),
        QAction("Larger text", window),
        QAction("Silent", window),
    )
    write.setShortcut(QKeySequence("Ctrl+N"))
    larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    larger.setProperty("menu", "View")
    sheet = KeysSheet(window)
    sheet.set_actions([write, larger, silent])
    found = sheet.sections()
    assert found["Do"] == [("Write", [("Ctrl", "N")])]
    assert found["View"] == [("Larger text", [("Ctrl", "+"), ("Ctrl", "=")])]
    assert "Silent" not in str(found)
    sheet.open()
    assert not sheet.grab().isNull()
    qtbot.keyClick(sheet.area, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_keys_are_shown_anew_only_where_they_changed(window: QWidget) -> None:
    write = QAction("&Write…", window)
    write.setShortcut(QKeySequence("Ctrl+N"))
    sheet = KeysSheet(window)
    sheet.set_actions([write])
    sheet.open()
    assert not sheet.guide.rows.values  # nobody turned to it
    page = sheet.area.widget()
    sheet.close_sheet()
    sheet.open()
    assert sheet.area.widget() is page
    sheet.tabs.choose(0)
    assert sheet.guide.rows.values and sheet.first_focus() is sheet.guide.list
    write.setShortcut(QKeySequence("Ctrl+J"))
    sheet.open_guide()
    sheet.tabs.choose(1)
    assert "Ctrl+J" in [caps.accessibleName() for caps in sheet.area.findChildren(Caps)]
