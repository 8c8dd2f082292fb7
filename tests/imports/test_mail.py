"""Mail of every program, whole and broken."""

import base64
import mailbox
import tracemalloc
import zipfile
from collections.abc import Iterator
from datetime import date, time
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import charsets, door, letters, mail
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.quoted import quoted_below
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
HEAD = b"""Message-ID: <1@example.org>
From: =?UTF-8?Q?Ana_Mu=C3=B1oz?= <ana@example.org>
To: "Me, Myself" <me@example.net>, bob@example.org
Date: Mon, 4 May 2026 23:30:00 -0700
Subject: =?utf-8?B?QW5nZWJvdCDigqw=?=
  =?utf-8?q?_=5Bv2=5D?=
MIME-Version: 1.0
"""


def reading(*contents: bytes) -> Parcel:
    members = tuple(Member.holding(f"{number}.eml", content) for number, content in enumerate(contents))
    shape = Shape.FILE if len(members) == 1 else Shape.FOLDER
    return mail.READER.read(Given(Path("x"), shape, members), Asked(TODAY))


def only(content: bytes | EmailMessage) -> Note:
    (note,) = reading(content if isinstance(content, bytes) else content.as_bytes()).notes
    return note


def written(text: str = "Hello", subject: str = "Hi") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Ana <ana@example.org>", "me@example.net", subject
    message["Date"], message["Message-ID"] = "Mon, 04 May 2026 09:00:00 +0200", f"<{subject}@example.org>"
    message.set_content(text)
    return message


def test_a_mail_is_its_subject_words_people_and_time() -> None:
    note = only(HEAD + b"Content-Type: text/plain; charset=utf-8\n\nOne\n[Ana] two *x*\n")
    assert note.text == "Angebot € [v2]\n\nOne  \n\\[Ana] two \\*x\\*"
    assert (note.day, note.kind) == (date(2026, 5, 4), "message")
    assert note.details == {"at": time(23, 30), "channel": "mail"}
    assert note.mails == ("ana@example.org", "me@example.net", "bob@example.org")
    assert note.offered == ("Ana Muñoz", "Me, Myself")


def test_the_same_mail_twice_is_one_and_the_same_as_before() -> None:
    content = HEAD + b"\nx"
    assert reading(content).notes[0].source == reading(content.replace(b"\n", b"\r\n")).notes[0].source
    assert len(reading(content, content).notes) == 1
    without = HEAD.partition(b"\n")[2] + b"\nx"
    assert reading(without).notes[0].source == reading(without.replace(b"\n", b"\r\n")).notes[0].source


CHARSETS = [
    (b"text/plain; charset=iso-8859-1", b"caf\xe9 \x80", "café €"),
    (b"text/plain; charset=no-such", b"caf\xc3\xa9", "café"),
    (b"text/plain; charset=utf-8", b"caf\xe9", "café"),
    (b"text/plain; charset=gb2312", "你好".encode("gb18030"), "你好"),
    (b"text/plain; charset=iso-2022-jp", "会議".encode("iso-2022-jp"), "会議"),
    (b"text/plain; charset=punycode", b"caf-dma", "caf-dma"),
    (b'text/plain; charset="utf-8', b"x", "x"),
    (b"text/html", b"<meta charset=windows-1251>\xcf\xf0\xe8", "При"),
    (b"text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", b"w6nD\n!!qQ==", "éé"),
    (b"text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable", b"=C3=A9=\n=ZZ", "é=ZZ"),
]


@pytest.mark.parametrize(("sort", "words", "text"), CHARSETS)
def test_words_are_read_whatever_they_say_they_are(sort: bytes, words: bytes, text: str) -> None:
    assert only(HEAD + b"Content-Type: " + sort + b"\n\n" + words).text.endswith(f"\n\n{text}")


HEADERS = [
    ("=?iso-8859-1?Q?caf=E9?=", "café"),
    ("=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"),
    ("a =?utf-8?q?b?= c", "a b c"),
    ("=?no-such?q?b?= =?utf-8?z?c?=", "b =?utf-8?z?c?="),
    ("=?utf-8*de?q?b?=", "b"),
    ("caf\udcc3\udca9", "café"),
    ("=?utf-8?B?!!!?=x", "x"),
]


