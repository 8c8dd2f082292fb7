"""What should be asked about before a note is kept: dates that are none, names that fit nobody or several."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

from relbook.errors import BadDateError
from relbook.journal.line import PromiseLine, Span
from relbook.ui.shared import error_words
from relbook.ui.shared.blocks import blocks
from relbook.ui.shared.language import tr
from relbook.ui.writing.reader import Name, Reader, Reading
from relbook.ui.writing.span import units


def first_doubt(
    document: QTextDocument, read: Callable[[QTextBlock], Reading], reader: Reader, caret: int
) -> str:
    """A sentence about the first doubt in a note, but not about the word the caret is just behind."""
    for block in blocks(document):
        for span, sentence in doubts(read(block), reader):
            if block.position() + units(block.text())(span[1]) != caret:
                return sentence
    return ""


def doubts(reading: Reading, reader: Reader) -> Iterator[tuple[Span, str]]:
    """Where a line is in doubt, and a sentence about it."""
    line = reading.line
    if isinstance(line, PromiseLine) and line.due_span and reader.in_doubt(line):
        yield line.due_span, error_words.of_error(BadDateError(line.due_words))
    for name in reading.names:
        if not name.clear:
            yield name.span, _of_name(name)


def _of_name(name: Name) -> str:
    if not name.fits:
        said = tr("Nobody here is called “{name}” yet. The words stay as they are.")
        return said.format(name=name.words.strip("@[]"))
    said = tr("“{name}” could be {all}. Write the full name: @[{one}].")
    return said.format(name=name.words, all=", ".join(name.fits), one=name.fits[0])
