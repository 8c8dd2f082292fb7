"""How the promise lines of an answer are understood, said below it while one types."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.rituals.ritual import Becoming
from relbook.ui.shared import wording
from relbook.ui.shared.paragraph import Paragraph


class Understood(QWidget):
    """What becomes of each line, and, in honey, what needs a second look; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain = Paragraph(role="small", tone="text2")
        self.doubts = Paragraph(role="small", tone="honey_text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.plain)
        column.addWidget(self.doubts)
        self.show_lines((), date.min)

    def show_lines(self, found: Iterable[Becoming], today: date) -> None:
        """Say how these are understood."""
        plain, doubts = [], []
        for one in found:
            if one.to:
                plain.append(self._promise(one, today))
            else:
                doubts.append(self.tr("A promise to whom? Name them with an @, as in @Marta."))
            if one.bad_date:
                doubts.append(self.tr("{words} is not a date I know.").format(words=one.bad_date))
        for part, said in ((self.plain, plain), (self.doubts, doubts)):
            part.set_text("\n".join(dict.fromkeys(said)))
            part.setHidden(not said)
        self.setHidden(not plain and not doubts)

    def _promise(self, one: Becoming, today: date) -> str:
        theirs = self.tr("A promise of {name} to you")
        said = (self.tr("A promise to {name}") if one.mine else theirs).format(name=one.to)
        if one.due is None:
            return self.tr("{promise}, no date yet.").format(promise=said)
        day = wording.day_with_weekday(one.due, today)
        return self.tr("{promise}, {day}.").format(promise=said, day=day)
