"""Who may be on file already, below the field in which a name is typed: told, never in the way."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.doubles import Double, Why
from relbook.store import clients, sieving
from relbook.ui.clients.bands import SmallButton
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph

PAUSE = 180
"""After so many milliseconds without a key the book is asked."""

MOST = 3
"""How many are named; more would be a list to read instead of a glance."""


class Alike(QWidget):
    """A line for each candidate: who it is, why, and a link to their page."""

    open_asked = Signal(str)
    came = Signal()  # others are named than before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: list[Double] = []
        self.links: list[SmallButton] = []
        self._asked: tuple[str, tuple[str, ...], tuple[str, ...], str] = ("", (), (), "")
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self.setAccessibleName(self.tr("On file already"))

    def ask(
        self, name: str, mails: Sequence[str] = (), phones: Sequence[str] = (), without: str = ""
    ) -> None:
        """Ask in a moment who may be the same; `without` is the client in hand, who is not."""
        self._asked = (name, tuple(mails), tuple(phones), without)
        self._pause.start()

    def look(self) -> None:
        """Ask now; not when the form was closed meanwhile, and the book perhaps with it."""
        self._pause.stop()
        form = self.parentWidget()
        if form is None or not form.isVisible():
            return
        name, mails, phones, without = self._asked
        self._show(sieving.alike(name, mails=mails, phones=phones, without=without)[:MOST])

    def forget(self) -> None:
        """Name nobody, and ask nothing."""
        self._pause.stop()
        self._show([])

    def _show(self, found: list[Double]) -> None:
        if found == self.found:
            return
        self.found = found
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self.links = [], []
        known = clients.some(double.id for double in found)
        for double in found:
            client = known.get(double.id)
            self._add(double, client.company if client else "", client.first if client else double.name)
        self.updateGeometry()
        self.came.emit()

    def _add(self, double: Double, company: str, first: str) -> None:
        who = f"{double.name} ({company})" if company else double.name
        words = Paragraph(_why(double.why).format(who=who), role="caption", tone="honey_text")
        link = SmallButton(self.tr("Open {name}").format(name=first), variant="link")
        link.setProperty("client", double.id)
        link.clicked.connect(self._on_open)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(words, 1)
        row.addWidget(link)
        self._column.addWidget(line)
        line.show()
        self._lines.append(line)
        self.links.append(link)

    def _on_open(self) -> None:
        self.open_asked.emit(str(self.sender().property("client")))


def _why(why: Why) -> str:
    return {
        Why.MAIL: tr("{who} has the same address."),
        Why.PHONE: tr("{who} has the same number."),
        Why.NAME: tr("{who} is on file already."),
        Why.SPELLING: tr("{who} is spelt almost the same."),
    }[why]
