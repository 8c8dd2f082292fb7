"""Signals connect to methods: what is connected to a lambda over `self` is never freed."""

import ast

from tests.house.reading import calls, files, name_of, where


def held(slot: ast.expr) -> bool:
    return isinstance(slot, ast.Lambda) or (isinstance(slot, ast.Call) and name_of(slot.func) == "partial")


def test_signals_connect_to_methods() -> None:
    places = [
        where(file, call)
        for file in files("ui", "app.py")
        for call in calls(file, "connect")
        if any(held(slot) for slot in call.args)
    ]
    assert places == []
