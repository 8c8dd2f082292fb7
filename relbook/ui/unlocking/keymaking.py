"""Making keys beside the window: a derivation takes some 0.3 s, a change as long as the book is large."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from relbook.store import keychain
from relbook.store.going import Going
from relbook.store.passphrase import Changed, change
from relbook.store.unlocking import key_for
from relbook.ui.shared.background import Background
from relbook.ui.shared.underway import Walk


class KeyMaker(QObject):
    """One worker for one session; what it makes is never written down."""

    made = Signal(str)  # the raw key of a passphrase, or what the keychain holds: nothing if it holds none
    changed = Signal(object)  # a Changed: the journal has another passphrase
    broke = Signal(object)  # an error of ours, or of the disk

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Background | None = None

    def make(self, path: Path, passphrase: str) -> None:
        """Derive the key of the journal at `path`; `made` follows."""
        self._background().run(partial(key_for, path, passphrase))

    def find(self, path: Path) -> None:
        """Ask the keychain of this computer; `made` follows."""
        self._background().run(partial(keychain.find, path))

    def change(self, path: Path, old: str, new: str, *further: Path, remembered: bool) -> Walk:
        """Give the closed journal at `path` another passphrase, with `begin`; `changed` follows.

        `further` are other places of copies. `remembered`: the keychain of this computer holds the
        key, and is to hold the new one.
        """
        return Walk(partial(_change, path, old, new, further, remembered=remembered))

    def begin(self, walk: Walk) -> None:
        """Begin what `change` prepared."""
        self._background().run(walk)

    def finish(self) -> None:
        """Wait for what is under way; called once, on the way out."""
        if self._worker is not None:
            self._worker.finish()
            self._worker = None

    def _background(self) -> Background:
        if self._worker is None:
            self._worker = Background(_nothing, _nothing, self)  # each job opens what it needs
            self._worker.done.connect(self._on_done)
            self._worker.broke.connect(self._on_broke)
        return self._worker

    def _on_done(self, job: object, result: object) -> None:
        if isinstance(result, Changed):
            self.changed.emit(result)
        else:
            self.made.emit(str(result))

    def _on_broke(self, job: object, error: object) -> None:
        self.broke.emit(error)


def _change(
    path: Path, old: str, new: str, further: tuple[Path, ...], going: Going, *, remembered: bool
) -> Changed:
    done = change(path, old, new, *further, going=going)
    if remembered:
        keychain.forget(path)
        if new:
            keychain.remember(path, done.key)
    return done


def _nothing() -> None:
    """There is no journal to join: it is closed."""
