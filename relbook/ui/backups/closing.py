"""Before the window goes: are the words in the book, and the backup at closing, and what to do where not."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError
from relbook.ui.backups.keeper import Keeper
from relbook.ui.shared import error_words
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme
from relbook.ui.shared.underway import Underway

PATIENCE_MS = 400
"""How long nothing is shown, in milliseconds: most backups at closing are done by then."""

WIDE = 520
"""How wide the sheet is, in pixels at 100 %."""


class ClosingSheet(Sheet):
    """Holds the window back until the words are saved and the backup is there, or nobody waits."""

    may_close = Signal()

    def __init__(self, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window, self.tr("Closing the book"), (WIDE, 240))
        self._keeper = keeper
        self._going = False
        self._unsaved = False  # what holds the window back is no backup but words
        self.head = SheetHead(self.tr("Closing the book"), "")
        self.words = Paragraph(role="ui")
        self.underway = Underway()
        self.anyway, self.again = (
            Button(self.tr("Close anyway")),
            Button(self.tr("Try again"), variant="primary"),
        )
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._lay_out()
        self._patience.timeout.connect(self.open)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.anyway.clicked.connect(self._on_anyway)
        self.again.clicked.connect(self._on_again)
        keeper.left.connect(self._on_left)

    def hold(self) -> bool:
        """Begin the backup at closing; False where there is nothing to wait for. `may_close` follows."""
        if self._going:
            return True
        walk = self._keeper.leave()
        if walk is None:
            return False
        self._going, self._unsaved = True, False
        self.head.beneath.setText(self.tr("What you wrote is in the book already."))
        self.anyway.setText(self.tr("Close anyway"))
        self.again.setVisible(False)
        self.words.setVisible(False)
        self.underway.begin(
            self.tr("Backing up what was written since the last time…"), walk, stoppable=False
        )
        if self.isVisible():
            self.place()
            self.anyway.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._patience.start()
        return True

    def hold_for_words(self, error: RelbookError) -> None:
        """Say that some words are in this window alone; `may_close` follows only if they are given up."""
        self._unsaved = True
        self._patience.stop()
        self.underway.end()
        self.head.beneath.setText(self.tr("What you typed last is not in the book yet."))
        self.anyway.setText(self.tr("Close without it"))
        self._say(error)

    def close_sheet(self) -> None:
        """Stay in the book; a backup that is being made goes on."""
        self._going = False
        self._patience.stop()
        super().close_sheet()

    def first_focus(self) -> QWidget:
        return self.anyway if self.again.isHidden() else self.again

    def open(self) -> None:
        super().open()
        self.place()  # what it holds is counted only once it is to be seen

    def wanted_height(self) -> int:
        for layout in self.body.findChildren(QLayout):
            layout.invalidate()  # paragraphs are as high as their words need at this width
        return self.column.totalHeightForWidth(min(theme().px(WIDE), self._window.width() - 32))

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 20, 32, 20)
        inside.addWidget(self.words)
        inside.addWidget(self.underway)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 32, 16)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.anyway)
        foot.addWidget(self.again)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addLayout(inside)
        self.column.addStretch(1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)
        self.again.hide()

    def _on_left(self, error: RelbookError | None) -> None:
        self._patience.stop()
        self.underway.end()
        going, self._going = self._going, False
        if not going:  # somebody stayed: it is told as any other
            if error is not None:
                self._keeper.failed.emit(error)
            self._keeper.look()
            return
        if error is None or isinstance(error, CancelledError):
            self._let_go()
            return
        self._say(error)

    def _say(self, error: RelbookError) -> None:
        self.words.set_text(error_words.of_error(error))
        self.words.show()
        self.again.show()
        self.setAccessibleDescription(error_words.of_error(error))
        self.open()
        self.place()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_again(self) -> None:
        if self._unsaved:
            self.hide()
            self._window.close()  # which saves first
        else:
            self.hold()

    def _on_anyway(self) -> None:
        self._going = False
        self._let_go()

    def _let_go(self) -> None:
        self._patience.stop()
        self.hide()
        self.may_close.emit()
