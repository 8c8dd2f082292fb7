"""What is safe in this book and what is not, in the window itself: nobody looks for it in a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolled
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead

WIDE = 680
"""How wide the sheet is, in pixels at 100 %."""


class LimitsSheet(Sheet):
    """Read, not answered: what the book takes care of, and what no book can."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("What is safe here, and what is not"), (WIDE, 720))
        self.head = SheetHead(
            self.tr("What is safe here, and what is not"),
            self.tr("So that you know what to rely on, and what is up to you."),
        )
        column = QVBoxLayout()
        column.setContentsMargins(32, 20, 28, 24)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("The book takes care of"), "head"))
        column.addLayout(_points("check-circle", "sage_text", self.kept()))
        column.addSpacing(16)
        column.addWidget(Label(self.tr("No book can take care of"), "head"))
        column.addLayout(_points("warning-circle", "honey_text", self.open_ends()))
        self.area = Scrolled(column)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # there is nothing in it to go to: it scrolls
        self.area.setAccessibleName(self.accessibleName())
        self.area.setAccessibleDescription(" ".join(f"{said}: {words}" for said, words in self.all()))
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.head.close_button.clicked.connect(self.close_sheet)

    def open(self) -> None:
        super().open()
        self.place()  # what it holds is counted only once it is to be seen
        self.area.verticalScrollBar().setValue(0)

    def first_focus(self) -> QWidget:
        return self.area

    def wanted_height(self) -> int:
        return self.measured_height()

    def all(self) -> list[tuple[str, str]]:
        """Every point, in the order of the sheet."""
        return [*self.kept(), *self.open_ends()]

    def kept(self) -> list[tuple[str, str]]:
        """What is promised: each in two words, then in a sentence."""
        return [
            (
                self.tr("Nothing you keep is lost"),
                self.tr("It is on the disk before it says so; no crash and no power cut takes it back."),
            ),
            (
                self.tr("Backups by themselves"),
                self.tr("Every day, and each is opened and read before an older one goes."),
            ),
            (
                self.tr("With a passphrase, only you"),
                self.tr("Nobody opens the book, its files or its backups without it."),
            ),
            (
                self.tr("Nothing leaves by itself"),
                self.tr("There is no network and no account, and nothing in a note is fetched or opened."),
            ),
        ]

    def open_ends(self) -> list[tuple[str, str]]:
        """What is not promised (RELIABILITY.md, section 2)."""
        return [
            (
                self.tr("An unlocked computer"),
                self.tr("Whoever sits down at it reads what is open. Ctrl+L locks the book when you get up."),
            ),
            (
                self.tr("Programs that watch you"),
                self.tr("What records your keys or your screen, or runs this computer, sees what you see."),
            ),
            (
                self.tr("Memory written to the disk"),
                self.tr(
                    "While the book is open, the system may put parts of it there, above all to hibernate. "
                    "Encrypting the whole disk covers that."
                ),
            ),
            (
                self.tr("A shared screen"),
                self.tr("Call mode covers names and words. On Linux it cannot stop a recording of the rest."),
            ),
            (
                self.tr("Copies outside the book"),
                self.tr(
                    "An export, a print, a synced folder keep what they have, and an old copy of the book "
                    "opens with its old passphrase."
                ),
            ),
            (
                self.tr("A lost passphrase"),
                self.tr("Without it and without the recovery sheet nobody opens the book, not even us."),
            ),
            (
                self.tr("A book without one"),
                self.tr("Anyone at this computer can read it."),
            ),
        ]


def _points(icon_name: str, tone: str, points: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    for row, (said, words) in enumerate(points):
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Label(said, "strong"))
        text.addWidget(Paragraph(words, "small", "text2"))
        grid.addWidget(Mark(icon_name, tone, 20), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(text, row, 1)
    return grid
