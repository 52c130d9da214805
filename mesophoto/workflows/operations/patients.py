"""Operations on patients, sessions and settings."""

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, ClassVar

from mesophoto.errors import LibraryError
from mesophoto.library import queries
from mesophoto.library.clinical import SETTLING_DAYS_SETTING
from mesophoto.library.entities import Sex, say_date
from mesophoto.library.library import Library
from mesophoto.library.schema import new_id
from mesophoto.library.text import search_key
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation


@dataclass(frozen=True, kw_only=True)
class _PatientFields:
    number: str = ""
    family_name: str = ""
    given_name: str = ""
    birth_date: date | None = None
    sex: Sex = "unknown"
    note: str = ""

    def values(self) -> dict[str, Any]:
        """Columns of the patient's row, checked."""
        found = {f.name: getattr(self, f.name) for f in fields(_PatientFields)}
        found |= {n: found[n].strip() for n in ("number", "family_name", "given_name", "note")}
        if not (found["number"] or found["family_name"] or found["given_name"]):
            raise LibraryError("A patient needs a number or a name.")
        found["search_key"] = search_key(f"{found['family_name']} {found['given_name']} {found['number']}")
        return found

    @property
    def label(self) -> str:
        """How the patient is called in the Undo menu."""
        return ", ".join(part for part in (self.family_name, self.given_name) if part) or self.number


@dataclass(frozen=True, kw_only=True)
class AddPatient(_PatientFields, Operation):
    """Add a patient; ``patient_id`` is the new key."""

    action: ClassVar[str] = "add_patient"
    patient_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Add patient {self.label}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        transaction.insert("patients", {"id": self.patient_id, **self.values()})


@dataclass(frozen=True, kw_only=True)
class EditPatient(_PatientFields, Operation):
    """Change what is known of a patient; every field is set."""

    action: ClassVar[str] = "edit_patient"
    patient_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit patient {self.label}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        transaction.update("patients", self.patient_id, **self.values())


@dataclass(frozen=True)
class DeletePatient(Operation):
    """Put a patient, with all that is theirs, into the bin."""

    action: ClassVar[str] = "delete_patient"
    patient_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete patient {library.patient(self.patient_id).name}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("patients", self.patient_id)


@dataclass(frozen=True)
class RestorePatient(Operation):
    """Take a patient out of the bin."""

    action: ClassVar[str] = "restore_patient"
    patient_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Restore patient {library.patient(self.patient_id).name}"

    def write(self, transaction: Transaction) -> None:
        """Take the row out of the bin."""
        transaction.restore("patients", self.patient_id)


@dataclass(frozen=True, kw_only=True)
class AddSession(Operation):
    """Add a visit; ``session_id`` is the new key."""

    action: ClassVar[str] = "add_session"
    patient_id: str
    date: date
    note: str = ""
    session_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Add session of {say_date(self.date)}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        transaction.insert(
            "sessions",
            {"id": self.session_id, "patient_id": self.patient_id, "date": self.date, "note": self.note},
        )


@dataclass(frozen=True, kw_only=True)
class EditSession(Operation):
    """Change a visit's date and note."""

    action: ClassVar[str] = "edit_session"
    session_id: str
    date: date
    note: str = ""

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit session of {say_date(self.date)}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        transaction.update("sessions", self.session_id, date=self.date, note=self.note)


@dataclass(frozen=True)
class DeleteSession(Operation):
    """Put a visit, with its photos, into the bin."""

    action: ClassVar[str] = "delete_session"
    session_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete session of {say_date(library.session(self.session_id).date)}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("sessions", self.session_id)


@dataclass(frozen=True)
class RestoreSession(Operation):
    """Take a visit out of the bin."""

    action: ClassVar[str] = "restore_session"
    session_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Restore session of {say_date(library.session(self.session_id).date)}"

    def write(self, transaction: Transaction) -> None:
        """Take the row out of the bin."""
        transaction.restore("sessions", self.session_id)


_SETTINGS = {
    "marker_mm": "the size of the scale marker",
    "retention_years": "how long records are kept",
    "backup_folder": "the folder of the backups",
    "backup_every_hours": "how often backups are made",
    "auto_lock_minutes": "the time until it locks",
    SETTLING_DAYS_SETTING: "how long skin settles after a treatment",
    "camera_clocks": "a camera's clock",
    "protocol": "the views of a session",
}
"""How settings are called in the Undo menu."""


@dataclass(frozen=True)
class ChangeSetting(Operation):
    """Set one of the clinic's settings, such as ``marker_mm``; None sets it back to its default."""

    action: ClassVar[str] = "change_setting"
    key: str
    value: str | float | int | bool | None

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Change {_SETTINGS.get(self.key, 'a setting')}"

    def write(self, transaction: Transaction) -> None:
        """Insert or update the row."""
        row_id = queries.setting_id(transaction.connection, self.key)
        if row_id is None:
            transaction.insert("settings", {"key": self.key, "value": {"value": self.value}})
        else:
            transaction.update("settings", row_id, value={"value": self.value})
