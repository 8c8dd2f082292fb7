"""How far apart colours are: by light (WCAG 2.2), to the eye (CIEDE2000), and to eyes that lack a cone.

A colour is "#rrggbb"; a light is linear red, green and blue, each from 0 to 1.
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]

BLIND = {
    "deuteranope": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.01182, 0.04294, 0.968881),
    ),
    "protanope": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "tritanope": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.3039),
    ),
}
"""Machado, Oliveira and Fernandes 2009, severity 1.0; they work on linear light."""


def light(color: str) -> Triple:
    """The light of a colour."""
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, from 1 to 21."""
    low, high = sorted(_luminance(light(color)) + 0.05 for color in (one, other))
    return high / low


def seen_by(who: str, color: str) -> Triple:
    """The light in which somebody without a cone sees a colour."""
    parts = light(color)
    red, green, blue = (
        min(1.0, max(0.0, sum(share * part for share, part in zip(row, parts, strict=True))))
        for row in BLIND[who]
    )
    return red, green, blue


def apart(one: Triple, other: Triple) -> float:
    """CIEDE2000 between two lights (D65); 1 is just seen side by side, above 10 at a glance."""
    (l1, a1, b1), (l2, a2, b2) = _lab(one), _lab(other)
    mean = ((hypot(a1, b1) + hypot(a2, b2)) / 2) ** 7
    stretch = 1 + (1 - sqrt(mean / (mean + 25**7))) / 2
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = degrees(atan2(b1, a1 * stretch)) % 360, degrees(atan2(b2, a2 * stretch)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if c1 * c2 == 0 else h1 + turn / 2
    c, level = (c1 + c2) / 2, ((l1 + l2) / 2 - 50) ** 2
    t = 1 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue) + 0.32 * _cos(3 * hue + 6) - 0.2 * _cos(4 * hue - 63)
    by_light = (l2 - l1) / (1 + 0.015 * level / sqrt(20 + level))
    by_chroma = (c2 - c1) / (1 + 0.045 * c)
    by_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * c * t)
    tilt = -sin(radians(60 * exp(-(((hue % 360 - 275) / 25) ** 2)))) * 2 * sqrt(c**7 / (c**7 + 25**7))
    return sqrt(by_light**2 + by_chroma**2 + by_hue**2 + tilt * by_chroma * by_hue)


def _cos(angle: float) -> float:
    return cos(radians(angle))


def _luminance(parts: Triple) -> float:
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _lab(parts: Triple) -> Triple:
    red, green, blue = parts
    white = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        _luminance(parts),
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in white)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
