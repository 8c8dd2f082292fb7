"""A paragraph is as high as its lines, and those are the same however they were found."""

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from relbook.ui.shared.paragraph import Paragraph, wrap
from relbook.ui.shared.theme import theme

SOME = ("call", "of", "the", "Größe", "约定", "שלום", "ff\u00adi", " ")
WORDS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(["call", "of", "the", "Größe", "约定", "שלום", "ff\u00adi", " "]), max_size=12
    ).map(" ".join),
)


@given(text=WORDS, width=st.integers(20, 600), italic=st.booleans())
def test_a_paragraph_breaks_as_a_text_is_wrapped(
    qapp: object, text: str, width: int, *, italic: bool
) -> None:
    shown = Paragraph(text, "small", italic=italic)
    high = max(1, len(wrap(text, "small", width, italic=italic))) * theme().line("small")
    assert shown.heightForWidth(width) == high
    assert shown._lines(width) == wrap(text, "small", width, italic=italic)


def test_an_empty_line_is_one_line_high(qapp: object) -> None:
    assert wrap("", "small", 200) == [""]
    assert wrap("A call\n\nwith her\n", "small", 600) == ["A call", "", "with her", ""]
    assert Paragraph("", "small").heightForWidth(200) == theme().line("small")


def test_other_words_and_another_size_are_broken_anew(qtbot: QtBot) -> None:
    shown = Paragraph("A call")
    qtbot.addWidget(shown)
    low = shown.heightForWidth(120)
    shown.set_text("A call about the agreement of last year")
    assert shown.heightForWidth(120) > low
    shown.set_text("A call")
    theme().choose(theme().wanted, 2.0, theme().reading, theme().colours)
    assert shown.heightForWidth(120) > low
