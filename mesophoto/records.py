"""What mesophoto speaks of: photos, points, measurements, changes. Plain records, units in names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
"""(H, W) bool."""

FloatArray = NDArray[np.float32]

View = Literal[
    "face_frontal", "face_45", "face_90", "face_eyes_closed", "face_smile", "face_raised_brows", "neck",
    "hand_dorsum", "hand_fist", "scalp", "body_area", "close_up", "other",
]  # fmt: skip
"""What a photo shows. With ``Side`` it names a series: like is compared with like, a smile with a smile."""

DRAWN_ONLY_VIEWS: tuple[View, ...] = ("neck", "scalp", "body_area")
"""Views without anatomical regions: only what is drawn on the baseline is measured, and a face that is in the
picture by chance neither aligns nor scales them."""

Side = Literal["left", "right", "none"]
"""The patient's own left or right. A turned face is named by the cheek it shows."""

Moment = Literal["before", "right_after", "day", "follow_up"]
"""When a photo was taken, seen from that session's treatment; ``day`` goes with a day number."""

Verdict = Literal["improved", "worsened", "within noise", "not comparable", "noise unknown"]

LENGTH_POWERS = {"mm": 1, "mm2": 2, "mm/cm2": -1}
"""Unit → the power of a length in it."""

SpotState = Literal["new", "darker", "lighter", "larger", "smaller", "stable", "gone", "not visible"]


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What a file says of itself. Sizes are of the upright photo."""

    width_px: int
    height_px: int
    format: str = "array"
    bit_depth: int = 8
    captured_at: datetime | None = None
    """The camera's clock, without a time zone; None where the file has none or an implausible one."""
    camera: str | None = None
    lens: str | None = None
    focal_length_mm: float | None = None
    chroma_subsampling: str | None = None
    """``"4:4:4"``, ``"4:2:2"`` or ``"4:2:0"`` for JPEG: small red spots lose colour when it is not 4:4:4."""
    jpeg_quality: int | None = None
    """1 to 100, as its tables of quantisation tell; None for what is no JPEG."""
    icc_profile: str | None = None
    """Name of the embedded profile that was converted to sRGB."""
    warnings: tuple[str, ...] = ()
    camera_serial: str | None = None
    """Of the camera's body: two of one model have clocks of their own."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A decoded photo.

    Attributes
    ----------
    rgb : (H, W, 3) uint8 or uint16
        sRGB-encoded, upright.
    sha256 : str
        Of the file's bytes; of the pixels where there was no file.
    """

    rgb: NDArray[Any]
    sha256: str
    metadata: PhotoMetadata

    @property
    def height_px(self) -> int:
        """Height of the upright photo."""
        return int(self.rgb.shape[0])

    @property
    def width_px(self) -> int:
        """Width of the upright photo."""
        return int(self.rgb.shape[1])


