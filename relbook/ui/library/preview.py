"""How a prompt will look when it is asked."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.prompt import Prompt
from relbook.ui.library.asked_when import length
from relbook.ui.library.example import filled
from relbook.ui.shared.controls import Card, Label
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph


class Preview(Card):
    """The card of the reflection, to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, fill="honey_tint", edge="honey_line")
        self.text = Paragraph(role="prompt")
        self.why = Paragraph(role="small", tone="text2")
        self.minutes = Label(role="caption", tone="text2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Mark("lightbulb-filament", "honey_text"))
        head.addWidget(Label(self.tr("Today’s prompt"), "small_strong", "honey"))
        head.addStretch(1)
        head.addWidget(self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.why)

    def show_prompt(self, prompt: Prompt, name: str, asked: tuple[str, str] | None = None) -> None:
        """Show it about `name`: with their own facts where it is `asked` today, else with made-up ones."""
        text, why = asked or (filled(prompt.text, name), filled(prompt.why, name))
        self.text.set_text(text)
        self.why.set_text(why)
        self.minutes.setText(length(prompt))
