"""Keys of one's own: choose an act, press its new key; whoever had that key offers to swap."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from relbook.errors import FolderUnwritableError, RelbookError, UnreadableFileError
from relbook.journal.frozen import frozen
from relbook.ui.shared import bindings
from relbook.ui.shared.announcing import announce
from relbook.ui.shared.controls import Button, key_width, paint_keys
from relbook.ui.shared.keycaps import caps_of, in_words
from relbook.ui.shared.paint import focus_ring, rounded, text_line
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_file, ask_target
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import SheetHead
from relbook.ui.shared.sheet_plan import beside, dress_list, foot_of, stand
from relbook.ui.shared.theme import theme

SIZE = (720, 700)
"""How wide and high the sheet is, in pixels at 100 %."""

LARGEST = 100_000
"""No file of keys is larger, in bytes."""

ALONE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


@frozen
class Bound:
    """An act with the keys it has now."""

    id: str
    words: str
    keys: tuple[str, ...]
    own: bool


class BoundRows(Rows[Bound]):
    """Acts, one a row."""

    def sentence(self, value: Bound) -> str:
        said = ", ".join(in_words(key) for key in value.keys) or self.tr("no key")
        changed = f", {self.tr('changed')}" if value.own else ""
        return f"{value.words}, {said}{changed}"


class BoundCard(QStyledItemDelegate):
    """What is done, and its keys at the end of the line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme().px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: Bound = index.data(VALUE)
        box = QRectF(option.rect).adjusted(4, 2, -4, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box, 10, "selected")
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box, 10)
        caps = [caps_of(QKeySequence(key)) for key in value.keys]
        wide = sum(sum(key_width(cap) + 4 for cap in one) + 8 for one in caps)
        words = box.adjusted(12, 0, -12, 0)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        left = words.left() if right else words.right() - wide
        room = words.adjusted(wide + 8, 0, 0, 0) if right else words.adjusted(0, 0, -wide - 8, 0)
        text_line(painter, room, value.words, "strong" if value.own else "ui", "text")
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys read the same everywhere
        for one in caps:
            spot = QRectF(left + 8, box.top(), wide, box.height())
            paint_keys(painter, spot, one)
            left += sum(key_width(cap) + 4 for cap in one) + 8
        painter.restore()


