"""A fact with what can be done about it: where it was written, a menu, and the two answers to a doubt."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from relbook.journal.fact import Standing
from relbook.ui.knowing import words
from relbook.ui.knowing.line import FactLine, Shown
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme


class Dots(IconButton):
    """The button that opens the menu of one fact; smaller than others, for there is one in every row."""

    def __init__(self, shown: Shown, parent: QWidget) -> None:
        super().__init__("dots-three", "", role="text3", parent=parent)
        self.say(self.tr("What to do with: {text}").format(text=shown.fact.text))
        self.setToolTip(self.tr("More"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Shift+F10 on the fact itself opens it


class FactRow(QWidget):
    """One fact in a group."""

    acted = Signal(str, object)  # what to do, and this row
    stepped = Signal(object, int)

    def __init__(self, shown: Shown, parent: QWidget, *, named: bool, large: bool = False) -> None:
        super().__init__(parent)  # all parts have their parent from the start: moved later, they dress twice
        self.shown = shown
        self.line = FactLine(shown, self, named=named, large=large)
        self.dots = Dots(shown, self)
        self.source = self._source()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._lay_head()
        self._answers()
        self.earlier: list[Paragraph] = []
        self.line.acted.connect(self._on_acted)
        self.line.stepped.connect(self.stepped)
        self.dots.clicked.connect(self._on_dots)

    def show_before(self) -> None:
        """Show what the fact was before, or put that away."""
        if self.earlier:
            for old in self.earlier:
                old.hide()
                old.deleteLater()
            self.earlier = []
            return
        for fact in self.shown.before:
            said = Paragraph(words.once(fact, self.shown.today), role="read_small", tone="text2")
            self.earlier.append(said)
            self.under.addWidget(said)

    def menu_spot(self) -> QPoint:
        """Where the menu of this fact opens, on the screen."""
        return self.dots.mapToGlobal(QPoint(0, self.dots.height()))

    def _lay_head(self) -> None:
        """The day and the menu stand beside the words, or where the kind is named, beside its name."""
        ways = QHBoxLayout()
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(2)
        ways.addWidget(self.source)
        ways.addWidget(self.dots)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.line, 0, 0, 1, 2 if self.line.named else 1)
        grid.addLayout(ways, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(grid)

    def _source(self) -> QWidget:
        """The day; where there is an entry behind it, the way there."""
        fact, today = self.shown.fact, self.shown.today
        day = words.as_of(fact, today)
        if not fact.entry_id:
            label: QLabel = Label(day, role="caption", tone="text3", parent=self)
            label.setFixedHeight(theme().px(32))
            return label
        link = NameLink(day, "caption", "text2", self)
        link.setFixedHeight(theme().px(32))
        link.setAccessibleName(self.tr("Written on {day}: go there").format(day=day))
        link.setToolTip(self.tr("Go to where it was written"))
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # O on the fact itself goes there
        link.clicked.connect(self._on_source)
        return link

    def _answers(self) -> None:
        """Beside a doubt stand its two answers; whoever wants neither leaves them be."""
        self.under = QVBoxLayout()
        self.under.setContentsMargins(edges(theme().px(34), 0, 0, 6 if self.shown.doubt else 0))
        self.under.setSpacing(2)
        self.column.addLayout(self.under)
        fact = self.shown.fact
        if not self.shown.doubt or fact.standing is Standing.CLOSED:
            return
        row = Flow(gap=12)
        self.still = NameLink(self.tr("Still true"), "small_strong", "ink_text", self)
        self.changed = NameLink(self.tr("It has changed"), "small_strong", "ink_text", self)
        for link in (self.still, self.changed):
            link.setAccessibleName(f"{link.text()}: {fact.text}")
            row.addWidget(link)
        self.still.clicked.connect(self._on_still)
        self.changed.clicked.connect(self._on_changed)
        self.under.addLayout(row)

    def _on_acted(self, verb: str) -> None:
        self.acted.emit(verb, self)

    def _on_dots(self) -> None:
        self.acted.emit("menu", self)

    def _on_source(self) -> None:
        self.acted.emit("source", self)

    def _on_still(self) -> None:
        self.acted.emit("confirm", self)

    def _on_changed(self) -> None:
        self.acted.emit("changed", self)


class FactBox(FactRow):
    """The fact that fills a slot of the needs map, on its kind's tint."""

    def __init__(self, shown: Shown, hue: str, parent: QWidget) -> None:
        super().__init__(shown, parent, named=True, large=True)
        self._hue = hue
        self.line.in_box = True
        pad = theme().px(8)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self._hue if self.line.underMouse() else ""
        rounded(QPainter(self), QRectF(self.rect()), 14, f"{self._hue}_tint", edge)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(150), super().minimumSizeHint().height())
