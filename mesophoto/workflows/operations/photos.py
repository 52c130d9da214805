"""Operations on photos: where they belong, what they show, what the user draws on them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import func, select

from mesophoto.errors import LibraryError
from mesophoto.library import queries
from mesophoto.library.entities import PhotoEntry, say_date
from mesophoto.library.library import Library
from mesophoto.library.schema import PhotoRow, SessionRow, new_id
from mesophoto.library.stored import scale_to
from mesophoto.library.transaction import Transaction
from mesophoto.records import Moment, Scale, Side, View
from mesophoto.workflows.operations.base import Operation, count_of

VIEW_NAMES = {
    "face_frontal": "face, frontal",
    "face_45": "face, 45°",
    "face_90": "face, profile",
    "face_eyes_closed": "face, eyes closed",
    "face_smile": "face, smiling",
    "face_raised_brows": "face, brows raised",
    "neck": "neck",
    "hand_dorsum": "back of the hand",
    "hand_fist": "fist",
    "scalp": "scalp",
    "body_area": "area of the body",
    "close_up": "close-up",
    "other": "other view",
}


def series_name(view: View, side: Side) -> str:
    """Name a series: "face, 45°, left"."""
    return VIEW_NAMES[view] + ("" if side == "none" else f", {side}")


def session_on(transaction: Transaction, patient_id: str, day: date) -> str:
    """Key of a patient's session on a day; a new one where there is none."""
    found = transaction.connection.execute(
        select(SessionRow.id)
        .where(SessionRow.patient_id == patient_id, SessionRow.date == day, SessionRow.deleted_at.is_(None))
        .order_by(SessionRow.created_at)
        .limit(1)
    ).scalar_one_or_none()
    return found or transaction.insert("sessions", {"patient_id": patient_id, "date": day, "note": ""})


def next_position(transaction: Transaction, session_id: str) -> int:
    """Place for a photo after those of its session."""
    last = transaction.connection.execute(
        select(func.max(PhotoRow.position)).where(PhotoRow.session_id == session_id)
    ).scalar_one()
    return 0 if last is None else int(last) + 1


@dataclass(frozen=True, kw_only=True)
class EditPhoto(Operation):
    """Say what a photo shows and when, seen from its session's treatment; every field is set."""

    action: ClassVar[str] = "edit_photo"
    photo_id: str
    view: View
    side: Side
    moment: Moment
    day: int | None = None

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Change photo to {series_name(self.view, self.side)}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        if self.moment == "day" and (self.day is None or self.day < 0):
            raise LibraryError("Say how many days after the treatment the photo was taken.")
        transaction.update(
            "photos",
            self.photo_id,
            view=self.view,
            side=self.side,
            moment=self.moment,
            day=self.day if self.moment == "day" else None,
        )


@dataclass(frozen=True)
class MovePhotos(Operation):
    """Move photos to the session of a day, of the same patient or another one; made where there is none."""

    action: ClassVar[str] = "move_photos"
    photo_ids: Sequence[str]
    patient_id: str
    date: date

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        what = count_of(len(self.photo_ids), "photo")
        owners = {library.photo(photo_id).patient_id for photo_id in self.photo_ids}
        if owners == {self.patient_id}:
            return f"Move {what} to session of {say_date(self.date)}"
        return f"Move {what} to {library.patient(self.patient_id).name}, {say_date(self.date)}"

    def write(self, transaction: Transaction) -> None:
        """Update the rows, with a new session if need be."""
        session_id = session_on(transaction, self.patient_id, self.date)
        for photo_id in self.photo_ids:
            transaction.update(
                "photos", photo_id, session_id=session_id, position=next_position(transaction, session_id)
            )


@dataclass(frozen=True)
class DeletePhotos(Operation):
    """Put photos into the bin."""

    action: ClassVar[str] = "delete_photos"
    photo_ids: Sequence[str]

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete {count_of(len(self.photo_ids), 'photo')}"

    def write(self, transaction: Transaction) -> None:
        """Bin the rows."""
        for photo_id in self.photo_ids:
            transaction.delete("photos", photo_id)


