"""When somebody else has the book open: who, since when, and what can be done here meanwhile."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from relbook.journal.holder import Holder
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import Medal
from relbook.ui.shared.language import tr
from relbook.ui.unlocking.calm import CalmPage, fill


class ElsewhereScreen(CalmPage):
    """A calm page in place of the window; the book is as it was. A second page asks before writing.

    `may_write` is whether nobody on this machine holds it: then it can be opened for writing, too.
    """

    read_asked = Signal()
    write_asked = Signal()
    another = Signal()

    def __init__(self, holder: Holder, today: date, *, may_write: bool) -> None:
        super().__init__()
        self._holder, self._since, self._may_write = holder, said_since(holder, today), may_write
        self.read = Button(self.tr("Read it here"), variant="primary")
        self.other = Button(self.tr("Open another book"))
        self.write = Button(self.tr("Write here all the same…"), variant="link")
        self.back = Button(self.tr("Not now"), variant="primary")
        self.sure = Button(self.tr("Open it for writing"))
        row = QHBoxLayout()
        fill(row, (self.read, self.back, self.other, self.sure, self.write))
        self.stand(Medal("book-open", "honey"), row)
        self.read.clicked.connect(self.read_asked)
        self.other.clicked.connect(self.another)
        self.write.clicked.connect(self.ask)
        self.back.clicked.connect(self.tell)
        self.sure.clicked.connect(self.write_asked)
        self.tell()

    def tell(self) -> None:
        """Who has it open, and what can be done."""
        self.put(
            self.tr("This book is open elsewhere"),
            self.tr(
                "It is open on {host}, {since}, by {who}. Nothing was changed. "
                "You can read it here meanwhile; once it is closed there, it opens here by itself."
            ).format(host=self._holder.host, who=self._holder.user, since=self._since),
        )
        self._offer(self.read, self.other, *([self.write] if self._may_write else []))

    def ask(self) -> None:
        """What could be lost by writing in two places."""
        self.put(
            self.tr("Write in two places?"),
            self.tr(
                "If {host} was switched off without closing the book, you can go on here. "
                "If it is still open there, the two will not come together: one stays as a version "
                "beside the other, and what is only in that one has to be brought over by hand."
            ).format(host=self._holder.host),
        )
        self._offer(self.back, self.sure)

    def _offer(self, *buttons: Button) -> None:
        for button in (self.read, self.other, self.write, self.back, self.sure):
            button.setVisible(button in buttons)
        buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)


def said_since(holder: Holder, today: date) -> str:
    """Since when, by the clock on this wall."""
    since = moment_here(holder.since)
    clock = wording.clock(since.time())
    if since.date() == today:
        return tr("since {time}").format(time=clock)
    return tr("since {day}, {time}").format(day=wording.day_long(since.date()), time=clock)


def moment_here(moment: datetime) -> datetime:
    """A moment of a note as the clock on this wall says it."""
    return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
