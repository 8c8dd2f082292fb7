"""Prompts below one another: to tick, or to look at before they come in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.prompt import Prompt
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import paint_tick


class Words(Line):
    """The question as it was written, or what is wrong with it in `ours`, and a quiet word below it."""

    def __init__(self, text: str, beneath: str = "", *, ours: bool = False) -> None:
        super().__init__(text)
        self._beneath = beneath
        self._look = ("ui", "persimmon_text") if ours else ("read", "text")
        self.setAccessibleName(f"{text} {beneath}".strip())

    @property
    def inset(self) -> float:
        """Where the words begin."""
        return 0

    def lay(self, pen: Pen, width: float) -> float:
        px, left = theme().px, self.inset
        top = px(6) + pen.paragraph(self.key, pen.spot(left, px(6), width - left, 0), *self._look, own=False)
        if self._beneath:
            pen.words(self._beneath, pen.spot(left, top, width - left, px(20)), "caption", "text2")
            top += px(20)
        return top + px(6)


class PromptTick(Words):
    """A question that goes along, or stays."""

    def __init__(self, prompt: Prompt) -> None:
        super().__init__(prompt.text)
        self.prompt = prompt
        self.setCheckable(True)
        self.setChecked(True)
        self.be_lively(True)  # noqa: FBT003

    @property
    def inset(self) -> float:
        return theme().px(32)

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        if pen.painter is not None:
            paint_tick(pen.painter, pen.spot(px(4), px(9), px(18), px(18)), checked=self.isChecked())
        return super().lay(pen, width)


class Stack(Scrolling):
    """Lines below one another; it scrolls where room is short."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(0)
        for line in lines:
            column.addWidget(line)
        column.addStretch(1)
        self.turn_to(inside)
        for line in lines:
            line.show()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))


class PromptChoices(Stack):
    """Prompts to tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Prompts to export"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ticks: list[PromptTick] = []

    @property
    def chosen(self) -> list[Prompt]:
        """Those that are ticked."""
        return [tick.prompt for tick in self.ticks if tick.isChecked()]

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Show these, all ticked."""
        self.ticks = [PromptTick(prompt) for prompt in prompts]
        self.show_lines(self.ticks)
        for tick in self.ticks:
            tick.toggled.connect(self._on_toggled)

    def _on_toggled(self) -> None:
        self.changed.emit()
