"""A text document (OpenDocument 1.3) that any writing program opens: headings, contents, page numbers.

| of the book | in the document |
| --- | --- |
| the selection | Title, how many entries of which days, how much stayed in the book |
| the days | contents: every month and client with its page, linked; pages are found when it is opened |
| a client, a month | Heading 1, which the head of each page repeats |
| an entry | day, kind and people; its title as Heading 2; its text as Markdown (`marking`) |
| a promise | a line with a box, round where it is the other side's |
| a picture kept with an entry | inside the document, no wider than the text; WebP and others are named |
| text from right to left | a paragraph that runs so |
| the fonts of the program | inside the document |

It is written part by part, with one picture and one entry at a time in the hand.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from relbook.exports import said
from relbook.exports.odt_styles import A4, MEDIA, PROLOG, SPACES, manifest, meta, styles
from relbook.exports.odt_text import heading, paragraph, prose, words
from relbook.exports.pictures import Content, Picture, nothing, pictures_of
from relbook.exports.tongue import IN_ENGLISH, Tongue
from relbook.journal.book import Book, Portrait, of_each
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible

WIDEST, HIGHEST = 13.0, 9.0
"""The room a picture may take, in centimetres."""

_DRAWN = frozenset({"image/png", "image/jpeg", "image/gif"})
_FONT = "application/x-font-ttf"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same book is the same file, byte for byte

_OWN_STYLES = (
    "<office:automatic-styles>"
    '<style:style style:name="Table" style:family="table"><style:table-properties '
    'fo:margin-bottom="0.2cm" table:border-model="collapsing"/></style:style>'
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
    'fo:padding="0.12cm" fo:border="0.5pt solid #bdb9b0"/></style:style>'
    "</office:automatic-styles>"
)


@dataclass
class _Plan:
    """What the first walk through the pages finds: months, days, and where each picture lies."""

    tongue: Tongue
    months: dict[str, str] = field(default_factory=dict)
    span: said.Span = field(default_factory=said.Span)
    pictures: dict[str, tuple[str, float, float]] = field(default_factory=dict)


def write(
    book: Book,
    path: Path,
    content: Content = nothing,
    *,
    fonts: Mapping[str, Path] | None = None,
    sheet: tuple[str, str] = A4,
    tongue: Tongue = IN_ENGLISH,
) -> None:
    """Write the document; the pages of the book are walked twice.

    Args:
        book: What leaves.
        path: Where to; nothing may be there yet.
        content: What a kept file holds.
        fonts: Files to carry along, by their names.
        sheet: Width and height of the paper, with their units.
        tongue: Words what is ours.

    Raises:
        OSError: It cannot be written there.
    """
    book, fonts = leaving(book), fonts or {}
    parts = {"content.xml": "text/xml", "styles.xml": "text/xml", "meta.xml": "text/xml"}
    with ZipFile(path, "x", ZIP_DEFLATED) as box:
        box.writestr(
            _named("mimetype", ZIP_STORED), MEDIA
        )  # first and as it is, so that the file is known by it
        plan = _plan(book, content, box, tongue)
        foot = tongue.say("foot", day=tongue.day(book.asked_on))
        box.writestr(_named("styles.xml"), styles(sheet, foot, fonts))
        box.writestr(_named("meta.xml"), meta(book.asked_on))
        for name, file in fonts.items():
            box.writestr(_named(f"Fonts/{name}"), file.read_bytes())
            parts[f"Fonts/{name}"] = _FONT
        parts |= {place: f"image/{place.rpartition('.')[2]}" for place, _, _ in plan.pictures.values()}
        with box.open(_named("content.xml"), "w", force_zip64=True) as out:
            for piece in _document(book, plan):
                out.write(piece.encode())
        box.writestr(_named("META-INF/manifest.xml"), manifest(parts))


def _named(name: str, how: int = ZIP_DEFLATED) -> ZipInfo:
    made = ZipInfo(name, _LONG_AGO)
    made.compress_type = how
    return made


def _plan(book: Book, content: Content, box: ZipFile, tongue: Tongue) -> _Plan:
    """Walk through the pages once, and put their pictures away on the way."""
    plan, written = _Plan(tongue), set()
    for page in book.pages:
        plan.months.setdefault(f"{page.entry.day:%Y-%m}", tongue.month(page.entry.day))
        plan.span = plan.span.with_day(page.entry.day)
        for file, one in pictures_of(page, content):
            if one.media not in _DRAWN:
                continue
            place = f"Pictures/{file.digest}.{one.ending}"
            if place not in written:
                written.add(place)
                box.writestr(_named(place, ZIP_STORED), one.content)
            plan.pictures[file.id] = (place, *_room(one))
    return plan


def _room(one: Picture) -> tuple[float, float]:
    """How large a picture is drawn, in centimetres: as large as on a screen, if there is room."""
    width, height = one.width * 2.54 / 96, one.height * 2.54 / 96
    share = min(1.0, WIDEST / width, HIGHEST / height)
    return width * share, height * share


def _document(book: Book, plan: _Plan) -> Iterator[str]:
    yield f'{PROLOG}<office:document-content {SPACES} office:version="1.3">{_OWN_STYLES}'
    yield "<office:body><office:text>"
    yield paragraph("Title", said.title(book))
    for line in (said.beneath(book, plan.span, plan.tongue), plan.tongue.stayed(book.withheld)):
        yield paragraph("Subtitle", "", words(line)) if line else ""
    yield from _contents(book, plan)
    mine_of = of_each(book)
    for portrait in book.portraits:
        yield from _portrait(portrait, mine_of(portrait.client.id), plan)
    month = ""
    for page in book.pages:
        if f"{page.entry.day:%Y-%m}" != month:
            month = f"{page.entry.day:%Y-%m}"
            yield heading(1, "", _marked(f"m{month}", words(plan.months[month])))
        yield from _entry(page, book, plan)
    yield "</office:text></office:body></office:document-content>"


def _contents(book: Book, plan: _Plan) -> Iterator[str]:
    """A line for every client and month; writing programs can make it anew from the headings."""
    rows = [(f"m{month}", name) for month, name in plan.months.items()]
    rows += [(f"c{one.client.id}", visible(one.client.name)) for one in book.portraits]
    if len(rows) < 3:
        return
    title = plan.tongue.words("contents")
    yield '<text:table-of-content text:name="Contents" text:protected="false"><text:table-of-content-source '
    yield 'text:outline-level="1"><text:index-title-template text:style-name="Contents_20_Heading">'
    yield f"{words(title)}</text:index-title-template></text:table-of-content-source><text:index-body>"
    yield paragraph("Contents_20_Heading", title)
    for key, name in rows:
        number = (
            f'<text:bookmark-ref text:reference-format="page" text:ref-name="{key}">·</text:bookmark-ref>'
        )
        place = f'xlink:href="#{key}" text:style-name="Place" text:visited-style-name="Place"'
        link = f'<text:a xlink:type="simple" {place}>{words(name)}<text:tab/>{number}</text:a>'
        yield paragraph("Contents_20_1", "", link)
    yield "</text:index-body></text:table-of-content>"


def _marked(key: str, inside: str) -> str:
    return f'<text:bookmark-start text:name="{key}"/>{inside}<text:bookmark-end text:name="{key}"/>'


def _portrait(portrait: Portrait, book: Book, plan: _Plan) -> Iterator[str]:
    client = portrait.client
    yield heading(1, client.name, _marked(f"c{client.id}", words(client.name)))
    yield from prose(client.about)
    for head, lines in said.about(portrait, book, plan.tongue, plan.span.count):
        for line in lines:
            label = f'<text:span text:style-name="Quiet">{words(head)}: </text:span>'
            yield paragraph("Aside", line, f"{label}{words(line)}")


def _entry(page: Page, book: Book, plan: _Plan) -> Iterator[str]:
    yield paragraph("When", "", words(said.when(page, plan.tongue)))
    if title := said.heading(page):
        yield heading(2, title)
    text = said.body(page, book)
    if text.strip():
        yield from prose(text)
    drawn = [file for file in page.files if file.id in plan.pictures]
    for file in drawn:
        yield paragraph("Text_20_body", "", _frame(file.id, file.name, plan))
    for promise in page.promises:
        yield _promise(promise, book, plan.tongue)
    for line in said.tail(page, plan.tongue, frozenset(file.name for file in drawn)):
        yield paragraph("Aside", line)


def _promise(promise: Promise, book: Book, tongue: Tongue) -> str:
    one = said.promised(promise, book.asked_on, tongue)
    who = f'<text:span text:style-name="Strong">{words(one.who)}</text:span>'
    stands = (
        f'<text:span text:style-name="{"Strong" if one.due else "Quiet"}">{words(one.stands)}</text:span>'
    )
    return paragraph("Promise", one.text, f"{one.box} {who} {words(one.text)}, {stands}")


def _frame(key: str, name: str, plan: _Plan) -> str:
    """A picture that stands in the text like a letter, with its name for who cannot see it."""
    place, width, height = plan.pictures[key]
    return (
        f'<draw:frame draw:name="p{key}" text:anchor-type="as-char" svg:width="{width:.2f}cm" '
        f'svg:height="{height:.2f}cm"><draw:image xlink:href="{place}" xlink:type="simple" '
        f'xlink:show="embed" xlink:actuate="onLoad"/><svg:title>{words(name)}</svg:title></draw:frame>'
    )
