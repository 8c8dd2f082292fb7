"""The right half of the room: the form of a prompt, how it will look, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.prompt import Prompt
from relbook.store.trying import Tried
from relbook.ui.library.editor import Editor
from relbook.ui.library.foot import Foot
from relbook.ui.library.preview import Preview
from relbook.ui.shared.controls import Button, Card, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.figures import figure
from relbook.ui.shared.marks import Rule
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.scrolled import Scrolling


class PromptPage(QWidget):
    """Holds the parts; the room says what they show."""

    tried = Signal(object)  # a Tried: this prompt, about this client

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor, self.preview, self.foot = editor, Preview(), Foot()
        self.look = Label(self.tr("How it will look"), "small_strong", "text2")
        self.whose = Label(role="caption", tone="text2")
        self.asked = Button("", variant="link")
        self.quiet = Label(role="caption", tone="text2")
        for words in (self.look, self.whose, self.quiet):
            words.may_shrink()
        self._found: Sequence[Tried] | None = None
        self._lay_out()
        self.asked.clicked.connect(self._on_asked)

    def show_asked(self, prompt: Prompt, found: Sequence[Tried] | None, somebody: Client | None) -> None:
        """Say of whom it would be asked today; None: that is not known yet. `somebody` is for the example."""
        self._found = found
        first = found[0] if found else None
        who = first.client if first and first.client else somebody
        name = who.first if who else self.tr("your client")
        anyone = bool(prompt.triggers) and prompt.anyone
        self.whose.setText("" if anyone else self.tr("for {name}").format(name=name))
        self.preview.show_prompt(prompt, name, (first.asked.text, first.asked.why) if first else None)
        opens = bool(found) and not anyone
        self.asked.setText(self._said(found, anyone=anyone))
        self.quiet.setText(self.asked.text())
        self.asked.setVisible(opens)
        self.quiet.setVisible(not opens)

    def menu(self) -> Menu:
        """Everybody of whom it would be asked today; each leads to trying it on them."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._found or ():
            if one.client is not None:
                action = QAction(one.client.name.replace("&", "&&"), menu)
                action.setData(one)
                menu.addAction(action)
        menu.triggered.connect(self._on_chosen)
        return menu

    def fold(self, *, narrow: bool) -> None:
        """Without the picture of it, where there is little room."""
        for part in (self.preview, self.look, self.whose):
            part.setVisible(not narrow)

    def _said(self, found: Sequence[Tried] | None, *, anyone: bool) -> str:
        if found is None:
            return ""
        if anyone:
            return self.tr("would be asked on Today") if found else self.tr("would not be asked today")
        if not found:
            return self.tr("would be asked of nobody today")
        if len(found) == 1:
            return self.tr("would be asked of one client today")
        return self.tr("would be asked of {count} clients today").format(count=figure(len(found)))

    def _lay_out(self) -> None:
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(edges(30 - Card.REACH, 14, 24 - Card.REACH, 8))
        outer.setSpacing(4)
        column = QVBoxLayout()
        column.setContentsMargins(Card.REACH, 0, Card.REACH, 0)  # the card's shadow lies outside the column
        column.setSpacing(8)
        column.addWidget(self.editor)
        column.addSpacing(4)
        column.addWidget(Rule())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.look)
        row.addWidget(self.whose)
        row.addStretch(1)
        row.addWidget(self.quiet)
        row.addWidget(self.asked)
        column.addLayout(row)
        outer.addLayout(column)
        outer.addWidget(self.preview)
        outer.addStretch(1)
        self.area = Scrolling(inside)
        self.area.setAccessibleName(self.tr("The prompt"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)

    def _on_asked(self) -> None:
        self.menu().popup(self.asked.mapToGlobal(QPoint(0, self.asked.height() + 4)))

    def _on_chosen(self, action: QAction) -> None:
        self.tried.emit(action.data())
