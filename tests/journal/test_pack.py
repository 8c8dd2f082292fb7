"""A pack of prompts is one text: written and read again it is the same, whatever the words."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.fact import FactKind
from relbook.journal.flaws import Fault, Flaw, faults, fillable, unfinished
from relbook.journal.library import Library
from relbook.journal.pack import Arrival, read, toml, written
from relbook.journal.prompt import RANGES, Product, Prompt, When
from relbook.journal.prompt_lines import plain
from relbook.ui.shared.questions import shipped

WORDS = st.text(st.characters(exclude_characters="{}?"), min_size=1, max_size=90).filter(
    lambda words: bool(words.strip()) and plain(words)
)
WHEN = st.sampled_from(
    [
        When("long_tie"),
        When("before_meeting", {"hours": 24.0}),
        When("unknown", {"kind": FactKind.WISH, "contacts": 3}),
        When("season", {"months": (1, 12)}),
        When("silence", {"share": 1.5}),
    ]
)
PROMPTS = st.builds(
    Prompt,
    id=st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}", fullmatch=True),
    text=WORDS.map(lambda words: f"{words} {{name}}?"),
    why=WORDS,
    principles=st.just(("P16", "P11")),
    seeds=st.sampled_from([("own",), ("S1", "S2")]),
    triggers=st.lists(WHEN, min_size=1, max_size=4, unique_by=repr).map(tuple),
    product=st.sampled_from([Product.ENTRY, Product.QUESTION, Product.CIRCLE]),
    aloud=st.one_of(st.just(""), WORDS.map(lambda words: f"{words}?")),
    circles=st.lists(st.sampled_from(list(Circle)), unique=True).map(tuple),
    states=st.lists(st.sampled_from(list(State)), unique=True).map(tuple),
    **{key: st.integers(*ends) for key, ends in RANGES.items()},
)


@pytest.fixture(scope="module")
def library() -> Library:
    return shipped()


@given(st.lists(PROMPTS, max_size=4, unique_by=lambda prompt: prompt.id))
@settings(max_examples=40)
def test_what_is_written_is_read_again(prompts: list[Prompt]) -> None:
    found = read("pack", written(prompts), shipped())
    assert list(found.prompts) == prompts
    assert not found.faults


def test_the_whole_library_goes_through_a_pack(library: Library) -> None:
    found = read("pack", written(library.prompts), library)
    assert found.prompts == library.prompts
    assert not found.coming(library)


def test_each_fault_is_told_with_its_line_and_the_rest_comes_in(library: Library) -> None:
    good, other = library.prompts[:2]
    text = written([good, replace(other, triggers=(When("no_such_thing"),)), replace(other, text="No.")])
    found = read("pack", text, library)
    assert found.prompts == (good,)
    lines = text.splitlines()
    assert [lines[fault.line - 1].split(" =")[0] for fault in found.faults] == ["trigger", "text"]


def test_a_broken_file_says_where(library: Library) -> None:
    found = read("pack", "nothing = of the kind", library)
    assert not found.prompts
    assert [fault.line for fault in found.faults] == [1]


def test_a_pack_is_compared_with_the_book(library: Library) -> None:
    first = library.prompts[0]
    pack = read(
        "pack", written([first, replace(library.prompts[1], minutes=3), replace(first, id="mine")]), library
    )
    assert [arrival for _, arrival in pack.arrivals(library)] == [Arrival.SAME, Arrival.CHANGED, Arrival.NEW]


SOUND = Prompt("mine", "How is {name}?", "You asked.", ("P16",), ("own",), (When("long_tie"),))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"text": ""}, Fault("text", Flaw.EMPTY)),
        ({"text": "Tell me of {name}."}, Fault("text", Flaw.NO_QUESTION)),
        ({"text": "Who? And why?"}, Fault("text", Flaw.SEVERAL_QUESTIONS, 2)),
        ({"text": "x" * 151 + "?"}, Fault("text", Flaw.TOO_LONG, 12)),
        ({"text": "What of {promise}?"}, Fault("text", Flaw.UNKNOWN_SLOT, slot="promise")),
        ({"text": "What of {?"}, Fault("text", Flaw.BRACE)),
        ({"why": " "}, Fault("why", Flaw.EMPTY)),
        ({"aloud": "Tell me."}, Fault("aloud", Flaw.NO_QUESTION)),
        ({"triggers": ()}, Fault("triggers", Flaw.NO_TRIGGER)),
        ({"triggers": (When("long_tie"), When("full_day"))}, Fault("triggers", Flaw.MIXED)),
        ({"text": "a\u202eb?"}, Fault("text", Flaw.NOT_PLAIN)),
        (
            {"text": "{promise}?", "triggers": (When("promise_due"), When("long_tie"))},
            Fault("text", Flaw.UNFILLED_SLOT, slot="promise", trigger="long_tie"),
        ),
    ],
)
def test_every_flaw_is_named_at_its_field(changes: dict[str, Any], fault: Fault) -> None:
    assert not faults(SOUND)
    assert fault in faults(replace(SOUND, **changes))


def test_what_the_words_may_hold_is_what_every_trigger_fills() -> None:
    assert fillable(replace(SOUND, triggers=(When("promise_due"),))) == ["name", "due", "promise"]
    assert fillable(replace(SOUND, triggers=(When("promise_due"), When("long_tie")))) == ["name"]
    assert fillable(replace(SOUND, triggers=())) == ["name"]


def test_nothing_that_was_begun_is_lost() -> None:
    begun = replace(SOUND, text="What? And “why”?", triggers=())
    assert unfinished(toml(begun)) == begun
    assert unfinished("not a prompt") is None
