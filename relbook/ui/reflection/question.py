"""Which question it is today: the one begun, else the one already asked, else the best that fits."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from relbook.errors import MissingError
from relbook.journal import asking
from relbook.journal.asking import Asked
from relbook.journal.history import Reply
from relbook.journal.trigger import Urgency
from relbook.store import askings, own_time, snapshots
from relbook.ui.desk import Desk
from relbook.ui.reflection.draft import find
from relbook.ui.shared import wording


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, what is written already, what was said last time, and whether others fit too."""

    asked: Asked
    text: str = ""
    last: str = ""
    more: bool = False


class Questions:
    """Chooses, and remembers through the day what it chose, so that the card is the same all day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._chosen: dict[tuple[str, date], str] = {}

    def today(self, client_id: str) -> Question | None:
        """The question about a client, or about nobody in particular; None when there is nothing to ask.

        In the writer's quiet hours only an answer that was begun is there to go on with.
        """
        offered, ended = ([], False) if self.quiet() else self._offered(client_id)
        begun = None if ended else self._begun(client_id, offered)
        asked = begun[0] if begun else self._settled(client_id, offered)
        if asked is None:
            return None
        self._chosen[client_id, self._desk.today()] = asked.prompt.id
        text = begun[1] if begun else ""
        return Question(asked, text, self._last_time(asked, client_id), len(offered) > 1)

    def quiet(self) -> bool:
        """Whether these are the writer's quiet hours."""
        return own_time.is_quiet(self._desk.now())

    def pass_over(self, client_id: str) -> None:
        """The next may come."""
        self._chosen.pop((client_id, self._desk.today()), None)

    def _offered(self, client_id: str) -> tuple[list[Asked], bool]:
        """The prompts that fit, and whether the asking has ended for today."""
        now = self._desk.now()
        history = askings.history(client_id, askings.overall(now.date()))
        ended = bool(history.on(now.date(), Reply.ANSWERED, Reply.LATER))
        if not client_id:
            return asking.ask_anyone(self._desk.library(), snapshots.of_day(now), history), ended
        try:
            snapshot = snapshots.of_client(client_id, now)
        except MissingError:
            return [], True
        return asking.ask(self._desk.library(), snapshot, history), ended

    def _settled(self, client_id: str, offered: list[Asked]) -> Asked | None:
        """The one this client has today already, as long as it fits; else the first."""
        today = self._chosen.get((client_id, self._desk.today()))
        return next((one for one in offered if one.prompt.id == today), next(iter(offered), None))

    def _begun(self, client_id: str, offered: list[Asked]) -> tuple[Asked, str] | None:
        """The answer that was begun, with its question, whether or not that still fits."""
        draft = find(client_id)
        prompt = self._desk.library().by_id.get(draft.prompt_id) if draft else None
        if draft is None or prompt is None:
            return None
        same = next((one for one in offered if one.prompt.id == prompt.id), None)
        when = wording.day_short(draft.day, self._desk.today())
        why = QCoreApplication.translate("Questions", "You began this answer on {day}.").format(day=when)
        return same or Asked(prompt, draft.question, why, Urgency.SEASON), draft.answer

    def _last_time(self, asked: Asked, client_id: str) -> str:
        before = askings.last_answer(asked.prompt.id, client_id)
        return f"{wording.day_short(before.day, self._desk.today())}: {before.heading}" if before else ""
