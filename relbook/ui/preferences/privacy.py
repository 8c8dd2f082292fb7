"""Who can read this book: its passphrase, the recovery sheet, and whether this computer remembers it."""

import sys
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.store import keychain
from relbook.store.database import opened
from relbook.store.keychain import Kept
from relbook.store.passphrase import has_passphrase
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.tick import Tick


class Privacy(QWidget):
    """Says how it stands, and leads to what can be done about it."""

    wanted = Signal(str)  # set, change, remove: as the sheet of the passphrase names them
    sheet_wanted = Signal()
    limits_wanted = Signal()

    def __init__(self, settings: Settings, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._background = settings, background
        self._job: object = None
        self.state = Paragraph(role="small", tone="text2")
        self.set = Button(self.tr("Set a passphrase"), icon_name="lock-key")
        self.change = Button(self.tr("Change the passphrase"))
        self.remove = Button(self.tr("Remove it"))
        self.sheet = Button(self.tr("Recovery sheet"))
        self.remember = Tick(self.tr("Remember it on this computer"))
        self.about = Paragraph(role="small", tone="text2")
        self.limits = Button(self.tr("What is safe here, and what is not"), variant="link")
        buttons = Flow()
        for button in (self.set, self.change, self.sheet, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addWidget(self.remember)
        column.addWidget(self.about)
        column.addWidget(self.limits, 0, Qt.AlignmentFlag.AlignLeft)
        self.set.clicked.connect(self._on_set)
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.limits.clicked.connect(self.limits_wanted)
        self.remember.clicked.connect(self._on_remember)
        background.done.connect(self._on_done)

    def look(self) -> None:
        """Show how it stands with the journal that is open."""
        journal = opened()
        locked = has_passphrase(journal)
        with_one = self.tr("Only your passphrase opens this book and its backups. Nobody can reset it.")
        without = self.tr("This book has no passphrase. Anyone at this computer can read it.")
        self.state.set_text(with_one if locked else without)
        self.set.setVisible(not locked)
        for part in (self.change, self.remove, self.sheet, self.remember, self.about):
            part.setVisible(locked)
        for button in (self.set, self.change, self.remove):
            button.setEnabled(not journal.read_only)
        self.remember.setEnabled(keychain.is_there())
        self.remember.setChecked(self._settings.get(remembered.KEYCHAIN) == str(journal.path))
        self.about.set_text(self._said(keychain.is_there()))

    def _said(self, there: bool) -> str:  # noqa: FBT001 - how it stands
        if there:
            return self.tr(
                "The system’s keychain then opens the book for whoever is logged in as you. Keep the "
                "passphrase all the same."
            )
        if getattr(sys, "frozen", False):  # a packaged program takes no extras
            return self.tr("The installed program cannot do that here; relbook from pip can, with its extra.")
        return self.tr('For that, relbook needs its extra: pip install "relbook[keychain]"')

    def _on_set(self) -> None:
        self.wanted.emit("set")

    def _on_change(self) -> None:
        self.wanted.emit("change")

    def _on_remove(self) -> None:
        self.wanted.emit("remove")

    def _on_remember(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        journal = opened()
        self.remember.setEnabled(False)
        if on:
            self._job = partial(keychain.remember, journal.path, journal.key)
        else:
            self._job = partial(keychain.forget, journal.path)
        self._background.run(self._job)

    def _on_done(self, job: object, result: object) -> None:
        if job is not self._job:
            return
        self._job = None
        kept = result is Kept.YES
        self._settings.put(remembered.KEYCHAIN, str(opened().path) if kept else "")
        self._settings.save()
        self.look()
        if result is Kept.NO_KEYCHAIN:
            self.about.set_text(
                self.tr("The keychain did not keep it. Nothing was changed; unlock it and try again.")
            )
