from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from relbook.store.keys import new_key, new_keys


@given(st.integers(0, 50))
def test_many_keys_at_once_are_new_ones_in_order(count: int) -> None:
    before = new_key()
    keys = [before, *new_keys(count), new_key()]
    assert keys == sorted(set(keys))
    assert {UUID(key).version for key in keys} == {7}
    assert all(len(key) == 32 for key in keys)
