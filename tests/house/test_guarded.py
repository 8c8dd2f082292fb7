"""Text is hostile: nothing in it is fetched, run or followed, and each way it could be has one place."""

import ast

from tests.house.reading import HOUSE, files, name_of, tree, where

DOCUMENTS = {"QTextEdit", "QTextBrowser", "QTextDocument"}
"""Qt's own, which read what an image in a text points at."""

RICH = {
    "setHtml",
    "insertHtml",
    "appendHtml",
    "toHtml",
    "setOpenExternalLinks",
    "setOpenLinks",
    "setWhatsThis",
}
FOLLOWING = HOUSE / "ui/shared/following.py"
"""Where an address of a note is opened, once it was shown."""

PICTURES = {"QMovie", "QImageReader", "loadFromData", "fromData"}


def test_every_document_is_guarded() -> None:
    for file in files():
        if file == HOUSE / "ui/shared/guarded.py":
            continue
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.ClassDef):
                bases = {name_of(base) for base in node.bases}
                assert not bases & DOCUMENTS, f"{where(file, node)}: {node.name} is not guarded"
            if isinstance(node, ast.Call):
                assert name_of(node.func) not in DOCUMENTS, f"{where(file, node)}: a document of Qt's own"


def test_no_text_is_taken_for_html() -> None:
    for file in files():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Attribute):
                assert node.attr not in RICH, f"{where(file, node)}: {node.attr}"


def test_addresses_are_opened_in_one_place_and_else_only_what_lies_here() -> None:
    for file in set(files()) - {FOLLOWING}:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and name_of(node.func) == "openUrl":
                assert "fromLocalFile" in ast.unparse(node), f"{where(file, node)}: opens an address"


def test_questions_show_plain_text() -> None:
    for file in files():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.ClassDef) and "QMessageBox" in {name_of(base) for base in node.bases}:
                assert "PlainText" in ast.unparse(node), f"{where(file, node)}: Qt would guess its format"


def test_no_picture_of_a_note_is_read() -> None:
    allowed = {
        HOUSE / "ui/shared/tips.py",  # it says how large one may be
        HOUSE / "ui/exporting/passage.py",  # a kept picture goes onto paper, measured before (`pictures.py`)
    }
    for file in set(files()) - allowed:
        for node in ast.walk(tree(file)):
            name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
            assert name not in PICTURES, f"{where(file, node)}: {name}"
