"""How the room of reflection is laid out: a head, and below it a column that scrolls."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.reflection.stack import Stack
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.portions import portion
from relbook.ui.shared.scrolled import Scrolling

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Leaf(QWidget):
    """The card, what was answered earlier, and three places that others fill."""

    def __init__(self, card: QWidget, earlier: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = IconButton("clock-counter-clockwise", self.tr("Earlier answers"))
        self.history.setCheckable(True)
        self.fold = IconButton("sidebar-simple", self.tr("Hide reflections"), "Ctrl+R")
        self.above, self.below, self.foot = Stack(), Stack(), Stack()
        self.empty = Paragraph(
            self.tr("Your answers will collect here. They stay out of exports unless you say so."),
            "caption",
            "text2",
        )
        self._scroll = Scrolling()
        portion(partial(self._fill, card, earlier))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self._scroll, 1)

    def appear(self) -> None:
        """Be seen with all in its place: a layout in another hears of it an event later, past the picture."""
        for part in (*self._inside.findChildren(QWidget, options=DIRECT), self._inside):
            if (layout := part.layout()) is not None:
                layout.activate()
        QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))  # with its bar or without
        self.show()

    def be_about(self, *, somebody: bool) -> None:
        """What stands below the question and at the foot is the day's, and about nobody."""
        for part in (self.below, self.foot):
            part.setVisible(not somebody)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(22, 14, 12, 8)
        head.setSpacing(2)
        head.addWidget(Label(self.tr("Reflect"), "head"))
        head.addStretch(1)
        head.addWidget(self.history)
        head.addWidget(self.fold)
        return head

    def _fill(self, card: QWidget, earlier: QWidget) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(16, 2, 12, 16)
        column.setSpacing(12)
        column.addWidget(self.above)
        column.addSpacing(-column.spacing())  # nothing above, no gap
        for widget in (card, self.below, earlier):
            column.addWidget(widget)
        beside = QHBoxLayout()
        beside.setContentsMargins(8, 0, 8, 0)
        beside.addWidget(self.empty)
        column.addLayout(beside)
        column.addStretch(1)
        column.addWidget(self.foot)
        self._scroll.setWidget(self._inside)
