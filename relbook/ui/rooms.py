"""The rooms of the window: what the first picture shows is there at once, the others are made when needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relbook.journal.day_page import FirstPage
from relbook.ui.clients.pane import ClientsPane
from relbook.ui.desk import Desk
from relbook.ui.made import Made, Making, kind, part
from relbook.ui.reflection.rail import ReflectionRail
from relbook.ui.shared.background import Background
from relbook.ui.shared.room import Room
from relbook.ui.shared.turning import add_to
from relbook.ui.today.pane import TodayPane

if TYPE_CHECKING:
    from relbook.ui.backups.keeper import Keeper
    from relbook.ui.call.mode import CallMode
    from relbook.ui.call.strip import CallStrip
    from relbook.ui.exporting.printing import NotesPrinting
    from relbook.ui.finding.anew import IndexAnew
    from relbook.ui.finding.pane import SearchPane
    from relbook.ui.insights.pane import InsightsPane
    from relbook.ui.knowing.pane import KnowingPane
    from relbook.ui.library.pane import PromptsPane
    from relbook.ui.promises.pane import PromisesPane
    from relbook.ui.reflection.pane import ReflectionPane
    from relbook.ui.reminders.clock import DigestClock
    from relbook.ui.rituals.choosing_offer import ChoosingOffer
    from relbook.ui.rituals.former_offer import FormerOffer
    from relbook.ui.rituals.letter.offer import LetterOffer
    from relbook.ui.rituals.offer import Offers, ReviewOffer
    from relbook.ui.shared.promise_board import PromiseBoard
    from relbook.ui.signals.after_talk import AfterTalk
    from relbook.ui.signals.note import SignalNote
    from relbook.ui.signals.noticing import Noticing
    from relbook.ui.soundness.watch import SoundWatch
    from relbook.ui.timeline.pane import TimelinePane
    from relbook.ui.today.gesture import GestureCard
    from relbook.ui.today.kindness import Care, Kindness
    from relbook.ui.today.memories import OnThisDay
    from relbook.ui.writing.composer import Composer


class Right(QWidget):
    """The place of the reflection, there before what fills it: nothing beside it ever moves."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "side")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)


def _placed(place: str, *needs: str, to: Callable[[Any, Any], None], after: str = "") -> Made[Any]:
    """A room by the place of its class; `to` puts it where it belongs.

    Where several stand below each other, `after` names the one above, which is therefore made before. In
    portions it is nobody's child: nothing measures or paints what is not whole.
    """

    def make(rooms: Rooms) -> QWidget:
        if after:
            getattr(rooms, after)
        room: QWidget = kind(place)(*(getattr(rooms, name) for name in needs))
        return room

    def put(rooms: Rooms, room: QWidget) -> None:
        to(rooms, room)
        if not room.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            room.show()  # a layout would show it only after the next turn

    return Made(make, place, put)


def _in_middle(rooms: Rooms, room: QWidget) -> None:
    add_to(rooms.middle, room)


def _at_right(rooms: Rooms, room: QWidget) -> None:
    rooms.right.column.addWidget(room)


def _above(rooms: Rooms, room: QWidget) -> None:
    rooms.reflection.leaf.above.column.addWidget(room)


def _below(rooms: Rooms, room: QWidget) -> None:
    rooms.reflection.leaf.below.column.addWidget(room)


def _at_foot(rooms: Rooms, room: QWidget) -> None:
    rooms.reflection.leaf.foot.column.addWidget(room)


def _first_today(rooms: Rooms, room: QWidget) -> None:
    rooms.today.add_first(room)


def _last_today(rooms: Rooms, room: QWidget) -> None:
    rooms.today.add_last(room)