class RebindingSheet(Sheet):
    """Every act with its keys; Return on one waits for its new key, Delete takes its key away."""

    refused = Signal(object)  # a RelbookError: a file that could not be read or written

    def __init__(self, kept: Settings, window: QWidget) -> None:
        super().__init__(window, self.tr("Keys of your own"), SIZE)
        self._settings, self._actions = kept, dict[str, QAction]()
        self._waits, self._wanted_key = "", ""
        self.head = SheetHead(
            self.tr("Keys of your own"),
            self.tr("Return on a line, then the new key. Delete takes a key away."),
        )
        self.rows, self.list, self.said = BoundRows(), QListView(), Paragraph(role="small", tone="text2")
        dress_list(self.list, self.rows, BoundCard(self.list), self.tr("What can be done, and its keys"))
        self.swap = Button(self.tr("Swap the keys"), variant="primary")
        self.one, self.all = (
            Button(self.tr("As it was")),
            Button(self.tr("All as they were"), variant="quiet"),
        )
        self.out = Button(self.tr("Save to a file…"), variant="quiet")
        self.take = Button(self.tr("Take from a file…"), variant="quiet")
        above = QVBoxLayout()
        above.setContentsMargins(32, 12, 32, 0)
        above.addWidget(self.said)
        foot = foot_of((self.out, self.take, self.all), (self.one, self.swap))
        stand(self.column, self.head, beside((self.list, 1)), foot, above)
        self._connect()

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """What can be done."""
        self._actions = dict(actions)

    def open(self) -> None:
        self._stop()
        self._show()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))
        super().open()

    def first_focus(self) -> QWidget:
        return self.list

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._waits:
            event.accept()  # else the key would do what it does so far
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._waits:
            self._heard(event, key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._listen(self.list.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.list.hasFocus():
            self._change(self._current(), ())
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.list.doubleClicked.connect(self._listen)
        self.swap.clicked.connect(self._on_swap)
        self.one.clicked.connect(self._on_one)
        self.all.clicked.connect(self._on_all)
        self.out.clicked.connect(self._on_out)
        self.take.clicked.connect(self._on_take)

    def _current(self) -> str:
        index = self.list.currentIndex()
        return self.rows.values[index.row()].id if index.isValid() else ""

    def _words(self, name: str) -> str:
        return self._actions[name].text().replace("&", "")

    def _listen(self, index: QModelIndex) -> None:
        self._stop()
        self._waits = self.rows.values[index.row()].id
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(
            self.tr("Press the new key for “{act}”. Esc leaves it.").format(act=self._words(self._waits))
        )

    def _heard(self, event: QKeyEvent, key: Qt.Key) -> None:
        event.accept()
        if key in ALONE:
            return
        name, self._waits = self._waits, ""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if key == Qt.Key.Key_Escape:
            self._say("")
        elif not bindings.may_be(pressed):
            words = self.tr(
                "{key} types or belongs to the system. Try it with Ctrl or Alt, or a key such as F9."
            )
            self._say(words.format(key=in_words(pressed)))
        elif (other := bindings.holder(self._actions, pressed)) and other != name:
            self._wanted_key = pressed
            words = self.tr("{key} is the key of “{other}”. The two can swap.")
            self._say(words.format(key=in_words(pressed), other=self._words(other)))
            self.swap.show()
            self.swap.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._bind(name, pressed)

    def _bind(self, name: str, key: str) -> None:
        bindings.bind(self._actions, name, key)
        self._keep(
            self.tr("{key} is the key of “{act}” now.").format(key=in_words(key), act=self._words(name))
        )

    def _change(self, name: str, keys: tuple[str, ...]) -> None:
        if name:
            bindings.put(self._actions[name], keys)
            self._keep(
                self.tr("“{act}” has no key now; Find anything still does it.").format(act=self._words(name))
            )

    def _on_swap(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bind(self._current(), self._wanted_key)

    def _on_one(self) -> None:
        if name := self._current():
            bindings.reset(self._actions, name)
            self._keep(self.tr("“{act}” has its key again.").format(act=self._words(name)))

    def _on_all(self) -> None:
        bindings.reset_all(self._actions)
        self._keep(self.tr("All keys are as they were."))

    def _on_out(self) -> None:
        ask_target(self, self.tr("Save the keys"), self.write_to, name=f"relbook.{bindings.ENDING}")

    def _on_take(self) -> None:
        ask_file(
            self, self.tr("Take keys from a file"), self.read_from, kinds=f"relbook (*.{bindings.ENDING})"
        )

    def write_to(self, name: str) -> None:
        """Write the keys that were changed into a file."""
        try:
            Path(name).write_text(bindings.written(bindings.changed(self._actions)), encoding="utf-8")
        except OSError:
            self._fail(FolderUnwritableError(Path(name).parent))
        else:
            self._say(self.tr("The keys are in the file."))

    def read_from(self, name: str) -> None:
        """Take the keys a file names; all others are as they came."""
        try:
            with Path(name).open(encoding="utf-8") as file:
                text = file.read(LARGEST)
        except (OSError, UnicodeDecodeError):
            self._fail(UnreadableFileError(Path(name)))
            return
        bindings.take(self._actions, bindings.read(text))
        self._keep(self.tr("The keys of the file are yours now."))

    def _fail(self, error: RelbookError) -> None:
        self.refused.emit(error)

    def _keep(self, said: str) -> None:
        self._settings.put(bindings.OWN, bindings.written(bindings.changed(self._actions)))
        self._settings.save()
        bindings.tell(self._actions)
        self._stop()
        self._show()
        self._say(said)

    def _stop(self) -> None:
        self._waits, self._wanted_key = "", ""
        self.swap.hide()
        self.said.set_text("")

    def _say(self, said: str) -> None:
        self.said.set_text(said)
        announce(self, said)

    def _show(self) -> None:
        own = bindings.changed(self._actions)
        bound = [
            Bound(name, self._words(name), bindings.spelled(action.shortcuts()), name in own)
            for name, action in self._actions.items()
        ]
        self.rows.show(bound)
