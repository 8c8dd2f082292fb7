"""Everything that can be reached by keyboard has a name a screen reader can say, on every sheet and place."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.gathering import Gathering
from relbook.journal.insights.insight import Of
from relbook.journal.lives.course import has_sheet
from relbook.journal.promise import Promise
from relbook.journal.selection import EVERYTHING, Selection
from relbook.sample.filling import fill
from relbook.store import clients, entries, gatherings, promises
from relbook.store.opening import open_journal
from relbook.ui.journey import PLACES
from relbook.ui.shared.crowded import place
from relbook.ui.shared.sheet import Sheet
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.hidden import HiddenScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow
from tests.house.whole import whole_window

NOW = datetime(2026, 11, 25, 14, 20)


def clock() -> datetime:
    """The afternoon on which everything is named."""
    return NOW


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample world, written once."""
    book = tmp_path_factory.mktemp("sample") / "journal.relbook"
    journal = open_journal(book)
    fill(NOW.date())
    journal.leave()
    return book


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Path) -> Iterator[MainWindow]:
    """The whole window over the sample world."""
    with whole_window(qtbot, tmp_path, sample, clock) as window:
        window.journey.go_client(marta())
        yield window


def marta() -> str:
    """The key of the client with the fullest page."""
    return clients.find("Marta Reyes").id


def an_entry() -> str:
    """The key of Marta's newest entry."""
    return entries.window(Selection(client_id=marta()), limit=1)[0].id


def a_promise() -> Promise:
    """A promise of the writer's that is open."""
    return next(promise for promise in promises.open_ones() if promise.mine)


def a_gathering() -> str:
    """A gathering of yesterday that nothing was said of yet."""
    one = Gathering(title="Soup", day=NOW.date() - timedelta(days=1)).with_guests([marta()])
    return gatherings.plan(one, {}, today=NOW.date()).row_id


def openings(window: MainWindow) -> dict[str, Callable[[], object]]:
    """How a sheet is opened that is about somebody or something; every other opens by itself."""
    sheets = window.sheets

    return {
        "BriefSheet": window.doing.show_brief,
        "ExportSheet": window.doing.show_export,
        "PersonSheet": lambda: sheets.person.ask(marta()),
        "HouseSheet": lambda: sheets.house.show_named("Halden Studio"),
        "PlanSheet": lambda: sheets.plan.ask(marta()),
        "MergeSheet": lambda: sheets.merge.ask(marta()),
        "RestSheet": lambda: sheets.rest.ask(marta()),
        "LoopSheet": lambda: sheets.loop.ask(an_entry()),
        "LifeSheet": lambda: sheets.life.ask(an_entry()),
        "LedgerSheet": lambda: sheets.ledger.ask(marta()),
        "MessageSheet": lambda: sheets.message.ask(a_promise()),
        "VersionsSheet": lambda: sheets.versions.ask(an_entry()),
        "PartingSheet": lambda: sheets.parting.begin(marta()),
        "ExtrasSheet": lambda: sheets.extras.ask(marta()),
        "HeldSheet": lambda: sheets.held.begin(a_gathering()),
        "ForgetSheet": lambda: sheets.forget.ask(marta()),
        "RecapSheet": lambda: sheets.recap.ask(marta()),
        "AccessSheet": lambda: sheets.access.ask(marta()),
    }


def every_sheet(window: MainWindow, qtbot: QtBot) -> Iterator[Sheet]:
    """Each sheet of the window, open, one after another."""
    window.journey.go("insights")
    insights = window.rooms.insights
    qtbot.waitUntil(lambda: insights.insight is not None)
    assert insights.insight is not None
    insights.open_count(insights.insight.count(Of.ENTRIES))  # made when it is first needed
    assert insights.sheet is not None
    insights.sheet.close_sheet()
    known = openings(window)
    for sheet_name in window.sheets.names():
        getattr(window.sheets, sheet_name)  # made when it is first asked for
    for sheet in window.findChildren(Sheet):
        known.get(type(sheet).__name__, sheet.open)()
        assert sheet.isVisible(), f"{type(sheet).__name__} does not open: say in openings() what it is about"
        yield sheet
        sheet.close_sheet()
    everybody = [client.id for client in clients.everyone()]
    crowded = place(window.desk, window, everybody, Circle.CLOSE)
    assert crowded is not None
    yield crowded
    crowded.close_sheet()


