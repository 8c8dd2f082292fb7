"""What a rehearsed year adds up to."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.rehearsal.year import Shown


@frozen
class Tally:
    """On how many days each client was asked about, and how often each principle and each prompt came."""

    clients: Counter[str]
    principles: Counter[str]
    prompts: Counter[str]


def tally(shown: Iterable[Shown]) -> Tally:
    """Count what was shown; of a client each day once."""
    days: dict[str, set[date]] = defaultdict(set)
    principles: Counter[str] = Counter()
    prompts: Counter[str] = Counter()
    for one in shown:
        days[one.client_id].add(one.day)
        principles[one.asked.prompt.lead] += 1
        prompts[one.asked.prompt.id] += 1
    return Tally(Counter({key: len(some) for key, some in days.items()}), principles, prompts)
