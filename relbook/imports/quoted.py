"""The end of a mail that repeats another: what it answers, or what it hands on, as a quotation."""

import re

_LABEL = r"[\s>*_|]*\**(?:{names})\s?\**\s?:"
_FROM = re.compile(_LABEL.format(names="From|Von|De|Da|Van|Från|Fra|Od|От|发件人|差出人|寄件者"))
_ABOUT = re.compile(
    _LABEL.format(
        names="Subject|Betreff|Objet|Oggetto|Asunto|Assunto|Onderwerp|Ämne|Emne|Temat|Předmět|Тема|主题|件名|主旨"
    )
)
_RULE = re.compile(r"\s*\\?-{2,}\s?[^-\n]{4,60}\s?-{2,}\s*\Z")
"""Such as "-----Original Message-----", in whatever language."""

_NEAR = 8
"""How far below its first line the header of a repeated mail names what it is about, in lines."""


def quoted_below(text: str) -> str:
    """A mail whose repeated end is a quotation, as other programs mark it."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.startswith(">"):
            continue
        near = lines[number + 1 : number + 1 + _NEAR]
        repeats = _FROM.match(line) and any(map(_ABOUT.match, near))
        if repeats or (_RULE.match(line) and any(map(_FROM.match, near))):
            before = re.sub(r"(?:\s|^---)+\Z", "", "\n".join(lines[:number]), flags=re.MULTILINE)
            tail = "\n".join(f"> {one}" if one else ">" for one in lines[number:])
            return f"{before}\n\n{tail}" if before else text
    return text
