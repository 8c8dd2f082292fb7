"""Style sheets for the few of Qt's own widgets that a style can hardly paint by itself: each wears its own.

Never one for the application or for a window (`house_style.py` says why).
"""

from typing import Protocol


class Look(Protocol):
    """What a style sheet needs to know of a theme."""

    def hex(self, role: str) -> str: ...


def menu_sheet(look: Look) -> str:
    """What a menu wears. Fonts are set by `setFont`, never here."""
    return f"""
QMenu {{ background: {look.hex("raised")}; color: {look.hex("text")}; border: 1px solid {look.hex("line_strong")};
  border-radius: 10px; padding: 6px; }}
QMenu::item {{ padding: 7px 26px 7px 12px; border-radius: 8px; }}
QMenu::item:selected {{ background: {look.hex("selected")}; }}
QMenu::item:disabled {{ color: {look.hex("text3")}; }}
QMenu::separator {{ height: 1px; background: {look.hex("line")}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
"""


def table_sheet(look: Look) -> str:
    """What a table and its headings wear."""
    return f"""
QTableView {{ background: transparent; border: 0; outline: 0;
  selection-background-color: {look.hex("selected")}; selection-color: {look.hex("text")}; }}
QTableView::item {{ border: 0; border-bottom: 1px solid {look.hex("line")}; padding: 0 8px; }}
QTableView::item:selected {{ background: {look.hex("selected")}; color: {look.hex("text")}; }}
QTableView::item:selected:!active, QTableView::item:selected:!focus {{ background: transparent; }}
QHeaderView, QHeaderView::section {{ background: transparent; color: {look.hex("text2")}; border: 0; }}
QHeaderView::section {{ padding: 4px 8px; border-bottom: 1px solid {look.hex("line_strong")}; }}
"""


def progress_sheet(look: Look) -> str:
    """What the line wears that says how far something is."""
    return f"""
QProgressBar {{ background: {look.hex("sunken")}; border: 0; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {look.hex("ink")}; border-radius: 3px; }}
"""
