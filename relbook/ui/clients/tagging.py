"""What a sieve asks beyond the rows of the list: fetched when it is asked, tags in the background."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from relbook.journal.fold import fold
from relbook.journal.sieve import Known, Lack, Sieve
from relbook.store import sieving
from relbook.ui.shared.background import Background


class TagNews(QObject):
    """Keeps who can be reached, and on whose entries the tags in question stand."""

    came = Signal()  # an answer is there

    def __init__(self, background: Background | None, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Callable[[], object] | None = None
        self.known = Known()
        if background is not None:
            background.done.connect(self._on_done)

    def look(self, sieve: Sieve) -> None:
        """Fetch anew what this sieve asks; `came` follows when the tags are known."""
        reached = sieving.reached() if Lack.CONTACT in sieve.lacks else frozenset()
        self.known = replace(self.known, reached=reached)
        names = tuple(name for name, _ in sieve.tags)
        if not names:
            self._job = None
            self.known = replace(self.known, tags={})
        elif self._background is None:
            self.known = replace(self.known, tags=sieving.tagged(names))
        else:
            self._job = partial(sieving.tagged, names)
            self._background.run(self._job)

    def answerable(self, sieve: Sieve) -> Sieve:
        """The sieve without the tags nothing is known of yet: nobody vanishes while it is fetched."""
        return replace(sieve, tags=tuple(pair for pair in sieve.tags if fold(pair[0]) in self.known.tags))

    def _on_done(self, job: object, found: object) -> None:
        if job is self._job and isinstance(found, dict):
            self.known = replace(self.known, tags=found)
            self.came.emit()
