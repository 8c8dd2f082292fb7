"""The sheets above the window, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from relbook.ui.made import Made, Making, kind, part
from relbook.ui.rooms import Rooms
from relbook.ui.shared.settings import Settings

if TYPE_CHECKING:
    from relbook.ui.afterwards.sheet import LoopSheet
    from relbook.ui.backups.closing import ClosingSheet
    from relbook.ui.backups.keeper import Keeper
    from relbook.ui.backups.sheet import BackupsSheet
    from relbook.ui.brief.ahead import Ahead
    from relbook.ui.brief.sheet import BriefSheet
    from relbook.ui.clients.binned import BinSheet
    from relbook.ui.clients.merge import MergeSheet
    from relbook.ui.clients.person import PersonSheet
    from relbook.ui.clients.planning import PlanSheet
    from relbook.ui.clients.resting import RestSheet
    from relbook.ui.exporting.sheet import ExportSheet
    from relbook.ui.forgetting.access import AccessSheet
    from relbook.ui.forgetting.former import FormerSheet
    from relbook.ui.forgetting.sheet import ForgetSheet
    from relbook.ui.importing.sheet import ImportSheet
    from relbook.ui.library.bringing import BringSheet
    from relbook.ui.library.packing import PackSheet
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
    from relbook.ui.preferences.rebinding import RebindingSheet
    from relbook.ui.preferences.sheet import PreferencesSheet
    from relbook.ui.promises.message import MessageSheet
    from relbook.ui.recap.sheet import RecapSheet
    from relbook.ui.rituals.choosing import ChoosingSheet
    from relbook.ui.rituals.gathering.guests import GuestsSheet
    from relbook.ui.rituals.gathering.held import HeldSheet
    from relbook.ui.rituals.gathering.sheet import GatheringSheet
    from relbook.ui.rituals.letter.sheet import LetterSheet
    from relbook.ui.rituals.parting.sheet import PartingSheet
    from relbook.ui.rituals.review import QuarterSheet, WeekSheet, YearSheet
    from relbook.ui.shared.lengthy import LengthySheet
    from relbook.ui.timeline.versions import VersionsSheet
    from relbook.ui.travelling.sheet import TripSheet
    from relbook.ui.writing.quick import QuickSheet
    from relbook.ui.writing.talk_pad import TalkPad


def _over(place: str) -> Made[Any]:
    """A sheet that needs the desk and the window, as most do."""
    return part(place, "desk", "window")


class Sheets(Making):
    """What is laid over the window when it is asked for.

    Together the sheets are most of the window's parts, and most days few of them are opened.
    """

    def __init__(
        self, rooms: Rooms, settings: Settings, window: QWidget, ready: Callable[[], object]
    ) -> None:
        super().__init__()
        self.desk, self.background, self._rooms = rooms.desk, rooms.background, rooms
        self.settings, self.window = settings, window
        self._ready = ready

    brief: Made[BriefSheet] = part("brief.sheet.BriefSheet", "desk", "window", "background")
    quick: Made[QuickSheet] = _over("writing.quick.QuickSheet")
    export: Made[ExportSheet] = part(
        "exporting.sheet.ExportSheet", "desk", "background", "settings", "window"
    )
    importing: Made[ImportSheet] = part("importing.sheet.ImportSheet", "desk", "background", "window")
    pack: Made[PackSheet] = _over("library.packing.PackSheet")
    bring_pack: Made[BringSheet] = part("library.bringing.BringSheet", "desk", "background", "window")
    palette: Made[Palette] = part("palette.sheet.Palette", "desk", "background", "window")
    preferences: Made[PreferencesSheet] = part(
        "preferences.sheet.PreferencesSheet", "settings", "desk", "background", "window"
    )
    keys: Made[KeysSheet] = part("preferences.keys.KeysSheet", "window")
    rebinding: Made[RebindingSheet] = part("preferences.rebinding.RebindingSheet", "settings", "window")
    licences: Made[LicencesSheet] = part("preferences.licences.LicencesSheet", "background", "window")
    passphrase: Made[PassphraseSheet] = part(
        "passphrase.sheet.PassphraseSheet", "desk", "background", "window"
    )
    recovery: Made[RecoverySheet] = _over("passphrase.recovery.RecoverySheet")
    limits: Made[LimitsSheet] = part("passphrase.limits.LimitsSheet", "window")
    person: Made[PersonSheet] = _over("clients.person.PersonSheet")
    house: Made[HouseSheet] = _over("organisations.sheet.HouseSheet")
    plan: Made[PlanSheet] = _over("clients.planning.PlanSheet")
    merge: Made[MergeSheet] = part("clients.merge.MergeSheet", "desk", "background", "window")
    bin: Made[BinSheet] = part("clients.binned.BinSheet", "desk", "background", "window")
    forget: Made[ForgetSheet] = part(
        "forgetting.sheet.ForgetSheet", "desk", "background", "settings", "window"
    )
    recap: Made[RecapSheet] = _over("recap.sheet.RecapSheet")
    access: Made[AccessSheet] = part("forgetting.access.AccessSheet", "desk", "background", "window")
    former: Made[FormerSheet] = _over("forgetting.former.FormerSheet")
    loop: Made[LoopSheet] = _over("afterwards.sheet.LoopSheet")
    backups: Made[BackupsSheet] = part("backups.sheet.BackupsSheet", "desk", "background", "keeper", "window")
    closing: Made[ClosingSheet] = part("backups.closing.ClosingSheet", "keeper", "window")
    lengthy: Made[LengthySheet] = part("shared.lengthy.LengthySheet", "window")
    rest: Made[RestSheet] = _over("clients.resting.RestSheet")
    life: Made[LifeSheet] = _over("lives.sheet.LifeSheet")
    ledger: Made[LedgerSheet] = part("lives.ledger.LedgerSheet", "desk", "window", "background")
    message: Made[MessageSheet] = _over("promises.message.MessageSheet")
    versions: Made[VersionsSheet] = _over("timeline.versions.VersionsSheet")
    helped: Made[HelpedSheet] = _over("own.helped.HelpedSheet")
    me: Made[MeSheet] = part("own.me.MeSheet", "desk", "window", "background")
    extras: Made[ExtrasSheet] = _over("own.extras.ExtrasSheet")
    away: Made[AwaySheet] = _over("own.away.AwaySheet")
    trip: Made[TripSheet] = _over("travelling.sheet.TripSheet")
    week: Made[WeekSheet] = part("rituals.review.WeekSheet", "desk", "background", "window")
    quarter: Made[QuarterSheet] = part("rituals.review.QuarterSheet", "desk", "background", "window")
    year: Made[YearSheet] = part("rituals.review.YearSheet", "desk", "background", "window")
    gathering: Made[GatheringSheet] = part(
        "rituals.gathering.sheet.GatheringSheet", "desk", "background", "window"
    )
    guests: Made[GuestsSheet] = _over("rituals.gathering.guests.GuestsSheet")
    held: Made[HeldSheet] = _over("rituals.gathering.held.HeldSheet")
    letter: Made[LetterSheet] = part(
        "rituals.letter.sheet.LetterSheet", "desk", "background", "settings", "window"
    )
    choosing: Made[ChoosingSheet] = _over("rituals.choosing.ChoosingSheet")
    parting: Made[PartingSheet] = part("rituals.parting.sheet.PartingSheet", "desk", "window", "background")
    meeting_mode: Made[MeetingMode] = part("meeting_mode.screen.MeetingMode", "desk", "talk_pad", "window")

    def get_ready(self) -> None:
        """Whoever sees a sheet can use it: its wires are laid before."""
        self._ready()

    @property
    def keeper(self) -> Keeper:
        """Who makes the backups."""
        return self._rooms.keeper

    @property
    def talk_pad(self) -> TalkPad:
        """A page for meeting mode."""
        pad: TalkPad = kind("writing.talk_pad.TalkPad")(self.desk)
        return pad

    @cached_property
    def ahead(self) -> Ahead:
        """The clock that tells of the next talk."""
        clock: Ahead = kind("brief.ahead.Ahead")(self.desk, self.window)
        return clock
