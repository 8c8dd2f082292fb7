"""Every palette can be read (WCAG 2.2), high contrast at 7:1, and every eye tells the states apart."""

import itertools
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.ui.shared.colours import Colours, named
from relbook.ui.shared.paint import focus_ring, rounded
from relbook.ui.shared.row_ground import among_chips
from relbook.ui.shared.theme import Light, mix, theme
from relbook.ui.shared.tokens import tokens
from tests.sight import BLIND, apart, contrast, light, seen_by

TEXT = {
    "text": "window side raised selected hover pressed honey_tint teal_tint plum_tint clay_tint"
    " persimmon_tint honey_mark",
    "text2": "window side raised selected honey_tint hover pressed sunken honey_mark stone_tint",
    "text3": "window side raised hover sunken honey_tint selected",
    "on_ink": "ink ink_hover ink_pressed",
    "ink_text": "window side raised ink_tint selected",
    "honey_text": "window side raised honey_tint selected",
    "sage_text": "window raised sage_tint side",
    "persimmon_text": "window side raised selected persimmon_tint honey_tint",
    "plum_text": "window plum_tint raised",
    "teal_text": "teal_tint",
    "clay_text": "clay_tint",
    "stone_text": "stone_tint",
}
MARKS = {
    "ink": "window side raised selected",
    "honey": "side window raised selected",
    "sage": "side window raised selected",
    "persimmon": "side window selected",
    "plum": "raised",
    "teal": "raised",
    "clay": "raised",
    "stone": "raised",
}
EDGED = "window raised side honey_tint"
POINTED_AT = "window side raised honey_tint"
HUES = ("ink", "honey", "sage", "persimmon", "plum", "teal", "clay", "stone")
"""What stands on what: the table of the design, section 4."""

every_palette = pytest.mark.parametrize("name", sorted(tokens().colors))


def faint(roles: Mapping[str, str], pairs: dict[str, str], least: float) -> list[str]:
    """The pairs whose contrast is below `least`."""
    found = []
    for mark, grounds in pairs.items():
        for ground in grounds.split():
            ratio = contrast(roles[mark], roles[ground])
            if ratio < least:
                found.append(f"{mark} on {ground}: {ratio:.2f}")
    return found


@every_palette
def test_whatever_is_read_stands_out(name: str) -> None:
    roles, sharp = tokens().colors[name], name.startswith("contrast")
    badge = {"side" if name.endswith("dark") else "raised": "persimmon"}
    assert faint(roles, TEXT | badge, 7 if sharp else 4.5) == []
    assert faint(roles, MARKS, 4.5 if sharp else 3) == []
    assert faint(roles, {"line_input": EDGED}, 4.5 if sharp else 3) == []


@every_palette
def test_what_is_pointed_at_and_pressed_shows_on_every_ground_it_lies_on(name: str) -> None:
    """1.05 is the least step the design itself takes: `hover` on `side`, in light."""
    roles = tokens().colors[name]
    assert faint(roles, {"hover": POINTED_AT}, 1.05) == []
    assert faint(roles, {"pressed": f"{POINTED_AT} hover"}, 1.08) == []


@every_palette
def test_a_chip_is_seen_on_what_is_pointed_at(name: str) -> None:
    """The pictures of `main-hover` have 1.6; on the whole of `hover` the chip of a day is lost, at 0.5."""
    roles = tokens().colors[name]
    share = among_chips(dark=name.endswith("dark"))
    for ground in ("window", "raised"):
        below = mixed(roles[ground], roles["hover"], share)
        assert apart(light(roles["stone_tint"]), light(below)) >= 1.5, ground
        assert contrast(below, roles[ground]) >= 1.05, ground


@every_palette
def test_initials_stand_out_from_their_disc(name: str) -> None:
    roles, share = tokens().colors[name], 0.22 if name.endswith("dark") else 0.16
    for hue in HUES:
        disc = {"disc": mixed(roles[f"{hue}_tint"], roles[hue], share), "text": roles[f"{hue}_text"]}
        assert faint(disc, {"text": "disc"}, 4.5) == []


def test_high_contrast_has_no_tints_and_an_edge_around_everything() -> None:
    for name in ("contrast_light", "contrast_dark"):
        roles = tokens().colors[name]
        tints = {role for role in roles if role.endswith("_tint")}
        assert {roles[tint] for tint in tints} == {roles["raised"]}
        assert roles["line"] == roles["line_strong"] == roles["line_input"]
        assert tints <= set(tokens().contrast_edges)
        assert set(tokens().contrast_edges.values()) <= set(roles)


@pytest.mark.parametrize("who", sorted(BLIND))
@pytest.mark.parametrize("name", ["clear_light", "clear_dark"])
def test_due_kept_and_asking_are_told_apart_by_every_eye(name: str, who: str) -> None:
    roles = tokens().colors[name]
    for ending, least in (("", 18), ("_text", 12)):
        for one, other in itertools.combinations(("persimmon", "sage", "honey"), 2):
            seen = apart(seen_by(who, roles[one + ending]), seen_by(who, roles[other + ending]))
            assert seen >= least, f"{one}{ending} and {other}{ending}: {seen:.1f}"


def test_distances_are_those_of_the_published_examples() -> None:
    assert apart(light("#ff0000"), light("#00ff00")) == pytest.approx(86.61, abs=0.05)
    assert apart(light("#000000"), light("#ffffff")) == pytest.approx(100, abs=0.05)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_another_palette_is_painted_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    look = theme()
    look.choose(light=Light.LIGHT, colours=Colours.INK)
    ink = (look.paper, look.color("persimmon"), framed())
    with qtbot.waitSignal(look.changed):
        look.choose(colours=Colours.CONTRAST)
    assert (look.paper, look.ring) == ("contrast_light", 3)
    assert qapp.palette().windowText().color() == look.color("text")
    assert framed() != ink[2]
    with qtbot.waitSignal(look.changed):
        look.choose(colours=Colours.CLEAR)
    assert look.color("persimmon") != ink[1]
    look.choose(colours=Colours.INK)
    assert (look.paper, look.ring, framed()) == (ink[0], 2, ink[2])


def test_a_palette_nobody_knows_follows_the_system() -> None:
    assert named("contrast") is Colours.CONTRAST
    assert named("sepia") is named(None) is Colours.SYSTEM


def framed() -> bytes:
    """What a tinted box and a ring look like now."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(theme().color("window"))
    painter = QPainter(picture)
    rounded(painter, QRectF(8, 8, 24, 24), 4, "honey_tint")
    focus_ring(painter, QRectF(2, 2, 36, 36), 8)
    painter.end()
    return bytes(picture.constBits())


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two, as tokens spell it."""
    return mix(QColor(one), QColor(other), share).name()
