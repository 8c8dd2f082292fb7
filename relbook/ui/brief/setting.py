"""How the brief is set on its page: a head, three boxes, two columns, room for notes, a foot.

What would not fit is left out by rule (design section 12); type is never set smaller.
"""

from PySide6.QtCore import QRectF

from relbook.journal.boxes import PromiseLine
from relbook.journal.brief import Brief
from relbook.journal.frozen import frozen
from relbook.journal.promise import Dueness
from relbook.ui.brief.spoken import Spoken
from relbook.ui.shared import within, wording
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import BLACK, GREY, MARGIN, Face, Ink

GAP = 26
"""Between the columns, in points."""

FOOT = 52
"""What the foot takes of the page."""

NOTE = 21.8
"""From one ruled line to the next."""


@frozen
class Cut:
    """How much of the longer parts is shown."""

    world: int = 12
    shared: int = 3
    talks: int = 3
    news: int = 3


CUTS = (
    Cut(),
    Cut(world=2),
    Cut(world=2, shared=0),
    Cut(world=2, shared=0, news=1),
    Cut(world=2, shared=0, news=1, talks=2),
    Cut(world=0, shared=0, news=0, talks=1),
)


class Setting:
    """Lays a brief on a page of this size, in points."""

    def __init__(self, brief: Brief, width: float, height: float) -> None:
        self._brief = brief
        self._voice = Spoken()
        self._height = height
        self._left = MARGIN
        self._right = width - MARGIN
        self._split = self._left + (self._right - self._left) * 0.56
        self._second = self._split + GAP

    def fitting(self) -> Cut:
        """The first cut that leaves the foot free."""
        for cut in CUTS:
            if self._columns(Ink(None), cut, self._top(Ink(None))) <= self._height - FOOT - 14:
                return cut
        return CUTS[-1]

    def lay(self, ink: Ink, cut: Cut) -> None:
        """Set the page."""
        y = self._columns(ink, cut, self._top(ink))
        self._notes(ink, y)
        self._foot(ink)

    def _top(self, ink: Ink) -> float:
        brief, voice = self._brief, self._voice
        y, room = MARGIN + 16, self._right - self._left
        when = self._when()
        wide = ink.line(when, 0, y, Face.SANS, 10.5, color=GREY, right=self._right)
        ink.line(brief.client.name, self._left, y, Face.TITLE, 20.5, room=room - wide - 16)
        y += 19
        ink.line(self._beneath(), self._left, y, Face.SANS, 9.8, color=GREY, room=room)
        y += 13
        ink.rule(self._left, y, self._right, thick=1, color=BLACK)
        y += 22
        strips = [(voice.say("boundaries"), line.text) for line in brief.boundaries]
        strips += [(voice.say("open with"), said) for said in (voice.opening(brief),) if said]
        strips += [(voice.say("guards"), said) for said in voice.guarded(brief)]
        if brief.may_have_changed:
            changed = " · ".join(line.text for line in brief.may_have_changed)
            strips.append((voice.say("may have changed"), changed))
        for head, said in strips:
            x = self._left + ink.line(head, self._left, y, Face.SANS_BOLD, 10) + 8
            y += ink.paragraph(said, x, y, self._right - x, Face.SANS, 10, 13.5, most=2) + 3
        return self._boxes(ink, y + (4 if strips else 0))

    def _boxes(self, ink: Ink, y: float) -> float:
        brief, voice = self._brief, self._voice
        boxes = [
            (voice.owed(brief), voice.owed_text(brief)),
            (voice.mind(brief), voice.mind_text(brief)),
            (voice.say("about"), voice.about_text(brief)),
        ]
        if brief.last_talk:  # where one begins anew, the last talk comes first
            boxes[:2] = boxes[1::-1]
        step = (self._right - self._left + 14) / 3
        high = 0.0
        for number, (head, said) in enumerate(boxes):
            x = self._left + number * step
            ink.line(head, x, y, Face.SANS_BOLD, 10, color=GREY, room=step - 14)
            high = max(high, ink.paragraph(said, x, y + 15.5, step - 14, Face.SERIF_BOLD, 11.4, 15, most=4))
        y += 15.5 + high + 4
        ink.rule(self._left, y, self._right)
        return y + 26

    def _columns(self, ink: Ink, cut: Cut, y: float) -> float:
        """Both columns; says where the longer one ends."""
        return max(self._first_column(ink, cut, y), self._second_column(ink, cut, y))

    def _first_column(self, ink: Ink, cut: Cut, y: float) -> float:
        brief, voice = self._brief, self._voice
        y = self._head(ink, voice.say("talks"), self._left, y)
        for talk in brief.talks[: cut.talks]:
            ink.line(voice.day(talk.day, brief.today), self._left, y, Face.SANS, 9.6, color=GREY, room=40)
            x = self._left + 42
            ink.line(talk.heading, x, y, Face.SANS_BOLD, 10.4, room=self._split - x)
            y += 13.7
            gist = ink.paragraph(talk.gist, x, y, self._split - x, Face.SERIF, 10.2, 13.7) if talk.gist else 0
            y += gist + 5.5
        if not brief.talks:
            none = voice.say("no talks", name=brief.name)
            ink.line(none, self._left, y, Face.SANS, 10, color=GREY, room=self._split - self._left)
            y += 17
        y = self._promises(ink, y + 8)
        if brief.openers:
            y = self._head(ink, voice.say("openers"), self._left, y + 9)
        for line in brief.openers:
            said = voice.opener(line)
            y += self._aloud(ink, said, y, italic=True)
        if brief.questions:
            y = self._head(ink, voice.say("questions"), self._left, y + 9)
        for ask in brief.questions:
            y += self._aloud(ink, ask.text, y, italic=False)
        return y

    def _promises(self, ink: Ink, y: float) -> float:
        brief, voice = self._brief, self._voice
        y = self._head(ink, voice.say("promises"), self._left, y)
        for line in brief.promises:
            self._promise(ink, line, y)
            y += 17
        if not brief.promises:
            ink.line(voice.say("no promises"), self._left, y, Face.SANS, 10, color=GREY)
            y += 17
        if brief.more_promises > 0:
            ink.line(
                voice.say("more", count=brief.more_promises), self._left + 50, y, Face.SANS, 9.6, color=GREY
            )
            y += 17
        return y

    def _promise(self, ink: Ink, line: PromiseLine, y: float) -> None:
        brief, voice = self._brief, self._voice
        mine = line.promise.mine
        ink.frame(QRectF(self._left + 0.4, y - 8, 9.4, 9.4), 2.2 if mine else 4.7)
        who = voice.say("you") if mine else brief.name
        ink.line(who, self._left + 16, y, Face.SANS_BOLD, 10, room=44)
        due = line.dueness in (Dueness.TODAY, Dueness.OVERDUE)
        face, tone = (Face.SANS_BOLD, BLACK) if due else (Face.SANS, GREY)
        said = voice.due(line.promise, brief.today)
        if line.promise.due is None:
            said = voice.say("made", day=voice.day(line.promise.made, brief.today))
        wide = ink.line(said, 0, y, face, 9.8, color=tone, right=self._split)
        x = self._left + 50
        ink.line(line.text, x, y, Face.SANS, 10, room=self._split - x - wide - 8)

    def _second_column(self, ink: Ink, cut: Cut, y: float) -> float:
        brief, voice, x = self._brief, self._voice, self._second
        if brief.on_mind:
            y = self._head(ink, voice.say("mind", name=brief.name), x, y)
        for need in brief.on_mind:
            if need.fact is None:
                y = self._gap(ink, voice.fact(need.kind), voice.quoted(need.text), y)
                continue
            ink.line(voice.fact(need.kind), x, y, Face.SANS_BOLD, 10, room=42)
            y += ink.paragraph(need.text, x + 44, y, self._right - x - 44, Face.SANS, 10, 13.4, most=3) + 4.4
        for title, lines in (
            (voice.say("news"), [voice.new(one) for one in brief.news][: cut.news]),
            (voice.say("shared"), [line.text for line in brief.shared][: cut.shared]),
            (voice.say("world", name=brief.name), list(voice.world(brief))[: cut.world]),
        ):
            if lines:
                y = self._head(ink, title, x, y + 10)
            for said in lines:
                y += ink.paragraph(said, x, y, self._right - x, Face.SANS, 10, 13.2, most=2) + 3.2
        return y

    def _gap(self, ink: Ink, kind: str, question: str, y: float) -> float:
        x, width = self._second + 9, self._right - self._second - 18
        top = y - 10
        known = tr("{kind}: not known yet. You could ask").format(kind=kind)
        ink.line(known, x, y + 5, Face.SANS, 9.6, color=GREY, room=width)
        high = ink.paragraph(question, x, y + 21, width, Face.SERIF, 10.6, 14, italic=True, most=3)
        bottom = y + 21 + high - 4
        ink.frame(QRectF(self._second, top, self._right - self._second, bottom - top), 4.5, dashed=True)
        return bottom + 16

    def _aloud(self, ink: Ink, said: str, y: float, *, italic: bool) -> float:
        room = self._split - self._left
        return ink.paragraph(said, self._left, y, room, Face.SERIF, 10.8, 14.5, italic=italic, most=2) + 3.5

    def _head(self, ink: Ink, said: str, x: float, y: float) -> float:
        ink.line(said, x, y, Face.SANS_BOLD, 11)
        return y + 18

    def _notes(self, ink: Ink, y: float) -> None:
        """Ruled lines for a pen, where there is room for three of them."""
        ruled = int((self._height - FOOT - y - 32) // NOTE)
        if ruled < 3:
            return
        y += 4
        ink.rule(self._left, y, self._right)
        ink.line(tr("Notes"), self._left, y + 20, Face.SANS_BOLD, 11)
        for number in range(1, ruled + 1):
            line = y + 20 + number * NOTE
            if line < self._height - FOOT:
                ink.rule(self._left, line, self._right)

    def _foot(self, ink: Ink) -> None:
        y = self._height - 36
        when = wording.day_full(self._brief.today)
        at = f", {wording.clock(self._brief.now)}" if self._brief.now else ""
        said = tr("Private. Printed from relbook on {when}. Do not leave it on the printer.")
        ink.line(said.format(when=when + at), self._left, y, Face.SANS, 9.2, color=GREY)
        ink.line(
            tr("{page} of {pages}").format(page=1, pages=1),
            0,
            y,
            Face.SANS,
            9.2,
            color=GREY,
            right=self._right,
        )

    def _when(self) -> str:
        brief = self._brief
        meeting = brief.meeting
        day = meeting.day if meeting else brief.today
        said = wording.day_full_with_weekday(day)
        return f"{said}, {wording.clock(meeting.at)}" if meeting and meeting.at else said

    def _beneath(self) -> str:
        """What they do, where, how near they stand, since when, and the last talk; each a sentence."""
        client = self._brief.client
        parts = [", ".join(filter(None, (client.role, client.company, client.town)))]
        if client.circle:
            parts.append(tr("{circle} circle").format(circle=within.circle(client.circle)))
        if client.since:
            parts.append(tr("With you since {month}").format(month=wording.month(client.since)))
        spoke = self._voice.spoke(self._brief)
        parts.append(spoke[:1].upper() + spoke[1:])
        return " ".join(f"{part}." for part in parts if part)
