"""The room that asks one question about one client, and shows what was answered before."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relbook.journal.asking import Asked
from relbook.store import askings, becoming, clients, todays
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.reflection import before
from relbook.ui.reflection.card import PromptCard
from relbook.ui.reflection.deeds import Deeds
from relbook.ui.reflection.draft import AnswerDraft
from relbook.ui.reflection.earlier import Earlier
from relbook.ui.reflection.leaf import Leaf
from relbook.ui.reflection.offer import Offer, Offers
from relbook.ui.reflection.question import Questions
from relbook.ui.reflection.tiresome import Tiresome
from relbook.ui.reflection.todays import TodaysQuestion
from relbook.ui.shared.background import Background
from relbook.ui.shared.room import FRAME_MS, ClientRoom
from relbook.ui.shared.turns import turns

ALL = 1000
"""How many answers "All" shows at most."""


class ReflectionPane(ClientRoom):
    """Today's prompt about a client, or the best over everybody when the key is empty.

    The question never changes under the writer: while something is written it stays, and through
    the day it is the same unless another one is asked for.
    """

    entry_chosen = Signal(str)
    fold_asked = Signal()
    client_chosen = Signal(str)  # whom Today's question is about
    asking_changed = Signal(bool)  # whether there is something to ask
    patience = 8 * FRAME_MS

    def __init__(
        self, desk: Desk, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._first, self._lit = "", False
        self._earlier_of: str | None = None  # about whom earlier answers are shown
        self._over_all = TodaysQuestion(desk, background, self)
        self._questions = Questions(desk, self._over_all)
        self._offers = Offers(desk, background, self)
        self._kept = ("", "")  # the prompt and the words kept last: they come back with an undo
        self.setProperty("ground", "side")
        self.setAccessibleName(self.tr("Reflect"))
        self.card = PromptCard(desk)
        self.earlier = Earlier()
        self.leaf = Leaf(self.card, self.earlier)
        self.history, self.fold, self.empty = self.leaf.history, self.leaf.fold, self.leaf.empty
        self.draft = AnswerDraft(desk, self)
        self.deeds = Deeds(desk, self.draft, self)
        less = (self.tr("Asked less from now on."), self.tr("Asked as before."))
        self._tiresome = Tiresome(self.deeds, self.card.less, less)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.leaf)
        self._connect()

    def show_client(self, client_id: str) -> None:
        """Turn to this client; what is written about the one before is put down first."""
        if client_id != self.client_id:
            self.flush()
            self._forget()
            self.history.setChecked(False)
            self._offers.drop()
            self.leaf.setVisible(self.leaf.isVisible())  # out of view it comes back with what is asked then
        super().show_client(client_id)

    def look(self) -> None:
        self._offers.ask(self.client_id)

    def concerned(self, edit: Edit) -> bool:
        if edit.kinds and edit.kinds <= {"draft"}:
            return False
        every = {"prompt", "setting"} & edit.kinds  # quiet hours are the journal's
        return not self.client_id or bool(every) or edit.concerns(self.client_id)

    def focus_answer(self) -> None:
        """Put the caret where the answer goes, or the focus on what there is; what is typed early stays."""
        comes = self._comes(self._focus_again) and self.card.field.isVisible()
        target = self.card.field if self._asked or comes else self.history
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def try_out(self, asked: Asked) -> None:
        """Put this question to the writer, about whom the pane shows."""
        self.flush()
        self._questions.try_out(self.client_id, asked)  # first: then nothing else is looked for
        self._catch_up()
        self._ask()

    def show_history(self) -> None:
        """Show every answer, not only the latest."""
        self.history.setChecked(True)

    def another(self) -> None:
        """Pass this prompt over for the next; what is written so far goes along."""
        if self._comes(self.another):
            return
        asked, whom, text = self._asked, self.deeds.whom, self.card.text
        if asked is None or not self.card.another.isEnabled():
            return
        here = self.card.focused()
        self.draft.clear(self.deeds.whom)
        if self.deeds.reply(askings.skip):
            self._tiresome.passed_over(asked, whom)
            if text.strip():
                self.card.put_text(text)
                self.draft.touch()
            if here is not None and here.isVisible() and here.isEnabled():
                here.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _asked(self) -> Asked | None:
        """What is asked at the moment."""
        return self.deeds.asked

    def flush(self) -> None:
        """Put what is being written down now: before leaving, locking or closing."""
        self.draft.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.card.changed.connect(self.draft.touch)
        self.draft.due.connect(self._on_due)
        self.card.kept.connect(self._on_kept)
        self.deeds.kept.connect(self._on_written)
        self.deeds.passed.connect(self._on_passed)
        self.card.another_asked.connect(self.another)
        self.card.put_off.connect(self.deeds.put_off)
        self.card.never_asked.connect(self.deeds.never)
        self.card.unknown.connect(self.deeds.ask_them)
        self.card.less_asked.connect(self.deeds.less)
        self.card.holding.still.connect(self._on_still)
        self.card.holding.over.connect(self._on_over)
        self.card.answered.chosen.connect(self.entry_chosen)
        self.card.becoming.changed.connect(self.draft.touch)
        self.earlier.chosen.connect(self.entry_chosen)
        self.earlier.held.connect(self.deeds.hold)
        self.earlier.ended.connect(self.deeds.end)
        self.earlier.all_asked.connect(self.history.toggle)
        self.history.toggled.connect(self._show_earlier)
        self.fold.clicked.connect(self.fold_asked)
        self.card.about.chosen.connect(self.client_chosen)
        self._over_all.came.connect(self._on_came)
        self._offers.came.connect(self._look_now)
        self._offers.overdue.connect(self._on_overdue)

    def _show_earlier(self) -> None:
        shown = ALL if self.history.isChecked() else askings.EARLIER
        self._earlier_of = self.client_id
        answers, today = askings.answers(self.client_id, shown), self.desk.today()
        self.earlier.show_answers(answers, askings.count(self.client_id), self._first, today)
        self.earlier.ask_about(becoming.aging([answer.id for answer in answers], today))
        self.leaf.be_about(somebody=bool(self.client_id))
        self.empty.setVisible(not answers and (bool(self.client_id) or self.leaf.below.is_bare()))

    def _writing(self) -> bool:
        """Whether there are words of the writer's in the answer that are not in the book already."""
        if self._asked is None or not self.card.text.strip():
            return False
        return (self._asked.prompt.id, self.card.text) != self._kept

    def _ask(self, offer: Offer | None = None) -> None:
        question, deeds, today = self._questions.today(self.client_id, offer), self.deeds, self.desk.today()
        deeds.asked, deeds.whom, deeds.first = None, self.client_id, self._first
        self.card.show()
        if question is None:
            self._show_answered()
        else:
            deeds.asked = question.asked
            deeds.whom, deeds.first = question.whom, question.first
            last = before.find(question.asked, deeds.whom, today)
            deeds.fact = last.fact
            again = question.asked.prompt.id == self._kept[0]
            self.card.show_question(question, deeds.first, last)
            self.card.about.show_client(None if self.client_id else question.about)
            self.card.put_text(question.text or (self._kept[1] if again else ""))
        if self._lit != bool(question):
            self._lit = bool(question)
            self.asking_changed.emit(self._lit)

    def _show_answered(self) -> None:
        """Show what was answered today; where nothing was, that there is nothing to ask."""
        quiet, today = self._questions.quiet(), self.desk.today()
        self.card.about.show_client(None)
        page = askings.answered(self.client_id, today) if self.client_id else todays.answered(today)
        page = None if quiet else page
        if page is None:
            self.card.show_nothing(quiet=quiet)
        else:
            self.card.show_answered(page, today)

    def _forget(self) -> None:
        self.deeds.asked = None
        self._kept = ("", "")
        self._tiresome.drop()
        self.card.becoming.forget()
        self.card.put_text("")

    def _on_kept(self) -> None:
        self.deeds.keep(self.card.becoming.said)

    def _on_written(self, prompt_id: str, text: str) -> None:
        self._kept = (prompt_id, text)
        self._tiresome.drop()
        self.draft.clear(self.deeds.whom)
        self.deeds.asked = None
        self._go_on()

    def _on_passed(self) -> None:
        self._questions.pass_over(self.client_id)
        self._go_on()

    def _go_on(self) -> None:
        """Look for what comes next; the worker finds what is about a client."""
        if self.client_id:
            self._stale = False
            self.look()
        else:
            self._turn_to_next()

    def _on_still(self) -> None:
        self.deeds.still(self.card.text)

    def _on_over(self) -> None:
        self.deeds.over(self.card.text)

    def _on_due(self) -> None:
        if self._asked is not None:
            self.draft.keep(self.deeds.whom, self._asked, self.card.text, self.desk.today())

    def _look_now(self, offer: Offer | None) -> None:
        """Look with what the worker found, else find it here; what was typed meanwhile stays."""
        self._offers.drop()
        typed = "" if self._asked or self.card.text == self._kept[1] else self.card.text
        known = clients.some([self.client_id]) if self.client_id else {}
        self._first = known[self.client_id].first if known else ""
        if self._earlier_of == self.client_id:  # they stand there: each half fits into a frame
            turns().take(self._show_earlier)
        else:
            self._show_earlier()
        if not self._writing():
            self._turn_to_next(offer)
            if typed.strip() and self._asked is not None and not self.card.text:
                self.card.put_text(typed)
                self.draft.touch()
        self.leaf.appear()
        self._offers.follow()

    def _comes(self, act: Callable[[], None]) -> bool:
        """Whether the worker is still to say what there is to ask; then the act is done once it has."""
        if self._stale:
            self._stale = False
            self.look()
        if self._offers.waits:
            self._offers.then(act)
        return self._offers.waits

    def _focus_again(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and self.isAncestorOf(here):  # nobody has gone elsewhere meanwhile
            self.focus_answer()

    def _catch_up(self) -> None:
        """Look now, for an act that cannot wait for the worker."""
        if self._offers.waits or self._stale:
            self._stale = False
            self._look_now(None)

    def _on_overdue(self) -> None:
        """The question about somebody else does not wait here for the worker."""
        if self._offers.wanted:
            self._catch_up()
        elif self._asked is None:
            self.leaf.hide()

    def _turn_to_next(self, offer: Offer | None = None) -> None:
        """Ask what there is to ask now; on Today as soon as the worker has found it."""
        self._offers.drop()
        if self.client_id or self._over_all.look():
            self._ask(offer)
        elif self._asked is None and not self._lit:
            self.card.hide()  # not "nothing to ask" before that is known

    def _on_came(self) -> None:
        if not self.client_id and not self._writing():
            self._ask()
