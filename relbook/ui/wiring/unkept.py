"""Words that were being typed when the book closed: put down, and offered at the next opening."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from relbook.ui.parts import Parts
from relbook.ui.unkept import Unkept


class Finding(QObject):
    """Offers what was left, once, and lays it on the page that belongs to nobody yet."""

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


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of what was not kept."""
    finding = Finding(parts)
    parts.doing.putting_down.connect(finding.unkept.put_down)
    finding.offer()
    return {}
