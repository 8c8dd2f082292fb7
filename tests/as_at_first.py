"""What a process has but once, back as it was: the next test of the process begins as the first one did.

In life it all stays for as long as the program runs (a look, a language, call mode), so whoever tries it
changes it for whoever comes behind, in an order that no two runs share.
"""

import sys
import time


def take_back() -> None:
    """The zone of the machine; where there is a window, how it looks, reads and names things."""
    if hasattr(time, "tzset"):
        time.tzset()  # TZ itself was taken back by then
    if "PySide6.QtWidgets" in sys.modules:
        _reading()
        _looks()
    if keycaps := sys.modules.get("relbook.ui.shared.keycaps"):
        keycaps.move({})
    if veil := sys.modules.get("relbook.ui.shared.veil"):
        veil.veil().take_off()


def _reading() -> None:
    """Numbers and days are those of the system, and one reads from the left."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication

    QLocale.setDefault(QLocale.system())
    if QApplication.instance() is not None:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _looks() -> None:
    """The light, the zoom, the font and the colours are the design's, and things move."""
    from PySide6.QtCore import QCoreApplication

    theme = getattr(QCoreApplication.instance(), "theme", None)
    if theme is not None:
        from relbook.ui.shared.colours import Colours
        from relbook.ui.shared.theme import Light

        theme.still = False
        theme.choose(Light.SYSTEM, 1.0, "serif", Colours.SYSTEM)
