"""Every write of the library: one command each, done through :class:`mesophoto.workflows.journal.Journal`."""

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
    "AddPatient",
    "AddSession",
    "ChangeSetting",
    "CountSpot",
    "DeletePatient",
    "DeletePhotos",
    "DeleteRegion",
    "DeleteSession",
    "DrawRegion",
    "EditPatient",
    "EditPhoto",
    "EditRegion",
    "EditSession",
    "ExcludeSpot",
    "MovePhotos",
    "Operation",
    "RestorePatient",
    "RestorePhotos",
    "RestoreSession",
    "SetBaseline",
    "SetScale",
    "Together",
]
