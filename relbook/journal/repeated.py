"""The end of a mail that repeats the one it answers: it stands there as a quotation."""

from relbook.journal.entry import Kind

LEAST = 3
"""How many lines a quotation at the end has that steps back, at least."""


def first_said(kind: str, text: str) -> str:
    r"""What a message says itself; of any other kind, and of one that is a quotation alone, all of it.

    A line that ends in a colon just above the quotation, as in "On Monday Ana wrote:", goes with it.

    >>> first_said("message", "Yes.\n\nAna wrote:\n\n> One\n> Two\n> Three")
    'Yes.'
    """
    if kind != Kind.MESSAGE:
        return text
    lines = text.rstrip().split("\n")
    end = len(lines)
    while end and (lines[end - 1].startswith(">") or not lines[end - 1].strip()):
        end -= 1
    if sum(line.startswith(">") for line in lines[end:]) < LEAST:
        return text
    said = _without_introduction(lines[:end])
    return "\n".join(said).rstrip() or text


def _without_introduction(lines: list[str]) -> list[str]:
    """Who wrote it and when may take two lines."""
    if not lines or not lines[-1].rstrip(" *_").endswith((":", "：")):
        return lines
    start = len(lines) - 1
    if start and lines[start - 1].strip() and (start < 2 or not lines[start - 2].strip()):
        start -= 1
    return lines[:start]
