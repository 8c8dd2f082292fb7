"""The parts of an entry's life as fields, one below another on ruled lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.entry import Kind, short
from relbook.journal.lives.course import PARTS
from relbook.journal.lives.parts import Life, Part, Severity
from relbook.journal.syntax import shown_body
from relbook.ui.lives.cooling import CoolingField
from relbook.ui.shared import living, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.ruled import RuledField
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick

TOLD_BY = (Kind.CALL, Kind.MEETING, Kind.IN_PERSON, Kind.MESSAGE, Kind.NOTE)
"""The ways in which something is said to a client."""

OFFERED = 2
"""How many earlier openers are offered."""

MOST = 64
"""How many characters of one are shown."""


class SeverityField(QWidget):
    """Minor, real or serious; or not said."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # one that is pressed again is taken back
        self.buttons: dict[str, Button] = {}
        for value in Severity:
            button = Button(living.severity(value), variant="choice")
            button.setCheckable(True)
            self._group.addButton(button)
            row.addWidget(button)
            self.buttons[value.value] = button
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)

    def text(self) -> str:
        """What was chosen; empty when nothing was."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def put(self, text: str) -> None:
        """Show what was chosen."""
        for value, button in self.buttons.items():
            button.setChecked(value == text)

    def _on_clicked(self, pressed: object) -> None:
        for button in self.buttons.values():
            if button is not pressed:
                button.setChecked(False)
        self.changed.emit()


class LifeForm(QWidget):
    """What happened, the parts of this kind, and for a hard truth how they took it."""

    changed = Signal()
    kept = Signal()
    grew = Signal()
    copy_asked = Signal(str)

    def __init__(
        self,
        kind: str,
        name: str,
        text: str,
        offers: Sequence[str] = (),
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.cooling: CoolingField | None = None
        self.answer: Tick | None = None
        self._clock = clock
        self.fields: dict[Part, RuledField | SeverityField] = {}
        self.reaction: RuledField | None = None
        self.how: Select | None = None
        self._name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 16, 32, 20)
        self._column.setSpacing(0)
        self._head(_own(Kind(kind)))
        self._column.addWidget(Paragraph(_told(text, clock().date()), "read", max_lines=8))
        for part in PARTS.get(kind, ()):
            self._add(part)
            if part is Part.OPENER:
                self._offer(offers)
        if kind == Kind.TRUTH:
            self._add_reaction()
        if kind == Kind.CONFLICT:
            self._remind()
        self._column.addStretch(1)

    def texts(self) -> Mapping[str, str]:
        """What is written, by the names of the parts."""
        texts = {part.value: field.text() for part, field in self.fields.items()}
        if self.cooling is not None:
            texts[Part.SINCE.value] = self.cooling.since
        return texts

    def put(self, life: Life) -> None:
        """Show what is written beside an entry."""
        for part, field in self.fields.items():
            field.put(life.part(part))
        if self.cooling is not None:
            self.cooling.resume(life.part(Part.SINCE))

    def offer_answer(self, by: date | None, today: date) -> None:
        """Offer to promise a first word by this day; nothing is offered without one."""
        if by is None:
            return
        words = self.tr("Promise {name} a first answer by {day}")
        self.answer = Tick(words.format(name=self._name, day=wording.day_with_weekday(by, today)))
        self._column.insertSpacing(2, 8)  # below what happened, where it is seen before anything is kept
        self._column.insertWidget(3, self.answer)
        self.answer.lower()  # Tab goes by the order of children

    def promised(self) -> str:
        """What is promised besides; empty where nothing is ticked."""
        ticked = self.answer is not None and self.answer.isChecked()
        return self.tr("Give {name} a first answer").format(name=self._name) if ticked else ""

    def first(self) -> QWidget | None:
        """The first field that is empty, else the first of all."""
        fields = [*self.fields.values(), *([self.reaction] if self.reaction else [])]
        return next((field for field in fields if not field.text()), fields[0] if fields else None)

    def _add(self, part: Part) -> None:
        if part is Part.SINCE:  # no text of the writer's: it goes with what cools
            return
        name = living.part(part, self._name)
        self._head(name)
        if part is Part.LETTER:
            self._add_cooling(name)
            return
        if part is Part.SEVERITY:
            chosen = SeverityField(name)
            chosen.changed.connect(self.changed)
            self.fields[part] = chosen
            self._column.addWidget(chosen)
            return
        self.fields[part] = self._field(name, _invitations()[part])

    def _add_cooling(self, name: str) -> None:
        self.cooling = CoolingField(name, self._clock)
        self.cooling.changed.connect(self.changed)
        self.cooling.kept.connect(self.kept)
        self.cooling.grew.connect(self.grew)
        self.cooling.copy_asked.connect(self.copy_asked)
        self.fields[Part.LETTER] = self.cooling.field
        self._column.addWidget(self.cooling)

    def _field(self, name: str, invitation: str) -> RuledField:
        field = RuledField(name, invitation)
        field.textChanged.connect(self.changed)
        field.kept.connect(self.kept)
        field.grew.connect(self.grew)
        self._column.addWidget(field)
        return field

    def _head(self, said: str) -> None:
        if self._column.count():
            self._column.addSpacing(16)
        self._column.addWidget(Label(said, "small_strong", "text2"))

    def _offer(self, offers: Sequence[str]) -> None:
        """Openers that were good before, to take over."""
        if not offers or Part.OPENER not in self.fields:
            return
        self._column.addSpacing(8)
        self._column.addWidget(Label(self.tr("You opened with this before:"), "caption", "text2"))
        self._offers: dict[Button, str] = {}
        for said in offers[:OFFERED]:
            button = Button(self.tr("“{words}”").format(words=short(said, MOST)), variant="link")
            button.clicked.connect(self._on_offer)
            self._offers[button] = said
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self._column.addLayout(row)

    def _on_offer(self) -> None:
        field = self.fields[Part.OPENER]
        said = next((said for button, said in self._offers.items() if button is self.sender()), "")
        if isinstance(field, RuledField):
            field.put(said)
            field.setFocus()
            self.changed.emit()

    def told_by(self) -> str:
        """The kind of talk in which a hard truth was told; empty where none is asked for."""
        return str(self.how.currentData()) if self.how else ""

    def put_told(self, reaction: str, how: str) -> None:
        """Show how they took it, and in which kind of talk it was said."""
        if self.reaction is not None and self.how is not None:
            self.reaction.put(reaction)
            with QSignalBlocker(self.how):  # nobody has chosen anything
                self.how.setCurrentIndex(max(0, self.how.findData(how)))

    def _add_reaction(self) -> None:
        name = self.tr("How {name} took it").format(name=self._name)
        self._head(name)
        self.reaction = self._field(name, self.tr("Once it is said: what came back?"))
        self.how = Select()
        self.how.setAccessibleName(self.tr("How you said it"))
        for kind in TOLD_BY:
            self.how.addItem(wording.kind(kind), kind.value)
        self.how.currentIndexChanged.connect(self.changed)
        self._head(self.tr("How you said it"))
        self._column.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.how)
        row.addStretch(1)
        self._column.addLayout(row)

    def _remind(self) -> None:
        self._column.addSpacing(24)
        self._column.addWidget(Label(self.tr("Before you speak"), "small_strong", "text2"))
        for said in reminders():
            self._column.addSpacing(4)
            self._column.addWidget(Paragraph(f"·  {said}", "small", "text2"))


def _told(text: str, today: date) -> str:
    """The words of an entry without its empty lines, and without what became something else."""
    words = shown_body(text, today) or text
    return "\n".join(line.strip() for line in words.splitlines() if line.strip())


def reminders() -> Iterable[str]:
    """A private checklist against blame and defence (PRODUCT.md, P13): plain words, nothing is checked."""
    return (
        tr("Say what happened, not what kind of person does it."),
        tr("“Always” and “never” can stay at home."),
        tr("Begin with your part in it, if there is one."),
        tr("Ask how it looks from the other side, and let it stand for a moment."),
        tr("One thing at a time; older matters can wait for their own day."),
    )


def _own(kind: Kind) -> str:
    """What stands over the writer's own words."""
    return {
        Kind.CONFLICT: tr("What happened"),
        Kind.NEGOTIATION: tr("What it is about"),
        Kind.REPAIR: tr("What went wrong"),
        Kind.TRUTH: tr("What is not said yet"),
    }.get(kind, tr("What is written"))


def _invitations() -> Mapping[Part, str]:
    return {
        Part.MY_VIEW: tr("What it is like from here"),
        Part.THEIR_VIEW: tr("How they would tell it to a friend"),
        Part.GOAL: tr("One sentence both of you would sign"),
        Part.NEXT: tr("The calm next thing to do"),
        Part.TONE: tr("Warm, plain, unhurried"),
        Part.OPENER: tr("A first sentence that needs no shield"),
        Part.THEIR_INTERESTS: tr("What they need this to do for them"),
        Part.MY_INTERESTS: tr("What you need this to do for you"),
        Part.OPTIONS: tr("Ways that would do for both"),
        Part.FAIR: tr("What an outsider would call fair"),
        Part.TERMS: tr("[] what you will do @fri, [Name] what they will do"),
        Part.AMENDS: tr("What you did about it"),
        Part.CHANGE: tr("What you do differently now"),
        Part.CALM: tr("In proportion, and soon"),
        Part.DID: tr("Sent the draft before the call, and kept to the hour"),
        Part.SAID: tr("The sentence that carried it, or the one that slipped"),
        Part.THOUGHT: tr("What went through your head and stayed there"),
    }
