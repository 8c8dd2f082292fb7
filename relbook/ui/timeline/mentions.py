"""Names behind an @ in a written text, as links to the clients they are, and the addresses in it."""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from relbook.journal.addresses import addresses
from relbook.journal.client import Who
from relbook.journal.names import match_mentions
from relbook.ui.shared.blocks import blocks, pieces
from relbook.ui.shared.theme import theme


def link_names(document: QTextDocument, clients: Iterable[Who]) -> Iterator[tuple[str, QRectF]]:
    """Colour every mention of one of these clients; give the client's key and where it stands.

    A mention that breaks over two lines is a link in the first of them.
    """
    by_name = {name: who.id for who in clients for name in (who.name, who.first)}
    text = document.toPlainText()
    if not by_name or "@" not in text:
        return
    shape = QTextCharFormat()
    shape.setForeground(theme().color("ink_text"))
    for mention in match_mentions(text, by_name):
        first, last = (_units(text[:at]) for at in mention.span)
        cursor = QTextCursor(document)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(shape)
        yield by_name[mention.name], _box(document, first, last)


def links(document: QTextDocument, text: str) -> Iterator[tuple[str, QRectF]]:
    """Where each address that may be opened stands, with its number among `addresses(text)`.

    An address that breaks over two lines is a link in the first of them.
    """
    numbers = {address.target: str(number) for number, address in enumerate(addresses(text))}
    if not numbers:
        return
    for block in blocks(document):
        for piece in pieces(block):
            number = numbers.get(piece.charFormat().anchorHref())
            if number is not None:
                yield number, _box(document, piece.position(), piece.position() + piece.length())


def _units(text: str) -> int:
    """How long a text is as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _box(document: QTextDocument, first: int, last: int) -> QRectF:
    block = document.findBlock(first)
    corner: QPointF = document.documentLayout().blockBoundingRect(block).topLeft()
    start = first - block.position()
    line = block.layout().lineForTextPosition(start)
    end = min(last - block.position(), line.textStart() + line.textLength())
    left, right = (_x(line.cursorToX(at)) for at in (start, end))
    box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
    return box.translated(corner)


def _x(found: Any) -> float:
    """Qt answers with the place and the position it belongs to."""
    return float(found[0] if isinstance(found, tuple) else found)
