"""Before and after a talk: the brief is offered a quarter of an hour ahead, closing the loop behind."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal import afterwards as rules
from relbook.journal.page import Page
from relbook.store import afterwards
from relbook.ui.parts import Parts


class Closing(QObject):
    """Offers to close the loop once the note of a talk is kept."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def close_here(self) -> None:
        """Close the loop of the newest talk with the client in view."""
        parts = self._parts
        entry_id = afterwards.latest(parts.journey.client_id, parts.desk.today())
        if entry_id:
            parts.laying.loop(entry_id)
        else:
            parts.news.toast.say(self.tr("There is no talk here to close yet."), undo=False)

    def on_written(self, page: Page) -> None:
        """Offer it after a talk that ended within the hour, unless something else is offered already."""
        toast = self._parts.news.toast
        if rules.offered(page.entry, self._parts.desk.now()) and toast.offered.isHidden():
            toast.offer(self.tr("Close the loop"), partial(self._parts.laying.loop, page.id))


class Offering(QObject):
    """Says once, a quarter of an hour before a planned talk, that its brief is there to be read."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts, self._clock, self._client_id = parts, parts.sheets.ahead, ""

    def on_near(self, client_id: str, sentence: str) -> None:
        """Offer the brief; work at risk is more pressing, then it waits for the next minute."""
        banner, sheets = self._parts.news.banner, self._parts.sheets
        if sheets.shows("brief") and sheets.brief.client_id == client_id:
            self._clock.settle()
        elif banner.isHidden() and not self._parts.news.quiet:
            self._client_id = client_id
            self._clock.settle()
            brief_look = "clipboard-text"
            banner.say(sentence, action=self.tr("Open the brief"), act=self._open, icon_name=brief_look)

    def on_over(self, sentence: str) -> None:
        """The talk has begun: what still offers its brief goes."""
        banner = self._parts.news.banner
        if banner.words.text == sentence:
            banner.hide()

    def _open(self) -> None:
        self._parts.doing.show_brief_of(self._client_id)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of closing the loop and of the offer before a talk."""
    closing = Closing(parts)
    parts.news.written.connect(closing.on_written)
    clock, offering = parts.sheets.ahead, Offering(parts)
    clock.near.connect(offering.on_near)
    clock.over.connect(offering.on_over)
    clock.look()
    return {"close_loop": closing.close_here}
