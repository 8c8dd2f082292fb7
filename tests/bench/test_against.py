from pathlib import Path

from tests.bench.against import against, read
from tests.bench.line import at_least, at_most
from tests.bench.lines import lines
from tests.bench.table import as_json


def test_what_became_slower_comes_first(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    earlier.write_text(as_json(lines({1_000: 10, 10_000: 10, 100_000: 10})), "utf-8")
    told = against(lines({1_000: 10.5, 10_000: 5, 100_000: 12}), read(earlier))
    assert [line.split()[:3] for line in told] == [
        ["slower", "+20%", "100,000"],
        ["faster", "-50%", "10,000"],
        ["1", "of", "3"],
    ]


def test_another_machine_is_slower_for_the_floor_too() -> None:
    here = lines({1_000: 12}, at_most(1.3), floor=10)
    there = lines({1_000: 36}, at_most(1.3), floor=30)
    assert len(against(there, here)) == 1


def test_fewer_by_the_second_is_slower() -> None:
    before = lines({1_000: 900}, at_least(0.6), floor=1_000, unit="/s")
    now = lines({1_000: 600}, at_least(0.6), floor=1_000, unit="/s")
    assert against(now, before)[0].startswith("slower    +50%")


def test_what_was_not_measured_before_is_counted() -> None:
    assert against(lines({1_000: 5}), []) == ["0 of 1 within 10%, 1 not measured before"]
