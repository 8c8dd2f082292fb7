"""Several values of a cell are the same values again, whatever they hold."""

from hypothesis import example, given
from hypothesis import strategies as st

from relbook.journal.several import joined, parted

VALUES = st.text(st.sampled_from(": \\ab")).map(lambda text: " ".join(text.split())).filter(bool)


@given(st.lists(VALUES, min_size=1, max_size=4))
@example([":::", "::::", "a ::: b"])
@example([r"\:::", r"a\:b", r"\\:"])
def test_values_come_apart_as_they_were(values: list[str]) -> None:
    assert parted(joined(values)) == values


def test_a_value_without_what_stands_between_is_written_as_it_is() -> None:
    assert joined(["https://a.example", "Ada"]) == "https://a.example ::: Ada"
