"""The brief over a real window, from a real journal."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.store import briefs, clients, entries, facts, meetings, promises
from relbook.ui.brief import paper
from relbook.ui.brief.lines import Meeting, Pledge, Question
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.brief.tinted import Tinted
from relbook.ui.desk import Desk

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 20)


@pytest.fixture
def marta(journal: object) -> str:
    key = clients.add("Marta Reyes", company="Halden Studio", town="Lisbon").row_id
    entries.add(
        "Spring launch, and a quieter worry\nWants the shop live by 15 March.\n"
        "[] Split-invoice proposal @2026-11-25\n!worry January payroll.\n? Who else leans on you?",
        day=date(2026, 11, 13),
        today=date(2026, 11, 13),
        kind="call",
        clients=[key],
    )
    meetings.plan([key], TODAY, time(15, 0), kind="call")
    return key


@pytest.fixture
def sheet(marta: str, qtbot: QtBot) -> Iterator[BriefSheet]:
    window = QWidget()
    window.resize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    made = BriefSheet(Desk(lambda: NOW), window)
    made.show_client(marta)
    made.open()
    yield made
    made.desk.deleteLater()


def lines(sheet: BriefSheet, kind: type) -> list:  # type: ignore[type-arg]
    assert sheet.page is not None
    return [line for line in sheet.page.lines() if isinstance(line, kind)]


def test_the_sheet_says_what_matters_first(sheet: BriefSheet) -> None:
    said = [box.accessibleName() for box in lines(sheet, Tinted)]
    assert said[0] == "You owe Marta: Split-invoice proposal, due today."
    assert said[1] == "On Marta’s mind: January payroll."
    assert sheet.head.title.text() == "Before you speak with Marta"
    assert "in 40 minutes" in sheet.head.beneath.accessibleName()
    assert "12 days ago" in sheet.head.beneath.accessibleName()


def test_enter_starts_the_note(sheet: BriefSheet, marta: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.note_asked) as asked:
        qtbot.keyClick(sheet.start, Qt.Key.Key_Return)
    assert asked.args == [marta, "call"]
    assert not sheet.isVisible()


def test_a_tick_keeps_the_promise_until_it_is_undone(sheet: BriefSheet, marta: str, qtbot: QtBot) -> None:
    pledge = lines(sheet, Pledge)[0]
    qtbot.keyClick(pledge, Qt.Key.Key_Space)
    assert promises.of_client(marta)[0].outcome is Outcome.KEPT
    assert lines(sheet, Pledge)[0].isChecked()  # it stays where it stood, ticked
    assert lines(sheet, Tinted)[0].accessibleName().startswith("Nothing is owed")
    sheet.desk.undo()
    assert promises.of_client(marta)[0].open
    assert not lines(sheet, Pledge)[0].isChecked()


def test_a_line_leads_to_its_entry(sheet: BriefSheet, qtbot: QtBot) -> None:
    talk = lines(sheet, Meeting)[0]
    with qtbot.waitSignal(sheet.entry_chosen) as chosen:
        qtbot.keyClick(talk, Qt.Key.Key_Return)
    assert chosen.args == [talk.entry_id]


def test_a_click_beside_the_box_leads_to_the_words(sheet: BriefSheet, qtbot: QtBot) -> None:
    pledge = lines(sheet, Pledge)[0]
    with qtbot.waitSignal(sheet.entry_chosen):
        qtbot.mouseClick(pledge, Qt.MouseButton.LeftButton, pos=pledge.rect().center())
    assert promises.get(pledge.promise.id) == pledge.promise


def test_a_question_is_ticked_off_once_it_was_asked(sheet: BriefSheet, marta: str, qtbot: QtBot) -> None:
    question = lines(sheet, Question)[0]
    qtbot.mouseClick(question, Qt.MouseButton.LeftButton)
    assert facts.questions(marta) == []


def test_the_keyboard_walks_through_the_whole_sheet(sheet: BriefSheet) -> None:
    seen = []
    for _ in range(30):
        sheet.focusNextPrevChild(True)  # noqa: FBT003
        here = sheet.window().focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
    assert all(widget.accessibleName() for widget in seen)
    assert {type(widget) for widget in seen} >= {Tinted, Meeting, Pledge, Question}


def test_boxes_talks_and_promises_stand_above_the_fold(sheet: BriefSheet) -> None:
    promise = lines(sheet, Pledge)[-1]
    assert (
        promise.mapTo(sheet.area.widget(), promise.rect().bottomLeft()).y() <= sheet.area.viewport().height()
    )


def test_copying_puts_the_whole_page_on_the_clipboard(sheet: BriefSheet, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet.head.copy_button, Qt.MouseButton.LeftButton)
    assert "- [ ] You: Split-invoice proposal (due today)" in QGuiApplication.clipboard().text()
    sheet.forget_copy()
    assert QGuiApplication.clipboard().text() == ""


def pages_of(path: Path) -> int:
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    return content.count(b"/Type /Page\n")


def test_the_paper_is_one_page_however_much_there_is(marta: str, tmp_path: Path, qtbot: QtBot) -> None:
    for number in range(40):
        words = f"Something rather long that was said number {number} " * 3
        facts.add(marta, list(FactKind)[number % 12], words, as_of=TODAY)
        promises.add(marta, words, mine=bool(number % 2), made=TODAY, due=TODAY)
        clients.mark_day(marta, f"A day number {number}", 12, 1 + number % 20)
    paper.write(briefs.brief(marta, NOW), tmp_path / "brief.pdf")
    assert pages_of(tmp_path / "brief.pdf") == 1
    assert (tmp_path / "brief.pdf").stat().st_size < 120_000
