"""The head of the page: what it is, whom it is about, how far back, and tables instead of charts."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QIcon, QIconEngine, QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.client import Client, Who
from relbook.journal.insights.span import YEAR
from relbook.ui.insights import words
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.icons import PaintedIcon
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import hue_of, paint_face
from relbook.ui.shared.select import Select
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class FaceIcon(PaintedIcon):
    """A person's disc beside their name in a list of choices."""

    def __init__(self, client_id: str, initials: str) -> None:
        super().__init__()
        self._client_id, self._initials = client_id, initials

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        box = QRectF(rect)
        paint_face(painter, box, self._initials, hue_of(self._client_id), ring=False)

    def clone(self) -> QIconEngine:
        return FaceIcon(self._client_id, self._initials)


class Head(QWidget):
    """`asked` says that another client or stretch of days was chosen; `tables_asked` the toggle."""

    asked = Signal()
    tables_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(self.tr("Insights"), role="title")
        self.sentence = Paragraph(role="small", tone="text2", max_lines=2)
        self.who, self.span = Select(), Select()
        self.who.setAccessibleName(self.tr("Whom to look at"))
        self.span.setAccessibleName(self.tr("How far back"))
        self.tables = IconButton("table", self.tr("Charts as tables"), "Ctrl+Shift+T")
        self.tables.setCheckable(True)
        self.who.setMaxVisibleItems(16)
        self.who.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._people: list[tuple[str, str]] = []
        self._lay_out()
        self.who.activated.connect(self._on_asked)
        self.span.activated.connect(self._on_asked)
        self.tables.toggled.connect(self.tables_asked)

    @property
    def client_id(self) -> str:
        return str(self.who.currentData() or "")

    @property
    def choice(self) -> str:
        return str(self.span.currentData() or YEAR)

    def offer_people(self, people: Sequence[Who], client_id: str) -> None:
        """Whom there is to choose from; `client_id` is the one in view, empty for everybody."""
        wanted = [("", ""), *((who.id, who.name) for who in people)]
        if wanted != self._people:
            self._people = wanted
            self.who.clear()
            self.who.addItem(self.tr("Everyone"), "")
            for who in people:
                initials = Client(who.id, who.name).initials
                self.who.addItem(QIcon(FaceIcon(who.id, initials)), who.name, who.id)
        self.who.setCurrentIndex(max(0, self.who.findData(client_id)))
        tip(self.who, self.who.currentText())

    def offer_spans(self, choices: Sequence[str], choice: str) -> None:
        """Which stretches of days there are to choose from."""
        self.span.clear()
        for one in choices:
            self.span.addItem(words.span(one), one)
        self.span.setCurrentIndex(max(0, self.span.findData(choice)))

    def say(self, first_name: str) -> None:
        """Say in a sentence what is in view."""
        self.sentence.set_text(words.about(self.choice, first_name))

    def fold(self, *, narrow: bool) -> None:
        """Stand in two rows where one is too narrow."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.row.setDirection(down if narrow else across)
        self.who.setFixedWidth(theme().px(184))
        self.span.setFixedWidth(max(theme().px(152), self.span.sizeHint().width()))

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.sentence)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for widget in (self.who, self.span, self.tables):
            choices.addWidget(widget)
        choices.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(6, 0, 6, 0)
        self.row.setSpacing(12)
        self.row.addLayout(said, 1)
        self.row.addLayout(choices)

    def _on_asked(self) -> None:
        self.asked.emit()
