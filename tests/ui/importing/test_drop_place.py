"""The place where files are dropped says what can be, however narrow it is."""

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from relbook.ui.importing.rows import DropPlace
from relbook.ui.shared.line import Pen
from relbook.ui.shared.theme import theme


class Dictated(Pen):
    """Paints nothing, and remembers what was said in which box."""

    def __init__(self, place: DropPlace) -> None:
        super().__init__(place, None)
        self.said: list[tuple[str, QRectF]] = []

    def words(self, said: str, box: QRectF, role: str, tone: str, **_: object) -> float:
        assert theme().metrics(role).horizontalAdvance(said) <= box.width()
        self.said.append((said, box))
        return box.width()


def test_what_can_be_dropped_goes_on_below(qtbot: QtBot) -> None:
    place = DropPlace()
    qtbot.addWidget(place)
    place.resize(260, 300)
    pen = Dictated(place)
    place.lay(pen, 260)
    assert " ".join(words for words, _ in pen.said) == f"{place.key} {place.accessibleDescription()}"
    assert all(box.left() >= 0 and box.right() <= 260 for _, box in pen.said)
    assert all(
        one.bottom() <= other.bottom() - 10
        for (_, one), (_, other) in zip(pen.said, pen.said[1:], strict=False)
    )
