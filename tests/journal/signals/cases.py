"""For every signal a day on which it fires and one on which it must not, one step apart each."""

from dataclasses import replace
from datetime import date, time, timedelta

from relbook.journal.client import State, Who
from relbook.journal.entry import Kind, Side
from relbook.journal.fact import NEEDS, Fact, FactKind
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Promise
from relbook.journal.snapshot import NO_REPLY, Conflict, Mistake, Moment, Snapshot
from tests.journal.situations import MARTA, QUIET, TODAY, ago, client, conflict, energies, only

CALM = replace(QUIET, facts=tuple(Fact(f"f{kind}", "marta", kind, "so", ago(2)) for kind in FactKind))
"""A client about whom no signal has anything to say."""


def theirs(**changes: object) -> Snapshot:
    promise = Promise("p", "marta", "Send the figures.", mine=False, made=ago(60))
    return only(promises=(replace(promise, **changes),))  # type: ignore[arg-type]


def granted(days: int, **changes: object) -> Snapshot:
    known = tuple(fact for fact in CALM.facts if fact.kind not in NEEDS)
    return only(last_days={Kind.APPRECIATION_GIVEN: ago(days)}, facts=known, **changes)


def talks(count: int, **changes: object) -> Snapshot:
    talk = replace(Moment(Kind.MESSAGE, ago(3)), **changes)  # type: ignore[arg-type]
    return only(moments=(talk,) * count + (Moment(Kind.CALL, ago(9), initiated=Side.THEM),))


def worry(days: int) -> Snapshot:
    fresh = tuple(fact for fact in CALM.facts if fact.kind is not FactKind.WORRY)
    return only(facts=(*fresh, Fact("w", "marta", FactKind.WORRY, "Payroll.", ago(days))))


def needs_known(*kinds: FactKind, hours: int = 1) -> Snapshot:
    start = 14 + hours
    day, at = TODAY + timedelta(start // 24), time(start % 24, 20)
    plan = Meeting("m", day, at, Kind.CALL, clients=(Who("marta", "Marta Reyes", "Marta"),))
    return only(next_meeting=plan, facts=tuple(fact for fact in CALM.facts if fact.kind in kinds))


def work(count: int) -> Snapshot:
    return only(moments=(Moment(Kind.CALL, ago(9)),) * count + (Moment(Kind.SHARED, ago(20)),), facts=())


def silent(days: int, **changes: object) -> Snapshot:
    return replace(client(**changes), last_contact=ago(days))


def brought(days: int) -> Snapshot:
    return only(introducer="Priya", age_days=days)


def reviewed(day: date) -> Snapshot:
    return conflict(60, settled=ago(25), reviewed=day)


FIRES: dict[str, list[Snapshot]] = {
    "mistake_untold": [only(mistake=Mistake(ago(2))), only(mistake=Mistake(ago(900)))],
    "avoided_conflict": [conflict(10), conflict(40)],
    "hard_truth": [only(unsaid=ago(7)), only(unsaid=ago(90))],
    "referral_thanks": [brought(3), brought(900)],
    "drain": [
        replace(energies(-1, -2, 1, 1, -1), conflicts=2),
        replace(energies(-1, -1, -2), conflicts=3),
    ],
    "conflict_check_in": [conflict(60, settled=ago(21)), conflict(60, settled=ago(42))],
    "empty_needs": [
        needs_known(FactKind.WORRY, FactKind.WISH),
        needs_known(FactKind.CHALLENGE, FactKind.WISH),
        needs_known(FactKind.WORRY, FactKind.CHALLENGE, hours=24),
    ],
    "promise_waiting": [theirs(due=ago(14)), theirs(made=ago(30))],
    "mistake_follow_up": [
        only(mistake=Mistake(ago(20), ago(14))),
        only(mistake=Mistake(ago(30), ago(28))),
    ],
    "former_silence": [silent(180, state=State.FORMER), silent(400, state=State.DORMANT)],
    "long_silence": [silent(43), replace(silent(365, circle=None), rhythm_days=None)],
    "one_sided": [talks(4, initiated=Side.ME), talks(4, reply=NO_REPLY)],
    "taken_for_granted": [granted(120), granted(400)],
    "stale_need": [worry(90), worry(300)],
    "all_business": [work(6)],
    "never_met": [only(met=0, age_days=366, contacts=4)],
}

SILENT: dict[str, list[Snapshot]] = {
    "mistake_untold": [
        only(mistake=Mistake(ago(1))),
        only(mistake=Mistake(ago(9), ago(8))),
    ],
    "avoided_conflict": [conflict(9), conflict(40, raised=ago(20)), conflict(40, settled=ago(2))],
    "hard_truth": [only(unsaid=ago(6)), CALM],
    "referral_thanks": [brought(2), replace(brought(90), introducer_thanked=True)],
    "drain": [
        replace(energies(-1, -2, 1, 1, 1), conflicts=2),
        replace(energies(-1, 1, 1, 1, -1, -2), conflicts=2),
        replace(energies(-1, -1, -1), conflicts=1),
    ],
    "conflict_check_in": [
        conflict(60, settled=ago(20)),
        conflict(60, settled=ago(43)),
        reviewed(ago(2)),
    ],
    "empty_needs": [needs_known(*NEEDS), needs_known(FactKind.WISH, hours=25), only(facts=())],
    "promise_waiting": [
        theirs(due=ago(13)),
        theirs(made=ago(29)),
        theirs(due=ago(50), mine=True),
    ],
    "mistake_follow_up": [
        only(mistake=Mistake(ago(20), ago(13))),
        only(mistake=Mistake(ago(40), ago(29))),
    ],
    "former_silence": [
        silent(179, state=State.FORMER),
        silent(900),
        silent(900, state=State.ENDED),
        silent(400, state=State.FORMER, snoozed_until=ago(-1)),
        silent(400, state=State.FORMER, away_until=ago(-1)),
    ],
    "long_silence": [
        silent(42),
        silent(99, snoozed_until=ago(-1)),
        silent(99, away_until=ago(-1)),
        replace(silent(99), next_meeting=needs_known().next_meeting),
        silent(400, state=State.ENDED),
        replace(silent(364, circle=None), rhythm_days=None),
    ],
    "one_sided": [talks(3, initiated=Side.ME), talks(4, initiated=Side.THEM)],
    "taken_for_granted": [
        granted(119),
        granted(400, conflicts=1),
        granted(400, last_contact=ago(22)),
        granted(400, age_days=119),
        only(last_days={Kind.APPRECIATION_GIVEN: ago(400)}),
    ],
    "stale_need": [worry(89)],
    "all_business": [work(5)],
    "never_met": [
        only(met=0, age_days=365, contacts=4),
        only(met=0, age_days=900, contacts=3),
        only(met=1, age_days=900),
    ],
}

__all__ = ["CALM", "FIRES", "MARTA", "SILENT", "Conflict"]
