"""All keys on one sheet, made from the actions themselves, and the guide beside them."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from relbook.ui.preferences.caps import Caps
from relbook.ui.preferences.guide import GuidePages
from relbook.ui.shared.controls import Label
from relbook.ui.shared.keycaps import caps_of
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.portions import portion
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import SheetHead
from relbook.ui.shared.tabs import Tabs
from relbook.ui.shared.theme import theme

GUIDE, KEYS = range(2)

LEAST = 640
"""The least room in which keys stand in two columns, in pixels at 100 %."""

Lines = list[tuple[str, list[tuple[str, ...]]]]
"""What is done, and the caps of each combination that does it."""

Sections = dict[str, Lines]
"""Lines by what they stand under."""


class Columns(QBoxLayout):
    """Side by side; one below the other where words beside their keys would be broken within a word."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, page)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's own
        way = self.Direction.LeftToRight if rect.width() >= theme().px(LEAST) else self.Direction.TopToBottom
        if way != self.direction():
            self.setDirection(way)
        super().setGeometry(rect)


class KeysSheet(Sheet):
    """The guide behind one tab; behind the other what can be done and its keys, as the menu is headed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Guide and keys"), (900, 760))
        self._actions: list[QAction] = []
        self._shown: Sections = {}
        self.head = SheetHead(self.tr("Guide and keys"), self.tr("Everything works without a mouse."))
        self.tabs = Tabs([self.tr("Guide"), self.tr("All keys")])
        self.guide = GuidePages()
        self.area = Scrolling()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("All keys"))
        self.middle = QStackedWidget()
        self.middle.addWidget(self.guide)
        self.middle.addWidget(self.area)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(32, 0, 28, 0)
        tabs.addWidget(self.tabs)
        self.column.addWidget(self.head)
        self.column.addLayout(tabs)
        self.column.addWidget(self.middle, 1)
        self.tabs.chosen.connect(self._turn_to)
        self.head.close_button.clicked.connect(self.close_sheet)

    def set_actions(self, actions: Iterable[QAction]) -> None:
        """What can be done; an action without a key is left out."""
        self._actions = list(actions)

    def open(self) -> None:
        self._show(KEYS)

    def open_guide(self, topic: str = "") -> None:
        """The page of the guide on a topic, or the one that was read last."""
        self._show(GUIDE, topic)

    def first_focus(self) -> QWidget:
        return self.guide.list if self.tabs.current == GUIDE else self.area

    def _show(self, tab: int, topic: str = "") -> None:
        if topic:
            self.guide.turn_to(topic)
        self.tabs.choose(tab)
        self._turn_to(tab)
        portion(self._show_it)

    def _show_it(self) -> None:
        super().open()
        self.first_focus().setFocus(Qt.FocusReason.ActiveWindowFocusReason)  # also where it is open already

    def _turn_to(self, tab: int) -> None:
        """Show what is behind a tab, made when it is first turned to."""
        if tab == KEYS:
            self._look()
        elif not self.guide.rows.values:
            self.guide.turn_to("")
        self.middle.setCurrentIndex(tab)

    def sections(self) -> Sections:
        """Under each heading: what is done, and the keys for it."""
        found: Sections = {}
        for action in self._actions:
            keys = [caps for key in action.shortcuts() if (caps := caps_of(key))]
            if keys:
                words = action.text().replace("&", "").removesuffix("…")
                found.setdefault(self._heading(action), []).append((words, keys))
        found[self.tr("In text")] = [
            (words, [caps_of(QKeySequence(key)) for key in keys]) for words, keys in self._of_text()
        ]
        return found

    def _heading(self, action: QAction) -> str:
        named = str(action.property("menu") or "")
        return named or (self.tr("Go to") if action.property("section") == "go" else self.tr("Do"))

    def _of_text(self) -> list[tuple[str, tuple[str, ...]]]:
        """Keys that belong to an editor or a list and are no action of the window."""
        return [
            (self.tr("Keep what is written"), ("Ctrl+Return",)),
            (self.tr("Leave; the draft stays"), ("Esc",)),
            (self.tr("Kind: call to note"), ("Alt+1", "Alt+6")),
            (self.tr("Whom it is about"), ("Alt+P",)),
            (self.tr("When it was"), ("Alt+W",)),
            (self.tr("Who reached out, then 1 or 2"), ("Alt+O",)),
            (self.tr("How it left you, then 1 to 5"), ("Alt+L",)),
            (self.tr("How an answer came, then 1 to 3"), ("Alt+A",)),
            (self.tr("By what way you talked"), ("Alt+B",)),
        ]

    def _look(self) -> None:
        """Show every key; those of one's own may have changed since."""
        sections = self.sections()
        if sections == self._shown:
            return
        self._shown = sections
        page = QWidget()
        row = Columns(page)
        row.setContentsMargins(32, 18, 28, 24)
        row.setSpacing(36)
        left, right = QVBoxLayout(), QVBoxLayout()
        heights = [0, 0]
        for heading, lines in sections.items():
            side = 0 if heights[0] <= heights[1] else 1
            heights[side] += len(lines) + 2
            portion(partial(_add_section, (left, right)[side], heading, lines))
        for column in (left, right):
            row.addLayout(column, 1)
            portion(partial(column.addStretch, 1))
        self.area.setWidget(page)


def _add_section(column: QVBoxLayout, heading: str, lines: Lines) -> None:
    grid = QGridLayout()
    column.addLayout(grid)
    column.addSpacing(14)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.addWidget(Label(heading, "head"), 0, 0, 1, 2)
    for row, (words, keys) in enumerate(lines, 1):
        grid.addWidget(Paragraph(words, "small"), row, 0)
        grid.addWidget(Caps(keys), row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
