"""The choosing session: whom to be near, one client a page, in portions, over as many days as one likes.

Every decision is a write of its own, kept and taken back by itself: nothing hangs in the air when one
leaves in the middle, a full circle is seen as it is at that moment, and the next page counts on it. The
end adds only the entry, which tells what moved.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.rituals.choosing import Candidate, Session, Stand, Verdict, portion
from relbook.journal.rituals.ritual import Answer, Place, Step
from relbook.store import clients, looks
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals import choosing_words as words
from relbook.ui.rituals.leaf import LeafPage
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.shared.controls import Button
from relbook.ui.shared.crowded import carry_out
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.reasons import Reasons
from relbook.ui.shared.theme import theme

HIGH = 760
"""So high that a page about somebody long known shows every choice, in pixels at 100 %."""

FIRST, LAST = "reasons", "end"
"""The keys of the first and the last page; between them every client has one of their own."""


class ReasonsPage(RitualPage):
    """Why there is a book, and who is to come."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self.reasons = Reasons(desk)
        self.reasons.look()
        self.waiting = Paragraph(words.waiting(session.waiting, desk.today()), "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Paragraph(self.tr("Why you keep this book"), "prompt"))
        column.addWidget(self.reasons)
        column.addSpacing(16)
        column.addWidget(self.waiting)
        if session.waiting:
            column.addWidget(Paragraph(words.manner(), "small", "text2"))
        column.addStretch(1)

    def look(self) -> None:
        self.reasons.look()


class EndPage(QuestionPage):
    """What moved, the way to the next portion, and room for a line of one's own."""

    more_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.summary = Paragraph(role="small", tone="text2")
        self.moved = Paragraph(role="ui")
        self.more = Button("", variant="link")
        asked = self.tr("What would you like more of with the people you chose, and what less?")
        onward = QWidget()
        row = QHBoxLayout(onward)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        super().__init__(asked, beneath=(self.summary, self.moved, onward))
        self.more.clicked.connect(self.more_asked)
        self.look()

    def look(self) -> None:
        session = looks.session(self._desk.today())
        self.summary.set_text(words.summary(session.seen, len(session.waiting)))
        said = moved_lines(self._desk)
        self.moved.set_text("\n".join(said) or self.tr("Everyone stays where they are."))
        self.more.setText(words.more(portion(session)))
        self.more.setVisible(bool(session.waiting))


class ChoosingSheet(RitualSheet):
    """Cards one by one; the filled button keeps somebody where they are."""

    NAME = looks.RITUAL

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk, window, tr("Whom to be near"))
        self._above = window
        self._seen: set[str] = set()

    def begin(self, about: str = "") -> None:
        """Open on the client one was at, else on the first page; the portion is worked out anew."""
        if self.isVisible():
            return
        self._seen.clear()
        super().begin()
        if self.number and not isinstance(self.current, LeafPage) and len(self.shown) > 2:
            self._go(0)  # the end of an earlier portion: there is more to do now

    def wanted_height(self) -> int:
        return theme().px(HIGH)

    def beneath(self) -> str:
        return self.tr("Nobody can be close to everybody. You choose; only you see it.")

    def steps(self) -> Sequence[Step]:
        today = self.desk.today()
        session = looks.session(today)
        found = session.waiting[: portion(session)]
        steps = [Step(FIRST, session), *(Step(f"client:{one.client.id}", one) for one in found)]
        return [*steps, Step(LAST)] if found or session.seen else steps

    def page(self, step: Step) -> RitualPage:
        if isinstance(step.material, Session):
            return ReasonsPage(self.desk, step.material)
        if isinstance(step.material, Candidate):
            page = LeafPage(self.desk, step.material)
            page.decided.connect(self._on_decided)
            page.later.connect(self._on_later)
            return page
        end = EndPage(self.desk)
        end.more_asked.connect(self._on_more)
        return end

    def question(self, step: Step) -> str:
        if step.key == LAST:
            return self.tr("What would you like more of, and what less?")
        return self.tr("Why I keep this book") if step.key == FIRST else ""

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        moved = moved_lines(self.desk)
        if moved:
            heading = self.tr("What moved")
            lines = "\n".join(f"- {line}" for line in moved)
            text = f"{text or self.title()}\n\n## {heading}\n\n{lines}"
        return partial(looks.close, place, text, self.desk.now())

    def said(self, answer: Answer) -> str:
        return answer.value if answer.key == LAST else ""

    def label(self) -> str:
        return self.tr("The choosing session is closed.")

    def first_focus(self) -> QWidget:
        """The way on: a key pressed too often must never move anybody."""
        return self.next if isinstance(self.current, LeafPage) else super().first_focus()

    def _turn(self, number: int) -> None:
        super()._turn(number)
        if isinstance(self.current, LeafPage):
            seen = self.current.one.client.id in self._seen
            self.next.setText(self.tr("Next") if seen else words.keep(self.current.stand))
            self.foot.skip.setVisible(not seen)
        elif len(self.shown) == 1:
            self.next.setText(self.tr("Close"))

    def _on_next(self) -> None:
        page = self.current
        if isinstance(page, LeafPage) and page.isEnabled() and page.one.client.id not in self._seen:
            self._on_decided(page, Verdict.KEEP, page.stand)
        elif len(self.shown) == 1:
            self.close_sheet()
        else:
            super()._on_next()

    def _on_decided(self, page: LeafPage, verdict: Verdict, stand: Stand) -> None:
        """Write it down, and ask first where a circle would be too full."""
        key = page.one.client.id
        write = partial(looks.decide, key, verdict, stand, self.desk.today())
        label = words.decided(page.first_name, page.stand, stand)
        carry_out(self.desk, self._above, [key], stand.circle, write, label, self._on_kept)

    def _on_later(self, page: LeafPage) -> None:
        write = partial(looks.put_off, page.one.client.id, self.desk.today())
        edit = self.desk.perform(write, words.put_off(page.first_name))
        if edit is not None:
            self._on_kept(edit)

    def _on_kept(self, edit: Edit) -> None:
        """Turn to the next page; what was decided stays behind this one."""
        if not self.isVisible() or not isinstance(self.current, LeafPage):
            return
        self._seen.add(self.current.one.client.id)
        super()._on_next()

    def _on_more(self) -> None:
        self.look_again()
        self._go(min(1, len(self.shown) - 1))


def moved_lines(desk: Desk) -> list[str]:
    """What moved since the session began, a line each, by name."""
    found = looks.shifts(desk.today())
    known = clients.some([one.client_id for one in found])
    return [words.moved(one, known[one.client_id].name) for one in found]
