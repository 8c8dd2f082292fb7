"""Work in portions, between two turns of the window: what is not needed yet is loaded and made meanwhile."""

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QObject, QTimer

from relbook.ui.shared.portions import Step


class Warming(QObject):
    """Goes through steps, one a turn, so that no key waits for more than one of them."""

    def __init__(self, parent: QObject, steps: Iterable[Step], pause: int = 0) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._pause = pause
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._on_time)

    def go_on(self, after: int = 0) -> None:
        """Go on with the next step in so many milliseconds, and then with every further one."""
        self._clock.start(after)

    def finish(self) -> None:
        """Take every step that is left, now."""
        self._clock.stop()
        for step in self._steps:
            step()

    def drop(self) -> None:
        """Take no further step."""
        self._clock.stop()
        self._steps = iter(())

    def _on_time(self) -> None:
        step = next(self._steps, None)
        if step is not None:
            step()
            if not self._clock.isActive():  # the step may have asked for a longer rest
                self._clock.start(self._pause)


def load(name: str) -> None:
    """Load a file of ours."""
    import_module(name)


def below(package: str) -> Iterator[str]:
    """The files of a package that are not loaded yet, those that many others stand on first."""
    spec = find_spec(package)
    found = _below(list(spec.submodule_search_locations or ()) if spec else [], package)
    return (name for name in sorted(found, key=_order) if name not in sys.modules)


def _below(folders: list[str], name: str) -> Iterator[str]:
    from pkgutil import iter_modules  # not before the first picture

    for one in iter_modules(folders):
        if one.ispkg:
            yield from _below([f"{folder}/{one.name}" for folder in folders], f"{name}.{one.name}")
        else:
            yield f"{name}.{one.name}"


def _order(name: str) -> tuple[bool, bool, int, str]:
    return ".wiring." in name, ".shared." not in name, -name.count("."), name
