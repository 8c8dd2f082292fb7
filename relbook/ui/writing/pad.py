"""The pad: the editor with its foot, which saves drafts by itself and keeps the note in one write."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from relbook.errors import MissingError
from relbook.journal import marks
from relbook.store import clients, drafts, entries, notes
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.autosave import Autosave
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_files
from relbook.ui.writing import breathing, keeping
from relbook.ui.writing.about import AboutStrip
from relbook.ui.writing.editor import MARGIN, NoteEditor
from relbook.ui.writing.foot import Foot
from relbook.ui.writing.luggage import Luggage
from relbook.ui.writing.since import saved_at
from relbook.ui.writing.subject import Subject

MARK_KEYS = {"#": "word"}


class Pad(QWidget):
    """What is written on it is a draft after every pause, and an entry when it is kept."""

    kept = Signal(str)
    left = Signal()  # thrown away
    grew = Signal()
    turned = Signal()  # the subject is another one

    def __init__(
        self, desk: Desk, *, sides: tuple[int, int], grows: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.subject: Subject | None = None
        self.autosave = Autosave(self)
        self.editor = NoteEditor(desk.today(), grows=grows)
        self.doubt = Paragraph(role="small", tone="honey_text")
        self.luggage = Luggage()
        left, right = sides
        self.about = AboutStrip((left, 4, right, 8))
        self.foot = Foot((left, 10, right, 10), ruled=grows)
        self._lay_out(left, right, grows=grows)
        self._connect()

    def _lay_out(self, left: int, right: int, *, grows: bool) -> None:
        self.doubt.hide()
        page = QVBoxLayout()
        page.setContentsMargins(left, 0, right, 8)
        page.setSpacing(6)
        page.addWidget(self.doubt)
        page.addWidget(self.luggage)
        words = QHBoxLayout()
        words.setContentsMargins(left - MARGIN, 0, right - MARGIN, 0)
        words.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words, 0 if grows else 1)
        column.addLayout(page)
        column.addWidget(self.about)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.editor.typed.connect(self._on_typed)
        self.editor.grew.connect(self.grew)
        self.editor.doubted.connect(self._on_doubted)
        self.editor.files_dropped.connect(self.luggage.add)
        self.luggage.changed.connect(self._on_luggage)
        self.luggage.refused.connect(self.desk.failed)
        self.autosave.due.connect(self._on_due)
        self.about.changed.connect(self._on_marked)
        self.about.grew.connect(self.grew)
        self.about.left.connect(self._on_about_left)
        self.about.keys_in(self)
        self.turned.connect(self._on_turned)
        self.foot.attach.connect(self.attach)
        self.foot.mark.connect(self._on_mark)
        self.foot.discard.clicked.connect(self.discard)
        self.foot.keep.clicked.connect(self.keep)
        self.desk.changed.connect(self._on_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys).activated.connect(self.keep)

    def _shortcut(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def begin(self, subject: Subject, text: str = "") -> None:
        """Turn to a subject: to its draft if one lies there, else to the entry, else to a blank page.

        `text` is added behind what is there.
        """
        self.autosave.flush()
        self.autosave.forget()
        draft = drafts.get(subject.desk)
        page = subject.page
        self.subject = subject
        self.editor.know(clients.names())
        there = draft.text if draft else page.entry.text if page else ""
        words = "\n".join(part for part in (there, text) if part)
        self.editor.set_text(words, self.desk.today(), page.promises if page else ())
        self.luggage.clear()
        self.about.begin(notes.channels())
        said = self.tr("Draft from {time}") if draft else ""
        self.foot.say(said.format(time=saved_at(draft, self.desk.now())) if draft else "")
        self._enable()
        if text:
            self.autosave.touch()
        self.turned.emit()

    def amend(self, **changes: Any) -> None:
        """Say something else about the subject: its kind, its moment, its clients."""
        if self.subject is not None:
            self.subject = replace(self.subject, **changes)
            self.turned.emit()
            if self.editor.text().strip():
                self.autosave.touch()

    def written(self) -> str:
        """The words on it, as typed; none where it is put away."""
        return self.editor.text() if self.subject is not None else ""

    def leave(self) -> None:
        """Put the pad away; what is on it stays as a draft."""
        self.autosave.flush()
        self._clear()

    def keep(self) -> None:
        """Make an entry of what is written; if that fails, nothing is lost from the page."""
        subject, text = self.subject, self.editor.text()
        if subject is None or not text.strip():
            return
        label = self.tr("Entry changed.") if subject.page else self.tr("Kept.")
        write = partial(keeping.keep, subject, text, self.luggage.paths, self.desk.today())
        edit = self.desk.perform(write, label)
        if edit is None:
            return
        self.autosave.forget()
        self._forget_draft(subject.desk)
        self._clear()
        self.kept.emit(edit.row_id)

    def attach(self) -> None:
        """Ask which files go with the note."""
        ask_files(self, self.tr("Attach a file"), self._on_files)

    def discard(self) -> None:
        """Throw away what is written. It can be undone: the draft comes back."""
        if self.subject is None:
            return
        self.autosave.flush()
        self.autosave.forget()
        self._forget_draft(self.subject.desk, self.tr("Draft discarded."))
        self._clear()
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.editor.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another height has room for other things."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.editor.fit()
            self.about.fit()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if isValid(self.desk):  # at the very end Qt hides what is left, in an order of its own
            self.autosave.flush()

    def _clear(self) -> None:
        self.subject = None
        self.autosave.forget()
        self.editor.set_text("")
        self.luggage.clear()
        self.foot.say("")

    def _forget_draft(self, desk: str, label: str = "") -> None:
        if drafts.get(desk) is not None:
            self.desk.perform(partial(drafts.clear, desk), label)

    def _enable(self) -> None:
        self.foot.keep.setEnabled(not self.editor.is_blank())

    def _on_typed(self) -> None:
        self._enable()
        if self.subject is not None:
            self.autosave.touch()

    def _on_turned(self) -> None:
        subject = self.subject
        if subject is not None:
            first = clients.some(subject.clients[:1]) if subject.clients else {}
            name = next((client.first for client in first.values()), "")
            self.about.show_talk(subject.kind, name, subject.marks)

    def _on_marked(self) -> None:
        self.amend(marks=self.about.marks())

    def _on_about_left(self) -> None:
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_due(self) -> None:
        if self.subject is None:
            return
        draft = keeping.draft_of(self.subject, self.editor.text())
        if not draft.text.strip():
            self._forget_draft(draft.desk)
            self.foot.say("")
        elif self.desk.perform(partial(drafts.keep, draft)) is None:
            self.autosave.try_later()
            self.foot.say(self.tr("Not in the book yet"))
        else:
            now, page = self.desk.now(), self.subject.page
            said = self.tr("Saved as a draft, {time}").format(time=wording.clock(now.time()))
            self.foot.say(breathing.line(draft.text, now, page.promises if page else ()) or said)

    def _on_doubted(self, sentence: str) -> None:
        self.doubt.set_text(sentence)
        self.doubt.setVisible(bool(sentence))
        self.grew.emit()

    def _on_luggage(self) -> None:
        self.grew.emit()

    def _on_mark(self, mark: str) -> None:
        if mark in MARK_KEYS:
            self.editor.insert_word_mark(mark)
        else:
            self.editor.insert_line_mark(mark)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_files(self, names: list[str]) -> None:
        self.luggage.add(Path(name) for name in names)

    def _on_changed(self, edit: Edit) -> None:
        """The entry on the pad was changed elsewhere: look again, or go on as a new one if it is gone."""
        page = self.subject.page if self.subject else None
        if page is None or edit.kinds == {"draft"}:
            return
        try:
            now = entries.page(page.id)
        except MissingError:
            self.amend(page=None)
            return
        untouched = not self.autosave.waits and self.editor.text() == page.entry.text
        if untouched and now.entry.text != page.entry.text:
            self.editor.set_text(now.entry.text, self.desk.today(), now.promises)
        if untouched:
            same = self.subject is not None and self.subject.marks == marks.of_page(page)
            self.amend(page=now, **({"marks": marks.of_page(now)} if same else {}))
