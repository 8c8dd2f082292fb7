"""The frame of every ritual: one page at a time, left at any moment and taken up where one was."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.rituals.ritual import Answer, Place, Step, composed, in_order, whereabouts
from relbook.store import rituals
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.area import Foot, PageArea
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.progress import Progress
from relbook.ui.shared.autosave import Autosave
from relbook.ui.shared.room import DRAFT
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead


class RitualSheet(Sheet):
    """Shows the pages of a ritual, keeps every word within two seconds, and ends in one write."""

    NAME = ""

    finished = Signal(str)  # the entry it ended in, or the note that it was done

    def __init__(self, desk: Desk, window: QWidget, title: str) -> None:
        super().__init__(window, title, (720, 640))
        self.desk = desk
        self.place_now = Place(self.NAME, desk.today())
        self.shown: Sequence[Step] = ()
        self.number = 0
        self.current: RitualPage | None = None
        self.head = SheetHead(title, "")
        self.progress = Progress()
        self.area, self.foot = PageArea(), Foot()
        self.next = self.foot.next
        self.autosave = Autosave(self)
        self._build()
        self._wire()

    # -- what a ritual says of itself --

    def steps(self) -> Sequence[Step]:
        """The pages there are, read from the store; none while they are still being read (see `arrive`)."""
        raise NotImplementedError

    def page(self, step: Step) -> RitualPage:
        """A new widget for a page."""
        raise NotImplementedError

    def question(self, step: Step) -> str:
        """What the entry calls a page."""
        raise NotImplementedError

    def title(self) -> str:
        """What stands at the head of the sheet."""
        return self.accessibleName()

    def entry_title(self) -> str:
        """The first line of the entry, where it says more than the sheet's title."""
        return self.title()

    def beneath(self) -> str:
        """A quiet sentence under the title."""
        return self.tr("Leave out what you like. Every word waits for you if you go.")

    def said(self, answer: Answer) -> str:
        """What the entry says of an answer; blank leaves it out."""
        return answer.value

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        """The one write that ends the ritual; `text` is the entry's, blank when nothing was said."""
        return partial(rituals.finish, place, text, self.desk.now())

    def label(self) -> str:
        """What Undo calls it."""
        return self.tr("{title} kept.").format(title=self.title())

    # -- coming and going --

    def open(self) -> None:
        self.begin()

    def begin(self, about: str = "") -> None:
        """Open where one was, or on the first page."""
        if self.isVisible():
            return
        fresh = Place(self.NAME, self.desk.today(), about)
        self.place_now = rituals.begun(self.NAME, about) or fresh
        self.shown = self.steps()
        self.setAccessibleName(self.title())
        self.head.title.setText(self.title())
        self.head.beneath.setText(self.beneath())
        self.current = None
        if self.shown:
            self._turn(whereabouts(self.shown, self.place_now))
        else:
            self._wait()
        super().open()
        self._give_keyboard()

    def arrive(self) -> None:
        """Go to one's page: what a worker had to read for the pages is there."""
        self.shown = self.steps()
        if self.isVisible() and self.shown:
            self._turn(whereabouts(self.shown, self.place_now))
            self._give_keyboard()

    def close_sheet(self) -> None:
        self.save_draft()
        super().close_sheet()

    def save_draft(self) -> None:
        """Keep the place and every word: before leaving, locking or closing the book."""
        if self.isVisible():
            self.autosave.touch()
            self.autosave.flush()

    def look_again(self) -> None:
        """Work the pages out anew, as after something on a page changed what comes; stay where one is."""
        here = self.shown[self.number].key
        self._take_up()
        self.shown = self.steps()
        keys = [step.key for step in self.shown]
        self.number = keys.index(here) if here in keys else min(self.number, len(keys) - 1)
        self._turn(self.number)

    def first_focus(self) -> QWidget:
        if self.current is None:
            return self.foot.later
        return self.current.first() or self.next

    # -- keys --

    def event(self, event: QEvent) -> bool:
        """Alt+Left is the page before, here; in the window behind it is the room before."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _back(event):
            event.accept()
            return True
        return super().event(event)

    def finish(self) -> None:
        self._on_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _back(event):
            self._on_back()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        moved = super().focusNextPrevChild(forward)
        self.area.follow(self.focusWidget())
        return moved

    # -- building --

    def _build(self) -> None:
        along = QHBoxLayout()
        along.setContentsMargins(32, 0, 32, 12)
        along.addWidget(self.progress)
        self.column.addWidget(self.head)
        self.column.addLayout(along)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self.foot)

    def _wire(self) -> None:
        self.foot.back.clicked.connect(self._on_back)
        self.foot.later.clicked.connect(self.close_sheet)
        self.foot.skip.clicked.connect(self._on_skip)
        self.next.clicked.connect(self._on_next)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.autosave.due.connect(self._on_due)
        self.desk.changed.connect(self._on_changed)

    # -- turning pages --

    def _wait(self) -> None:
        self.area.wait(self.tr("Looking back…"))
        self.progress.show_place(0, 0)
        self.foot.wait()

    def _turn(self, number: int) -> None:
        """Show a page; the one before has been taken up already."""
        self.number = number
        step = self.shown[number]
        self.current = self.page(step)
        self.current.put(self.place_now.value(step.key))
        self.current.changed.connect(self._on_typed)
        self.current.passed.connect(self._on_next)
        self._understand()
        self.area.show_page(self.current)
        count, asks = len(self.shown), self.current.first() is not None
        self.progress.show_place(number + 1, count)
        self.foot.show_place(number + 1, count, asks=asks, closed=self.desk.read_only)

    def _take_up(self) -> None:
        """Note what stands on the page."""
        if self.current is None:
            return
        step = self.shown[self.number]
        answer = Answer(step.key, self.question(step), self.current.value())
        self.place_now = self.place_now.with_answer(answer)

    def _go(self, number: int) -> None:
        self._take_up()
        self._turn(number)
        self.autosave.touch()
        self._give_keyboard()

    def _give_keyboard(self) -> None:
        self.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_back(self) -> None:
        if self.number > 0:
            self._go(self.number - 1)

    def _on_next(self) -> None:
        if not self.next.isEnabled():
            return
        if self.number < len(self.shown) - 1:
            self._go(self.number + 1)
        else:
            self._finish()

    def _on_skip(self) -> None:
        """Leave a page as it is; what was typed there is not taken away."""
        if self.number < len(self.shown) - 1:
            self._go(self.number + 1)

    def _finish(self) -> None:
        self._on_due()  # first, so that taking the end back brings every word back too
        place = self.place_now
        spoken = [Answer(one.key, one.question, self.said(one)) for one in in_order(self.shown, place)]
        edit = self.desk.perform(self.ending(place, composed(self.entry_title(), spoken)), self.label())
        if edit is None:
            return  # the words stay where they are
        self.autosave.forget()
        self.place_now = Place(self.NAME, self.desk.today(), place.about)
        self.current = None
        super().close_sheet()
        self.finished.emit(edit.row_id)

    # -- keeping --

    def _on_typed(self) -> None:
        self.autosave.touch()
        self._understand()
        self.area.follow(self.focusWidget())

    def _understand(self) -> None:
        """Say below an answer what its promise lines will become."""
        if isinstance(self.current, QuestionPage):
            today = self.desk.today()
            found = rituals.becoming(self.current.value(), today, self.place_now.about)
            self.current.understood.show_lines(found, today)

    def _on_due(self) -> None:
        """Put down the place and every word; a ritual nobody wrote in leaves nothing behind."""
        if self.desk.read_only or self.current is None:
            return
        self._take_up()
        place = self.place_now = replace(self.place_now, at=self.shown[self.number].key)
        if not place.answers and not self.number and not place.desk:
            return
        edit = self.desk.perform(partial(rituals.keep_place, place))
        if edit is None:
            self.autosave.try_later()
        else:
            self.place_now = replace(place, desk=edit.row_id)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible() and self.current is not None and edit.kinds != DRAFT:
            self.current.look()


def _back(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
