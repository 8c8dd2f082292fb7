"""Invented material for a brief, from nothing to more than any page can hold."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import strategies as st

from relbook.journal.boxes import Truth
from relbook.journal.client import Change, Client, Role, State, Who
from relbook.journal.confidence import Confidence
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import Care, Fact, FactKind, Question
from relbook.journal.material import Material
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Outcome, Promise
from relbook.journal.purse import count

TODAY = date(2026, 11, 25)
SAID = re.compile(r"\w")


def length(page: str) -> int:
    """The words on a page: what holds a letter or a figure, counted as a reader of any script would."""
    return count(" ".join(word for word in page.split() if SAID.search(word)))


def ago(days: int) -> date:
    return TODAY - timedelta(days)


letters = st.text("abcdefgh  漢字のพูด.,!", min_size=1, max_size=60)
words = st.one_of(
    letters,
    st.integers(1, 500).map(lambda many: " ".join(["word"] * many)),
    st.integers(1, 400).map(lambda many: "漢" * many),
).filter(str.strip)
days = st.integers(-40, 900).map(ago)
facts = st.builds(
    Fact,
    id=st.uuids().map(str),
    client_id=st.just("marta"),
    kind=st.sampled_from(FactKind),
    text=words,
    as_of=st.integers(0, 900).map(ago),
    about=st.none() | st.integers(-90, 90).map(ago),
    care=st.sampled_from(Care),
)
promises = st.builds(
    Promise,
    id=st.uuids().map(str),
    client_id=st.just("marta"),
    text=words,
    mine=st.booleans(),
    made=st.integers(0, 900).map(ago),
    due=st.none() | st.integers(-400, 400).map(ago),
)
pages = st.builds(
    lambda key, kind, day, head, body: Page(Entry(str(key), kind, day, f"{head}\n{body}")),
    st.uuids(),
    st.sampled_from([*map(str, Kind), "a kind of many words of our own"]),
    st.integers(0, 900).map(ago),
    words,
    words,
)
materials = st.builds(
    Material,
    client=st.builds(
        Client,
        id=st.just("marta"),
        name=words,
        called=st.just("") | words,
        town=words,
        company=words,
        role=words,
        state=st.sampled_from(State),
    ),
    today=st.just(TODAY),
    now=st.none() | st.just(time(14, 20)),
    pages=st.lists(pages, max_size=6),
    promises=st.lists(promises, max_size=12),
    facts=st.lists(facts, max_size=30),
    questions=st.lists(
        st.builds(Question, st.uuids().map(str), st.just("marta"), words, st.just(TODAY)), max_size=4
    ),
    meeting=st.none()
    | st.builds(
        Meeting,
        st.just("m"),
        days,
        st.none() | st.just(time(15, 0)),
        st.just("call"),
        clients=st.just((Who("marta", "Marta Reyes", "Marta"), Who("j", "Jo " * 9, "Jo of the long name"))),
    ),
    dates=st.lists(
        st.builds(
            ImportantDate, st.uuids().map(str), st.just("marta"), words, st.just(12), st.integers(1, 20)
        ),
        max_size=3,
    ),
    asked=st.lists(words, max_size=4),
    to_ask=st.just({}) | words.map(lambda said: dict.fromkeys(FactKind, said)),
    entries=st.integers(0, 100_000),
    rhythm_days=st.none() | st.just(30),
    last_contact=st.none() | st.integers(0, 4000).map(ago),
    conflict=st.none() | st.builds(Entry, st.just("q"), st.just("conflict"), st.just(ago(500)), words),
    opener=st.just("") | words,
    settled=st.lists(promises.map(lambda one: replace(one, outcome=Outcome.KEPT, settled=TODAY)), max_size=3),
    roles=st.just(
        (Role("a", "marta", "Old", "Boss", ago(900), ago(3)), Role("b", "marta", "New " * 30, "", ago(3)))
    ),
    moves=st.just(()) | st.just((Change("marta", "state", "current", "ended", TODAY),)),
    told=st.lists(
        st.builds(
            Confidence, st.uuids().map(str), days, words, st.integers(1, 3), st.just(frozenset({"marta"}))
        ),
        max_size=6,
    ),
)


def crowded(words: int, mark: str = "said") -> Material:
    """Everything there can be at once, each of so many words."""
    long = " ".join([mark] * words)
    everyone = (Who("marta", "Marta Reyes", "Marta"), Who("j", "Jo " * 9, "Jo of the long name"))
    return Material(
        client=Client("marta", long, town=long, company=long, role=long),
        today=TODAY,
        now=time(14, 20),
        pages=[
            Page(Entry(f"e{n}", "a kind of many words of our own", ago(n + 400), f"{long}\n{long}"))
            for n in range(4)
        ],
        promises=[
            Promise(f"p{n}", "marta", long, n % 2 == 0, ago(500), None if n > 3 else ago(400))
            for n in range(12)
        ],
        facts=[
            Fact(f"f{n}", "marta", list(FactKind)[n % len(FactKind)], long, ago(500 + n)) for n in range(40)
        ],
        questions=[Question(f"q{n}", "marta", long, TODAY) for n in range(4)],
        meeting=Meeting("m", TODAY, time(15, 0), "call", clients=everyone),
        dates=[ImportantDate(f"d{n}", "marta", long, 12, n + 1) for n in range(3)],
        asked=[long] * 4,
        to_ask=dict.fromkeys(FactKind, long),
        entries=100_000,
        rhythm_days=30,
        last_contact=ago(400),
        conflict=Entry("c", "conflict", ago(500), long),
        opener=long,
        roles=(Role("a", "marta", "Old", "Boss", ago(900), ago(3)), Role("b", "marta", long, "", ago(3))),
        moves=(Change("marta", "state", "current", "ended", TODAY),),
        told=[Confidence(f"t{n}", ago(500), long, 2, frozenset({"marta"})) for n in range(6)],
        truths=[Truth(long, ago(500), f"h{n}") for n in range(3)],
    )


CROWDED = [crowded(1), crowded(4), crowded(9), crowded(500), crowded(3, "漢" * 90)]
"""The extreme cases: short and many, of the length of a line, longer than any, and without spaces."""


def plainly(crowd: Material) -> Material:
    """The same, some days after the last talk: nothing is begun anew and nothing is open between you."""
    return replace(crowd, last_contact=ago(20), conflict=None, told=(), facts=[*crowd.facts][::-1])
