"""Two who are one, the bin, and who may be on file already: told through the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.merging import Pick
from relbook.journal.selection import Selection
from relbook.store import bin as basket
from relbook.store import clients, drafts, entries, promises, reaching
from relbook.store.drafts import Draft
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

# a menu and a card that pop up are raised and grab the keyboard, which the screen of the tests cannot
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def twin() -> str:
    """Marta once more, spelt almost the same."""
    key = clients.add("Marta Reyez", town="Porto").row_id
    entries.add("Met her again\n[] bring the book", day=TODAY, today=TODAY, clients=[key])
    return key


def test_two_become_one_field_by_field_and_undo_makes_them_two_again(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    entries.add("One more", day=TODAY, today=TODAY, clients=[marta])
    other = twin()
    window.journey.go_client(other)
    window.actions_by_name["merge"].trigger()
    sheet = window.sheets.merge
    first = sheet.list.rows.values[0]
    assert first.id == marta  # spelt almost the same, so at the top
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
    assert sheet.head.title.text() == "One page of two"
    name = next(sides for field, sides in sheet.comparing.lines if field.name == "name")
    qtbot.keyClick(name[Pick.LEFT], Qt.Key.Key_Space)
    assert sheet.comparing.moving.text.startswith("From Marta Reyez: one entry, one promise.")
    qtbot.mouseClick(sheet.comparing.merge, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert window.journey.client_id == marta
    kept = clients.get(marta)
    assert (kept.name, kept.town, kept.circle) == ("Marta Reyes", "Porto", Circle.CLOSE)
    assert entries.count(Selection(client_id=marta)) == 3
    assert len(promises.of_client(marta)) == 2
    assert [client.id for client in clients.everyone()] == [marta]
    window.doing.undo()
    assert {client.id for client in clients.everyone()} == {marta, other}
    assert (entries.count(Selection(client_id=other)), clients.get(marta).town) == (1, "")


def test_what_is_being_typed_goes_along_however_soon(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    entries.add("One more", day=TODAY, today=TODAY, clients=[marta])
    other = twin()
    window.journey.go_client(other)
    window.rooms.composer.open_for("call", text="")
    qtbot.keyClicks(window.rooms.composer.pad.editor, "About the spring")
    assert drafts.get(other) is None
    window.actions_by_name["merge"].trigger()
    sheet = window.sheets.merge
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
    qtbot.mouseClick(sheet.comparing.merge, Qt.MouseButton.LeftButton)
    assert window.journey.client_id == marta
    assert drafts.get(other) is None
    lying = drafts.get(marta)
    assert lying is not None
    assert lying.text == "About the spring"


def test_a_note_under_way_takes_no_draft_of_the_other_with_it(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    entries.add("One more", day=TODAY, today=TODAY, clients=[marta])
    other = twin()
    drafts.keep(Draft(other, "She moves to Faro", client_id=other))
    window.journey.go_client(marta)
    composer = window.rooms.composer
    composer.open_for("call", text="")
    qtbot.keyClicks(composer.pad.editor, "About the spring")
    window.actions_by_name["merge"].trigger()
    sheet = window.sheets.merge
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
    qtbot.mouseClick(sheet.comparing.merge, Qt.MouseButton.LeftButton)
    composer.open_for()
    assert composer.pad.editor.text() == "About the spring\n\nShe moves to Faro"


def test_another_may_be_chosen_and_nothing_happens_until_it_is_said(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    twin()
    clients.add("Ben Okri")
    window.parts.menus.show_person(marta, window.rect().center())
    menu = window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    next(action for action in menu.actions() if action.text() == "Merge Marta with…").trigger()
    sheet = window.sheets.merge
    qtbot.keyClicks(sheet.filter, "okri")
    assert [line.name for line in sheet.list.rows.values] == ["Ben Okri"]
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
    qtbot.mouseClick(sheet.comparing.back, Qt.MouseButton.LeftButton)
    assert sheet.filter.hasFocus()
    sheet.filter.setText("nobody at all")
    assert sheet.nobody.isVisible()
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert len(clients.everyone()) == 3


def test_what_was_deleted_is_put_back_from_the_bin_with_all_that_went_along(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    bin_sheet = window.sheets.bin
    window.actions_by_name["bin"].trigger()
    assert bin_sheet.empty.isVisible()
    bin_sheet.close_sheet()
    alone = entries.add("All alone", day=TODAY, today=TODAY).row_id
    entries.remove(alone)
    basket.remove_client(marta)
    window.journey.go("today")
    window.actions_by_name["bin"].trigger()
    client, entry = bin_sheet.lines
    assert client.accessibleName() == (
        "Marta Reyes. Removed 25 Nov · with one entry, one promise. Put back".replace(
            "25 Nov", client.accessibleName().split("Removed ")[1].split(" ·")[0]
        )
    )
    qtbot.keyClick(client, Qt.Key.Key_Down)
    assert entry.hasFocus()
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entries.get(alone).text == "All alone"
    qtbot.mouseClick(bin_sheet.lines[0], Qt.MouseButton.LeftButton)
    assert clients.get(marta).name == "Marta Reyes"
    assert window.desk.history.label == "Marta Reyes is back, with one entry, one promise."
    assert bin_sheet.lines == []
    bin_sheet.close_sheet()
    window.doing.undo()
    assert clients.everyone() == []


def test_somebody_on_file_is_named_while_typed_and_opened_instead(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    reaching.reach(marta, "mail", "marta@halden.example")
    window.doing.add_client()
    form = window.sheets.person
    qtbot.keyClicks(form.first.name, "martha reyes")
    qtbot.waitUntil(lambda: bool(form.first.alike.links))
    assert form.keep.isEnabled()
    qtbot.mouseClick(form.first.alike.links[0], Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    assert window.journey.client_id == marta
