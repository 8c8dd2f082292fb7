"""What was put to a note and decided about it before it is kept is there again later, as its words are."""

from datetime import date, time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import clients, drafts, entries, files, meetings
from relbook.ui.desk import Desk
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.moment import Moment
from relbook.ui.writing.quick import QuickSheet

TODAY = date(2026, 11, 25)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the completer opens a window


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear", "utf-8")
    return letter


@pytest.fixture
def page(ada: str) -> Page:
    return entries.page(entries.add("Old words", day=TODAY, today=TODAY, kind="call", clients=[ada]).row_id)


def anew(qtbot: QtBot, composer: Composer) -> Composer:
    """The composer of a window that comes later; the one there was saved what lay on it, and went."""
    composer.save_draft()
    again = Composer(composer.desk)
    qtbot.addWidget(again)
    again.show()
    again.show_client(composer.client_id)
    return again


def test_a_file_waits_in_the_draft_and_goes_along_when_it_is_kept(
    qtbot: QtBot, composer: Composer, ada: str, letter: Path
) -> None:
    composer.open_for(text="With a letter")
    composer.pad.luggage.add([letter])
    again = anew(qtbot, composer)
    again.open_for()
    assert again.pad.luggage.paths == (letter,)
    again.pad.keep()
    (file,) = files.of_client(ada)
    assert (file.name, files.content(file)) == ("letter.txt", b"dear")
    assert drafts.get(ada) is None


def test_files_alone_are_a_draft_and_the_closed_line_names_them(
    qtbot: QtBot, composer: Composer, ada: str, letter: Path
) -> None:
    composer.open_for()
    composer.pad.luggage.add([letter])
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Escape)
    assert composer.line.words._text == "letter.txt"
    composer.open_for()
    composer.pad.luggage._chips[letter].click()
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Escape)
    assert drafts.get(ada) is None


def test_a_file_that_is_gone_meanwhile_is_said_and_never_dropped(
    qtbot: QtBot, desk: Desk, composer: Composer, ada: str, letter: Path
) -> None:
    composer.open_for(text="With a letter")
    composer.pad.luggage.add([letter])
    letter.unlink()
    again = anew(qtbot, composer)
    again.open_for()
    assert again.pad.luggage._chips[letter].text() == "letter.txt  cannot be read now"
    with qtbot.waitSignal(desk.failed):
        again.pad.keep()
    again.save_draft()
    draft = drafts.get(ada)
    assert again.is_open and draft is not None and draft.files == (letter,)


def test_a_discarded_draft_comes_back_with_its_files(composer: Composer, ada: str, letter: Path) -> None:
    composer.open_for(text="With a letter")
    composer.pad.luggage.add([letter])
    composer.pad.discard()
    assert drafts.get(ada) is None
    composer.desk.undo()
    composer.open_for()
    assert composer.pad.luggage.paths == (letter,)


def test_a_kind_chosen_over_an_empty_page_is_there_after_a_lock(
    qtbot: QtBot, composer: Composer, ada: str
) -> None:
    composer.open_for("call")
    again = anew(qtbot, composer)
    assert again.line.words._text == "Call"
    again.open_for()
    assert again.pad.subject is not None and again.pad.subject.kind == Kind.CALL
    again.pad.put_down()  # nobody has said anything else
    assert drafts.get(ada) is not None


def test_an_empty_page_that_is_put_away_by_hand_leaves_nothing(
    qtbot: QtBot, composer: Composer, ada: str
) -> None:
    composer.open_for("call")
    composer.save_draft()
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Escape)
    assert drafts.get(ada) is None and composer.line.draft.isHidden()


def test_how_long_it_took_is_part_of_the_draft(qtbot: QtBot, composer: Composer) -> None:
    composer.open_for()
    composer.field.chosen.emit(Moment(date(2026, 11, 24), time(14, 30), 40))
    again = anew(qtbot, composer)
    again.open_for()
    assert again.when.text() == "Yesterday 14:30, 40 min"


