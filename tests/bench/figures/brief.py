"""The brief of the client with the most entries: from the key to the brief on the screen.

The floor asks the brief's own SQL raw: its statements one after another, their rows thrown away.
"""

from collections.abc import Iterator
from functools import partial

from relbook.store import briefs
from tests.bench.book import NOW, Book
from tests.bench.line import Line, within
from tests.bench.raw import heard, raw
from tests.bench.timing import Spread, spent
from tests.bench.window import Seen, Stage, busy, painted, shown

ROUNDS = 9


def measure(book: Book) -> Iterator[Line]:
    """Warm: the sheet was open once for somebody else."""
    with shown(book) as stage:
        library = stage.window.desk.library()
        largest, other = book.client(20_000), book.client(2_000)
        asked = heard(partial(briefs.brief, largest, NOW, library))
        _open(stage, other)
        seen = [_open(stage, key) for key in (largest, other) * ROUNDS][::2]
        floor = Spread(tuple(spent(partial(raw, asked)) for _ in range(ROUNDS)))
        values = Spread(tuple(spent(partial(briefs.brief, largest, NOW, library)) for _ in range(ROUNDS)))
    yield Line("brief, key to painted", painted(seen).p50, floor.p50, "ms", within(100, 120))
    yield Line("brief, window thread", busy(seen).p50, None, "ms", within(16))
    yield Line("brief, its values alone", values.p50, floor.p50, "ms")


def _open(stage: Stage, client_id: str) -> Seen:
    sheet, show = stage.window.sheets.brief, partial(stage.window.doing.show_brief_of, client_id)
    seen = stage.see(show, sheet, lambda: sheet.page is not None)
    sheet.close_sheet()
    stage.rest()
    return seen
