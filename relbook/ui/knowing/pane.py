"""What I know: the needs map first, then all that was learned; what is not known is a question."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.fact import NEEDS, Care
from relbook.journal.known import group_of
from relbook.journal.library import Library
from relbook.store import clients, facts, knowledge, questions
from relbook.ui.desk import Desk
from relbook.ui.knowing.acts import Acts
from relbook.ui.knowing.adding import AddField, Learned
from relbook.ui.knowing.asking import AskRow
from relbook.ui.knowing.form import FactForm
from relbook.ui.knowing.gap import GapBox
from relbook.ui.knowing.line import Stop
from relbook.ui.knowing.menu import FactMenu
from relbook.ui.knowing.opened import OpenForm
from relbook.ui.knowing.page import FIRST, KnownPage, Place, Told, key_of
from relbook.ui.knowing.row import FactRow
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.room import ClientRoom
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme

WIDE = 640
"""From how many pixels on, at 100 % text, the groups stand in two columns."""

MORE = 50
"""How many more facts of a group are shown when they are asked for: a page that is made at once."""


class KnowingPane(ClientRoom):
    """What is known about one client: read by the worker, but behind a write at once where it is not much."""

    worth_keeping = True
    source_chosen = Signal(str, str)  # the key of an entry, and of the fact or the question in it

    def __init__(
        self, desk: Desk, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._told: Told | None = None
        self._unread, self._wanted = True, ""  # it comes into view; the fact that the keyboard waits for
        self._first = Later(background, self)
        self._first.came.connect(self._on_read)
        self._wide, self._most = False, dict[str, int]()
        self._menu_of: FactRow | None = None
        self.acts = Acts(desk, self)
        self.opened = OpenForm(self.acts, self)
        self.add = AddField()
        self.page: KnownPage | None = None
        self._scroll = Scrolling()
        self._scroll.setAccessibleName(self.tr("What I know"))
        self._paper = QWidget()
        self._inside = QVBoxLayout(self._paper)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._scroll.setWidget(self._paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.add)
        column.addWidget(self._scroll, 1)
        self.add.learned.connect(self._on_learned)
        self.opened.left.connect(self.look)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)

    @property
    def form(self) -> FactForm | None:
        """The form that is open, if one is."""
        return self.opened.form

    def show_client(self, client_id: str) -> None:
        """Turn to this client, from the top of the page; one who is here already stays as they are."""
        if client_id == self.client_id:
            return
        self._most.clear()
        self.add.turn_to(client_id, self.opened.typed)
        self.opened.forget()
        self._told, self._unread, self._wanted = None, True, ""
        self._first.drop()
        if self.page is not None:
            self.page.hide()  # it is about somebody else
        super().show_client(client_id)

    def look(self) -> None:
        """Show what is known now; a form that is being filled in waits for no one."""
        if self.form is not None or not self.client_id:
            return
        if self._unread or (self._told is not None and self._told.is_much):
            self._first.ask(self._reading())
        else:
            self._on_read(self._reading()())

    def look_again(self) -> None:
        self._unread = self._unread or not self.isVisible()
        super().look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme().px(WIDE)
        if wide != self._wide:
            self._wide = wide
            if self._told is not None and self.form is None:
                self._show(self._told)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._told is not None and self.form is None:
            self._show(self._told)  # at another text size its rows are of another height

    def focus_field(self) -> None:
        """Put the keyboard where one thing more is written down."""
        self.add.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_fact(self, key: str) -> None:
        """Put the keyboard on a fact once it is read; one further down its group is brought along."""
        self._wanted = key
        self.look_again()
        if not self._first.waits:
            self._reach()

    def _reach(self) -> None:
        key, self._wanted = self._wanted, ""
        if not key or self.page is None or not self.isVisible():
            return  # or somebody has gone on meanwhile
        if (place := self.page.place_of(key)) is not None:
            place.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.form is None:
            self._bring_along(key)

    def _bring_along(self, key: str) -> None:
        with suppress(MissingError):
            group = group_of(facts.get(key), self.desk.today())
            if self._told is not None and self._told.has_more(group):
                self._wanted = key
                self._on_more(group.value, self._most.get(group.value, MORE))  # twice: all are shown anew

    # -- reading and showing --

    def _reading(self) -> Callable[[], Told | None]:
        return partial(_read, self.client_id, self.desk.today(), self.desk.library, dict(self._most))

    def _on_read(self, told: object) -> None:
        self._unread = self._stale  # something was written while this was read, and it is out of view
        if isinstance(told, Told) and self.form is None and told != self._told:
            self._show(told)
        self._reach()

    def _show(self, told: Told) -> None:
        here = self._focused()
        fresh = self._told is None or told.name != self._told.name
        down = 0 if fresh else self._scroll.verticalScrollBar().value()
        self._told = told
        self.acts.client_id, self.acts.name = self.client_id, told.name
        self.add.show_for(told.name, told.today)
        if self.page is not None:
            self.page.hide()
            self._inside.removeWidget(self.page)
            self.page.deleteLater()
        page = self.page = KnownPage(told, self._paper, wide=self._wide)
        page.acted.connect(self._on_acted)
        page.more_asked.connect(self._on_more)
        for stop in page.stops:
            stop.reached.connect(self._on_reached)
        self._inside.addWidget(page)
        page.show()  # at once, so that the keyboard can stay on it
        page.reach(barred=self._scroll.verticalScrollBar().maximum() > 0)
        self._scroll.verticalScrollBar().setValue(down)
        self._refocus(here)

    def _focused(self) -> tuple[str, int] | None:
        """Which place of the page has the keyboard: by its key, and by its number."""
        here = QApplication.focusWidget()
        if self.page is None or here is None:
            return None
        for number, place in enumerate(self.page.places):
            if place.isAncestorOf(here):
                return key_of(place), number
        return None

    def _refocus(self, here: tuple[str, int] | None) -> None:
        if here is None or self.page is None or not self.page.stops:
            return
        key, number = here
        place = self.page.place_of(key)
        stops = self.page.stops
        stop = place.line if place else stops[min(number, len(stops) - 1)]
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what the rows ask for --

    def _on_acted(self, verb: str, place: Place) -> None:
        self.opened.make_way()
        if isinstance(place, GapBox):
            self._act_on_gap(verb, place)
        elif isinstance(place, AskRow):
            if verb == "source":
                self._go_to(place.question.entry_id, place.question.id)
            else:
                self.acts.do_question(verb, place.question)
        else:
            self._act_on_fact(verb, place)

    def _act_on_gap(self, verb: str, box: GapBox) -> None:
        if verb == "still" and box.past is not None:
            self.acts.do("confirm", box.past)
        elif verb == "ask" and box.question:
            self.acts.ask(box.question)
        elif verb == "know":
            self._ask(verb, box)

    def _act_on_fact(self, verb: str, row: FactRow, care: Care | None = None) -> None:
        fact = row.shown.fact
        match verb:
            case "menu":
                self.menu_of(row).open_at(row.menu_spot())
            case "source":
                self._go_to(fact.entry_id, fact.id)
            case "before":
                row.show_before()
            case "reword":
                self._ask(verb, row)
            case "changed" | "close" if not fact.closed_on:
                self._ask(verb, row)
            case "changed" | "close":
                return  # it is over already
            case "confirm" if fact.closed_on:
                self.acts.do("reopen", fact)
            case _:
                self.acts.do(verb, fact, care)

    def _ask(self, verb: str, place: FactRow | GapBox) -> None:
        """Open a form, all of it in view once the page has grown by it."""
        page = self.page
        assert page is not None
        form = self.opened.ask(page, verb, place)
        for part in (form, page, self._paper):
            inside = part.layout()
            if inside is not None:
                inside.activate()
        paper = self._paper
        paper.resize(paper.width(), max(paper.height(), paper.sizeHint().height()))
        self._scroll.ensureWidgetVisible(form, 0, theme().px(16))

    def menu_of(self, row: FactRow) -> FactMenu:
        """Everything that can be done with a fact."""
        self._menu_of = row
        menu = FactMenu(row.shown, self)
        menu.acted.connect(self._on_menu)
        return menu

    def _on_menu(self, verb: str, care: Care | None) -> None:
        if self._menu_of is not None:
            self.opened.make_way()
            self._act_on_fact(verb, self._menu_of, care)

    def _go_to(self, entry_id: str, key: str) -> None:
        if entry_id:
            self.source_chosen.emit(entry_id, key)

    def _on_learned(self, learned: Learned) -> None:
        if self.acts.learn(learned):
            self.add.start_over()

    def _on_more(self, group: str, further: int = MORE) -> None:
        self._most[group] = self._most.get(group, FIRST) + further
        self.look()

    def _on_reached(self, stop: Stop) -> None:
        self._scroll.ensureWidgetVisible(stop, 0, theme().px(24))

    def _on_range(self, least: int, most: int) -> None:
        if self.page is not None:
            self.page.reach(barred=most > least)


def _read(client_id: str, today: date, book: Callable[[], Library], most: Mapping[str, int]) -> Told | None:
    """What the page shows of a client, None of one who is gone; a plain read, so that a worker can do it."""
    try:
        name = clients.get(client_id).first
    except MissingError:
        return None
    prompts, known = book(), knowledge.known(client_id, today, max(most.values(), default=FIRST) + 1)
    return Told(
        name,
        known,
        tuple(questions.waiting(client_id)),
        knowledge.before_each(known.facts),
        {kind: prompts.to_ask(kind, name) for kind in NEEDS},
        most,
    )
