"""What a file of prompts may say, and where it says what it may not; a file may come from anybody."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import PromptFileError
from relbook.journal.asking import considered
from relbook.journal.client import State
from relbook.journal.entry import Tier
from relbook.journal.history import History
from relbook.journal.prompt import Product, When
from relbook.journal.prompt_file import PROMPTS_LIMIT, parse
from relbook.journal.prompt_lines import FAULT_LIMIT, FILE_LIMIT, LINE_LIMIT
from relbook.journal.tact import Rule
from relbook.journal.trigger import Urgency
from relbook.journal.triggers import TRIGGERS
from tests.journal.situations import conflict, fact, meeting, only
from tests.journal.test_prompts import GOOD, LIBRARY

SEVERAL = """
[[prompt]]
id = "first"
text = "What next, {name}, after “{fact}”?"
why = "You noted it {on_noted}."
principles = ["P16"]
seeds = ["own"]
states = ["current", "dormant"]
tier = "shareable"
product = "entry:milestone"
triggers = [
  { name = "stale", kind = "worry", days = 60 },
  { name = "noted", kind = "wish" },
]
"""


def fault_of(text: str) -> tuple[int, str]:
    with pytest.raises(PromptFileError) as caught:
        LIBRARY.read("pack.toml", text)
    assert caught.value.name == "pack.toml"
    return caught.value.line, caught.value.fault


def test_several_triggers_states_and_a_tier_are_read() -> None:
    (prompt,) = LIBRARY.read("pack.toml", SEVERAL)
    assert [when.name for when in prompt.triggers] == ["stale", "noted"]
    assert prompt.states == (State.CURRENT, State.DORMANT)
    assert (prompt.tier, prompt.product, prompt.kind) == (Tier.SHAREABLE, Product.ENTRY, "milestone")
    assert prompt.only({"noted"}) == replace(prompt, triggers=prompt.triggers[1:])
    assert prompt.only({"silence"}) is None


def test_the_most_urgent_trigger_that_fires_fills_the_slots() -> None:
    (prompt,) = LIBRARY.read("pack.toml", SEVERAL)
    library = replace(LIBRARY, prompts=(prompt,))
    (wish,) = considered(library, fact("wish", 20), History())  # type: ignore[arg-type]
    assert wish.asked is not None
    assert (wish.asked.raised_by, wish.asked.urgency) == ("noted", Urgency.NEED)
    assert "Payroll in January" in wish.asked.text
    (neither,) = considered(library, only(facts=()), History())
    assert neither.rule is Rule.NOT_RAISED


def test_what_is_near_comes_before_what_is_due_to_be_asked_some_day() -> None:
    text = GOOD.replace("You speak on {meeting}.", "It is time.").replace(
        'trigger = { name = "before_meeting", hours = 24 }',
        'triggers = [{ name = "long_tie" }, { name = "conflict_open" }, { name = "before_meeting" }]',
    )
    library = replace(LIBRARY, prompts=tuple(LIBRARY.read("pack.toml", text)))
    now = replace(conflict(12), next_meeting=meeting())
    for situation, name in ((now, "before_meeting"), (conflict(12), "conflict_open"), (only(), "long_tie")):
        (judged,) = considered(library, situation, History())
        assert judged.asked is not None and judged.asked.raised_by == name


@pytest.mark.parametrize(
    ("old", "new", "line", "fault"),
    [
        ('name = "noted"', 'name = "full_moon"', 13, "unknown trigger 'full_moon'"),
        ('"noted", kind = "wish"', '"noted", kind = "mood"', 13, "trigger 'noted' cannot read 'kind'"),
        ('"noted", kind = "wish"', '"stale", kind = "worry", days = 60', 13, "doubled trigger 'stale'"),
        ('"noted", kind = "wish"', '"day_ahead"', 5, "trigger 'day_ahead' does not fill slot 'on_noted'"),
        (
            '"noted", kind = "wish"',
            '"any_day"',
            11,
            "its triggers are partly about clients, partly about nobody",
        ),
        ("days = 60", "days = 99999999", 12, "trigger 'stale' cannot read 'days'"),
        ("days = 60", "days = -1", 12, "trigger 'stale' cannot read 'days'"),
        ("days = 60", "days = true", 12, "trigger 'stale' cannot read 'days'"),
        ("{on_noted}", "{on_name}", 5, "unknown slot 'on_name'"),
        ("{on_noted}", "{colour", 5, "why has a brace that is no slot"),
        ("next,", "next\\u202e", 4, "text is not one line of plain characters"),
        ("next,", "next\\n", 4, "text is not one line of plain characters"),
        ("next,", "next\\u0007", 4, "text is not one line of plain characters"),
        ('["own"]', '["S9"]', 7, "unknown seed 'S9'"),
        ('["P16"]', '["P99"]', 6, "unknown principle 'P99'"),
        ('["P16"]', '["P16", "P16"]', 6, "'P16' does not belong into principles"),
        ('["own"]', "[[1]]", 7, "[1] does not belong into seeds"),
        ('"dormant"', '"asleep"', 8, "unknown state 'asleep'"),
        ('tier = "shareable"', 'tier = "secret"', 9, "unknown tier 'secret'"),
        ('tier = "shareable"', "intensity = 4", 9, "intensity cannot be 4"),
        ('tier = "shareable"', f"min_age_days = {'9' * 1000}", 9, "min_age_days cannot be so much"),
        ('tier = "shareable"', "minutes = true", 9, "minutes is of the wrong kind"),
        ('tier = "shareable"', 'circles = ["near"]', 9, "unknown circle 'near'"),
        ('tier = "shareable"', 'trigger = { name = "stale" }', 11, "either trigger or triggers"),
        ('"entry:milestone"', '"promise:fat"', 10, "unknown product 'promise:fat'"),
        ('"entry:milestone"', '"their_promise"', 9, "what 'their_promise' becomes cannot be shareable"),
        ('"entry:milestone"', '"entry:reflection"', 9, "what 'entry:reflection' becomes cannot be shareable"),
        ('why = "You noted it {on_noted}."', 'why = "  "', 5, "no why"),
        ('id = "first"', f'id = "{"a" * 61}"', 3, "an id is words in lower case with hyphens"),
        ("[[prompt]]", 'format = "other"\n[[prompt]]', 1, "unknown key 'format'"),
    ],
)
def test_every_fault_is_named_with_its_line(old: str, new: str, line: int, fault: str) -> None:
    assert old in SEVERAL
    found = fault_of(SEVERAL.replace(old, new))
    assert (found[0], found[1][: len(fault)]) == (line, fault)


def test_a_fault_of_one_prompt_is_not_looked_for_in_the_next() -> None:
    bare, whole = SEVERAL.replace('tier = "shareable"\n', ""), SEVERAL.replace('"first"', '"second"')
    wrong = bare.replace('"entry:milestone"', '"their_promise"').replace("[[prompt]]", "[[prompt]]\ntier = 7")
    assert fault_of(SEVERAL + wrong.replace('"first"', '"third"') + whole)[0] == len(SEVERAL.splitlines()) + 3
    nameless = bare.replace('id = "first"\n', "")
    assert fault_of(nameless + whole)[0] == 2


def test_a_key_before_the_id_is_still_found() -> None:
    assert fault_of(GOOD.replace("[[prompt]]\n", "[[prompt]]\ncolour = 7\n")) == (3, "unknown key 'colour'")


def test_a_fault_does_not_repeat_a_strangers_words_at_length() -> None:
    _, fault = fault_of(GOOD.replace('id = "first"', f'id = "first"\n{"k" * 900} = 1'))
    assert len(fault) < 2 * FAULT_LIMIT


@pytest.mark.parametrize(
    "text",
    [
        "#" * (FILE_LIMIT + 1),
        GOOD + "#" * (LINE_LIMIT + 1),
        "a = " + "[" * 1900 + "\n" + "[" * 1900,
        "a = 1" + "\nb = [" * 400,
        GOOD.replace("first", "p{}") * 2,
        "\x00",
        "prompt = 3",
        "prompt = [1, 2]",
        "prompt = {}",
    ],
)
def test_a_hostile_file_is_refused_and_nothing_else_happens(text: str) -> None:
    line, fault = fault_of(text)
    assert line >= 1
    assert fault


def test_too_many_prompts_are_refused() -> None:
    many = "".join(GOOD.replace('"first"', f'"p-{number}"') for number in range(PROMPTS_LIMIT + 1))
    assert fault_of(many) == (1, f"{PROMPTS_LIMIT + 1} prompts, {PROMPTS_LIMIT} fit")


@settings(max_examples=150)
@given(
    st.one_of(
        st.text(max_size=300),
        st.tuples(st.integers(0, len(SEVERAL)), st.integers(0, 12), st.text(max_size=12)).map(
            lambda cut: SEVERAL[: cut[0]] + cut[2] + SEVERAL[cut[0] + cut[1] :]
        ),
    )
)
def test_whatever_a_file_holds_it_is_read_or_its_line_is_named(text: str) -> None:
    line = 1
    try:
        prompts = parse("pack.toml", text)
    except PromptFileError as fault:
        prompts, line = [], fault.line
    assert 1 <= line <= text.count("\n") + 1
    assert all(prompt.triggers and prompt.lead for prompt in prompts)


def test_own_prompts_stand_in_place_of_those_they_change_and_new_ones_come_last() -> None:
    old = LIBRARY.prompts[3]
    changed = GOOD.replace('"first"', f'"{old.id}"')
    library = LIBRARY.with_own({old.id: changed, "first": GOOD.replace("S1", "own")})
    assert [prompt.id for prompt in library.prompts] == [*(prompt.id for prompt in LIBRARY.prompts), "first"]
    assert library.by_id[old.id].text == "What next, {name}?"
    assert library.own == {old.id, "first"}
    assert dict(library.shipped) == {old.id: old}
    assert library.source(library.by_id["first"]).title == "Your own"


def test_an_own_prompt_that_cannot_be_read_leaves_what_shipped() -> None:
    old = LIBRARY.prompts[0]
    broken = {old.id: "[[prompt]]\nid = 7", "second": GOOD, "third": GOOD.replace("before_", "after_the_")}
    library = LIBRARY.with_own(broken)
    assert library.prompts == LIBRARY.prompts
    assert library.own == frozenset()


def test_what_a_trigger_waits_for_is_said_with_its_numbers() -> None:
    assert When("stale", {"kind": "worry", "days": 60}).trigger.said({"kind": "worry", "days": 60}) == (
        "The newest worry was last confirmed 60 days ago or longer."
    )
    assert TRIGGERS["promise_due"].said({"days": 1}).endswith("within 1 day.")


@pytest.mark.parametrize("name", TRIGGERS)
def test_every_trigger_says_what_it_waits_for_in_one_sentence(name: str) -> None:
    trigger = TRIGGERS[name]
    given = dict.fromkeys(set(trigger.parameters()) - set(trigger.usual()), 3)
    said = trigger.said(given)
    assert said[0].isupper() and said.endswith(".")
    assert "`" not in said and "PRODUCT" not in said
