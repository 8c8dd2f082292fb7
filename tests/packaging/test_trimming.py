"""What goes into the bundle and what stays out."""

import pytest

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
