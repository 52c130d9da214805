"""What a library is asked of treatments, courses, appointments, side effects, consents and seals."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection

from mesophoto.errors import LibraryError
from mesophoto.library import clinical_queries, release_queries
from mesophoto.library.clinical import Appointment, Course, Influence, Product, SideEffect, Treatment
from mesophoto.library.release import Consent, OutcomePlan, Seal


class ClinicalQuestions(ABC):
    """Each question answered from one consistent state, from any thread, while another writes."""

    @abstractmethod
    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent state for several questions."""

    def products(self, *, with_removed: bool = False) -> tuple[Product, ...]:
        """The clinic's products by name; with those taken off the list, where wanted."""
        with self.read() as connection:
            return clinical_queries.products(connection, with_removed=with_removed)

    def treatments(self, patient_id: str) -> tuple[Treatment, ...]:
        """Treatments of a patient in order of time."""
        with self.read() as connection:
            return clinical_queries.treatments(connection, patient_id)

    def treatment(self, treatment_id: str) -> Treatment:
        """One treatment, from the bin too.

        Raises
        ------
        LibraryError
            If there is none of that key.
        """
        with self.read() as connection:
            found = clinical_queries.treatment(connection, treatment_id)
        if found is None:
            raise LibraryError("There is no such treatment in this library.")
        return found

    def influences(self, patient_id: str) -> tuple[Influence, ...]:
        """What else could explain a change of a patient, in order of time."""
        with self.read() as connection:
            return clinical_queries.influences(connection, patient_id)

    def courses(self, patient_id: str | None = None) -> tuple[Course, ...]:
        """Courses of a patient, or of all patients, in order of time."""
        with self.read() as connection:
            return clinical_queries.courses(connection, patient_id)

    def appointments(
        self,
        patient_id: str | None = None,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[Appointment, ...]:
        """Appointments of a patient, or of all, in order of time; from ``since`` on, before ``until``."""
        with self.read() as connection:
            return clinical_queries.appointments(connection, patient_id, since=since, until=until)

    def side_effects(self, patient_id: str) -> tuple[SideEffect, ...]:
        """Side effects of a patient in order of their onset."""
        with self.read() as connection:
            return clinical_queries.side_effects(connection, patient_id)

    def consents(self, patient_id: str) -> tuple[Consent, ...]:
        """Consents of a patient in order of time, revoked ones too."""
        with self.read() as connection:
            return release_queries.consents(connection, patient_id)

    def outcome_plans(self, patient_id: str) -> tuple[OutcomePlan, ...]:
        """What a patient's series are and were judged by, in order of time."""
        with self.read() as connection:
            return release_queries.outcome_plans(connection, patient_id)

    def seals_of_file(self, file_sha256: str) -> tuple[Seal, ...]:
        """Seals of a file with these very bytes."""
        with self.read() as connection:
            return release_queries.seals_of_file(connection, file_sha256)

    def seal_of_code(self, code: str) -> Seal | None:
        """The seal with a code."""
        with self.read() as connection:
            return release_queries.seal_of_code(connection, code)
