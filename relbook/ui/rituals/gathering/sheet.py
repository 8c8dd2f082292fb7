"""Planning a gathering: what, whom, and how to ask; it ends in a planned talk and promises to ask."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from relbook.journal.gathering import Gathering
from relbook.journal.rituals.ritual import Place, Step
from relbook.store import clients, gatherings
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.gathering import words
from relbook.ui.rituals.gathering.inviting import InvitingPage
from relbook.ui.rituals.gathering.occasion import OccasionPage, occasion
from relbook.ui.rituals.gathering.whom import WhomPage
from relbook.ui.rituals.page import RitualPage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.shared.background import Background
from relbook.ui.shared.clipboard import PrivateCopy

WHAT, WHOM, WORDS = "what", "whom", "words"


class GatheringSheet(RitualSheet):
    """Three pages; nothing is written to anybody's timeline before the last."""

    NAME = "gathering"

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(desk, window, self.tr("A gathering"))
        self._background = background
        self._copies = PrivateCopy(self)

    def steps(self) -> Sequence[Step]:
        return [Step(WHAT), Step(WHOM), Step(WORDS)]

    def page(self, step: Step) -> RitualPage:
        match step.key:
            case "what":
                return OccasionPage(self.desk)
            case "whom":
                return WhomPage(self.desk, self._background, self.planned().town)
            case _:
                people = clients.some(self.planned().keys)
                return InvitingPage(
                    [people[key] for key in self.planned().keys if key in people], self._copies
                )

    def question(self, step: Step) -> str:
        return step.key

    def beneath(self) -> str:
        return self.tr("Simple moments bind. It waits for you if you go.")

    def planned(self) -> Gathering:
        """The gathering as it stands on the pages."""
        place = self.place_now
        one = occasion(place.value(WHAT)).with_guests(place.value(WHOM).split())
        return replace(one, words=place.value(WORDS))

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        one = self.planned()
        people = clients.some(one.keys)
        one = one.with_guests(key for key in one.keys if key in people)
        asking = {key: words.ask(people[key].first, one) for key in one.keys}
        return partial(gatherings.plan, one, asking, today=self.desk.today(), desk=place.desk)

    def label(self) -> str:
        return self.tr("Planned: {title}.").format(title=words.title(self.planned()))

    def forget_copy(self) -> None:
        """Take the invitation off the clipboard."""
        self._copies.forget()

    def _turn(self, number: int) -> None:
        super()._turn(number)
        if number == len(self.shown) - 1:
            self.next.setText(self.tr("Plan it"))
            self.next.setEnabled(bool(self.planned().guests) and not self.desk.read_only)
