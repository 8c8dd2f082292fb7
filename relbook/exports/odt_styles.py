"""The fixed parts of a text document: its styles, its fonts, its list of parts.

Names of styles are those a writing program knows already ("Heading 1", "Quotations"), so that whoever
opens the document can change how all of a kind look in one place.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from html import escape

SPACES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
    }.items()
)
PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n'
MEDIA = "application/vnd.oasis.opendocument.text"
A4, LETTER = ("21cm", "29.7cm"), ("21.59cm", "27.94cm")
"""Width and height of a sheet."""

SERIF, SANS, MONO = "Source Serif 4", "Source Sans 3", "Noto Sans Mono"

RIGHT = "_right"
"""What ends the name of a style for text that runs from right to left."""

_QUIET, _RULE = "#5d6270", "#bdb9b0"
_LINE = f'fo:border-bottom="0.5pt solid {_RULE}"'

# style, its parent, paragraph properties, text properties
_PARAGRAPHS = (
    ("Standard", "", 'fo:orphans="2" fo:widows="2"', f'style:font-name="{SERIF}" fo:font-size="10.5pt"'),
    ("Text_20_body", "Standard", 'fo:line-height="125%" fo:margin-bottom="0.18cm"', ""),
    ("Title", "Standard", 'fo:margin-top="0.3cm"', 'fo:font-size="24pt" fo:font-weight="bold"'),
    ("Subtitle", "Standard", 'fo:margin-bottom="0.1cm"', f'style:font-name="{SANS}" fo:color="{_QUIET}"'),
    (
        "Heading",
        "Standard",
        'fo:keep-with-next="always" fo:margin-top="0.5cm" fo:margin-bottom="0.1cm"',
        'fo:font-weight="bold"',
    ),
    (
        "Heading_20_1",
        "Heading",
        f'style:join-border="false" fo:margin-top="0.9cm" fo:padding-bottom="0.1cm" {_LINE}',
        'fo:font-size="15pt"',
    ),
    ("Heading_20_2", "Heading", 'fo:margin-top="0cm"', 'fo:font-size="12pt"'),
    *(
        (f"Heading_20_{level}", "Heading", 'fo:margin-top="0.3cm"', 'fo:font-size="10.5pt"')
        for level in range(3, 7)
    ),
    (
        "When",
        "Standard",
        'fo:margin-top="0.55cm" fo:keep-with-next="always"',
        f'style:font-name="{SANS}" fo:font-size="9pt" fo:color="{_QUIET}"',
    ),
    ("Aside", "Standard", "", f'style:font-name="{SANS}" fo:font-size="9.5pt" fo:color="{_QUIET}"'),
    (
        "Promise",
        "Standard",
        'fo:margin-left="0.6cm" fo:text-indent="-0.6cm" fo:margin-bottom="0.05cm"',
        f'style:font-name="{SANS}" fo:font-size="10pt"',
    ),
    (
        "Quotations",
        "Text_20_body",
        f'fo:margin-left="0.5cm" fo:padding-left="0.3cm" fo:border-left="1.5pt solid {_RULE}"',
        "",
    ),
    (
        "Preformatted_20_Text",
        "Standard",
        f'fo:padding="0.2cm" fo:border="0.5pt solid {_RULE}" fo:margin-bottom="0.2cm"',
        f'style:font-name="{MONO}" fo:font-size="9pt"',
    ),
    ("List_20_Contents", "Standard", 'fo:line-height="125%" fo:margin-bottom="0.05cm"', ""),
    ("Table_20_Contents", "Standard", "", ""),
    ("Table_20_Heading", "Standard", "", 'fo:font-weight="bold"'),
    (
        "Horizontal_20_Line",
        "Standard",
        f'fo:border-bottom="0.5pt solid {_RULE}" fo:margin-bottom="0.3cm"',
        "",
    ),
    ("Header", "Standard", "", f'style:font-name="{SANS}" fo:font-size="9pt" fo:color="{_QUIET}"'),
    ("Footer", "Header", "", ""),
    ("Contents_20_Heading", "Heading", "", f'style:font-name="{SANS}" fo:font-size="11pt"'),
    ("Contents_20_1", "Standard", "", f'style:font-name="{SANS}" fo:font-size="10pt"'),
)
_TURNED = (
    *("Text_20_body", "Quotations", "Aside", "Promise", "Title", "Table_20_Contents", "List_20_Contents"),
    *(f"Heading_20_{level}" for level in range(1, 7)),
)
_TEXTS = {
    "Strong": 'fo:font-weight="bold"',
    "Emphasis": 'fo:font-style="italic"',
    "Struck": 'style:text-line-through-style="solid"',
    "Code": f'style:font-name="{MONO}" fo:font-size="9pt"',
    "Place": 'fo:color="#22242b" style:text-underline-style="none"',
    "Quiet": f'fo:color="{_QUIET}"',
}


def styles(sheet: tuple[str, str], foot: str, fonts: Iterable[str]) -> str:
    """`styles.xml`: how everything looks, the sheet of paper, its head and its foot."""
    wide = f"{float(sheet[0][:-2]) - 3.4:.2f}cm"
    tab = f'<style:tab-stops><style:tab-stop style:position="{wide}" style:type="right"/></style:tab-stops>'
    dots = tab.replace('"right"/>', '"right" style:leader-style="dotted" style:leader-text="."/>')
    tabs = {"Footer": tab, "Contents_20_1": dots}
    looks = "".join(_paragraph(*one, tabs.get(one[0], "")) for one in _PARAGRAPHS)
    looks += "".join(
        _paragraph(name + RIGHT, name, 'style:writing-mode="rl-tb" fo:text-align="right"', "")
        for name in _TURNED
    )
    looks += "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {how}/></style:style>'
        for name, how in _TEXTS.items()
    )
    return (
        f'{PROLOG}<office:document-styles {SPACES} office:version="1.3">{_faces(fonts)}'
        f"<office:styles>{looks}{_lists()}</office:styles>{_page(sheet)}{_master(foot)}"
        "</office:document-styles>"
    )


def _paragraph(name: str, parent: str, shape: str, words: str, tabs: str = "") -> str:
    above = f' style:parent-style-name="{parent}"' if parent else ""
    shown = f' style:display-name="{name.replace("_20_", " ")}"' if "_20_" in name else ""
    level = f' style:default-outline-level="{name[11]}"' if name.startswith("Heading_20_") else ""
    return (
        f'<style:style style:name="{name}"{shown} style:family="paragraph"{above}{level}>'
        f"<style:paragraph-properties {shape}>{tabs}</style:paragraph-properties>"
        f"<style:text-properties {_every_script(words)}/></style:style>"
    )


def _every_script(words: str) -> str:
    """Sizes and weights said for Latin, said for every script."""
    more = (
        f' style:{one}-{script}="{value}"'
        for one, value in re.findall(r'fo:(font-size|font-weight)="([^"]+)"', words)
        for script in ("asian", "complex")
    )
    return words + "".join(more)


def _lists() -> str:
    """Dots and numbers, ten steps deep."""

    def step(level: int) -> str:
        edge = f"{0.6 * level + 0.2:.1f}cm"
        at = f'text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="{edge}"'
        return (
            '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            f"<style:list-level-label-alignment {at}/></style:list-level-properties>"
        )

    dots = "".join(
        f'<text:list-level-style-bullet text:level="{n}" text:bullet-char="•">{step(n)}'
        "</text:list-level-style-bullet>"
        for n in range(1, 11)
    )
    numbers = "".join(
        f'<text:list-level-style-number text:level="{n}" style:num-format="1" style:num-suffix=".">{step(n)}'
        "</text:list-level-style-number>"
        for n in range(1, 11)
    )
    return (
        f'<text:list-style style:name="Dots">{dots}</text:list-style>'
        f'<text:list-style style:name="Numbers">{numbers}</text:list-style>'
    )


def _page(sheet: tuple[str, str]) -> str:
    width, height = sheet
    return (
        '<office:automatic-styles><style:page-layout style:name="Sheet"><style:page-layout-properties '
        f'fo:page-width="{width}" fo:page-height="{height}" fo:margin="1.7cm" '
        'style:print-orientation="portrait"/>'
        '<style:header-style><style:header-footer-properties fo:margin-bottom="0.4cm" fo:min-height="0.5cm"/>'
        '</style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm" '
        'fo:min-height="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>'
    )


def _master(foot: str) -> str:
    return (
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet">'
        '<style:header><text:p text:style-name="Header"><text:chapter text:display="name" '
        'text:outline-level="1"/></text:p></style:header>'
        f'<style:footer><text:p text:style-name="Footer">{escape(foot)}<text:tab/><text:page-number '
        'text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p>'
        "</style:footer></style:master-page></office:master-styles>"
    )


def _faces(fonts: Iterable[str]) -> str:
    """The fonts by their families; those that lie in the document are loaded from it."""
    files: dict[str, list[str]] = {}
    for file in fonts:
        files.setdefault(SERIF if "Serif" in file else SANS, []).append(file)
    kinds = {SERIF: "roman", SANS: "swiss", MONO: "modern"}
    faces = "".join(_face(one, kind, files.get(one, [])) for one, kind in kinds.items())
    return f"<office:font-face-decls>{faces}</office:font-face-decls>"


def _face(family: str, kind: str, files: list[str]) -> str:
    inside = "".join(
        f'<svg:font-face-uri xlink:href="Fonts/{file}" xlink:type="simple">'
        '<svg:font-face-format svg:string="truetype"/></svg:font-face-uri>'
        for file in files
    )
    source = f"<svg:font-face-src>{inside}</svg:font-face-src>" if inside else ""
    return (
        f'<style:font-face style:name="{family}" svg:font-family="\'{family}\'" '
        f'style:font-family-generic="{kind}">{source}</style:font-face>'
    )


def meta(day: date) -> str:
    """`meta.xml`: what made it and when; never a name, for whoever lists the file reads this."""
    return (
        f'{PROLOG}<office:document-meta {SPACES} office:version="1.3"><office:meta>'
        f"<meta:generator>relbook</meta:generator><dc:title>relbook</dc:title>"
        f"<meta:creation-date>{day.isoformat()}T00:00:00</meta:creation-date>"
        "</office:meta></office:document-meta>"
    )


def manifest(parts: Mapping[str, str]) -> str:
    """`META-INF/manifest.xml`: every part with its media type."""
    name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    rows = "".join(
        f'<manifest:file-entry manifest:full-path="{part}" manifest:media-type="{media}"/>'
        for part, media in {"/": MEDIA, **parts}.items()
    )
    whole = f'<manifest:manifest xmlns:manifest="{name}" manifest:version="1.3">{rows}</manifest:manifest>'
    return f"{PROLOG}{whole}"
