"""The words around a review, in English. Whoever speaks another language says them over."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from relbook.journal.rituals.review import Review
from relbook.journal.rituals.ritual import Step
from relbook.journal.rituals.telling import Row, Told
from relbook.journal.rituals.year import TIE

ENGLISH: Mapping[str, str] = {
    "title week": "Weekly review",
    "title quarter": "Quarterly review",
    "title year": "Yearly review",
    "span": "{title}, {first} to {last}",
    # what is asked, page by page
    "week held": "What stays with you from this week?",
    "week lifted": "What gave you energy this week, and what took some?",
    "week minds": "Who comes to mind, and what would you like to say to them?",
    "week coming": "Which promises of the coming week do you keep, move or release?",
    "week intention": "What do you want to hold on to next week?",
    "week helped": "Whose life did your work make a little easier?",
    "quarter life": "Which work gives you life, and where could there be more of it?",
    "quarter needs": "Which of these would you like to ask about again?",
    "quarter granted": "What runs so smoothly that it goes without thanks?",
    "quarter circles": "Is everybody as near to you as you would like?",
    "quarter gathering": "Which simple get-together would a few of them enjoy?",
    "quarter lines": "Which line between work and the rest of your life do you want to hold?",
    "quarter load": "What was more than you could carry well?",
    "quarter answer": "Does your word on how soon you answer still hold?",
    "quarter intention": "What is the next quarter to be about?",
    "year tie": "What has changed between you and {name} this year?",
    "year why": "Why do you want closer ties with the people you work for?",
    "year wishes": "What became of what they wished for this year?",
    "year helped": "Where did your work make somebody’s life easier?",
    "year kind": "Which kind words would you like to find again on a grey day?",
    "year letter": "Which of your news would you tell in a letter at the end of the year?",
    "year next": "What do you want next year?",
    # what is told, and from what
    "intended": "Last time, on {day}, you wrote: “{text}”",
    "talks": "{count} talks, with {names}.",
    "talks one": "One talk, with {names}.",
    "messages": "{count} messages, with {names}.",
    "messages one": "One message, with {names}.",
    "kept": "{count} promises kept, to {names}.",
    "kept one": "One promise kept, to {names}.",
    "kindnesses": "{count} kindnesses of yours, for {names}.",
    "kindnesses one": "One kindness of yours, for {names}.",
    "received": "Kind words from {names}.",
    "open": "{count} promises of yours are open.",
    "open one": "One promise of yours is open.",
    "quiet": "Nothing is written about these days.",
    "gave": "These left you with more energy: {names}.",
    "took": "These took some: {names}.",
    "silent": "Longer quiet than you chose: {names}.",
    "planned": "In the coming week you speak with {names}.",
    "due": "{count} promises of yours are due by next week, to {names}.",
    "due one": "One promise of yours is due by next week, to {names}.",
    "gives": "Gave you energy more often than not: {names}.",
    "costs": "Took energy more often than not: {names}.",
    "stale": "{count} worries and needs were not spoken of for three months: {names}.",
    "stale one": "One worry or need was not spoken of for three months: {names}.",
    "unthanked": "In touch as you chose, and no thanks written down for four months: {names}.",
    "crowded": "{circle}: {count} clients, meant for {other}.",
    "bare": "In no circle yet: {names}.",
    "boundaries": "Your own lines: {words}.",
    "hours": "Your quiet hours: {text}.",
    "load talks": "{count} talks in {other} weeks.",
    "load talks one": "One talk in {other} weeks.",
    "load promises": "{count} promises of yours settled, {other} of them moved to another day.",
    "load promises one": "One promise of yours settled.",
    "answer": "You say: “{text}”",
    "tie": "In your book since {day}.",
    "tie talks": "You spoke {count} times, last on {day}.",
    "tie talks one": "You spoke once, on {day}.",
    "landmarks": "{count} landmarks this year.",
    "landmarks one": "One landmark this year.",
    "reason": "You wrote: “{text}”",
    "wished": "{count} wishes of {names}.",
    "wished one": "A wish of {names}.",
    "helped": "You noted {count} times that something became easier, for {names}.",
    "helped one": "You noted once that something became easier, for {names}.",
    "kind words": "Kind words of this year, from {names}.",
    "somebody": "somebody",
    "days": "{days} days",
    "and": "{names} and {last}",
    "more": "{count} more",
}

NAMED = 5
"""How many names a sentence holds; the rows below it name all."""


class Reviewer:
    """Says a review: its title, its questions, its sentences and the rows below them."""

    def words(self, key: str) -> str:
        """What stands under a key."""
        return ENGLISH[key]

    def day(self, day: date, today: date) -> str:
        """A day, briefly."""
        return f"{day.day} {day:%B}" + (f" {day.year}" if day.year != today.year else "")

    def kind(self, kind: str) -> str:
        """A kind of work."""
        return kind

    def circle(self, name: str) -> str:
        """A circle."""
        return name.capitalize()

    def named(self, names: Sequence[str]) -> str:
        """Names in a sentence: all of them when they are few."""
        if not names:
            return self.words("somebody")
        shown = [*names[:NAMED]]
        if len(names) > NAMED:
            shown.append(self.words("more").format(count=len(names) - NAMED))
        if len(shown) == 1:
            return shown[0]
        return self.words("and").format(names=", ".join(shown[:-1]), last=shown[-1])

    def title(self, review: Review) -> str:
        """The name of a review."""
        return self.words(f"title {review.value}")

    def heading(self, review: Review, first: date, last: date, today: date) -> str:
        """The name of a review with the days it looks back on."""
        days = {"first": self.day(first, today), "last": self.day(last, today)}
        return self.words("span").format(title=self.title(review), **days)

    def question(self, review: Review, step: Step) -> str:
        """What a page asks."""
        if step.key.startswith(TIE):
            return self.words("year tie").format(name=self.named(_told(step)[0].names))
        return self.words(f"{review.value} {step.key}")

    def number(self, count: int) -> str:
        """A number with its thousands marked."""
        return f"{count:,}"

    def sentence(self, told: Told, today: date) -> str:
        """What a page tells of; a tie of which nobody knows the beginning has none."""
        one = f"{told.key} one"
        key = one if told.count == 1 and one in ENGLISH else told.key
        if told.key == "tie" and told.day is None:
            return ""
        return self.words(key).format(
            count=self.number(told.count),
            other=told.other,
            names=self.named(self._names(told)),
            words=", ".join(row.words for row in told.rows),
            text=" ".join(told.text.split()),
            circle=self.circle(told.text),
            day=self.day(told.day, today) if told.day else "",
        )

    def row(self, row: Row, today: date) -> str:
        """One of the rows below a sentence."""
        who = row.who or (self.kind(row.kind) if row.kind else "")
        said = [who, row.words, self.day(row.day, today) if row.day else ""]
        if row.days is not None:
            said.append(self.words("days").format(days=row.days))
        return "  ·  ".join(part for part in said if part)

    def opens(self, told: Told) -> bool:
        """Whether there is more to see in a sentence's rows than the sentence says."""
        return any(row.words or row.days is not None for row in told.rows) and told.key != "boundaries"

    def _names(self, told: Told) -> list[str]:
        found = [row.who or (self.kind(row.kind) if row.kind else "") for row in told.rows]
        return list(dict.fromkeys(filter(None, found)))


def text(review: Review, steps: Sequence[Step], heading: str, voice: Reviewer, today: date) -> str:
    """A review as a page of text: each question, and below it what there is to know."""
    return "\n".join(_lines(review, steps, heading, voice, today))


def _lines(
    review: Review, steps: Sequence[Step], heading: str, voice: Reviewer, today: date
) -> Iterator[str]:
    yield heading
    for step in steps:
        yield ""
        yield voice.question(review, step)
        for told in _told(step):
            said = voice.sentence(told, today)
            if said:
                yield f"  {said}"
            if voice.opens(told):
                yield from (f"    {voice.row(row, today)}" for row in told.rows)


def _told(step: Step) -> tuple[Told, ...]:
    return step.material if isinstance(step.material, tuple) else ()
