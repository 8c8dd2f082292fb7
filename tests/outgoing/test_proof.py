"""Where anybody is left, in whatever file and writing, nothing goes out."""

import json
import tracemalloc
import zipfile
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest

from relbook.errors import ResidueError
from relbook.journal.called import Named
from relbook.journal.pseudonyms import pseudonyms
from relbook.outgoing.proof import Proof, read
from relbook.store import outbox

NAMES = pseudonyms(
    [
        Named("1", "Marta Réyes", reached=("m@halden.test", "+44 20 7946 0958")),
        Named("2", "Mark Call", alias="Wren"),
    ]
)


def odt(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("content.xml", "<text:p><text:span>Mar</text:span>ta said</text:p>")


def text(words: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(words, "utf-8")


LEAKING: dict[str, Callable[[Path], object]] = {
    "a.md": text("Met R\u00c9YES."),
    "b.md": text('title: "Mar\\u0074a"'),
    "c.md": text("[x](https://x.test/M%61rta)"),
    "marta-reyes.md": text("nobody"),
    "d.json": text(json.dumps({"text": "line\nMarta", "n": "R\u00e9yes"})),
    "e.html": text("<!DOCTYPE html><p>M&#97;<b>rta</b></p>"),
    "f.html": text('<!DOCTYPE html><a href="mailto:m@halden.test">x</a>'),
    "g.ics": text("BEGIN:VCALENDAR\r\nSUMMARY:with Mar\r\n ta\r\n"),
    "h.csv": text("name,phone\r\nx,(020) 7946 0958\r\n"),
    "i.odt": odt,
}

FINE: dict[str, Callable[[Path], object]] = {
    "2026-05-04 call.md": text("kind: call\nWren said: mark my words"),
    "a.json": text(json.dumps({"call": "Client A", "kind": "call"})),
    "a.html": text("<!DOCTYPE html><style>body { font: Mark }</style><p>Wren</p>"),
    "a.pdf": text("%PDF Marta in glyphs nobody reads"),
}


@pytest.mark.parametrize("name", LEAKING)
def test_whoever_is_left_in_a_file_keeps_it_from_going_out(name: str, tmp_path: Path) -> None:
    to = tmp_path / "out"
    (tmp_path / "made").mkdir()
    LEAKING[name](tmp_path / "made" / name)
    members = [(name, ((tmp_path / "made" / name).read_bytes(),))]
    with outbox.looked_at(Proof(NAMES).files), pytest.raises(ResidueError) as caught:
        outbox.put_folder(to, members)
    assert caught.value.left and "arta" not in str(caught.value)
    assert not to.exists()


@pytest.mark.parametrize("name", FINE)
def test_what_an_export_writes_by_itself_goes_out(name: str, tmp_path: Path) -> None:
    FINE[name](tmp_path / name)
    Proof(NAMES).files(tmp_path)


def test_words_are_looked_at_while_they_pass() -> None:
    proof = Proof(NAMES)
    assert proof.words("", ("Wren", "call", "walk")) == ("Wren", "call", "walk")
    with pytest.raises(ResidueError):
        proof.words("", ("Wren", ("and Marta",)))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("[[", ' {"text": "' + "x" * 900 + '"},', "]]"), id="json"),
        pytest.param(("\ufeffid,text", "1,2026-05-04," + "x" * 900, ""), id="table"),
    ],
)
def test_a_long_file_is_read_line_by_line(tmp_path: Path, lines: tuple[str, str, str]) -> None:
    path = tmp_path / "long"
    begins = lines[0].replace("[[", '{"rows": [')
    with path.open("w", encoding="utf-8") as file:
        file.write(begins + "\n")
        file.writelines([lines[1] + "\n"] * 10_000)
        file.write(lines[2].replace("]]", '{"text": "last"}]}') + "last\n")
    tracemalloc.start()
    try:
        last = deque(read(path), 1).pop()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert last == "last"
    assert most < 1_000_000 < path.stat().st_size
