"""Characters that hide or rearrange what stands beside them, made visible."""

_SHOWN = {code: chr(0x2400 + code) for code in range(32) if code not in (9, 10)}
_SHOWN[0x7F] = "\u2421"
_SHOWN |= dict.fromkeys(range(0x80, 0xA0), "\ufffd")
_SHOWN |= {code: f"[U+{code:04X}]" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)}


def visible(text: str) -> str:
    r"""The text with symbols for terminal controls and for marks that turn its direction.

    >>> visible("\x1b[31mred\u202e")
    '␛[31mred[U+202E]'
    """
    return text.replace("\r\n", "\n").translate(_SHOWN)
