"""The screens about clients, the writer's own time and the settings, for `tests/shots.py`."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QScrollArea

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.selection import Selection
from relbook.journal.sieve import Lack, Sieve
from relbook.store import bin as waste
from relbook.store import circles, clients, entries, meetings, organisations, people, roster, trips
from relbook.ui.shared.crowded import place
from relbook.ui.window import MainWindow

Turn = Callable[[MainWindow], None]


def marta(window: MainWindow) -> str:
    """Turn to Marta's page; her key."""
    key = clients.find("Marta Reyes").id
    window.journey.go_client(key)
    return key


def everybody(window: MainWindow) -> list[str]:
    """The keys of all clients, in the order of their names."""
    return [line.id for line in sorted(roster.everyone(window.desk.today()), key=lambda line: line.name)]


def sieved(window: MainWindow) -> None:
    marta(window)
    asked = Sieve(states=frozenset({State.CURRENT}), lacks=frozenset({Lack.CONTACT}), overdue=True)
    window.rooms.side.set_sieve(asked)


def funnel(window: MainWindow) -> None:
    marta(window)
    window.rooms.side.show_sieve()


def picked(window: MainWindow) -> None:
    marta(window)
    view = window.rooms.side.list
    for row in (1, 2, 4):
        view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def crowded(window: MainWindow) -> None:
    marta(window)
    rest = [key for key in everybody(window) if clients.get(key).circle is not Circle.CLOSE]
    today = window.desk.today()
    room = clients.circle_rules()[Circle.CLOSE].capacity or 0
    missing = room - len(circles.people_in(Circle.CLOSE))
    circles.move(tuple(rest[: max(0, missing)]), Circle.CLOSE, today)
    place(window.desk, window, rest[max(0, missing) :][:1], Circle.CLOSE)


def merge(window: MainWindow) -> None:
    window.sheets.merge.ask(marta(window))


def merging(window: MainWindow) -> None:
    here = marta(window)
    window.sheets.merge.ask(here)
    window.sheets.merge.compare_with(next(key for key in everybody(window) if key != here))


def empty_bin(window: MainWindow) -> None:
    marta(window)
    window.sheets.bin.open()


def full_bin(window: MainWindow) -> None:
    key = marta(window)
    for page in entries.window(Selection(client_id=key))[:3]:
        entries.remove(page.entry.id)
    waste.remove_client(next(other for other in everybody(window) if other != key))
    window.sheets.bin.open()


def page_of_record(number: int) -> Turn:
    """One page of what is kept about Marta."""

    def turn(window: MainWindow) -> None:
        window.sheets.person.ask(marta(window))
        window.sheets.person._show(number)

    return turn


def house(window: MainWindow) -> None:
    company = people.record(marta(window)).client.company
    window.sheets.house.show_house(organisations.named(company))


def plan(window: MainWindow) -> None:
    window.sheets.plan.ask(marta(window))


def replan(window: MainWindow) -> None:
    marta(window)
    today = window.desk.today()
    window.sheets.plan.change(meetings.between(today, today)[0].id)


def rest(window: MainWindow) -> None:
    window.sheets.rest.ask(marta(window))


def trip(window: MainWindow) -> None:
    marta(window)
    window.sheets.trip.ask(trips.towns()[0])
    for person in window.sheets.trip.people[:1]:
        person.click()


def no_trip(window: MainWindow) -> None:
    marta(window)
    window.sheets.trip.ask("Reykjavik")


def away(window: MainWindow) -> None:
    marta(window)
    sheet = window.sheets.away
    sheet.open()
    sheet.first.setText("+2d")
    sheet.last.setText("+3w")
    sheet.look()


def me(window: MainWindow) -> None:
    window.journey.go("today")
    window.sheets.me.open()


def helped(window: MainWindow) -> None:
    marta(window)
    window.sheets.helped.open()


def extras(window: MainWindow) -> None:
    window.sheets.extras.ask(marta(window))


def settings_at(share: float) -> Turn:
    """The settings, scrolled down by so much of the way (0 to 1)."""

    def turn(window: MainWindow) -> None:
        marta(window)
        window.sheets.preferences.open()
        for area in window.sheets.preferences.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(round(bar.maximum() * share))

    return turn


RECORD: Sequence[str] = ("first", "about", "near", "reach", "work", "ties", "days", "own")

SCREENS: dict[str, Turn] = {
    "sieved": sieved,
    "funnel": funnel,
    "picked": picked,
    "crowded": crowded,
    "merge": merge,
    "merging": merging,
    "empty-bin": empty_bin,
    "bin": full_bin,
    "organisation": house,
    "plan": plan,
    "replan": replan,
    "rest": rest,
    "trip": trip,
    "no-trip": no_trip,
    "away": away,
    "helped": helped,
    "me": me,
    "extras": extras,
    **{f"record-{name}": page_of_record(number) for number, name in enumerate(RECORD)},
    **{f"settings-{number}": settings_at(number / 3) for number in range(4)},
}
