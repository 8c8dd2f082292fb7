"""Words in fields that are kept only when somebody says so: a client's record, a fact, a day."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from relbook.ui.shared.secret_edit import SecretEdit

PLAIN = QLineEdit.EchoMode.Normal


def loose_words(place: QWidget) -> list[str]:
    """What was typed into the fields of this place, a line for each: what the field asks for, and the words.

    A field that says what the journal holds has nothing typed in it; what is hidden was not meant.
    """
    typed: list[tuple[QWidget, str, bool]] = [
        (field, field.text(), field.isModified()) for field in place.findChildren(QLineEdit)
    ]
    typed += [
        (field, field.toPlainText(), field.document().isModified())
        for field in place.findChildren(QPlainTextEdit)
    ]
    return [
        f"{field.accessibleName()}: {words.strip()}"
        for field, words, touched in typed
        if touched and words.strip() and field.isVisible() and not _is_secret(field)
    ]


def _is_secret(field: QWidget) -> bool:
    return isinstance(field, SecretEdit) or (isinstance(field, QLineEdit) and field.echoMode() != PLAIN)