class Rooms(Making):
    """The rooms: the side, those in the middle one at a time, and the reflection at the right."""

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self.desk, self.background = desk, background
        self.first: FirstPage | None = None  # what the first look of each shows, until all have looked
        self.side = ClientsPane(desk, background)
        self.today = TodayPane(desk, background)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.today)
        self.right, self.rail = Right(), ReflectionRail()

    def begin_with(self, first: FirstPage) -> None:
        """All of this was read already; the first look of each needs nothing more."""
        self.first = self.side.first = self.today.first = first

    composer: Made[Composer] = part("writing.composer.Composer", "desk")
    knowing: Made[KnowingPane] = part("knowing.pane.KnowingPane", "desk", "background")
    board: Made[PromiseBoard] = Made(
        lambda rooms: kind("shared.promise_board.PromiseBoard")(rooms.desk, names=False)
    )
    timeline: Made[TimelinePane] = _placed(
        "timeline.pane.TimelinePane", "desk", "composer", "knowing", "background", "board", to=_in_middle
    )
    promises: Made[PromisesPane] = _placed("promises.pane.PromisesPane", "desk", "background", to=_in_middle)
    prompts: Made[PromptsPane] = _placed("library.pane.PromptsPane", "desk", "background", to=_in_middle)
    search: Made[SearchPane] = _placed("finding.pane.SearchPane", "desk", "background", to=_in_middle)
    insights: Made[InsightsPane] = _placed("insights.pane.InsightsPane", "desk", "background", to=_in_middle)
    reflection: Made[ReflectionPane] = _placed(
        "reflection.pane.ReflectionPane", "desk", "background", to=_at_right
    )
    signals: Made[SignalNote] = _placed("signals.note.SignalNote", "desk", "background", to=_above)
    gesture: Made[GestureCard] = _placed("today.gesture.GestureCard", "desk", "background", to=_below)
    kindness: Made[Kindness] = _placed(
        "today.kindness.Kindness", "desk", "background", to=_below, after="gesture"
    )
    care: Made[Care] = _placed("today.kindness.Care", "desk", "background", to=_at_foot)
    after_talk: Made[AfterTalk] = _placed("signals.after_talk.AfterTalk", "desk", "first", to=_first_today)
    review_offer: Made[ReviewOffer] = part("rituals.offer.ReviewOffer", "desk")
    letter_offer: Made[LetterOffer] = part("rituals.letter.offer.LetterOffer", "desk")
    choosing_offer: Made[ChoosingOffer] = part("rituals.choosing_offer.ChoosingOffer", "desk")
    former_offer: Made[FormerOffer] = part("rituals.former_offer.FormerOffer", "desk")
    offers: Made[Offers] = _placed(
        "rituals.offer.Offers",
        *("review_offer", "letter_offer", "choosing_offer", "former_offer"),
        to=_first_today,
    )
    noticing: Made[Noticing] = _placed("signals.noticing.Noticing", "desk", "background", to=_last_today)
    on_this_day: Made[OnThisDay] = _placed(
        "today.memories.OnThisDay", "desk", "background", to=_last_today, after="noticing"
    )
    index_anew: Made[IndexAnew] = part("finding.anew.IndexAnew", "background")
    reminder: Made[DigestClock] = part("reminders.clock.DigestClock", "desk", "background")
    sound_watch: Made[SoundWatch] = part("soundness.watch.SoundWatch", "desk", "background")
    keeper: Made[Keeper] = part("backups.keeper.Keeper", "desk", "background")
    printing: Made[NotesPrinting] = part("exporting.printing.NotesPrinting", "desk", "background")
    call: Made[CallStrip] = part("call.strip.CallStrip")
    call_mode: Made[CallMode] = part("call.mode.CallMode", "desk", "call")

    BY_THEMSELVES: ClassVar[dict[str, tuple[str, ...]]] = {
        "after_talk": (),
        "review_offer": ("store.insights", "journal.library", "store.reviews", "ui.rituals.offer"),
        **dict.fromkeys(("letter_offer", "choosing_offer", "former_offer", "offers"), ()),
        "noticing": ("ui.signals",),
        "on_this_day": (),
        "composer": (
            *("store.notes", "ui.shared.line_height", "ui.writing.drawing", "ui.writing.editor"),
            *("ui.writing.pad", "ui.writing"),
        ),
        "knowing": ("ui.knowing",),
        "board": ("ui.timeline",),
        "timeline": (),
        "reflection": ("store.todays", "ui.reflection"),
        **dict.fromkeys(("signals", "gesture", "kindness", "care"), ()),
        **dict.fromkeys(("keeper", "sound_watch", "reminder", "index_anew"), ()),
    }
    """Which of them come by themselves once the first picture is there, and what is loaded for each before: a
    file that brings no more than a few others along, or a package, whose files come one at a time."""

    @property
    def here(self) -> QWidget:
        """The room in the middle."""
        return self.middle.currentWidget() or self.today

    def look_again(self) -> None:
        """Have all rooms there are look at what the journal says now."""
        for room in (self.today, self.side, *self.made()):
            if isinstance(room, Room):
                room.look_again()

    def at(self, *names: str) -> bool:
        """Whether one of these rooms is in the middle."""
        return any(self.__dict__.get(name) is self.here for name in names)
