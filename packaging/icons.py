"""Draws relbook's mark in every size and container that systems ask for. Run offscreen by package.py.

    python packaging/icons.py FOLDER

FOLDER gets `hicolor/` (as freedesktop.org lays it out), `relbook.ico` for Windows and `relbook.icns` for
macOS. The mark itself is resources/icons/relbook.svg.
"""

import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
ID = "io.github.relbook.relbook"
MARK = ROOT / "resources/icons/relbook.svg"
SYMBOLIC = ROOT / f"packaging/linux/{ID}-symbolic.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""The sizes of an Apple icon and the types they go by, all as PNG (since Mac OS X 10.7)."""


def draw(size: int) -> bytes:
    """The mark as a square PNG, `size` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    pen = QPainter(image)
    pen.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(MARK)).render(pen)
    pen.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")
    return bytes(held.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon: a directory of 16 bytes a picture, then the pictures (PNG, since Vista)."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures.items():
        at = 6 + 16 * len(pictures) + len(body)
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        body += png
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """An Apple icon: each picture behind its type and length, and all behind theirs."""
    parts = b"".join(ICNS[size] + struct.pack(">I", 8 + len(png)) + png for size, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main(folder: Path) -> None:
    """Write them all."""
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    drawn = {size: draw(size) for size in sorted({*HICOLOR, *ICO, *ICNS})}
    for size in HICOLOR:
        _put(folder / f"hicolor/{size}x{size}/apps/{ID}.png", drawn[size])
    for source, place in ((MARK, f"scalable/apps/{ID}.svg"), (SYMBOLIC, f"symbolic/apps/{ID}-symbolic.svg")):
        _put(folder / "hicolor" / place, source.read_bytes())
    _put(folder / "relbook.ico", ico({size: drawn[size] for size in ICO}))
    _put(folder / "relbook.icns", icns({size: drawn[size] for size in ICNS}))
    app.shutdown()


def _put(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


if __name__ == "__main__":
    shutil.rmtree(sys.argv[1], ignore_errors=True)
    main(Path(sys.argv[1]))
