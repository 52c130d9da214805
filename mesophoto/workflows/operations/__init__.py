"""Every write of the library: one command each, done through :class:`mesophoto.workflows.journal.Journal`."""

from mesophoto.workflows.operations.appointments import (
    AddAppointment,
    DeleteAppointment,
    EditAppointment,
    MoveAppointment,
)
from mesophoto.workflows.operations.base import Operation, Together
from mesophoto.workflows.operations.patients import (
    AddPatient,
    AddSession,
    ChangeSetting,
    DeletePatient,
    DeleteSession,
    EditPatient,
    EditSession,
    RestorePatient,
    RestoreSession,
)
from mesophoto.workflows.operations.photos import (
    CountSpot,
    DeletePhotos,
    DeleteRegion,
    DrawRegion,
    EditPhoto,
    EditRegion,
    ExcludeSpot,
    MovePhotos,
    RestorePhotos,
    SetBaseline,
    SetScale,
)

__all__ = [
    "AddAppointment",
    "AddPatient",
    "AddSession",
    "ChangeSetting",
    "CountSpot",
    "DeleteAppointment",
    "DeletePatient",
    "DeletePhotos",
    "DeleteRegion",
    "DeleteSession",
    "DrawRegion",
    "EditAppointment",
    "EditPatient",
    "EditPhoto",
    "EditRegion",
    "EditSession",
    "ExcludeSpot",
    "MoveAppointment",
    "MovePhotos",
    "Operation",
    "RestorePatient",
    "RestorePhotos",
    "RestoreSession",
    "SetBaseline",
    "SetScale",
    "Together",
]
