"""The sheet of an entry's life: steps, parts, drafts, one write that can be taken back."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.lives.parts import Life, Part, Step
from relbook.journal.selection import Selection
from relbook.store import clients, drafts, entries, lives
from relbook.ui.desk import Desk
from relbook.ui.lives.form import SeverityField
from relbook.ui.lives.sheet import LifeSheet
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.ruled import RuledField
from relbook.ui.shared.theme import theme
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def sheet(desk: Desk, window: QMainWindow) -> Iterator[LifeSheet]:
    sheet = LifeSheet(desk, window)
    yield sheet
    sheet.autosave.forget()


def write(client: str, kind: Kind, days: int = 12, text: str = "The scope grew again") -> str:
    day = TODAY - timedelta(days)
    return entries.add(text, day=day, today=TODAY, kind=kind, clients=[client]).row_id


def field(sheet: LifeSheet, part: Part) -> RuledField:
    assert sheet.form is not None
    found = sheet.form.fields[part]
    assert isinstance(found, RuledField)
    return found


def press(qtbot: QtBot, sheet: LifeSheet) -> None:
    qtbot.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_settling_waits_for_the_goal_and_says_why(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    sheet.ask(write(ada, Kind.CONFLICT))
    settled = sheet.steps.buttons[Step.SETTLED]
    assert not settled.isEnabled()
    assert sheet.why.isVisible()
    assert sheet.why.text()
    qtbot.keyClicks(field(sheet, Part.GOAL), "A shop that opens in March")
    assert settled.isEnabled()
    assert not sheet.why.isVisible()
    settled.click()
    assert sheet.life.day(Step.RAISED) == TODAY


def test_ctrl_enter_keeps_all_of_it_as_one_thing_to_undo(
    sheet: LifeSheet, desk: Desk, ada: str, qtbot: QtBot
) -> None:
    key = write(ada, Kind.CONFLICT)
    sheet.ask(key)
    qtbot.keyClicks(field(sheet, Part.GOAL), "Rest")
    qtbot.keyClicks(field(sheet, Part.MY_VIEW), "Tired")
    sheet.steps.buttons[Step.RAISED].click()
    press(qtbot, sheet)
    assert not sheet.isVisible()
    found = lives.of_entry(key)
    assert (found.part(Part.GOAL), found.part(Part.MY_VIEW), found.day(Step.RAISED)) == (
        "Rest",
        "Tired",
        TODAY,
    )
    assert len(desk.history) == 1
    desk.undo()
    assert lives.of_entry(key) == Life()


def test_what_is_left_lies_as_a_draft(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    key = write(ada, Kind.CONFLICT)
    sheet.ask(key)
    qtbot.keyClicks(field(sheet, Part.OPENER), "May I say how it looks from here?")
    sheet.steps.buttons[Step.RAISED].click()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert lives.of_entry(key) == Life()
    sheet.ask(key)
    assert field(sheet, Part.OPENER).text() == "May I say how it looks from here?"
    assert sheet.life.day(Step.RAISED) == TODAY
    assert sheet.draft.text()
    press(qtbot, sheet)
    assert lives.of_entry(key).part(Part.OPENER) == "May I say how it looks from here?"
    assert drafts.get(f"life {key}") is None


def test_the_day_of_a_step_can_be_said_otherwise_but_not_before_it_began(
    sheet: LifeSheet, ada: str, qtbot: QtBot
) -> None:
    sheet.ask(write(ada, Kind.REPAIR, 5))
    sheet.steps.buttons[Step.TOLD].click()
    assert sheet.days.isVisible()
    sheet.days.day.setText((TODAY - timedelta(2)).isoformat())
    sheet.days.day.editingFinished.emit()
    assert sheet.life.day(Step.TOLD) == TODAY - timedelta(2)
    sheet.days.day.setText((TODAY - timedelta(8)).isoformat())
    sheet.days.day.editingFinished.emit()
    assert sheet.life.day(Step.TOLD) == TODAY - timedelta(2)
    assert sheet.days.fault.text()
    sheet.days.day.setText("someday")
    sheet.days.day.editingFinished.emit()
    assert "someday" in sheet.days.fault.text()
    sheet.days.back.click()
    assert sheet.life.day(Step.TOLD) is None


def test_what_was_said_is_kept_with_how_they_took_it(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    key = write(ada, Kind.TRUTH, 9, "The logo does not carry")
    sheet.ask(key)
    assert sheet.form is not None
    assert sheet.form.reaction is not None
    qtbot.keyClicks(sheet.form.reaction, "Quiet first, then glad")
    press(qtbot, sheet)
    assert lives.of_entry(key).day(Step.SAID) == TODAY
    newest = entries.window(Selection(client_id=ada), limit=1)[0].entry
    assert (newest.text, newest.kind) == ("Quiet first, then glad", Kind.CALL)


def test_an_opener_that_did_good_can_be_taken_over(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    old = write(ada, Kind.CONFLICT, 90, "Late files")
    texts = {Part.GOAL: "Rest", Part.OPENER: "How was it for you?"}
    lives.take(old, Step.SETTLED, TODAY - timedelta(80), today=TODAY, parts=texts)
    sheet.ask(write(ada, Kind.CONFLICT))
    assert sheet.form is not None
    offers = [one for one in sheet.form.findChildren(Button) if "How was it" in one.text()]
    offers[0].click()
    assert field(sheet, Part.OPENER).text() == "How was it for you?"
    assert sheet.life.part(Part.OPENER) == "How was it for you?"


def test_how_big_it_is_may_be_taken_back(sheet: LifeSheet, ada: str) -> None:
    sheet.ask(write(ada, Kind.CONFLICT))
    assert sheet.form is not None
    chosen = sheet.form.fields[Part.SEVERITY]
    assert isinstance(chosen, SeverityField)
    chosen.buttons["real"].click()
    chosen.buttons["serious"].click()
    assert sheet.life.part(Part.SEVERITY) == "serious"
    chosen.buttons["serious"].click()
    assert sheet.life.part(Part.SEVERITY) == ""


def test_everything_is_reached_by_tab(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    sheet.ask(write(ada, Kind.CONFLICT))
    seen = set()
    for _ in range(30):
        sheet.focusNextPrevChild(True)  # noqa: FBT003 - Qt's own
        here = sheet.focusWidget()
        assert here is not None
        assert here.accessibleName()
        seen.add(here)
    assert {sheet.keep, sheet.later, sheet.steps.buttons[Step.RAISED], field(sheet, Part.TONE)} <= seen
    assert sheet.steps.buttons[Step.SETTLED] not in seen


def test_looking_writes_nothing_down(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    key = write(ada, Kind.CONFLICT)
    sheet.ask(key)
    theme().choose(zoom=1.3)
    theme().choose(zoom=1.0)
    assert not sheet.autosave.waits
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert drafts.get(f"life {key}") is None


def test_long_words_fit(sheet: LifeSheet, journal: object, qtbot: QtBot) -> None:
    client = clients.add("Wolfeschlegelsteinhausenbergerdorff " * 3).row_id
    sheet.ask(write(client, Kind.NEGOTIATION, 3, "A very long matter indeed. " * 60))
    field(sheet, Part.TERMS).put("[] a promise in many words " * 40)
    assert sheet.isVisible()


def test_an_entry_with_nothing_beside_it_opens_nothing(sheet: LifeSheet, ada: str) -> None:
    sheet.ask(write(ada, Kind.NOTE))
    assert not sheet.isVisible()


def test_an_entry_that_is_gone_is_told(sheet: LifeSheet, desk: Desk, ada: str, qtbot: QtBot) -> None:
    key = write(ada, Kind.CONFLICT)
    entries.remove(key)
    with qtbot.waitSignal(desk.failed):
        sheet.ask(key)
    assert not sheet.isVisible()


def test_an_entry_is_read_without_what_became_something_else(sheet: LifeSheet, ada: str) -> None:
    text = (
        "Days for the autumn\n\nTwo weeks without deadlines.\n>> Four days\n[] Write it down @+3d\n!need Calm"
    )
    sheet.ask(write(ada, Kind.NEGOTIATION, text=text))
    assert sheet.form is not None
    said = [words.text for words in sheet.form.findChildren(Paragraph)]
    assert "Days for the autumn\nTwo weeks without deadlines." in said


def test_how_it_was_said_waits_with_what_came_back(sheet: LifeSheet, ada: str, qtbot: QtBot) -> None:
    key = write(ada, Kind.TRUTH, 9, "The logo does not carry")
    sheet.ask(key)
    assert sheet.form is not None and sheet.form.how is not None
    sheet.form.how.setCurrentIndex(2)
    said = sheet.form.told_by()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.ask(key)
    assert sheet.form.told_by() == said
    assert not sheet.autosave.waits
