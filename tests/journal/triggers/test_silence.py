"""What was learned meanwhile, to the day."""

from relbook.journal.entry import Kind
from relbook.journal.fact import Fact, FactKind
from relbook.journal.snapshot import Moment
from relbook.journal.triggers.silence import all_business
from tests.journal.situations import ago, only

WORK = tuple(Moment(Kind.CALL, ago(days)) for days in (1, 5, 9))


def learned(days: int, kind: FactKind = FactKind.LIKE) -> bool:
    """Whether something learned so many days ago counts beside three calls, the first nine days ago."""
    facts = (Fact("f", "marta", kind, "pears", ago(days)),)
    return all_business.ask(only(moments=WORK, facts=facts), {"count": 3}) is None


def test_what_was_learned_on_the_day_of_the_first_of_them_counts() -> None:
    assert [learned(days) for days in (0, 9, 10)] == [True, True, False]


def test_a_worry_is_no_more_than_work() -> None:
    assert not learned(0, FactKind.WORRY)
