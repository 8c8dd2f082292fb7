"""One web page that opens anywhere: no script, nothing fetched, ready to print.

| of the book | on the page |
| --- | --- |
| the selection | `h1`, how many entries of which days, and how much stayed in the book |
| the days | contents: every month by year with its count, linked |
| a client | `section` with `h2`: about, work, reach, facts, questions, promises of no entry, years linked |
| a month | `h2` |
| an entry | `article`: day, kind and people, title as `h3`, text as Markdown (`marking`), promises as boxes |
| a picture kept with an entry | a data URI where the text names it, else a figure below |
| any other file | its name |
| whatever acts: scripts, `javascript:`, remote pictures, terminal and direction marks | words and symbols |
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from html import escape

from relbook.exports import said
from relbook.exports.hypertext import render
from relbook.exports.pictures import Content, Picture, nothing, pictures_of
from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.exports.web_style import head
from relbook.journal.book import Book, Portrait, of_each
from relbook.journal.page import Page
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible


@dataclass
class _Plan:
    """What one walk through the pages finds: months with their counts, and the first of every year."""

    tongue: Tongue
    months: dict[str, int] = field(default_factory=dict)
    years: dict[str, dict[int, str]] = field(default_factory=dict)
    span: said.Span = field(default_factory=said.Span)


def web_page(book: Book, content: Content = nothing, tongue: Tongue = IN_ENGLISH) -> Iterator[str]:
    """The page, piece by piece; the pages of the book are walked twice.

    `content` says what a kept file holds: pictures are drawn, so far as they can be. `tongue` words it.
    """
    book = leaving(book)
    plan = _plan(book.pages, tongue)
    yield head("relbook", tongue.language)
    yield _opening(book, plan)
    yield "<main>\n"
    mine_of = of_each(book)
    for portrait in book.portraits:
        yield from _portrait(portrait, mine_of(portrait.client.id), plan)
    month = ""
    for page in book.pages:
        if f"{page.entry.day:%Y-%m}" != month:
            yield "</section>\n" if month else ""
            month = f"{page.entry.day:%Y-%m}"
            yield f'<section>\n<h2 id="m{month}">{escape(tongue.month(page.entry.day))}</h2>\n'
        yield from _article(page, book, content, tongue)
    yield "</section>\n</main>\n" if month else "</main>\n"
    yield f"<footer>{escape(tongue.words('page foot'))}</footer>\n</body>\n</html>\n"


def _plan(pages: Iterable[Page], tongue: Tongue) -> _Plan:
    plan = _Plan(tongue)
    for page in pages:
        day = page.entry.day
        plan.months[f"{day:%Y-%m}"] = plan.months.get(f"{day:%Y-%m}", 0) + 1
        for who in page.clients:
            plan.years.setdefault(who.id, {}).setdefault(day.year, page.id)
        plan.span = plan.span.with_day(day)
    return plan


def _opening(book: Book, plan: _Plan) -> str:
    beneath, stayed = said.beneath(book, plan.span, plan.tongue), plan.tongue.stayed(book.withheld)
    lines = (f"<p>{escape(line)}</p>\n" for line in (beneath, stayed) if line)
    return f'<header>\n<h1 dir="auto">{escape(said.title(book))}</h1>\n{"".join(lines)}</header>\n' + "".join(
        _contents(book, plan)
    )


def _contents(book: Book, plan: _Plan) -> Iterator[str]:
    tongue = plan.tongue
    yield f'<nav aria-label="{escape(tongue.words("contents"))}">\n'
    if len(book.portraits) > 1:
        links = "".join(f"{_client_link(portrait)}\n" for portrait in book.portraits)
        yield f"<h2>{escape(tongue.words('clients'))}</h2>\n<ul>\n<li>\n{links}</li>\n</ul>\n"
    years: dict[str, list[str]] = {}
    for month, count in plan.months.items():
        year, number = month.split("-")
        name = escape(tongue.month_alone(date(int(year), int(number), 1)))
        link = f'<a href="#m{month}">{name} <small>{tongue.number(count)}</small></a>'
        years.setdefault(year, []).append(link)
    if years:
        rows = "".join(
            f"<li><strong>{year}</strong>\n" + "\n".join(links) + "</li>\n" for year, links in years.items()
        )
        yield f"<h2>{escape(tongue.words('by date'))}</h2>\n<ul>\n{rows}</ul>\n"
    yield "</nav>\n"


def _client_link(portrait: Portrait) -> str:
    client = portrait.client
    return f'<a href="#c{escape(client.id)}" dir="auto">{_text(client.name)}</a>'


def _portrait(portrait: Portrait, book: Book, plan: _Plan) -> Iterator[str]:
    client = portrait.client
    yield f'<section>\n<h2 id="c{escape(client.id)}" dir="auto">{_text(client.name)}</h2>\n'
    if client.about.strip():
        yield f'<div class="said" lang="" dir="auto">\n{render(client.about)}\n</div>\n'
    told = said.about(portrait, book, plan.tongue, plan.span.count)
    rows = [(title, [escape(line) for line in lines]) for title, lines in told]
    years = plan.years.get(client.id, {})
    if years:
        links = (f'<a href="#e{escape(key)}">{year}</a>' for year, key in years.items())
        rows.append((plan.tongue.words("entries"), [" ".join(links)]))
    if rows:
        yield "<dl>\n" + "".join(_pair(title, lines) for title, lines in rows) + "</dl>\n"
    yield "</section>\n"


def _pair(title: str, lines: Iterable[str]) -> str:
    return f"<dt>{escape(title)}</dt>\n" + "".join(f"<dd>{line}</dd>\n" for line in lines)


def _article(page: Page, book: Book, content: Content, tongue: Tongue) -> Iterator[str]:
    key = escape(page.id)
    drawn = [one for _, one in pictures_of(page, content)]
    yield f'<article id="e{key}" aria-labelledby="h{key}">\n<p class="when" id="h{key}">'
    yield f"{escape(said.when(page, tongue))}</p>\n"
    if title := said.heading(page):
        yield f'<h3 lang="" dir="auto">{escape(title)}</h3>\n'
    text = said.body(page, book)
    if text.strip():
        inline = {one.name: _image(one) for one in drawn if one.name in text}
        yield f'<div class="said" lang="" dir="auto">\n{render(text, inline)}\n</div>\n'
    yield from _promises(page, book, tongue)
    for one in drawn:
        if one.name not in text:
            yield f"<figure>{_image(one)}<figcaption>{_text(one.name)}</figcaption></figure>\n"
    names = frozenset(one.name for one in drawn)
    if lines := [f"<li>{escape(line)}</li>\n" for line in said.tail(page, tongue, names)]:
        yield f'<ul class="tail" dir="auto">\n{"".join(lines)}</ul>\n'
    yield "</article>\n"


def _promises(page: Page, book: Book, tongue: Tongue) -> Iterator[str]:
    if not page.promises:
        return
    yield '<ul class="promises">\n'
    for one in (said.promised(promise, book.asked_on, tongue) for promise in page.promises):
        mark = ' class="due"' if one.due else ""
        yield (
            f'<li dir="auto">{one.box} <b>{escape(one.who)}</b> {escape(one.text)} '
            f"<small{mark}>{escape(one.stands)}</small></li>\n"
        )
    yield "</ul>\n"


def _image(one: Picture) -> str:
    """A picture inside the page; its place is kept free while it is read."""
    return (
        f'<img alt="{_text(one.name)}" width="{one.width}" height="{one.height}" loading="lazy" '
        f'decoding="async" src="data:{one.media};base64,{b64encode(one.content).decode()}">'
    )


def _text(words: str) -> str:
    return escape(visible(words))
