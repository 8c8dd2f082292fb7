"""A day of contact as a small square, and what it says in a sentence."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from relbook.journal.insights.heat import BRIEF, LONGER, NO_CONTACT, HeatDay
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.theme import theme


def paint_cell(painter: QPainter, box: QRectF, had: HeatDay, *, today: bool = False) -> None:
    """A square in one of five steps; a gesture has an outline and a dot, today a dark outline."""
    radius = min(4.0, box.width() * 0.25)
    if not had.gestures:
        rounded(painter, box, radius, f"heat{had.step}")
    else:
        deep = had.step >= LONGER
        rounded(
            painter, box, radius, f"heat{had.step}" if had.step > BRIEF else "plum_tint", "plum_text", 1.4
        )
        dot = QRectF(0, 0, max(4.0, box.height() * 0.3), max(4.0, box.height() * 0.3))
        dot.moveCenter(box.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("raised" if deep else "plum_text"))
        painter.drawEllipse(dot)
        painter.restore()
    if today:
        rounded(painter, box.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1, "", "text", 1.6)


def of_days(first: date, last: date, had: HeatDay) -> str:
    """One day, or several, in a sentence: “Fri 13 Nov 2026: 2 contacts, 35 min.”."""
    when = _day(first)
    if first != last:
        when = tr("{first} to {last}", "days").format(first=_day(first), last=_day(last))
    return tr("{when}: {what}.").format(when=when, what=what(had))


def what(had: HeatDay = NO_CONTACT) -> str:
    """What a day had, in a few words."""
    if not had.contacts:
        rest = tr("1 note") if had.others == 1 else tr("{count} notes").format(count=figure(had.others))
        return tr("no contact, {notes}").format(notes=rest) if had.others else tr("no contact")
    parts = [
        tr("1 contact") if had.contacts == 1 else tr("{count} contacts").format(count=figure(had.contacts))
    ]
    if had.minutes:
        parts.append(wording.length(had.minutes))
    if had.gestures:
        parts.append(
            tr("1 gesture")
            if had.gestures == 1
            else tr("{count} gestures").format(count=figure(had.gestures))
        )
    return ", ".join(parts)


def rule() -> str:
    """How a day gets its step, in words."""
    return tr(
        "The squares go from quiet to long: a message, then talks of less than half an hour, less than "
        "an hour, an hour or more that day. A talk that does not say how long it took counts as half an "
        "hour, something shared as an hour. A long stretch goes by weeks, each as deep as its fullest day."
    )


def _day(day: date) -> str:
    return wording.day_with_weekday(day, date.min)
