"""Entries are rewritten, deleted and brought back from the command line."""

import json
from pathlib import Path

import pytest

from relbook.store import bin as basket
from relbook.store import clients
from relbook.store.visit import visit
from tests.cli.conftest import Speak


@pytest.fixture
def key(relbook: Speak) -> str:
    relbook("client", "add", "Ada Byron")
    return relbook("add", "--client", "ada", "About the engine\n[] send the deck").out.strip()


def texts(relbook: Speak) -> list[str]:
    return [page["entry"]["text"] for page in json.loads(relbook("entries", "--json").out)]


def test_an_entry_is_rewritten_with_what_its_lines_say(relbook: Speak, key: str) -> None:
    said = relbook("edit", key[-8:], "About", "tea\n[] send the plan")
    assert (said.code, said.out.strip()) == (0, key)
    assert texts(relbook) == ["About tea\n[] send the plan"]
    assert [one["text"] for one in json.loads(relbook("promise", "list", "--json").out)] == ["send the plan"]


def test_the_new_words_can_come_from_standard_input(relbook: Speak, key: str) -> None:
    assert relbook("edit", key, "-", stdin="zwei ß\n三\n".encode()).code == 0
    assert texts(relbook) == ["zwei ß\n三"]


def test_nothing_is_no_wording(relbook: Speak, key: str) -> None:
    assert relbook("edit", key, "  ").code == 1
    assert texts(relbook) == ["About the engine\n[] send the deck"]


def test_what_is_deleted_lies_in_the_bin_and_comes_back(relbook: Speak, key: str) -> None:
    said = relbook("delete", key[-6:])
    assert said.code == 0
    assert said.out.endswith(f"relbook bin restore {key[-8:]}\n")
    assert texts(relbook) == []
    assert f"entry  About the engine  (Ada Byron)  [{key[-8:]}]" in relbook("bin").out
    assert json.loads(relbook("bin", "--json").out)[0]["id"] == key
    assert relbook("bin", "restore", key[-8:]).out.strip() == key
    assert texts(relbook) == ["About the engine\n[] send the deck"]
    assert relbook("bin").out == "The bin is empty.\n"
    assert len(json.loads(relbook("promise", "list", "--json").out)) == 1


def test_a_client_whom_the_window_removed_comes_back_by_a_key_with_all_of_theirs(
    relbook: Speak, key: str, path: Path
) -> None:
    with visit(path, device="test"):
        basket.remove_client(clients.find("Ada Byron").id)
    assert texts(relbook) == []
    said = relbook("bin").out
    assert "client  Ada Byron" in said and key[-8:] not in said, "the note went along"
    shown = said.rstrip("]\n")[-8:]
    assert relbook("bin", "restore", shown).code == 0
    assert texts(relbook) == ["About the engine\n[] send the deck"]


@pytest.mark.parametrize("verb", [("edit", "{key}", "x"), ("delete", "{key}"), ("bin", "restore", "{key}")])
@pytest.mark.parametrize("named", ["ffffffff", "abc", "%%%%%%%%"])
def test_what_is_not_there_is_said_and_nothing_changed(
    relbook: Speak, key: str, verb: tuple[str, ...], named: str
) -> None:
    said = relbook(*(word.format(key=named) for word in verb))
    assert said.code == 1
    assert "Nothing was changed" in said.err
    assert len(texts(relbook)) == 1


def test_an_ending_that_two_have_is_not_guessed(relbook: Speak, key: str) -> None:
    keys = [relbook("add", f"note {number}").out.strip() for number in range(2)]
    assert relbook("delete", keys[0]).code == 0
    assert relbook("delete", keys[0]).code == 1  # in the bin already
    assert relbook("bin", "restore", keys[1]).code == 1  # not in the bin
    assert relbook("bin", "restore").code == 2
