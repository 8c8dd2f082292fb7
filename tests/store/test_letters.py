"""The yearly letter: what there was to tell, who got it when, and that it went out, in one write."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from relbook.errors import BlankTextError
from relbook.journal.entry import Kind, Tier
from relbook.journal.letter import Sort
from relbook.journal.rituals.ritual import Answer, Place
from relbook.store import clients, entries, letters, reaching, rituals
from relbook.store.database import Journal
from tests.store.shelf import note, rows

DAY = date(2026, 12, 3)
NOW = datetime(2026, 12, 3, 10, 30)


@pytest.fixture
def marta(journal: Journal) -> str:
    key = clients.add("Marta Reyes", circle="close").row_id
    reaching.reach(key, "mail", "marta@halden.example")
    return key


@pytest.fixture
def finn(journal: Journal) -> str:
    return clients.add("Finn Moran", circle="resting", state="former").row_id


def begun(*whom: str, **lines: str) -> Place:
    """A letter as it is being written, to these."""
    said = "{" + ", ".join(f'"{key}": "{line}"' for key, line in lines.items()) + "}"
    answers = (
        Answer(letters.TEXT, "", "Dear {first},\n\nA good year.\n!secret tired"),
        Answer(letters.WHOM, "", " ".join(whom)),
        Answer(letters.LINES, "", said),
    )
    place = Place(letters.RITUAL, DAY, answers=answers)
    return replace(place, desk=rituals.keep_place(place).row_id)


def test_the_year_tells_of_news_differences_and_milestones_and_of_nothing_private(marta: str) -> None:
    for text, more in (
        ("New studio by the river\n\n#news", {}),
        ("Payroll runs by itself now", {"kind": Kind.DIFFERENCE}),
        ("Ten years of this\n\nA round number", {"kind": Kind.MILESTONE}),
        ("The first dinner", {"kind": Kind.SHARED, "landmark": True}),
        ("A hard month #news", {"tier": Tier.PRIVATE}),
        ("!secret a buyer #news", {}),
    ):
        note(text, marta, day=date(2026, 6, 1), **more)
    note("Old news #news", marta, day=date(2025, 6, 1))
    found = letters.news(2026, DAY)
    assert {(one.sort, one.words) for one in found} == {
        (Sort.NEWS, "New studio by the river"),
        (Sort.DIFFERENCE, "Payroll runs by itself now"),
        (Sort.MILESTONE, "Ten years of this"),
        (Sort.MILESTONE, "The first dinner"),
    }
    assert found[0].names == ("Marta",)


def test_one_entry_stands_on_every_timeline_and_one_undo_takes_it_back(marta: str, finn: str) -> None:
    place = begun(marta, finn, **{marta: "The orchard was the best of it."})
    before = rows()
    edit = letters.send(place, "Letter of 2026", [marta, finn], NOW)
    page = entries.page(edit.row_id)
    assert page.entry.kind == Kind.MESSAGE
    assert {who.id for who in page.clients} == {marta, finn}
    assert page.entry.text == "Letter of 2026\n\n> Dear …,\n>\n> A good year."
    assert letters.got(2026) == {marta: DAY, finn: DAY}
    assert letters.last_letters() == {marta: DAY, finn: DAY}
    assert letters.years() == {2026}
    assert rituals.begun(letters.RITUAL) is None
    assert letters.of_year(2026).line(marta) == "The orchard was the best of it."
    edit.revert()
    assert rows() == before
    assert letters.got(2026) == {}


def test_whoever_has_not_got_it_waits_with_every_word(marta: str, finn: str) -> None:
    letters.send(begun(marta, finn, **{finn: "Come by the river."}), "Letter of 2026", [marta], NOW)
    place = rituals.begun(letters.RITUAL)
    assert place is not None
    assert letters.of_place(place).to == (finn,)
    assert letters.of_place(place).line(finn) == "Come by the river."
    letters.send(place, "Letter of 2026", [finn], NOW)
    assert letters.of_year(2026).to == (marta, finn)
    assert letters.got(2026).keys() == {marta, finn}


def test_a_letter_to_nobody_is_none(marta: str) -> None:
    with pytest.raises(BlankTextError):
        letters.send(begun(marta), "Letter of 2026", [], NOW)


def test_whom_the_text_mentions_did_not_get_it(marta: str, finn: str) -> None:
    place = begun(marta)
    answers = (Answer(letters.TEXT, "", "With @Finn we built it"), *place.answers[1:])
    letters.send(replace(place, answers=answers), "Letter of 2026", [marta], NOW)
    assert letters.got(2026).keys() == {marta}


def test_beside_a_line_lies_the_last_time_together_and_what_was_answered(marta: str, finn: str) -> None:
    note("A swim at dawn\n\nCold.", marta, kind=Kind.SHARED, day=date(2026, 7, 4))
    note("A private walk\n\nHush.", marta, kind=Kind.SHARED, tier=Tier.PRIVATE, day=date(2026, 8, 4))
    said = "Tell her of the river\n!secret and of the offer"
    note(said, marta, kind=Kind.REFLECTION, prompt="your-news-for-them", day=date(2026, 11, 4))
    hint = letters.hints([marta, finn], DAY)[marta]
    assert (hint.together, hint.on) == ("A swim at dawn", date(2026, 7, 4))
    assert hint.answers == ("Tell her of the river",)
    assert letters.hints([marta, finn], DAY)[finn].together == ""


def test_a_leaf_has_the_mail_and_nothing_secret(marta: str) -> None:
    place = begun(marta, **{marta: "Until soon."})
    (leaf,) = letters.leaves(letters.of_place(place))
    assert (leaf.mail, leaf.line) == ("marta@halden.example", "Until soon.")
    assert leaf.text == "Dear Marta,\n\nA good year.\n\nUntil soon."


def test_it_is_offered_in_december_and_can_rest_for_the_year(marta: str) -> None:
    assert letters.offered(DAY)
    edit = letters.rest(2026)
    assert not letters.offered(DAY)
    edit.revert()
    letters.send(begun(marta), "Letter of 2026", [marta], NOW)
    assert not letters.offered(DAY)
    assert not letters.offered(date(2026, 11, 30))
