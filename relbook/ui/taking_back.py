"""Taking back on the worker: what is shown of an entry then is read along."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relbook.errors import MissingError
from relbook.journal.page import Gone

if TYPE_CHECKING:
    from relbook.journal.page import Page
    from relbook.store.edit import Edit


class TakingBack:
    """An edit on its way back; where an entry stood in it, how that is shown then is read along."""

    def __init__(self, edit: Edit) -> None:
        self.along: Page | Gone | None = None
        self._edit = edit

    def __call__(self) -> Edit:
        edit = self._edit.revert()
        if "entry" in edit.kinds:
            from relbook.store import entries  # a start shows no entry
            from relbook.store.troubles import DISK_FAULTS

            with suppress(*DISK_FAULTS):
                try:
                    self.along = entries.page(edit.row_id)
                except MissingError:
                    self.along = Gone(edit.row_id)
        return edit
