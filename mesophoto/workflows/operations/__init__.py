"""Every write of the library: one command each, done through :class:`mesophoto.workflows.journal.Journal`."""

from mesophoto.workflows.operations.base import Operation, Together
from mesophoto.workflows.operations.courses import DeleteCourse, EditCourse, EndCourse, StartCourse
from mesophoto.workflows.operations.influences import AddInfluence, DeleteInfluence, EditInfluence
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
from mesophoto.workflows.operations.products import AddProduct, EditProduct, PutBackProduct, TakeOffProduct
from mesophoto.workflows.operations.restoring import RestoreSideEffect
from mesophoto.workflows.operations.treatments import (
    AddTreatment,
    DeleteTreatment,
    EditTreatment,
    GivenProduct,
    RecordTreatment,
    RestoreTreatment,
)

__all__ = [
    "AddInfluence",
    "AddPatient",
    "AddProduct",
    "AddSession",
    "AddTreatment",
    "ChangeSetting",
    "CountSpot",
    "DeleteCourse",
    "DeleteInfluence",
    "DeletePatient",
    "DeletePhotos",
    "DeleteRegion",
    "DeleteSession",
    "DeleteTreatment",
    "DrawRegion",
    "EditCourse",
    "EditInfluence",
    "EditPatient",
    "EditPhoto",
    "EditProduct",
    "EditRegion",
    "EditSession",
    "EditTreatment",
    "EndCourse",
    "ExcludeSpot",
    "GivenProduct",
    "MovePhotos",
    "Operation",
    "PutBackProduct",
    "RecordTreatment",
    "RestorePatient",
    "RestorePhotos",
    "RestoreSession",
    "RestoreSideEffect",
    "RestoreTreatment",
    "SetBaseline",
    "SetScale",
    "StartCourse",
    "TakeOffProduct",
    "Together",
]
