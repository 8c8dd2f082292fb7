"""What the bundle leaves out of Qt and of the system, each with its reason.

PyInstaller takes along every file that anything could load. What is named here was left out one by
one and the rest run as a whole (`check_bundle.py`): the window under X11 and offscreen, printing into
a file, pictures of all the kinds a journal shows, and the command line.
"""

import subprocess
from collections.abc import Sequence
from pathlib import Path

UNUSED = (
    "platforms/libqeglfs",  # screens without a desktop
    "platforms/libqlinuxfb",
    "platforms/libqminimal",
    "platforms/libqvkkhrdisplay",
    "platforms/libqvnc",  # a screen on the network
    "egldeviceintegrations/",
    "generic/",  # touch panels without a desktop
    "libQt6EglFS",
    "libQt6EglFs",
    "libQt6OpenGL",  # windows drawn by OpenGL: ours are not
    "libQt6WaylandEglClientHwIntegration",
    "xcbglintegrations/",
    "wayland-graphics-integration-client/",
    "wayland-shell-integration/libfullscreen",  # of the shells every desktop has the xdg one
    "wayland-shell-integration/libivi",
    "wayland-shell-integration/libqt-shell",
    "wayland-shell-integration/libwl-shell",
    "libQt6WlShellIntegration",
    "platformthemes/libqgtk3",  # would bring all of GTK; the desktop's portal stays
    "imageformats/libqgif",  # attached pictures are shown as PNG, JPEG, WebP or SVG
    "imageformats/libqicns",
    "imageformats/libqpdf",
    "imageformats/libqtga",
    "imageformats/libqtiff",
    "imageformats/libqwbmp",
    "libQt6Pdf",
    "libQt6Qml",
    "libQt6Quick",
    "libQt6VirtualKeyboard",
    "networkinformation/",  # there is no network in it
    "tls/",
    "qmltooling/",
    "sqldrivers/",  # the journal is read by sqlcipher3
    "dist-info/INSTALLER",
    "dist-info/WHEEL",
    "dist-info/REQUESTED",
)

OF_THE_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
CARRIED = (
    *("libpython", "libffi", "liblzma", "libbz2", "libuuid", "libsqlite3", "libexpat", "libmpdec"),
    *("libreadline", "libtinfo", "libncurses", "libcrypt.", "libdb-", "libnsl", "libtirpc"),
)
"""Libraries of the system that Python's own modules want and whose names differ between releases.

Everything else of the system stays there, the Debian package asks for it by name: libraries of the
desktop (X11, Wayland, D-Bus, GLib, fonts) only work beside the desktop's own files.
"""

MODULES = (
    *("tkinter", "unittest", "pydoc", "pydoc_data", "test", "lib2to3", "ensurepip"),
    *("ssl", "_ssl", "ftplib", "smtplib", "imaplib", "xmlrpc", "http.server"),  # there is no network in it
    *("multiprocessing", "asyncio", "_asyncio"),  # one window, two threads
    *("distutils", "setuptools", "hatchling", "pytest", "hypothesis", "mypy", "_pytest"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtOpenGL", "PySide6.QtDesigner"),
)
"""Modules that nothing of ours calls, though something imports them if they are there."""

AT_HAND = {
    **dict.fromkeys(("relbook", "peewee", "playhouse"), "pyc"),
    **dict.fromkeys(("relbook.exports", "relbook.imports", "relbook.sample", "relbook.verbs"), "pyz"),
}
"""Modules that a start reads lie there as files, ready to be run; the others are packed into one.

Unpacking all of them took a third of a start: 1.6 s of processor until it rests, and 1.2 s when none is
packed, as from a venv. Unpacked they are 20 MB, packed 8.
"""


def is_wanted(name: str, source: str, languages: Sequence[str], system: str) -> bool:
    """Whether a file goes into the bundle.

    Args:
        name: Where it would lie in the bundle.
        source: Where it lies now.
        languages: The codes of the languages that relbook speaks.
        system: `sys.platform`; only Linux has libraries that are left to the system.
    """
    lies = name.replace("\\", "/")
    if "/translations/" in lies and "PySide6/" in lies:
        return lies.endswith(tuple(f"/qtbase_{code}.qm" for code in languages))
    if any(part in lies for part in UNUSED) or (lies.startswith("pyside6") and lies.endswith("/RECORD")):
        return False  # the list of all files of PySide6, most of which are not here
    file = lies.rpartition("/")[2]
    left = system == "linux" and source.startswith(OF_THE_SYSTEM) and "/python3" not in source
    return not left or file.startswith(CARRIED)


def owner(source: str) -> str:
    """The Debian package that a library of the system came with; "" for any other file."""
    if not source.startswith(OF_THE_SYSTEM):
        return ""
    for path in {Path(source).resolve(), Path(source.replace("/lib/", "/usr/lib/", 1)), Path(source)}:
        told = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return ""
