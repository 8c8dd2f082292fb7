"""What Qt paints or says by itself has one place: there call mode and hostile text are heeded."""

import ast

from tests.house.reading import HOUSE, files, name_of, tree, where

INSTEAD = {"QLineEdit": "shared/field.py", "QMenu": "shared/menu.py", "QToolTip": "shared/tips.py"}
"""Where there is one of ours, and so nowhere else is Qt's own."""

BARE = {
    HOUSE / "ui/shared" / name for name in ("field.py", "menu.py", "tips.py", "secret_edit.py", "number.py")
}
"""They are those places; a field of figures or of dots holds no words."""


def test_fields_and_menus_are_ours() -> None:
    for file in set(files()) - BARE:
        for node in ast.walk(tree(file)):
            used = {name_of(base) for base in node.bases} if isinstance(node, ast.ClassDef) else set()
            used |= {name_of(node.func)} if isinstance(node, ast.Call) else set()
            for found in used & INSTEAD.keys():
                raise AssertionError(f"{where(file, node)}: {found} instead of what is in {INSTEAD[found]}")


def test_a_tooltip_that_is_made_up_goes_through_tip() -> None:
    tray = HOUSE / "ui/shared/tray.py"  # the tray is no widget, and says one word
    for file in set(files()) - BARE - {tray}:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and name_of(node.func) == "setToolTip":
                assert not _varies(node.args[0]), f"{where(file, node)}: setToolTip instead of tip"


def _varies(said: ast.expr) -> bool:
    return any(
        (isinstance(one, ast.Name) and one.id not in {"self", "tr"})
        or (isinstance(one, ast.Attribute) and one.attr != "tr")
        for one in ast.walk(said)
    )


def test_nobody_listens_to_the_whole_application() -> None:
    """But for the moment before the wires are laid, when a key anywhere has to wait for them."""
    for file in set(files()) - {HOUSE / "ui/filling.py"}:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and name_of(node.func) == "installEventFilter":
                on = ast.unparse(node.func)
                assert "app" not in on.casefold(), f"{where(file, node)}: hears every event of the program"
