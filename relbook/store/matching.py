"""Who in the journal a record from outside is about: the one who fits, or nobody."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from relbook.journal.fold import fold
from relbook.journal.parcel import Card, Contact
from relbook.store.models import ClientRow, ContactPointRow


class Faces:
    """Every client's name and addresses, folded, kept up as an import goes on."""

    def __init__(self, cards: Iterable[Card] = (), met: dict[str, str] | None = None) -> None:
        """`met` is what is known of earlier cards of the same import, and is kept up."""
        self._names: dict[str, set[str]] = defaultdict(set)
        self._mails: dict[str, set[str]] = defaultdict(set)
        self._fresh: set[str] = set()
        self._known: set[str] = set()
        self._met = {} if met is None else met  # by the key of a card, who it was found to be about
        self._apart: set[str] = set()  # who has a card under their own key: no other such card is about them
        on_file: Any = ClientRow.select(ClientRow.id, ClientRow.name).where(ClientRow.gone.is_null()).tuples()
        for key, name in on_file:
            self._names[fold(name)].add(key)
            self._known.add(key)
        points = ContactPointRow.select(ContactPointRow.client, ContactPointRow.value)
        mails: Any = points.where(ContactPointRow.kind == "mail", ContactPointRow.gone.is_null()).tuples()
        for key, value in mails:
            if key in self._known:
                self._mails[fold(value)].add(key)
        self.begin(cards)

    def has(self, key: str) -> bool:
        """Whether a client of this key is on file."""
        return key in self._known

    def begin(self, cards: Iterable[Card]) -> None:
        """Begin another file: who came before is on file by now.

        Its cards are known beforehand: whoever has one under their own key is not meant by another.
        """
        self._fresh.clear()
        self._apart = {card.key for card in cards if card.key}

    def meet(self, card: Card, key: str) -> None:
        """Remember whom a card was about, and the addresses on it."""
        if card.key:
            self._met[card.key] = key
            self._apart.add(key)
        for mail in card.mails:
            self._mails[fold(mail)].add(key)

    def match(self, card: Card) -> str:
        """The one client a card is about; empty when there is none, or more than one.

        Two cards of one file that share nothing but a name, or nothing but an address, stay two people:
        colleagues have the mail of their office. Two with a key of ours are two, whatever they share.
        """
        named = self._names.get(fold(card.name), set())
        reached = {key for mail in card.mails for key in self._mails.get(fold(mail), ())}
        by_mail = {key for key in reached if key not in self._fresh or key in named}
        by_name = {key for key in named if key not in self._fresh or not card.mails}
        if card.key:
            by_mail, by_name = by_mail - self._apart, by_name - self._apart
        fitting = (by_mail & by_name) or (by_mail | by_name)
        return next(iter(fitting)) if len(fitting) == 1 else ""

    def named(self, name: str, key: str = "") -> Sequence[str]:
        """The client whose card had this key; else the clients of this full name, on file or new."""
        here = self._met.get(key, key)
        if here in self._known:
            return [here]
        return sorted(self._names.get(fold(name), ()))

    def of_contact(self, one: Contact) -> Sequence[str]:
        """The client of this key; where it is not on file, those of this address, else of this name."""
        return self.named("", one.key) or self.of_mail(one.mail) or self.named(one.name)

    def of_mail(self, mail: str) -> Sequence[str]:
        """The clients who have this address."""
        return sorted(self._mails.get(fold(mail), ()))

    def add(self, key: str, name: str, mails: Sequence[str] = ()) -> None:
        """Remember someone who has just come."""
        self._names[fold(name)].add(key)
        self._known.add(key)
        self._fresh.add(key)
        self.learn(key, mails)

    def learn(self, key: str, mails: Sequence[str]) -> None:
        """Remember addresses of someone known."""
        for mail in mails:
            self._mails[fold(mail)].add(key)
