"""Mail: a message, a mailbox of many, a folder of messages; of any program that keeps mails as RFC 5322 says.

| mail | journal |
| --- | --- |
| `Subject` | title |
| the text, plain before HTML | text, below the title |
| what it answers, quoted or forwarded | a quotation at the end |
| `Date` | day and clock where it was written, as written there; else when it came in |
| `From`, `Reply-To`, `To`, `Cc` | clients who have that address; names to ask about |
| attachments, pictures, mails in mails | files of the entry |
| `X-Gmail-Labels` | tags; what was in the trash or spam there is left out |
| what Thunderbird has deleted and not yet removed | left out, and said |
| encrypted mail | left out, and said |
| `text/calendar` | a file; the meeting itself comes with a calendar |
| signatures by key, winmail.dat as more than a file | no place |
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports.fields import tag
from relbook.imports.given import Given, Member
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.letters import Letter, letters, sort_of
from relbook.imports.reader import Asked, Reader
from relbook.journal.entry import Kind
from relbook.journal.parcel import Enclosure, Format, Note, Parcel, Reason, Skipped

if TYPE_CHECKING:
    from relbook.imports.message import Mail

TEXT_LIMIT = 256 * 1024 * 1024
"""How much text one file or folder may bring, in characters: it lies in memory until it is taken in."""

RAW_LIMIT = 64 * 1024 * 1024
"""How much of what was left out is kept to be looked at, in bytes."""

_LOOKED_AT = 40
_TRASH = frozenset("trash bin spam junk papierkorb corbeille papelera cestino lixeira prullenbak".split())  # noqa: SIM905
_SHELVES = frozenset(
    "inbox sent important starred unread opened archived draft drafts chat posteingang gesendet wichtig "  # noqa: SIM905
    "geöffnet ungelesen archiviert entwürfe markiert".split()
)


def _knows(given: Given) -> bool:
    if given.only is not None:
        return _is_mail(given.only)
    looked = given.members[:: max(1, len(given.members) // _LOOKED_AT)][:_LOOKED_AT]
    return bool(looked) and 2 * sum(map(_is_mail, looked)) > len(looked)


def _is_mail(member: Member) -> bool:
    """Whether it is mail; a note that only begins as one is a note."""
    start = member.start()
    sort = sort_of(start)
    wordy = member.suffix in {".md", ".markdown", ".txt"} and sort == "eml"
    return bool(sort) and (not wordy or re.search(rb"(?im)^(?:message-id|received):", start) is not None)


def _read(given: Given, asked: Asked) -> Parcel:
    box = _Box(asked)
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is None and not _is_mail(member):
            box.skip(Reason.NOT_A_NOTE, member.where)
        else:
            box.take_all(member, whole=given.only is not None)
    return Parcel(Format.MAIL, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left_out)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._asked = asked
        self._seen: set[str] = set()
        self._text = self._raw = 0

    def skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self._raw += len(raw)
        self.skipped.append(Skipped(reason, where, raw if self._raw <= RAW_LIMIT else b""))

    def take_all(self, member: Member, *, whole: bool) -> None:
        """Every message of a file; where it is one of many, one that cannot be read stops no other."""
        number = 0
        try:
            for number, letter in enumerate(letters(member, self._asked.stopped), 1):
                if len(self.notes) + len(self.skipped) >= RECORDS_LIMIT:
                    raise RefusedError(Fault.TOO_LARGE)
                place = f"{member.where}: {number}" if number > 1 else member.where
                if letter.content:
                    self._take(letter, place)
                else:
                    self.skip(Reason.TOO_LARGE, place)
        except RefusedError as error:
            if whole:
                raise
            self.skip(error.reason(), f"{member.where}: {number + 1}")

    def _take(self, letter: Letter, where: str) -> None:
        from relbook.imports import message  # it wakes much of the standard library
        from relbook.imports.parts import TooDeepError

        try:
            mail = message.read(letter.content)
        except TooDeepError:
            return self.skip(Reason.BAD_VALUE, where, letter.content)
        if reason := _refusal(mail):
            return self.skip(reason, where, letter.content)
        key = source("mail", mail.key or letter.content.replace(b"\r\n", b"\n"))
        if key in self._seen:
            return None  # the same message once more, as in "sent" and in "all mail"
        self._seen.add(key)
        text = _text(mail)
        if not text or len(text) > FIELD_LIMIT:
            return self.skip(Reason.TOO_LARGE if text else Reason.BLANK, where, letter.content)
        self._text += len(text)
        if self._text > TEXT_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        self.left_out.update(mail.left_out)
        return self.notes.append(self._note(mail, letter.again, key, text, where))

    def _note(self, mail: "Mail", again: Callable[[], bytes], key: str, text: str, where: str) -> Note:
        details = {"at": mail.at, "channel": "mail"} if mail.at else {"channel": "mail"}
        return Note(
            source=key,
            text=text,
            day=mail.day or self._asked.today,
            kind=Kind.MESSAGE.value,
            mails=tuple(dict.fromkeys(address for _, address in mail.people)),
            offered=tuple(dict.fromkeys(name for name, _ in mail.people if name and "@" not in name)),
            tags=tuple(dict.fromkeys(_tags(mail.labels))),
            details=details,
            files=tuple(_enclosure(again, name, number, where) for name, number in mail.files),
            where=where,
        )


def _refusal(mail: "Mail") -> Reason | None:
    if mail.encrypted:
        return Reason.ENCRYPTED
    thrown = mail.thrown_away or _TRASH & {label.lower() for label in mail.labels}
    return Reason.TRASHED if thrown else None


def _text(mail: "Mail") -> str:
    from relbook.imports.plain import line
    from relbook.imports.quoted import quoted_below

    said = "\n\n".join(part for part in (line(mail.subject), quoted_below(mail.text)) if part)
    return said or "\n".join(line(name) for name, _ in mail.files)


def _tags(labels: tuple[str, ...]) -> Iterator[str]:
    """The writer's own labels; not the shelves that every mailbox has."""
    for label in labels:
        if label.lower() not in _SHELVES and not label.lower().startswith(("category", "kategorie")):
            yield from filter(None, [tag(label)])


def _enclosure(again: Callable[[], bytes], name: str, number: int, where: str) -> Enclosure:
    def read() -> bytes:
        from relbook.imports.message import file_of

        try:
            return file_of(again(), number)
        except RefusedError as error:
            raise UnreadableFileError(Path(where), error.fault.value) from error

    return Enclosure(name, read)


READER = Reader(Format.MAIL, _knows, _read, apart=True, together=True)