@pytest.mark.parametrize(("header", "text"), HEADERS)
def test_words_in_code_are_read(header: str, text: str) -> None:
    assert charsets.header(header) == text


def test_plain_words_are_preferred_unless_they_say_nothing() -> None:
    message = written("Hello there, this is it.")
    message.add_alternative("<p>Hello <b>there</b></p>", subtype="html")
    assert only(message).text == "Hi\n\nHello there, this is it."
    message = written("View in browser")
    message.add_alternative(f"<p>{'Hello <b>there</b> ' * 20}</p>", subtype="html")
    assert "**there**" in only(message).text


def test_html_alone_is_read_and_its_pictures_are_files() -> None:
    message = written()
    message.set_content('<p>See <img src="cid:p1" alt="plan"> <img src="https://evil/x"></p>', subtype="html")
    message.add_related(b"png", "image", "png", cid="<p1>", filename="pl an.png")
    note = only(message)
    assert note.text == "Hi\n\nSee ![plan](<pl an.png>)"
    assert [(file.name, file.read()) for file in note.files] == [("pl an.png", b"png")]


def test_attachments_are_files_and_a_mail_in_a_mail_is_one() -> None:
    message = written()
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="../Zürich.pdf")
    message.add_attachment(b"%PDF2", maintype="application", subtype="pdf", filename="Zürich.pdf")
    message.add_attachment(written("inner", "In: it"))
    message.add_attachment("notes", filename="notes.txt")
    message.add_attachment(b"tnef", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar")
    parcel = reading(message.as_bytes())
    note = parcel.notes[0]
    assert note.text == "Hi\n\nHello"
    names = ["Zürich.pdf", "Zürich-2.pdf", "In it.eml", "notes.txt", "winmail.dat", "text.txt"]
    assert [file.name for file in note.files] == names
    held = [file.read() for file in note.files]
    assert held[:2] == [b"%PDF", b"%PDF2"]
    assert b"Subject: In: it" in held[2]
    assert parcel.left_out == {"winmail.dat": 1, "calendar": 1}


def test_what_is_encrypted_is_said_and_what_is_signed_is_read() -> None:
    sealed = b"Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/x\n\n1\n--b--"
    smime = b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB"
    inline = b"\n-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----\n"
    for content in (sealed, smime, inline):
        assert [one.reason for one in reading(HEAD + content).skipped] == [Reason.ENCRYPTED]
    signed = (
        b"Content-Type: multipart/signed; boundary=b\n\n--b\n\nWords\n--b\n"
        b"Content-Type: application/pgp-signature; name=a.asc\n\nxx\n--b--"
    )
    parcel = reading(HEAD + signed)
    assert parcel.notes[0].text.endswith("\n\nWords")
    assert parcel.left_out == {"signature": 1}


REPEATED = [
    ("Yes.\n\nOn Monday Bob wrote:\n> One\n>> Two", "Yes.\n\nOn Monday Bob wrote:\n\n> One  \n> > Two"),
    (
        "Yes.\n\n-----Original Message-----\nFrom: B\nSubject: x\n\nOld",
        "Yes.\n\n> -----Original Message-----",
    ),
    ("Ja.\n________________\nVon: B <b@e.org>\nGesendet: gestern\nBetreff: x\n\nAlt", "Ja.\n\n> Von: B"),
    ("From: the heart\nthis is it", "From: the heart  \nthis is it"),
]


@pytest.mark.parametrize(("words", "text"), REPEATED)
def test_what_is_repeated_below_is_a_quotation(words: str, text: str) -> None:
    assert only(written(words)).text.startswith(f"Hi\n\n{text}")


def test_a_repeated_mail_in_html_is_a_quotation() -> None:
    html = "Yes.\n\n**Von:** Bob  \n**Gesendet:** gestern  \n**Betreff:** x\n\nOld"
    assert (
        quoted_below(html)
        == "Yes.\n\n> **Von:** Bob  \n> **Gesendet:** gestern  \n> **Betreff:** x\n>\n> Old"
    )


def test_lines_that_were_only_wrapped_go_on() -> None:
    long = "This is a paragraph that was wrapped by the program that sent it at seventy\ncharacters or so."
    assert only(written(f"{long}\n\nBest\nAna")).text == f"Hi\n\n{long}\n\nBest  \nAna"
    flowed = HEAD + b"Content-Type: text/plain; format=flowed\n\nOne \ntwo\nthree\n> a \n> b\n"
    assert only(flowed).text.endswith("\n\nOne two  \nthree\n\n> a b")


def boxed(*messages: EmailMessage, path: Path) -> Path:
    box = mailbox.mbox(path)
    for message in messages:
        box.add(message)
    box.close()
    return path


def test_a_mailbox_is_read_message_by_message(tmp_path: Path) -> None:
    first = written("Hello\n\nFrom here on it\nFrom: a thing\n>From old", "a")
    second = written("Two", "b")
    second.add_attachment(b"pdf", maintype="application", subtype="pdf", filename="x.pdf")
    path = boxed(first, second, written("Three", "c"), path=tmp_path / "All mail")
    parcel = door.read(door.take(path), Asked(TODAY))
    assert parcel.format is Format.MAIL
    assert [note.text.partition("\n")[0] for note in parcel.notes] == ["a", "b", "c"]
    assert "From here on it" in parcel.notes[0].text
    assert [(file.name, file.read()) for file in parcel.notes[1].files] == [("x.pdf", b"pdf")]
    with zipfile.ZipFile(tmp_path / "zip", "w") as archive:
        archive.write(path, "Takeout/Mail/All mail.mbox")
    (packed,) = door.laid_out(tmp_path / "zip")
    assert door.read(packed, Asked(TODAY)).notes[1].files[0].read() == b"pdf"


def test_labels_are_tags_and_what_was_thrown_away_stays_there() -> None:
    labels = [b"Inbox,Category Updates,Work/Big one", b"Trash,x", b"Spam"]
    parcel = reading(
        *(b"X-Gmail-Labels: " + one + b"\nMessage-ID: " + one + b"\n" + HEAD + b"\nx" for one in labels)
    )
    assert [note.tags for note in parcel.notes] == [("Work/Big-one",)]
    deleted = reading(b"X-Mozilla-Status: 0009\n" + HEAD + b"\nx", HEAD + b"\ny")
    assert [one.reason for one in (*parcel.skipped, *deleted.skipped)] == [Reason.TRASHED] * 3


def test_a_folder_of_mails_is_one_thing_beside_its_notes(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}").write_bytes(written("x", str(number)).as_bytes())
    apple = written("x", "apple").as_bytes()
    (tmp_path / "9.emlx").write_bytes(b"%-10d\n" % len(apple) + apple + b"<?xml version='1.0'?><plist/>")
    (tmp_path / "note.md").write_text("From: Ana\nDate: today\nSubject: hers\n\nx", "utf-8")
    mails, notes = door.laid_out(tmp_path)
    assert [note.text for note in door.read(mails, Asked(TODAY)).notes] == [
        *(f"{number}\n\nx" for number in range(3)),
        "apple\n\nx",
    ]
    assert door.read(notes, Asked(TODAY)).format is Format.MARKDOWN


def test_a_day_that_is_missing_or_makes_no_sense(tmp_path: Path) -> None:
    received = b"Received: by x; Fri, 1 May 2026 08:00:00 +0000\nFrom: a@b.c\n"
    assert only(received + b"Date: 99 Foo 99999 99:99\n\nx").day == date(2026, 5, 1)
    assert only(b"Message-ID: 1\nFrom: a@b.c\n\nx").day == TODAY


HOSTILE = [
    HEAD
    + b'Content-Type: multipart/mixed; boundary="b"\n\n'
    + b"--b\nContent-Type: multipart/mixed\n\n" * 3000,
    b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\nFrom: a@b.c\nReceived: x\n\n--%d\n' % (n, n)
        for n in range(2000)
    ),
    HEAD + b"Content-Type: message/rfc822\n\n" * 2000,
    HEAD + b"To: " + b"(" * 50_000 + b"\n\nx",
    HEAD + b"Content-Disposition: attachment; filename*=x''%FF%\nContent-Type: a/b\n\nx",
    HEAD + b"Content-Type: text/plain; charset*=''\n\nx",
    HEAD + b"Content-Type: text/html\n\n" + b"<div>" * 100_000,
    b"From: x\nMessage-ID: \xff\nSubject: \x00=?\xff?q?\n\n\x00\xff",
    HEAD + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 666\n\xff\n",
]


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_mail_is_read_or_said(content: bytes) -> None:
    parcel = reading(content, HEAD + b"\nwhole")
    assert len(parcel.notes) + len(parcel.skipped) >= 1
    for note in parcel.notes:
        for file in note.files:
            file.read()


