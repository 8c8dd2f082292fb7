"""Every room of the window and every sheet above it, made once."""

from collections import defaultdict
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from relbook.ui.afterwards.sheet import LoopSheet
from relbook.ui.backups.closing import ClosingSheet
from relbook.ui.backups.keeper import Keeper
from relbook.ui.backups.sheet import BackupsSheet
from relbook.ui.brief.ahead import Ahead
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.call.mode import CallMode
from relbook.ui.call.strip import CallStrip
from relbook.ui.clients.binned import BinSheet
from relbook.ui.clients.merge import MergeSheet
from relbook.ui.clients.pane import ClientsPane
from relbook.ui.clients.person import PersonSheet
from relbook.ui.clients.planning import PlanSheet
from relbook.ui.clients.resting import RestSheet
from relbook.ui.desk import Desk
from relbook.ui.exporting.printing import NotesPrinting
from relbook.ui.exporting.sheet import ExportSheet
from relbook.ui.finding.anew import IndexAnew
from relbook.ui.finding.pane import SearchPane
from relbook.ui.forgetting.access import AccessSheet
from relbook.ui.forgetting.former import FormerSheet
from relbook.ui.forgetting.sheet import ForgetSheet
from relbook.ui.importing.sheet import ImportSheet
from relbook.ui.insights.pane import InsightsPane
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.library.bringing import BringSheet
from relbook.ui.library.packing import PackSheet
from relbook.ui.library.pane import PromptsPane
from relbook.ui.lives.ledger import LedgerSheet
from relbook.ui.lives.sheet import LifeSheet
from relbook.ui.meeting_mode.screen import MeetingMode
from relbook.ui.organisations.sheet import HouseSheet
from relbook.ui.own.away import AwaySheet
from relbook.ui.own.extras import ExtrasSheet
from relbook.ui.own.helped import HelpedSheet
from relbook.ui.own.me import MeSheet
from relbook.ui.palette.sheet import Palette
from relbook.ui.passphrase.limits import LimitsSheet
from relbook.ui.passphrase.recovery import RecoverySheet
from relbook.ui.passphrase.sheet import PassphraseSheet
from relbook.ui.preferences.keys import KeysSheet
from relbook.ui.preferences.licences import LicencesSheet
from relbook.ui.preferences.sheet import PreferencesSheet
from relbook.ui.promises.message import MessageSheet
from relbook.ui.promises.pane import PromisesPane
from relbook.ui.recap.sheet import RecapSheet
from relbook.ui.reflection.pane import ReflectionPane
from relbook.ui.reflection.rail import ReflectionRail
from relbook.ui.reminders.clock import DigestClock
from relbook.ui.rituals.choosing import ChoosingSheet
from relbook.ui.rituals.choosing_offer import ChoosingOffer
from relbook.ui.rituals.former_offer import FormerOffer
from relbook.ui.rituals.gathering.guests import GuestsSheet
from relbook.ui.rituals.gathering.held import HeldSheet
from relbook.ui.rituals.gathering.sheet import GatheringSheet
from relbook.ui.rituals.letter.offer import LetterOffer
from relbook.ui.rituals.letter.sheet import LetterSheet
from relbook.ui.rituals.offer import Offers, ReviewOffer
from relbook.ui.rituals.parting.sheet import PartingSheet
from relbook.ui.rituals.review import QuarterSheet, WeekSheet, YearSheet
from relbook.ui.shared.background import Background
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.sheet import Sheet
from relbook.ui.signals.after_talk import AfterTalk
from relbook.ui.signals.note import SignalNote
from relbook.ui.signals.noticing import Noticing
from relbook.ui.soundness.watch import SoundWatch
from relbook.ui.timeline.pane import TimelinePane
from relbook.ui.timeline.versions import VersionsSheet
from relbook.ui.today.gesture import GestureCard
from relbook.ui.today.kindness import Care, Kindness
from relbook.ui.today.memories import OnThisDay
from relbook.ui.today.pane import TodayPane
from relbook.ui.travelling.sheet import TripSheet
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.quick import QuickSheet
from relbook.ui.writing.talk_pad import TalkPad


class Rooms:
    """The rooms: the side, those in the middle one at a time, and the reflection at the right."""

    def __init__(self, desk: Desk, background: Background) -> None:
        self.side = ClientsPane(desk, background)
        self.composer = Composer(desk)
        self.knowing = KnowingPane(desk)
        self.timeline = TimelinePane(desk, self.composer, self.knowing, background)
        self.today = TodayPane(desk)
        self.promises = PromisesPane(desk)
        self.prompts = PromptsPane(desk, background)
        self.search, self.index_anew = SearchPane(desk, background), IndexAnew(background)
        self.insights = InsightsPane(desk, background)
        self.reflection = ReflectionPane(desk, background)
        self.kindness, self.care = Kindness(desk), Care(desk)
        self.gesture = GestureCard(desk, background)
        self.reflection.add_below(self.gesture)
        self.reflection.add_below(self.kindness)
        self.reflection.add_foot(self.care)
        self.signals = SignalNote(desk, background)
        self.noticing, self.after_talk = Noticing(desk, background), AfterTalk(desk)
        self.reflection.add_above(self.signals)
        self.today.add_first(self.after_talk)
        self.review_offer, self.letter_offer = ReviewOffer(desk), LetterOffer(desk)
        self.choosing_offer, self.former_offer = ChoosingOffer(desk), FormerOffer(desk)
        offers = (self.review_offer, self.letter_offer, self.choosing_offer, self.former_offer)
        self.today.add_first(Offers(*offers))
        self.on_this_day = OnThisDay(desk, background)
        self.today.add_last(self.noticing)
        self.today.add_last(self.on_this_day)
        self.reminder = DigestClock(desk, background)
        self.sound_watch = SoundWatch(desk, background)
        self.keeper = Keeper(desk, background)
        self.printing = NotesPrinting(desk, background)
        self.rail = ReflectionRail()
        self.call = CallStrip()
        self.call_mode = CallMode(desk, self.call)
        self.middle = QStackedWidget()
        for room in (self.timeline, self.today, self.promises, self.prompts, self.search, self.insights):
            self.middle.addWidget(room)

    @property
    def here(self) -> QWidget:
        """The room in the middle."""
        return self.middle.currentWidget() or self.today


