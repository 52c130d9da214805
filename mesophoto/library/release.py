"""What may leave the library, and what left it: consents, seals, what a series is judged by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, get_args

from mesophoto.library.clinical import Indication
from mesophoto.records import Side, View

Purpose = Literal["record", "patient_copy", "referral", "teaching", "publication"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)


@dataclass(frozen=True, slots=True)
class OutcomePlan:
    """What a series is judged by: chosen with the indication before the results are seen.

    Attributes
    ----------
    metrics : tuple of (metric, unit)
        The first one foremost.
    regions : tuple of str
        Empty: all that the view has.
    measured_before : int
        How many photos of the series had been compared with its baseline when it was chosen.
    """

    id: str
    patient_id: str
    view: View
    side: Side
    indication: Indication
    metrics: tuple[tuple[str, str], ...]
    regions: tuple[str, ...]
    measured_before: int
    created_at: datetime
    deleted_at: datetime | None = None
    """Replaced by a later one."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What a patient agreed to: one purpose, from a day on until revoked."""

    id: str
    patient_id: str
    purpose: Purpose
    given_on: date
    revoked_on: date | None = None
    shows_name: bool = False
    shows_face: bool = True
    signature: tuple[tuple[tuple[float, float], ...], ...] = ()
    """Strokes in 0..1 of the field's width and height."""
    form_name: str = ""
    """Name of the attached form; empty: none."""
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.given_on <= day and (self.revoked_on is None or day < self.revoked_on)


@dataclass(frozen=True, slots=True)
class Seal:
    """What was handed over.

    Attributes
    ----------
    code : str
        Short, printed on it.
    file_sha256 : str
    kind : str
        "sheet", "picture", …
    details : mapping
        What was done to the pictures, the verdict of comparability, hashes of the originals.
    """

    id: str
    patient_id: str
    code: str
    file_sha256: str
    kind: str
    purpose: Purpose
    created_at: datetime
    details: Mapping[str, Any] = field(default_factory=dict)
