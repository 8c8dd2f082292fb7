"""A pack of prompts from a file, whoever made it: bytes in, prompts and faults out."""

from pathlib import Path

from relbook.errors import UnreadableFileError
from relbook.imports.intake import Fault, as_text, read_in
from relbook.journal import pack
from relbook.journal.library import Library
from relbook.journal.pack import Pack
from relbook.journal.prompt_lines import FILE_LIMIT

BYTES_LIMIT = 4 * FILE_LIMIT
"""The largest file that is read, in bytes; the longest character has four."""


def read(path: Path, library: Library) -> Pack:
    """What the file holds; each prompt in it that has a fault is left out and named by its line.

    Raises:
        UnreadableFileError: It cannot be read, is too large, or is no text.
    """
    text = as_text(read_in(path, BYTES_LIMIT))
    if text is None:
        raise UnreadableFileError(path, Fault.NOT_TEXT.value)
    return pack.read(path.name, text, library)
