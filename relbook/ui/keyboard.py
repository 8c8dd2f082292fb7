"""Where the keyboard is among the panes, and whose undo it means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from relbook.ui.frame import Frame
from relbook.ui.rooms import Rooms
from relbook.ui.shared.stops import stops


def step_pane(rooms: Rooms, frame: Frame, by: int) -> None:
    """Put the keyboard on the pane so many further, round and round."""
    panes = [rooms.side, rooms.middle] + [rooms.right] * frame.right_in_view
    here = QApplication.focusWidget()
    at = next((n for n, pane in enumerate(panes) if here is not None and pane.isAncestorOf(here)), 0)
    pane = panes[(at + by) % len(panes)]
    if pane is rooms.side:
        rooms.side.focus_list()
    elif pane is rooms.right:
        rooms.reflection.focus_answer()
    else:
        _middle(rooms).setFocus(Qt.FocusReason.ShortcutFocusReason)


def undo_text(*, redo: bool = False) -> bool:
    """Let the text the keyboard is in undo by itself; False where there is nothing to undo in it."""
    editor = QApplication.focusWidget()
    document = getattr(editor, "document", None)
    if document is not None:
        ready = document().isRedoAvailable() if redo else document().isUndoAvailable()
    else:
        ready = getattr(editor, "isRedoAvailable" if redo else "isUndoAvailable", bool)()
    if ready and editor is not None:
        (editor.redo if redo else editor.undo)()  # type: ignore[attr-defined]
    return bool(ready)


def _middle(rooms: Rooms) -> QWidget:
    if rooms.at("timeline") and rooms.timeline.view.isVisible():
        return rooms.timeline.view
    return next(stops(rooms.here), rooms.here)
