"""The style sheet: shapes for Qt's own widgets, filled in from the tokens."""

from typing import Protocol


class Look(Protocol):
    """What a style sheet needs to know of a theme."""

    def hex(self, role: str) -> str: ...

    def px(self, length: float) -> int: ...


def style_sheet(look: Look) -> str:
    """Qt's style sheet for this look. Fonts are set by `setFont`, never here."""
    return "".join(part(look) for part in (_grounds, _buttons, _fields, _lists, _menus, _bars))


def _grounds(look: Look) -> str:
    return f"""
QWidget[ground="window"] {{ background: {look.hex("window")}; }}
QWidget[ground="side"] {{ background: {look.hex("side")}; }}
QWidget[ground="raised"] {{ background: {look.hex("raised")}; }}
QLabel {{ background: transparent; }}
QLabel[tone="text2"] {{ color: {look.hex("text2")}; }}
QLabel[tone="text3"] {{ color: {look.hex("text3")}; }}
QLabel[tone="honey"] {{ color: {look.hex("honey_text")}; }}
QLabel[tone="ink"] {{ color: {look.hex("ink_text")}; }}
QLabel[tone="persimmon"] {{ color: {look.hex("persimmon_text")}; }}
QSplitter::handle {{ background: {look.hex("line")}; }}
QToolTip {{ background: {look.hex("text")}; color: {look.hex("window")}; border: 0; padding: 5px 8px; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""


def _buttons(look: Look) -> str:
    pad, tall = look.px(14), look.px(32)
    return f"""
QPushButton {{ background: {look.hex("raised")}; color: {look.hex("text")};
  border: 1px solid {look.hex("line_strong")}; border-radius: 9px; padding: 0 {pad}px; min-height: {tall}px; }}
QPushButton:hover {{ background: {look.hex("hover")}; border-color: {look.hex("line_input")}; }}
QPushButton:pressed {{ background: {look.hex("pressed")}; }}
QPushButton:disabled {{ background: {look.hex("hover")}; color: {look.hex("text3")};
  border-color: {look.hex("line")}; }}
QPushButton[variant="primary"] {{ background: {look.hex("ink")}; color: {look.hex("on_ink")}; border: 0; }}
QPushButton[variant="primary"]:hover {{ background: {look.hex("ink_hover")}; }}
QPushButton[variant="primary"]:pressed {{ background: {look.hex("ink_pressed")}; }}
QPushButton[variant="primary"]:disabled {{ background: {look.hex("pressed")}; color: {look.hex("text3")}; }}
QPushButton[variant="quiet"] {{ background: transparent; color: {look.hex("text2")}; border: 0; }}
QPushButton[variant="quiet"]:hover {{ background: {look.hex("hover")}; }}
QPushButton[variant="quiet"]:pressed {{ background: {look.hex("pressed")}; }}
QPushButton[variant="quiet"]:checked {{ background: {look.hex("ink_tint")}; color: {look.hex("ink_text")}; }}
QPushButton[variant="link"] {{ background: transparent; color: {look.hex("ink_text")}; border: 0;
  padding: 0 2px; min-height: {look.px(24)}px; }}
QPushButton[variant="link"]:hover {{ text-decoration: underline; }}
QPushButton[variant="danger"] {{ background: transparent; color: {look.hex("persimmon_text")};
  border: 1px solid {look.hex("persimmon")}; }}
QPushButton[variant="danger"]:hover {{ background: {look.hex("persimmon_tint")}; }}
QPushButton[variant="danger"]:disabled {{ background: {look.hex("hover")}; color: {look.hex("text3")};
    border-color: {look.hex("hover")}; }}
QPushButton[variant="choice"] {{ text-align: left; }}
QPushButton[variant="choice"]:checked {{ background: {look.hex("ink_tint")}; color: {look.hex("ink_text")};
  border: 1px solid {look.hex("ink_line")}; }}
