"""What others made is shipped beside the terms they gave it under."""

import re
import tomllib
from itertools import chain

import pytest

from relbook import licences
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


def test_every_library_it_runs_with_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[<>=]", one)[0].lower() for one in project["dependencies"]}
    named = {work.python for work in licences.works()}
    assert asked <= set(licences.distributions())
    assert set(licences.distributions()) - {"relbook"} <= named


WORDS_OF = {
    "MIT": "Permission is hereby granted, free of charge",
    "Apache-2.0": "Apache License\n",
    "MPL-2.0": "Mozilla Public License Version 2.0",
    "Unicode-3.0": "UNICODE LICENSE V3",
}
"""How the text of a licence begins, by its name at spdx.org."""

BUILT_IN = re.compile(r"^- \S+ \S+: (?P<licence>[^,;]+)", re.MULTILINE)


def test_what_was_built_into_a_library_tells_its_terms_as_well() -> None:
    """nh3 is one file of seventy works; two of them ask that everybody is told where their source is."""
    text = next(work.text for work in licences.works() if work.name == "nh3")
    named = {found["licence"] for found in BUILT_IN.finditer(text)}
    assert "MPL-2.0" in named and "https://github.com/servo/rust-cssparser" in text
    for licence in named:
        for all_of in re.sub(r"[()]", "", licence).split(" AND "):
            assert any(WORDS_OF[one] in text for one in all_of.split(" OR ") if one in WORDS_OF), licence


@pytest.mark.parametrize("work", licences.works(), ids=lambda work: work.name)
def test_every_work_tells_its_terms(work: licences.Work) -> None:
    assert work.licence and work.source.startswith("http"), work.name
    assert len(work.text) > 200, "the text of its licence is missing"


def test_the_notice_names_every_work() -> None:
    notice = (ROOT / "resources/NOTICE.md").read_text("utf-8").casefold()
    names = chain.from_iterable((work.python or work.name, work.name) for work in licences.works())
    assert [name for name in names if not any(one in notice for one in spellings(name))] == []


def spellings(name: str) -> set[str]:
    return {name.casefold(), name.casefold().replace("_", "-"), name.casefold().removeprefix("the ")}


def test_qt_may_be_replaced_and_its_source_is_named() -> None:
    for name in ("Qt", "PySide6_Essentials", "shiboken6"):
        text = next(work.text for work in licences.works() if work.name == name)
        assert "replace them by another build" in text
        assert "https://code.qt.io" in text
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "GNU GENERAL PUBLIC LICENSE" in text
