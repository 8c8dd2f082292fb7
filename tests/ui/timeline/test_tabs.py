"""What stands behind the tabs of a page is read by the worker, and nobody else's is shown meanwhile."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.store import clients, facts, promises
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.shared.background import Background
from relbook.ui.shared.tabs import Tabs
from relbook.ui.timeline.pane import TimelinePane
from relbook.ui.timeline.stage import FACTS, JOURNAL, PROMISES
from tests.ui.conftest import NOW
from tests.ui.listening import asked_here

TODAY = NOW.date()


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, worker: Background, ada: str) -> TimelinePane:
    """The page of somebody of whom something is known, and to whom something was promised."""
    facts.add(ada, FactKind.WORRY, "The move in June", as_of=TODAY)
    promises.add(ada, "Send the plan", mine=True, made=TODAY)
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk, worker), worker)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    pane.show_client(ada)
    desk.library()
    qtbot.wait(100)  # what is read beside a page that has just been turned to
    return pane


@pytest.fixture
def asked(pane: TimelinePane, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window's thread asks from now on."""
    return asked_here(monkeypatch)


def test_a_tab_is_read_by_the_worker(pane: TimelinePane, qtbot: QtBot, asked: list[str]) -> None:
    stack, knowing = pane.stage.stack, pane.knowing
    assert isinstance(knowing, KnowingPane)
    pane.tabs.choose(PROMISES)
    assert stack.currentIndex() == JOURNAL, "a board of somebody else's"
    qtbot.waitUntil(lambda: stack.currentIndex() == PROMISES)
    assert len(pane.promises.mine.list.rows.values) == 1
    pane.tabs.choose(FACTS)
    qtbot.waitUntil(lambda: knowing.page is not None)
    assert asked == []


def test_what_was_learned_meanwhile_is_read_by_the_worker_when_one_comes_back(
    pane: TimelinePane, qtbot: QtBot, desk: Desk, ada: str, asked: list[str]
) -> None:
    knowing = pane.knowing
    assert isinstance(knowing, KnowingPane)
    pane.tabs.choose(FACTS)
    qtbot.waitUntil(lambda: knowing.page is not None)
    pane.tabs.choose(JOURNAL)
    before = knowing.page
    desk.perform(lambda: facts.add(ada, FactKind.WISH, "A garden", as_of=TODAY))
    qtbot.wait(100)  # what the page itself reads behind a write
    asked.clear()
    pane.tabs.choose(FACTS)
    assert asked == [] and before is not None and before.isVisible(), "it stands until what is new is read"
    qtbot.waitUntil(lambda: knowing.page is not before)
    assert asked == []


def test_who_turns_on_before_the_promises_came_stays_where_they_turned(
    pane: TimelinePane, qtbot: QtBot
) -> None:
    pane.tabs.choose(PROMISES)
    pane.tabs.choose(JOURNAL)
    qtbot.wait(100)
    assert pane.stage.stack.currentIndex() == JOURNAL


def test_what_is_known_of_one_never_stands_below_the_name_of_another(
    pane: TimelinePane, qtbot: QtBot, ada: str
) -> None:
    knowing = pane.knowing
    assert isinstance(knowing, KnowingPane)
    pane.tabs.choose(FACTS)
    qtbot.waitUntil(lambda: knowing.page is not None)
    hers = knowing.page
    assert hers is not None and hers.isVisible()
    pane.show_client(clients.add("Noor Haddad").row_id)
    pane.tabs.choose(FACTS)
    assert not hers.isVisible()
    qtbot.waitUntil(lambda: knowing.page is not hers)
    assert knowing.page is not None and knowing.page.told.name == "Noor"


def test_a_screen_reader_says_the_chosen_one_and_which_there_are(qtbot: QtBot) -> None:
    tabs = Tabs(["Journal", "Promises", "Files"])
    qtbot.addWidget(tabs)
    tabs.count([107, 3, 0])
    tabs.choose(1)
    spoken = QAccessible.queryAccessibleInterface(tabs)
    assert spoken.text(QAccessible.Text.Name) == "Promises, 3"
    assert spoken.text(QAccessible.Text.Description) == "Journal, Promises, Files"
