"""The name of a file as words: a journal keeps Unicode alone, and on POSIX a name is any bytes."""

import os


def spelt(name: str) -> str:
    r"""The name, or the path, with a sign of its own (U+FFFD) for each byte that is no letter.

    >>> spelt("offer.pdf")
    'offer.pdf'
    >>> import sys
    >>> spelt("Vertr\udce4ge.pdf") if sys.platform == "linux" else "Vertr\ufffdge.pdf"
    'Vertr\ufffdge.pdf'
    """
    return os.fsencode(name).decode(errors="replace")
