"""Setting what a series is judged by: by its indication, never by its results."""

from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import Connection, func, select

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import INDICATIONS, Indication
from mesophoto.library.library import Library
from mesophoto.library.schema import AssessmentRow, OutcomePlanRow, PhotoRow, SessionRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.records import Side, View
from mesophoto.workflows.indications import INDICATION_NAMES, metrics_of
from mesophoto.workflows.operations.base import Operation


@dataclass(frozen=True, kw_only=True)
class SetOutcomePlan(Operation):
    """Choose the indication that a series is judged by; it brings the metrics. An earlier one is kept.

    How many photos had been compared before is counted, and stands on every sheet.

    Attributes
    ----------
    patient_id, view, side
        The series.
    indication : Indication
    regions : tuple of str
        Those that are treated; empty: all that the view has.
    plan_id : str
        The new key.
    """

    action: ClassVar[str] = "set_outcome_plan"
    patient_id: str
    view: View
    side: Side
    indication: Indication
    regions: tuple[str, ...] = ()
    plan_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Choose what is judged: {INDICATION_NAMES[self.indication]}"

    def write(self, transaction: Transaction) -> None:
        """Bin the plan in force, and insert the row."""
        if self.indication not in INDICATIONS:
            raise LibraryError("Say what is treated.")
        for row_id in self._in_force(transaction):
            transaction.delete("outcome_plans", row_id)
        transaction.insert(
            "outcome_plans",
            {
                "id": self.plan_id, "patient_id": self.patient_id, "view": self.view, "side": self.side,
                "indication": self.indication,
                "metrics": [list(one) for one in metrics_of(self.indication, self.view)],
                "regions": list(dict.fromkeys(self.regions)),
                "measured_before": compared_photos(
                    transaction.connection, self.patient_id, self.view, self.side
                ),
            },
        )  # fmt: skip

    def _in_force(self, transaction: Transaction) -> list[str]:
        rows = select(OutcomePlanRow.id).where(
            OutcomePlanRow.patient_id == self.patient_id,
            OutcomePlanRow.view == self.view,
            OutcomePlanRow.side == self.side,
            OutcomePlanRow.deleted_at.is_(None),
        )
        return list(transaction.connection.execute(rows).scalars())


def compared_photos(connection: Connection, patient_id: str, view: View, side: Side) -> int:
    """Count the photos of a series that were compared with another one, whichever was the baseline then."""
    count = (
        select(func.count(PhotoRow.id.distinct()))
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .join(AssessmentRow, AssessmentRow.photo_id == PhotoRow.id)
        .where(
            SessionRow.patient_id == patient_id,
            PhotoRow.view == view,
            PhotoRow.side == side,
            AssessmentRow.baseline_photo_id != AssessmentRow.photo_id,
        )
    )
    return int(connection.execute(count).scalar_one())
