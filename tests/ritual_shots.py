"""The rituals, each on one of its pages, for `tests/shots.py`."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer

from relbook.store import clients
from relbook.ui.window import MainWindow

Turn = Callable[[MainWindow], None]


def rest(milliseconds: int = 400) -> None:
    """Let the worker answer."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def turn(window: MainWindow, action: str, sheet: str, pages: int) -> None:
    """Begin a ritual and go on by so many pages."""
    window.journey.go_client(clients.find("Marta Reyes").id)
    window.actions_by_name[action].trigger()
    rest()
    shown = getattr(window.sheets, sheet)
    for _ in range(pages):
        (shown.foot.skip if shown.foot.skip.isVisible() else shown.next).click()
        rest(150)


SCREENS: dict[str, Turn] = {
    "week": partial(turn, action="review_week", sheet="week", pages=0),
    "week-promises": partial(turn, action="review_week", sheet="week", pages=3),
    "quarter": partial(turn, action="review_quarter", sheet="quarter", pages=1),
    "year": partial(turn, action="review_year", sheet="year", pages=1),
    "choosing": partial(turn, action="choose", sheet="choosing", pages=1),
    "parting": partial(turn, action="part", sheet="parting", pages=2),
    "gathering": partial(turn, action="gathering", sheet="gathering", pages=0),
    "letter": partial(turn, action="letter", sheet="letter", pages=0),
}
"""By the name of the picture."""
