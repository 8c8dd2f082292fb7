"""The calm question before a promise falls due: keep, move or release; or, said softly, confirm or release.

Nothing is modal: a card stands in the page, each answer is one write, and leaving it costs nothing.
"""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.due import Almanac
from relbook.journal.ledger import Question, question
from relbook.journal.promise import Promise
from relbook.ui.shared import promise_words, wording
from relbook.ui.shared.controls import Button, Card
from relbook.ui.shared.field import Field
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.promise_acts import PromiseActs
from relbook.ui.shared.tick import Tick


class DecisionCard(Card):
    """One promise, why it is asked about, and the answers; two of them ask for a word more."""

    opened = Signal(object)  # itself: it asks for a day, or whether the client knows
    left = Signal(object)  # itself: nothing was decided after all

    def __init__(self, acts: PromiseActs, promise: Promise, today: date, *, names: bool = True) -> None:
        super().__init__(fill="honey_tint", edge="honey_line")
        self.promise = promise
        self._acts, self.today = acts, today
        self.asked = question(promise, today)
        self.verb = ""
        self._build_words(names=names)
        self._build_answers()
        self._build_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.why)
        column.addWidget(self.answers)
        column.addWidget(self.form)
        self.setAccessibleName(promise_words.spoken(promise, today))
        self.close_form()

    def ask(self, verb: str) -> None:
        """Ask for a word more: "move", "release" or "confirm"."""
        self.verb = verb
        name = self.promise.client_first
        self.day.setVisible(verb != "release")
        self.understood.setVisible(verb != "release")
        self.told.setVisible(verb != "confirm" and self.promise.mine)
        self.told.rename(self.tr("{name} knows").format(name=name))
        self.day.setPlaceholderText(
            self.tr("A day, if there is one") if verb == "confirm" else self.tr("fri, 12 dec, +2w")
        )
        self.go.setText(
            {
                "move": self.tr("Move it"),
                "release": self.tr("Release it") if self.promise.mine else self.tr("Let it go"),
                "confirm": self.tr("Confirm it"),
            }[verb]
        )
        self.answers.hide()
        self.form.show()
        self._on_day()
        (self.go if verb == "release" else self.day).setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self)

    def begin_day(self, today: date) -> None:
        """Another day began while somebody typed: "tomorrow" is read as it will be kept."""
        self.today = today
        self.why.set_text(self._said())
        self._on_day()

    def close_form(self) -> None:
        """Go back to the answers."""
        self.verb = ""
        self.day.clear()
        self.told.setChecked(False)
        self.form.hide()
        self.answers.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.verb:
            self._on_cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._press():
            pass
        else:
            super().keyPressEvent(event)

    def _press(self) -> bool:
        """Enter presses the button it is on."""
        here = QApplication.focusWidget()
        if isinstance(here, Button) and self.isAncestorOf(here):
            here.click()
            return True
        return False

    def _build_words(self, *, names: bool) -> None:
        promise = self.promise
        self.words = Paragraph(promise.text, "read", max_lines=3)
        self._names = names
        said = self._said()
        self.why = Paragraph(said, "small", "text2")
        if not said:
            self.why.hide()

    def _said(self) -> str:
        """Why it is asked, with whom it is about where that is not said around it."""
        said = promise_words.why(self.promise, self.asked, self.today) if self.asked else ""
        name = self.promise.client_name if self._names else ""
        return f"{name} · {said}" if name and said else name or said

    def _build_answers(self) -> None:
        name = self.promise.text
        soft = self.asked is Question.CONFIRM
        self.keep = Button(self.tr("Leave it open") if soft else self.tr("Keep"))
        self.move_it = Button(self.tr("Confirm…") if soft else self.tr("Move…"))
        self.release = Button(self.tr("Release…"))
        self.to_words = Button(self.tr("Its words"), variant="quiet")
        for button in (self.keep, self.move_it, self.release):
            said = self.tr("{act}: {promise}").format(act=button.text().rstrip("…").rstrip(), promise=name)
            button.setAccessibleName(said)
        self.to_words.setAccessibleName(self.tr("Go to the words: {promise}").format(promise=name))
        order = (self.move_it, self.keep) if soft else (self.keep, self.move_it)
        self.answers = QWidget()
        row = Flow(self.answers)
        for widget in (*order, self.release, *((self.to_words,) if self.promise.entry_id else ())):
            row.addWidget(widget)
        self.keep.clicked.connect(self._on_keep)
        self.move_it.clicked.connect(self._on_move)
        self.release.clicked.connect(self._on_release)
        self.to_words.clicked.connect(self._on_words)

    def _build_form(self) -> None:
        self.day = Field(own=False)
        asked = self.tr("{act}: {promise}").format(act=self.tr("The new day"), promise=self.promise.text)
        self.day.setAccessibleName(asked)
        self.understood = Paragraph(role="caption", tone="text2")
        self.told = Tick("")
        self.go = Button("", variant="primary")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.form = LoosePart()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.day)
        column.addWidget(self.understood)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        self.day.textChanged.connect(self._on_day)
        self.day.returnPressed.connect(self._on_go)
        self.go.clicked.connect(self._on_go)
        self.cancel.clicked.connect(self._on_cancel)

    def _read(self) -> date | None:
        """The day that is typed, with or without its @."""
        return Almanac(self.today).day(self.day.text().strip().lstrip("@"))

    def _on_day(self) -> None:
        words, day = self.day.text().strip(), self._read()
        said = wording.day_long(day) if day else ""
        if day is not None and day < self.today:
            said = self.tr("{day} is past. Choose a day from today on.").format(day=wording.day_long(day))
        elif words and day is None:
            said = self.tr("That is not a day I know. Try fri, 12 dec or +2w.")
        self.understood.set_text(said)
        good = day is not None and day >= self.today
        self.go.setEnabled(self.verb == "release" or good or (self.verb == "confirm" and not words))

    def _on_go(self) -> None:
        if not self.go.isEnabled():
            return
        verb, day, told = self.verb, self._read(), self.told.isChecked()
        self.verb = ""
        if verb == "release":
            self._acts.release(self.promise, told=told)
        elif verb == "confirm":
            self._acts.confirm(self.promise, day)
        elif day is not None:
            self._acts.move(self.promise, day, told=told)

    def _on_cancel(self) -> None:
        self.close_form()
        self.left.emit(self)

    def _on_keep(self) -> None:
        self._acts.stay(self.promise)

    def _on_move(self) -> None:
        self.ask("confirm" if self.asked is Question.CONFIRM or not self.promise.firm else "move")

    def _on_release(self) -> None:
        self.ask("release")

    def _on_words(self) -> None:
        self._acts.words_asked.emit(self.promise)
