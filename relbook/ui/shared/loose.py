"""Words in fields that are kept only when somebody says so: a client's record, a fact, a day."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QTextEdit, QWidget

from relbook.ui.shared.secret_edit import SecretEdit

PLAIN = QLineEdit.EchoMode.Normal


class LoosePart(QWidget):
    """A part with such fields, in what otherwise saves by itself or holds no words."""

    def decided(self) -> list[str]:
        """What was said here and stands in none of its fields in view, a line for each."""
        return []


def loose_places(page: QWidget) -> list[QWidget]:
    """This sheet or room, or those parts of it whose words are kept only when somebody says so."""
    return [page] if getattr(page, "worth_keeping", False) else list(page.findChildren(LoosePart))


def words_on(page: QWidget) -> list[str]:
    """What was typed on all of it and is not kept, a line for each field."""
    return [words for place in loose_places(page) for words in loose_words(place)]


def loose_words(place: QWidget, *, away: bool = False) -> list[str]:
    """What was typed into the fields of this place, a line for each: what the field asks for, and the words.

    A field that says what the journal holds has nothing typed in it; what is hidden was not meant, unless
    another page was turned to, or the whole place is `away`: a room that is left stays as it is. What else
    was decided comes behind.
    """
    typed: list[tuple[QWidget, str, bool]] = [
        (field, field.text(), field.isModified()) for field in place.findChildren(QLineEdit)
    ]
    pages: list[QPlainTextEdit | QTextEdit] = [*place.findChildren(QPlainTextEdit)]
    pages += place.findChildren(QTextEdit)
    typed += [(page, page.toPlainText(), page.document().isModified()) for page in pages]
    lines = [
        f"{field.accessibleName()}: {words.strip()}"
        for field, words, touched in typed
        if touched and words.strip() and _is_shown(field, place, away=away) and not _is_secret(field)
    ]
    parts = [part for part in (place, *place.findChildren(LoosePart)) if hasattr(part, "decided")]
    return [*lines, *(line for part in parts for line in part.decided())]


def _is_shown(field: QWidget, place: QWidget, *, away: bool) -> bool:
    one: QWidget | None = field
    while one is not None and one is not place:
        if one.isHidden() and not isinstance(one.parentWidget(), QStackedWidget):
            return False
        one = one.parentWidget()
    return away or place.isVisible()


def _is_secret(field: QWidget) -> bool:
    return isinstance(field, SecretEdit) or (isinstance(field, QLineEdit) and field.echoMode() != PLAIN)
