"""The invitation in the writer's words, and a copy of it for each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.gathering import invitation
from relbook.ui.rituals.page import QuestionPage
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.flow import Flow


class CopyButton(Button):
    """Copies the invitation for one person."""

    def __init__(self, client: Client) -> None:
        super().__init__(client.first, icon_name="copy")
        self.client = client
        self.setAccessibleName(self.tr("Copy for {name}").format(name=client.name))


class InvitingPage(QuestionPage):
    """One text for all; `{first}` in it becomes the first name of whoever it is copied for."""

    def __init__(self, guests: Sequence[Client], copies: PrivateCopy) -> None:
        question, why = self._words()
        super().__init__(question, why)
        self._copies = copies
        self.buttons = [CopyButton(client) for client in guests]
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        around = QWidget()
        flow = Flow(around)
        for button in self.buttons:
            button.clicked.connect(self._on_copy)
            flow.addWidget(button)
        said = self.tr("Copy it for one of them; nothing is sent.") if guests else ""
        column.addWidget(Label(said or self.tr("Nobody is picked yet."), "small", "text2"))
        column.addWidget(around)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, below)
        self.box.field.textChanged.connect(self._on_text)
        self._on_text()

    def put(self, value: str) -> None:
        super().put(value)
        self._on_text()

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("How would you put it to them?"),
            self.tr(
                "One text for all, in your own words. Where {first} stands, each reads their first name."
            ),
        )

    def _on_text(self) -> None:
        for button in self.buttons:
            button.setEnabled(bool(self.value().strip()))

    def _on_copy(self) -> None:
        button = self.sender()
        if isinstance(button, CopyButton):
            self._copies.copy(invitation(self.value(), button.client.first))
