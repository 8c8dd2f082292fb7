"""The head of the quick sheet: who, what kind, when."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.client import Client, Who
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Key
from relbook.ui.shared.icons import icon
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.theme import theme
from relbook.ui.shared.who import WhoField
from relbook.ui.writing.chip import Chip
from relbook.ui.writing.kinds import OTHERS, USUAL

BESIDE = 160
"""How much room a doubt needs beside the rest, in pixels at 100 %."""


class SheetHead(QWidget):
    """Says what was guessed; each part is a button that asks."""

    who_asked = Signal()
    when_asked = Signal()
    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face(theme().px(36))
        self.name = Chip("", tone="text", font="head", weight=600)
        self.name.setToolTip(self.tr("Who  Alt+P"))
        self.who = WhoField()
        self.doubt = Paragraph(role="caption", tone="text3", max_lines=2)
        self.kind = Chip("", "note-pencil", rest="ink_tint", tone="ink_text", weight=600)
        self.when = Chip("", "clock", rest="stone_tint")
        self.when.setToolTip(self.tr("When  Alt+W"))
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        for part in (self.face, self.name, self.who, self.kind, self.when):
            self._row.addWidget(part)
        self._row.addWidget(self.doubt, 1, Qt.AlignmentFlag.AlignVCenter)
        self._escape = Key("Esc")
        self._row.addWidget(self._escape)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 12, 20, 12)
        self._column.setSpacing(8)
        self._column.addLayout(self._row)
        self.name.clicked.connect(self.who_asked)
        self.when.clicked.connect(self.when_asked)
        self.kind.clicked.connect(self._on_kind)
        self.who.textChanged.connect(self._on_who)

    def show_person(self, client: Client | None) -> None:
        """Turn to this person; nobody leaves the field open."""
        self.face.setVisible(client is not None)
        self.name.setVisible(client is not None)
        self.who.setVisible(client is None)
        self.doubt.set_text("" if client else self.tr("Without a name it lies in the Inbox."), "text3")
        if client is not None:
            self.face.resize_to(theme().px(36))
            self.face.show_person(client.id, client.initials)
            self.name.say(client.name)
            self.name.setAccessibleName(self.tr("Who: {name}").format(name=client.name))
        self._make_room()

    def ask_who(self, everybody: list[Who]) -> None:
        """Open the field."""
        self.who.ask(everybody)
        self.who.setMinimumWidth(theme().px(120))
        self.who.setMaximumWidth(theme().px(210))
        self.show_person(None)

    def show_kind(self, kind: str) -> None:
        """Turn to this kind."""
        self.kind.say(wording.kind(kind), wording.kind_look(kind)[0])
        self.kind.setAccessibleName(self.tr("Kind: {kind}").format(kind=wording.kind(kind)))

    def show_when(self, words: str) -> None:
        """Turn to this moment."""
        self.when.say(words)
        self.when.setAccessibleName(self.tr("When: {moment}").format(moment=words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What is in doubt is said beside the rest, or below it where that leaves it too little room."""
        shown = [
            part for part in (self.face, self.name, self.who, self.kind, self.when) if not part.isHidden()
        ]
        taken = sum(part.sizeHint().width() + 8 for part in (*shown, self._escape)) + 42
        below = self.width() - taken < theme().px(BESIDE)
        if below != (self._column.count() > 1):
            (self._row if below else self._column).removeWidget(self.doubt)
            if below:
                self._row.insertStretch(5, 1)
                self._column.addWidget(self.doubt)
            else:
                self._row.takeAt(5)
                self._row.insertWidget(5, self.doubt, 1, Qt.AlignmentFlag.AlignVCenter)
        self.doubt.setHidden(below and not self.doubt.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)

    def _on_who(self) -> None:
        words, fitting = self.who.text().strip(), self.who.fitting()
        said = ""
        if words and not fitting:
            said = self.tr("Nobody has that name; it will lie in the Inbox with it.")
        elif len(fitting) > 1:
            said = self.tr("Several fit. Choose one.")
        self.doubt.set_text(said, "honey_text")
        self._make_room()
        self.who.setAccessibleDescription(said)

    def _on_kind(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in (*USUAL, *OTHERS):
            action = QAction(icon(wording.kind_look(kind)[0]), wording.kind(kind), menu)
            action.setData(str(kind))
            menu.addAction(action)
        menu.triggered.connect(self._on_action)
        menu.popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + 4)))

    def _on_action(self, action: QAction) -> None:
        self.kind_chosen.emit(action.data())
