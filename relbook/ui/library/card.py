"""One prompt, to read: what it asks and stands for, when it is asked, how it will look."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.circle import Circle
from relbook.journal.library import Library
from relbook.journal.prompt import Prompt
from relbook.journal.tact import suits
from relbook.ui.library.asked_when import asked_when, length, pause
from relbook.ui.library.example import filled
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Card, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.marked import MarkedText
from relbook.ui.shared.marks import Mark, Rule
from relbook.ui.shared.paint import rounded, text_line, text_width
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import paint_circle_mark
from relbook.ui.shared.theme import theme


class PromptCardPane(QWidget):
    """Read only: questions can be changed in a later edition of the book."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.question = Question()
        self.principle = Paragraph(role="ui")
        self.source = Paragraph(role="ui")
        self.reason = Paragraph(role="ui", tone="text2")
        self.when = Flow(gap=8)
        self.circles = Flow(gap=8)
        self.look = Paragraph(role="prompt")
        self.aloud = Paragraph(role="read_small", tone="text2", italic=True)
        self.minutes = Label(role="small", tone="text2")
        self.whose = Label(role="small", tone="text2")
        self._lay_out()

    def show_prompt(self, prompt: Prompt, name: str) -> None:
        """Show a prompt; `name` is whom the example is for."""
        library = self._library
        principle, family = library.principle(prompt), library.family(prompt)
        self.question.show_text(prompt.text)
        self.principle.set_text(f"{family.name}  ·  {principle.name}")
        self.source.set_text(library.source(prompt).title)
        self.reason.set_text(filled(prompt.why, name))
        _fill(self.when, [Chip(words) for words in (*asked_when(prompt), pause(prompt))])
        wanted = [circle for circle in Circle if suits(prompt, circle)]
        nobody = [Chip(self.tr("Nobody in particular"))]
        _fill(self.circles, nobody if prompt.anyone else [Chip(wording.circle(c), c) for c in wanted])
        self.look.set_text(filled(prompt.text, name))
        said = (
            self.tr("You could say: “{words}”").format(words=filled(prompt.aloud, name))
            if prompt.aloud
            else ""
        )
        self.aloud.set_text(said)
        self.aloud.setVisible(bool(said))
        self.minutes.setText(length(prompt))
        self.whose.setText(self.tr("for {name}").format(name=name) if not prompt.anyone else "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 18, 30, 18)
        column.setSpacing(6)
        parts: list[tuple[str, QWidget | Flow | QHBoxLayout]] = [
            (self.tr("Question"), self.question),
            (self.tr("Principle"), _with_icon("compass", self.principle)),
            (self.tr("Source"), _with_icon("book-open", self.source)),
            (self.tr("Ask it when"), self.when),
            (self.tr("For"), self.circles),
        ]
        for heading, part in parts:
            column.addWidget(Label(heading, "small_strong", "text2"))
            column.addLayout(part) if not isinstance(part, QWidget) else column.addWidget(part)
            column.addSpacing(8)
        column.addSpacing(4)
        column.addWidget(Rule())
        column.addSpacing(8)
        column.addLayout(_beside(Label(self.tr("How it will look"), "small_strong", "text2"), self.whose))
        column.addWidget(self._example())
        column.addWidget(self.aloud)
        column.addStretch(1)

    def _example(self) -> Card:
        card = Card(fill="honey_tint", edge="honey_line")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Mark("lightbulb-filament", "honey_text"))
        head.addWidget(Label(self.tr("Today’s prompt"), "small_strong", "honey"))
        head.addStretch(1)
        head.addWidget(self.minutes)
        column.addLayout(head)
        column.addWidget(self.look)
        why = QHBoxLayout()
        why.setSpacing(10)
        label = Label(self.tr("Why now"), "small_strong", "honey")
        why.addWidget(label)
        why.addWidget(self.reason, 1)
        column.addLayout(why)
        return card


class Question(QWidget):
    """The question with its slots marked, as high as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str) -> None:
        """Show this question."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width).height) + theme().px(20)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else theme().px(400)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 10, "raised", "line_strong")
        laid = self._laid(self.width())
        laid.paint(painter, theme().px(14), (self.height() - laid.height) / 2)

    def _laid(self, width: int) -> MarkedText:
        spans, start = [], self._text.find("{")
        while start >= 0:
            stop = self._text.find("}", start) + 1
            spans.append((start, stop))
            start = self._text.find("{", stop)
        return MarkedText(self._text, spans, "prompt", width - theme().px(28), max_lines=6, fill="ink_tint")


class Chip(QWidget):
    """A few words in a quiet box, with a circle's mark before them where it is one."""

    def __init__(self, words: str, circle: Circle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._circle = circle
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = text_width(self._words, "small") + theme().px(22) + (24 if self._circle else 0)
        return QSize(round(wide), theme().px(31))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(
            painter, box, 9, "ink_tint" if self._circle else "side", "ink_line" if self._circle else "line"
        )
        tone = "ink_text" if self._circle else "text"
        left: float = theme().px(11)
        if self._circle:
            spot = QRectF(left - 1, 0, 17, box.height())
            paint_circle_mark(painter, spot.center(), self._circle, tone)
            left += 24
        text_line(painter, box.adjusted(left, 0, 0, 0), self._words, "small", tone)


def _fill(flow: Flow, chips: Sequence[Chip]) -> None:
    while (item := flow.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for chip in chips:
        flow.addWidget(chip)
    flow.invalidate()


def _with_icon(icon_name: str, words: Paragraph) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Mark(icon_name, "text2"))
    row.addWidget(words, 1)
    return row


def _beside(heading: Label, also: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(heading)
    row.addWidget(also)
    row.addStretch(1)
    return row
