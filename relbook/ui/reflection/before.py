"""What was said last time to the same question, and what is known by it and still held."""

from datetime import date

from relbook.journal.asking import Asked
from relbook.journal.fact import Fact
from relbook.journal.frozen import frozen
from relbook.store import askings, becoming
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr


@frozen
class Before:
    """`words` say it, with its day; `fact` can be said to be true still, or no more."""

    words: str = ""
    fact: Fact | None = None


def find(asked: Asked, client_id: str, today: date) -> Before:
    """What there is of it about a client, or about nobody in particular."""
    last = askings.last_answer(asked.prompt.id, client_id)
    fact = becoming.standing_fact(asked, client_id, last.id if last else "")
    if fact is not None:
        still = tr("{day}: {what}. Still true?")
        day = wording.day_short(fact.as_of, today)
        return Before(still.format(day=day, what=fact.text.rstrip(".?! ")), fact)
    return Before(f"{wording.day_short(last.day, today)}: {last.heading}" if last else "")
