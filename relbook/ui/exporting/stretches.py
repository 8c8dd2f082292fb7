"""A long text in stretches that are set one after another: setting is stopped between two of them.

Where a paragraph begins that is no part of a list, a quote or a table, nothing is set otherwise for it.
Where none does for `MOST`, the text is cut at a line or a word, and code is code on both sides.
"""

from collections.abc import Iterator

LONG = 20_000
"""From how many letters on a stretch ends at the next paragraph: to set them takes 10 to 40 ms."""

MOST = 4 * LONG
"""How many letters a stretch has at most."""

_FENCES = ("```", "~~~")


def stretches(text: str) -> Iterator[str]:
    """The stretches of a Markdown text, in order; a short one is one stretch."""
    if len(text) <= LONG:
        yield text
        return
    lines: list[str] = []
    letters, fence = 0, ""
    for line in _short_lines(text):
        begins = bool(lines) and not lines[-1].strip() and line[:1].isalpha() and not fence
        if letters + len(line) > MOST or (begins and letters >= LONG):
            yield "\n".join([*lines, *([fence] if fence else [])])
            lines, letters = [fence] if fence else [], 0
        lines.append(line)
        letters += len(line) + 1
        if (sign := line.lstrip()[:3]) in _FENCES and fence in ("", sign):
            fence = "" if fence else sign
    yield "\n".join(lines)


def _short_lines(text: str) -> Iterator[str]:
    """The lines of a text; one that is longer than a stretch in parts, cut behind a word."""
    for line in text.split("\n"):
        start = 0
        while len(line) - start > LONG:
            end = line.rfind(" ", start, start + LONG) + 1 or start + LONG
            yield line[start:end]
            start = end
        yield line[start:] if start else line
