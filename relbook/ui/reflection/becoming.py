"""The calm line below an answer: what it becomes, and by which day. It is there once something is written."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal import answer
from relbook.journal.answer import AS_ASKED, DATED, Answer, Thing
from relbook.journal.asking import Asked
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Tier
from relbook.journal.fact import FactKind
from relbook.ui.desk import Desk
from relbook.ui.reflection import words
from relbook.ui.reflection.chips import Chips
from relbook.ui.reflection.chooser import Chooser
from relbook.ui.reflection.day import DayLine
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.feeling_field import FeelingField
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.paragraph import Paragraph


class Becoming(QWidget):
    """What an answer becomes; the prompt's own product is chosen until the writer says otherwise."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Asked | None = None
        self._name = self._text = ""
        self._choice = AS_ASKED
        self.what = Chooser(self.tr("Becomes"), self.tr("Becomes"))
        self.when = Chooser(self.tr("Day"))
        self.day = DayLine()
        self.circles = Chips(self.tr("Circle"), [(wording.circle(one), one) for one in Circle])
        self.nearness = Chips(self.tr("How near"), [(near_words.closeness(one), one) for one in Closeness])
        self.note = Paragraph(role="caption", tone="text2")
        self.feeling = FeelingField(self.tr("How you are"))
        self._lay_out()
        self.what.clicked.connect(self._on_what)
        self.when.clicked.connect(self._on_when)
        self.day.chosen.connect(self._on_day)
        self.day.left.connect(self._on_day_left)
        self.circles.chosen.connect(self._on_circle)
        self.nearness.chosen.connect(self._on_nearness)
        self.feeling.changed.connect(self._on_feeling)
        self._say()

    @property
    def said(self) -> Answer:
        """The answer and what it becomes, as things stand."""
        if self._asked is None:
            return Answer(self._text)
        today = self._desk.today()
        return answer.become(self._asked, self._text, today, self._choice, about=bool(self._name))

    def ask(self, asked: Asked, name: str) -> None:
        """Another question: nothing is chosen yet; `name` is whom it is about, empty for nobody."""
        if self._asked is not None and (asked.prompt.id, name) == (self._asked.prompt.id, self._name):
            self._asked = asked
            return
        self._asked, self._name = asked, name
        self.forget()

    def forget(self) -> None:
        """Take every choice back."""
        self._choice = AS_ASKED
        self.day.hide()
        self.feeling.put(None)
        self._say()

    def take(self, text: str) -> None:
        """This is what is written now."""
        self._text = text
        self._say()

    def menu(self) -> Menu:
        """What may be chosen, what is chosen ticked."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group, said = QActionGroup(menu), self.said
        things = answer.choices(self._asked.prompt, about=bool(self._name)) if self._asked else ()
        for thing in things:
            if thing is Thing.FACT:
                below = menu.branch(words.choice(thing, self._name))
                for kind in FactKind:
                    chosen = said.thing is thing and said.kind is kind
                    self._add(below, group, wording.fact(kind), (thing, kind), ticked=chosen)
            else:
                shown = words.choice(thing, self._name)
                self._add(menu, group, shown, (thing, None), ticked=said.thing is thing)
        group.triggered.connect(self._on_chosen)
        return menu

    def choose(self, thing: Thing, kind: FactKind | None = None) -> None:
        """Have the answer become this."""
        self._choice = replace(self._choice, thing=thing, kind=kind)
        self.day.hide()
        self._say()
        if thing in (Thing.TALK, Thing.DATE) and self.said.day is None:
            self._on_when()
        self.changed.emit()

    def _add(
        self,
        menu: Menu,
        group: QActionGroup,
        shown: str,
        what: tuple[Thing, FactKind | None],
        *,
        ticked: bool,
    ) -> None:
        action = QAction(shown.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(ticked)
        action.setData(what)
        group.addAction(action)
        menu.addAction(action)

    def _lay_out(self) -> None:
        self._line = QWidget()
        line = Flow(self._line, gap=8)
        for part in (self.what, self.when):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._line, self.day, self.circles, self.nearness, self.note, self.feeling):
            column.addWidget(widget)

    def _say(self) -> None:
        """Show what there is to say; with nothing written, nothing."""
        said = self.said
        written = bool(self._text.strip())
        self._line.setVisible(written and bool(self._name))
        self.what.say(words.line(said, self._name))
        self.what.setEnabled(not said.by_lines)
        dated = said.thing in DATED
        self.when.setVisible(dated and self.day.isHidden())
        self.when.say(words.day(said, self._desk.today()) if dated else "")
        if not (written and dated):
            self.day.hide()
        self.circles.setVisible(written and said.thing is Thing.CIRCLE)
        self.circles.show_value(said.circle)
        self.nearness.setVisible(written and said.thing is Thing.CLOSENESS)
        self.nearness.show_value(said.closeness)
        short = (words.missing(said) or self._leaving()) if written else ""
        self.note.set_text(short)
        self.note.setVisible(bool(short))
        feels = self._asked is not None and answer.feels(self._asked.prompt)
        self.feeling.setVisible(written and feels)
        self.setVisible(written and (bool(self._name) or feels))

    def _leaving(self) -> str:
        """That an answer may leave, where its prompt wants that."""
        private = self._asked is None or self._asked.prompt.tier is Tier.PRIVATE
        return "" if private else self.tr("This answer is a note, and may leave with exports.")

    def _on_what(self) -> None:
        self.menu().popup(self.what.mapToGlobal(QPoint(0, self.what.height() + 4)))

    def _on_chosen(self, action: QAction) -> None:
        thing, kind = action.data()
        self.choose(Thing(thing), FactKind(kind) if kind else None)
        self.what.setFocus(Qt.FocusReason.OtherFocusReason) if self.day.isHidden() else None

    def _on_when(self) -> None:
        self.when.hide()
        self.day.ask(self.said.day, self._desk.today())

    def _on_day(self, day: date | None) -> None:
        self._choice = replace(self._choice, day=day)
        self._on_day_left()
        self.changed.emit()

    def _on_day_left(self) -> None:
        self.day.hide()
        self._say()
        self.when.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_circle(self, circle: object) -> None:
        self._choice = replace(self._choice, circle=Circle(str(circle)) if circle else None)
        self._say()
        self.changed.emit()

    def _on_nearness(self, closeness: object) -> None:
        self._choice = replace(self._choice, closeness=Closeness(str(closeness)) if closeness else None)
        self._say()
        self.changed.emit()

    def _on_feeling(self) -> None:
        self._choice = replace(self._choice, energy=self.feeling.value())
        self.changed.emit()
