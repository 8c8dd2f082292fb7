"""The words around a review in the language of the interface."""

from collections.abc import Mapping, Sequence
from datetime import date

from relbook.exports.reviews import NAMED, Reviewer
from relbook.journal.circle import Circle
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


class SpokenReview(Reviewer):
    """Says a review as the interface does."""

    def words(self, key: str) -> str:
        for found in (_names(), _asked(), _of_a_week(), _of_longer()):
            if key in found:
                return found[key]
        return super().words(key)

    def number(self, count: int) -> str:
        return figure(count)

    def day(self, day: date, today: date) -> str:
        return wording.day_short(day, today)

    def kind(self, kind: str) -> str:
        return wording.kind(kind)

    def circle(self, name: str) -> str:
        return wording.circle(Circle(name)) if name in set(Circle) else name

    def named(self, names: Sequence[str]) -> str:
        if len(names) > NAMED:
            more = self.words("more").format(count=figure(len(names) - NAMED))
            return wording.listed([*names[:NAMED], more])
        return wording.listed(list(names)) or self.words("somebody")


def _asked() -> Mapping[str, str]:
    """What each page asks."""
    return {
        "week held": tr("What stays with you from this week?"),
        "week lifted": tr("What gave you energy this week, and what took some?"),
        "week minds": tr("Who comes to mind, and what would you like to say to them?"),
        "week coming": tr("Which promises of the coming week do you keep, move or release?"),
        "week intention": tr("What do you want to hold on to next week?"),
        "week helped": tr("Whose life did your work make a little easier?"),
        "quarter life": tr("Which work gives you life, and where could there be more of it?"),
        "quarter needs": tr("Which of these would you like to ask about again?"),
        "quarter granted": tr("What runs so smoothly that it goes without thanks?"),
        "quarter circles": tr("Is everybody as near to you as you would like?"),
        "quarter gathering": tr("Which simple get-together would a few of them enjoy?"),
        "quarter lines": tr("Which line between work and the rest of your life do you want to hold?"),
        "quarter load": tr("What was more than you could carry well?"),
        "quarter answer": tr("Does your word on how soon you answer still hold?"),
        "quarter intention": tr("What is the next quarter to be about?"),
        "year tie": tr("What has changed between you and {name} this year?"),
        "year why": tr("Why do you want closer ties with the people you work for?"),
        "year wishes": tr("What became of what they wished for this year?"),
        "year helped": tr("Where did your work make somebody’s life easier?"),
        "year kind": tr("Which kind words would you like to find again on a grey day?"),
        "year letter": tr("Which of your news would you tell in a letter at the end of the year?"),
        "year next": tr("What do you want next year?"),
    }


def _names() -> Mapping[str, str]:
    """What a review is called, and the small words."""
    return {
        "title week": tr("Weekly review"),
        "title quarter": tr("Quarterly review"),
        "title year": tr("Yearly review"),
        "span": tr("{title}, {first} to {last}"),
        "somebody": tr("somebody"),
        "days": tr("{days} days"),
        "and": tr("{names} and {last}"),
        "more": tr("{count} more"),
    }


def _of_a_week() -> Mapping[str, str]:
    """What is told of a week."""
    return {
        "intended": tr("Last time, on {day}, you wrote: “{text}”"),
        "talks": tr("{count} talks, with {names}."),
        "talks one": tr("One talk, with {names}."),
        "messages": tr("{count} messages, with {names}."),
        "messages one": tr("One message, with {names}."),
        "kept": tr("{count} promises kept, to {names}."),
        "kept one": tr("One promise kept, to {names}."),
        "kindnesses": tr("{count} kindnesses of yours, for {names}."),
        "kindnesses one": tr("One kindness of yours, for {names}."),
        "received": tr("Kind words from {names}."),
        "open": tr("{count} promises of yours are open."),
        "open one": tr("One promise of yours is open."),
        "quiet": tr("Nothing is written about these days."),
        "gave": tr("These left you with more energy: {names}."),
        "took": tr("These took some: {names}."),
        "silent": tr("Longer quiet than you chose: {names}."),
        "planned": tr("In the coming week you speak with {names}."),
        "due": tr("{count} promises of yours are due by next week, to {names}."),
        "due one": tr("One promise of yours is due by next week, to {names}."),
    }


def _of_longer() -> Mapping[str, str]:
    """What is told of a quarter and a year."""
    return {
        "gives": tr("Gave you energy more often than not: {names}."),
        "costs": tr("Took energy more often than not: {names}."),
        "stale": tr("{count} worries and needs were not spoken of for three months: {names}."),
        "stale one": tr("One worry or need was not spoken of for three months: {names}."),
        "unthanked": tr("In touch as you chose, and no thanks written down for four months: {names}."),
        "crowded": tr("{circle}: {count} clients, meant for {other}."),
        "bare": tr("In no circle yet: {names}."),
        "boundaries": tr("Your own lines: {words}."),
        "hours": tr("Your quiet hours: {text}."),
        "load talks": tr("{count} talks in {other} weeks."),
        "load talks one": tr("One talk in {other} weeks."),
        "load promises": tr("{count} promises of yours settled, {other} of them moved to another day."),
        "load promises one": tr("One promise of yours settled."),
        "answer": tr("You say: “{text}”"),
        "tie": tr("In your book since {day}."),
        "tie talks": tr("You spoke {count} times, last on {day}."),
        "tie talks one": tr("You spoke once, on {day}."),
        "landmarks": tr("{count} landmarks this year."),
        "landmarks one": tr("One landmark this year."),
        "reason": tr("You wrote: “{text}”"),
        "wished": tr("{count} wishes of {names}."),
        "wished one": tr("A wish of {names}."),
        "helped": tr("You noted {count} times that something became easier, for {names}."),
        "helped one": tr("You noted once that something became easier, for {names}."),
        "kind words": tr("Kind words of this year, from {names}."),
    }
