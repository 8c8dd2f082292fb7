"""Words of a note that nobody knows: where they stand in the editor, and the menu that helps with one."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QTextBlock, QTextCursor

from relbook.journal import proof
from relbook.journal.line import PromiseLine, Span
from relbook.ui.shared.blocks import blocks
from relbook.ui.shared.menu import Menu
from relbook.ui.writing.editor import NoteEditor
from relbook.ui.writing.reader import Reading
from relbook.ui.writing.span import units
from relbook.ui.writing.speller import PAUSE_MS, Speller

REMEMBERED = 500
"""Of how many lines it is remembered where their words stand: more than any window shows."""

Found = Sequence[tuple[Span, str]]
"""Where words stand in a line, and what they are."""


class Proof(QObject):
    """Says of each line in view which of its words nobody knows; the text itself is never touched by it."""

    learn_asked = Signal(str)
    menu_opening = Signal(Menu)  # there is room at its end for what else there is to say
    nothing_found = Signal()

    def __init__(self, editor: NoteEditor, speller: Speller) -> None:
        super().__init__(editor)
        self.editor, self.speller = editor, speller
        self._lines: dict[str, Found] = {}
        self._typed: tuple[str, Found] = ("", ())  # the caret's line when it was last looked through
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._menu: Menu | None = None
        self._waiting: QAction | None = None
        self._chosen: tuple[int, int] = (0, 0)
        self._seeks = False
        editor.reader.unknown_in = self.unknown_in
        editor.setContextMenuPolicy(editor.contextMenuPolicy().CustomContextMenu)
        editor.customContextMenuRequested.connect(self._on_menu)
        speller.answered.connect(self._on_answered)
        speller.meant.connect(self._on_meant)

    def unknown_in(self, block: QTextBlock, reading: Reading) -> list[Span]:
        """Where in a line words stand that nobody knows; the one that is being typed is left in peace."""
        if self.speller.silent:
            return []
        text, caret = block.text(), self._caret_in(block)
        at = units(text)
        return [
            span
            for span, word in self._words_at(text, caret, reading)
            if not at(span[0]) < caret <= at(span[1]) and self.speller.is_unknown(word)
        ]

    def next_word(self) -> None:
        """Go to the next word that nobody knows, from the caret on and around, and open its menu."""
        self._seeks = True
        self._on_answered()

    def _everywhere(self) -> Iterator[tuple[QTextBlock, Span, str]]:
        for block in blocks(self.editor.document()):
            reading = self.editor.reading(block)
            for span, word in self._words(block.text(), reading):
                self.speller.is_unknown(word)
                yield block, span, word

    def _words_at(self, text: str, caret: int, reading: Reading) -> Found:
        """The words of a line. While it is typed in, those that stood there; the rest after a pause."""
        if caret >= 0 and text not in self._lines and self._typed[0]:
            self._pause.start()
            return list(_carried(*self._typed, text, caret))
        found = self._words(text, reading)
        if caret >= 0:
            self._typed = (text, found)
        return found

    def _on_pause(self) -> None:
        self._typed = ("", ())
        self.editor.viewport().update()

    def _words(self, text: str, reading: Reading) -> Found:
        found = self._lines.get(text)
        if found is None:
            if len(self._lines) >= REMEMBERED:
                self._lines.clear()
            found = tuple((span, text[slice(*span)]) for span in proof.words(text, _apart(reading)))
            self._lines[text] = found = () if getattr(reading.line, "code", False) else found
        return found

    def _caret_in(self, block: QTextBlock) -> int:
        cursor = self.editor.textCursor()
        here = self.editor.hasFocus() and cursor.block() == block and not cursor.hasSelection()
        return cursor.positionInBlock() if here else -1

    def _on_answered(self) -> None:
        self.editor.viewport().update()
        if self._seeks:
            words = [word for _, _, word in self._everywhere()]  # each is asked about
            if all(map(self.speller.knows_of, words)):
                self._go_on()

    def _go_on(self) -> None:
        """Choose the next of them and open its menu."""
        self._seeks = False
        found = [self._place(block, span) for block, span, word in self._everywhere() if self._is_odd(word)]
        caret = self.editor.textCursor().selectionEnd()
        after = [place for place in found if place[0] >= caret]
        if not found:
            self.nothing_found.emit()
            return
        self._select((after or found)[0])
        self.editor.ensureCursorVisible()
        self.open_menu(self.editor.cursorRect().bottomLeft(), self.editor.textCursor().selectionStart())

    def _is_odd(self, word: str) -> bool:
        return not self.speller.silent and self.speller.is_unknown(word)

    def _place(self, block: QTextBlock, span: Span) -> tuple[int, int]:
        at = units(block.text())
        return block.position() + at(span[0]), block.position() + at(span[1])

    def _select(self, place: tuple[int, int]) -> QTextCursor:
        cursor = self.editor.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], cursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        return cursor

    def open_menu(self, point: QPoint, at: int) -> None:
        """Open the menu at a point of the view, with what may have been meant by the word at that place."""
        self._menu = menu = Menu(self.editor)
        menu.aboutToHide.connect(self._on_hidden)
        menu.triggered.connect(self._on_chosen)
        if word := self._word_at(at):
            self._waiting = menu.addAction(self.tr("Looking for what was meant …"))
            self._waiting.setEnabled(False)
            menu.addSeparator()
            learn = menu.addAction(self.tr("Add “{word}” to my words").format(word=word))
            learn.setData(("learn", word))
            menu.addSeparator()
            self.speller.seek(word)
        common = self.editor.createStandardContextMenu(point)
        common.setParent(menu, common.windowFlags())
        menu.addActions(common.actions())
        self.menu_opening.emit(menu)
        menu.popup(self.editor.viewport().mapToGlobal(point))

    def _word_at(self, at: int) -> str:
        """The word at a place that nobody knows, and remember where it stands."""
        block = self.editor.document().findBlock(at)
        for span, word in self._words(block.text(), self.editor.reading(block)):
            begin, end = self._place(block, span)
            if begin <= at <= end and self._is_odd(word):
                self._chosen = (begin, end)
                return word
        return ""

    def _on_menu(self, point: QPoint) -> None:
        self.open_menu(point, self.editor.cursorForPosition(point).position())

    def _on_hidden(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self._waiting = None

    def _on_meant(self, word: str, found: Sequence[str]) -> None:
        menu, waiting = self._menu, self._waiting
        if menu is None or waiting is None:
            return
        for one in found:
            action = QAction(one, menu)
            action.setData(("write", one))
            menu.insertAction(waiting, action)
        if found:
            menu.removeAction(waiting)
            menu.setActiveAction(menu.actions()[0])
        else:
            waiting.setText(self.tr("Nothing like it is known"))
        self._waiting = None

    def _on_chosen(self, action: QAction) -> None:
        what, word = action.data() if isinstance(action.data(), tuple) else ("", "")
        if what == "write":
            self._select(self._chosen).insertText(word)
        elif what == "learn":
            self.learn_asked.emit(word)


def _carried(before: str, found: Found, text: str, caret: int) -> Iterator[tuple[Span, str]]:
    """Of the words a line had, those before and behind the place where it was changed."""
    behind = len(before) - (len(text) - caret)  # where what is behind the caret stood
    grown = len(text) - len(before)
    for (begin, end), word in found:
        if end < min(caret, behind) and text.startswith(word, begin):
            yield (begin, end), word
        elif begin >= behind and text.startswith(word, begin + grown):
            yield (begin + grown, end + grown), word


def _apart(reading: Reading) -> Iterator[Span]:
    """What of a line is no word of a language."""
    yield from (tag.span for tag in reading.tags)
    yield from (name.span for name in reading.names)
    if isinstance(reading.line, PromiseLine) and reading.line.due_span:
        yield reading.line.due_span
