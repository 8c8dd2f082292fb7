"""The sheet from which prompts leave as one file: which of them, and whose names stand in their words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.journal.pack import written
from relbook.journal.prompt import Prompt
from relbook.store import outbox, prompts
from relbook.ui.desk import Desk
from relbook.ui.library.choices import PromptChoices
from relbook.ui.shared.controls import Button
from relbook.ui.shared.figures import figure
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_target
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, SheetHead
from relbook.ui.shared.sheet_plan import foot_of, stand


class PackSheet(Sheet):
    """Own and changed prompts are offered, all ticked; or one, whosever it is."""

    exported = Signal(int)  # how many

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Export prompts"), (640, 560))
        self.desk = desk
        beneath = self.tr("The questions themselves, and nothing of what you answered.")
        self.head = SheetHead(self.tr("Export prompts"), beneath)
        self.choices = PromptChoices()
        self.nothing = Paragraph(
            self.tr("No prompt here is your own yet. Write one or change one, and it can be handed on."),
            "ui",
            "text2",
        )
        self.named = Notice("", "warning-circle")
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.start = Button(self.tr("Export"), variant="primary", icon_name="export")
        self._arrange()
        self._connect()

    def ask(self, prompt_id: str = "") -> None:
        """Offer this prompt; without one, everything that is the writer's own."""
        book = self.desk.library()
        wanted = {prompt_id} if prompt_id else book.own
        self.choices.show_prompts([prompt for prompt in book.prompts if prompt.id in wanted])
        self.trouble.hide()
        self._look()
        super().open()

    def open(self) -> None:
        self.ask()

    def wanted_height(self) -> int:
        return super().wanted_height() if self.choices.ticks else self.measured_height()

    def first_focus(self) -> QWidget:
        return self.start if self.start.isEnabled() else self.cancel

    def export_to(self, target: str) -> None:
        """Write what is ticked to this file."""
        leaving = self.choices.chosen
        try:
            outbox.put_file(Path(target), (written(leaving),))
        except RelbookError as error:
            self.trouble.say(of_leaving(error))
            self.trouble.show()
            return
        self.close_sheet()
        self.exported.emit(len(leaving))

    def _look(self) -> None:
        """Say how many would leave, and whose names with them."""
        chosen = self.choices.chosen
        there = bool(self.choices.ticks)
        self.choices.setVisible(there)
        self.nothing.setVisible(not there)
        self.start.setEnabled(bool(chosen))
        words = self.tr("Export one prompt") if len(chosen) == 1 else self.tr("Export {count} prompts")
        self.start.setText(words.format(count=figure(len(chosen))) if chosen else self.tr("Export"))
        found = self._names(chosen)
        self.named.say(found)
        self.named.setVisible(bool(found))

    def _names(self, leaving: Sequence[Prompt]) -> str:
        found = prompts.who_is_in(leaving)
        if not found:
            return ""
        names = ", ".join(dict.fromkeys(f"“{one.name}”" for one in found))
        questions = len({one.prompt.id for one in found})
        said = self.tr(
            "{names} can be read in {count} of these. Change the words first, or hand it on knowingly."
        )
        return said.format(names=names, count=figure(questions))

    def _arrange(self) -> None:
        around = QVBoxLayout()
        around.setContentsMargins(32, 16, 24, 12)
        around.addWidget(self.choices, 1)
        around.addWidget(self.nothing)
        around.addStretch(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.named.inset(32, 12, 24, 0))
        above.addWidget(self.trouble.inset(32, 12, 24, 0))
        stand(self.column, self.head, around, foot_of([], [self.cancel, self.start]), above)

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.cancel.clicked.connect(self.close_sheet)
        self.start.clicked.connect(self._on_start)
        self.choices.changed.connect(self._look)

    def _on_start(self) -> None:
        kinds = self.tr("Prompts (*.toml)")
        title = self.tr("Where should the prompts go?")
        ask_target(self, title, self.export_to, name="prompts.toml", kinds=kinds)
