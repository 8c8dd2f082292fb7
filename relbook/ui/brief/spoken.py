"""The words around a brief in the language of the interface."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property

from relbook.exports.voice import Voice
from relbook.journal.confidence import Guarded
from relbook.journal.fact import FactKind
from relbook.journal.promise import Promise
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


class Spoken(Voice):
    """Says a brief as the interface does."""

    def words(self, key: str) -> str:
        return self._known[key] if key in self._known else super().words(key)

    @cached_property
    def _known(self) -> Mapping[str, str]:
        """Every text in the language: a page asks thirty times, and making them all is a hundred look-ups."""
        return {**_head(), **_boxes(), **_anew(), **_parts(), **_news(), **_gaps()}

    def number(self, count: int) -> str:
        return figure(count)

    def day(self, day: date, today: date) -> str:
        return wording.day_short(day, today)

    def ago(self, days: int) -> str:
        return wording.ago(days)

    def clock(self, at: datetime) -> str:
        return wording.clock(at.time())

    def kind(self, kind: str) -> str:
        return wording.kind(kind)

    def fact(self, kind: FactKind) -> str:
        return wording.fact(kind)

    def told_where(self, one: Guarded, today: date) -> str:
        """Which entry somebody told something in, for the screen; never what."""
        key = "told where" if one.heading else "told when"
        return self.say(key, name=one.who.first, heading=one.heading, day=self.day(one.day, today))

    def due(self, promise: Promise, today: date) -> str:
        return wording.due(promise, today)


def _head() -> Mapping[str, str]:
    return {
        "title": tr("Before you speak with {name}"),
        "today at": tr("Today {at}"),
        "on at": tr("{day} {at}"),
        "in minutes": tr("in {minutes} minutes"),
        "in a minute": tr("now"),
        "months ago": tr("{months} months ago"),
        "years ago": tr("{years} years ago"),
        "spoke": tr("last spoke {ago}"),
        "never spoke": tr("you have not spoken yet"),
        "foot": tr("Half a minute to read. Built from {count} entries, newest first."),
        "foot one": tr("Half a minute to read. Built from one entry."),
        "foot none": tr("Nothing is written yet."),
        "built": tr("Built from {count} entries, newest first."),
        "built one": tr("Built from one entry."),
    }


def _boxes() -> Mapping[str, str]:
    return {
        "boundaries": tr("Keep in mind"),
        "open with": tr("Open with"),
        "conflict": tr("{text}, not settled since {day}"),
        "late": tr("{text}, promised for {day}"),
        "owe": tr("You owe {name}"),
        "owes": tr("{name} owes you"),
        "owed nothing": tr("Nothing is owed"),
        "owed text": tr("{text}, {due}."),
        "nothing due": tr("No promise is due, yours or {name}’s."),
        "mind": tr("On {name}’s mind"),
        "mind unknown": tr("Not known yet. You could ask."),
        "about": tr("Ask about"),
        "about nothing": tr("How {name} is, apart from work."),
    }


def _anew() -> Mapping[str, str]:
    """Where one begins anew, and where several will hear what is said."""
    return {
        "last spoke": tr("Last spoke {ago}"),
        "nothing told": tr("A plain hello is a good beginning."),
        "left open": tr("You promised {name}"),
        "they left open": tr("{name} promised you"),
        "nothing left open": tr("Nothing was left open"),
        "no promise left": tr("No promise is open, yours or {name}’s."),
        "may have changed": tr("May have changed"),
        "guards": tr("They don’t know yet"),
        "told": tr("{name}: {count} lines told in confidence"),
        "told one": tr("{name}: a line told in confidence"),
        "told where": tr("{name}: {heading}, {day}"),
        "told when": tr("{name}: an entry of {day}"),
    }


def _news() -> Mapping[str, str]:
    return {
        "news": tr("Since you last spoke"),
        "learned": tr("New: {text}"),
        "closed": tr("No longer: {text}"),
        "settled kept": tr("Kept: {text}"),
        "settled other": tr("Settled: {text}"),
        "job": tr("Now {text}"),
        "state prospect": tr("Now a prospect"),
        "state current": tr("Working together again"),
        "state dormant": tr("Now dormant"),
        "state former": tr("Now former"),
        "state ended": tr("The work has ended"),
    }


def _parts() -> Mapping[str, str]:
    return {
        "talks": tr("Last three times"),
        "no talks": tr("Nothing is written about {name} yet."),
        "promises": tr("Promises"),
        "no promises": tr("None is open."),
        "more": tr("and {count} more"),
        "you": tr("You"),
        "say and ask": tr("To say, to ask"),
        "openers": tr("Ways to begin"),
        "questions": tr("Worth asking"),
        "opener personal": tr("Ask after: {text}"),
        "opener shared": tr("Remember together: {text}"),
        "needs": tr("What {name} carries"),
        "not known": tr("not known yet"),
        "stale": tr("still true?"),
        "open for": tr("open {days} days"),
        "open for one": tr("open since yesterday"),
        "open for none": tr("open since today"),
        "made": tr("made {day}"),
        "whose": tr("{who}, {day}"),
        "truths": tr("Not said yet"),
        "shared": tr("You have shared"),
        "world": tr("{name}’s world"),
        "value": tr("Values: {text}"),
        "avoid": tr("Leave alone: {text}"),
        "lightly": tr("Handle lightly: {text}"),
        "liked": tr("You like: {text}"),
        "date": tr("{label}, {day}"),
    }


def _gaps() -> Mapping[str, str]:
    return {
        "gap worry": tr("You don’t know what worries {name} these days."),
        "gap challenge": tr("You don’t know what stands in {name}’s way."),
        "gap wish": tr("You don’t know {name}’s biggest wish for the year yet."),
    }
