"""Which question it is today: the one begun, else the one already asked, else the best that fits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from relbook.journal.asking import Asked
from relbook.journal.client import Client
from relbook.journal.trigger import Urgency
from relbook.store import askings, clients, own_time, todays
from relbook.store.todays import Todays
from relbook.ui.desk import Desk
from relbook.ui.reflection.draft import find
from relbook.ui.reflection.offer import Offer, offers
from relbook.ui.reflection.todays import TodaysQuestion
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, what is written already, and whether others fit too.

    `about` is whom it is about; None is nobody in particular.
    """

    asked: Asked
    text: str = ""
    more: bool = False
    about: Client | None = None

    @property
    def whom(self) -> str:
        """The key of whom it is about; empty for nobody in particular."""
        return self.about.id if self.about else ""

    @property
    def first(self) -> str:
        """How they are called; empty for nobody in particular."""
        return self.about.first if self.about else ""


class Questions:
    """Chooses, and remembers through the day what it chose, so that the card is the same all day."""

    def __init__(self, desk: Desk, over_all: TodaysQuestion) -> None:
        self._desk = desk
        self._over_all = over_all
        self._chosen: dict[tuple[str, date], str] = {}
        self._trial: tuple[str, Asked] | None = None

    def try_out(self, client_id: str, asked: Asked) -> None:
        """Ask this until it has a reply; an answer that was begun to another question goes first."""
        self._trial = client_id, asked

    def today(self, client_id: str, offer: Offer | None = None) -> Question | None:
        """The question about a client, or without a key the best over everybody; None when there is none.

        `offer` is what the worker found for this client. In the writer's quiet hours only an answer
        that was begun is there to go on with.
        """
        if trial := self._on_trial(client_id):
            return trial
        if not client_id:
            return self._best(self._over_all.found)
        if self.quiet():
            offer = Offer()
        elif offer is None:
            offer = offers(client_id, self._desk.library, self._desk.now())
        offered = offer.fitting
        begun = None if offer.ended else self._begun(client_id, offered)
        asked = begun[0] if begun else self._settled(client_id, offered)
        if asked is None:
            return None
        self._chosen[client_id, self._desk.today()] = asked.prompt.id
        text = begun[1] if begun else ""
        known = clients.some([client_id]).get(client_id)
        return Question(asked, text, len(offered) > 1, known)

    def quiet(self) -> bool:
        """Whether these are the writer's quiet hours."""
        return own_time.is_quiet(self._desk.now())

    def pass_over(self, client_id: str) -> None:
        """The next may come."""
        if not client_id:
            self._over_all.pass_over()
        self._chosen.pop((client_id, self._desk.today()), None)

    def _on_trial(self, client_id: str) -> Question | None:
        if self._trial is None or self._trial[0] != client_id:
            return None
        asked, day = self._trial[1], self._desk.today()
        replied = [one for one in askings.history(client_id).askings if one.day == day]
        begun = find(client_id)
        if any(one.prompt_id == asked.prompt.id for one in replied):
            self._trial = None
            return None
        if begun and begun.prompt_id != asked.prompt.id:
            return None
        known = clients.some([client_id]).get(client_id)
        text = begun.answer if begun else ""
        return Question(asked, text, more=True, about=known)

    def _best(self, found: Todays | None) -> Question | None:
        """Today's question over everybody, as the worker found it; first of all the one that was begun."""
        enough = todays.so_far(self._desk.today()).enough
        if not enough and (begun := self._begun("", [])):
            return Question(begun[0], begun[1])
        if found is None:
            return None
        client_id, asked = found.choice.client_id, found.choice.asked
        draft = find(client_id)
        text = draft.answer if draft and draft.prompt_id == asked.prompt.id else ""
        if self.quiet() and not text:
            return None
        if client_id:  # their own page asks nothing else today
            self._chosen[client_id, self._desk.today()] = asked.prompt.id
        known = clients.some([client_id]).get(client_id)
        return Question(asked, text, found.more, known)

    def _settled(self, client_id: str, offered: Sequence[Asked]) -> Asked | None:
        """The one this client has today already, while it fits: a day has no second one by itself."""
        today = self._chosen.get((client_id, self._desk.today()))
        return next((one for one in offered if today in (None, one.prompt.id)), None)

    def _begun(self, client_id: str, offered: Sequence[Asked]) -> tuple[Asked, str] | None:
        """The answer that was begun, with its question, whether or not that still fits."""
        draft = find(client_id)
        prompt = self._desk.library().by_id.get(draft.prompt_id) if draft else None
        if draft is None or prompt is None:
            return None
        same = next((one for one in offered if one.prompt.id == prompt.id), None)
        when = wording.day_short(draft.day, self._desk.today())
        why = tr("You began this answer on {day}.").format(day=when)
        return same or Asked(prompt, draft.question, why, Urgency.SEASON), draft.answer
