"""The card with today's prompt: the question, why it is asked now, and room for an answer."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from relbook.journal.page import Page
from relbook.ui.desk import Desk
from relbook.ui.reflection import words
from relbook.ui.reflection.about import About
from relbook.ui.reflection.answered import Answered
from relbook.ui.reflection.asides import AskLess, Because, Holding, Said
from relbook.ui.reflection.becoming import Becoming
from relbook.ui.reflection.before import Before
from relbook.ui.reflection.menu import PromptMenu
from relbook.ui.reflection.question import Question
from relbook.ui.shared import questions
from relbook.ui.shared.answer_box import AnswerBox
from relbook.ui.shared.controls import Button, Card, IconButton, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.icons import NORMAL, SMALL
from relbook.ui.shared.marks import Mark, Rule
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.portions import portion


class PromptCard(Card):
    """Asks one question, shows how it was answered, or says that there is nothing to ask."""

    kept = Signal(str)
    changed = Signal()
    another_asked = Signal()
    put_off = Signal()
    less_asked = Signal()
    never_asked = Signal()
    unknown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, fill="honey_tint", edge="honey_line")
        self._desk = desk
        self._known = ""
        self._build_words()
        self._build_buttons()
        self._build_menu()
        portion(self._lay_out)
        portion(self.show_nothing)

    @property
    def text(self) -> str:
        """What is written so far."""
        return self.field.toPlainText()

    def focused(self) -> QWidget | None:
        """The part of the card that has the keyboard, if any has."""
        here = QApplication.focusWidget()
        return here if here is not None and self.isAncestorOf(here) else None

    def show_question(self, question: Question, first: str, before: Before) -> None:
        """Ask this; `first` is how the client is called, empty for nobody; `before` is the last time."""
        asked, library = question.asked, self._desk.library()
        self.question.set_text(asked.text)
        self.why.say(asked.why)
        self.last.say(before.words)
        self.minutes.setText(self._length(asked.prompt.minutes))
        self.another.setEnabled(question.more)
        self.principle.setText(library.family(asked.prompt).name)
        self.source.set_text(questions.source(library, asked.prompt))
        self.because.explain(*words.reasons(library, asked.prompt))
        self.menu.name(first)
        self.becoming.ask(asked, first)
        self.holding.speak_of(before.fact.text if before.fact else "")
        self.field.setAccessibleName(asked.text)
        self._show(asking=True)
        self.holding.setVisible(before.fact is not None)

    def show_nothing(self, *, quiet: bool = False) -> None:
        """There is nothing to ask; or it is the writer's quiet hours."""
        said = self.tr("Your quiet hours. Questions can wait.") if quiet else self._nothing_said()
        self.nothing.set_text(said)
        self._show_no_question()
        self.nothing.show()

    def show_answered(self, page: Page, today: date) -> None:
        """The question of the day was answered like this; the keyboard stays on the card if it was there."""
        here = self.focused()
        self.answered.show_page(page, today)
        self._show_no_question()
        self.answered.show()
        if here is not None:
            self.answered.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_text(self, text: str) -> None:
        """Have this written in the answer."""
        self.field.put(text)
        self._on_text()

    def _show_no_question(self) -> None:
        self.field.put("")
        self.why.say("")
        self.last.say("")
        self._show(asking=False)

    def _show(self, *, asking: bool) -> None:
        for part in self._parts():
            part.setVisible(asking)
        for aside in (self.nothing, self.answered, self.holding, self.because):
            aside.hide()
        self._on_text()

    def _nothing_said(self) -> str:
        return self.tr("Nothing to ask today. Enjoy it.")

    def _parts(self) -> list[QWidget]:
        """What there is to see only while something is asked."""
        buttons = [self.keep, self.another, self.later, self.more]
        return [
            self.minutes,
            self.question,
            self.principle,
            self.book,
            self.source,
            self.box,
            self.rule,
            *buttons,
        ]

    def _build_words(self) -> None:
        self.question = Paragraph(role="prompt")
        self.why = Said(self.tr("Why now"))
        self.last = Said(self.tr("Last time"))
        self.rule = Rule("honey_line")
        self.about = About()
        self.nothing = Paragraph(self._nothing_said(), "read", own=False)
        self.answered, self.holding = Answered(), Holding()
        self.less, self.because = AskLess(), Because()
        self.box = AnswerBox()
        self.field = self.box.field
        self.becoming = Becoming(self._desk)
        self.field.textChanged.connect(self._on_typed)
        self.field.kept.connect(self._on_keep)
        self.less.offer("")

    def _build_buttons(self) -> None:
        self.keep = Button(self.tr("Keep"), variant="primary")
        self.another = Button(self.tr("Another"), variant="quiet")
        self.later = Button(self.tr("Not today"), variant="quiet")
        self.buttons = Flow(gap=2)
        for button in (self.keep, self.another, self.later):
            self.buttons.addWidget(button)
            button.setAccessibleName(button.text())
        self.keep.clicked.connect(self._on_keep)
        self.another.clicked.connect(self.another_asked)
        self.later.clicked.connect(self.put_off)

    def _build_menu(self) -> None:
        self.more = IconButton("dots-three", self.tr("More about this prompt"))
        self.menu = PromptMenu(self.more)
        self.menu.unknown.connect(self.unknown)
        self.menu.put_off.connect(self.put_off)
        self.menu.less_asked.connect(self.less_asked)
        self.menu.never_asked.connect(self.never_asked)
        self.menu.why_asked.connect(self._on_why)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(self._head())
        for widget in (self.nothing, self.answered, self.about, self.question):
            column.addWidget(widget)
        column.addLayout(self.why)
        column.addLayout(self.last)
        column.addWidget(self.holding)
        column.addSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.becoming)
        column.addSpacing(4)
        column.addLayout(self.buttons)
        column.addWidget(self.less)
        column.addSpacing(4)
        column.addWidget(self.rule)
        column.addSpacing(-6)
        column.addLayout(self._foot())
        column.addWidget(self.because)

    def _head(self) -> QHBoxLayout:
        self.minutes = Label(role="caption", tone="text2")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Mark("lightbulb-filament", "honey_text", NORMAL + 2))
        row.addWidget(Label(self.tr("Today’s prompt"), "small_strong", "honey"))
        row.addStretch(1)
        row.addWidget(self.minutes)
        return row

    def _foot(self) -> QVBoxLayout:
        self.principle = Label(role="small_strong")
        self.source = Paragraph(role="caption", tone="text2")
        source = QHBoxLayout()
        source.setSpacing(8)
        self.book = Mark("book-open", "text2", SMALL)
        source.addWidget(self.book, 0, Qt.AlignmentFlag.AlignTop)
        source.addWidget(self.source, 1)
        first = QHBoxLayout()
        first.addWidget(self.principle, 1)
        first.addWidget(self.more)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        foot.addLayout(first)
        foot.addLayout(source)
        return foot

    def _on_typed(self) -> None:
        if self.text != self._known:  # a new font says so too, but is not typing
            self._on_text()
            self.changed.emit()

    def _on_text(self) -> None:
        self._known = self.text
        self.keep.setEnabled(any(letter.isalnum() for letter in self.text))
        self.becoming.take(self.text)

    def _on_keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(self.text)

    def _on_why(self) -> None:
        self.because.setVisible(self.because.isHidden())

    def _length(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("about a minute")
        return self.tr("about {minutes} minutes").format(minutes=minutes)
