"""How one client looks in the list: ring and initials, name, days, company, badge, circle mark."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.client import Client, State
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine
from relbook.ui.clients.model import ClientRows
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr
from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.person import hue_of, paint_circle_mark, paint_face
from relbook.ui.shared.pictures import Pictures
from relbook.ui.shared.row_ground import POINTED
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.shared.theme import theme


def _beneath(client: Client) -> str:
    """The company, and in a word where the work stands when it is not simply going on."""
    state = "" if client.state is State.CURRENT else wording.state(client.state)
    return " · ".join(filter(None, (state, client.company)))


_TONES = {Beat.PASSED: "persimmon_text", Beat.NEARLY: "honey_text"}


class ClientCard(QStyledItemDelegate):
    """Two lines and a face; only the face where the list is a rail."""

    def __init__(self, rows: ClientRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.rail = False
        self.ring = False
        self._pictures = Pictures()
        theme().changed.connect(self._on_theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(64, theme().px(54 if self.rail else 60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ClientLine = index.data(VALUE)
        ringed = self.ring and bool(option.state & QStyle.StateFlag.State_HasFocus)
        shown = (line, self.rail, ringed, self._rows.today, self._rows.rules)
        self._pictures.draw(painter, option, line.id, shown, index.row(), self._paint)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        line = self._rows.values[row]
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        self._ground(painter, option, box)
        side = min(theme().px(42), round(box.width()) - 8) if self.rail else theme().px(42)
        left = box.center().x() - side / 2 if self.rail else box.left() + 7
        face = QRectF(left, box.center().y() - side / 2, side, side)
        if option.direction == Qt.LayoutDirection.RightToLeft and not self.rail:
            face.moveLeft(box.right() - 7 - side)
        share = line.passed(self._rows.today, self._rows.rules)
        paint_face(painter, face, line.client.initials, hue_of(line.id), passed=share)
        if self.rail:
            if line.mine_due:
                dot = QRectF(face.right() - 9, face.top() - 2, 11, 11)
                rounded(painter, dot, 11 / 2, "persimmon", "side", 1.5)
            return
        self._words(painter, option, box, face, line)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, box, 10, "selected" if state & QStyle.StateFlag.State_Active else "selected_off")
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, 10, "pressed", share=POINTED)
        if state & QStyle.StateFlag.State_HasFocus and self.ring:
            focus_ring(painter, box, 10)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, face: QRectF, line: ClientLine
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start, end = (box.left() + 11, face.left() - 10) if rtl else (face.right() + 10, box.right() - 11)
        middle = box.center().y()
        upper = QRectF(start, middle - theme().px(20), end - start, theme().px(20))
        lower = upper.translated(0, theme().px(19))
        quiet = line.client.archived
        days, tone = self._days(line)
        strong = tone in _TONES.values()
        font = "caption_strong" if strong else "caption"
        taken = text_width(days, font) + 8
        text_line(painter, upper, days, font, tone, align=near if rtl else far)
        name = upper.adjusted(taken, 0, 0, 0) if rtl else upper.adjusted(0, 0, -taken, 0)
        text_line(
            painter, name, line.name, "strong", "text3" if quiet else "text", align=far if rtl else near
        )
        marks = self._marks(painter, lower, line, rtl=rtl)
        firm = lower.adjusted(marks, 0, 0, 0) if rtl else lower.adjusted(0, 0, -marks, 0)
        text_line(painter, firm, _beneath(line.client), "small", "text2", align=far if rtl else near)

    def _days(self, line: ClientLine) -> tuple[str, str]:
        days = line.days_since(self._rows.today)
        if days is None:
            return tr("new"), "text2"
        tone = _TONES.get(line.beat(self._rows.today, self._rows.rules), "text2")
        return tr("{days} d").format(days=days), tone

    def _marks(self, painter: QPainter, lower: QRectF, line: ClientLine, *, rtl: bool) -> float:
        """The badge and the circle mark; says how much room they took."""
        taken = 0.0
        if line.client.circle is not None:
            x = lower.left() + 8 if rtl else lower.right() - 8
            paint_circle_mark(painter, QPointF(x, lower.center().y()), line.client.circle)
            taken = 24.0
        if line.mine_due:
            said = str(line.mine_due)
            width = max(theme().px(17), text_width(said, "micro") + 10)
            left = lower.left() + taken if rtl else lower.right() - taken - width
            badge = QRectF(left, lower.center().y() - theme().px(8.5), width, theme().px(17))
            rounded(painter, badge, 5, "persimmon")
            tone = "side" if theme().dark else "raised"
            text_line(painter, badge, said, "micro", tone, align=Qt.AlignmentFlag.AlignHCenter)
            taken += width + 8
        return taken

    def _on_theme(self) -> None:
        self._pictures.forget()
