"""Set-up and every daily command, with nothing but the standard library.

./dev run [ARGS]     start relbook
./dev test           ruff, mypy and every test; ./dev test ARGS: only pytest, with these
./dev check          ruff and mypy, without the tests
./dev shots DIR      paint every screen into DIR; needs no display
./dev bench [ARGS]   measure the speed that was promised
./dev words          gather what the window says for its translators, and make their work ready
./dev package        build all that can be installed here: wheel, sdist, bundle, Debian package

The first call makes .venv and fetches what is needed; later calls find it done.
"""

import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin/python"

OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PROGRAMS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "strace": "strace",
    "dbus-daemon": "dbus",
    "pdftotext": "poppler-utils",
}
"""What single tests call. CI brings it all; elsewhere tests without theirs are left out, and said so."""

CHECKS = {
    "ruff check": ["ruff", "check"],
    "ruff format": ["ruff", "format", "--check"],
    "mypy": ["mypy"],
}


def main(arguments: Sequence[str]) -> int:
    """Do what the first word says."""
    verb, *rest = arguments or ["help"]
    if verb not in VERBS:
        print(__doc__)
        return 0 if verb in {"help", "-h", "--help"} else 2
    return VERBS[verb](rest)


def run(arguments: Sequence[str]) -> int:
    """Open the window, when there is a screen to open it on."""
    libraries = _libraries_of_the_screen()
    if libraries is None:
        stop("There is no display to open a window on; ./dev shots DIR paints every screen without one.")
    set_up(libraries)
    leave_to(["-m", "relbook.app", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Check everything on all cores, or run the tests that were asked for."""
    set_up(OFFSCREEN)
    if sys.platform == "linux" and os.environ.get("CI"):
        _make_sure(PROGRAMS, _not_a_program)
    if arguments:
        return report({"pytest": ["pytest", *arguments]})
    return report(CHECKS | {"pytest": ["pytest", "-n", "auto"]})


def check(_: Sequence[str]) -> int:
    """Check style and types."""
    set_up({})
    return report(CHECKS)


def shots(arguments: Sequence[str]) -> int:
    """Paint every screen, or those that are named, into a folder."""
    if not arguments:
        stop("Say where the pictures go: ./dev shots DIR [SCREEN...]")
    _existing("tests/shots.py", "There is nothing that paints the screens")
    set_up(OFFSCREEN)
    first = arguments[0] if arguments[0].startswith("-") else str(Path(arguments[0]).resolve())
    leave_to(["-m", "tests.shots", first, *arguments[1:]], offscreen=True)


def bench(arguments: Sequence[str]) -> int:
    """Measure the speed that was promised."""
    _existing("tests/bench/__main__.py", "There is nothing to measure with")
    set_up(OFFSCREEN)
    leave_to(["-m", "tests.bench", *arguments], offscreen=True)


def words(_: Sequence[str]) -> int:
    """Bring the lists of words up to date, and make of each, and of the tokens, what the window reads."""
    set_up({})
    leave_to(["-m", "tests.words"])


def package(_: Sequence[str]) -> int:
    """Build all that can be installed on this system."""
    set_up(OFFSCREEN, "package")
    leave_to(["packaging/package.py"])


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "shots": shots,
    "bench": bench,
    "words": words,
    "package": package,
}


def stop(sentence: str) -> NoReturn:
    """Give up with one sentence."""
    sys.exit(f"dev: {sentence}")


def report(steps: dict[str, list[str]]) -> int:
    """Run all steps, so that one complaint does not hide another."""
    failed = [name for name, step in steps.items() if not _passes(step)]
    if len(steps) > 1:
        print(f"\nNot passed: {', '.join(failed)}" if failed else "\nAll passed.", flush=True)
    return int(bool(failed))


def _passes(step: list[str]) -> bool:
    print(f"\n$ {shlex.join(step)}", flush=True)
    return subprocess.run([PYTHON, "-m", *step], cwd=ROOT, env=_offscreen(), check=False).returncode == 0


def leave_to(arguments: Sequence[str], *, offscreen: bool = False) -> NoReturn:
    """Become relbook's own Python, so that signals and exit codes are its own."""
    os.chdir(ROOT)
    os.execve(PYTHON, [str(PYTHON), *arguments], _offscreen() if offscreen else os.environ.copy())


def _offscreen() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def _existing(name: str, complaint: str) -> Path:
    if not (ROOT / name).exists():
        stop(f"{complaint} yet: {name} is missing.")
    return ROOT / name


# ---- set-up -----------------------------------------------------------------


def set_up(libraries: dict[str, str], extra: str = "dev") -> None:
    """Make sure of the system's libraries and of .venv; cheap when both are there."""
    if sys.platform == "linux":
        _make_sure(libraries, _not_loadable)
    stamp = VENV / f".relbook-{extra}"
    wanted = _fingerprint()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted and _fits():
        return
    print("Setting up .venv, once; this fetches about 250 MB.", flush=True)
    _make_venv()
    _or_stop([*_pip(), "install", "--disable-pip-version-check", "--quiet", "-e", f"{ROOT}[{extra}]"])
    stamp.write_text(wanted, "utf-8")


def _fingerprint() -> str:
    """What the installed set depends on; the editable install remembers the folder, too."""
    parts = (sys.version, str(ROOT), (ROOT / "pyproject.toml").read_text("utf-8"))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _make_venv() -> None:
    if _fits():
        return
    if find_spec("venv") is None:
        _make_sure({"venv": "python3-venv"}, _not_importable)
    _or_stop([sys.executable, "-m", "venv", "--without-pip", "--clear", str(VENV)])


def _fits() -> bool:
    """Whether .venv runs the same Python as this."""
    if not PYTHON.exists():
        return False
    question = [str(PYTHON), "-c", "import sys; print(sys.version)"]
    answer = subprocess.run(question, stdout=subprocess.PIPE, text=True, check=False)
    return bool(answer.stdout.strip() == sys.version)


def _pip() -> list[str]:
    """Call the pip at hand: the system's works on .venv from outside, even where ensurepip is missing."""
    if find_spec("pip") is None and find_spec("ensurepip") is not None:
        _or_stop([str(PYTHON), "-m", "ensurepip"])
        return [str(PYTHON), "-m", "pip"]
    _make_sure({"pip": "python3-pip"}, _not_importable)
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def _or_stop(command: Sequence[str]) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        stop(f"Set-up stopped at: {shlex.join(command)}")


# ---- what the system has to bring -------------------------------------------


def _libraries_of_the_screen() -> dict[str, str] | None:
    """Name what a window needs here, or None where there is no screen."""
    if sys.platform != "linux":
        return {}
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return OFFSCREEN
    x11 = X11 if os.environ.get("DISPLAY") else {}
    wayland = WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {}
    return OFFSCREEN | x11 | wayland if x11 or wayland else None


def _not_loadable(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return True
    return False


def _not_importable(module: str) -> bool:
    """Ask a fresh Python, because this one remembers what it did not find."""
    lookup = f"import sys, importlib.util as u; sys.exit(u.find_spec({module!r}) is None)"
    return subprocess.run([sys.executable, "-c", lookup], check=False).returncode != 0


def _not_a_program(name: str) -> bool:
    return shutil.which(name) is None


def _make_sure(wanted: dict[str, str], missing: Callable[[str], bool]) -> None:
    """Install the packages of what is missing, as far as we are allowed to."""
    if not (absent := [name for name in wanted if missing(name)]):
        return
    packages = sorted({wanted[name] for name in absent})
    _install(absent, packages)
    if still := [name for name in absent if missing(name)]:
        stop(f"{', '.join(still)} cannot be found even after installing {' '.join(packages)}.")


def _install(absent: Iterable[str], packages: Sequence[str]) -> None:
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        stop(f"Not found: {', '.join(absent)}. On Debian they come with: {' '.join(packages)}")
    if os.geteuid() == 0:
        _apt([], line)
    elif sys.stdin.isatty() and shutil.which("sudo"):
        _apt(["sudo"], line)
    else:
        stop(f"Not found: {', '.join(absent)}. Run this, then try again:\n  sudo {shlex.join(line)}")


def _apt(before: list[str], line: list[str]) -> None:
    """Install, with the lists of packages fetched first where there are none or they are too old."""
    print(f"$ {shlex.join(before + line)}", flush=True)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    for refresh in (not _has_lists(), True):
        if refresh and subprocess.run([*before, "apt-get", "update", "-q"], check=False).returncode:
            break  # no network, or no permission: asking again would not help
        if subprocess.run([*before, *line], env=os.environ | quiet, check=False).returncode == 0:
            return
    stop(f"This did not work: {shlex.join(before + line)}")


def _has_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
