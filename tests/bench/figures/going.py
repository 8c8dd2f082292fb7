"""Going to a place: from the key to the place on the screen, and the longest the window's thread is away.

There is no floor: a frame is what the thread may take, and a tenth of a second is what feels at once.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.bench.book import Book
from tests.bench.line import Line, within
from tests.bench.window import Seen, Stage, busy, painted, shown

ROUNDS = 7


def measure(book: Book) -> Iterator[Line]:
    """Each place warm: it was seen once, and another one is left for it."""
    with shown(book) as stage:
        rooms, go = stage.window.rooms, stage.window.journey.go
        places: dict[str, tuple[Callable[[], object], QWidget]] = {
            name: (_to(go, name), room)
            for name, room in {
                "today": rooms.today,
                "promises": rooms.promises,
                "insights": rooms.insights,
                "everyone": rooms.timeline,
                "inbox": rooms.timeline,
            }.items()
        }
        for name, (turn, room) in places.items():
            yield from _lines(f"go to {name}", _visits(stage, turn, room))
        yield from _lines("open the palette", _palette(stage))
        yield from _lines("type in the palette", _typed_in_palette(stage))
        yield from _lines("filter the list of clients", _filtered(stage))


def _to(go: Callable[[str], object], name: str) -> Callable[[], object]:
    def turn() -> None:
        go(name)

    return turn


def _lines(what: str, seen: list[Seen]) -> Iterator[Line]:
    yield Line(f"{what}, key to painted", painted(seen).p50, None, "ms", within(100))
    yield Line(f"{what}, window thread", busy(seen).p50, None, "ms", within(16))


def _visits(stage: Stage, turn: Callable[[], object], room: QWidget) -> list[Seen]:
    found = []
    for _ in range(ROUNDS + 1):
        stage.window.journey.go("search")
        stage.rest()
        found.append(stage.see(turn, room))
    return found[1:]


def _palette(stage: Stage) -> list[Seen]:
    sheet, found = stage.window.sheets.palette, []
    for _ in range(ROUNDS + 1):
        found.append(stage.see(sheet.open, sheet))
        sheet.close_sheet()
        stage.rest()
    return found[1:]


def _typed_in_palette(stage: Stage) -> list[Seen]:
    sheet = stage.window.sheets.palette
    sheet.open()
    stage.rest()
    seen = _typed(stage, sheet.field.words, sheet)
    sheet.close_sheet()
    stage.rest()
    return seen


def _filtered(stage: Stage) -> list[Seen]:
    side = stage.window.rooms.side
    seen = _typed(stage, side.filter, side.list)
    side.filter.clear()
    stage.rest()
    return seen


def _typed(stage: Stage, field: QWidget, screen: QWidget) -> list[Seen]:
    def press(letter: str) -> Callable[[], object]:
        def act() -> None:
            QTest.keyClicks(field, letter)

        return act

    field.setFocus(Qt.FocusReason.OtherFocusReason)
    return [stage.see(press(letter), screen) for letter in "foyo me"][1:]