def test_the_note_of_a_meeting_stays_its_note_with_all_who_were_there(
    qtbot: QtBot, composer: Composer, ada: str
) -> None:
    bea = clients.add("Bea").row_id
    meetings.plan([ada, bea], date(2026, 11, 20), time(9, 0), kind="meeting", minutes=30)
    (meeting,) = meetings.between(date(2026, 11, 20), date(2026, 11, 20))
    composer.open_for(meeting=meeting)
    composer.pad.editor.insertPlainText("Both were there")
    composer.field.chosen.emit(Moment(date(2026, 11, 20), time(9, 15), 30))
    again = anew(qtbot, composer)
    again.open_for()
    again.pad.keep()
    (kept,) = entries.window(Selection(client_id=bea))
    assert meetings.get(meeting.id).entry_id == kept.id


def test_an_entry_rewritten_to_nothing_is_as_blank_as_it_was_left(
    qtbot: QtBot, composer: Composer, page: Page
) -> None:
    composer.open_entry(page)
    composer.pad.editor.selectAll()
    qtbot.keyClick(composer.pad.editor, Qt.Key.Key_Delete)
    again = anew(qtbot, composer)
    again.open_entry(page)
    assert again.pad.editor.text() == "" and not again.pad.foot.keep.isEnabled()
    qtbot.keyClicks(again.pad.editor, page.entry.text)
    again.save_draft()
    assert drafts.get(page.id) is None  # it is as it was: nothing waits


def test_a_kind_chosen_for_an_entry_without_its_words_is_not_lost(
    qtbot: QtBot, composer: Composer, page: Page
) -> None:
    composer.open_entry(page)
    composer.pad.editor.set_text("", TODAY)
    composer.pad.amend(kind=Kind.MEETING, chosen=True)
    again = anew(qtbot, composer)
    again.open_entry(page)
    assert again.pad.subject is not None and again.pad.subject.kind == Kind.MEETING


def test_who_was_chosen_for_an_empty_note_is_there_after_a_lock(
    window: QWidget, desk: Desk, qtbot: QtBot, ada: str
) -> None:
    sheet = QuickSheet(desk, window)
    sheet.open()
    qtbot.keyClicks(sheet.head.who, "love")
    qtbot.keyClick(sheet.head.who, Qt.Key.Key_Return)
    sheet.save_draft()
    again = QuickSheet(desk, window)
    again.open()
    assert again.head.name.text() == "Ada Lovelace"


def test_a_moment_typed_and_not_entered_is_taken_up(qtbot: QtBot, composer: Composer, ada: str) -> None:
    composer.open_for(text="Tea")
    composer.when.click()
    composer.field.field.clear()
    qtbot.keyClicks(composer.field.field, "yesterday 14:30")
    composer.save_draft()
    draft = drafts.get(ada)
    assert draft is not None and (draft.day, draft.at) == (date(2026, 11, 24), time(14, 30))


def test_what_is_no_moment_yet_changes_none(qtbot: QtBot, composer: Composer, ada: str) -> None:
    composer.open_for(text="Tea")
    composer.when.click()
    composer.field.field.clear()
    qtbot.keyClicks(composer.field.field, "yest")
    composer.save_draft()
    draft = drafts.get(ada)
    assert draft is not None and (draft.day, draft.at) == (TODAY, time(15, 48))


def test_the_words_of_an_entry_that_went_lie_where_its_client_is(
    qtbot: QtBot, composer: Composer, page: Page, ada: str
) -> None:
    composer.open_entry(page)
    qtbot.keyClicks(composer.pad.editor, " New words")
    composer.save_draft()
    composer.desk.perform(partial(entries.remove, page.id))
    again = anew(qtbot, composer)
    assert again.line.words._text == "Old words New words"
    assert drafts.get(page.id) is None


def test_they_never_take_the_place_of_others(qtbot: QtBot, composer: Composer, page: Page, ada: str) -> None:
    drafts.keep(drafts.Draft(ada, "Half a thought"))
    composer.open_entry(page)
    composer.desk.perform(partial(entries.remove, page.id))
    qtbot.keyClicks(composer.pad.editor, " New words")
    composer.save_draft()
    left, quick = drafts.get(ada), drafts.get(drafts.QUICK)
    assert left is not None and left.text == "Half a thought"
    assert quick is not None and (quick.text, quick.client_id) == ("Old words New words", ada)
