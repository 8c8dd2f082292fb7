"""Pieces of a packed file are read in one go, whatever their number."""

import zipfile
from pathlib import Path
from typing import IO

from relbook.imports import door
from relbook.imports.streams import Slices


def test_pieces_in_their_order_cost_one_reading(tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", content)
    (tmp_path / "plain").write_bytes(content)
    for path, opens in ((tmp_path / "zip", 2), (tmp_path / "plain", 5)):
        (member,) = door.take(path).members
        opened: list[IO[bytes]] = []

        def stream() -> IO[bytes]:
            opened.append(member.stream())  # noqa: B023
            return opened[-1]  # noqa: B023

        slices = Slices(stream)
        for start in (10, 10, 5000, 200_000, 3):
            assert slices.read(start, 9) == content[start : start + 9]
        assert len(opened) == opens
        assert all(one.closed for one in opened[:-1])
        opened[-1].close()
