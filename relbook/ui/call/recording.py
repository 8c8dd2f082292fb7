"""Keeping windows out of what other programs record, where the system can do that.

Windows leaves a window with display affinity 0x11 out of every capture (Windows 10, version 2004).
macOS leaves one with sharing type 0 out of most, though not of programs that use its newer recording
library. X11 and Wayland have no such thing. Neither Windows nor macOS was tried here.
"""

import ctypes
import ctypes.util
import sys
from typing import Any

from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

EXCLUDED, SHOWN = 0x11, 0x00
"""`WDA_EXCLUDEFROMCAPTURE` and `WDA_NONE`."""

UNSHARED, READ_ONLY = 0, 1
"""`NSWindowSharingNone` and `NSWindowSharingReadOnly`."""


def leave_out(window: QWidget | QWindow, *, out: bool, platform: str = sys.platform) -> bool:
    """Keep a window out of recordings, or let it in again; says whether the system did so."""
    if platform == "win32":
        user = getattr(ctypes, "windll").user32  # noqa: B009 - known on Windows only
        return bool(user.SetWindowDisplayAffinity(int(window.winId()), EXCLUDED if out else SHOWN))
    if platform == "darwin":
        return _share(int(window.winId()), READ_ONLY if not out else UNSHARED)
    return False


def _share(view: int, kind: int) -> bool:
    """Send `setSharingType:` to the window of an NSView."""
    found = ctypes.util.find_library("objc")
    if found is None:
        return False
    objc: Any = ctypes.cdll.LoadLibrary(found)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    assert address is not None
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address)
    window = ask(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    tell(window, objc.sel_registerName(b"setSharingType:"), kind)
    return True
