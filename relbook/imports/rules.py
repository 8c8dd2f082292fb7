"""Rules by which an event comes again, looked at before anybody reckons with them.

`dateutil` looks for the next time of a rule up to the year 9999, whatever its end: one that never fits,
such as each 30 February, costs it minutes. So a rule says here what it may cost.
"""

import re
from collections.abc import Mapping
from datetime import timedelta

from relbook.journal.frozen import frozen

DAYS = {"YEARLY": 365, "MONTHLY": 30, "WEEKLY": 7, "DAILY": 1}
"""How long a turn is at least, in days; nobody meets by the hour."""

_DAY = r"(?:[+-]?[1-9]\d?)?(?:MO|TU|WE|TH|FR|SA|SU)"
_RANGES = {"BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
_PARTS = {
    "FREQ": "|".join(DAYS),
    "INTERVAL": r"0{0,3}[1-9]\d{0,3}",
    "WKST": "MO|TU|WE|TH|FR|SA|SU",
    "BYDAY": f"{_DAY}(?:,{_DAY}){{0,60}}",
    "BYMONTH": r"(?:0?[1-9]|1[0-2])(?:,(?:0?[1-9]|1[0-2])){0,11}",
    **dict.fromkeys(_RANGES, r"[+-]?0{0,2}[1-9]\d{0,2}(?:,[+-]?0{0,2}[1-9]\d{0,2}){0,400}"),
    **dict.fromkeys(("BYHOUR", "BYMINUTE", "BYSECOND"), r"\d{1,2}"),
}
_COUNT = r"0{0,5}[1-9]\d{0,4}"
_YEARS = 8_000
"""How many years there are until 9999."""


@frozen
class Rule:
    """A rule without its end: `until` as it is written, `count` 0 where it does not say how often."""

    parts: Mapping[str, str]
    until: str
    count: int

    @property
    def text(self) -> str:
        """The rule without its end."""
        return ";".join(f"{name}={value}" for name, value in self.parts.items())

    @property
    def turn(self) -> timedelta:
        """How long one turn is at least."""
        return timedelta(days=DAYS[self.parts["FREQ"]] * self.every)

    @property
    def every(self) -> int:
        """Each, each second, each third: 1, 2, 3."""
        return int(self.parts.get("INTERVAL", "1"))

    @property
    def even(self) -> bool:
        """Whether all turns are equally long, so that one may count from a later one."""
        return self.parts["FREQ"] in {"WEEKLY", "DAILY"}

    def cost(self, day: int) -> int:
        """How many turns may be looked through in vain; `day` is that of the month on which it begins."""
        return _YEARS * 365 // self.turn.days if self._may_never_fit(day) else 0

    def _may_never_fit(self, day: int) -> bool:
        has, numbers = self.parts.__contains__, self._numbers
        odd = has("BYYEARDAY") or has("BYWEEKNO")
        if self.parts["FREQ"] == "DAILY":
            of_weekdays = has("BYDAY") and self.every % 7 == 0
            of_months = has("BYMONTH") and self.every > (1 if has("BYDAY") else 28)
            return odd or has("BYSETPOS") or has("BYMONTHDAY") or of_weekdays or of_months
        if self.parts["FREQ"] == "WEEKLY":
            return odd or has("BYSETPOS") or has("BYMONTHDAY") or (has("BYMONTH") and self.every > 4)
        days = numbers("BYMONTHDAY") or ([] if has("BYDAY") else [day])
        late = bool(days) and min(map(abs, days)) > 28 and has("BYMONTH")
        far = max(map(abs, (0, *numbers("BYDAY"), *numbers("BYSETPOS")))) > 4
        both = has("BYDAY") and has("BYMONTHDAY")
        monthly = self.parts["FREQ"] == "MONTHLY" and has("BYMONTH") and self.every > 1
        return odd or late or far or both or monthly

    def _numbers(self, name: str) -> list[int]:
        return [int(found) for found in re.findall(r"[+-]?\d+", self.parts.get(name, ""))]


def rule(said: str) -> Rule | None:
    """A rule as it is written; None for one that makes no sense, or is for hours and seconds."""
    named = said.upper().replace(" ", "").strip(";").split(";")[:20]
    parts = dict(part.partition("=")[::2] for part in named)
    until, count = parts.pop("UNTIL", ""), parts.pop("COUNT", "")
    if "FREQ" not in parts or not all(_fits(name, value) for name, value in parts.items()):
        return None
    if count and not re.fullmatch(_COUNT, count, re.ASCII):
        return None
    return Rule(parts, until, int(count or 0))


def _fits(name: str, value: str) -> bool:
    if name not in _PARTS or not re.fullmatch(_PARTS[name], value, re.ASCII):
        return False
    return name not in _RANGES or all(abs(int(one)) <= _RANGES[name] for one in value.split(","))
