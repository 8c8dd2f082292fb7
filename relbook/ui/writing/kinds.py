"""The six kinds a note is usually of, side by side."""

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from relbook.journal.entry import Kind
from relbook.ui.shared import wording
from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.icons import icon
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.tips import tip
from relbook.ui.writing.chip import Chip

USUAL = (Kind.CALL, Kind.MEETING, Kind.IN_PERSON, Kind.MESSAGE, Kind.APPRECIATION_GIVEN, Kind.NOTE)
"""In the order of Alt+1 to Alt+6 (design section 8)."""


OTHERS = tuple(kind for kind in Kind if kind not in {*USUAL, Kind.REFLECTION, Kind.ENERGY})
"""The kinds behind the last button; a reflection answers a question, an energy check has its own."""


class KindsRow(QWidget):
    """One of the kinds is chosen; where room is short only that one has its word, or none."""

    spoken_as = QAccessible.Role.Grouping

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: str = Kind.NOTE
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.chips: dict[str, Chip] = {}
        for number, kind in enumerate(USUAL, 1):
            self._add(kind, self.tr("{kind}  Alt+{number}").format(kind=wording.kind(kind), number=number))
        self._own = self._add("", "")
        self.more = IconButton("caret-down", self.tr("Other kinds"), "Alt+7")
        self.more.clicked.connect(self.show_others)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setAccessibleName(self.tr("Kind"))

    def show_kind(self, kind: str) -> None:
        """Turn to this kind; one beside the usual six gets a button of its own."""
        self.kind = kind
        usual = kind in self.chips
        self._own.setVisible(not usual)
        if not usual:
            self._own.say(wording.kind(kind), wording.kind_look(kind)[0])
            self._own.setAccessibleName(wording.kind(kind))
        (self.chips[kind] if usual else self._own).setChecked(True)
        self._fold()

    def show_others(self) -> None:
        """Offer the kinds beside the usual six."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in OTHERS:
            look, hue = wording.kind_look(kind)
            action = menu.addAction(icon(look, f"{hue}_text"), wording.kind(kind))
            action.setData(kind.value)
        menu.triggered.connect(self._on_other)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(folded=True, muted=True), self._own.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._width(folded=False), self._own.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        folded = self._width(folded=False) > self.width()
        muted = folded and self._width(folded=True) > self.width()
        for chip in self._shown():
            chip.set_bare(bare=folded, chosen_too=muted)

    def _width(self, *, folded: bool, muted: bool = False) -> int:
        chips = self._shown()
        worded = ((chip, not folded or (chip.isChecked() and not muted)) for chip in chips)
        wide = sum(chip.width_with(words=words, mute=muted) for chip, words in worded)
        return wide + self._row.spacing() * len(chips) + self.more.minimumWidth()  # its hint is less

    def _shown(self) -> list[Chip]:
        return [chip for chip in (*self.chips.values(), self._own) if not chip.isHidden()]

    def _add(self, kind: str, told: str) -> Chip:
        chip = Chip(wording.kind(kind), wording.kind_look(kind)[0])
        chip.setCheckable(True)
        tip(chip, told)
        chip.setAccessibleName(wording.kind(kind))
        self._group.addButton(chip)
        self._row.addWidget(chip)
        if kind:
            self.chips[kind] = chip
        return chip

    def _on_other(self, action: QAction) -> None:
        self.show_kind(action.data())
        self.chosen.emit(self.kind)

    def _on_clicked(self, chip: QAbstractButton) -> None:
        kind = next((kind for kind, known in self.chips.items() if known is chip), self.kind)
        self.show_kind(kind)
        self.chosen.emit(kind)


class KindKeys(QObject):
    """Alt+1 to Alt+6, while the focus is in a part of the window."""

    pressed = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._kinds: dict[QShortcut, str] = {}
        for number, kind in enumerate(USUAL, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), place, context=within)
            shortcut.activated.connect(self._on_activated)
            self._kinds[shortcut] = kind

    def _on_activated(self) -> None:
        shortcut = self.sender()
        assert isinstance(shortcut, QShortcut)
        self.pressed.emit(self._kinds[shortcut])
