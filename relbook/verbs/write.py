"""`relbook write`: open the window with a text, in the book that is open or in a new window.

The text is laid on the page for notes, where the writer goes on with it; it is kept when they keep it.
"""

from argparse import ArgumentParser, Namespace

from relbook.verbs import desk


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("text", nargs="*", metavar="TEXT", help="the words; - is standard input")


def run(asked: Namespace) -> int:
    """Read the text; the window is opened by whoever asked.

    Raises:
        UnreadableFileError: Standard input is not UTF-8.
    """
    words = desk.standard_input() if asked.text == ["-"] else " ".join(asked.text)
    asked.words = desk.decoded(words.encode("utf-8", "surrogateescape"))
    return 0
