"""The yearly letter, page by page; it ends in one entry on the timeline of everybody who got it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.journal.letter import Letter, year_of
from relbook.journal.rituals.ritual import Place, Step
from relbook.store import clients, letters
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.letter import words
from relbook.ui.rituals.letter.leaving import Leaving, Post
from relbook.ui.rituals.letter.lines import LinesPage
from relbook.ui.rituals.letter.news import NewsPage, TextPage
from relbook.ui.rituals.letter.whom import ReadersPage
from relbook.ui.rituals.page import RitualPage
from relbook.ui.rituals.people import PeoplePage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.shared.background import Background
from relbook.ui.shared.figures import figure
from relbook.ui.shared.settings import Settings

NEWS = "news"


class SentPage(PeoplePage):
    """Ways to take the letter along, and who has got it."""

    def __init__(self, people: Iterable[tuple[Client, str]], leaving: Leaving) -> None:
        why = self.tr("Send it from your mail program; then tick who got it. The others wait here.")
        super().__init__(self.tr("Who has got it?"), why, people, ())
        self.leaving = leaving
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(2, leaving)


class LetterSheet(RitualSheet):
    """Five pages; it waits for months if it must, and nothing is sent from here."""

    NAME = letters.RITUAL

    def __init__(self, desk: Desk, background: Background, settings: Settings, window: QWidget) -> None:
        super().__init__(desk, window, self.tr("Yearly letter"))
        self._background, self._settings = background, settings

    def steps(self) -> Sequence[Step]:
        return [Step(key) for key in (NEWS, letters.TEXT, letters.WHOM, letters.LINES, letters.SENT)]

    def page(self, step: Step) -> RitualPage:
        today = self.desk.today()
        match step.key:
            case "news":
                return NewsPage(letters.news(self.year, today), today)
            case letters.TEXT:
                ticked = self.place_now.value(NEWS).split()
                found = letters.news(self.year, today) if ticked else []
                return TextPage([one for one in found if one.entry_id in ticked], today)
            case letters.WHOM:
                return ReadersPage(clients.everyone(), letters.last_letters())
            case letters.LINES:
                readers = self.readers
                return LinesPage(readers, letters.hints([one.id for one in readers], today), today)
            case _:
                last = letters.last_letters()
                people = [(one, words.about(one, last.get(one.id))) for one in self.readers]
                return SentPage(people, Leaving(self.post, self._background, self._settings))

    def question(self, step: Step) -> str:
        return step.key

    def title(self) -> str:
        return words.title(self.year)

    def beneath(self) -> str:
        return self.tr("Your words, in your time. It waits here for as long as it takes.")

    @property
    def year(self) -> int:
        """The year it tells of."""
        return year_of(self.place_now.begun)

    @property
    def letter(self) -> Letter:
        """The letter as it stands on the pages."""
        return letters.of_place(self.place_now)

    @property
    def readers(self) -> list[Client]:
        """To whom it goes, as the page says."""
        people = clients.some(self.letter.to)
        return [people[key] for key in self.letter.to if key in people]

    def post(self) -> Post:
        """The letter as it leaves."""
        leaves = letters.leaves(self.letter)
        aliases = [one.alias for one in self.readers]
        return Post(self.title(), f"letter-{self.year}", list(zip(leaves, aliases, strict=True)))

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        return partial(letters.send, place, self.title(), self._sent(), self.desk.now())

    def label(self) -> str:
        count = len(self._sent())
        if count == 1:
            return self.tr("Noted who got the letter: one person.")
        return self.tr("Noted who got the letter: {count} people.").format(count=figure(count))

    def _sent(self) -> list[str]:
        value = self.current.value() if isinstance(self.current, SentPage) else ""
        readers = {one.id for one in self.readers}
        return [key for key in value.split() if key in readers]

    def _turn(self, number: int) -> None:
        super()._turn(number)
        if isinstance(self.current, SentPage):
            self.next.setText(self.tr("Note who got it"))
            self.current.changed.connect(self._allow)
            self._allow()

    def _allow(self) -> None:
        self.next.setEnabled(bool(self._sent()) and not self.desk.read_only)
