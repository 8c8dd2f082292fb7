"""Words in fields that are kept only when somebody says so: a client's record, a fact, a day."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from relbook.ui.shared.secret_edit import SecretEdit

PLAIN = QLineEdit.EchoMode.Normal


class LoosePart(QWidget):
    """A part with such fields, in what otherwise saves by itself or holds no words."""


def loose_words(place: QWidget) -> list[str]:
    """What was typed into the fields of this place, a line for each: what the field asks for, and the words.

    A field that says what the journal holds has nothing typed in it; what is hidden was not meant.
    """
    typed: list[tuple[QWidget, str, bool]] = [
        (field, field.text(), field.isModified()) for field in place.findChildren(QLineEdit)
    ]
    pages: list[QPlainTextEdit | QTextEdit] = [*place.findChildren(QPlainTextEdit)]
    pages += place.findChildren(QTextEdit)
    typed += [(page, page.toPlainText(), page.document().isModified()) for page in pages]
    return [
        f"{field.accessibleName()}: {words.strip()}"
        for field, words, touched in typed
        if touched and words.strip() and field.isVisible() and not _is_secret(field)
    ]


def _is_secret(field: QWidget) -> bool:
    return isinstance(field, SecretEdit) or (isinstance(field, QLineEdit) and field.echoMode() != PLAIN)
