"""The pad: the editor with its foot, which saves drafts by itself and keeps the note in one write."""

from collections.abc import Sequence
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
from relbook.ui.writing import breathing, keeping
from relbook.ui.writing.about import AboutStrip
from relbook.ui.writing.editor import MARGIN, NoteEditor
from relbook.ui.writing.foot import Foot
from relbook.ui.writing.luggage import Luggage
from relbook.ui.writing.since import saved_at
from relbook.ui.writing.subject import Subject, of_page

WORD_MARKS = ("#",)
"""What begins a word; the other marks begin a line."""


class Pad(QWidget):
    """What is written on it is a draft after every pause, and an entry when it is kept."""

    kept = Signal(str)
    foreseen = Signal(object)  # said by the worker: a Page that is about to be in the book
    left = Signal()  # thrown away
    grew = Signal()
    turned = Signal()  # the subject is another one

    def __init__(
        self, desk: Desk, *, sides: tuple[int, int], grows: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.subject: Subject | None = None
        self._keeping: keeping.Keeping | None = None  # what is on its way into the book
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
        self.luggage.changed.connect(self.grew)
        self.luggage.packed.connect(self._on_typed)
        self.luggage.refused.connect(self.desk.failed)
        self.autosave.due.connect(self._on_due)
        self.about.changed.connect(self._on_marked)
        self.about.grew.connect(self.grew)
        self.about.left.connect(self._on_about_left)
        self.about.keys_in(self)
        self.turned.connect(self._on_turned)
        self.foot.attach.connect(self.luggage.ask)
        self.foot.mark.connect(self._on_mark)
        self.foot.discard.clicked.connect(self.discard)
        self.foot.keep.clicked.connect(self.keep)
        self.desk.changed.connect(self._on_changed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(self.keep)

    def begin(self, subject: Subject, text: str = "") -> None:
        """Turn to a subject: to its draft if one lies there, else to the entry, else to a blank page.

        `text` is added behind what is there.
        """
        self.put_down()
        self.autosave.forget()
        draft = drafts.get(subject.desk)
        page = subject.page
        self.subject = subject
        self.editor.know(clients.names())
        there = draft.text if draft else page.entry.text if page else ""
        words = "\n".join(part for part in (there, text) if part)
        self.editor.set_text(words, self.desk.today(), page.promises if page else ())
        self.luggage.clear()
        self.luggage.put_back(draft.files if draft else ())
        self.about.begin(notes.channels)
        said = self.tr("Draft from {time}") if draft else ""
        self.foot.say(said.format(time=saved_at(draft, self.desk.now())) if draft else "")
        self._enable()
        chosen = subject.chosen and subject.kind != (draft.kind if draft else "")
        if chosen or any(map(str.isalnum, text)):  # the mark of a promise alone is nobody's words
            self.autosave.touch()
        self.turned.emit()

    def amend(self, **changes: Any) -> None:
        """Say something else about the subject; marks, and what is `chosen`, are a draft without a word."""
        if self.subject is not None:
            self.subject = replace(self.subject, **changes)
            self.turned.emit()
            if self.editor.text().strip() or changes.keys() & {"marks", "chosen"}:
                self.autosave.touch()

    def written(self) -> str:
        """The words on it, as typed; none where it is put away."""
        return self.editor.text() if self.subject is not None else ""

    @property
    def is_keeping(self) -> bool:
        """Whether what is on it is on its way into the book."""
        return self._keeping is not None

    def put_down(self) -> None:
        """Save what is written now, and wait until it is: nothing of it is on its way any more."""
        self.desk.settle()
        self.autosave.flush()
        self.desk.settle()

    def leave(self) -> None:
        """Put the pad away; what is on it stays as a draft.

        On a bare page that is nothing: a kind is one key, and a day that nothing is said of no draft.
        """
        self.put_down()
        if self.subject is not None and keeping.is_bare(self._draft(self.subject), self.subject):
            self._forget_draft(self.subject.desk)
        self._clear()

    def keep(self) -> None:
        """Make an entry of what is written. The words stay on the page until they are in the book."""
        subject, text = self.subject, self.editor.text()
        if subject is None or not text.strip() or self._keeping is not None:
            return
        label = self.tr("Entry changed.") if subject.page else self.tr("Kept.")
        self.autosave.forget()
        paths, today = self.luggage.paths, self.desk.today()
        self._keeping = keeping.Keeping(subject, text, paths, today, self.foreseen.emit)
        self.desk.perform_soon(self._keeping, label, self._on_kept)

    def discard(self) -> None:
        """Throw away what is written. It can be undone: the draft comes back."""
        self.put_down()
        if self.subject is None:  # nothing was there, or it was being kept
            return
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

    def _draft(self, subject: Subject) -> drafts.Draft:
        return keeping.draft_of(subject, self.editor.text(), self.luggage.paths)

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
        if (subject := self.subject) is not None:
            self.about.show_talk(subject.kind, keeping.first_name(subject), subject.marks)

    def _on_marked(self) -> None:
        self.amend(marks=self.about.marks())

    def _on_about_left(self) -> None:
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_due(self) -> None:
        if self.subject is None or self._keeping is not None:
            return
        draft = self._draft(self.subject)
        if keeping.is_nothing(draft, self.subject):
            self._forget_draft(draft.desk)
            self.foot.say("")
        else:
            self.desk.perform_soon(partial(drafts.keep, draft), then=self._on_drafted)

    def _on_drafted(self, edit: Edit | None) -> None:
        if self.subject is None:
            return
        if edit is None:
            self.autosave.try_later()
            self.foot.say(self.tr("Not in the book yet"))
            return
        now, page = self.desk.now(), self.subject.page
        said = self.tr("Saved as a draft, {time}").format(time=wording.clock(now.time()))
        self.foot.say(breathing.line(self.editor.text(), now, page.promises if page else ()) or said)

    def _on_kept(self, edit: Edit | None) -> None:
        """It is in the book, or it could not be: then it stays here, as if it had never been asked for."""
        kept, self._keeping = self._keeping, None
        assert kept is not None
        if edit is None:
            self.autosave.touch()
        elif (self.subject, self.editor.text(), self.luggage.paths) != (kept.subject, kept.text, kept.paths):
            self._go_on(edit.row_id, kept.paths)
        else:
            self._clear()
            self.kept.emit(edit.row_id)

    def _go_on(self, entry_id: str, taken: Sequence[Path]) -> None:
        """Somebody wrote on while it was being kept: now they write in the entry that is there."""
        subject = self.subject
        if subject is None:
            return
        there = of_page(entries.page(entry_id))
        self.subject = replace(there, kind=subject.kind, moment=subject.moment, marks=subject.marks)
        self.luggage.leave_out(taken)
        self.autosave.touch()
        self.turned.emit()

    def _on_doubted(self, sentence: str) -> None:
        self.doubt.set_text(sentence)
        self.doubt.setVisible(bool(sentence))
        self.grew.emit()

    def _on_mark(self, mark: str) -> None:
        begin = self.editor.insert_word_mark if mark in WORD_MARKS else self.editor.insert_line_mark
        begin(mark)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, edit: Edit) -> None:
        """The entry on the pad was changed elsewhere: look again, or go on as a new one if it is gone."""
        page = self.subject.page if self.subject else None
        if page is None or edit.kinds == {"draft"}:
            return
        try:
            now = entries.page(page.id)
        except MissingError:
            self._forget_draft(page.id)
            self.amend(page=None, desk=keeping.free_desk(page), chosen=True)
            return
        untouched = not self.autosave.waits and self.editor.text() == page.entry.text
        if untouched and now.entry.text != page.entry.text:
            self.editor.set_text(now.entry.text, self.desk.today(), now.promises)
        if untouched:
            same = self.subject is not None and self.subject.marks == marks.of_page(page)
            self.amend(page=now, **({"marks": marks.of_page(now)} if same else {}))
