"""What each column of a table means: columns to the left, what would come of the first rows to the right."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.imports.csv_book import samples
from relbook.journal.parcel import Card, Note
from relbook.journal.table import Field, Table
from relbook.ui.importing import field_words
from relbook.ui.importing.choice import Choice
from relbook.ui.shared.controls import Button
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet_frame import Ground, Rule
from relbook.ui.shared.theme import theme


class Mapping(QWidget):
    """Asks what the columns are; `settled` says what was decided, `left` that nothing was."""

    settled = Signal(object)  # a Table, with what was chosen
    left = Signal()

    def __init__(self, table: Table, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._today = today
        self.columns = [
            Column(at, header, _example(table, at), table.fields[at])
            for at, header in enumerate(table.headers)
            if table.filled[at] and table.fields[at] is not Field.LABEL
        ]
        self.coming = [Coming() for _ in table.rows]
        self.nobody = Paragraph(role="small", tone="text2")
        self.back = Button(self.tr("Back"), variant="quiet")
        self.use = Button(self.tr("Use these columns"), variant="primary", icon_name="check")
        self._arrange()
        for column in self.columns:
            column.turned.connect(self._on_turned)
        self.back.clicked.connect(self.left)
        self.use.clicked.connect(self._on_use)
        self._look()

    def first_focus(self) -> QWidget:
        """What has the keyboard at first."""
        return self.columns[0].field if self.columns else self.back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(Scrolling(self._left()), 5)
        middle.addWidget(Scrolling(self._right()), 4)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 24, 4)  # the sheet keeps 12 below for what is under way
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        column.addLayout(foot)

    def _left(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 18, 16, 16)
        column.setSpacing(0)
        column.addWidget(Paragraph(self.tr("What each column is"), "small_strong", "text2"))
        column.addSpacing(8)
        for one in self.columns:
            column.addWidget(one)
        column.addStretch(1)
        return page

    def _right(self) -> QWidget:
        page = Ground("side")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(0)
        column.addWidget(Paragraph(self.tr("The first rows, as they would come in"), "small_strong", "text2"))
        column.addSpacing(8)
        column.addWidget(self.nobody)
        for one in self.coming:
            column.addWidget(one)
        column.addStretch(1)
        return page

    def _look(self) -> None:
        """Say what would come of the first rows now."""
        made = list(samples(self.table, self._today))
        for number, line in enumerate(self.coming):
            line.show_record(made[number] if number < len(made) else None, self._today)
        short = len(self.table.rows) - len(made)
        self.nobody.setVisible(bool(short))
        self.nobody.set_text(self._wanting(some=bool(made)))
        self.use.setEnabled(self.table.understood)

    def _wanting(self, *, some: bool) -> str:
        if some:
            return self.tr("Rows that say no name, or no day that is one, stay out.")
        if self.table.notes:
            return self.tr("No row says a day yet. Say which column is the day of the entry.")
        return self.tr(
            "No row says who it is about yet. Say which column is the name, or the text of an entry."
        )

    def _on_turned(self, at: int, field: Field) -> None:
        fields = list(self.table.fields)
        fields[at] = field
        self.table = self.table.taken_as(fields)
        self._look()

    def _on_use(self) -> None:
        self.settled.emit(self.table.taken_as(self.table.fields))


class Column(QWidget):
    """A column: what it is called, something out of it, and what it is to be."""

    turned = Signal(int, object)  # which column, what Field it is now

    def __init__(self, at: int, header: str, example: str, field: Field) -> None:
        super().__init__()
        self._at = at
        name = self.tr("Column {number}").format(number=at + 1) if header.isdigit() or not header else header
        self.words = Called(name, example)
        self.field = Choice()
        self.field.setAccessibleName(self.tr("What “{column}” is").format(column=name))
        for one, said in field_words.fields().items():
            if one in field_words.STARTS:
                self.field.insertSeparator(self.field.count())
            self.field.addItem(said, one)
        self.field.setCurrentIndex(self.field.findData(field))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.field, 1)
        self.field.currentIndexChanged.connect(self._on_turned)

    def _on_turned(self, row: int) -> None:
        field = self.field.itemData(row)
        if field is not None:
            self.turned.emit(self._at, Field(field))


class Called(Line):
    """The name of a column, and below it what stands in it."""

    def __init__(self, name: str, example: str) -> None:
        super().__init__(name)
        self._example = example

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pen.words(self.key, pen.spot(0, 0, width, px(20)), "strong", "text", own=True)
        pen.words(self._example, pen.spot(0, px(20), width, px(19)), "small", "text2", own=True)
        return px(40)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(40))


class Coming(Line):
    """A row as it would come in: somebody, or an entry."""

    def __init__(self) -> None:
        super().__init__("")
        self._icon = "user"
        self._beneath: list[tuple[str, str]] = []

    def show_record(self, one: Card | Note | None, today: date) -> None:
        """Show another, or none."""
        self.setVisible(one is not None)
        if one is not None:
            self._icon = "user" if isinstance(one, Card) else "note-pencil"
            self.key = field_words.heading(one, today)
            self._beneath = field_words.beneath(one)
            self.setAccessibleName(". ".join((self.key, *(line for line, _ in self._beneath))))
            self.updateGeometry()
            self.update()

    def ground(self, painter: QPainter) -> None:
        hairline(painter, 0, self.width(), self.height() - 1)

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        top, left = float(px(10)), px(28)
        pen.icon(self._icon, pen.spot(0, top + px(1), px(18), px(18)), "text2")
        pen.words(self.key, pen.spot(left, top, width - left, px(20)), "strong", "text", own=True)
        top += px(20)
        for line, role in self._beneath:
            high = theme().line(role)
            pen.words(line, pen.spot(left, top, width - left, high), role, "text2", own=True)
            top += high
        return top + px(10)


def _example(table: Table, at: int) -> str:
    """Something that stands in a column, in one line."""
    cells = (" ".join(row[at].split()) for row in table.rows)
    return next(filter(None, cells), "")[:120]
