"""A brief as words: an outline of parts, and that as plain text, Markdown or a web page.

The words around what the writer wrote are English here; the interface brings a voice of its own.
"""

from collections.abc import Iterator
from html import escape

from relbook.exports.voice import Voice
from relbook.journal.boxes import MindLine, PromiseLine, Talk
from relbook.journal.brief import Brief
from relbook.journal.frozen import frozen
from relbook.journal.visible import visible


@frozen
class Part:
    """A heading and the lines below it; `ticks` are lines to tick off, `tail` stands below them."""

    title: str
    lines: tuple[str, ...]
    ticks: bool = False
    tail: str = ""


def outline(brief: Brief, voice: Voice) -> list[Part]:
    """What a brief says, part by part, in the order it is read; empty parts are left out."""
    name = brief.name
    firsts = (
        Part(voice.say("boundaries"), tuple(line.text for line in brief.boundaries)),
        Part(voice.say("open with"), (voice.opening(brief),)),
        Part(voice.say("guards"), tuple(voice.guarded(brief))),
        *_boxes(brief, voice),
        Part(voice.say("may have changed"), tuple(line.text for line in brief.may_have_changed)),
        Part(voice.say("talks"), tuple(_talk(talk, brief, voice) for talk in brief.talks)),
        Part(voice.say("promises"), tuple(_promises(brief, voice)), ticks=True, tail=_more(brief, voice)),
        Part(voice.say("needs", name=name), tuple(_need(line, brief, voice) for line in brief.on_mind)),
        Part(voice.say("news"), tuple(voice.new(one) for one in brief.news)),
        Part(voice.say("shared"), tuple(line.text for line in brief.shared)),
        Part(voice.say("world", name=name), tuple(voice.world(brief))),
        Part(voice.say("openers"), tuple(voice.opener(line) for line in brief.openers)),
        Part(voice.say("questions"), tuple(ask.text for ask in brief.questions)),
    )
    return [part for part in firsts if any(part.lines)]


def _boxes(brief: Brief, voice: Voice) -> tuple[Part, ...]:
    """The three boxes; where one begins anew, the last talk stands first."""
    owed = Part(voice.owed(brief), (voice.owed_text(brief),))
    mind = Part(voice.mind(brief), (voice.mind_text(brief),))
    about = Part(voice.say("about"), (voice.about_text(brief),))
    return (mind, owed, about) if brief.last_talk else (owed, mind, about)


def text(brief: Brief, voice: Voice | None = None) -> str:
    """The brief as plain text, for a terminal."""
    voice = voice or Voice()
    blocks = [f"{voice.title(brief)}\n{voice.beneath(brief)}"]
    for part in outline(brief, voice):
        mark = "[ ] " if part.ticks else ""
        lines = [*(f"  {mark}{line}" for line in part.lines), *(f"  {part.tail}" for _ in part.tail[:1])]
        blocks.append("\n".join((part.title, *lines)))
    return visible("\n\n".join((*blocks, voice.built(brief))) + "\n")


def markdown(brief: Brief, voice: Voice | None = None) -> str:
    """The brief as Markdown."""
    voice = voice or Voice()
    blocks = [f"# {voice.title(brief)}", voice.beneath(brief)]
    for part in outline(brief, voice):
        mark = "- [ ] " if part.ticks else "- "
        lines = [*(f"{mark}{line}" for line in part.lines), *(f"\n{part.tail}" for _ in part.tail[:1])]
        blocks.append("\n".join((f"## {part.title}", "", *lines)))
    return visible("\n\n".join((*blocks, f"*{voice.built(brief)}*")) + "\n")


def html(brief: Brief, voice: Voice | None = None) -> str:
    """The brief as a web page of its own: no script, nothing fetched."""
    voice = voice or Voice()
    pieces = [_HEAD, f"<h1>{_safe(voice.title(brief))}</h1>\n<p>{_safe(voice.beneath(brief))}</p>\n"]
    for part in outline(brief, voice):
        mark = "☐ " if part.ticks else ""
        items = "".join(f"<li>{mark}{_safe(line)}</li>\n" for line in part.lines)
        tail = f"<p>{_safe(part.tail)}</p>\n" if part.tail else ""
        pieces.append(f"<h2>{_safe(part.title)}</h2>\n<ul>\n{items}</ul>\n{tail}")
    return "".join((*pieces, f"<footer>{_safe(voice.built(brief))}</footer>\n</body>\n</html>\n"))


def _talk(talk: Talk, brief: Brief, voice: Voice) -> str:
    head = f"{voice.day(talk.day, brief.today)}, {voice.kind_of(talk.kind)}: {talk.heading}"
    return f"{head}. {talk.gist}" if talk.gist else head


def _promises(brief: Brief, voice: Voice) -> Iterator[str]:
    for line in brief.promises:
        who = _whose(line, brief, voice)
        if line.promise.due is None:  # then how old it is says more
            who = voice.say("whose", who=who, day=voice.day(line.promise.made, brief.today))
        yield f"{who}: {line.text} ({voice.due(line.promise, brief.today)})"


def _more(brief: Brief, voice: Voice) -> str:
    return voice.say("more", count=brief.more_promises) if brief.more_promises > 0 else ""


def _whose(line: PromiseLine, brief: Brief, voice: Voice) -> str:
    return voice.say("you") if line.promise.mine else brief.name


def _need(line: MindLine, brief: Brief, voice: Voice) -> str:
    if line.fact is None:
        return f"{voice.gap(line.kind, brief.name)} {voice.quoted(line.text)}".strip()
    since = voice.since(line, brief.today)
    still = f", {voice.say('stale')}" if line.stale else ""
    return f"{voice.fact(line.kind)}: {line.text} ({since}{still})"


def _safe(words: str) -> str:
    return escape(visible(words))


_HEAD = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>relbook</title>
<style>
body { font: 1rem/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem;
  color-scheme: light dark; }
h2 { font: 600 .95rem/1.4 system-ui, sans-serif; margin: 1.25rem 0 .25rem; }
ul { margin: 0; padding-left: 1.1rem; } footer { margin-top: 2rem; font-size: .85rem; }
</style>
</head>
<body>
"""
