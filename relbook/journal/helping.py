"""Who could help whom: what one client needs in words, and what another is known to do (PRODUCT.md, P44).

Words are compared after folding, without those that say nothing by themselves. It is an overlap and
no more: nobody is measured, and whoever shares most words is only named first. What is secret or
sensitive is never a source.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.quiet import is_secret

NEEDED = (FactKind.WORRY, FactKind.CHALLENGE, FactKind.NEED)
"""The kinds of facts in which somebody needs something."""

ABLE = (FactKind.WORK_STYLE, FactKind.VALUE, FactKind.LIKE)
"""The kinds of facts that say what somebody is good at or stands for."""

SHORTEST = 4
"""How many letters a word has at least to mean something by itself; a tag may be shorter."""

_WORD = late(r"#?[^\W_]+(?:[-’'][^\W_]+)*")

STOP_WORDS = frozenset(
    fold(
        # English
        "about after again against almost also always another anything around back because been before "
        "being between both client clients could days does doing done down during each even every first "
        "from getting good hard have having help here hers himself into just keep keeps know like long "
        "make makes many more most much must need needs never next often only other ours over people "
        "problem really same says should since some something soon still such takes than that their "
        "them then there these they thing things this those through time today too under until very "
        "want wants week well were what when where which while whom will with without work working "
        "worried worries worry would year years your yours "
        "ahead already anybody anyone away early else enough everybody everything inside instead itself late "
        "later least left less little maybe nobody nothing once outside rather right small somebody someone "
        "sure three twice whole within yes yet "
        # German
        "aber alle allem allen alles also andere auch beim bereits bin bis dann darum dass deine denn "
        "dessen diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines etwas "
        "gegen gibt haben hatte hier ihre ihrem ihren ihrer immer jede jeden jeder jetzt kann kein keine "
        "keinen können kunde kunden lange machen macht mehr mein meine mich muss nach nicht nichts noch "
        "nur oder ohne schon sehr sein seine sich sich sind soll sollte sorge sorgen über und uns unser "
        "unter viel viele vom von wann warum weil wenn werden wieder wird wurde zeit zwischen "
        # Spanish
        "algo alguna algunas alguno algunos ante antes años aquí bien cada casi cliente clientes como "
        "cómo contra cosa cosas cuando desde dice días donde durante ella ellos entre eran esta está "
        "están estas este esto estos hace hacer hacia hasta luego mejor menos mientras mucha muchas "
        "mucho muchos nada nunca otra otras otro otros para pero poco porque preocupa preocupación puede "
        "qué quien quién quiere semana sería siempre sobre solo sólo también tanto tener tiempo tiene "
        "tienen toda todas todo todos trabajo tras unas unos"
    ).split()
)
"""Words that say nothing by themselves, in English, German and Spanish, folded."""


@frozen
class Said:
    """Something one client needs, or is able to do, in words.

    `source` says where it stands: a kind of fact, "role", "organisation" or "tag".
    """

    client_id: str
    source: str
    text: str


@frozen
class Help:
    """That two clients share words: `needing` needs what `able` knows. `words` are as they were written."""

    needing: Said
    able: Said
    words: tuple[str, ...]

    @property
    def word(self) -> str:
        """The first word they share."""
        return self.words[0]


def topics(text: str) -> dict[str, str]:
    """The words of a text that mean something by themselves: folded, and as they are written.

    >>> topics("Worried about the Shipping to Łódź, #art")
    {'shipping': 'Shipping', 'lodz': 'Łódź', 'art': 'art'}
    """
    found: dict[str, str] = {}
    for word in _WORD.findall(text):
        bare = word.lstrip("#")
        folded = fold(bare)
        long_enough = len(folded) >= SHORTEST or word[0] == "#" or not folded.isascii()
        if long_enough and folded not in STOP_WORDS and not folded.isdigit():
            found.setdefault(folded, bare)
    return found


def needs(facts: Iterable[Fact]) -> list[Said]:
    """What a client needs, as far as it may be a source: held, about them, in no confidence."""
    return [Said(fact.client_id, fact.kind.value, fact.text) for fact in facts if may_say(fact, NEEDED)]


def abilities(facts: Iterable[Fact]) -> list[Said]:
    """What a client is good at or stands for, as far as it may be a source."""
    return [Said(fact.client_id, fact.kind.value, fact.text) for fact in facts if may_say(fact, ABLE)]


def matches(needed: Iterable[Said], able: Iterable[Said]) -> list[Help]:
    """Pairs of clients where one needs what the other can do, those who share most words first.

    Each pair stands once, with the words in which they meet most. It takes as long as there are
    words, not as long as there are pairs.
    """
    by_word: Mapping[str, list[Said]] = defaultdict(list)
    for one in able:
        for word in topics(one.text):
            by_word[word].append(one)
    shared: dict[tuple[Said, Said], dict[str, str]] = defaultdict(dict)
    for wanted in needed:
        for word, written in topics(wanted.text).items():
            for one in by_word.get(word, ()):
                if one.client_id != wanted.client_id:
                    shared[wanted, one][word] = written
    ranked = sorted(shared.items(), key=_order)
    best: dict[tuple[str, str], Help] = {}
    for (wanted, one), words in ranked:
        best.setdefault((wanted.client_id, one.client_id), Help(wanted, one, tuple(words.values())))
    return list(best.values())


def _order(pair: tuple[tuple[Said, Said], Mapping[str, str]]) -> tuple[int, str, str, str]:
    (wanted, one), words = pair
    return -len(words), one.client_id, one.source, wanted.text


def may_say(fact: Fact, kinds: tuple[FactKind, ...]) -> bool:
    """Whether a fact of one of these kinds may be a source: held, about them, in no confidence."""
    held = fact.kind in kinds and fact.standing is not Standing.CLOSED and not fact.mine
    return held and not fact.sensitive and not is_secret(fact.text) and not is_secret(fact.sentence)
