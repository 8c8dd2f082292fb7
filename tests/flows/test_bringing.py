"""A place or a sheet asked for the first time: the window goes on until it is there; no key goes astray."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.store import entries
from relbook.ui.library.pane import PromptsPane
from relbook.ui.made import Made, Making
from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import Light, theme
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with all that comes by itself, and what is not there yet is brought in turns."""
    assert window.parts
    monkeypatch.setattr(Later, "at_once", False)
    qtbot.waitUntil(lambda: not window.desk.busy)
    return window


def _holder(window: MainWindow, name: str) -> Making:
    return window.rooms if name in window.rooms.names() else window.sheets


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("promises", lambda window: window.journey.go("promises")),
        ("search", lambda window: window.journey.go_search("tea")),
        ("palette", lambda window: window.parts.laying.find()),
        ("preferences", lambda window: window.parts.laying.settings()),
        ("export", lambda window: window.doing.show_export()),
    ],
)
def test_it_is_made_behind_the_turn_that_asked_for_it(
    qtbot: QtBot, shown: MainWindow, name: str, ask: Callable[[MainWindow], None]
) -> None:
    holder = _holder(shown, name)
    assert not holder.is_made(name)
    ask(shown)
    assert not holder.is_made(name)
    qtbot.waitUntil(lambda: holder.shows(name))
    assert holder.file_of(name) in sys.modules


@pytest.mark.parametrize("name", ["extras", "meeting_mode"])
def test_what_is_about_the_client_in_view_is_brought_too(
    qtbot: QtBot, shown: MainWindow, marta: str, name: str
) -> None:
    shown.journey.go_client(marta)
    shown.actions_by_name[name].trigger()
    assert not shown.sheets.is_made(name)
    qtbot.waitUntil(lambda: shown.sheets.shows(name))


def test_a_form_is_filled_before_it_is_seen(shown: MainWindow, marta: str) -> None:
    written = entries.add("It grew", day=TODAY, today=TODAY, kind=Kind.CONFLICT, clients=[marta]).row_id
    bringing, formed = shown.rooms.bringing, list[bool]()
    assert bringing is not None
    shown.parts.laying.life(written)
    while not shown.sheets.shows("life"):
        bringing._on_next()
        if shown.sheets.is_made("life"):
            formed.append(shown.sheets.life.form is not None)
    assert formed == [False] * 2 + [True] * 4
    assert shown.sheets.life.first_focus().hasFocus()


