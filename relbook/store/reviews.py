"""The reviews: when they are offered, and what they end in."""

import re
from collections import Counter
from datetime import date, datetime

from relbook.journal.entry import Kind, Tier
from relbook.journal.fold import fold
from relbook.journal.rituals import review as rules
from relbook.journal.rituals.review import PUT_OFF, Past, Review, Wanted
from relbook.journal.rituals.ritual import Place
from relbook.journal.syntax import parse
from relbook.store import clients, details, entries, insights, own_time, rituals, settings
from relbook.store.edit import write

WANTED = "reviews"
"""Under this name it is kept which reviews may be offered."""

INTENTION = "intention"
"""Under this name an entry says what a review ended in, so that the next one can begin with it."""

ENDS = {Review.WEEK: "intention", Review.QUARTER: "intention", Review.YEAR: "next"}
"""The page of each review whose answer the next one begins with."""


def wanted() -> Wanted:
    """Which reviews may be offered."""
    return rules.read(settings.get(WANTED))


@write
def keep_wanted(chosen: Wanted) -> str:
    """Say which reviews may be offered."""
    return settings.put(WANTED, str(chosen)).row_id


def offered(now: datetime) -> Review | None:
    """Which review to offer at this moment, if any; in the writer's quiet hours none is."""
    chosen = wanted()
    if rules.offered(now, chosen, {}, now.date().min) is None or own_time.is_quiet(now):
        return None  # on most days nothing needs to be read to know that
    past = {review: _past(review) for review in Review}
    return rules.offered(now, chosen, past, insights.first_day("", now.date()))


def intended(review: Review) -> tuple[str, date | None]:
    """What was meant at the end of the last review of this sort, and when that was."""
    done = rituals.last_done(review.value)
    if done is None or not done[1]:
        return "", None
    return dict(details.of_entry(done[1]).parts).get(INTENTION, ""), done[0]


@write
def put_off(review: Review, now: datetime) -> str:
    """Leave the writer in peace about a review for a week."""
    return rituals.put_off(review.value, now.date(), now.date() + PUT_OFF).row_id


@write
def finish(review: Review, place: Place, text: str, now: datetime) -> str:
    """End a review: its entry, what the next one begins with, and whose life was made easier.

    Where the answer to that names somebody it is also an entry of theirs, so that it is found among
    the people one helped.
    """
    key = rituals.finish(place, text, now).row_id
    intention = place.value(ENDS[review]).strip()
    if text.strip() and intention:
        details.note(key, INTENTION, intention)
    if review is Review.WEEK:
        _help(place.value("helped"), now)
    return key


def _help(said: str, now: datetime) -> None:
    promised = {line.sentence for line in parse(said, now.date()).promises}
    words = "\n".join(line for line in said.splitlines() if line not in promised).strip()
    about = _named(words)
    if about:
        entries.add(
            words,
            day=now.date(),
            today=now.date(),
            kind=Kind.DIFFERENCE,
            clients=about,
            tier=Tier.PRIVATE,
        )


def _named(words: str) -> list[str]:
    """The clients whose name stands in these words, with or without an @; a name two have is nobody's."""
    folded = fold(words)
    spoken = set(re.findall(r"\w+", folded))
    everybody = clients.names()
    firsts = Counter(fold(who.first) for who in everybody)
    return [
        who.id
        for who in everybody
        if fold(who.name) in folded or (fold(who.first) in spoken and firsts[fold(who.first)] == 1)
    ]


def _past(review: Review) -> Past:
    done = rituals.last_done(review.value)
    return Past(done[0] if done else None, rituals.put_off_until(review.value))