S = TypeVar("S", bound=QWidget)


class Made(Generic[S]):
    """A sheet that is made when it is first asked for, and then kept."""

    def __init__(self, make: Callable[["Sheets"], S]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, sheets: "Sheets", owner: type) -> S:
        sheet = sheets.__dict__[self._name] = self._make(sheets)  # from now on found before this
        sheets.join(self._name)
        return sheet


def _over(kind: Callable[[Desk, QWidget], S]) -> Made[S]:
    """A sheet that needs the desk and the window, as most do."""
    return Made(lambda it: kind(it.desk, it.window))


class Sheets:
    """What is laid over the window when it is asked for.

    Together the sheets are most of the window's parts, and most days few of them are opened.
    """

    def __init__(
        self, desk: Desk, background: Background, settings: Settings, keeper: Keeper, window: QWidget
    ) -> None:
        self.desk, self.background, self.settings, self.window = desk, background, settings, window
        self.keeper = keeper
        self._wires: dict[str, list[Callable[[], object]]] = defaultdict(list)
        self.ahead = Ahead(desk, window)

    brief = _over(BriefSheet)
    quick = _over(QuickSheet)
    export = Made(lambda it: ExportSheet(it.desk, it.background, it.settings, it.window))
    importing = Made(lambda it: ImportSheet(it.desk, it.background, it.window))
    pack = _over(PackSheet)
    bring_pack = Made(lambda it: BringSheet(it.desk, it.background, it.window))
    palette = _over(Palette)
    preferences = Made(lambda it: PreferencesSheet(it.settings, it.desk, it.background, it.window))
    keys = Made(lambda it: KeysSheet(it.window))
    licences = Made(lambda it: LicencesSheet(it.background, it.window))
    passphrase = Made(lambda it: PassphraseSheet(it.desk, it.background, it.window))
    recovery = _over(RecoverySheet)
    limits = Made(lambda it: LimitsSheet(it.window))
    person = _over(PersonSheet)
    house = _over(HouseSheet)
    plan = _over(PlanSheet)
    merge = _over(MergeSheet)
    bin = _over(BinSheet)
    forget = Made(lambda it: ForgetSheet(it.desk, it.background, it.settings, it.window))
    recap = _over(RecapSheet)
    access = Made(lambda it: AccessSheet(it.desk, it.background, it.window))
    former = _over(FormerSheet)
    loop = _over(LoopSheet)
    backups = Made(lambda it: BackupsSheet(it.desk, it.background, it.keeper, it.window))
    closing = Made(lambda it: ClosingSheet(it.desk, it.keeper, it.window))
    rest = _over(RestSheet)
    life = _over(LifeSheet)
    ledger = _over(LedgerSheet)
    message = _over(MessageSheet)
    versions = _over(VersionsSheet)
    helped = _over(HelpedSheet)
    me = _over(MeSheet)
    extras = _over(ExtrasSheet)
    away = _over(AwaySheet)
    trip = _over(TripSheet)
    week = Made(lambda it: WeekSheet(it.desk, it.background, it.window))
    quarter = Made(lambda it: QuarterSheet(it.desk, it.background, it.window))
    year = Made(lambda it: YearSheet(it.desk, it.background, it.window))
    gathering = Made(lambda it: GatheringSheet(it.desk, it.background, it.window))
    guests = _over(GuestsSheet)
    held = _over(HeldSheet)
    letter = Made(lambda it: LetterSheet(it.desk, it.background, it.settings, it.window))
    choosing = _over(ChoosingSheet)
    parting = _over(PartingSheet)
    meeting_mode = Made(lambda it: MeetingMode(it.desk, TalkPad(it.desk), it.window))

    @classmethod
    def names(cls) -> list[str]:
        """Every sheet there can be."""
        return [name for name, made in vars(cls).items() if isinstance(made, Made)]

    def when_made(self, name: str, wire: Callable[[], object]) -> None:
        """Join a sheet to the rest once it is there: `wire` asks for it by its name."""
        if name not in self.names():
            raise KeyError(name)
        self._wires[name].append(wire)

    def join(self, name: str) -> None:
        """Lay the wires of a sheet that has just been made."""
        for wire in self._wires.pop(name, ()):
            wire()

    def made(self) -> list[Sheet | MeetingMode]:
        """Those that were asked for so far."""
        return [self.__dict__[name] for name in self.names() if name in self.__dict__]

    def shows(self, name: str) -> bool:
        """Whether this sheet is open, without making it."""
        sheet = self.__dict__.get(name)
        return isinstance(sheet, QWidget) and sheet.isVisible()
