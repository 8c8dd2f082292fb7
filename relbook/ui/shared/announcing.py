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
