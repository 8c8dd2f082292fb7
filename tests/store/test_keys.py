import subprocess
import sys
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from relbook.store.keys import key_for, new_key, new_keys

HOUSE = UUID("5b0a3c8e-6a4c-4e55-9d0f-0f1e2b7a9c41")
UNSEALED = """
import sys
from relbook.journal.dice import cast
from relbook.store.keys import key_for, new_key
print(cast("a"), key_for("a"), new_key(), "_hashlib" in sys.modules)
"""


@given(st.integers(0, 50))
def test_many_keys_at_once_are_new_ones_in_order(count: int) -> None:
    before = new_key()
    keys = [before, *new_keys(count), new_key()]
    assert keys == sorted(set(keys))
    assert {UUID(key).version for key in keys} == {7}
    assert all(len(key) == 32 for key in keys)


@given(st.lists(st.text()))
def test_a_thing_has_the_key_that_the_library_says(parts: list[str]) -> None:
    assert key_for(*parts) == uuid5(HOUSE, "\x1f".join(parts)).hex


def test_neither_a_key_nor_a_die_brings_openssl() -> None:
    done = subprocess.run([sys.executable, "-c", UNSEALED], capture_output=True, check=True, timeout=60)
    assert done.stdout.split()[-1] == b"False"
