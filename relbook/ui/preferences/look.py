"""What is remembered about the look of this machine, and how it takes effect."""

from typing import Any

from PySide6.QtGui import QGuiApplication

from relbook.ui.shared import settings as remembered
from relbook.ui.shared.colours import named
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme

ALWAYS_STILL = "still"
"""The setting for a screen on which nothing moves."""

ALWAYS_MOVING = "moving"
"""The setting for movement whatever the system asks for: not every desktop says what its user wants."""


def apply(settings: Settings) -> None:
    """Make the look what the settings say."""
    theme().still = is_still(settings.get(remembered.STILL))
    light = Light(settings.get(remembered.LIGHT))
    zoom, reading = settings.get(remembered.ZOOM), settings.get(remembered.READING)
    colours = named(settings.get(remembered.COLOURS))
    theme().choose(light=light, zoom=zoom, reading=reading, colours=colours)


def is_still(wanted: str) -> bool:
    """Whether nothing should move: because it was chosen, or the system asks for it."""
    return wanted == ALWAYS_STILL or (wanted != ALWAYS_MOVING and _system_is_still())


def _system_is_still() -> bool:
    hints: Any = QGuiApplication.styleHints()
    ask = getattr(hints.accessibility(), "motionPreference", None)  # Qt 6.12 and later
    return ask is not None and ask().name == "ReducedMotion"
