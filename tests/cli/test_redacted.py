"""`relbook export … --redacted`: every replacement is shown before; nobody is left, or nothing is kept."""

from pathlib import Path

from relbook.outgoing.order import PAINTED, Form
from tests.cli.conftest import Speak


def written(relbook: Speak) -> None:
    relbook("client", "add", "Marta Reyes", "--mail", "marta@halden.test", "--phone", "+44 20 7946 0958")
    relbook("client", "add", "Rose Ek")
    text = "Martas plan\n\nMARTA’S deck; 020 7946 0958.\n"
    text += "Rose brought a rose\n@Rose\n[] call Marta Reyes\n!worry Ek"
    relbook("add", "--client", "Marta Reyes", "--kind", "call", text)


def test_nobody_is_left_in_any_form(relbook: Speak, tmp_path: Path) -> None:
    written(relbook)
    for form in sorted(set(Form) - PAINTED):  # what is painted: tests/leaving/test_under_names.py
        to = tmp_path / form
        said = relbook("export", form, "--to", str(to), "--redacted")
        assert said.code == 0, (form, said.err)
        for path in [to, *to.rglob("*")] if to.is_dir() else [to]:
            held = path.read_bytes().decode("utf-8", "ignore").casefold() if path.is_file() else ""
            assert not any(name in held + path.name for name in ("marta", "reyes", "halden", "7946")), (
                form,
                path,
            )


def test_a_preview_shows_places_and_asks_about_ordinary_words(relbook: Speak, tmp_path: Path) -> None:
    written(relbook)
    to = tmp_path / "out"
    said = relbook("export", "markdown", "--to", str(to), "--redacted", "--preview")
    assert said.out.splitlines()[0].endswith(
        "Rose -> Client B  (also a word of its own: is it a name here? else --keep it)"
    )
    assert "MARTA’S deck" in said.out and not to.exists()
    ruled = ("--keep", "rose", "--say", "Client A=Ada")
    assert relbook("export", "markdown", "--to", str(to), "--redacted", *ruled).code == 0
    text = "".join(path.read_text("utf-8") for path in to.rglob("*.md"))
    assert (
        "Ada’S deck" in text.replace("’s", "’S") and "Rose brought a rose" in text and "Client A" not in text
    )
