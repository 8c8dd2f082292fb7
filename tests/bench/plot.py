"""Every cost against the size of the journal, as one SVG: both axes by powers of ten.

On such axes a cost that does not depend on the size is a level line, n a diagonal, and n log n a
diagonal that bends up a little. A dashed line through the first point says what was promised, the
thin one is the floor of the same run.
"""

from collections import defaultdict
from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10
from typing import Any

from tests.bench.growth import costs

WIDE, HIGH, COLUMNS, MARGIN, EDGE = 340, 220, 3, 58, 20
HEAD, FOOT = 44, 30
TOP = 48
INK, HONEY, LINE, TEXT, FAINT, MISSED = "#3B4B8C", "#AE7614", "#E4DCD1", "#3A332D", "#7A7067", "#A8322A"
"""As in tokens.toml."""

LEAST = 1e-3
"""What is smaller is drawn as this: nothing has a place among powers of ten."""

Point = tuple[int, float]
Panel = list[dict[str, Any]]


def plot(found: Sequence[dict[str, Any]], growth: Sequence[dict[str, Any]] = ()) -> str:
    """A panel for each line that was measured at two sizes or more; `growth` are the verdicts on it."""
    panels: dict[tuple[str, str], Panel] = defaultdict(list)
    for one in found:
        panels[one["figure"], one["what"]].append(one)
    kept = {(one["figure"], one["what"]): bool(one["kept"]) for one in growth}
    drawn = [(key, sorted(lines, key=_entries)) for key, lines in panels.items() if len(lines) > 1]
    body = "".join(
        f'<g transform="translate({number % COLUMNS * WIDE + EDGE} {number // COLUMNS * HIGH + TOP})">'
        f"{_panel(lines, kept=kept.get(key, True))}</g>"
        for number, (key, lines) in enumerate(drawn)
    )
    wide, high = WIDE * COLUMNS + 2 * EDGE, HIGH * ceil(len(drawn) / COLUMNS) + TOP + EDGE
    size = f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" font-family="sans-serif"'
    ground = f'<rect width="{wide}" height="{high}" fill="#FFFFFF"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{ground}{_legend()}{body}</svg>\n'


def _legend() -> str:
    drawn, left = [], EDGE + 10
    for words, color, more in (
        ("what it costs", INK, 'stroke-width="2"'),
        ("its floor in the same run", FAINT, ""),
        ("what was promised: level, or n log n", HONEY, 'stroke-dasharray="3 4"'),
    ):
        drawn.append(_line([(left, 26), (left + 24, 26)], color, more))
        drawn.append(_words(left + 32, 30, words, color=TEXT, size=11))
        left += 32 + 7 * len(words) + 24
    return "".join(drawn)


def _panel(lines: Panel, *, kept: bool) -> str:
    points = costs(lines)
    floors = _floors(lines)
    unit = "s" if lines[0]["unit"] == "/s" else lines[0]["unit"]
    values = [max(value, LEAST) for _, value in (*points, *floors)]
    low = floor(log10(min(values)))
    high = max(ceil(log10(max(values))), low + 1)
    sizes = [log10(n) for n, _ in points]

    def at(point: Point) -> tuple[float, float]:
        n, value = point
        x = MARGIN + (log10(n) - sizes[0]) / (sizes[-1] - sizes[0]) * (WIDE - MARGIN - 24)
        share = (log10(max(value, 10.0**low)) - low) / (high - low)
        return x, HIGH - FOOT - share * (HIGH - HEAD - FOOT)

    promised = [one for one in _promised(lines, points) if one[1] <= 10.0**high] or points[:1]
    heading = _words(MARGIN - 48, 16, escape(lines[0]["what"]), color=TEXT, size=12, more='font-weight="600"')
    word = "level" if lines[0]["flat"] else "n log n"
    verdict = _words(MARGIN - 48, 31, word if kept else f"{word}: missed", color=FAINT if kept else MISSED)
    ticks = [_tick(at((points[0][0], 10.0**power))[1], power, unit) for power in range(low, high + 1)]
    under = [_words(at(one)[0], HIGH - 12, f"{one[0]:,}", anchor="middle") for one in points]
    drawn = [
        _line([at(one) for one in floors], FAINT),
        _line([at(one) for one in promised], HONEY, 'stroke-dasharray="3 4"'),
        _line([at(one) for one in points], INK, 'stroke-width="2"'),
    ]
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{INK}"/>' for x, y in map(at, points)]
    return "".join((heading, verdict, *ticks, *under, *drawn, *dots))


def _floors(lines: Panel) -> list[Point]:
    there = [{**one, "project": one["floor"]} for one in lines if one["floor"]]
    return costs(there)


def _promised(lines: Panel, points: list[Point]) -> list[Point]:
    """Level or n log n from the first point on, in small steps: so it ends at the edge of its panel."""
    (first, value), (last, _) = points[0], points[-1]
    steps = [first * (last / first) ** (step / 24) for step in range(25)]
    if lines[0]["flat"]:
        return [(round(n), value) for n in steps]
    return [(round(n), value * n * log10(n) / (first * log10(first))) for n in steps]


def _tick(y: float, power: int, unit: str) -> str:
    ends = f'x1="{MARGIN}" x2="{WIDE - 24}" y1="{y:.1f}" y2="{y:.1f}"'
    words = _words(MARGIN - 8, y + 4, f"{10.0**power:,g} {unit}", anchor="end")
    return f'<line {ends} stroke="{LINE}"/>{words}'


def _words(
    x: float,
    y: float,
    words: str,
    *,
    anchor: str = "start",
    color: str = FAINT,
    size: int = 10,
    more: str = "",
) -> str:
    place = f'x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}"'
    return f'<text {place} fill="{color}" font-size="{size}" {more}>{words}</text>'


def _line(points: Sequence[tuple[float, float]], color: str, more: str = "") -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{color}" {more}/>'


def _entries(one: dict[str, Any]) -> int:
    return int(one["entries"])
