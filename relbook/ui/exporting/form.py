"""The left half of the sheet: whose notes, of which days, as what, with what."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.pseudonyms import Swap
from relbook.journal.selection import Selection
from relbook.outgoing.order import WITHOUT_FILES, Form, Order, stem
from relbook.outgoing.weight import Weight
from relbook.ui.exporting.choice import FormatCard
from relbook.ui.exporting.consent import Consent
from relbook.ui.exporting.swaps import SwapList
from relbook.ui.exporting.which import Which
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.sheet_frame import Notice
from relbook.ui.shared.tick import Tick
from relbook.ui.shared.tongue import SpokenTongue

WHOLE = frozenset({Form.JSON, Form.CSV, Form.VCARD, Form.CALENDAR})
"""Forms whose parts are what they are; nobody is asked which."""

FIXED = frozenset({Form.VCARD, Form.CALENDAR})
"""Forms that hold no entries."""


class ExportForm(QWidget):
    """Asks what is to be exported; `changed` says that something else is."""

    changed = Signal()
    renamed = Signal()  # what is replaced has to be looked up anew
    reweighed = Signal()  # whose notes or which days: what there is has to be counted anew

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = Which(background)
        self.whose, self.days = self.which.whose, self.which.days
        self.cards = _cards()
        self.entries = Tick(self.tr("Entries"))
        self.promises = Tick(self.tr("Promises"))
        self.facts = Tick(self.tr("What you know"))
        self.files = Tick(self.tr("Attached files"))
        self.consent = Consent()
        self.reflections, self.secrets = self.consent.reflections, self.consent.secrets
        self.alias = Tick(self.tr("Under other names"))
        self.alias.setChecked(False)
        self.swaps = SwapList()
        self.swaps.hide()
        self.warning = Notice(warning(), "lock-simple-open")
        self._weight: Weight | None = None
        self._arrange()
        self._connect()

    def offer(self, selection: Selection, everybody: list[Client], today: date) -> None:
        """Offer what is in view first, then everything, then each client; nothing private is agreed to."""
        self.which.offer(selection, everybody, today)
        self.consent.ask_anew()
        self.swaps.forget()

    def selection(self, today: date) -> Selection:
        """What was asked for."""
        return self.which.selection(today)

    def order(self, folder: Path, today: date) -> Order:
        """All that was asked for, to lie in this folder."""
        selection, alias = self.selection(today), self.alias.isChecked()
        return Order(
            selection,
            self.form,
            folder,
            today,
            stem(selection, alias=alias),
            entries=self.entries.isChecked(),
            promises=self.promises.isChecked(),
            facts=self.facts.isChecked(),
            files=self.files.isChecked(),
            private=self.consent.private,
            secrets=self.consent.secret,
            alias=alias,
            tongue=SpokenTongue(),
        )

    @property
    def form(self) -> Form:
        """The format that was chosen."""
        return next(form for form, card in self.cards.items() if card.isChecked())

    def show_weight(self, weight: Weight) -> None:
        """Say how much there is of everything."""
        self._weight = weight
        self.entries.say(figure(weight.entries))
        self._say_promises()
        facts = self.tr("1 fact") if weight.facts == 1 else self.tr("{count} facts")
        self.facts.say(facts.format(count=figure(weight.facts)))
        size = wording.size(weight.bytes)
        held = self.tr("1 file, {size}") if weight.files == 1 else self.tr("{count} files, {size}")
        held = held.format(count=figure(weight.files), size=size)
        self.files.say(held if weight.files else self.tr("none"))
        self.consent.show_weight(weight.private, weight.secrets)

    def _say_promises(self) -> None:
        """How many there are; without their list, that entries still say what they say."""
        if self._weight is None:
            return
        kept = self.tr("{open} open, {kept} kept") if self.promises.isChecked() else ""
        counts = {"open": self._weight.promises_open, "kept": self._weight.promises_kept}
        said = kept.format(**{name: figure(count) for name, count in counts.items()})
        self.promises.say(said or self.tr("not listed; entries keep theirs"))

    def show_swaps(self, swaps: Sequence[Swap]) -> None:
        """Show what becomes of every name; nothing while everybody keeps theirs."""
        shown = self.alias.isChecked()
        times = sum(swap.times for swap in swaps)
        words = self.tr("1 place, no files") if times == 1 else self.tr("{count} places, no files")
        self.alias.say(words.format(count=figure(times)) if shown else "")
        self.swaps.show_swaps(swaps)
        self.swaps.setVisible(shown and bool(swaps))

    def look_up_swaps(self) -> None:
        """What becomes of every name is being looked up, where nobody keeps theirs."""
        self.show_swaps(())
        self.alias.say(self.tr("looking for names…") if self.alias.isChecked() else "")

    def about(self, name: str) -> None:
        """Name who the facts are about; nobody in particular is everyone."""
        about = self.tr("What you know about {name}").format(name=name) if name else self.tr("What you know")
        self.facts.rename(about)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 28, 14)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("Whose notes"), "small_strong", "text2"))
        column.addSpacing(6)
        column.addWidget(self.which)
        column.addSpacing(8)
        column.addWidget(Label(self.tr("As"), "small_strong", "text2"))
        column.addSpacing(6)
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // 2, number % 2)
        column.addLayout(grid)
        column.addSpacing(16)
        self.with_head = Label(self.tr("With"), "small_strong", "text2")
        column.addWidget(self.with_head)
        for tick in (self.entries, self.promises, self.facts, self.files):
            column.addWidget(tick)
        column.addWidget(self.consent)
        column.addWidget(self.alias)
        below = QHBoxLayout()
        below.setContentsMargins(32, 0, 0, 8)
        below.addWidget(self.swaps)
        column.addLayout(below)
        column.addSpacing(8)
        column.addWidget(self.warning)
        column.addStretch(1)

    def _connect(self) -> None:
        for tick in (self.reflections, self.alias):
            tick.toggled.connect(self.renamed)  # first: nothing leaves before every replacement was shown
        for card in self.cards.values():
            card.toggled.connect(self._on_changed)
        for tick in (self.entries, self.promises, self.facts, self.files, self.alias):
            tick.toggled.connect(self._on_changed)
        self.which.changed.connect(self.reweighed)
        self.consent.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._fit_ticks()
        self.changed.emit()

    def _fit_ticks(self) -> None:
        """A JSON export is everything; what is read in one piece holds the pictures of the files."""
        self._say_promises()
        form = self.form
        for tick in (self.entries, self.promises, self.facts):
            tick.setEnabled(form not in WHOLE)
            if form in WHOLE:
                tick.setChecked(True)
            tick.setHidden(form in FIXED)
        self.with_head.setHidden(form in FIXED)
        self.files.setHidden(form in WITHOUT_FILES)
        self.files.setEnabled(form not in WITHOUT_FILES and not self.alias.isChecked())


def warning() -> str:
    """What has to be said of every export."""
    return tr("Exported files are not encrypted. Anyone who can open the folder can read them.")


def _cards() -> dict[Form, FormatCard]:
    cards = {
        Form.MARKDOWN: FormatCard("file-md", tr("Markdown"), tr("A folder, one file per entry")),
        Form.PDF: FormatCard("file-pdf", tr("PDF"), tr("One book to print or send")),
        Form.ODT: FormatCard("file-text", tr("ODT"), tr("For any writing program")),
        Form.HTML: FormatCard("file-html", tr("Web page"), tr("One file, opens anywhere")),
        Form.JSON: FormatCard("brackets-curly", tr("JSON"), tr("Everything, row by row")),
        Form.CSV: FormatCard("table", tr("Tables"), tr("CSV for a spreadsheet")),
        Form.VCARD: FormatCard("users", tr("Cards"), tr("vCard for an address book")),
        Form.CALENDAR: FormatCard("calendar-blank", tr("Calendar"), tr("Promises, days, talks")),
    }
    cards[Form.MARKDOWN].setChecked(True)
    return cards
