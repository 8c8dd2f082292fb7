"""What a start reads of the design is what is written down."""

from relbook import assets
from tests.words import tokens


def test_what_is_read_is_made_of_what_is_written() -> None:
    assert assets.text("theme/tokens.json") == tokens(), "./dev words makes it anew"
