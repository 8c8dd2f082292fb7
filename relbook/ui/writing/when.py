"""The field that asks when it was, and says what it understood."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.ui.shared import wording
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.typed_day import TypedDay
from relbook.ui.writing.moment import Moment, said, understand


class WhenField(TypedDay):
    """Takes "yesterday 14:30, 40 min"; what is chosen is a Moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("When"), self.tr("yesterday 14:30, 40 min"), parent)
        self._before = Moment(date.min)
        self._moment: Moment | None = None
        self.understood = Paragraph(role="small", tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.field)
        row.addWidget(self.understood, 1)

    def ask(self, moment: Moment, today: date) -> None:
        """Ask for another moment than this one."""
        self._before, self._today = moment, today
        self.field.setFixedWidth(theme().px(250))
        self.field.setFont(theme().font("ui"))
        self.field.setText(said(moment, today))
        self._on_typed()
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_up(self) -> None:
        """Say `chosen` of what is typed and was not entered yet, where it is a moment."""
        if self.field.isModified() and not self.isHidden():
            self._on_return()

    def _on_typed(self) -> None:
        words = self.field.text()
        try:
            self._moment = self._read(words)
        except BadDateError as error:
            self._moment = None
            doubt = self.tr("“{words}” is not a date I know. Try fri, 12 nov or yesterday 14:30.")
            self._say(doubt.format(words=error.words), "honey_text")
        else:
            self._say(self._in_full(self._moment), "text2")

    def _read(self, words: str) -> Moment:
        if words == said(self._before, self._today):
            return self._before  # our own words are not always words of `read_moment`
        return understand(words, self._today, self._before.minutes)

    def _say(self, sentence: str, tone: str) -> None:
        self.understood.set_text(sentence, tone)
        self.field.setAccessibleDescription(sentence)

    def _in_full(self, moment: Moment) -> str:
        words = wording.day_long(moment.day)
        if moment.day.year != self._today.year:
            words = f"{words} {moment.day.year}"
        if moment.at:
            words = f"{words}, {wording.clock(moment.at)}"
        return f"{words}, {wording.length(moment.minutes)}" if moment.minutes else words

    def _on_return(self) -> None:
        if self._moment is not None:
            self.chosen.emit(self._moment)
