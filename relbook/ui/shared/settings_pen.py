"""Who writes settings down, on a thread of its own: a busy disk took the window up to 1.2 s for each choice.

It is Qt's thread, not the worker's: PySide keeps Python waiting while it writes settings, whichever thread
asks it to. Here Qt does so by itself, from the event that it posts behind each change.
"""

import atexit
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread

_pens: dict[str, QSettings] = {}


def write(path: str, name: str, value: Any) -> None:
    """Have it written down soon, behind what was given before."""
    pen = pen_of(path)
    pen.setValue(name, value)
    # Qt posts none while it is about another change, and forgets that one came
    QCoreApplication.postEvent(pen, QEvent(QEvent.Type.UpdateRequest))


def settle(path: str) -> None:
    """See that everything given for this file is written down."""
    if path in _pens:
        _pens[path].sync()


def pen_of(path: str) -> QSettings:
    """What writes this file: what it is given on the window's thread it writes on another, soon."""
    if path not in _pens:
        pen = QSettings(path, QSettings.Format.IniFormat)
        pen.moveToThread(_thread())
        _pens[path] = pen
    return _pens[path]


@cache
def _thread() -> QThread:
    thread = QThread()
    thread.start()
    atexit.register(_end, thread)  # before the application's own: what comes last goes first
    return thread


def _end(thread: QThread) -> None:
    """Write down what is left, and let the thread end before Qt does."""
    for pen in _pens.values():
        pen.sync()
    thread.quit()
    thread.wait()
    _pens.clear()
