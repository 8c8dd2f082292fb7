"""The words around a brief, in English. Whoever speaks another language says them over."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from relbook.journal.boxes import About, Line, Mind, Opening, Owed
from relbook.journal.brief import Brief
from relbook.journal.fact import FactKind
from relbook.journal.promise import Dueness, Promise

ENGLISH: Mapping[str, str] = {
    "title": "Before you speak with {name}",
    "today at": "Today {at}",
    "on at": "{day} {at}",
    "in minutes": "in {minutes} minutes",
    "in a minute": "now",
    "spoke": "last spoke {ago}",
    "never spoke": "you have not spoken yet",
    "boundaries": "Keep in mind",
    "open with": "Open with",
    "conflict": "{text}, not settled since {day}",
    "late": "{text}, promised for {day}",
    "reunion": "It has been {days} days. A plain hello is a good beginning.",
    "owe": "You owe {name}",
    "owes": "{name} owes you",
    "owed nothing": "Nothing is owed",
    "owed text": "{text}, {due}.",
    "nothing due": "No promise is due, yours or {name}’s.",
    "mind": "On {name}’s mind",
    "mind unknown": "Not known yet. You could ask.",
    "about": "Ask about",
    "about nothing": "How {name} is, apart from work.",
    "talks": "Last three times",
    "no talks": "Nothing is written about {name} yet.",
    "promises": "Promises",
    "no promises": "None is open.",
    "more": "and {count} more",
    "you": "You",
    "say and ask": "To say, to ask",
    "openers": "Ways to begin",
    "questions": "Worth asking",
    "opener personal": "Ask after: {text}",
    "opener shared": "Remember together: {text}",
    "needs": "What {name} carries",
    "not known": "not known yet",
    "stale": "still true?",
    "shared": "You have shared",
    "world": "{name}’s world",
    "lightly": "Handle lightly: {text}",
    "liked": "You like: {text}",
    "date": "{label}, {day}",
    "foot": "Half a minute to read. Built from {count} entries, newest first.",
    "foot one": "Half a minute to read. Built from one entry.",
    "foot none": "Nothing is written yet. After the talk there will be.",
    "gap worry": "You don’t know what worries {name} these days.",
    "gap challenge": "You don’t know what stands in {name}’s way.",
    "gap wish": "You don’t know {name}’s biggest wish for the year yet.",
}


class Voice:
    """Says the parts of a brief."""

    def words(self, key: str) -> str:
        """The sentence of this name, with its slots still open."""
        return ENGLISH[key]

    def say(self, key: str, **slots: object) -> str:
        """A sentence with its slots filled."""
        return self.words(key).format(**slots)

    def day(self, day: date, today: date) -> str:
        """A day as shortly as it can be understood."""
        return f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b %Y}"

    def ago(self, days: int) -> str:
        """How long ago."""
        return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")

    def clock(self, at: datetime) -> str:
        """The time of day."""
        return f"{at:%H:%M}"

    def kind(self, kind: str) -> str:
        """What a kind of entry is called."""
        return kind

    def fact(self, kind: FactKind) -> str:
        """What a kind of fact is called."""
        return kind.value.capitalize()

    def due(self, promise: Promise, today: date) -> str:
        """How a promise stands."""
        match promise.dueness(today):
            case Dueness.TODAY:
                return "due today"
            case Dueness.UNDATED:
                return "no day yet"
            case Dueness.OVERDUE:
                return f"due since {self.day(promise.due or today, today)}"
            case Dueness.SETTLED:
                return promise.outcome.value
        return f"due {self.day(promise.due or today, today)}"

    def title(self, brief: Brief) -> str:
        """The name of the page."""
        return self.say("title", name=brief.client.first)

    def when(self, brief: Brief) -> str:
        """When the next talk is; nothing when none is planned."""
        meeting = brief.meeting
        if meeting is None:
            return ""
        at = self.clock(datetime.combine(meeting.day, meeting.at)) if meeting.at else ""
        if meeting.day != brief.today:
            return self.say("on at", day=self.day(meeting.day, brief.today), at=at).strip()
        said = self.say("today at", at=at).strip()
        if meeting.at is None or brief.now is None:
            return said
        gap = datetime.combine(brief.today, meeting.at) - datetime.combine(brief.today, brief.now)
        return f"{said}, {self._soon(gap)}" if timedelta(0) <= gap < timedelta(hours=2) else said

    def _soon(self, gap: timedelta) -> str:
        minutes = gap // timedelta(minutes=1)
        return self.say("in minutes", minutes=minutes) if minutes > 1 else self.say("in a minute")

    def spoke(self, brief: Brief) -> str:
        """When the last talk was."""
        if brief.last_contact is None:
            return self.say("never spoke")
        return self.say("spoke", ago=self.ago((brief.today - brief.last_contact).days))

    def beneath(self, brief: Brief) -> str:
        """The line below the title."""
        return " · ".join(filter(None, (self.when(brief), brief.client.town, self.spoke(brief))))

    def opening(self, brief: Brief) -> str:
        """What should not wait; nothing when there is no such thing."""
        found = brief.open_with
        if found is None or not found.text:
            return ""
        key = "conflict" if found.opening is Opening.CONFLICT else "late"
        return self.say(key, text=found.text.rstrip("."), day=self.day(found.day, brief.today))

    def reunion(self, brief: Brief) -> str:
        """A word for those who have not spoken for long; else nothing."""
        if not brief.reconnect or brief.last_contact is None:
            return ""
        return self.say("reunion", days=(brief.today - brief.last_contact).days)

    def owed(self, brief: Brief) -> str:
        """The heading of the first box."""
        key = {Owed.BY_ME: "owe", Owed.BY_THEM: "owes", Owed.NOTHING: "owed nothing"}[brief.owed.owed]
        return self.say(key, name=brief.client.first)

    def owed_text(self, brief: Brief) -> str:
        """What the first box says."""
        owed = brief.owed
        if owed.promise is None:
            return self.say("nothing due", name=brief.client.first)
        return self.say(
            "owed text", text=owed.text.rstrip(".…") or "…", due=self.due(owed.promise, brief.today)
        )

    def mind_text(self, brief: Brief) -> str:
        """What the second box says."""
        return self.say("mind unknown") if brief.mind.mind is Mind.UNKNOWN else brief.mind.text

    def about_text(self, brief: Brief) -> str:
        """What the third box says."""
        if brief.about.about is About.NOTHING:
            return self.say("about nothing", name=brief.client.first)
        return brief.about.text

    def opener(self, line: Line) -> str:
        """A fact as something to begin with."""
        key = "opener shared" if line.kind == FactKind.SHARED else "opener personal"
        return self.say(key, text=line.text)

    def gap(self, kind: FactKind, name: str) -> str:
        """That nothing of this kind is known."""
        return self.say(f"gap {kind.value}", name=name)

    def quoted(self, words: str) -> str:
        """Something to say aloud; nothing stays nothing."""
        return f"“{words}”" if words else ""

    def world(self, brief: Brief) -> Iterator[str]:
        """What a client's world is made of, in lines."""
        yield from (line.text for line in brief.world)
        for one in brief.dates:
            yield self.say("date", label=one.known.label, day=self.day(one.day, brief.today))
        if brief.lightly:
            yield self.say("lightly", text=brief.lightly.text)
        if brief.liked:
            yield self.say("liked", text=brief.liked.text)

    def foot(self, brief: Brief) -> str:
        """What the page rests on."""
        key = {0: "foot none", 1: "foot one"}.get(brief.entries, "foot")
        return self.say(key, count=brief.entries)
