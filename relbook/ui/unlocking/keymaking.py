"""Making keys beside the window: a derivation takes some 0.3 s, a change as long as the book is large."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from relbook.store import keychain
from relbook.store.going import Going
from relbook.store.passphrase import Changed, change
from relbook.store.unlocking import key_for
from relbook.ui.shared.bookless import Bookless
from relbook.ui.shared.underway import Walk


class KeyMaker(QObject):
    """One worker for one session; what it makes is never written down."""

    made = Signal(str)  # the raw key of a passphrase, or what the keychain holds: nothing if it holds none
    changed = Signal(object)  # a Changed: the journal has another passphrase
    broke = Signal(object)  # an error of ours

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Bookless(self)
        self._worker.done.connect(self._on_done)
        self._worker.broke.connect(self.broke)

    def make(self, path: Path, passphrase: str) -> None:
        """Derive the key of the journal at `path`; `made` follows."""
        self._worker.run(partial(key_for, path, passphrase))

    def find(self, path: Path) -> None:
        """Ask the keychain of this computer; `made` follows."""
        self._worker.run(partial(keychain.find, path))

    def change(self, path: Path, old: str, new: str, *further: Path, remembered: bool) -> Walk:
        """Give the closed journal at `path` another passphrase, with `begin`; `changed` follows.

        `further` are other places of copies. `remembered`: the keychain of this computer holds the
        key, and is to hold the new one.
        """
        return Walk(partial(_change, path, old, new, further, remembered=remembered))

    def begin(self, walk: Walk) -> None:
        """Begin what `change` prepared."""
        self._worker.run(walk)

    def _on_done(self, result: object) -> None:
        if isinstance(result, Changed):
            self.changed.emit(result)
        else:
            self.made.emit(str(result))


def _change(
    path: Path, old: str, new: str, further: tuple[Path, ...], going: Going, *, remembered: bool
) -> Changed:
    done = change(path, old, new, *further, going=going)
    if remembered:
        keychain.forget(path)
        if new:
            keychain.remember(path, done.key)
    return done
