"""What a button of each variant is made of, in each of its states: a ground, its words, an edge."""

from typing import NamedTuple

from PySide6.QtWidgets import QStyle


class ButtonLook(NamedTuple):
    """The roles of the ground, the words and the edge; an empty one is not there."""

    fill: str
    words: str
    edge: str = ""


class Variant(NamedTuple):
    """A variant at rest, and what each state makes of it; None is as at rest."""

    rest: ButtonLook
    hover: ButtonLook | None = None
    down: ButtonLook | None = None
    on: ButtonLook | None = None
    off: ButtonLook | None = None
    pad: int = 14
    tall: int = 32
    left: bool = False


_PLAIN = Variant(
    rest=ButtonLook("raised", "text", "line_strong"),
    hover=ButtonLook("hover", "text", "line_input"),
    down=ButtonLook("pressed", "text", "line_strong"),
    off=ButtonLook("hover", "text3", "line"),
)

_QUIET = Variant(
    rest=ButtonLook("", "text2"),
    hover=ButtonLook("hover", "text"),
    down=ButtonLook("pressed", "text"),
    on=ButtonLook("ink_tint", "ink_text"),
    off=ButtonLook("", "text3"),
)

VARIANTS = {
    "": _PLAIN,
    "primary": Variant(
        rest=ButtonLook("ink", "on_ink"),
        hover=ButtonLook("ink_hover", "on_ink"),
        down=ButtonLook("ink_pressed", "on_ink", "ink"),
        off=ButtonLook("pressed", "text3"),
    ),
    "quiet": _QUIET,
    "tight": _QUIET._replace(pad=10, left=True),
    "link": Variant(rest=ButtonLook("", "ink_text"), off=ButtonLook("", "text3"), pad=2, tall=24),
    "danger": Variant(
        rest=ButtonLook("raised", "persimmon_text", "persimmon"),
        hover=ButtonLook("persimmon_tint", "persimmon_text", "persimmon"),
        down=ButtonLook("persimmon_tint", "persimmon_text", "persimmon_text"),
        off=ButtonLook("", "text3", "line"),
    ),
    "choice": _PLAIN._replace(on=ButtonLook("ink_tint", "ink_text", "ink_line"), left=True),
    "section": Variant(
        rest=ButtonLook("", "text2"),
        hover=ButtonLook("hover", "text2"),
        on=ButtonLook("selected", "text"),
        left=True,
    ),
}


def variant(name: object) -> Variant:
    """A variant by its name; what has none is plain."""
    return VARIANTS.get(str(name or ""), _PLAIN)


def button_look(of: Variant, state: QStyle.StateFlag) -> ButtonLook:
    """What a button looks like now: what is on says so first, then off, held down, under the mouse."""
    if of.on is not None and state & QStyle.StateFlag.State_On:
        return of.on
    if not state & QStyle.StateFlag.State_Enabled:
        return of.off or of.rest
    if state & QStyle.StateFlag.State_Sunken:
        return of.down or of.hover or of.rest
    if state & QStyle.StateFlag.State_MouseOver:
        return of.hover or of.rest
    return of.rest
