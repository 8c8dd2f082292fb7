"""Keys of one's own: which act has which key on this machine, kept as lines of text.

A line is the name of an act, a tab, and its keys with a blank between; without a key it has none.
Only what differs from the design is written down, so that a later relbook may still change the rest.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from relbook.ui.shared import keycaps
from relbook.ui.shared.controls import IconButton, Key
from relbook.ui.shared.settings import Setting

OWN = Setting("keys/own", "")
"""Where this machine keeps keys that were changed."""

ENDING = "keys"
"""The ending of a file of keys."""

GIVEN = "given_keys"
"""The property in which an action keeps the keys it came with."""

TAKEN = ("Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+Space", "Shift+Space", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A")
"""What input methods own on Linux (design section 8), and what every text needs."""

Keys = tuple[str, ...]


def spelled(keys: Iterable[QKeySequence]) -> Keys:
    """Keys as they are kept, such as "Ctrl+N", the same in every language."""
    return tuple(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)


def given(action: QAction) -> Keys:
    """The keys an act has by design."""
    return tuple(action.property(GIVEN) or ())


def may_be(key: str) -> bool:
    """Whether a key can be given to an act: one that types a letter, or that others own, cannot."""
    if not key or key in TAKEN or "Meta" in key.split("+"):
        return False
    last = key.rsplit("+", 1)[-1]
    function_key = last.startswith("F") and last[1:].isdecimal()
    return function_key or key.startswith(("Ctrl+", "Alt+"))


def holder(actions: Mapping[str, QAction], key: str) -> str:
    """The name of the act that has a key; empty where it is free."""
    return next((name for name, action in actions.items() if key in spelled(action.shortcuts())), "")


def put(action: QAction, keys: Keys) -> None:
    """Give an act these keys and no others."""
    if action.property(GIVEN) is None:
        action.setProperty(GIVEN, list(spelled(action.shortcuts())))
    action.setShortcuts([QKeySequence(key) for key in keys])


def tell(actions: Mapping[str, QAction]) -> None:
    """Have tooltips name the keys of the moment."""
    keycaps.move(
        {
            was: keys[at] if at < len(keys) else ""
            for name, keys in changed(actions).items()
            for at, was in enumerate(given(actions[name]))
        }
    )
    for widget in QApplication.allWidgets():
        if isinstance(widget, IconButton):
            widget.say(widget.accessibleName())
        elif isinstance(widget, Key):
            widget.renew()


def bind(actions: Mapping[str, QAction], name: str, key: str) -> str:
    """Give a key to an act; whoever had it gets the act's key for it. Gives the name of who had it."""
    other, before = holder(actions, key), spelled(actions[name].shortcuts())
    if other == name:
        return ""
    if other:
        left = tuple(one for one in spelled(actions[other].shortcuts()) if one != key)
        put(actions[other], (*left, *before[:1]))
    put(actions[name], (key, *before[1:]))
    return other


def reset(actions: Mapping[str, QAction], name: str) -> None:
    """Give an act the keys of the design again, and take them from whoever has them now."""
    for key in given(actions[name]):
        other = holder(actions, key)
        if other and other != name:
            put(actions[other], tuple(one for one in spelled(actions[other].shortcuts()) if one != key))
    if actions[name].property(GIVEN) is not None:
        put(actions[name], given(actions[name]))


def reset_all(actions: Mapping[str, QAction]) -> None:
    """Give every act the keys of the design."""
    for action in actions.values():
        if action.property(GIVEN) is not None:
            put(action, given(action))


def changed(actions: Mapping[str, QAction]) -> dict[str, Keys]:
    """The keys of those acts that have others than by design."""
    now = {name: spelled(action.shortcuts()) for name, action in actions.items()}
    return {
        name: keys
        for name, keys in now.items()
        if actions[name].property(GIVEN) is not None and keys != given(actions[name])
    }


def written(keys: Mapping[str, Keys]) -> str:
    r"""Keys as lines, to be kept or handed on.

    >>> written({"lock": ("F9",), "quit": ()})
    'lock\tF9\nquit\t\n'
    """
    return "".join(f"{name}\t{' '.join(those)}\n" for name, those in sorted(keys.items()))


def read(text: str) -> dict[str, Keys]:
    r"""Keys from lines; a line that says nothing of the kind is passed over.

    >>> read("lock\tF9\nhello\nquit\t")
    {'lock': ('F9',), 'quit': ()}
    """
    found = {}
    for line in text.splitlines()[:1000]:
        name, tab, keys = line.partition("\t")
        if tab and name.isidentifier():
            found[name] = tuple(keys.split()[:4])
    return found


def take(actions: Mapping[str, QAction], keys: Mapping[str, Keys]) -> None:
    """Begin with the design and give these; what cannot be a key, or has been given already, is left out."""
    reset_all(actions)
    known = {name: those for name, those in keys.items() if name in actions}
    for name in known:
        put(actions[name], ())
    for name, those in known.items():
        free = [key for key in dict.fromkeys(those) if (may_be(key) or key in given(actions[name]))]
        put(actions[name], tuple(key for key in free if not holder(actions, key)))
    if known:
        tell(actions)
