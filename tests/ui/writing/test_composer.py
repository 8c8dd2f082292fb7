"""From the first letter to a kept entry, and nothing lost on the way."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Entry, Kind
from relbook.journal.selection import Selection
from relbook.store import clients, drafts, entries, meetings, promises
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.writing.composer import Composer

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def kept_for(client_id: str) -> list[Entry]:
    return [page.entry for page in entries.window(Selection(client_id=client_id))]


def type_in(qtbot: QtBot, composer: Composer, words: str) -> None:
    for number, line in enumerate(words.split("\n")):
        if number:
            qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(composer.pad.editor, line)


def test_ten_seconds_of_overhead_are_two_chords(
    qtbot: QtBot, desk: Desk, composer: Composer, ada: str
) -> None:
    kept = QSignalSpy(composer.kept)
    composer.open_for()
    type_in(qtbot, composer, "She said yes\n[] the  invoice @fri \n#money")
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Return, CTRL)
    (entry,) = kept_for(ada)
    assert entry.text == "She said yes\n[] the  invoice @fri \n#money"
    assert (entry.day, entry.at, entry.kind) == (date(2026, 11, 25), time(15, 48), Kind.NOTE)
    assert [promise.due for promise in promises.of_client(ada)] == [date(2026, 11, 27)]
    assert kept.at(0)[0] == entry.id
    assert not composer.is_open and drafts.get(ada) is None
    desk.undo()
    assert kept_for(ada) == []


def test_the_first_letter_opens_the_closed_line(qtbot: QtBot, composer: Composer) -> None:
    assert composer.line.accessibleName() == "What happened with Ada?"
    qtbot.keyClicks(composer.line, "H")
    assert composer.pad.editor.text() == "H"


def test_alt_two_makes_it_a_meeting(qtbot: QtBot, composer: Composer, ada: str) -> None:
    composer.open_for("call")
    type_in(qtbot, composer, "Budget.")
    composer.activateWindow()
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_2, ALT)
    assert composer.kinds.chips[Kind.MEETING].isChecked()
    composer.pad.keep()
    assert kept_for(ada)[0].kind == Kind.MEETING and kept_for(ada)[0].text == "Budget."


def test_the_meeting_that_began_is_guessed(composer: Composer, ada: str) -> None:
    key = meetings.plan([ada], date(2026, 11, 25), time(15, 0), kind="call", minutes=42).row_id
    composer.open_for(text="Yes.")
    assert composer.when.text() == "Today 15:00, 42 min"
    composer.pad.keep()
    (entry,) = kept_for(ada)
    assert (entry.kind, entry.at, entry.minutes) == ("call", time(15, 0), 42)
    assert meetings.between(entry.day, entry.day)[0].entry_id == entry.id and key


def test_a_meeting_still_to_come_gives_its_kind_but_not_its_note(composer: Composer, ada: str) -> None:
    meetings.plan([ada], date(2026, 11, 25), time(17, 0), kind="call", minutes=42)
    composer.open_for(text="Yes.")
    assert composer.when.text() == "Today 15:48"
    composer.pad.keep()
    assert kept_for(ada)[0].kind == "call"
    assert meetings.next_of(ada, date(2026, 11, 25)) is not None


def test_a_promise_by_itself_is_no_talk_but_one_in_a_talk_is_of_that(composer: Composer, ada: str) -> None:
    entries.add("Hello", day=date(2026, 11, 20), today=date(2026, 11, 25), kind="call", clients=[ada])
    composer.open_for(text="[] ")
    assert composer.pad.subject is not None and composer.pad.subject.kind == Kind.NOTE
    composer.pad.discard()
    composer.open_for(text="T")  # the first letter of a note
    assert composer.pad.subject.kind == Kind.CALL
    composer.open_for(text="[] ")
    assert composer.pad.subject.kind == Kind.CALL
    composer.pad.discard()
    meetings.plan([ada], date(2026, 11, 25), time(15, 30), kind="meeting", minutes=25)
    composer.open_for(text="[] ")
    assert composer.pad.subject.kind == Kind.MEETING and composer.pad.subject.meeting_id


def test_alt_w_takes_the_words_for_a_moment(qtbot: QtBot, composer: Composer, ada: str) -> None:
    composer.open_for(text="Call.")
    composer.activateWindow()
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_W, ALT)
    field = composer.field.field
    field.setText("yesterdy 14:30")
    assert "is not a date I know" in composer.field.understood.text
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert composer.field.isVisible() and composer.when.text() == "Today 15:48"
    field.setText("yesterday 14:30, 40 min")
    assert composer.field.understood.text == "Tuesday, 24 November, 14:30, 40 min"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not composer.field.isVisible()
    composer.pad.keep()
    (entry,) = kept_for(ada)
    assert (entry.day, entry.at, entry.minutes) == (date(2026, 11, 24), time(14, 30), 40)


def test_escape_in_the_moment_leaves_things_as_they_were(qtbot: QtBot, composer: Composer) -> None:
    composer.open_for(text="Call.")
    qtbot.mouseClick(composer.when, Qt.MouseButton.LeftButton)
    composer.field.field.setText("yesterday")
    qtbot.keyClick(composer.field.field, Qt.Key.Key_Escape)
    assert composer.is_open and composer.when.text() == "Today 15:48"


def test_a_pause_saves_a_draft(qtbot: QtBot, desk: Desk, composer: Composer, ada: str) -> None:
    composer.open_for()
    saves = QSignalSpy(desk.changed)
    type_in(qtbot, composer, "Half a thought")
    qtbot.waitUntil(lambda: saves.count() > 0)
    draft = drafts.get(ada)
    assert saves.count() == 1 and draft is not None and draft.text == "Half a thought"
    assert composer.pad.foot.saved.text() == "Saved as a draft, 15:48"
    assert not desk.history.can_undo


def test_unbroken_typing_is_saved_every_two_seconds(qtbot: QtBot, composer: Composer, ada: str) -> None:
    composer.open_for()
    for _ in range(12):
        qtbot.keyClick(composer.pad.editor, Qt.Key.Key_X)
        QTest.qWait(200)
    assert drafts.get(ada) is not None


def test_a_draft_survives_its_window(qtbot: QtBot, desk: Desk, composer: Composer, ada: str) -> None:
    composer.open_for("message")
    type_in(qtbot, composer, "Half a\u00a0thought")
    composer.close()
    composer.deleteLater()
    again = Composer(desk)
    qtbot.addWidget(again)
    again.show()
    again.show_client(ada)
    assert again.line.draft.text().startswith("Draft from ")
    again.open_for()
    assert again.pad.editor.text() == "Half a\u00a0thought"
    assert again.pad.subject is not None and again.pad.subject.kind == Kind.MESSAGE
    assert again.pad.foot.saved.text().startswith("Draft from ")


def test_escape_closes_and_keeps_the_draft(qtbot: QtBot, composer: Composer, ada: str) -> None:
    closed = QSignalSpy(composer.closed)
    composer.open_for()
    type_in(qtbot, composer, "Half")
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Escape)
    assert not composer.is_open and closed.count() == 1
    assert composer.line.isVisible() and drafts.get(ada) is not None


def test_discarding_can_be_undone(qtbot: QtBot, desk: Desk, composer: Composer, ada: str) -> None:
    composer.open_for()
    type_in(qtbot, composer, "Half")
    qtbot.mouseClick(composer.pad.foot.discard, Qt.MouseButton.LeftButton)
    assert drafts.get(ada) is None and not composer.is_open
    desk.undo()
    draft = drafts.get(ada)
    assert draft is not None and draft.text == "Half"
    assert composer.line.draft.text().startswith("Draft from ")


def test_turning_to_somebody_else_leaves_the_draft_where_it_belongs(
    qtbot: QtBot, composer: Composer, ada: str
) -> None:
    other = clients.add("Grace Hopper").row_id
    composer.open_for()
    type_in(qtbot, composer, "About Ada")
    composer.show_client(other)
    assert not composer.is_open and drafts.get(other) is None
    composer.open_for()
    assert composer.pad.editor.text() == ""
    draft = drafts.get(ada)
    assert draft is not None and draft.text == "About Ada"


def test_what_cannot_be_kept_stays_on_the_page(
    qtbot: QtBot, desk: Desk, composer: Composer, journal: Journal, ada: str
) -> None:
    composer.open_for()
    type_in(qtbot, composer, "Not lost")
    journal.pragma("query_only", 1)
    with qtbot.waitSignal(desk.failed):
        composer.pad.keep()
    assert composer.is_open and composer.pad.editor.text() == "Not lost"
    with qtbot.waitSignal(desk.failed):
        composer.save_draft()
    assert composer.pad.autosave.waits
    journal.pragma("query_only", 0)
    composer.pad.keep()
    assert kept_for(ada)[0].text == "Not lost" and not composer.is_open


def test_blank_is_nothing_to_keep(qtbot: QtBot, composer: Composer, ada: str) -> None:
    composer.open_for()
    type_in(qtbot, composer, "  ")
    assert not composer.pad.foot.keep.isEnabled()
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Enter, CTRL)
    assert composer.is_open and kept_for(ada) == []


def test_the_foot_sets_marks(qtbot: QtBot, composer: Composer) -> None:
    composer.open_for()
    type_in(qtbot, composer, "Seen")
    foot = composer.pad.foot
    for button in (foot.promise, foot.fact, foot.tag):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert composer.pad.editor.text() == "Seen\n[] \n!fact #"


def test_a_book_that_is_only_read_says_so(qtbot: QtBot, journal: Journal, ada: str) -> None:
    composer = Composer(Desk(read_only=True))
    qtbot.addWidget(composer)
    composer.show_client(ada)
    composer.open_for()
    assert not composer.is_open
    assert composer.line.accessibleName() == "This book can only be read here."


def test_every_button_has_a_name(composer: Composer) -> None:
    composer.open_for()
    nameless = [button for button in composer.findChildren(QAbstractButton) if not button.accessibleName()]
    assert [button for button in nameless if button.isVisible()] == []
