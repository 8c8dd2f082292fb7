"""The foot of the form: whether it is saved, trying the prompt on somebody, and the rest in a menu."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from relbook.ui.library.shelf import Shelf
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.tips import tip


class Foot(QWidget):
    """What can be done with the prompt in the form."""

    tried = Signal()
    doubled = Signal()
    restored = Signal()
    deleted = Signal()
    exported = Signal()
    brought = Signal()
    all_exported = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark("check-circle", "sage_text")
        self.words = Label(role="small", tone="text2")
        self.words.may_shrink(1)  # the mark says it as well
        self.try_it = Button("", icon_name="play")
        self.more = IconButton("dots-three", self.tr("More about this prompt"))
        menu = Menu(self.more)
        self._double = menu.addAction(self.tr("Make one like it"))
        self._restore = menu.addAction(self.tr("Give it its own words again"))
        self._delete = menu.addAction(self.tr("Delete it"))
        self._export = menu.addAction(self.tr("Export this one"))
        menu.addSeparator()
        self._export_all = menu.addAction(self.tr("Export a pack"))
        self._bring = menu.addAction(self.tr("Bring in a pack"))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(edges(30, 8, 22, 14))
        row.setSpacing(8)
        for part in (self.mark, self.words):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.try_it)
        row.addWidget(self.more)
        self._connect()

    def show_state(self, shelf: Shelf, key: str) -> None:
        """Say how it stands with this prompt."""
        begun = key in shelf.begun
        self.mark.show_icon(
            "pencil-simple" if begun else "check-circle", "honey_text" if begun else "sage_text"
        )
        self.words.setText(self.tr("Not done") if begun else self.tr("Saved"))
        tip(self.words, self._said(shelf, key))
        self.words.setAccessibleDescription(self.words.toolTip())
        self._restore.setVisible(shelf.is_changed(key))
        self._delete.setVisible(shelf.is_own(key))
        self._export.setEnabled(not begun and bool(key))
        self._double.setEnabled(bool(key))

    def show_client(self, name: str, why_not: str = "") -> None:
        """Whom it can be tried on; without, `why_not` says what is missing."""
        self.try_it.setText(self.tr("Try it on {name}").format(name=name) if name else self.tr("Try it"))
        self.try_it.setEnabled(bool(name) and not why_not)
        tip(self.try_it, why_not)

    def _said(self, shelf: Shelf, key: str) -> str:
        if key not in shelf.begun:
            return ""
        if key in shelf.library.by_id:
            return self.tr("Put down; asked as it was until it is done")
        return self.tr("Put down; not asked until it is done")

    def _connect(self) -> None:
        self.try_it.clicked.connect(self.tried)
        self._double.triggered.connect(self.doubled)
        self._restore.triggered.connect(self.restored)
        self._delete.triggered.connect(self.deleted)
        self._export.triggered.connect(self.exported)
        self._export_all.triggered.connect(self.all_exported)
        self._bring.triggered.connect(self.brought)
