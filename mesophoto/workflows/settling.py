"""Withholding what injecting disturbs: texture, wrinkles and redness are not told until the skin settled.

Injecting, and microneedling as well, leaves the skin swollen and red for days: swelling smooths lines, and
redness fades whatever was injected. So every treatment of the list counts, whatever its technique; one that
was noted on the hands alone does not concern photos of the face, nor the other way round. A photo on the very
day of a treatment was taken before it, unless its moment says otherwise. When the time is over (day 14 of
14) the skin counts as settled: that is when the next treatment of a course falls due.

It is found whenever something is read, never stored: what is noted of a treatment later counts at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Self

from sqlalchemy import Connection

from mesophoto.library import clinical_queries, queries
from mesophoto.library.clinical import SETTLING_DAYS, SETTLING_DAYS_SETTING, Treatment
from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.records import Change, View

SETTLING_METRICS = frozenset(
    {"redness", "redness_area", "texture_roughness", "wrinkle_density", "wrinkle_length"}
)
"""What is withheld while the skin settles."""

_SETTLES = "texture, wrinkles and redness settle for"
_EXAMINE = "have it examined"
"""Part of a reason that is never left out."""
_PART_OF_VIEW: Mapping[View, str] = {
    "face_frontal": "face", "face_45": "face", "face_90": "face", "hand_dorsum": "hand"
}  # fmt: skip


def days_after(photo: PhotoEntry, treatment: Treatment) -> int | None:
    """Days from a treatment to a photo; None if the photo was taken before it.

    On the day itself, only a photo whose moment says so was taken after the injection.
    """
    days = (photo.session_date - treatment.date).days
    if days > 0:
        return days
    if days < 0 or photo.moment not in ("right_after", "day"):
        return None
    return (photo.day or 0) if photo.moment == "day" else 0


def concerns(treatment: Treatment, photo: PhotoEntry) -> bool:
    """Whether a treatment touched what a photo shows; yes where that is not known."""
    shown = _PART_OF_VIEW.get(photo.view)
    treated = {_part_of(zone) for zone in treatment.zones}
    treated |= {_part_of(point.map) for point in treatment.points}
    if shown is None or not treated or None in treated:
        return True
    if shown == "face" or photo.side == "none":
        return any((part or "").startswith(shown) for part in treated)
    return bool(treated & {"hand", f"hand_{photo.side}"})


def is_withheld(change: Change | None) -> bool:
    """Whether a change is not told because the skin settles: no point of a trend."""
    return change is not None and change.reason is not None and _SETTLES in change.reason


class Settling:
    """Knows of a patient which photos were taken while the skin settled after a treatment."""

    def __init__(self, treatments: Iterable[Treatment], photos: Iterable[PhotoEntry], days: int) -> None:
        self._days = days
        self._treatments = tuple(treatments)
        self._reasons = {photo.id: self._find_reason(photo) for photo in photos}

    @classmethod
    def read(cls, connection: Connection, patient_id: str) -> Self:
        """Find it for a patient."""
        treatments = clinical_queries.treatments(connection, patient_id)
        photos = queries.photos(connection, patient_id, binned=False)
        return cls(treatments, photos, settling_days(connection))

    def reason(self, photo_id: str) -> str | None:
        """Why texture, wrinkles and redness of a photo are not told; None if they are."""
        return self._reasons.get(photo_id)

    def judge(self, assessments: Iterable[StoredAssessment]) -> tuple[StoredAssessment, ...]:
        """Withhold what may not be told; values stay, so that they can be shown."""
        return tuple(self._judge(assessment) for assessment in assessments)

    def withhold(self, change: Change, photo_id: str, baseline_photo_id: str) -> Change:
        """One change, withheld if either of its photos was taken while the skin settled."""
        if change.metric not in SETTLING_METRICS or change.verdict == "not comparable":
            return change
        reason = self.reason(photo_id) or _said_of_baseline(self.reason(baseline_photo_id))
        if reason is None:
            return change
        alarm = [part for part in (change.reason or "").split("; ") if _EXAMINE in part]
        return replace(
            change, verdict="not comparable", reason="; ".join([*alarm, reason]), interval=None, p_value=None
        )

    def _judge(self, assessment: StoredAssessment) -> StoredAssessment:
        photo, baseline = assessment.photo_id, assessment.baseline_photo_id
        if self.reason(photo) is None and self.reason(baseline) is None:
            return assessment
        changes = tuple(self.withhold(change, photo, baseline) for change in assessment.changes)
        return replace(assessment, changes=changes)

    def _find_reason(self, photo: PhotoEntry) -> str | None:
        since = [
            days
            for treatment in self._treatments
            if concerns(treatment, photo) and (days := days_after(photo, treatment)) is not None
        ]
        own = {"right_after": 0, "day": photo.day or 0}.get(photo.moment)
        if own is not None:
            since.append(own)
        if not since or min(since) >= self._days:
            return None
        return _say(min(since), self._days)


def settling_days(connection: Connection) -> int:
    """How long the clinic lets skin settle."""
    found = queries.setting(connection, SETTLING_DAYS_SETTING)
    return SETTLING_DAYS if found is None else int(found)


def _part_of(name: str) -> str | None:
    """The part of the body of a zone or a map; None where it is not known, such as a photo's key."""
    if name.startswith(("dorsum", "hand")):
        side = name.rpartition("_")[2]
        return f"hand_{side}" if side in ("left", "right") else "hand"
    return "face" if name == "face" or name in _FACE_ZONES else None


_FACE_ZONES = frozenset({
    "forehead", "glabella", "crows_feet_left", "crows_feet_right", "lower_lid_left", "lower_lid_right",
    "cheek_left", "cheek_right", "nose", "nasolabial_left", "nasolabial_right", "perioral", "chin", "neck",
})  # fmt: skip


def _said_of_baseline(reason: str | None) -> str | None:
    return None if reason is None else f"the baseline was {reason}"


def _say(days: int, settling: int) -> str:
    if days == 0:
        return (
            "photographed on the day of a treatment: "
            f"texture, wrinkles and redness settle for {_count(settling)}"
        )
    return (
        f"photographed {_count(days)} after a treatment: "
        f"texture, wrinkles and redness settle for {_count(settling)}"
    )


def _count(days: int) -> str:
    return "1 day" if days == 1 else f"{days} days"
