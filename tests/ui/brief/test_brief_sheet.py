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
from relbook.store import briefs, clients, entries, facts, important_dates, meetings, promises, questions
from relbook.ui.brief import paper
from relbook.ui.brief.lines import Bullet, Meeting, Pledge
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.brief.tinted import StripLine, Tinted
from relbook.ui.brief.topics import Topic
from relbook.ui.desk import Desk
from relbook.ui.shared.theme import theme

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
def sheet(marta: str, window: QWidget) -> Iterator[BriefSheet]:
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


def test_what_is_said_at_the_head_goes_on_below_where_there_is_no_room(sheet: BriefSheet) -> None:
    title, box = sheet.head.title, lines(sheet, Tinted)[0]
    step = theme().line("title")
    assert [title.heightForWidth(width) for width in (600, 220)] == [step, 2 * step]
    short = Tinted("You owe", box.key, ("check-square", "persimmon"))
    assert box.heightForWidth(600) == short.heightForWidth(600)
    assert box.heightForWidth(110) > short.heightForWidth(110)


def test_enter_starts_the_note(sheet: BriefSheet, marta: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.note_asked) as asked:
        qtbot.keyClick(sheet.start, Qt.Key.Key_Return)
    assert asked.args == [marta, "call", ""]
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


def test_what_is_ticked_goes_into_the_note_as_lines(sheet: BriefSheet, marta: str, qtbot: QtBot) -> None:
    topic = lines(sheet, Topic)[0]
    qtbot.keyClick(topic, Qt.Key.Key_Space)
    assert topic.isChecked()
    with qtbot.waitSignal(sheet.note_asked) as asked:
        qtbot.keyClick(sheet.start, Qt.Key.Key_Return)
    assert asked.args == [marta, "call", "\n- Who else leans on you?"]
    assert len(questions.waiting(marta)) == 1  # asked only once the note that says so is kept


def test_a_tick_survives_a_look_and_ends_with_another_client(
    sheet: BriefSheet, marta: str, qtbot: QtBot
) -> None:
    qtbot.keyClick(lines(sheet, Topic)[0], Qt.Key.Key_Space)
    sheet.look()
    assert lines(sheet, Topic)[0].isChecked()
    sheet.show_client(clients.add("Jonas").row_id)
    sheet.show_client(marta)
    assert not lines(sheet, Topic)[0].isChecked()


def test_the_words_of_a_question_lead_to_where_it_was_noted(sheet: BriefSheet, qtbot: QtBot) -> None:
    topic = lines(sheet, Topic)[0]
    with qtbot.waitSignal(sheet.entry_chosen) as chosen:
        qtbot.mouseClick(topic, Qt.MouseButton.LeftButton, pos=topic.rect().center())
    assert chosen.args == [topic.entry_id]


def test_what_came_from_no_entry_leads_to_its_tab(marta: str, sheet: BriefSheet, qtbot: QtBot) -> None:
    facts.add(marta, FactKind.PREFERENCE, "Voice notes over mail", as_of=TODAY)
    sheet.look()
    bullet = next(line for line in lines(sheet, Bullet) if "Voice notes" in line.accessibleName())
    with qtbot.waitSignal(sheet.tab_chosen) as chosen:
        qtbot.keyClick(bullet, Qt.Key.Key_Return)
    assert chosen.args == [marta, "known"]
    assert not sheet.isVisible()


def test_the_arrow_keys_walk_the_lines_in_reading_order(sheet: BriefSheet, qtbot: QtBot) -> None:
    assert sheet.page is not None
    walked = []
    for _ in sheet.page.sources():
        qtbot.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Down)
        walked.append(sheet.window().focusWidget())
    assert walked == sheet.page.sources()
    qtbot.keyClick(walked[-1], Qt.Key.Key_Home)
    assert sheet.window().focusWidget() is walked[0]
    qtbot.keyClick(walked[0], Qt.Key.Key_Up)
    assert sheet.window().focusWidget() is sheet.start


def test_sideways_leads_to_the_other_column_and_back(sheet: BriefSheet, qtbot: QtBot) -> None:
    talk = lines(sheet, Meeting)[0]
    talk.setFocus()
    qtbot.keyClick(talk, Qt.Key.Key_Right)
    beside = sheet.window().focusWidget()
    assert beside is not None
    assert beside.mapTo(sheet, beside.rect().center()).x() > talk.mapTo(sheet, talk.rect().center()).x()
    qtbot.keyClick(beside, Qt.Key.Key_Left)
    here = sheet.window().focusWidget()
    assert here is not None
    assert here.mapTo(sheet, here.rect().center()).x() < beside.mapTo(sheet, beside.rect().center()).x()


def test_every_line_that_says_something_known_leads_somewhere(marta: str, sheet: BriefSheet) -> None:
    facts.add(marta, FactKind.PREFERENCE, "Voice notes over mail", as_of=TODAY)
    sheet.look()
    for kind in (Meeting, Pledge, Bullet, Tinted):
        assert lines(sheet, kind), kind
        assert all(line.leads for line in lines(sheet, kind)), kind


def test_before_a_joint_talk_confidences_are_named_and_never_told(
    marta: str, sheet: BriefSheet, qtbot: QtBot
) -> None:
    jonas = clients.add("Jonas Lindqvist").row_id
    told = entries.add(
        "Lunch by the river\n!secret CANARY she is leaving",
        day=date(2026, 11, 20),
        today=TODAY,
        kind="call",
        clients=[marta],
    ).row_id
    meetings.plan([marta, jonas], TODAY, time(14, 30), kind="meeting")
    sheet.look()
    strip = next(line for line in lines(sheet, StripLine) if "They don’t know yet" in line.accessibleName())
    assert strip.accessibleName() == "They don’t know yet: Marta: Lunch by the river, 20 Nov"
    with qtbot.waitSignal(sheet.entry_chosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [told]
    said = " ".join(line.accessibleName() + line.key for line in sheet.findChildren(type(strip)))
    assert "CANARY" not in said


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
    assert {type(widget) for widget in seen} >= {Tinted, Meeting, Pledge, Topic}


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
        important_dates.mark_day(marta, f"A day number {number}", 12, 1 + number % 20)
    paper.write(briefs.brief(marta, NOW), tmp_path / "brief.pdf")
    assert pages_of(tmp_path / "brief.pdf") == 1
    assert (tmp_path / "brief.pdf").stat().st_size < 120_000
