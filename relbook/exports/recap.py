"""A recap as a mail: a subject and plain text, for the writer to change, to copy and to send.

Values in, text out; nothing is sent from here. As a draft (`.eml`) it opens in a mail program with
nothing but the subject, the words and, where it is known, the address: no date, no sender.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time

from relbook.journal.frozen import frozen
from relbook.journal.promise import Promise
from relbook.journal.recap import Recap, said

ENGLISH: Mapping[str, str] = {
    "subject talk": "Our {kind} on {day}: what we said",
    "subject days": "Where we stand, {day}",
    "subject since": "Since {since}: where we stand",
    "hello": "Hello {name},",
    "of talk": "here is what I took away from our {kind} on {day}.",
    "of days": "here is where we stand.",
    "of since": "here is where we stand since {since}.",
    "decided": "What we decided",
    "mine": "What I will do",
    "theirs": "What you wanted to do",
    "next": "Next",
    "by": "{text}, by {day}",
    "try": "{text} (I will try)",
    "they try": "{text} (if you can)",
    "kept": "{text} (done)",
    "talk": "{kind} on {day}",
    "talk at": "{kind} on {day} at {at}",
    "talk where": "{talk}, {place}",
    "close": "If I left something out or heard it differently, tell me.",
}


class Words:
    """The words around a recap, in English. Whoever speaks another language says them over."""

    def words(self, key: str) -> str:
        """The sentence of this key, with its slots."""
        return ENGLISH[key]

    def say(self, key: str, **slots: object) -> str:
        """A sentence with its slots filled."""
        return self.words(key).format(**slots)

    def day(self, day: date) -> str:
        """A day, so that nobody has to look up which one it is."""
        return f"{day:%A}, {day.day} {day:%B %Y}"

    def clock(self, at: time) -> str:
        """The time of day."""
        return f"{at:%H:%M}"

    def kind(self, kind: str) -> str:
        """What a kind of entry is called between two people."""
        return {"in person": "meeting", "negotiation": "talk"}.get(kind, kind)


@frozen
class Mail:
    """What a mail says. `to` is an address, or empty."""

    subject: str
    text: str
    to: str = ""

    @property
    def whole(self) -> str:
        """Subject and text, as one copies them."""
        return f"{self.subject}\n\n{self.text}"


def mail(recap: Recap, words: Words | None = None) -> Mail:
    """The recap as a mail, to be changed."""
    words = words or Words()
    parts = [f"{words.say('hello', name=recap.client.first)}\n\n{_opening(recap, words)}"]
    parts += [
        "\n".join((words.say(head), *(f"- {line}" for line in lines)))
        for head, lines in _parts(recap, words)
        if lines
    ]
    parts.append(words.say("close"))
    return Mail(_subject(recap, words), "\n\n".join(parts) + "\n", recap.mail)


def draft(written: Mail) -> bytes:
    """The mail as a file that mail programs open as a draft."""
    from email.message import EmailMessage  # late: it costs the start of the window, and few ask for it
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook opens it to be sent; the others do so by their menu
    message["Subject"] = " ".join(written.subject.split())
    if _plain_address(written.to):
        message["To"] = written.to
    message.set_content(written.text, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _plain_address(address: str) -> bool:
    """Whether this is one address and nothing else: no second header can hide in it."""
    name, at, house = address.partition("@")
    return bool(name and at and house) and address.isascii() and not set(address) & set(' \t\r\n<>,;:"()[]')


def _opening(recap: Recap, words: Words) -> str:
    if recap.kind:
        return words.say("of talk", kind=words.kind(recap.kind), day=words.day(recap.until))
    if recap.since:
        return words.say("of since", since=words.day(recap.since))
    return words.say("of days")


def _subject(recap: Recap, words: Words) -> str:
    if recap.kind:
        return words.say("subject talk", kind=words.kind(recap.kind), day=words.day(recap.until))
    if recap.since:
        return words.say("subject since", since=words.day(recap.since))
    return words.say("subject days", day=words.day(recap.until))


def _parts(recap: Recap, words: Words) -> Iterator[tuple[str, Sequence[str]]]:
    yield "decided", recap.decisions
    yield "mine", [_promise(one, words) for one in recap.mine]
    yield "theirs", [_promise(one, words) for one in recap.theirs]
    yield "next", [*recap.steps, *_talk(recap, words)]


def _promise(promise: Promise, words: Words) -> str:
    text = said(promise.text).rstrip(".")
    if not promise.open:
        return words.say("kept", text=text)
    if promise.due:
        text = words.say("by", text=text, day=words.day(promise.due))
    if promise.firm:
        return text
    return words.say("try" if promise.mine else "they try", text=text)


def _talk(recap: Recap, words: Words) -> Iterator[str]:
    ahead = recap.next
    if ahead is None:
        return
    kind, day = words.kind(ahead.kind), words.day(ahead.day)
    kind = kind[:1].upper() + kind[1:]
    if ahead.at:
        talk = words.say("talk at", kind=kind, day=day, at=words.clock(ahead.at))
    else:
        talk = words.say("talk", kind=kind, day=day)
    yield words.say("talk where", talk=talk, place=said(ahead.place)) if ahead.place.strip() else talk
