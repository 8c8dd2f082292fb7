"""Shapes are painted: with a style sheet for the application every widget is dressed again and again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.button_looks import VARIANTS
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.theme import Light, theme


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
    theme().choose(light=Light.SYSTEM)


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
