"""What leaves as a document is worded as the window is: nothing of ours stays English in another language."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from pytestqt.qtbot import QtBot

from relbook import assets
from relbook.exports.access import sections
from relbook.exports.certificate import certificate
from relbook.exports.html import web_page
from relbook.exports.markdown import folder
from relbook.exports.tongue import Tongue
from relbook.exports.tongue_words import ENGLISH
from relbook.imports import markdown
from relbook.imports.given import Member
from relbook.journal.access import Holding
from relbook.journal.book import Withheld
from relbook.journal.fact import Fact, FactKind
from relbook.journal.forgetting import Copy, Fate, Fault, Hit, Proof, Why
from relbook.journal.promise import Outcome, Promise
from relbook.journal.selection import EVERYTHING
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.store import clients
from relbook.ui.shared.language import languages
from relbook.ui.shared.tongue import SpokenTongue
from tests.exports.books import JONAS, MARTA, TODAY, book, key, page
from tests.store.shelf import note

OTHERS = [code for code in languages() if code != "en"]
SAME = {"name", "alias", "link", "mail", "head", "moment", "entries of day"}
"""What may read the same in another language."""


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Tongue]:
    """The tongue of a window that speaks this language."""
    from PySide6.QtCore import QCoreApplication

    words = QTranslator()
    words.load(request.param, str(assets.path("i18n")))
    QCoreApplication.installTranslator(words)
    QLocale.setDefault(QLocale(request.param))
    yield SpokenTongue()
    QCoreApplication.removeTranslator(words)


every_language = pytest.mark.parametrize("spoken", OTHERS, indirect=True)


def test_the_window_says_in_english_what_documents_do() -> None:
    assert {key: SpokenTongue().words(key) for key in ENGLISH} == dict(ENGLISH)


@every_language
def test_every_sentence_is_said_in_the_language(spoken: Tongue) -> None:
    english = [key for key, words in ENGLISH.items() if spoken.words(key) == words]
    assert set(english) <= SAME


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_counts_and_days_read_right(spoken: Tongue) -> None:
    assert spoken.stayed(Withheld(1, 0)) == "1 privater Eintrag bleibt im Buch."
    assert spoken.stayed(Withheld(1, 1)) == "1 privater Eintrag und 1 vertrauliche Zeile bleiben im Buch."
    assert spoken.stayed(Withheld(0, 1_000)) == "1.000 vertrauliche Zeilen bleiben im Buch."
    assert spoken.stayed(Withheld(0, 0)) == ""
    assert spoken.day_with_weekday(date(2026, 11, 25)) == "Mi, 25. November 2026"


def proof() -> Proof:
    copies = (
        Copy("a.relbook", TODAY, Fate.REWRITTEN),
        Copy("b.relbook", TODAY, Fate.STAYS, TODAY, Why.BUSY),
        Copy("c.relbook", TODAY, why=Why.UNREADABLE),
        Copy("d.relbook", TODAY, Fate.ABSENT),
    )
    hits = (Hit("log", "UTF-8", 1), Hit("log", "JSON", 1_000))
    at = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
    return Proof(at, {"entry": 2}, 1, 1, 2, 1, copies, hits, 3, 4, 5, tuple(Fault), 1)


@every_language
def test_a_certificate_is_whole_in_every_language(spoken: Tongue) -> None:
    text = certificate(proof(), "Ana Ruiz", spoken)
    long = {key: words for key, words in ENGLISH.items() if key not in SAME and len(words) > 12}
    left = [key for key, words in long.items() if words in text]
    assert left == []
    assert "Ana Ruiz" in text and "{" not in text
    assert all(len(line) <= 120 for line in text.splitlines()[:-1])


@every_language
def test_a_sheet_and_a_page_are_in_the_language(spoken: Tongue) -> None:
    held = book(page(1, "Call", MARTA), page(2, "Market", MARTA, JONAS), withheld=Withheld(2, 1))
    parts = list(sections(Holding(MARTA, held), held.withheld, spoken))
    assert parts[-1].lines[0] == spoken.stayed(held.withheld)
    made = "".join(web_page(held, tongue=spoken))
    assert f'<html lang="{spoken.language}"' in made
    assert spoken.words("page foot") in made and "Private. Kept" not in made


@every_language
def test_a_folder_of_markdown_is_in_the_language_and_comes_back(spoken: Tongue) -> None:
    """The heads of its sheets are translated, and an import still tells them from the writer's text."""
    worry = Fact(key(3), MARTA.id, FactKind.WORRY, "Cash flow", TODAY)
    deck = Promise(
        key(4), MARTA.id, "The deck", mine=True, made=TODAY, outcome=Outcome.KEPT, settled=TODAY, due=TODAY
    )
    held = book(page(1, "Call", MARTA), facts=(worry,), promises=(deck,))
    made = {path: str(text) for path, text in folder(held, spoken)}
    about, promised = made["marta-reyes/about.md"], made["marta-reyes/promises.md"]
    assert (
        f"\n## {spoken.words('i know')}\n\n- {spoken.fact(FactKind.WORRY)}: Cash flow (2026-11-25)\n" in about
    )
    assert spoken.words("outcome kept") in promised
    assert not re.search(r"# (What I know|Promises|I promised)|\b(due|kept|worry)\b", about + promised)
    (card, _) = markdown.read(
        [Member.holding(path, text.encode()) for path, text in made.items()], today=TODAY
    ).cards
    assert card.details["about"] == "Founder."


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_the_words_of_a_document_are_nobody(spoken: Tongue, journal: object, tmp_path: Path) -> None:
    """Under other names a page still says “Inhalt” and “Mai”, whoever is called so."""
    for name in ("Inhalt Meyer", "Mai Larsen"):
        note("Ein Treffen", clients.add(name).row_id, day=date(2026, 5, 4))
    to = tmp_path / "out.html"
    Errand(Order(EVERYTHING, Form.HTML, tmp_path, TODAY, to=to, alias=True, tongue=spoken))()
    made = to.read_text("utf-8")
    assert "Meyer" not in made and "Larsen" not in made and "Mai 2026" in made
