"""Words that nobody kept: offered again where their sheet was left, and where the book closed meanwhile."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.ui.parts import Parts
from relbook.ui.shared.sheet import Sheet
from relbook.ui.sheets import Sheets
from relbook.ui.unkept import Unkept


class Finding(QObject):
    """Offers what the last session left, once, and lays it on the page that belongs to nobody yet.

    A sheet that is left comes back as it was. One that a click beside it did not close says why.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self.unkept = Unkept(parts.desk, parts.rooms, parts.sheets, self)

    def offer(self) -> None:
        """Say that something was left, where there is."""
        banner = self._parts.news.banner
        if self.unkept.found() and not self._parts.desk.read_only and banner.isHidden():
            said = self.tr("You were writing when the book closed. The words are still here.")
            banner.say(said, action=self.tr("Show them"), act=self._show, icon_name="note-pencil")

    def _show(self) -> None:
        quick = self._parts.sheets.quick
        if quick.isVisible():
            quick.add_text(self.unkept.found())
        else:
            quick.open_for(text=self.unkept.found())
        quick.save_draft()
        self.unkept.take()
        self.unkept.look()

    def join_sheet(self, name: str) -> None:
        """Hear of a sheet that is left with words in it, or is not left for them."""
        sheet = getattr(self._parts.sheets, name)
        if isinstance(sheet, Sheet):
            sheet.left_unkept.connect(self._on_left)
            sheet.held_open.connect(self._on_held)

    def _on_left(self) -> None:
        sheet, toast = self.sender(), self._parts.news.toast
        if isinstance(sheet, Sheet):
            toast.say(self.tr("What you typed is not kept."), undo=False, icon_name="note-pencil")
            toast.offer(self.tr("Bring it back"), sheet.come_back)

    def _on_held(self) -> None:
        said = self.tr("What you typed is not kept yet. Esc closes without keeping it.")
        self._parts.news.toast.say(said, undo=False, icon_name="note-pencil")


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of what was not kept."""
    finding = Finding(parts)
    parts.doing.putting_down.connect(finding.unkept.put_down)
    for name in Sheets.names():
        parts.sheets.when_made(name, partial(finding.join_sheet, name))
    finding.offer()
    return {}
