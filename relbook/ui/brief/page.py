"""The body of the brief: what comes before all else, three boxes, two columns."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.boxes import Mind, Owed, PromiseLine
from relbook.journal.brief import Brief
from relbook.journal.promise import Dueness, Promise
from relbook.journal.since import Turn
from relbook.ui.brief.before import STRIPS, Before, foremost
from relbook.ui.brief.lines import EDGE, Bullet, Heading, Meeting, Need, Pledge, Quiet, Sourced
from relbook.ui.brief.spoken import Spoken
from relbook.ui.brief.tinted import Gap, Strip, StripLine, Tinted
from relbook.ui.brief.topics import Topic
from relbook.ui.shared import wording
from relbook.ui.shared.line import Line


class BriefPage(QWidget):
    """Everything a brief says, laid out once; another brief is another page."""

    chosen = Signal(str)  # an entry's key
    ticked = Signal(object)  # a Promise
    taken = Signal(str)  # the words of what is to be said or asked
    elsewhere = Signal(str)  # a tab of the client's page

    def __init__(
        self,
        brief: Brief,
        promises: Sequence[PromiseLine],
        voice: Spoken,
        taken: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self._brief = brief
        self._promises = promises
        self._voice = voice
        self._name = brief.name
        column = QVBoxLayout(self)
        column.setContentsMargins(36 - EDGE, 20, 36 - EDGE, 26)
        column.setSpacing(0)
        self._before = foremost(brief, voice)
        column.addLayout(self._strips())
        column.addLayout(self._boxes())
        column.addSpacing(20 if self._before else 26)
        columns = QHBoxLayout()
        columns.setSpacing(40 - 2 * EDGE)
        columns.addLayout(_stack(self._left()), 17)
        columns.addLayout(_stack(self._right()), 13)
        column.addLayout(columns)
        column.addStretch(1)
        for line in self.lines():
            line.chosen.connect(self.chosen)
            if isinstance(line, Sourced):
                line.elsewhere.connect(self.elsewhere)

    def lines(self) -> list[Line]:
        """All lines, in the order they are read."""
        return self.findChildren(Line)

    def sources(self) -> list[Sourced]:
        """The lines that can be reached, in the order they are read."""
        return [line for line in self.findChildren(Sourced) if line.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def place_of(self, promise: Promise) -> int:
        """Where a promise stands among those shown."""
        keys = [line.promise.id for line in self._promises]
        return keys.index(promise.id) if promise.id in keys else len(keys)

    def _strips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 12 if self._before else 0)
        row.setSpacing(12)
        for part in self._before[:STRIPS]:
            lines = [StripLine(said, entry, tab=tab) for said, entry, tab in part.lines]
            row.addWidget(Strip(part.head, lines, part.look), 1)
        return row

    def _boxes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(12)
        boxes = [self._owed(), self._mind(), self._about()]
        if self._brief.last_talk:  # where one begins anew, the last talk comes first
            boxes[:2] = boxes[1::-1]
        for box in boxes:
            row.addWidget(box, 1)
        return row

    def _owed(self) -> Tinted:
        brief, voice, owed = self._brief, self._voice, self._brief.owed
        looks = {Owed.BY_ME: ("check-square", "persimmon"), Owed.BY_THEM: ("check-square", "stone")}
        late = owed.dueness in (Dueness.OVERDUE, Dueness.TODAY)
        look = looks.get(owed.owed, ("check-circle", "sage"))
        if owed.promise and not late:
            look = ("check-square", "stone")
        entry = owed.promise.entry_id if owed.promise else ""
        return Tinted(
            voice.owed(brief), voice.owed_text(brief), look, entry, tab="promises", least=self._least()
        )

    def _mind(self) -> Tinted:
        brief, voice, mind = self._brief, self._voice, self._brief.mind
        head, said = voice.mind(brief), voice.mind_text(brief)
        if brief.last_talk:
            look = ("clock-counter-clockwise", "teal")
            return Tinted(head, said, look, brief.last_talk.entry_id, least=self._least())
        look = ("cloud-rain", "honey") if mind.mind is Mind.UNKNOWN else wording.fact_look(mind.kind)
        entry = mind.fact.entry_id if mind.fact else ""
        return Tinted(head, said, look, entry, tab="known", least=self._least())

    def _about(self) -> Tinted:
        brief, voice = self._brief, self._voice
        look = ("heart", "plum")
        said, entry = voice.about_text(brief), brief.about.entry_id
        return Tinted(voice.say("about"), said, look, entry, tab="known", least=self._least())

    def _least(self) -> int:
        """The boxes are lower where something comes before them, so that what is owed stays in view."""
        return 76 if self._before else 98

    def _left(self) -> Iterable[Line]:
        brief, voice = self._brief, self._voice
        yield Heading(voice.say("talks"), first=True)
        yield from (Meeting(talk, voice.day(talk.day, brief.today)) for talk in brief.talks)
        if not brief.talks:
            yield Quiet(voice.say("no talks", name=self._name))
        yield Heading(voice.say("promises"))
        for line in self._promises:
            pledge = Pledge(line, brief, voice)
            pledge.ticked.connect(self.ticked)
            yield pledge
        if not self._promises:
            yield Quiet(voice.say("no promises"))
        if brief.more_promises > 0:
            yield Quiet(voice.say("more", count=brief.more_promises), indent=38)
        if brief.openers or brief.questions or brief.truths:
            yield Heading(voice.say("say and ask"))
        yield from self._topics()

    def _topics(self) -> Iterable[Topic]:
        brief, voice = self._brief, self._voice
        topics = [
            *(
                Topic(voice.opener(one), "quotes-fill", voice.say("openers"), one.entry_id, tab="known")
                for one in brief.openers
            ),
            *(
                Topic(one.text, "chat-teardrop-dots", voice.say("questions"), one.entry_id)
                for one in brief.questions
            ),
            *(Topic(one.text, "lock-key", voice.say("truths"), one.entry_id) for one in brief.truths),
        ]
        for topic in topics:
            topic.setChecked(topic.key in self._taken)
            topic.ticked.connect(self.taken)
            yield topic

    def _right(self) -> Iterable[Line]:
        brief, voice = self._brief, self._voice
        parts: tuple[tuple[str, list[Line]], ...] = (
            *((part.head, list[Line](_bullets(part))) for part in self._before[STRIPS:]),
            (voice.say("mind", name=self._name), list(self._needs())),
            (voice.say("news"), list(self._news())),
            (
                voice.say("shared"),
                [Bullet(line.text, "clay", line.entry_id) for line in brief.shared],
            ),
            (voice.say("world", name=self._name), list(self._world())),
        )
        first = True
        for title, lines in parts:
            if lines:
                yield Heading(title, first=first)
                yield from lines
                first = False

    def _needs(self) -> Iterable[Line]:
        brief, voice = self._brief, self._voice
        for need in brief.on_mind:
            if need.fact is None:
                yield Gap(need, self._name, voice)
            else:
                yield Need(need, voice.since(need, brief.today), voice)

    def _news(self) -> Iterable[Line]:
        for one in self._brief.news:
            icon_name, hue = _NEWS[one.turn]
            tab = "promises" if one.turn is Turn.SETTLED else "known"
            yield Bullet(self._voice.new(one), hue, one.entry_id, icon_name=icon_name, tab=tab)

    def _world(self) -> Iterable[Line]:
        brief, voice = self._brief, self._voice
        for line in brief.values:
            said = voice.say("value", text=line.text)
            yield Bullet(said, "ink", line.entry_id, icon_name="compass")
        yield from (Bullet(line.text, "plum", line.entry_id) for line in brief.world)
        for one in brief.dates:
            said = voice.say("date", label=one.label, day=voice.day(one.day, brief.today))
            yield Bullet(said, "plum", icon_name="cake")
        if brief.lightly:
            yield Bullet(voice.lightly(brief.lightly), "clay", brief.lightly.entry_id, icon_name="scales")
        if brief.liked:
            said = voice.say("liked", text=brief.liked.text)
            yield Bullet(said, "plum", brief.liked.entry_id, icon_name="heart")


_NEWS = {
    Turn.LEARNED: ("plus", "teal"),
    Turn.CLOSED: ("check", "sage"),
    Turn.SETTLED: ("check-square", "sage"),
    Turn.JOB: ("user", "ink"),
    Turn.STATE: ("flag-pennant", "stone"),
}
"""How each thing that is new looks."""


def _bullets(part: Before) -> Iterable[Bullet]:
    """What found no room above the boxes, as lines of a part."""
    icon_name, hue = part.look
    return (Bullet(said, hue, entry, icon_name=icon_name, tab=tab) for said, entry, tab in part.lines)


def _stack(lines: Iterable[Line]) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(0)
    for line in lines:
        layout.addWidget(line)
    layout.addStretch(1)
    return layout
