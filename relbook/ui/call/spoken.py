"""What a screen reader says, and what a tooltip says, under other names while call mode is on.

What is painted asks the veil at every stroke. A name that is only spoken is kept by Qt, so it has to
be put in its place: for whatever is in view when call mode begins, when the focus moves, and some
times a second. A widget keeps its own name in a property meanwhile, and gets it back.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QGroupBox, QLabel, QLineEdit, QWidget

from relbook.ui.shared.field import Field
from relbook.ui.shared.named import name_rows
from relbook.ui.shared.tips import retell
from relbook.ui.shared.veil import veil

NAME, DESCRIPTION = "own_name", "own_description"
"""The properties in which a widget keeps its own words, and those it says meanwhile."""

OWN = Qt.ItemDataRole.UserRole + 77
"""The role in which a choice keeps its own words meanwhile."""

_Set = Callable[[str], None]


def say_otherwise() -> None:
    """Give everything in view another name to be spoken."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in (window, *window.findChildren(QWidget)):
                if widget.isVisible():
                    _rename(widget)


def say_again() -> None:
    """Give everything its own name back."""
    for widget in QApplication.allWidgets():
        retell(widget)
        if isinstance(widget, Field):
            widget.hush()
        if isinstance(widget, QComboBox):
            _give_back_choices(widget)
        _give_back(widget, NAME, widget.accessibleName(), widget.setAccessibleName)
        _give_back(widget, DESCRIPTION, widget.accessibleDescription(), widget.setAccessibleDescription)


def _rename(widget: QWidget) -> None:
    retell(widget)
    if isinstance(widget, Field):
        widget.hush()
    _put(widget, NAME, widget.accessibleName(), _beneath(widget), widget.setAccessibleName)
    told = widget.toolTip()
    if not told and isinstance(widget, QLineEdit):
        told = widget.placeholderText()
    _put(widget, DESCRIPTION, widget.accessibleDescription(), told, widget.setAccessibleDescription)
    if isinstance(widget, QComboBox):
        name_rows(widget.view())
        _rename_choices(widget)


def _rename_choices(choice: QComboBox) -> None:
    """A screen reader names a choice by what is chosen, so the choices themselves are called otherwise."""
    for at in range(choice.count()):
        text = choice.itemText(at)
        if (said := veil().said(text)) != text:
            choice.setItemData(at, text, OWN)
            choice.setItemText(at, said)


def _give_back_choices(choice: QComboBox) -> None:
    for at in range(choice.count()):
        if (own := choice.itemData(at, OWN)) is not None:
            choice.setItemText(at, own)
            choice.setItemData(at, None, OWN)


def _beneath(widget: QWidget) -> str:
    """What a screen reader says of a widget without a name of its own."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QGroupBox):
        return widget.title()
    return ""


def _put(widget: QWidget, kept: str, here: str, beneath: str, put: _Set) -> None:
    """Say something else than `here`, or than what stands beneath where nothing is here."""
    pair = widget.property(kept)
    own = pair[0] if pair and here == pair[1] else here
    text = own or beneath
    said = veil().said(text)
    if said not in (text, here):
        widget.setProperty(kept, [own, said])
        put(said)
    elif said == text and own != here:
        put(own)


def _give_back(widget: QWidget, kept: str, here: str, put: _Set) -> None:
    pair = widget.property(kept)
    if pair:
        widget.setProperty(kept, None)
        if here == pair[1]:  # else it was given another name since
            put(pair[0])
