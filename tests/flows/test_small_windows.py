"""The smallest window with the largest letters: nothing is cut through, nothing stands out of its place."""

from contextlib import suppress
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.controls import Label
from relbook.ui.shared.theme import Light, theme
from relbook.ui.window import MainWindow
from relbook.ui.writing.kinds import KindsRow
from tests.cut import cut

SHEETS = (
    "export",
    "importing",
    "backups",
    "preferences",
    "bin",
    "passphrase",
    "recovery",
    "licences",
    "keys",
)


@pytest.fixture
def small(window: MainWindow, marta: str, qtbot: QtBot) -> MainWindow:
    """A window of 760 by 560, at 150 %."""
    theme().choose(light=Light.LIGHT, zoom=1.5)
    window.resize(760, 560)
    window.journey.go_client(marta)
    qtbot.waitUntil(window.rooms.timeline.isVisible)
    return window


def settled(window: QWidget, qtbot: QtBot) -> list[str]:
    """What is cut once the window came to rest: on a busy machine its turns take longer than two frames."""
    qtbot.wait(30)
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not any(cut(window)), timeout=3000)
    return list(cut(window))


def test_no_room_is_cut(small: MainWindow, qtbot: QtBot) -> None:
    for place in ("today", "insights", "prompts", "promises", "everyone", "inbox"):
        small.journey.go(place)
        assert settled(small, qtbot) == [], place


def test_a_clients_page_and_what_is_written_there_have_room(small: MainWindow, qtbot: QtBot) -> None:
    timeline = small.rooms.timeline
    for tab in range(4):
        timeline.tabs.choose(tab)
        assert settled(small, qtbot) == [], tab
    timeline.tabs.choose(0)
    assert timeline.header.name.text() == "Marta Reyes"
    small.rooms.composer.open_for(text="She said yes\n\nThree invoices.\n[] Send them @fri")
    assert settled(small, qtbot) == []
    pad = small.rooms.composer.pad
    assert pad.editor.geometry().bottom() <= pad.about.geometry().top(), "no line lies over another"
    assert pad.foot.height() >= pad.foot.minimumSizeHint().height()


@pytest.mark.parametrize("height", [600, 640, 680, 720])
def test_the_head_folds_before_lines_lie_over_each_other(
    window: MainWindow, marta: str, qtbot: QtBot, height: int
) -> None:
    window.resize(820, height)
    window.journey.go_client(marta)
    qtbot.waitUntil(window.rooms.timeline.isVisible)
    window.rooms.composer.open_for(text="One\n\nTwo\n[] Three @fri\n[Marta] four\n!wor")
    qtbot.wait(100)
    pad = window.rooms.composer.pad
    assert pad.editor.geometry().bottom() <= pad.about.geometry().top()


def test_the_head_folds_where_a_banner_leaves_no_room_for_its_lines(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(820, 640)
    header = small.rooms.timeline.header
    qtbot.waitUntil(header.strip.isVisible)
    small.banner.say("The disk is full. " * 14)
    qtbot.waitUntil(header.strip.isHidden)
    assert header.height() >= header.sizeHint().height()
    small.banner.hide()
    qtbot.waitUntil(header.strip.isVisible)
    assert header.strip.height() >= header.strip.sizeHint().height(), "no line lies over another"


def test_keys_stand_in_one_column_where_two_would_break_within_words(small: MainWindow, qtbot: QtBot) -> None:
    sheet = small.sheets.keys
    sheet.open()

    def places() -> list[int]:
        heads = [label for label in sheet.area.findChildren(Label) if label.property("tone") == "text"]
        return sorted({label.mapTo(sheet, QPoint(0, 0)).x() for label in heads})

    qtbot.waitUntil(lambda: len(places()) == 1)
    theme().choose(light=Light.LIGHT, zoom=1.0)
    qtbot.waitUntil(lambda: len(places()) == 2)
    sheet.close_sheet()


def test_a_kind_that_is_chosen_has_the_room_of_its_heavier_word(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(1400, 800)
    small.rooms.composer.open_for(text="She said yes")
    kinds = small.rooms.composer.findChild(KindsRow)
    assert kinds is not None
    for kind in list(kinds.chips)[:3]:
        kinds.show_kind(kind)
        chip = kinds.chips[kind]
        qtbot.waitUntil(lambda chip=chip: chip.width() >= chip.sizeHint().width())  # type: ignore[misc]


def test_kinds_ask_for_the_room_of_all_that_stands_in_their_row(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(1400, 800)
    small.rooms.composer.open_for(text="She said yes")
    kinds = small.rooms.composer.findChild(KindsRow)
    assert kinds is not None
    kinds.setFixedWidth(kinds._width(folded=True))
    assert settled(kinds, qtbot) == []


def test_what_is_at_the_foot_of_a_sheet_goes_on_below_where_its_line_is_full(
    small: MainWindow, qtbot: QtBot
) -> None:
    sheet = small.sheets.backups
    sheet.open()
    sheet.pack.setText("Für einen anderen Rechner packen, den es noch nicht gibt …")
    qtbot.waitUntil(lambda: sheet.pack.y() > sheet.make.geometry().bottom())
    qtbot.waitUntil(lambda: sheet.rect().contains(sheet.pack.geometry().bottomRight()))
    assert sheet.pack.width() >= sheet.pack.sizeHint().width()
    sheet.close_sheet()


def test_no_sheet_is_cut(small: MainWindow, qtbot: QtBot) -> None:
    for name in SHEETS:
        sheet = getattr(small.sheets, name)
        sheet.ask("set") if name == "passphrase" else sheet.open()
        assert settled(small, qtbot) == [], name
        sheet.close_sheet()
    small.sheets.quick.open()
    assert settled(small, qtbot) == []
    head = small.sheets.quick.head
    for one, other in pairwise((head.who, head.kind, head.when)):
        assert one.geometry().right() < other.geometry().left()
    small.sheets.quick.close_sheet()
