"""The operation that keeps what was measured."""

from dataclasses import dataclass, field
from typing import ClassVar

from mesophoto.library.library import Library
from mesophoto.library.schema import new_id
from mesophoto.library.stored import details_to, spots_to
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.measuring import Measured, Step
from mesophoto.workflows.operations.base import Operation


@dataclass(frozen=True)
class StoreAssessment(Operation):
    """Keep what was measured in a photo, beside what was measured in it before."""

    action: ClassVar[str] = "measure_photo"
    undoable: ClassVar[bool] = False
    photo_id: str
    baseline_photo_id: str
    step: Step
    measured: Measured
    assessment_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the journal says it."""
        return f"Measure {library.photo(self.photo_id).file_name}"

    def write(self, transaction: Transaction) -> None:
        """Insert the assessment and its measurements."""
        transaction.insert(
            "assessments",
            {
                "id": self.assessment_id,
                "photo_id": self.photo_id,
                "baseline_photo_id": self.baseline_photo_id,
                "algorithm": self.step.algorithm,
                "inputs_sha256": self.step.inputs_sha256,
                "details": details_to(self.measured.findings),
                "spots": spots_to(self.measured.spots),
            },
        )
        transaction.keep_measurements(self.assessment_id, self.measured.findings.measurements)
