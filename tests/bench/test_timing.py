import sys

import pytest

from tests.bench.timing import Spread, in_turn, run


def test_most_stay_within_what_is_said() -> None:
    spread = Spread(tuple(map(float, range(100, 0, -1))))
    assert (spread.p50, spread.p95, spread.p99, spread.most) == (50.5, 96, 100, 100)


def test_each_side_has_its_turn_after_one_that_does_not_count() -> None:
    done: list[str] = []
    ours, floor = in_turn([lambda: done.append("a"), lambda: done.append("b")], [lambda: done.append("f")], 2)
    assert "".join(done) == "abf" + "afbf" * 2
    assert len(ours.times) == len(floor.times) == 4


def test_a_command_that_fails_is_no_measurement() -> None:
    with pytest.raises(RuntimeError, match="exit 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"])


def test_a_process_is_measured_with_its_variables() -> None:
    program = "import os; raise SystemExit(os.environ['GREETING'] != 'hello')"
    assert run([sys.executable, "-c", program], GREETING="hello").memory > 1