@dataclass(frozen=True)
class RestorePhotos(Operation):
    """Take photos out of the bin."""

    action: ClassVar[str] = "restore_photos"
    photo_ids: Sequence[str]

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Restore {count_of(len(self.photo_ids), 'photo')}"

    def write(self, transaction: Transaction) -> None:
        """Take the rows out of the bin."""
        for photo_id in self.photo_ids:
            transaction.restore("photos", photo_id)


@dataclass(frozen=True)
class SetBaseline(Operation):
    """Compare a series with this photo of it."""

    action: ClassVar[str] = "set_baseline"
    photo_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Set baseline to {say_date(library.photo(self.photo_id).session_date)}"

    def write(self, transaction: Transaction) -> None:
        """Insert or update the series' row."""
        photo = photo_of(transaction, self.photo_id)
        if not photo.in_trend:
            raise LibraryError(
                "A photo taken right after a treatment cannot be the baseline: swelling hides lines."
            )
        chosen = queries.chosen_baselines(transaction.connection, photo.patient_id)
        row_id, _ = chosen.get(photo.series, (None, None))
        if row_id is not None:
            transaction.update("baselines", row_id, photo_id=photo.id)
            return
        values = {"view": photo.view, "side": photo.side, "photo_id": photo.id}
        transaction.insert("baselines", {"patient_id": photo.patient_id, **values})


@dataclass(frozen=True, kw_only=True)
class DrawRegion(Operation):
    """Draw a region on a photo; ``region_id`` is the new key."""

    action: ClassVar[str] = "draw_region"
    photo_id: str
    region: str
    """Its name, as measurements call it."""
    polygon: Sequence[tuple[float, float]]
    """(x, y) in px of the photo."""
    region_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Draw region {self.region}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        values = _region_values(self.region, self.polygon)
        transaction.insert("regions", {"id": self.region_id, "photo_id": self.photo_id, **values})


@dataclass(frozen=True, kw_only=True)
class EditRegion(Operation):
    """Draw a region anew, or call it otherwise."""

    action: ClassVar[str] = "edit_region"
    region_id: str
    region: str
    polygon: Sequence[tuple[float, float]]

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit region {self.region}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        transaction.update("regions", self.region_id, **_region_values(self.region, self.polygon))


@dataclass(frozen=True)
class DeleteRegion(Operation):
    """Delete a drawn region."""

    action: ClassVar[str] = "delete_region"
    region_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Delete region"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("regions", self.region_id)


@dataclass(frozen=True, kw_only=True)
class ExcludeSpot(Operation):
    """Mark a spot as not counted (a mole, a tattoo) by a point inside it; ``spot_id`` is the new key."""

    action: ClassVar[str] = "exclude_spot"
    photo_id: str
    x_px: float
    y_px: float
    why: str = ""
    spot_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Mark spot as not counted"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        values = {"photo_id": self.photo_id, "x_px": self.x_px, "y_px": self.y_px, "why": self.why}
        transaction.insert("not_counted", {"id": self.spot_id, **values})


@dataclass(frozen=True)
class CountSpot(Operation):
    """Count a spot again."""

    action: ClassVar[str] = "count_spot"
    spot_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Mark spot as counted"

    def write(self, transaction: Transaction) -> None:
        """Bin the mark."""
        transaction.delete("not_counted", self.spot_id)


@dataclass(frozen=True)
class SetScale(Operation):
    """Set a photo's px/mm by hand; None finds it in the photo again."""

    action: ClassVar[str] = "set_scale"
    photo_id: str
    scale: Scale | None

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Set scale" if self.scale else "Remove scale set by hand"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        transaction.update("photos", self.photo_id, scale=scale_to(self.scale))


def photo_of(transaction: Transaction, photo_id: str) -> PhotoEntry:
    """Read a photo inside a transaction."""
    found = queries.photo(transaction.connection, photo_id)
    if found is None:
        raise LibraryError("This photo is no longer in the library.")
    return found


def _region_values(region: str, polygon: Sequence[tuple[float, float]]) -> dict[str, Any]:
    if not region.strip():
        raise LibraryError("A region needs a name.")
    if len(polygon) < 3:
        raise LibraryError("A region needs at least three corners.")
    return {"name": region.strip(), "polygon": [[float(x), float(y)] for x, y in polygon]}
