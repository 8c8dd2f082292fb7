"""An entry with a life of its own, laid over the window: its steps, then its parts."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.errors import MissingError, RelbookError
from relbook.journal.entry import Kind
from relbook.journal.lives import course
from relbook.journal.lives.parts import Life, Step
from relbook.journal.page import Page
from relbook.store import drafts, entries, first_answers, lives
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.lives.dayline import DayLine
from relbook.ui.lives.drafting import desk_of, packed, unpacked
from relbook.ui.lives.form import LifeForm
from relbook.ui.lives.steps import Stepper
from relbook.ui.shared import error_words, living
from relbook.ui.shared.autosave import Autosave
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, Key, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.portions import portion
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme


class LifeSheet(Sheet):
    """Shows one entry; what is changed is kept by one write, and lies as a draft until then."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (640, 760))
        self._desk = desk
        self.page: Page | None = None
        self.life = Life()
        self._kept = Life()
        self.head = SheetHead("", "")
        self.steps = Stepper()
        self.days = DayLine(desk)
        self.why = Label("", "caption", "text2")
        self.area = Scrolling()
        self.form: LifeForm | None = None
        self.autosave = Autosave(self)
        self._copy = PrivateCopy(self)
        self.draft = Label("", "caption", "text2")
        self.later = Button(self.tr("Later"), variant="quiet")
        self.keep = Button(self.tr("Keep"), variant="primary")
        self._build()
        self._wire()

    def ask(self, entry_id: str) -> None:
        """Open the sheet of this entry; one without steps or parts opens nothing."""
        try:
            page = entries.page(entry_id)
        except MissingError as error:
            self._desk.failed.emit(error)
            return
        if not course.has_sheet(page.entry.kind):
            return
        portion(partial(self._make_form, page))
        portion(partial(self._fill, page))
        portion(partial(self._begin, page))
        portion(self.open)

    def _begin(self, page: Page) -> None:
        """Take up what was written here and not kept, and show where it stands."""
        self._restore(page.id)
        self._look()

    def first_focus(self) -> QWidget:
        return (self.form.first() if self.form else None) or self.keep

    def wanted_height(self) -> int:
        form = self.form.layout() if self.form else None
        if form is None:
            return super().wanted_height()
        over = self.parentWidget()
        width = min(theme().px(self._wanted[0]), (over.width() if over else self.width()) - 32)
        parts = (self.head, self.steps, self.days, self.why, self.foot)
        rest = sum(part.sizeHint().height() for part in parts if not part.isHidden())
        return min(super().wanted_height(), rest + form.totalHeightForWidth(width) + theme().px(16))

    def save_draft(self) -> None:
        """Save what is being written now: before locking, leaving or closing the book."""
        self.autosave.flush()

    def forget_copy(self) -> None:
        """Take what was copied here off the clipboard: the journal is being closed."""
        self._copy.forget()

    def close_sheet(self) -> None:
        self.autosave.flush()
        super().close_sheet()

    def finish(self) -> None:
        self._on_keep()

    # -- building --

    def _build(self) -> None:
        self.why.setWordWrap(True)
        self.why.setContentsMargins(32, 0, 32, 10)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 6)
        row.addWidget(self.steps)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(edges(32, 12, 28, 16))
        foot.setSpacing(8)
        foot.addWidget(self.draft, 1)
        foot.addWidget(self.later)
        foot.addWidget(Key("Ctrl+Enter"))
        foot.addWidget(self.keep)
        self.column.addWidget(self.head)
        self.column.addLayout(row)
        self.column.addWidget(self.days)
        self.column.addWidget(self.why)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self.foot)

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.leave_sheet)
        self.later.clicked.connect(self.leave_sheet)
        self.keep.clicked.connect(self._on_keep)
        self.steps.chosen.connect(self._on_step)
        self.days.dated.connect(self._on_day)
        self.days.taken_back.connect(self._on_taken_back)
        self.autosave.due.connect(self._on_due)
        self._desk.changed.connect(self._on_changed)

    def _make_form(self, page: Page) -> None:
        """A form for this entry."""
        self.page, self.life, self._kept = page, page.life, page.life
        client = page.clients[0].id if page.clients else ""
        offers = lives.openers(client, page.id) if page.entry.kind == Kind.CONFLICT and client else []
        self.form = LifeForm(page.entry.kind, self._name(page), page.entry.text, offers, self._desk.now)

    def _name(self, page: Page) -> str:
        return page.clients[0].first if page.clients else self.tr("them")

    def _fill(self, page: Page) -> None:
        """Show it, with what is written beside the entry."""
        assert self.form is not None
        self.form.put(self.life)
        today = self._desk.today()
        self.form.offer_answer(first_answers.by(page.entry, self.life, today), today)
        self.form.copy_asked.connect(self._copy.copy)
        self.form.changed.connect(self._on_typed)
        self.form.kept.connect(self._on_keep)
        self.form.grew.connect(self._on_grew)
        self.area.turn_to(self.form)
        title = living.title(page.entry.kind, self._name(page))
        self.head.title.setText(title)
        self.setAccessibleName(title)
        self.steps.begin(page.entry.kind)
        self.steps.setHidden(page.entry.kind not in course.COURSES)
        self.days.forget()

    def _restore(self, entry_id: str) -> None:
        """Take up what was written here and not kept."""
        lying = drafts.get(desk_of(entry_id))
        self.draft.setText("")
        if lying is None or self.form is None:
            return
        self.life, reaction, how = unpacked(lying.text, self.life)
        self.form.put(self.life)
        self.form.put_told(reaction, how)
        self.draft.setText(self.tr("Not kept yet: your draft is here."))

    # -- changing --

    def _look(self) -> None:
        """Show where it stands, with what is written so far."""
        if self.page is None:
            return
        today, entry = self._desk.today(), self.page.entry
        self.head.beneath.setText(living.line(entry, self.life, today) or self._quiet(entry.kind))
        self.steps.show_life(self.life, entry.day, today)
        lacks = entry.kind == Kind.CONFLICT and not self.life.has_goal
        self.why.setText(self.tr("To settle it, first write down what you both want.") if lacks else "")
        self.why.setVisible(lacks)
        self.days.look(self.life)
        if self.isVisible():
            self.place()

    def _quiet(self, kind: str) -> str:
        sides = course.has_sides(kind)
        return self.tr("What you thought stays here unless you export what is private.") if sides else ""

    def _on_typed(self) -> None:
        if self.form is not None:
            texts = dict(self.life.parts) | dict(self.form.texts())
            known = {name: text for name, text in texts.items() if text}
            self.life = replace(self.life, parts=tuple(sorted(known.items())))
            self._touched()

    def _on_grew(self) -> None:
        if self.isVisible():
            self.place()

    def _on_step(self, step: Step) -> None:
        if self.life.day(step) is None:
            self._turn(course.reach(self.life, step, self._desk.today()))
        self.days.choose(step)
        self._look()

    def _on_day(self, step: Step, day: date) -> None:
        self._turn(course.reach(self.life, step, day))

    def _on_taken_back(self, step: Step) -> None:
        self._turn(course.leave(self.life, step))

    def _turn(self, life: Life) -> None:
        """Take up other steps, unless they cannot be."""
        assert self.page is not None
        try:
            course.check(self.page.entry.kind, life, self.page.entry.day, self._desk.today())
        except RelbookError as error:
            self.days.complain(error_words.of_error(error))
            return
        self.life = life
        self._touched()

    def _touched(self) -> None:
        self.autosave.touch()
        self._look()

    def _reaction(self) -> str:
        field = self.form.reaction if self.form else None
        return field.text() if field else ""

    def _on_due(self) -> None:
        if self.page is not None and not self._desk.read_only:
            words = packed(self.life, self._reaction(), self.form.told_by() if self.form else "")
            draft = drafts.Draft(desk_of(self.page.id), words, self.page.entry.kind)
            self._desk.perform(partial(drafts.keep, draft))

    def _on_keep(self) -> None:
        if self.page is None:
            return
        if not self.days.settled:
            self.days.setFocus()
            return
        if self._write() is not None:
            self.autosave.forget()
            self._desk.perform(partial(drafts.clear, desk_of(self.page.id)))
            self.close_sheet()

    def _write(self) -> Edit | None:
        assert self.page is not None
        key, today, said = self.page.id, self._desk.today(), self.life.day(Step.SAID)
        if self._reaction().strip() and self.form and self.form.how:
            how = {"reaction": self._reaction(), "kind": self.form.how.currentData()}
            told = partial(lives.say, key, said or today, today=today, **how)
            return self._desk.perform(told, self.tr("Said, and written down."))
        answer = self.form.promised() if self.form else ""
        write = partial(first_answers.keep, key, self.life, today=today, answer=answer)
        return self._desk.perform(write, self._label())

    def _label(self) -> str:
        """What Undo will name: the newest step that was taken, else that it was kept."""
        before = dict(self._kept.steps)
        fresh = [step for step, day in self.life.steps if before.get(step) != day]
        return self.tr("Noted: {step}.").format(step=living.step(fresh[-1])) if fresh else self.tr("Kept.")

    def _on_changed(self, edit: Edit) -> None:
        """Undo and other rooms may have changed the entry while nothing is being written here."""
        writing = self.autosave.waits or self.life != self._kept
        if not self.isVisible() or self.page is None or writing or edit.row_id != self.page.id:
            return
        try:
            self.life = self._kept = lives.of_entry(entries.get(self.page.id).id)
        except MissingError:
            self.close_sheet()
            return
        if self.form is not None:
            self.form.put(self.life)
        self._look()
