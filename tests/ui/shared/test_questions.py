"""The book's questions in the language of the window, and what is said of those that are not."""

from dataclasses import replace

from relbook.ui.shared import questions


def test_a_question_says_its_language_where_that_is_another() -> None:
    library = questions.shipped()
    one, other = library.prompts[:2]
    title = library.source(one).title
    assert questions.source(library, one) == title
    foreign = replace(library, foreign=frozenset((one.id,)))
    assert questions.source(foreign, one) == f"{title}, in English"
    assert questions.source(foreign, other) == library.source(other).title
    mine = replace(foreign, own=frozenset((one.id,)))
    assert questions.source(mine, one) == title
