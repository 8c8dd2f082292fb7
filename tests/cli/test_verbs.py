"""What the verbs do."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Speak

ESCAPE, TURNED = chr(27) + "[31m", chr(0x202E)


@pytest.fixture
def ada(relbook: Speak) -> str:
    return relbook("client", "add", "Ada Byron", "--circle", "close", "--mail", "ada@example.org").out.strip()


def test_an_entry_that_was_added_is_listed_as_typed(relbook: Speak, ada: str) -> None:
    text = "Title\n\n  *two*  spaces\n[] call back @fri"
    key = relbook("add", "--client", "ada", "--kind", "call", "--at", "yesterday 14:30", text).out.strip()
    listed = json.loads(relbook("entries", "--json").out)
    assert [(page["entry"]["id"], page["entry"]["text"]) for page in listed] == [(key, text)]
    assert (listed[0]["entry"]["kind"], listed[0]["entry"]["at"]) == ("call", "14:30")
    assert text in relbook("entries", "--client", "Ada Byron").out


def test_a_talk_is_written_with_its_marks(relbook: Speak, ada: str) -> None:
    marks = ("--initiated", "them", "--energy", "-2", "--minutes", "25", "--channel", "  by  phone ")
    assert relbook("add", "Hello", "--client", "Ada", "--kind", "call", *marks).code == 0
    shown = json.loads(relbook("entries", "--json").out)[0]["entry"]
    said = (shown["initiated"], shown["energy"], shown["minutes"], shown["channel"])
    assert said == ("them", -2, 25, "by phone")


@pytest.mark.parametrize("marks", [("--energy", "3"), ("--minutes", "0"), ("--initiated", "us")])
def test_marks_that_cannot_be_are_usage(relbook: Speak, marks: tuple[str, ...]) -> None:
    assert relbook("add", "Hello", *marks).code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "Hello", "--minutes", "soon"), "a whole number from 1 to 1440 is needed, not 'soon'"),
        (("add", "Hello", "--minutes", "-3"), "a whole number from 1 to 1440 is needed, not '-3'"),
        (("due", "--days", "9999"), "a whole number from 0 to 3650 is needed"),
        (("search", "x", "--limit", "0"), "a whole number from 1 to"),
        (("retention", "--years", "never"), "a whole number from 1 to 100 is needed"),
        (("letter", "--year", "10000"), "a whole number from 1 to 9999 is needed"),
        (("client", "edit", "Ada", "--day", "May"), "a name, = and a value are needed, not 'May'"),
        (("import", ""), "the name of a file or a folder is needed"),
        (("export", "json", "--to", ""), "the name of a file or a folder is needed"),
    ],
)
def test_what_cannot_be_meant_is_said_in_words(
    relbook: Speak,
    ada: str,
    words: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    done = relbook(*words)
    assert done.code == 2
    assert said in done.err and "_" not in done.err.rpartition("error:")[2]
    assert not list(tmp_path.glob("*.json"))


def test_each_line_of_standard_input_is_an_entry(relbook: Speak) -> None:
    said = relbook("add", "--each", stdin="one\n\nzwei ß\n三".encode())
    assert len(said.out.split()) == 3
    assert {page["entry"]["text"] for page in json.loads(relbook("entries", "--json").out)} == {
        "one",
        "zwei ß",
        "三",
    }


def test_text_can_come_from_standard_input(relbook: Speak) -> None:
    relbook("add", "-", stdin=b"first\nsecond\n")
    assert json.loads(relbook("entries", "--json").out)[0]["entry"]["text"] == "first\nsecond"


def test_bytes_that_are_no_text_are_refused(relbook: Speak) -> None:
    assert relbook("add", "-", stdin=b"\xff\xfe").code == 1
    assert relbook("add", "-", stdin=b"a\0b").code == 1
    assert relbook("add", "--each", stdin=b"\0\n").code == 1
    assert relbook("entries", "--json").out.strip() == "[]"


@pytest.mark.parametrize(
    "words",
    [
        ("add",),
        ("add", "--each", "text"),
        ("sing",),
        ("add", "--kind", "singing", "x"),
        ("brief", "x", "--format", "pdf"),
    ],
)
def test_what_is_not_understood_is_usage(relbook: Speak, words: tuple[str, ...]) -> None:
    assert relbook(*words).code == 2


def test_an_ambiguous_name_is_never_guessed(relbook: Speak, ada: str) -> None:
    relbook("client", "add", "Ada Lovelace", "--company", "Engines")
    said = relbook("add", "--client", "ada", "hello")
    assert said.code == 1
    assert "Ada Byron" in said.err
    assert "Ada Lovelace (Engines)" in said.err
    assert relbook("entries").out == ""


def test_a_name_on_file_is_not_doubled_unasked(relbook: Speak, ada: str) -> None:
    assert relbook("client", "add", "ada byron").code == 1
    assert relbook("client", "add", "ada byron", "--same-name").code == 0


def test_nobody_of_that_name(relbook: Speak, ada: str) -> None:
    said = relbook("show", "Grace")
    assert (said.code, said.out) == (1, "")
    assert 'Nobody here is called "Grace". Nothing was changed' in said.err


def test_notes_cannot_act_on_the_terminal(relbook: Speak, ada: str) -> None:
    relbook("add", "--client", "ada", f"{ESCAPE} red{TURNED}")
    for verb in (("entries",), ("show", "ada"), ("search", "red")):
        out = relbook(*verb).out
        assert "␛[31m red‹U+202E›" in out
        assert not {chr(27), TURNED} & set(out)


def test_json_says_every_character_exactly(relbook: Speak) -> None:
    text = f"{ESCAPE}red{TURNED}{chr(0x9B)}"
    relbook("add", text)
    out = relbook("entries", "--json").out
    assert json.loads(out)[0]["entry"]["text"] == text
    assert not {chr(27), TURNED, chr(0x9B)} & set(out)


def test_what_is_due_is_said(relbook: Speak, ada: str) -> None:
    assert relbook("due").out == "Nothing is due.\n"
    yesterday = date.today() - timedelta(days=1)
    relbook("add", "--client", "ada", f"[] send the deck @{yesterday}")
    assert relbook("due").out == f"due since {yesterday}  You to Ada Byron: send the deck\n"
    assert json.loads(relbook("due", "--json").out)["promises"][0]["text"] == "send the deck"


def test_words_are_found_with_what_holds_them(relbook: Speak, ada: str) -> None:
    relbook("add", "--client", "ada", "the café by the river")
    assert json.loads(relbook("search", "cafe", "--json").out)["count"] == 1
    assert relbook("search", "harbour").out == "Nothing found.\n"


def test_a_stretch_of_days(relbook: Speak) -> None:
    relbook("add", "--at", "2026-03-01", "in March")
    relbook("add", "--at", "2026-05-01", "in May")
    assert "in May" not in relbook("entries", "--until", "2026-04-01").out
    assert "in March" not in relbook("entries", "--since", "2026-04-01").out
    assert relbook("entries", "--since", "the day of the cat").code == 1


def test_a_brief_in_every_form(relbook: Speak, ada: str, tmp_path: Path) -> None:
    relbook("add", "--client", "ada", "!worry the engine is late")
    for form in ("text", "markdown", "html"):
        assert "the engine is late" in relbook("brief", "ada", "--format", form).out
    relbook("brief", "ada", "--to", str(tmp_path / "brief.txt"))
    assert "the engine is late" in (tmp_path / "brief.txt").read_text("utf-8")


def test_a_brief_as_values_and_under_an_alias(relbook: Speak, ada: str) -> None:
    relbook("add", "--client", "ada", "!worry Ada fears the engine is late")
    relbook("add", "--client", "ada", "A talk\n!secret CANARY")
    made = json.loads(relbook("brief", "ada", "--json").out)
    assert (made["format"], made["client"]) == ("relbook brief 1", "Ada Byron")
    assert made["mind"]["text"] == "Ada fears the engine is late"
    assert "CANARY" not in relbook("brief", "ada", "--json").out + relbook("brief", "ada").out
    veiled = relbook("brief", "ada", "--alias").out
    assert "Ada" not in veiled and "A client fears the engine is late" in veiled


@pytest.mark.usefixtures("qapp")  # made first: paper alone would make a lesser one, which no widget can use
def test_a_brief_on_paper(relbook: Speak, ada: str, tmp_path: Path) -> None:
    assert relbook("brief", "ada", "--print-pdf", str(tmp_path / "b.pdf")).code == 0
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")


def test_what_leaves_as_json_comes_in_again(relbook: Speak, ada: str, tmp_path: Path, path: Path) -> None:
    relbook("add", "--client", "ada", "a note\n!secret not for you")
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    assert (
        relbook("export", "json", "--to", str(one), "--include", "private", "--include", "secrets").code == 0
    )
    other = ("--journal", str(tmp_path / "other.relbook"))
    assert relbook("import", str(one), *other).code == 0
    assert (
        relbook(
            "export", "json", "--to", str(two), "--include", "private", "--include", "secrets", *other
        ).code
        == 0
    )
    assert one.read_bytes() == two.read_bytes()


def test_an_export_says_what_stays_here(relbook: Speak, ada: str, tmp_path: Path) -> None:
    relbook("add", "--client", "ada", "a note\n!secret not for you")
    said = relbook("export", "markdown", "--to", str(tmp_path / "out"))
    assert "0 private entries and 1 secret line stayed here" in said.out
    assert not any("not for you" in file.read_text("utf-8") for file in (tmp_path / "out").rglob("*.md"))


def test_a_dry_run_brings_nothing(relbook: Speak, ada: str, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("# A note\n\nwith words\n", "utf-8")
    assert "1 entry would come in" in relbook("import", "--dry-run", str(tmp_path / "note.md")).out
    assert relbook("entries").out == ""
    assert relbook("import", str(tmp_path / "note.md")).code == 0
    assert "with words" in relbook("entries").out


def test_the_sample_fills_only_a_new_journal(relbook: Speak) -> None:
    assert relbook("sample").code == 0
    assert relbook("sample").code == 1
    assert relbook("doctor").code == 0
    assert "Marta Reyes" in relbook("clients").out
    assert relbook("sample", "--remove").code == 0
    assert (relbook("clients").out, relbook("entries").out) == ("", "")


def test_a_passphrase_keeps_the_journal_shut(relbook: Speak, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("Zürich 8\nsecond line\n", "utf-8")
    key = ("--passphrase-file", str(tmp_path / "key"))
    assert relbook(*key, "add", "hello").code == 0
    assert relbook("entries").code == 1
    assert "hello" in relbook(*key, "entries").out
    assert "hello" in relbook("entries", "--passphrase-file", "-", stdin="Zu\u0308rich 8\n".encode()).out
    assert relbook("entries", "--passphrase-file", "-", stdin=b"\n").code == 1


@pytest.mark.parametrize(("days", "said"), [(1, "day"), (3, "3")])
def test_whose_rhythm_has_passed_is_said_with_how_often(
    relbook: Speak, ada: str, days: int, said: str
) -> None:
    relbook("client", "edit", "ada", "--rhythm", str(days))
    relbook(
        "add", "--client", "ada", "--at", str(date.today() - timedelta(days=5)), "--kind", "call", "we spoke"
    )
    assert relbook("due").out.endswith(f" since Ada Byron; you usually speak every {said}.\n")
