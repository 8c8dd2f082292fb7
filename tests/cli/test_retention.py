"""`relbook retention`: a list and what was said of it."""

import json

from tests.cli.conftest import Speak


def test_a_list_that_can_be_shortened_and_switched_off(relbook: Speak) -> None:
    relbook("client", "add", "Ana Ruiz", "--state", "former")
    relbook("add", "--client", "Ana Ruiz", "--kind", "call", "--at", "2010-03-02", "Goodbye")
    relbook("client", "add", "Bea Brown")
    said = relbook("retention")
    assert "Ana Ruiz: last contact 2010-03-02, 1 entry only" in said.out
    assert "Bea" not in said.out
    [one] = json.loads(relbook("retention", "--json").out)
    assert one["client"]["name"] == "Ana Ruiz"
    assert "stays until" in relbook("retention", "--keep", "ana").err
    assert "No former client" in relbook("retention").out
    assert "Nobody is asked about" in relbook("retention", "--years", "off").out
    assert relbook("retention", "--years", "0").code == 2
    assert relbook("client", "show", "Ana Ruiz").code == 0
