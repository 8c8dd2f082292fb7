"""The Debian package: the right files in the right places, nothing that runs, and every library asked for."""

import gzip
import os
import stat
from pathlib import Path

import pytest

from tests.house.reading import ROOT
from tests.packaging.conftest import Tool

ID = "io.github.relbook.relbook"


@pytest.fixture
def tree(tool: Tool, tmp_path: Path) -> Path:
    """The package of a bundle that is as small as can be, as it would be laid out."""
    bundle, icons, tree = tmp_path / "relbook", tmp_path / "icons", tmp_path / "tree"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "relbook").write_bytes(b"\x7fELF")
    (bundle / "_internal/libone.so.1").write_bytes(b"\x7fELF")
    (icons / "hicolor/scalable/apps").mkdir(parents=True)
    (icons / f"hicolor/scalable/apps/{ID}.svg").write_text("<svg/>")
    mask = os.umask(0o077)
    tool("deb").lay_out(tree, bundle, icons)
    os.umask(mask)
    return tree


def test_every_file_lies_where_a_desktop_looks_for_it(tree: Path) -> None:
    found = {str(file.relative_to(tree)) for file in tree.rglob("*") if not file.is_dir()}
    assert found == {
        "usr/bin/relbook",
        "usr/lib/relbook/relbook",
        "usr/lib/relbook/_internal/libone.so.1",
        f"usr/share/applications/{ID}.desktop",
        f"usr/share/metainfo/{ID}.metainfo.xml",
        f"usr/share/mime/packages/{ID}.xml",
        f"usr/share/icons/hicolor/scalable/apps/{ID}.svg",
        "usr/share/man/man1/relbook.1.gz",
        "usr/share/doc/relbook/changelog.gz",
        "usr/share/doc/relbook/copyright",
    }


def test_everybody_may_read_it_and_only_the_program_runs(tree: Path) -> None:
    """Whoever builds it may keep files to themselves; whoever installs it may not be kept out."""
    runs = {
        str(file.relative_to(tree)): stat.S_IMODE(file.stat().st_mode)
        for file in tree.rglob("*")
        if not file.is_symlink()
    }
    assert {mode for name, mode in runs.items() if (tree / name).is_dir()} == {0o755}
    assert [name for name, mode in runs.items() if mode != 0o644 and not (tree / name).is_dir()] == [
        "usr/lib/relbook/relbook"
    ]
    assert (tree / "usr/bin/relbook").resolve() == tree / "usr/lib/relbook/relbook"


def test_its_papers_name_what_is_in_it(tree: Path) -> None:
    said = (tree / "usr/share/doc/relbook/copyright").read_text("utf-8")
    assert "Source Serif 4 4.005: OFL-1.1" in said
    assert "License: MIT" in said
    packed = (tree / "usr/share/man/man1/relbook.1.gz").read_bytes()
    assert gzip.decompress(packed).startswith(b".TH RELBOOK 1")


def test_a_library_without_a_package_stops_the_build(tool: Tool) -> None:
    packages = tool("deb").packages_of(["libEGL.so.1", "libxcb-cursor.so.0", "libcups.so.2"])
    assert {"libegl1", "libxcb-cursor0"} <= set(packages)
    assert "libcups2" not in packages, "recommended, not asked for"
    with pytest.raises(SystemExit, match="No package is named for libnew"):
        tool("deb").packages_of(["libnew.so.1"])


def test_nothing_of_ours_runs_when_it_comes_or_goes() -> None:
    """What is not there cannot take a journal along."""
    scripts = ("preinst", "postinst", "prerm", "postrm", "conffiles")
    assert [
        name for name in scripts if f'"DEBIAN/{name}"' in (ROOT / "packaging/deb.py").read_text("utf-8")
    ] == []
