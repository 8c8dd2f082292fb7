"""No word is lost because a sheet was open when the program ended: what its fields held is a draft, too."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from relbook.store import drafts
from relbook.store.drafts import LOOSE, Draft
from relbook.ui.desk import Desk
from relbook.ui.rooms import Rooms
from relbook.ui.shared.loose import LoosePart, loose_places, loose_words
from relbook.ui.sheets import Sheets

LOOK_MS = 1_000
"""How often it is looked while something is typed: within the two seconds a sudden end may cost."""


class Unkept(QObject):
    """Puts down what is typed where nothing saves by itself; takes it away once it is kept or cancelled."""

    def __init__(self, desk: Desk, rooms: Rooms, sheets: Sheets, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rooms, self._sheets = desk, rooms, sheets
        self._before = self.found()
        self._put = self._before
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def found(self) -> str:
        """What was left by a session before this one."""
        draft = drafts.get(LOOSE)
        return draft.text if draft else ""

    def take(self) -> str:
        """Hand out what was left, and forget it: it is about to lie somewhere else."""
        words, self._before = self._before, ""
        return words

    def look(self) -> None:
        """Put down what is typed now; look no more once there is nowhere to type it."""
        if self._sheets.window.isVisible() and not self._settle():
            self._timer.stop()

    def put_down(self) -> None:
        """The book is about to close: put down what is typed, and take nothing away."""
        if self._sheets.window.isVisible():
            self._settle()

    def _settle(self) -> bool:
        """Put down what is typed now; whether there is anywhere in view to type it."""
        sheeted, roomed = self._in_sheets(), self._in_rooms()
        typed = [words for place in sheeted for words in loose_words(place)]
        typed += [words for place in roomed for words in loose_words(place, away=True)]
        text = "\n".join(dict.fromkeys([*([self._before] if self._before else []), *typed]))
        if text != self._put and not self._desk.read_only:
            write = partial(drafts.keep, Draft(LOOSE, text)) if text else partial(drafts.clear, LOOSE)
            if self._desk.perform(write) is not None:
                self._put = text
        return any(place.isVisible() for place in (*sheeted, *roomed))

    def _in_sheets(self) -> list[QWidget]:
        """What holds words worth keeping among the sheets: one that is closed only what was put off in it."""
        made = self._sheets.made()
        closed = [sheet for sheet in made if not sheet.isVisible() and hasattr(sheet, "decided")]
        return [*closed, *(place for sheet in made if sheet.isVisible() for place in loose_places(sheet))]

    def _in_rooms(self) -> list[QWidget]:
        """The same among the rooms, in view or not; in a form that is put away nothing is typed."""
        rooms = [room for room in self._rooms.made() if isinstance(room, QWidget)]
        found = dict.fromkeys(place for room in rooms for place in loose_places(room))
        return [place for place in found if not (isinstance(place, LoosePart) and place.isHidden())]

    def _on_focus(self) -> None:
        """Look soon, and not now: what the keyboard leaves may be half gone, and crashes when asked."""
        if not self._timer.isActive():
            self._timer.start()
