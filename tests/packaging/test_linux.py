"""What a Linux desktop reads about relbook: it holds together, and the desktop's own tools find nothing."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from relbook import __version__
from relbook.cli import VERBS
from relbook.ui.shared.language import languages
from relbook.ui.shared.picking import BOOKS
from tests.house.reading import ROOT
from tests.packaging.conftest import Tool

LINUX = ROOT / "packaging/linux"
ID = "io.github.relbook.relbook"
METAINFO = LINUX / f"{ID}.metainfo.xml"
DESKTOP = LINUX / f"{ID}.desktop"


def validated(*command: str) -> subprocess.CompletedProcess[str]:
    if shutil.which(command[0]) is None:
        assert not os.environ.get("CI"), f"{command[0]} is missing; ./dev test brings it where CI is set"
        pytest.skip(f"{command[0]} is not installed here")
    return subprocess.run(command, capture_output=True, text=True, check=False)


def desktop() -> dict[str, str]:
    lines = DESKTOP.read_text("utf-8").splitlines()
    return {key: value for key, _, value in (line.partition("=") for line in lines) if value}


def test_the_desktop_entry_is_valid() -> None:
    found = validated("desktop-file-validate", str(DESKTOP))
    assert (found.returncode, found.stdout + found.stderr) == (0, "")


def test_the_metainfo_is_valid() -> None:
    found = validated("appstreamcli", "validate", "--no-net", "--pedantic", str(METAINFO))
    assert found.returncode == 0, found.stdout
    assert not re.search(r"^[EW]:", found.stdout, re.MULTILINE), found.stdout


def test_one_id_everywhere() -> None:
    """The window, the desktop entry, the icons, the pages of the store and the bundles go by one name."""
    named = {
        "relbook/run/starting.py": f'setDesktopFileName("{ID}")',
        f"packaging/linux/{ID}.desktop": f"Icon={ID}\n",
        f"packaging/linux/{ID}.metainfo.xml": f"<id>{ID}</id>",
        f"packaging/linux/{ID}.mime.xml": f'<icon name="{ID}"/>',
        f"packaging/flatpak/{ID}.yaml": f"id: {ID}\n",
        "packaging/relbook.spec": f'bundle_identifier="{ID}"',
        "packaging/icons.py": f'ID = "{ID}"',
        "packaging/deb.py": f'ID = "{ID}"',
    }
    for name, words in named.items():
        assert words in (ROOT / name).read_text("utf-8"), name
    other = re.compile(r"\b(?:io|org|com)\.[\w-]+\.relbook(?!\.relbook)\b")
    for name in named:
        assert not other.search((ROOT / name).read_text("utf-8").replace('io.github.relbook"', "")), name
    assert all(file.name.startswith(ID) for file in LINUX.iterdir())


def test_a_journal_is_known_by_its_name() -> None:
    mime = ET.parse(LINUX / f"{ID}.mime.xml").getroot()[0]
    glob = next(part.get("pattern", "") for part in mime if part.tag.endswith("glob"))
    assert glob in BOOKS
    types = desktop()["MimeType"].split(";")
    assert types == [mime.get("type"), "text/calendar", "text/vcard", ""]
    assert f"<mediatype>{mime.get('type')}</mediatype>" in METAINFO.read_text("utf-8")


def test_what_a_store_and_a_menu_say_is_said_in_every_language() -> None:
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    said: dict[str, list[str | None]] = {}
    for part in ET.parse(METAINFO).getroot().iter():
        if part.tag in {"summary", "p", "li", "caption"}:
            said.setdefault(part.tag, []).append(part.get(lang))
    entry = DESKTOP.read_text("utf-8")
    for code in [code for code in languages() if code != "en"]:
        assert {tag: codes.count(code) for tag, codes in said.items()} == {
            tag: codes.count(None) for tag, codes in said.items()
        }
        for word in ("GenericName", "Comment", "Keywords"):
            assert f"\n{word}[{code}]=" in entry


def test_every_release_of_the_changelog_is_told() -> None:
    told = [release.get("version") for release in ET.parse(METAINFO).getroot().iter("release")]
    written = re.findall(r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert told == written
    assert told[0] == __version__


def test_the_pictures_are_there_and_as_large_as_said() -> None:
    for image in ET.parse(METAINFO).getroot().iter("image"):
        picture = ROOT / "docs/pictures" / Path(image.text or "").name
        size = picture.read_bytes()[16:24]  # PNG: behind the mark and the head of its first part
        assert int.from_bytes(size[:4], "big") == int(image.get("width", ""))
        assert int.from_bytes(size[4:], "big") == int(image.get("height", ""))


def test_the_manual_names_every_verb(tool: Tool) -> None:
    page = tool("manual").page()
    assert [verb for verb in VERBS if f".B {verb}\n" not in page] == []
    assert f"relbook {__version__}" in page