def kinds_of(sheet: type[Sheet]) -> Iterator[str]:
    """The names of every kind of sheet there is."""
    for kind in sheet.__subclasses__():
        if not kind.__module__.startswith("relbook."):
            continue  # made by a test of sheets
        below = list(kinds_of(kind))
        yield from below or [kind.__name__]  # what others are made from is no sheet by itself


def reachable(window: QWidget) -> Iterator[QWidget]:
    """What can be seen and reached by keyboard just now."""
    for widget in window.findChildren(QWidget):
        by_keyboard = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_") or not widget.isVisible():
            continue
        if by_keyboard or isinstance(widget, QAbstractButton):
            yield widget


def name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else widget.accessibleName()


def nameless(window: QWidget) -> set[str]:
    return {
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in reachable(window)
        if not name(widget).strip() and not _is_inside_of_another(widget)
    }


def test_everything_reachable_in_every_place_has_a_name(window: MainWindow) -> None:
    found = nameless(window)
    window.rooms.composer.open_for("call", text="Scope")
    found |= nameless(window)
    window.rooms.composer.close_keeping_draft()
    for tab in range(4):
        window.rooms.timeline.tabs.choose(tab)
        found |= nameless(window)
    seen = {window.rooms.here}
    for where in PLACES:
        window.journey.go(where)
        seen.add(window.rooms.here)
        found |= nameless(window)
    window.doing.show_search()
    seen.add(window.rooms.here)
    found |= nameless(window)
    middle = window.rooms.middle
    assert seen == {middle.widget(at) for at in range(middle.count())}
    assert not found, "\n".join(sorted(found))


def test_everything_reachable_on_every_sheet_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    found, seen = set(), set()
    for sheet in every_sheet(window, qtbot):
        seen.add(type(sheet).__name__)
        found |= nameless(window)
        if not sheet.accessibleName().strip():
            found.add(type(sheet).__name__)
    assert not found, "\n".join(sorted(found))
    assert set(kinds_of(Sheet)) == seen


def test_every_sheet_takes_the_keyboard_and_gives_it_back_at_escape(window: MainWindow, qtbot: QtBot) -> None:
    for sheet in every_sheet(window, qtbot):
        here = QApplication.focusWidget()
        assert here is not None, type(sheet).__name__
        assert here is sheet or sheet.isAncestorOf(here), type(sheet).__name__
        QTest.keyClick(here, Qt.Key.Key_Escape)
        assert not sheet.isVisible(), type(sheet).__name__


def test_everything_reachable_beside_each_kind_of_entry_has_a_name(window: MainWindow) -> None:
    found, seen = set(), set()
    for page in entries.window(EVERYTHING, limit=2000):
        if page.entry.kind not in seen and has_sheet(page.entry.kind):
            seen.add(page.entry.kind)
            window.sheets.life.ask(page.id)
            found |= nameless(window)
            window.sheets.life.close_sheet()
    assert len(seen) > 3
    assert not found, "\n".join(sorted(found))


def test_everything_reachable_in_meeting_mode_has_a_name(window: MainWindow) -> None:
    mode = window.sheets.meeting_mode
    mode.begin(marta())
    found = nameless(window)
    mode.leave()
    assert not found, "\n".join(sorted(found))


def test_everything_reachable_before_the_journal_is_open_has_a_name(qtbot: QtBot) -> None:
    for screen in (FirstRun(), UnlockScreen(), HiddenScreen()):
        qtbot.addWidget(screen)
        screen.show()
        assert not nameless(screen)


def test_every_action_has_a_key_or_a_place_in_the_palette(window: MainWindow) -> None:
    for action in window.actions_by_name.values():
        assert action.text()
        assert action.shortcuts() or action.property("section")


def test_no_key_is_given_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def _is_inside_of_another(widget: QWidget) -> bool:
    """A spin box, a combo box and a scroll area name what is inside of them."""
    parent = widget.parentWidget()
    return parent is not None and isinstance(parent, QAbstractScrollArea) and bool(parent.accessibleName())