class Pose(NamedTuple):
    """Head or hand pose in degrees; 0, 0, 0 looks straight into the camera.

    Positive yaw: turned to the patient's left. Positive pitch: chin up. Positive roll: head tilted to
    the patient's left shoulder (the picture turned clockwise).
    """

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """Anatomical points of the largest face or hand.

    Attributes
    ----------
    kind : "face" or "hand"
    side : "left", "right" or "none"
        The patient's own. For a face, the cheek turned to the camera; "none" if frontal.
    points : (N, 2) float64, px (x, y)
        478 for a face (the last ten are the irises), 21 for a hand. Pixel centres are at integers.
    presence : float in 0..1
    expression : dict
        52 blendshape scores in 0..1 for a face, empty for a hand.
    warnings : tuple of str
        Such as "2 faces found; the largest is measured".
    """

    kind: Literal["face", "hand"]
    side: Side
    points: NDArray[np.float64]
    presence: float
    pose: Pose
    expression: Mapping[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """Photo pixels per millimetre of skin, with its uncertainty.

    Attributes
    ----------
    px_per_mm : float
    sd_relative : float
        Standard deviation divided by the value (0.036 for the iris between people).
    source : str
        "iris", "marker", "points", "given" or "carried" (from the baseline through the registration).
    """

    px_per_mm: float
    sd_relative: float
    source: Literal["iris", "marker", "points", "given", "carried"]

    def sd_of(self, value: float, unit: str) -> float | None:
        """Standard deviation that this scale's uncertainty gives a value; None in units without a length."""
        power = LENGTH_POWERS.get(unit)
        return None if power is None else abs(power * value) * self.sd_relative


@dataclass(frozen=True, slots=True)
class ColourReference:
    """Something of known or unchanging colour in a photo, and the correction taken from it.

    Attributes
    ----------
    kind : "chart", "card", "grey card", "background" or "skin"
    residual_delta_e00 : float or None
        Median ΔE00 of its patches by the correction fitted to the others; None for a single patch.
    patches : int
        How many were used: not those that are over- or underexposed.
    matrix, exponent
        Corrected linear light is ``matrix`` · light ** ``exponent``.
    outline : tuple of (x, y)
        Corners in px of the photo.
    patch_light : tuple of (r, g, b) or None
        Of each patch, linear light as photographed; None where it is over- or underexposed.
    reason : str or None
        Why it is not used; None if it is.
    warnings : tuple of str
    """

    kind: Literal["chart", "card", "grey card", "background", "skin"]
    residual_delta_e00: float | None
    patches: int
    matrix: tuple[tuple[float, float, float], ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    exponent: float = 1.0
    outline: tuple[tuple[float, float], ...] = ()
    patch_light: tuple[tuple[float, float, float] | None, ...] = ()
    reason: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    """The definition of one measured quantity. One per name; a value names its unit."""

    name: str
    units: tuple[str, ...]
    version: int
    needed_px_per_mm: float
    """Below it a photo cannot show the thing, and no value is given. 0 where no scale is needed."""
    lower_is_better: bool | None
    """None where a change is neither better nor worse in itself."""
    parameters: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measurement:
    """One value of one metric in one region of one photo; without a value, a reason."""

    metric: str
    region: str
    unit: str
    value: float | None
    sd: float | None = None
    """Standard deviation of a repeat shot, in the value's unit, where it is known."""
    reason: str | None = None
    version: int = 1
    parameters: Mapping[str, float | str] = field(default_factory=dict)
    scale_sd: float | None = None
    """Standard deviation that the scale's uncertainty gives a value in mm, mm² or mm/cm², in its unit. All
    photos of a series share it, so it is not part of a change."""


@dataclass(frozen=True, slots=True, eq=False)
class SpotOutline:
    """A pigmentation spot found in one photo.

    Attributes
    ----------
    outline : (N, 2) float64
        Half-maximum contour, (x, y) on the pixels of the image it was found in.
    centre : (x, y)
        On the same pixels.
    contrast : float
        Mean ΔL* of the inside against the surrounding skin, positive for darker.
    """

    outline: NDArray[np.float64]
    centre: tuple[float, float]
    area_px2: float
    contrast: float


@dataclass(frozen=True, slots=True)
class Change:
    """What one metric did in one region between two photos. ``delta = after − before``."""

    metric: str
    region: str
    unit: str
    before: float | None
    after: float | None
    delta: float | None
    interval: tuple[float, float] | None
    """95 % interval of ``delta``; None where the noise is unknown."""
    verdict: Verdict
    reason: str | None = None
    p_value: float | None = None
    """Two-sided, of no change; None where the noise is unknown. Verdicts are taken over all of a pair."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Where one metric goes in one region over three or more sessions.

    Attributes
    ----------
    slope_per_month : float or None
        Change of the value in 30 days, robust; None where there is no trend to tell, with the reason.
    interval : (low, high) or None
        95 %, of the slope.
    sessions : int
        How many it was found from.
    """

    metric: str
    region: str
    unit: str
    slope_per_month: float | None
    interval: tuple[float, float] | None
    verdict: Verdict
    sessions: int
    reason: str | None = None
    p_value: float | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One question of whether two photos may be compared."""

    name: str
    before: float | str | None
    after: float | str | None
    difference: float | None
    limit: float | None
    unit: str
    passed: bool
    advice: str
    """What to do about it; empty if passed."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """One metric whose change is not told for a pair of photos, and why."""

    metric: str
    region: str | None
    """None: in every region."""
    reason: str


@dataclass(frozen=True, slots=True)
class Comparability:
    """May two photos be compared? A verdict on the pair."""

    verdict: Literal["comparable", "with care", "not comparable"]
    checks: tuple[Check, ...]
    withheld: tuple[Withheld, ...] = ()

    def why_withheld(self, metric: str, region: str) -> str | None:
        """Tell why the change of a metric in a region is not told; None if it is."""
        reasons = [w.reason for w in self.withheld if w.metric == metric and w.region in (None, region)]
        return "; ".join(dict.fromkeys(reasons)) or None


@dataclass(frozen=True, slots=True)
class DetailCost:
    """What matching the sharpness of two photos took from the sharper one, before texture and lines."""

    blurred: Literal["before", "after", "neither"]
    blur_mm: float
    """Sigma of the Gaussian that was added."""
    texture_lost: float | None
    """Share of the energy of the measured band that was given up, 0..1; None where texture has no value."""
    noise: tuple[float, float]
    """Standard deviation of a pixel's noise in (before, after), L*."""

    def sentence(self) -> str:
        """Say it to a practitioner; empty where nothing was blurred."""
        if self.blurred == "neither":
            return ""
        other = "after" if self.blurred == "before" else "before"
        told = (
            f"the {self.blurred} photo was blurred by {self.blur_mm:.2f} mm, to be as soft as the {other} "
            "photo, before texture and wrinkles were compared"
        )
        if self.texture_lost is None:
            return told
        return f"{told}: {self.texture_lost:.0%} of its texture is given up"


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """One spot of the ledger, followed through a series by its place on the baseline.

    The lists have one entry per photo of the series, in its order.
    """

    id: str
    outline: NDArray[np.float64]
    """(N, 2) px (x, y) on the baseline photo."""
    area_mm2: tuple[float | None, ...]
    contrast: tuple[float | None, ...]
    state: tuple[SpotState, ...]
    """Against the baseline. Where nothing is at a place yet, "not visible" with a contrast."""
    sd: tuple[float | None, ...]
    """Of the area, mm²."""
    contrast_sd: tuple[float | None, ...] = ()
    p_value: tuple[float | None, ...] = ()
    """Of no change since the baseline, area and contrast together."""
    growth_p: tuple[float | None, ...] = ()
    """One-sided, of its place having darkened no more than the skin around; None for what is too small or too
    faint to raise an alarm by itself, and for the baseline."""
    parts: tuple[int | None, ...] = ()
    """Number of its contours: above 1 it has split."""
    merged_with: tuple[tuple[str, ...], ...] = ()
    """Spots that it has grown together with; each keeps the part that is nearest to its own place."""
