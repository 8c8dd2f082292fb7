"""The journal itself: what was written, what failed, and how it all looks."""

from collections.abc import Callable

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the desk."""
    parts.desk.done.connect(parts.news.on_done)
    parts.desk.undone.connect(parts.news.on_undone)
    parts.desk.failed.connect(parts.news.on_failed)
    parts.desk.changed.connect(parts.news.on_changed)
    parts.desk.held.connect(parts.laying.hold)
    parts.desk.let_go.connect(parts.laying.let_go)
    parts.news.toast.undo.connect(parts.doing.undo)
    parts.opening.failed.connect(parts.news.on_failed)
    parts.news.count_today()
    look = parts.look
    return {
        "larger": look.larger,
        "smaller": look.smaller,
        "normal": look.own_size,
        "light": look.swap_light,
        "lay_out": parts.frame.lay_out_anew,
        "notice": parts.news.focus,
        "menu": parts.menus.show_all,
    }
