"""The room of the day: who is met, what is due, whom one could write to."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relbook.journal.entry import Kind
from relbook.journal.promise import Outcome, Promise
from relbook.store import clients, day, entries, promises
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Card, IconButton
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme
from relbook.ui.today import words
from relbook.ui.today.agenda import Agenda, agenda
from relbook.ui.today.rows import GoodRow, TalkRow
from relbook.ui.today.section import Section

MARGIN, MARGIN_NARROW = 40, 28
NARROW = 1240
"""Below this width of the window the margins shrink and Write is only its icon (design section 5)."""

WIDEST = 740
MINUTE_MS = 20_000
WEEK = timedelta(days=7)


class TodayPane(Room):
    """One day, read whole and shown whole."""

    write_asked = Signal()
    add_asked = Signal()
    brief_asked = Signal(str)
    client_chosen = Signal(str)
    promises_asked = Signal()
    old_page_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._agenda: Agenda | None = None
        self._just_kept: list[str] = []
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Today"))
        self._build()
        self._lay_out()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        theme().changed.connect(self._on_theme)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or not edit.kinds <= {"draft"}  # nothing here is half written

    def look(self) -> None:
        found = agenda(self.desk.now(), self._just_kept)
        if found != self._agenda:
            self._agenda = found
            self._show(found)
        self._tick()

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # the day may have changed meanwhile
        super().showEvent(event)
        self._minute.start()
        self._narrow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
        self._just_kept.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._narrow()

    def add_first(self, widget: QWidget) -> None:
        """Place something above the conversations."""
        at = self._rows.indexOf(self.talks)
        self._rows.insertWidget(at, widget)
        self._rows.insertSpacing(at + 1, -self._rows.spacing())  # it keeps its own distance

    def add_last(self, widget: QWidget) -> None:
        """Place something below everything else."""
        self._rows.addWidget(widget)

    def _build(self) -> None:
        self.date = Paragraph(role="display")
        self.sentence = Paragraph(role="ui", tone="text2")
        self.write = Button(self.tr("Write"), icon_name="pen-nib")
        self.write_small = IconButton("pen-nib", self.tr("Write"), "Ctrl+N")
        self.talks = Section(self.tr("Conversations"), self.tr("today"))
        self.promises = Section(self.tr("Promises"), self.tr("due now and next"))
        self.good = Section(self.tr("Good to write to"), self.tr("by rhythm"))
        self.list = PromiseList(names=True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.promises.rows.setContentsMargins(8, 2, 8, 2)
        self.promises.show_rows([self.list])
        self.promises.link.show()
        self.empty = EmptyPage("sun-horizon-light", "sage")
        self.write.clicked.connect(self.write_asked)
        self.write_small.clicked.connect(self.write_asked)
        self.list.ticked.connect(self._on_ticked)
        self.list.chosen.connect(self._on_promise)
        self.promises.link.clicked.connect(self.promises_asked)
        self.empty.first.connect(self._on_first)
        self.empty.second.connect(self.old_page_asked)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        titles = QVBoxLayout()
        titles.setSpacing(5)
        titles.addWidget(self.date)
        titles.addWidget(self.sentence)
        head.addLayout(titles, 1)
        head.addWidget(self.write)
        head.addWidget(self.write_small)
        self._column = QWidget()
        column = self._rows = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(14))
        column.addLayout(head)
        column.addSpacing(theme().px(6))
        for section in (self.talks, self.promises, self.good):
            column.addWidget(section)
        inside = QWidget()
        self._outer = QVBoxLayout(inside)
        self._outer.addWidget(self._column)
        self._outer.addWidget(self.empty, 1)
        self._outer.addStretch(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _show(self, found: Agenda) -> None:
        where = self._focused()
        self.date.set_text(wording.day_long(found.today))
        self.sentence.set_text(words.sentence(found.left, found.due, len(found.good)))
        self._show_talks(found)
        self.list.show_promises(list(found.promises), found.today)
        self.list.setFixedHeight(len(found.promises) * theme().px(45))
        self.promises.setVisible(bool(found.promises))
        self.promises.link.setText(self.tr("All {count}").format(count=found.open))
        self._show_good(found)
        self._show_empty(found)
        self._refocus(where)

    def _show_talks(self, found: Agenda) -> None:
        ahead = [talk for talk in found.talks if talk.ahead]
        rows = [TalkRow(talk, coming=bool(ahead) and talk is ahead[0]) for talk in found.talks]
        for row in rows:
            row.client_chosen.connect(self.client_chosen)
            row.brief_asked.connect(self.brief_asked)
        self._talk_rows = rows
        self.talks.show_rows(rows)

    def _show_good(self, found: Agenda) -> None:
        rows = [GoodRow(good) for good in found.good]
        for row in rows:
            row.client_chosen.connect(self.client_chosen)
            row.spoke.connect(self._on_spoke)
            row.snoozed.connect(self._on_snoozed)
        self.good.show_rows(rows)

    def _show_empty(self, found: Agenda) -> None:
        self.empty.setVisible(found.clear)
        self._narrow()
        if not found.clients:
            self.empty.say(self.tr("Nobody here yet"), self.tr("Add the person you are seeing next."))
            self.empty.offer(self.tr("Add a client"), "")
            return
        said = self.tr("Every promise is kept and everyone has heard from you.")
        more = self.tr("You could leave it at that, or surprise someone.")
        self.empty.say(self.tr("A clear day"), f"{said} {more}")
        self.empty.offer(self.tr("Surprise someone"), self.tr("Read an old page"))

    def _tick(self) -> None:
        for row in self._talk_rows:
            row.tick(self.desk.now())

    def _narrow(self) -> None:
        narrow = self.window().width() < NARROW
        side = (MARGIN_NARROW if narrow else MARGIN) - Card.REACH
        self._outer.setContentsMargins(side, theme().px(34), side, theme().px(MARGIN_NARROW))
        self._column.setMaximumWidth(theme().px(WIDEST) + 2 * Card.REACH)
        clear = self._agenda is not None and self._agenda.clear
        self.write.setVisible(not narrow and not clear)
        self.write_small.setVisible(narrow and not clear)

    def _focused(self) -> tuple[str, int] | None:
        """Which of this room's widgets has the keyboard: by name, and by its place."""
        here = QApplication.focusWidget()
        stops = self._stops()
        return (here.accessibleName(), stops.index(here)) if here in stops else None

    def _refocus(self, where: tuple[str, int] | None) -> None:
        """The keyboard stays where it was; where that is gone, it goes to what came in its place."""
        stops = self._stops()
        if where is None or not stops:
            return
        name, place = where
        same = [widget for widget in stops if widget.accessibleName() == name]
        (same or stops[min(place, len(stops) - 1) :])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        return [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self)
        ]

    def _on_ticked(self, promise: Promise) -> None:
        today = self.desk.today()
        if not promise.open:
            reopen = partial(promises.settle, promise.id, Outcome.OPEN, today)
            self._just_kept = [key for key in self._just_kept if key != promise.id]
            self.desk.perform(reopen, self.tr("Promise open again."))
            return
        self._just_kept.append(promise.id)
        settle = partial(promises.settle, promise.id, Outcome.KEPT, today)
        self.desk.perform(settle, self.tr("Promise kept. Well done."))

    def _on_promise(self, promise: Promise) -> None:
        self.client_chosen.emit(promise.client_id)

    def _on_spoke(self, client_id: str) -> None:
        now = self.desk.now()
        at = now.time().replace(second=0, microsecond=0)
        spoke = partial(
            entries.add,
            self.tr("Spoke."),
            day=now.date(),
            today=now.date(),
            at=at,
            kind=Kind.CALL,
            clients=[client_id],
        )
        self.desk.perform(spoke, self.tr("Call noted."))

    def _on_snoozed(self, client_id: str) -> None:
        until = self.desk.today() + WEEK
        self.desk.perform(
            partial(clients.amend, client_id, snoozed_until=until), self.tr("Put off for a week")
        )

    def _on_first(self) -> None:
        if self._agenda is not None and not self._agenda.clients:
            self.add_asked.emit()
            return
        someone = day.least_appreciated(self.desk.today())
        if someone is not None:
            self.client_chosen.emit(someone.id)

    def _on_minute(self) -> None:
        self.look()

    def _on_theme(self) -> None:
        self._agenda = None
        self.look_again()
