"""Bytes of a mail as text, whatever they say they are; and words of a header that are written in code."""

import binascii
import quopri
import re

_KNOWN = {
    "iso-8859-1": "cp1252",  # what writers of mail have always meant by it
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "windows-874": "cp874",
    "cp-850": "cp850",
}
_NEVER = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
"""Python knows these, no mail is written in them; the first two take for ever over a long text."""

_WORD = re.compile(r"=\?([^?\s]{1,40}?)(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")


def text_of(content: bytes, charset: str = "") -> str:
    r"""Bytes as text: as they say, else as UTF-8, else as Windows wrote Western text.

    >>> text_of(b"caf\xe9", "no-such"), text_of(b"caf\xc3\xa9", "ascii")
    ('café', 'café')
    """
    said = charset.strip(" \"'").lower()[:40]
    name = _KNOWN.get(said, said)
    for one in dict.fromkeys((name, "utf-8", "cp1252")):
        if one and one.replace("-", "_") not in _NEVER and one not in _NEVER:
            try:
                return content.decode(one).removeprefix("\ufeff")
            except (LookupError, ValueError):
                continue
    return content.decode("cp1252", "replace")


def header(text: str) -> str:
    """A header as it is meant; words in code that are broken stay as they are.

    >>> header("=?utf-8?q?Caf=C3=A9?= =?UTF-8?B?IOKCrA==?= today")
    'Café € today'
    """
    plain = text.encode("utf-8", "surrogateescape")
    said = re.sub(r"\r?\n[ \t]*", " ", text_of(plain).replace("\0", ""))
    found: list[str] = []
    at, charset, coded = 0, "", b""
    for word in _WORD.finditer(said):
        between = said[at : word.start()]
        if between.strip() or (charset and charset != word[1].lower()):
            found.append(text_of(coded, charset))
            coded = b""
        if between.strip() or not charset:
            found.append(between)
        charset, at = word[1].lower(), word.end()
        coded += _uncoded(word[2], word[3])
    found += [text_of(coded, charset), said[at:]]
    return " ".join("".join(found).split())


def _uncoded(how: str, word: str) -> bytes:
    octets = word.encode("utf-8", "replace")
    if how in "qQ":
        return quopri.decodestring(octets, header=True)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", octets)
    return binascii.a2b_base64(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==")
