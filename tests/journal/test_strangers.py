"""Names in texts: found by how they stand there, in several scripts, and never taken by themselves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.strangers import Looking, Stranger, mark


def found(
    *texts: str, known: tuple[tuple[str, str], ...] = (), declined: tuple[str, ...] = ()
) -> list[Stranger]:
    """Who is offered after reading these texts, each as an entry of its own."""
    looking = Looking(known, declined)
    for number, text in enumerate(texts):
        looking.read(str(number), text)
    return looking.found()


def names(*texts: str) -> list[str]:
    return [one.name for one in found(*texts)]


NAMED = [
    (("Lunch with Ana Ruiz.", "Then Ana Ruiz wrote."), ["Ana Ruiz"]),
    (("We saw Peter O'Neill.", "A word from Peter O'Neill came."), ["Peter O'Neill"]),
    (("Talked to Jean-Luc van der Berg.", "Sent Jean-Luc van der Berg the plan."), ["Jean-Luc van der Berg"]),
    (("Вчера с Анной Петровой.", "Обед с Анной Петровой."), ["Анной Петровой"]),
    (("Μίλησα με Ελένη χθες.", "Πήγα με Ελένη εκεί."), ["Ελένη"]),
    (("[[田中さん]] と", "[[田中さん|T]]"), ["田中さん"]),
    (("met @anna", "call @anna, later"), ["Anna"]),
    (("Ich war mit Anna Schmidt im Büro.", "Danach kam mit Anna Schmidt der Termin."), ["Anna Schmidt"]),
]


@pytest.mark.parametrize(("texts", "wanted"), NAMED)
def test_a_name_that_is_repeated_is_offered(texts: tuple[str, ...], wanted: list[str]) -> None:
    assert names(*texts) == wanted


NOT_NAMED = [
    ("Called on Monday.", "We met on Monday in May."),  # days and months
    ("Yes. Lunch was good.", "It rained. Lunch again."),  # only the beginnings of sentences
    ("saw the Project grow", "and the Project went on"),  # a thing, with its article
    ("he lives in Lisbon", "back in Lisbon"),  # a place
    ("we use NASA, GitHub and JavaScript", "more NASA, GitHub, JavaScript"),  # no name is written so
    ("went to `Ana Ruiz` and https://Ana.Ruiz/Ana", "```\nwith Ana Ruiz\n```"),  # code and addresses
    ("# Notes From Ana Ruiz\nx", "# Notes From Ana Ruiz\ny"),  # headings
    ("!secret with Ana Ruiz", "!secret of Ana Ruiz"),  # what is secret is not quoted anywhere
    ("Lunch with Ana Ruiz", "nobody"),  # once
    ("the plan, Summary said", "in summary, a Summary"),  # also written small
]


@pytest.mark.parametrize("texts", NOT_NAMED)
def test_what_is_no_name_is_not_offered(texts: tuple[str, ...]) -> None:
    assert names(*texts) == []


def test_german_nouns_are_not_taken_for_names() -> None:
    texts = (
        "Heute war ich mit Thomas im Büro. Das Projekt läuft, der Termin steht, die Rechnung ist bezahlt.",
        "Dann rief ich bei Thomas an wegen der Rechnung und dem Projekt, denn der Termin war zu früh.",
        "Er las das Angebot und die Rechnung, mit Freude sprach er von dem Projekt und dem Termin.",
    )
    assert names(*texts) == ["Thomas"]


def test_the_first_name_alone_counts_with_the_whole_one() -> None:
    (one,) = found(
        "Ana came.", "Lunch with Ana Ruiz.", "Then Ana Ruiz wrote, and Ana was glad.", "With Ana again."
    )
    assert (one.name, one.also, set(one.entries)) == ("Ana Ruiz", ("Ana",), {"0", "1", "2", "3"})
    assert one.excerpt == "Lunch with Ana Ruiz."


def test_two_of_one_first_name_stay_two() -> None:
    both = ("Saw Ana Ruiz and met Ana Berg.", "From Ana Ruiz to my friend, then via Ana Berg.")
    assert names(*both) == ["Ana Berg", "Ana Ruiz"]


def test_who_is_on_file_is_suggested_and_asked_about_only_where_the_entry_is_not_theirs() -> None:
    known = (("Marta Reyes", "m"), ("Marta", "m"), ("Jo", "1"), ("Jo", "2"))
    (one,) = found("a word for Marta", "and from Marta", "with Jo", "by Jo", known=known)
    assert (one.name, one.client) == ("Marta", "m")
    looking = Looking(known)
    for number in range(3):
        looking.read(str(number), "a word for Marta", ties=["m"])
    assert looking.found() == []


def test_what_was_said_to_be_nobody_is_not_asked_again() -> None:
    texts = ("Lunch with Ana Ruiz.", "Then Ana Ruiz wrote.")
    assert found(*texts, declined=(mark("ANA RUIZ"),)) == []
    assert "ana" not in mark("Ana Ruiz")


def test_what_another_program_calls_a_person_is_offered_at_once() -> None:
    looking = Looking()
    looking.read("1", "spoke for an hour", offered=["bea wong"])
    assert [(one.name, one.entries) for one in looking.found()] == [("bea wong", ("1",))]


@given(texts=st.lists(st.text(max_size=80), max_size=5))
@settings(max_examples=40)
def test_any_text_can_be_read(texts: list[str]) -> None:
    for one in found(*texts, *texts):
        assert one.name.strip()
        assert len(one.entries) >= 1
