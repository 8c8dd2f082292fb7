"""A text that is nothing but paragraphs, set without a document."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from relbook.journal.visible import visible
from relbook.ui.exporting.plain import Plain, prose
from relbook.ui.exporting.prose import Prose
from relbook.ui.shared.blocks import blocks
from relbook.ui.shared.press import DOTS

WIDE = 300

words = st.sampled_from(
    [
        "1.",
        "-",
        "=",
        "&",
        "&amp;",
        "#",
        "\t",
        "tea",
        "with a rather long word",
        "שלום",
        "مرحبا",
        "日本語",
        "😀",
        "é",
        "a" * 200,
        "(",
        "1",
    ]
)
texts = st.lists(st.one_of(words, st.sampled_from([" ", " ", "\n", " \n", "\n\n", "\n \n", "\n\n\n"]))).map(
    "".join
)


@settings(deadline=None, max_examples=60)
@example("tea\t")
@example("Talked. " * 90 + "\n\nAbout tea. " * 40)
@given(texts)
def test_it_has_the_lines_that_a_document_would_have(qapp: QApplication, text: str) -> None:
    text = visible(text)
    ours, theirs = prose(text, WIDE), Prose(text, WIDE)
    if not text.strip() or not isinstance(ours, Plain):
        return
    assert list(ours.rows()) == list(theirs.rows())
    assert ours.tall == theirs.tall
    assert ours.said == [block.text() for block in blocks(theirs)]


def test_it_is_painted_as_a_document_is_whole_and_in_pieces(qapp: QApplication) -> None:
    text = "Talked about tea and the lease. " * 40 + "\n\nÉté.\n\n" + "And more. " * 30
    ours, theirs = Plain(text, WIDE), Prose(text, WIDE)
    assert _painted(ours, (0, ours.tall)) == _painted(theirs, (0, theirs.tall))
    high = "日本語 and more. " * 9
    assert _painted(Plain(high, WIDE), (0, 100)) == _painted(Prose(high, WIDE), (0, 100))
    pieces = list(ours.slices(100, 200))
    assert pieces == list(theirs.slices(100, 200))
    assert len(pieces) > 2
    for piece in pieces:
        assert _painted(ours, piece) == _painted(theirs, piece)


def test_what_is_more_than_paragraphs_is_read_as_markdown(qapp: QApplication) -> None:
    assert isinstance(prose("Only words.\n\nAnd more.", WIDE), Plain)
    for more in ("**bold**", "- one", "see www.example.org", "a@example.org", "> said", "שלום עולם"):
        assert isinstance(prose(f"Words.\n\n{more}", WIDE), Prose)


def _painted(text: Plain | Prose, piece: tuple[float, float]) -> QImage:
    made = QImage(
        QSize(WIDE * DOTS, round((piece[1] - piece[0] + 10) * DOTS)), QImage.Format.Format_Grayscale8
    )
    made.fill(255)
    painter = QPainter(made)
    text.paint(painter, 0, 5, piece)
    painter.end()
    return made
