"""Apple Journal: a page an entry, whatever Apple wrapped it in."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports import apple_journal, door
from relbook.imports.given import Given, Member, Shape
from relbook.imports.long_dates import day_in
from relbook.imports.reader import Asked
from relbook.journal.parcel import Format, Note, Parcel, Reason

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "oi-apple-journal"
SHARED = Path(__file__).parents[3] / "shared" / "given" / "apple-journal"

OUTSIDE = """<!DOCTYPE html><html><head><style>p {}</style></head><body>
<p class="p1"><span class="s1"><div class="pageContainer">
<div class="pageHeader">Samedi 14 septembre 2024</div>
<div class="assetGrid">
<div class="gridItem assetType_photo" id="A"><img class="asset_image" src="../Resources/A.jpeg"/></div>
<div class="gridItem assetType_music">
<img src="../Resources/mediaPlayIcon.heic"/><img src="../Resources/B.heic"/></div>
<div class="gridItem assetType_video"><video><source src="../Resources/C.MOV"/></video></div>
<div class="gridItem assetType_link"><a href="https://a.example/p"><img src="../Resources/D.heic"/></a></div>
</div><div class="title"></div></div></span><span class="s2">A hectic day </span>
<span class="s1"><div class="bodyText"></div></span></p>
<p class="p2"><span class="s3">Fifteen hours of sitting.</span></p></body></html>"""


def reading(**pages: str | bytes) -> Parcel:
    members = [
        Member.holding(f"Entries/{name}.html", page if isinstance(page, bytes) else page.encode())
        for name, page in pages.items()
    ]
    beside = [Member.holding(f"Resources/{name}", name.encode()) for name in ("A.jpeg", "B.heic", "C.mov")]
    given_ = Given(Path("x"), Shape.FOLDER, (*members, *beside, Member.holding("index.html", b"<p>x")))
    return apple_journal.READER.read(given_, Asked(TODAY))


def only(page: str, name: str = "entry") -> Note:
    (note,) = reading(**{name: page}).notes
    return note


@pytest.mark.parametrize("place", [OURS, SHARED], ids=["ours", "shared"])
def test_real_pages_come_in_whole(place: Path) -> None:
    if not place.exists():
        pytest.skip("../shared/given is not there")
    parcel = door.read(door.take(place), Asked(TODAY))
    assert parcel.format is Format.APPLE_JOURNAL
    assert [note.day for note in parcel.notes] == [date(2023, 12, 17), date(2024, 11, 3)]
    first, second = parcel.notes
    assert first.text.startswith(
        "Complex Metadata Entry\n\n> How was your day?\n\nEntry body text.\n\n- Old Town"
    )
    assert second.text.endswith("Paragraph one.\n\nParagraph two.\n\n- Sad, Overwhelmed, Health\n- Mom")
    assert second.offered == ("Mom",)


def test_words_outside_of_the_body_are_found() -> None:
    note = only(OUTSIDE)
    assert note.day == date(2024, 9, 14)
    assert note.text == "A hectic day\n\nFifteen hours of sitting.\n\n- https://a.example/p"
    assert [file.name for file in note.files] == ["A.jpeg", "C.mov"]


def test_the_name_of_a_page_says_the_day() -> None:
    assert only(OUTSIDE, "2023-01-02_(1)").day == date(2023, 1, 2)
    assert only("<div class='pageHeader'>?</div><p class=bodyText>x").day == TODAY
    timed = "<time datetime='2024-01-14T09:12:00Z'>x</time><p>pageHeader bodyText"
    assert only(timed).day == date(2024, 1, 14)


def test_an_entry_of_pictures_alone_is_kept_and_an_empty_one_is_said() -> None:
    photo = '<div class="gridItem assetType_photo"><img src="../Resources/A.jpeg"></div>'
    assert only(f'<div class="assetGrid">{photo}</div>').text == "A.jpeg"
    empty = reading(a="<div class='pageHeader'>3 May 2024</div><div class='bodyText'></div>", b=b"\xff\xfa")
    assert [one.reason for one in empty.skipped] == [Reason.BLANK, Reason.NOT_TEXT]


def test_a_picture_that_is_missing_is_said() -> None:
    parcel = reading(a=OUTSIDE.replace("A.jpeg", "gone.jpeg"))
    assert [(one.reason, one.where) for one in parcel.skipped] == [
        (Reason.MISSING, "Entries/a.html: gone.jpeg")
    ]


def test_a_page_of_somebody_else_is_none_of_these() -> None:
    page = Given(Path("x"), Shape.FILE, (Member.holding("x.html", b"<html><p>Hello</p></html>"),))
    assert not apple_journal.READER.knows(page)


DAYS = [
    ("Sunday, January 14, 2024", date(2024, 1, 14)),
    ("Mittwoch, 3. September 2025", date(2025, 9, 3)),
    ("dimanche 1 août 2021", date(2021, 8, 1)),
    ("2024年2月29日木曜日", date(2024, 2, 29)),
    ("sobota, 5 października 2024", date(2024, 10, 5)),
    ("31 February 2024", None),
    ("Somewhere in the summer", None),
    ("14/01/2024 was long", None),
]


@pytest.mark.parametrize(("said", "day"), DAYS)
def test_a_day_written_out_is_read_in_many_languages(said: str, day: date | None) -> None:
    assert day_in(said) == day


@given(st.lists(st.sampled_from(OUTSIDE.split("<")), max_size=20))
@settings(max_examples=30, deadline=None)
def test_any_page_is_an_entry_or_is_said(pieces: list[str]) -> None:
    parcel = reading(a="<".join(pieces))
    assert len(parcel.notes) + sum(one.reason is Reason.BLANK for one in parcel.skipped) == 1
