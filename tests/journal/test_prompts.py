"""The shipped prompts, and what a prompt file may say."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import PromptFileError
from relbook.journal.asking import Considered, considered, considered_anyone
from relbook.journal.fact import FactKind
from relbook.journal.history import History
from relbook.journal.library import gather
from relbook.journal.prompt import TEXT_LIMIT, Prompt, When, fill, slots_in
from relbook.journal.prompt_file import parse
from relbook.journal.snapshot import DaySnapshot, Snapshot
from relbook.journal.tact import Rule
from relbook.journal.triggers import TRIGGERS
from tests.journal.situations import fires, is_silent

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "prompts"
SEEDS = ROOT.parent / "shared" / "seeds"
ICONS = {"compass", "hand-heart", "check-square", "campfire", "scales", "smiley", "hands-clapping"}
LIBRARY = gather({path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.toml"))})

GOOD = """
[[prompt]]
id = "first"
text = "What next, {name}?"
why = "You speak on {meeting}."
principles = ["P16"]
seeds = ["S1"]
trigger = { name = "before_meeting", hours = 24 }
product = "fact:worry"
"""

prompts = pytest.mark.parametrize("prompt", LIBRARY.prompts, ids=lambda prompt: prompt.id)


def alone(prompt: Prompt, now: Snapshot | DaySnapshot) -> Considered:
    """What becomes of the prompt when it is the only one."""
    library = replace(LIBRARY, prompts=(prompt,))
    if isinstance(now, DaySnapshot):
        return considered_anyone(library, now, History())[0]
    if prompt.circles and now.client.circle not in prompt.circles:
        now = replace(now, client=replace(now.client, circle=prompt.circles[0]))
    return considered(library, now, History())[0]


def spoken(prompt: Prompt) -> list[str]:
    return [words for words in (prompt.text, prompt.why, prompt.aloud) if words]


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))
    return {tuple(words[start : start + 6]) for start in range(len(words) - 5)}


@prompts
def test_each_prompt_is_asked_when_its_reason_holds(prompt: Prompt) -> None:
    for when in prompt.triggers:
        decided = alone(prompt, fires(when.name, when.given))
        assert decided.rule is Rule.ASKED
        assert decided.asked is not None
        said = (decided.asked.text, decided.asked.why, decided.asked.aloud)
        assert not any("{" in words or "}" in words for words in said)
        assert all(len(words) <= TEXT_LIMIT for words in said)
        assert decided.asked.text.count("?") == 1


@prompts
def test_each_prompt_keeps_quiet_when_its_reason_does_not_hold(prompt: Prompt) -> None:
    for when in prompt.triggers:
        alone_with_it = replace(prompt, triggers=(when,))
        assert alone(alone_with_it, is_silent(when.name, when.given)).rule is Rule.NOT_RAISED


@prompts
def test_questions_and_reasons_are_short(prompt: Prompt) -> None:
    assert len(prompt.text) <= TEXT_LIMIT
    assert prompt.text.count("?") == 1
    assert all(len(words.split()) <= 20 for words in spoken(prompt))


@prompts
def test_nobody_is_called_he_or_she(prompt: Prompt) -> None:
    words = set(re.findall(r"[a-z]+", " ".join(spoken(prompt)).lower()))
    assert not words & {"he", "she", "his", "her", "hers", "him", "himself", "herself"}


@prompts
def test_a_long_promise_or_fact_still_leaves_a_short_question(prompt: Prompt) -> None:
    slots = dict.fromkeys(slots_in(prompt.text) | slots_in(prompt.why), "on 28 September 2025")
    long = dict.fromkeys(("promise", "fact", "label"), "a word or two " * 20)
    filled = fill(prompt, {**slots, "name": "Bartholomew", **long})
    assert filled is not None
    assert len(filled[0]) <= TEXT_LIMIT


@pytest.mark.skipif(not SEEDS.exists(), reason="the articles are not here")
def test_no_six_words_in_a_row_are_an_articles_own() -> None:
    theirs = {run for path in SEEDS.glob("*.txt") for run in shingles(path.read_text("utf-8"))}
    ours = [words for prompt in LIBRARY.prompts for words in spoken(prompt)]
    ours += [principle.name for principle in LIBRARY.principles.values()]
    assert not [words for words in ours if shingles(words) & theirs]


def test_every_principle_but_the_wording_rule_has_two_prompts() -> None:
    used = Counter(key for prompt in LIBRARY.prompts for key in prompt.principles)
    assert {key for key in LIBRARY.principles if used[key] < 2} == {"P21"}


def test_every_trigger_is_used_and_there_are_plenty_of_prompts() -> None:
    assert {when.name for prompt in LIBRARY.prompts for when in prompt.triggers} == set(TRIGGERS)
    assert len(LIBRARY.prompts) >= 60
    assert sum(prompt.anyone for prompt in LIBRARY.prompts) >= 5


def test_every_prompt_has_a_family_and_a_source() -> None:
    assert len(LIBRARY.principles) == 50
    assert all(len(principle.name.split()) <= 5 for principle in LIBRARY.principles.values())
    assert len(LIBRARY.families) == 9
    assert {family.icon for family in LIBRARY.families.values()} > ICONS
    assert {LIBRARY.family(prompt).id for prompt in LIBRARY.prompts} == set(LIBRARY.families)
    assert all(LIBRARY.source(prompt).title for prompt in LIBRARY.prompts)


def test_every_gap_of_the_needs_map_has_a_question_to_ask() -> None:
    for kind in (FactKind.WORRY, FactKind.CHALLENGE, FactKind.WISH):
        assert LIBRARY.to_ask(kind, "Marta").endswith("?")


def test_what_asks_about_another_gap_or_cannot_be_said_aloud_is_nothing_to_ask() -> None:
    gaps = [one for one in LIBRARY.prompts for when in one.triggers if when.name == "unknown"]
    wish = next(one for one in gaps if when_of(one) == "wish" and one.aloud)
    other = next(one for one in gaps if when_of(one) != "wish" and one.aloud)
    silent = replace(wish, aloud="")
    assert replace(LIBRARY, prompts=(other, silent)).to_ask(FactKind.WISH, "Marta") == ""
    assert replace(LIBRARY, prompts=(silent, wish)).to_ask(FactKind.WISH, "Marta").endswith("?")


def when_of(prompt: Prompt) -> str:
    """The kind of fact whose absence raises a prompt."""
    return str(next(when.given["kind"] for when in prompt.triggers if when.name == "unknown"))


def test_a_good_file_is_read() -> None:
    (prompt,) = parse("mine.toml", GOOD)
    assert (prompt.id, prompt.triggers) == ("first", (When("before_meeting", {"hours": 24.0}),))
    assert (prompt.cooldown_days, prompt.minutes, prompt.kind) == (90, 2, "worry")


@pytest.mark.parametrize(
    ("old", "new", "line", "fault"),
    [
        ("before_meeting", "full_moon", 8, "unknown trigger 'full_moon'"),
        ("hours = 24", "hours = 'x'", 8, "trigger 'before_meeting' cannot read 'hours'"),
        ("hours = 24", "colour = 3", 8, "trigger 'before_meeting' cannot read 'colour'"),
        ("{meeting}", "{worry}", 5, "unknown slot 'worry'"),
        ("What next", "What? Next", 4, "text has 2 question marks instead of one"),
        ("{name}?", "{name}", 4, "text has 0 question marks instead of one"),
        ("What next", "What next " * 20, 4, "text is 209 characters long, 140 fit"),
        ('"P16"', '"P160"', 6, "unknown principle 'P160'"),
        ("fact:worry", "fact:mood", 9, "unknown product 'fact:mood'"),
        ('why = "You speak on {meeting}."', "", 3, "no why"),
        ('"first"', '"First One"', 3, "an id is words in lower case with hyphens"),
        ('product = "fact:worry"', 'product = "date"\ncooldown_days = 7', 10, "cooldown_days cannot be 7"),
        ('product = "fact:worry"', 'product = "date"\ncolour = 7', 10, "unknown key 'colour'"),
        ('product = "fact:worry"', "product = ", 9, "not TOML"),
        ("[[prompt]]", "[prompt]", 1, "prompts stand under [[prompt]]"),
    ],
)
def test_a_fault_is_named_with_its_line(old: str, new: str, line: int, fault: str) -> None:
    with pytest.raises(PromptFileError) as caught:
        parse("mine.toml", GOOD.replace(old, new))
    assert (caught.value.name, caught.value.line, caught.value.fault) == ("mine.toml", line, fault)


def test_a_doubled_id_is_found_within_a_file_and_across_files() -> None:
    with pytest.raises(PromptFileError) as caught:
        parse("mine.toml", GOOD + GOOD)
    assert (caught.value.line, caught.value.fault) == (12, "doubled id 'first'")
    base = (FOLDER / "principles.toml").read_text("utf-8")
    with pytest.raises(PromptFileError):
        gather({"principles.toml": base, "a.toml": GOOD, "b.toml": GOOD})


@given(name=st.text(), meeting=st.text())
def test_no_prompt_renders_with_an_empty_slot(name: str, meeting: str) -> None:
    (prompt,) = parse("mine.toml", GOOD)
    filled = fill(prompt, {"name": name, "meeting": meeting})
    assert (filled is None) == (not name.strip() or not meeting.strip())


def test_braces_in_a_clients_words_stay_as_typed() -> None:
    (prompt,) = parse("mine.toml", GOOD)
    assert fill(prompt, {"name": "{meeting}", "meeting": "5 May"}) == (
        "What next, {meeting}?",
        "You speak on 5 May.",
    )
