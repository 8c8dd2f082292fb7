"""Going through a text of Qt's: its paragraphs, and the runs in them."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of a text, in order; how one looks may be changed before the next is asked for."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def pieces(block: QTextBlock) -> list[QTextFragment]:
    """The runs of a paragraph that share one look."""
    found, step = [], block.begin()
    while not step.atEnd():
        found.append(step.fragment())
        step += 1
    return found
