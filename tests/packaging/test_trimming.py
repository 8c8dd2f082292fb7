"""What goes into the bundle and what stays out."""

import subprocess
import sys

import pytest

from relbook.store.seal import derive
from tests.packaging.conftest import Tool

QT = "/venv/site-packages/PySide6/Qt"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", f"{QT}/plugins/platforms/libqxcb.so"),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", f"{QT}/plugins/platforms/libqoffscreen.so"),
        ("PySide6/Qt/translations/qtbase_de.qm", f"{QT}/translations/qtbase_de.qm"),
        ("relbook/resources/i18n/de.qm", "/checkout/resources/i18n/de.qm"),
        ("python3.11/lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so"),
        ("libffi.so.8", "/lib/x86_64-linux-gnu/libffi.so.8"),
        ("libicudata.so.73", f"{QT}/lib/libicudata.so.73"),
    ],
)
def test_what_a_window_needs_comes_along(tool: Tool, name: str, source: str) -> None:
    assert tool("trimming").is_wanted(name, source, ["de", "es"], "linux")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", f"{QT}/plugins/platformthemes/libqgtk3.so"),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", f"{QT}/plugins/platforms/libqvnc.so"),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", f"{QT}/plugins/tls/libqopensslbackend.so"),
        ("PySide6/Qt/translations/qtbase_ja.qm", f"{QT}/translations/qtbase_ja.qm"),
        ("libgtk-3.so.0", "/lib/x86_64-linux-gnu/libgtk-3.so.0"),
        ("libdbus-1.so.3", "/lib/x86_64-linux-gnu/libdbus-1.so.3"),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6"),
    ],
)
def test_what_nothing_opens_stays_out(tool: Tool, name: str, source: str) -> None:
    assert not tool("trimming").is_wanted(name, source, ["de", "es"], "linux")


def test_no_other_system_leaves_its_libraries_to_anybody(tool: Tool) -> None:
    assert tool("trimming").is_wanted("libX.dylib", "/usr/lib/libX.dylib", [], "darwin")


UNLOCKING = """
import sys

class Without:
    left_out = tuple(sys.argv[1:])

    def find_spec(self, name, path=None, target=None):
        if name in self.left_out:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Without())
from relbook.store.seal import derive
print(derive("four quiet words here", bytes(16)))
"""


def test_a_passphrase_opens_a_book_without_what_is_left_out(tool: Tool) -> None:
    """Python makes a key of it by OpenSSL, slowly by itself up to 3.11, and not at all from 3.12 on."""
    command = [sys.executable, "-W", "error", "-c", UNLOCKING, *tool("trimming").MODULES]
    told = subprocess.run(command, capture_output=True, check=False, text=True)
    assert told.stdout.strip() == derive("four quiet words here", bytes(16)), told.stderr
