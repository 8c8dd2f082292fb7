"""Instants on the writer's wall."""

from datetime import date, time

import pytest

from relbook.imports.wall import Wall, on_wall

CASES: list[tuple[str, str, Wall | None]] = [
    ("2013-10-27T02:27:27Z", "Europe/Stockholm", (date(2013, 10, 27), time(3, 27), "Europe/Stockholm")),
    ("2023-05-01T23:30:00Z", "Asia/Bangkok", (date(2023, 5, 2), time(6, 30), "Asia/Bangkok")),
    ("2023-05-01T23:30:00.123Z", "", (date(2023, 5, 1), time(23, 30), "UTC")),
    ("2023-05-01T23:30:00Z", "GMT+0200", (date(2023, 5, 2), time(1, 30), "")),
    ("2023-05-01T10:00:00+05:00", "", (date(2023, 5, 1), time(10), "")),
    ("2023-05-01T10:00:00", "Mars/Base", (date(2023, 5, 1), time(10), "")),
    ("2023-05-01T10:00:00Z", "../../etc/passwd", (date(2023, 5, 1), time(10), "UTC")),
    ("0001-01-01T00:00:00Z", "America/New_York", (date(1, 1, 1), time(0), "UTC")),
    ("2023-13-01T10:00:00Z", "", None),
    ("soon", "", None),
]


@pytest.mark.parametrize(("text", "zone", "wall"), CASES)
def test_an_instant_is_what_the_clock_showed_there(text: str, zone: str, wall: Wall | None) -> None:
    assert on_wall(text, zone) == wall
