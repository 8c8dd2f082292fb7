"""Keys of one's own, by keyboard alone: chosen, swapped, taken away, given back, kept, handed on."""

from pathlib import Path

import pytest
from hypothesis import given as drawn
from hypothesis import settings as tried
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.preferences.rebinding import RebindingSheet
from relbook.ui.shared import bindings
from relbook.ui.shared.controls import IconButton, Key
from relbook.ui.shared.settings import Settings

ACTS = {"write": ("Ctrl+N",), "lock": ("Ctrl+L",), "keys": ("F1", "Ctrl+/"), "bin": ()}
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def acts(window: QWidget) -> dict[str, QAction]:
    made = {}
    for name, keys in ACTS.items():
        made[name] = QAction(name.title(), window)
        made[name].setShortcuts([QKeySequence(key) for key in keys])
        window.addAction(made[name])
    return made


@pytest.fixture
def sheet(window: QWidget, tmp_path: Path) -> RebindingSheet:
    sheet = RebindingSheet(Settings(tmp_path / "settings.ini"), window)
    sheet.set_actions(acts(window))
    sheet.open()
    return sheet


def press(key: Qt.Key, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, mods)


def keys(sheet: RebindingSheet) -> dict[str, tuple[str, ...]]:
    return {row.id: row.keys for row in sheet.rows.values}


def kept(tmp_path: Path) -> str:
    return str(Settings(tmp_path / "settings.ini").get(bindings.OWN))


def test_a_key_is_chosen_by_pressing_it(sheet: RebindingSheet, window: QWidget, tmp_path: Path) -> None:
    pen = IconButton("pen-nib", "Write", "Ctrl+N", parent=window)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_W, ALT)
    assert keys(sheet) == ACTS | {"write": ("Alt+W",)}
    assert kept(tmp_path) == "write\tAlt+W\n"
    assert "Alt+W" in pen.toolTip()
    assert "Ctrl+N" not in pen.toolTip()


def test_a_key_somebody_has_is_swapped_when_asked(sheet: RebindingSheet) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_L, CTRL)
    assert "Lock" in sheet.said.text
    assert keys(sheet) == ACTS
    press(Qt.Key.Key_Return)
    assert keys(sheet) == ACTS | {"write": ("Ctrl+L",), "lock": ("Ctrl+N",)}
    assert not sheet.swap.isVisible()
    sheet.one.click()
    assert keys(sheet)["write"] == ("Ctrl+N",)
    sheet.all.click()
    assert keys(sheet) == ACTS


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_what_types_is_no_key(sheet: RebindingSheet, key: Qt.Key) -> None:
    press(Qt.Key.Key_Return)
    press(key)
    assert keys(sheet) == ACTS
    assert sheet.isVisible()


def test_a_key_is_taken_away(sheet: RebindingSheet, tmp_path: Path) -> None:
    press(Qt.Key.Key_Delete)
    assert keys(sheet)["write"] == ()
    assert kept(tmp_path) == "write\t\n"


def test_keys_go_into_a_file_and_come_from_it(sheet: RebindingSheet, tmp_path: Path) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F9)
    sheet.write_to(str(tmp_path / "mine.keys"))
    sheet.all.click()
    sheet.read_from(str(tmp_path / "mine.keys"))
    assert keys(sheet) == ACTS | {"write": ("F9",)}
    refused: list[object] = []
    sheet.refused.connect(refused.append)
    sheet.read_from(str(tmp_path / "none.keys"))
    sheet.write_to(str(tmp_path / "away" / "mine.keys"))
    assert len(refused) == 2


KEY = st.sampled_from(["Ctrl+N", "Ctrl+L", "F1", "Ctrl+/", "F9", "Alt+W", "x", "Meta+Q", "Ctrl+Shift+U"])
FILE = st.dictionaries(st.sampled_from([*ACTS, "none"]), st.lists(KEY, max_size=3).map(tuple))


@tried(max_examples=25)
@drawn(FILE)
def test_no_file_of_keys_gives_a_key_twice_or_one_that_types(own: dict[str, tuple[str, ...]]) -> None:
    assert bindings.read(bindings.written(own)) == own
    window = QWidget()
    made = acts(window)
    bindings.take(made, own)
    now = [key for action in made.values() for key in bindings.spelled(action.shortcuts())]
    assert len(now) == len(set(now))
    assert all(bindings.may_be(key) for key in now)
    bindings.reset_all(made)
    assert {name: bindings.spelled(action.shortcuts()) for name, action in made.items()} == ACTS
    window.deleteLater()


def test_painted_caps_are_those_of_the_moment(window: QWidget, qtbot: QtBot) -> None:
    caps, plain = Key("Ctrl+N", window), Key("Esc", window)
    made = acts(window)
    wide = caps.sizeHint().width()
    bindings.put(made["write"], ("Ctrl+Alt+F9",))
    bindings.tell(made)
    assert list(caps._keys) == ["Ctrl", "Alt", "F9"] and caps.sizeHint().width() > wide
    assert list(plain._keys) == ["Esc"]
    bindings.put(made["write"], ())
    bindings.tell(made)
    assert list(caps._keys) == [] and caps.sizeHint().width() == 0
    bindings.reset_all(made)
    bindings.tell(made)
    assert list(caps._keys) == ["Ctrl", "N"]
