"""The page is as short as it promises: our words and the writer's together, whatever the journal holds."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.exports.brief import markdown, text
from relbook.journal.brief import WORDS, Material, compose
from relbook.journal.client import Change, Client, Role, State, Who
from relbook.journal.confidence import Confidence
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import Care, Fact, FactKind, Question
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Outcome, Promise
from relbook.journal.purse import count
from relbook.journal.syntax import gist

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


@given(material=materials)
def test_no_page_is_longer_than_it_promises(material: Material) -> None:
    made = compose(material, gist)
    assert length(text(made)) <= WORDS
    assert length(markdown(made)) <= WORDS


def test_thousands_of_promises_and_facts_of_five_hundred_words_make_one_short_page() -> None:
    many = [
        Promise(f"p{n}", "marta", "long " * 500, n % 2 == 0, ago(n % 700), ago(n - 2000)) for n in range(4000)
    ]
    long = [Fact(f"f{n}", "marta", list(FactKind)[n % 12], "said " * 500, ago(n)) for n in range(200)]
    made = compose(Material(Client("marta", "Marta " * 50), TODAY, promises=many, facts=long), gist)
    assert made.more_promises == 4000 - len(made.promises)
    assert len(made.promises) >= 3
    assert length(text(made)) <= WORDS


def test_what_has_no_spaces_is_cut_as_well() -> None:
    long = [Fact(f"f{kind}", "marta", kind, "漢字" * 900, TODAY) for kind in FactKind]
    made = compose(Material(Client("marta", "漢" * 300), TODAY, facts=long), gist)
    assert len(text(made)) < 1200
