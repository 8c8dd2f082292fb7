"""What narrows the list, chosen from a small card that hangs below the funnel."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.journal.client import State
from relbook.journal.sieve import ALL, Lack, Sieve, Wish
from relbook.store import sieving
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.language import tr
from relbook.ui.shared.later import Later
from relbook.ui.shared.paint import rounded, shadow
from relbook.ui.shared.select import Select
from relbook.ui.shared.theme import theme

REACH = 16
"""How far the card's shadow falls, in pixels."""


class SieveCard(QWidget):
    """Switches for states and gaps, a town, tags; every choice narrows the list at once."""

    changed = Signal(object)  # the Sieve

    def __init__(self, parent: QWidget, background: Background | None = None) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, flags)
        self.sieve = ALL
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Which clients to show"))
        self.states = {state: self._switch(wording.state(state)) for state in State}
        self.lacks = {lack: self._switch(lack_words(lack)) for lack in Lack}
        self.overdue = self._switch(self.tr("Rhythm passed"))
        self.town, self.tag, self.wish = Select(), Select(), Select()
        self.add = IconButton("plus", self.tr("Ask for this tag"))
        self.clear = Button(self.tr("Show everybody"), variant="link")
        self._choices = Later(background, self)
        self._choices.came.connect(self._on_choices)
        self._name_fields()
        self._build()
        self.town.activated.connect(self._on_town)
        self.add.clicked.connect(self._on_tag)
        self.clear.clicked.connect(self._on_clear)

    def open_below(self, button: QWidget, sieve: Sieve) -> None:
        """Show what is asked, hanging below a button."""
        self._fill(sieve)
        self.adjustSize()
        below = button.mapToGlobal(QPoint(0, button.height())) - QPoint(REACH, REACH - 6)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + button.width() + 2 * REACH - self.width())
        room = self.screen().availableGeometry()
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(below.y(), room.bottom() - self.height())))
        self.show()
        self.states[State.PROSPECT].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        shadow(painter, box, 14, "popup")
        rounded(painter, box, 14, "raised", "line")

    def _switch(self, words: str) -> Button:
        button = Button(words, variant="choice")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._on_switched)
        return button

    def _name_fields(self) -> None:
        self.town.setAccessibleName(self.tr("Town"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.wish.setAccessibleName(self.tr("How the tag is asked for"))
        for wish in Wish:
            self.wish.addItem(wish_words(wish), wish)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH + 20, REACH + 16, REACH + 20, REACH + 12)
        column.setSpacing(6)
        self.setFixedWidth(theme().px(340) + 2 * REACH)
        for words, part in (
            (self.tr("State"), self._flow([*self.states.values()])),
            (self.tr("Without"), self._flow([*self.lacks.values()])),
            (self.tr("Rhythm"), self._flow([self.overdue])),
            (self.tr("Town"), self.town),
            (self.tr("Tags on their entries"), self._tags()),
        ):
            column.addWidget(Label(words, role="caption", tone="text2"))
            column.addWidget(part)
            column.addSpacing(6)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)

    def _flow(self, buttons: list[Button]) -> QWidget:
        around = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        around.setSizePolicy(policy)
        flow = Flow(around, gap=6)
        for button in buttons:
            flow.addWidget(button)
        around.setMinimumHeight(flow.heightForWidth(theme().px(340) - 40))
        return around

    def _tags(self) -> QWidget:
        self.tags = QWidget()
        row = QHBoxLayout(self.tags)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.wish)
        row.addWidget(self.tag, 1)
        row.addWidget(self.add)
        return self.tags

    def _fill(self, sieve: Sieve) -> None:
        self._offer_towns([sieve.town] if sieve.town else [])
        self._show(sieve)
        self._choices.ask(_to_choose)

    def _on_choices(self, found: tuple[list[str], list[str]] | None) -> None:
        towns, tags = found or ([], [])
        self._offer_towns(towns)
        self.tag.clear()
        for tag in tags:
            self.tag.addItem(f"#{tag}", tag)
        self.tags.setEnabled(self.tag.count() > 0)
        self._show(self.sieve)

    def _offer_towns(self, towns: list[str]) -> None:
        self.town.clear()
        self.town.addItem(self.tr("Any town"), "")
        for town in towns:
            self.town.addItem(town, town)

    def _show(self, sieve: Sieve) -> None:
        self.sieve = sieve
        for state, switch in self.states.items():
            switch.setChecked(state in sieve.states)
        for lack, switch in self.lacks.items():
            switch.setChecked(lack in sieve.lacks)
        self.overdue.setChecked(sieve.overdue)
        self.town.setCurrentIndex(max(0, self.town.findData(sieve.town)))
        self.clear.setEnabled(sieve.asks)

    def _ask(self, sieve: Sieve) -> None:
        self._show(sieve)
        self.changed.emit(sieve)

    def _on_switched(self) -> None:
        states = frozenset(state for state, switch in self.states.items() if switch.isChecked())
        lacks = frozenset(lack for lack, switch in self.lacks.items() if switch.isChecked())
        self._ask(replace(self.sieve, states=states, lacks=lacks, overdue=self.overdue.isChecked()))

    def _on_town(self) -> None:
        self._ask(replace(self.sieve, town=self.town.currentData()))

    def _on_tag(self) -> None:
        if self.tag.currentData():
            self._ask(self.sieve.tag(self.tag.currentData(), Wish(self.wish.currentData())))

    def _on_clear(self) -> None:
        self._ask(ALL)


def _to_choose() -> tuple[list[str], list[str]]:
    """The towns and tags there are; which tags are in use is found with two seeks a tag."""
    from relbook.store import entries  # a start shows no entry

    return sieving.towns(), entries.tags_in_use()


def chips_of(sieve: Sieve) -> list[tuple[str, Sieve]]:
    """What is asked in words, each with the sieve that would be left without it."""
    found = [(wording.state(state), sieve.state(state, on=False)) for state in State if state in sieve.states]
    found += [
        (tr("Without {what}").format(what=lack_words(lack)), sieve.lack(lack, on=False))
        for lack in Lack
        if lack in sieve.lacks
    ]
    if sieve.overdue:
        found.append((tr("Rhythm passed"), replace(sieve, overdue=False)))
    if sieve.town:
        found.append((sieve.town, replace(sieve, town="")))
    found += [(_tag_words(name, wish), sieve.tag(name, None)) for name, wish in sieve.tags]
    return found


def lack_words(lack: Lack) -> str:
    """What somebody can be without."""
    return {
        Lack.CIRCLE: tr("a circle"),
        Lack.RHYTHM: tr("a rhythm"),
        Lack.CONTACT: tr("mail or phone"),
    }[lack]


def wish_words(wish: Wish) -> str:
    """How a tag is asked for."""
    return {Wish.ALL: tr("with"), Wish.ANY: tr("or with"), Wish.NONE: tr("not with")}[wish]


def _tag_words(name: str, wish: Wish) -> str:
    said = {Wish.ALL: tr("#{tag}"), Wish.ANY: tr("or #{tag}"), Wish.NONE: tr("not #{tag}")}[wish]
    return said.format(tag=name)
