"""A circle would hold more than it is meant for: who would you move? Never a refusal."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.circle import Circle, Crowd, outward
from relbook.store import circles, clients, roster
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.letters import number
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person_choice import PersonChoice
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.theme import theme

Write = Callable[[], Edit]

ROWS = 6
"""How many people are seen before the list scrolls."""


class CrowdedSheet(Sheet):
    """The people of a full circle by their last talk, and where whoever is chosen would go."""

    done = Signal(object)  # the Edit

    def __init__(self, desk: Desk, window: QWidget, found: Crowd, write: Write, label: str) -> None:
        super().__init__(window, "", (540, 560))
        self._desk, self._crowd, self._write, self._label = desk, found, write, label
        self.people = self._people()
        self.where = Select()
        self.move_them = Button("", variant="primary")
        self.keep_all = Button(self.tr("Keep all {count}").format(count=number(found.total)))
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.note = Paragraph(role="caption", tone="text2")
        self._fill()
        self._build()
        self.where.currentIndexChanged.connect(self._say)
        self.move_them.clicked.connect(self._on_move)
        self.keep_all.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.close_sheet)
        self.closed.connect(self.deleteLater)
        self._say()

    def first_focus(self) -> QWidget:
        return self.people[0] if self.people else self.keep_all

    def wanted_height(self) -> int:
        rows = min(len(self.people), ROWS) * theme().px(56)
        return rows + theme().px(230) + theme().line("title")

    @property
    def chosen(self) -> list[PersonChoice]:
        """Who is ticked."""
        return [person for person in self.people if person.isChecked()]

    @property
    def to(self) -> Circle | None:
        """Where whoever is chosen would go; Qt hands back plain text."""
        chosen = self.where.currentData()
        return Circle(chosen) if chosen else None

    def _people(self) -> list[PersonChoice]:
        today = self._desk.today()
        talks = roster.last_contacts(today)
        found = [(talks.get(client.id), client) for client in circles.people_in(self._crowd.circle)]
        found.sort(key=lambda pair: (pair[0] is not None, pair[0], pair[1].name))
        return [PersonChoice(client, near_words.last_talk(last, today)) for last, client in found]

    def _fill(self) -> None:
        here = self._crowd.circle
        for circle in (*Circle, None):
            if circle is not here:
                self.where.addItem(wording.circle(circle) if circle else self.tr("No circle"), circle)
        self.where.setCurrentIndex(max(0, self.where.findData(outward(here))))
        self.where.setAccessibleName(self.tr("Where to"))
        for person in self.people:
            person.clicked.connect(self._on_ticked)

    def _build(self) -> None:
        name = wording.circle(self._crowd.circle)
        asked = self.tr("{circle} holds {capacity}. Who would you move?").format(
            circle=name, capacity=number(self._crowd.capacity)
        )
        self.setAccessibleName(asked)
        inner = QVBoxLayout(self.body_of_people())
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for person in self.people:
            inner.addWidget(person)
        inner.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(4)
        column.addWidget(Paragraph(asked, role="title"))
        said = self.tr("With this there would be {total}. You can also leave it so.")
        column.addWidget(Paragraph(said.format(total=number(self._crowd.total)), tone="text2"))
        column.addSpacing(8)
        column.addWidget(self.area, 1)
        column.addSpacing(8)
        column.addLayout(self._destination())
        column.addWidget(self.note)
        column.addSpacing(12)
        column.addLayout(self._foot())
        self.column.addLayout(column)

    def body_of_people(self) -> QWidget:
        """The scrolling part; the rows in it take the focus, and it follows them."""
        inner = QWidget()
        self.area = Scrolling(inner)
        return inner

    def _destination(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        label = Label(self.tr("Where to"), role="small", tone="text2")
        label.setBuddy(self.where)
        row.addWidget(label)
        row.addWidget(self.where, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.keep_all)
        foot.addWidget(self.move_them)
        return foot

    def _on_ticked(self) -> None:
        """One for one: where a single one is too many, another choice takes the place of the first."""
        just = self.sender()
        if self._crowd.over == 1:
            for person in self.people:
                if person is not just:
                    person.setChecked(False)
        self._say()

    def _say(self) -> None:
        chosen = self.chosen
        words = self.tr("Move {name}").format(name=chosen[0].client.first) if len(chosen) == 1 else ""
        if not words:
            words = self.tr("Move {count}").format(count=number(len(chosen))) if chosen else self.tr("Move")
        self.move_them.setText(words)
        self.move_them.setEnabled(bool(chosen))
        there = circles.crowd([person.client.id for person in chosen], self.to)
        self.note.set_text(near_words.crowd(there) if there else "")
        self.note.setVisible(there is not None)

    def _on_move(self) -> None:
        people, to = [person.client for person in self.chosen], self.to
        keys = [client.id for client in people]
        write = partial(circles.make_room, self._write, keys, to, self._desk.today())
        label = f"{self._label} {near_words.moved([client.first for client in people], to)}"
        self._finish(write, label)

    def _on_keep(self) -> None:
        self._finish(self._write, self._label)

    def _finish(self, write: Write, label: str) -> None:
        edit = self._desk.perform(write, label)
        if edit is not None:
            self.done.emit(edit)
            self.close_sheet()


def carry_out(
    desk: Desk,
    window: QWidget,
    client_ids: Sequence[str],
    circle: Circle | None,
    write: Write,
    label: str,
    then: Callable[[Edit], None] | None = None,
) -> CrowdedSheet | None:
    """Perform a write that brings clients into a circle, and ask first where they would be too many.

    An empty key is somebody new. `then`, a method, hears of the edit once it is made; where it is
    asked, the sheet that asks is returned.
    """
    found = circles.crowd(client_ids, circle)
    if found is not None:
        sheet = CrowdedSheet(desk, window, found, write, label)
        if then is not None:
            sheet.done.connect(then)
        sheet.open()
        return sheet
    if then is None:
        desk.perform_soon(write, label)
    elif (edit := desk.perform(write, label)) is not None:
        then(edit)
    return None


def place(
    desk: Desk, window: QWidget, client_ids: Sequence[str], circle: Circle | None
) -> CrowdedSheet | None:
    """Move clients to a circle, or out of all of them."""
    known = clients.some(client_ids)
    names = [known[key].first for key in client_ids if key in known]
    write = partial(circles.move, tuple(client_ids), circle, desk.today())
    return carry_out(desk, window, client_ids, circle, write, near_words.moved(names, circle))
