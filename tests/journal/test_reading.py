"""A text is read from the side of its first letter that has one."""

import doctest

from relbook.journal import reading


def test_the_examples() -> None:
    assert doctest.testmod(reading) == (0, 1)


def test_a_mark_nobody_sees_decides_as_a_letter_does() -> None:
    assert reading.from_the_right("\u200fSpring launch")
    assert not reading.from_the_right("\u200eשלום")
