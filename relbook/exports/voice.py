"""The words around a brief, in English. Whoever speaks another language says them over."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from relbook.journal.boxes import About, Line, Mind, MindLine, Opening, Owed
from relbook.journal.brief import Brief
from relbook.journal.client import State, Who
from relbook.journal.confidence import counted
from relbook.journal.fact import Care, FactKind
from relbook.journal.firsts import TOWN
from relbook.journal.prices import KIND
from relbook.journal.promise import Dueness, Outcome, Promise
from relbook.journal.purse import trimmed
from relbook.journal.since import News, Turn

ENGLISH: Mapping[str, str] = {
    "title": "Before you speak with {name}",
    "today at": "Today {at}",
    "on at": "{day} {at}",
    "in minutes": "in {minutes} minutes",
    "in a minute": "now",
    "months ago": "{months} months ago",
    "years ago": "{years} years ago",
    "spoke": "last spoke {ago}",
    "never spoke": "you have not spoken yet",
    "boundaries": "Keep in mind",
    "open with": "Open with",
    "conflict": "{text}, not settled since {day}",
    "late": "{text}, promised for {day}",
    "last spoke": "Last spoke {ago}",
    "nothing told": "A plain hello is a good beginning.",
    "left open": "You promised {name}",
    "they left open": "{name} promised you",
    "nothing left open": "Nothing was left open",
    "no promise left": "No promise is open, yours or {name}’s.",
    "may have changed": "May have changed",
    "guards": "They don’t know yet",
    "told": "{name}: {count} lines told in confidence",
    "told one": "{name}: a line told in confidence",
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
    "open for": "open {days} days",
    "open for one": "open since yesterday",
    "open for none": "open since today",
    "whose": "{who}, {day}",
    "news": "Since you last spoke",
    "learned": "New: {text}",
    "closed": "No longer: {text}",
    "settled kept": "Kept: {text}",
    "settled other": "Settled: {text}",
    "job": "Now {text}",
    "state prospect": "Now a prospect",
    "state current": "Working together again",
    "state dormant": "Now dormant",
    "state former": "Now former",
    "state ended": "The work has ended",
    "value": "Values: {text}",
    "avoid": "Leave alone: {text}",
    "shared": "You have shared",
    "world": "{name}’s world",
    "lightly": "Handle lightly: {text}",
    "liked": "You like: {text}",
    "date": "{label}, {day}",
    "foot": "Half a minute to read. Built from {count} entries, newest first.",
    "foot one": "Half a minute to read. Built from one entry.",
    "foot none": "Nothing is written yet.",
    "built": "Built from {count} entries, newest first.",
    "built one": "Built from one entry.",
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
        if isinstance(count := slots.get("count"), int):
            slots["count"] = self.number(count)
        return self.words(key).format(**slots)

    def number(self, count: int) -> str:
        """A number with its thousands marked."""
        return f"{count:,}"

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

    def kind_of(self, kind: str) -> str:
        """What a kind of entry is called, as shortly as a page has room for."""
        return trimmed(self.kind(kind), KIND)

    def long_ago(self, days: int) -> str:
        """How long ago, in months and years where days say little."""
        if days < 61:
            return self.ago(days)
        if days < 731:
            return self.say("months ago", months=round(days / 30.44))
        return self.say("years ago", years=int(days // 365.25))

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
        return self.say("title", name=brief.name)

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
        return self.say("spoke", ago=self.long_ago((brief.today - brief.last_contact).days))

    def beneath(self, brief: Brief) -> str:
        """The line below the title."""
        town = trimmed(brief.client.town, TOWN)
        return " · ".join(filter(None, (self.when(brief), town, self.spoke(brief))))

    def opening(self, brief: Brief) -> str:
        """What should not wait; nothing when there is no such thing."""
        found = brief.open_with
        if found is None or not found.text:
            return ""
        key = "late" if found.opening is Opening.LATE_PROMISE else "conflict"
        return self.say(key, text=found.text.rstrip("."), day=self.day(found.day, brief.today))

    def guarded(self, brief: Brief) -> Iterator[str]:
        """Who of the next talk told something in confidence, and how much; never what or where."""
        for who, lines in counted(brief.guards):
            yield self.told(who, lines)

    def told(self, who: Who, lines: int) -> str:
        """That somebody told so many lines in confidence."""
        return self.say("told one" if lines == 1 else "told", name=who.first, count=lines)

    def owed(self, brief: Brief) -> str:
        """The heading of the first box; of the second where one begins anew."""
        keys = {Owed.BY_ME: "owe", Owed.BY_THEM: "owes", Owed.NOTHING: "owed nothing"}
        anew = {Owed.BY_ME: "left open", Owed.BY_THEM: "they left open", Owed.NOTHING: "nothing left open"}
        return self.say((anew if brief.last_talk else keys)[brief.owed.owed], name=brief.name)

    def owed_text(self, brief: Brief) -> str:
        """What is owed."""
        owed = brief.owed
        if owed.promise is None:
            return self.say("no promise left" if brief.last_talk else "nothing due", name=brief.name)
        return self.say(
            "owed text", text=owed.text.rstrip(".…") or "…", due=self.due(owed.promise, brief.today)
        )

    def mind(self, brief: Brief) -> str:
        """The heading of the box about what is on their mind, or about the last talk long ago."""
        last = brief.last_talk
        if last is None:
            return self.say("mind", name=brief.name)
        return self.say("last spoke", ago=self.long_ago((brief.today - last.day).days))

    def mind_text(self, brief: Brief) -> str:
        """What that box says."""
        if brief.last_talk is not None:
            return brief.last_talk.text or self.say("nothing told")
        return self.say("mind unknown") if brief.mind.mind is Mind.UNKNOWN else brief.mind.text

    def about_text(self, brief: Brief) -> str:
        """What the third box says."""
        if brief.about.about is About.NOTHING:
            return self.say("about nothing", name=brief.name)
        return brief.about.text

    def opener(self, line: Line) -> str:
        """A fact as something to begin with."""
        key = "opener shared" if line.kind == FactKind.SHARED else "opener personal"
        return self.say(key, text=line.text)

    def since(self, line: MindLine, today: date) -> str:
        """Since when something is known; a challenge says for how long it has been open."""
        if line.fact is None:
            return ""
        if line.kind is FactKind.CHALLENGE:
            first = min(line.fact.since or line.fact.as_of, line.fact.as_of)
            days = max(0, (today - first).days)
            return self.say({0: "open for none", 1: "open for one"}.get(days, "open for"), days=days)
        return self.day(line.fact.as_of, today)

    def new(self, one: News) -> str:
        """One thing that is new since the last talk."""
        if one.turn is Turn.STATE:
            return self.say(f"state {State(one.kind).value}")
        kept = one.kind in (Outcome.KEPT, Outcome.LATE)
        settled = "settled kept" if kept else "settled other"
        keys = {Turn.LEARNED: "learned", Turn.CLOSED: "closed", Turn.SETTLED: settled, Turn.JOB: "job"}
        return self.say(keys[one.turn], text=one.text)

    def gap(self, kind: FactKind, name: str) -> str:
        """That nothing of this kind is known."""
        return self.say(f"gap {kind.value}", name=name)

    def quoted(self, words: str) -> str:
        """Something to say aloud; nothing stays nothing."""
        return f"“{words}”" if words else ""

    def world(self, brief: Brief) -> Iterator[str]:
        """What a client's world is made of, in lines."""
        yield from (self.say("value", text=line.text) for line in brief.values)
        yield from (line.text for line in brief.world)
        for one in brief.dates:
            yield self.say("date", label=one.label, day=self.day(one.day, brief.today))
        if brief.lightly:
            yield self.lightly(brief.lightly)
        if brief.liked:
            yield self.say("liked", text=brief.liked.text)

    def lightly(self, line: Line) -> str:
        """What is seen differently, and how to speak of it."""
        avoid = line.fact is not None and line.fact.care is Care.AVOID
        return self.say("avoid" if avoid else "lightly", text=line.text)

    def built(self, brief: Brief) -> str:
        """What the page rests on, where it is read at leisure."""
        key = {0: "foot none", 1: "built one"}.get(brief.entries, "built")
        return self.say(key, count=brief.entries)

    def foot(self, brief: Brief) -> str:
        """What the page rests on."""
        key = {0: "foot none", 1: "foot one"}.get(brief.entries, "foot")
        return self.say(key, count=brief.entries)
