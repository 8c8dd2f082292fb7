"""What a start was asked for, and how a second start hands it to the window that is there already.

It crosses a local socket that only its owner may open. What comes in is believed no more for that:
its length is bounded before it is read, and whatever is not written as `spell` writes it is refused.
"""

import os
from enum import StrEnum
from pathlib import Path
from typing import Any

from relbook.journal.frozen import frozen

LONGEST_TEXT = 100_000
"""How many characters of a text are handed over; a line of a terminal takes somewhat more at the most."""

LONGEST_NAME = 1_000
"""How long a name, the words of a search and the word of a desktop may be, in characters."""

LONGEST_PATH, MOST_FILES = 4_096, 200
"""How long the path of a file may be, in characters, and how many of them go at once; together
they are no longer than a text."""

LONGEST = 2_000_000
"""How many bytes a wish may take on its way. What is longer is refused before it is read."""

HEAD = 8
"""How many bytes in front say how many follow, in hexadecimal."""


class Act(StrEnum):
    """What a window can be asked for from outside. Nothing of it writes in a book."""

    SHOW = "show"
    WRITE = "write"
    BRIEF = "brief"
    SEARCH = "search"
    BRING = "bring"


@frozen
class Wish:
    """What somebody would like to see; `words` are a text, a name or what is searched for.

    `token` is what the desktop gave along, without which no window may come to the front.
    """

    act: Act = Act.SHOW
    words: str = ""
    files: tuple[str, ...] = ()
    token: str = ""


class GarbledError(Exception):
    """These bytes are no wish: nothing of them was used."""


def clean(words: str) -> str:
    """Words as they can be handed over: line feeds and tabs, and no other control characters."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in lines if _is_plain(letter))


def fits(wish: Wish) -> bool:
    """Whether it keeps to every bound."""
    most = LONGEST_TEXT if wish.act is Act.WRITE else LONGEST_NAME
    return (
        len(wish.words) <= most
        and all(map(_is_plain, wish.words))
        and len(wish.files) <= MOST_FILES
        and sum(map(len, wish.files)) <= LONGEST_TEXT
        and all(map(_is_place, wish.files))
        and len(wish.token) <= LONGEST_NAME
        and wish.token.isascii()
        and (not wish.token or wish.token.isprintable())
    )


def spell(wish: Wish) -> bytes:
    """The wish as bytes: how many there are, then JSON.

    Raises:
        GarbledError: It is larger than what is handed over.
    """
    import json  # not before somebody starts anew: a start that is alone needs none

    said = [wish.act.value, wish.words, list(wish.files), wish.token]
    if not fits(wish):
        raise GarbledError
    body = json.dumps(said).encode("ascii")
    return f"{len(body):0{HEAD}x}".encode("ascii") + body


def missing(came: bytes) -> int:
    """How many bytes are still to come before `read` can be asked.

    Raises:
        GarbledError: Nothing that begins like this is a wish.
    """
    head = came[:HEAD]
    if not set(head) <= set(b"0123456789abcdef"):
        raise GarbledError
    if len(head) < HEAD:
        return HEAD - len(head)
    length = int(head, 16)
    if length > LONGEST or len(came) > HEAD + length:
        raise GarbledError
    return HEAD + length - len(came)


def read(came: bytes) -> Wish:
    """The wish that `spell` wrote.

    Raises:
        GarbledError: It did not.
    """
    import json

    if missing(came):
        raise GarbledError
    try:
        said = json.loads(came[HEAD:].decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise GarbledError from error
    if not isinstance(said, list) or [type(part) for part in said] != [str, str, list, str]:
        raise GarbledError
    return _made(*said)


def _made(act: str, words: str, files: list[Any], token: str) -> Wish:
    if act not in set(Act) or not all(isinstance(file, str) for file in files):
        raise GarbledError
    wish = Wish(Act(act), words, tuple(files), token)
    if not fits(wish):
        raise GarbledError
    return wish


def _is_plain(letter: str) -> bool:
    """Whether it can be handed over: no control character but these two, and no half of a pair."""
    return letter in "\n\t" or not (
        letter < " " or "\x7f" <= letter < "\xa0" or "\ud800" <= letter <= "\udfff"
    )


def _is_place(file: str) -> bool:
    """Whether it is the whole path of a file, in letters that a system can have given it."""
    try:
        os.fsencode(file)
    except UnicodeEncodeError:
        return False
    return len(file) <= LONGEST_PATH and "\0" not in file and Path(file).is_absolute()
