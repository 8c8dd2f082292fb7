"""After a gathering: who came, what to remember, whom to thank; it ends in one page for all who came."""

import json
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.client import Client
from relbook.journal.gathering import Gathering, Going, Held
from relbook.journal.rituals.ritual import Place, Step
from relbook.store import clients, gatherings
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.gathering import words
from relbook.ui.rituals.page import QuestionPage, RitualPage
from relbook.ui.rituals.people import PeoplePage
from relbook.ui.rituals.sheet import RitualSheet
from relbook.ui.shared.tick import Tick

CAME, WORDS, THANKS = "came", "words", "thanks"


class MemoryPage(QuestionPage):
    """What to remember, and whether it is a landmark."""

    def __init__(self, question: str, why: str) -> None:
        self.landmark = Tick("")
        self.landmark.setChecked(False)
        super().__init__(question, why)
        self.landmark.rename(self.tr("A landmark: keep it at the top of their timelines"))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self.landmark)
        self.landmark.toggled.connect(self.changed)

    def value(self) -> str:
        text = super().value()
        kept = [text, self.landmark.isChecked()]
        return json.dumps(kept, ensure_ascii=False) if text.strip() or self.landmark.isChecked() else ""

    def put(self, value: str) -> None:
        text, landmark = memory(value)
        super().put(text)
        self.landmark.setChecked(landmark)


def memory(value: str) -> tuple[str, bool]:
    """What the page kept: the words, and whether it is a landmark."""
    try:
        text, landmark = json.loads(value)
    except (ValueError, TypeError):
        return "", False
    return str(text), bool(landmark)


class HeldSheet(RitualSheet):
    """Opens about one gathering whose day has come."""

    NAME = "gathering held"

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk, window, self.tr("How it was"))
        self._one = Gathering()
        self._people: dict[str, Client] = {}

    def open(self) -> None:
        """Open about the latest that waits; nothing opens where none does."""
        waiting = gatherings.waiting(self.desk.today())
        if waiting:
            self.begin(waiting[0].id)

    def begin(self, about: str = "") -> None:
        try:
            self._one = gatherings.get(about)
        except MissingError as error:
            self.desk.failed.emit(error)
            return
        self._people = clients.some(self._one.keys)
        super().begin(about)

    def steps(self) -> Sequence[Step]:
        return [Step(CAME), Step(WORDS), Step(THANKS)]

    def page(self, step: Step) -> RitualPage:
        match step.key:
            case "came":
                coming = [key for key, state in self._one.guests if state is not Going.NO]
                here = [(one, words.going(self._one.going(one.id))) for one in self._guests()]
                why = self.tr("Whoever came has the page on their timeline.")
                return PeoplePage(self.tr("Who came?"), why, here, coming)
            case "words":
                why = self.tr("A sentence is enough: what was said, what made you laugh, who met whom.")
                return MemoryPage(self.tr("What would you like to remember of it?"), why)
            case _:
                came = [
                    (one, words.thank(one.first, self._one)) for one in self._guests() if one.id in self.came
                ]
                why = self.tr("Each becomes a promise of yours, within two days.")
                return PeoplePage(self.tr("Whom would you like to thank for coming?"), why, came, self.came)

    def question(self, step: Step) -> str:
        return step.key

    def title(self) -> str:
        return words.title(self._one)

    def beneath(self) -> str:
        return words.when(self._one, self.desk.today())

    @property
    def came(self) -> list[str]:
        """Who came, as the first page says."""
        return [key for key in self.place_now.value(CAME).split() if key in self._people]

    def ending(self, place: Place, text: str) -> Callable[[], Edit]:
        said, landmark = memory(place.value(WORDS))
        named = place.value(THANKS).split() if place.value(THANKS) else self.came
        thanks = {key: words.thank(self._people[key].first, self._one) for key in self.came if key in named}
        page = f"{self.title()}\n\n{said.strip()}" if said.strip() else self.title()
        was = Held(self._one.id, tuple(self.came), page, thanks, landmark)
        return partial(gatherings.hold, was, today=self.desk.today(), desk=place.desk)

    def label(self) -> str:
        return self.tr("Kept: {title}.").format(title=self.title())

    def _guests(self) -> list[Client]:
        return [self._people[key] for key in self._one.keys if key in self._people]

    def _turn(self, number: int) -> None:
        super()._turn(number)
        if number == len(self.shown) - 1:
            self.next.setText(self.tr("Keep it"))
            self.next.setEnabled(bool(self.came) and not self.desk.read_only)
