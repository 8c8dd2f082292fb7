"""The Debian package: the bundle below /usr/lib, and beside it what a desktop looks for.

No script of ours runs when it comes or goes: a journal is the person's, and nothing here knows where
one lies. What the package asks of the system is read out of the bundle itself, so that a library it
stops needing is no longer asked for, and one it begins to need stops the build until it has a name.
"""

import gzip
import hashlib
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from dev import OFFSCREEN, ROOT, WAYLAND, X11, stop
from manual import page

from relbook import __version__
from relbook.licences import works

ID = "io.github.relbook.relbook"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""How Debian calls what `platform.machine` names."""

PACKAGES = {
    **OFFSCREEN,
    **X11,
    **WAYLAND,
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcrypto.so.3": "libssl3",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The packages of Debian 12 that hold what Qt opens; later releases and Ubuntu provide the same names."""

OF_LIBC = re.compile(r"(ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv))\.so\.\d+$")
PRINTING = {"libcups.so.2": "libcups2"}
"""Asked for kindly: without it everything but the list of printers works."""

ALSO = ("tzdata",)
"""What no library shows: the rules of time zones, for meetings that come in from calendars."""

CONTROL = """Package: relbook
Version: {version}
Architecture: {architecture}
Maintainer: The relbook authors <relbook@users.noreply.github.com>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: fonts-noto-core, fonts-noto-cjk
Section: misc
Priority: optional
Homepage: https://github.com/relbook/relbook
Description: private book about the people you work for
 Write down what happened after a meeting, read where you left off before
 the next call, think about one relationship for two minutes a day, and keep
 your promises. It works with no network and no account; everything lies in
 one sealed file.
 .
 Removing or purging the package leaves every book where it is.
"""


def build(bundle: Path, icons: Path, target: Path, architecture: str) -> Path:
    """Make the package of a bundle and say where it lies.

    Args:
        bundle: The folder PyInstaller made.
        icons: What icons.py drew.
        target: The folder that gets the package.
        architecture: One of `ARCHITECTURES`, as Debian names it.
    """
    made = target / f"relbook_{__version__}_{architecture}.deb"
    tree = ROOT / "build/deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, bundle, icons)
    _control(tree, architecture)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made


def lay_out(tree: Path, bundle: Path, icons: Path) -> None:
    """Put every file where it will lie."""
    usr, linux = tree / "usr", ROOT / "packaging/linux"
    shutil.copytree(bundle, usr / "lib/relbook", symlinks=True)
    shutil.copytree(icons / "hicolor", usr / "share/icons/hicolor")
    (usr / "bin").mkdir()
    (usr / "bin/relbook").symlink_to("../lib/relbook/relbook")
    for name, place in (
        (f"{ID}.desktop", f"applications/{ID}.desktop"),
        (f"{ID}.metainfo.xml", f"metainfo/{ID}.metainfo.xml"),
        (f"{ID}.mime.xml", f"mime/packages/{ID}.xml"),
    ):
        _write(usr / "share" / place, (linux / name).read_bytes())
    _write(usr / "share/man/man1/relbook.1.gz", _packed(page().encode()))
    _write(usr / "share/doc/relbook/changelog.gz", _packed((ROOT / "CHANGELOG.md").read_bytes()))
    _write(usr / "share/doc/relbook/copyright", copyright_file().encode())
    for file in tree.rglob("*"):
        if not file.is_symlink():
            runs = file.is_dir() or file == usr / "lib/relbook/relbook"
            file.chmod(0o755 if runs else 0o644)


def copyright_file() -> str:
    """Who made what is in the package; the texts themselves are what `relbook licences` reads."""
    own = "\n".join(
        f" {line}" if line else " ." for line in (ROOT / "LICENSE").read_text("utf-8").splitlines()
    )
    others = "\n".join(f" {work.name} {work.version}: {work.licence}, {work.source}" for work in works())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: relbook\nSource: https://github.com/relbook/relbook\n"
        "Comment: It carries these works, whose whole texts are told by relbook licences NAME:\n"
        f"{others}\n\nFiles: *\nCopyright: The relbook authors\nLicense: MIT\n{own}\n"
    )


def needed(bundle: Path) -> tuple[set[str], str]:
    """The libraries a bundle opens and does not hold, and the oldest C library it runs with."""
    files = [file for file in bundle.rglob("*") if file.is_file() and _is_elf(file)]
    asked: set[str] = set()
    versions = {(2, 17)}
    for file in files:
        told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
        asked |= set(re.findall(r"NEEDED +(\S+)", told))
        versions |= {(int(one), int(two)) for one, two in re.findall(r"GLIBC_(\d+)\.(\d+)", told)}
    held = {file.name for file in bundle.rglob("*.so*")}
    return {name for name in asked - held if not OF_LIBC.match(name)}, "{}.{}".format(*max(versions))


def packages_of(libraries: Iterable[str]) -> list[str]:
    """The packages that hold these libraries; stops where one has no name."""
    wanted = set(libraries) - set(PRINTING)
    if unknown := sorted(wanted - set(PACKAGES)):
        stop(f"No package is named for {', '.join(unknown)}: write it into packaging/deb.py.")
    return sorted({PACKAGES[name] for name in wanted} | {*X11.values(), *ALSO})


def _control(tree: Path, architecture: str) -> None:
    libraries, libc = needed(tree / "usr/lib/relbook")
    files = sorted(file for file in (tree / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    text = CONTROL.format(
        version=__version__,
        architecture=architecture,
        size=sum(file.stat().st_size for file in files) // 1024,
        depends=", ".join([f"libc6 (>= {libc})", *packages_of(libraries)]),
        recommends=", ".join(PRINTING.values()),
    )
    sums = "".join(f"{_md5(file)}  {file.relative_to(tree)}\n" for file in files)
    _write(tree / "DEBIAN/control", text.encode())
    _write(tree / "DEBIAN/md5sums", sums.encode())


def _md5(file: Path) -> str:
    """What dpkg compares files by; it guards against accidents and not against people."""
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _write(place: Path, content: bytes) -> None:
    place.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    place.write_bytes(content)
