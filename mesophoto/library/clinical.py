"""Treatments, courses, appointments and side effects, as the library hands them out: plain frozen records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal, get_args

Indication = Literal["rejuvenation", "sun_damage", "scar", "cellulite", "alopecia", "other"]
Technique = Literal[
    "intraepidermal", "papule", "nappage", "point_by_point", "microneedling", "meso_gun", "other"
]
InfluenceKind = Literal[
    "botulinum", "laser", "peel", "retinoid", "sun", "smoking", "make_up_removed", "medication", "other"
]
SideEffectKind = Literal[
    "bruising", "redness", "swelling", "lump", "late_nodule", "pain", "discomfort", "allergy", "infection",
    "pigment_change", "other",
]  # fmt: skip
Severity = Literal["mild", "moderate", "severe", "life_threatening"]
"""The words of CTCAE for its grades 1 to 4."""

INDICATIONS: tuple[Indication, ...] = get_args(Indication)
TECHNIQUES: tuple[Technique, ...] = get_args(Technique)
INFLUENCES: tuple[InfluenceKind, ...] = get_args(InfluenceKind)
SIDE_EFFECTS: tuple[SideEffectKind, ...] = get_args(SideEffectKind)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)

SETTLING_DAYS = 14
"""How long after injecting texture, wrinkles and redness are not told; a clinic may set another time."""
SETTLING_DAYS_SETTING = "settling_days"


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a product, the amount as its label says it."""

    name: str
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """A product of the clinic's own list."""

    id: str
    name: str
    manufacturer: str = ""
    components: tuple[Component, ...] = ()
    note: str = ""
    deleted_at: datetime | None = None
    """Taken off the list; treatments keep naming it."""


@dataclass(frozen=True, slots=True)
class TreatedPoint:
    """Where a needle went in.

    Attributes
    ----------
    map : str
        "face", "hand_left", "hand_right": a drawn map; or the key of a photo.
    x, y : float
        In 0..1 of a drawn map's width and height; in px of a photo.
    """

    map: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class TreatmentProduct:
    """One product of a treatment, with its lot."""

    id: str
    product_id: str
    product: str
    """The product's name."""
    lot: str = ""
    expires_on: date | None = None
    volume_ml: float | None = None
    dilution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """What was done to the skin on one day, and how."""

    id: str
    patient_id: str
    date: date
    indication: Indication
    technique: Technique
    course_id: str | None = None
    needle: str = ""
    depth_mm: float | None = None
    zones: tuple[str, ...] = ()
    """Names of regions."""
    points: tuple[TreatedPoint, ...] = ()
    skin_disinfected: bool | None = None
    """None: not noted. So the next two."""
    product_sterile: bool | None = None
    product_stored_right: bool | None = None
    treated_by: str | None = None
    """Key of the practitioner."""
    note: str = ""
    products: tuple[TreatmentProduct, ...] = ()
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Influence:
    """What else could explain a change."""

    id: str
    patient_id: str
    kind: InfluenceKind
    starts_on: date
    ends_on: date | None = None
    """None: it goes on."""
    note: str = ""
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """A plan of treatments at set intervals."""

    id: str
    patient_id: str
    indication: Indication
    starts_on: date
    session_count: int = 5
    interval_days: int = 14
    ended_on: date | None = None
    """When it was ended before all its treatments were given."""
    note: str = ""
    deleted_at: datetime | None = None

    def planned_on(self, number: int) -> date:
        """Day of its treatment ``number``, from 1, as planned at the start."""
        return self.starts_on + timedelta(days=(number - 1) * self.interval_days)


@dataclass(frozen=True, slots=True)
class Appointment:
    """When a patient is expected, by the clinic's clock."""

    id: str
    patient_id: str
    starts_at: datetime
    duration_min: int = 30
    course_id: str | None = None
    note: str = ""
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutlineFindings:
    """What was measured inside the outline of a side effect; None where it cannot be, with the reason.

    Attributes
    ----------
    area_mm2, area_sd_mm2 : float or None
    area_px2 : float or None
    delta_e : float or None
        Mean colour difference to the skin around it, CIE76.
    delta_l, delta_a, delta_b : float or None
        Its parts: inside minus around.
    reason : str or None
        Why something is not measured.
    version : int
        Of the measuring.
    """

    area_mm2: float | None = None
    area_sd_mm2: float | None = None
    area_px2: float | None = None
    delta_e: float | None = None
    delta_l: float | None = None
    delta_a: float | None = None
    delta_b: float | None = None
    reason: str | None = None
    version: int = 1

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> "OutlineFindings | None":
        """Read what a row holds; None where nothing was measured."""
        return cls(**stored) if stored else None


@dataclass(frozen=True, slots=True)
class SideEffectOutline:
    """Where a side effect is on one photo, as drawn or confirmed."""

    id: str
    side_effect_id: str
    photo_id: str
    taken_on: date
    """Day of the photo's session."""
    outline: tuple[tuple[float, float], ...]
    """(x, y) in px of the photo."""
    was_proposed: bool = False
    """Whether it came through the registration and was confirmed."""
    findings: OutlineFindings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEffect:
    """Something that followed a treatment."""

    id: str
    patient_id: str
    kind: SideEffectKind
    is_complication: bool
    """False: expected after this treatment."""
    severity: Severity
    onset_on: date
    resolved_on: date | None = None
    pain: int | None = None
    """0 to 10."""
    treatment_id: str | None = None
    treatment_product_id: str | None = None
    note: str = ""
    outlines: tuple[SideEffectOutline, ...] = ()
    """In order of time."""
    deleted_at: datetime | None = None
