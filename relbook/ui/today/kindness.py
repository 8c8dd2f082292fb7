"""Small kindnesses of the last weeks, and at most one line of care for the writer."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.care import Load, care
from relbook.store import day
from relbook.store.day import WEEKS, Kindnesses
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared import care_words, wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Card, Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.later import Later
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paint import rounded, text_line, text_width
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class Discs(QWidget):
    """A disc a week: filled with a heart where there was a gesture, open where there was none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kindnesses | None = None
        self._labels: tuple[str, str, str] = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, kind: Kindnesses, labels: tuple[str, str, str], said: str) -> None:
        """Show these weeks; the labels stand under the first, the fifth and the last."""
        self._kind, self._labels = kind, labels
        self.setAccessibleName(said)
        tip(self, said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(31 + 8) + theme().line("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._kind is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / WEEKS
        side = min(theme().px(31), step - 3)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, count in enumerate(self._kind.weeks):
            place = WEEKS - 1 - number if mirrored else number
            disc = QRectF(0, 0, side, side)
            disc.moveCenter(QPointF((place + 0.5) * step, 4 + side / 2))
            _paint_week(painter, disc, count)
            label = {0: self._labels[0], 4: self._labels[1], WEEKS - 1: self._labels[2]}.get(number, "")
            if label:
                self._paint_label(painter, label, disc)

    def _paint_label(self, painter: QPainter, label: str, disc: QRectF) -> None:
        width = text_width(label, "micro", weight=400) + 4
        left = min(max(0.0, disc.center().x() - width / 2), self.width() - width)
        box = QRectF(left, disc.bottom() + 4, width, theme().line("caption"))
        text_line(painter, box, label, "micro", "text2", weight=400)


def _paint_week(painter: QPainter, disc: QRectF, count: int) -> None:
    side = disc.width()
    if not count:
        painter.setPen(QPen(theme().color("line_strong"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("plum_tint"))
    painter.drawEllipse(disc)
    heart = QRectF(0, 0, side * 0.52, side * 0.52)
    heart.moveCenter(disc.center())
    paint_icon(painter, "heart-fill", heart, theme().color("plum"))
    if count > 1:
        badge = QRectF(0, 0, max(14.0, side * 0.45), max(14.0, side * 0.45))
        badge.moveCenter(QPointF(disc.right() - side * 0.13, disc.top() + side * 0.14))
        rounded(painter, badge, badge.height() / 2, "plum_text")
        text_line(painter, badge, str(count), "micro", "raised", align=Qt.AlignmentFlag.AlignHCenter)


class Kindness(Room):
    """The card of small kindnesses, which the worker reads; it shows only once there are some."""

    note_asked = Signal()

    def __init__(
        self, desk: Desk, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._weeks = Later(background, self)
        self._weeks.came.connect(self._on_weeks)
        self.discs = Discs()
        self.words = Paragraph(role="small", tone="text2")
        self.note = Button(self.tr("Note one"), variant="link", icon_name="hand-heart")
        self.note.clicked.connect(self.note_asked)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Small kindnesses"), "strong"))
        head.addStretch(1)
        head.addWidget(Label(self.tr("{count} weeks").format(count=figure(WEEKS)), "small", "text2"))
        self.card = Card()
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(18, 14, 18, 12)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self.discs)
        inside.addWidget(self.words)
        inside.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.card.hide()

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or "entry" in edit.kinds

    def look(self) -> None:
        self._weeks.ask(partial(day.kindnesses, self.desk.today()))

    def _on_weeks(self, kind: object) -> None:
        if not isinstance(kind, Kindnesses):
            return
        today = self.desk.today()
        self.card.setVisible(any(kind.weeks))
        if not any(kind.weeks):
            return
        with_one = sum(bool(count) for count in kind.weeks)
        said = self.tr("A gesture in {some} of {weeks} weeks.").format(some=with_one, weeks=WEEKS)
        fifth = kind.since + timedelta(weeks=4)
        labels = (wording.day_short(kind.since, today), wording.day_short(fifth, today), self.tr("now"))
        self.discs.show_weeks(kind, labels, said)
        if kind.last and kind.to:
            last = self.tr("The last was for {name}, {ago}.")
            when = wording.ago((today - kind.last.day).days)
            said = f"{said} {last.format(name=kind.to.first, ago=when)}"
        self.words.set_text(said)


class Care(Room):
    """At most one line of care for the writer, when there is much on (`journal/care.py`).

    The worker reads how much is on: promises overdue for years count, too.
    """

    def __init__(
        self, desk: Desk, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._load = Later(background, self)
        self._load.came.connect(self._on_load)
        self.mark = Mark("plant", "sage_text", 20)
        self.words = Paragraph(role="small", tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.mark.hide()
        self.words.hide()

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or bool(edit.kinds & {"entry", "meeting", "promise"})

    def look(self) -> None:
        self._load.ask(partial(day.load, self.desk.now()))

    def _on_load(self, load: object) -> None:
        if not isinstance(load, Load):
            return
        found = care(load)
        self.words.set_text(care_words.care(found, load) if found else "")
        self.mark.setVisible(found is not None)
        self.words.setVisible(found is not None)
