"""The page that says what forgetting somebody does, and asks for their whole name."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.forgetting import Wish, confirmed
from relbook.store.forgetting import Plan
from relbook.ui.forgetting import words
from relbook.ui.forgetting.spots import SpotList
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet_frame import Notice, Rule
from relbook.ui.shared.tick import Tick

REWRITE, LIST = "rewrite", "list"
"""What can become of the backups."""


class AskingPage(QWidget):
    """What goes, who else's notes name them, the backups, and the name to type."""

    meant = Signal()
    access_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.goes = Paragraph(role="ui")
        self.warning = Notice(
            self.tr("This cannot be taken back, and no backup is made of it."), "warning-circle"
        )
        self.first = Button(self.tr("Save everything first…"), variant="link")
        self.spoken_of = Label(role="head")
        self.spoken_rule = Paragraph(role="small", tone="text2")
        self.spots = SpotList()
        self.copies = Paragraph(role="ui")
        self.backups = Select()
        self.backups.setAccessibleName(self.tr("What happens to the backups"))
        self.named = Tick("")
        self.named.setChecked(False)
        self.ask = Paragraph(role="ui")
        self.typed = Field()
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.sure = Button("", variant="danger")
        self._lay_out()
        self.typed.textChanged.connect(self._on_typed)
        self._soon = QTimer(self, singleShot=True, interval=0)  # the key has to be over: focus moves
        self._soon.timeout.connect(self.sure.click)
        self.typed.returnPressed.connect(self._soon.start)
        self.sure.clicked.connect(self.meant)
        self.first.clicked.connect(self.access_asked)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Say what it would do."""
        client = plan.client
        self._name = client.name
        self.goes.set_text(" ".join([self._list(words.numbers(plan.rows)), words.shared(plan)]).strip())
        self._show_spots(plan, today)
        self.copies.set_text(words.copies(plan.copies, today))
        self._offer(client.first, any_copies=bool(plan.copies))
        self.named.rename(self.tr("Let the certificate say that it is about {name}").format(name=client.name))
        self.ask.set_text(self.tr("To go on, type the whole name: {name}").format(name=client.name))
        self.typed.setAccessibleName(self.ask.text)
        self.typed.clear()
        self.sure.setText(self.tr("Forget {name} for good").format(name=client.first))
        self._on_typed()

    def wish(self) -> Wish:
        """From which texts about others the name goes."""
        return self.spots.wish()

    def rewrites(self) -> bool:
        """Whether the backups are written anew."""
        return str(self.backups.currentData()) == REWRITE

    def _show_spots(self, plan: Plan, today: date) -> None:
        first, count = plan.client.first, len(plan.spots)
        self.spoken_of.setText(self.tr("Named in notes about others"))
        if count:
            rule = self.tr("The name goes from what is ticked. A first name alone may be somebody else’s.")
        else:
            rule = self.tr("No note about others names {name}.").format(name=first)
        self.spoken_rule.set_text(rule)
        self.spots.show_spots(plan.spots, today)
        self.spots.setVisible(bool(count))

    def _offer(self, first: str, *, any_copies: bool) -> None:
        self.backups.clear()
        self.backups.addItem(self.tr("Write the backups anew without {name}").format(name=first), REWRITE)
        self.backups.addItem(self.tr("Leave the backups; the certificate lists them"), LIST)
        self.backups.setVisible(any_copies)

    def _list(self, said: list[str]) -> str:
        return self.tr("These go from the book, the bin and the search: {what}.").format(what=", ".join(said))

    def _on_typed(self) -> None:
        self.sure.setEnabled(confirmed(self.typed.text(), self._name))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 20, 28, 24)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.first)
        first.addStretch(1)
        column.addWidget(self.warning)
        column.addSpacing(8)
        column.addWidget(Label(self.tr("What goes"), "head"))
        column.addWidget(self.goes)
        column.addLayout(first)
        column.addSpacing(12)
        for part in (self.spoken_of, self.spoken_rule, self.spots):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(Label(self.tr("Backups"), "head"))
        column.addWidget(self.copies)
        column.addWidget(self.backups)
        column.addSpacing(12)
        column.addWidget(self.named)
        column.addStretch(1)
        area = Scrolling(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(Rule())
        whole.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.ask)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.typed, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.sure)
        foot.addLayout(row)
        return foot
