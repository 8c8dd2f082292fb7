"""The body of the brief: what comes before all else, three boxes, two columns."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.exports.voice import Voice
from relbook.journal.boxes import Mind, Opening, Owed, PromiseLine
from relbook.journal.brief import Brief
from relbook.journal.fact import FactKind
from relbook.journal.promise import Promise
from relbook.ui.brief.lines import EDGE, Bullet, Heading, Meeting, Need, Pledge, Question, Quiet, Quote
from relbook.ui.brief.tinted import Gap, Strip, Tinted
from relbook.ui.shared import wording
from relbook.ui.shared.line import Line


class BriefPage(QWidget):
    """Everything a brief says, laid out once; another brief is another page."""

    chosen = Signal(str)  # an entry's key
    ticked = Signal(object)  # a Promise
    asked = Signal(str)  # a question's key

    def __init__(
        self, brief: Brief, promises: Sequence[PromiseLine], voice: Voice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._brief = brief
        self._promises = promises
        self._voice = voice
        self._name = brief.client.first
        column = QVBoxLayout(self)
        column.setContentsMargins(36 - EDGE, 22, 36 - EDGE, 26)
        column.setSpacing(0)
        column.addLayout(self._strips())
        column.addLayout(self._boxes())
        column.addSpacing(26)
        columns = QHBoxLayout()
        columns.setSpacing(40 - 2 * EDGE)
        columns.addLayout(_stack(self._left()), 17)
        columns.addLayout(_stack(self._right()), 13)
        column.addLayout(columns)
        column.addStretch(1)
        for line in self.lines():
            line.chosen.connect(self.chosen)

    def lines(self) -> list[Line]:
        """All lines, in the order they are read."""
        return self.findChildren(Line)

    def place_of(self, promise: Promise) -> int:
        """Where a promise stands among those shown."""
        keys = [line.promise.id for line in self._promises]
        return keys.index(promise.id) if promise.id in keys else len(keys)

    def _strips(self) -> QGridLayout:
        brief, say = self._brief, self._voice.say
        strips = [
            Strip(say("boundaries"), line.text, wording.fact_look(FactKind.BOUNDARY), line.entry_id)
            for line in brief.boundaries
        ]
        if opening := self._voice.opening(brief):
            strips.append(Strip(say("open with"), opening, self._opening_look(), self._opening_entry()))
        if reunion := self._voice.reunion(brief):
            strips.append(Strip(say("open with"), reunion, ("hand-heart", "stone")))
        layout = QGridLayout()
        layout.setContentsMargins(EDGE, 0, EDGE, 12 if strips else 0)
        layout.setSpacing(12)
        for number, strip in enumerate(strips):  # two side by side, so that the boxes stay in view
            alone = number == len(strips) - 1 and number % 2 == 0
            layout.addWidget(strip, number // 2, number % 2, 1, 2 if alone else 1)
        return layout

    def _opening_look(self) -> tuple[str, str]:
        found = self._brief.open_with
        late = found is not None and found.opening is Opening.LATE_PROMISE
        return ("clock-countdown", "persimmon") if late else ("scales", "clay")

    def _opening_entry(self) -> str:
        return self._brief.open_with.entry_id if self._brief.open_with else ""

    def _boxes(self) -> QHBoxLayout:
        brief, voice = self._brief, self._voice
        owed, mind, about = brief.owed, brief.mind, brief.about
        owes = {Owed.BY_ME: ("check-square", "persimmon"), Owed.BY_THEM: ("check-square", "stone")}
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(12)
        row.addWidget(
            Tinted(
                voice.owed(brief),
                voice.owed_text(brief),
                owes.get(owed.owed, ("check-circle", "sage")),
                owed.promise.entry_id if owed.promise else "",
            ),
            1,
        )
        look = ("cloud-rain", "honey") if mind.mind is Mind.UNKNOWN else wording.fact_look(mind.kind)
        entry = mind.fact.entry_id if mind.fact else ""
        row.addWidget(Tinted(voice.say("mind", name=self._name), voice.mind_text(brief), look, entry), 1)
        about_box = Tinted(voice.say("about"), voice.about_text(brief), ("heart", "plum"), about.entry_id)
        row.addWidget(about_box, 1)
        return row

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
        if brief.openers or brief.questions:
            yield Heading(voice.say("say and ask"))
        yield from (Quote(voice.opener(line), line.entry_id) for line in brief.openers)
        for ask in brief.questions:
            question = Question(ask)
            question.ticked.connect(self.asked)
            yield question

    def _right(self) -> Iterable[Line]:
        brief, voice = self._brief, self._voice
        if brief.on_mind:
            yield Heading(voice.say("mind", name=self._name), first=True)
        for need in brief.on_mind:
            if need.fact is None:
                yield Gap(need, self._name, voice)
            else:
                yield Need(need, voice.day(need.fact.as_of, brief.today), voice)
        if brief.shared:
            yield Heading(voice.say("shared"), first=not brief.on_mind)
            yield from (Bullet(line.text, "clay", line.entry_id) for line in brief.shared)
        world = list(self._world())
        if world:
            yield Heading(voice.say("world", name=self._name), first=not (brief.on_mind or brief.shared))
            yield from world

    def _world(self) -> Iterable[Line]:
        brief, voice = self._brief, self._voice
        yield from (Bullet(line.text, "plum", line.entry_id) for line in brief.world)
        for one in brief.dates:
            said = voice.say("date", label=one.known.label, day=voice.day(one.day, brief.today))
            yield Bullet(said, "plum", icon_name="cake")
        if brief.lightly:
            said = voice.say("lightly", text=brief.lightly.text)
            yield Bullet(said, "clay", brief.lightly.entry_id, icon_name="scales")
        if brief.liked:
            said = voice.say("liked", text=brief.liked.text)
            yield Bullet(said, "plum", brief.liked.entry_id, icon_name="heart")


def _stack(lines: Iterable[Line]) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(0)
    for line in lines:
        layout.addWidget(line)
    layout.addStretch(1)
    return layout
