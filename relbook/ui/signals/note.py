"""What is worth noticing about the client in view: one quiet line, or nothing at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.store import clients, own_time, signals
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Label
from relbook.ui.shared.icons import NORMAL
from relbook.ui.shared.marks import Mark, Rule
from relbook.ui.shared.room import ClientRoom
from relbook.ui.signals.dismissing import Dismissing
from relbook.ui.signals.line import SignalLine


class SignalNote(ClientRoom):
    """Stands above the prompt; it is not there while nothing is worth noticing."""

    act_asked = Signal(str, object)  # the client and the Reason
    rest_asked = Signal(str)
    part_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("Worth noticing"))
        self.line = SignalLine()
        self._dismissing = Dismissing(desk, self)
        self._dismissing.serve(self.line)
        self.line.act_asked.connect(self.act_asked)
        self.line.rest_asked.connect(self.rest_asked)
        self.line.part_asked.connect(self.part_asked)
        self._lay_out()
        self._inside.hide()

    @property
    def said(self) -> str:
        """What is said just now; empty when nothing is."""
        return "" if self._inside.isHidden() else self.line.said.text

    def look(self) -> None:
        reason = None
        now = self.desk.now()
        if self.client_id and not own_time.is_quiet(now):
            try:
                reason = signals.of_client(self.client_id, now)
            except MissingError:
                reason = None
        if reason is not None:
            first = clients.get(self.client_id).first
            self.line.show_reason(self.client_id, first, reason, now.date())
        self._inside.setVisible(reason is not None)

    def concerned(self, edit: Edit) -> bool:
        return edit.concerns(self.client_id) or bool(edit.kinds & {"setting", "circle"})

    def _lay_out(self) -> None:
        self._inside = QWidget()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Mark("eye", "honey_text", NORMAL), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Label(self.tr("Worth noticing"), "small_strong", "honey"))
        head.addStretch(1)
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(6, 0, 4, 4)
        inner.setSpacing(4)
        inner.addLayout(head)
        inner.addWidget(self.line)
        inner.addSpacing(4)
        inner.addWidget(Rule())
        inner.addSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)
