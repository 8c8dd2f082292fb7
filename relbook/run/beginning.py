"""Where there is no book yet: the first screen, and what is chosen on it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from relbook import paths
from relbook.journal.selection import EVERYTHING
from relbook.store import footing
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.figures import figure

if TYPE_CHECKING:
    from relbook.run.laying_down import LayingDown
    from relbook.run.session import Session


class Beginning(QObject):
    """Leads from the first screen to a first book."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._unpacked: Path | None = None
        self.new_place: Path | None = None  # the one folder for everything, where nothing was in it

    def show(self) -> None:
        """Show the first screen; where a book was open here before, say first that it is not there."""
        session = self._session
        last = session.settings.get(remembered.JOURNAL)
        if last and paths.as_found(last, session.places) == session.path.absolute():
            self._tell_of_gone(session.path)
        else:
            self.greet()

    def _tell_of_gone(self, path: Path) -> None:
        from relbook.ui.unlocking.gone import GoneScreen

        usual = self._session.places.journal
        gone = GoneScreen(path, usual if footing.is_begun(usual) else None)
        gone.again.connect(self._session.begin)
        gone.another.connect(self._session.ask_another)
        gone.without.connect(self._on_without)
        self._session.turn_to(gone)

    def _on_without(self) -> None:
        """Leave it be, and go on with the usual place."""
        session, usual = self._session, self._session.places.journal
        if session.path.absolute() != usual:
            session.path = usual
            session.turned.emit(usual)
        if footing.is_begun(usual):
            session.open()
        else:
            self.greet()

    def greet(self) -> None:
        """Show what the book is for, and the ways to begin."""
        from relbook.ui.unlocking.first_run import FirstRun

        first = FirstRun(self.new_place)
        first.started.connect(self._on_started)
        first.opened.connect(self._on_opened)
        first.sample_asked.connect(self._on_sample)
        first.import_asked.connect(self._on_import)
        self._session.turn_to(first)

    def _on_opened(self, chosen: str) -> None:
        """Open a book that is there, or lay down one that was packed on another computer."""
        from relbook.store import moving

        session = self._session
        if not moving.is_package(Path(chosen)):
            session.choose(chosen)
            return
        laying = self._laying_down()
        laying.laid.connect(self._on_unpacked)
        laying.unpack(Path(chosen))

    def _laying_down(self) -> "LayingDown":
        from relbook.run.laying_down import LayingDown  # where there is a book it is never loaded

        laying = LayingDown(self._session, self)
        laying.stopped.connect(self.greet)
        return laying

    def _on_unpacked(self) -> None:
        self._unpacked = self._session.path
        self._session.shown.connect(self._tell_what_came)
        self._session.open()

    def _tell_what_came(self) -> None:
        """Say how much came over, once its window is there: the same figures as where it was packed."""
        from relbook.store import clients, entries, files

        window = self._session.window
        if window is None:
            return
        self._session.shown.disconnect(self._tell_what_came)
        if self._session.path != self._unpacked:  # at its lock another book was chosen
            return
        there = len({file.digest for file in files.every()} - {file.digest for file in files.missing()})
        said = self.tr("It is all here. Clients: {clients}, entries: {entries}, files: {files}.").format(
            clients=figure(len(clients.everyone())),
            entries=figure(entries.count(EVERYTHING)),
            files=figure(there),
        )
        window.toast.say(said, undo=False)

    def _on_sample(self) -> None:
        laying = self._laying_down()
        laying.laid.connect(self._session.open)
        laying.make_up()

    def _on_started(self) -> None:
        self._session.passphrases.choose_first()

    def _on_import(self) -> None:
        self._session.passphrases.choose_first(bringing=True)
