"""Taking the letter to the mail program: a table for mail merge, or Markdown; nothing is sent from here."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.exports import letters as press
from relbook.journal.frozen import frozen
from relbook.journal.letter import Leaf
from relbook.store import outbox
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_folder, ask_target
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.sheet_frame import Notice
from relbook.ui.shared.tick import Tick


class Form(StrEnum):
    """What can be taken along."""

    TABLE = "csv"
    ONE = "md"
    EACH = ""


@frozen
class Post:
    """The letter as it leaves: what it is called, and each leaf with the alias of whom it is for."""

    title: str
    stem: str
    leaves: Sequence[tuple[Leaf, str]]

    def under(self, *, alias: bool) -> list[Leaf]:
        """The leaves, with aliases for names where that is wanted."""
        return [press.under_alias(leaf, said) if alias else leaf for leaf, said in self.leaves]


class Leaving(QWidget):
    """Three ways to take the letter along, and the warning that files are not encrypted."""

    def __init__(self, post: Callable[[], Post], background: Background, settings: Settings) -> None:
        super().__init__()
        self._post, self._background, self._settings = post, background, settings
        self._job: object = None
        self._form = Form.TABLE
        self._target = Path()
        self.table = Button(self.tr("Table for mail merge"), icon_name="table")
        self.one = Button(self.tr("One Markdown file"), icon_name="file-md")
        self.each = Button(self.tr("A file for each"), icon_name="folder-simple")
        self.alias = Tick(self.tr("With aliases for names, and no addresses"))
        self.alias.setChecked(False)
        warned = self.tr("Exported files are not encrypted. Anyone who can open the folder can read them.")
        self.warning = Notice(warned, "lock-simple-open")
        self.said = Paragraph(role="small", tone="text2")
        around = QWidget()
        flow = Flow(around)
        for button in (self.table, self.one, self.each):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (around, self.alias, self.warning, self.said):
            column.addWidget(part)
        self.said.hide()
        self.table.clicked.connect(self._on_table)
        self.one.clicked.connect(self._on_one)
        self.each.clicked.connect(self._on_each)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    def write_to(self, place: str) -> None:
        """Write what was asked for, without the window standing still."""
        self._target, post = Path(place), self._post()
        leaves = post.under(alias=self.alias.isChecked())
        self._settings.put(remembered.EXPORT_FOLDER, str(self._target.parent if self._form else self._target))
        if self._form is Form.EACH:
            members = [(name, (text,)) for name, text in press.files(leaves)]
            job: partial[int] = partial(outbox.put_folder, self._target, members)
        else:
            text = press.table(leaves) if self._form is Form.TABLE else (press.one_file(post.title, leaves),)
            job = partial(outbox.put_file, self._target, tuple(text))
        self._job = job
        self._background.run(job)

    def _ask(self, form: Form) -> None:
        self._form = form
        title, near = self.tr("Where should the letter go?"), self._near()
        if form is Form.EACH:
            ask_folder(self, title, self.write_to, near=near)
        else:
            name = f"{self._post().stem}.{form.value}"
            ask_target(self, title, self.write_to, name=name, near=near)

    def _near(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted = Path(self._settings.get(remembered.EXPORT_FOLDER) or documents)
        return next((place for place in (wanted, *wanted.parents) if place.is_dir()), Path.home())

    def _on_table(self) -> None:
        self._ask(Form.TABLE)

    def _on_one(self) -> None:
        self._ask(Form.ONE)

    def _on_each(self) -> None:
        self._ask(Form.EACH)

    def _on_done(self, job: object, result: object) -> None:
        if job is self._job:
            self._say(self.tr("Written to {name}.").format(name=self._target.name), "text2")

    def _on_broke(self, job: object, error: Exception) -> None:
        if job is not self._job:
            return
        if not isinstance(error, RelbookError):
            raise error
        self._say(of_leaving(error), "persimmon")

    def _say(self, said: str, tone: str) -> None:
        self.said.set_text(said, tone)
        self.said.show()
