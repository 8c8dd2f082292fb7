"""Getting about in a stream: to a day, an end, a chapter, or to what fits some filters."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal

from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.stream import Chapter
from relbook.store import entries
from relbook.store.chosen import leads, oldest
from relbook.ui.desk import Desk
from relbook.ui.timeline.stage import JOURNAL, Stage


class Ways(QObject):
    """Moves the stream of a stage; `whole` is what would be shown without filters."""

    looked = Signal()  # other entries are wanted: look again
    entry_chosen = Signal(str)

    def __init__(self, desk: Desk, stage: Stage) -> None:
        super().__init__(stage)
        self._desk = desk
        self.whole: Selection = EVERYTHING
        self.tabs, self.tools = stage.tabs, stage.tools
        self.filters, self.day = stage.filters, stage.day
        self.model, self.view = stage.model, stage.view
        self._wire(stage)

    def go_to_day(self, day: date) -> None:
        """Open the journal at the last entry of a day, else at the one before it, else at the oldest."""
        shown = self.model.selection
        found = entries.window(_until(shown, day), limit=1) or entries.window_after(shown, -1, 1)
        self.day.hide()
        if found:
            self.show_page(found[0])

    def upto(self, selection: Selection, entry_id: str, *, anew: bool) -> int | None:
        """The place to turn to for an entry; None where it is among the first of a page that is shown `anew`.

        Turned to the newest first, and then to where it stands, the page would be read twice.
        """
        place = entries.get(entry_id).place
        return None if anew and leads(selection, place, self.model.first) else place

    def go_to_end(self, newest: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Put the keyboard on the newest entry of all, or on the oldest."""
        shown, row = self.model.selection, 0
        if newest and self.model.newer:
            self.model.turn_to(shown, self._desk.now(), within=True)
        elif not newest and self.model.canFetchMore():
            places = oldest(shown, self.model.first)
            self.model.turn_to(shown, self._desk.now(), upto=places[-1], within=True)
        self.view.doItemsLayout()
        if self.model.rowCount():
            row = 0 if newest else self.model.rowCount() - 1
            self.view.setCurrentIndex(self.model.index(row))

    def ask_day(self) -> None:
        """Ask which day to go to."""
        self.tabs.choose(JOURNAL)
        self.day.ask(self._desk.today())

    def open_filters(self) -> None:
        """Show the filters with the keyboard on the first; put them away where they ask nothing."""
        self.tabs.choose(JOURNAL)
        if not self.filters.isHidden() and not self.filters.asks:
            self.leave_filters()
            return
        self.filters.offer(self.whole, self._desk.today())

    def _on_offered(self) -> None:
        """Unfold them once they are whole: a chip grows with its choices, and moves those beside it."""
        self.filters.show()
        self.filters.focus_first()

    def _on_chapter(self, chapter: Chapter) -> None:
        """Go to where a chapter begins."""
        if chapter.entry_id:
            self.put_filters_away()
            self.looked.emit()
            self.entry_chosen.emit(chapter.entry_id)
        else:
            self.go_to_end(newest=False)

    def _on_filtered(self) -> None:
        self.looked.emit()
        self.view.scrollToTop()

    def leave_filters(self) -> None:
        """Ask nothing any more, and go back to the journal."""
        asked = self.filters.asks
        self.put_filters_away()
        if asked:
            self._on_filtered()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_filters_away(self) -> None:
        self.filters.clear()
        self.filters.hide()

    def _on_day_left(self) -> None:
        self.day.hide()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_page(self, page: Page) -> None:
        """Bring an entry of what is shown into view, with the keyboard on it."""
        if self.model.row_of(page.id) < 0:
            place = page.entry.place
            self.model.turn_to(self.model.selection, self._desk.now(), upto=place, within=True)
        self.tabs.choose(JOURNAL)
        self.view.doItemsLayout()
        self.view.show_entry(page.id)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _wire(self, stage: Stage) -> None:
        self.tools.filter_asked.connect(self.open_filters)
        self.tools.day_asked.connect(self.ask_day)
        self.tools.chapter_chosen.connect(self._on_chapter)
        self.filters.changed.connect(self._on_filtered)
        self.filters.offered.connect(self._on_offered)
        self.day.chosen.connect(self.go_to_day)
        self.day.left.connect(self._on_day_left)
        self.view.end_asked.connect(self.go_to_end)
        stage.year.day_chosen.connect(self.go_to_day)


def _until(selection: Selection, day: date) -> Selection:
    return replace(selection, until=min(day, selection.until) if selection.until else day)
