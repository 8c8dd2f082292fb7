"""One signal: what was seen, what could be done, why it is said, and ways to put it away."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from relbook.journal.signals.signal import Act, Reason
from relbook.ui.shared import signal_words
from relbook.ui.shared.controls import Button, IconButton
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paragraph import Paragraph


class SignalLine(QWidget):
    """A sentence with its rule; it asks, and what is done about it is for others."""

    act_asked = Signal(str, object)  # the client and the Reason
    not_now = Signal(str, object)
    not_about = Signal(str, object)
    never = Signal(str, object)
    rest_asked = Signal(str)
    part_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client_id = ""
        self.reason: Reason | None = None
        self.said = Paragraph(role="small")
        self.rule = Paragraph(role="caption", tone="text2")
        self.act = Button("", variant="link")
        self.why = Button(self.tr("Why"), variant="link")
        self.why.setCheckable(True)
        self.more = IconButton("dots-three", self.tr("Put this away"))
        self._build_menu()
        self._lay_out()
        self.rule.hide()
        self.act.clicked.connect(self._on_act)
        self.why.toggled.connect(self._on_why)

    def show_reason(self, client_id: str, first: str, reason: Reason, today: date) -> None:
        """Say this about a client; `first` is how they are called."""
        if reason != self.reason or client_id != self.client_id:
            self.why.setChecked(False)
        self.client_id, self.reason = client_id, reason
        self.said.set_text(signal_words.sentence(reason, first, today))
        self.rule.set_text(signal_words.rule(reason.signal))
        self.act.setText(signal_words.act(reason))
        self.more.say(self.tr("Put this away, about {name}").format(name=first))
        self._not_about.setText(self.tr("Not about {name}").format(name=first))
        self._rest.setText(self.tr("Remind me about {name}…").format(name=first))
        self._rest.setVisible(reason.act is Act.MEET)
        self._part.setText(self.tr("End the work with {name}…").format(name=first))
        self._part.setVisible(reason.signal == "drain")
        self.why.setAccessibleName(self.tr("Why this is said about {name}").format(name=first))

    def _build_menu(self) -> None:
        menu = Menu(self.more)
        self._not_now = menu.addAction(self.tr("Not now, in a month again"))
        self._rest = menu.addAction("")
        self._part = menu.addAction("")
        self._not_about = menu.addAction("")
        self._never = menu.addAction(self.tr("Never, about anybody"))
        self._not_now.triggered.connect(self._on_not_now)
        self._rest.triggered.connect(self._on_rest)
        self._part.triggered.connect(self._on_part)
        self._not_about.triggered.connect(self._on_not_about)
        self._never.triggered.connect(self._on_never)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_out(self) -> None:
        ways = Flow(gap=14)
        for button in (self.act, self.why):
            ways.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.said)
        words.addWidget(self.rule)
        words.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def _on_act(self) -> None:
        self.act_asked.emit(self.client_id, self.reason)

    def _on_why(self, shown: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.rule.setVisible(shown)

    def _on_not_now(self) -> None:
        self.not_now.emit(self.client_id, self.reason)

    def _on_not_about(self) -> None:
        self.not_about.emit(self.client_id, self.reason)

    def _on_never(self) -> None:
        self.never.emit(self.client_id, self.reason)

    def _on_rest(self) -> None:
        self.rest_asked.emit(self.client_id)

    def _on_part(self) -> None:
        self.part_asked.emit(self.client_id)
