"""YAML front matter, written so that no reader has to guess what is a text and what a number."""

import json
import re
from collections.abc import Mapping, Sequence

_UNSAFE = re.compile(
    "[^ -~\u00a0-\u2027\u2030-\u2065\u2070-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

Value = str | int | bool | Sequence[str] | None


def front(values: Mapping[str, Value]) -> str:
    """The block between the two lines of dashes; empty values are left out.

    >>> print(front({"date": "2026-05-04", "tags": ["a", "b"], "energy": -1, "zone": ""}), end="")
    ---
    date: "2026-05-04"
    tags: ["a", "b"]
    energy: -1
    ---
    """
    lines = [
        f"{name}: {_plain(value)}\n" for name, value in values.items() if value not in (None, "", (), [])
    ]
    return "".join(("---\n", *lines, "---\n"))


def quoted(text: str) -> str:
    """A text in double quotes that means the same in YAML and in JSON.

    Characters that YAML does not take as they are, or that hide what stands beside them, are
    written as escapes.
    """
    if text.isprintable() and '"' not in text and "\\" not in text:  # most texts are told so at once
        return f'"{text}"'
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _plain(value: Value) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return f"[{', '.join(map(quoted, value or ()))}]"
