"""What is typed letter by letter: common and rare words, a name, scripts, a phrase, operators."""

from itertools import accumulate

from relbook.store.models import database

KEYSTROKES = 156
"""How many letters are typed in all, as when the limits were measured."""

COMMON = ("meeting", "the budget", "client call", "late payments", "invoice")
SCRIPTS = ("Straße", "dziękuję", "встреча", "η συνάντηση", "会议改到", "打ち合わせ")
ASKED = ('"project design"', "budget -draft", "offer OR scope", "!worry")


def questions() -> list[str]:
    """What is typed, in the journal that is open: one name and two rare words are taken from it."""
    (name,) = _one("SELECT name FROM client ORDER BY id LIMIT 1")
    (text,) = _one("SELECT text FROM entry WHERE length(text) > 800 ORDER BY id LIMIT 1")
    rare = sorted({word.strip(".") for word in text.lower().split()}, key=lambda word: (-len(word), word))
    first, *_ = name.lower().split()
    return [*COMMON, first, *rare[:2], *SCRIPTS, *ASKED]


def keystrokes() -> list[str]:
    """What stands in the field after each key."""
    typed = [so_far for words in questions() for so_far in accumulate(words)]
    return (typed * 2)[:KEYSTROKES]


def _one(sql: str) -> tuple[str, ...]:
    row: tuple[str, ...] = database().execute_sql(sql).fetchone()
    return row
