"""Erasing a patient for good: what will go and what speaks against it first, then the erasing itself."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased

from mesophoto.errors import LibraryError
from mesophoto.library.audit import ERASE_PATIENT
from mesophoto.library.backup.repository import Repository
from mesophoto.library.entities import Patient, say_date
from mesophoto.library.erase import STEPS, Certificate, add_months, begin_erasing, finish_erasing
from mesophoto.library.known_backups import known_backups
from mesophoto.library.library import Library
from mesophoto.library.schema import AssessmentRow, PatientRow, PhotoRow, SessionRow
from mesophoto.workflows.progress import Progress, raise_if_cancelled

RETENTION_YEARS = "retention_years"
"""Setting: for how many years after the last session the law wants records kept."""


@dataclass(frozen=True, slots=True)
class BackupHolding:
    """A backup folder, and how many of its backups hold a patient.

    Attributes
    ----------
    folder : Path
    reachable : bool
        If not, the backups there are not rewritten; the certificate names the folder.
    snapshots : int
    """

    folder: Path
    reachable: bool
    snapshots: int


@dataclass(frozen=True, slots=True)
class ErasingPlan:
    """What erasing a patient for good means, for the user to confirm.

    Attributes
    ----------
    sessions, photos, assessments : int
        What will go, from the bin too.
    shared : int
        Photos whose original another patient's photo uses: it stays for that one.
    last_session, keep_until : date or None
        Until when the clinic's own setting wants the records kept; None where it says nothing.
    keep_years : float or None
    backups : tuple of BackupHolding
    """

    patient: Patient
    sessions: int
    photos: int
    assessments: int
    shared: int
    last_session: date | None
    keep_years: float | None
    keep_until: date | None
    backups: tuple[BackupHolding, ...]

    def retention_warning(self, today: date) -> str | None:
        """A sentence if the records must still be kept today."""
        if self.keep_until is None or self.keep_until <= today:
            return None
        last = self.last_session
        since = "the patient was added" if last is None else f"the session of {say_date(last)}"
        return (
            f"The records of {self.patient.name} are to be kept for {self.keep_years:g} years after {since}, "
            f"that is until {say_date(self.keep_until)}: erase them earlier only if the law lets you."
        )


def plan_erasing(library: Library, patient_id: str) -> ErasingPlan:
    """Tell what erasing a patient would remove. Nothing is written.

    Raises
    ------
    LibraryError
        If there is no such patient.
    """
    patient = library.patient(patient_id)
    visits = select(SessionRow.id).where(SessionRow.patient_id == patient_id)
    shots = select(PhotoRow.id).where(PhotoRow.session_id.in_(visits))
    other = aliased(PhotoRow)
    of_others = exists().where(other.sha256 == PhotoRow.sha256, other.session_id.not_in(visits))
    with library.read() as connection:
        sessions, photos, assessments, shared = (
            connection.execute(query).scalar_one()
            for query in (
                select(func.count(SessionRow.id)).where(SessionRow.patient_id == patient_id),
                select(func.count(PhotoRow.id)).where(PhotoRow.session_id.in_(visits)),
                select(func.count(AssessmentRow.id)).where(AssessmentRow.photo_id.in_(shots)),
                select(func.count(PhotoRow.id)).where(PhotoRow.session_id.in_(visits), of_others),
            )
        )
        last = connection.execute(
            select(func.max(SessionRow.date)).where(SessionRow.patient_id == patient_id)
        ).scalar_one()
        added = connection.execute(
            select(PatientRow.created_at).where(PatientRow.id == patient_id)
        ).scalar_one()
    years = library.setting(RETENTION_YEARS)
    until = None if years is None else add_months(last or added.date(), round(years * 12))
    backups = tuple(_holding(Repository(folder), added) for folder in known_backups(library.folder).folders)
    return ErasingPlan(patient, sessions, photos, assessments, shared, last, years, until, backups)


def erase_patient(
    library: Library,
    patient_id: str,
    progress: Progress,
    *,
    today: date,
    before_retention_ends: bool = False,
) -> Certificate:
    """Erase a patient for good, from the backups too as far as they can be reached.

    Nothing of the patient's may be imported, measured or shown meanwhile. It can be stopped until the first
    step is done; a program that ends later finishes it when the library is opened next.

    Parameters
    ----------
    library : Library
    patient_id : str
    progress : Progress
    today : date
    before_retention_ends : bool
        That the user read the warning and wants it all the same.

    Returns
    -------
    Certificate
        As it stands in the audit; it names the backups that still hold the patient, and until when.

    Raises
    ------
    Cancelled
        Nothing was changed.
    NotAllowed
        If the person may not.
    LibraryError
        If the records must still be kept, or something stands in the way. Where that came up after the first
        step, the rest is done when the library is opened next.
    """
    library.require(ERASE_PATIENT)
    warning = plan_erasing(library, patient_id).retention_warning(today)
    if warning is not None and not before_retention_ends:
        raise LibraryError(warning)
    raise_if_cancelled(progress)
    progress.report(0, STEPS, "records")
    begin_erasing(library, patient_id)
    certificates = finish_erasing(library, progress.report)
    return next(one for one in certificates if one.patient_id == patient_id)


def _holding(repository: Repository, added: datetime) -> BackupHolding:
    try:
        reachable = repository.library_id() is not None
        snapshots = repository.snapshots()
    except (LibraryError, OSError):
        return BackupHolding(repository.folder, False, 0)
    return BackupHolding(repository.folder, reachable, sum(one.made_at >= added for one in snapshots))
