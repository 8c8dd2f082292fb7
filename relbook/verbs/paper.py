"""What goes on paper: the one errand for which a verb wakes Qt."""

import os
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from relbook.outgoing.errand import Errand
from relbook.store import outbox
from relbook.verbs import voice


def book(errand: Errand) -> bool:
    """Write the book of an errand as a PDF with its manifest, or say why not."""
    press = _press("relbook.ui.exporting.pdf")
    if press is None:
        return False
    order = errand.order
    make = partial(_paint, press, errand)
    outbox.put_made(order.target, make, errand.tell, over=order.over)
    return True


def _paint(press: Any, errand: Errand, made: Path) -> None:
    press.write(errand.book, made, errand.drawn, cancelled=errand.cancelled)


def brief(values: Any, target: Path) -> bool:
    """Write a brief as a PDF, or say why not."""
    press = _press("relbook.ui.brief.paper")
    if press is None:
        return False
    outbox.put_made(target, lambda made: press.write(values, made))
    return True


def _press(module: str) -> Any:
    """What paints; None, and said so, where this installation has no Qt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")  # a script no font here knows
    try:
        return import_module(module)
    except ImportError:
        voice.complain("This installation cannot make a PDF. Nothing was written; try html or markdown.")
        return None
