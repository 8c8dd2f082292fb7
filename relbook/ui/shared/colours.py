"""The palettes: which one is wanted, what the system asks for, and the colours of each."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from relbook.ui.shared.tokens import tokens


class Colours(StrEnum):
    """Which palette is wanted; each has a light and a dark look."""

    SYSTEM = "system"
    INK = "ink"
    CONTRAST = "contrast"
    CLEAR = "clear"  # for colour-blind eyes


def named(value: object) -> Colours:
    """The palette of this name; what a later or a damaged file says follows the system."""
    return Colours(str(value)) if value in set(Colours) else Colours.SYSTEM


def in_force(wanted: Colours) -> Colours:
    """The palette to paint in: the system's wish decides where nothing was chosen."""
    if wanted is not Colours.SYSTEM:
        return wanted
    return Colours.CONTRAST if system_asks() else Colours.INK


def system_asks() -> bool:
    """Whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # held, for what it gives goes with it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def spelled(colours: Colours, *, dark: bool) -> Mapping[str, str]:
    """The colours of a palette by their role, as the tokens spell them."""
    return tokens().colors[f"{colours}_{'dark' if dark else 'light'}"]


def painted(colours: Colours, *, dark: bool) -> dict[str, QColor]:
    """The colours of a palette by their role."""
    return {role: _color(value) for role, value in spelled(colours, dark=dark).items()}


def _color(value: str) -> QColor:
    """A token's colour; a token writes alpha last, Qt reads it first."""
    return QColor(f"#{value[7:9]}{value[1:7]}") if len(value) == 9 else QColor(value)
