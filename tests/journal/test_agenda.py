"""What was ticked in the brief, as lines of a note, and back."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from relbook.journal.agenda import asked, lines
from relbook.journal.fact import Question
from relbook.journal.syntax import parse

TODAY = date(2026, 11, 25)


def question(number: int, text: str) -> Question:
    return Question(str(number), "marta", text, TODAY)


@given(texts=st.lists(st.text(min_size=1, max_size=40).filter(str.strip), max_size=5))
@example(texts=["¨"])
def test_every_ticked_question_is_found_again_and_becomes_nothing_else(texts: list[str]) -> None:
    waiting = [question(number, " ".join(text.split())) for number, text in enumerate(texts)]
    note = f"A title{lines(texts)}"
    assert asked(note, waiting) == [one.id for one in waiting]
    parsed = parse(lines(texts), TODAY)
    assert not (parsed.promises or parsed.facts or parsed.questions or parsed.gists or parsed.secrets)


def test_an_answer_may_stand_behind_the_question() -> None:
    waiting = [question(1, "How is Ines?"), question(2, "And the shop?")]
    assert asked("Talk\n- how is ines? Fine, she likes the new school.", waiting) == ["1"]


def test_only_a_line_of_its_own_says_that_it_was_asked() -> None:
    waiting = [question(1, "How is Ines?")]
    assert asked("I forgot to ask: How is Ines?\n? How is Ines?", waiting) == []


def test_a_question_of_signs_alone_is_not_asked_by_another() -> None:
    assert asked("A title\n- How is Ines?", [question(0, "¨")]) == []
