from pathlib import Path

import pytest

from relbook import assets


@pytest.mark.parametrize(
    "name", ["../pyproject.toml", "icons/../../LICENSE", "/etc/passwd", "C:/x", "icons\\x"]
)
def test_a_name_that_points_out_of_the_folder_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a resource"):
        assets.path(name)


def test_text_is_read_as_it_was_written() -> None:
    assert assets.text("icons/x.svg").startswith("<svg")
    assert "‘Source’" in assets.text("fonts/source-serif/LICENSE.md")


def test_an_installed_package_prefers_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "relbook/resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(assets, "HERE", tmp_path / "relbook")
    assets.root.cache_clear()
    try:
        assert assets.root() == tmp_path / "relbook/resources"
    finally:
        assets.root.cache_clear()


OWN = {"relbook", "relbook-dark"}
"""The program's mark has colours of its own, on light and on dark."""


def test_every_icon_takes_the_colour_it_is_given() -> None:
    phosphor = [icon for icon in assets.path("icons").glob("*.svg") if icon.stem not in OWN]
    assert phosphor
    assert [icon.name for icon in phosphor if "currentColor" not in icon.read_text("utf-8")] == []