def test_a_mailbox_never_lies_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "LETTER_LIMIT", 1 << 20)
    with (tmp_path / "box").open("wb") as file:
        for number in range(24):
            size = (4 << 20) if number == 5 else (1 << 19)
            start = b"From - Mon May 04 09:00:00 2026\n" + HEAD.replace(b"1@", b"%d@" % number)
            file.write(start + b'Content-Type: application/pdf; name="a.pdf"\n\n' + b"x" * size + b"\n\n")
    tracemalloc.start()
    parcel = door.read(door.take(tmp_path / "box"), Asked(TODAY))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 << 20
    assert (len(parcel.notes), [one.reason for one in parcel.skipped]) == (23, [Reason.TOO_LARGE])


def test_what_is_no_mail_is_refused_and_reading_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"Hello")
    with pytest.raises(UnreadableFileError):
        door.read(door.take(tmp_path / "x"), Asked(TODAY), Format.MAIL)
    whole = Given(Path("x"), Shape.FILE, (Member.holding("x", HEAD),))
    with pytest.raises(CancelledError):
        mail.READER.read(whole, Asked(TODAY, stopped=lambda: True))


def test_a_mail_of_files_alone_is_kept() -> None:
    files = b"Content-Type: application/pdf; name=a.pdf\nFrom: a@b.c\n\n%PDF"
    assert only(files).text == "a.pdf"


