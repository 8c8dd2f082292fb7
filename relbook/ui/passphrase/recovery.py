"""The recovery sheet: shown, saved or printed, and asked for once."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.recovery import ASKED, agrees, groups
from relbook.store import settings
from relbook.store.database import opened
from relbook.store.passphrase import has_passphrase, recovery_key, sheet_mark
from relbook.ui.desk import Desk
from relbook.ui.passphrase import paper
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_target
from relbook.ui.shared.printing import open_dialog, printer_dialog
from relbook.ui.shared.scrolled import Scrolled
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Ground, Rule, SheetHead
from relbook.ui.shared.sheet_plan import foot_of
from relbook.ui.shared.theme import theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog

AT_HAND = "recovery/sheet"
"""The setting of the journal that says for which key the sheet was shown to be at hand."""

COLUMNS = 5
WIDE = 620
"""How wide the sheet is, in pixels at 100 %."""


class RecoverySheet(Sheet):
    """The groups first; then they are covered, and two of them are typed from the paper."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Recovery sheet"), (WIDE, 560))
        self._desk = desk
        self._printing: QPrintDialog | None = None
        self.head = SheetHead(self.tr("Recovery sheet"), self.tr("Opens the book without the passphrase."))
        self.about = Paragraph(role="ui", tone="text")
        self.shown = Ground("side")
        self.asked = QWidget()
        self.fields = {number: Field() for number in ASKED}
        self.said = Paragraph(role="small", tone="text2")
        self.save = Button(self.tr("Save as PDF"), icon_name="file-pdf")
        self.print = Button(self.tr("Print"), icon_name="printer")
        self.back = Button(self.tr("Show the groups again"), variant="link")
        self.later = Button(self.tr("Later"))
        self.go = Button("", variant="primary")
        self._lay_out()
        self._wire()

    def open(self) -> None:
        self._show_groups()
        super().open()
        self.place()  # what it holds is counted only once it is to be seen

    def close_sheet(self) -> None:
        super().close_sheet()
        self._fill(())

    def first_focus(self) -> QWidget:
        return self.save if has_passphrase(opened()) else self.later

    def wanted_height(self) -> int:
        return self.measured_height()

    def _lay_out(self) -> None:
        self.grid = QGridLayout(self.shown)
        self.grid.setContentsMargins(20, 16, 20, 16)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(10)
        typed = QHBoxLayout(self.asked)
        typed.setContentsMargins(0, 0, 0, 0)
        typed.setSpacing(12)
        for number, field in self.fields.items():
            name = Label(self.tr("Group {number}").format(number=number), "small_strong", "text2")
            name.setBuddy(field)
            field.setAccessibleName(name.text())
            field.setMaxLength(8)
            field.setFixedWidth(theme().px(110))
            typed.addWidget(name)
            typed.addWidget(field)
        typed.addStretch(1)
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 20, 32, 20)
        inside.setSpacing(12)
        for part in (self.about, self.shown, self.asked, self.said):
            inside.addWidget(part)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(Scrolled(inside), 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot_of([self.save, self.print, self.back], [self.later, self.go]))

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.later.clicked.connect(self.close_sheet)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.back.clicked.connect(self._show_groups)
        self.go.clicked.connect(self._on_go)
        for field in self.fields.values():
            field.textEdited.connect(self._on_typed)
            field.returnPressed.connect(self._on_go)

    def _show_groups(self) -> None:
        journal = opened()
        locked = has_passphrase(journal)
        self.about.set_text(
            self.tr(
                "These groups of letters open the book and its backups when the passphrase is forgotten. "
                "Keep them on paper, away from this computer. A new passphrase makes them useless."
            )
            if locked
            else self.tr(
                "This book has no passphrase, so it needs no recovery sheet. One is offered as soon as you "
                "set a passphrase in Settings."
            )
        )
        self._fill(groups(recovery_key(journal)) if locked else ())
        known = locked and settings.get(AT_HAND) == sheet_mark(recovery_key(journal))
        self._say(self.tr("You have shown that this sheet is at hand.") if known else "")
        self._turn(asking=False, locked=locked)
        self.go.setText(self.tr("I have it on paper"))

    def _ask(self) -> None:
        """Cover the groups and ask for two of them."""
        self._fill(())
        third, seventh = ASKED
        words = self.tr("Type the groups marked {one} and {other} from the paper, to be sure it is at hand.")
        self.about.set_text(words.format(one=third, other=seventh))
        for field in self.fields.values():
            field.clear()
        self._say("")
        self._turn(asking=True, locked=True)
        self.go.setText(self.tr("Done"))
        self.fields[third].setFocus()

    def _turn(self, *, asking: bool, locked: bool) -> None:
        self.shown.setVisible(locked and not asking)
        self.asked.setVisible(asking)
        self.back.setVisible(asking)
        for button in (self.save, self.print):
            button.setVisible(locked and not asking)
        self.later.setText(self.tr("Later") if locked else self.tr("Close"))
        self.go.setVisible(locked)
        self.place()

    def _fill(self, key_groups: tuple[str, ...]) -> None:
        """Lay the groups out; with none, nothing of them stays in the window."""
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for at, group in enumerate(key_groups):
            cell = QHBoxLayout()
            cell.setSpacing(6)
            number = Label(f"{at + 1}", "caption", "text2")
            number.setFixedWidth(theme().px(18))
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            cell.addWidget(number)
            cell.addWidget(Label(group, "head"), 1)
            holder = QWidget()
            cell.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(cell)
            self.grid.addWidget(holder, at // COLUMNS, at % COLUMNS)
        self.shown.setAccessibleName(", ".join(key_groups))

    def _say(self, words: str, tone: str = "text2") -> None:
        self.said.set_text(words, tone)
        self.said.setVisible(bool(words))
        self.place()

    def _on_save(self) -> None:
        ask_target(
            self,
            self.tr("Save the recovery sheet"),
            self._write,
            name=self.tr("relbook recovery sheet.pdf"),
            kinds="PDF (*.pdf)",
        )

    def _write(self, target: str) -> None:
        try:
            paper.write(recovery_key(opened()), self._desk.today(), Path(target))
            Path(target).chmod(0o600)
        except OSError:
            self._say(
                self.tr("It could not be written there. Nothing was saved; choose another folder."),
                "persimmon_text",
            )
            return
        self._say(self.tr("Saved. Print it, then delete the file: whoever has it can open the book."))

    def _on_print(self) -> None:
        self._printing = printer_dialog(self)
        self._printing.accepted.connect(self._on_printer)
        open_dialog(self._printing)

    def _on_printer(self) -> None:
        if self._printing is None:
            return
        key, today = recovery_key(opened()), self._desk.today()
        if not paper.print_on(key, today, self._printing.printer()):
            self._say(
                self.tr("The printer did not answer. Nothing was printed; try again."), "persimmon_text"
            )
        self._printing.deleteLater()
        self._printing = None

    def _on_go(self) -> None:
        if not self.asked.isVisible():
            self._ask()
            return
        key = recovery_key(opened())
        if not agrees(key, {number: field.text() for number, field in self.fields.items()}):
            said = self.tr("A letter is not as on the sheet. Nothing is lost; read it once more.")
            self._say(said, "persimmon_text")
            return
        self._desk.perform(partial(settings.put, AT_HAND, sheet_mark(key)))
        self.close_sheet()

    def _on_typed(self) -> None:
        self._say("")
