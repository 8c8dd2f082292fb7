"""Why there is a book: the writer's own reasons, to write and to read again."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.store import own_time
from relbook.ui.desk import Desk
from relbook.ui.shared.field import Field
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.paragraph import Paragraph


class Reasons(LoosePart):
    """Why the writer wanted closer ties: three lines, all of which may stay empty."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = [Field() for _ in range(own_time.MOST_REASONS)]
        words = self.tr("Why did you want closer ties? Three lines for you alone, or none.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Paragraph(words, "small", "text2"))
        for number, line in enumerate(self.lines, 1):
            line.setAccessibleName(self.tr("Why, line {number}").format(number=number))
            line.editingFinished.connect(self._on_edited)
            column.addWidget(line)

    def look(self) -> None:
        """Show what the journal that is open says; a line being written stays as it is."""
        if any(line.hasFocus() for line in self.lines):
            return
        said = own_time.reasons()
        for number, line in enumerate(self.lines):
            line.setText(said[number] if number < len(said) else "")

    def _on_edited(self) -> None:
        said = tuple(" ".join(line.text().split()) for line in self.lines)
        write, label = partial(own_time.keep_reasons, said), self.tr("Your reasons are kept.")
        as_before = tuple(line for line in said if line) == own_time.reasons()
        if as_before or self._desk.perform(write, label) is not None:
            for line in self.lines:
                line.setModified(False)  # nothing is loose any more
