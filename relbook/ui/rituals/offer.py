"""A line on the day when something is due: said once, with the rule behind it, and put off in a word."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.rituals.review import Review
from relbook.store import reviews, rituals
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Button, Card
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.icons import NORMAL
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme


class Offer(Room):
    """A card with a sentence, the rule behind it, a way to begin and one to put it off.

    It says by `offer` whether it wants to be there; `Offers` shows it when its turn comes.
    """

    turned = Signal()

    def __init__(self, desk: Desk, name: str, later: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(name)
        self.wanted = False
        self.said = Paragraph(role="ui")
        self.rule = Paragraph(role="caption", tone="text2")
        self.begin = Button("")
        self.later = Button(later, variant="quiet")
        self._lay_out()
        self.begin.clicked.connect(self._on_begin)
        self.later.clicked.connect(self._on_later)

    def offer(self, *, on: bool) -> None:
        """Want to be there, or not."""
        self.wanted = on
        self.turned.emit()

    def take_turn(self, *, on: bool) -> None:
        """Be seen, or wait."""
        self._around.setVisible(on)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or bool(edit.kinds & {"asking", "setting", "entry", "entry_detail", "draft"})

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # the clock has gone on meanwhile
        super().showEvent(event)

    def _lay_out(self) -> None:
        card = Card()
        ways = Flow(gap=8)
        ways.addWidget(self.begin)
        ways.addWidget(self.later)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.said)
        words.addWidget(self.rule)
        words.addSpacing(8)
        words.addLayout(ways)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(12)
        row.addWidget(Mark("plant", "sage_text", NORMAL + 2), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(0, 0, 0, theme().px(14))
        around.addWidget(card)
        self._around.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._around)

    def _on_begin(self) -> None:
        raise NotImplementedError

    def _on_later(self) -> None:
        raise NotImplementedError


class Offers(QWidget):
    """One offer at a time: the first that wants to be there, in the order given."""

    def __init__(self, *offers: Offer) -> None:
        super().__init__()
        self._offers = offers
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for offer in offers:
            column.addWidget(offer)
            offer.turned.connect(self._deal)

    def _deal(self) -> None:
        first = next((offer for offer in self._offers if offer.wanted), None)
        for offer in self._offers:
            offer.take_turn(on=offer is first)


class ReviewOffer(Offer):
    """Offers the review of the moment; nothing at all while there is none."""

    review_asked = Signal(str)  # a Review

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("A review"), self.tr("Not this time"), parent)
        self.review: Review | None = None

    def look(self) -> None:
        self.review = reviews.offered(self.desk.now())
        if self.review is not None:
            self._say(self.review)
        self.offer(on=self.review is not None)

    def _say(self, review: Review) -> None:
        begun = rituals.begun(review.value) is not None
        match review:
            case Review.WEEK:
                said = self.tr("A quiet look back at the week takes about five minutes.")
                weekday = reviews.wanted().weekday
                day = QLocale().dayName((0 if weekday is None else weekday) + 1)
                rule = self.tr("Offered from {day} noon on, as the settings say.").format(day=day)
                name = self.tr("Weekly review")
            case Review.QUARTER:
                said = self.tr("A new quarter has begun. There are a few quiet pages on how it may go.")
                rule = self.tr("Offered in the first week of a quarter.")
                name = self.tr("Quarterly review")
            case _:
                said = self.tr("A new year has begun. There is a quiet page for each of your near ties.")
                rule = self.tr("Offered in the first week of January.")
                name = self.tr("Yearly review")
        self.said.set_text(said)
        self.rule.set_text(rule)
        going_on = self.tr("Go on: {review}").format(review=name)
        self.begin.setText(going_on if begun else name)

    def _on_begin(self) -> None:
        if self.review is not None:
            self.review_asked.emit(self.review.value)

    def _on_later(self) -> None:
        if self.review is not None:
            write = partial(reviews.put_off, self.review, self.desk.now())
            self.desk.perform(write, self.tr("The review is put off for a week."))
