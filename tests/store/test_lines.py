"""What lines become follows the text, and keeps what was done about it since."""

from datetime import date, timedelta

import pytest

from relbook.journal.fact import FactKind, Standing
from relbook.journal.promise import Outcome
from relbook.store import clients, entries, facts, promises
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note, rows

FRIDAY = date(2026, 5, 8)


def rewrite(key: str, text: str, today: date = TODAY) -> None:
    entries.rewrite(key, text, today=today)


def test_lines_become_rows_in_their_order(ada: str) -> None:
    key = note("[] send the deck @fri\n- [ ] think?\n[Ada] pays\n!worry rent\n!wish boat\n? how is it", ada)
    page = entries.page(key)
    assert [(one.text, one.mine, one.firm, one.due) for one in page.promises] == [
        ("send the deck", True, True, FRIDAY),
        ("think", True, False, None),
        ("pays", False, True, None),
    ]
    assert [(one.kind, one.text) for one in page.facts] == [(FactKind.WORRY, "rent"), (FactKind.WISH, "boat")]
    assert [one.text for one in page.questions] == ["how is it"]
    assert {one.sentence for one in page.promises} == {"[] send the deck @fri", "- [ ] think?", "[Ada] pays"}


def test_with_nobody_there_is_nobody_to_promise(journal: Journal) -> None:
    key = note("[] send it\n!worry rent")
    assert entries.page(key).promises == ()
    ada = clients.add("Ada").row_id
    edit = entries.file_under(key, [ada], today=TODAY)
    assert (len(entries.page(key).promises), len(entries.page(key).facts)) == (1, 1)
    edit.revert()
    assert entries.page(key).promises == ()


def test_a_promise_in_brackets_is_theirs_who_is_named(ada: str) -> None:
    bea = clients.add("Bea Ortiz").row_id
    key = note("[Bea] pays\n[] mine\n[Nobody] guesses", ada, bea)
    assert [one.client_id for one in entries.page(key).promises] == [bea, ada, ada]


@pytest.mark.parametrize(
    "text", ["[] send the deck tomorrow @fri", "[] send deck @fri", "- [ ] send the deck! @fri"]
)
def test_other_words_keep_the_row_and_what_became_of_it(ada: str, text: str) -> None:
    key = note("[] send the deck @fri\n[] call", ada)
    one = promises.of_client(ada)[0]
    promises.settle(one.id, Outcome.KEPT, TODAY)
    rewrite(key, f"{text}\n[] call")
    after = promises.get(one.id)
    assert after is not None
    assert (after.outcome, after.settled, after.sentence) == (Outcome.KEPT, TODAY, text)


def test_a_promise_among_others_that_changed_is_still_itself(ada: str) -> None:
    key = note("[] send the deck\n[] write to the bank", ada)
    deck, bank = entries.page(key).promises
    promises.settle(deck.id, Outcome.KEPT, TODAY)
    rewrite(key, "[] write to their bank\n[] send the new deck\n[] something else entirely")
    after = {one.text: (one.id, one.outcome) for one in entries.page(key).promises}
    assert after["send the new deck"] == (deck.id, Outcome.KEPT)
    assert after["write to their bank"] == (bank.id, Outcome.OPEN)
    assert after["something else entirely"][1] is Outcome.OPEN


def test_another_promise_in_its_stead_is_not_kept_already(ada: str) -> None:
    key = note("[] send the deck", ada)
    promises.settle(promises.of_client(ada)[0].id, Outcome.KEPT, TODAY)
    rewrite(key, "[] buy flowers")
    assert [(one.text, one.outcome) for one in promises.of_client(ada)] == [("buy flowers", Outcome.OPEN)]


def test_a_tick_in_the_text_settles_and_opens(ada: str) -> None:
    key = note("[] send the deck", ada)
    rewrite(key, "[x] send the deck")
    assert promises.of_client(ada)[0].outcome is Outcome.KEPT
    rewrite(key, "[] send the deck")
    assert promises.of_client(ada)[0].outcome is Outcome.OPEN


def test_a_promise_that_was_moved_stays_moved_unless_the_text_gives_another_day(ada: str) -> None:
    key = note("[] send the deck @fri", ada)
    one = promises.of_client(ada)[0]
    later = FRIDAY + timedelta(days=30)
    promises.move(one.id, later, day=TODAY)
    rewrite(key, "[] send the whole deck @fri", today=TODAY + timedelta(days=10))
    assert promises.of_client(ada)[0].due == later
    rewrite(key, "[] send the whole deck @2026-06-01")
    assert promises.of_client(ada)[0].due == date(2026, 6, 1)


def test_a_fact_that_was_confirmed_or_closed_stays_so(ada: str) -> None:
    key = note("!worry about the rent", ada)
    fact = facts.of_client(ada)[0]
    facts.confirm(fact.id, FRIDAY)
    facts.close(fact.id, FRIDAY, "moved")
    rewrite(key, "!worry about the new rent")
    after = facts.of_client(ada)[0]
    assert (after.id, after.as_of, after.standing, after.ending) == (
        fact.id,
        FRIDAY,
        Standing.CLOSED,
        "moved",
    )


def test_two_lines_alike_are_two(ada: str) -> None:
    key = note("[] call\n[] call", ada)
    promises.settle(entries.page(key).promises[0].id, Outcome.KEPT, TODAY)
    rewrite(key, "[] call\nand\n[] call")
    assert sorted(one.outcome for one in entries.page(key).promises) == ["kept", "open"]


def test_a_line_that_goes_takes_its_row_along_and_undo_brings_both(ada: str) -> None:
    key = note("[] send it\n!worry rent\n? how", ada)
    before = rows()
    edit = entries.rewrite(key, "Nothing of it", today=TODAY)
    page = entries.page(key)
    assert (page.promises, page.facts, page.questions) == ((), (), ())
    edit.revert()
    assert rows() == before


def test_what_was_noted_elsewhere_does_not_follow(ada: str) -> None:
    key = note("[] send it", ada)
    promises.add(ada, "call", mine=True, made=TODAY)
    rewrite(key, "Nothing")
    assert [one.text for one in promises.of_client(ada)] == ["call"]


def test_secret_lines_become_nothing(ada: str) -> None:
    key = note("!secret [] send it #tag @Bea", ada)
    clients.add("Bea")
    rewrite(key, "!secret !worry rent #tag @Bea")
    page = entries.page(key)
    assert (page.promises, page.facts, page.tags, len(page.clients)) == ((), (), (), 1)


def test_removing_and_bringing_back_a_note_brings_its_lines_back(ada: str) -> None:
    key = note("[] send it\n!worry rent", ada)
    before = rows()
    edit = entries.remove(key)
    assert promises.of_client(ada) == [] and facts.of_client(ada) == []
    edit.revert()
    assert rows() == before
