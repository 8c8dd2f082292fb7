"""The optional marks of a talk, below what is written about it: nothing is chosen beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.afterwards import ENERGY
from relbook.journal.entry import Side
from relbook.journal.marks import ANSWERED, MARKED, NOT_MARKED, Marks, Reply
from relbook.ui.shared import feelings
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.writing.chip import PAD, Chip
from relbook.ui.writing.choice import Choice, Option

KEYS = ("Alt+O", "Alt+L", "Alt+A", "Alt+B")
"""Who reached Out, how it Left you, the Answer, By what way."""

LOW = 780
"""In a window lower than this the strip is one line, so that the words keep their room; in pixels."""


class AboutStrip(QWidget):
    """Shown for the kinds that have marks; where room is short it is one line that opens."""

    changed = Signal()  # the marks are others
    grew = Signal()
    left = Signal()  # the hand goes back to the words

    def __init__(self, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("More about this talk"))
        self._kind, self._name, self._marks = "", "", NOT_MARKED
        self.quiet = False  # a talk is going on: nothing is asked about it yet
        self._opened = False  # somebody asked to see all, however little room there is
        self.more = Chip(self.tr("More about this talk"), last="caret-down", font="small")
        self.more.setAccessibleName(self.more.text())
        self.summary = Label(role="caption", tone="text2")
        self.who = Choice(self.tr("Who reached out"), self._sides(), KEYS[0])
        self.energy = Choice(
            self.tr("How it left you"),
            [Option(value, feelings.feeling(value), feelings.ICONS[value]) for value in ENERGY],
            KEYS[1],
        )
        self.reply = Choice(
            self.tr("Answer came"), [Option(value, feelings.reply(value)) for value in Reply], KEYS[2]
        )
        self.channel = Field(own=False)
        self.channel.installEventFilter(self)
        self._find_ways: Callable[[], Sequence[str]] | None = None
        self._ways = QStringListModel(self)
        self._sideways = margins[0] + margins[2]
        self._build(margins)
        self._connect()
        self.hide()

    def show_talk(self, kind: str, name: str, marks: Marks) -> None:
        """Turn to a talk of this kind with somebody of this first name."""
        begun = (kind, name) != (self._kind, self._name)
        self._kind, self._name, self._marks = kind, name, marks
        self.who.rename(Side.THEM, name or self.tr("Them"))
        self.who.put(marks.initiated)
        self.energy.put(marks.energy)
        self.reply.put(marks.reply)
        if self.marks().channel != marks.channel:
            self.channel.setText(marks.channel)
        self.setHidden(self.quiet or kind not in MARKED)
        self.fit()
        if begun:
            self.grew.emit()

    def begin(self, ways: Callable[[], Sequence[str]]) -> None:
        """A note is opened; `ways` finds those in which talks went lately, the last one first.

        They are asked for when somebody is about to say one: most notes say none.
        """
        self._opened, self._find_ways = False, ways
        self.fit()

    def marks(self) -> Marks:
        """What was said so far, of whatever kind the talk is by now."""
        side, energy, reply = self.who.value(), self.energy.value(), self.reply.value()
        return replace(
            self._marks,
            initiated=side if isinstance(side, Side) else None,
            energy=energy if isinstance(energy, int) else None,
            reply=reply if isinstance(reply, Reply) else None,
            channel=" ".join(self.channel.text().split()),
        )

    def unfold(self) -> None:
        """Show all there is to say, and go to the first of it."""
        self._open()
        self._go_to(self.who)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._find_ways is not None:
            find, self._find_ways = self._find_ways, None
            usual = (self.tr("phone"), self.tr("video"), self.tr("mail"), self.tr("chat"))
            self._ways.setStringList(list(dict.fromkeys((*find(), *usual))))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.channel.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _sides(self) -> list[Option]:
        return [Option(Side.ME, self.tr("Me")), Option(Side.THEM, self.tr("Them"))]

    def _build(self, margins: tuple[int, int, int, int]) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.more)
        line.addWidget(self.summary, 1)
        self.rows = QWidget()
        grid = QGridLayout(self.rows)
        grid.setContentsMargins(PAD, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        self._labels: list[Label] = []
        for row, choice in enumerate((self.who, self.energy, self.reply)):
            label = Label(choice.accessibleName(), "caption", "text2")
            self._labels.append(label)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1, 1, 1 if choice is self.who else 3)
        self.by = Label(self.tr("By"), "caption", "text2")
        grid.addWidget(self.by, 0, 2)
        grid.addWidget(self.channel, 0, 3)
        grid.setColumnStretch(1, 1)
        self.channel.setAccessibleName(self.tr("By what way"))
        self.channel.setPlaceholderText(self.tr("phone, video"))
        tip(self.channel, self.tr("By what way  {key}").format(key=KEYS[3]))
        completer = QCompleter(self._ways, self.channel)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.channel.setCompleter(completer)
        column = QVBoxLayout(self)
        left, top, right, bottom = margins
        column.setContentsMargins(left - PAD, top, right, bottom)  # words stand under words, not chips
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.rows)

    def _connect(self) -> None:
        self.more.clicked.connect(self._on_more)
        for choice in (self.who, self.energy, self.reply):
            choice.changed.connect(self._on_said)
            choice.done.connect(self.left)
        self.channel.textEdited.connect(self._on_said)
        self.channel.returnPressed.connect(self.left)

    def keys_in(self, place: QWidget) -> None:
        """Make the keys live in a part of the window."""
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in zip(KEYS, (self._on_who, self._on_left, self._on_answer, self._on_by), strict=True):
            QShortcut(QKeySequence(key), place, context=within).activated.connect(slot)

    def _on_who(self) -> None:
        self._go_to(self.who)

    def _on_left(self) -> None:
        self._go_to(self.energy)

    def _on_answer(self) -> None:
        if self._kind in ANSWERED:
            self._go_to(self.reply)

    def _on_by(self) -> None:
        self._go_to(self.channel)

    def _go_to(self, part: QWidget) -> None:
        if self.quiet or self._kind not in MARKED:
            return
        if self.rows.isHidden():
            self._open()
        if isinstance(part, Choice):
            part.take_focus()
        else:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_more(self) -> None:
        self._open()
        self._go_to(self.who)

    def _on_said(self) -> None:
        self._marks = self.marks()
        self.fit()
        self.changed.emit()

    def _open(self) -> None:
        self._opened = True
        self.fit()
        self.grew.emit()

    def fit(self) -> None:
        """Be one line where there is no room for all words, until somebody opens it."""
        tight = self.window().height() < theme().px(LOW) or self.width() < self._wanted()
        opened = self._opened or not tight
        answers = self._kind in ANSWERED
        self.reply.setVisible(answers)
        self._labels[-1].setVisible(answers)
        self.channel.setFixedWidth(theme().px(132))
        self.channel.setFont(theme().font("small"))
        self.rows.setVisible(opened)
        self.more.setVisible(not opened)
        said = "" if opened else feelings.line(self._marks.of(self._kind), self._kind, self._name)
        self.summary.setText(said)
        self.summary.setVisible(not opened)

    def _wanted(self) -> int:
        label = max(label.sizeHint().width() for label in self._labels)
        return label + 8 + self.energy.wide(words=True) + self._sideways
