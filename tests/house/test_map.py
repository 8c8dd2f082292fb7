"""Who looks for something is led to files that are there."""

import re

import pytest

from tests.house.reading import ROOT

PLACES = ("relbook", "tests", "resources", "packaging", "docs")
NAMED = re.compile(r"`([\w./-]+\.(?:py|toml|md)|[\w./-]+/)`")
INVENTED = ("dayline", "/fr/")
"""What stands for something that somebody is about to add."""


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/measured.md"])
def test_what_a_page_for_engineers_names_is_there(page: str) -> None:
    named = NAMED.findall((ROOT / page).read_text("utf-8"))
    found = [path for name in PLACES for path in ((ROOT / name), *(ROOT / name).rglob("*"))]
    there = [f"/{path.relative_to(ROOT).as_posix()}/" for path in found]
    ours = [name for name in named if not any(example in name for example in INVENTED)]
    assert ours
    assert [name for name in ours if not any(path.endswith(f"/{name.rstrip('/')}/") for path in there)] == []
