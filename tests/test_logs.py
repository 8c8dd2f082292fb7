import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook import logs

SECRET = "Marta worries about January"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logs.start(tmp_path / "logs/relbook.log")
    yield tmp_path / "logs/relbook.log"
    logs.stop()


def test_where_it_broke_is_written_down_as_it_is(log: Path) -> None:
    logs.write_down("builtins.KeyError\n  relbook.run.session open 12", log)
    assert "ERROR builtins.KeyError\n  relbook.run.session open 12\n" in log.read_text("utf-8")


def test_what_others_say_is_reduced_to_where_they_said_it(log: Path) -> None:
    logging.getLogger("relbook.run.elsewhere").warning("%s", SECRET)
    assert "WARNING relbook.run.elsewhere:" in log.read_text("utf-8")
    assert "Marta" not in log.read_text("utf-8")


def test_the_log_is_for_its_owner_alone(log: Path) -> None:
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_where_nothing_can_be_written_there_is_no_log_and_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    logs.start(tmp_path / "file" / "logs" / "relbook.log")
    logs.write_down("builtins.KeyError", tmp_path / "elsewhere.log")
    logs.stop()
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_the_log_does_not_grow_for_ever(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LONGEST", 200)
    logs.start(log)
    for turn in range(50):
        logs.write_down(f"builtins.KeyError {turn}", log)
    assert len(list(log.parent.iterdir())) == 1 + logs.OLDER_FILES
