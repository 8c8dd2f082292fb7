"""Where an export goes, as one says it."""

import os
from pathlib import Path

import pytest

from relbook.ui.exporting.place import shown_folder


@pytest.mark.skipif(os.name == "nt", reason="folders begin with a drive there")
def test_a_folder_is_said_from_the_home_or_from_where_all_begins() -> None:
    assert shown_folder(Path.home() / "Documents" / "Exports") == "Documents / Exports"
    assert shown_folder(Path("/media/stick")) == "/ media / stick"
    assert shown_folder(Path("/media/ana/stick/2026")) == "ana / stick / 2026"
    assert shown_folder(Path("/")) == "/"
