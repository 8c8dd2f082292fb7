"""A sheet whose matter the worker reads."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtWidgets import QWidget

from relbook.errors import MissingError
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.sheet import Sheet


class ReadSheet(Sheet):
    """Asks by `have_read`, has the keyboard meanwhile, and is seen once `show_found` says `appear`.

    What cannot be read puts it away and is read once more here, where the error is told.
    """

    def __init__(
        self, window: QWidget, name: str, size: tuple[int, int], background: Background | None
    ) -> None:
        super().__init__(window, name, size)
        self._later = Later(background, self)
        self._later.came.connect(self._on_came)

    def have_read(self, read: Callable[[], object]) -> None:
        """Have the worker read this; what it was asked before is no longer wanted."""
        if not self.isVisible():
            self.wait()
        self._later.ask(read)

    def show_found(self, found: Any) -> None:
        """Show what was read, and `appear`."""
        raise NotImplementedError

    def close_sheet(self) -> None:
        self._later.drop()
        super().close_sheet()

    def _on_came(self, found: object) -> None:
        if found is not None:
            self.show_found(found)
            return
        self.close_sheet()
        with suppress(MissingError):  # whom it is about went into the bin
            self._later.again()