QPushButton[variant="section"] {{ background: transparent; color: {look.hex("text2")}; border: 0;
  text-align: left; }}
QPushButton[variant="section"]:hover {{ background: {look.hex("hover")}; }}
QPushButton[variant="section"]:checked {{ background: {look.hex("selected")}; color: {look.hex("text")}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QToolButton {{ background: transparent; border: 0; border-radius: 9px; padding: 0; }}
QToolButton:hover {{ background: {look.hex("hover")}; }}
QToolButton:pressed, QToolButton:checked {{ background: {look.hex("pressed")}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
"""


def _fields(look: Look) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{ background: {look.hex("raised")};
  color: {look.hex("text")}; placeholder-text-color: {look.hex("text3")};
  border: 1px solid {look.hex("line_input")}; border-radius: 9px;
  selection-background-color: {look.hex("ink")}; selection-color: {look.hex("on_ink")}; }}
QLineEdit, QComboBox, QSpinBox {{ padding: 0 10px; min-height: {look.px(32)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
  border: 2px solid {look.hex("ink")}; padding: 0 9px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 0; }}
QLineEdit[fault="true"] {{ border: 2px solid {look.hex("persimmon")}; padding: 0 9px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {look.hex("hover")}; color: {look.hex("text3")}; }}
*[bare="true"] {{ background: transparent; border: 0; padding: 0; }}
*[bare="true"]:focus {{ border: 0; padding: 0; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ background: transparent; border: 0; padding: 0;
  min-height: 0; }}
QComboBox::drop-down {{ border: 0; width: 28px; }}
QComboBox QAbstractItemView {{ background: {look.hex("raised")}; color: {look.hex("text")};
  border: 1px solid {look.hex("line_strong")}; selection-background-color: {look.hex("selected")};
  selection-color: {look.hex("text")}; outline: 0; }}
QCheckBox {{ spacing: 10px; min-height: {look.px(28)}px; color: {look.hex("text")}; background: transparent; }}
"""


def _lists(look: Look) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: transparent; border: 0; outline: 0; }}
QListView::item, QTreeView::item {{ border: 0; }}
QTableView {{ selection-background-color: {look.hex("selected")}; selection-color: {look.hex("text")}; }}
QTableView::item {{ border: 0; border-bottom: 1px solid {look.hex("line")}; padding: 0 8px; }}
QTableView::item:selected {{ background: {look.hex("selected")}; color: {look.hex("text")}; }}
QTableView::item:selected:!active, QTableView::item:selected:!focus {{ background: transparent; }}
QHeaderView, QHeaderView::section {{ background: transparent; color: {look.hex("text2")}; border: 0; }}
QHeaderView::section {{ padding: 4px 8px; border-bottom: 1px solid {look.hex("line_strong")}; }}
"""


def _menus(look: Look) -> str:
    return f"""
QMenu {{ background: {look.hex("raised")}; color: {look.hex("text")}; border: 1px solid {look.hex("line_strong")};
  border-radius: 10px; padding: 6px; }}
QMenu::item {{ padding: 7px 26px 7px 12px; border-radius: 8px; }}
QMenu::item:selected {{ background: {look.hex("selected")}; }}
QMenu::item:disabled {{ color: {look.hex("text3")}; }}
QMenu::separator {{ height: 1px; background: {look.hex("line")}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenuBar {{ background: {look.hex("side")}; color: {look.hex("text")}; }}
QMenuBar::item {{ padding: 6px 10px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {look.hex("selected")}; }}
"""


def _bars(look: Look) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {look.hex("line_strong")}; border-radius: 3px; margin: 2px 3px;
  min-height: 36px; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::handle:vertical:hover {{ background: {look.hex("line_input")}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {look.hex("line_strong")}; border-radius: 3px; margin: 3px 2px;
  min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {look.hex("sunken")}; border: 0; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {look.hex("ink")}; border-radius: 3px; }}
"""
