"""What the window's thread asks of a journal."""

import threading

import pytest

from relbook.store.database import Journal


def asked_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every question of the window's thread from now on, added as it is asked; no worker's."""
    asked: list[str] = []
    ask = Journal.execute_sql

    def heard(journal: Journal, sql: str, *more: object) -> object:
        if threading.current_thread() is threading.main_thread():
            asked.append(sql)
        return ask(journal, sql, *more)

    monkeypatch.setattr(Journal, "execute_sql", heard)
    return asked
