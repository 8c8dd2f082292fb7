"""Every way out of the journal, as one text each; and that text in the forms words can be disguised in."""

import html as web
import json
import quopri
import re
import shutil
import subprocess
from base64 import b64decode
from binascii import Error
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

from relbook.exports import access as access_sheet
from relbook.exports import brief as page
from relbook.exports import (
    brief_json,
    calendar,
    html,
    json_book,
    letters,
    markdown,
    odt,
    recap,
    tables,
    vcard,
)
from relbook.exports.alias import under_alias
from relbook.journal.absence import Absence
from relbook.journal.book import Book
from relbook.journal.letter import Letter
from relbook.journal.page import File
from relbook.journal.selection import EVERYTHING
from relbook.store import access, briefs, digest, dumping, files, gathering, own_time, promises, recaps
from relbook.store import letters as post
from relbook.ui.brief import paper, plain
from relbook.ui.exporting import pdf
from relbook.ui.own import words as own_words
from relbook.ui.reminders import words as reminding
from relbook.ui.shared import promise_words

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 9, 0)
READER = shutil.which("pdftotext")
NO_READER = "pdftotext (poppler-utils) is not here"


def books(*, private: bool, secrets: bool, folder: Path) -> dict[str, str]:
    """Every format of an export, with what was agreed to."""
    agreed = {"private": private, "secrets": secrets}
    with gathering.snapshot():
        book = gathering.book(EVERYTHING, today=TODAY, **agreed)
        made = {
            "markdown": _folder(book),
            "web page": "".join(html.web_page(book, files.content)),
            "ODT": _document(book, folder / "book.odt"),
            "tables": "".join(piece for _, rows in tables.folder(book) for piece in rows),
            "cards": "".join(vcard.cards(book)),
            "calendar": "".join(calendar.pieces(book)),
            "JSON": "".join(
                json_book.pieces(
                    dumping.dump(EVERYTHING, **agreed),
                    dumping.contents(EVERYTHING, **agreed),
                    schema=dumping.schema(),
                    whole=dumping.is_whole(EVERYTHING, **agreed),
                )
            ),
        }
        if READER:
            target = folder / "book.pdf"
            pdf.write(replace(book, pages=tuple(book.pages)), target)
            made["PDF"] = read_pdf(target)
    return made


def handed_over(client: str, *, private: bool, secrets: bool) -> dict[str, str]:
    """Everything held on one client, as it is handed over: the bin and earlier texts included."""
    made = {}
    for as_page in (False, True):
        with gathering.snapshot():
            held = access.held_on(client, TODAY, private=private, secrets=secrets)
            parts = []
            for name, part in access_sheet.folder(held, web=as_page):
                parts += [name, files.content(part).decode() if isinstance(part, File) else part]
        made[f"access {as_page}"] = "\n".join(parts)
    return made


def of_client(client: str, folder: Path) -> dict[str, str]:
    """What leaves about one client beside an export: briefs, copies, letters, messages, the reminder."""
    brief = briefs.brief(client, NOW, leaving=True)
    veiled = under_alias(brief)
    made = {
        "brief as text": page.text(brief),
        "brief as Markdown": page.markdown(brief),
        "brief as web page": page.html(brief),
        "brief as values": json.dumps(brief_json.plain(brief), default=str),
        "brief to copy": plain.words(brief),
        "brief under an alias": page.text(veiled) + page.markdown(veiled),
        "the reminder": reminding.on_desktop(digest.of_day(NOW)),
        "a letter": _letters(client),
        "a recap": recap.mail(recaps.of_days(client, NOW, None)).whole,
        "messages": "\n".join(
            promise_words.message(one, TODAY) for one in promises.of_client(client) if not one.entry_id
        ),
        "a word ahead": _ahead(),
    }
    if READER:
        paper.write(brief, folder / "brief.pdf")
        made["brief on paper"] = read_pdf(folder / "brief.pdf")
    return made


def disguises(text: str) -> str:
    """The text, and it as it would be read once its encodings are taken off; folded to one case."""
    unwrapped = quopri.decodestring(text.encode()).decode(errors="replace")
    held = "".join(_decoded(found[0]) for found in re.finditer(r"[A-Za-z0-9+/]{16,}={0,2}", text))
    shown = "".join((text, web.unescape(text), unwrapped, held))
    return shown.casefold() + re.sub(r"[\s\u00ad-]+", "", shown).casefold()


def _decoded(block: str) -> str:
    try:
        return b64decode(block + "=" * (-len(block) % 4)).decode("utf-8", "ignore")
    except Error:
        return ""


def read_pdf(path: Path) -> str:
    """The words on the pages of a PDF, and what it says of itself."""
    assert READER is not None
    return subprocess.run([READER, "-raw", str(path), "-"], capture_output=True, check=True, text=True).stdout


def _document(book: Book, target: Path) -> str:
    """Every part of a text document, below one another."""
    target.unlink(missing_ok=True)
    odt.write(book, target, files.content)
    with ZipFile(target) as box:
        return "\n".join(f"{name}\n{box.read(name).decode('utf-8', 'replace')}" for name in box.namelist())


def _folder(book: Book) -> str:
    parts = []
    for name, held in markdown.folder(book):
        parts += [name, files.content(held).decode() if isinstance(held, File) else held]
    return "\n".join(parts)


def _letters(client: str) -> str:
    news = [one.words for one in post.news(TODAY.year, TODAY)]
    text = "\n".join(("Dear {first}", *news, "!secret kanaribirdzq"))
    leaves = post.leaves(Letter(TODAY.year, text, (client,)))
    assert "kanaribird" not in repr(leaves)
    return "".join(letters.table(leaves)) + letters.one_file("News", leaves)


def _ahead() -> str:
    away = Absence(TODAY, TODAY)
    return "\n".join(own_words.draft(one, away, "", TODAY) for one in own_time.heads_up(away, TODAY))
