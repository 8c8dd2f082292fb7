"""What the key of a row looks like, wherever one comes from outside the journal."""

import re

_KEY = re.compile(r"[0-9a-f]{32}")


def is_key(text: str) -> bool:
    """Whether this can be one: a UUID in hex (`store/keys.py`).

    >>> is_key("0190a2b3c4d5e6f708192a3b4c5d6e7f"), is_key("0190A2B3")
    (True, False)
    """
    return _KEY.fullmatch(text) is not None
