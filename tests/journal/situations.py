"""For every trigger, a day on which it fires and one on which it must not."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from relbook.journal.circle import Circle
from relbook.journal.client import Client, Closeness, State, Who
from relbook.journal.entry import Kind, Side
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import Outcome, Promise
from relbook.journal.snapshot import NO_REPLY, Conflict, DaySnapshot, Mistake, Moment, Snapshot, Terms

TODAY = date(2026, 11, 25)
MARTA = Client("marta", "Marta Reyes", circle=Circle.CLOSE)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


QUIET = Snapshot(
    today=TODAY,
    client=MARTA,
    now=time(14, 20),
    age_days=2000,
    contacts=20,
    last_contact=ago(5),
    rhythm_days=21,
    moments=(Moment(Kind.CALL, ago(5), time(14)),),
    last_days={Kind.APPRECIATION_GIVEN: ago(5), Kind.SHARED: ago(20)},
    met=3,
    landmarks=1,
    facts=tuple(Fact(f"f{kind}", "marta", kind, f"something about {kind}", ago(2)) for kind in FactKind),
)
"""A client of long standing about whom nothing in particular is to be asked."""

EMPTY_DAY = DaySnapshot(today=TODAY, age_days=800)


def only(**changes: Any) -> Snapshot:
    return replace(QUIET, **changes)


def client(**changes: Any) -> Snapshot:
    return only(client=replace(MARTA, **changes))


def meeting(kind: str = Kind.CALL, *others: str) -> Meeting:
    clients = [Who("marta", "Marta Reyes", "Marta"), *(Who(name, name, name) for name in others)]
    return Meeting("m", TODAY, time(15), kind, clients=tuple(clients))


def promise(**changes: Any) -> Snapshot:
    return only(
        promises=(replace(Promise("p", "marta", "Send the deck.", mine=True, made=ago(30)), **changes),)
    )


def promises(count: int) -> Snapshot:
    return only(
        promises=tuple(Promise(str(i), "marta", "a thing", mine=True, made=ago(1)) for i in range(count))
    )


def talk(**changes: Any) -> Snapshot:
    return only(moments=(replace(Moment(Kind.CALL, TODAY, time(13, 20), minutes=60), **changes),))


def energies(*steps: int) -> Snapshot:
    return only(moments=tuple(Moment(Kind.CALL, ago(9 + i), energy=step) for i, step in enumerate(steps)))


def fact(kind: FactKind, days: int, **changes: Any) -> Snapshot:
    return only(facts=(replace(Fact("f", "marta", kind, "Payroll in January.", ago(days)), **changes),))


def last(kind: Kind, days: int) -> Snapshot:
    return only(last_days={kind: ago(days)})


def conflict(days: int, **changes: Any) -> Snapshot:
    return only(conflict=replace(Conflict(ago(days)), **changes))


def month(numbers: tuple[int, ...]) -> date:
    return date(2026, numbers[0], 9)


def others(numbers: tuple[int, ...]) -> tuple[int, ...]:
    """The months that are not among these."""
    return tuple(set(range(1, 13)) - set(numbers))


def weekday(number: int) -> date:
    """A day of the week, from 1 for Monday, in the week of TODAY."""
    return TODAY + timedelta(number - TODAY.isoweekday())


def fires(trigger: str, given: Mapping[str, Any]) -> Snapshot | DaySnapshot:
    return _FIRES[trigger](given)


def is_silent(trigger: str, given: Mapping[str, Any]) -> Snapshot | DaySnapshot:
    situation = _SILENT.get(trigger)
    return situation(given) if situation else QUIET


Situation = Callable[[Mapping[str, Any]], Snapshot | DaySnapshot]

_FIRES: dict[str, Situation] = {
    "before_meeting": lambda g: only(next_meeting=meeting()),
    "before_negotiation": lambda g: only(next_meeting=meeting(Kind.NEGOTIATION)),
    "joint_meeting": lambda g: only(next_meeting=meeting(Kind.CALL, "Priya"), confidences=2),
    "after_talk": lambda g: talk(),
    "after_unpromised_talk": lambda g: talk(),
    "after_felt_talk": lambda g: talk(energy=g.get("least", g.get("most"))),
    "after_first_visit": lambda g: replace(talk(kind=Kind.IN_PERSON), met=1, last_contact=TODAY),
    "promise_due": lambda g: promise(due=TODAY + timedelta(1)),
    "promise_overdue": lambda g: promise(due=ago(1)),
    "their_promise_overdue": lambda g: promise(due=ago(3), mine=False),
    "promise_undated": lambda g: promise(),
    "promise_soft": lambda g: promise(firm=False),
    "promise_kept": lambda g: promise(outcome=Outcome.KEPT, settled=ago(1)),
    "promise_slipped": lambda g: promise(outcome=Outcome.LATE, settled=ago(4)),
    "many_promises": lambda g: promises(5),
    "promises_kept": lambda g: only(kept=g["count"]),
    "conflict_fresh": lambda g: conflict(1),
    "conflict_open": lambda g: conflict(40),
    "conflict_without_goal": lambda g: conflict(3),
    "conflict_unraised": lambda g: conflict(12),
    "conflict_before_meeting": lambda g: replace(conflict(12), next_meeting=meeting()),
    "conflict_settled": lambda g: conflict(60, settled=ago(22)),
    "mistake_made": lambda g: last(Kind.REPAIR, g["until"] - 1),
    "mistake_untold": lambda g: only(mistake=Mistake(ago(g["days"]))),
    "truth_waits": lambda g: only(unsaid=ago(g["days"])),
    "terms_agreed": lambda g: replace(last(Kind.NEGOTIATION, 80), terms=Terms(ago(80), ago(50))),
    "drained": lambda g: replace(energies(-1, 1, -2, -1), conflicts=2),
    "silence": lambda g: only(last_contact=ago(40)),
    "long_silence": lambda g: only(last_contact=ago(900)),
    "former_silence": lambda g: replace(client(state=State.FORMER), last_contact=ago(400)),
    "one_sided": lambda g: only(moments=(Moment(Kind.CALL, ago(9), initiated=Side.ME),) * 4),
    "all_business": lambda g: only(moments=(Moment(Kind.CALL, ago(9)),) * 6, facts=()),
    "unappreciated": lambda g: last(Kind.APPRECIATION_GIVEN, 170),
    "taken_for_granted": lambda g: replace(last(Kind.APPRECIATION_GIVEN, 200), facts=()),
    "unknown": lambda g: only(facts=()),
    "stale": lambda g: fact(g["kind"], 400),
    "noted": lambda g: fact(g["kind"], g.get("after", 7) + 13),
    "day_ahead": lambda g: fact(FactKind.PERSONAL, 20, about=TODAY + timedelta(4)),
    "day_passed": lambda g: fact(FactKind.PERSONAL, 20, about=ago(4)),
    "date_ahead": lambda g: only(dates=(ImportantDate("d", "marta", "Birthday", 11, 28),)),
    "long_tie": lambda g: QUIET,
    "new_here": lambda g: only(age_days=3, contacts=0, facts=()),
    "no_circle": lambda g: client(circle=None),
    "circle_full": lambda g: only(in_circle=6, circle_capacity=5),
    "wanted_closeness": lambda g: client(closeness=g["wish"]),
    "never_met": lambda g: only(met=0),
    "no_landmark": lambda g: only(landmarks=0),
    "nothing_shared": lambda g: only(facts=(), last_days={}),
    "shared_before": lambda g: fact(FactKind.SHARED, 300),
    "lifting": lambda g: energies(1, 2, 1),
    "draining": lambda g: energies(-1, -2, 2),
    "thanked": lambda g: last(Kind.APPRECIATION_RECEIVED, 3),
    "favour_asked": lambda g: last(Kind.FAVOUR_ASKED, 10),
    "only_giving": lambda g: last(Kind.FAVOUR_GIVEN, 90),
    "introduced": lambda g: only(introducer="Priya"),
    "could_help": lambda g: only(could_help="Kenji", could_help_with="shipping"),
    "neighbours": lambda g: replace(client(town="Porto"), neighbours=2),
    "moved_on": lambda g: replace(client(company="Polder Press"), moved_on=ago(20)),
    "work_ended": lambda g: replace(client(state=State.FORMER), ended_on=ago(9)),
    "anniversary": lambda g: client(since=date(2021, 11, 22)),
    "season": lambda g: only(today=month(g["months"])),
    "any_day": lambda g: replace(EMPTY_DAY, clients=9),
    "no_gesture": lambda g: replace(EMPTY_DAY, last_gesture=ago(20)),
    "full_day": lambda g: replace(EMPTY_DAY, meetings_today=5),
    "days_in_row": lambda g: replace(EMPTY_DAY, meeting_days_in_row=9),
    "full_week": lambda g: replace(EMPTY_DAY, due_this_week=6),
    "low_week": lambda g: replace(EMPTY_DAY, energies=(-1, -1, -2)),
    "good_week": lambda g: replace(EMPTY_DAY, energies=(1, 1, 2)),
    "uncircled": lambda g: replace(EMPTY_DAY, uncircled=4),
    "time_of_year": lambda g: replace(EMPTY_DAY, today=month(g["months"]), clients=9),
    "first_talk_ahead": lambda g: only(next_meeting=meeting(), contacts=0, moments=(), last_contact=None),
    "after_pause": lambda g: only(moments=(Moment(Kind.CALL, TODAY), Moment(Kind.CALL, ago(300)))),
    "after_their_call": lambda g: talk(initiated=Side.THEM),
    "after_terms": lambda g: talk(kind=Kind.NEGOTIATION),
    "promise_early": lambda g: promise(outcome=Outcome.KEPT, settled=ago(1), due=TODAY + timedelta(3)),
    "promise_changed": lambda g: promise(outcome=Outcome.RENEGOTIATED, settled=ago(2)),
    "promise_under_way": lambda g: promise(due=TODAY + timedelta(20)),
    "their_promise_due": lambda g: promise(due=TODAY + timedelta(2), mine=False),
    "their_promise_undated": lambda g: promise(mine=False),
    "their_promise_kept": lambda g: promise(outcome=Outcome.KEPT, settled=ago(2), mine=False),
    "conflict_raised": lambda g: conflict(60, raised=ago(40)),
    "mistake_told": lambda g: only(mistake=Mistake(ago(30), told=ago(20))),
    "truth_before_meeting": lambda g: only(unsaid=ago(9), next_meeting=meeting()),
    "terms_open": lambda g: only(terms=Terms(ago(60))),
    "hard_day_ahead": lambda g: fact(FactKind.WORRY, 20, about=TODAY + timedelta(9)),
    "eased": lambda g: fact(FactKind.WORRY, 90, standing=Standing.CLOSED, closed_on=ago(5)),
    "told_them": lambda g: fact(FactKind.WORRY, 40, mine=True),
    "own_line": lambda g: fact(FactKind.BOUNDARY, 200, mine=True),
    "they_reach_out": lambda g: only(moments=(Moment(Kind.CALL, ago(9), initiated=Side.THEM),) * 4),
    "unanswered": lambda g: only(moments=(Moment(Kind.MESSAGE, ago(9), reply=NO_REPLY),)),
    "prospect_waits": lambda g: replace(client(state=State.PROSPECT), last_contact=ago(40)),
    "early_days": lambda g: only(age_days=max(g.get("after", 14), 60)),
    "many_talks": lambda g: only(moments=tuple(Moment(Kind.CALL, ago(i)) for i in range(1, 11))),
    "works_at": lambda g: client(company="Polder Press"),
    "shared_lately": lambda g: last(Kind.SHARED, 3),
    "favour_given": lambda g: last(Kind.FAVOUR_GIVEN, 20),
    "made_difference": lambda g: last(Kind.DIFFERENCE, 20),
    "no_extra": lambda g: last(Kind.EXTRA, 300),
    "landmark_kept": lambda g: QUIET,
    "weekday": lambda g: replace(EMPTY_DAY, today=weekday(g["days"][0]), clients=9),
    "open_day": lambda g: replace(EMPTY_DAY, entries=300),
    "energy_unknown": lambda g: replace(EMPTY_DAY, entries=300),
    "book_turns": lambda g: replace(EMPTY_DAY, age_days=(TODAY - date(2024, 11, 22)).days),
}

_SILENT: dict[str, Situation] = {
    "before_meeting": lambda g: only(next_meeting=replace(meeting(), at=time(9))),
    "before_negotiation": lambda g: only(next_meeting=meeting()),
    "joint_meeting": lambda g: only(next_meeting=meeting(Kind.CALL, "Priya")),
    "after_unpromised_talk": lambda g: talk(has_promise=True),
    "after_felt_talk": lambda g: talk(),
    "after_first_visit": lambda g: talk(kind=Kind.IN_PERSON),
    "promise_due": lambda g: promise(due=TODAY + timedelta(9)),
    "promise_overdue": lambda g: promise(due=TODAY),
    "their_promise_overdue": lambda g: promise(due=ago(3)),
    "promise_undated": lambda g: promise(made=ago(3)),
    "promise_soft": lambda g: promise(),
    "promise_kept": lambda g: promise(outcome=Outcome.KEPT, settled=ago(9)),
    "promise_slipped": lambda g: promise(outcome=Outcome.RELEASED, settled=ago(1)),
    "many_promises": lambda g: promises(g["count"] - 1),
    "promises_kept": lambda g: only(kept=g["count"] - 1),
    "conflict_fresh": lambda g: conflict(9),
    "conflict_open": lambda g: conflict(9, settled=ago(1)),
    "conflict_without_goal": lambda g: conflict(9, has_goal=True),
    "conflict_unraised": lambda g: conflict(30, raised=ago(25)),
    "conflict_before_meeting": lambda g: conflict(3),
    "conflict_settled": lambda g: conflict(60, settled=ago(3)),
    "mistake_made": lambda g: last(Kind.REPAIR, g["until"] + 1),
    "mistake_untold": lambda g: only(mistake=Mistake(ago(90), told=ago(89))),
    "truth_waits": lambda g: only(unsaid=ago(1)),
    "terms_agreed": lambda g: replace(last(Kind.NEGOTIATION, 80), terms=Terms(ago(80), ago(60), ago(10))),
    "drained": lambda g: energies(-1, -1, -2, -1),
    "silence": lambda g: only(last_contact=ago(40), next_meeting=meeting()),
    "long_silence": lambda g: replace(client(away_until=ago(-1)), last_contact=ago(900)),
    "former_silence": lambda g: only(last_contact=ago(400)),
    "one_sided": lambda g: only(moments=(Moment(Kind.CALL, ago(9), initiated=Side.ME),) * 3),
    "all_business": lambda g: only(moments=(Moment(Kind.CALL, ago(9)),) * 5 + (Moment(Kind.SHARED, ago(9)),)),
    "taken_for_granted": lambda g: replace(last(Kind.APPRECIATION_GIVEN, 200), facts=(), conflicts=1),
    "stale": lambda g: fact(g["kind"], 30),
    "noted": lambda g: fact(g["kind"], 1000),
    "day_ahead": lambda g: fact(FactKind.PERSONAL, 20, about=ago(1)),
    "day_passed": lambda g: fact(FactKind.PERSONAL, 20, about=TODAY),
    "date_ahead": lambda g: only(dates=(ImportantDate("d", "marta", "Birthday", 5, 9),)),
    "long_tie": lambda g: only(contacts=g["contacts"] - 1),
    "circle_full": lambda g: only(in_circle=5, circle_capacity=5),
    "wanted_closeness": lambda g: client(closeness=Closeness.AS_IS),
    "shared_before": lambda g: fact(FactKind.SHARED, 3),
    "lifting": lambda g: energies(1, 0, 1),
    "draining": lambda g: energies(-1, 0),
    "favour_asked": lambda g: last(Kind.FAVOUR_ASKED, 1),
    "only_giving": lambda g: only(last_days={Kind.FAVOUR_GIVEN: ago(9), Kind.FAVOUR_ASKED: ago(99)}),
    "introduced": lambda g: only(introducer="Priya", introducer_thanked=True),
    "neighbours": lambda g: only(neighbours=3),
    "moved_on": lambda g: replace(client(company="Polder Press"), moved_on=ago(200)),
    "work_ended": lambda g: only(ended_on=ago(99)),
    "anniversary": lambda g: client(since=date(2026, 11, 22)),
    "season": lambda g: only(today=month(others(g["months"]))),
    "any_day": lambda g: EMPTY_DAY,
    "no_gesture": lambda g: replace(EMPTY_DAY, last_gesture=ago(3)),
    "full_day": lambda g: replace(EMPTY_DAY, meetings_today=1),
    "days_in_row": lambda g: replace(EMPTY_DAY, meeting_days_in_row=2),
    "full_week": lambda g: replace(EMPTY_DAY, due_this_week=1),
    "low_week": lambda g: replace(EMPTY_DAY, energies=(-1, 1, -1)),
    "good_week": lambda g: replace(EMPTY_DAY, energies=(1, 1)),
    "uncircled": lambda g: replace(EMPTY_DAY, uncircled=1),
    "time_of_year": lambda g: replace(EMPTY_DAY, today=month(others(g["months"])), clients=9),
    "after_pause": lambda g: only(moments=(Moment(Kind.CALL, TODAY), Moment(Kind.CALL, ago(20)))),
    "after_their_call": lambda g: talk(initiated=Side.ME),
    "promise_early": lambda g: promise(outcome=Outcome.KEPT, settled=ago(1), due=ago(1)),
    "promise_changed": lambda g: promise(outcome=Outcome.KEPT, settled=ago(1)),
    "promise_under_way": lambda g: promise(due=TODAY + timedelta(20), made=ago(1)),
    "their_promise_due": lambda g: promise(due=TODAY + timedelta(2)),
    "their_promise_undated": lambda g: promise(mine=False, due=TODAY + timedelta(30)),
    "mistake_told": lambda g: only(mistake=Mistake(ago(30), told=ago(20), followed=ago(2))),
    "hard_day_ahead": lambda g: fact(FactKind.PERSONAL, 20, about=TODAY + timedelta(9)),
    "eased": lambda g: fact(FactKind.PERSONAL, 90, standing=Standing.CLOSED, closed_on=ago(5)),
    "told_them": lambda g: fact(FactKind.BOUNDARY, 40, mine=True),
    "own_line": lambda g: fact(FactKind.BOUNDARY, 200),
    "favour_given": lambda g: last(Kind.FAVOUR_GIVEN, 1),
    "prospect_waits": lambda g: client(state=State.PROSPECT),
    "landmark_kept": lambda g: only(landmarks=0),
    "no_extra": lambda g: last(Kind.EXTRA, 9),
    "weekday": lambda g: replace(EMPTY_DAY, today=weekday(g["days"][0] % 7 + 1), clients=9),
    "open_day": lambda g: replace(EMPTY_DAY, entries=300, meetings_today=1),
    "energy_unknown": lambda g: replace(EMPTY_DAY, entries=300, energies=(0,)),
    "book_turns": lambda g: EMPTY_DAY,
}
