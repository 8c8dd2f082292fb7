"""The questions of a page: which promises want a decision, a card for each, and the rest when asked for."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.promise import Promise
from relbook.ui.shared import promise_words
from relbook.ui.shared.controls import Button, Card, Label
from relbook.ui.shared.decision_card import DecisionCard
from relbook.ui.shared.figures import figure
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.promise_acts import PromiseActs

SHOWN = 2
"""How many questions stand on a page at once; the rest is behind "All"."""

STEP = 10
"""How many more are shown at a time: all 791 of a client took 745 ms, each layout 70."""


class Deciding(QWidget):
    """The questions of a page: a few cards, and the rest when asked for; nothing where nothing is near."""

    emptied = Signal()  # the keyboard was here, and nothing is left to decide

    def __init__(
        self, acts: PromiseActs, *, names: bool, shown: int = SHOWN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._names, self._at_once = acts, names, shown
        self._most = shown
        self._found: tuple[Promise, ...] = ()
        self._extra: Promise | None = None
        self.cards: list[DecisionCard] = []
        self.heading = Label(role="caption_strong", tone="honey")
        self.count = Label(role="caption", tone="text2")
        self.more = MoreButton(STEP)
        self.more.clicked.connect(self._on_more)
        head = QHBoxLayout()
        head.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.more)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(head)

    def show_promises(self, found: Sequence[Promise], today: date, opened: Sequence[Promise] = ()) -> None:
        """Ask about these; a card in which somebody is typing stays as it is.

        `opened` are all open promises: what was asked for by hand goes when it is no longer among them.
        """
        self._found = tuple(found)
        typing = {card.promise.id for card in self.cards if card.verb}
        extra = self._extra.id if self._extra is not None and self._extra.id in typing else ""
        self._extra = next((one for one in (*found, *opened) if one.id == extra), None)
        self._show(today)

    def begin_anew(self) -> None:
        """Show as few as at first: another client's are coming."""
        self._most = self._at_once

    def ask_about(self, promise: Promise, verb: str, today: date) -> None:
        """Ask for another day of this promise, or whether to release it, whatever its day."""
        self._extra = promise
        self._show(today)
        card = next(card for card in self.cards if card.promise.id == promise.id)
        if verb == "move" and not promise.firm:
            verb = "confirm"
        card.ask(verb)

    def _show(self, today: date) -> None:
        wanted = self._wanted()
        held = self._has_keyboard()
        stay = [card for card in self.cards if card.verb or card.today == today]
        kept = {card.promise: card for card in stay if card.promise in wanted}
        for card in kept.values():
            if card.today != today:
                card.begin_day(today)
        for card in self.cards:
            if card.promise not in kept:
                card.hide()
                self.column.removeWidget(card)
                card.deleteLater()
        self.cards = [kept.get(one) or self._card(one, today) for one in wanted]
        for place, card in enumerate(self.cards, 1):
            self.column.insertWidget(place, card)
            card.show()
        count = len(self._found)
        self.count.setText(figure(count) if count > 1 else "")
        self.heading.setText(promise_words.heading([card.asked for card in self.cards]))
        self.more.offer(self._most, count)
        self.more.setAccessibleName(f"{self.heading.text()} {self.more.text()}")
        self.setVisible(bool(self.cards))
        if held and not self._has_keyboard():
            self._move_on()

    def _wanted(self) -> list[Promise]:
        shown = list(self._found[: self._most])
        if self._extra is not None and self._extra not in shown:
            shown.insert(0, self._extra)
        return shown

    def _card(self, promise: Promise, today: date) -> DecisionCard:
        card = DecisionCard(self._acts, promise, today, names=self._names)
        card.opened.connect(self._on_opened)
        card.left.connect(self._on_left)
        return card

    def _has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here) and here.isVisible()

    def _move_on(self) -> None:
        if self.cards:
            self.cards[0].answers.findChildren(Button)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _on_opened(self, opened: DecisionCard) -> None:
        for card in self.cards:
            if card is not opened and card.verb:
                card.close_form()

    def _on_left(self, card: DecisionCard) -> None:
        if self._extra is not None and card.promise.id == self._extra.id:
            self._extra = None
            self._show(self._acts.desk.today())
        if card in self.cards:
            card.move_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_more(self) -> None:
        self._most += STEP
        self._show(self._acts.desk.today())
