"""Today's question about a client, answered from the command line; and what of it may leave."""

import json
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from relbook.journal.entry import Kind, Tier
from relbook.journal.hours import QuietHours
from relbook.store import askings, becoming, clients, entries, facts, own_time, promises
from relbook.store.opening import open_journal
from tests.cli.conftest import Speak

CANARY = "zanzibarite"


@pytest.fixture
def ada(relbook: Speak, path: Path, today: date) -> str:
    """Somebody met often enough to be asked about."""
    relbook("client", "add", "Ada Byron", "--circle", "close")
    journal = open_journal(path)
    key = clients.find("ada").id
    for days in (5, 30, 60, 90, 120):
        day = today - timedelta(days)
        entries.add("We talked.", day=day, today=day, kind=Kind.CALL, clients=[key])
    journal.close()
    return key


def test_the_question_of_the_day_is_asked_with_its_reason_and_stays_the_same(
    relbook: Speak, ada: str
) -> None:
    first = relbook("reflect", "ada")
    assert first.code == 0
    question, why = first.out.splitlines()[:2]
    assert question.endswith("?") and why.startswith("Why now: ")
    asked = json.loads(relbook("reflect", "ada", "--json").out)["asked"]
    assert asked["question"] == question
    relbook("reflect", "ada", "--skip")
    assert relbook("reflect", "ada").out.splitlines()[0] != question


def test_nothing_is_asked_in_quiet_hours(relbook: Speak, ada: str, path: Path) -> None:
    journal = open_journal(path)
    own_time.keep_hours(QuietHours(time(20), time(9), days=frozenset(range(7))))
    journal.close()
    assert relbook("reflect", "ada").out == "Nothing to ask about Ada today.\n"


def test_an_answer_becomes_what_was_said_and_ends_the_asking(
    relbook: Speak, ada: str, path: Path, today: date
) -> None:
    said = relbook("reflect", "ada", "Send", "the", "deck", "--as", "promise", "--due", "+3d")
    assert (said.code, said.out) == (0, f"Kept. A promise to Ada for {today + timedelta(3)}.\n")
    assert relbook("reflect", "ada").out == "Nothing to ask about Ada today.\n"
    assert relbook("reflect", "ada", "More").code == 1
    journal = open_journal(path)
    (answer,) = askings.answers(ada)
    assert (answer.text, answer.tier) == ("Send the deck", Tier.PRIVATE)
    assert [(one.text, one.entry_id) for one in promises.of_client(ada)] == [("Send the deck", answer.id)]
    journal.close()


def test_an_answer_comes_from_standard_input_too_and_lines_speak_for_themselves(
    relbook: Speak, ada: str, path: Path
) -> None:
    said = relbook("reflect", "ada", "-", stdin=b"Much to say.\n!worry payroll\n")
    assert said.out == "Kept, with what its lines say.\n"
    journal = open_journal(path)
    assert [one.text for one in facts.of_client(ada)] == ["payroll"]
    journal.close()


def test_what_is_not_known_is_asked_in_the_next_brief_and_later_is_later(relbook: Speak, ada: str) -> None:
    assert relbook("reflect", "ada", "--unknown").out == "A question for the next brief.\n"
    assert "to ask" in relbook("fact", "list", "ada").out
    relbook("client", "add", "Bea")
    assert relbook("reflect", "ada", "--later").code == 1


@pytest.mark.parametrize("reply", ["--never", "--less", "--later"])
def test_the_other_replies_are_noted(relbook: Speak, ada: str, path: Path, reply: str) -> None:
    assert relbook("reflect", "ada", reply).out == "Noted.\n"
    journal = open_journal(path)
    assert askings.history(ada).askings[-1].reply.value == reply[2:]
    journal.close()


def test_contradicting_words_change_nothing(relbook: Speak, ada: str) -> None:
    assert relbook("reflect", "ada", "Words", "--never").code == 2
    assert relbook("reflect", "ada", "--still").code == 1
    assert relbook("reflect", "ada", "Words", "--as", "promise", "--due", "blursday").code == 1
    assert relbook("reflect", "nobody").code == 1
    assert relbook("reflect", "ada").out != "Nothing to ask about Ada today.\n"


def left(relbook: Speak, folder: Path, ada: str) -> str:
    """All that leaves, in every format that can be read here."""
    folder.mkdir()
    relbook("export", "markdown", "--to", str(folder / "notes"))
    relbook("export", "html", "--to", str(folder / "book.html"))
    relbook("export", "json", "--to", str(folder / "book.json"))
    out = [file.read_text("utf-8") for file in sorted(folder.rglob("*")) if file.is_file()]
    assert len(out) > 2
    return "\n".join(out)


def test_a_reflection_leaves_nowhere_before_it_is_promoted(
    relbook: Speak, ada: str, path: Path, tmp_path: Path
) -> None:
    text = f"A {CANARY} thought\n\nShe is tired of the {CANARY} market."
    relbook("reflect", "ada", "-", stdin=text.encode())
    relbook("client", "add", "Bea", "--circle", "close")
    assert CANARY not in left(relbook, tmp_path / "before", ada)
    assert CANARY not in relbook("brief", "ada").out

    journal = open_journal(path)
    (answer,) = askings.answers(ada)
    becoming.promote(answer.id)
    journal.close()
    after = left(relbook, tmp_path / "after", ada)
    for file in ("notes", "book.html", "book.json"):
        assert any(
            CANARY in found.read_text("utf-8")
            for found in (tmp_path / "after").rglob("*")
            if found.is_file() and file in str(found)
        ), file
    assert answer.question[:20] in after

    journal = open_journal(path)
    becoming.demote(answer.id)
    journal.close()
    assert CANARY not in left(relbook, tmp_path / "again", ada)


@pytest.mark.parametrize("thing", ["promise", "theirs", "fact", "question", "talk"])
def test_what_an_answer_became_leaves_no_sooner_than_the_answer(
    relbook: Speak, ada: str, path: Path, tmp_path: Path, thing: str
) -> None:
    relbook("reflect", "ada", CANARY, "it", "is", "--as", thing, "--due", "+3d")
    assert CANARY not in left(relbook, tmp_path / "before", ada)
    journal = open_journal(path)
    becoming.promote(askings.answers(ada)[0].id)
    journal.close()
    assert CANARY in left(relbook, tmp_path / "after", ada)
