"""Tooltips that are words and nothing else: Qt would take some for HTML, and fetch what that names.

What a tooltip says is made plain where it is set, here, and for rows in `rows.py`: watching for
tooltips instead would bring every event of the program through Python.
"""

from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.veil import veil

PICTURE_MB = 256
"""No picture may take more memory once it is unpacked, in megabytes (RELIABILITY.md, section 2)."""

OWN = "own_tip"
"""The property in which a widget keeps what its tooltip would say, whose words they are, and what it says."""


def guard() -> None:
    """Take no picture for small in this process."""
    QImageReader.setAllocationLimit(PICTURE_MB)


def tip(widget: QWidget, text: str, *, own: bool = False) -> None:
    """Say this in a widget's tooltip, to the letter; in call mode under other names.

    Words that are the writer's `own` are not said at all while they are covered.
    """
    said = "" if own and veil().on else plain(veil().said(text))
    widget.setProperty(OWN, [text, own, said] if own or said != text else None)
    widget.setToolTip(said)


def retell(widget: QWidget) -> None:
    """Say a tooltip again, after call mode began or ended."""
    here, kept = widget.toolTip(), widget.property(OWN)
    text, own = kept[:2] if kept and here == kept[2] else (here, False)
    if text:
        tip(widget, text, own=own)


def plain(text: str) -> str:
    """The text as Qt shows it to the letter, whatever it looks like."""
    if "<" not in text:
        return text
    from html import escape  # with all that HTML has names for

    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"
