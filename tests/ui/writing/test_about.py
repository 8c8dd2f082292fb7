"""What may be said of a talk besides its words: nothing is chosen beforehand, and a key is enough."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind, Side
from relbook.journal.marks import NOT_MARKED, Marks, Reply, of_page
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import drafts, entries, notes
from relbook.ui.desk import Desk
from relbook.ui.writing.about import AboutStrip
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.quick import QuickSheet
from relbook.ui.writing.since import beginning
from tests.ui.listening import asked_here

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a menu of names opens a window

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def roomy(composer: Composer) -> Composer:
    composer.resize(744, 900)
    composer.activateWindow()
    return composer


def newest(client_id: str) -> Page:
    return entries.window(Selection(client_id=client_id))[0]


def press(qtbot: QtBot, about: AboutStrip, key: Qt.Key, then: Qt.Key) -> None:
    """One chord from wherever the hand is, then a figure."""
    here = about.window().focusWidget()
    assert here is not None
    qtbot.keyClick(here, key, ALT)
    there = about.window().focusWidget()
    assert there is not None
    qtbot.keyClick(there, then)


def test_a_figure_each_marks_the_talk_and_the_hand_goes_back(
    qtbot: QtBot, roomy: Composer, desk: Desk, ada: str
) -> None:
    roomy.open_for("message", text="Wrote.")
    about = roomy.pad.about
    assert about.marks() == NOT_MARKED
    press(qtbot, about, Key.Key_O, Key.Key_1)
    assert roomy.pad.editor.hasFocus()
    press(qtbot, about, Key.Key_L, Key.Key_5)
    press(qtbot, about, Key.Key_A, Key.Key_3)
    qtbot.keyClick(roomy.pad.editor, Key.Key_B, ALT)
    qtbot.keyClicks(about.channel, "letter")
    qtbot.keyClick(about.channel, Key.Key_Return)
    assert roomy.pad.editor.hasFocus()
    roomy.pad.keep()
    assert of_page(newest(ada)) == Marks(Side.ME, 2, "letter", Reply.NONE)
    desk.undo()
    assert entries.window(Selection(client_id=ada)) == []


def test_the_same_again_takes_it_back(qtbot: QtBot, roomy: Composer, ada: str) -> None:
    roomy.open_for("call", text="Called.")
    press(qtbot, roomy.pad.about, Key.Key_L, Key.Key_2)
    press(qtbot, roomy.pad.about, Key.Key_L, Key.Key_2)
    roomy.pad.about.who.chips[Side.THEM].click()
    roomy.pad.about.who.chips[Side.ME].click()
    roomy.pad.keep()
    assert of_page(newest(ada)) == Marks(initiated=Side.ME)


def test_nothing_needs_to_be_said(roomy: Composer, ada: str) -> None:
    roomy.open_for("call", text="Called.")
    roomy.pad.keep()
    assert of_page(newest(ada)) == NOT_MARKED


def test_it_is_there_for_talks_only(roomy: Composer, ada: str) -> None:
    roomy.open_for("message", text="Hello")
    about = roomy.pad.about
    assert about.isVisible() and about.reply.isVisible()
    about.energy.chips[-2].click()
    roomy.kinds.chips[Kind.CALL].click()
    assert about.isVisible() and not about.reply.isVisible()
    roomy.kinds.chips[Kind.NOTE].click()
    assert not about.isVisible()
    roomy.pad.keep()
    assert newest(ada).entry.energy is None


def test_it_says_the_first_name_and_each_word_has_one(roomy: Composer) -> None:
    roomy.open_for("call")
    about = roomy.pad.about
    assert [chip.text() for chip in about.who.chips.values()] == ["Me", "Ada"]
    assert about.who.chips[Side.THEM].accessibleName() == "Who reached out: Ada"
    assert about.energy.chips[-2].accessibleName() == "How it left you: Drained"
    assert "Alt+L" in about.energy.chips[-2].toolTip()


def test_the_arrows_walk_and_escape_leaves(qtbot: QtBot, roomy: Composer) -> None:
    roomy.open_for("call")
    energy = roomy.pad.about.energy
    energy.take_focus()
    qtbot.keyClick(energy.chips[-2], Key.Key_Right)
    assert energy.chips[-1].hasFocus() and energy.value() is None
    qtbot.keyClick(energy.chips[-1], Key.Key_Space)
    assert energy.value() == -1
    qtbot.keyClick(energy.chips[-1], Key.Key_Escape)
    assert roomy.is_open and roomy.pad.editor.hasFocus()


def test_right_to_left_the_arrows_turn_round(qtbot: QtBot, roomy: Composer) -> None:
    roomy.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    roomy.open_for("call")
    energy = roomy.pad.about.energy
    energy.take_focus()
    qtbot.keyClick(energy.chips[-2], Key.Key_Left)
    assert energy.chips[-1].hasFocus()
    assert energy.chips[-1].x() < energy.chips[-2].x()


def test_where_room_is_short_it_is_one_line_that_opens(qtbot: QtBot, composer: Composer) -> None:
    composer.resize(480, 400)
    composer.open_for("call", text="Called.")
    about = composer.pad.about
    assert about.more.isVisible() and not about.rows.isVisible()
    about.show_talk("call", "Ada", Marks(Side.THEM, 2))
    assert about.summary.text() == "Ada called · left you lifted"
    about.more.click()
    assert about.rows.isVisible() and not about.more.isVisible() and about.who.chips[Side.THEM].hasFocus()
    assert about.energy.chips[-2].bare and about.energy.chips[-2].toolTip().startswith("Drained")


def test_the_way_used_last_is_offered_first_and_looked_for_when_one_is_to_be_said(
    qtbot: QtBot, roomy: Composer, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes.keep(
        "x",
        day=date(2026, 11, 24),
        today=date(2026, 11, 24),
        kind="call",
        clients=[ada],
        marks=Marks(channel="pigeon"),
    )
    asked = asked_here(monkeypatch)
    roomy.open_for("call")
    assert asked and not any(sql.startswith("SELECT channel") for sql in asked)
    qtbot.keyClick(roomy.pad.editor, Key.Key_B, ALT)
    assert any(sql.startswith("SELECT channel") for sql in asked)
    qtbot.keyClicks(roomy.pad.about.channel, "p")
    assert roomy.pad.about.channel.text() == "pigeon"


def test_a_draft_keeps_what_was_said(roomy: Composer, ada: str) -> None:
    roomy.open_for("call", text="Half a tho")
    roomy.pad.about.who.chips[Side.THEM].click()
    roomy.close_keeping_draft()
    left = drafts.get(ada)
    assert left is not None and left.marks == Marks(initiated=Side.THEM)
    roomy.open_for()
    assert roomy.pad.about.who.value() is Side.THEM


def test_what_was_marked_before_a_word_was_written_is_a_draft(
    qtbot: QtBot, roomy: Composer, ada: str
) -> None:
    roomy.open_for("call")
    qtbot.keyClick(roomy.pad.editor, Key.Key_B, ALT)
    qtbot.keyClicks(roomy.pad.about.channel, "pigeon")
    roomy.close_keeping_draft()  # as before a lock, and by Escape
    left = drafts.get(ada)
    assert left is not None and beginning(left, "Ada") == "pigeon" and not roomy.line.discard.isHidden()
    roomy.open_for()
    assert roomy.pad.about.channel.text() == "pigeon" and roomy.kinds.kind == "call"
    roomy.pad.about.channel.clear()
    roomy.pad.about.channel.textEdited.emit("")  # taken away by hand
    roomy.close_keeping_draft()
    assert drafts.get(ada) is None


def test_an_entry_is_opened_where_more_can_be_said_of_it(roomy: Composer, desk: Desk, ada: str) -> None:
    key = entries.add(
        "Hello", day=date(2026, 5, 4), today=date(2026, 5, 4), kind="message", clients=[ada], energy=-1
    ).row_id
    roomy.open_about(entries.page(key))
    about = roomy.pad.about
    assert about.marks() == Marks(energy=-1) and about.who.chips[Side.ME].hasFocus()
    about.reply.chips[Reply.SLOW].click()
    about.energy.chips[-1].click()
    roomy.pad.keep()
    assert of_page(entries.page(key)) == Marks(reply=Reply.SLOW)
    desk.undo()
    assert of_page(entries.page(key)) == Marks(energy=-1)


def test_the_quick_sheet_has_it_too(window: QWidget, qtbot: QtBot, desk: Desk, ada: str) -> None:
    sheet = QuickSheet(desk, window)
    sheet.open_for(ada, "call", "Called.")
    sheet.pad.editor.setFocus()
    before = sheet.body.height()
    press(qtbot, sheet.pad.about, Key.Key_L, Key.Key_4)
    assert sheet.pad.about.rows.isVisible() and sheet.body.height() == before
    sheet.pad.keep()
    assert newest(ada).entry.energy == 1
