"""Looks are laid over one another, and become formats in the colours of the moment."""

from pytestqt.qtbot import QtBot

from relbook.ui.shared.theme import Light, theme
from relbook.ui.writing.editor import NoteEditor
from relbook.ui.writing.looks import Look, Looks


def test_what_is_not_said_of_a_look_stays() -> None:
    looks = Looks(10)
    looks.paint(2, 8, color="ink_text")
    looks.paint(4, 6, weight=600)
    looks.paint(6, 9, italic=True)
    ink = Look(color="ink_text")
    assert list(looks) == [
        (2, 4, ink),
        (4, 6, ink._replace(weight=600)),
        (6, 8, ink._replace(italic=True)),
        (8, 9, Look(italic=True)),
    ]


def test_nothing_is_said_of_plain_words_and_of_none() -> None:
    assert list(Looks(5)) == []
    looks = Looks(0)
    looks.paint(0, 0, weight=600)
    assert list(looks) == []


def test_words_are_lettered_anew_in_another_light(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.set_text("? what next")
    sign = [theme().color("honey_text").name()]
    theme().choose(light=Light.DARK)
    qtbot.wait(0)
    sign.append(theme().color("honey_text").name())
    shapes = editor.document().firstBlock().layout().formats()
    shown = shapes[0].format.foreground().color().name()
    theme().choose(light=Light.LIGHT)
    assert sign[0] != sign[1] == shown


def test_a_mark_that_tab_would_finish_is_lettered_in_ink(editor: NoteEditor) -> None:
    editor.set_text("She said yes\n!wor")
    shapes = editor.document().lastBlock().layout().formats()
    inked = [shape for shape in shapes if shape.format.foreground().color() == theme().color("ink_text")]
    assert [(shape.start, shape.length) for shape in inked] == [(0, 4)]
    editor.set_text("She said yes\nWork!wor")
    assert not editor.document().lastBlock().layout().formats()
