"""How near they are and how the work stands: only the writer sees this."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relbook.journal.client import LEFT, Client, Closeness, State, light_rhythm
from relbook.journal.entry import short
from relbook.journal.promise import Promise
from relbook.journal.record import Record
from relbook.store import moves, promises
from relbook.ui.clients.record.ending import EndingChecks
from relbook.ui.clients.record.page import Page, day_field, typed
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.language import tr
from relbook.ui.shared.number import NumberField
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick

OPEN = 5
"""How many open promises are shown; the rest stands on the page of promises."""


LONGEST = 999
"""No rhythm is longer, in days."""

LONG = 56
"""How many characters of a promise fit on a line of the sheet at its narrowest."""


class NearPage(Page):
    """Closeness, rhythm, away, state; and what is still open where the work is over."""

    promise_chosen = Signal(object)  # a Promise

    def __init__(self) -> None:
        super().__init__(tr("How near"), tr("Only you see this. It decides which questions come up."))
        self.closeness, self.state = Select(), Select()
        for closeness in Closeness:
            self.closeness.addItem(near_words.closeness(closeness), closeness)
        for state in State:
            self.state.addItem(wording.state(state), state)
        self.rhythm = NumberField(LONGEST, tr("as the circle’s"))
        self.rhythm.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.away: QLineEdit = day_field(tr("not away"))
        self.moved_on: QLineEdit = day_field(tr("today"))
        self.light = Tick("")
        self._form = self.form(
            (
                (tr("Clos&eness"), self.closeness),
                (tr("R&hythm in days"), self.rhythm),
                (tr("Away &until"), self.away),
                (tr("&State"), self.state),
                (tr("Since"), self.moved_on),
                ("", self.light),
            )
        )
        self._record = Record(Client("", ""))
        self._build()
        self.state.currentIndexChanged.connect(self._on_state)

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        client = record.client
        self._record = record
        self.closeness.setCurrentIndex(self.closeness.findData(client.closeness))
        self.state.setCurrentIndex(self.state.findData(client.state))
        self.rhythm.set_value(client.rhythm_days)
        self.away.setText(typed(client.away_until))
        self.moved_on.clear()
        self.light.setChecked(True)
        self.ending.begin(client.first, today)
        told = [self._told(change.what, change.after, change.day) for change in moves.history(client.id)]
        self.history.set_text("\n".join(filter(None, told[:OPEN])))
        self.history.setHidden(not any(told))
        self._on_state()

    def read(self, record: Record) -> Record:
        client = replace(
            record.client,
            closeness=Closeness(self.closeness.currentData()),
            state=self.chosen_state,
            rhythm_days=self.rhythm.value(),
            away_until=self.away_day(),
        )
        if self.leaves and self.light.isChecked():
            client = replace(client, rhythm_days=light_rhythm(client.rhythm_days))
        return replace(record, client=client)

    def away_day(self) -> date | None:
        """Until when they are away: a day ahead, unless it is written out.

        Raises:
            BadDateError: It says no day.
        """
        return self.day_in(self.away, past=False)

    def moved_day(self) -> date | None:
        """The day from which another state counts; None is today.

        Raises:
            BadDateError: It says no day.
        """
        return self.day_in(self.moved_on) if self.turns else None

    def endings(self) -> tuple[tuple[str, date], ...]:
        """What is promised as the work ends, and by when."""
        return self.ending.promised() if self.leaves else ()

    @property
    def chosen_state(self) -> State:
        """The state that is chosen; Qt gives back plain text for it."""
        return State(self.state.currentData())

    @property
    def turns(self) -> bool:
        """Whether another state is chosen than the one on file."""
        return bool(self._record.client.id) and self.chosen_state is not self._record.client.state

    @property
    def leaves(self) -> bool:
        """Whether the work is over by what is chosen here, and was not before."""
        return self.chosen_state in LEFT and self._record.client.state not in LEFT

    def _build(self) -> None:
        self.open_head = Label(role="small_strong", tone="text2")
        self.open_list = QVBoxLayout()
        self.open_list.setSpacing(0)
        self.history = Paragraph(role="caption", tone="text3")
        self.ending = EndingChecks()
        self.column.addSpacing(4)
        self.column.addWidget(self.open_head)
        self.column.addLayout(self.open_list)
        self.column.addSpacing(8)
        self.column.addWidget(self.ending)
        self.column.addSpacing(4)
        self.column.addWidget(self.history)
        self.close_column()

    def _on_state(self) -> None:
        """Show what another state asks for: its day, a light rhythm, and what is still open."""
        client = self._record.client
        self._form.setRowVisible(self.moved_on, self.turns)
        self._form.setRowVisible(self.light, self.leaves)
        days = light_rhythm(self.rhythm.value() or client.rhythm_days)
        said = tr("Stay in touch lightly, {rhythm}").format(rhythm=wording.rhythm(days))
        self.light.rename(said)
        found = promises.foremost(client.id, OPEN) if self.leaves and client.id else []
        self._show_open(found)
        self.ending.look(leaves=self.leaves and bool(client.id), owing=any(one.mine for one in found))

    def _show_open(self, found: list[Promise]) -> None:
        while item := self.open_list.takeAt(0):
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.open_head.setHidden(not found)
        self.open_head.setText(tr("Still open between you"))
        for promise in found:
            link = OpenPromise(promise, self.today)
            link.chosen.connect(self.promise_chosen)
            self.open_list.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _told(self, what: str, after: str, day: date) -> str:
        """One move of theirs, in words."""
        when = wording.day_short(day, self.today)
        match what:
            case "state":
                return tr("{state} since {day}").format(state=wording.state(State(after)), day=when)
            case "closeness":
                name = near_words.closeness(Closeness(after))
                return tr("{day}: {closeness}").format(closeness=name.lower(), day=when)
        return ""


class OpenPromise(Button):
    """A promise that is still open, and the way to it."""

    chosen = Signal(object)  # a Promise

    def __init__(self, promise: Promise, today: date) -> None:
        whose = tr("You") if promise.mine else promise.client_first
        said = tr("{who}: {promise}").format(who=whose, promise=promise.text)
        super().__init__(short(said, LONG).replace("&", "&&"), variant="link")
        self._promise = promise
        self.setAccessibleName(f"{said}, {wording.due(promise, today)}")
        self.setToolTip(tr("Keep this page, and turn to the promise"))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._promise)
