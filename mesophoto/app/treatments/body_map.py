"""The drawn maps: a face from the front and the backs of both hands, with their zones.

All is drawn in a field of 100 × 125. As in a photo, the patient's left is the picture's right.
"""

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

WIDTH, HEIGHT = 100.0, 125.0
FACE, HAND_LEFT, HAND_RIGHT = "face", "hand_left", "hand_right"
_MIRROR = QTransform(-1, 0, 0, 1, WIDTH, 0)

_Points = tuple[tuple[float, float], ...]

_MIDDLE_ZONES: dict[str, _Points] = {
    "forehead": (
        (20, 37), (22, 26), (34, 14), (50, 11), (66, 14), (78, 26), (80, 37), (70, 35), (58, 36), (54, 31),
        (46, 31), (42, 36), (30, 35),
    ),
    "glabella": ((44, 33), (56, 33), (57, 40), (54, 47), (46, 47), (43, 40)),
    "nose": ((46, 48), (54, 48), (56, 62), (61, 69), (55, 74), (45, 74), (39, 69), (44, 62)),
    "perioral": ((37, 83), (42, 76), (50, 75), (58, 76), (63, 83), (59, 90), (50, 92), (41, 90)),
    "chin": ((36, 94), (43, 92), (50, 93.5), (57, 92), (64, 94), (60, 101), (50, 104.5), (40, 101)),
    "neck": ((36, 108), (50, 110), (64, 108), (66, 115), (68, 122), (50, 124), (32, 122), (34, 115)),
}  # fmt: skip
_LEFT_ZONES: dict[str, _Points] = {
    "crows_feet": ((76, 43), (82, 40), (85.5, 46), (83.5, 56), (77, 53)),
    "lower_lid": ((58, 52), (66, 54.5), (75, 53), (75, 58), (67, 60.5), (59, 58)),
    "cheek": ((61, 60), (68, 63), (77, 59), (83, 59), (81, 72), (74, 86), (69, 84), (65, 73), (62, 68)),
    "nasolabial": ((58, 72), (62, 70), (66, 78), (69, 88), (65, 90), (62, 80)),
}  # fmt: skip
_DORSUM: _Points = (
    (26, 68), (32, 61), (42, 58), (52, 57), (62, 59), (69, 68), (68, 82), (66, 94), (61, 104), (50, 106),
    (39, 104), (31, 94),
)  # fmt: skip
_FINGERS = (
    ((31, 68), (21, 36), 10.0),
    ((40, 64), (35, 19), 11.0),
    ((51, 62), (51.5, 11), 11.5),
    ((61, 65), (68, 21), 11.0),
    ((64, 92), (87, 60), 12.5),
)
"""From the knuckle to the tip, and how wide: little finger first, of the left hand seen from its back."""


@lru_cache(maxsize=1)
def zones() -> dict[str, dict[str, QPainterPath]]:
    """Map's name → zone's name → its outline."""
    face = {name: _smooth(points) for name, points in _MIDDLE_ZONES.items()}
    for name, points in _LEFT_ZONES.items():
        face[f"{name}_left"] = _smooth(points)
        face[f"{name}_right"] = _MIRROR.map(_smooth(points))
    dorsum = _smooth(_DORSUM)
    return {
        FACE: face,
        HAND_RIGHT: {"dorsum_right": _MIRROR.map(dorsum)},
        HAND_LEFT: {"dorsum_left": dorsum},
    }


def zone_names(maps: tuple[str, ...]) -> list[str]:
    """Names of all zones of some maps, as a list shows them."""
    return [name for one in maps for name in zones()[one]]


def prepare() -> None:
    """Work out all outlines, which takes a moment the first time: to be called off the UI thread."""
    for name in (FACE, HAND_LEFT, HAND_RIGHT):
        silhouette(name)
        features(name)
    zones()


@lru_cache(maxsize=3)
def silhouette(name: str) -> QPainterPath:
    """Outline of what a map shows."""
    if name == FACE:
        return _half_and_mirrored(_face_half()).united(_neck()).simplified()
    return _hand() if name == HAND_LEFT else _MIRROR.map(_hand())


@lru_cache(maxsize=3)
def features(name: str) -> QPainterPath:
    """Thin lines that make it a face or a hand: eyes, brows, nose and mouth; nails and knuckles."""
    if name == FACE:
        return _face_features()
    return _hand_features() if name == HAND_LEFT else _MIRROR.map(_hand_features())


def fit(place: QRectF) -> QTransform:
    """From a map's own field into a place, as large as it fits."""
    scale = min(place.width() / WIDTH, place.height() / HEIGHT)
    x = place.x() + (place.width() - WIDTH * scale) / 2
    y = place.y() + (place.height() - HEIGHT * scale) / 2
    return QTransform(scale, 0, 0, scale, x, y)


