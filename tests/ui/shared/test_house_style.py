"""Shapes are painted: with a style sheet for the application every widget is dressed again and again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.button_looks import VARIANTS
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.theme import Light, theme
from tests.sight import contrast


def color_at(widget: QWidget, x: int, y: int) -> str:
    return QColor(widget.grab().toImage().pixel(x, y)).name()


def test_the_application_wears_no_sheet_and_hands_none_down(qtbot: QtBot, qapp: QApplication) -> None:
    whole, words = QWidget(), Label("Words")
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(words)
    assert theme() and not qapp.styleSheet()
    assert words.style() is whole.style(), "a widget would be matched against rules of its own"


def test_a_button_is_what_its_variant_says(qtbot: QtBot) -> None:
    for name, variant in VARIANTS.items():
        button = Button("Keep", variant=name)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        ground = theme().color(variant.rest.fill) if variant.rest.fill else None
        if ground is not None:
            assert color_at(button, button.width() // 2, 4) == ground.name()
        assert button.sizeHint().height() >= theme().px(variant.tall)


STATES = {
    ("primary", "rest"): ("ink", "ink"),
    ("primary", "down"): ("ink_pressed", "ink"),
    ("primary", "off"): ("pressed", "pressed"),
    ("", "rest"): ("raised", "line_strong"),
    ("", "down"): ("pressed", "line_strong"),
    ("", "off"): ("hover", "line"),
    ("quiet", "rest"): ("window", "window"),
    ("quiet", "down"): ("pressed", "pressed"),
    ("quiet", "off"): ("window", "window"),
    ("danger", "rest"): ("raised", "persimmon"),
    ("danger", "down"): ("persimmon_tint", "persimmon_text"),
    ("danger", "off"): ("window", "line"),
}
"""The ground and the edge of each button in `components-*.png` of the design."""


@pytest.mark.parametrize("light", [Light.LIGHT, Light.DARK])
def test_a_button_is_as_in_the_picture_in_every_state(qtbot: QtBot, light: Light) -> None:
    theme().choose(light=light)
    for (name, state), (ground, edge) in STATES.items():
        paper, button = QWidget(), Button("Keep", variant=name)
        qtbot.addWidget(paper)
        paper.setProperty("ground", "window")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        QVBoxLayout(paper).addWidget(button)
        button.setDown(state == "down")
        button.setEnabled(state != "off")
        paper.show()
        box, seen = button.geometry(), paper.grab().toImage()
        assert seen.pixelColor(box.center().x(), box.top() + 4).name() == theme().hex(ground), (name, state)
        assert seen.pixelColor(box.center().x(), box.top()).name() == theme().hex(edge), (name, state)
        inside = box.adjusted(8, 5, -8, -5)
        colors = {
            seen.pixelColor(x, y).name()
            for x in range(inside.left(), inside.right())
            for y in range(inside.top(), inside.bottom())
        }
        best = max(contrast(color, theme().hex(ground)) for color in colors)
        least = 4.2 if state == "off" else 4.5  # WCAG asks nothing of what cannot be pressed
        assert best >= least, (name, state)


@pytest.mark.parametrize("light", [Light.LIGHT, Light.DARK])
def test_a_button_of_an_icon_pales_when_it_cannot_be_pressed(qtbot: QtBot, light: Light) -> None:
    theme().choose(light=light)
    button = IconButton("stack-simple", "Pile")
    qtbot.addWidget(button)
    for enabled, role in ((True, "text2"), (False, "line_strong")):
        button.setEnabled(enabled)
        seen = button.grab().toImage()
        colors = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
        strongest = max(colors, key=lambda color: contrast(color, theme().hex("window")))
        assert contrast(strongest, theme().hex(role)) < 1.2, (enabled, strongest)


@pytest.mark.parametrize("icon", ["", "play"])
def test_words_without_room_end_in_dots_and_not_within_a_letter(qtbot: QtBot, icon: str) -> None:
    button = Button("W" * 30, icon_name=icon)
    qtbot.addWidget(button)
    button.resize(200, button.sizeHint().height())
    seen = button.grab().toImage()
    above_dots = [seen.pixelColor(x, y).name() for x in range(178, 184) for y in range(4, seen.height() // 2)]
    assert set(above_dots) == {theme().hex("raised")}


@pytest.mark.parametrize("variant", ["", "choice"])
def test_an_icon_goes_before_a_letter_does(qtbot: QtBot, variant: str) -> None:
    looks, room = [], Button("Try it on Marta", variant=variant, icon_name="play").sizeHint()
    for icon in ("play", ""):
        button = Button("Try it on Marta", variant=variant, icon_name=icon)
        qtbot.addWidget(button)
        button.resize(room.width() - 12, room.height())
        looks.append(button.grab().toImage())
    assert looks[0] == looks[1]


def test_a_field_says_what_is_wrong_without_moving(qtbot: QtBot) -> None:
    field = Field("31 February")
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    before = field.sizeHint()
    assert color_at(field, 40, 0) == theme().color("line_input").name()
    field.setProperty("fault", "true")
    assert color_at(field, 40, 1) == theme().color("persimmon").name()
    assert field.sizeHint() == before


def test_everything_takes_up_another_light(qtbot: QtBot) -> None:
    whole, button, words = QWidget(), Button("Keep", variant="primary"), Label("Words", tone="honey")
    area, menu = QScrollArea(), Menu()
    whole.setProperty("ground", "side")
    whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    for widget in (whole, menu):
        qtbot.addWidget(widget)
    area.setWidget(QWidget())
    column = QVBoxLayout(whole)
    for widget in (button, words, area):
        column.addWidget(widget)
    whole.show()
    for light in (Light.DARK, Light.LIGHT):
        theme().choose(light=light)
        menu.ensurePolished()
        assert color_at(whole, 2, 2) == theme().hex("side")
        assert color_at(button, button.width() // 2, 4) == theme().hex("ink")
        assert words.palette().windowText().color() == theme().color("honey_text")
        assert theme().hex("raised") in menu.styleSheet()
        assert color_at(area, 5, 5) == color_at(whole, 2, 2), "what scrolls lets the ground be seen"


def test_only_what_a_style_can_hardly_paint_wears_a_sheet(qtbot: QtBot) -> None:
    assert theme()
    table = QTableView()
    qtbot.addWidget(table)
    table.show()
    assert table.styleSheet()
    field = Field("plain")
    qtbot.addWidget(field)
    field.show()
    assert not field.styleSheet()
