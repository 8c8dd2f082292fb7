"""The face of a client: initials on a disc, whatever script they are of."""

from itertools import groupby

import pytest
from pytestqt.qtbot import QtBot

from relbook.ui.shared.person import Face, hue_of
from relbook.ui.shared.theme import theme


@pytest.mark.parametrize("initials", ["II", "لا"])
def test_two_initials_stand_apart(qtbot: QtBot, initials: str) -> None:
    """An Arabic lam and alef side by side are the word "no"."""
    face = Face(120)
    qtbot.addWidget(face)
    face.show_person("one", initials, ring=False)
    seen, hue = face.grab().toImage(), theme().color(f"{hue_of('one')}_text")
    inked = [
        any(seen.pixelColor(x, y) == hue for y in range(seen.height())) for x in range(30, seen.width() - 30)
    ]
    assert sum(dark for dark, _ in groupby(inked)) == len(initials)
