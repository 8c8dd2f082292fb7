"""Builds everything that can be installed on this system, and says what was made.

Wheel and sdist, the bundle of PyInstaller, and on Linux a Debian package of it; the Windows installer
is made of the bundle by Inno Setup (packaging/windows), which runs only there. Called by `./dev package`.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from dev import ROOT, stop

DIST, BUILD = ROOT / "dist", ROOT / "build"


def main() -> int:
    """Make them one after the other."""
    sys.path.insert(0, str(ROOT))
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    _step(["packaging/icons.py", str(BUILD / "icons")], QT_QPA_PLATFORM="offscreen")
    _step(["-m", "hatchling", "build", "-d", str(DIST)])
    bundle = _bundle()
    made = sorted([*DIST.glob("*.whl"), *DIST.glob("*.tar.gz"), *_debian(bundle)])
    print("\nMade in dist:")
    print(f"  relbook/  {_size(_weight(bundle))}, the folder the others are made of")
    for file in made:
        print(f"  {file.name}  {_size(file.stat().st_size)}\n    SHA-256 {_sum(file)}")
    return 0


def _bundle() -> Path:
    made, work = str(DIST), str(BUILD / "pyinstaller")
    quietly = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    _step([*quietly, "--distpath", made, "--workpath", work, "packaging/relbook.spec"])
    return DIST / ("relbook.app" if sys.platform == "darwin" else "relbook")


def _debian(bundle: Path) -> list[Path]:
    """The package for Debian, where its tool is at hand."""
    if sys.platform != "linux" or shutil.which("dpkg-deb") is None:
        return []
    import deb

    print("\n$ dpkg-deb", flush=True)
    architecture = deb.ARCHITECTURES.get(platform.machine(), platform.machine())
    return [deb.build(bundle, BUILD / "icons", DIST, architecture)]


def _step(words: list[str], **variables: str) -> None:
    print(f"\n$ python {' '.join(words)}", flush=True)
    if subprocess.run([sys.executable, *words], cwd=ROOT, env=os.environ | variables, check=False).returncode:
        stop(f"The package was not built; it stopped at: {' '.join(words[:3])}")


def _weight(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
