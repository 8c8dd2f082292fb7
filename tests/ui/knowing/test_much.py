"""Much that is known about one client is read by the worker, behind a write as well."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.store import clients, facts
from relbook.store.edit import write
from relbook.ui.desk import Desk
from relbook.ui.knowing.page import FIRST, MUCH
from relbook.ui.knowing.pane import MORE, KnowingPane
from relbook.ui.shared.background import Background
from tests.ui.listening import asked_here

TODAY = date(2026, 11, 25)


@pytest.fixture
def keys(ada: str) -> list[str]:
    """The keys of more facts than are read at once, the newest last."""

    def many() -> str:
        said = (f"fact {number}" for number in range(MUCH + 1))
        found.extend(facts.add(ada, FactKind.PERSONAL, words, as_of=TODAY).row_id for words in said)
        return ada

    found: list[str] = []
    write(many)()
    return found


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, worker: Background, ada: str, keys: list[str]) -> KnowingPane:
    """The page of them, in view and read."""
    pane = KnowingPane(desk, worker)
    qtbot.addWidget(pane)
    pane.show_client(ada)
    pane.show()
    qtbot.waitUntil(pane.isActiveWindow)
    qtbot.waitUntil(lambda: pane.page is not None)
    return pane


def shown(pane: KnowingPane) -> list[str]:
    """The words of what is shown."""
    return [place.line.key for place in pane.page.places] if pane.page is not None else []


def test_behind_a_write_the_worker_reads_it(
    qtbot: QtBot, pane: KnowingPane, desk: Desk, keys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert f"fact {MUCH}" in shown(pane)
    asked = asked_here(monkeypatch)
    desk.perform(lambda: facts.remove(keys[-1]))
    assert not any("PARTITION BY kind" in sql for sql in asked)
    qtbot.waitUntil(lambda: f"fact {MUCH}" not in shown(pane))
    assert f"fact {MUCH - 1}" in shown(pane)


def test_a_fact_far_down_is_brought_along_step_by_step(
    qtbot: QtBot, pane: KnowingPane, keys: list[str]
) -> None:
    down = FIRST + MORE + 2  # brought along twice
    assert f"fact {MUCH - down}" not in shown(pane)
    pane.show_fact(keys[-1 - down])
    qtbot.waitUntil(lambda: f"fact {MUCH - down}" in shown(pane))
    assert pane.page is not None
    place = pane.page.place_of(keys[-1 - down])
    assert place is not None
    assert place.line.hasFocus()


def test_what_lies_far_down_is_not_looked_for_in_steps_of_one_length(
    qtbot: QtBot, pane: KnowingPane, keys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    usual = KnowingPane._on_more

    def counted(pane: KnowingPane, group: str, further: int = MORE) -> None:
        asked.append(further)
        usual(pane, group, further)

    monkeypatch.setattr(KnowingPane, "_on_more", counted)
    pane.show_fact(keys[0])
    qtbot.waitUntil(lambda: "fact 0" in shown(pane))
    assert asked == [MORE, FIRST + MORE, 2 * (FIRST + MORE)]


def test_whoever_went_on_meanwhile_keeps_the_keyboard(
    qtbot: QtBot, desk: Desk, worker: Background, ada: str, keys: list[str]
) -> None:
    stack, pane, other = QStackedWidget(), KnowingPane(desk, worker), QLineEdit()
    stack.addWidget(pane)
    stack.addWidget(other)
    qtbot.addWidget(stack)
    pane.show_client(ada)
    stack.show()
    qtbot.waitUntil(stack.isActiveWindow)
    qtbot.waitUntil(lambda: pane.page is not None)
    pane.show_fact(keys[-2])
    stack.setCurrentWidget(other)
    other.setFocus()
    qtbot.waitUntil(lambda: not desk.busy and not pane._first.waits)
    assert other.hasFocus()


def test_nobody_else_is_named_until_what_is_known_is_read(qtbot: QtBot, pane: KnowingPane) -> None:
    assert "Ada" in pane.add.field.placeholderText()
    grace = clients.add("Grace Hopper").row_id
    pane.show_client(grace)
    assert "Ada" not in pane.add.field.placeholderText()
    qtbot.waitUntil(lambda: "Grace" in pane.add.field.placeholderText())