def _smooth(points: _Points) -> QPainterPath:
    """A closed curve through the middles of a polygon's sides."""
    corners = [QPointF(x, y) for x, y in points]
    middles = [(one + other) / 2 for one, other in pairwise([*corners, corners[0]])]
    path = QPainterPath(middles[-1])
    for corner, middle in zip(corners, middles, strict=True):
        path.quadTo(corner, middle)
    path.closeSubpath()
    return path


def _face_half() -> QPainterPath:
    path = QPainterPath(QPointF(50, 4))
    path.cubicTo(74, 4, 87, 20, 86, 44)
    # The ear.
    path.cubicTo(91, 41, 94, 46, 92, 54)
    path.cubicTo(90.5, 62, 87, 66, 84, 64)
    path.cubicTo(82.5, 74, 78, 86, 70, 95)
    path.cubicTo(64, 101.5, 58, 106, 50, 106)
    path.closeSubpath()
    return path


def _half_and_mirrored(half: QPainterPath) -> QPainterPath:
    return half.united(_MIRROR.map(half))


def _neck() -> QPainterPath:
    path = QPainterPath(QPointF(31, 92))
    path.cubicTo(33, 106, 33, 114, 26, 118)
    path.cubicTo(20, 121, 14, 122.5, 10, 125)
    path.lineTo(90, 125)
    path.cubicTo(86, 122.5, 80, 121, 74, 118)
    path.cubicTo(67, 114, 67, 106, 69, 92)
    path.closeSubpath()
    return path


def _face_features() -> QPainterPath:
    half = QPainterPath(QPointF(59, 49))  # the eye
    half.cubicTo(63, 44.5, 70, 44, 75, 49)
    half.cubicTo(70, 52.5, 63, 52.5, 59, 49)
    half.addEllipse(QPointF(67, 48.4), 2.9, 2.9)
    half.moveTo(57, 40)  # the brow
    half.cubicTo(63, 36, 71, 36, 78, 41)
    half.moveTo(89, 48)  # in the ear
    half.cubicTo(90, 52, 88, 56, 87, 59)
    half.moveTo(54.5, 72.5)  # the wing of the nose
    half.cubicTo(58.5, 73.5, 59.5, 69.5, 56.8, 67)
    path = QPainterPath(half)
    path.addPath(_MIRROR.map(half))
    path.moveTo(46.5, 72)
    path.cubicTo(48.5, 74, 51.5, 74, 53.5, 72)
    path.moveTo(40.5, 83)  # the lips
    path.cubicTo(44, 80.5, 47.5, 79.2, 50, 80.6)
    path.cubicTo(52.5, 79.2, 56, 80.5, 59.5, 83)
    path.cubicTo(56, 87.8, 44, 87.8, 40.5, 83)
    path.cubicTo(45, 84.2, 55, 84.2, 59.5, 83)
    path.moveTo(18, 34)  # the hairline
    path.cubicTo(22, 16, 36, 9.5, 50, 9.5)
    path.cubicTo(64, 9.5, 78, 16, 82, 34)
    return path


def _hand() -> QPainterPath:
    path = _smooth((
        (24, 72), (29, 60), (42, 57), (54, 56), (66, 60), (71, 72), (71, 90), (66, 106), (64, 125),
        (37, 125), (36, 108), (27, 94),
    ))  # fmt: skip
    for (x, y), (tip_x, tip_y), width in _FINGERS:
        line = QPainterPath(QPointF(x, y))
        line.lineTo(tip_x, tip_y)
        stroker = QPainterPathStroker()
        stroker.setWidth(width)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        path = path.united(stroker.createStroke(line))
    return path.simplified()


def _hand_features() -> QPainterPath:
    path = QPainterPath()
    for (x, y), (tip_x, tip_y), width in _FINGERS:
        base, tip = QPointF(x, y), QPointF(tip_x, tip_y)
        along = (tip - base) / ((tip - base).x() ** 2 + (tip - base).y() ** 2) ** 0.5
        across = QPointF(-along.y(), along.x())
        nail = QPainterPath()
        nail.addRoundedRect(QRectF(-width * 0.27, -width * 0.42, width * 0.54, width * 0.72), 2.4, 2.4)
        path.addPath(QTransform(across.x(), across.y(), -along.x(), -along.y(), tip.x(), tip.y()).map(nail))
        for share in (0.42, 0.68):
            middle = base + (tip - base) * share
            path.moveTo(middle - across * width * 0.22)
            path.quadTo(middle + along * 1.2, middle + across * width * 0.22)
    return path
