"""A line on the day in December: the yearly letter, offered once, with the rule behind it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.store import letters, reviews, rituals
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Button, Card
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.icons import NORMAL
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme


class LetterOffer(Room):
    """Nothing at all outside December, once a letter has gone out, or while a review is offered."""

    letter_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("The yearly letter"))
        self.wanted = False
        self.begin = Button("")
        self.rest = Button(self.tr("Not this year"), variant="quiet")
        self._lay_out()
        self.begin.clicked.connect(self.letter_asked)
        self.rest.clicked.connect(self._on_rest)

    def look(self) -> None:
        waits = reviews.offered(self.desk.now()) is not None  # one thing at a time
        self.wanted = not waits and letters.offered(self.desk.today())
        if self.wanted:
            begun = rituals.begun(letters.RITUAL) is not None
            self.begin.setText(self.tr("Go on with the letter") if begun else self.tr("Begin the letter"))
        self._around.setVisible(self.wanted)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or bool(edit.kinds & {"asking", "entry", "entry_detail", "setting"})

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # the clock has gone on meanwhile
        super().showEvent(event)

    def _lay_out(self) -> None:
        card = Card()
        ways = Flow(gap=8)
        ways.addWidget(self.begin)
        ways.addWidget(self.rest)
        said = self.tr("The year is nearly over. A few lines of your own news keep a bond warm.")
        rule = self.tr("Offered in December, while no letter of this year has gone out.")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Paragraph(said))
        words.addWidget(Paragraph(rule, "caption", "text2"))
        words.addSpacing(8)
        words.addLayout(ways)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(12)
        row.addWidget(Mark("envelope-simple", "ink", NORMAL + 2), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(0, 0, 0, theme().px(14))
        around.addWidget(card)
        self._around.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._around)

    def _on_rest(self) -> None:
        write = partial(letters.rest, self.desk.today().year)
        self.desk.perform(write, self.tr("The letter is not offered again this year."))
