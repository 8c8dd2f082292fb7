"""The packages are built by files beside the house, which find each other by their folder."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

import pytest

from tests.house.reading import ROOT

Tool = Callable[[str], ModuleType]


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Tool:
    """One of the files below packaging/, ready to be asked."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return import_module
