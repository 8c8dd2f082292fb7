"""What goes on paper: the one errand for which a verb wakes Qt."""

import os
from importlib import import_module
from pathlib import Path
from typing import Any

from relbook.store import outbox
from relbook.verbs import voice


def book(values: Any, target: Path, tell: outbox.Tell, *, over: bool = False) -> bool:
    """Write a book as a PDF with its manifest, or say why not."""
    return _write("relbook.ui.exporting.pdf", values, target, tell, over=over)


def brief(values: Any, target: Path) -> bool:
    """Write a brief as a PDF, or say why not."""
    return _write("relbook.ui.brief.paper", values, target)


def _write(
    module: str, values: Any, target: Path, tell: outbox.Tell | None = None, *, over: bool = False
) -> bool:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")  # a script no font here knows
    try:
        press = import_module(module)
    except ImportError:
        voice.complain("This installation cannot make a PDF. Nothing was written; try html or markdown.")
        return False
    outbox.put_made(target, lambda made: press.write(values, made), tell, over=over)
    return True
