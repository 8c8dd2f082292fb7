"""Nothing the window shows or says is English by itself: all of it goes to the translators.

The window speaks a language of marks (`tests/pseudo.py`). What stands there without them must be the
writer's own, a question of the book, a figure, a day, a key or a name.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relbook.store.models import TABLES, database
from relbook.ui.journey import PLACES
from relbook.ui.shared import questions
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.window import MainWindow
from tests.house.test_names import every_sheet, sample, window  # noqa: F401 - two are fixtures
from tests.pseudo import spoken

SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
MARKED = re.compile(r"⟦[^⟦⟧]*⟧?")
PLAIN = re.compile(r"(?<![^\W\d_])(?=[^\W\d_]*[aceinouyACEINOUY])[A-Za-z]+(?![^\W\d_])")
"""A word that the language of marks would have changed."""

DAY = re.compile(
    r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?"
    r"|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|/\S+",
    re.IGNORECASE,
)
"""Days as they are written, and where a file lies."""

NOT_SAID = frozenset(
    (
        *("ctrl", "shift", "alt", "enter", "return", "esc", "tab", "space", "del"),
        *("home", "end", "left", "right", "up", "down", "am", "pm", "bytes", "kb"),
        *("relbook", "deutsch", "english", "documents", "export", "soup"),
    )
)
"""Keys, languages, formats and the places of the test itself."""


@pytest.fixture(autouse=True)
def marks(qapp: QApplication) -> Iterator[None]:
    """The window speaks the language of marks."""
    with spoken(qapp):
        yield


def test_nothing_the_window_says_is_english_by_itself(
    marks: None,
    window: MainWindow,  # noqa: F811 - the fixture
    qtbot: QtBot,
) -> None:
    own = Own()
    found = set(hard(window, own))
    window.rooms.composer.open_for("call")
    found |= set(hard(window, own))
    window.rooms.composer.close_keeping_draft()
    for tab in range(4):
        window.rooms.timeline.tabs.choose(tab)
        found |= set(hard(window, own))
    for where in PLACES:
        window.journey.go(where)
        found |= set(hard(window, own))
    window.doing.show_search()
    found |= set(hard(window, own))
    for sheet in every_sheet(window, qtbot):
        found |= set(hard(sheet, own))
    assert not found, "\n".join(sorted(found))


class Own:
    """What the writer wrote, and what the book asks."""

    def __init__(self) -> None:
        values = set()
        for table in TABLES:
            for row in database().execute_sql(f'SELECT * FROM "{table._meta.table_name}"').fetchall():
                cells = [cell for cell in row if isinstance(cell, str)]
                values |= {plain(line) for cell in cells for line in (cell, *cell.splitlines())}
        library = questions.shipped()
        for prompt in library.prompts:
            values |= {plain(words) for words in (prompt.text, prompt.why, prompt.aloud)}
        values |= {plain(one.name) for one in library.principles.values()}
        values |= {plain(one.name) for one in library.families.values()}
        values |= {plain(seed.title) for seed in library.seeds.values()}
        self._values = values | {value.split(" ")[0] for value in values if value.count(" ") < 4}
        self._longest = sorted((value for value in self._values if len(value) > 2), key=len, reverse=True)
        self._all = " | ".join(sorted(values))
        shapes = (value for value in values if "{" in value)
        self._shapes = [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(shape))) for shape in shapes]

    def has(self, words: str) -> bool:
        """Whether the words are all the writer's, or the book's questions'."""
        words = plain(words)
        if words in self._values or (len(words) > 6 and words in self._all):
            return True
        return any(shape.fullmatch(words) for shape in self._shapes)

    def taken_out(self, words: str) -> str:
        """The words without what is the writer's among them, the longest first."""
        left = plain(words)
        for value in self._longest:
            if value in left:
                left = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", "", left)
        return " ".join(
            part for part in re.split(r"[.,:…]", re.sub(r"\{\w+\}", "", left)) if not self.has(part)
        )


def plain(words: str) -> str:
    """Words without their marks, one blank between them."""
    return " ".join(re.sub(r"[*_`#>\[\]!]", "", words).split()).strip(" .,;:?…“”\"'")


def hard(root: QWidget, own: Own) -> Iterator[str]:
    """Where English is seen or spoken."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            for words in said(widget):
                if english(words, own):
                    yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {words[:120]}"


def said(widget: QWidget) -> Iterator[str]:
    """Everything a widget shows or says, as far as it is not written in it."""
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QAbstractButton | Paragraph):
        text = widget.text
        yield text if isinstance(text, str) else text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(min(model.rowCount(), 40)):
            yield from (str(model.index(row, 0).data(role) or "") for role in SPOKEN[1:])
    for action in widget.actions():
        if isinstance(action, QAction):
            yield action.text()


def english(words: str, own: Own) -> bool:
    """Whether something of it was never translated."""
    left = words
    while MARKED.search(left):
        left = MARKED.sub("·", left)
    parts = [part for part in re.split(r"[·…]|(?<=[.:;]) ", left) if unknown(part) and not own.has(part)]
    if own.has(words) or not any(unknown(own.taken_out(part)) for part in parts):
        return False
    return bool(unknown(own.taken_out(left)))


def unknown(words: str) -> list[str]:
    """Words that are neither marked nor of no language."""
    words = DAY.sub("", words)
    return [word for word in PLAIN.findall(words) if len(word) > 1 and word.casefold() not in NOT_SAID]
