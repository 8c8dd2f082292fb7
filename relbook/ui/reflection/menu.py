"""What else can be done about a question than answer it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.menu import Menu


class PromptMenu(Menu):
    """Says by a signal which act was chosen."""

    unknown = Signal()
    put_off = Signal()
    less_asked = Signal()
    never_asked = Signal()
    why_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ask_them = self.addAction("")
        self.why = self.addAction(self.tr("Why this question"))
        self.addSeparator()
        self.later = self.addAction(self.tr("Not today"))
        self.less = self.addAction(self.tr("Ask less"))
        self.never = self.addAction("")
        self.ask_them.triggered.connect(self.unknown)
        self.why.triggered.connect(self.why_asked)
        self.later.triggered.connect(self.put_off)
        self.less.triggered.connect(self.less_asked)
        self.never.triggered.connect(self.never_asked)

    def name(self, first: str) -> None:
        """Speak of this client; an empty name is nobody in particular."""
        self.ask_them.setVisible(bool(first))
        self.ask_them.setText(self.tr("I don’t know yet, ask {name}").format(name=first))
        about = self.tr("Never ask this about {name}").format(name=first)
        self.never.setText(about if first else self.tr("Never ask this again"))
