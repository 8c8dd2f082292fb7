"""The look of the application: tokens turned into colours, fonts, a palette and a style.

It lives with the QApplication, as its palette and its font do. When the light, the zoom or the
reading font change, it makes them anew and says so; whatever paints asks it again.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from relbook import assets
from relbook.ui.shared.colours import Colours, in_force, painted, spelled
from relbook.ui.shared.dressing import Dressing
from relbook.ui.shared.house_style import HouseStyle
from relbook.ui.shared.tokens import Type, tokens


class Light(StrEnum):
    """Which of the two looks is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours and fonts by their role, for the light and the zoom of the moment."""

    changing = Signal()  # colours and sizes are others now, and nobody was dressed anew yet
    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.theme = self  # type: ignore[attr-defined]  # at once: what is dressed asks for it
        self.wanted = Light.SYSTEM
        self.colours = Colours.SYSTEM
        self.palette = Colours.INK  # what is painted in; `colours` is what was chosen
        self.zoom = 1.0
        self.reading = "serif"
        self.dark = False
        self.still = False
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        load_fonts()
        self._take_colors()
        self._style = HouseStyle(self)
        app.setStyle(self._style)
        self.dressing = Dressing(app)
        self.dressing.dress.connect(self._dress)
        self.dressing.dressed.connect(self.changed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system)
        self.apply()

    def choose(
        self,
        light: Light | None = None,
        zoom: float | None = None,
        reading: str | None = None,
        colours: Colours | None = None,
    ) -> None:
        """Take up another look; what is not said stays as it is. Nothing is dressed anew for the same one."""
        before = (self.wanted, self.zoom, self.reading, self.colours, self.paper)
        self.wanted = self.wanted if light is None else light
        self.zoom = self.zoom if zoom is None else zoom
        self.reading = self.reading if reading is None else reading
        self.colours = self.colours if colours is None else colours
        if before != (self.wanted, self.zoom, self.reading, self.colours, self._asked_paper()):
            self.apply()

    @property
    def paper(self) -> str:
        """The palette and the light that are painted in, as a key for what is kept painted."""
        return f"{self.palette}_{'dark' if self.dark else 'light'}"

    @property
    def ring(self) -> int:
        """How wide the ring is around what the keyboard is on, in pixels."""
        return tokens().contrast_ring if self.palette is Colours.CONTRAST else tokens().ring

    def apply(self) -> None:
        """Make palette and font anew, dress every widget again in turns, and say that they changed."""
        self._take_colors()
        self._fonts = {}
        palette, font = self._palette(), self.font("ui")
        self.dressing.hold()
        self.changing.emit()
        if self._app.palette() != palette:  # each is told to every widget there is
            self._app.setPalette(palette)
        if self._app.font() != font:
            self._app.setFont(font)
        self.dressing.begin()

    def lay_again(self) -> None:
        """Have everything measured and painted again whose words are others now; it is dressed as it was."""
        for widget in self._app.allWidgets():
            widget.updateGeometry()
            widget.update()
        self.changed.emit()

    def color(self, role: str) -> QColor:
        """The colour of a role, such as "text2" or "honey_tint"."""
        return self._colors[role]

    def edge(self, fill: str) -> str:
        """The role of the edge of what is told by this fill: none, but where tints are off."""
        return tokens().contrast_edges.get(fill, "") if self.palette is Colours.CONTRAST else ""

    def opposite(self, role: str) -> str:
        """The colour of a role in the other light, for what stands on the colour of text."""
        return spelled(self.palette, dark=not self.dark)[role]

    def hex(self, role: str) -> str:
        """The colour of a role as style sheets and rich text spell it."""
        color = self._colors[role]
        return color.name() if color.alpha() == 255 else color.name(QColor.NameFormat.HexArgb)

    def disc(self, hue: str) -> QColor:
        """The avatar's disc: the hue's tint with a little of the hue itself."""
        return mix(self.color(f"{hue}_tint"), self.color(hue), 0.22 if self.dark else 0.16)

    def type(self, role: str) -> Type:
        """What the tokens say of a role of type."""
        return tokens().type[role]

    def font(self, role: str, *, weight: int | None = None, italic: bool = False) -> QFont:
        """The font of a role at the zoom of the moment."""
        key = f"{role}/{weight}/{italic}"
        if key not in self._fonts:
            self._fonts[key] = self._font(self.type(role), weight, italic=italic)
        return self._fonts[key]

    def line(self, role: str) -> int:
        """The line height of a role, in pixels."""
        return round(self.type(role).line * self.zoom)

    def px(self, length: float) -> int:
        """A length that grows with the text, in pixels."""
        return round(length * self.zoom)

    def below(self, width: int, limit: str) -> bool:
        """Whether so many pixels are less than a limit of the layout's, such as "break_reflect".

        Limits grow with the text: at 150 % a pane is cut off where at 100 % there was room for it.
        """
        return width < self.px(tokens().layout[limit])

    def metrics(self, role: str, *, weight: int | None = None) -> QFontMetricsF:
        """How wide and high the letters of a role are."""
        return QFontMetricsF(self.font(role, weight=weight))

    def ms(self, name: str) -> int:
        """A duration, in milliseconds; none for those who asked for a still screen."""
        return 0 if self.still else int(tokens().motion[name])

    def _dress(self, widget: QWidget) -> None:
        self._style.dress(widget)
        self._app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))

    def _take_colors(self) -> None:
        self.dark, self.palette = self._is_dark(), in_force(self.colours)
        self._colors = painted(self.palette, dark=self.dark)

    def _font(self, kind: Type, weight: int | None, *, italic: bool) -> QFont:
        font = QFont()
        font.setFamilies([self._family(kind.family), *_FALLBACKS])
        font.setPixelSize(max(1, round(kind.size * self.zoom)))
        font.setWeight(QFont.Weight(weight or kind.weight))
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if kind.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _family(self, family: str) -> str:
        if not family.startswith("Source Serif 4") or self.reading == "serif" or "Display" in family:
            return family
        if self.reading == "sans":
            return "Source Sans 3"
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()

    def _is_dark(self) -> bool:
        if self.wanted is not Light.SYSTEM:
            return self.wanted is Light.DARK
        scheme = QGuiApplication.styleHints().colorScheme()
        return scheme.name == "Dark"

    def _asked_paper(self) -> str:
        return f"{in_force(self.colours)}_{'dark' if self._is_dark() else 'light'}"

    def _on_system(self) -> None:
        if self._asked_paper() != self.paper:
            self.apply()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette


def theme() -> Theme:
    """The look of this application."""
    app = QApplication.instance()
    assert app is not None, "the application comes first"
    found: Theme | None = getattr(app, "theme", None)
    if found is None:
        found = Theme(app)  # type: ignore[arg-type]
    return found


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: `share` of the other, from 0 to 1."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


@cache
def load_fonts() -> None:
    """Make the fonts that come with the book known, once a process."""
    for folder in ("source-sans", "source-serif"):
        for file in sorted(assets.path(f"fonts/{folder}").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


_FALLBACKS = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue")

_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "side",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_ink",
    QPalette.ColorRole.Highlight: "ink",
    QPalette.ColorRole.HighlightedText: "on_ink",
    QPalette.ColorRole.Link: "ink_text",
    QPalette.ColorRole.LinkVisited: "ink_text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "window",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "line_input",
    QPalette.ColorRole.Shadow: "shadow",
    QPalette.ColorRole.Accent: "ink",
}
