"""The letter as a table and as Markdown: read again it says the same, and no cell is a formula."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from relbook.exports.letters import (
    COLUMNS,
    files,
    one_file,
    table,
    under_alias,
)
from relbook.journal.formula import BEGINS_A_FORMULA, GUARD, defused
from relbook.journal.letter import Leaf
from relbook.journal.visible import visible

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
LEAVES = st.lists(st.builds(Leaf, CELLS, CELLS, CELLS, CELLS, CELLS), max_size=4)


def rows(leaves: list[Leaf]) -> list[list[str]]:
    text = "".join(table(leaves)).encode().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def unguarded(cell: str) -> str:
    guarded = cell.startswith(GUARD) and cell.lstrip(GUARD).startswith(BEGINS_A_FORMULA)
    return cell.removeprefix(GUARD) if guarded else cell


@given(LEAVES)
def test_a_table_that_is_read_again_says_the_same(leaves: list[Leaf]) -> None:
    head, *found = rows(leaves)
    assert tuple(head) == COLUMNS
    said = [[visible(cell) for cell in (one.name, one.first, one.mail, one.line, one.text)] for one in leaves]
    assert found == [[defused(cell) for cell in row] for row in said]
    assert [[unguarded(cell) for cell in row] for row in found] == said


@given(LEAVES)
def test_no_cell_of_a_table_is_a_formula(leaves: list[Leaf]) -> None:
    assert not any(cell.startswith(BEGINS_A_FORMULA) for row in rows(leaves) for cell in row)


def test_a_cell_a_spreadsheet_would_reckon_with_is_words() -> None:
    (_, row) = rows([Leaf("=HYPERLINK(1)", "+1", "@x", "-2", "\tx")])
    assert row == ["'=HYPERLINK(1)", "'+1", "'@x", "'-2", "'\tx"]


@given(LEAVES)
def test_every_letter_has_a_file_of_its_own(leaves: list[Leaf]) -> None:
    names = [name for name, _ in files(leaves)]
    assert len({name.casefold() for name in names}) == len(leaves)
    assert not any("/" in name or "\\" in name for name in names)


def test_one_file_holds_every_letter_under_its_name() -> None:
    said = one_file(
        "Letter of 2026",
        [Leaf("Ada Byron", "Ada", "", "", "Dear Ada"), Leaf("Leo", "Leo", "", "", "Dear Leo")],
    )
    assert said == "# Letter of 2026\n\n## Ada Byron\n\nDear Ada\n\n## Leo\n\nDear Leo\n"


def test_under_an_alias_no_name_and_no_address_is_left() -> None:
    leaf = Leaf("Ada Byron", "Ada", "ada@byron.org", "Ada, the mill!", "Dear Ada Byron")
    hidden = under_alias(leaf, "The Miller")
    assert hidden == Leaf("The Miller", "The Miller", "", "The Miller, the mill!", "Dear The Miller")
    assert under_alias(leaf, "").name == "A client"
