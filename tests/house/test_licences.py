"""What others made is shipped beside the terms they gave it under."""

import pytest

from tests.house.reading import ROOT

RESOURCES = ROOT / "resources"
BUNDLED = {".ttf", ".otf", ".woff2", ".svg", ".png"}
FOLDERS = sorted(
    {file.parent.relative_to(RESOURCES) for file in RESOURCES.rglob("*") if file.suffix in BUNDLED}
)


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_a_folder_of_borrowed_things_carries_its_licence(folder: str) -> None:
    assert list((RESOURCES / folder).glob("LICENSE*"))


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_the_notice_names_every_folder(folder: str) -> None:
    assert f"`{folder}/" in (RESOURCES / "NOTICE.md").read_text("utf-8")


def test_the_program_itself_has_a_licence() -> None:
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")