HEADS = [
    (b"From: a@b.c\nTo: b@c.d\nSubject: x\n\ny", True),
    (b"From: a@b.c\nContent-Type: text/plain\n\ny", True),
    (b"\n>From a@b.c Mon\nReceived: x\nFrom: a@b.c\n\ny".replace(b"\n>", b">", 1), False),
    (b"From: the heart\n\ny", False),
    (b"To: do\nSubject: x\n\ny", False),
    (b"<html>From: a\nTo: b\nSubject: c", False),
]


@pytest.mark.parametrize(("start", "is_mail"), HEADS)
def test_mail_is_known_by_its_head(start: bytes, is_mail: bool) -> None:  # noqa: FBT001
    assert bool(letters.sort_of(start)) is is_mail


def test_an_empty_mail_is_said() -> None:
    assert [one.reason for one in reading(b"From: a@b.c\nReceived: x\n\n").skipped] == [Reason.BLANK]


def whole() -> bytes:
    message = written("Hello\n> x", "=?utf-8?q?a?=")
    message.add_alternative("<p>Hello <img src='cid:1'></p>", subtype="html")
    message.add_attachment(base64.b64decode("AAAA"), maintype="image", subtype="png", filename="a.png")
    return b"From - Mon May 04 09:00:00 2026\n" + message.as_bytes() + b"\n\nFrom x\nFrom: b\n\ny"


WHOLE = whole()


def changed(changes: list[tuple[int, bytes]]) -> Iterator[Note]:
    content = bytearray(WHOLE)
    for at, piece in changes:
        content[at : at + 2] = piece
    member = Member.holding("x", bytes(content))
    try:
        yield from mail.READER.read(Given(Path("x"), Shape.FILE, (member,)), Asked(TODAY)).notes
    except RefusedError:
        return


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(max_size=4)), max_size=5))
@settings(max_examples=80, deadline=None)
def test_a_mailbox_with_any_bytes_changed_is_read_or_refused(changes: list[tuple[int, bytes]]) -> None:
    for note in changed(changes):
        assert note.text.strip()
        assert all(isinstance(file.read(), bytes) for file in note.files)
