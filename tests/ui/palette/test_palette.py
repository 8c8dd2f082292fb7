"""A few letters lead to a client, a command, a tag or every word."""

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.store import clients, entries, organisations
from relbook.store.database import Journal
from relbook.ui.actions import make_actions
from relbook.ui.desk import Desk
from relbook.ui.palette.rows import Part
from relbook.ui.palette.sheet import Palette
from relbook.ui.shared.background import Background
from relbook.ui.shared.keycaps import caps_of
from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import theme

TODAY = date(2026, 11, 25)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    theme()
    made = QWidget()
    made.resize(1000, 700)
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.show()
    opener(made).setFocus()
    return made


def opener(window: QWidget) -> QLineEdit:
    """What had the focus before."""
    return window.findChildren(QLineEdit)[0]


@pytest.fixture
def palette(window: QWidget, journal: Journal) -> Palette:
    marta = clients.add("Marta Reyes", company="Halden Studio").row_id
    clients.add("Tomasz Zieliński")
    entries.add("Tea #spring-launch", day=TODAY, today=TODAY, kind="call", clients=[marta])
    made = Palette(Desk(partial(datetime, 2026, 11, 25, 12)), None, window)
    made.set_actions(
        [
            action(window, "New &promise…", "Ctrl+Shift+P", "do"),
            action(window, "Prompts", "Ctrl+3", "go"),
            action(window, "Larger text", "Ctrl++", "do"),
        ]
    )
    return made


def action(parent: QWidget, text: str, key: str, section: str) -> QAction:
    made = QAction(text, parent)
    made.setShortcut(QKeySequence(key))
    made.setProperty("section", section)
    return made


def rows(palette: Palette) -> list[str]:
    return [offer.text for offer in palette.rows.values]


def typed(qtbot: QtBot, palette: Palette, letters: str) -> None:
    palette.open()
    qtbot.keyClicks(palette.field.words, letters)


def test_folded_letters_find_a_client(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "zielin")
    assert rows(palette)[:2] == ["Clients", "Tomasz Zieliński"]
    with qtbot.waitSignal(palette.client_chosen) as chosen:
        qtbot.keyClick(palette.field.words, Qt.Key.Key_Return)
    assert chosen.args == [clients.find("Tomasz").id]
    assert not palette.isVisible()


def test_a_company_finds_its_client(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "halden")
    assert "Marta Reyes" in rows(palette)


def test_an_act_is_found_by_what_other_programs_call_it(
    palette: Palette, qtbot: QtBot, window: QWidget
) -> None:
    palette.set_actions(list(make_actions(window, dict.fromkeys(("import", "quit"), palette.hide)).values()))
    typed(qtbot, palette, "imp")
    assert rows(palette)[:2] == ["Do", "Bring in notes"]
    qtbot.keyClicks(palette.field.words, "ortable")
    assert "Bring in notes" not in rows(palette)


def test_letters_are_sorted_into_sections(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "pr")
    found = ["Do", "New promise", "Go to", "Prompts", "Words", "Search every entry for “pr”"]
    assert rows(palette) == found
    assert palette.rows.values[1].marks == ((4, 6),)


def test_enter_does_what_the_row_says(palette: Palette, qtbot: QtBot, window: QWidget) -> None:
    typed(qtbot, palette, "promi")
    asked = palette._actions[0]
    with qtbot.waitSignal(asked.triggered):
        qtbot.keyClick(palette.field.words, Qt.Key.Key_Return)
    assert opener(window).hasFocus()


def test_what_cannot_be_done_now_is_not_offered(palette: Palette, qtbot: QtBot) -> None:
    palette._actions[0].setEnabled(False)
    typed(qtbot, palette, ">promi")
    assert rows(palette) == []
    qtbot.keyClick(palette.field.words, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_ctrl_enter_searches_every_entry(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "zielin")
    with qtbot.waitSignal(palette.words_chosen) as chosen:
        qtbot.keyClick(palette.field.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["zielin"]


@pytest.mark.parametrize(
    ("letters", "heading", "first"),
    [
        ("@mar", "Clients", "Marta Reyes"),
        ("#spr", "Tags", "#spring-launch"),
        (">larg", "Do", "Larger text"),
        ("?", "Help", "Clients by a few letters of their names"),
    ],
)
def test_a_prefix_narrows(palette: Palette, qtbot: QtBot, letters: str, heading: str, first: str) -> None:
    typed(qtbot, palette, letters)
    assert rows(palette)[:2] == [heading, first]


def test_a_tag_is_chosen(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "#spr")
    with qtbot.waitSignal(palette.tag_chosen) as chosen:
        qtbot.keyClick(palette.field.words, Qt.Key.Key_Return)
    assert chosen.args == ["spring-launch"]


def test_help_leads_on(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "?")
    qtbot.keyClick(palette.field.words, Qt.Key.Key_Return)
    assert palette.field.words.text() == "@"


def test_arrows_skip_headings_and_go_round(palette: Palette, qtbot: QtBot) -> None:
    typed(qtbot, palette, "pr")
    for _ in range(2):
        qtbot.keyClick(palette.field.words, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == "Search every entry for “pr”"
    qtbot.keyClick(palette.field.words, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == "New promise"


def test_with_nothing_typed_the_last_ones_come_first(palette: Palette, qtbot: QtBot) -> None:
    palette.open()
    assert rows(palette)[1:3] == ["Marta Reyes", "Tomasz Zieliński"]
    assert not palette.grab().isNull()
    qtbot.keyClick(palette.field.words, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize("words", ["(", "{words}", "%n", "💥", "<b>", "x" * 2000, "@", "#", ">"])
def test_nothing_typed_breaks_it(palette: Palette, words: str) -> None:
    palette.open(words)
    assert not palette.grab().isNull()


def test_a_key_is_shown_as_caps(qtbot: QtBot) -> None:
    theme()
    assert caps_of(QKeySequence("Ctrl+Shift+P")) == ("Ctrl", "Shift", "P")
    assert caps_of(QKeySequence("Ctrl++")) == ("Ctrl", "+")
    assert caps_of(QKeySequence("F1")) == ("F1",)
    assert caps_of(QKeySequence()) == ()


def test_an_organisation_is_found_by_its_letters(qtbot: QtBot, palette: Palette, journal: Journal) -> None:
    clients.add("Wanda", company="Zebra Works")
    palette.close_sheet()
    palette.open("zebra")
    offer = next(row for row in palette.rows.values if row.part is Part.HOUSES and not row.heading)
    assert offer.text == "Zebra Works"
    with qtbot.waitSignal(palette.house_chosen) as news:
        palette.list.clicked.emit(palette.rows.index(palette.rows.row_of(offer.id)))
    assert news.args == [organisations.named("zebra works")]


def test_a_quick_hand_need_not_wait_for_the_list(
    palette: Palette, window: QWidget, journal: Journal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    worker = Background(journal.connect, journal.close)
    slow = Palette(Desk(partial(datetime, 2026, 11, 25, 12)), worker, window)
    slow.open()
    assert "Tomasz Zieliński" not in rows(slow)  # it opens before anybody is read
    with qtbot.waitSignal(slow.client_chosen) as chosen:
        qtbot.keyClicks(slow.field.words, "zielin")
        qtbot.keyClick(slow.field.words, Qt.Key.Key_Return)
    assert chosen.args == [clients.find("Tomasz Zieliński").id]
    slow.open()
    qtbot.waitUntil(lambda: not slow._later.waits)
    assert "Tomasz Zieliński" in rows(slow)
    worker.finish()
