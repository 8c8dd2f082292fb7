"""What I know: the needs map first, then all that was learned; what is not known is a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.fact import NEEDS, Care, Fact
from relbook.journal.library import Library
from relbook.store import clients, facts
from relbook.ui.desk import Desk
from relbook.ui.knowing.acts import Acts
from relbook.ui.knowing.adding import AddField, Learned
from relbook.ui.knowing.asking import AskRow
from relbook.ui.knowing.form import Answer, FactForm
from relbook.ui.knowing.gap import GapBox
from relbook.ui.knowing.line import Stop
from relbook.ui.knowing.menu import FactMenu
from relbook.ui.knowing.page import FIRST, KnownPage, Place, Told, key_of
from relbook.ui.knowing.row import FactBox, FactRow
from relbook.ui.shared import wording
from relbook.ui.shared.room import ClientRoom
from relbook.ui.shared.theme import theme

WIDE = 640
"""From how many pixels on, at 100 % text, the groups stand in two columns."""

MORE = 50
"""How many more facts of a group are shown when they are asked for: a page that is made at once."""


class KnowingPane(ClientRoom):
    """What is known about one client."""

    source_chosen = Signal(str, str)  # the key of an entry, and of the fact or the question in it

    def __init__(self, desk: Desk, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._library = library
        self._told: Told | None = None
        self._wide = False
        self._most: dict[str, int] = {}
        self.form: FactForm | None = None
        self._asked_of: Place | None = None
        self._verb = ""
        self.acts = Acts(desk, self)
        self.add = AddField()
        self.page: KnownPage | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("What I know"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.add)
        column.addWidget(self._scroll, 1)
        self.add.learned.connect(self._on_learned)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)

    def show_client(self, client_id: str) -> None:
        """Turn to this client, from the top of the page; one who is here already stays as they are."""
        if client_id == self.client_id:
            return
        self._most.clear()
        self._forget_form()
        self.add.start_over()
        self._told = None
        super().show_client(client_id)

    def look(self) -> None:
        """Show what is known now; a form that is being filled in waits for no one."""
        if self.form is not None or not self.client_id:
            return
        try:
            told = self._read()
        except MissingError:
            return
        if told != self._told:
            self._show(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme().px(WIDE)
        if wide != self._wide:
            self._wide = wide
            if self._told is not None and self.form is None:
                self._show(self._told)

    # -- reading and showing --

    def _read(self) -> Told:
        today = self.desk.today()
        name = clients.get(self.client_id).first
        known = facts.known(self.client_id, today, max(self._most.values(), default=FIRST) + 1)
        told = Told(
            name,
            known,
            tuple(facts.questions(self.client_id)),
            to_ask={kind: self._library.to_ask(kind, name) for kind in NEEDS},
            most=dict(self._most),
        )
        changed = {fact.id: tuple(facts.before(fact)) for fact in known.facts if fact.supersedes}
        return Told(told.name, known, told.questions, changed, told.to_ask, told.most)

    def _show(self, told: Told) -> None:
        here = self._focused()
        fresh = self._told is None or told.name != self._told.name
        down = 0 if fresh else self._scroll.verticalScrollBar().value()
        self._told = told
        self.acts.client_id, self.acts.name = self.client_id, told.name
        self.add.show_for(told.name, told.today)
        old = self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        page = self.page = KnownPage(told, wide=self._wide)
        page.acted.connect(self._on_acted)
        page.more_asked.connect(self._on_more)
        for stop in page.stops:
            stop.reached.connect(self._on_reached)
        self._scroll.setWidget(page)
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
            said = self.tr("{kind}: what do you know?").format(kind=wording.fact(box.kind))
            self._open(verb, box, FactForm(said, self.acts.name))

    def _act_on_fact(self, verb: str, row: FactRow, care: Care | None = None) -> None:
        fact, name = row.shown.fact, self.acts.name
        match verb:
            case "menu":
                self.menu_of(row).open_at(row.menu_spot())
            case "source":
                self._go_to(fact.entry_id, fact.id)
            case "before":
                row.show_before()
            case "reword":
                self._open(verb, row, FactForm(self.tr("In other words"), name, fact.text))
            case "changed":
                self._open(verb, row, FactForm(self.tr("What is it now?"), name))
            case "close" if not fact.closed_on:
                form = FactForm(self.tr("How did it end?"), name)
                form.close_fact(fact.kind)
                self._open(verb, row, form)
            case "confirm" if fact.closed_on:
                self.acts.do("reopen", fact)
            case _:
                self.acts.do(verb, fact, care)

    def menu_of(self, row: FactRow) -> FactMenu:
        """Everything that can be done with a fact."""
        self._asked_of = row
        menu = FactMenu(row.shown, self)
        menu.acted.connect(self._on_menu)
        return menu

    def _on_menu(self, verb: str, care: Care | None) -> None:
        if isinstance(self._asked_of, FactRow):
            self._act_on_fact(verb, self._asked_of, care)

    def _go_to(self, entry_id: str, key: str) -> None:
        if entry_id:
            self.source_chosen.emit(entry_id, key)

    def _on_learned(self, learned: Learned) -> None:
        if self.acts.learn(learned):
            self.add.start_over()

    def _on_more(self, group: str) -> None:
        self._most[group] = self._most.get(group, FIRST) + MORE
        self.look()

    def _on_reached(self, stop: Stop) -> None:
        self._scroll.ensureWidgetVisible(stop, 0, theme().px(24))

    def _on_range(self, least: int, most: int) -> None:
        if self.page is not None:
            self.page.reach(barred=most > least)

    # -- the form --

    def _open(self, verb: str, place: Place, form: FactForm) -> None:
        """Open a form under a row; one in the needs map opens below all three."""
        self._forget_form()
        self.form, self._asked_of, self._verb = form, place, verb
        form.kept.connect(self._on_kept)
        form.unsure.connect(self._on_unsure)
        form.left.connect(self._on_left)
        assert self.page is not None
        if isinstance(place, FactRow) and not isinstance(place, FactBox):
            place.under.addWidget(form)
        else:
            self.page.under_map.setContentsMargins(6, 12, 0, 0)
            self.page.under_map.addWidget(form)
            form.speak_of(place.shown.fact.text if isinstance(place, FactBox) else "")
        self._bring_into_view(form)
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)
        form.field.selectAll()

    def _bring_into_view(self, form: FactForm) -> None:
        """All of the form, once the page has grown by it."""
        assert self.page is not None
        form.show()
        for part in (form, self.page):
            inside = part.layout()
            if inside is not None:
                inside.activate()
        self.page.resize(self.page.width(), max(self.page.height(), self.page.sizeHint().height()))
        self._scroll.ensureWidgetVisible(form, 0, theme().px(16))

    def _on_kept(self, answer: Answer) -> None:
        """Keep what was said; when that fails, the form and its words stay."""
        place = self._asked_of
        if isinstance(place, GapBox):
            done = self.acts.learn(Learned(answer.words, place.kind))
        elif isinstance(place, FactRow):
            done = self._keep(place.shown.fact, answer)
        else:
            return
        if done:
            self._on_left()

    def _keep(self, fact: Fact, answer: Answer) -> bool:
        match self._verb:
            case "reword":
                return self.acts.reword(fact, answer.words)
            case "changed":
                return self.acts.change(fact, answer.words)
        return self.acts.close(fact, answer)

    def _on_unsure(self) -> None:
        if isinstance(self._asked_of, FactRow) and self.acts.ask_whether_solved(self._asked_of.shown.fact):
            self._on_left()

    def _on_left(self) -> None:
        """Put the form away, and the keyboard back to where it was opened from."""
        place = self._asked_of
        self._forget_form()
        if place is not None:
            place.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _forget_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            if self.page is not None:
                self.page.under_map.setContentsMargins(6, 0, 0, 0)
        self.form = self._asked_of = None
