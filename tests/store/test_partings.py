"""Ending the work with a client: one write, one way back, and the client stays in the book."""

from datetime import date, datetime

from relbook.journal.client import Role, State
from relbook.journal.entry import Kind, Tier
from relbook.journal.rituals.parting import Parting
from relbook.journal.rituals.ritual import Answer, Place
from relbook.journal.selection import Selection
from relbook.store import clients, entries, meetings, moves, organisations, partings, promises, rituals
from tests.store.shelf import TODAY, rows

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 16)


def test_the_end_is_one_write_and_one_way_back(ada: str) -> None:
    organisations.keep_roles(ada, [Role("", ada, "Analytical", "Countess", date(2020, 1, 1))])
    place = Place(partings.RITUAL, TODAY, ada, answers=(Answer("take along", "?", "Much"),))
    desk = rituals.keep_place(place).row_id
    place = rituals.begun(partings.RITUAL, ada) or place
    assert place.desk == desk
    before = rows()
    wanted = Parting(
        State.FORMER, TODAY, 270, (date(2026, 8, 3), None), leaves=True, thanks="You were patient."
    )
    edit = partings.part(place, "The work ends\n\nMuch.\n[] Hand over the keys @2026-05-18", NOW, wanted)

    client = clients.get(ada)
    assert (client.state, client.rhythm_days, client.archived) == (State.FORMER, 270, False)
    assert moves.ended_on(client) == TODAY
    assert [role.until for role in organisations.roles(ada)] == [TODAY]
    assert [promise.text for promise in promises.foremost(ada, 5)] == ["Hand over the keys"]
    following = meetings.next_of(ada, TODAY)
    assert following is not None and following.day == date(2026, 8, 3)
    pages = {page.entry.kind: page.entry for page in entries.window(Selection(client_id=ada))}
    assert pages[Kind.APPRECIATION_GIVEN].text == "You were patient."
    assert pages[Kind.REFLECTION].tier is Tier.PRIVATE
    assert rituals.begun(partings.RITUAL, ada) is None
    assert edit.concerns(ada)

    edit.revert()
    assert rows() == before
    assert rituals.begun(partings.RITUAL, ada) is not None


def test_without_a_word_the_state_still_turns_and_nothing_else(ada: str) -> None:
    partings.part(Place(partings.RITUAL, TODAY, ada), "", NOW, Parting(State.ENDED, TODAY))
    client = clients.get(ada)
    assert (client.state, client.rhythm_days) == (State.ENDED, None)
    assert entries.window(Selection(client_id=ada)) == []
