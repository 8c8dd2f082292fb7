"""The steps of an entry's life side by side: a disc, a word and a day for each."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relbook.journal.lives.course import COURSES, missing
from relbook.journal.lives.parts import Life, Step
from relbook.ui.shared import living, wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme

DISC = 22
"""How wide a step's disc is, in pixels at 100 %."""


class StepButton(PaintedButton):
    """One step: a filled disc with a tick once it happened, a ring while it has not."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._said = name, ""
        self.done = self.current = False
        self.joined = (False, False)  # whether a line leads here, and on from here
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_day(self, day: date | None, today: date, *, current: bool) -> None:
        """Show the day on which the step happened, or that it has not."""
        self.done, self.current = day is not None, current
        self._said = wording.day_short(day, today) if day else self.tr("not yet")
        self.setAccessibleName(f"{self._name}: {self._said}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(92), theme().px(DISC + 14) + theme().line("small") + theme().line("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(56), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.underMouse() and self.isEnabled() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            rounded(painter, whole.adjusted(2, 0, -2, 0), 9, "hover")
        side = float(theme().px(DISC))
        disc = QRectF(whole.center().x() - side / 2, theme().px(6), side, side)
        self._thread(painter, disc)
        self._disc(painter, disc)
        tone = "text" if self.done or self.isEnabled() else "text3"
        middle = Qt.AlignmentFlag.AlignHCenter
        row = QRectF(2, disc.bottom() + theme().px(3), whole.width() - 4, theme().line("small"))
        role = "small_strong" if self.done or self.current else "small"
        text_line(painter, row, self._name, role, tone, align=middle)
        row = QRectF(2, row.bottom(), row.width(), theme().line("caption"))
        text_line(painter, row, self._said, "caption", "text2" if self.done else "text3", align=middle)
        if self.ring:
            focus_ring(painter, whole.adjusted(2, 1, -2, -1), 9)

    def _thread(self, painter: QPainter, disc: QRectF) -> None:
        before, after = self.joined
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        y, gap = round(disc.center().y()), theme().px(6)
        if before:
            painter.fillRect(QRectF(0, y, disc.left() - gap, 1), theme().color("line_strong"))
        if after:
            far = disc.right() + gap
            painter.fillRect(QRectF(far, y, self.width() - far, 1), theme().color("line_strong"))

    def _disc(self, painter: QPainter, disc: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.done:
            painter.setBrush(theme().color("ink"))
            painter.drawEllipse(disc)
            paint_icon(painter, "check", disc.adjusted(4, 4, -4, -4), theme().color("on_ink"))
            return
        edge = "ink" if self.current and self.isEnabled() else "line_input"
        painter.setPen(QPen(theme().color(edge), 1.5))
        painter.setBrush(theme().color("raised"))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


class Stepper(QWidget):
    """All steps of one kind of entry, from where it began; the next one that waits has an ink ring."""

    chosen = Signal(object)  # a Step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._kind = ""
        self.buttons: dict[Step | None, StepButton] = {}
        self.setAccessibleName(self.tr("Steps"))

    def begin(self, kind: str) -> None:
        """Turn to another kind of entry."""
        if kind == self._kind:
            return
        self._kind = kind
        for old in self.buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        course = (None, *COURSES[kind]) if kind in COURSES else ()
        self.buttons = {step: self._button(step, kind) for step in course}
        for number, step in enumerate(course):
            self.buttons[step].joined = (number > 0, number < len(course) - 1)

    def show_life(self, life: Life, since: date, today: date) -> None:
        """Show which steps happened and when; a step that lacks something cannot be taken."""
        waits = next((step for step in self.buttons if step and not life.day(step)), None)
        for step, button in self.buttons.items():
            day = life.day(step) if step else since
            button.show_day(day, today, current=step is waits and step is not None)
            if step is not None:
                button.setEnabled(day is not None or missing(life, step) is None)

    def _button(self, step: Step | None, kind: str) -> StepButton:
        button = StepButton(living.step(step, kind), self)
        self._row.addWidget(button, 1)
        if step is None:  # where it began is no step to take
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        step = next((step for step, button in self.buttons.items() if button is self.sender()), None)
        if step is not None:
            self.chosen.emit(step)
