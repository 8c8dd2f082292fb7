"""What the desktop says over D-Bus, on a bus of this test's own; and silence where there is none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
ROOT = Path(__file__).parents[3]

HEAR = """
import sys
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from relbook.ui.locking.system import SystemNews

app, heard = QCoreApplication([]), []
news = SystemNews()
if news.hears:
    QDBusConnection.sessionBus().registerService("org.freedesktop.login1")
def left(): heard.append(1)
news.left.connect(left)
wait = QEventLoop()
for home, name, said in (
    ("org.gnome.ScreenSaver", "ActiveChanged", True),
    ("org.freedesktop.ScreenSaver", "ActiveChanged", False),
    ("org.freedesktop.login1.Manager", "PrepareForSleep", True),
    ("org.gnome.Other", "ActiveChanged", True),
):
    if news.hears:
        told = QDBusMessage.createSignal("/org/freedesktop/login1", home, name)
        told.setArguments([said])
        QDBusConnection.sessionBus().send(told)
    QTimer.singleShot(300, wait.quit)
    wait.exec()
    sys.stdout.write(str(len(heard)))
news.stop()
"""


def hear(env: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", HEAR],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout


@pytest.fixture
def env(home: Path) -> dict[str, str]:
    """No bus, wherever the test runs."""
    given = {name: value for name, value in os.environ.items() if "DBUS" not in name}
    return given | {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={home}/none"}


def test_where_there_is_no_bus_nothing_is_said(env: dict[str, str]) -> None:
    assert hear(env) == "0000"


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not here")
def test_a_locked_screen_and_a_sleep_are_heard(env: dict[str, str], tmp_path: Path) -> None:
    words = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"]
    bus = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        env |= {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
        assert hear(env) == "1122"
    finally:
        bus.terminate()
        bus.communicate()
