"""What takes long comes last: whoever waits for the rest sees it first."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Move the tests of this folder behind all others, in the order they have."""
    items.sort(key=lambda item: item.path.is_relative_to(HERE))