def test_a_sheet_in_portions_is_nobodys_before_it_is_whole(
    qtbot: QtBot, shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relbook.ui.preferences.sheet import PreferencesSheet

    begun: list[bool] = []
    usual = PreferencesSheet._add_book

    def seen(sheet: PreferencesSheet, column: QBoxLayout) -> None:
        begun.append(shown.sheets.is_made("preferences"))
        usual(sheet, column)

    monkeypatch.setattr(PreferencesSheet, "_add_book", seen)
    shown.parts.laying.settings()
    qtbot.waitUntil(lambda: bool(shown.findChildren(PreferencesSheet)))
    assert not begun  # the first turn made its frame
    preferences = shown.sheets.preferences  # asked for meanwhile
    assert begun == [False] and preferences.isVisible()
    assert shown.findChildren(PreferencesSheet) == [preferences]


def test_other_colours_find_it_whole_or_not_at_all(qtbot: QtBot, shown: MainWindow) -> None:
    shown.journey.go("prompts")
    qtbot.waitUntil(lambda: any(type(one).__name__ == "PromptsPane" for one in QApplication.allWidgets()))
    assert not shown.rooms.is_made("prompts")
    theme().choose(light=Light.DARK)
    assert shown.rooms.is_made("prompts") and shown.rooms.prompts.isVisible()


def test_nothing_measures_or_paints_a_place_before_it_is_whole(qtbot: QtBot, shown: MainWindow) -> None:
    """An event that fails in a virtual method has PySide let go of functions it does not own."""
    half: list[PromptsPane] = []
    bringing = shown.rooms.bringing
    assert bringing is not None
    shown.journey.go("prompts")
    while not shown.rooms.is_made("prompts"):
        half = [one for one in QApplication.allWidgets() if isinstance(one, PromptsPane)]
        assert all(one.parent() is None and one.isHidden() for one in half)
        shown.resize(shown.width() - 20, shown.height() - 10)
        shown.grab()
        bringing._on_next()
    assert half == [shown.rooms.prompts]
    assert shown.rooms.prompts.window() is shown


def test_a_part_that_one_of_its_own_portions_asks_for_is_made_once(
    qtbot: QtBot, shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[PromptsPane] = []
    usual = PromptsPane._begin

    def asks(pane: PromptsPane) -> None:
        met.append(shown.rooms.prompts)
        usual(pane)

    monkeypatch.setattr(PromptsPane, "_begin", asks)
    shown.journey.go("prompts")
    qtbot.waitUntil(lambda: shown.rooms.at("prompts"))
    assert met == [shown.rooms.prompts]


def test_what_fails_in_a_portion_is_not_shown_half_made(
    qtbot: QtBot, shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relbook.ui.preferences.sheet import PreferencesSheet

    def fails(sheet: PreferencesSheet, column: QBoxLayout) -> None:
        raise RuntimeError("no room")

    with monkeypatch.context() as patched, qtbot.captureExceptions() as caught:
        patched.setattr(PreferencesSheet, "_add_own", fails)
        shown.parts.laying.settings()
        qtbot.waitUntil(lambda: bool(caught))
        QApplication.processEvents()
        assert not shown.sheets.is_made("preferences") and not shown.sheets.begun
    shown.parts.laying.settings()
    qtbot.waitUntil(lambda: shown.sheets.shows("preferences"))
    assert len(caught) == 1


def test_what_is_typed_right_behind_the_key_goes_where_it_was_meant_to(
    qtbot: QtBot, shown: MainWindow
) -> None:
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.parts.laying.find()
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_M)  # as the system tells it
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_A)
    assert shown.sheets.palette.isVisible()
    QApplication.processEvents()
    assert shown.sheets.palette.field.words.text() == "ma"


def test_another_place_has_the_one_before_come_first(qtbot: QtBot, shown: MainWindow) -> None:
    shown.journey.go("promises")
    shown.journey.go("prompts")
    assert shown.rooms.at("promises")
    qtbot.waitUntil(lambda: shown.rooms.at("prompts"))
    shown.journey.back()
    assert shown.rooms.at("promises")


@pytest.mark.parametrize("at_once", [False, True])
def test_what_is_asked_while_a_step_is_being_done_is_done_behind_it(
    qtbot: QtBot, shown: MainWindow, *, at_once: bool
) -> None:
    done: list[str] = []

    def ask() -> None:
        done.append("first")
        shown.sheets.bring("export", lambda: done.append("second"))
        shown.rooms.bring("prompts", lambda: done.append("third"))
        done.append("asked")

    shown.sheets.bring("preferences", ask)
    if at_once:
        shown.sheets.hurry()
    qtbot.waitUntil(lambda: "third" in done)
    assert done == ["first", "asked", "second", "third"]
    assert all(shown.sheets.is_made(name) for name in ("preferences", "export"))


def test_who_wants_a_part_at_once_has_it_in_view_as_well(shown: MainWindow) -> None:
    shown.doing.new_prompt()
    assert shown.rooms.at("prompts") and shown.rooms.prompts.isVisible()


def test_what_could_not_be_put_in_its_place_is_made_anew() -> None:
    tried: list[object] = []

    def put(_: Making, made: object) -> None:
        tried.append(made)
        if len(tried) == 1:
            raise KeyError("unread")

    class House(Making):
        room: Made[object] = Made(lambda _: object(), put=put)

        def get_ready(self) -> None:
            pass

    house = House()
    with pytest.raises(KeyError, match="unread"):
        assert house.room
    assert not house.is_made("room")
    assert house.room is tried[1]
    assert house.is_made("room")


def test_what_is_loaded_while_the_book_closes_is_never_made(qtbot: QtBot, shown: MainWindow) -> None:
    bringing = shown.rooms.bringing
    assert bringing is not None
    loaded: list[str] = []
    bringing._loaded.connect(loaded.append)
    shown.journey.go("promises")
    shown.go_to_sleep()
    qtbot.waitUntil(lambda: bool(loaded))
    qtbot.wait(50)  # a clock begun by it would have struck
    assert not shown.rooms.is_made("promises")
