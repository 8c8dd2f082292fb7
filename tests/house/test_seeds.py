"""The articles taught us; not one sentence of them is in here."""

import re
import unicodedata
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import pytest

from tests.house.reading import ROOT

SEEDS = ROOT.parent / "shared/seeds"
RUN = 6  # words in a row that cannot be chance
TITLES = (  # an article may be named
    "Fall in Love with Your Clients All Over Again",
    "5 Reasons To Make Friends With Our Clients",
)
OURS = ("resources/**/*", "relbook/**/*.py", "docs/**/*.md", "*.md")
NOT_TEXT = {".ttf", ".png", ".ico", ".icns", ".qm"}


def words(text: str) -> list[str]:
    """Only letters and figures count: neither case nor quotes nor accents hide a copy."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"[^\W_]+", plain.replace("'", ""))


def without_titles(text: str) -> str:
    plain = " ".join(words(text))
    for title in TITLES:
        plain = plain.replace(" ".join(words(title)), " . ")
    return plain


def runs(text: str) -> Iterator[tuple[bytes, str]]:
    """Every run of words, as a fingerprint and as it stands."""
    found = without_titles(text).split()
    for start in range(len(found) - RUN + 1):
        run = " ".join(found[start : start + RUN])
        yield blake2b(run.encode(), digest_size=8).digest(), run


def our_files() -> list[Path]:
    found = {file for pattern in OURS for file in ROOT.glob(pattern)}
    return sorted(file for file in found if file.is_file() and file.suffix not in NOT_TEXT)


def test_a_copy_is_noticed_whatever_it_wears() -> None:
    original = {mark for mark, _ in runs("She said: “don’t wait until the café opens again.”")}
    copied = {mark for mark, _ in runs("DON'T wait – until the Cafe opens!")}
    assert copied and copied <= original


def test_no_sentence_of_the_articles_is_in_here() -> None:
    if not SEEDS.is_dir():
        pytest.skip("the articles are not here")
    marks = {mark for seed in SEEDS.glob("*.txt") for mark, _ in runs(seed.read_text("utf-8"))}
    assert marks
    copies = [
        f"{file.relative_to(ROOT)}: {run}"
        for file in our_files()
        for mark, run in runs(file.read_text("utf-8"))
        if mark in marks
    ]
    assert copies == []
