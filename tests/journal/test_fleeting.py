"""What is kept for a moment is worked out once, and is gone once the book is left."""

from relbook.journal import fleeting


def test_the_same_is_worked_out_once_until_all_is_let_go() -> None:
    asked: list[str] = []

    @fleeting.fleeting(2)
    def said(words: str) -> str:
        asked.append(words)
        return words.upper()

    assert [said("sold"), said("sold")] == ["SOLD", "SOLD"]
    assert asked == ["sold"]
    fleeting.clear()
    assert said("sold") == "SOLD"
    assert asked == ["sold", "sold"]
