"""Books to export, small and awkward."""

from dataclasses import replace
from datetime import date, time

from relbook.journal.book import Book, Portrait
from relbook.journal.client import Client, Who
from relbook.journal.entry import Entry, Tier
from relbook.journal.fact import Fact, FactKind, Question
from relbook.journal.lives.parts import Life
from relbook.journal.page import File, Page
from relbook.journal.promise import Promise

TODAY = date(2026, 11, 25)
CANARY = "kanarienvogel"
MARTA = Client("01" * 16, "Marta Reyes", company="Halden Studio", about="Founder.")
JONAS = Client("02" * 16, "Jonas Lindqvist")


def key(number: int) -> str:
    return f"{number:032x}"


def who(client: Client) -> Who:
    return Who(client.id, client.name, client.first)


def page(number: int, text: str, *clients: Client, day: date = TODAY, **details: object) -> Page:
    entry = Entry(key(number), "call", day, text, at=time(14, 30), **details)  # type: ignore[arg-type]
    return Page(entry, tuple(map(who, clients)), tags=("launch",))


def book(*pages: Page, **parts: object) -> Book:
    return Book(TODAY, (Portrait(MARTA), Portrait(JONAS)), pages, **parts)  # type: ignore[arg-type]


def leaky() -> Book:
    """A book whose every part says something that must not leave."""
    secret = f"fine\n!secret {CANARY}"
    file = File(key(90), key(2), f"{CANARY}.txt", 1, "ab" * 32)
    health = Fact(
        key(16), MARTA.id, FactKind.PERSONAL, CANARY, TODAY, sensitive=True, sentence=f"!fact {CANARY}"
    )
    lunch = page(5, f"Lunch\n\nAll is well.\n  !fact {CANARY}", MARTA)
    private = page(2, CANARY, MARTA, tier=Tier.PRIVATE)
    return Book(
        TODAY,
        (Portrait(Client("01" * 16, "Marta Reyes", about=secret)),),
        (
            replace(
                page(1, f"Spring launch\n\n{secret}\n``` \n!secret {CANARY}", MARTA, question=secret),
                life=Life((("goal", secret), ("my view", CANARY), ("opener", CANARY), ("thought", CANARY))),
            ),
            Page(Entry(key(6), "hard truth", TODAY, CANARY), (who(MARTA),)),
            Page(private.entry, private.clients, files=(file,)),
            page(3, f"!secret {CANARY}", MARTA),
            Page(lunch.entry, lunch.clients, facts=(health,)),
            Page(Entry(key(4), "reflection", date(2026, 1, 2), CANARY), (who(MARTA),)),
        ),
        promises=(
            Promise(key(10), MARTA.id, CANARY, mine=True, made=TODAY, entry_id=key(2)),
            Promise(key(11), MARTA.id, f"!secret {CANARY}", mine=False, made=TODAY),
        ),
        facts=(
            health,
            Fact(key(12), MARTA.id, FactKind.WORRY, CANARY, TODAY, entry_id=key(2)),
            Fact(key(13), MARTA.id, FactKind.WORRY, "open", TODAY, ending=f"!secret {CANARY}"),
            Fact(key(14), MARTA.id, FactKind.WORRY, "x", TODAY, sentence=f"!worry x !secret {CANARY}"),
        ),
        questions=(Question(key(15), MARTA.id, CANARY, TODAY, entry_id=key(2)),),
        shut=frozenset({key(2)}),
    )
