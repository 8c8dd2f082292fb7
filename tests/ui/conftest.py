"""A desk for the rooms, over a real journal."""

from datetime import datetime

import pytest

from relbook.store.database import Journal
from relbook.ui.desk import Desk

NOW = datetime(2026, 11, 25, 14, 20)


def clock() -> datetime:
    """The afternoon all these stories happen on."""
    return NOW


@pytest.fixture
def desk(journal: Journal, qapp: object) -> Desk:
    """A desk at twenty past two on 25 November 2026."""
    return Desk(clock)
