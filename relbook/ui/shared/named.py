"""Lists of Qt's own, which paint what they hold by themselves: in call mode under other names."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from relbook.ui.shared.veil import veil


class Named(QStyledItemDelegate):
    """Says each row under other names while call mode is on."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:  # noqa: N802
        return veil().said(super().displayText(value, locale))


def name_rows(view: QAbstractItemView) -> None:
    """Let a list say other names, unless it is one of ours that paints itself."""
    if type(view.itemDelegate()).__module__.startswith("PySide6"):
        view.setItemDelegate(Named(view))
