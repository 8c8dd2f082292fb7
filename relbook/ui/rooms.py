"""Every room of the window and every sheet above it, made once."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from relbook.journal.library import Library
from relbook.ui.afterwards.sheet import LoopSheet
from relbook.ui.brief.ahead import Ahead
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.clients.binned import BinSheet
from relbook.ui.clients.merge import MergeSheet
from relbook.ui.clients.pane import ClientsPane
from relbook.ui.clients.person import PersonSheet
from relbook.ui.clients.planning import PlanSheet
from relbook.ui.clients.resting import RestSheet
from relbook.ui.desk import Desk
from relbook.ui.exporting.sheet import ExportSheet
from relbook.ui.finding.pane import SearchPane
from relbook.ui.importing.sheet import ImportSheet
from relbook.ui.insights.pane import InsightsPane
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.library.pane import PromptsPane
from relbook.ui.lives.ledger import LedgerSheet
from relbook.ui.lives.sheet import LifeSheet
from relbook.ui.meeting_mode.screen import MeetingMode
from relbook.ui.organisations.sheet import HouseSheet
from relbook.ui.own.away import AwaySheet
from relbook.ui.own.extras import ExtrasSheet
from relbook.ui.own.helped import HelpedSheet
from relbook.ui.palette.sheet import Palette
from relbook.ui.preferences.keys import KeysSheet
from relbook.ui.preferences.sheet import PreferencesSheet
from relbook.ui.promises.message import MessageSheet
from relbook.ui.promises.pane import PromisesPane
from relbook.ui.reflection.pane import ReflectionPane
from relbook.ui.reflection.rail import ReflectionRail
from relbook.ui.reminders.clock import DigestClock
from relbook.ui.shared.background import Background
from relbook.ui.shared.settings import Settings
from relbook.ui.signals.after_talk import AfterTalk
from relbook.ui.signals.note import SignalNote
from relbook.ui.signals.noticing import Noticing
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

    def __init__(self, desk: Desk, background: Background, library: Library) -> None:
        self.side = ClientsPane(desk, background)
        self.composer = Composer(desk)
        self.knowing = KnowingPane(desk, library)
        self.timeline = TimelinePane(desk, self.composer, self.knowing)
        self.today = TodayPane(desk)
        self.promises = PromisesPane(desk)
        self.prompts = PromptsPane(library, desk)
        self.search = SearchPane(desk, background)
        self.insights = InsightsPane(desk, background)
        self.reflection = ReflectionPane(desk, library)
        self.kindness, self.care = Kindness(desk), Care(desk)
        self.gesture = GestureCard(desk, background)
        self.reflection.add_below(self.gesture)
        self.reflection.add_below(self.kindness)
        self.reflection.add_foot(self.care)
        self.signals = SignalNote(desk)
        self.noticing, self.after_talk = Noticing(desk, background), AfterTalk(desk)
        self.reflection.add_above(self.signals)
        self.today.add_first(self.after_talk)
        self.on_this_day = OnThisDay(desk, background)
        self.today.add_last(self.noticing)
        self.today.add_last(self.on_this_day)
        self.reminder = DigestClock(desk, background)
        self.rail = ReflectionRail()
        self.middle = QStackedWidget()
        for room in (self.timeline, self.today, self.promises, self.prompts, self.search, self.insights):
            self.middle.addWidget(room)

    @property
    def here(self) -> QWidget:
        """The room in the middle."""
        return self.middle.currentWidget() or self.today


class Sheets:
    """What is laid over the window when it is asked for."""

    def __init__(self, desk: Desk, background: Background, settings: Settings, window: QWidget) -> None:
        self.brief, self.ahead = BriefSheet(desk, window), Ahead(desk, window)
        self.quick = QuickSheet(desk, window)
        self.export = ExportSheet(desk, background, settings, window)
        self.importing = ImportSheet(desk, background, window)
        self.palette = Palette(desk, window)
        self.preferences = PreferencesSheet(settings, desk, window)
        self.keys = KeysSheet(window)
        self.person = PersonSheet(desk, window)
        self.house = HouseSheet(desk, window)
        self.plan = PlanSheet(desk, window)
        self.merge = MergeSheet(desk, window)
        self.bin = BinSheet(desk, window)
        self.loop = LoopSheet(desk, window)
        self.rest = RestSheet(desk, window)
        self.life = LifeSheet(desk, window)
        self.ledger = LedgerSheet(desk, window)
        self.message = MessageSheet(desk, window)
        self.versions = VersionsSheet(desk, window)
        self.helped, self.extras = HelpedSheet(desk, window), ExtrasSheet(desk, window)
        self.away = AwaySheet(desk, window)
        self.trip = TripSheet(desk, window)
        self.meeting_mode = MeetingMode(desk, TalkPad(desk), window)
