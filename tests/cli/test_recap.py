"""`relbook recap`: a mail to the client, said, written or saved as a draft; never sent."""

import json
from pathlib import Path

from tests.cli.conftest import Speak


def test_a_recap_is_said_and_saved(relbook: Speak, tmp_path: Path) -> None:
    relbook("client", "add", "Ana Ruiz", "--mail", "ana@example.org")
    relbook(
        "add", "--client", "Ana Ruiz", "--kind", "call", "Orchard\nDecided: two rows\n[] plans\n!secret shy"
    )
    said = relbook("recap", "ana")
    assert said.code == 0, said.err
    assert "- two rows" in said.out and "- plans" in said.out and "shy" not in said.out + said.err
    assert "1 secret line stayed here" in said.err
    assert json.loads(relbook("recap", "ana", "--since", "today", "--json").out)["to"] == "ana@example.org"
    target = tmp_path / "mail.eml"
    assert relbook("recap", "ana", "--to", str(target)).code == 0
    assert target.read_bytes().startswith(b"X-Unsent: 1\r\n")
    assert relbook("recap", "ana", "--entry", "nothing").code == 1
