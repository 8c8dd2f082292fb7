"""The sheet through which a pack of prompts comes in: what is new and what changes is seen first."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import PromptFileError, RelbookError
from relbook.imports import prompts as arriving
from relbook.journal.library import Library
from relbook.journal.pack import Arrival, Pack
from relbook.store import prompts
from relbook.ui.desk import Desk
from relbook.ui.library.choices import Stack, Words
from relbook.ui.shared import error_words
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_file
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, SheetHead
from relbook.ui.shared.sheet_plan import foot_of, stand


class Reading:
    """Reads one file, for the worker."""

    def __init__(self, path: Path, library: Library) -> None:
        self._path, self._library = path, library

    def __call__(self) -> Pack:
        return arriving.read(self._path, self._library)


class BringSheet(Sheet):
    """Choose a file, look, bring it in as one act."""

    brought = Signal()

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Bring prompts in"), (640, 560))
        self.desk = desk
        self._background = background
        self._job: Reading | None = None
        self._pack: Pack | None = None
        beneath = self.tr("You see every question before it comes in, and can take it back.")
        self.head = SheetHead(self.tr("Bring prompts in"), beneath)
        self.said = Paragraph(role="ui")
        self.rows = Stack(self.tr("What the file holds"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.choose = Button(self.tr("Choose a file"), icon_name="file-text")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.start = Button(self.tr("Bring in"), variant="primary", icon_name="download-simple")
        self._arrange()
        self._connect()
        self._begin()

    def open(self) -> None:
        if not self.isVisible():
            self._begin()
        super().open()

    def open_with(self, path: str) -> None:
        """Look into this file; nothing is written."""
        self.open()
        self._job = Reading(Path(path), self.desk.library())
        self._background.run(self._job)

    def wanted_height(self) -> int:
        return self.measured_height() if self.rows.isHidden() else super().wanted_height()

    def first_focus(self) -> QWidget:
        return self.choose

    def _begin(self) -> None:
        self._job, self._pack = None, None
        self.trouble.hide()
        self.rows.hide()
        self.said.set_text(self.tr("A pack of prompts is one file that ends in .toml."))
        self.start.setEnabled(False)
        self.start.setText(self.tr("Bring in"))

    def _show(self, pack: Pack) -> None:
        self._pack = pack
        book = self.desk.library()
        arrivals = pack.arrivals(book)
        counts = [sum(found is kind for _, found in arrivals) for kind in Arrival]
        said = self.tr("{new} new, {same} the same as here, {changed} changed.")
        words = [said.format(new=counts[0], same=counts[1], changed=counts[2])]
        if pack.faults:
            words.append(self.tr("{count} left out; each says why.").format(count=figure(len(pack.faults))))
        self.said.set_text(" ".join(words))
        lines = [self._fault(fault) for fault in pack.faults]
        lines += [self._line(prompt.text, found) for prompt, found in arrivals if found is not Arrival.SAME]
        self.rows.show_lines(lines)
        self.rows.show()
        self.place()
        coming = len(pack.coming(book))
        self.start.setEnabled(coming > 0)
        said = self.tr("Bring in one prompt") if coming == 1 else self.tr("Bring in {count} prompts")
        self.start.setText(said.format(count=figure(coming)) if coming else self.tr("Nothing new in it"))
        if coming:
            self.have_keyboard(self.start)

    def _line(self, text: str, arrival: Arrival) -> Words:
        changed = self.tr("changed: takes the place of the one here")
        return Words(text, changed if arrival is Arrival.CHANGED else self.tr("new"))

    def _fault(self, fault: PromptFileError) -> Words:
        said = self.tr("Line {line}: {fault}").format(line=fault.line, fault=fault.fault)
        return Words(said, self.tr("left out"), ours=True)

    def _arrange(self) -> None:
        around = QVBoxLayout()
        around.setContentsMargins(32, 16, 24, 12)
        around.setSpacing(12)
        around.addWidget(self.said)
        around.addWidget(self.rows, 1)
        around.addStretch(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.trouble.inset(32, 12, 24, 0))
        stand(self.column, self.head, around, foot_of([self.choose], [self.cancel, self.start]), above)

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.cancel.clicked.connect(self.close_sheet)
        self.choose.clicked.connect(self._on_choose)
        self.start.clicked.connect(self._on_start)
        self._background.done.connect(self._on_done)
        self._background.broke.connect(self._on_broke)

    def _on_choose(self) -> None:
        ask_file(self, self.tr("Which pack?"), self.open_with, kinds=self.tr("Prompts (*.toml)"))

    def _on_start(self) -> None:
        if self._pack is None:
            return
        coming = self._pack.coming(self.desk.library())
        words = self.tr("One prompt came in.") if len(coming) == 1 else self.tr("{count} prompts came in.")
        if self.desk.perform(partial(prompts.take_in, coming), words.format(count=figure(len(coming)))):
            self.close_sheet()
            self.brought.emit()

    def _on_done(self, job: object, found: object) -> None:
        if job is self._job and isinstance(found, Pack):
            self._job = None
            self.trouble.hide()
            self._show(found)

    def _on_broke(self, job: object, error: object) -> None:
        if job is self._job and isinstance(error, RelbookError):
            self._job = None
            self.trouble.say(error_words.of_error(error))
            self.trouble.show()
