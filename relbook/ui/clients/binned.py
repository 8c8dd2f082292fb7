"""The bin: what was removed in the last sixty days, and putting it back."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError, StoreUnavailableError, Trouble
from relbook.store import bin as waste
from relbook.store import binned, emptying
from relbook.store.binned import Removed
from relbook.store.edit import Edit
from relbook.ui.clients.emptying import EmptyQuestion
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import figure
from relbook.ui.shared.line import Pen, StepLine, go_on
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.paint import rounded, text_width
from relbook.ui.shared.read_sheet import ReadSheet
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme
from relbook.ui.shared.underway import Underway, Walk

_ICONS = {
    "client": "user",
    "promise": "check-square-offset",
    "fact": "heart",
    "question": "question",
    "meeting": "calendar-blank",
    "attachment": "paperclip",
}


class BinLine(StepLine):
    """Something in the bin, when it went, and that it can come back."""

    def __init__(self, removed: Removed, about: str) -> None:
        words = next(iter(removed.words.strip().splitlines()), "") or about
        super().__init__(words, removed.id)
        self.removed = removed
        self._about = about
        self._back = self.tr("Put back")
        self.setAccessibleName(f"{words}. {about}. {self._back}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        side, back = px(18), text_width(self._back, "small_strong") + px(4)
        client = self.removed.kind == "client"
        icon_name = _ICONS.get(self.removed.kind, "file-text")
        pen.icon(icon_name, pen.spot(px(12), px(12), side, side), "text2")
        left, room = px(42), width - px(42) - back - px(28)
        words = pen.spot(left, px(8), room, px(24))
        pen.words(self.key, words, "strong" if client else "read_small", "text")
        pen.words(self._about, pen.spot(left, px(32), room, px(20)), "small", "text2")
        end = pen.spot(width - back - px(12), px(8), back, px(44))
        pen.words(self._back, end, "small_strong", "ink_text", at_end=True)
        return px(60)

    def ground(self, painter: QPainter) -> None:
        if self.underMouse():
            rounded(painter, QRectF(self.rect()), 10, "hover")


STEP = 100
"""How many rows more are shown at a time."""


class BinSheet(ReadSheet):
    """A row for everything that was removed; Enter and a click put it back."""

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Bin"), (600, 600), background)
        self._desk, self._background = desk, background
        self._walk: Walk | None = None
        days = binned.KEPT.days
        beneath = self.tr("What was removed in the last {days} days. It comes back with all that went along.")
        self.head = SheetHead(self.tr("Bin"), beneath.format(days=days))
        self.area = Scrolling()
        self.empty = EmptyPage("trash", "stone")
        stays = self.tr("What you delete stays here for {days} days before it goes.")
        self.empty.say(self.tr("The bin is empty"), stays.format(days=days))
        self.lines: list[BinLine] = []
        self._found: list[Removed] = []
        self._shown = STEP
        self.underway = Underway()
        self.all_out = Button(self.tr("Empty the bin…"), variant="quiet", icon_name="trash")
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(20, 12, 20, 14)
        foot.addWidget(self.underway, 1)
        foot.addStretch()
        foot.addWidget(self.all_out)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.foot)
        self.all_out.clicked.connect(self._on_empty)
        self.head.close_button.clicked.connect(self.close_sheet)
        desk.changed.connect(self._on_changed)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    def open(self) -> None:
        self._shown = STEP
        self.have_read(binned.removed)
        super().open()

    def show_found(self, found: list[Removed]) -> None:
        kept = self._here() if self.lines else 0
        self._found = found
        self._fill()
        if self.is_whole:
            self._go_to(kept)
        self.appear()

    def first_focus(self) -> QWidget:
        return self.lines[0] if self.lines else self.head.close_button

    def _on_stepped(self, step: int) -> None:
        self.area.ensureWidgetVisible(go_on(self.lines, self.sender(), step))

    def _here(self) -> int:
        """Which line has the keyboard; the first where none has it."""
        return next((number for number, line in enumerate(self.lines) if line.hasFocus()), 0)

    def _go_to(self, number: int) -> None:
        """Give the keyboard to the line that stands there now."""
        stop = self.lines[min(number, len(self.lines) - 1)] if self.lines else self.head.close_button
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_more(self) -> None:
        first, self._shown = len(self.lines), self._shown + STEP
        self._fill()
        self._go_to(first)

    def _fill(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(2)
        self.lines = [BinLine(one, self._about(one)) for one in self._found[: self._shown]]
        for line in self.lines:
            line.chosen.connect(self._on_chosen)
            line.stepped.connect(self._on_stepped)
            column.addWidget(line)
        self.more = MoreButton(STEP, inner)
        self.more.offer(len(self.lines), len(self._found))
        self.more.clicked.connect(self._on_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.area.turn_to(inner)
        self.area.setVisible(bool(self.lines))
        self.empty.setVisible(not self.lines)
        self.foot.setVisible(bool(self.lines))

    def _about(self, one: Removed) -> str:
        parts = [self.tr("Removed {day}").format(day=wording.day_short(one.day, self._desk.today()))]
        names = ", ".join(one.of)
        if one.kind == "client" and names:
            return self.tr("Became one page with {name}; comes back empty").format(name=names)
        if names:
            parts.append(self.tr("about {names}").format(names=names))
        parts += [self._with(one)] if self._with(one) else []
        return " · ".join(parts)

    def _with(self, one: Removed) -> str:
        """What comes along, in words; empty for nothing."""
        entries = {0: "", 1: self.tr("one entry")}.get(one.with_entries, self.tr("{count} entries"))
        promises = {0: "", 1: self.tr("one promise")}.get(one.with_promises, self.tr("{count} promises"))
        said = (
            entries.format(count=figure(one.with_entries)),
            promises.format(count=figure(one.with_promises)),
        )
        along = ", ".join(filter(None, said))
        return self.tr("with {what}").format(what=along) if along else ""

    def _on_chosen(self, key: str) -> None:
        one = next((one for one in self._found if one.id == key), None)
        if one is None:
            return  # it is on its way back
        self._found = [other for other in self._found if other is not one]
        words = self.tr("Bringing {name} back…").format(name=one.words)
        then = partial(self._on_back, one)
        self._desk.perform_long(
            partial(waste.restore, one), words, one.with_entries, self._back_words(one), then
        )

    def _on_back(self, one: Removed, edit: Edit | None) -> None:
        if edit is None:
            self._found = [*self._found, one]

    def _back_words(self, one: Removed) -> str:
        along = self._with(one)
        if one.kind == "client":
            back = self.tr("{name} is back, {along}.") if along else self.tr("{name} is back.")
            return back.format(name=one.words, along=along)
        if one.kind == "entry":
            back = self.tr("The entry is back, {along}.") if along else self.tr("The entry is back.")
            return back.format(along=along)
        return {
            "promise": self.tr("The promise is back."),
            "fact": self.tr("What you knew is back."),
            "question": self.tr("The question is back."),
            "meeting": self.tr("The planned talk is back."),
        }.get(one.kind, self.tr("The file is back."))

    def close_sheet(self) -> None:
        if self._walk is not None:
            self.underway.stop()  # what is emptied is written anew; until then nothing else is
            return
        super().close_sheet()

    def _on_empty(self) -> None:
        question = EmptyQuestion(len(self._found), self)
        question.meant.connect(self._on_meant)
        question.open()

    def _on_meant(self) -> None:
        if self._desk.read_only:
            self._desk.failed.emit(StoreUnavailableError(Trouble.READ_ONLY))
            return
        self._desk.settle()
        self._walk = Walk(emptying.emptied)
        self.underway.begin(self.tr("Emptying the bin, and writing the files anew…"), self._walk)
        self._turn(at_work=True)
        self.underway.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._background.run(self._walk)

    def _turn(self, *, at_work: bool) -> None:
        """While it is emptied nothing comes back."""
        self.area.setEnabled(not at_work)
        self.all_out.setVisible(not at_work)

    def _over(self) -> None:
        self._walk = None
        self.underway.end()
        self._turn(at_work=False)

    def _on_done(self, job: object, edit: Edit) -> None:
        if job is self._walk:
            self._over()
            self._desk.history.clear()  # what could be taken back is not there any more
            self._desk.perform(partial(_told, edit))

    def _on_broke(self, job: object, error: Exception) -> None:
        if job is not self._walk:
            return
        self._over()
        self.have_keyboard(self.first_focus())
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self._desk.failed.emit(error)

    def _on_changed(self) -> None:
        if self.isVisible() and self._walk is None:
            self.have_read(binned.removed)


def _told(edit: Edit) -> Edit:
    """A write that the worker made; the desk spreads the news."""
    return edit
