"""A part of Python's library that is put off is the same once it is asked for, from whichever thread."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from threading import Barrier, Thread

import pytest

from relbook.unread import Later, give, load, put_off, stand_in

SOME = "colorsys"


@pytest.fixture(autouse=True)
def unread() -> Iterator[None]:
    before = sys.modules.pop(SOME, None)
    put_off(SOME)
    yield
    sys.modules.pop(SOME, None)
    if before is not None:
        sys.modules[SOME] = before


def is_read() -> bool:
    return "_unread" not in sys.modules[SOME].__dict__


def test_an_import_does_not_read_it_and_a_question_does() -> None:
    found = import_module(SOME)
    assert isinstance(found, Later) and found.__name__ == SOME and not is_read()
    assert found.rgb_to_hsv(0, 0, 0) == (0, 0, 0) and is_read()
    assert found is import_module(SOME)


def test_many_who_ask_at_once_find_it_whole() -> None:
    found = import_module(SOME)
    with ThreadPoolExecutor(8) as pool:
        asked = list(pool.map(lambda _: found.hls_to_rgb(0, 0, 0), range(64)))
    assert asked == [(0, 0, 0)] * 64


def test_what_is_not_there_is_missed_as_ever() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = import_module(SOME).nothing
    assert is_read()


def test_what_is_read_already_stays() -> None:
    put_off("sys", "os", "no_such_part_of_python")
    assert sys.modules["sys"] is sys and "no_such_part_of_python" not in sys.modules


def test_two_that_are_read_at_once_do_not_wait_for_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One thread reads what wants `shared`; another imports `shared`, which asks for something put off."""
    monkeypatch.syspath_prepend(tmp_path)
    met = Barrier(2)
    monkeypatch.setattr(sys, "met", met, raising=False)
    (tmp_path / "wants.py").write_text("import sys\nsys.met.wait(5)\nimport shared\nvalue = shared.value\n")
    (tmp_path / "shared.py").write_text(
        f"import sys\nsys.met.wait(5)\nimport {SOME}\nvalue = {SOME}.rgb_to_hsv\n"
    )
    put_off("wants")
    threads = [Thread(target=load, args=(name,), daemon=True) for name in ("wants", "shared")]
    for one in threads:
        one.start()
    for one in threads:
        one.join(10)
    stuck = [one for one in threads if one.is_alive()]
    wants = sys.modules.pop("wants"), sys.modules.pop("shared", None)
    assert not stuck and wants[0].value(0, 0, 0) == (0, 0, 0)


def test_what_it_was_given_is_answered_without_reading_it_until_it_is_read() -> None:
    give(SOME, rgb_to_hsv=max)
    from colorsys import rgb_to_hsv

    assert rgb_to_hsv is max and not is_read()
    assert sys.modules[SOME].hsv_to_rgb(0, 0, 0) == (0, 0, 0) and is_read()
    assert sys.modules[SOME].rgb_to_hsv(0, 0, 0) == (0, 0, 0)


def test_another_stands_in_for_what_was_not_read() -> None:
    del sys.modules[SOME]
    stand_in(SOME, "math")
    found = import_module(SOME)
    assert not is_read() and found.hypot(3, 4) == 5 and is_read()


def test_none_stands_in_for_what_was_read() -> None:
    load(SOME)
    stand_in(SOME, "math")
    assert not hasattr(import_module(SOME), "hypot")
