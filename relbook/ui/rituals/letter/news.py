"""What the year had to tell: ticked, it lies beside the letter while that is written."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.letter import News, Sort
from relbook.ui.rituals.letter import words
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.shared.controls import Label
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.tick import Tick

MOST = 12
"""How many of a sort are shown, the latest first."""


class NewsPage(RitualPage):
    """Three short lists to tick; nothing of them goes into the letter by itself."""

    def __init__(self, found: Sequence[News], today: date) -> None:
        super().__init__()
        self.ticks: dict[str, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Paragraph(self.tr("What was there to tell this year?"), "prompt"))
        column.addSpacing(8)
        why = self.tr("What you tick lies beside the letter while you write. Nothing private is listed.")
        column.addWidget(Paragraph(why, "small", "text2"))
        for sort in Sort:
            self._add(column, sort, [one for one in found if one.sort is sort][:MOST], today)
        if not found:
            said = self.tr("Nothing is tagged #news this year. You know what there was: write it next.")
            column.addSpacing(12)
            column.addWidget(Paragraph(said, "ui", "text2"))
        column.addStretch(1)

    def value(self) -> str:
        return " ".join(key for key, tick in self.ticks.items() if tick.isChecked())

    def put(self, value: str) -> None:
        for key, tick in self.ticks.items():
            tick.setChecked(key in value.split())

    def first(self) -> QWidget | None:
        return next(iter(self.ticks.values()), None)

    def _add(self, column: QVBoxLayout, sort: Sort, found: Sequence[News], today: date) -> None:
        if not found:
            return
        column.addSpacing(12)
        column.addWidget(Label(words.sort(sort), "small_strong", "text2"))
        for one in found:
            tick = self.ticks[one.entry_id] = Tick(one.words)
            tick.setChecked(False)
            tick.say(words.told(one, today))
            tick.toggled.connect(self.changed)
            column.addWidget(tick)


class TextPage(QuestionPage):
    """The letter itself, and beside it what was ticked to be told."""

    def __init__(self, to_tell: Sequence[News], today: date) -> None:
        beneath = [_Reminder(one, today) for one in to_tell]
        super().__init__(*self._words(), beneath=beneath, lines=(9, 18))

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("What would you like to say to all of them?"),
            self.tr(
                "Where {first} stands, each reads their first name; where {line} stands, their own line."
            ),
        )


class _Reminder(QWidget):
    """Something to tell, in a line."""

    def __init__(self, one: News, today: date) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Mark("push-pin", "text3", 16))
        row.addWidget(Paragraph(f"{one.words} · {words.told(one, today)}", "small", "text2", max_lines=1), 1)
