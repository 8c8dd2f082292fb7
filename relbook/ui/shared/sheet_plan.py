"""How sheets are laid out: a head, what it is about, and below a rule what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from relbook.ui.shared.edges import edges
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.sheet_frame import Rule, SheetHead


def stand(
    column: QVBoxLayout,
    head: SheetHead,
    middle: QLayout,
    foot: QLayout,
    above: QLayout | None = None,
    *,
    rule: Rule | None = None,
) -> None:
    """Lay a sheet out; `above` stands between the lower rule and the foot.

    `rule` is the lower one, where the sheet hides it together with its foot.
    """
    column.addWidget(head)
    column.addWidget(Rule())
    column.addLayout(middle, 1)
    column.addWidget(rule or Rule())
    if above is not None:
        column.addLayout(above)
    column.addLayout(foot)


def beside(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Parts side by side, each with its share of the width: a list, and what is chosen in it."""
    row = QHBoxLayout()
    row.setContentsMargins(edges(20, 12, 24, 12))
    row.setSpacing(20)
    for part, share in parts:
        row.addWidget(part, share)
    return row


class FootRow(QBoxLayout):
    """Two groups side by side; one above the other where they have not that much room.

    The first goes on in a further line where its own has not room enough for it.
    """

    def __init__(self, first: Sequence[QWidget], last: Sequence[QWidget]) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        beside, chief = Flow(), QHBoxLayout()
        self._groups = beside, chief
        chief.setSpacing(8)
        chief.addStretch(1)
        for group, parts in zip(self._groups, (first, last), strict=True):
            for part in parts:
                group.addWidget(part)
            self.addLayout(group)
        self.setSpacing(8)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's own
        margins = self.contentsMargins()
        wanted = sum(group.sizeHint().width() for group in self._groups) + self.spacing()
        room = rect.width() - margins.left() - margins.right()
        way = self.Direction.LeftToRight if wanted <= room else self.Direction.TopToBottom
        if way != self.direction():
            self.setDirection(way)
        super().setGeometry(rect)


def foot_of(first: Sequence[QWidget], last: Sequence[QWidget], *, left: int = 32) -> QBoxLayout:
    """The foot of a sheet: what is beside the matter first, what the sheet is for last."""
    row = FootRow(first, last)
    row.setContentsMargins(edges(left, 12, 24, 16))
    return row


def dress_list(view: QListView, rows: QAbstractItemModel, card: QAbstractItemDelegate, name: str) -> None:
    """A list without a frame, drawn by `card`, and called `name` by who reads it aloud."""
    view.setModel(rows)
    view.setItemDelegate(card)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setAccessibleName(name)
