import json

from tests.bench.growth import growth
from tests.bench.line import at_most
from tests.bench.lines import lines
from tests.bench.table import as_json, table

FOUND = lines({1_000: 12, 100_000: 30}, at_most(1.3), floor=10)


def test_every_line_says_its_goal_and_whether_it_is_kept() -> None:
    _, kept, missed, *_ = table(FOUND).splitlines()
    assert " ".join(kept.split()) == "1,000 open a book 12.0 ms 10.0 ms 1.20 1.3 × kept"
    assert missed.endswith("MISSED")


def test_below_it_stands_how_each_cost_grows() -> None:
    last = table(FOUND, growth(FOUND)).splitlines()[-1]
    assert " ".join(last.split()) == "open a book 1,000 100,000 2.50 167 (n log n) kept"


def test_the_same_as_objects() -> None:
    read = json.loads(as_json(FOUND, growth(FOUND)))
    assert read["lines"] == FOUND
    assert [one["what"] for one in read["growth"]] == ["open a book"]
