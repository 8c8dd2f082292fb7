"""Each form leaves as itself: one that is only begun is refused, and does not go out as another."""

from pathlib import Path

import pytest

from relbook.outgoing.order import ENDINGS, FOLDERS, PAINTED, Form
from relbook.store import clients
from tests.outgoing.test_round_trips import held, journal_at, out
from tests.store.shelf import note

BEGINS = {
    Form.ODT: b"PK",
    Form.HTML: b"<!DOCTYPE html>",
    Form.JSON: b"{",
    Form.VCARD: b"BEGIN:VCARD",
    Form.CALENDAR: b"BEGIN:VCALENDAR",
}


def test_every_form_is_one_file_or_several() -> None:
    assert set(ENDINGS) | FOLDERS == set(Form)
    assert set(ENDINGS) == set(BEGINS) | PAINTED


@pytest.mark.parametrize("form", sorted(set(Form) - FOLDERS - PAINTED))
def test_a_file_is_what_its_name_says(form: Form, tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        note("Talk\n\n[] send the plan @2026-12-01", clients.add("Marta").row_id)
        assert out(form, tmp_path / "made").read_bytes().startswith(BEGINS[form])


@pytest.mark.parametrize("form", sorted(FOLDERS))
def test_a_folder_holds_files(form: Form, tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        note("Talk", clients.add("Marta").row_id)
        assert held(out(form, tmp_path / "made"))
