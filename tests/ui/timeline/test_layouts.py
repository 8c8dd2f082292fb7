"""How high an entry is: measured once for its words, its width and the size of text, in any light."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Entry, Kind
from relbook.journal.page import Page
from relbook.ui.shared.theme import Light, theme
from relbook.ui.timeline.layout import Layout
from relbook.ui.timeline.layouts import AT_REST, KEPT, Layouts

DAY = date(2026, 5, 4)


def test_another_light_changes_no_height_and_another_size_every_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme()
    page = Page(Entry("e", Kind.NOTE, DAY, "Rent\n\nIt went up, and nobody had said a word. " * 9))
    layouts, measured = Layouts(), list[str]()
    lay = Layout.lay

    def counted(self: Layout, here: str | None, *, unfolded: bool) -> object:
        measured.append("lay")
        return lay(self, here, unfolded=unfolded)

    monkeypatch.setattr(Layout, "lay", counted)

    def height() -> float:
        return layouts.height(page, 500, DAY, here="", unfolded=False, words=())

    first = height()
    theme().choose(light=Light.DARK)
    layouts.forget()
    assert height() == first
    assert measured == ["lay"]
    layouts.of(page, 500, DAY, here="", unfolded=False, words=())
    assert measured == ["lay", "lay"]  # its words are of another colour
    theme().choose(zoom=1.3)
    layouts.forget()
    assert height() > first


def test_at_rest_only_what_is_near_stays_measured(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    theme()
    pages = [Page(Entry(f"e{number}", Kind.NOTE, DAY, "Rent\n\nIt went up.")) for number in range(KEPT)]
    layouts, measured = Layouts(), list[str]()
    lay = Layout.lay

    def counted(self: Layout, here: str | None, *, unfolded: bool) -> object:
        measured.append(self._page.id)
        return lay(self, here, unfolded=unfolded)

    monkeypatch.setattr(Layout, "lay", counted)

    def look(shown: list[Page]) -> list[str]:
        """Which of these had to be measured for it."""
        measured.clear()
        for page in shown:
            layouts.of(page, 500, DAY, here="", unfolded=False, words=())
        return list(measured)

    look(pages)
    assert look(pages) == []
    layouts.rest()
    assert look(pages[-AT_REST:]) == [], "those seen last stay"
    assert layouts.knows(pages[0], 500, DAY, here="", unfolded=False, words=()), "and all heights do"
    assert look(pages[:1]) == ["e0"]
