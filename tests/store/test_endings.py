"""How something ended: one act, one write, one step back; and random lives of facts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import MissingError
from relbook.journal.entry import Tier
from relbook.journal.fact import Care, FactKind, Standing
from relbook.journal.selection import Selection
from relbook.store import clients, endings, entries, facts, knowledge, promises
from relbook.store.edit import Edit
from relbook.store.opening import open_journal
from tests.store.shelf import TODAY, note, rows, texts


@pytest.fixture
def rent(ada: str) -> str:
    return facts.add(ada, FactKind.WORRY, "rent", as_of=TODAY).row_id


def test_an_ending_its_note_and_a_promise_are_one_step(ada: str, rent: str) -> None:
    before = rows()
    edit = endings.conclude(rent, TODAY, "they moved ", note="Rent: they moved", promise="Congratulate Ada")
    assert (facts.get(rent).standing, facts.get(rent).ending) == (Standing.CLOSED, "they moved")
    assert texts() == ["Rent: they moved"]
    assert [(one.text, one.mine) for one in promises.of_client(ada)] == [("Congratulate Ada", True)]
    assert edit.concerns(ada)
    edit.revert()
    assert rows() == before


def test_an_ending_needs_no_words(ada: str, rent: str) -> None:
    endings.conclude(rent, TODAY)
    assert (texts(), promises.of_client(ada)) == ([], [])
    with pytest.raises(MissingError):
        endings.conclude("nothing", TODAY)


def test_the_note_about_something_sensitive_is_private(ada: str, rent: str) -> None:
    facts.shelter(rent, sensitive=True)
    private = note("!worry the hand", ada, tier=Tier.PRIVATE)
    hand = next(fact for fact in facts.of_client(ada) if fact.entry_id == private)
    for key in (rent, hand.id):
        endings.conclude(key, TODAY, "well", note=f"{key} is well")
    pages = entries.window(Selection(client_id=ada))
    tiers = {page.entry.tier for page in pages if page.entry.text.endswith("well")}
    assert tiers == {Tier.PRIVATE}


Act = Callable[[str, str], Edit]

ACTS: dict[str, Act] = {
    "confirm": lambda key, _: facts.confirm(key, TODAY),
    "close": lambda key, text: endings.conclude(key, TODAY, text, note=text, promise=text),
    "supersede": lambda key, text: facts.supersede(key, text, TODAY),
    "reopen": lambda key, _: facts.reopen(key),
    "reword": facts.reword,
    "pin": lambda key, _: facts.pin(key, pinned=True),
    "shelter": lambda key, _: facts.shelter(key, sensitive=True),
    "turn": lambda key, _: facts.turn(key, mine=True),
    "handle": lambda key, _: facts.handle(key, Care.CAREFUL),
    "remove": lambda key, _: facts.remove(key),
}

script = st.lists(
    st.tuples(st.sampled_from(["add", "type", *ACTS]), st.integers(0, 20), st.sampled_from(["x", "!wish y"])),
    min_size=1,
    max_size=10,
)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lives")


@given(steps=script)
def test_every_script_of_a_fact_s_life_comes_back_row_for_row(
    shelf: Path, steps: list[tuple[str, int, str]]
) -> None:
    journal = open_journal(shelf / f"{len(list(shelf.iterdir()))}.relbook", device="test")
    try:
        ada = clients.add("Ada").row_id
        done: list[tuple[dict[str, object], Edit]] = []
        for verb, pick, text in steps:
            before: dict[str, object] = dict(rows())
            known = facts.of_client(ada)
            if verb == "type":
                edit = entries.add(f"Talk\n!worry {text}", day=TODAY, today=TODAY, clients=[ada])
            elif verb == "add" or not known:
                edit = facts.add(ada, list(FactKind)[pick % 12], text, as_of=TODAY)
            else:
                edit = ACTS[verb](known[pick % len(known)].id, text)
            done.append((before, edit))
            assert sum((knowledge.known(ada, TODAY, 99).counts or {}).values()) <= len(facts.of_client(ada))
        for before, edit in reversed(done):
            edit.revert()
            assert dict(rows()) == before
    finally:
        journal.leave()
