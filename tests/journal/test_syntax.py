"""The line syntax, case by case and for any text."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.fact import FactKind
from relbook.journal.line import Line, Parsed, PromiseLine, SecretLine, TextLine
from relbook.journal.names import match_mentions
from relbook.journal.syntax import complete, gist, parse, shown_body, without_secrets

TODAY = date(2026, 5, 4)  # a Monday

CASES = [
    # promises of mine
    ("[] send the deck", "me: send the deck"),
    ("[ ] send the deck", "me: send the deck"),
    ("- [ ] send the deck", "me: send the deck"),
    ("* [ ] send the deck", "me: send the deck"),
    ("1. [ ] send the deck", "me: send the deck"),
    ("   [] send the deck  ", "me: send the deck"),
    ("- [x] send the deck", "me kept: send the deck"),
    ("- [X] send the deck", "me kept: send the deck"),
    ("[x] send the deck", "me kept: send the deck"),
    ("[]send the deck", ""),
    ("[] ", ""),
    ("[] ?", ""),
    ("[] @fri", ""),
    ("text [] send", ""),
    ("> [] quoted", ""),
    # promises of theirs
    ("[Marta] call back", "Marta: call back"),
    ("- [Marta Reyes] call back", "Marta Reyes: call back"),
    ("[@Marta] call back", "Marta: call back | @Marta"),
    ("[Łucja] zadzwoni @fri", "Łucja: zadzwoni 2026-05-08 <@fri>"),
    ("[東京] 連絡する", "東京: 連絡する"),
    ("[Marta] call back @12 dec?", "Marta soft: call back 2026-12-12 <@12 dec>"),
    ("[text](https://example.org) is a link", ""),
    ("[x](https://example.org)", ""),
    ("- [x](https://example.org)", ""),
    ("[text][ref] is a link", ""),
    ("[^1] a footnote", ""),
    ("[^1]: a footnote", ""),
    ("[Marta]: https://example.org", ""),
    ("[1] a source", ""),
    ("[!NOTE] a callout", ""),
    ("[-] dropped", ""),
    # dates
    ("[] send the deck @fri", "me: send the deck 2026-05-08 <@fri>"),
    ("[] send the deck @Friday", "me: send the deck 2026-05-08 <@Friday>"),
    ("[] send the deck @12 dec", "me: send the deck 2026-12-12 <@12 dec>"),
    ("[] send the deck @dec 12", "me: send the deck 2026-12-12 <@dec 12>"),
    ("[] send the deck @12 December 2027", "me: send the deck 2027-12-12 <@12 December 2027>"),
    ("[] send the deck @+2w", "me: send the deck 2026-05-18 <@+2w>"),
    ("[] send the deck @+3d", "me: send the deck 2026-05-07 <@+3d>"),
    ("[] send the deck @2026-12-12", "me: send the deck 2026-12-12 <@2026-12-12>"),
    ("[] send the deck @3/6", "me: send the deck 2026-06-03 <@3/6>"),
    ("[] send the deck @next week", "me: send the deck 2026-05-11 <@next week>"),
    ("[] send the deck @in 2 weeks", "me: send the deck 2026-05-18 <@in 2 weeks>"),
    ("[] send the deck @today", "me: send the deck 2026-05-04 <@today>"),
    ("[] @fri send the deck", "me: send the deck 2026-05-08 <@fri>"),
    ("[] send @fri the deck", "me: send the deck 2026-05-08 <@fri>"),
    ("[] send the deck @fri.", "me: send the deck. 2026-05-08 <@fri>"),
    ("[] send it @fri, then call", "me: send it, then call 2026-05-08 <@fri>"),
    ("[] send the deck (@fri)", "me: send the deck 2026-05-08 <@fri>"),
    ("[] send 12 @12 dec 30 copies", "me: send 12 30 copies 2026-12-12 <@12 dec>"),
    ("[] one @fri or @sat", "me: one or @sat 2026-05-08 <@fri>"),
    ("[] send the deck @frday", "me: send the deck @frday !<@frday>"),
    ("[] send the deck @tomorow", "me: send the deck @tomorow !<@tomorow>"),
    ("[] send the deck @12 dek", "me: send the deck @12 dek !<@12>"),
    ("[] send the deck @31 april", "me: send the deck @31 april !<@31>"),
    ("[] send the deck @5pm", "me: send the deck @5pm !<@5pm>"),
    ("[] send the deck @+2x", "me: send the deck @+2x !<@+2x>"),
    ("[] ask @frday or @fri", "me: ask @frday or 2026-05-08 <@fri> | @frday"),
    ("[] mail to bob@fri.com", "me: mail to bob@fri.com"),
    ("[] type `@fri` there", "me: type `@fri` there"),
    # soft promises
    ("[] send the deck?", "me soft: send the deck"),
    ("[] send the deck @fri?", "me soft: send the deck 2026-05-08 <@fri>"),
    ("[] send the deck? @fri", "me soft: send the deck 2026-05-08 <@fri>"),
    ("[] why? because", "me: why? because"),
    ("[] 送る？", "me soft: 送る"),
    # facts
    ("!worry the budget", "WORRY the budget"),
    ("!challenge a new boss", "CHALLENGE a new boss"),
    ("!need more time", "NEED more time"),
    ("!wish a week off", "WISH a week off"),
    ("!value fairness", "VALUE fairness"),
    ("!boundary no calls after six", "BOUNDARY no calls after six"),
    ("!like her dry humour", "LIKE her dry humour"),
    ("!fact two children", "PERSONAL two children"),
    ("!shared the trip to Porto", "SHARED the trip to Porto"),
    ("!preference mail over calls", "PREFERENCE mail over calls"),
    ("!style decides late", "WORK_STYLE decides late"),
    ("!difference deadlines", "DIFFERENCE deadlines"),
    ("  - !Worry the budget ", "WORRY the budget"),
    ("！worry 予算", "WORRY 予算"),
    ("!worry", ""),
    ("!worrying news", ""),
    ("!important news", ""),
    ("! worry", ""),
    ("a !worry in the middle", ""),
    ("![alt](worry.png)", ""),
    # secrets
    ("!secret she is leaving", "secret she is leaving"),
    ("- !SECRET she is leaving", "secret she is leaving"),
    ("> !secret she is leaving", "secret she is leaving"),
    ("[Marta] !secret leave @fri", "secret [Marta] leave @fri"),
    ("told me !secret she is leaving", "secret told me she is leaving"),
    ("!secret about @Marta #gossip", "secret about @Marta #gossip"),
    ("！secret 秘密", "secret 秘密"),
    ("!secret", "secret "),
    ("!secretly glad", ""),
    ("write `!secret` before it", ""),
    # questions and gist
    ("? how is the dog", "ask how is the dog"),
    ("- ? how is the dog", "ask how is the dog"),
    ("？ 犬は", "ask 犬は"),
    ("?how", ""),
    ("?", ""),
    ("what? how", ""),
    (">> budget agreed", "gist budget agreed"),
    (">>budget agreed", "gist budget agreed"),
    ("> a quote", ""),
    (">>> a deep quote", ""),
    (">>", ""),
    # tags
    ("about #money", "#money"),
    ("#money first", "#money"),
    ("(#money, #time)", "#money #time"),
    ("#año-nuevo/plan_b.", "#año-nuevo/plan_b"),
    ("#हिन्दी #東京", "#हिन्दी #東京"),
    ("#2026-plan", "#2026-plan"),
    ("# a heading #money", "#money"),
    ("## heading", ""),
    ("##money", ""),
    ("issue #123", ""),
    ("C# and a#b", ""),
    ("https://example.org/#money", ""),
    ("[link](page#money) and [other](#money)", ""),
    ("`#money`", ""),
    ("!worry the #money", "WORRY the #money | #money"),
    # mentions
    ("with @Marta", "@Marta"),
    ("@Marta's idea, and @José-María.", "@Marta @José-María"),
    ("@[Marta Reyes] came", "@Marta Reyes"),
    ("@東京 @Łucja @O'Neill", "@東京 @Łucja @O'Neill"),
    ("see you @fri", ""),
    ("see you @next week", ""),
    ("see @May", "@May"),
    ("mail marta@example.org", ""),
    ("@marta@example.social", ""),
    ("https://example.org/@marta", ""),
    ("`@Marta` @ home @2", ""),
    ("[] send the deck to @Marta @fri", "me: send the deck to @Marta 2026-05-08 <@fri> | @Marta"),
    # Markdown stays Markdown
    ("", ""),
    ("plain", ""),
    ("**bold** and *italic*", ""),
    ("- a list", ""),
    ("| a | table |", ""),
    ("---", ""),
]

FENCED = [
    "```\n{}\n```",
    "~~~ python\n{}\n~~~",
    "````\n```\n{}\n```\n````",
    "```\n{}",
    "- ```\n  {}\n  ```",
    "> ```\n{}\n> ```",
]


def told(parsed: Parsed) -> str:
    """What was understood, in one line."""
    lines = [words for line in parsed.lines if (words := told_line(line))]
    names = [f"#{tag.name}" for tag in parsed.tags] + [f"@{mention.name}" for mention in parsed.mentions]
    return " | ".join(part for part in ("; ".join(lines), " ".join(names)) if part)


def told_line(line: Line) -> str:
    """One line, the way the table writes it."""
    if isinstance(line, PromiseLine):
        who = " ".join([line.by or "me", *["kept"] * line.kept, *["soft"] * (not line.firm)])
        day = f" {line.due}" if line.due else " !" * line.bad_date
        return f"{who}: {line.text}{day}" + (
            f" <{line.due_words}>" if line.due else f"<{line.due_words}>"
        ) * bool(line.due_words)
    return "" if isinstance(line, TextLine) else told_other(line)


def told_other(line: Line) -> str:
    """A line that is neither text nor a promise."""
    names = {"QuestionLine": "ask", "GistLine": "gist", "SecretLine": "secret"}
    kind = getattr(line, "kind", None)
    word = kind.name if isinstance(kind, FactKind) else names[type(line).__name__]
    return f"{word} {getattr(line, 'text', '')}"


def test_the_table_has_at_least_a_hundred_cases() -> None:
    assert len(dict(CASES)) == len(CASES) >= 100


@pytest.mark.parametrize(("typed", "became"), CASES)
def test_what_is_typed_becomes(typed: str, became: str) -> None:
    assert told(parse(typed, TODAY)) == became


@pytest.mark.parametrize(("typed", "became"), CASES)
def test_it_becomes_the_same_further_down(typed: str, became: str) -> None:
    parsed = parse(f"A title\n\n{typed}\nand on", TODAY)
    assert told(parsed) == became
    assert len(parsed.lines) == 4


@pytest.mark.parametrize("fence", FENCED)
def test_nothing_is_syntax_in_code(fence: str) -> None:
    assert told(parse(fence.format("[] a @fri\n!worry b #c @D\n? e\n>> f"), TODAY)) == ""


def test_after_code_syntax_speaks_again() -> None:
    assert told(parse("```\n[] a\n```\n[] b", TODAY)) == "me: b"


def test_each_thing_knows_where_it_stands() -> None:
    text = "Title\n  - [ ] send it @fri to @Marta?  \n#tag"
    parsed = parse(text, TODAY)
    promise, tag, mention = parsed.promises[0], parsed.tags[0], parsed.mentions[0]
    assert promise.sentence == "- [ ] send it @fri to @Marta?" == text[slice(*promise.span)]
    assert promise.due_span and text[slice(*promise.due_span)] == promise.due_words == "@fri"
    assert (text[slice(*tag.span)], text[slice(*mention.span)]) == ("#tag", "@Marta")


def test_a_bad_date_is_said_to_be_one() -> None:
    text = "[] one @frday\n[Marta] two @31 april\n[] three @fri"
    bad = [line for line in parse(text, TODAY).promises if line.bad_date]
    assert [(line.due_words, text[slice(*line.due_span or ())]) for line in bad] == [
        ("@frday", "@frday"),
        ("@31", "@31"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("with @Marta Reyes today", ["Marta Reyes"]),
        ("with @marta reyes", ["Marta Reyes"]),
        ("with @Marta today", ["Marta"]),
        ("with @Martan", []),
        ("with @[Marta Reyes]", ["Marta Reyes"]),
        ("with @[Marta Reyes Ortega]", []),
        ("@Jose Peña, @JOSÉ PENA", ["José Peña", "José Peña"]),
        ("@田中さんと", ["田中"]),
        ("@Marta's", ["Marta"]),
        ("`@Marta` marta@Marta.com", []),
        ("!secret @Marta", []),
        ("```\n@Marta\n```", []),
    ],
)
def test_known_names_behind_an_at(text: str, found: list[str]) -> None:
    mentions = match_mentions(text, ["Marta", "Marta Reyes", "José Peña", "田中", "Reyes", ""])
    assert [mention.name for mention in mentions] == found
    assert all(text[mention.span[0]] == "@" for mention in mentions)


def test_secrets_leave() -> None:
    text = "one\n!secret two\n- !secret three\n[Marta] four !secret\n```\n!secret five"
    assert without_secrets(text) == ("one\n```", 4)
    assert without_secrets("one\r\n!secret two\r\nthree") == ("one\r\nthree", 1)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("We talked.\n\n[] send it\n!worry money\n\nAnd laughed.", "We talked.\n\nAnd laughed."),
        ("[] send it", ""),
        ("a\n>> gist\n? why\nb", "a\nb"),
        ("a\n\n\nb", "a\n\nb"),
        ("```\n[] a\n\n\n!worry b\n```", "```\n[] a\n\n\n!worry b\n```"),
        ("[link](x) and\n!secret stays", "[link](x) and\n!secret stays"),
        ("  - deep\n- flat", "  - deep\n- flat"),
    ],
)
def test_the_body_without_what_is_drawn_on_its_own(text: str, body: str) -> None:
    assert shown_body(text, TODAY) == body


def test_the_gist_is_a_paragraph_where_no_brief_stands_beside() -> None:
    assert shown_body("a\n>> gist\nb", TODAY, gist=True) == "a\n\ngist\n\nb"
    assert shown_body(">> gist\n\n\nb\n\n>> more", TODAY, gist=True) == "gist\n\nb\n\nmore"
    assert shown_body("a\n>> gist", TODAY, gist=True, drawn=False) == "a\n>> gist"


def test_of_a_note_that_is_nobodys_every_line_but_the_tags_is_shown() -> None:
    text = "Shopping\n- [ ] milk\n!need rest\n? so\n>> gist\n#tag"
    assert shown_body(text, TODAY, drawn=False) == text.removesuffix("\n#tag")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Title\n>> the gist\nSomething.", "the gist"),
        ("Budget call\n\nShe agreed to it. Then we laughed.", "She agreed to it."),
        ("Only one paragraph. With two sentences.", "Only one paragraph."),
        ("Title\n\n- first point\n- second point", "first point"),
        ("Title\n\n## Heading\n\nSaid **much** about [this](http://x.y). More.", "Said much about this."),
        ("Title\n\n[] send it\nWrapped over\ntwo lines! Yes.", "Wrapped over two lines!"),
        ("Title\n!secret no\nMet Dr. Weber today. Fine.", "Met Dr. Weber today."),
        ("Title\n\n会議をした。楽しかった。", "会議をした。"),
        ("Title\n\n![pic](a.png)\n\n---\n\nText", "Text"),
        ("Title\n!worry the budget @fri", "the budget @fri"),
        ("Title\n\n" + "word " * 30, "word " * 19 + "word…"),
        ("!secret no", ""),
        ("", ""),
    ],
)
def test_the_gist(text: str, words: str) -> None:
    assert gist(text) == words


@pytest.mark.parametrize(
    ("prefix", "markers"),
    [
        ("!wo", ["!worry"]),
        ("!WI", ["!wish"]),
        ("!se", ["!secret"]),
        ("!sh", ["!shared"]),
        ("!w", []),
        ("wo", []),
        ("!xy", []),
        ("", []),
    ],
)
def test_tab_completes(prefix: str, markers: list[str]) -> None:
    assert complete(prefix) == markers


pieces = st.sampled_from(
    [typed for typed, _ in CASES] + ["```", "~~~", "`", "\r", "\t", "\u2028", "@", "#", "!secret"]
)
notes = st.text() | st.lists(pieces | st.text(max_size=8)).map("\n".join) | st.lists(pieces).map("".join)


@given(text=notes)
def test_any_text_is_understood_line_by_line(text: str) -> None:
    parsed = parse(text, TODAY)
    lines = text.split("\n")
    assert [line.sentence.strip() for line in parsed.lines] == [line.strip() for line in lines]
    assert all(text[slice(*line.span)] == line.sentence for line in parsed.lines)
    assert all(a.span[1] <= b.span[0] for a, b in pairwise(parsed.lines))


@given(text=notes)
def test_spans_index_the_text(text: str) -> None:
    parsed = parse(text, TODAY)
    for promise in parsed.promises:
        assert promise.text
        assert (promise.due_span is None) == (not promise.due_words)
        assert promise.due_span is None or text[slice(*promise.due_span)] == promise.due_words
    assert all(text[slice(*tag.span)] == f"#{tag.name}" for tag in parsed.tags)
    for mention in parsed.mentions:
        assert text[slice(*mention.span)].startswith("@")
        assert mention.name in text[slice(*mention.span)]


@given(text=notes, names=st.lists(st.text(max_size=6) | st.just("Marta Reyes"), max_size=5))
def test_known_names_are_found_in_any_text(text: str, names: list[str]) -> None:
    for mention in match_mentions(text, names):
        assert mention.name in names
        assert text[mention.span[0]] == "@"
        assert mention.span[0] < mention.span[1] <= len(text)


@given(text=notes)
def test_no_secret_is_left(text: str) -> None:
    left, count = without_secrets(text)
    assert without_secrets(left) == (left, 0)
    assert not parse(left, TODAY).secrets
    assert count >= len(parse(text, TODAY).secrets)
    assert left.count("\n") + count == text.count("\n") or not left


@given(text=notes)
def test_a_body_and_a_gist_can_be_had_from_any_text(text: str) -> None:
    assert len(gist(text).split()) <= 20
    left = shown_body(text, TODAY)
    kinds = {type(line) for line in parse(left, TODAY).lines}
    assert kinds <= {TextLine, SecretLine} or "```" in text or "~~~" in text
