"""The die falls as it always fell: colours and questions of a day stay what they were."""

from hashlib import blake2b

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.dice import cast


@given(st.text(st.characters()), st.integers(1, 64))
def test_it_falls_as_the_library_says(said: str, size: int) -> None:
    assert cast(said, size) == blake2b(said.encode(errors="surrogatepass"), digest_size=size).digest()


def test_half_of_a_pair_is_no_trouble() -> None:
    assert len(cast("\ud83d")) == 8
