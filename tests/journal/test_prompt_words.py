"""How the shipped prompts speak, and that each part of what they teach has enough of them."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import combinations

import pytest

from relbook.journal.fact import FactKind
from relbook.journal.prompt import Product, Prompt, slots_in
from relbook.journal.tact import CLOSENESS, PROFESSIONAL
from tests.journal.test_prompts import LIBRARY

ROMANCE = """adore affection beloved charm crush darling dear flirt heart hug intimate kiss love lover passion
romance romantic soul sweet tender woo"""
TACTICS = """convince exploit fake feign flatter flattery impress influence leverage manipulate persuade pitch
pretend profit sell strategy tactic upsell win"""
GUILT = """ashamed blame excuse fail failed failure fault forgot forgotten guilt guilty lazy must neglect
neglected ought overdue owe shame should sorry"""
OFFICE = """action actionable align alignment contact deliverable database engagement feedback interaction kpi
pipeline process stakeholder synergy task touchpoint value-add"""
EMPTY = "actually basically clearly honestly obviously perhaps simply sincerely"
GENDERED = """boy brother father gentleman girl guy he her hers herself him himself his husband lady man men
mother mr mrs ms she sir sister wife woman women"""

IDEAS = """1 P01 one-of-your-five, 2 P01 make-room, 3 P02 keep-reset-part, 4 P03 since-page-one, 5 P04
same-place-once, 6 P04 in-one-room, 7 P05 same-compass, 8 P06 cheerful-difference, 9 P07
less-of-a-chore, 10 P08 told-story, 11 P09 who-brought-you, 12 P11 before-noon, 13 P12 so-smoothly,
14 P12 reason-to-leave, 15 P13 both-want, 16 P13 their-version, 17 P15 gentle-first-sentence, 18 P16
awake-at-three, 19 P16 in-the-way, 20 P16 good-year, 21 P16 has-it-eased, 22 P17 arrive-rested, 23
P32 what-wore-you-out, 24 P18 cost-of-waiting, 25 P18 easier-now, 26 P19 still-their-way, 27 P20
said-done-thought, 28 P22 love-to-hear, 29 P22 old-client-wish, 30 P23 ten-years-on, 31 P24
welcome-call, 32 P25 small-table, 33 P26 how-will-you-know, 34 P27 where-did-you-drift, 35 P28
said-in-confidence, 36 P28 not-in-this-room, 37 P29 what-did-you-take-on, 38 P29 keep-move-or-tell,
39 P29 do-they-know, 40 P30 say-it-first, 41 P30 what-you-changed, 42 P31 a-human-question, 43 P32
line-to-hold, 44 P33 your-news-for-them, 45 P34 glad-to-be-asked, 46 P35 last-laugh, 47 P36
without-checking, 48 P37 how-big-truly, 49 P38 quarter-hour-extra, 50 P39 something-you-like, 51 P40
fair-to-both, 52 P40 deal-in-daylight, 53 P43 truth-softened, 54 P44 two-who-should-meet, 55 P45
end-of-the-work, 56 P46 new-desk, 57 P47 life-made-easier, 58 P41 right-distance, 59 P50 why-closer,
60 P10 grey-day-words"""
"""The sixty ideas of PRODUCT.md section 5: number, principle, and the prompt that has it in our words."""

SMALL = """a an and are at be by could did do does for from has have how in is it not of on or that the there
this to was what when which who whom with would you your"""


def said(prompt: Prompt) -> str:
    return " ".join((prompt.text, prompt.why, prompt.aloud))


def words(text: str) -> set[str]:
    """The words of a text, without what its slots are called."""
    return set(re.findall(r"[a-z]+(?:-[a-z]+)*", re.sub(r"\{\w*\}", " ", text.lower())))


def opening(prompt: Prompt) -> str:
    return prompt.text.split()[0].strip("“”:,")


def those(fault: Callable[[Prompt], object]) -> list[str]:
    """The prompts that have this fault."""
    return [prompt.id for prompt in LIBRARY.prompts if fault(prompt)]


@pytest.mark.parametrize("avoided", [ROMANCE, TACTICS, GUILT, OFFICE, EMPTY, GENDERED])
def test_prompts_speak_as_one_professional_to_another(avoided: str) -> None:
    assert those(lambda prompt: words(said(prompt)) & set(avoided.split())) == []


def test_prompts_neither_shout_nor_instruct() -> None:
    assert those(lambda prompt: set("!()[]…") & set(said(prompt).replace("!secret", ""))) == []
    assert those(lambda prompt: not prompt.text.endswith("?") or not prompt.why.endswith(".")) == []
    assert those(lambda prompt: not (prompt.text[0].isupper() or prompt.text[0] in "“{")) == []
    assert those(lambda prompt: set("'\"") & set(said(prompt))) == []  # typographic marks, as in a book


def test_prompts_can_be_read_at_a_glance() -> None:
    assert those(lambda prompt: len(prompt.text) > 100 or len(prompt.why) > 100) == []


def test_about_a_client_a_prompt_says_whom() -> None:
    """A reader of Today sees the question and its reason before the name."""
    assert those(lambda one: not one.anyone and "name" not in slots_in(one.text + one.why)) == []


def test_each_of_the_sixty_ideas_is_asked_in_our_own_words() -> None:
    ideas = [idea.split() for idea in IDEAS.replace("\n", " ").split(", ")]
    assert [int(number) for number, _, _ in ideas] == list(range(1, 61))
    assert not [idea for idea in ideas if idea[1] not in LIBRARY.by_id[idea[2]].principles]


def test_there_are_prompts_enough_and_each_principle_leads_two() -> None:
    lead = Counter(prompt.lead for prompt in LIBRARY.prompts)
    assert len(LIBRARY.prompts) >= 150
    assert {key for key in LIBRARY.principles if lead[key] < 2} == {"P21"}


def test_each_family_has_something_to_choose_from() -> None:
    held = Counter(LIBRARY.family(prompt).id for prompt in LIBRARY.prompts)
    assert {family for family in LIBRARY.families if held[family] < 8} == set()


def test_each_article_and_each_kind_of_product_is_there() -> None:
    assert {prompt.seeds[0] for prompt in LIBRARY.prompts} == {"S0", "S1", "S2", "S3", "S4"}
    assert {prompt.product for prompt in LIBRARY.prompts} == set(Product)
    kinds = {prompt.kind for prompt in LIBRARY.prompts if prompt.product is Product.FACT}
    assert kinds == set(map(str, FactKind))


def test_prompts_name_the_articles_their_principles_come_from() -> None:
    seed = {key: principle.seed for key, principle in LIBRARY.principles.items()}
    assert those(lambda prompt: prompt.seeds[0] != seed[prompt.lead]) == []
    assert those(lambda prompt: {seed[key] for key in prompt.principles} != set(prompt.seeds)) == []


def test_a_professional_client_still_gets_useful_questions() -> None:
    fitting = [
        prompt
        for prompt in LIBRARY.prompts
        if not prompt.anyone and prompt.lead in PROFESSIONAL and not CLOSENESS & set(prompt.principles)
    ]
    assert len(fitting) >= 14
    assert {prompt.lead for prompt in fitting} == PROFESSIONAL


def test_prompts_begin_in_many_ways() -> None:
    first = Counter(map(opening, LIBRARY.prompts))
    assert len(first) >= 30
    assert max(first.values()) <= len(LIBRARY.prompts) * 0.15


def test_no_two_prompts_ask_the_same() -> None:
    small = set(SMALL.split())
    content = {prompt.id: words(prompt.text) - small for prompt in LIBRARY.prompts}
    near = [
        (one, other)
        for one, other in combinations(content, 2)
        if len(content[one] & content[other]) > 0.45 * len(content[one] | content[other])
    ]
    assert near == []


def test_what_asks_about_a_year_comes_back_in_a_year() -> None:
    yearly = {"season", "anniversary", "book_turns"}
    assert those(lambda one: one.cooldown_days < 330 and yearly & names(one)) == []
    assert those(lambda one: one.cooldown_days < 150 and "{month}; twice a year" in one.why) == []


def test_what_goes_deep_waits_until_they_know_each_other() -> None:
    early = {"new_here", "early_days", "first_talk_ahead"}
    assert those(lambda prompt: prompt.intensity > 1 and early & names(prompt)) == []
    assert those(lambda one: one.deep and not one.min_age_days and names(one) != {"drained"}) == []


def names(prompt: Prompt) -> set[str]:
    return {when.name for when in prompt.triggers}
