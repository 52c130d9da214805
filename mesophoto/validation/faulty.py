"""Second photos made from a first one: with one fault of known strength, or as an unaltered repeat."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_closing, binary_fill_holes

from mesophoto.assessment.comparing import carry_regions, common_px_per_mm, keep_common
from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.comparability import PhotoSeen, check_pair
from mesophoto.imaging.face_frame import face_frame
from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.registration import align
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.faults import (
    cast_gains,
    ellipsoid_relief,
    halve_resolution,
    lay_hair,
    lay_over,
    light_one_side,
    mirrored,
    relief_of_points,
    see_relief,
)
from mesophoto.phantom.hand import render_hand
from mesophoto.phantom.warps import smooth_warp
from mesophoto.records import Comparability, Landmarks

Pixels = NDArray[np.uint8]
CAMERA_DISTANCE_MM = 1100.0
CAST_HUES_DEG = {"magenta": 0.0, "warm": 75.0, "green": 180.0, "cool": 255.0}
_JPEG_QUALITY = 92
_CHEEK, _TOP, _CHIN = 205, 10, 152
_RELIEF_GAINS = (0.85, 1.15)
"""Faces are flatter or deeper than the average one."""


@dataclass(frozen=True, slots=True)
class FaultyPhoto:
    """A second photo with one fault.

    Attributes
    ----------
    fault : str
        In words.
    check : str
        The check that is to name it; empty for a repeat without fault.
    rgb : (H, W, 3) uint8
    """

    fault: str
    check: str
    rgb: Pixels


def turn_face(
    subject: Subject,
    *,
    seed: int,
    ellipsoid: bool = False,
    turn_deg: tuple[float, float, float] = (0.0, 0.0, 0.0),
    closer: float = 0.0,
) -> Pixels:
    """Photograph a face turned or from nearer; see :func:`~mesophoto.phantom.faults.see_relief`.

    The relief is the average face's, flatter or deeper by up to 15 %, or an ellipsoid. A turn is
    (yaw, pitch, roll).
    """
    points = landmarks_of(subject).points
    scale = face_frame(points).px_per_mm
    centre = points[[1, 168]].mean(axis=0)
    if ellipsoid:
        half_axes = np.ptp(points[:468], axis=0) * (0.62, 0.68)
        relief = ellipsoid_relief(
            subject.photo.rgb.shape, tuple(centre), (*half_axes, 0.6 / 0.62 * half_axes[0])
        )
    else:
        gain = np.random.default_rng(seed).uniform(*_RELIEF_GAINS)
        height = canonical_face()[0][:, 2] * 10 * scale * gain
        relief = relief_of_points(subject.photo.rgb.shape, points[:468], height - height.min())
    yaw, pitch, roll = turn_deg
    return see_relief(
        pixels_of(subject),
        relief,
        tuple(centre),
        yaw_deg=yaw,
        pitch_deg=pitch,
        roll_deg=roll,
        distance_px=CAMERA_DISTANCE_MM * scale,
        closer=closer,
    )


def about(axis: int, degrees: float) -> tuple[float, float, float]:
    """Turn about one axis: 0 yaw, 1 pitch, 2 roll."""
    yaw, pitch, roll = (degrees if axis == one else 0.0 for one in range(3))
    return yaw, pitch, roll


def single_faults(subject: Subject, seed: int) -> Iterator[FaultyPhoto]:
    """Second photos with one fault each, of the strengths that are promised to be caught.

    Parameters
    ----------
    subject : Subject
        A face, or for faults of light and detail anything with landmarks.
    seed : int
        Of the person: which way the head turns, where the light and the cast come from.
    """
    sign = 1 if seed % 2 else -1
    points, rgb = landmarks_of(subject).points, pixels_of(subject)
    if landmarks_of(subject).kind == "face":
        for axis, name in enumerate(("yaw", "pitch", "roll")):
            yield FaultyPhoto(
                f"{name} 10°", name, turn_face(subject, seed=seed, turn_deg=about(axis, 10.0 * sign))
            )
        flat = turn_face(subject, seed=seed, ellipsoid=True, turn_deg=(-10.0 * sign, 0.0, 0.0))
        yield FaultyPhoto("yaw 10° of an ellipsoid", "yaw", flat)
        yield FaultyPhoto("20 % closer", "distance", turn_face(subject, seed=seed, closer=0.2))
        yield FaultyPhoto("hair over the face", "occlusion", _with_hair(rgb, points, seed))
        yield FaultyPhoto("a hand on the cheek", "occlusion", _with_hand(rgb, points))
    else:
        rolled = smooth_warp(rgb.shape[:2], roll_deg=10.0 * sign).render(rgb)
        yield FaultyPhoto("roll 10°", "roll", np.asarray(rolled, np.uint8))
    yield FaultyPhoto("mirrored", "mirrored", mirrored(rgb))
    side = light_one_side(rgb, points, 0.6, 45.0 * (seed % 8))
    yield FaultyPhoto("one-sided light, 0.6 EV across", "light_direction", side)
    for stops in (0.5, -0.5):
        yield FaultyPhoto(f"{stops:+.1f} EV", "exposure", Camera(exposure=2.0**stops).photograph(rgb))
    names = list(CAST_HUES_DEG)
    for name in (names[seed % 4], names[(seed + 2) % 4]):
        gains = cast_gains(6.0, CAST_HUES_DEG[name])
        yield FaultyPhoto("cast of ΔE 6", "cast", Camera(white_balance=gains).photograph(rgb))
    yield FaultyPhoto("blur to half", "sharpness", halve_resolution(rgb))


def repeats(subject: Subject, seed: int) -> Iterator[FaultyPhoto]:
    """Second photos without fault: saved again, moved, tilted or turned by up to 2°, a little brighter."""
    rng = np.random.default_rng(seed)
    shape = subject.photo.rgb.shape[:2]
    rgb = pixels_of(subject)

    def say(what: str, pixels: NDArray[np.generic]) -> FaultyPhoto:
        quality = int(rng.integers(85, 96))
        return FaultyPhoto(what, "", through_jpeg(np.asarray(pixels, np.uint8), quality))

    yield say("saved again", rgb)
    shift = tuple(rng.uniform(-12, 12, 2))
    yield say("shifted, 3 % nearer", smooth_warp(shape, scale=1.03, shift_px=shift).render(rgb))
    tilt = smooth_warp(shape, tilt_deg=2.0, tilt_axis_deg=float(rng.uniform(0, 180)), roll_deg=2.0)
    yield say("tilted by 2°", tilt.render(rgb))
    stops = float(rng.choice([-0.1, 0.1]))
    yield say("0.1 EV and grain", Camera(exposure=2.0**stops, grain=0.003, seed=seed).photograph(rgb))
    if landmarks_of(subject).kind == "face":
        yaw, pitch, roll, nearer = (float(value) for value in rng.uniform(-1, 1, 4))
        turned = turn_face(subject, seed=seed, turn_deg=(2 * yaw, 2 * pitch, 2 * roll), closer=0.03 * nearer)
        again = Camera(exposure=2.0 ** float(rng.uniform(-0.1, 0.1)), grain=0.002, seed=seed)
        yield say("all of it a little", again.photograph(turned))


def check_photos(before: Subject, after: Subject) -> Comparability:
    """Check a pair as a comparison does, without measuring anything."""
    registration = align(before.photo, after.photo, before.landmarks, after.landmarks)
    if not registration.ok:
        maps = [map_regions(subject, {}) for subject in (before, after)]
        seen = [
            PhotoSeen(subject.photo, subject.landmarks, found.image, found.image.skin)
            for subject, found in zip((before, after), maps, strict=True)
        ]
        return check_pair(seen[0], seen[1], registration)
    after = after.carried_from(before, registration.magnification())
    regions = map_regions(before, {}, common_px_per_mm([before, after]))
    common = keep_common(regions, carry_regions(regions, after, registration), registration)
    seen = []
    for subject, found in zip((before, after), common, strict=True):
        skin = np.logical_or.reduce(list(found.masks.values())) if found.masks else found.image.skin
        seen.append(PhotoSeen(subject.photo, subject.landmarks, found.image, skin))
    return check_pair(seen[0], seen[1], registration)


def second_photo(rgb: Pixels) -> Subject:
    """Save a made photo as JPEG and find its subject."""
    return find_subject(photo_from_array(through_jpeg(rgb, _JPEG_QUALITY)))


def landmarks_of(subject: Subject) -> Landmarks:
    """Give the landmarks of a face or a hand."""
    if subject.landmarks is None:
        raise ValueError("faults are made for faces and hands")
    return subject.landmarks


def pixels_of(subject: Subject) -> Pixels:
    """Give the pixels as 8 bit."""
    rgb = subject.photo.rgb
    return rgb if rgb.dtype == np.uint8 else np.asarray(rgb >> 8, np.uint8)


def _with_hair(rgb: Pixels, points: NDArray[np.float64], seed: int) -> Pixels:
    up = points[_TOP] - points[_CHIN]
    tip = points[104 if seed % 2 else 333]
    width = 0.17 * float(np.hypot(*up)) / 2
    root = points[_TOP] + 0.25 * up
    return lay_hair(rgb, (root[0], root[1]), (tip[0], tip[1]), width, seed)


def _with_hand(rgb: Pixels, points: NDArray[np.float64]) -> Pixels:
    hand = render_hand(max(face_frame(points).px_per_mm, 0.5))
    whole = binary_fill_holes(binary_closing(hand.skin, iterations=6))
    corner = points[_CHEEK] - np.array([0.45 * whole.shape[1], 0.30 * whole.shape[0]])
    cover = np.rint(hand.rgb * 255).astype(np.uint8)
    return lay_over(rgb, cover, whole, (round(float(corner[0])), round(float(corner[1]))))
