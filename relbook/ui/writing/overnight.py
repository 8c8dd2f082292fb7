"""What lies on a pad while another day begins."""

from PySide6.QtCore import QObject

from relbook.journal.marks import NOT_MARKED
from relbook.store import clients
from relbook.ui.writing.guess import this_moment
from relbook.ui.writing.pad import Pad


class Overnight(QObject):
    """Reads the days in a note anew when the day turns, as they are read when it is kept.

    What was begun stays with its own day, and says so; a page left blank is about the day it is written on.
    """

    def __init__(self, pad: Pad) -> None:
        super().__init__(pad)
        self._pad = pad
        pad.desk.turned.connect(self._on_turned)

    def _on_turned(self) -> None:
        pad, now = self._pad, self._pad.desk.now()
        subject, was = pad.subject, pad.editor.reader.today
        if subject is None:
            return  # what is opened next begins with its own day
        pad.editor.reader.today = now.date()
        pad.editor.know(clients.names())
        said = subject.dated or subject.marks != NOT_MARKED or not pad.editor.is_blank()
        begun = subject.page is not None or subject.meeting_id or said
        if begun or subject.moment.day != was:
            pad.turned.emit()
        else:
            pad.amend(moment=this_moment(now))
