"""What is done to an entry where it stands: ticked, opened to be rewritten, gone on from, taken back.

The floors do what each writes or reads in bare SQL, in one durable transaction of the same connection;
for an entry that is opened its words are shown in a bare QPlainTextEdit besides.
"""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from relbook.store import drafts, entries, index, notes
from relbook.store.models import database
from relbook.store.troubles import transaction
from relbook.ui.timeline.model import FIRST
from tests.bench.book import NOW, Book
from tests.bench.erasing import TABLES
from tests.bench.figures.keep import NOTE
from tests.bench.line import Line, within
from tests.bench.raw import heard, raw
from tests.bench.timing import Spread, spent
from tests.bench.window import Seen, Stage, busy, painted, shown

ROUNDS = 20
"""How often each is done, after two times that do not count."""

FRAME = within(16)
"""Nothing on the window's thread takes longer than a frame, in milliseconds."""


def measure(book: Book) -> Iterator[Line]:
    """Each beside its floor in turn; the entries it is done to are taken out of the book again."""
    made: list[str] = []
    with book.opened():
        key = book.client(2_000)
    with shown(book) as stage:
        made += [_kept(key, number) for number in range(3)]
        stage.window.journey.go_client(key)
        stage.rest()
        try:
            yield from _lines("tick a promise", *_in_turn(partial(_tick, stage), partial(_raw_tick, made[1])))
            opened = _in_turn(partial(_open, stage), partial(_raw_open, stage, made[2]))
            yield from _lines("open an entry to rewrite it", *opened)
            moved = [_move(stage, step) for step in (Qt.Key.Key_J, Qt.Key.Key_K) * ROUNDS]
            yield from _lines("go to the next entry", moved[2:], None)
            taken = _in_turn(partial(_undo, stage, made, key), partial(_raw_undo, made))
            yield from _lines("take back an entry just kept", *taken)
        finally:
            _erase(made)


def _lines(what: str, ours: list[Seen], floor: list[float] | None) -> Iterator[Line]:
    lowest = Spread(tuple(floor)).p50 if floor else None
    yield Line(f"{what}, p50", painted(ours).p50, lowest, "ms")
    yield Line(f"{what}, window thread, p95", busy(ours).p95, None, "ms", FRAME)


def _in_turn(ours: Callable[[], Seen], floor: Callable[[], float]) -> tuple[list[Seen], list[float]]:
    seen, lowest = [], []
    for _ in range(ROUNDS + 2):
        seen.append(ours())
        lowest.append(floor())
    return seen[2:], lowest[2:]


def _kept(client_id: str, number: int) -> str:
    day, at = NOW.date(), NOW.time().replace(second=0)
    return notes.keep(NOTE.format(number=number), day=day, today=day, at=at, clients=[client_id]).row_id


def _tick(stage: Stage) -> Seen:
    page = stage.window.rooms.timeline
    promise = page.model.pages[0].promises[0]
    ready = lambda: page.model.pages[0].promises[0].open is not promise.open  # noqa: E731
    return stage.see(partial(page.promises.acts.tick, promise), page.view.viewport(), ready)


def _open(stage: Stage) -> Seen:
    view, composer = stage.window.rooms.timeline.view, stage.window.rooms.composer
    view.setCurrentIndex(view.timeline.index(0))
    view.setFocus()
    stage.rest()
    ready = lambda: composer.is_open  # noqa: E731
    seen = stage.see(partial(QTest.keyClick, view, Qt.Key.Key_E), composer.pad.editor.viewport(), ready)
    composer.close_keeping_draft()
    stage.rest()
    return seen


def _move(stage: Stage, key: Qt.Key) -> Seen:
    view = stage.window.rooms.timeline.view
    view.setFocus()
    return stage.see(partial(QTest.keyClick, view, key), view.viewport(), quiet=30)


def _undo(stage: Stage, made: list[str], client_id: str) -> Seen:
    composer, page = stage.window.rooms.composer, stage.window.rooms.timeline
    composer.open_for("note")
    composer.pad.editor.setPlainText(NOTE.format(number=len(made)))
    before = page.model.pages[0].id
    stage.see(composer.pad.keep, page.view.viewport(), lambda: page.model.pages[0].id != before)
    made.append(page.model.pages[0].id)
    return stage.see(stage.window.desk.undo, page.view.viewport(), lambda: page.model.pages[0].id == before)


def _raw_tick(entry: str) -> float:
    return spent(
        partial(_touch, entry, "UPDATE promise SET outcome = 'kept', settled = made WHERE entry = ?")
    )


def _raw_open(stage: Stage, entry: str) -> float:
    asked = heard(lambda: (entries.page(entry), drafts.get(entry)))
    bare = QPlainTextEdit()
    bare.resize(stage.window.rooms.composer.pad.editor.size())
    bare.show()
    stage.rest()
    read = spent(partial(raw, asked))
    seen = stage.see(partial(bare.setPlainText, entries.get(entry).text), bare.viewport())
    bare.deleteLater()
    return read + seen.painted


def _raw_undo(made: list[str]) -> float:
    gone = (f"UPDATE {table} SET gone = updated WHERE {_column(table)} = ?" for table in TABLES)
    return spent(partial(_touch, made[-1], *gone))


def _touch(entry: str, *statements: str) -> None:
    """Change rows of an entry and have their words written anew, then read a screen."""
    run = database().execute_sql
    with transaction():
        for statement in statements:
            run(statement, (entry,))
        for kind, key in run("SELECT kind, key FROM stale").fetchall():
            for (place,) in run("SELECT id FROM place WHERE key = ?", (key,)).fetchall():
                run("DELETE FROM words WHERE rowid = ?", (place,))
                run("INSERT INTO words(rowid, text, marks) VALUES (?, ?, ?)", (place, NOTE, f"_is{kind}"))
        run("DELETE FROM stale")
    run("SELECT * FROM entry ORDER BY place DESC LIMIT ?", (FIRST,)).fetchall()


def _column(table: str) -> str:
    return "id" if table == "entry" else "entry"


def _erase(made: list[str]) -> None:
    """Take entries, and what came from their lines, out of the book for good."""
    run = database().execute_sql
    with transaction():
        for entry in made:
            for table in reversed(TABLES):
                run(f"DELETE FROM {table} WHERE {_column(table)} = ?", (entry,))
        index.catch_up()
