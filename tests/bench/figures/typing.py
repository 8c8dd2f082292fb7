"""A key in a note of 50,000 characters, until it is painted: in the window, beside a bare QPlainTextEdit.

Both hold the same words in the same font. The note has promises, facts, questions, lists and bold
words among its lines. What is typed at its beginning, in its middle and at its end is the same.
"""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from relbook.ui.shared.theme import theme
from relbook.ui.writing.editor import NoteEditor
from tests.bench.book import Book
from tests.bench.line import Line, at_most
from tests.bench.timing import Spread
from tests.bench.window import Stage, press, shown

LONG = 50_000
"""How long the note is, in characters."""

TYPED = "a call about the garden, and what it may cost them [] "
"""What is typed in each place."""

WORDS = [
    "the",
    "of",
    "project",
    "meeting",
    "invoice",
    "design",
    "deadline",
    "garden",
    "river",
    "thanks",
    "lunch",
    "call",
    "budget",
    "plan",
]
LINES = ("{0}", "{0} **and more** #garden", "- {0}", "[] {0} @fri", "!likes {0}", "? {0}", ">> {0}", "")

Edit = NoteEditor | QPlainTextEdit


def measure(book: Book) -> Iterator[Line]:
    """Letters in three places; a line more, a paragraph pasted and both taken back at the beginning."""
    note = _note()
    with book.opened():
        key = book.client(20)
    with shown(book) as stage:
        stage.window.journey.go_client(key)
        stage.window.rooms.composer.open_for("note")
        pad = stage.window.rooms.composer.pad
        pad.autosave.due.disconnect()  # a draft is another figure
        ours, bare = pad.editor, QPlainTextEdit()
        ours.set_text(note)
        stage.rest()
        bare.setFont(theme().font("read"))
        bare.resize(ours.size())
        bare.setPlainText(note)
        bare.show()
        stage.rest()
        for where, place in (("beginning", 0.001), ("middle", 0.5), ("end", 1.0)):
            yield _line(stage, f"at its {where}", (ours, bare), place, _letters)
        yield _line(stage, "a line more", (ours, bare), 0.001, _lines_more)
        yield _line(stage, "a paragraph pasted", (ours, bare), 0.001, _pastes)
        yield _line(stage, "taken back", (ours, bare), 0.001, _undone)
        bare.deleteLater()
        ours.set_text("")
        pad.autosave.forget()


def _line(
    stage: Stage,
    how: str,
    edits: tuple[Edit, Edit],
    place: float,
    acts: Callable[[Edit], list[Callable[[], object]]],
) -> Line:
    ours, floor = (_times(stage, edit, place, acts(edit)) for edit in edits)
    return Line(f"type in a 50 kB note, {how}, p95", ours.p95, floor.p95, "ms", at_most(1.5, flat=True))


def _times(stage: Stage, edit: Edit, place: float, acts: list[Callable[[], object]]) -> Spread:
    """Each act until it is painted; the first three warm up."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(round((edit.document().characterCount() - 1) * place))
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.window().activateWindow()
    edit.setFocus()
    stage.rest()
    seen = [stage.see(act, edit.viewport(), quiet=8) for act in acts]
    return Spread(tuple(one.painted for one in seen[3:]))


def _letters(edit: Edit) -> list[Callable[[], object]]:
    return [partial(press, edit, letter) for letter in TYPED]


def _lines_more(edit: Edit) -> list[Callable[[], object]]:
    return [partial(QTest.keyClick, edit, Qt.Key.Key_Return)] * 12


def _pastes(edit: Edit) -> list[Callable[[], object]]:
    QGuiApplication.clipboard().setText(" ".join(WORDS * 5) + "\n")
    return [edit.paste] * 12


def _undone(edit: Edit) -> list[Callable[[], object]]:
    return [edit.undo] * 12


def _note() -> str:
    rng, lines, long = Random("note"), ["A long note", ""], 0
    while long < LONG:
        words = " ".join(rng.choices(WORDS, k=rng.randrange(8, 60)))
        lines.append(rng.choice(LINES).format(words))
        long += len(lines[-1]) + 1
    return "\n".join(lines)
