"""The strip of four facts stands out from its page: darker than it in the light, lighter in the dark."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from relbook.ui.shared.theme import Light, theme
from relbook.ui.timeline.strip import Strip


@pytest.fixture(autouse=True)
def light_again(qapp: object) -> Iterator[None]:
    yield
    theme().choose(light=Light.LIGHT)


@pytest.mark.parametrize(("light", "role"), [(Light.LIGHT, "side"), (Light.DARK, "raised")])
def test_the_ground_is_that_of_the_design(qtbot: QtBot, light: Light, role: str) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(600, 54)
    theme().choose(light=light)
    assert strip.grab().toImage().pixelColor(300, 4) == theme().color(role)
