"""Archives are looked into where they lie; what points out of them, links or bursts is refused."""

import io
import stat
import tarfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import archive, door, given
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.reader import Asked
from relbook.imports.sources import InMemory, Spent
from relbook.journal.parcel import Reason

FILES = {"a.md": b"# A", "sub/b.md": b"# B", "sub/pic.png": b"\x89PNG"}
EVIL = ["../out.md", "/etc/passwd", "C:\\x.md", "a/../../b.md", "..\\up.md"]


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return path


def tarred(path: Path, files: dict[str, bytes], packed: Literal["w:", "w:gz"] = "w:") -> Path:
    with tarfile.open(path, packed) as file:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            file.addfile(info, io.BytesIO(content))
    return path


def fault(path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        door.take(path)
    return caught.value.why


def test_every_archive_is_its_members(tmp_path: Path) -> None:
    kinds = (
        zipped(tmp_path / "x", FILES),
        tarred(tmp_path / "y", FILES),
        tarred(tmp_path / "z", FILES, "w:gz"),
    )
    for path in kinds:
        found = door.take(path)
        assert found.shape is Shape.ARCHIVE
        assert {member.where: member.read() for member in found.members} == FILES


def test_a_name_that_points_out_is_passed_over_and_said(tmp_path: Path) -> None:
    files = dict.fromkeys([*EVIL, "fine.md"], b"x")
    for path in (zipped(tmp_path / "x", files), tarred(tmp_path / "y", files)):
        found = door.take(path)
        assert [member.where for member in found.members] == ["fine.md"]
        assert [one.reason for one in found.skipped] == [Reason.NOT_A_FILE] * len(EVIL)


def test_hidden_files_and_those_a_mac_lays_beside_are_none_of_ours(tmp_path: Path) -> None:
    files = dict.fromkeys([".obsidian/app.json", "__MACOSX/._a.md", ".DS_Store", "a.md"], b"x")
    found = door.take(zipped(tmp_path / "x", files))
    assert [member.where for member in found.members] == ["a.md"]
    assert not found.skipped


def test_links_and_devices_are_no_files(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x", "w") as file:
        link = zipfile.ZipInfo("link.md")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, "/etc/passwd")
    with tarfile.open(tmp_path / "y", "w") as packed:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo(f"link{kind!r}.md")
            info.type, info.linkname = kind, "/etc/passwd"
            packed.addfile(info)
    assert [one.reason for one in door.take(tmp_path / "x").skipped] == [Reason.NOT_A_FILE]
    assert [one.reason for one in door.take(tmp_path / "y").skipped] == [Reason.NOT_A_FILE] * 4


def test_two_members_of_one_name_are_told_apart(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x", "w") as file:
        file.writestr("a.md", "one")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("a.md", "two")
    found = door.take(tmp_path / "x")
    assert [member.read() for member in found.members] == [b"one"]
    assert [one.reason for one in found.skipped] == [Reason.CLASH]


def test_a_bomb_is_found_by_what_comes_out_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "FREE", 1024 * 1024)
    bomb = {"a.md": bytes(4 * 1024 * 1024)}
    (member,) = door.take(zipped(tmp_path / "x", bomb)).members
    with pytest.raises(RefusedError):
        member.read()
    assert fault(tarred(tmp_path / "y", bomb, "w:gz")) == Fault.TOO_LARGE


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MEMBERS_LIMIT", 2)
    monkeypatch.setattr(given, "MEMBERS_LIMIT", 2)
    assert fault(zipped(tmp_path / "x", FILES)) == Fault.TOO_LARGE
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.md").write_text("x")
    assert fault(folder) == Fault.TOO_LARGE


def test_an_encrypted_archive_is_said_to_be(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x", {"a.md": b"x"})
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert fault(path) == Fault.ENCRYPTED


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"\x1f\x8bnot", b"PK\x05\x06"])
def test_half_an_archive_is_broken(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    assert fault(tmp_path / "x") == Fault.BROKEN


def test_a_member_that_lies_about_itself_is_broken(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x", {"a.md": b"word " * 1000})
    content = bytearray(path.read_bytes())
    content[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    (member,) = door.take(path).members
    with pytest.raises(RefusedError):
        member.read()
    assert member.start() == b""


def test_what_is_read_is_counted_but_a_look_is_free() -> None:
    content = bytes(given.PEEK + 1)
    spent = Spent(2 * len(content), 4 * len(content))
    members = [Member(f"{number}.md", InMemory(content), spent) for number in range(3)]
    for member in members:
        assert len(member.start()) == given.PEEK
    assert [len(member.read()) for member in members[:2]] == [len(content)] * 2
    with pytest.raises(RefusedError):
        members[2].read()


def test_what_goes_by_may_be_more_than_what_stays() -> None:
    content = bytes(1_000)
    member = Member("a.md", InMemory(content), Spent(len(content), 3 * len(content)))
    for _ in range(3):
        assert member.read(held=False) == content
    with pytest.raises(RefusedError):
        member.read(held=False)


def test_the_rest_of_a_folder_is_the_folder_without_what_stands_apart() -> None:
    members = tuple(Member.holding(name, b"") for name in ("a", "b", "c"))
    whole = Given(Path("x"), Shape.FOLDER, members)
    assert [member.where for member in whole.without(members[1:2]).members] == ["a", "c"]
    assert whole.apart(members[0]).name == "x: a"


def test_a_member_that_is_not_whole_is_said_wherever_it_is_read_from(tmp_path: Path) -> None:
    letters = b"".join(
        b"From a@b.org Mon Jan  1 00:00:00 2024\nFrom: a@b.org\nTo: c@d.org\n"
        b"Date: Mon, 1 Jan 2024 10:00:00 +0000\nSubject: %d\n\n%s\n\n" % (number, b"hello " * 99)
        for number in range(200)
    )
    book = b'{"format": "relbook journal", "schema": "", "tables": {}, "files": {}}' + b" " * 99_000
    for name, content in (("mail.mbox", letters), ("book.json", book)):
        path = tmp_path / f"{name}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as packed:
            packed.writestr(name, content)
        bytes_there = bytearray(path.read_bytes())
        bytes_there[80_000] ^= 1
        path.write_bytes(bytes_there)
        (laid,) = door.laid_out(path)
        with pytest.raises(UnreadableFileError) as refused:
            door.read(laid, Asked(date(2026, 1, 1)))
        assert refused.value.why == Fault.BROKEN


@pytest.mark.parametrize("kind", ["zip", "tar", "tgz", "folder"])
def test_laying_it_out_can_be_stopped_at_every_member(tmp_path: Path, kind: str) -> None:
    files = {f"{number}.md": b"x" for number in range(50)}
    match kind:
        case "zip":
            path = zipped(tmp_path / "x", files)
        case "folder":
            path = tmp_path
            for name, content in files.items():
                (path / name).write_bytes(content)
        case _:
            path = tarred(tmp_path / "x", files, "w:gz" if kind == "tgz" else "w:")
    looks = 0

    def stopped() -> bool:
        nonlocal looks
        looks += 1
        return looks == last

    last = 0
    door.laid_out(path, stopped)
    assert looks >= 2 * len(files)
    every, last, looks = looks, looks, 0
    with pytest.raises(CancelledError):
        door.laid_out(path, stopped)
    assert looks == every


def test_what_is_packed_can_be_stopped_while_it_is_unpacked(tmp_path: Path) -> None:
    path, looks = tarred(tmp_path / "x", {"a": bytes(3 << 20)}, "w:gz"), 0

    def stopped() -> bool:
        nonlocal looks
        looks += 1
        return looks == 2

    with pytest.raises(CancelledError):
        door.take(path, stopped)
