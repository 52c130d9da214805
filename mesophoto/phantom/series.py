"""A patient's sessions, simulated: changes of known size fade over weeks, pose, light and camera vary mildly.

Every session starts from the same picture of skin. The changes are painted at their size of the day, the
result is seen from that day's pose (a known smooth warp) and taken by that day's camera.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from mesophoto.phantom.bruises import BruisePaint, paint_bruise
from mesophoto.phantom.camera import Camera, encode_jpeg
from mesophoto.phantom.face import portrait_to_picture, render_face
from mesophoto.phantom.hand import render_hand
from mesophoto.phantom.lesions import LinePaint, Paint, RednessPaint, SpotPaint, Truth, faded, paint
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.skin import SkinPicture
from mesophoto.phantom.transplants import natural_shape
from mesophoto.phantom.warps import Warp, smooth_warp

SESSIONS = 6
_FIRST = datetime(2024, 9, 3, 9, 40)
_LABEL = "SIMULATED"
_BRUISED = (196.5, 151.5)
"""Portrait px: on a cheek, away from what else is painted."""


@dataclass(frozen=True, eq=False)
class Course:
    """How a change goes from session to session: factors on its contrast and on its size."""

    change: Paint
    strength: tuple[float, ...]
    size: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class SimulatedPatient:
    """A picture of skin and what changes on it."""

    name: str
    number: str
    picture: SkinPicture
    courses: tuple[Course, ...]
    seed: int
    bruises: Mapping[int, BruisePaint] = field(default_factory=dict)
    """By session: one after an injection, until it is gone."""


@dataclass(frozen=True, eq=False)
class SimulatedPhoto:
    """One session's photo with its truth.

    Attributes
    ----------
    jpeg : bytes
    file_name : str
    captured_at : datetime
    truths : list of Truth
        On the pixels of the patient's picture; ``warp`` maps them to the photo's.
    px_per_mm : float
        Of the photo, in its middle.
    bruise_px : (N, 2) float64 or None
        Contour of the bruise, on the photo's own pixels.
    """

    jpeg: bytes
    file_name: str
    captured_at: datetime
    truths: list[Truth]
    warp: Warp
    px_per_mm: float
    bruise_px: NDArray[np.float64] | None = None


def fade(to: float, count: int = SESSIONS) -> tuple[float, ...]:
    """Factors of a change that fades session by session, quickly at first, towards ``to``."""
    share = 1 - np.exp(-np.arange(count) / 2.0)
    return tuple(float(1 - (1 - to) * s / share[-1]) for s in share)


def simulate_face(seed: int = 0) -> SimulatedPatient:
    """Patient one: spots and redness on the cheeks, lines below the eyes and on the forehead."""
    picture = render_face(seed=seed)

    def at(x: float, y: float) -> tuple[float, float]:
        place = portrait_to_picture(np.array([[x, y]]))[0]
        return float(place[0]), float(place[1])

    # fmt: off
    spots = (  # portrait px, mm², ΔL*, area left at the end
        (191.0, 113.5, 16.0, 9.0, 0.35), (197.5, 125.5, 9.0, 8.0, 0.0), (186.5, 127.0, 8.0, 8.0, 0.5),
        (193.0, 142.5, 12.0, 8.0, 0.40), (250.5, 116.5, 18.0, 9.0, 0.35), (250.5, 155.0, 8.0, 8.0, 0.0),
        (258.0, 120.0, 12.0, 8.5, 1.0), (224.5, 168.0, 8.0, 8.0, 0.45),
    )
    lines = (  # from, over, to
        ((183.5, 109.2), (188.0, 108.2), (193.5, 108.0)), ((198.0, 110.8), (204.0, 111.9), (210.0, 110.5)),
        ((218.0, 95.0), (223.0, 94.3), (228.5, 95.2)), ((239.5, 110.6), (245.5, 112.2), (251.0, 111.2)),
        ((211.0, 84.3), (222.0, 84.0), (235.0, 85.2)),
    )
    # fmt: on
    courses = _spots([(at(x, y), area, dl, to) for x, y, area, dl, to in spots], seed)
    courses += [
        _redness(at(202.0, 116.0), 130.0, 5.0, 0.25, seed),
        _redness(at(249.5, 126.5), 115.0, 4.5, 0.3, seed + 1),
    ]
    courses += [
        _line(np.array([at(*point) for point in line]), 0.65, 6.5, index) for index, line in enumerate(lines)
    ]
    bruises = _bruise(at(*_BRUISED), seed)
    return SimulatedPatient("Portrait", "SIM-1", picture, tuple(courses), seed, bruises)


def simulate_hand(seed: int = 0) -> SimulatedPatient:
    """Patient two: sun spots on the back of a hand, redness, fine lines towards the wrist."""
    picture = render_hand(6.0, seed=seed)

    def at(x_mm: float, y_mm: float) -> tuple[float, float]:
        return x_mm * picture.px_per_mm, y_mm * picture.px_per_mm

    # fmt: off
    spots = (  # mm, mm², ΔL*, area left at the end
        (83.0, 152.0, 22.0, 9.0, 0.35), (101.0, 155.0, 9.0, 8.0, 0.0), (114.5, 147.0, 14.0, 8.5, 0.4),
        (121.5, 158.0, 7.0, 7.5, 0.5), (92.0, 168.0, 6.5, 7.5, 0.5), (111.5, 181.0, 11.0, 8.0, 1.0),
        (125.0, 172.5, 16.0, 9.0, 0.3), (104.0, 192.0, 8.0, 7.5, 0.0), (77.0, 168.5, 12.0, 8.5, 0.4),
        (106.0, 182.5, 6.0, 7.5, 0.5),
    )
    lines = (
        ((96.0, 200.0), (104.0, 201.5), (113.0, 200.5)), ((95.0, 206.0), (105.0, 207.8), (116.0, 206.2)),
        ((113.0, 166.0), (121.0, 165.0), (130.0, 166.4)),
    )
    # fmt: on
    courses = _spots([(at(x, y), area, dl, to) for x, y, area, dl, to in spots], seed + 40)
    courses += [
        _redness(at(89.0, 140.0), 90.0, 5.0, 0.2, seed),
        _redness(at(87.5, 160.0), 75.0, 4.5, 0.3, seed + 1),
    ]
    courses += [
        _line(np.array([at(*point) for point in line]), 0.6, 5.0, index) for index, line in enumerate(lines)
    ]
    return SimulatedPatient("Hand", "SIM-2", picture, tuple(courses), seed + 1)


def take_photo(patient: SimulatedPatient, session: int, first: datetime = _FIRST) -> SimulatedPhoto:
    """Take the photo of one session, 0 to 5; the first one within an hour and a half of ``first``.

    The same arguments give the same bytes.
    """
    rng = np.random.default_rng((patient.seed, session))
    picture = patient.picture
    shape = (picture.rgb.shape[0], picture.rgb.shape[1])
    changes = [
        faded(course.change, course.strength[session], course.size[session])
        for course in patient.courses
        if course.strength[session] > 0
    ]
    painted, truths = paint(picture.rgb, changes, picture.px_per_mm)
    bruise_px = None
    if session in patient.bruises:
        painted, bruise_px = paint_bruise(painted, patient.bruises[session], picture.px_per_mm)
    is_first = session == 0
    scale = 1.0 if is_first else float(rng.uniform(0.975, 1.02))
    warp = smooth_warp(
        shape,
        amplitude_px=0.0 if is_first else 3.0,
        roll_deg=0.0 if is_first else float(rng.uniform(-1.8, 1.8)),
        tilt_deg=0.0 if is_first else float(rng.uniform(0.5, 2.0)),
        tilt_axis_deg=float(rng.uniform(0, 180)),
        scale=scale,
        shift_px=(0.0, 0.0) if is_first else (float(rng.uniform(-14, 14)), float(rng.uniform(-10, 10))),
        seed=patient.seed + session,
    )
    camera = Camera(
        exposure=float(rng.uniform(0.97, 1.03)),
        white_balance=(float(rng.uniform(0.99, 1.01)), 1.0, float(rng.uniform(0.985, 1.015))),
        light_gradient=float(rng.uniform(0.0, 0.04)),
        light_angle_deg=float(rng.uniform(0, 360)),
        blur_px=float(rng.uniform(0.45, 0.6)),
        grain=0.0035,
        seed=patient.seed + 50 + session,
    )
    seen = painted if is_first else warp.render_fast(painted)
    taken = _label(camera.photograph(seen))
    days = 21 * session + (0 if is_first else int(rng.integers(-2, 3)))
    when = first + timedelta(days=days, minutes=int(rng.integers(0, 90)))
    return SimulatedPhoto(
        jpeg=encode_jpeg(taken, quality=94, captured_at=when, description="Simulated photo with known truth"),
        file_name=f"{patient.name.lower()}_{when:%Y-%m-%d}.jpg",
        captured_at=when,
        truths=truths,
        warp=warp,
        px_per_mm=picture.px_per_mm * scale,
        bruise_px=None if bruise_px is None else warp.map_points(bruise_px),
    )


def _label(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Write in the lower left corner that the photo is simulated."""
    image = Image.fromarray(rgb)
    draw = ImageDraw.Draw(image)
    size = max(14, rgb.shape[1] // 70)
    font = ImageFont.load_default(size=size)
    corner = (size, rgb.shape[0] - 2 * size)
    draw.text(corner, _LABEL, fill=(255, 255, 255), stroke_fill=(40, 40, 40), stroke_width=1, font=font)
    return np.asarray(image)


def _spots(places: Sequence[tuple[tuple[float, float], float, float, float]], seed: int) -> list[Course]:
    """Every other one is transplanted. One with all of its area left does not fade; one with none is gone."""
    courses = []
    for index, (centre, area_mm2, delta_l, left) in enumerate(places):
        make: Callable[..., Any] = natural_shape if index % 2 else drawn_shape
        spot = SpotPaint(centre, make(area_mm2, seed=seed + index), delta_l, f"spot {index + 1}")
        strength, size = fade(0.5 + 0.5 * left), fade(max(left, 0.35))
        if left == 0:
            strength = (*strength[:-2], 0.0, 0.0)
        courses.append(Course(spot, strength, size))
    return courses


def _bruise(centre: tuple[float, float], seed: int) -> dict[int, BruisePaint]:
    """Deep after the third treatment, a yellow rest a session later, and gone at the last one."""
    shape = drawn_shape(75.0, edge_mm=3.0, irregularity=0.3, mottle=0.25, seed=seed + 3)
    return {
        3: BruisePaint(centre, shape, "purple", 0.42),
        4: BruisePaint(centre, shape.scaled_to(45.0), "yellow", 0.32),
    }


def _redness(centre: tuple[float, float], area_mm2: float, delta_a: float, to: float, seed: int) -> Course:
    shape = drawn_shape(area_mm2, edge_mm=5.0, irregularity=0.3, mottle=0.2, seed=seed + 7)
    return Course(
        RednessPaint(centre, shape, delta_a, f"redness {seed % 10 + 1}"), fade(to), (1.0,) * SESSIONS
    )


def _line(path: NDArray[np.float64], width_mm: float, delta_l: float, index: int) -> Course:
    # A path of many points can be shortened evenly from both ends.
    along = np.linspace(0, 1, 41)
    curve = (
        ((1 - along) * (1 - 2 * along))[:, None] * path[0]
        + (4 * along * (1 - along))[:, None] * path[1]
        + (along * (2 * along - 1))[:, None] * path[2]
    )
    return Course(LinePaint(curve, width_mm, delta_l, name=f"line {index + 1}"), fade(0.7), fade(0.55))
