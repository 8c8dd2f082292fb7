"""Saying something to whoever hears the window instead of seeing it, without moving the keyboard there."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.veil import veil


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say these words, at once where `urgent`; in call mode under other names."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget, veil().said(words))
    polite = QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if urgent else polite.Polite)
    QAccessible.updateAccessibility(event)


def fault_in(field: QWidget, words: str) -> None:
    """Say what is wrong with a field, by its edge and aloud, for the keyboard may be in it already.

    No words take it back.
    """
    field.setProperty("fault", bool(words))
    field.setAccessibleDescription(words)
    field.update()
    announce(field, words, urgent=True)
