"""What to say and to ask, each with a box: what is ticked goes into the note of the talk."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent

from relbook.journal.promise import Dueness
from relbook.ui.brief.lines import EDGE, Sourced
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.line import Pen
from relbook.ui.shared.theme import theme

ICON = 16


class Topic(Sourced):
    """Something to say or ask. Space and a click on its box tick it; Enter and its words lead on."""

    ticked = Signal(str)  # its words

    def __init__(self, said: str, icon_name: str, name: str, entry_id: str = "", *, tab: str = "") -> None:
        super().__init__(said, entry_id, tab=tab)
        self._icon = icon_name
        self.setCheckable(True)
        self.setAccessibleName(f"{name}: {said}")
        self.setAccessibleDescription(self.tr("Press Space to take it into the note"))
        self.setToolTip(self.tr("Take it into the note"))
        self.be_lively(True)  # noqa: FBT003

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        left, end = EDGE + px(38), px(ICON + 10)
        if pen.painter is not None:
            stands = Dueness.SETTLED if self.isChecked() else Dueness.UNDATED
            paint_box(pen.painter, self._box(pen), mine=True, dueness=stands)
        spot = pen.spot(width - EDGE - px(ICON), px(6), px(ICON), px(ICON))
        pen.icon(self._icon, spot, "text3")
        box = pen.spot(left, px(1.5), width - left - EDGE - end, px(25))
        return pen.paragraph(self.key, box, "read", "text", italic=True) + px(3)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_box = self._box(Pen(self, None)).adjusted(-8, -8, 8, 8).contains(event.position())
        if on_box or not self.leads:
            super().mouseReleaseEvent(event)
        else:
            self.setDown(False)
            self.go()

    def _box(self, pen: Pen) -> QRectF:
        px = theme().px
        return pen.spot(EDGE + px(4), px(5), px(18), px(18))

    def _on_clicked(self) -> None:
        self.ticked.emit(self.key)
