"""What stands in a note of Obsidian and is no part of it: remarks nobody sees, questions to the vault."""

import re

_REMARK = re.compile(r"(?<!\S)%%(?:[^%]|%(?!%))*%%(?!\S)")
_QUERY = re.compile(
    r"(?m)^(?P<mark>`{3,}|~{3,})[ \t]*"
    r"(?:dataview|dataviewjs|tasks|query|base|button|meta-bind[\w-]*)[ \t]*\r?\n"
    r"(?:(?!(?P=mark)).*\n){0,2000}?(?P=mark)[ \t]*(?:\r?\n|\Z)"
)


def without_asides(text: str) -> tuple[str, list[str]]:
    """The text without them, and each of them as it stood.

    >>> without_asides("one %% hidden %% two, 5 %% off")
    ('one  two, 5 %% off', ['%% hidden %%'])
    """
    if "%%" not in text and "```" not in text and "~~~" not in text:
        return text, []
    asides: list[str] = []

    def out(found: re.Match[str]) -> str:
        asides.append(found[0].strip())
        return ""

    plain = _REMARK.sub(out, _QUERY.sub(out, text))
    return (re.sub(r"\n{3,}", "\n\n", plain) if asides else plain), asides
