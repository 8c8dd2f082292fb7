import logging
import sys
import threading
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


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    heard: list[str] = []
    logs.watch_for_bugs(heard.append)
    return heard


def bug() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        return error


def test_an_event_is_logged_with_its_numbers(log: Path) -> None:
    logs.note("journal opened", entries=1204, seconds=0.61234, by=Path)
    assert "INFO journal opened entries=1204 seconds=0.612 by=Path" in log.read_text("utf-8")


def test_a_text_is_refused(log: Path) -> None:
    with pytest.raises(TypeError, match="not a number: title"):
        logs.note("entry kept", title=SECRET)  # type: ignore[arg-type]
    assert not log.exists()


def test_what_others_say_is_reduced_to_where_they_said_it(log: Path) -> None:
    logging.getLogger("relbook.elsewhere").warning("%s", SECRET)
    assert "WARNING relbook.elsewhere:" in log.read_text("utf-8")
    assert "Marta" not in log.read_text("utf-8")


def test_the_log_is_for_its_owner_alone(log: Path) -> None:
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_where_nothing_can_be_written_there_is_no_log_and_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    logs.start(tmp_path / "file" / "logs" / "relbook.log")
    logs.note("opened", entries=3)
    logs.stop()
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_the_log_does_not_grow_for_ever(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LONGEST", 200)
    logs.start(log)
    for turn in range(50):
        logs.note("turned", turn=turn)
    assert len(list(log.parent.iterdir())) == 1 + logs.OLDER_FILES


def test_a_bug_is_told_by_type_and_place_alone() -> None:
    where = logs.where_it_broke(bug())
    assert where.startswith("builtins.ValueError\n  ")
    assert "after\nbuiltins.KeyError" in where
    assert "bug " in where
    assert "Marta" not in where


def test_a_bug_is_logged_each_time_and_told_once(log: Path, told: list[str]) -> None:
    error = bug()
    for _ in range(2):
        sys.excepthook(type(error), error, error.__traceback__)
    (where,) = told
    assert where.startswith("ValueError, ") and " bug " in where
    assert "\n" not in where  # it stands in a sentence
    assert log.read_text("utf-8").count("builtins.KeyError") == 2
    assert "Marta" not in log.read_text("utf-8")


def test_a_bug_on_another_thread_is_only_logged(log: Path, told: list[str]) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert told == []
    assert "builtins.ZeroDivisionError" in log.read_text("utf-8")
