"""What is worth noticing about the client in view: one quiet line, or nothing at all."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.signals.signal import Reason
from relbook.store import clients, own_time, signals
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Label
from relbook.ui.shared.icons import NORMAL
from relbook.ui.shared.later import Later
from relbook.ui.shared.marks import Mark, Rule
from relbook.ui.shared.room import FRAME_MS, ClientRoom
from relbook.ui.signals.dismissing import Dismissing
from relbook.ui.signals.line import SignalLine


class SignalNote(ClientRoom):
    """Stands above the prompt; it is not there while nothing is worth noticing."""

    act_asked = Signal(str, object)  # the client and the Reason
    rest_asked = Signal(str)
    part_asked = Signal(str)
    patience = 8 * FRAME_MS

    def __init__(
        self, desk: Desk, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("Worth noticing"))
        self.line = SignalLine()
        self._whose = ""  # who was looked at last
        self._dismissing = Dismissing(desk, self)
        self._dismissing.serve(self.line)
        self.line.act_asked.connect(self.act_asked)
        self.line.rest_asked.connect(self.rest_asked)
        self.line.part_asked.connect(self.part_asked)
        self._later = Later(background, self)
        self._later.came.connect(self._on_reason)
        self._lay_out()
        self._inside.hide()

    @property
    def said(self) -> str:
        """What is said just now; empty when nothing is."""
        return "" if self._inside.isHidden() else self.line.said.text

    def look(self) -> None:
        if self.client_id != self._whose:
            self._whose = self.client_id
            self._keep_room(kept=bool(self.client_id))
            self._inside.hide()  # what was noticed about somebody else
        if self.client_id:
            self._later.ask(partial(noticed, self.client_id, self.desk.now()))
        else:
            self._later.drop()

    def _on_reason(self, found: object) -> None:
        noted = found if isinstance(found, tuple) else None
        if noted is not None:
            first, reason = noted
            self.line.show_reason(self.client_id, first, reason, self.desk.today())
        self._keep_room(kept=False)
        self._inside.setVisible(noted is not None)

    def _keep_room(self, *, kept: bool) -> None:
        """Whether what is hidden keeps its room: what stands below waits for the answer where it is."""
        policy = self._inside.sizePolicy()
        there = not self._inside.isHidden() or policy.retainSizeWhenHidden()
        policy.setRetainSizeWhenHidden(kept and there)
        self._inside.setSizePolicy(policy)

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


def noticed(client_id: str, now: datetime) -> tuple[str, Reason] | None:
    """What is worth noticing about a client, and their first name; a plain read, for the worker."""
    if own_time.is_quiet(now):
        return None
    try:
        reason = signals.of_client(client_id, now)
        return (clients.get(client_id).first, reason) if reason is not None else None
    except MissingError:
        return None
