"""The screens about talks, promises and what lies between two people, for `./dev shots`."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from relbook.journal.entry import Kind
from relbook.journal.insights.insight import Of
from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries, promises
from relbook.ui.window import MainWindow


def _marta(window: MainWindow) -> str:
    key = clients.find("Marta Reyes").id
    window.journey.go_client(key)
    return key


def _life(window: MainWindow, kind: Kind) -> None:
    _marta(window)
    found = next(page for page in entries.window(EVERYTHING, limit=2000) if page.entry.kind == kind)
    window.sheets.life.ask(found.id)


def tab_of_promises(window: MainWindow) -> None:
    _marta(window)
    window.rooms.timeline.tabs.choose(1)


def message(window: MainWindow) -> None:
    window.journey.go("promises")
    window.sheets.message.ask(next(promise for promise in promises.open_ones() if promise.mine))


def conflict(window: MainWindow) -> None:
    _life(window, Kind.CONFLICT)


def negotiation(window: MainWindow) -> None:
    _life(window, Kind.NEGOTIATION)


def mistake(window: MainWindow) -> None:
    _life(window, Kind.REPAIR)


def said_and_thought(window: MainWindow) -> None:
    _life(window, Kind.CALL)


def between(window: MainWindow) -> None:
    window.sheets.ledger.ask(_marta(window))


def register(window: MainWindow) -> None:
    window.journey.go("today")
    window.sheets.ledger.ask()


def loop(window: MainWindow) -> None:
    _marta(window)
    window.actions_by_name["close_loop"].trigger()


def meeting_mode(window: MainWindow) -> None:
    _marta(window)
    window.actions_by_name["meeting_mode"].trigger()
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, "Spring scope, and what she would leave out")


def marks(window: MainWindow) -> None:
    _marta(window)
    window.rooms.composer.open_for("call", text="The split went through")


def insights_tables(window: MainWindow) -> None:
    _marta(window)
    window.journey.go("insights")
    window.actions_by_name["tables"].trigger()


def insights_number(window: MainWindow) -> None:
    _marta(window)
    window.journey.go("insights")
    QTest.qWait(400)  # it is counted beside the window
    insight = window.rooms.insights.insight
    if insight is not None:
        window.rooms.insights.open_count(insight.count(Of.MY_PROMISES))


def weekly_review(window: MainWindow) -> None:
    window.journey.go("today")
    window.sheets.week.begin()
    QTest.qWait(400)  # it reads on the worker


SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "promises-tab": tab_of_promises,
    "message": message,
    "conflict": conflict,
    "negotiation": negotiation,
    "mistake": mistake,
    "said-thought": said_and_thought,
    "between": between,
    "register": register,
    "close-loop": loop,
    "weekly-review": weekly_review,
    "meeting-mode": meeting_mode,
    "marks": marks,
    "insights-tables": insights_tables,
    "insights-number": insights_number,
}
