import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook import logs, uncaught

SECRET = "Marta worries about January"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logs.stop()
    yield tmp_path / "logs/relbook.log"
    logs.stop()


@pytest.fixture
def told(log: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    heard: list[str] = []
    uncaught.watch_for_bugs(log, heard.append)
    return heard


def bug() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        return error


def test_a_bug_is_told_by_type_and_place_alone() -> None:
    where = uncaught.where_it_broke(bug())
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
