"""What was answered before."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.entry import Entry
from relbook.journal.fact import Fact
from relbook.ui.reflection.asides import Holding
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paint import focus_ring, hairline, rounded
from relbook.ui.shared.paragraph import Paragraph


class PastAnswer(QAbstractButton):
    """One answer: its day, the question, the first two lines; it leads to the entry."""

    chosen = Signal(str)

    def __init__(self, entry: Entry, today: date, *, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.last = last
        self.lined = not last
        day = wording.day_short(entry.day, today)
        asked = entry.question or entry.title
        said = " ".join((entry.text if entry.question else entry.body).split())
        self.setAccessibleName(f"{day}. {asked} {said}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 12)
        column.setSpacing(2)
        for paragraph in (
            Paragraph(day, "caption", "text2"),
            Paragraph(asked, "small_strong", max_lines=3),
            Paragraph(said, "read_small", "text2", max_lines=2),
        ):
            if paragraph.text:
                paragraph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                column.addWidget(paragraph)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)

    def line(self, *, below: bool) -> None:
        """Whether a line ends it."""
        self.lined = below
        self.update()

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -6)
        if self.underMouse():
            rounded(painter, box, 9, "hover")
        if self.lined:
            hairline(painter, 6, self.width() - 6, self.height() - 1)
        if self.hasFocus():
            focus_ring(painter, box, 9)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.entry.id)


class Aging(Holding):
    """What an earlier answer made is so old that it is asked whether it still holds."""

    held = Signal(str)
    ended = Signal(str)

    def __init__(self, row: PastAnswer, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self.fact = row, fact
        self.speak_of(fact.text)
        self.column.setContentsMargins(4, 0, 6, 12)  # a link has two pixels of its own
        self.still.connect(self._on_still)
        self.over.connect(self._on_over)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.row.last:
            hairline(QPainter(self), 6, self.width() - 6, self.height() - 1)

    def _on_still(self) -> None:
        self.held.emit(self.fact.id)

    def _on_over(self) -> None:
        self.ended.emit(self.fact.id)


class Earlier(QWidget):
    """The latest answers, and a way to all of them."""

    chosen = Signal(str)
    held = Signal(str)  # the key of a fact: it still holds
    ended = Signal(str)  # it holds no more
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(role="small_strong", tone="text2")
        self.all = Button("", variant="link")
        self.all.clicked.connect(self.all_asked)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.all)
        self.rows: list[PastAnswer] = []
        self.aging: list[Aging] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._list)

    def show_answers(self, answers: Sequence[Entry], count: int, first: str, today: date) -> None:
        """Show these of `count` answers; `first` is whom they are about, empty for nobody."""
        about = self.tr("Earlier, about {name}").format(name=first)
        self.heading.setText(about if first else self.tr("Earlier"))
        self.all.setText(self.tr("All {count}").format(count=figure(count)))
        self.all.setAccessibleName(self.tr("All earlier answers"))
        self.all.setVisible(count > len(answers))
        self.setVisible(bool(answers))
        if [row.entry for row in self.rows] == list(answers):
            return
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PastAnswer(one, today, last=one is answers[-1]) for one in answers]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            self._list.addWidget(row)
            row.show()

    def ask_about(self, facts: Mapping[str, Fact]) -> None:
        """Ask below an answer, by its key, whether what it made still holds."""
        wanted = [(row, facts[row.entry.id]) for row in self.rows if row.entry.id in facts]
        if [(one.row, one.fact) for one in self.aging] == wanted:
            return
        for one in self.aging:
            self._list.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.aging = [Aging(row, fact) for row, fact in wanted]
        asked_about = {id(row) for row, _ in wanted}
        for row in self.rows:
            row.line(below=not row.last and id(row) not in asked_about)
        for one in self.aging:
            one.held.connect(self.held)
            one.ended.connect(self.ended)
            self._list.insertWidget(self._list.indexOf(one.row) + 1, one)
            one.show()
