"""The small ways out: an invitation, a pack of prompts, and what really lies on the clipboard."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from relbook.journal.gathering import Gathering, invitation
from relbook.journal.pack import written
from relbook.store import clients, gatherings, prompts
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.questions import shipped
from tests.leaving import ways
from tests.leaving.world import EVERYWHERE, TODAY, canary, hide

CALLED = "Ada"


def test_an_invitation_leaves_without_its_secret_lines_and_nothing_of_it_leaves_otherwise(
    journal: object, tmp_path: Path, qapp: object
) -> None:
    client, word = clients.add("Ada Lovelace").row_id, canary()
    plan = Gathering(title="Soup", day=TODAY, words=f"Dear {{first}}\n!secret {word}\nsoup?")
    kept = gatherings.plan(plan.with_guests([client]), {}, today=TODAY).row_id
    assert invitation(gatherings.get(kept).words, CALLED) == "Dear Ada\nsoup?"
    for way, text in ways.books(private=True, secrets=False, folder=tmp_path).items():
        assert word not in ways.disguises(text), way
    for way, text in ways.of_client(client, tmp_path).items():
        assert word not in ways.disguises(text), way


def test_a_pack_and_the_clipboard_carry_nothing_that_was_written_about_anybody(
    journal: object, tmp_path: Path, qtbot: QtBot
) -> None:
    client = clients.add("Ada Lovelace").row_id
    hidden = [hide(client, one) for one in EVERYWHERE]
    copies = PrivateCopy()
    made = {"a pack": written(prompts.library(shipped()).prompts)}
    for way, text in ways.of_client(client, tmp_path).items():
        copies.copy(f"{text}\n!secret {hidden[0].word}")
        made[f"{way}, copied"] = QGuiApplication.clipboard().text()
    copies.forget()
    assert QGuiApplication.clipboard().text() == ""
    for way, text in made.items():
        seen = ways.disguises(text)
        assert not [one.place for one in hidden if one.word in seen], way
