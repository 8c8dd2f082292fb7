"""One web page that opens anywhere: no script, nothing fetched, ready to print."""

from collections.abc import Iterable, Iterator
from html import escape

from relbook.exports import sheets
from relbook.exports.hypertext import inline, render
from relbook.journal.book import Book, Portrait
from relbook.journal.fact import Fact
from relbook.journal.page import Page
from relbook.journal.promise import Promise, in_order
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible

_CSS = """
:root { color-scheme: light dark; --ink: #22242b; --quiet: #5d6270; --page: #fffdfa; --rule: #d9d5cc; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --quiet: #a3a7b3; --page: #1b1c21; --rule: #3a3c45; }
}
body { font: 1rem/1.6 Georgia, "Noto Serif", serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem;
  color: var(--ink); background: var(--page); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--rule); }
article { margin: 1.75rem 0; border-top: 1px solid var(--rule); padding-top: .75rem; }
.when, dt, nav, footer { color: var(--quiet); font-family: system-ui, sans-serif; font-size: .875rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
pre { overflow-x: auto; white-space: pre-wrap; } a { color: inherit; }
nav ul { padding-left: 1.25rem; } nav ul ul { columns: 3; } dd { margin: 0 0 .5rem; }
.step1 { margin-left: 1.5em; } .step2 { margin-left: 3em; } .step3 { margin-left: 4.5em; }
.step4 { margin-left: 6em; } .step5 { margin-left: 7.5em; }
@media print {
  body { margin: 0; max-width: none; color: #000; background: none; font-size: 10.5pt; }
  h2 { break-before: page; } article { break-inside: avoid-page; }
  article a::after { content: " (" attr(href) ")"; }
}
"""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_HEAD = f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>relbook</title>
<style>{_CSS}</style>
</head>
<body>
"""


def web_page(book: Book) -> Iterator[str]:
    """The page, piece by piece; the pages of the book are walked twice."""
    book = leaving(book)
    yield _HEAD
    yield f'<h1>relbook</h1>\n<p class="when"><time>{book.asked_on}</time></p>\n'
    yield from _contents(book)
    for portrait in book.portraits:
        yield from _portrait(portrait, book)
    month = ""
    for page in book.pages:
        if f"{page.entry.day:%Y-%m}" != month:
            month = f"{page.entry.day:%Y-%m}"
            yield f'<h2 id="m{month}">{page.entry.day:%B %Y}</h2>\n'
        yield _article(page)
    yield "</body>\n</html>\n"


def _contents(book: Book) -> Iterator[str]:
    """Every client, and under each the months in which something was written."""
    months: dict[str, dict[str, str]] = {}
    for page in book.pages:
        for who in page.clients:
            months.setdefault(who.id, {}).setdefault(f"{page.entry.day:%b %Y}", page.id)
    yield '<nav aria-label="Contents">\n<ul>\n'
    for portrait in book.portraits:
        client = portrait.client
        yield f'<li><a href="#c{escape(client.id)}">{_text(client.name)}</a>\n<ul>\n'
        for month, first in months.get(client.id, {}).items():
            yield f'<li><a href="#e{escape(first)}">{month}</a></li>\n'
        yield "</ul></li>\n"
    yield "</ul>\n</nav>\n"


def _portrait(portrait: Portrait, book: Book) -> Iterator[str]:
    client = portrait.client
    yield f'<section>\n<h2 id="c{escape(client.id)}">{_text(client.name)}</h2>\n'
    yield render(client.about)
    yield _pairs(
        (
            ("Work", sheets.work(portrait)),
            ("Circle", [client.circle.value] if client.circle else []),
            ("Rhythm", [f"{client.rhythm_days} days"] if client.rhythm_days else []),
            ("Fields", sheets.fields(portrait)),
            ("Reach", [point.value for point in portrait.points]),
            ("Known", [_fact(fact) for fact in book.facts if fact.client_id == client.id]),
            ("To ask", [one.text for one in book.questions if one.client_id == client.id and not one.asked]),
            ("Promises", _promises(client.id, book.promises)),
        )
    )
    yield "</section>\n"


def _pairs(pairs: Iterable[tuple[str, list[str]]]) -> str:
    shown = (
        f"<dt>{title}</dt>\n" + "".join(f"<dd>{inline(visible(line))}</dd>\n" for line in lines)
        for title, lines in pairs
        if lines
    )
    return f"<dl>\n{''.join(shown)}</dl>\n"


def _fact(fact: Fact) -> str:
    return f"{fact.kind.value}: {fact.text} ({fact.as_of})"


def _promises(client_id: str, promises: Iterable[Promise]) -> list[str]:
    mine = in_order([promise for promise in promises if promise.client_id == client_id])
    return [
        f"{'☐' if promise.open else '☑'} {promise.text} ({promise.due or promise.made})" for promise in mine
    ]


def _article(page: Page) -> str:
    entry = page.entry
    clock = f" {entry.at:%H:%M}" if entry.at else ""
    names = ", ".join(_text(who.name) for who in page.clients)
    tags = " ".join(f"#{_text(tag)}" for tag in page.tags)
    files = ", ".join(_text(file.name) for file in page.files)
    line = " · ".join(filter(None, (f"{entry.day}{clock}", _text(entry.kind), names, tags, files)))
    return (
        f'<article id="e{escape(page.id)}">\n<p class="when">{line}</p>\n{render(entry.text)}\n</article>\n'
    )


def _text(words: str) -> str:
    return escape(visible(words))
