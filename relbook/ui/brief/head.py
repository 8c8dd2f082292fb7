"""The head of the brief: who, when, where and how long ago."""

from math import ceil

from PySide6.QtCore import QDateTime, QSize, QTimeZone
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.exports.voice import Voice
from relbook.journal import rhythm
from relbook.journal.brief import Brief
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, IconButton
from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import text_width
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.person import Face
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick
from relbook.ui.shared.tips import tip
from relbook.ui.shared.veil import veil

FACE = 54

MARK = 44
"""How much of the width of the tick is not words."""

DOT = "\u2002·\u2002"

NARROW, ROOMY = 640, 800
"""Below this width there is no room for words on the buttons; the second where there is an alias, too."""


class Beneath(QWidget):
    """The next talk in ink, then place and last talk; what does not fit is cut off at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._when = ""
        self._where = ""
        self._spoke = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, icon_name: str, when: str, where: str, spoke: str) -> None:
        """Turn to another talk; `where` tells much about somebody, and is not shown in call mode."""
        self._icon, self._when, self._where, self._spoke = icon_name, when, where, spoke
        self.setAccessibleName(". ".join(filter(None, (when, where, spoke))))
        self.setFixedHeight(theme().line("small") + 2)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px, left = Pen(self, QPainter(self)), theme().px, 0.0
        if self._when:
            pen.icon(self._icon, pen.spot(0, (self.height() - px(16)) / 2, px(16), px(16)), "ink_text")
            left = px(21)
            wide = text_width(self._when, "small_strong")
            pen.words(self._when, pen.spot(left, 0, wide + 1, self.height()), "small_strong", "ink_text")
            left += wide + px(8)
        rest = DOT.join(filter(None, ("" if veil().on else self._where, self._spoke)))
        said = f"{DOT.lstrip()}{rest}" if self._when and rest else rest
        pen.words(said, pen.spot(left, 0, max(0.0, self.width() - left), self.height()), "small", "text2")


class Title(Line):
    """The name of the page, on two lines where one is too short for it; what does not fit then is elided."""

    def lay(self, pen: Pen, width: float) -> float:
        step = theme().line("title")
        lines = wrap(self.text(), "title", width, max_lines=2)
        for number, line in enumerate(lines):
            pen.words(line, pen.spot(0, number * step, width, step), "title", "text")
        return len(lines) * step


class Alias(Tick):
    """Whether what leaves names nobody: off until it is ticked, then on until the book is closed."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setChecked(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(ceil(px(MARK) + text_width(self.text(), "ui")), px(34))


class BriefHead(QWidget):
    """Face, title, the line beneath, and what can be done with the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face(FACE)
        self.title = Title(self.tr("Brief"))
        self.beneath = Beneath()
        self.print_button = Button(self.tr("Print"), icon_name="printer")
        self.copy_button = Button(self.tr("Copy"), icon_name="copy")
        self.alias = Alias(self.tr("Under the alias"))
        self.alias.setAccessibleDescription(self.tr("What is printed or copied names nobody"))
        tip(self.alias, self.alias.accessibleDescription())
        self.close_button = IconButton("x", self.tr("Close the brief"), "Esc")
        for button in (self.print_button, self.copy_button):
            button.setAccessibleName(button.text())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.beneath)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 20, 22, 18)
        row.setSpacing(8)
        row.addWidget(self.face)
        row.addSpacing(6)
        row.addLayout(words, 1)
        row.addWidget(self.alias)
        row.addWidget(self.print_button)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)

    def controls(self) -> tuple[QAbstractButton, ...]:
        """What can be pressed, in the order of Tab."""
        return (self.alias, self.print_button, self.copy_button, self.close_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the title keeps it and the buttons are icons."""
        super().resizeEvent(event)
        self._fit()

    def name_copy(self, said: str) -> None:
        """Say what the copy button does, or did."""
        self.copy_button.setAccessibleName(said)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme().px(NARROW if self.alias.isHidden() else ROOMY)
        for button in (self.print_button, self.copy_button):
            said = "" if narrow else button.accessibleName()
            tip(button, button.accessibleName() if narrow else "")
            if button.text() != said:
                button.setText(said)

    def show_brief(self, brief: Brief, voice: Voice, rhythm_days: int | None) -> None:
        """Turn to this brief."""
        client = brief.client
        self.alias.setHidden(not client.alias)
        passed = rhythm.passed(brief.last_contact, rhythm_days, brief.today)
        self.face.resize_to(theme().px(FACE))
        self.face.show_person(client.id, client.initials, passed)
        self.title.setText(voice.title(brief))
        self.title.setAccessibleName(self.title.text())
        where, spoke = place(brief), voice.spoke(brief)
        when = voice.when(brief)
        icon_name = wording.kind_look(brief.meeting.kind)[0] if brief.meeting else ""
        self.beneath.say(icon_name, when, where, spoke)


def place(brief: Brief) -> str:
    """Where the client is, and how the clocks there differ."""
    client = brief.client
    zone = QTimeZone(client.zone.encode()) if client.zone else None
    if zone is None or not zone.isValid():
        return client.town
    now = QDateTime.currentDateTime()
    there = zone.offsetFromUtc(now) - now.offsetFromUtc()
    hours = there / 3600
    if there == 0:
        clock = tr("same time as you")
    else:
        said = f"{abs(hours):g}"
        clock = (tr("{hours} h ahead of you") if there > 0 else tr("{hours} h behind you")).format(hours=said)
    return ", ".join(filter(None, (client.town, clock)))
