"""Setting, changing or removing the passphrase of the book."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.store.database import opened
from relbook.store.passphrase import has_passphrase, is_passphrase
from relbook.ui.desk import Desk
from relbook.ui.shared.announcing import fault_in
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.new_passphrase import NewPassphrase
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolled
from relbook.ui.shared.secret_edit import SecretEdit
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead

WIDE = 560
"""How wide the sheet is, in pixels at 100 %."""


class Act(StrEnum):
    """What is to be done."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


class PassphraseSheet(Sheet):
    """Nothing happens before the passphrase so far is shown to be known."""

    asked = Signal(str, str)  # the passphrase so far, the new one; nothing for none

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window, self.tr("Passphrase"), (WIDE, 560))
        self._desk, self._background = desk, background
        self.act = Act.SET
        self._job: object = None
        self.head = SheetHead(self.tr("Passphrase"), "")
        self.old_name = Label(self.tr("Current passphrase"), "small_strong", "text2")
        self.old = SecretEdit(self.tr("Current passphrase, or the groups of the recovery sheet"))
        self.old_said = Paragraph(role="small", tone="text2")
        self.fields = NewPassphrase()
        self.about = Paragraph(role="small", tone="text2")
        self.go = Button("", variant="primary")
        self.leave = Button(self.tr("Not now"))
        self._lay_out()
        self._wire()

    def ask(self, act: Act | str = Act.SET) -> None:
        """Open for one of the three; what does not fit the book becomes what does."""
        self.act = Act(act)
        if not self._locked():
            self.act = Act.SET
        elif self.act is Act.SET:
            self.act = Act.CHANGE
        self.open()

    def open(self) -> None:
        if not self._locked():
            self.act = Act.SET
        elif self.act is Act.SET:
            self.act = Act.CHANGE
        self._job = None
        self._empty()
        self._look()
        super().open()
        self.place()  # what it holds is counted only once it is to be seen

    def close_sheet(self) -> None:
        self._empty()
        super().close_sheet()

    def first_focus(self) -> QWidget:
        return self.fields.words if self.act is Act.SET else self.old

    def wanted_height(self) -> int:
        return self.measured_height()

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 20, 32, 20)
        inside.setSpacing(4)
        self.old_name.setBuddy(self.old)
        inside.addWidget(self.old_name)
        inside.addWidget(self.old)
        inside.addWidget(self.old_said)
        inside.addSpacing(10)
        inside.addWidget(self.fields)
        inside.addSpacing(12)
        inside.addWidget(self.about)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 14, 32, 16)
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(Scrolled(inside), 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.leave.clicked.connect(self.close_sheet)
        self.go.clicked.connect(self._on_go)
        self.fields.ready.connect(self._look_at_button)
        self.fields.entered.connect(self._on_go)
        self.old.textEdited.connect(self._on_old)
        self.old.returnPressed.connect(self._on_old_return)
        self._background.done.connect(self._on_known)

    def _look(self) -> None:
        titles = {
            Act.SET: (self.tr("Set a passphrase"), self.tr("Then only you can read this book.")),
            Act.CHANGE: (
                self.tr("Change the passphrase"),
                self.tr("Book and backups are written anew."),
            ),
            Act.REMOVE: (self.tr("Remove the passphrase"), self.tr("The book opens without being asked.")),
        }
        title, beneath = titles[self.act]
        self.head.title.setText(title)
        self.head.beneath.setText(beneath)
        self.setAccessibleName(title)
        self.go.setText(title)
        self.go.set_variant("danger" if self.act is Act.REMOVE else "primary")
        for part in (self.old_name, self.old, self.old_said):
            part.setVisible(self.act is not Act.SET)
        self.fields.setVisible(self.act is not Act.REMOVE)
        self.about.set_text(self._consequences())
        self._look_at_button()

    def _consequences(self) -> str:
        if self.act is Act.REMOVE:
            return self.tr(
                "Anyone at this computer can then read the book and its backups. Your recovery sheet "
                "stops working."
            )
        forgotten = self.tr(
            "Nobody can reset it for you. A recovery sheet on paper, offered next, opens the book too."
        )
        if self.act is Act.SET:
            return forgotten
        return self.tr(
            "Your backups get the new passphrase too; copies you made elsewhere keep the old one. "
            "Your recovery sheet stops working, and a new one is offered next."
        )

    def _empty(self) -> None:
        self.old.clear()
        self.old.show_letters(shown=False)
        fault_in(self.old, "")
        self.old_said.set_text(self.tr("Or the groups of your recovery sheet."), "text2")
        self.fields.clear()

    def _locked(self) -> bool:
        return has_passphrase(opened())

    def _look_at_button(self) -> None:
        known = self.act is Act.SET or bool(self.old.text())
        new = self.act is Act.REMOVE or bool(self.fields.value())
        self.go.setEnabled(known and new and self._job is None and not self._desk.read_only)

    def _on_old(self) -> None:
        fault_in(self.old, "")
        self.old_said.set_text(self.tr("Or the groups of your recovery sheet."), "text2")
        self._look_at_button()

    def _on_old_return(self) -> None:
        if self.act is Act.REMOVE:
            self._on_go()
        else:
            self.fields.words.setFocus()

    def _on_go(self) -> None:
        if not self.go.isEnabled():
            return
        if self.act is Act.SET:
            self._done("")
            return
        journal = opened()
        self._job = partial(is_passphrase, journal.path, journal.key, self.old.text())
        self._look_at_button()
        self._background.run(self._job)

    def _on_known(self, job: object, known: object) -> None:
        if job is not self._job:
            return
        self._job = None
        if known:
            self._done(self.old.text())
            return
        said = self.tr("That is not it. Nothing was changed, take your time.")
        fault_in(self.old, said)
        self.old_said.set_text(said, "persimmon_text")
        self.old.selectAll()
        self.old.setFocus()
        self._look_at_button()

    def _done(self, old: str) -> None:
        new = "" if self.act is Act.REMOVE else self.fields.value()
        self.close_sheet()
        self.asked.emit(old, new)
